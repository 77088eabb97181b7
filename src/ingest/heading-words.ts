import { foldName, stripDiacritics } from '../tables/name-folding.ts';

/** What words of a heading speak of. */
export type Concept =
  | 'received'
  | 'resolved'
  | 'pending'
  | 'carried'
  | 'total'
  | 'new'
  | 'early'
  | 'on_time'
  | 'not_late'
  | 'in_time'
  | 'late'
  | 'online'
  | 'direct'
  | 'postal'
  | 'returned'
  | 'withdrawn'
  | 'stopped'
  | 'refused'
  | 'supplement'
  | 'fee'
  | 'payment'
  | 'digitised'
  | 'feedback'
  | 'satisfied'
  | 'rate'
  /** Counted since the start of the year. */
  | 'cumulative'
  /** Another period, a plan, a difference. */
  | 'other_period'
  /** Points, people, what is due: nothing that is a count of dossiers of this period. */
  | 'other';

/** Words of headings, odd ones included. A longer phrase goes before those within it. */
const PHRASES: Readonly<Record<Concept, readonly string[]>> = {
  received: [
    ...[
      'tiếp nhận',
      'đã nhận',
      'nhận vào',
      'nhận',
      'đầu vào',
      'vào',
      'nộp',
      'gửi đến',
      'đến',
      'tới',
    ],
    ...['thu nhận', 'received', 'incoming'],
  ],
  resolved: [
    ...['đã giải quyết', 'đã xử lý', 'giải quyết xong', 'xử lý xong', 'làm xong', 'đã làm'],
    ...['đã trả kết quả', 'trả kết quả', 'đã trả', 'trả', 'hoàn thành', 'đã xong', 'xong'],
    ...['đã nhận kết quả', 'nhận kết quả'],
    ...['đầu ra', 'ra', 'đã có kết quả', 'có kết quả', 'resolved', 'completed', 'finished'],
  ],
  pending: [
    ...['đang giải quyết', 'đang xử lý', 'đang thụ lý', 'đang làm', 'đang chờ', 'đang'],
    ...['chưa giải quyết', 'chưa xử lý', 'chưa trả', 'chưa xong', 'chưa hoàn thành'],
    ...['chờ giải quyết', 'chờ xử lý', 'còn lại', 'còn tồn', 'tồn đọng', 'tồn cuối', 'cuối kỳ'],
    ...[
      'tồn',
      'còn',
      'nợ lại',
      'còn nợ',
      'để lại',
      'dở dang',
      'chuyển kỳ sau',
      'chuyển sang kỳ sau',
      'kỳ sau',
    ],
    ...['chuyển tháng sau', 'chuyển sang tháng sau', 'tháng sau', 'pending', 'open'],
  ],
  carried: [
    ...['kỳ trước', 'tháng trước', 'quý trước', 'tuần trước', 'kỳ trước chuyển', 'đầu kỳ'],
    ...[
      'tồn kỳ trước',
      'tồn tháng trước',
      'tồn năm trước',
      'tồn đầu kỳ',
      'tồn đầu',
      'tồn trước',
      'carried over',
    ],
    ...[
      'tồn chuyển sang',
      'tồn chuyển qua',
      'còn từ kỳ trước',
      'còn từ tháng trước',
      'năm trước chuyển',
      'chuyển từ',
      'còn từ',
    ],
  ],
  total: ['tổng số', 'tổng cộng', 'tổng', 'cộng', 'total'],
  new: ['mới', 'trong kỳ', 'trong tháng', 'trong quý', 'phát sinh', 'kỳ này', 'tháng này', 'new'],
  early: ['trước hạn', 'trước thời hạn', 'trước hẹn', 'sớm hạn', 'sớm hẹn', 'sớm', 'early'],
  on_time: ['đúng hạn', 'đúng hẹn', 'đúng thời hạn', 'on time'],
  not_late: [
    ...['kịp', 'kịp hạn', 'kịp hẹn', 'kịp thời hạn', 'không quá hạn', 'không trễ hạn', 'không trễ'],
    ...['trước và đúng hạn', 'đúng và trước hạn', 'trước hoặc đúng hạn', 'sớm và đúng hạn'],
    ...['trước hạn và đúng hạn', 'đúng hạn và trước hạn', 'trước đúng hạn', 'đúng trước hạn'],
  ],
  in_time: [
    ...['trong hạn', 'trong thời hạn', 'còn hạn', 'còn trong hạn', 'chưa đến hạn', 'in time'],
    ...['chưa tới hạn', 'chưa quá hạn', 'chưa đến hẹn', 'chưa tới hẹn', 'chưa quá hẹn'],
    ...['còn hẹn', 'trong hẹn'],
  ],
  late: [
    ...['quá hạn', 'trễ hạn', 'chậm hạn', 'lỡ hạn', 'muộn hạn', 'sai hạn', 'quá thời hạn'],
    ...['quá hẹn', 'trễ hẹn', 'sai hẹn', 'lỡ hẹn', 'chậm hẹn', 'không đúng hạn', 'chưa đúng hạn'],
    ...['không kịp hạn', 'trễ', 'muộn', 'chậm', 'đã quá hạn', 'late', 'overdue'],
  ],
  online: [
    ...['trực tuyến', 'qua mạng', 'cổng dịch vụ công', 'qua cổng', 'cổng', 'online', 'internet'],
    ...['toàn trình', 'một phần', 'dvctt', 'điện tử', 'từ xa'],
  ],
  direct: [
    ...['trực tiếp', 'tại quầy', 'quầy', 'tại bàn', 'bàn', 'tại chỗ', 'tại nơi', 'một cửa'],
    ...['tại bộ phận', 'tại trung tâm', 'tại xã', 'tại phường', 'bản giấy', 'giấy', 'in person'],
  ],
  postal: ['bưu chính', 'bưu điện', 'bưu cục', 'bcci', 'vnpost', 'postal', 'by post'],
  returned: ['trả lại', 'bị trả', 'hoàn trả', 'returned'],
  withdrawn: ['rút', 'xin rút', 'withdrawn'],
  stopped: ['dừng', 'tạm dừng', 'dừng xử lý', 'đình chỉ', 'hủy', 'stopped'],
  refused: [
    ...['từ chối', 'không tiếp nhận', 'không được tiếp nhận', 'chưa được tiếp nhận', 'refused'],
    ...['không đủ điều kiện', 'không giải quyết'],
  ],
  supplement: ['bổ sung', 'chờ bổ sung', 'yêu cầu bổ sung', 'supplement'],
  fee: ['phí', 'lệ phí', 'có phí', 'nghĩa vụ tài chính', 'fee'],
  payment: ['thanh toán', 'nộp phí', 'nộp tiền', 'paid'],
  digitised: ['số hóa', 'digitised'],
  feedback: ['đánh giá', 'khảo sát', 'góp ý', 'phản hồi', 'feedback'],
  satisfied: ['hài lòng', 'satisfied'],
  rate: ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'rate', 'phần trăm', 'đạt'],
  cumulative: ['lũy kế', 'từ đầu năm', 'cộng dồn', 'year to date', 'cumulative'],
  other_period: [
    ...['cùng kỳ', 'năm trước', 'năm ngoái', 'so với', 'so sánh', 'tăng', 'giảm', 'chênh lệch'],
    ...['kế hoạch', 'chỉ tiêu', 'dự kiến', 'ước thực hiện', 'last year', 'plan', 'target'],
  ],
  other: [
    ...['điểm', 'xếp hạng', 'hạng', 'cán bộ', 'công chức', 'biên chế', 'không hài lòng'],
    ...['đến hạn', 'tới hạn', 'thư xin lỗi', 'xin lỗi', 'phi địa giới', 'thủ tục'],
  ],
};

