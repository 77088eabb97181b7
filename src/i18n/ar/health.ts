import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

/** Messages: the checks of figures over periods, in Arabic. */
export const health: Messages['health'] = {
  title: 'الفحوص حسب الوحدة والفترة',
  finding: (p) =>
    `اجتازت كلَّ الفحوص الممكنة ${number(p.clean)} من أصل ${number(p.checked)} من أرقام الوحدات في فتراتها.`,
  rule: 'درجة الوحدة في فترة هي عدد الفحوص المجتازة من عدد الفحوص المُجراة. لا يُجرى فحص إلا حين تذكر الملفات ما يحتاج إليه، والفحوص كلها متساوية الوزن. الدرجة عن الأرقام لا عن جودة عمل المركز. المجاميع المطبوعة تُقارَن جدولًا جدولًا، ويُذكر ما اختلف في «أنواع العيوب»، ولا يدخل في درجة الوحدة.',
  check: 'الفحص',
  made: 'أُجري',
  failed: 'أخفق',
  least: 'الوحدات ذات أدنى الدرجات',
  unit: 'الوحدة',
  periods: 'فترات فيها فحص أخفق',
  score: 'الفحوص المجتازة',
  which: 'ما أخفق',
  none: 'لم تُخفق أي وحدة في فحص.',
  of: (p) => `${number(p.part)} من ${number(p.whole)}`,
  unitLine: (p) => `آخر فترة: الفحوص المجتازة ${number(p.passed)} من ${number(p.made)}.`,
  failedLine: (p) => `ما أخفق: ${p.checks}.`,
  checkName: {
    present: 'الأرقام موجودة',
    punctual: 'صُدِّر في وقته',
    identities: 'الأجزاء تتفق',
    carry_over: 'المرحَّل يتفق',
    possible_rates: 'لا جزء أكبر من كلّه',
    not_copied: 'غير منسوخة',
    no_jump: 'لا قفزة',
    no_perfect_run: 'لا سلسلة بنسبة 100٪ تمامًا',
    fields_kept: 'لم يختفِ أي مجال',
  },
  checkRule: {
    present: () =>
      'توجد أرقام للفترة التي لدى نصف وحدات المستوى نفسه في المقاطعة على الأقل أرقام لها.',
    punctual: (p) =>
      `أُجري التصدير الأول خلال أيام لا تتجاوز ${number(p.punctualDays)} بعد نهاية الفترة. يُجرى الفحص فقط حين يذكر الملف وقت تصديره.`,
    identities: () => 'في كل سطر تتفق أعداد المستلَم والمنجَز وقيد الإنجاز (المتطابقات I1 إلى I4).',
    carry_over: () => 'المرحَّل يساوي ما كان قيد الإنجاز في نهاية الفترة السابقة (I5).',
    possible_rates: () => 'لا جزء أكبر من كلّه: المتأخر من المنجَز، والمدفوع إلكترونيًا من ذي الرسم.',
    not_copied: (p) =>
      `ليست كل الأرقام مطابقة لفترة أخرى أو وحدة أخرى. يُجرى الفحص حين لا يقل المستلَم عن ${number(p.leastCompared)}.`,
    no_jump: (p) =>
      `لم يتغيّر المستلَم حديثًا ${number(p.jumpFactor)} أضعاف، أو لم يتجاوز التغيّر ما تفسّره المصادفة؛ ولم تتغيّر نسبة الإنجاز في الموعد تغيّرًا مؤكدًا بأكثر من ${number(p.jumpPoints)} نقطة.`,
    no_perfect_run: (p) =>
      `ليست النسبة 100٪ تمامًا في فترات متتالية عددها ${number(p.perfectPeriods)} لا يقل المنجَز في كل منها عن ${number(p.perfectResolved)}. الإخفاق سؤال لا اتهام، فقد يكون صحيحًا.`,
    fields_kept: (p) =>
      `لكل مجال لم يقل عدد ملفاته في الفترة السابقة عن ${number(p.leastCompared)} سطر الآن.`,
  },
};
