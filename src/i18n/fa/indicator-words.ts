import type { RateName } from '../../tables/rates.ts';

/** The rates; `stated` where the source itself counts what is on time. */
type CountedName = RateName | 'stated';

/** What a rate is a share of; a counted noun stays singular. */
export const POOL: Record<RateName, string> = {
  ontime_resolved: 'پروندهٔ رسیدگی‌شده',
  ontime_received: 'پروندهٔ قابل رسیدگی',
  ontime_766: 'پروندهٔ قابل رسیدگی',
  overdue_total: 'پروندهٔ قابل رسیدگی',
  online_rate: 'پروندهٔ تازه‌رسیده',
  online_payment_rate: 'پروندهٔ دارای هزینه',
  digitised_rate: 'پروندهٔ قابل رسیدگی',
};

/** What those that a rate counts did. */
export const DID: Record<CountedName, string> = {
  stated: 'بنا بر تصمیم ۷۶۶ سر وقت به شمار می‌آید',
  ontime_resolved: 'پیش از مهلت یا سر وقت تمام شده است',
  ontime_received: 'پیش از مهلت یا سر وقت تمام شده است',
  ontime_766: 'سر وقت تمام شده یا هنوز در مهلت است',
  overdue_total: 'دیر تمام شده یا از مهلت گذشته است',
  online_rate: 'برخط ثبت شده است',
  online_payment_rate: 'پرداخت برخط داشته است',
  digitised_rate: 'دیجیتالی شده است',
};

/** The same denied, after "none of". */
export const DID_NOT: Record<CountedName, string> = {
  stated: 'بنا بر تصمیم ۷۶۶ سر وقت به شمار نمی‌آید',
  ontime_resolved: 'پیش از مهلت یا سر وقت تمام نشده است',
  ontime_received: 'پیش از مهلت یا سر وقت تمام نشده است',
  ontime_766: 'سر وقت تمام نشده و در مهلت هم نیست',
  overdue_total: 'دیر تمام نشده و از مهلت نگذشته است',
  online_rate: 'برخط ثبت نشده است',
  online_payment_rate: 'پرداخت برخط نداشته است',
  digitised_rate: 'دیجیتالی نشده است',
};

/** The rate as the subject of a sentence. */
export const RATE: Record<RateName, string> = {
  ontime_resolved: 'نسبت سر وقت از رسیدگی‌شده‌ها',
  ontime_received: 'نسبت سر وقت از همهٔ پرونده‌های قابل رسیدگی',
  ontime_766: 'نسبت سر وقت یا در مهلت',
  overdue_total: 'نسبت پرونده‌های دیرشده یا گذشته از مهلت',
  online_rate: 'نسبت ثبت برخط',
  online_payment_rate: 'نسبت پرداخت برخط',
  digitised_rate: 'نسبت پرونده‌های دیجیتالی‌شده',
};

/** The dossiers of which it is said how many there are: of an on-time rate those that are not. */
export const COUNTED: Record<CountedName, string> = {
  stated: 'پرونده‌هایی که سر وقت به شمار نمی‌آید',
  ontime_resolved: 'پرونده‌های دیر تمام‌شده',
  ontime_received: 'پرونده‌های دیر تمام‌شده یا هنوز ناتمام',
  ontime_766: 'پرونده‌های دیرشده یا گذشته از مهلت',
  overdue_total: 'پرونده‌های دیرشده یا گذشته از مهلت',
  online_rate: 'پرونده‌های ثبت‌شده به‌صورت برخط',
  online_payment_rate: 'پرونده‌های دارای پرداخت برخط',
  digitised_rate: 'پرونده‌های دیجیتالی‌شده',
};
