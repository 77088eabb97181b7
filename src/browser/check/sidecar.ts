import { monthDays } from '../../ingest/periods-of-dates.ts';
import { PERIOD_KINDS, type PeriodKind } from '../../tables/periods.ts';

const MONTHLY = ['month', 'reporting_month'] as const;
type Monthly = (typeof MONTHLY)[number];

/** What can be filled in about a file; "" where nothing is. */
export interface SidecarForm {
  readonly unit: string;
  /** "2026-01"; "" where the days are given instead. */
  readonly month: string;
  readonly calendar: Monthly | 'custom' | '';
  readonly period_start: string;
  readonly period_end: string;
  readonly period_kind: PeriodKind | '';
  readonly exported_at: string;
}

/** The form that stands for a sidecar; what it does not know of the sidecar is left alone. */
export function sidecarForm(sidecar: string | null): SidecarForm {
  const known = jsonObject(sidecar);
  const text = (key: string): string => (typeof known[key] === 'string' ? known[key] : '');
  const period_start = text('period_start');
  const period_end = text('period_end');
  const month = period_end.slice(0, 7);
  const kind = PERIOD_KINDS.find((name) => name === text('period_kind')) ?? '';
  const calendar = MONTHLY.find((name) => {
    if (!/^\d{4}-\d{2}$/.test(month)) return false;
    const days = daysOf(month, name, kind);
    return days.period_start === period_start && days.period_end === period_end;
  });
  const hasDays = period_start !== '' || period_end !== '';
  return {
    unit: text('unit'),
    month: calendar === undefined ? '' : month,
    calendar: calendar ?? (hasDays ? 'custom' : ''),
    period_start: calendar === undefined ? period_start : '',
    period_end: calendar === undefined ? period_end : '',
    period_kind: kind,
    exported_at: text('exported_at').slice(0, 10),
  };
}

/**
 * The sidecar that a form stands for, in the words of the contract, with the keys of the sidecar
 * before that the form does not have. A month without a calendar is one of the `defaultCalendar`.
 * Null where nothing is stated.
 */
export function sidecarText(
  form: SidecarForm,
  before: string | null,
  defaultCalendar: Monthly,
): string | null {
  const { layout, mapping } = jsonObject(before);
  const stated = {
    unit: form.unit.trim(),
    ...periodOf(form, defaultCalendar),
    period_kind: form.period_kind,
    exported_at: form.exported_at,
    layout,
    mapping,
  };
  const entries = Object.entries(stated).filter(([, value]) => value !== '' && value !== undefined);
  if (entries.length === 0) return null;
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function periodOf(form: SidecarForm, defaultCalendar: Monthly): Record<string, string> {
  if (form.calendar === 'custom')
    return { period_start: form.period_start, period_end: form.period_end };
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(form.month)) return {};
  const calendar = form.calendar === '' ? defaultCalendar : form.calendar;
  const days = daysOf(form.month, calendar, form.period_kind);
  // A running total is of no month: its days say what it is.
  return form.period_kind === 'year_to_date' ? days : { ...days, calendar };
}

/** The days of a month, of a running total from the first day of its year. */
function daysOf(month: string, calendar: Monthly, kind: SidecarForm['period_kind']) {
  const days = monthDays(month, calendar);
  if (kind !== 'year_to_date') return days;
  return { ...days, period_start: monthDays(`${month.slice(0, 4)}-01`, calendar).period_start };
}

function jsonObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}
