import type { search as vietnamese } from '../vi/search.ts';

export const search: typeof vietnamese = {};
