import { LOCALES } from '../../i18n/locales.ts';
import { byId } from '../element.ts';
import { ExplorePage } from './explore-page.ts';
import type { AskOptions } from '../asking/ask-options.ts';
import { wordsOf } from '../asking/words.ts';

const page = byId('explore');
const locale = LOCALES.find((code) => code === document.documentElement.lang) ?? 'vi';
const options = JSON.parse(page.dataset['options'] ?? '{"sources":[]}') as AskOptions;
ExplorePage.start(options, await wordsOf(locale));
