import type { MappingFault } from '../../src/ingest/mapping.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import type { JsonSlip } from '../../src/tables/json-slips.ts';
import { USAGE } from '../usage.ts';
import type { Evidence } from '../../src/ingest/draft-column.ts';

type Text<Params> = (params: Params) => string;

/** What is wrong in a call: an option that is none, a word behind none, a value too few or too many. */
export type CallFault = 'unknown' | 'loose' | 'value' | 'no_value';

/** What the command line of `ingest` says besides the messages of single issues. */
export interface IngestMessages {
  /** How it is called. */
  readonly usage: string;
  readonly wrongCall: Readonly<Record<CallFault, Text<{ found: string }>>>;
  /** npm took options for its own, since `--` is missing before them. */
  readonly missingDashes: Text<{ options: string }>;
  readonly datasetMissing: Text<{ path: string; example: string }>;
  readonly datasetNotJson: Text<{
    path: string;
    line: number;
    column: number;
    reason: string;
    example: string;
  }>;
  readonly datasetWrong: Text<{ path: string }>;
  readonly unknownKey: Text<{ key: string; known: string }>;
  readonly missingKey: Text<{ key: string; line: string }>;
  readonly wrongValue: Text<{ key: string; found: string; line: string }>;
  readonly unknownSensitiveField: Text<{ field: string; known: string }>;
  readonly unknownScope: Text<{ code: string }>;
  readonly outputInData: Text<{ out: string }>;
  readonly outputBusy: Text<{ out: string }>;
  readonly reportInData: Text<{ report: string }>;
  readonly reportInsideOut: Text<{ report: string; out: string }>;
  readonly reportType: Text<{ report: string }>;
  readonly fileProblem: Text<{ path: string; reason: string }>;
  readonly unknownLanguage: Text<{ language: string }>;
  readonly badReference: Text<{ file: string; line: number | null; message: string }>;
  readonly badJson: Text<{ file: string; line: number; column: number; reason: string }>;
  /** What breaks a JSON text, and what to do. */
  readonly jsonSlip: Readonly<Record<JsonSlip, string>>;
  readonly notUtf8: Text<{ file: string }>;
  readonly notReadAsMapping: Text<{ file: string }>;
  /** A mapping that lies where none is read. */
  readonly lostMapping: Text<{ file: string; folder: string }>;
  /** An own list of fields that lacks most of those of the project. */
  readonly fewFields: Text<{ file: string; shipped: string; missing: number; of: number }>;
  readonly noSuchFile: Text<{ path: string }>;
  readonly badMapping: Text<{
    file: string;
    key: string;
    expected: string;
    found: string;
    example: string;
  }>;
  /** Two mappings of one name. */
  readonly sameName: Text<{ file: string; other: string; name: string }>;
  /** Two mappings that read the same tables. */
  readonly sameHeadings: Text<{ file: string; other: string }>;
  /** What a key takes would not say what is wrong: the headings and words in quotes, joined by commas. */
  readonly mappingFault: Readonly<
    Record<
      Exclude<MappingFault, 'undecided'>,
      Text<{ file: string; key: string; example: string; headings: string; words: string }>
    >
  >;
  /** Headings of a draft that nobody has decided, with what is suggested. */
  readonly undecidedMapping: Text<{ file: string; headings: readonly string[] }>;
  readonly draft: DraftMessages;
  /** What was understood of a file: its layout, provinces, periods and how many rows were loaded. */
  readonly understood: Text<{ layout: string; provinces: readonly string[]; periods: string }>;
  /** The same of all files of a layout. */
  readonly understoodFiles: Text<{
    layout: string;
    files: number;
    provinces: readonly string[];
    periods: string;
    rows: number;
  }>;
  /** Several periods by their first and last day. */
  readonly severalPeriods: Text<{ count: number; first: string; last: string }>;
  readonly statistics: Text<{ seconds: number }>;
  readonly written: Text<{ out: string; files: number }>;
  readonly nothingLoaded: Text<{ data: string }>;
  readonly strictRejected: string;
  /** The command that drafts a mapping for a file, to be copied. */
  readonly draftCommand: Text<{ path: string; data: string }>;
  /** A `.json` beside no file of its name; `meant` is the one that it may be for. */
  readonly straySidecar: Text<{ file: string; meant: string | null }>;
  readonly moreIssues: Text<{ count: number }>;
}

