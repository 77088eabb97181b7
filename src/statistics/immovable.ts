import loadHighs, { type Model, type ModelData } from 'highs';

/** Signed unknowns that add up to what is known. */
export type Sum = readonly (readonly [unknown: number, sign: 1 | -1])[];

/** Whether an unknown could be less, and more, than it is, for all that is known of it alone. */
export interface Room {
  readonly below: boolean;
  readonly above: boolean;
}

const highs = await loadHighs();
/** A step that is less is none: steps are at most 1, and the solver's are right to about a ten-millionth. */
const NO_STEP = 1e-6;
/** So few unknowns are pushed one by one at once. */
const FEW = 4;

/**
 * The unknowns, among those that are asked for, that have the same value in every solution of some
 * sums within their rooms, exactly (a linear program): no step of all unknowns together that keeps
 * every sum changes them. What a solution is need not be whole numbers.
 */
export function immovable(
  sums: readonly Sum[],
  roomOf: (unknown: number) => Room,
  asked: (unknown: number) => boolean,
): number[] {
  const unknowns = [...new Set(sums.flatMap((sum) => sum.map(([unknown]) => unknown)))];
  const left = new Set([...unknowns.keys()].filter((column) => asked(unknowns[column]!)));
  if (left.size === 0) return [];
  return highs.withModel(stepModel(sums, unknowns, roomOf), (model): number[] => {
    model.options.set({ output_flag: false });
    pushAll(model, left);
    pushEach(model, left);
    return [...left].map((column) => unknowns[column]!);
  });
}

/** Pushes all that are left at once, again and again, until that moves none of them or few are left. */
function pushAll(model: Model, left: Set<number>): void {
  for (let round = 1, before = Infinity; left.size > FEW && left.size < before; round += 1) {
    before = left.size;
    // Costs without a pattern, so that pushes do not cancel out.
    const costs = [...left].map((column) => Math.sin((column + 1) * round));
    push(model, [...left], costs, left);
  }
}

/** Pushes each that is left up, then down: what moves neither way is immovable. */
function pushEach(model: Model, left: Set<number>): void {
  for (const column of [...left])
    for (const cost of [-1, 1]) if (left.has(column)) push(model, [column], [cost], left);
}

/** Takes from `left` what the best step for some costs moves. */
function push(
  model: Model,
  columns: readonly number[],
  costs: readonly number[],
  left: Set<number>,
): void {
  model.changeColsCost({ kind: 'set', indices: columns }, costs);
  // From the start, with what presolving finds: much faster than from the step before.
  model.clearSolver();
  model.run();
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
    throw new Error('The linear program of hidden numbers was not solved.');
  const steps = model.getSolution().colValue;
  for (const column of [...left]) if (Math.abs(steps[column]!) > NO_STEP) left.delete(column);
  model.changeColsCost(
    { kind: 'set', indices: columns },
    costs.map(() => 0),
  );
}

/** Steps of at most 1 that keep every sum. */
function stepModel(
  sums: readonly Sum[],
  unknowns: readonly number[],
  roomOf: (unknown: number) => Room,
): ModelData {
  const columns = new Map(unknowns.map((unknown, column) => [unknown, column]));
  const rooms = unknowns.map(roomOf);
  const starts = [0];
  for (const sum of sums) starts.push(starts.at(-1)! + sum.length);
  const zeros = sums.map(() => 0);
  return {
    numCols: unknowns.length,
    numRows: sums.length,
    colCost: unknowns.map(() => 0),
    colLower: rooms.map(({ below }) => (below ? -1 : 0)),
    colUpper: rooms.map(({ above }) => (above ? 1 : 0)),
    rowLower: zeros,
    rowUpper: zeros,
    matrix: {
      format: 'csr',
      numRows: sums.length,
      numCols: unknowns.length,
      starts,
      indices: sums.flatMap((sum) => sum.map(([unknown]) => columns.get(unknown)!)),
      values: sums.flatMap((sum) => sum.map(([, sign]) => sign)),
    },
  };
}
