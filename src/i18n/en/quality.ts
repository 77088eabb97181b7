import type { quality as vietnamese } from '../vi/quality.ts';

export const quality: typeof vietnamese = {};
