import { LOCALES, type Locale } from '../i18n/locales.ts';
import type { UnitVersionRow } from '../queries/unit-versions.ts';
import { buildScope, isInScope } from './build-scope.ts';
import { localeParam } from './locale-paths.ts';
import { nationData, provinceData, type ProvinceData } from './province-data.ts';
import { siteUnits } from './site-units.ts';

/** What the page of a unit is made from; the figures are read from memory by these. */
export interface UnitPageProps {
  readonly locale: Locale;
  /** Directory of the published data that the unit is in. */
  readonly directory: string;
  readonly provinceCode: string;
}

/** What the page of a department is made from. */
export interface DepartmentPageProps extends UnitPageProps {
  readonly code: string;
}

/** Every province whose pages are part of the build, the invented one last. */
export async function builtProvinces(): Promise<ProvinceData[]> {
  const scope = buildScope();
  const built: ProvinceData[] = [];
  for (const directory of [scope.dataDirectory, scope.demonstrationDirectory]) {
    if (directory === null) continue;
    for (const unit of siteUnits(await nationData(directory))) {
      if (unit.level === 'province' && isInScope(scope, unit))
        built.push(await provinceData(directory, unit.unit_code));
    }
  }
  return built;
}

/** Paths and props of all province pages. */
export async function provincePages() {
  return (await builtProvinces()).flatMap((data) =>
    inEveryLocale({ slug: data.province.slug ?? data.province.unit_code }, propsOf(data)),
  );
}

/** Paths and props of all commune pages. */
export async function communePages() {
  return (await builtProvinces()).flatMap((data) =>
    data.communes.flatMap(({ unit_code }) => inEveryLocale({ code: unit_code }, propsOf(data))),
  );
}

/** Paths and props of the pages of all departments that have figures. */
export async function departmentPages() {
  return (await builtProvinces()).flatMap((data) =>
    data.departments.flatMap(({ unit_code, slug }) => {
      const [province = '', department = ''] = (slug ?? '').split('/');
      return inEveryLocale({ slug: province, department }, { ...propsOf(data), code: unit_code });
    }),
  );
}

/** A file of figures: its name, and the units whose figures it holds. */
export interface UnitFile {
  readonly name: string;
  readonly units: readonly UnitVersionRow[];
  readonly data: ProvinceData;
}

/**
 * A file for every province and commune whose figures over all fields or by field are known, and one
 * for all departments of a province: hosts take a limited number of files.
 */
export async function unitFiles(): Promise<UnitFile[]> {
  return (await builtProvinces()).flatMap((data): UnitFile[] => [
    ...[data.province, ...data.communes]
      .filter(({ unit_code }) => data.rows.has(unit_code) || data.fieldRows.has(unit_code))
      .map((unit) => ({ name: unit.unit_code, units: [unit], data })),
    ...(data.departments.length === 0
      ? []
      : [
          {
            name: `${data.province.unit_code}-departments`,
            units: data.departments,
            data,
          },
        ]),
  ]);
}

function propsOf({ nation, province }: ProvinceData): Omit<UnitPageProps, 'locale'> {
  return { directory: nation.directory, provinceCode: province.unit_code };
}

function inEveryLocale<Params extends object, Props extends object>(
  params: Params,
  props: Props,
): {
  params: Params & { locale: string | undefined };
  props: Props & { readonly locale: Locale };
}[] {
  return LOCALES.map((locale) => ({
    params: { ...params, locale: localeParam(locale) },
    props: { ...props, locale },
  }));
}
