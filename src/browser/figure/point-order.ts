/** In which order a chart is walked; see `finishedSvg` of the charts. */
export type Walk = 'x' | 'y' | 'grid';

/** A point of a chart as it is seen: its middle in pixels, and the panel that it stands in. */
export interface SeenPoint {
  readonly x: number;
  readonly y: number;
  /** Number of the panel; null where the chart has no panels. */
  readonly panel: number | null;
}

/** Points closer than this to one height are one row of a grid. */
const SAME_ROW = 3;

/**
 * The points in the order in which they are walked, in rows: a single one from side to side or from
 * top to bottom, the rows of a grid, or the panels of a chart that has them.
 */
export function pointOrder<Point extends SeenPoint>(
  points: readonly Point[],
  walk: Walk,
): Point[][] {
  if (walk === 'x') return [points.toSorted((a, b) => a.x - b.x || a.y - b.y)];
  const downwards = points.toSorted((a, b) => a.y - b.y || a.x - b.x);
  if (walk === 'y') return [downwards];
  const rows: Point[][] = [];
  const ordered =
    points[0]?.panel == null
      ? downwards
      : points.toSorted((a, b) => (a.panel ?? 0) - (b.panel ?? 0) || a.x - b.x);
  for (const point of ordered) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row === undefined || last === undefined || isNewRow(last, point)) rows.push([point]);
    else row.push(point);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function isNewRow(last: SeenPoint, point: SeenPoint): boolean {
  return last.panel === null ? point.y - last.y > SAME_ROW : last.panel !== point.panel;
}

/**
 * Where a key leads from a point, or from nowhere: left and right as they are seen, up and down
 * through rows, Home and End to the ends. Null where the key leads nowhere.
 */
export function pointByKey<Point extends SeenPoint>(
  rows: readonly (readonly Point[])[],
  current: Point | null,
  key: string,
  { walk, isRightToLeft }: { readonly walk: Walk; readonly isRightToLeft: boolean },
): Point | null {
  const all = rows.flat();
  if (key === 'Home') return all[0] ?? null;
  if (key === 'End') return all.at(-1) ?? null;
  const vertical = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (vertical === 0 && sideways === 0) return null;
  // From top to bottom, forward is the way one reads.
  const forward = vertical + (walk === 'y' && isRightToLeft ? -sideways : sideways);
  if (current === null) return (forward > 0 ? all[0] : all.at(-1)) ?? null;
  if (walk === 'grid' && vertical !== 0) {
    const row = rows.findIndex((points) => points.includes(current));
    return nearest(rows[row + vertical] ?? [], current);
  }
  return all[all.indexOf(current) + forward] ?? null;
}

function nearest<Point extends SeenPoint>(
  points: readonly Point[],
  { x }: SeenPoint,
): Point | null {
  return points.reduce<Point | null>(
    (best, point) => (best === null || Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best),
    null,
  );
}

/** The point nearest to a place, if it is at most `within` pixels away. */
export function pointAt<Point extends SeenPoint>(
  points: readonly Point[],
  place: { readonly x: number; readonly y: number },
  within: number,
): Point | null {
  let best: Point | null = null;
  let least = within;
  for (const point of points) {
    const distance = Math.hypot(point.x - place.x, point.y - place.y);
    if (distance > least) continue;
    best = point;
    least = distance;
  }
  return best;
}
