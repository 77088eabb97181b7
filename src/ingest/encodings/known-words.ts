import { COUNT_ALIASES, KEY_ALIASES } from '../header-aliases.ts';
import { GROUP_HEADINGS } from '../header-group.ts';
import type { IngestContext } from '../file-result.ts';

/** Words of titles, groups and totals, beside those of the headings. */
const TITLE_WORDS = `biểu số mẫu phụ lục tình hình kết quả giải quyết thủ tục hành chính báo cáo kỳ
  từ ngày đến tháng quý năm đơn vị tính nhận gửi lĩnh vực trên hệ thống của các bộ tỉnh thành phố xã
  phường đặc khu sở ban ngành ủy uỷ nhân dân tổng cộng số hồ sơ người lập biểu thủ trưởng ký ghi chú
  trực tuyến trực tiếp bưu chính tiếp nhận quá hạn đúng hạn trước hạn trong đó công việc theo cấp`;

const KNOWN = new WeakMap<IngestContext, ReadonlySet<string>>();

/**
 * The words of headings, titles, fields and units that have letters beyond ASCII, in NFC and small
 * letters: what a text in the right encoding is full of.
 */
export function knownWords(context: IngestContext): ReadonlySet<string> {
  const before = KNOWN.get(context);
  if (before !== undefined) return before;
  const names = [
    TITLE_WORDS,
    ...[...KEY_ALIASES, ...COUNT_ALIASES].flatMap(({ leaf }) => leaf),
    ...GROUP_HEADINGS,
    ...context.fields.names,
    ...context.units.versions.map(({ name }) => name),
  ];
  const words = new Set(
    names.flatMap(
      (name) =>
        name
          .normalize('NFC')
          .toLowerCase()
          .match(/[\p{L}]+/gu) ?? [],
    ),
  );
  const known = new Set([...words].filter((word) => /[^\u0000-\u007F]/.test(word)));
  KNOWN.set(context, known);
  return known;
}
