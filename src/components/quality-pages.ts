import { openPublished } from '../database/published.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { joinedIssues, type JoinedIssue } from '../tables/joined-issues.ts';
import { SEVERITIES, type Issue } from '../tables/quality.ts';
import { buildScope } from './build-scope.ts';
import type { DirectoryPage } from './example-pages.ts';
import { localeParam } from './locale-paths.ts';

/** One page of the list of faults. */
export interface QualityPage extends DirectoryPage {
  /** This page and how many there are, from 1. */
  readonly number: number;
  readonly count: number;
  /** Faults on all pages together. */
  readonly listed: number;
  readonly issues: readonly JoinedIssue<Issue>[];
}

/** Entries a page, each of one fault or of several that say the same: a page with them stays far below 60 kB over the wire. */
const ISSUES = 100;

/** Pages of the list; the gravest come first, and `quality.json` has them all. */
const MOST_PAGES = 50;

/** Paths and props of the pages on faults, of the published data and of the invented province. */
export async function qualityPages() {
  const { dataDirectory, demonstrationDirectory } = buildScope();
  return [
    ...(await pagesOf(dataDirectory, false)),
    ...(demonstrationDirectory === null ? [] : await pagesOf(demonstrationDirectory, true)),
  ];
}

/** Path without language of one of the pages, counted from 1. */
export function qualityPath(example: boolean, number: number): string {
  return `/quality/${pageParam(example, number) ?? ''}/`.replace('//', '/');
}

async function pagesOf(directory: string, example: boolean) {
  const { quality } = await openPublished(directory);
  const issues = [...joinedIssues(gravestFirst(quality.issues))];
  const count = Math.min(MOST_PAGES, Math.max(1, Math.ceil(issues.length / ISSUES)));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return LOCALES.flatMap((locale: Locale) =>
    numbers.map((number) => ({
      params: { locale: localeParam(locale), page: pageParam(example, number) },
      props: {
        locale,
        directory,
        example,
        number,
        count,
        listed: issues.slice(0, count * ISSUES).reduce((sum, { count: own }) => sum + own, 0),
        issues: issues.slice((number - 1) * ISSUES, number * ISSUES),
      } satisfies QualityPage,
    })),
  );
}

/** Errors, then warnings, then notes; in the order of the files within each. */
function gravestFirst(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function pageParam(example: boolean, number: number): string | undefined {
  const parts = [...(example ? ['example'] : []), ...(number === 1 ? [] : [String(number)])];
  return parts.length === 0 ? undefined : parts.join('/');
}
