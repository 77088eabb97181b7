import type { Contradiction } from '../ingest/contradiction.ts';
import { contradictions } from '../ingest/contradictions.ts';
import { openPublished, type Published } from '../database/published.ts';
import { provinceVerdicts } from '../queries/control-charts.ts';
import { dataSources, type DataSourceRow } from '../queries/data-sources.ts';
import { figureRevisions } from '../queries/figure-revisions.ts';
import { communeScores, provinceScores } from '../queries/index766-scores.ts';
import { reformInitiatives } from '../queries/reform-initiatives.ts';
import { reportedFigures, type ReportedFigureRow } from '../queries/reported-figures.ts';
import { provinceSimilarUnits } from '../queries/similar-units.ts';
import {
  provinceFieldDossiers,
  unitDossiers,
  unitFieldDossiers,
  type UnitDossierRow,
} from '../queries/unit-dossiers.ts';
import { healthOfUnits } from '../queries/unit-health.ts';
import { unitVersions, type UnitVersionRow } from '../queries/unit-versions.ts';
import type { HealthRow } from '../tables/health.ts';
import type { Index766Row } from '../tables/index766.ts';
import type { Initiative } from '../tables/initiatives.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import type { ControlVerdictRow, SimilarUnitRow } from '../tables/statistics.ts';
import { isDemonstrationCode, type UnitLevel } from '../tables/units.ts';
import { communeTable, type CommuneTable } from './commune-rows.ts';
import { issueIndex, type IssueIndex } from './issue-index.ts';
import { predecessorList } from './predecessor-list.ts';
import { corrections, type Correction } from './revision-view.ts';

/** A unit as it is now, and whether the site has a page of it. */
export interface SiteUnit extends UnitVersionRow {
  /**
   * False outside the `scope` of `dataset.json`, and in the demonstration for the real units that it
   * only names.
   */
  readonly has_page: boolean;
}

/** What all provinces of one directory of published data share. */
export interface NationData {
  readonly directory: string;
  readonly published: Published;
  readonly demonstration: boolean;
  /** Units as they are now, in alphabetical order; by code. */
  readonly units: ReadonlyMap<string, SiteUnit>;
  readonly provinceScores: readonly Index766Row[];
  /** On the country and on the provinces of the site's scope. */
  readonly reported: readonly ReportedFigureRow[];
  readonly reportedByUnit: ReadonlyMap<string, readonly ReportedFigureRow[]>;
  /** Where reported figures do not fit together. */
  readonly contradictions: readonly Contradiction[];
  readonly initiatives: ReadonlyMap<string, readonly Initiative[]>;
  readonly predecessors: ReadonlyMap<string, readonly Predecessor[]>;
  readonly sources: ReadonlyMap<string, DataSourceRow>;
  readonly issues: IssueIndex;
  /** What later exports changed, the latest first. */
  readonly corrections: readonly Correction[];
  readonly correctionsByUnit: ReadonlyMap<string, readonly Correction[]>;
}

/** All figures of one province, its communes and its departments, so that no page asks the database again. */
export interface ProvinceData {
  readonly nation: NationData;
  readonly province: SiteUnit;
  /** Its communes as they are now, in alphabetical order. */
  readonly communes: readonly SiteUnit[];
  /** Its departments that have figures, in alphabetical order; never pooled with the communes. */
  readonly departments: readonly SiteUnit[];
  /** Rows over all fields, by unit: the province's own, the communes' and the departments'. */
  readonly rows: ReadonlyMap<string, readonly UnitDossierRow[]>;
  /** Rows by field, by unit; of the province its own or summed over its communes. */
  readonly fieldRows: ReadonlyMap<string, readonly UnitDossierRow[]>;
  readonly communeScores: readonly Index766Row[];
  /** The checks of the figures over periods, by unit, the latest period last. */
  readonly health: ReadonlyMap<string, readonly HealthRow[]>;
  /** What the control charts of the province, its communes and departments say, by unit. */
  readonly verdicts: ReadonlyMap<string, readonly ControlVerdictRow[]>;
  /** The communes of the province that are most like each of them, by unit. */
  readonly similar: ReadonlyMap<string, readonly SimilarUnitRow[]>;
}

const nations = new Map<string, Promise<NationData>>();
const provinces = new Map<string, Promise<ProvinceData>>();

/** Reads what the pages of a directory share; the same directory is read once in a build. */
export function nationData(directory: string): Promise<NationData> {
  return once(nations, directory, () => readNation(directory));
}

/**
 * Reads one province of a directory; the same one is read once in a build. Throws where the code is
 * not a province of these data.
 */
