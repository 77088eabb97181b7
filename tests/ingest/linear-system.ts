/** A prime whose square a double holds exactly: sums of ±1 are solved without rounding. */
const PRIME = 94_906_249;

/** Σ coefficient × unknown = constant. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly constant: number;
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let [result, base] = [1, modulo(value)];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** The unknowns that have one value in every solution, by Gauss–Jordan elimination. */
export function determined(equations: readonly Equation[]): Map<string, number> {
  const pivots = new Map<string, { terms: Map<string, number>; constant: number }>();
  for (const equation of equations) {
    const row = { terms: new Map(equation.terms), constant: modulo(equation.constant) };
    for (const name of equation.terms.keys()) {
      const pivot = pivots.get(name);
      if (pivot !== undefined) subtract(row, pivot, row.terms.get(name) ?? 0);
    }
    const [first] = row.terms;
    if (first === undefined) continue;
    const scale = inverse(first[1]);
    for (const [name, value] of row.terms) row.terms.set(name, (modulo(value) * scale) % PRIME);
    row.constant = (row.constant * scale) % PRIME;
    // Every earlier pivot row loses the new pivot, so that rows stay fully reduced.
    for (const other of pivots.values())
      if (other.terms.has(first[0])) subtract(other, row, other.terms.get(first[0])!);
    pivots.set(first[0], row);
  }
  return new Map(
    [...pivots]
      .filter(([, { terms }]) => terms.size === 1)
      .map(([name, { constant }]) => [name, constant > PRIME / 2 ? constant - PRIME : constant]),
  );
}

function subtract(
  row: { terms: Map<string, number>; constant: number },
  pivot: { terms: ReadonlyMap<string, number>; constant: number },
  times: number,
): void {
  for (const [name, value] of pivot.terms) {
    const left = modulo((row.terms.get(name) ?? 0) - ((modulo(times) * value) % PRIME));
    if (left === 0) row.terms.delete(name);
    else row.terms.set(name, left);
  }
  row.constant = modulo(row.constant - ((modulo(times) * pivot.constant) % PRIME));
}

/** Sweeps over all equations: small numbers are told in a few. */
const MOST_SWEEPS = 25;

/**
 * The unknowns that are whole numbers not below their least value and can have only one: bounds are
 * drawn tighter, equation by equation, until nothing changes or they only creep by ones.
 */
export function bounded(
  equations: readonly Equation[],
  leastOf: (name: string) => number,
): Map<string, number> {
  const low = new Map<string, number>();
  const high = new Map<string, number>();
  for (const { terms } of equations) for (const name of terms.keys()) low.set(name, leastOf(name));
  let changed = true;
  for (let sweep = 0; changed && sweep < MOST_SWEEPS; sweep += 1) {
    changed = false;
    for (const { terms, constant } of equations)
      for (const [name, factor] of terms) {
        let [least, most] = [constant, constant];
        for (const [other, value] of terms) {
          if (other === name) continue;
          const ends = [low.get(other)! * value, (high.get(other) ?? Infinity) * value];
          least -= Math.max(...ends);
          most -= Math.min(...ends);
        }
        const [from, to] = factor > 0 ? [least, most] : [-most, -least];
        if (Number.isFinite(from) && from > low.get(name)!) {
          low.set(name, from);
          changed = true;
        }
        if (Number.isFinite(to) && to < (high.get(name) ?? Infinity)) {
          high.set(name, to);
          changed = true;
        }
      }
  }
  return new Map([...low].filter(([name, value]) => high.get(name) === value));
}