/** What `--draft-mapping` says. */
interface DraftMessages {
  readonly written: Text<{ path: string }>;
  readonly alreadyRead: Text<{ layout: string }>;
  /** A mapping reads the file already: that one is to be edited, and no draft is written. */
  readonly alreadyMapped: Text<{ path: string; mapping: string }>;
  /** How many headings are understood, and how many are left to decide; their lines follow. */
  readonly open: Text<{ known: number; open: number }>;
  /** What stands behind a heading of which nothing is known. */
  readonly nothingKnown: string;
  /** What speaks for a suggestion. */
  readonly because: Readonly<Record<Evidence, string>>;
  /** Stands above sums that hold in the file. */
  readonly sums: string;
  readonly sum: Text<{ total: string; parts: string; rows: number }>;
  /** A count that several headings give, which an ingest would add up. */
  readonly addedUp: Text<{ word: string; headings: string }>;
  /** Headings name several periods, each of which gets rows of its own. */
  readonly periods: Text<{ periods: string }>;
  /** Headings name several fields, each of which gets rows of its own. */
  readonly fields: Text<{ fields: string }>;
  /** The draft was filled in from a mapping that nearly fits. */
  readonly near: Text<{ name: string; missing: readonly string[] }>;
  /** What stands in the draft itself: what to do, and the words by what they are about. */
  readonly note: string;
  readonly groups: Readonly<
    Record<'keys' | 'received' | 'resolved' | 'pending' | 'others' | 'rates' | 'nothing', string>
  >;
  readonly complete: string;
  readonly noHeader: Text<{ path: string }>;
  /** The call names no data directory, and the file lies in none. */
  readonly noData: Text<{ path: string }>;
  readonly moreTables: string;
  /** That the rows are too few to check by. */
  readonly fewRows: Text<{ rows: number; needed: number }>;
  readonly next: Text<{ data: string }>;
}

