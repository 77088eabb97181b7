import { figures as ar } from '../i18n/ar/figures.ts';
import { figures as en } from '../i18n/en/figures.ts';
import { figures as fa } from '../i18n/fa/figures.ts';
import { direction, type Locale } from '../i18n/locales.ts';
import { figures as vi } from '../i18n/vi/figures.ts';
import { element } from './element.ts';
import { chartTip, type ChartTip } from './figure/chart-tip.ts';
import {
  pointAt,
  pointByKey,
  pointOrder,
  type SeenPoint,
  type Walk,
} from './figure/point-order.ts';

const MESSAGES = { vi, en, ar, fa } as const;
/** How far a pointer and a finger may be from the point they mean, in pixels. */
const REACH = { mouse: 24, touch: 36 } as const;
/** Milliseconds in which a pointer may cross from a point to its tip. */
const GRACE = 250;

/** A mark that stands for a point. */
interface Point extends SeenPoint {
  readonly mark: SVGElement;
  readonly text: string;
}

/** What is shown of the charts of a page: at most one point. */
interface Reader {
  readonly locale: Locale;
  readonly tip: ChartTip;
  readonly status: HTMLElement;
  svg: SVGSVGElement | null;
  mark: SVGElement | null;
  /** Shown until it is dismissed, not only while a pointer is near. */
  isPinned: boolean;
  /** Dismissed while the pointer was on it: not shown again before the pointer leaves. */
  dismissed: SVGElement | null;
  leaving: number | undefined;
  /** Where a reader stood last in each chart: from there the arrow keys go on. */
  readonly stood: WeakMap<SVGSVGElement, SVGElement>;
}

let shared: Reader | undefined;

/**
 * Lets readers walk the charts within `root` point by point. A chart is one stop of the Tab key; the
 * arrow keys follow what is seen, Home and End lead to its ends, Enter opens a point that is a link,
 * Escape dismisses. What a point says (its `data-point`) is shown beside it and read out; a pointer
 * shows it by hovering, which may go on over the tip, and a finger by a tap, a second one or a tap
 * elsewhere dismissing it. Without this script the charts are images with a name.
 */
export function walkCharts(root: ParentNode = document): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg.chart[data-walk]')) {
    if (svg.hasAttribute('tabindex') || svg.querySelector('[data-point]') === null) continue;
    shared ??= newReader();
    attach(svg, shared);
  }
}

function newReader(): Reader {
  const locale = document.documentElement.lang as Locale;
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const hint = element('p', { id: 'chart-hint', hidden: '' }, MESSAGES[locale].walkHint);
  document.body.append(status, hint);
  const reader: Reader = {
    ...{ locale, status, tip: chartTip() },
    ...{ svg: null, mark: null, isPinned: false, dismissed: null, leaving: undefined },
    stood: new WeakMap(),
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || reader.svg === null) return;
    reader.dismissed = reader.mark;
    hide(reader);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const isWithin = (area: Element | null): boolean =>
      area !== null && target instanceof Node && area.contains(target);
    if (!isWithin(reader.svg) && !isWithin(reader.tip.element)) hide(reader);
  });
  reader.tip.element.addEventListener('pointerenter', () => {
    window.clearTimeout(reader.leaving);
  });
  reader.tip.element.addEventListener('pointerleave', () => {
    leave(reader);
  });
  return reader;
}

function attach(svg: SVGSVGElement, reader: Reader): void {
  svg.setAttribute('tabindex', '0');
  // An image would hand the arrow keys to the screen reader.
  svg.setAttribute('role', 'application');
  svg.setAttribute('aria-describedby', 'chart-hint');
  for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  svg.addEventListener('focus', () => {
    if (svg.matches(':focus-visible') && reader.svg !== svg) greet(svg, reader);
  });
  svg.addEventListener('blur', () => {
    if (reader.svg === svg) hide(reader);
  });
  svg.addEventListener('keydown', (event) => {
    if (walkByKey(svg, reader, event)) event.preventDefault();
  });
  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') hover(svg, reader, event);
  });
  svg.addEventListener('pointerleave', () => {
    reader.dismissed = null;
    leave(reader);
  });
  svg.addEventListener('click', (event) => {
    tap(svg, reader, event);
  });
}

