import { PERSONAL_KINDS, type PersonalKind } from '../tables/personal-kinds.ts';
import type { JsonSlip } from '../tables/json-slips.ts';
import type { IssueCode, IssueParams, Severity, SkipReason } from '../tables/quality.ts';

/** The sentences about faults in files, in one language. */
export interface IssueMessages {
  /** What is wrong, what was expected and found, and what to do. */
  readonly message: Readonly<Record<IssueCode, (params: IssueParams) => string>>;
  /** What breaks a JSON text, and what to do. */
  readonly jsonSlip: Readonly<Record<JsonSlip, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Why a record was neither loaded nor rejected. */
  readonly skipped: Readonly<Record<SkipReason, string>>;
}

/** A parameter as text; a list is joined by commas; "" where absent. */
export function param(params: IssueParams, name: string): string {
  const value = params[name];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** `text(…)` around a parameter, or "" where it is absent or empty. */
export function optional(
  params: IssueParams,
  name: string,
  text: (value: string) => string,
): string {
  const value = param(params, name);
  return value === '' ? '' : text(value);
}

/** " (words)" for a parameter whose value is explained in `words`, or "" where it is not. */
export function explained(
  params: IssueParams,
  name: string,
  words: Readonly<Record<string, string>>,
): string {
  const text = words[param(params, name)];
  return text === undefined ? '' : ` (${text})`;
}

/** The kinds of personal columns that a finding names, in words joined by `comma`; "" for none. */
export function kindList(
  params: IssueParams,
  words: Readonly<Record<PersonalKind, string>>,
  comma = ', ',
): string {
  const kinds = params['kinds'];
  if (typeof kinds !== 'object') return '';
  return PERSONAL_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => words[kind])
    .join(comma);
}
