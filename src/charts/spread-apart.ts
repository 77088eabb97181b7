/**
 * Places for labels on one axis, in the order given by `wanted`, each as near to where it belongs
 * as it can be with at least `gap` between neighbours, all within `from` and `to` where they fit.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  // Labels that would overlap form a group around the mean of their places.
  const groups: { places: number[]; start: number }[] = [];
  for (const { place } of order) {
    groups.push({ places: [place], start: place });
    for (;;) {
      const last = groups.at(-1)!;
      last.start = groupStart(last.places, gap, from, to);
      const before = groups.at(-2);
      if (before === undefined || before.start + before.places.length * gap <= last.start) break;
      groups.splice(-2, 2, { places: [...before.places, ...last.places], start: 0 });
    }
  }
  const placed = groups.flatMap(({ places, start }) =>
    places.map((_, index) => start + index * gap),
  );
  const result = wanted.map(() => 0);
  for (const [position, { index }] of order.entries()) result[index] = placed[position]!;
  return result;
}

function groupStart(places: readonly number[], gap: number, from: number, to: number): number {
  const extent = (places.length - 1) * gap;
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  return Math.max(from, Math.min(mean - extent / 2, to - extent));
}
