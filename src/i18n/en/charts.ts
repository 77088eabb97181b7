import type { charts as vietnamese } from '../vi/charts.ts';

export const charts: typeof vietnamese = {};
