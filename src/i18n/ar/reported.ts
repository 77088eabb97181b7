import type { ReportedMeasure } from '../../tables/reported.ts';
import { formatDate, formatNumber } from '../format.ts';
import { isolated } from '../isolated.ts';
import { dossiers } from './nouns.ts';
import { plural } from '../plural.ts';
import type { reported as vietnamese } from '../vi/reported.ts';

const MEASURE: Record<ReportedMeasure, string> = {
  received_total: 'المستلمة',
  received_new: 'المستلمة حديثًا',
  received_online: 'المستلمة عبر الإنترنت',
  received_direct: 'المستلمة حضوريًا',
  received_postal: 'المستلمة بالبريد',
  received_direct_or_postal: 'المستلمة حضوريًا أو بالبريد',
  carried_over: 'المرحّلة',
  resolved_total: 'المنجزة',
  resolved_early: 'المنجزة قبل الموعد',
  resolved_on_time: 'المنجزة في الموعد',
  resolved_early_or_on_time: 'المنجزة قبل الموعد أو فيه',
  resolved_late: 'المنجزة بعد الموعد',
  pending_total: 'الجارية',
  pending_in_time: 'الجارية ضمن المهلة',
  pending_overdue: 'الجارية المتجاوزة للمهلة',
  in_time_766: 'في الموعد أو ضمن المهلة (٧٦٦)',
  not_in_time_766: 'ليست في الموعد (٧٦٦)، ومنها الجارية المتجاوزة للمهلة',
  returned: 'المعادة',
  withdrawn: 'المسحوبة',
  returned_or_withdrawn: 'المعادة أو المسحوبة',
  stopped: 'الموقوفة',
  refused: 'المرفوضة',
  awaiting_supplement: 'بانتظار الاستكمال',
  fee_dossiers: 'ذات الرسوم',
  paid_online: 'المدفوعة عبر الإنترنت',
  digitised: 'المرقمنة',
  feedback_total: 'التقييمات',
  feedback_satisfied: 'تقييمات الرضا',
  ontime_rate: 'نسبة الإنجاز في الموعد',
  early_rate: 'نسبة الإنجاز المبكر',
  online_rate: 'نسبة الإنترنت',
  online_payment_rate: 'نسبة الدفع عبر الإنترنت',
  digitised_rate: 'نسبة الرقمنة',
  satisfaction_rate: 'نسبة الرضا',
  rank: 'المرتبة',
  staff: 'الموظفون',
  score766: 'درجة مؤشر ٧٦٦',
  other: 'رقم آخر',
};

/** A counted noun: one, two, 3–10, 11–99, and hundreds. */
type Noun = readonly [one: string, two: string, few: string, many: string, other: string];

const UNIT: Record<string, Noun> = {
  dossiers: ['معاملة واحدة', 'معاملتان', 'معاملات', 'معاملة', 'معاملة'],
  persons: ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'],
  points: ['نقطة واحدة', 'نقطتان', 'نقاط', 'نقطة', 'نقطة'],
  centres: ['مركز واحد', 'مركزان', 'مراكز', 'مركزًا', 'مركز'],
  transactions: ['عملية واحدة', 'عمليتان', 'عمليات', 'عملية', 'عملية'],
  communes: ['بلدية واحدة', 'بلديتان', 'بلديات', 'بلدية', 'بلدية'],
  units: ['وحدة واحدة', 'وحدتان', 'وحدات', 'وحدة', 'وحدة'],
};

function counted(value: string, amount: number, noun: Noun): string {
  const [one, two, few, many, other] = noun;
  return plural('ar', amount, {
    one,
    two,
    few: `${value} ${few}`,
    many: `${value} ${many}`,
    other: `${value} ${other}`,
  });
}

/** From the first to the last day. */
const days = (p: { readonly period_start: string; readonly period_end: string }) =>
  `${formatDate('ar', p.period_start)} إلى ${formatDate('ar', p.period_end)}`;

