import { explained, kindList, optional, param, type IssueMessages } from '../issue-params.ts';
import { VIETNAMESE_WORDS } from '../../tables/mapping-words.ts';
import type { PersonalKind } from '../../tables/personal-kinds.ts';
import type { IssueParams } from '../../tables/quality.ts';

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  name: 'tên người hoặc cán bộ',
  identity_number: 'số giấy tờ tùy thân',
  phone: 'số điện thoại',
  email: 'thư điện tử',
  address: 'địa chỉ',
  birth: 'ngày hoặc nơi sinh',
  account: 'tài khoản',
  dossier_code: 'mã từng hồ sơ',
};

/** What an identity says, by its name. */
export const IDENTITIES: Readonly<Record<string, string>> = {
  I1: 'nhận giải quyết = trực tuyến + trực tiếp và bưu chính + kỳ trước chuyển sang',
  I2: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
  I3: 'đang giải quyết = còn hạn + quá hạn',
  I4: 'nhận giải quyết = đã giải quyết + đang giải quyết + trả lại, rút, dừng …',
  I5: 'kỳ trước chuyển sang = đang giải quyết cuối kỳ trước',
  I7: 'mới tiếp nhận = trực tuyến + trực tiếp và bưu chính',
  D766: 'nhận giải quyết = đúng hạn + không đúng hạn, như Cổng đếm theo Quyết định 766',
};

const SAID: Readonly<Record<string, string>> = {
  title: 'tiêu đề',
  folder: 'thư mục',
  sidecar: 'tệp .json đi kèm',
  mapping: 'ánh xạ',
};

/** The words of a mapping that a parameter names, as a mapping in Vietnamese writes them. */
function mappingWords(p: IssueParams, name: string, between = '” hoặc “'): string {
  const words: Readonly<Record<string, string>> = VIETNAMESE_WORDS;
  const named = param(p, name).split(', ');
  return named.map((word) => words[word] ?? word).join(between);
}

/** What to do where headings name other periods than that of their table, by why nothing was taken. */
const HEADING_PERIOD: Readonly<Record<string, string>> = {
  contradiction:
    'Hãy ghi “Bỏ qua” cho các cột của kỳ khác trong ánh xạ; nếu kỳ của bảng sai thì sửa tiêu đề bảng, tệp .json đi kèm hoặc thư mục.',
  rows: 'Mỗi dòng đã có kỳ của nó; hãy ghi “Bỏ qua” cho các cột của kỳ khác trong ánh xạ.',
  mixed:
    'Hãy ghi “Bỏ qua” cho các cột của kỳ khác trong ánh xạ. Bảng có mỗi kỳ một cột chỉ được đọc khi mọi cột số hồ sơ đều nêu kỳ.',
  running:
    'Cột lũy kế, cùng kỳ hay kế hoạch không phải số của kỳ đó; hãy ghi “Bỏ qua” cho chúng trong ánh xạ.',
};

/** What to do where the year of months that headings name is not known. */
function unknownYear(p: IssueParams): string {
  return `Không biết chắc năm của các tháng này.${optional(p, 'after', (m) => ` Tháng ${m} đến sau tháng của thư mục: nếu chưa có số thì ghi “Bỏ qua” cho các cột đó.`)} Hãy đặt tệp trong thư mục của tháng cuối (năm-${param(p, 'last')}), ghi năm trong tiêu đề bảng hoặc tiêu đề cột (Tháng 8/2025), hoặc ghi period_start và period_end trùm cả các tháng vào tệp .json đi kèm; cột của kỳ không cần thì ghi “Bỏ qua” trong ánh xạ.`;
}

/** What breaks a JSON text. */
const jsonSlip: Readonly<Record<string, string>> & IssueMessages['jsonSlip'] = {
  missing_comma: 'thiếu dấu phẩy “,” ở cuối chỗ này, trước mục tiếp theo',
  extra_comma: 'thừa dấu phẩy “,”: sau mục cuối cùng không có dấu phẩy',
  missing_colon: 'thiếu dấu hai chấm “:” giữa tiêu đề và từ của nó',
  curly_quotes:
    'dấu ngoặc kép cong “ ” hoặc dấu nháy ở chỗ của dấu ngoặc kép thẳng ("); hãy gõ lại bằng dấu thẳng (Notepad, không dùng Word)',
  no_quotes: 'chữ phải nằm giữa hai dấu ngoặc kép thẳng (")',
  open_quote: 'dấu ngoặc kép (") mở ở đây mà không đóng trên cùng dòng',
  unclosed: 'tệp hết mà còn thiếu dấu đóng } hoặc ]',
  doubled_key:
    'một tiêu đề hoặc khoá đứng hai lần; hãy giữ một (bảng có hai cột cùng tiêu đề: thêm " [2]" vào sau tiêu đề thứ hai)',
  not_utf8:
    'tệp không phải UTF-8 (có thể là UTF-16, “Unicode” của Notepad); hãy mở tệp rồi lưu lại với bảng mã UTF-8',
  other: 'không phải JSON; hãy so với một ví dụ trong README',
};

