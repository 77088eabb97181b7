import loadHighs from 'highs';
import { determined, type Equation } from './linear-system.ts';

const highs = await loadHighs();

/**
 * The unknowns that are not below their least value and can have only one, by all equations together
 * (a linear program); none where the equations contradict each other. One program tells which are at
 * their least value in every solution: as a solution may be scaled, all others are 1 above it at once.
 */
export function determinedTogether(
  equations: readonly Equation[],
  leastOf: (name: string) => number,
): Map<string, number> {
  const names = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  if (names.length === 0) return new Map();
  const places = new Map(names.map((name, place) => [name, place]));
  const signed = (value: number, name: string): string =>
    `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`;
  const rows = equations.map(({ terms, constant }) => {
    let atLeast = -constant;
    for (const [name, value] of terms) atLeast += value * leastOf(name);
    const parts = [...terms].flatMap(([name, value]) =>
      ['a', 'b'].map((half) => signed(value, `${half}${places.get(name)}`)),
    );
    return `${parts.join(' ')} ${signed(atLeast, 'scale')} = 0`;
  });
  const solved = highs.solve(
    [
      `Maximize\n${names.map((_, place) => `a${place}`).join(' + ')}\nSubject To`,
      ...rows,
      `Bounds\nscale >= 1\n${names.map((_, place) => `0 <= a${place} <= 1`).join('\n')}\nEnd`,
    ].join('\n'),
    { output_flag: false },
  );
  if (solved.Status === 'Infeasible') return new Map();
  if (solved.Status !== 'Optimal') throw new Error(`The linear program is ${solved.Status}.`);
  const columns = solved.Columns as Readonly<Record<string, { readonly Primal: number }>>;
  const least = names.filter((_, place) => columns[`a${place}`]!.Primal < 0.5);
  return determined([
    ...equations,
    ...least.map((name) => ({ terms: new Map([[name, 1]]), constant: leastOf(name) })),
  ]);
}
