import { OTHER_WAYS } from './ways.ts';

/** The invented code by which the invented portal names a commune. */
export function portalCode(unitCode: string): string {
  return `XM.${unitCode.slice(2)}`;
}

/** `reference/portal-codes.csv` of the demonstration: the communes that the portal lists. */
export function portalCodesText(): string {
  const units = OTHER_WAYS.filter(({ way }) => way === 'portal-766').flatMap((way) => way.units);
  const lines = units.map((code) => `${portalCode(code)},Xã Mẫu ${code.slice(2)},${code},invented`);
  return ['portal_code,portal_name,unit_code,how', ...lines, ''].join('\n');
}
