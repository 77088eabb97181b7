import { LOCALES } from '../../i18n/locales.ts';
import { byId } from '../element.ts';
import { ExplorePage } from './explore-page.ts';
import type { ExploreOptions } from './options.ts';
import { wordsOf } from './words.ts';

const page = byId('explore');
const locale = LOCALES.find((code) => code === document.documentElement.lang) ?? 'vi';
const options = JSON.parse(page.dataset['options'] ?? '{"sources":[]}') as ExploreOptions;
ExplorePage.start(options, await wordsOf(locale));
