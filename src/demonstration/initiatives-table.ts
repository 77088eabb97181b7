import { csv } from '../tables/csv.ts';
import type { Initiative } from '../tables/initiatives.ts';

/** Invented ways of working, each in one commune, marked as such. */
export const INITIATIVES: readonly Initiative[] = [
  {
    initiative_id: 'minh-hoa-01',
    unit_code: 'X0001',
    name: 'Mô hình minh hoạ: hẹn giờ nộp hồ sơ',
    name_restored: false,
    kind: 'appointments',
    started: '2026-03-02',
    publication: 'Số liệu minh hoạ, tỉnh không có thật',
    url: null,
  },
];

/** Those that began by a day, as a file of `initiatives/`. None of them changes a count. */
export function initiativesText(until: string): string {
  const begun = INITIATIVES.filter(({ started }) => started !== null && started <= until);
  const columns = Object.keys(INITIATIVES[0]!) as (keyof Initiative)[];
  return csv(
    columns,
    begun.map((initiative) => columns.map((column) => initiative[column])),
  );
}
