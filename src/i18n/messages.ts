import { messages as ar } from './ar/messages.ts';
import { messages as en } from './en/messages.ts';
import { messages as fa } from './fa/messages.ts';
import type { Locale } from './locales.ts';
import { messages as vi } from './vi/messages.ts';

/** The catalogue of one language. Vietnamese defines the keys; a missing one is a type error. */
export type Messages = typeof vi;

/** All catalogues. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { vi, en, ar, fa };