/** Messages: figures that newspapers and official sites reported, in Arabic. */
export const reported: typeof vietnamese = {
  measure: (p) => MEASURE[p.measure],
  value: (p) => {
    const unit = UNIT[p.unit];
    const text =
      p.unit === 'percent'
        ? `${p.value}٪`
        : p.unit === 'rank'
          ? `المرتبة ${p.value}`
          : unit === undefined
            ? p.value
            : counted(p.value, p.amount, unit);
    return {
      exact: text,
      at_least: `${text} على الأقل`,
      at_most: `${text} على الأكثر`,
      approximately: `نحو ${text}`,
    }[p.precision];
  },
  denominator: (p) =>
    ({
      received: 'من المستلمة',
      resolved: 'من المنجزة',
      unknown: 'المقام غير مذكور',
      not_applicable: '',
    })[p.denominator],
  undated: 'بلا تاريخ',
  published: (p) => `نُشر ${formatDate('ar', p.date)}`,
  translated: 'قُرئ مترجمًا',
  noteLabel: 'ملاحظة الجامع',
  noteLabelEnglish: 'ملاحظة الجامع، بالإنجليزية',

  title: 'ما ذكرته الصحف والمواقع الرسمية',
  sectionTitle: 'أرقام ذكرتها الصحافة',
  sectionNote: 'كما نُشرت؛ ولا تُضاف أبدًا إلى أعداد المعاملات.',
  finding: (p) =>
    `عدد الأرقام ${formatNumber('ar', p.figures)}، وعدد الأماكن ${formatNumber('ar', p.units)}، وعدد الصحف والمواقع الرسمية ${formatNumber('ar', p.publications)}.`,
  intro:
    'كل صف رقم واحد كما نُشر، مع مصدره وفترته ودقته. لا يُضاف أي منها إلى أعداد المعاملات. قُرئ كثير منها مترجمًا، فقد لا تدق الأسماء والمقامات.',
  contradictionsTitle: 'حيث لا تتوافق الأرقام المنشورة',
  contradictionsIntro: (p) =>
    `عدد المواضع، كما حُسبت هنا: ${formatNumber('ar', p.count)}. ولا يُعرف أي الأرقام خاطئ: قد يكون المقال أو ترجمته أو النقل.`,
  contradictionsNote: 'ولا يُعرف أي الأرقام خاطئ: قد يكون المقال أو ترجمته أو النقل.',
  contradictionParts: (p) =>
    `المجموع المذكور ${p.found}، وأجزاؤه \u2066${p.parts}\u2069 تجمع إلى ${p.expected} (الفرق ${p.difference}).`,
  contradictionRate: (p) =>
    `النسبة المذكورة ${p.found}، والأعداد المذكورة معها (\u2066${p.counts}\u2069) تعطي ${p.expected}.`,
  contradictionResolved: (p) =>
    `وهي توافق حصة ما أُنجز من كل الواجبة الإنجاز، في موعدها أو بعده: ${p.share}.`,
  contradictionDuplicate: (p) => `مصدران يذكران رقمين للفترة نفسها: ${p.found} و${p.expected}.`,
  contradictionFalling: (p) =>
    `المجموع التراكمي في اليوم اللاحق ${p.found}، وهو أقل من ${p.expected} في اليوم السابق.`,
  country: 'البلد كله',
  columns: {
    unit: 'المكان',
    measure: 'القياس',
    value: 'الرقم',
    period: 'الفترة',
    source: 'المصدر',
  },
  pages: 'الصفحات',
  page: (p) => `الصفحة ${formatNumber('ar', p.page)} من ${formatNumber('ar', p.pages)}`,
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  receivedADay: (p) =>
    `${isolated(p.publication)}: استُلمت ${dossiers(p.reported.received)} من ${days(p.reported)}، أي نحو ${formatNumber('ar', p.reported.aDay)} في اليوم. وأرقام هذه الصفحة: ${dossiers(p.own.received)} من ${days(p.own)}، أي نحو ${formatNumber('ar', p.own.aDay)} في اليوم. الزمنان مختلفان، ولا يُعرف هل يعدّ المصدران المعاملات نفسها: فلا ينبغي أن تُقارن هذه بتلك.`,
  inProvince: (p) => `عن بلدياتها: عدد الأرقام ${formatNumber('ar', p.figures)}، وهي في صفحاتها.`,
  all: 'كل الأرقام التي ذكرتها الصحافة',
};
