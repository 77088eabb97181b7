import type { LeadingRate } from '../sentence-params.ts';

/** What a rate says of its share of dossiers; `stated` where the source itself counts them as on time. */
export const DONE: Record<LeadingRate | 'stated', string> = {
  stated: 'پرونده‌ها بنا بر تصمیم ۷۶۶ سر وقت به شمار می‌آید',
  ontime_766: 'پرونده‌ها سر وقت تمام شده یا هنوز در مهلت است',
  ontime_resolved: 'پرونده‌های رسیدگی‌شده پیش از مهلت یا سر وقت تمام شده است',
  ontime_received: 'پرونده‌های دریافتی پیش از مهلت یا سر وقت تمام شده است',
};
