import { PERIOD_KINDS } from '../../tables/periods.ts';
import { element, type Child } from '../element.ts';
import { unitText, type CheckView } from './check-view.ts';
import type { NamedUnit } from './check-types.ts';
import { fileLink } from './file-link.ts';
import { sidecarForm, sidecarText, type SidecarForm } from './sidecar.ts';

/** What the form of a file needs of the page. */
export interface SidecarActions {
  /** Reads the file again with this sidecar; null is none. */
  readonly apply: (sidecar: string | null) => void;
  readonly suggest: (text: string) => Promise<readonly NamedUnit[]>;
}

const CALENDARS = ['month', 'reporting_month', 'custom'] as const;

/**
 * The form for what a file does not say. It stands for the sidecar of the file: what is filled in
 * can be downloaded as one. `key` is unique in the page, `name` is that of the file.
 */
export function sidecarView(
  key: string,
  name: string,
  sidecar: string | null,
  view: CheckView,
  { apply, suggest }: SidecarActions,
): HTMLFormElement {
  const { check } = view.words;
  const form = element('form', { class: 'sidecar-form' });
  form.append(
    element('p', { class: 'small soft' }, check.formIntro),
    ...controls(key, sidecarForm(sidecar), view),
    element(
      'p',
      { class: 'actions' },
      element('button', { type: 'submit', class: 'main' }, check.apply),
      ' ',
      ...(sidecar === null ? [] : [sidecarLink(name, sidecar, view)]),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply(sidecarText(formValues(form), sidecar, view.options.defaultCalendar));
  });
  offerUnits(form, suggest);
  showDays(form);
  form.addEventListener('change', () => {
    showDays(form);
  });
  return form;
}

function controls(key: string, values: SidecarForm, view: CheckView): Child[] {
  const { check } = view.words;
  const calendar = check.calendarName({ calendar: view.options.defaultCalendar });
  const list = `${key}-units`;
  const input = (
    name: keyof SidecarForm,
    label: string,
    attributes: Record<string, string>,
    hint?: string,
  ): HTMLElement => {
    const id = `${key}-${name}`;
    const described: Record<string, string> =
      hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
    return element(
      'p',
      { 'data-control': name },
      element('label', { for: id }, label),
      element('input', { id, name, value: values[name], ...described, ...attributes }),
      ...(hint === undefined
        ? []
        : [element('span', { id: `${id}-hint`, class: 'small soft' }, hint)]),
    );
  };
  return [
    input('unit', check.unit, { list, autocomplete: 'off', dir: 'ltr' }, check.unitHint),
    element('datalist', { id: list }),
    select(key, 'calendar', check.calendar, values.calendar, [
      ['', check.asSite({ calendar })],
      ...CALENDARS.map((name) => [name, check.calendarName({ calendar: name })] as const),
    ]),
    input(
      'month',
      check.month,
      { type: 'month', pattern: '\\d{4}-(0[1-9]|1[0-2])', dir: 'ltr' },
      check.monthHint,
    ),
    input('period_start', check.from, { type: 'date' }),
    input('period_end', check.to, { type: 'date' }),
    select(key, 'period_kind', check.kind, values.period_kind, [
      ['', check.asFile],
      ...PERIOD_KINDS.map((kind) => [kind, check.kindName({ kind })] as const),
    ]),
    input('exported_at', check.exported, { type: 'date' }, check.exportedHint),
  ];
}

function select(
  key: string,
  name: keyof SidecarForm,
  label: string,
  value: string,
  choices: readonly (readonly [value: string, text: string])[],
): HTMLElement {
  const id = `${key}-${name}`;
  const list = element(
    'select',
    { id, name },
    ...choices.map(([choice, text]) => element('option', { value: choice }, text)),
  );
  list.value = value;
  return element('p', { 'data-control': name }, element('label', { for: id }, label), list);
}

/** Fills the list of units while a name or a code is typed. */
function offerUnits(form: HTMLFormElement, suggest: SidecarActions['suggest']): void {
  const input = form.querySelector<HTMLInputElement>('[name=unit]');
  const list = form.querySelector('datalist');
  input?.addEventListener('input', () => {
    const text = input.value;
    suggest(text).then(
      (units) => {
        if (input.value !== text) return;
        list?.replaceChildren(
          ...units.map((unit) => element('option', { value: unit.unit_code }, unitText(unit))),
        );
      },
      // Without suggestions a code can still be typed.
      () => undefined,
    );
  });
}

/** Two days are asked for where the period is no month. */
function showDays(form: HTMLFormElement): void {
  const custom = formValues(form).calendar === 'custom';
  for (const name of ['period_start', 'period_end', 'month'] as const) {
    const control = form.querySelector<HTMLElement>(`[data-control=${name}]`);
    if (control !== null) control.hidden = (name === 'month') === custom;
  }
}

function formValues(form: HTMLFormElement): SidecarForm {
  return Object.fromEntries(new FormData(form)) as unknown as SidecarForm;
}

function sidecarLink(name: string, sidecar: string, { words }: CheckView): HTMLElement {
  const file = `${name.split('/').at(-1) ?? name}.json`;
  const content = (): Blob => new Blob([sidecar], { type: 'application/json' });
  return fileLink(words.check.downloadSidecar, file, content);
}
