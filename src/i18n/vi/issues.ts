import { optional, param, type IssueMessages } from '../issue-params.ts';

/** What is wrong in a file, in Vietnamese. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `Đẳng thức ${param(p, 'identity')} không đúng${optional(p, 'expected', (e) => `: theo các cột thành phần phải là ${e}, tệp ghi ${param(p, 'found')}`)}. Dòng vẫn được nạp; hãy kiểm tra các cột thành phần.`,
    total_mismatch: (p) =>
      `Dòng tổng khác tổng các dòng${optional(p, 'expected', (e) => `: dòng tổng ghi ${param(p, 'found')}, cộng lại được ${e}`)}. Tổng không được nạp; hãy kiểm tra các dòng.`,
    rate_mismatch: (p) =>
      `Tỷ lệ in trong tệp khác tỷ lệ tính lại từ số hồ sơ${optional(p, 'expected', (e) => `: ${param(p, 'found')}% so với ${e}%`)}. Tỷ lệ in sẵn không được nạp.`,
    impossible_rate: (p) =>
      `Phần lớn hơn toàn bộ${optional(p, 'found', (f) => `: ${f} trên ${param(p, 'most')}`)}. Dòng vẫn được nạp; hãy kiểm tra cột nào sai.`,
    jump: (p) =>
      p['measure'] === 'ontime_resolved'
        ? `Tỷ lệ giải quyết đúng hạn đổi từ ${param(p, 'before')}% sang ${param(p, 'now')}% giữa hai kỳ liền nhau. Hãy kiểm tra cách xuất hoặc cách đếm có đổi không.`
        : `Số hồ sơ mới tiếp nhận đổi từ ${param(p, 'before')} sang ${param(p, 'now')} giữa hai kỳ liền nhau. Hãy kiểm tra có thiếu hoặc đếm hai lần một hệ thống không.`,
    perfect_run: (p) =>
      `Đúng 100% đúng hạn trong ${param(p, 'periods')} kỳ liền nhau. Điều này có thể đúng; hãy kiểm tra hồ sơ quá hạn có được ghi nhận không.`,
    missing_period: (p) =>
      `Không có số liệu từ ${param(p, 'period_start')} đến ${param(p, 'period_end')}, trong khi phần lớn đơn vị cùng cấp có. Hãy xuất kỳ đó, hoặc ghi rõ vì sao không có.`,
    missing_field: (p) =>
      `Lĩnh vực ${param(p, 'field_id')} có số liệu ở kỳ trước mà kỳ này không có. Hãy kiểm tra bản xuất có thiếu hệ thống nào không.`,
    late_file: (p) =>
      `Xuất sau khi kết thúc kỳ ${param(p, 'days')} ngày (hơn ${param(p, 'most')} ngày): hồ sơ đang giải quyết lúc cuối kỳ có thể đã xong hoặc đã quá hạn.`,
    unknown_unit: (p) =>
      `Không tìm thấy đơn vị này trong tỉnh đã nêu.${optional(p, 'candidates', (c) => ` Gần nhất: ${c}.`)} Hãy sửa tên, hoặc ghi mã 5 chữ số.`,
    ambiguous_unit: (p) =>
      `Có nhiều đơn vị mang tên này${optional(p, 'candidates', (c) => `: ${c}`)}. Hãy ghi thêm tỉnh, hoặc ghi mã 5 chữ số.`,
    code_name_mismatch: (p) =>
      `Mã ${param(p, 'unit_code')} là của “${param(p, 'expected')}”, không phải của tên ghi trong dòng. Hãy sửa mã hoặc tên.`,
    unit_type_mismatch: (p) =>
      `Loại đơn vị trong tệp khác với loại hiện hành (${param(p, 'expected')}); đơn vị vẫn được nhận theo tên và tỉnh (mã ${param(p, 'unit_code')}).`,
    code_zero_restored: (p) =>
      `Mã thiếu số 0 ở đầu; đã hiểu là ${param(p, 'unit_code')}. Hãy để cột mã ở dạng văn bản khi xuất.`,
    unknown_field: (p) =>
      `Lĩnh vực này chưa có trong danh mục; vẫn được nạp${optional(p, 'field_id', (f) => `, với mã ${f}`)}. Có thể bổ sung vào fields.csv.`,
    personal_columns: (p) =>
      `Tệp có cột dữ liệu cá nhân (cột thứ ${param(p, 'positions')}); cả tệp bị từ chối. Hãy xuất số liệu tổng hợp, không xuất từng hồ sơ.`,
    no_period: () =>
      'Không rõ kỳ số liệu. Hãy ghi kỳ trong tiêu đề (Từ ngày … đến ngày …), trong tệp .csv.json đi kèm, hoặc đặt tệp trong thư mục tỉnh/năm-tháng.',
    no_unit: () =>
      'Không rõ số liệu của đơn vị nào. Hãy ghi “Đơn vị báo cáo: …” trong tiêu đề, cột mã đơn vị, hoặc "unit" trong tệp .csv.json đi kèm.',
    no_count: () => 'Bảng không có cột số hồ sơ nào nhận ra được.',
    unknown_layout: (p) =>
      `Không nhận ra mẫu bảng${optional(p, 'found', (f) => ` “${f}”`)}.${optional(p, 'expected', (e) => ` Các mẫu đọc được: ${e}.`)} Hãy giữ nguyên các dòng tiêu đề cột khi xuất.`,
    unknown_column: (p) =>
      `Có cột không nhận ra và không dùng đến (cột thứ ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    empty_file: () => 'Tệp rỗng.',
    not_text: () => 'Tệp không phải văn bản. Hãy xuất lại ở dạng CSV UTF-8 hoặc .xlsx.',
    unknown_encoding: () =>
      'Không xác định chắc chắn được bảng mã của tệp nên không đọc chữ nào. Hãy mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại ở dạng CSV UTF-8 hoặc .xlsx.',
    mixed_encodings: () =>
      'Trong tệp có chỗ là Unicode, có chỗ là bảng mã cũ (TCVN3, VNI…). Hãy chuyển tất cả sang Unicode rồi lưu lại.',
    damaged_text: () =>
      'Một số chữ đã mất khi tệp bị chuyển mã hoặc bị cắt, không khôi phục được. Hãy xuất lại ở dạng CSV UTF-8 hoặc .xlsx.',
    unsupported_file: (p) =>
      `Không đọc loại tệp ${param(p, 'kind')}. Hãy mở tệp rồi lưu lại ở dạng .xlsx hoặc CSV UTF-8.`,
    broken_workbook: () =>
      'Tệp bảng tính bị hỏng, không đọc được trọn vẹn. Hãy mở bằng phần mềm bảng tính rồi lưu lại ở dạng .xlsx.',
    too_large: (p) =>
      `Tệp lớn hơn mức đọc được (nhiều nhất ${param(p, 'rows')} dòng, ${param(p, 'columns')} cột và ${param(p, 'megabytes')} MB sau khi giải nén). Hãy chia thành nhiều tệp nhỏ, hoặc xuất ở dạng CSV UTF-8.`,
    unreadable_file: () =>
      'Không mở được tệp hoặc tệp .csv.json đi kèm. Hãy kiểm tra đó là tệp thường và có quyền đọc.',
    bad_sidecar: (p) =>
      `Tệp .csv.json đi kèm không hợp lệ${optional(p, 'key', (k) => ` ở khóa “${k}”`)}; cần: ${param(p, 'expected')}.`,
    bad_number: (p) =>
      `Ô này không phải số hồ sơ (số nguyên không âm)${optional(p, 'found', (f) => `: ${f}`)}. Hãy sửa ô rồi nạp lại.`,
    number_with_words: (p) =>
      `Ô có chữ kèm số; đã lấy phần số${optional(p, 'found', (f) => `: ${f}`)}.`,
    ambiguous_number: () =>
      'Trong cùng một cột, cả dấu chấm và dấu phẩy đều ngăn hàng nghìn; không thể chắc chắn giá trị. Hãy dùng một kiểu viết số.',
    bad_date: (p) => `Ngày không đọc được; cần ${param(p, 'expected')}.`,
    bad_value: (p) => `Giá trị không thuộc các giá trị cho phép: ${param(p, 'expected')}.`,
    ragged_row: (p) =>
      `Dòng có ${param(p, 'found')} ô, tiêu đề có ${param(p, 'expected')} cột. Hãy kiểm tra dấu phân cách trong dòng.`,
    record_too_long: () =>
      'Dòng này dài hơn mọi dòng của một bảng (một ô có nhiều nhất 32.767 ký tự) nên không được đọc. Hãy kiểm tra dấu ngoặc kép chưa đóng, rồi xuất lại.',
    bad_quotes: () =>
      'Dấu ngoặc kép mở mà không đóng từ dòng này; các dấu ngoặc kép trong tệp được bỏ qua.',
    hidden_cells: (p) =>
      `Trang tính có dòng ẩn (${param(p, 'rows')}) và cột ẩn (${param(p, 'columns')}); vẫn được đọc như các dòng, cột khác.`,
    hidden_sheet: () =>
      'Trang tính này bị ẩn; được đọc sau các trang đang hiện. Nếu không định tính số liệu của trang thì hãy xoá trang.',
    formula_without_value: (p) =>
      `Có công thức không lưu kết quả (số ô: ${param(p, 'found')}); các số này coi như không rõ. Hãy mở tệp bằng phần mềm bảng tính rồi lưu lại để tệp có kết quả.`,
    merged_figures: () =>
      'Số liệu nằm trong ô gộp nên không chắc là của dòng hay cột nào. Hãy tách ô.',
    duplicate_column: () =>
      'Hai cột cùng một nghĩa; không biết lấy cột nào nên cả bảng bị từ chối. Hãy bỏ một cột.',
    encoding_guessed: (p) =>
      `Tệp không cho biết bảng mã; đã đọc theo ${param(p, 'encoding')}${optional(p, 'words', (w) => `, theo đó ${param(p, 'readable')} trên ${w} từ khác nhau là tiếng Việt`)}. Hãy kiểm tra vài tên, hoặc xuất ở dạng CSV UTF-8.`,
    duplicate_file: () => 'Tệp giống hệt một tệp khác; không nạp lại.',
    duplicate_row: (p) =>
      `Cùng đơn vị, lĩnh vực và kỳ với dòng ${param(p, 'line')} trong tệp; dòng sau bị từ chối. Hãy bỏ một dòng.`,
    superseded: (p) =>
      `Được thay bằng bản xuất sau (dòng ${param(p, 'line')} của nguồn ${param(p, 'source_id')})${optional(p, 'columns', (c) => `; thay đổi: ${c}`)}.`,
    contradiction: (p) =>
      `Hai bản xuất có số khác nhau cho cùng đơn vị, lĩnh vực và kỳ (${param(p, 'columns')}) và không rõ bản nào mới hơn; lấy bản đứng sau theo đường dẫn. Hãy ghi "exported_at" trong tệp .csv.json.`,
    copied_figures: () => 'Số liệu trùng hoàn toàn với kỳ trước.',
    out_of_scope: () => 'Ngoài phạm vi của bộ số liệu này.',
  },
  severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  skipped: {
    total: 'dòng tổng',
    group: 'dòng nhóm',
    column_numbers: 'dòng số thứ tự cột',
    note: 'ghi chú',
    signature: 'chữ ký',
    department: 'sở, ban, ngành (chưa nạp)',
    superseded: 'được thay bằng bản xuất sau',
    duplicate_file: 'tệp trùng',
    out_of_scope: 'ngoài phạm vi',
    no_figures: 'không có số nào',
  },
};