export function provinceData(directory: string, code: string): Promise<ProvinceData> {
  return once(provinces, `${directory} ${code}`, () => readProvince(directory, code));
}

const tables = new WeakMap<readonly SiteUnit[], CommuneTable | null>();

/** The communes of a province in one period by one rate; computed once for all their pages. */
export function provinceTable(data: ProvinceData): CommuneTable | null {
  return tableOf(data.communes, data);
}

/** The departments of a province in one period by one rate; computed once for all their pages. */
export function departmentTable(data: ProvinceData): CommuneTable | null {
  return tableOf(data.departments, data);
}

function tableOf(units: readonly SiteUnit[], { rows }: ProvinceData): CommuneTable | null {
  const before = tables.get(units);
  if (before !== undefined) return before;
  const table = communeTable(units, rows);
  tables.set(units, table);
  return table;
}

async function readNation(directory: string): Promise<NationData> {
  const published = await openPublished(directory);
  const { database, manifest, quality } = published;
  const demonstration = manifest.dataset.kind === 'demonstration';
  const { scope } = manifest.dataset;
  const isCovered = (province: string | null): boolean =>
    scope === null || province === null || scope.includes(province);
  const versions = await database.query(unitVersions());
  const reported = (await database.query(reportedFigures())).filter(({ province_code }) =>
    isCovered(province_code),
  );
  const sources = await database.query(dataSources());
  const corrected = corrections(await database.query(figureRevisions()));
  return {
    directory,
    published,
    demonstration,
    // Later versions of a unit come later and replace earlier ones.
    units: new Map(
      versions.map((unit) => {
        const own = isDemonstrationCode(unit.unit_code) === demonstration;
        return [unit.unit_code, { ...unit, has_page: own && isCovered(unit.province_code) }];
      }),
    ),
    provinceScores: await database.query(provinceScores()),
    reported,
    reportedByUnit: Map.groupBy(reported, ({ unit_code }) => unit_code),
    contradictions: contradictions(reported),
    initiatives: Map.groupBy(
      await database.query(reformInitiatives()),
      ({ unit_code }) => unit_code,
    ),
    predecessors: Map.groupBy(predecessorList(), ({ unit_code }) => unit_code),
    sources: new Map(sources.map((source) => [source.source_id, source])),
    issues: issueIndex(quality.issues),
    corrections: corrected,
    correctionsByUnit: Map.groupBy(corrected, ({ unit_code }) => unit_code),
  };
}

async function readProvince(directory: string, code: string): Promise<ProvinceData> {
  const nation = await nationData(directory);
  const { database, manifest } = nation.published;
  const province = nation.units.get(code);
  if (province?.level !== 'province') throw new Error(`${directory} has no province ${code}.`);
  const hasFields = manifest.files.some(({ path }) =>
    path.startsWith(`fields-${code.toLowerCase()}.`),
  );
  const fields = [
    ...(await database.query(provinceFieldDossiers(code))),
    ...(hasFields ? await database.query(unitFieldDossiers(code)) : []),
  ];
  const verdicts = hasStatistics(nation, code) ? await database.query(provinceVerdicts(code)) : [];
  const similar = hasStatistics(nation, code)
    ? await database.query(provinceSimilarUnits(code))
    : [];
  const unitsOf = (wanted: UnitLevel): SiteUnit[] =>
    [...nation.units.values()].filter(
      ({ level, province_code }) => level === wanted && province_code === code,
    );
  return {
    nation,
    province,
    communes: unitsOf('commune'),
    departments: unitsOf('department'),
    rows: Map.groupBy(await database.query(unitDossiers(code)), ({ unit_code }) => unit_code),
    fieldRows: Map.groupBy(fields, ({ unit_code }) => unit_code),
    communeScores: await database.query(communeScores(code)),
    health: Map.groupBy(await database.query(healthOfUnits(code)), ({ unit_code }) => unit_code),
    verdicts: Map.groupBy(verdicts, ({ unit_code }) => unit_code),
    similar: Map.groupBy(similar, ({ unit_code }) => unit_code),
  };
}

/** Whether what is computed of a province, or of the country (`VN`), was published. */
export function hasStatistics({ published }: NationData, code: string): boolean {
  const { files } = published.manifest;
  return files.some(({ path }) => path.startsWith(`statistics-${code.toLowerCase()}.`));
}

function once<Value>(
  memo: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const before = memo.get(key);
  if (before !== undefined) return before;
  const value = read();
  memo.set(key, value);
  return value;
}
