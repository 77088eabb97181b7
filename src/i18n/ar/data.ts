import type { data as vietnamese } from '../vi/data.ts';

export const data: typeof vietnamese = {};
