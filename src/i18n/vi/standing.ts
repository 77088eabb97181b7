/** Messages: how a unit stands beside others and over time. The Vietnamese catalogue defines the keys. */
export const standing = {
  besideCommunes: 'So với các xã, phường, đặc khu cùng tỉnh',
  funnelNote:
    'Mỗi chấm là một nơi; càng về bên phải càng nhiều hồ sơ. Trong các đường giới hạn là những nơi ở mức thường thấy, xét theo số hồ sơ.',
  rankWhy:
    'Vì sao là một khoảng chứ không phải một hạng: tỷ lệ nào cũng có thể cao hay thấp hơn một chút do ngẫu nhiên, và thứ tự đổi theo. Mô phỏng ngẫu nhiên nhiều lần thì cứ 100 lần có 95 lần hạng của nơi này nằm trong khoảng đó.',
  rankSure:
    'Ở đây khoảng chỉ gồm một hạng: mô phỏng ngẫu nhiên nhiều lần thì cứ 100 lần có ít nhất 95 lần nơi này đứng đúng hạng đó.',
  howComputed: 'Cách tính và cách đọc',

  variationNote: 'Dải mờ là mức dao động thường thấy của chính tỷ lệ này.',
  signal: 'Tín hiệu',
  reform: 'Hai cấp chính quyền',

  meanings: 'Mỗi tỷ lệ nói gì',

  mixTitle: 'Nếu có cơ cấu lĩnh vực như cả tỉnh',
  asCounted: 'Theo số đếm',
  sameMix: 'Với cơ cấu lĩnh vực của cả tỉnh',
  allCommunes: 'Mọi xã, phường',
  otherFields: 'Lĩnh vực khác',
  mixAlike: 'Cơ cấu lĩnh vực ở đây hầu như không làm tỷ lệ khác đi so với cả tỉnh.',

  monthsFields: 'Từng lĩnh vực, từng kỳ',

  similarTitle: 'Những nơi giống nơi này',
  similarNote:
    'Chọn theo số hồ sơ, cơ cấu lĩnh vực và loại đơn vị, không theo kết quả. Các tỷ lệ cùng kỳ, cùng cách tính.',

  outliers: 'Những nơi ngoài các đường giới hạn',
  distance: 'Cách mức chung (σ)',
  distanceNote:
    'σ là độ lệch chuẩn quanh tỷ lệ tính chung, đã kể mức khác nhau thường thấy giữa các nơi.',
  chance: 'Có thể là ngẫu nhiên?',
  mayBeChance: 'Có thể',
  hardlyChance: 'Khó có thể',
  rankRange: 'Khoảng thứ hạng',
  band: 'Một phần ba',
  sameMixColumn: 'Cùng cơ cấu lĩnh vực',
  rankingNote:
    'Thanh thứ hạng tô kín khi cả khoảng nằm trong một phần ba của bảng, để trống khi không.',
};
