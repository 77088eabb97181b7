import { RATE_NAMES } from '../../../src/tables/rates.ts';
import { countrySet, type SetId } from '../../../src/tables/statistics.ts';
import { fieldPools, sumOfPools, type FieldPools } from './field-pools.ts';
import { UNKNOWN, type Figures, type FigureUnit } from './figures.ts';
import { joinedSimilar, similarPeriod, similarUnits, type SimilarUnits } from './similar-rows.ts';

/** Provinces from which on a set of the country says more than that of a province. */
const LEAST_PROVINCES = 2;

/** The communes of one province among those of the country. */
interface Part {
  readonly province: string;
  readonly figures: Figures;
}

/** The communes of several provinces, real ones or invented ones, as one set. */
export class CountryFigures {
  readonly set_id: SetId;
  readonly #parts: readonly Part[];
  readonly #units: readonly FigureUnit[];
  /** The province of each commune. */
  readonly provinces: ReadonlyMap<string, string>;
  readonly #pools: FieldPools[] = [];
  readonly #similar: SimilarUnits[] = [];

  constructor(set_id: SetId, parts: readonly Part[]) {
    this.set_id = set_id;
    this.#parts = parts;
    this.#units = parts.flatMap(({ figures }) => figures.units);
    this.provinces = new Map(
      parts.flatMap(({ province, figures }) =>
        figures.units.map(({ unit_code }) => [unit_code, province] as const),
      ),
    );
  }

  /** Periods in which communes of several provinces have any rate. */
  get periods(): number[] {
    const [first] = this.#parts;
    return [...(first?.figures.periods.keys() ?? [])].filter((period) =>
      RATE_NAMES.some((_, rate) => this.#isShared(period, rate)),
    );
  }

  /** Whether communes of several provinces have a rate: else the province's own set says as much. */
  #isShared(period: number, rate: number): boolean {
    const having = this.#parts.filter(({ figures: { units, periods, rates } }) =>
      units.some(
        (_, unit) => rates[rate]!.denominators[unit * periods.length + period] !== UNKNOWN,
      ),
    );
    return having.length >= LEAST_PROVINCES;
  }

  /** All communes in one period, without fields, in the rates that several provinces have. */
  ofPeriod(period: number): Figures {
    const column = (of: (figures: Figures) => Int32Array): Int32Array =>
      Int32Array.from(
        this.#parts.flatMap(({ figures }) => {
          const values = of(figures);
          return figures.units.map((_, unit) => values[unit * figures.periods.length + period]!);
        }),
      );
    const nothing = new Int32Array(this.#units.length).fill(UNKNOWN);
    return {
      units: this.#units.map((unit) => ({ ...unit, types: [] })),
      periods: [this.#parts[0]!.figures.periods[period]!],
      rates: RATE_NAMES.map((_, rate) =>
        this.#isShared(period, rate)
          ? {
              numerators: column(({ rates }) => rates[rate]!.numerators),
              denominators: column(({ rates }) => rates[rate]!.denominators),
            }
          : { numerators: nothing, denominators: nothing },
      ),
      received: column(({ received }) => received),
      fields: null,
    };
  }

  /** The period that similar communes are searched in; null where none has any dossiers. */
  get similarPeriod(): number | null {
    return similarPeriod(
      this.#parts.map(({ figures }) => figures),
      LEAST_PROVINCES,
    );
  }

  /** Takes note of what one province's figures say by field, and of its communes for finding similar ones. */
  addFields(figures: Figures): void {
    const pools = fieldPools(figures, communePlaces(figures));
    if (pools !== null) this.#pools.push(pools);
    this.#similar.push(similarUnits(figures, this.similarPeriod));
  }

  /** The sums by field over all communes; null where nothing by field is published. */
  get pools(): FieldPools | null {
    const periods = this.#parts[0]?.figures.periods.length ?? 0;
    return this.#pools.length === 0 ? null : sumOfPools(this.#pools, periods);
  }

  get similar(): SimilarUnits {
    return joinedSimilar(this.#similar);
  }
}

/** The sets of communes of the country: of each kind of figures, where two provinces have any. */
export function countryFigures(provinces: readonly Part[]): CountryFigures[] {
  const parts = provinces
    .map(({ province, figures }) => ({ province, figures: communesOf(figures) }))
    .filter(({ figures }) => figures.units.length > 0);
  return [...Map.groupBy(parts, ({ province }) => countrySet('communes', province))]
    .filter(([, own]) => own.length >= LEAST_PROVINCES)
    .map(([set_id, own]) => new CountryFigures(set_id, own));
}

/** The communes alone. */
function communesOf(figures: Figures): Figures {
  const places = communePlaces(figures);
  const width = figures.periods.length;
  const column = (values: Int32Array): Int32Array => {
    const kept = new Int32Array(places.length * width);
    for (const [index, unit] of places.entries())
      kept.set(values.subarray(unit * width, (unit + 1) * width), index * width);
    return kept;
  };
  return {
    units: places.map((unit) => figures.units[unit]!),
    periods: figures.periods,
    rates: figures.rates.map(({ numerators, denominators }) => ({
      numerators: column(numerators),
      denominators: column(denominators),
    })),
    received: column(figures.received),
    fields: null,
  };
}

function communePlaces({ units }: Figures): number[] {
  return [...units.keys()].filter((unit) => units[unit]!.level === 'commune');
}