/** What is wrong in a file, in Vietnamese. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `Đẳng thức ${param(p, 'identity')}${explained(p, 'identity', IDENTITIES)} không đúng${optional(p, 'expected', (e) => `: theo các cột thành phần phải là ${e}, tệp ghi ${param(p, 'found')}`)}${optional(p, 'source_id', (s) => ` (so với dòng ${param(p, 'line')} của nguồn ${s})`)}. Dòng vẫn được nạp; hãy kiểm tra các cột thành phần.`,
    identity_pattern: (p) =>
      `Hầu hết các dòng (${param(p, 'rows')} trên ${param(p, 'of')}) cùng sai đẳng thức ${param(p, 'identity')}${explained(p, 'identity', IDENTITIES)}: nhiều khả năng ánh xạ sai cột, không phải số liệu sai. Hãy xem lại ánh xạ của các cột: “${mappingWords(p, 'words', '”, “')}”.`,
    total_mismatch: (p) =>
      `Dòng tổng khác tổng các dòng${optional(p, 'expected', (e) => `: dòng tổng ghi ${param(p, 'found')}, cộng lại được ${e}`)}. Tổng này không được nạp; hãy kiểm tra các dòng.`,
    points_mismatch: (p) =>
      `Điểm tổng khác tổng điểm các nhóm: ghi ${param(p, 'found')}, cộng lại được ${param(p, 'expected')}. Điểm được nạp như đã công bố, không tính lại; hãy đối chiếu với nơi công bố.`,
    total_beside_fields: (p) =>
      `Dòng chung mọi lĩnh vực này ghi ${param(p, 'columns')}, mà các dòng theo lĩnh vực của đơn vị không cho đủ. Số chung của đơn vị luôn là tổng các dòng theo lĩnh vực, nên các cột này để trống và dòng không được nạp. Hãy xuất các dòng theo lĩnh vực đủ cột, hoặc bỏ chúng khỏi kỳ này để dùng dòng chung.`,
    total_apart: (p) =>
      `Dòng này ghi chung mọi lĩnh vực (${param(p, 'columns')}), nhưng của hệ thống khác hoặc của một phần khác của kỳ so với các dòng theo lĩnh vực của đơn vị. Không rõ hồ sơ của dòng đã nằm trong các dòng đó chưa, nên dòng không được nạp. Hãy xuất phần này theo lĩnh vực, hoặc ghi cùng tên hệ thống.`,
    total_alone: (p) =>
      `Dòng tổng ghi ${param(p, 'columns')} mà không phải dòng nào cũng ghi, nên số chung của các cột này không có: dòng tổng không được nạp. Nếu ô trống nghĩa là 0 thì hãy ghi 0; nếu không, hãy xuất lại cho đủ.`,
    rate_mismatch: (p) =>
      `Tỷ lệ in trong tệp khác tỷ lệ tính lại từ số hồ sơ${optional(p, 'expected', (e) => `: ${param(p, 'found')}% so với ${e}%`)}. Tỷ lệ in sẵn không được nạp.`,
    rate_recognised: (p) =>
      `Tỷ lệ in trong tệp khớp ${param(p, 'rates')} ở cả ${param(p, 'rows')} dòng có in. Tỷ lệ in sẵn không được nạp.`,
    rate_scale: () =>
      'Tỷ lệ in dưới dạng số thập phân từ 0 đến 1 (0,9758), đã hiểu là 97,58%. Tỷ lệ in sẵn không được nạp, chỉ được so sánh.',
    impossible_rate: (p) =>
      `Phần lớn hơn toàn bộ${optional(p, 'found', (f) => `: ${f} trên ${param(p, 'most')}`)}. Dòng vẫn được nạp; hãy kiểm tra cột nào sai.`,
    jump: (p) =>
      p['measure'] === 'ontime_resolved'
        ? `Tỷ lệ giải quyết đúng hạn thay đổi đột ngột giữa hai kỳ liền nhau${optional(p, 'now', (now) => `, từ ${param(p, 'before')}% sang ${now}%`)}. Hãy kiểm tra cách xuất hoặc cách đếm có đổi không.`
        : `${p['measure'] === 'received_total' ? 'Số hồ sơ nhận giải quyết' : 'Số hồ sơ mới tiếp nhận'} thay đổi đột ngột giữa hai kỳ liền nhau${optional(p, 'now', (now) => `, từ ${param(p, 'before')} sang ${now}`)}. Hãy kiểm tra có thiếu hoặc đếm hai lần một hệ thống không.`,
    perfect_run: (p) =>
      `Đúng 100% đúng hạn trong ${param(p, 'periods')} kỳ liền nhau. Điều này có thể đúng; hãy kiểm tra hồ sơ quá hạn có được ghi nhận không.`,
    missing_period: (p) =>
      `Không có số liệu từ ${param(p, 'period_start')} đến ${param(p, 'period_end')}, trong khi phần lớn đơn vị cùng cấp có. Hãy xuất kỳ đó, hoặc ghi rõ vì sao không có.`,
    missing_field: (p) =>
      `Một lĩnh vực${optional(p, 'field_id', (f) => ` (${f})`)} có số liệu ở kỳ trước mà kỳ này không có. Hãy kiểm tra bản xuất có thiếu hệ thống nào không.`,
    late_file: (p) =>
      `Xuất sau khi kết thúc kỳ ${param(p, 'days')} ngày (hơn ${param(p, 'most')} ngày): hồ sơ đang giải quyết lúc cuối kỳ có thể đã xong hoặc đã quá hạn.`,
    unknown_unit: (p) =>
      `Không tìm thấy đơn vị này trong tỉnh đã nêu.${optional(p, 'rows', (n) => ` Mọi số của dòng này bằng tổng ${n} dòng bên trên: có phải dòng tổng? Nếu đúng, hãy ghi “Tổng cộng” hoặc bỏ dòng này.`)}${optional(p, 'candidates', (c) => ` Gần nhất: ${c}.`)} Hãy sửa tên, hoặc ghi mã 5 chữ số; nếu nhiều dòng đều bị như vậy thì xem lại tên tỉnh trong tiêu đề và tên thư mục.`,
    ambiguous_unit: (p) =>
      `Có nhiều đơn vị mang tên này${optional(p, 'candidates', (c) => `: ${c}`)}. Hãy đặt tệp trong thư mục mang tên tỉnh viết đúng (raw/lang-son/…), ghi thêm tỉnh, hoặc ghi mã 5 chữ số.`,
    code_name_mismatch: (p) =>
      `Mã ${param(p, 'unit_code')} là của “${param(p, 'expected')}”, không phải của tên ghi trong dòng. Hãy sửa mã hoặc tên.`,
    unit_type_mismatch: (p) =>
      `Loại đơn vị trong tệp khác với loại hiện hành (${param(p, 'expected')}); đơn vị vẫn được nhận theo tên và tỉnh (mã ${param(p, 'unit_code')}).`,
    unlisted_department: (p) =>
      `Sở, ban, ngành này chưa có trong danh mục; vẫn được nạp với tên “${param(p, 'name')}” và mã ${param(p, 'unit_code')}. Nếu là cách viết khác của một sở đã có, hãy thêm cách viết đó vào departments.csv.`,
    doubtful_department: () =>
      'Tên bắt đầu như tên một cơ quan nhưng chưa có trong danh mục và có từ không phải từ chỉ cơ quan, có thể là tên người; dòng không được nạp. Nếu đúng là sở, ban, ngành của tỉnh, hãy thêm tên vào departments.csv.',
    department_without_province: () =>
      'Không rõ sở, ban, ngành này của tỉnh nào. Hãy ghi tỉnh sau tên (“Sở Tư pháp tỉnh …”) hoặc trong cột Tỉnh, ghi mã (15.so-tu-phap), hoặc đặt tệp trong thư mục của tỉnh.',
    code_zero_restored: (p) =>
      `Mã thiếu số 0 ở đầu; đã hiểu là ${param(p, 'unit_code')}. Hãy để cột mã ở dạng văn bản khi xuất.`,
    unknown_field: (p) =>
      `Lĩnh vực này chưa có trong danh mục; vẫn được nạp${optional(p, 'field_id', (f) => `, với mã ${f}`)}. Để đọc thành một lĩnh vực có sẵn: chép cả tệp data/reference/fields.csv của chương trình vào reference/fields.csv của thư mục dữ liệu, rồi thêm tên này vào ô cuối (aliases) của dòng lĩnh vực đó, sau dấu “|”; lĩnh vực mới thì thêm một dòng.`,
    doubtful_field: () =>
      'Ở chỗ tên lĩnh vực hoặc hệ thống có chữ có thể là tên người, nên dòng này không được nạp và ô đó không được lưu ở đâu. Nếu đúng là lĩnh vực thì thêm tên vào fields.csv; nếu tệp liệt kê người thì hãy xuất số tổng hợp.',
    personal_columns: (p) =>
      `Tệp có cột dữ liệu cá nhân (cột thứ ${param(p, 'positions')}: ${kindList(p, PERSONAL)}); cả tệp bị từ chối, không ô nào được giữ lại. Hãy xuất số liệu tổng hợp, không xuất từng hồ sơ; nếu đã là số tổng hợp thì bỏ cột này khi xuất rồi nạp lại.`,
    no_period: () =>
      'Không rõ kỳ số liệu. Hãy ghi kỳ trong tiêu đề (Từ ngày … đến ngày …), trong tệp .json đi kèm (bc.xls.json cạnh bc.xls, có period_start và period_end), hoặc đặt tệp trong thư mục tỉnh/năm-tháng (raw/lang-son/2026-10/).',
    period_without_year: (p) =>
      `Tiêu đề nêu kỳ nhưng không nêu năm, và thư mục hay tệp .json đi kèm không nêu cùng tháng đó. Hãy ghi rõ ngày, ví dụ “${param(p, 'expected')}”, hoặc ghi period_start và period_end trong tệp .json.`,
    week_without_days: (p) =>
      `Chỉ nêu tuần hoặc một phần của tháng (“${param(p, 'found')}”); tuần được đánh số theo nhiều cách, nửa tháng cũng cắt nhiều kiểu, nên không rõ là những ngày nào. Hãy ghi rõ ngày, ví dụ “${param(p, 'expected')}”, hoặc ghi period_start và period_end trong tệp .json.`,
    period_contradiction: (p) =>
      `Có hai kỳ khác nhau: “${param(p, 'found')}” và “${param(p, 'other')}”; không biết lấy kỳ nào nên không nạp. Hãy hỏi lại nơi xuất, rồi sửa cho khớp; nếu là tiêu đề, có thể ghi kỳ đúng (period_start, period_end) vào tệp .json đi kèm.`,
    unit_contradiction: () =>
      'Phía trên bảng này nêu hai đơn vị khác nhau liền nhau; không biết bảng là của đơn vị nào nên không nạp. Hãy bỏ dòng sai, hoặc ghi mỗi đơn vị một biểu.',
    form_without_table: () =>
      'Biểu này không có dòng số liệu nào: không có bảng bên dưới tiêu đề, hoặc bảng trống; không nạp gì cho đơn vị trong kỳ. Nếu kỳ này không phát sinh hồ sơ thì không cần làm gì; nếu có, hãy xuất lại.',
    sidecar_contradiction: (p) =>
      `Tệp ghi ${param(p, 'key')} là ${param(p, 'expected')}, còn tệp .json đi kèm ghi ${param(p, 'found')}. Hãy bỏ khóa này khỏi tệp .json, hoặc xuất lại tệp cho đúng.`,
    folder_contradiction: (p) =>
      `Theo ${SAID[param(p, 'by')] ?? SAID['title'] ?? ''} là ${param(p, 'expected')}, theo thư mục là ${param(p, 'found')}; lấy theo ${SAID[param(p, 'holds')] ?? SAID['title'] ?? ''}. Hãy chuyển tệp vào đúng thư mục, hoặc sửa ${SAID[param(p, 'by')] ?? SAID['title'] ?? ''}.`,
    unused_title_date: (p) =>
      `Tiêu đề ghi “${param(p, 'found')}” nhưng không hiểu được thành kỳ số liệu; kỳ được lấy theo thư mục (${param(p, 'expected')}). Nếu kỳ đó không đúng, hãy chuyển tệp vào đúng thư mục, ghi kỳ trong tiêu đề (Từ ngày … đến ngày …), hoặc ghi period_start và period_end trong tệp .json đi kèm.`,
    other_title_date: (p) =>
      `Tiêu đề ghi “${param(p, 'found')}”, không khớp với kỳ đã lấy từ tiêu đề (${param(p, 'expected')}). Nếu kỳ đó không đúng, hãy sửa tiêu đề; nếu đúng, hãy ghi period_start và period_end trong tệp .json đi kèm để không còn cảnh báo này.`,
    row_period_contradiction: (p) =>
      `Các dòng ghi kỳ khác với ${SAID[param(p, 'said')] ?? ''} (${param(p, 'expected')}): dòng ${param(p, 'row')} ghi ${param(p, 'found')}; số kỳ khác như vậy: ${param(p, 'periods')}. Số liệu được lấy theo các dòng. Nếu các dòng đúng, hãy sửa tiêu đề hoặc chuyển tệp vào đúng thư mục; nếu không, hãy xuất lại tệp.`,
    heading_period: (p) =>
      `Tiêu đề cột thứ ${param(p, 'positions')} nêu kỳ khác với kỳ của bảng${optional(p, 'expected', (e) => ` (${e})`)}; bảng không được nạp. ${param(p, 'why') === 'year' ? unknownYear(p) : (HEADING_PERIOD[param(p, 'why')] ?? '')}`,
    column_periods: (p) =>
      `Tiêu đề cột nêu kỳ (${param(p, 'periods')}): số của mỗi kỳ được nạp thành dòng riêng.${optional(p, 'folder', (f) => ` Thư mục ghi ${f}, không kỳ nào trùng: hãy xem tệp có đặt nhầm thư mục không.`)}${optional(p, 'title', (y) => ` Tiêu đề bảng ghi năm ${y}, không kỳ nào trùng: hãy xem năm nào đúng.`)}`,
    column_fields: (p) =>
      `Tiêu đề cột nêu lĩnh vực (${param(p, 'fields')}): số của mỗi lĩnh vực được nạp thành dòng riêng; nhóm cột tổng, nếu có, chỉ để đối chiếu.${optional(p, 'left_out', (f) => ` Ánh xạ ghi “Bỏ qua” cho mọi cột của ${f}, nên số chung mọi lĩnh vực của các đơn vị được để trống.`)}`,
    unknown_province_folder: (p) =>
      `Tên thư mục ở chỗ của tỉnh không phải tên tỉnh nào; gần nhất: ${param(p, 'candidates')}. Hãy đổi tên thư mục; khi chưa đổi thì không biết tỉnh từ thư mục này.`,
    unknown_period_folder: (p) =>
      `Tên thư mục có vẻ là kỳ số liệu nhưng không viết theo dạng năm-tháng${optional(p, 'candidates', (c) => ` (${c})`)}, nên kỳ không được lấy từ thư mục này. Hãy đổi tên thư mục; kỳ dài hay ngắn hơn một tháng thì ghi trong tiêu đề hoặc tệp .json đi kèm.`,
    calendar_mismatch: (p) =>
      `Lịch “${param(p, 'calendar')}” không cắt ra kỳ ${param(p, 'start')} – ${param(p, 'end')} (theo ngày là “${param(p, 'expected')}”). Hãy sửa ngày, sửa lịch, hoặc để trống lịch.`,
    year_to_date_start: (p) =>
      `Số lũy kế phải tính từ đầu năm${optional(p, 'expected', (e) => ` (${e})`)}. Hãy ghi đúng ngày đầu năm, hoặc bỏ chữ “lũy kế” nếu là số phát sinh trong kỳ.`,
    year_to_date_decrease: (p) =>
      `Số lũy kế giảm so với lần trước (dòng ${param(p, 'line')} của nguồn ${param(p, 'source_id')})${optional(p, 'found', (f) => `: từ ${param(p, 'expected')} xuống ${f}`)}. Không tính được số phát sinh giữa hai lần; hãy kiểm tra cả hai tệp.`,
    year_to_date_mismatch: (p) =>
      `Số trong kỳ khác hiệu của hai số lũy kế${optional(p, 'expected', (e) => `: hiệu là ${e}, tệp ghi ${param(p, 'found')}`)} (dòng ${param(p, 'line')} của nguồn ${param(p, 'source_id')}). Lấy số trong kỳ; hãy kiểm tra cả hai tệp.`,
    looks_cumulative: (p) =>
      `Mọi số đều không giảm so với kỳ trước (dòng ${param(p, 'line')} của nguồn ${param(p, 'source_id')}) và số kỳ trước chuyển sang không đổi: có vẻ là số lũy kế từ đầu năm, nhưng đang được nạp là số trong kỳ. Hãy ghi "period_kind" là "year_to_date" hoặc "flow" trong tệp .json đi kèm.`,
    ranges_of_year: (p) =>
      `Các số liệu này đều tính từ ${param(p, 'start')}, đến những ngày khác nhau (${param(p, 'ends')}): đó là khoảng mặc định của Cổng, nên có vẻ là số lũy kế, nhưng đang được nạp là số trong kỳ và không tính được từng tháng. Nếu là lũy kế, hãy ghi "period_kind": "year_to_date" trong tệp .json đi kèm; nếu không, ghi "flow" hoặc xuất từng tháng.`,
    incomplete_period: (p) =>
      `Tệp được xuất ngày ${param(p, 'exported_at')}, trước khi hết kỳ (${param(p, 'end')}); số liệu chỉ bao quát một phần kỳ. Hãy xuất lại khi đã hết kỳ.`,
    period_not_ended: (p) =>
      `Tệp có kỳ kết thúc ngày ${param(p, 'end')}, chưa qua tính đến hôm nay (${param(p, 'today')}), mà không có gì cho biết tệp xuất lúc nào: số liệu được coi là của cả kỳ. Hãy ghi "exported_at" trong tệp .json đi kèm, hoặc xuất lại sau khi hết kỳ.`,
    exported_before_period: (p) =>
      `Tệp được xuất ngày ${param(p, 'exported_at')}, trước khi kỳ bắt đầu (${param(p, 'start')}); một trong hai ngày sai. Hãy sửa kỳ, hoặc "exported_at" trong tệp .json đi kèm.`,
    former_unit: () =>
      'Kỳ này trước ngày 1/7/2025: số liệu là của các đơn vị cũ, không phải của đơn vị hiện nay mang tên hoặc mã này.',
    no_unit: (p) =>
      `Không rõ số liệu của đơn vị nào${optional(p, 'above', (line) => ` (ô đơn vị trống; đơn vị gần nhất phía trên ở dòng ${line}: nếu dòng này cũng của đơn vị đó thì hãy ghi lại tên)`)}. Hãy ghi “Đơn vị báo cáo: …” trong tiêu đề, cột mã đơn vị, hoặc "unit" trong tệp .json đi kèm (bc.xls.json cạnh bc.xls).`,
    unit_from_above: () =>
      'Ô đơn vị trống và dòng có lĩnh vực: lấy đơn vị của dòng ngay phía trên. Nếu không đúng, hãy ghi tên đơn vị vào dòng này.',
    no_count: () =>
      'Bảng không có cột số hồ sơ nào nhận ra được. Hãy soạn tệp ánh xạ, hoặc xuất lại kèm các cột số hồ sơ.',
    unknown_layout: (p) => {
      if (p['expected'] !== undefined)
        return `Không có mẫu bảng nào mang tên ghi trong tệp .json đi kèm. Các mẫu đọc được: ${param(p, 'expected')}.`;
      if (p['header_rows'] !== undefined)
        return `Bảng có đủ các tiêu đề của ánh xạ “${param(p, 'near')}”, nhưng ánh xạ ghi "header_rows": ${param(p, 'header_rows')}, còn tiêu đề của bảng có vẻ gồm ${param(p, 'found')} dòng. Hãy sửa thành "header_rows": ${param(p, 'found')}, hoặc xoá khoá này.`;
      if (p['near'] !== undefined)
        return `Bảng gần khớp ánh xạ “${param(p, 'near')}”${optional(p, 'positions', (n) => `, ánh xạ này chưa có tiêu đề của cột thứ ${n}`)}${p['missing'] === undefined ? '' : `; ${param(p, 'missing')} tiêu đề của ánh xạ không có trong bảng`}. ${p['misspelt'] === undefined ? '' : 'Có tiêu đề chỉ khác vài chữ (ghi dạng “trong ánh xạ” → “trong bảng”): nếu là gõ nhầm thì sửa trong ánh xạ. '}${p['missing'] === undefined ? 'Hãy thêm các tiêu đề này vào ánh xạ (cột không cần thì ghi “Bỏ qua”).' : 'Hãy soạn ánh xạ mới, điền sẵn từ ánh xạ đó: npm run ingest -- --draft-mapping TỆP --lang vi.'}`;
      if (p['known'] === undefined)
        return 'Không nhận ra mẫu bảng của các dòng này. Hãy giữ nguyên các dòng tiêu đề cột khi xuất; nếu tệp không phải bảng số liệu, hãy đưa ra khỏi raw/.';
      return `Không nhận ra mẫu bảng${optional(p, 'layout', (name) => ` theo mẫu “${name}” ghi trong tệp .json đi kèm`)}: hiểu ${param(p, 'known')} cột${optional(p, 'positions', (n) => `, chưa hiểu cột thứ ${n}`)}. Số liệu không được đoán. Hãy soạn tệp ánh xạ: npm run ingest -- --draft-mapping TỆP --lang vi (cách làm: docs/anh-xa.vi.md). Nếu ánh xạ đã có chỉ thiếu vài tiêu đề này thì thêm chúng vào đó.`;
    },
    index766_table: () =>
      'Đây là bảng điểm Bộ chỉ số 766, không phải số hồ sơ. Hãy chuyển tệp vào thư mục index766/ của thư mục dữ liệu (dạng CSV UTF-8).',
    transposed_table: () =>
      'Tên đơn vị nằm ở tiêu đề cột, mỗi dòng là một chỉ tiêu: bảng quay ngang như vậy không đọc được, cũng không đọc được bằng ánh xạ. Hãy xoay bảng để mỗi đơn vị là một dòng (trong Excel: chép bảng, Dán đặc biệt, Chuyển vị/Transpose), lưu thành tệp mới rồi nạp lại.',
    unknown_column: (p) =>
      optional(
        p,
        'missing',
        (m) =>
          `Dòng đầu phải có đủ các cột ${param(p, 'expected')}; đang thiếu: ${m}. Hãy chép cả tệp có sẵn của chương trình rồi thêm dòng vào đó.`,
      ) ||
      `Có cột không nhận ra và không dùng đến (cột thứ ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    unknown_count_column: (p) =>
      `Có cột số mà tiêu đề không nhận ra nên không được nạp (cột thứ ${param(p, 'positions')}); các cột khác vẫn được nạp. Hãy soạn tệp ánh xạ để nói rõ từng cột (cột không cần: “Bỏ qua”).`,
    blank_column: (p) =>
      `Cột số (cột thứ ${param(p, 'positions')}) để trống ở mọi dòng (${param(p, 'rows')} dòng): bảng bị lệch cột, hay cột chưa được điền? Số của cột coi như không có; hãy kiểm tra bảng, rồi xuất lại nếu sai.`,
    added_columns: (p) =>
      `Ánh xạ “${param(p, 'layout')}” ghi một số cho nhiều cột (cột thứ ${param(p, 'positions')}); các cột đó được cộng lại.`,
    looks_of_which: (p) =>
      `Ánh xạ “${param(p, 'layout')}” cộng cột thứ ${param(p, 'whole')} với cột thứ ${param(p, 'part')}, mà cột sau không dòng nào lớn hơn cột trước (${param(p, 'rows')} dòng): có vẻ cột sau chỉ là một phần (“trong đó”) của cột trước và bị tính hai lần. Hãy ghi “Bỏ qua” cho cột đó trong ánh xạ; nếu đúng là phải cộng, hãy thêm vào ánh xạ: "added_up": ["${param(p, 'count')}"].`,
    ordinal_not_running: (p) =>
      `Ánh xạ “${param(p, 'layout')}” ghi cột thứ ${param(p, 'position')} là STT, nhưng các ô không phải 1, 2, 3 …; số trong cột không được nạp. Hãy ghi đúng từ cho cột này trong ánh xạ; cột không cần thì ghi “Bỏ qua”.`,
    mapped_other_period: (p) =>
      `Ánh xạ “${param(p, 'layout')}” ghi cột thứ ${param(p, 'position')} là số hồ sơ của kỳ, nhưng tên cột ${p['said'] === 'cumulative' ? 'nói là số lũy kế. Nếu cả bảng là lũy kế, hãy ghi "period_kind": "year_to_date" trong "constants" của ánh xạ hoặc trong tệp .json đi kèm; nếu không, hãy ghi “Bỏ qua” cho cột này' : 'nói về kỳ khác, so sánh hoặc kế hoạch. Hãy ghi “Bỏ qua” cho cột này; nếu đúng là số của kỳ thì để nguyên'}.`,
    mapped_against_words: (p) =>
      `Ánh xạ “${param(p, 'layout')}” ghi cột thứ ${param(p, 'position')} là “${mappingWords(p, 'word')}”, nhưng ${optional(p, 'others', (o) => `các cột cùng tên (cột thứ ${o}) ghi`) || 'tên cột cho thấy là'} “${mappingWords(p, 'meant')}”. Hãy xem lại từ này trong ánh xạ; nếu đã đúng thì để nguyên.`,
    rate_as_count: (p) =>
      `Ánh xạ “${param(p, 'layout')}” ghi cột thứ ${param(p, 'position')} là số hồ sơ, nhưng tên cột là của một tỷ lệ (%); bảng không được nạp. Hãy ghi từ của tỷ lệ đó (như “Tỷ lệ trực tuyến”) hoặc “Bỏ qua” cho cột này.`,
    not_in_dossiers: () =>
      'Tiêu đề ghi đơn vị tính khác hồ sơ (nghìn hồ sơ, %, thủ tục, lượt …) nên bảng không được nạp: trang này chỉ nhận số hồ sơ. Hãy xuất lại bằng số hồ sơ; nếu dòng “Đơn vị tính” ghi nhầm, hãy báo nơi quản lý hệ thống sửa rồi xuất lại.',
    mapping_unchecked: (p) =>
      `Ánh xạ “${param(p, 'layout')}” chỉ đọc ${param(p, 'rows')} dòng trong tệp này (cần ít nhất ${param(p, 'needed')}): quá ít để kiểm tra ánh xạ có sai cột hoặc cộng hai lần hay không, nên các số chưa được kiểm tra về mặt đó. Hãy tự đối chiếu vài số với bản gốc.`,
    empty_file: () => 'Tệp rỗng. Hãy xuất lại, hoặc đưa tệp ra khỏi raw/.',
    not_text: () => 'Tệp không phải văn bản. Hãy xuất lại ở dạng CSV UTF-8 hoặc .xlsx.',
    unknown_encoding: () =>
      'Không xác định chắc chắn được bảng mã của tệp nên không đọc chữ nào. Hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại ở dạng CSV UTF-8 hoặc .xlsx.',
    mixed_encodings: () =>
      'Trong tệp có chỗ là Unicode, có chỗ là bảng mã cũ (TCVN3, VNI…). Hãy chuyển tất cả sang Unicode rồi lưu lại.',
    damaged_text: () =>
      'Một số chữ đã mất khi tệp bị chuyển mã hoặc bị cắt, không khôi phục được. Hãy xuất lại ở dạng CSV UTF-8 hoặc .xlsx.',
    unsupported_file: (p) =>
      `Không đọc loại tệp ${param(p, 'kind')}. Hãy mở tệp rồi lưu lại ở dạng .xlsx hoặc CSV UTF-8.`,
    encrypted_file: () => 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.',
    broken_workbook: () =>
      'Tệp bảng tính bị hỏng, không đọc được trọn vẹn. Hãy mở bằng phần mềm bảng tính rồi lưu lại ở dạng .xlsx.',
    too_large: (p) =>
      `Tệp lớn hơn mức đọc được (nhiều nhất ${param(p, 'rows')} dòng, ${param(p, 'columns')} cột và ${param(p, 'megabytes')} MB sau khi giải nén). Hãy chia thành nhiều tệp nhỏ, hoặc xuất ở dạng CSV UTF-8.`,
    unreadable_file: () =>
      'Không mở được tệp hoặc tệp .json đi kèm. Hãy kiểm tra đó là tệp thường và có quyền đọc.',
    bad_sidecar: (p) => {
      const s = jsonSlip[param(p, 'slip')];
      if (s !== undefined)
        return `Tệp .json đi kèm không đọc được (dòng ${param(p, 'line')}, cột ${param(p, 'position')}): ${s}. Hãy sửa rồi nạp lại.`;
      return `Tệp .json đi kèm không hợp lệ${optional(p, 'key', (k) => ` ở khóa “${k}”`)}; cần: ${param(p, 'expected')}.`;
    },
    bad_number: (p) =>
      `Ô này không phải số hồ sơ (số nguyên không âm)${optional(p, 'found', (f) => `: ${f}`)}. Hãy sửa ô rồi nạp lại.`,
    spreadsheet_error: () =>
      'Công thức trong bảng tính bị lỗi, hoặc cột quá hẹp (####); con số được coi là không nêu. Hãy sửa trong bảng tính rồi xuất lại.',
    number_with_words: (p) =>
      `Ô có chữ kèm số; đã lấy phần số${optional(p, 'found', (f) => `: ${f}`)}.`,
    ambiguous_number: () =>
      'Số trong cột này có thể hiểu theo hai cách: dấu chấm hoặc dấu phẩy ngăn hàng nghìn, hay phần thập phân. Hãy xuất số không có dấu ngăn, hoặc dùng một kiểu viết số.',
    bad_date: (p) => `Ngày không đọc được; cần ${param(p, 'expected')}.`,
    no_such_day: () => 'Ngày này không có trong lịch. Hãy sửa ngày rồi nạp lại.',
    year_two_digits: (p) =>
      `Năm chỉ có hai chữ số. Hãy ghi đủ bốn chữ số; cần ${param(p, 'expected')}.`,
    month_first: (p) =>
      `Tháng đứng trước ngày trong bảng này (kiểu Mỹ), nên không chắc đâu là ngày, đâu là tháng. Hãy xuất ngày theo dạng ${param(p, 'expected')}.`,
    date_from_number: (p) =>
      `Ô là số của bảng tính; đã hiểu là ngày ${param(p, 'found')}. Hãy để cột ở dạng ngày khi xuất.`,
    bad_value: (p) => `Giá trị không thuộc các giá trị cho phép: ${param(p, 'expected')}.`,
    number_as_name: () =>
      'Ở chỗ cần tên (lĩnh vực, hệ thống) ô chỉ có số, hoặc có dãy số dài có thể là của một người; dòng không được nạp. Hãy xem dòng có bị lệch cột không. Nếu tệp được đọc theo ánh xạ và cột này là số đếm, hãy ghi đúng từ hoặc “Bỏ qua” cho nó; nếu là tên, hãy ghi bằng chữ.',
    ragged_row: (p) =>
      `Dòng có ${param(p, 'found')} ô, tiêu đề có ${param(p, 'expected')} cột. Hãy kiểm tra dấu phân cách trong dòng.`,
    figure_without_heading: (p) =>
      `Có số ở cột thứ ${param(p, 'position')}, là cột không có tiêu đề; không biết số đó là gì nên dòng bị từ chối. Hãy ghi tiêu đề hoặc xóa cột.`,
    record_too_long: () =>
      'Dòng này dài hơn mọi dòng của một bảng (một ô có nhiều nhất 32.767 ký tự) nên không được đọc. Hãy kiểm tra dấu ngoặc kép chưa đóng, rồi xuất lại.',
    other_separator: (p) =>
      `Dòng đầu “sep=${param(p, 'stated')}” nói các ô cách nhau bằng “${param(p, 'stated')}”, nhưng các dòng dưới cách nhau bằng “${param(p, 'found')}”; tệp được đọc theo “${param(p, 'found')}”. Hãy kiểm tra vài dòng, rồi sửa hoặc bỏ dòng SEP khi xuất.`,
    bad_quotes: () =>
      'Dấu ngoặc kép mở mà không đóng từ dòng này; các dấu ngoặc kép trong tệp được bỏ qua.',
    hidden_cells: (p) =>
      `Trang tính có dòng ẩn (${param(p, 'rows')}) và cột ẩn (${param(p, 'columns')}); vẫn được đọc như các dòng, cột khác.`,
    hidden_sheet: () =>
      'Trang tính này bị ẩn; được đọc sau các trang đang hiện. Nếu không định tính số liệu của trang thì hãy xóa trang.',
    formula_without_value: (p) =>
      `Có công thức không lưu kết quả (số ô: ${param(p, 'found')}); các số này coi như không rõ. Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại để tệp có kết quả.`,
    merged_figures: () =>
      'Số liệu nằm trong ô gộp nên không chắc là của dòng hay cột nào. Hãy tách ô.',
    duplicate_column: () =>
      'Hai cột cùng một nghĩa; không biết lấy cột nào nên cả bảng bị từ chối. Hãy viết ánh xạ: ghi “Bỏ qua” cho một cột, hoặc cùng một từ cho cả hai (cột thứ hai có “ [2]” sau tên) nếu chúng là hai phần cần cộng lại.',
    encoding_guessed: (p) =>
      `Tệp không cho biết bảng mã; đã đọc theo ${param(p, 'encoding')}${optional(p, 'words', (w) => `, theo đó ${param(p, 'readable')} trên ${w} từ khác nhau là tiếng Việt`)}. Hãy kiểm tra vài tên, hoặc xuất ở dạng CSV UTF-8.`,
    duplicate_file: (p) =>
      `Mọi số trong tệp đã có ở tệp khác${optional(p, 'source_id', (s) => ` (nguồn ${s})`)}; không nạp lại.`,
    duplicate_row: (p) =>
      `Cùng đơn vị, lĩnh vực và kỳ với dòng ${param(p, 'line')}${optional(p, 'sheet', (s) => `, trang tính ${s}`)} trong tệp; dòng sau bị từ chối. Hãy bỏ một dòng.${optional(p, 'alone', (a) => ` Hai dòng không có số nào trái nhau, chỉ mỗi dòng có cột mà dòng kia không có (chỉ dòng này có: ${a}): hãy gộp thành một bảng.`)}`,
    incomplete_sum: () =>
      'Có dòng bị từ chối hoặc không tính được, hoặc có lĩnh vực mà ánh xạ bỏ qua, nên các số cộng sẽ thiếu dòng đó trong kỳ (số chung mọi lĩnh vực của đơn vị, số theo lĩnh vực của tỉnh) được để trống chứ không cộng thiếu. Hãy sửa theo các thông báo khác, hoặc xuất lại.',
    part_of_row: (p) =>
      `Dòng này là một phần của dòng ${param(p, 'row')}: theo số thứ tự hoặc dấu gạch đầu dòng, và số không vượt quá. Hồ sơ đã được tính ở dòng đó nên dòng này không nạp.`,
    province_as_part: () =>
      'Dòng này ghi tên tỉnh, nhưng nằm trong nhóm sở, ban, ngành, hoặc dòng tổng của bảng cộng cả nó với các đơn vị khác: đây là một phần (văn phòng, trung tâm), không phải số của cả tỉnh, nên không nạp. Hãy ghi đúng tên cơ quan.',
    numbering_restarts: (p) =>
      p['from'] === undefined
        ? `Số thứ tự bắt đầu lại từ 1 ở dòng này, sau dòng ${param(p, 'row')}, mà giữa hai dòng không có dòng nhóm: có thể thiếu dòng ghi tên đơn vị. Các dòng từ đây vẫn được nạp cho đơn vị của nhóm bên trên; nếu là của đơn vị khác, hãy thêm dòng ghi tên đơn vị đó.`
        : `Số thứ tự bắt đầu lại từ 1 ở dòng ${param(p, 'from')}, sau dòng ${param(p, 'row')}, mà giữa hai dòng không có dòng nhóm, và cùng một lĩnh vực đứng hai lần trong nhóm (${param(p, 'fields')}): thiếu dòng ghi tên đơn vị, nên từ dòng ${param(p, 'from')} đến hết nhóm không nạp. Hãy thêm dòng ghi tên đơn vị đó.`,
    looks_like_total: (p) =>
      `Mọi số của dòng này bằng tổng các dòng ${param(p, 'from')}–${param(p, 'to')} mà lĩnh vực không có trong danh mục: có vẻ là dòng cộng. Nằm dưới thì không nạp; nằm trên thì số chung mọi lĩnh vực để trống. Hãy ghi “Tổng cộng” cho dòng cộng; chỉ giữ nhóm hoặc các phần của nhóm.`,
    repeated_row: (p) =>
      `Cùng số liệu với ${optional(p, 'line', (line) => `dòng ${line}${optional(p, 'sheet', (s) => `, trang tính ${s}`)} của `)}nguồn ${param(p, 'source_id')}; không nạp lại.`,
    superseded: (p) =>
      `Được thay bằng bản xuất sau (${optional(p, 'line', (line) => `dòng ${line}${optional(p, 'sheet', (s) => `, trang tính ${s}`)} của `)}nguồn ${param(p, 'source_id')})${optional(p, 'columns', (c) => `; thay đổi: ${c}`)}.`,
    field_not_repeated: (p) =>
      `Bản xuất sau này không còn lĩnh vực ${param(p, 'fields')} mà bản trước (nguồn ${param(p, 'source_id')}) có; dòng của bản trước được giữ. Nếu bản sau chỉ sửa vài lĩnh vực thì không cần làm gì; nếu không, hãy xuất lại cho đủ.`,
    count_not_repeated: (p) =>
      `Bản xuất sau này không ghi ${param(p, 'columns')} mà bản trước (nguồn ${param(p, 'source_id')}) có ghi; bản sau thay cả dòng nên các số đó không còn nữa. Nếu không cố ý bỏ, hãy xuất lại đủ cột.`,
    contradiction: (p) =>
      `Số khác với dòng ${param(p, 'line')}${optional(p, 'sheet', (s) => `, trang tính ${s}`)} của nguồn ${param(p, 'source_id')} cho cùng đơn vị, lĩnh vực và kỳ (${param(p, 'columns')}), và không rõ bản nào mới hơn; cả hai dòng đều bị từ chối. Hãy ghi lúc xuất vào tệp .json đi kèm mỗi bản (bc.xls.json cạnh bc.xls: {"exported_at": "2025-09-05"}), hoặc đặt cùng tên chỉ khác ngày (…-2025-09-05) hay lần (…-lan-2), hoặc bỏ bản sai ra khỏi raw/.${optional(p, 'alone', (a) => ` Hai dòng không có số nào trái nhau, chỉ mỗi dòng có cột mà dòng kia không có (chỉ dòng này có: ${a}): hãy gộp thành một bảng.`)}`,
    copied_figures: (p) =>
      `Mọi số bằng đúng số ở dòng ${param(p, 'line')} của nguồn ${param(p, 'source_id')} (đơn vị ${param(p, 'unit_code')}, ${param(p, 'start')} – ${param(p, 'end')}); khó có thể là ngẫu nhiên. Dòng vẫn được nạp; hãy kiểm tra xem tệp có bị chép lại không.`,
    out_of_scope: () => 'Ngoài phạm vi của bộ số liệu này.',
  },
  jsonSlip,
  severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  skipped: {
    total: 'dòng tổng',
    part: 'phần của dòng trên',
    group: 'dòng nhóm',
    column_numbers: 'dòng số thứ tự cột',
    note: 'ghi chú',
    signature: 'chữ ký',
    inner_office: 'phòng, đội, trường, bệnh viện: không phải đơn vị riêng',
    superseded: 'được thay bằng bản xuất sau',
    repeated: 'số liệu đã có ở tệp khác',
    duplicate_file: 'tệp trùng',
    out_of_scope: 'ngoài phạm vi',
    no_figures: 'không có số nào',
  },
};
