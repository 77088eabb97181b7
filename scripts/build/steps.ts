/** How long a named step of a build took. */
export interface StepTime {
  readonly step: string;
  readonly seconds: number;
}

/** The steps that {@link Steps} said had ended, in what a build printed. */
export function stepTimes(printed: string): StepTime[] {
  return [...printed.matchAll(/^ {2}(.+): ([\d.]+) s$/gm)].map(([, step = '', seconds]) => ({
    step,
    seconds: Number(seconds),
  }));
}

/** Runs named steps one after another, says when each begins and ends, and remembers the times. */
export class Steps {
  readonly times: StepTime[] = [];
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.#print = print;
  }

  /** Runs one step; an error ends it and is passed on. */
  async run<Result>(step: string, action: () => Promise<Result> | Result): Promise<Result> {
    this.#print(`▸ ${step} …`);
    const started = performance.now();
    const result = await action();
    const seconds = (performance.now() - started) / 1000;
    this.times.push({ step, seconds });
    this.#print(`  ${step}: ${seconds.toFixed(1)} s`);
    return result;
  }

  /** The times as a table of plain text. */
  summary(): string {
    const total = this.times.reduce((sum, { seconds }) => sum + seconds, 0);
    return [...this.times, { step: 'total', seconds: total }]
      .map(({ step, seconds }) => `${step.padEnd(36)} ${seconds.toFixed(1).padStart(8)} s`)
      .join('\n');
  }
}
