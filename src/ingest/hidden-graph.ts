/**
 * One published number of a table of units × fields as an edge of a network. Every total says that
 * what flows into a node flows out of it: a unit's row over all fields flows into the unit, each of
 * its field rows from the unit to the field, and the province's row of a field out of the field.
 */
export interface TableEdge {
  readonly tail: string;
  readonly head: string;
  /** What hiding it costs: infinite where it must stay, 0 where nobody publishes it anyway. */
  readonly cost: number;
  hidden: boolean;
}

/**
 * One column of the table. A reader who solves the totals may shift the hidden numbers along a cycle
 * of hidden edges, up in the direction of the edges and down against it, as far as what else is known
 * allows (no number is negative): an edge that lies on no such cycle is determined.
 */
export interface Measure {
  /** Whether the number of this edge is to stay undetermined once it is hidden. By edge. */
  readonly protects: readonly boolean[];
  /** Whether the number of this edge could be one less. By edge. */
  readonly mayFall: readonly boolean[];
  /** Whether it could be one more. By edge. */
  readonly mayRise: readonly boolean[];
}

/**
 * Hides further edges, as cheap a set as is found path by path, until no protected hidden edge is
 * determined in any measure; in a measure in which no set of edges suffices for one, it stays so.
 */
export function protectHidden(edges: readonly TableEdge[], measures: readonly Measure[]): void {
  const graph = new HiddenGraph(edges);
  const lost = measures.map(() => new Set<number>());
  let changed = true;
  while (changed) {
    changed = false;
    for (const [index, measure] of measures.entries())
      for (const edge of graph.perhapsDetermined(measure)) {
        if (lost[index]!.has(edge) || graph.isFree(edge, measure)) continue;
        if (graph.release(edge, measure)) changed = true;
        else lost[index]!.add(edge);
      }
  }
}

/** The measure in which nothing but the totals is known, whatever the numbers are. */
export function totalsAlone(edges: readonly TableEdge[]): Measure {
  const always = edges.map(() => true);
  return { protects: edges.map(({ cost }) => cost > 0), mayFall: always, mayRise: always };
}

class HiddenGraph {
  readonly #edges: readonly TableEdge[];
  readonly #tails: Int32Array;
  readonly #heads: Int32Array;
  readonly #costs: Float64Array;
  /** Edges at each node, and the hidden ones of them. */
  readonly #at: readonly (readonly number[])[];
  readonly #hiddenAt: readonly number[][];
  /** Of each node, the walk that last reached it. */
  readonly #reached: Int32Array;
  #walks = 0;

