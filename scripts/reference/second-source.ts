import { getAllWards } from 'new-vn-provinces/wards';
import { foldApostrophes } from './npm-units.ts';
import { REFORM_DATE } from '../../src/tables/periods.ts';
import { fullName, type UnitVersion } from '../../src/tables/units.ts';

/**
 * Where the second npm source, `new-vn-provinces`, is known to differ from ours on 1 July 2025. The
 * statistics office publishes our code of Ba Chẽ and our spelling of Phố Bảng.
 */
const KNOWN_DIFFERENCES: readonly string[] = [
  'only ours: 08 00745 Xã Phố Bảng',
  'only theirs: 08 00745 Xã Phó Bảng',
  'only ours: 22 06970 Xã Ba Chẽ',
  'only theirs: 22 06978 Xã Ba Chẽ',
];

/**
 * Compares the communes as they were on 1 July 2025 (province, code, full name) with the second
 * source. Returns a line for each difference that is not known, and for each known one that is gone.
 */
export async function secondSourceProblems(units: readonly UnitVersion[]): Promise<string[]> {
  const ours = units
    .filter(({ level, valid_from }) => level === 'commune' && valid_from === REFORM_DATE)
    .map((unit) => line(unit.province_code ?? '', unit.unit_code, fullName(unit)));
  const theirs = (await getAllWards()).map((ward) =>
    line(ward.idProvince, ward.idWard, foldApostrophes(ward.name.normalize('NFC'))),
  );
  const differences = [
    ...onlyIn(ours, theirs).map((text) => `only ours: ${text}`),
    ...onlyIn(theirs, ours).map((text) => `only theirs: ${text}`),
  ];
  return [
    ...onlyIn(differences, KNOWN_DIFFERENCES),
    ...onlyIn(KNOWN_DIFFERENCES, differences).map((text) => `no longer: ${text}`),
  ];
}

/** "52 23938 Xã Ia Mơ": province, code and full name. */
const line = (province: string, code: string, name: string): string =>
  `${province} ${code} ${name}`;

function onlyIn(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((text) => !known.has(text));
}
