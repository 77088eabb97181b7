/** One line of the table that `npm run bench` prints. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
  /** False where a limit of the project is exceeded; absent where there is no limit. */
  readonly held?: boolean;
}

/** Everything that was measured on one amount of data. */
export interface Measured {
  readonly title: string;
  readonly measurements: readonly Measurement[];
}

/** Runs an action `times` times and returns the shortest time, in seconds: the least disturbed run. */
export async function shortest(times: number, action: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < times; run += 1) {
    const started = performance.now();
    await action();
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return best;
}

/** A number with a thousands separator and a fixed number of decimals. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A measured value beside the most that it may be; `shown` writes both. */
export function limited(
  what: string,
  value: number,
  most: number,
  shown: (value: number) => string,
): Measurement {
  const held = value <= most;
  const mark = held ? 'at most' : '**over the limit of**';
  return { what, value: `${shown(value)} (${mark} ${shown(most)})`, held };
}

/** A Markdown table: one line a measurement, one column an amount of data. */
export function measurementTable(columns: readonly Measured[]): string {
  const names = [...new Set(columns.flatMap((column) => column.measurements.map((m) => m.what)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = names.map((name) =>
    line([
      name,
      ...columns.map(
        ({ measurements }) => measurements.find(({ what }) => what === name)?.value ?? '–',
      ),
    ]),
  );
  const header = ['measured', ...columns.map(({ title }) => title)];
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows,
  ].join('\n');
}
