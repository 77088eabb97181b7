import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText } from '../../src/ingest/json-text.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import type { IngestMessages } from './messages.ts';

/** The call or `dataset.json` is wrong; the message tells what to do. Nothing was written. */
export class IngestError extends Error {}

/** What is expected of each key. `required` keys have no default. */
interface Rule {
  readonly required?: true;
  readonly accepts: (value: unknown) => boolean;
  readonly example: unknown;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && words.includes(value);
const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const RULES: Readonly<Record<keyof Dataset, Rule>> = {
  kind: {
    required: true,
    accepts: isOneOf('administrative', 'demonstration'),
    example: 'administrative',
  },
  title: { required: true, accepts: isText, example: 'Hồ sơ hành chính tỉnh Lào Cai' },
  publisher: { required: true, accepts: isText, example: 'Văn phòng UBND tỉnh Lào Cai' },
  contact: { required: true, accepts: isText, example: 'mot-cua@example.vn' },
  licence: { required: true, accepts: isText, example: 'CC-BY-4.0' },
  site_url: { accepts: isWebAddress, example: 'https://example.vn' },
  base: { accepts: isBasePath, example: '/dung-han/' },
  scope: {
    accepts: (value) => value === null || (isTextList(value) && !isEmpty(value)),
    example: ['15'],
  },
  default_calendar: { accepts: isOneOf('month', 'reporting_month'), example: 'month' },
  suppression: {
    accepts: isSuppression,
    example: { enabled: true, threshold: 5, sensitive_fields: ['nuoi-con-nuoi', 'bao-tro-xa-hoi'] },
  },
  briefing: { accepts: isOneOf('internal', 'public'), example: 'internal' },
};

const DEFAULTS: Omit<Dataset, 'kind' | 'title' | 'publisher' | 'contact' | 'licence'> = {
  site_url: null,
  base: '/',
  scope: null,
  default_calendar: 'month',
  suppression: { enabled: false, threshold: 5, sensitive_fields: [] },
  briefing: 'internal',
};

/**
 * Reads and checks `dataset.json` of a data directory. Throws {@link IngestError} with an example
 * of what to write where the file, a required key or a value is missing or wrong, or a key is unknown.
 */
export function readDataset(data: string, messages: IngestMessages): Dataset {
  const path = join(data, 'dataset.json');
  if (!existsSync(path))
    throw new IngestError(messages.datasetMissing({ path, example: EXAMPLE_FILE }));
  const found = parsed(path, messages);
  const problems = problemsOf(found, messages);
  if (problems.length > 0)
    throw new IngestError([messages.datasetWrong({ path }), ...problems].join('\n'));
  const dataset = { ...DEFAULTS, ...found } as Dataset;
  return {
    ...dataset,
    suppression: { ...DEFAULTS.suppression, ...dataset.suppression },
    // The address is joined with paths that begin with a slash.
    site_url: dataset.site_url?.replace(/\/+$/, '') ?? null,
  };
}

function parsed(path: string, messages: IngestMessages): Readonly<Record<string, unknown>> {
  const json = jsonText(readFileSync(path, 'utf8'));
  if (!('value' in json)) {
    const { line, column, slip } = json;
    const of = { path, line, column, reason: messages.jsonSlip[slip], example: EXAMPLE_FILE };
    throw new IngestError(messages.datasetNotJson(of));
  }
  const found = json.value;
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    throw new IngestError(messages.datasetMissing({ path, example: EXAMPLE_FILE }));
  return found as Readonly<Record<string, unknown>>;
}

function problemsOf(
  found: Readonly<Record<string, unknown>>,
  messages: IngestMessages,
): readonly string[] {
  const unknown = Object.keys(found)
    .filter((key) => !Object.hasOwn(RULES, key))
    .map((key) => messages.unknownKey({ key, known: Object.keys(RULES).join(', ') }));
  const wrong = Object.entries(RULES).flatMap(([key, { required, accepts, example }]) => {
    const line = `  "${key}": ${JSON.stringify(example)}`;
    if (!Object.hasOwn(found, key))
      return required === true ? [messages.missingKey({ key, line })] : [];
    const value = found[key];
    return accepts(value) ? [] : [messages.wrongValue({ key, found: JSON.stringify(value), line })];
  });
  return [...unknown, ...wrong];
}

function isWebAddress(value: unknown): boolean {
  if (value === null) return true;
  // An origin alone: a path belongs in "base", and a password in no page.
  return (
    typeof value === 'string' && URL.canParse(value) && /^https?:\/\/[\w.:[\]-]+\/*$/.test(value)
  );
}

function isBasePath(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200) return false;
  return /^\/([\w~-][\w.~-]*\/)*$/.test(value);
}

function isSuppression(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const known: Readonly<Record<string, (value: unknown) => boolean>> = {
    enabled: (enabled) => typeof enabled === 'boolean',
    threshold: (threshold) => Number.isInteger(threshold) && Number(threshold) >= 2,
    sensitive_fields: isTextList,
  };
  return Object.entries(value).every(
    ([key, part]) => Object.hasOwn(known, key) && known[key]?.(part) === true,
  );
}

const EXAMPLE_FILE = JSON.stringify(
  Object.fromEntries(
    Object.entries(RULES)
      .filter(([, { required }]) => required === true)
      .map(([key, { example }]) => [key, example]),
  ),
  null,
  2,
);