/** A group of indicators says nothing of its columns, nor does the name of what is counted. */
const INDICATORS = bothSpellings(['chỉ tiêu', 'các chỉ tiêu', 'nhóm chỉ tiêu', 'chỉ tiêu báo cáo']);
const PROCEDURES = bothSpellings(['thủ tục hành chính']);
/** A place, and no desk ("bàn") at which anything is received. */
const AREAS = bothSpellings(['địa bàn']);

function bothSpellings(phrases: readonly string[]): ReadonlySet<string> {
  const padded = (spelling: (words: string) => string): string[] =>
    phrases.map((words) => ` ${spelling(words)} `);
  return new Set([...padded(foldName), ...padded(stripDiacritics)]);
}

/** Words that do not change what a heading is about. */
const FILLERS = new Set(
  [
    ...['hồ', 'sơ', 'hs', 'số', 'lượng', 'tthc', 'hành', 'chính', 'các', 'trong', 'đó', 'kết'],
    ...['quả', 'tình', 'hình', 'được', 'bị', 'theo', 'qua', 'tại', 'bằng', 'thức', 'và', 'hoặc'],
    ...['của', 'từ', 'ở', 'giải', 'quyết', 'xử', 'lý', 'loại', 'chuyển', 'sang', 'kỳ', 'báo'],
    ...['cáo', 'đã', 'bộ', 'phận', 'dịch', 'vụ', 'công', 'gồm', 'bao', 'chia', 'ra', 'cho', 'dân'],
    ...['tháng', 'quý', 'là', 'có', 'hạn', 'thời', 'số', 'ích', 'về', 'lên', 'of', 'the', 'and'],
  ].map(foldName),
);

interface Phrase {
  readonly words: string;
  readonly concept: Concept;
}

const WITH_MARKS: readonly Phrase[] = compiled(foldName);
const WITHOUT_MARKS: readonly Phrase[] = compiled(stripDiacritics);

function compiled(spelling: (words: string) => string): Phrase[] {
  return Object.entries(PHRASES)
    .flatMap(([concept, phrases]) =>
      phrases.map((words) => ({ words: ` ${spelling(words)} `, concept: concept as Concept })),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** What the words of one heading speak of, and whether words are left that none of it explains. */
export interface HeadingWords {
  readonly concepts: ReadonlySet<Concept>;
  readonly hasOtherWords: boolean;
}

/**
 * The concepts in one heading of a path, the longest phrases first: "không đúng hạn" is late and not on
 * time. A heading without any mark is compared without marks.
 */
export function headingWords(label: string): HeadingWords {
  const folded = foldName(label);
  const bare = !/[^\p{ASCII}]/u.test(folded);
  const percent = folded.includes('%');
  let text = ` ${folded.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim()} `;
  if (INDICATORS.has(text)) return { concepts: new Set(), hasOtherWords: false };
  for (const words of PROCEDURES) text = text.replaceAll(words, ' ');
  for (const words of AREAS) text = text.replaceAll(words, ` ${words.replaceAll(' ', '')} `);
  const concepts = new Set<Concept>(percent ? ['rate'] : []);
  for (const { words, concept } of bare ? WITHOUT_MARKS : WITH_MARKS) {
    if (!text.includes(words)) continue;
    concepts.add(concept);
    // What stands on both sides is no phrase of its own.
    text = text.replaceAll(words, ' | ');
  }
  const left = text.split(/[\s|]+/).filter((word) => word !== '' && !/^\d+$/.test(word));
  const isFiller = (word: string): boolean =>
    FILLERS.has(word) || (bare && [...FILLERS].some((filler) => stripDiacritics(filler) === word));
  return { concepts, hasOtherWords: left.some((word) => !isFiller(word)) };
}
