/** Messages: search. The Vietnamese catalogue defines the keys; the compiler checks the others. */
export const search = {};
