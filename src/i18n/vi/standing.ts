import { formatAdjustedPercent, formatNumber, formatPercent } from '../format.ts';

const percent = (share: number) => formatPercent('vi', share);

/** Messages: how a unit stands beside others and over time. The Vietnamese catalogue defines the keys. */
export const standing = {
  besideCommunes: 'So với các xã, phường, đặc khu cùng tỉnh',
  notCompared: (p: { reporting: boolean }): string =>
    p.reporting
      ? 'Ở đây không có so sánh và thứ hạng: số liệu của nơi này tính theo tháng báo cáo (từ ngày 15 đến ngày 14), quá ít nơi cùng tỉnh có số liệu như vậy, mà hai loại tháng thì không so được với nhau.'
      : 'Ở đây không có so sánh và thứ hạng: quá ít nơi cùng tỉnh có số liệu của cùng kỳ, theo cùng cách tính.',
  funnelNote:
    'Mỗi chấm là một nơi; càng về bên phải càng nhiều hồ sơ. Trong các đường giới hạn là những nơi ở mức thường thấy, xét theo số hồ sơ.',
  /** At the head of the page, and a link to what follows. */
  rankBriefly: (p: { range: boolean }): string =>
    p.range
      ? 'Một khoảng, vì chỉ vài hồ sơ trễ do may rủi cũng đủ đổi thứ tự'
      : 'Một hạng, vì với chừng ấy hồ sơ may rủi khó đổi thứ tự',
  rankWhy:
    'Vì sao là một khoảng chứ không phải một hạng: cùng một cách làm việc, do may rủi vẫn có thể nhiều hay ít hơn vài hồ sơ trễ, và thứ tự sẽ khác. Mô phỏng may rủi ấy nhiều lần thì cứ 100 lần có 95 lần hạng của nơi này nằm trong khoảng đó. Những gì khác làm tỷ lệ thay đổi theo thời gian chưa được tính vào.',
  rankSure:
    'Ở đây khoảng chỉ gồm một hạng: với nhiều hồ sơ như vậy, may rủi hầu như không đổi được thứ tự của kỳ này. Các tỷ lệ có khác nhau hơn mức thường thấy không, và kỳ sau xếp thế nào, là chuyện khác.',
  whyNotFive:
    'Vì sao không phải 5%: vài nơi xa nhất được kéo vào trước khi tính mức khác nhau chung, nên giới hạn 95% hơi chặt; số nơi do ngẫu nhiên được mô phỏng bằng chính quy tắc ấy.',
  howComputed: 'Cách tính và cách đọc',

  variationNote: 'Dải mờ là mức dao động thường thấy của chính tỷ lệ này.',
  modelNote:
    'Vạch của một mô hình là ngày nguồn nêu mô hình bắt đầu; tỷ lệ thay đổi hay không đổi sau ngày ấy đều không chứng minh mô hình có tác dụng hay không.',
  signal: 'Tín hiệu',
  reform: 'Hai cấp chính quyền',

  meanings: 'Mỗi tỷ lệ nói gì',

  mixTitle: 'Xét theo cơ cấu lĩnh vực',
  asCounted: 'Theo số đếm',
  expectedRate: 'Kỳ vọng với cơ cấu lĩnh vực ở đây',
  indirect: 'Chuẩn hóa gián tiếp',
  indirectNote: (p: {
    ratio: number;
    target: number;
    standardised: number;
    cut: boolean;
  }): string =>
    `Chuẩn hóa gián tiếp: thực tế chia cho kỳ vọng (${formatNumber('vi', p.ratio, 3)}), nhân với mức chung ${percent(p.target)}, được ${formatAdjustedPercent('vi', p.standardised)}${p.cut ? ' (công thức cho 100% trở lên, điều không tỷ lệ nào vượt được)' : ''}. Con số ấy đặt nơi này lên thang của cả tỉnh; nó không phải tỷ lệ của nơi này với cơ cấu lĩnh vực khác.`,
  allCommunes: 'Mọi xã, phường',
  otherFields: 'Lĩnh vực khác',
  shareOfField: (p: { readonly field: string }) => `Tỷ trọng trong số hồ sơ: ${p.field}`,
  mixAlike: 'Mức kỳ vọng với cơ cấu lĩnh vực ở đây gần như bằng mức chung của cả tỉnh.',

  monthsFields: 'Từng lĩnh vực, từng kỳ',

  similarTitle: 'Những nơi giống nơi này',
  similarNote: (p: { mix: boolean }): string =>
    `Chọn theo ${p.mix ? 'số hồ sơ, cơ cấu lĩnh vực và loại đơn vị' : 'số hồ sơ và loại đơn vị, vì chưa biết cơ cấu lĩnh vực'}, không theo kết quả. Các tỷ lệ cùng kỳ, cùng cách tính.`,

  unlikeMix: (p: { least: number }): string =>
    `Không nơi nào dưới đây có cơ cấu lĩnh vực tương tự: nơi gần nhất cũng khác ${formatPercent('vi', p.least, 0)} số hồ sơ. Nhiều nhất chúng chỉ gần nhau về số hồ sơ, nên tỷ lệ chung không so được với nhau.`,

  outliers: 'Những nơi ngoài các đường giới hạn',
  distance: 'Cách mức chung',
  distanceNote:
    'Cách mức chung: tỷ lệ cách tỷ lệ tính chung bao xa, tính bằng mức khác nhau thường thấy giữa các nơi (độ lệch chuẩn, σ). Khác rõ: xa đến mức ngẫu nhiên, kể cả khi so nhiều nơi cùng lúc, khó giải thích. Nơi cách xa nhất đứng đầu, dù ở phía nào.',
  isClear: 'Có khác rõ không?',
  clearlyDifferent: 'Rõ',
  notClearlyDifferent: 'Chưa rõ',
  rankRange: 'Khoảng thứ hạng',
  band: 'Một phần ba',
  sameMixColumn: 'Chuẩn hóa gián tiếp theo lĩnh vực',
  rankingNote:
    'Thanh thứ hạng tô kín khi cả khoảng nằm trong một phần ba của bảng, để trống khi không. Chỉ có một số là khoảng gồm một bậc: ít nhất 95% lần mô phỏng cho đúng bậc ấy.',
};
