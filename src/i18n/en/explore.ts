import type { explore as vietnamese } from '../vi/explore.ts';

export const explore: typeof vietnamese = {};