  constructor(edges: readonly TableEdge[]) {
    const nodes = new Map<string, number>();
    const idOf = (name: string): number => {
      const id = nodes.get(name) ?? nodes.size;
      nodes.set(name, id);
      return id;
    };
    this.#edges = edges;
    this.#tails = Int32Array.from(edges, ({ tail }) => idOf(tail));
    this.#heads = Int32Array.from(edges, ({ head }) => idOf(head));
    this.#costs = Float64Array.from(edges, ({ hidden, cost }) => (hidden ? 0 : cost));
    const at = Array.from({ length: nodes.size }, (): number[] => []);
    edges.forEach((_, edge) => {
      at[this.#tails[edge]!]!.push(edge);
      at[this.#heads[edge]!]!.push(edge);
    });
    this.#at = at;
    this.#hiddenAt = at.map((own) => own.filter((edge) => edges[edge]!.hidden));
    this.#reached = new Int32Array(nodes.size);
  }

  /** Protected hidden edges that are not seen at once to lie on a cycle of edges free both ways. */
  perhapsDetermined({ protects, mayFall, mayRise }: Measure): number[] {
    const bridges = this.#bridges((edge) => mayFall[edge]! && mayRise[edge]!);
    return this.#edges.flatMap(({ hidden }, edge) =>
      hidden && protects[edge]! && (!(mayFall[edge]! && mayRise[edge]!) || bridges.has(edge))
        ? [edge]
        : [],
    );
  }

  /** True where the number of a hidden edge can be shifted along hidden edges. */
  isFree(edge: number, measure: Measure): boolean {
    const [tail, head] = [this.#tails[edge]!, this.#heads[edge]!];
    return (
      (measure.mayRise[edge]! && this.#isReached(head, tail, edge, measure)) ||
      (measure.mayFall[edge]! && this.#isReached(tail, head, edge, measure))
    );
  }

  /** Hides the cheapest way round an edge, for a rise or a fall; false where there is none. */
  release(edge: number, measure: Measure): boolean {
    const [tail, head] = [this.#tails[edge]!, this.#heads[edge]!];
    const rise = measure.mayRise[edge]! ? this.#cheapestWay(head, tail, edge, measure) : null;
    const fall = measure.mayFall[edge]! ? this.#cheapestWay(tail, head, edge, measure) : null;
    const best = fall === null || (rise !== null && rise.cost <= fall.cost) ? rise : fall;
    for (const step of best?.edges ?? []) this.#hide(step);
    return best !== null;
  }

  #hide(edge: number): void {
    if (this.#edges[edge]!.hidden) return;
    this.#edges[edge]!.hidden = true;
    this.#costs[edge] = 0;
    this.#hiddenAt[this.#tails[edge]!]!.push(edge);
    this.#hiddenAt[this.#heads[edge]!]!.push(edge);
  }

  /** True where hidden edges lead from one node to another, without one of them. */
  #isReached(from: number, to: number, without: number, measure: Measure): boolean {
    this.#walks += 1;
    this.#reached[from] = this.#walks;
    const nodes = [from];
    for (const node of nodes) {
      if (node === to) return true;
      for (const edge of this.#hiddenAt[node]!) {
        const next = edge === without ? -1 : this.#across(edge, node, measure);
        if (next < 0 || this.#reached[next] === this.#walks) continue;
        this.#reached[next] = this.#walks;
        nodes.push(next);
      }
    }
    return false;
  }

  /** Dijkstra's cheapest way between two nodes; the tables have few nodes and many edges. */
  #cheapestWay(
    from: number,
    to: number,
    without: number,
    measure: Measure,
  ): { edges: number[]; cost: number } | null {
    const costs = new Float64Array(this.#at.length).fill(Infinity);
    const done = new Uint8Array(this.#at.length);
    const by = new Int32Array(this.#at.length).fill(-1);
    costs[from] = 0;
    for (;;) {
      const node = cheapestOpen(costs, done);
      if (node < 0) return null;
      if (node === to) break;
      done[node] = 1;
      for (const edge of this.#at[node]!) {
        const next = edge === without ? -1 : this.#across(edge, node, measure);
        if (next < 0) continue;
        const cost = costs[node]! + this.#costs[edge]!;
        if (cost >= costs[next]!) continue;
        costs[next] = cost;
        by[next] = edge;
      }
    }
    const edges: number[] = [];
    for (let node = to; node !== from; node = this.#otherEnd(edges.at(-1)!, node))
      edges.push(by[node]!);
    return { edges, cost: costs[to]! };
  }

  /** The node at the other end, or -1 where the measure does not let the edge be shifted that way. */
  #across(edge: number, node: number, measure: Measure): number {
    if (node === this.#tails[edge]) return measure.mayRise[edge]! ? this.#heads[edge]! : -1;
    return measure.mayFall[edge]! ? this.#tails[edge]! : -1;
  }

  #otherEnd(edge: number, node: number): number {
    return this.#tails[edge]! + this.#heads[edge]! - node;
  }

  /** The bridges among some hidden edges: those on no cycle of them (Tarjan 1974, without recursion). */
  #bridges(isIn: (edge: number) => boolean): Set<number> {
    const order = new Int32Array(this.#at.length).fill(-1);
    const low = new Int32Array(this.#at.length);
    const bridges = new Set<number>();
    let time = 0;
    this.#hiddenAt.forEach((_, root) => {
      if (order[root]! >= 0) return;
      order[root] = low[root] = time++;
      const stack = [{ node: root, by: -1, next: 0 }];
      while (stack.length > 0) {
        const top = stack.at(-1)!;
        const edge = this.#hiddenAt[top.node]![top.next++];
        if (edge === undefined) {
          stack.pop();
          const parent = stack.at(-1);
          if (parent === undefined) continue;
          low[parent.node] = Math.min(low[parent.node]!, low[top.node]!);
          if (low[top.node]! > order[parent.node]!) bridges.add(top.by);
        } else if (edge !== top.by && isIn(edge)) {
          const other = this.#otherEnd(edge, top.node);
          if (order[other]! >= 0) low[top.node] = Math.min(low[top.node]!, order[other]!);
          else {
            order[other] = low[other] = time++;
            stack.push({ node: other, by: edge, next: 0 });
          }
        }
      }
    });
    return bridges;
  }
}

function cheapestOpen(costs: Float64Array, done: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < costs.length; node += 1)
    if (done[node] === 0 && costs[node]! < (best < 0 ? Infinity : costs[best]!)) best = node;
  return best;
}
