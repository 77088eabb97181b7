/** Messages: home. The Vietnamese catalogue defines the keys; the compiler checks the others. */
export const home = {};
