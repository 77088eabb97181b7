import type { LeadingRate } from '../sentence-params.ts';

/** What a rate says of its share of dossiers; `stated` where the source itself counts them as on time. */
export const DONE: Record<LeadingRate | 'stated', string> = {
  stated: 'được tính là đúng hạn theo Quyết định 766',
  ontime_766: 'đã xong đúng hạn hoặc vẫn còn hạn',
  ontime_resolved: 'đã giải quyết là đúng hạn hoặc trước hạn',
  ontime_received: 'nhận giải quyết đã xong đúng hạn hoặc trước hạn',
};
