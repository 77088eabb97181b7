import { DEMONSTRATION_FIELDS } from './fields.ts';
import type { UnitTraits } from './traits.ts';

/** A department of the invented province. */
export interface DemonstrationDepartment {
  readonly unit_code: string;
  readonly name: string;
  /** As the summary of the province abbreviates it. */
  readonly short: string;
  readonly traits: UnitTraits;
}

/**
 * Its departments, the large slow one first. In one real province in one month of 2026 a single
 * department had 15 % of the dossiers, half of them in time; it hid how the communes did.
 */
export const DEMONSTRATION_DEPARTMENTS: readonly DemonstrationDepartment[] = [
  department('so-nong-nghiep-va-moi-truong', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', {
    monthly: 14_500,
    lateness: 1.1,
    mix: { 'Đất đai': 0.86, 'Môi trường': 0.14 },
  }),
  department('so-xay-dung', 'Sở Xây dựng', 'Sở Xây dựng', {
    monthly: 1500,
    lateness: -0.4,
    mix: { 'Hoạt động xây dựng': 1 },
  }),
  department('so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', {
    monthly: 1900,
    lateness: 0.1,
    mix: { 'Hộ tịch': 0.9, 'Nuôi con nuôi': 0.1 },
  }),
  department('so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', {
    monthly: 1700,
    lateness: -0.9,
    mix: { 'Thành lập và hoạt động của hộ kinh doanh': 1 },
  }),
  department('so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', {
    monthly: 420,
    lateness: -0.6,
    mix: { 'Người có công': 0.7, 'Thi đua - Khen thưởng': 0.3 },
  }),
  department('van-phong-ubnd', 'Văn phòng UBND tỉnh', 'VP UBND tỉnh', {
    monthly: 14,
    lateness: -1,
    mix: { 'Thi đua - Khen thưởng': 1 },
  }),
];

function department(
  slug: string,
  name: string,
  short: string,
  { monthly, lateness, mix }: Traits,
): DemonstrationDepartment {
  return {
    unit_code: `XM.${slug}`,
    name,
    short,
    traits: {
      monthly,
      lateness,
      online: 0.6,
      mix: DEMONSTRATION_FIELDS.map((field) => mix[field.name] ?? 0),
    },
  };
}

interface Traits extends Pick<UnitTraits, 'monthly' | 'lateness'> {
  /** Part of each field that it deals with; adds up to 1. */
  readonly mix: Readonly<Record<string, number>>;
}
