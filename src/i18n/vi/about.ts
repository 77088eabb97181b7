/** Messages of the page about the site and of "not found". The Vietnamese catalogue defines the keys. */
export const about = {
  title: 'Về trang này',
  description:
    'Ai công bố, số liệu thuộc loại nào, người đọc được tôn trọng riêng tư ra sao, báo sai sót ở đâu.',
  lead: 'Trang web này cho thấy hồ sơ hành chính được tiếp nhận và giải quyết ra sao ở các tỉnh, xã của Việt Nam từ ngày 1/7/2025, theo những số liệu đến được đây: nơi nào có số liệu, số liệu nói gì và không nói gì.',
  publisherTitle: 'Ai công bố',
  write: 'Viết cho đơn vị công bố',
  kindTitle: 'Số liệu thuộc loại nào',
  kindText:
    'Đây là số liệu hành chính: số đếm mà bộ phận một cửa và Cổng Dịch vụ công quốc gia lập trong khi làm việc, và số mà báo chí, trang của cơ quan nhà nước đã nêu. Đây không phải là số liệu thống kê chính thức. Số nào cũng có kỳ, có ngày chốt, có mẫu số và có nguồn.',
  noBlame:
    'Một tỷ lệ thấp không tự nói lên lỗi của ai: loại hồ sơ, số người đến, hệ thống phần mềm và cả cách chốt số đều làm nó thay đổi. Vì thế trang này không chọn xã tốt nhất hay kém nhất.',
  notHere:
    'Trang này không tra được hồ sơ của riêng ai. Để theo dõi hồ sơ, nộp hồ sơ hay gửi phản ánh, kiến nghị, hãy vào Cổng Dịch vụ công quốc gia:',
  errorTitle: 'Báo sai sót',
  errorHow:
    'Nếu thấy một con số hay một cái tên sai, xin viết cho đơn vị công bố: địa chỉ trang (chép trên thanh địa chỉ), con số đang hiện, con số đúng và nguồn của nó. Xin đừng gửi giấy tờ hay thông tin của người làm thủ tục.',
  errorThen:
    'Không ai sửa tay một con số đã đọc từ tệp. Sai do đọc tệp thì sửa cách đọc; sai trong tệp thì đơn vị gửi tệp mới, và giá trị cũ vẫn được giữ trong dữ liệu để ai đã trích dẫn còn đối chiếu được. Nếu sai ở nguồn (cổng hay tờ báo), trang ghi rõ điều đó và vẫn để nguyên con số của nguồn.',
  privacyTitle: 'Riêng tư của người đọc',
  privacyNone:
    'Không có cookie, không lưu gì trên máy để nhận ra người đọc, không đếm lượt xem, không quảng cáo, không mạng xã hội. Các trang không gọi đến máy chủ nào khác: phông chữ, biểu đồ và công cụ tra số liệu đều nằm ngay tại đây.',
  privacyBrowser:
    'Câu hỏi đặt ở trang “Tự tra số liệu” do chính trình duyệt của người đọc tính; không có máy chủ nào nhận câu hỏi. Mọi trang khác đọc được trọn vẹn khi tắt JavaScript.',
  privacyHost:
    'Như mọi trang web, máy chủ lưu trữ nhìn thấy địa chỉ mạng và trang được yêu cầu. Điều đó do đơn vị lưu trữ quyết định, ngoài tầm của trang này.',
  peopleTitle: 'Riêng tư của người dân và cán bộ',
  peopleText:
    'Chỉ công bố số đếm, điểm và con số đã được nêu công khai, không có dữ liệu về cá nhân. Tệp có cột tên người, số giấy tờ, điện thoại hay địa chỉ bị từ chối; tên tệp, nội dung ô bị lỗi và phần chữ ký không rời máy của đơn vị công bố. Trang công bố chỉ đưa ra số liệu theo lĩnh vực khi đơn vị công bố đã bật che số nhỏ, vì con số nhỏ ở lĩnh vực nhạy cảm có thể để lộ một người. Tỉnh Mẫu không có người thật nên được hiện đủ.',
  licenceTitle: 'Giấy phép',
  licenceFigures: (p: { licence: string }): string => `Giấy phép của số liệu: ${p.licence}.`,
  licenceCode:
    'Chương trình tạo ra trang này là phần mềm mở theo giấy phép MIT. Phông chữ Be Vietnam Pro dùng theo giấy phép SIL Open Font License 1.1.',
  notFoundTitle: 'Không có trang này',
  notFoundText: 'Địa chỉ này không dẫn đến trang nào. Hãy tìm theo tên tỉnh, xã, phường, đặc khu.',
  notFoundOldUnits:
    'Từ ngày 1/7/2025 không còn cấp huyện và phần lớn xã đã đổi. Tìm được cả bằng tên cũ và cả khi gõ không dấu.',
};
