import { formatNumber } from '../format.ts';
import type { HealthCheck } from '../../tables/health.ts';
import type { HealthRuleParams } from '../health-rules.ts';

const number = (value: number): string => formatNumber('vi', value);

/** Messages: the checks of figures over periods, in Vietnamese. */
export const health = {
  title: 'Kiểm tra theo đơn vị và kỳ',
  finding: (p: { clean: number; checked: number }): string =>
    `${number(p.clean)} trên ${number(p.checked)} lượt đơn vị – kỳ đạt mọi phép kiểm tra làm được.`,
  rule: 'Điểm của một đơn vị trong một kỳ là số phép kiểm tra đạt trên số phép đã làm. Chỉ làm phép kiểm tra khi tệp có đủ số liệu cho nó; các phép nặng như nhau. Điểm nói về số liệu, không nói về chất lượng phục vụ.',
  check: 'Phép kiểm tra',
  made: 'Đã làm',
  failed: 'Không đạt',
  least: 'Những đơn vị có điểm thấp nhất',
  unit: 'Đơn vị',
  periods: 'Số kỳ có phép không đạt',
  score: 'Phép đạt',
  which: 'Không đạt',
  none: 'Không đơn vị nào có phép kiểm tra không đạt.',
  of: (p: { part: number; whole: number }): string => `${number(p.part)} trên ${number(p.whole)}`,
  unitLine: (p: { passed: number; made: number }): string =>
    `Kỳ gần nhất: đạt ${number(p.passed)} trên ${number(p.made)} phép kiểm tra làm được.`,
  failedLine: (p: { checks: string }): string => `Không đạt: ${p.checks}.`,
  checkName: {
    present: 'Có số liệu',
    punctual: 'Xuất đúng thời gian',
    identities: 'Các phần cộng khớp',
    carry_over: 'Số chuyển kỳ khớp',
    totals: 'Dòng tổng khớp',
    possible_rates: 'Phần không lớn hơn toàn bộ',
    not_copied: 'Không trùng lặp',
    no_jump: 'Không thay đổi đột ngột',
    no_perfect_run: 'Không nhiều kỳ liền đúng 100%',
    fields_kept: 'Không mất lĩnh vực',
  } satisfies Record<HealthCheck, string> as Readonly<Record<HealthCheck, string>>,
  checkRule: {
    present: () =>
      'Có số liệu của kỳ mà ít nhất một nửa số đơn vị cùng cấp trong tỉnh có; đơn vị tính tháng từ ngày 15 đến ngày 14 không bị coi là thiếu tháng dương lịch mà trong đó tháng của mình kết thúc.',
    punctual: (p: HealthRuleParams) =>
      `Bản xuất đầu tiên được lập không quá ${number(p.punctualDays)} ngày sau khi kết thúc kỳ. Chỉ kiểm tra khi tệp ghi thời điểm xuất.`,
    identities: () =>
      'Ở mọi dòng, số tiếp nhận, đã giải quyết và đang giải quyết cộng khớp nhau (đẳng thức I1 đến I4).',
    carry_over: () => 'Số từ kỳ trước chuyển sang bằng số đang giải quyết cuối kỳ trước (I5).',
    totals: () =>
      'Dòng tổng in trong bảng của một đơn vị và một kỳ bằng tổng các dòng của bảng (đẳng thức I6). Dòng tổng của nhiều đơn vị không tính vào điểm của đơn vị nào; lệch thì nêu ở “Loại lỗi và ghi chú”.',
    possible_rates: () =>
      'Không phần nào lớn hơn toàn bộ: quá hạn so với đã giải quyết, thanh toán trực tuyến so với hồ sơ có phí.',
    not_copied: (p: HealthRuleParams) =>
      `Số liệu không trùng toàn bộ với kỳ khác hoặc đơn vị khác. Kiểm tra khi có từ ${number(p.leastCompared)} hồ sơ tiếp nhận.`,
    no_jump: (p: HealthRuleParams) =>
      `Số mới tiếp nhận không đổi quá ${number(p.jumpFactor)} lần, hoặc không quá mức may rủi giải thích được; không có gì chắc chắn là tỷ lệ đúng hạn đã đổi quá ${number(p.jumpPoints)} điểm phần trăm.`,
    no_perfect_run: (p: HealthRuleParams) =>
      `Không đúng 100% đúng hạn trong ${number(p.perfectPeriods)} kỳ liền nhau, mỗi kỳ từ ${number(p.perfectResolved)} hồ sơ đã giải quyết. Không đạt là một câu hỏi, không phải lời buộc lỗi: điều đó có thể đúng.`,
    fields_kept: (p: HealthRuleParams) =>
      `Mọi lĩnh vực có từ ${number(p.leastCompared)} hồ sơ ở kỳ trước đều có dòng ở kỳ này.`,
  } as Readonly<Record<HealthCheck, (p: HealthRuleParams) => string>>,
};
