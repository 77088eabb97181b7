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

/** Every province whose pages are part of the build, the invented one last. */
async function builtProvinces(): Promise<ProvinceData[]> {
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

/** Codes of the units whose figures over all fields or by field are known, with their province. */
export async function unitsWithRows(): Promise<{ unit: UnitVersionRow; data: ProvinceData }[]> {
  return (await builtProvinces()).flatMap((data) =>
    [data.province, ...data.communes]
      .filter(({ unit_code }) => data.rows.has(unit_code) || data.fieldRows.has(unit_code))
      .map((unit) => ({ unit, data })),
  );
}

function propsOf({ nation, province }: ProvinceData): Omit<UnitPageProps, 'locale'> {
  return { directory: nation.directory, provinceCode: province.unit_code };
}

function inEveryLocale<Params extends object>(
  params: Params,
  props: Omit<UnitPageProps, 'locale'>,
): { params: Params & { locale: string | undefined }; props: UnitPageProps }[] {
  return LOCALES.map((locale) => ({
    params: { ...params, locale: localeParam(locale) },
    props: { ...props, locale },
  }));
}