const vi: IngestMessages = {
  usage: `Cách gọi: npm run ingest -- [--data THƯ_MỤC] [--out THƯ_MỤC] [--strict] [--report TỆP.json|TỆP.md] [--lang vi|en]
          npm run ingest -- --draft-mapping TỆP [--data THƯ_MỤC] [--lang vi|en]`,
  wrongCall: {
    unknown: ({ found }) => `Không có tuỳ chọn ${found}.`,
    loose: ({ found }) =>
      `Không hiểu “${found}”: thiếu tên tuỳ chọn ở trước (như --data). Tên có dấu cách thì đặt trong dấu ngoặc kép.`,
    value: ({ found }) => `Thiếu giá trị sau ${found}.`,
    no_value: ({ found }) => `${found} không nhận giá trị.`,
  },
  missingDashes: ({ options }) =>
    `Thiếu hai gạch “--” ngay sau “ingest”, nên npm giữ mất ${options} và chương trình không nhận được. Hãy gọi: npm run ingest -- …`,
  datasetMissing: ({ path, example }) => `Cần tệp ${path}. Ví dụ:\n${example}`,
  datasetNotJson: ({ path, line, column, reason, example }) =>
    `Tệp ${path} không phải JSON hợp lệ (dòng ${line}, cột ${column}: ${reason}). Ví dụ:\n${example}`,
  datasetWrong: ({ path }) => `Cần sửa tệp ${path}:`,
  unknownKey: ({ key, known }) => `- không có khoá "${key}"; các khoá dùng được: ${known}`,
  missingKey: ({ key, line }) => `- thiếu khoá "${key}"; ví dụ:\n${line}`,
  wrongValue: ({ key, found, line }) => `- khoá "${key}" không nhận ${found}; ví dụ:\n${line}`,
  unknownSensitiveField: ({ field, known }) =>
    `Khoá "suppression" trong dataset.json: không có lĩnh vực nào mã "${field}". Các mã dùng được là "field_id" trong fields.csv (${known}), hoặc "x-…" như trong kết quả nạp. Ví dụ:
  "suppression": {"enabled": true, "sensitive_fields": ["nuoi-con-nuoi"]}`,
  unknownScope: ({ code }) =>
    `Khoá "scope" trong dataset.json: không có tỉnh nào mã "${code}". Ví dụ:\n  "scope": ["15"]`,
  outputInData: ({ out }) =>
    `--out ${out}: hãy ghi ra ngoài thư mục dữ liệu (không trùng nó và không nằm trong raw/ của nó), nếu không lần sau kết quả sẽ bị đọc như tệp số liệu.`,
  outputBusy: ({ out }) =>
    `Một lần chạy khác đang ghi vào ${out}. Hãy đợi nó xong rồi chạy lại; dữ liệu đã có được giữ nguyên.`,
  reportInData: ({ report }) =>
    `--report ${report} sẽ ghi đè hoặc lẫn vào dữ liệu đầu vào. Hãy ghi ra nơi khác.`,
  reportInsideOut: ({ report, out }) =>
    `--report ${report} nằm trong thư mục được công bố ${out}. Báo cáo có thể chứa tên người; hãy ghi ra nơi khác.`,
  reportType: ({ report }) => `--report ${report}: tên tệp phải kết thúc bằng .json hoặc .md.`,
  fileProblem: ({ path, reason }) =>
    `Không đọc hoặc ghi được ${path}: ${reason.replace(/\.$/, '')}. Hãy kiểm tra đường dẫn, quyền truy cập và chỗ trống trên đĩa; dữ liệu đã có được giữ nguyên.`,
  unknownLanguage: ({ language }) => `--lang ${language}: chỉ có vi hoặc en.`,
  badReference: ({ file, line, message }) =>
    `${file}${line === null ? '' : `, dòng ${line}`}: ${message}`,
  badJson: ({ file, line, column, reason }) => `${file}, dòng ${line}, cột ${column}: ${reason}`,
  jsonSlip: MESSAGES.vi.issues.jsonSlip,
  notUtf8: ({ file }) =>
    `${file}: tệp không phải UTF-8 (có thể là UTF-16, “Unicode” của Notepad). Hãy mở tệp rồi lưu lại với bảng mã UTF-8.`,
  notReadAsMapping: ({ file }) =>
    `Cảnh báo: ${file} không được đọc làm ánh xạ vì tên không kết thúc bằng .json. Hãy đổi tên (…-1.json) hoặc chuyển tệp đi nơi khác.`,
  lostMapping: ({ file, folder }) =>
    `Cảnh báo: ${file} trông như một ánh xạ nhưng không được đọc, vì không nằm trong ${folder}. Hãy chuyển tệp vào đó.`,
  fewFields: ({ file, shipped, missing, of }) =>
    `Cảnh báo: ${file} thay cho cả danh mục lĩnh vực có sẵn, mà thiếu ${missing} trên ${of} lĩnh vực của danh mục đó; chúng sẽ bị coi là lĩnh vực lạ. Hãy chép cả tệp ${shipped} vào chỗ này rồi mới thêm hoặc sửa.`,
  noSuchFile: ({ path }) => `Không có tệp ${path}. Hãy kiểm tra đường dẫn.`,
  sameName: ({ file, other, name }) =>
    `${file}: tên "${name}" đã dùng cho ánh xạ ${other}. Mỗi ánh xạ cần một tên riêng. Ví dụ: "name": "${name}-2"`,
  sameHeadings: ({ file, other }) =>
    `${file} và ${other} đọc cùng một bảng (cùng các tiêu đề) nên chỉ một tệp được dùng. Hãy sửa một tệp cho đúng rồi xoá tệp kia; ánh xạ chỉ dành cho một tệp số liệu thì đặt ở khoá "mapping" của tệp .json đi kèm tệp đó.`,
  mappingFault: {
    no_word: ({ file, key, words }) =>
      `${file}: ${key} chưa ghi từ nào. Hãy ghi đúng một từ (danh sách ở "note" đầu bản nháp do --draft-mapping ghi); có thể là: ${words}`,
    role_twice: ({ file, headings, words, example }) =>
      `${file}: nhiều tiêu đề cùng ghi ${words}: ${headings}. Chỉ một cột được ghi như vậy; hãy ghi "Bỏ qua", hoặc từ đúng, cho cột kia. Ví dụ: ${example.replace(/"ignore"$/, '"Bỏ qua"')}`,
    heading_twice: ({ file, headings }) =>
      `${file}: ${headings} được đọc là cùng một tiêu đề (không phân biệt chữ hoa, khoảng trắng, số trong ngoặc). Hãy giữ một dòng; nếu bảng có hai cột cùng tiêu đề thì thêm " [2]" vào sau tiêu đề thứ hai.`,
    transposed: ({ file, headings }) =>
      `${file}: các tiêu đề là tên đơn vị (${headings}, …): bảng quay ngang như vậy không đọc được bằng ánh xạ. Hãy xoay bảng để mỗi đơn vị là một dòng (trong Excel: chép bảng, Dán đặc biệt, Chuyển vị/Transpose), lưu thành tệp mới, rồi xoá ánh xạ này và soạn lại.`,
    no_count: ({ file }) =>
      `${file}: chưa tiêu đề nào là số hồ sơ, nên không có gì để nạp. Hãy ghi ít nhất một tiêu đề bằng từ của một số, như "Tổng số tiếp nhận", "Đã giải quyết quá hạn" (danh sách ở "note" đầu bản nháp do --draft-mapping ghi). Ví dụ: "columns": { "Nơi": "Đơn vị", "Tiếp nhận > Tổng số": "Tổng số tiếp nhận" }`,
  },
  undecidedMapping: ({ file, headings }) =>
    `${file}: còn ${headings.length} tiêu đề ghi "?". Hãy thay mỗi "?…" bằng một từ (danh sách từ ở "note" đầu tệp; cột không cần: "Bỏ qua"):\n${headings.map((heading) => `  ${heading}`).join('\n')}`,
  badMapping: ({ file, key, expected, found, example }) =>
    `${file}: khoá ${key === '' ? '–' : key} cần: ${expected}; đang là: ${found}. Ví dụ: ${example}${key.startsWith('columns[') ? ' (mọi từ dùng được: ở “note” đầu bản nháp do --draft-mapping ghi)' : ''}`,
  draft: {
    written: ({ path }) => `Đã ghi bản nháp ánh xạ: ${path}`,
    alreadyRead: ({ layout }) =>
      `Tệp này đã đọc được theo mẫu "${layout}" có sẵn. Ánh xạ này, nếu giữ, sẽ được dùng thay mẫu đó.`,
    alreadyMapped: ({ path, mapping }) =>
      `${path} đã được đọc theo ánh xạ trong ${mapping}. Hãy sửa tệp đó; không ghi bản nháp mới. Muốn soạn lại từ đầu thì xoá ánh xạ đó trước.`,
    open: ({ known, open }) =>
      `Đã hiểu ${known} tiêu đề; còn ${open} tiêu đề cần quyết định. Trong tệp đó, thay mỗi "?…" bằng một từ (danh sách từ nằm ngay đầu tệp):`,
    nothingKnown: 'chưa rõ – chọn một từ trong danh sách, hoặc "Bỏ qua"',
    because: {
      words: 'theo tên cột',
      cells: 'theo nội dung ô',
      figures: 'khớp phép cộng',
      mapping: 'theo ánh xạ đã có',
      part_by_words: 'tên cột cho thấy là một phần của cột khác cùng nghĩa',
      part_by_figures: 'ở mọi dòng không lớn hơn cột khác cùng nghĩa: có vẻ là một phần của cột đó',
    },
    sums: 'Các phép cộng đúng ở mọi dòng đã xem:',
    sum: ({ total, parts, rows }) => `${total} = ${parts} (${rows} dòng)`,
    addedUp: ({ word, headings }) =>
      `"${word}" được ghi cho nhiều tiêu đề và sẽ được cộng lại: ${headings}. Nếu có cột chỉ là một phần của cột kia thì ghi "Bỏ qua" cho cột đó.`,
    periods: ({ periods }) =>
      `Tiêu đề cột nêu nhiều kỳ (${periods}): các cột cùng một từ không bị cộng lại, mỗi kỳ được nạp thành dòng riêng. Năm không ghi trong tiêu đề được hiểu theo thư mục của tháng cuối (hoặc kỳ ghi ở tiêu đề bảng, tệp .json đi kèm). Kỳ không cần thì ghi "Bỏ qua" cho mọi cột của kỳ đó.`,
    fields: ({ fields }) =>
      `Tiêu đề cột nêu nhiều lĩnh vực (${fields}): mỗi lĩnh vực được nạp thành dòng riêng, không bị cộng lại. Hãy ghi cùng một từ cho các cột cùng nghĩa của mọi lĩnh vực; cột tổng các lĩnh vực, nếu có, ghi từ tương ứng (chỉ để đối chiếu) hoặc “Bỏ qua”. Nếu bỏ qua cả một lĩnh vực thì số chung mọi lĩnh vực để trống.`,
    near: ({ name, missing }) =>
      `Bảng gần khớp ánh xạ "${name}"; bản nháp điền sẵn theo ánh xạ đó.${missing.length === 0 ? '' : ` Tiêu đề của ánh xạ không có trong bảng: ${missing.join('; ')}.`}`,
    note: 'Thay mỗi "?…" bằng đúng một từ trong danh sách dưới đây (tiếng Việt hoặc tiếng Anh đều được). Từ sau dấu "?" là gợi ý có căn cứ; nếu không đúng nghĩa thì chọn từ khác. Cột không cần hoặc không rõ: Bỏ qua. Dòng "note" này có thể để nguyên hoặc xoá.',
    groups: {
      keys: 'Cột cho biết dòng nói về gì',
      received: 'Tiếp nhận',
      resolved: 'Đã giải quyết',
      pending: 'Đang giải quyết',
      others: 'Số khác',
      rates: 'Tỷ lệ (chỉ để đối chiếu)',
      nothing: 'Không đọc cột này',
    },
    complete: 'Mọi tiêu đề đều đã rõ; hãy xem lại từng dòng.',
    noData: ({ path }) =>
      `${path} không nằm trong thư mục dữ liệu nào (có dataset.json và raw/), nên không biết ghi bản nháp vào đâu. Hãy thêm --data THƯ_MỤC, hoặc đặt tệp vào raw/ của thư mục dữ liệu.`,
    noHeader: ({ path }) =>
      `Không tìm thấy dòng tiêu đề cột nào trong ${path}. Cần ít nhất hai tiêu đề, ngay trên dòng số liệu.`,
    moreTables: 'Tệp có nhiều bảng; bản nháp là của bảng đầu tiên chưa đọc được.',
    fewRows: ({ rows, needed }) =>
      `Chỉ có ${String(rows)} dòng số liệu (cần ít nhất ${String(needed)} để xem cột nào là một phần của cột khác): các gợi ý chủ yếu dựa vào chữ của tiêu đề. Hãy xem kỹ, hoặc lập bản nháp từ tệp có nhiều dòng hơn.`,
    next: ({ data }) => `Rồi chạy lại: npm run ingest -- --data ${data} --lang vi`,
  },
  understood: ({ layout, provinces, periods }) =>
    `đọc theo “${layout}”, ${provinces.join(', ')}, ${periods}`,
  understoodFiles: ({ layout, files, provinces, periods, rows }) =>
    `“${layout}”: ${files} tệp, ${provinces.join(', ')}, ${periods}, nạp ${rows} dòng`,
  severalPeriods: ({ count, first, last }) => `${count} kỳ từ ${first} đến ${last}`,
  statistics: ({ seconds }) => `  thống kê: ${seconds.toFixed(1)} s`,
  written: ({ out, files }) => `Đã ghi ${files} tệp vào ${out}.`,
  nothingLoaded: ({ data }) =>
    `Không nạp được dòng nào từ ${data}/raw; dữ liệu đã có được giữ nguyên.`,
  strictRejected:
    'Có tệp hoặc dòng bị từ chối, mà --strict và --publish không cho phép; dữ liệu đã có được giữ nguyên.',
  draftCommand: ({ path, data }) =>
    `npm run ingest -- --draft-mapping ${path} --data ${data} --lang vi`,
  straySidecar: ({ file, meant }) =>
    `Cảnh báo: ${file} không đi kèm tệp nào nên không được đọc. ${meant === null ? 'Tên của tệp đi kèm là cả tên tệp số liệu rồi thêm .json (bc.csv.json bên cạnh bc.csv).' : `Nếu nó đi kèm ${meant} thì hãy đổi tên thành ${meant}.json.`}`,
  moreIssues: ({ count }) => `… và ${count} điểm khác; xem đầy đủ bằng --report`,
};

