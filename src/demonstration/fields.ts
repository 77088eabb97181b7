/** How the dossiers of one field behave in the invented province. All shares are 0–1. */
export interface DemonstrationField {
  /** The field's name as it stands in the forms. */
  readonly name: string;
  /** Part of a typical commune's new dossiers; the twelve add up to 1. */
  readonly share: number;
  /** Part of the dossiers of an average commune that will miss their deadline. */
  readonly late: number;
  /** Part of the others that are finished in the month they came in. */
  readonly sameMonth: number;
  /** Part of those finished in time that are finished before the day that was promised. */
  readonly early: number;
  /** Part received online in July 2025, before the growth of the following months. */
  readonly online: number;
  /** Part that carries a fee. */
  readonly fee: number;
}

/**
 * Twelve fields with the case mix of a commune: certification makes half of the volume and is done
 * the same day; land is slow and often late. The levels are chosen so that communes are about as
 * late as those of one real province in one month of 2026 were (84–87 % in the sense of Decision 766).
 */
export const DEMONSTRATION_FIELDS: readonly DemonstrationField[] = [
  field('Chứng thực', 0.5, 0.055, 0.998, 0.35, 0.3, 0.95),
  field('Hộ tịch', 0.17, 0.075, 0.96, 0.55, 0.62, 0.3),
  field('Đất đai', 0.11, 0.31, 0.66, 0.4, 0.45, 0.8),
  field('Bảo trợ xã hội', 0.065, 0.15, 0.76, 0.45, 0.5, 0),
  field('Thành lập và hoạt động của hộ kinh doanh', 0.045, 0.08, 0.92, 0.6, 0.7, 0.9),
  field('Hoạt động xây dựng', 0.035, 0.2, 0.7, 0.4, 0.5, 0.7),
  field('Người có công', 0.02, 0.18, 0.66, 0.4, 0.45, 0),
  field('Giáo dục và Đào tạo', 0.015, 0.09, 0.84, 0.5, 0.6, 0),
  field('An toàn thực phẩm', 0.013, 0.12, 0.75, 0.45, 0.6, 0.8),
  field('Môi trường', 0.012, 0.15, 0.7, 0.4, 0.5, 0.4),
  field('Thi đua - Khen thưởng', 0.01, 0.1, 0.65, 0.35, 0.4, 0),
  field('Nuôi con nuôi', 0.005, 0.11, 0.6, 0.4, 0.3, 0.5),
];

function field(
  name: string,
  share: number,
  late: number,
  sameMonth: number,
  early: number,
  online: number,
  fee: number,
): DemonstrationField {
  return { name, share, late, sameMonth, early, online, fee };
}
