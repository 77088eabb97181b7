import process from 'node:process';
import { DIST } from './build/site.ts';
import { previewPort, PreviewRefused, previewServer } from './preview/server.ts';
import { printedHelp } from './usage.ts';

/** `npm run preview`: serves `dist/` with its headers and compression. */
if (printedHelp('preview')) process.exit(0);
try {
  const { address } = await previewServer(DIST, previewPort(process.env['PORT']));
  console.log(`Đúng Hạn: ${address}`);
} catch (error) {
  if (!(error instanceof PreviewRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
