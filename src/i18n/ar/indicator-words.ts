import type { RateName } from '../../tables/rates.ts';
import type { PluralForms } from '../plural.ts';

/** The rates; `stated` where the source itself counts what is on time. */
type CountedName = RateName | 'stated';

/** The adjective, or what stands for one, after one, two, and more dossiers; after the article. */
interface Adjective {
  readonly one: string;
  /** In the genitive, after a dual in the genitive. */
  readonly two: string;
  readonly definite: string;
}
/** Received in the period or carried over into it. */
const TO_HANDLE: Adjective = {
  one: 'واجبة الإنجاز',
  two: 'واجبتي الإنجاز',
  definite: 'الواجبة الإنجاز',
};

/** What a rate is a share of, as an adjective of "dossier". */
const POOL: Record<RateName, Adjective> = {
  ontime_resolved: { one: 'منجزة', two: 'منجزتين', definite: 'المنجزة' },
  ontime_received: TO_HANDLE,
  ontime_766: TO_HANDLE,
  overdue_total: TO_HANDLE,
  online_rate: { one: 'مستلمة حديثًا', two: 'مستلمتين حديثًا', definite: 'المستلمة حديثًا' },
  online_payment_rate: { one: 'خاضعة للرسوم', two: 'خاضعتين للرسوم', definite: 'الخاضعة للرسوم' },
  digitised_rate: TO_HANDLE,
};

/** The dossiers that a rate is a share of, with the article. */
export const poolOf = (rate: RateName): string => `المعاملات ${POOL[rate].definite}`;

/** A number of dossiers that a rate is a share of, after a preposition: the dual in the genitive. */
export const poolForms = (rate: RateName, number: string): PluralForms => {
  const { one, two } = POOL[rate];
  return {
    zero: `صفر معاملة ${one}`,
    one: `معاملة واحدة ${one}`,
    two: `معاملتين ${two}`,
    few: `${number} معاملات ${one}`,
    many: `${number} معاملة ${one}`,
    other: `${number} معاملة ${one}`,
  };
};

/** What those that a rate counts did: of dossiers in the plural, or of any one of them. */
export const DID: Record<CountedName, string> = {
  stated: 'تُحسب في موعدها وفق القرار ٧٦٦',
  ontime_resolved: 'أُنجزت قبل موعدها أو فيه',
  ontime_received: 'أُنجزت قبل موعدها أو فيه',
  ontime_766: 'أُنجزت في موعدها أو ما زالت ضمن المهلة',
  overdue_total: 'أُنجزت بعد موعدها أو تجاوزت المهلة ولم تُنجز',
  online_rate: 'قُدّمت عبر الإنترنت',
  online_payment_rate: 'دُفعت رسومها عبر الإنترنت',
  digitised_rate: 'رُقمنت',
};

/** The rate as the subject of a sentence; feminine. */
export const RATE: Record<RateName, string> = {
  ontime_resolved: 'نسبة ما أُنجز في موعده من المعاملات المنجزة',
  ontime_received: 'نسبة ما أُنجز في موعده من المعاملات الواجبة الإنجاز',
  ontime_766: 'نسبة المعاملات المنجزة في موعدها أو التي ما زالت ضمن المهلة',
  overdue_total: 'نسبة المعاملات المتأخرة أو المتجاوزة للمهلة',
  online_rate: 'نسبة المعاملات المقدّمة عبر الإنترنت',
  online_payment_rate: 'نسبة المعاملات المدفوعة رسومها عبر الإنترنت',
  digitised_rate: 'نسبة المعاملات المرقمنة',
};

/** The dossiers of which it is said how many there are: of an on-time rate those that are not. */
export const COUNTED: Record<CountedName, string> = {
  stated: 'المعاملات غير المحسوبة في موعدها',
  ontime_resolved: 'المعاملات المنجزة بعد موعدها',
  ontime_received: 'المعاملات المنجزة بعد موعدها أو التي لم تُنجز بعد',
  ontime_766: 'المعاملات المتأخرة أو المتجاوزة للمهلة',
  overdue_total: 'المعاملات المتأخرة أو المتجاوزة للمهلة',
  online_rate: 'المعاملات المقدّمة عبر الإنترنت',
  online_payment_rate: 'المعاملات المدفوعة رسومها عبر الإنترنت',
  digitised_rate: 'المعاملات المرقمنة',
};
