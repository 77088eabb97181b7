import { isMonths, type Calendar } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';

const number = (value: number) => formatNumber('ar', value);

/** A number of dossiers, after a preposition or in a construct: the dual stands in the genitive. */
export const dossiers = (count: number): string =>
  plural('ar', count, {
    zero: 'صفر معاملة',
    one: 'معاملة واحدة',
    two: 'معاملتين',
    few: `${number(count)} معاملات`,
    many: `${number(count)} معاملة`,
    other: `${number(count)} معاملة`,
  });

/** A number of communes, after a preposition or in a construct: the dual stands in the genitive. */
export const communes = (count: number): string =>
  plural('ar', count, {
    zero: 'صفر بلدية',
    one: 'بلدية واحدة',
    two: 'بلديتين',
    few: `${number(count)} بلديات`,
    many: `${number(count)} بلدية`,
    other: `${number(count)} بلدية`,
  });

/** A number of departments, after a preposition or in a construct: the dual stands in the genitive. */
export const departments = (count: number): string =>
  plural('ar', count, {
    zero: 'صفر إدارة',
    one: 'إدارة واحدة',
    two: 'إدارتين',
    few: `${number(count)} إدارات`,
    many: `${number(count)} إدارة`,
    other: `${number(count)} إدارة`,
  });

/** A number of provinces, after a preposition or in a construct: the dual stands in the genitive. */
export const provinces = (count: number): string =>
  plural('ar', count, {
    zero: 'صفر مقاطعة',
    one: 'مقاطعة واحدة',
    two: 'مقاطعتين',
    few: `${number(count)} مقاطعات`,
    many: `${number(count)} مقاطعة`,
    other: `${number(count)} مقاطعة`,
  });

/** A number of places in an order, after a preposition or in a construct. */
export const places = (count: number): string =>
  plural('ar', count, {
    zero: 'صفر مرتبة',
    one: 'مرتبة واحدة',
    two: 'مرتبتين',
    few: `${number(count)} مراتب`,
    many: `${number(count)} مرتبة`,
    other: `${number(count)} مرتبة`,
  });

/** A number of dossiers past their deadline, as the subject of a sentence: the dual in the nominative. */
export const overdue = (count: number): string =>
  plural('ar', count, {
    zero: 'لا معاملات متجاوزة للمهلة',
    one: 'معاملة واحدة متجاوزة للمهلة',
    two: 'معاملتان متجاوزتان للمهلة',
    few: `${number(count)} معاملات متجاوزة للمهلة`,
    many: `${number(count)} معاملة متجاوزة للمهلة`,
    other: `${number(count)} معاملة متجاوزة للمهلة`,
  });

/** The same of dossiers that are still open, with a verb that agrees with them. */
export const openOverdue = (count: number): string =>
  plural('ar', count, {
    zero: 'لا معاملات تجاوزت المهلة ولم تُنجز',
    one: 'معاملة واحدة تجاوزت المهلة ولم تُنجز',
    two: 'معاملتان تجاوزتا المهلة ولم تُنجزا',
    few: `${number(count)} معاملات تجاوزت المهلة ولم تُنجز`,
    many: `${number(count)} معاملة تجاوزت المهلة ولم تُنجز`,
    other: `${number(count)} معاملة تجاوزت المهلة ولم تُنجز`,
  });

/** A number of periods, in a construct; months where they are months of either kind. */
export const periods = (calendar: Calendar, count: number): string =>
  isMonths(calendar)
    ? plural('ar', count, {
        zero: 'صفر شهر',
        one: 'شهر واحد',
        two: 'شهرين',
        few: `${number(count)} أشهر`,
        many: `${number(count)} شهرًا`,
        other: `${number(count)} شهر`,
      })
    : plural('ar', count, {
        zero: 'صفر فترة',
        one: 'فترة واحدة',
        two: 'فترتين',
        few: `${number(count)} فترات`,
        many: `${number(count)} فترة`,
        other: `${number(count)} فترة`,
      });

/** The same with "in a row", which agrees with the noun. */
export const consecutivePeriods = (calendar: Calendar, count: number): string =>
  isMonths(calendar)
    ? plural('ar', count, {
        two: 'شهرين متتاليين',
        few: `${number(count)} أشهر متتالية`,
        many: `${number(count)} شهرًا متتاليًا`,
        other: `${number(count)} شهر متتالٍ`,
      })
    : plural('ar', count, {
        two: 'فترتين متتاليتين',
        few: `${number(count)} فترات متتالية`,
        many: `${number(count)} فترة متتالية`,
        other: `${number(count)} فترة متتالية`,
      });
