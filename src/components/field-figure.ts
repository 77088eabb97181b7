import type { FieldBarRow } from '../charts/field-bars.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { FieldsView } from './field-view.ts';

/** Fields that are drawn; the table has all of them. */
const DRAWN = 8;

/** What is said of the fields of a unit, and drawn of them. */
export interface FieldFigure {
  /** The finding: where the overdue dossiers are, where that can be told; else what is measured. */
  readonly title: string;
  /** What is measured and how the fields are sorted. */
  readonly note: string;
  readonly rows: readonly FieldBarRow[];
}

/** The picture of a unit's fields, on its page and on the page that checks exports. */
export function fieldFigure(
  locale: Locale,
  view: FieldsView,
  nameOf: (id: string) => string,
): FieldFigure {
  const { commune } = MESSAGES[locale];
  const measure = commune.fieldsFigure({ period: formatPeriod(locale, view.period) });
  const note = commune.fieldsNote(view);
  const rows = view.fields.slice(0, DRAWN).map(({ field_id, rate, overdue }) => ({
    label: nameOf(field_id),
    value: rate.value,
    lower: rate.lower,
    upper: rate.upper,
    overdue,
  }));
  if (view.mostOverdue === null) return { title: measure, note, rows };
  const title = commune.fieldsMostOverdue({
    ...view.mostOverdue,
    field: nameOf(view.mostOverdue.field_id),
  });
  return { title, note: `${measure}. ${note}`, rows };
}