const en: IngestMessages = {
  usage: USAGE.ingest,
  wrongCall: {
    unknown: ({ found }) => `There is no option ${found}.`,
    loose: ({ found }) =>
      `“${found}” stands behind no option (such as --data). A name with spaces belongs in quotation marks.`,
    value: ({ found }) => `${found} needs a value.`,
    no_value: ({ found }) => `${found} takes no value.`,
  },
  missingDashes: ({ options }) =>
    `“--” is missing right behind “ingest”, so npm took ${options} for its own and this program never saw it. Call: npm run ingest -- …`,
  datasetMissing: ({ path, example }) => `${path} is needed. For example:\n${example}`,
  datasetNotJson: ({ path, line, column, reason, example }) =>
    `${path} is not valid JSON (line ${line}, column ${column}: ${reason}). For example:\n${example}`,
  datasetWrong: ({ path }) => `Please correct ${path}:`,
  unknownKey: ({ key, known }) => `- there is no key "${key}"; the keys are: ${known}`,
  missingKey: ({ key, line }) => `- the key "${key}" is missing; for example:\n${line}`,
  wrongValue: ({ key, found, line }) =>
    `- the key "${key}" does not take ${found}; for example:\n${line}`,
  unknownSensitiveField: ({ field, known }) =>
    `The key "suppression" of dataset.json: no field has the identifier "${field}". Expected a "field_id" of fields.csv (${known}), or "x-…" as the ingest gives it to a field that is not in that list. For example:
  "suppression": {"enabled": true, "sensitive_fields": ["nuoi-con-nuoi"]}`,
  unknownScope: ({ code }) =>
    `The key "scope" of dataset.json: no province has the code "${code}". For example:\n  "scope": ["15"]`,
  outputInData: ({ out }) =>
    `--out ${out}: write outside the data directory (neither itself nor its raw/), or the next run reads the results as exports.`,
  outputBusy: ({ out }) =>
    `Another run is writing into ${out}. Wait for it and run again; what was there before is untouched.`,
  reportInData: ({ report }) =>
    `--report ${report} would overwrite the input or lie among it. Write it elsewhere.`,
  reportInsideOut: ({ report, out }) =>
    `--report ${report} lies inside ${out}, which is published. The report may hold names of people: write it elsewhere.`,
  reportType: ({ report }) => `--report ${report}: the name must end in .json or .md.`,
  fileProblem: ({ path, reason }) =>
    `${path} cannot be read or written: ${reason.replace(/\.$/, '')}. Check the path, its permissions and the free space; what was there before is untouched.`,
  unknownLanguage: ({ language }) => `--lang ${language}: expected vi or en.`,
  badReference: ({ file, line, message }) =>
    `${file}${line === null ? '' : `, line ${line}`}: ${message}`,
  badJson: ({ file, line, column, reason }) => `${file}, line ${line}, column ${column}: ${reason}`,
  jsonSlip: MESSAGES.en.issues.jsonSlip,
  notUtf8: ({ file }) =>
    `${file}: the file is not UTF-8 (it may be UTF-16, “Unicode” in Notepad). Open it and save it as UTF-8.`,
  notReadAsMapping: ({ file }) =>
    `Warning: ${file} is not read as a mapping, since its name does not end in .json. Rename it (…-1.json) or move it elsewhere.`,
  lostMapping: ({ file, folder }) =>
    `Warning: ${file} looks like a mapping but is not read, since it does not lie in ${folder}. Move it there.`,
  fewFields: ({ file, shipped, missing, of }) =>
    `Warning: ${file} stands for the whole list of fields that is shipped, and lacks ${missing} of its ${of} fields; they will be taken for unknown ones. Copy all of ${shipped} to this place, then add to it or change it.`,
  noSuchFile: ({ path }) => `There is no such file: ${path}. Check the path.`,
  sameName: ({ file, other, name }) =>
    `${file}: the name "${name}" is that of the mapping ${other}. Each mapping needs a name of its own. For example: "name": "${name}-2"`,
  sameHeadings: ({ file, other }) =>
    `${file} and ${other} read the same tables (the same headings), so only one of them would be used. Correct one and delete the other; a mapping for one export alone belongs under "mapping" in the .json beside that export.`,
  mappingFault: {
    no_word: ({ file, key, words }) =>
      `${file}: ${key} has no word. Put exactly one (the list is in the "note" of the draft that --draft-mapping writes); it may be: ${words}`,
    role_twice: ({ file, headings, words, example }) =>
      `${file}: several headings have ${words}: ${headings}. Only one column can; put "ignore", or the right word, for the other. For example: ${example}`,
    heading_twice: ({ file, headings }) =>
      `${file}: ${headings} are read as the same heading (capitals, spaces and numbers in brackets make no difference). Keep one line; where the table has two columns of one heading, put " [2]" behind the second.`,
    transposed: ({ file, headings }) =>
      `${file}: the headings are names of units (${headings}, …): a table that lies on its side is not read by a mapping. Turn it round so that each unit is a row (in a spreadsheet: copy, paste special, transpose), save it as a new file, delete this mapping and draft again.`,
    no_count: ({ file, example }) =>
      `${file}: no heading is a count of dossiers, so there is nothing to load. Give at least one heading the word of a count, such as "received_total" or "resolved_late" (the list is in the "note" of the draft that --draft-mapping writes). For example: ${example}`,
  },
  undecidedMapping: ({ file, headings }) =>
    `${file}: ${headings.length === 1 ? '1 heading still has' : `${headings.length} headings still have`} "?". Put one word for each "?…" (the words are listed in its "note"; for a column that is not needed: "ignore"):\n${headings.map((heading) => `  ${heading}`).join('\n')}`,
  badMapping: ({ file, key, expected, found, example }) =>
    `${file}: the key ${key === '' ? '–' : key} takes: ${expected}; found: ${found}. For example: ${example}${key.startsWith('columns[') ? ' (all words: in the “note” of the draft that --draft-mapping writes)' : ''}`,
  draft: {
    written: ({ path }) => `Wrote a draft of a mapping: ${path}`,
    alreadyRead: ({ layout }) =>
      `This file is read already, by the built-in layout "${layout}". If you keep the mapping, it is used instead.`,
    alreadyMapped: ({ path, mapping }) =>
      `${path} is read already, by the mapping in ${mapping}. Edit that file; no draft was written. To begin anew, delete that mapping first.`,
    open: ({ known, open }) =>
      `${known} headings are understood, ${open} left to decide. In that file, put one word for each "?…" (the words are listed at its top):`,
    nothingKnown: 'unknown – choose one of the words, or "ignore"',
    because: {
      words: 'by its words',
      cells: 'by its cells',
      figures: 'its sums hold',
      mapping: 'by a known mapping',
      part_by_words: 'its words make it a part of another heading of the same count',
      part_by_figures: 'never more than another heading of the same count: looks like a part of it',
    },
    sums: 'Sums that hold in every row looked at:',
    sum: ({ total, parts, rows }) => `${total} = ${parts} (${rows} rows)`,
    addedUp: ({ word, headings }) =>
      `"${word}" stands for several headings, which will be added up: ${headings}. Where one is only a part of another, put "ignore" for it.`,
    periods: ({ periods }) =>
      `The headings name several periods (${periods}): columns of one word are not added up, each period is loaded as rows of its own. A year that headings leave out is taken from the folder of the last month (or from the period in the title or the .json beside the file). For a period that is not needed put "ignore" for all its columns.`,
    fields: ({ fields }) =>
      `The headings name several fields (${fields}): each is loaded as rows of its own, nothing is added up. Put one word for the columns of one meaning of all fields; for a total over the fields beside them the same word (it is only compared) or "ignore". Where all columns of a field are ignored, the figures over all fields are left blank.`,
    near: ({ name, missing }) =>
      `The table nearly fits the mapping "${name}"; the draft is filled in from it.${missing.length === 0 ? '' : ` Headings of it that the table lacks: ${missing.join('; ')}.`}`,
    note: 'Put exactly one of the words below for each "?…" (English or Vietnamese). A word behind "?" is a suggestion for which something speaks; where it does not mean the same, take another. A column that is not needed or not known: ignore. This "note" may stay or go.',
    groups: {
      keys: 'What a row is about',
      received: 'Received',
      resolved: 'Resolved',
      pending: 'Pending',
      others: 'Other counts',
      rates: 'Printed rates (only compared)',
      nothing: 'Not read',
    },
    complete: 'Every heading is understood; check each line.',
    noData: ({ path }) =>
      `${path} lies in no data directory (with dataset.json and raw/), so where the draft belongs is not known. Add --data DIR, or put the file into raw/ of a data directory.`,
    noHeader: ({ path }) =>
      `No header was found in ${path}: at least two headings right above a row of figures.`,
    moreTables: 'The file has several tables; the draft is of the first that is not read.',
    fewRows: ({ rows, needed }) =>
      `Rows of figures: ${String(rows)} (at least ${String(needed)} are needed to see which column is a part of another): the suggestions rest mostly on the words of the headings. Look at them closely, or draft from a file with more rows.`,
    next: ({ data }) => `Then run again: npm run ingest -- --data ${data}`,
  },
  understood: ({ layout, provinces, periods }) =>
    `read as “${layout}”, ${provinces.join(', ')}, ${periods}`,
  understoodFiles: ({ layout, files, provinces, periods, rows }) =>
    `“${layout}”: ${files} ${files === 1 ? 'file' : 'files'}, ${provinces.join(', ')}, ${periods}, ${rows} rows loaded`,
  severalPeriods: ({ count, first, last }) => `${count} periods from ${first} to ${last}`,
  statistics: ({ seconds }) => `  statistics: ${seconds.toFixed(1)} s`,
  written: ({ out, files }) => `Wrote ${files} ${files === 1 ? 'file' : 'files'} to ${out}.`,
  nothingLoaded: ({ data }) =>
    `No row of ${data}/raw could be loaded; what was there before is untouched.`,
  strictRejected:
    'Files or rows were rejected, which --strict and --publish do not allow; what was there before is untouched.',
  draftCommand: ({ path, data }) => `npm run ingest -- --draft-mapping ${path} --data ${data}`,
  straySidecar: ({ file, meant }) =>
    `Warning: ${file} is beside no file of its name, so it is not read. ${meant === null ? 'A sidecar is called as its export with .json behind it (bc.csv.json beside bc.csv).' : `If it belongs to ${meant}, call it ${meant}.json.`}`,
  moreIssues: ({ count }) => `… and ${count} more; --report writes them all`,
};

/** Languages that the command line speaks. */
export const INGEST_LANGUAGES = ['vi', 'en'] as const;
export type IngestLanguage = (typeof INGEST_LANGUAGES)[number];

/** The messages of the command line by language. */
export const INGEST_MESSAGES: Readonly<Record<IngestLanguage, IngestMessages>> = { vi, en };
