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

/**
 * Finds room for names beside their points, the first wish first: on the right, on the left, above
 * or below, inside the frame and clear of `taken` and of the names placed before. Null where there
 * is none; such a point stays without a name.
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  frame: Box,
  taken: readonly Box[] = [],
): (LabelPlace | null)[] {
  const boxes = [...taken];
  return wishes.map((wish) => {
    for (const place of places(wish)) {
      const box = boxOf(wish, place);
      if (!isInside(box, frame) || boxes.some((other) => isTouching(box, other))) continue;
      boxes.push(box);
      return place;
    }
    return null;
  });
}

function places({ gap }: LabelWish): LabelPlace[] {
  const away = gap + HEIGHT / 2;
  return [
    { dx: gap, dy: 0, textAnchor: 'start' },
    { dx: -gap, dy: 0, textAnchor: 'end' },
    { dx: 0, dy: -away, textAnchor: 'middle' },
    { dx: 0, dy: away, textAnchor: 'middle' },
    { dx: 0, dy: -away, textAnchor: 'start' },
    { dx: 0, dy: away, textAnchor: 'start' },
    { dx: 0, dy: -away, textAnchor: 'end' },
    { dx: 0, dy: away, textAnchor: 'end' },
  ];
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