/** A keyboard reader sees how to go on. */
function greet(svg: SVGSVGElement, reader: Reader): void {
  hide(reader);
  reader.svg = svg;
  reader.isPinned = true;
  reader.tip.show(svg, null, MESSAGES[reader.locale].walkHint);
}

function walkByKey(
  svg: SVGSVGElement,
  reader: Reader,
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  if (key === 'Enter' && reader.svg === svg && reader.mark instanceof SVGAElement) {
    reader.mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return true;
  }
  const walk = (svg.dataset['walk'] ?? 'x') as Walk;
  const rows = pointOrder(pointsOf(svg), walk);
  const current = rows.flat().find(({ mark }) => mark === reader.stood.get(svg)) ?? null;
  const isRightToLeft = direction(reader.locale) === 'rtl';
  const next = pointByKey(rows, current, key, { walk, isRightToLeft });
  if (next === null) return key.startsWith('Arrow');
  show(svg, reader, next);
  reader.isPinned = true;
  const points = rows.flat();
  announce(reader, next, points.indexOf(next) + 1, points.length);
  return true;
}

function hover(svg: SVGSVGElement, reader: Reader, event: PointerEvent): void {
  const point = pointAt(pointsOf(svg), { x: event.clientX, y: event.clientY }, REACH.mouse);
  if (point === null) {
    reader.dismissed = null;
    leave(reader);
    return;
  }
  window.clearTimeout(reader.leaving);
  if (point.mark === reader.dismissed || point.mark === reader.mark) return;
  reader.isPinned = false;
  show(svg, reader, point);
}

function tap(svg: SVGSVGElement, reader: Reader, event: MouseEvent): void {
  // A province of the map opens its page.
  if (event.target instanceof Element && event.target.closest('a') !== null) return;
  const points = pointsOf(svg);
  const point = pointAt(points, { x: event.clientX, y: event.clientY }, REACH.touch);
  if (point === null || (point.mark === reader.mark && reader.isPinned)) {
    reader.dismissed = point?.mark ?? null;
    hide(reader);
    return;
  }
  show(svg, reader, point);
  reader.isPinned = true;
  const order = pointOrder(points, (svg.dataset['walk'] ?? 'x') as Walk).flat();
  announce(reader, point, order.indexOf(point) + 1, points.length);
}

function show(svg: SVGSVGElement, reader: Reader, { mark, text }: Point): void {
  window.clearTimeout(reader.leaving);
  reader.svg = svg;
  reader.mark = mark;
  reader.stood.set(svg, mark);
  reader.dismissed = null;
  reader.tip.show(svg, mark, text);
  if (reader.isPinned) mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function hide(reader: Reader): void {
  window.clearTimeout(reader.leaving);
  reader.svg = null;
  reader.mark = null;
  reader.isPinned = false;
  reader.tip.hide();
}

/** The pointer has left a point: its tip goes unless the pointer comes to it. */
function leave(reader: Reader): void {
  if (reader.isPinned || reader.svg === null) return;
  window.clearTimeout(reader.leaving);
  reader.leaving = window.setTimeout(() => {
    if (!reader.isPinned) hide(reader);
  }, GRACE);
}

function announce(reader: Reader, { text }: Point, place: number, points: number): void {
  const { walkPlace } = MESSAGES[reader.locale];
  reader.status.textContent = `${text.replace('\n', ': ')}. ${walkPlace({ place, points })}`;
}

/** The points of a chart where they are now: the page may have scrolled or been laid out anew. */
function pointsOf(svg: SVGSVGElement): Point[] {
  // A narrow drawing leaves to the wide one beside it what its points say.
  const beside = svg.closest('.drawing')?.querySelectorAll<SVGElement>('.wide [data-point]');
  return [...svg.querySelectorAll<SVGElement>('[data-point]')].map((mark, index) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const panel = mark.closest<SVGElement>('[data-row]')?.dataset['row'];
    return {
      mark,
      text: (mark.dataset['point'] || beside?.[index]?.dataset['point']) ?? '',
      x: left + width / 2,
      y: top + height / 2,
      panel: panel === undefined ? null : Number(panel),
    };
  });
}
