import process from 'node:process';

/**
 * Options that npm kept for itself because `--` was forgotten: `npm run build --publish` starts the
 * script without `--publish`. Returns what to say; null where nothing was swallowed.
 */
export function swallowedOptions(
  script: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const names = options.filter(
    (option) => environment[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
  );
  const [first] = names;
  if (first === undefined) return null;
  return `npm kept --${names.join(', --')} for itself. Put "--" before the options: npm run ${script} -- --${first}`;
}
