import { LOCALES } from '../../i18n/locales.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { byId } from '../element.ts';
import { ComparePage } from './compare-page.ts';
import { compareWords } from './compare-words.ts';

const page = byId('compare');
const locale = LOCALES.find((code) => code === document.documentElement.lang) ?? 'vi';
const options = JSON.parse(page.dataset['options'] ?? '{"sources":[]}') as AskOptions;
await ComparePage.start(options, await compareWords(locale));
