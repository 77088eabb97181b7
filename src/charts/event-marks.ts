import * as Plot from '@observablehq/plot';
import { SOFT } from './chart-context.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { dateOf } from './period-axis.ts';

/** What happened on a day: the two-tier government, Tết, a model of service that began. */
export interface ChartEvent {
  /** ISO day. */
  readonly date: string;
  /** A few words, as they stand in the chart. */
  readonly label: string;
}

/** A time axis: its ends, and where it lies in pixels. */
export interface TimeFrame {
  readonly from: Date;
  readonly to: Date;
  readonly left: number;
  readonly right: number;
}

/** Events above a frame: how high their labels are together, and their marks. */
export interface EventMarks {
  readonly height: number;
  readonly marks: Plot.Markish[];
}

const FONT = 12;
const LINE = 16;
/** Labels are cut off at this width; the whole is their title. */
const ROOM = 150;
const BETWEEN = 8;

/**
 * A dotted line for each event within the axis, its label above the frame: beside the line, on the
 * first of as many rows as it takes for no two labels to meet.
 */
export function eventMarks(events: readonly ChartEvent[], frame: TimeFrame): EventMarks {
  const { from, to, left, right } = frame;
  const span = to.getTime() - from.getTime();
  const ends: number[] = [];
  const placed = events
    .map((event) => ({ ...event, day: dateOf(event.date) }))
    .filter(({ day }) => span > 0 && day >= from && day <= to)
    .sort((a, b) => a.day.getTime() - b.day.getTime())
    .map(({ day, label }) => {
      const x = left + ((day.getTime() - from.getTime()) / span) * (right - left);
      const text = fittedText(label, ROOM, FONT);
      const extent = textWidth(text, FONT);
      const start = Math.max(2, Math.min(x - 2, right - extent));
      const free = ends.findIndex((end) => end + BETWEEN <= start);
      const row = free === -1 ? ends.length : free;
      ends[row] = start + extent;
      return { day, label, text, row, dx: start - x };
    });
  const marks = placed.flatMap(({ day, label, text, row, dx }) => [
    Plot.ruleX([day], { stroke: SOFT, strokeDasharray: '2 3' }),
    Plot.text([day], {
      x: (date: Date) => date,
      frameAnchor: 'top',
      dx,
      lineAnchor: 'bottom',
      dy: -4 - row * LINE,
      text: () => isolated(text),
      ...(text === label ? {} : { title: () => label }),
      textAnchor: 'start',
      fill: SOFT,
      fontSize: FONT,
    }),
  ]);
  return { height: ends.length * LINE, marks };
}
