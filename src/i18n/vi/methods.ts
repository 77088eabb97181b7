import type { RateName } from '../../tables/rates.ts';

const RATE_USE: Partial<Record<RateName, string>> = {
  ontime_resolved: 'Biểu mẫu một cửa và phần lớn bảng theo dõi của các tỉnh',
  ontime_received: 'Thường gặp trên báo chí',
  ontime_766: 'Nhóm “Tiến độ giải quyết” của Quyết định 766/QĐ-TTg',
  overdue_total: 'Bảng theo dõi của một số phường',
};
const RATE_FORMULA: Record<RateName, string> = {
  ontime_resolved: '(trước hạn + đúng hạn) ÷ đã giải quyết',
  ontime_received: '(trước hạn + đúng hạn) ÷ nhận giải quyết',
  ontime_766: '(trước hạn + đúng hạn + đang giải quyết còn hạn) ÷ nhận giải quyết',
  overdue_total: '(đã giải quyết quá hạn + đang giải quyết quá hạn) ÷ nhận giải quyết',
  online_rate: 'nhận trực tuyến ÷ mới tiếp nhận (không kể kỳ trước chuyển sang)',
  online_payment_rate: 'hồ sơ thanh toán trực tuyến ÷ hồ sơ có phí, lệ phí',
  digitised_rate: 'hồ sơ đã số hóa ÷ nhận giải quyết',
};

