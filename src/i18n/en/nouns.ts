import { isMonths, type Calendar } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';

const number = (value: number) => formatNumber('en', value);

/** A number of dossiers. */
export const dossiers = (count: number): string =>
  plural('en', count, { one: `${number(count)} dossier`, other: `${number(count)} dossiers` });

/** A number of communes. */
export const communes = (count: number): string =>
  plural('en', count, { one: `${number(count)} commune`, other: `${number(count)} communes` });

/** A number of departments. */
export const departments = (count: number): string =>
  plural('en', count, {
    one: `${number(count)} department`,
    other: `${number(count)} departments`,
  });

/** A number of provinces. */
export const provinces = (count: number): string =>
  plural('en', count, { one: `${number(count)} province`, other: `${number(count)} provinces` });

/** A number of periods: months where they are months of either kind. */
export const periods = (calendar: Calendar, count: number): string =>
  isMonths(calendar)
    ? plural('en', count, { one: `${number(count)} month`, other: `${number(count)} months` })
    : plural('en', count, { one: `${number(count)} period`, other: `${number(count)} periods` });
