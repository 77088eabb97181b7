import type { home as vietnamese } from '../vi/home.ts';

export const home: typeof vietnamese = {};
