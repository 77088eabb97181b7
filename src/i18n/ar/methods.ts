import type { methods as vietnamese } from '../vi/methods.ts';

export const methods: typeof vietnamese = {};
