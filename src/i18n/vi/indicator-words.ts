import type { RateName } from '../../tables/rates.ts';

/** The rates; `stated` where the source itself counts what is on time. */
type CountedName = RateName | 'stated';

/** What a rate is a share of. */
export const POOL: Record<RateName, string> = {
  ontime_resolved: 'hồ sơ đã giải quyết',
  ontime_received: 'hồ sơ nhận giải quyết',
  ontime_766: 'hồ sơ nhận giải quyết',
  overdue_total: 'hồ sơ nhận giải quyết',
  online_rate: 'hồ sơ mới tiếp nhận',
  online_payment_rate: 'hồ sơ có phí, lệ phí',
  digitised_rate: 'hồ sơ nhận giải quyết',
};

/** What those that a rate counts did. */
export const DID: Record<CountedName, string> = {
  stated: 'được tính là đúng hạn theo Quyết định 766',
  ontime_resolved: 'đã xong đúng hạn hoặc trước hạn',
  ontime_received: 'đã xong đúng hạn hoặc trước hạn',
  ontime_766: 'đã xong đúng hạn hoặc vẫn còn hạn',
  overdue_total: 'đã xong trễ hoặc đang quá hạn',
  online_rate: 'được nộp trực tuyến',
  online_payment_rate: 'được nộp tiền trực tuyến',
  digitised_rate: 'được số hóa',
};

/** The rate as the subject of a sentence. */
export const RATE: Record<RateName, string> = {
  ontime_resolved: 'tỷ lệ đúng hạn trên số đã giải quyết',
  ontime_received: 'tỷ lệ đúng hạn trên số nhận giải quyết',
  ontime_766: 'tỷ lệ đúng hạn hoặc còn hạn',
  overdue_total: 'tỷ lệ xong trễ hoặc đang quá hạn',
  online_rate: 'tỷ lệ nộp trực tuyến',
  online_payment_rate: 'tỷ lệ nộp tiền trực tuyến',
  digitised_rate: 'tỷ lệ số hóa',
};

/** The dossiers of which it is said how many there are: of an on-time rate those that are not. */
export const COUNTED: Record<CountedName, string> = {
  stated: 'không được tính là đúng hạn',
  ontime_resolved: 'xong trễ',
  ontime_received: 'xong trễ hoặc chưa xong',
  ontime_766: 'xong trễ hoặc đang quá hạn',
  overdue_total: 'xong trễ hoặc đang quá hạn',
  online_rate: 'nộp trực tuyến',
  online_payment_rate: 'nộp tiền trực tuyến',
  digitised_rate: 'được số hóa',
};
