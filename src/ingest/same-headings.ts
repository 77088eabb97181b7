import type { Layout, MappedHeading } from './layout.ts';

/**
 * Whether two mappings read the same tables, so that the second would never be used, and it matters: they have
 * the same headings, or they say different things of one. A mapping with a heading more that it ignores, and
 * nothing else said, does no harm.
 */
export function contradictsMapping(one: Layout, other: Layout): boolean {
  const [own, others] = [one, other].map(({ headings = [] }) => byPath(headings));
  if (own === undefined || others === undefined || !areSameHeight(one, other)) return false;
  if (!readsAll(own, others) || !readsAll(others, own)) return false;
  const isSame = own.size === others.size && [...own.keys()].every((path) => others.has(path));
  const differs = [...own].some(
    ([path, { role }]) => others.has(path) && others.get(path)?.role !== role,
  );
  return isSame || differs || JSON.stringify(one.constants) !== JSON.stringify(other.constants);
}

function byPath(headings: readonly MappedHeading[]): ReadonlyMap<string, MappedHeading> {
  return new Map(headings.map((heading) => [heading.path, heading]));
}

function areSameHeight({ headerRows: one }: Layout, { headerRows: other }: Layout): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Whether a table can have every heading that one mapping needs without having one that the other lacks. */
function readsAll(
  needed: ReadonlyMap<string, MappedHeading>,
  known: ReadonlyMap<string, MappedHeading>,
): boolean {
  return [...needed.values()].every(({ path, role }) => role === 'not_stored' || known.has(path));
}
