import { parseHTML } from 'linkedom';

let headless: Document | undefined;

/** The document that charts are drawn into where there is no browser (build, tests); made once. */
export function headlessDocument(): Document {
  headless ??= parseHTML('<!doctype html><html><body></body></html>').document;
  return headless;
}