/** Messages of the page about methods. The Vietnamese catalogue defines the keys. */
export const methods = {
  title: 'Cách tính',
  description:
    'Mỗi con số trên trang này được tính thế nào, bằng lời thường, kèm công thức và nguồn.',
  lead: 'Về hồ sơ, trang web này chỉ lưu số đếm đọc từ tệp; mọi tỷ lệ được tính lại từ số đếm theo một định nghĩa có tên. Tỷ lệ in sẵn trong tệp không được dùng, chỉ được đối chiếu. Điểm của chỉ số 766 và con số báo chí nêu được giữ như đã công bố.',
  contents: 'Trong trang này',

  ratesTitle: 'Bốn cách tính “đúng hạn”',
  ratesIntro:
    'Cùng một bảng số đếm cho ra bốn tỷ lệ khác nhau, và cả bốn đều đang được dùng. Khi nghe “đúng hạn 93%”, câu cần hỏi là: trên tổng số nào?',
  example: (p: {
    received: string;
    carried: string;
    resolved: string;
    early: string;
    onTime: string;
    late: string;
    pending: string;
    inTime: string;
    overdue: string;
  }): string =>
    `Ví dụ tự đặt: trong kỳ nhận giải quyết ${p.received} hồ sơ, gồm ${p.carried} hồ sơ kỳ trước chuyển sang. Đã giải quyết ${p.resolved}: ${p.early} trước hạn, ${p.onTime} đúng hạn, ${p.late} quá hạn. Còn đang giải quyết ${p.pending}: ${p.inTime} còn hạn, ${p.overdue} quá hạn.`,
  exampleCaption: 'Bốn tỷ lệ của cùng một ví dụ',
  rateColumn: 'Tỷ lệ',
  formulaColumn: 'Cách tính',
  valueColumn: 'Kết quả',
  useColumn: 'Gặp ở đâu',
  rateFormula: (p: { rate: RateName }): string => RATE_FORMULA[p.rate],
  rateUse: (p: { rate: RateName }): string => RATE_USE[p.rate] ?? '',
  ratesDifference:
    'Tỷ lệ trên số đã giải quyết không nhìn thấy hồ sơ để quá hạn mà chưa giải quyết. Tỷ lệ trên số nhận giải quyết coi cả hồ sơ mới nộp, còn hạn, như chưa xong. Cách của Quyết định 766 tránh được hai điều đó, nhưng thay đổi theo ngày chốt số. Khi các đẳng thức ở dưới đúng, tỷ lệ quá hạn bằng 100% trừ tỷ lệ theo Quyết định 766.',
  ratesLead:
    'Một trang đơn vị mở đầu bằng tỷ lệ đầu tiên tính được theo thứ tự: Quyết định 766, trên số đã giải quyết, trên số nhận giải quyết. Khi tệp không nêu tổng số nhận giải quyết thì lấy số mới tiếp nhận cộng số kỳ trước chuyển sang.',
  ratesReturned:
    'Ở mẫu II.06 của một số hệ thống, hồ sơ chờ bổ sung, trả lại hoặc xin rút được tính chung vào đúng hạn. Tệp không cho biết bao nhiêu, nên trang này không tách ra được.',
  ratesZero:
    'Thiếu một số đếm cần thiết, hoặc mẫu số bằng 0, thì không có tỷ lệ: 0 trên 0 không phải 0% cũng không phải 100%. Tỷ lệ dưới 100% không bao giờ được làm tròn thành 100%.',
  otherTitle: 'Các tỷ lệ khác',
  otherNote:
    'Điểm dịch vụ trực tuyến và thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia còn dựa vào những số khác, nên không suy ra được từ các tỷ lệ này.',

  intervalTitle: 'Chắc chắn đến đâu: khoảng 95%',
  intervalText:
    'Ba hồ sơ đúng hạn trên ba là 100%, nhưng nói được rất ít. Vì thế, trên trang của một nơi và trong các bảng, tỷ lệ của nơi đó đứng cạnh khoảng tin cậy 95%: những mức có thể đứng sau số đếm của kỳ ấy, tức là những mức mà, nếu các hồ sơ độc lập với nhau, kết quả vừa thấy vẫn là bình thường. Đó không phải dải mà may rủi có thể đưa tỷ lệ tới. Càng ít hồ sơ, khoảng càng rộng.',
  intervalExample: (p: { counts: string; range: string }): string => `${p.counts}: ${p.range}.`,
  intervalProof: (p: { n: string; share: string }): string =>
    `Phải có ít nhất ${p.n} hồ sơ, tất cả đúng hạn, thì mức thấp của khoảng mới đạt ${p.share}.`,
  intervalSymbols:
    'x: số hồ sơ đạt; n: mẫu số; p = x ÷ n; z = 1,96. Khi x = n, mức cao đúng bằng 100%; khi x = 0, mức thấp đúng bằng 0%.',
  intervalLimit:
    'Số đếm là toàn bộ hồ sơ, không phải mẫu điều tra. Khoảng này nói về cách làm việc đã sinh ra các số đó, với giả định các hồ sơ độc lập với nhau. Hồ sơ thường đến theo đợt, nên thực tế dao động nhiều hơn khoảng này.',

  changeTitle: 'Khi nào gọi là thay đổi',
  changeText:
    'Chỉ gọi là thay đổi thật sự khi có đủ ba điều. Một: biểu đồ kiểm soát của nơi đó có dấu hiệu còn giữ đến nay; cần ít nhất 12 tháng. Dấu hiệu là một tháng ngoài giới hạn, 7 tháng liền ở một phía hoặc theo một chiều, hay 2 trong 3 tháng sát một giới hạn. Hai: mọi tháng từ khi có dấu hiệu cộng lại khác 3 tháng ngay trước. Ba: riêng tháng gần nhất cũng khác 3 tháng ấy. Tháng có Tết không nằm trong phần nào và không được gọi là tháng bắt đầu, trừ khi chỉ có tháng đó. Hai phần là khác nhau khi khoảng 95% của hiệu hai tỷ lệ (Newcombe, phương pháp 10) không chứa 0. Vì các tháng dao động nhiều hơn may rủi, mỗi hồ sơ chỉ tính bằng 1/σ² hồ sơ; σ là của biểu đồ, ít nhất bằng 1.',
  changeElse:
    'Thiếu điều hai hoặc ba nhưng các tháng từ đó khác những tháng trước 3 tháng ấy thì trang viết “nay cao hơn (hay thấp hơn) những tháng đầu có số liệu”: thời gian mới bắt đầu kéo lệch đường giữa, nên về sau trông như có thay đổi. Còn lại thì trang viết rằng không có thay đổi vượt mức dao động thường thấy, hoặc chưa đủ kỳ để phân biệt. Chỉ nói tỷ lệ đổi từ tháng này sang tháng sau khi thay đổi thật sự bắt đầu ở chính tháng gần nhất và hai tháng ấy cũng khác nhau. Tháng đứng sau một tháng thiếu không được so với tháng nào. Số lũy kế từ đầu năm không được so với nhau vì các kỳ chồng lên nhau.',
  changeShared:
    'Bên cạnh thay đổi của một xã, trang ghi thêm bao nhiêu xã khác trong tỉnh có tỷ lệ đi cùng hướng trong cùng thời gian, khi biểu đồ của các xã cộng lại cũng cho thấy hướng ấy và số xã đi cùng vượt quá một nửa nhiều hơn mức may rủi giải thích được. Đó là phép đếm, không phải nguyên nhân, và không nói từng xã trong đó thật sự thay đổi.',
  changeCompare: (p: { page: string; view: string; rate: string }): string =>
    `Cách xem “${p.view}” của trang “${p.page}” xét khác, vì hai kỳ thì chưa thành biểu đồ kiểm soát: nó chỉ hỏi riêng may rủi của số đếm (dao động nhị thức) có giải thích được chênh lệch của từng đơn vị không, rồi hiệu chỉnh theo số đơn vị được thử cùng lúc (tỷ lệ phát hiện sai ${p.rate}). Nó không biết mức dao động thường thấy của từng nơi, nên có thể gọi là thay đổi điều mà biểu đồ kiểm soát coi là dao động thường thấy.`,
  changeSymbols: 'd = p₁ − p₂; l và u là mức thấp và mức cao của khoảng Wilson của từng tỷ lệ.',

  indexText:
    'Cổng Dịch vụ công quốc gia chấm điểm từng bộ, tỉnh, xã theo Quyết định 766/QĐ-TTg ngày 23/6/2022, tổng 100 điểm. Quyết định chia năm nhóm; Cổng hiện sáu nhóm vì tách nhóm trực tuyến thành dịch vụ và thanh toán.',
  groupColumn: 'Nhóm',
  maximumColumn: 'Điểm tối đa',
  totalRow: 'Cộng',
  indexTaken:
    'Điểm và tổng được lấy đúng như Cổng hiện, không tính lại. Điểm thiếu của một nhóm là điểm tối đa trừ điểm đạt. Trung vị và mức cao nhất lấy trong các đơn vị cùng cấp được chấm cùng ngày (với xã: trong cùng tỉnh). Thứ hạng theo tổng điểm; bằng điểm thì cùng hạng.',
  indexArithmetic: (p: { total: string; score: string; median: string; moved: string }): string =>
    `“Thứ hạng nếu đạt trung vị” là một phép cộng trừ: chỉ một nhóm của đơn vị được thay bằng trung vị, mọi đơn vị khác giữ nguyên, rồi xếp lại. Ví dụ tự đặt: tổng ${p.total}, nhóm đạt ${p.score}, trung vị ${p.median}; tổng mới là ${p.total} − ${p.score} + ${p.median} = ${p.moved}. Đây không phải dự báo.`,
  indexVersion:
    'Cách tính của Cổng đã thay đổi theo thời gian, và Cổng không cho biết khi nào. Mỗi lần lấy số liệu giữ ngày của nó; không vẽ đường xu hướng của chỉ số. Ngày 26/9/2026 là theo nhãn của tệp thu thập; số hồ sơ đồng bộ khi đó còn được Cổng ghi là tạm tính.',

  countingTitle: 'Số đếm được đọc, kiểm, cộng và ẩn ra sao',
  countingDescription:
    'Điều xảy ra trước mọi tỷ lệ: đẳng thức, kỳ số liệu, phép cộng, ô trống, số nhỏ bị ẩn, số của báo chí, tên đơn vị.',
  identityTitle: 'Đẳng thức phải đúng trong tệp',
  identityText:
    'Số đếm của một dòng phải khớp với nhau. Dòng không khớp vẫn được nạp nguyên như tệp ghi, kèm một ghi chú ở trang “Lỗi trong tệp”; trang này không tự sửa, vì không biết số nào sai.',
  identity1: 'nhận giải quyết = trực tuyến + trực tiếp và bưu chính + kỳ trước chuyển sang',
  identity2: 'đã giải quyết = trước hạn + đúng hạn + quá hạn',
  identity3: 'đang giải quyết = còn hạn + quá hạn',
  identity4:
    'nhận giải quyết = đã giải quyết + đang giải quyết (cộng thêm trả lại, rút, dừng nếu tệp đếm riêng)',
  identity5:
    'kỳ trước chuyển sang = đang giải quyết cuối kỳ liền trước, cùng đơn vị, lĩnh vực, hệ thống và cùng thứ lịch; đối chiếu qua các tệp',
  identity6: 'dòng tổng = cộng các dòng của nó; dòng tổng chỉ để đối chiếu, không bao giờ được nạp',
  identity7: 'mới tiếp nhận = trực tuyến + trực tiếp và bưu chính',

  periodTitle: 'Kỳ số liệu và hai thứ lịch',
  periodText:
    'Có cơ quan chốt số theo tháng dương lịch. Theo Nghị định 09/2019/NĐ-CP, kỳ báo cáo tháng đi từ ngày 15 tháng trước đến hết ngày 14. Hai thứ lịch không bao giờ được trộn hay so với nhau. Kỳ báo cáo đầu tiên của các xã mới (từ 1/7/2025) chỉ có nửa tháng.',
  periodKinds:
    'Cũng phân biệt ba loại số: phát sinh trong kỳ, lũy kế từ đầu năm, và tình trạng tại một thời điểm. Hồ sơ đang giải quyết là tình trạng cuối kỳ, nên không cộng qua các kỳ. Loại nào là do tệp ghi; tệp không ghi mà các tháng cứ tăng dần thì trang “Lỗi trong tệp” nêu ra để hỏi lại, không tự đổi. Có hai số lũy kế liên tiếp thì hiệu của chúng là số trong kỳ, được ghi là tính ra; hồ sơ đang giải quyết lấy theo lần sau, không trừ.',
  periodDouble: (p: { wrong: string; right: string }): string =>
    `“Nhận giải quyết” gồm cả hồ sơ kỳ trước chuyển sang, nên cộng qua các tháng là đếm hai lần. Ví dụ tự đặt: ba tháng nhận 400, 470 (50 chuyển sang) và 420 (40 chuyển sang). Cộng thẳng được ${p.wrong}; thực ra chỉ có ${p.right} hồ sơ mới.`,

  sumTitle: 'Cộng số và ô trống',
  sumText:
    'Ô trống nghĩa là nguồn không nói, không phải 0. Tổng mà một số hạng không rõ thì cũng không rõ. Chỉ cộng trong cùng một cấp: không cộng xã với tỉnh, không cộng sở với xã. Số của tỉnh đã gồm các sở. Nơi không tệp nào tách từng sở, mà tỉnh và mọi xã của tỉnh đều có số cùng kỳ, phần của các sở là số của tỉnh trừ tổng các xã. Một lĩnh vực có trong hai hệ thống phần mềm thì hai số được cộng lại.',
  sumMerged:
    'Nơi thì tách trước hạn và đúng hạn, nơi thì gộp: khi cộng, dùng cột gộp, và các cột tách để trống.',

  hiddenTitle: 'Số nhỏ bị ẩn',
  hiddenText:
    'Một dòng theo lĩnh vực chỉ có vài hồ sơ có thể làm lộ ra người nộp: một hồ sơ nuôi con nuôi ở một xã trong một tháng. Đơn vị công bố có thể bật chế độ ẩn cho mọi lĩnh vực hoặc cho những lĩnh vực nhạy cảm mà họ nêu; khi bật, dòng của lĩnh vực ấy có từ 1 hồ sơ đến dưới ngưỡng (thường là 5) bị ẩn cả dòng. Số 0 không bị ẩn.',
  hiddenOthers:
    'Ẩn một dòng thì chưa đủ, vì lấy tổng của xã trừ các lĩnh vực khác là ra. Do đó một số dòng khác bị ẩn theo, ít nhất có thể: lĩnh vực khác của cùng xã và cùng kỳ, và đúng các lĩnh vực ấy ở một xã khác, cho đến khi không số hồ sơ nào bị ẩn tính ra được từ các tổng của xã, của lĩnh vực và của tỉnh, kể cả khi biết rằng không số nào âm. Xã chỉ có một lĩnh vực thì ẩn cả dòng tổng của xã.',
  hiddenPeriods:
    'Kỳ trước và kỳ sau cũng có thể để lộ: số còn lại cuối tháng này là số chuyển sang tháng sau, và số từ đầu năm trừ đi nhau ra số của một tháng. Vì vậy, ở cùng những lĩnh vực ấy, các cột nói lên điều đó cũng bị ẩn ở kỳ liền trước và liền sau; số quá hạn và số giải quyết quá hạn ở đó được giữ, trừ khi có số từ đầu năm công bố bên cạnh. Mọi lĩnh vực khác được giữ nguyên. Một số 0 bị ẩn vẫn có thể đoán được là 0 khi tổng là 0. Sau cùng máy thử tính lại từng phép cộng với mọi điều người đọc biết: các số trong một dòng cộng khớp nhau, phần không lớn hơn toàn bộ, không số nào âm, các kỳ nối nhau; số nào chỉ còn một giá trị thì ẩn thêm dòng khác. Nhiều phép cộng gộp một lúc với các giới hạn ấy (quy hoạch tuyến tính) chỉ được giải khi có nhiều nhất 3.000 số chưa biết: mọi kỳ của một tỉnh cùng lúc, nếu không thì từng kỳ một. Quá mức đó thì không được thử.',
  hiddenFiles:
    'Cột suppressed của tệp tải về ghi tên các cột bị ẩn trong mỗi dòng, nên ẩn khác với không rõ. Việc ẩn làm trước khi ghi bất kỳ tệp nào được công bố. Bản công bố trước đây của cùng số liệu không được ẩn lại theo bản mới.',

  pressTitle: 'Số do báo chí nêu',
  pressText:
    'Con số báo chí và trang của cơ quan nhà nước nêu được ghi là đúng, ít nhất, nhiều nhất hay khoảng, theo lời văn của nguồn, kèm kỳ, mẫu số nếu có nêu, ngày và đường dẫn. Con số không rõ kỳ được ghi như vậy, con số đọc từ bản dịch cũng thế. Chúng không bao giờ được cộng vào số đếm từ tệp.',
  pressContradiction:
    'Khi các số trong cùng một bài không khớp nhau, máy tính ra chỗ lệch từ chính các số đó. Trang nêu chỗ lệch, không đoán số nào đúng.',

  unitsTitle: 'Đơn vị và tên gọi',
  unitsText:
    'Một xã, phường, đặc khu được nhận ra theo mã 5 chữ số, hoặc theo tỉnh và tên không kể loại; không bao giờ chỉ theo tên bỏ dấu. Loại đơn vị và tên tỉnh có ngày hiệu lực. Tên không khớp thì dòng bị từ chối, kèm các tên gần nhất. Sở, ban, ngành được nhận ra theo danh mục tên và cách viết tắt, trong tỉnh của nó; tên lạ chỉ được nạp khi mọi từ đều là từ chỉ cơ quan, để không bao giờ đưa tên người lên trang.',
  unitsOld:
    'Bảng xã cũ – xã mới chỉ dùng để tìm và nhận tên. Số liệu trước ngày 1/7/2025 không được chia cho đơn vị mới. Các thay đổi sau ngày 1/9/2026, như của Bắc Ninh trong tháng đó, chưa có trong danh mục ở đây.',

  demoTitle: 'Tỉnh Mẫu là gì',
  demoText:
    'Tỉnh Mẫu, 120 xã và sáu sở của nó không có thật. Số liệu do máy tạo từ một hạt giống ngẫu nhiên, với đủ các tình huống hay gặp: tháng đầu chậm, dịp Tết, xã rất nhỏ, tệp thiếu, đẳng thức sai. Mục đích duy nhất là cho xem một trang đầy đủ. Nó mang băng ghi rõ trên mọi trang, biểu đồ, tệp tải và bản in, không được cộng với số thật, và không có trong bản công bố.',

  limitsTitle: 'Giới hạn',
  limitsCaseMix:
    'Tỷ lệ chung không được điều chỉnh theo loại hồ sơ; tỷ lệ chuẩn hóa chỉ có ở nơi có số theo lĩnh vực. Chứng thực thường xong trong ngày, đất đai mất nhiều thời gian. Hai xã nhận những loại hồ sơ khác nhau thì không so sánh được bằng một tỷ lệ chung.',
  limitsCoverage:
    'Trang web này chưa có số liệu của nhiều xã. Điều đó không nói gì về cách các xã ấy phục vụ.',
  limitsClock:
    'Hạn trả do hệ thống một cửa tính. Dừng để bổ sung, gia hạn, hay thư xin lỗi được tính thế nào là tùy phần mềm, và tệp không nói ra.',
  limitsQuality: 'Đúng hạn không có nghĩa là đúng luật, đủ quyền lợi hay hài lòng.',

  sourcesTitle: 'Nguồn của công thức và định nghĩa',
  source766:
    'Quyết định 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ: bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ.',
  sourceForm:
    'Thông tư 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ: biểu II.06 về tình hình, kết quả giải quyết thủ tục hành chính.',
  sourceOneStop:
    'Nghị định 118/2025/NĐ-CP ngày 9/6/2025: thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông.',
  sourcePeriod: 'Nghị định 09/2019/NĐ-CP, Điều 12: thời gian chốt số liệu báo cáo định kỳ.',
};
