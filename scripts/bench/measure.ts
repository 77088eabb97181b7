/** One line of the table that `npm run bench` prints. */
export interface Measurement {
  readonly what: string;
  readonly value: string;
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

/** A Markdown table of measurements. */
export function measurementTable(title: string, rows: readonly Measurement[]): string {
  const lines = rows.map(({ what, value }) => `| ${what} | ${value} |`);
  return [`\n### ${title}\n`, '| what | value |', '|---|---|', ...lines].join('\n');
}
