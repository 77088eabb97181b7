import { LOCALES } from '../../i18n/locales.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { byId } from '../element.ts';
import { CheckPage } from './check-page.ts';
import type { CheckOptions } from './check-view.ts';

const locale = LOCALES.find((code) => code === document.documentElement.lang) ?? 'vi';
const options = JSON.parse(byId('check').dataset['options'] ?? '{}') as CheckOptions;
CheckPage.start({ locale, words: MESSAGES[locale], options });
