import process from 'node:process';

/** How each command is called. */
export const USAGE = {
  ingest:
    'Usage: npm run ingest -- [--data DIR] [--out DIR] [--strict] [--report FILE.json|FILE.md] [--lang vi|en]\n       npm run ingest -- --draft-mapping FILE [--data DIR] [--lang vi|en]',
  build:
    'Usage: npm run build -- [--data DIR] [--only PROVINCE,…] [--publish [--accept-rejections]]',
  start: 'Usage: npm start   (PORT=8080 npm start serves on another port)',
  preview: 'Usage: npm run preview   (PORT=8080 npm run preview serves on another port)',
  rollback: 'Usage: npm run rollback',
  demo: 'Usage: npm run demo -- --out DIR [--seed N] [--months M] [--all-units]',
  reference: 'Usage: npm run reference [-- --check]',
  bench: 'Usage: npm run bench -- [--out FILE.md] [--only demonstration|all-units|scale]',
} as const;

/** Prints the usage of a command where it is asked for (`--help`, `-h`), and says whether it was. */
export function printedHelp(command: keyof typeof USAGE, usage: string = USAGE[command]): boolean {
  const isAsked = process.argv.slice(2).some((argument) => ['--help', '-h'].includes(argument));
  if (isAsked) console.log(usage);
  return isAsked;
}
