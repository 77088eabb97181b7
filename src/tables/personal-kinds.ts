/** Kinds of columns that identify persons. A file that has one lists persons, and is refused whole. */
export const PERSONAL_KINDS = [
  'name',
  'identity_number',
  'phone',
  'email',
  'address',
  'birth',
  'account',
  'dossier_code',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];
