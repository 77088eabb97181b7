/** A point that would have its name beside it; coordinates in pixels. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  /** Width of the text. */
  readonly width: number;
  /** Distance from the point to its text. */
  readonly gap: number;
}

/** Where a name stands: `dx` and `dy` from its point, and which end of the text is there. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
  /** So far from its point that a line must lead there, or another point would seem to have the name. */
  readonly led: boolean;
}

/** A place in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that a text may not touch, or (the frame) may not leave. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 16;
const MARGIN = 2;
/** Pixels from a point to a name that a line leads to, and the directions in which it may stand. */
const LED = [26, 38, 52, 68, 88, 110] as const;
const DIRECTIONS = [45, 135, 90, 20, 160, -45, -135, -90, -20, -160] as const;
/** Pixels from one looked-at place of such a line to the next. */
const STEP = 4;
/** Pixels between such a line and other points, and by which those are farther from a name. */
const CLEAR = 6;

/**
 * Finds room for names beside their points, the first wish first: on the right, on the left, above
 * or below, inside the frame and clear of `taken` and of the names placed before, and nearer to their
 * own point than to any of the `rivals`. Where there is none, with `lead`, farther away. Null where
 * there is none either; such a point stays without a name.
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  taken: readonly Box[] = [],
  {
    rivals = [],
    lead = false,
  }: { readonly rivals?: readonly Point[]; readonly lead?: boolean } = {},
): (LabelPlace | null)[] {
  const boxes = [...taken];
  const named: Box[] = [];
  return wishes.map((wish) => {
    const others = rivals.filter(({ x, y }) => Math.hypot(x - wish.x, y - wish.y) > 1);
    for (const place of [...places(wish), ...(lead ? ledPlaces() : [])]) {
      const box = boxOf(wish, place);
      if (!isInside(box, frame) || boxes.some((other) => isTouching(box, other))) continue;
      const line = place.led ? lineBoxes(wish, place) : [];
      if (line.some((part) => named.some((other) => isTouching(part, other)))) continue;
      if (place.led ? crosses(wish, place, others) : isNearer(box, wish, others)) continue;
      boxes.push(box, ...line);
      named.push(box);
      return place;
    }
    return null;
  });
}

function places({ gap }: LabelWish): LabelPlace[] {
  const away = gap + HEIGHT / 2;
  return [
    { dx: gap, dy: 0, textAnchor: 'start' as const },
    { dx: -gap, dy: 0, textAnchor: 'end' as const },
    { dx: 0, dy: -away, textAnchor: 'middle' as const },
    { dx: 0, dy: away, textAnchor: 'middle' as const },
    { dx: 0, dy: -away, textAnchor: 'start' as const },
    { dx: 0, dy: away, textAnchor: 'start' as const },
    { dx: 0, dy: -away, textAnchor: 'end' as const },
    { dx: 0, dy: away, textAnchor: 'end' as const },
  ].map((place) => ({ ...place, led: false }));
}

/** Places around a point, near ones first, below it before above it. */
function ledPlaces(): LabelPlace[] {
  return LED.flatMap((distance) =>
    DIRECTIONS.map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
      const side = dx > 0 ? 'start' : 'end';
      return { dx, dy, textAnchor: Math.abs(dx) < 1 ? 'middle' : side, led: true } as const;
    }),
  );
}

/** Whether one of the others is nearer to a text than its own point is, or about as near. */
function isNearer(box: Box, own: Point, others: readonly Point[]): boolean {
  const distance = distanceOf(box, own);
  return others.some((other) => distanceOf(box, other) < distance + CLEAR);
}

function distanceOf({ left, right, top, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The pixels of the line from a point to its name. */
function lineBoxes({ x, y }: LabelWish, { dx, dy }: LabelPlace): Box[] {
  const steps = Math.ceil(Math.hypot(dx, dy) / STEP);
  return Array.from({ length: steps }, (_, index) => {
    const [left, top] = [x + (dx * index) / steps, y + (dy * index) / steps];
    return { left, right: left + 1, top, bottom: top + 1 };
  });
}

/** Whether the line from a point to its name runs over another point. */
function crosses({ x, y }: Point, { dx, dy }: LabelPlace, others: readonly Point[]): boolean {
  const length = dx * dx + dy * dy;
  return others.some((other) => {
    const share = ((other.x - x) * dx + (other.y - y) * dy) / length;
    const along = Math.min(1, Math.max(0, share));
    return Math.hypot(other.x - x - along * dx, other.y - y - along * dy) < CLEAR;
  });
}

function boxOf({ x, y, width }: LabelWish, { dx, dy, textAnchor }: LabelPlace): Box {
  const share = { start: 0, middle: 0.5, end: 1 }[textAnchor];
  const left = x + dx - share * width;
  const middle = y + dy;
  return { left, right: left + width, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 };
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function isTouching(one: Box, other: Box): boolean {
  return (
    one.left < other.right + MARGIN &&
    other.left < one.right + MARGIN &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
