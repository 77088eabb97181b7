import process from 'node:process';

const OPTIONS = ['data', 'out', 'strict', 'report', 'draft-mapping', 'lang'];

/**
 * Options of this command that npm took for its own, since the `--` before them is missing: it passes them as
 * variables of the environment, and what stands behind them as loose words.
 */
export function optionsTakenByNpm(env: NodeJS.ProcessEnv = process.env): string[] {
  return OPTIONS.filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined).map(
    (name) => `--${name}`,
  );
}
