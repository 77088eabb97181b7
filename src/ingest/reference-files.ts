import type { Department } from '../tables/departments.ts';
import type { Field } from '../tables/fields.ts';
import type { Predecessor } from '../tables/predecessors.ts';
import { UNIT_LEVELS, UNIT_TYPES, type UnitVersion } from '../tables/units.ts';
import { readTable, type LoadedTable } from './table-records.ts';

/** Reads `data/reference/units.csv`: one line a unit and span of validity. */
export function readUnits(text: string): LoadedTable<UnitVersion> {
  const columns = [
    'unit_code',
    'level',
    'name',
    'type',
    'province_code',
    'slug',
    'valid_from',
    'valid_to',
  ];
  return readTable(text, columns, (record) => ({
    unit_code: record.required('unit_code'),
    level: record.word('level', UNIT_LEVELS),
    name: record.required('name'),
    type: record.word('type', UNIT_TYPES),
    province_code: record.text('province_code'),
    slug: record.text('slug'),
    valid_from: record.date('valid_from') ?? record.required('valid_from'),
    valid_to: record.date('valid_to'),
  }));
}

/** Reads `data/reference/predecessors.csv`: old communes and the present one of each. */
export function readPredecessors(text: string): LoadedTable<Predecessor> {
  const columns = ['old_code', 'old_name', 'old_district', 'old_province', 'unit_code'];
  return readTable(text, columns, (record) => ({
    old_code: record.text('old_code'),
    old_name: record.required('old_name'),
    old_district: record.required('old_district'),
    old_province: record.required('old_province'),
    unit_code: record.required('unit_code'),
  }));
}

/** Reads `data/reference/departments.csv`; aliases are separated by `|`. */
export function readDepartments(text: string): LoadedTable<Department> {
  const columns = ['slug', 'name_vi', 'name_en', 'name_ar', 'name_fa', 'aliases'];
  return readTable(text, columns, (record) => ({
    slug: record.required('slug'),
    name_vi: record.required('name_vi'),
    name_en: record.required('name_en'),
    name_ar: record.required('name_ar'),
    name_fa: record.required('name_fa'),
    aliases: aliasesOf(record.text('aliases')),
  }));
}

/** Reads `data/reference/fields.csv`; aliases are separated by `|`. */
export function readFields(text: string): LoadedTable<Field> {
  const columns = ['field_id', 'name_vi', 'name_en', 'name_ar', 'name_fa', 'aliases'];
  return readTable(text, columns, (record) => ({
    field_id: record.required('field_id'),
    name_vi: record.required('name_vi'),
    name_en: record.required('name_en'),
    name_ar: record.required('name_ar'),
    name_fa: record.required('name_fa'),
    aliases: aliasesOf(record.text('aliases')),
  }));
}

function aliasesOf(text: string | null): string[] {
  return (text ?? '')
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

/** A line of `data/reference/portal-codes.csv`: the national portal's code of a commune. */
export interface PortalCode {
  readonly portal_code: string;
  /** The name as the portal spells it. */
  readonly portal_name: string;
  readonly unit_code: string;
}

/** Reads `data/reference/portal-codes.csv`. */
export function readPortalCodes(text: string): LoadedTable<PortalCode> {
  return readTable(text, ['portal_code', 'portal_name', 'unit_code', 'how'], (record) => ({
    portal_code: record.required('portal_code'),
    portal_name: record.required('portal_name'),
    unit_code: record.required('unit_code'),
  }));
}

/** A line of `data/reference/sources.csv`: who published a file, found by the hash of its content. */
export interface PublishedSource {
  readonly sha256: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly as_of: string | null;
  readonly capture: string | null;
}

/** Reads `data/reference/sources.csv`. */
export function readSources(text: string): LoadedTable<PublishedSource> {
  const columns = ['sha256', 'publisher', 'title', 'url', 'licence', 'as_of', 'capture'];
  return readTable(text, columns, (record) => ({
    sha256: record.required('sha256'),
    publisher: record.required('publisher'),
    title: record.required('title'),
    url: record.address('url'),
    licence: record.text('licence'),
    as_of: record.date('as_of'),
    capture: record.text('capture'),
  }));
}
