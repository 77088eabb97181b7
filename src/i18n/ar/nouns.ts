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
