import type { FieldBarRow } from '../charts/field-bars.ts';
import { fieldFinding } from '../comparison/field-findings.ts';
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
  const title = fieldsTitle(locale, view, nameOf);
  return title === null
    ? { title: measure, note, rows }
    : { title, note: `${measure}. ${note}`, rows };
}

/** Where most of what is overdue lies, else which field differs by more than chance. */
function fieldsTitle(
  locale: Locale,
  view: FieldsView,
  nameOf: (id: string) => string,
): string | null {
  const { commune } = MESSAGES[locale];
  if (view.mostOverdue !== null)
    return commune.fieldsMostOverdue({
      ...view.mostOverdue,
      field: nameOf(view.mostOverdue.field_id),
    });
  const found = fieldFinding(
    view.fields.map(({ field_id, rate: { numerator, denominator } }) => ({
      ...{ field_id, numerator, denominator },
    })),
  );
  if (found === null) return null;
  return found.kind === 'none'
    ? commune.fieldsAlike
    : commune.fieldDiffers({ ...found, kind: found.kind, field: nameOf(found.field_id) });
}
