import type { PersonalKind } from '../tables/personal-kinds.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu;
/** "H36.25-250801-0001", "000.00.12.H38-230424-0010": unit, day, number. */
const DOSSIER_CODE = /^[A-Z\d]+(?:\.[A-Z\d]+)*-\d{6,8}-\d{3,}$/iu;
/** A mobile telephone; those of offices begin with 02. */
const PHONE = /^(?:0|\+?84)[35789]\d{8}$/;
/** Twelve digits: province of birth, century and sex, year, number. */
const IDENTITY_NUMBER = /^0\d{2}[0-9]\d{8}$/;
/**
 * The same after a spreadsheet took the zeros off the front. An amount of money ends in zeros, and no
 * count of dossiers is as large.
 */
const WITHOUT_ZEROS = /^(?:[35789]\d{8}|[1-9]\d{9,10})(?<!00)$/;

/** No value of a person has fewer characters; most counts have. */
const SHORTEST = 6;

/** The kind of personal data that a cell looks like, whatever its heading says; else null. */
export function personalValue(cell: string): PersonalKind | null {
  if (cell.length < SHORTEST || !/\d[ .-]?\d|@/.test(cell)) return null;
  if (EMAIL.test(cell)) return 'email';
  if (DOSSIER_CODE.test(cell)) return 'dossier_code';
  const digits = cell.replace(/[ .-]/g, '').replace(/^'/, '');
  if (PHONE.test(digits)) return 'phone';
  if (IDENTITY_NUMBER.test(digits)) return 'identity_number';
  return WITHOUT_ZEROS.test(cell) ? 'identity_number' : null;
}
