import { RATE_NAMES } from '../../../src/tables/rates.ts';
import { countrySet, type SetId } from '../../../src/tables/statistics.ts';
import { fieldPools, sumOfPools, type FieldPools } from './field-pools.ts';
import { UNKNOWN, type Figures, type FigureUnit } from './figures.ts';
import { joinedSimilar, similarPeriod, similarUnits, type SimilarUnits } from './similar-rows.ts';

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

  /** Periods in which communes of at least two provinces have any rate: only they say more than a province's own set. */
  get periods(): number[] {
    const [first] = this.#parts;
    return [...(first?.figures.periods.keys() ?? [])].filter(
      (period) => this.#parts.filter(({ figures }) => hasPeriod(figures, period)).length >= 2,
    );
  }

  /** All communes in one period, without fields. */
  ofPeriod(period: number): Figures {
    const column = (of: (figures: Figures) => Int32Array): Int32Array =>
      Int32Array.from(
        this.#parts.flatMap(({ figures }) => {
          const values = of(figures);
          return figures.units.map((_, unit) => values[unit * figures.periods.length + period]!);
        }),
      );
    return {
      units: this.#units.map((unit) => ({ ...unit, types: [] })),
      periods: [this.#parts[0]!.figures.periods[period]!],
      rates: RATE_NAMES.map((_, rate) => ({
        numerators: column(({ rates }) => rates[rate]!.numerators),
        denominators: column(({ rates }) => rates[rate]!.denominators),
      })),
      received: column(({ received }) => received),
      fields: null,
    };
  }

  /** The period that similar communes are searched in; null where none has any dossiers. */
  get similarPeriod(): number | null {
    return similarPeriod(this.#parts.map(({ figures }) => figures));
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
    .filter(([, own]) => own.length >= 2)
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

function hasPeriod({ units, periods, rates }: Figures, period: number): boolean {
  return units.some((_, unit) =>
    rates.some(({ denominators }) => denominators[unit * periods.length + period] !== UNKNOWN),
  );
}
