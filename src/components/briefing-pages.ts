import { openPublished } from '../database/published.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { isDemonstrationCode } from '../tables/units.ts';
import { briefingMonths, type BriefingMonth } from './briefing-months.ts';
import { buildScope } from './build-scope.ts';
import { localeParam } from './locale-paths.ts';
import type { ProvinceData, SiteUnit } from './province-data.ts';
import { builtProvinces, type UnitPageProps } from './unit-pages.ts';

/** What the page of one briefing is made from. */
export interface BriefingPageProps extends UnitPageProps {
  /** `2026-10`. */
  readonly month: string;
}

/** A province with the months that it is briefed on, the oldest first. */
export interface ProvinceBriefings {
  readonly data: ProvinceData;
  readonly months: readonly BriefingMonth[];
}

let built: Promise<readonly ProvinceBriefings[]> | null = null;
let internal: Promise<boolean> | null = null;

/**
 * The provinces of the build that have briefings, the invented one last: those with figures of
 * communes. None in a site to be published whose `dataset.json` says that briefings are internal.
 */
export function builtBriefings(): Promise<readonly ProvinceBriefings[]> {
  built ??= readBriefings();
  return built;
}

/** Whether the briefings of this build are for the house alone. */
export function areInternal(): Promise<boolean> {
  internal ??= openPublished(buildScope().dataDirectory).then(
    ({ manifest }) => manifest.dataset.briefing === 'internal',
  );
  return internal;
}

/** The briefings of one province; null where it has none. */
export async function briefingsOf(provinceCode: string): Promise<ProvinceBriefings | null> {
  const all = await builtBriefings();
  return all.find(({ data }) => data.province.unit_code === provinceCode) ?? null;
}

/** Path of a briefing without language. */
export function briefingPath(
  { slug, unit_code }: Pick<SiteUnit, 'slug' | 'unit_code'>,
  month: string,
): string {
  return `/briefing/${slug ?? unit_code}/${month}/`;
}

/** Paths without language of the briefings about real places, and of the page that lists them. */
export async function briefingPaths(): Promise<string[]> {
  const paths = (await builtBriefings())
    .filter(({ data }) => !isDemonstrationCode(data.province.unit_code))
    .flatMap(({ data, months }) => months.map(({ month }) => briefingPath(data.province, month)));
  return paths.length === 0 ? [] : ['/briefing/', ...paths];
}

/** Paths and props of all briefings. */
export async function briefingPages() {
  return (await builtBriefings()).flatMap(({ data, months }) =>
    months.flatMap(({ month }) =>
      LOCALES.map((locale) => ({
        params: {
          locale: localeParam(locale),
          province: data.province.slug ?? data.province.unit_code,
          month,
        },
        props: {
          locale,
          directory: data.nation.directory,
          provinceCode: data.province.unit_code,
          month,
        } satisfies BriefingPageProps,
      })),
    ),
  );
}

/** Paths and props of the page that lists all briefings; none where there are none. */
export async function briefingListPages() {
  if ((await builtBriefings()).length === 0) return [];
  return LOCALES.map((locale: Locale) => ({
    params: { locale: localeParam(locale) },
    props: { locale },
  }));
}

async function readBriefings(): Promise<readonly ProvinceBriefings[]> {
  if (buildScope().publish && (await areInternal())) return [];
  return (await builtProvinces())
    .map((data) => ({ data, months: briefingMonths(data) }))
    .filter(({ months }) => months.length > 0);
}
