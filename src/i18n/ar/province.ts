import type { Index766Group } from '../../tables/index766.ts';
import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { plural } from '../plural.ts';
import { communes, departments } from './nouns.ts';
import type { province as vietnamese } from '../vi/province.ts';

const number = (value: number) => formatNumber('ar', value);
const points = (value: number) => formatNumber('ar', value, 2);
const percent = (share: number, decimals = 1) => formatPercent('ar', share, decimals);

const GROUP: Record<Index766Group, string> = {
  publicity: 'العلانية والشفافية',
  progress: 'سير الإنجاز',
  online: 'الخدمات عبر الإنترنت',
  payment: 'الدفع عبر الإنترنت',
  digitisation: 'رقمنة المعاملات',
  satisfaction: 'مستوى الرضا',
};

/** Messages: a province's page and index 766, in Arabic. */
export const province: typeof vietnamese = {
  departmentsIncluded: 'بما فيها الإدارات.',
  communesAdded: (p) => `جمعًا من ${communes(p.communes)} تسمح أرقامها بهذه النسبة، دون الإدارات.`,
  findingNone: 'ليس في هذا الموقع أعداد لمعاملات هذا المكان بعد.',
  spread: (p) =>
    p.same
      ? `لكل البلديات ${percent(p.middle)} (عدد البلديات: ${number(p.communes)}).`
      : percent(p.lower) === percent(p.upper)
        ? `لنصف البلديات على الأقل ${percent(p.middle)} (عدد البلديات: ${number(p.communes)}).`
        : `نصف البلديات بين ${percent(p.lower)} و${percent(p.upper)}، والوسطى ${percent(p.middle)} (عدد البلديات: ${number(p.communes)}).`,

  communesTitle: 'بلدياتها',
  coverage: (p) =>
    p.covered === 0
      ? `ليس في هذا الموقع أرقام لأي بلدية في هذه المقاطعة، وعددها ${number(p.communes)}. ولكل منها صفحتها:`
      : `لها أرقام في هذه الفترة: ${number(p.covered)} من أصل ${communes(p.communes)}${p.rated < p.covered ? `؛ وتسمح بحساب النسبة أرقام ${number(p.rated)} منها` : ''}.`,
  coverageNoRate: (p) =>
    `لها أرقام: ${number(p.covered)} من أصل ${communes(p.communes)}، لكنها لا تسمح بحساب نسبة الإنجاز في الموعد. ولكل منها صفحتها:`,
  elsewhereTitle: 'لها أرقام، لكن لفترات أخرى',
  elsewhereNote:
    'أرقام هذه الأماكن لفترة أخرى، أو لنوع آخر من الأشهر (أشهر التقارير، من يوم ١٥ إلى يوم ١٤)، فلا تُقارن بما سبق.',
  othersTitle: 'لا أرقام',
  communesNote:
    'الترتيب حسب الاسم. المرتبة نطاق: إذا تداخل نطاقان فلا يمكن القول أي المكانين أعلى.',
  commune: 'البلدية',
  received: 'المعاملات',
  rate: 'النسبة',
  interval: 'فترة الثقة ٩٥٪',
  distributionTitle: (p) =>
    p.same
      ? `لكل البلديات ${percent(p.lower)}`
      : percent(p.lower) === percent(p.upper)
        ? `لنصف البلديات على الأقل ${percent(p.lower)}`
        : `نصف البلديات بين ${percent(p.lower)} و${percent(p.upper)}`,
  distributionNote: 'كل نقطة بلدية واحدة.',

  departmentsTitle: 'إداراتها',
  departmentsShare: (p) =>
    `لدى الإدارات ${percent(p.volume)} من معاملات المقاطعة${p.late === null ? '' : `، و${percent(p.late)} من المعاملات غير المحسوبة في موعدها`}.`,
  departmentsHere: 'الإدارات',
  communesHere: 'البلديات',
  departmentsAdded: (p) =>
    `جمعًا من ${departments(p.departments)} و${communes(p.communes)} لها أرقام في هذه الفترة؛ ولا تدخل فيه الأماكن التي ليست لها أرقام.`,
  departmentsRest: (p) =>
    `لا يفصل أي ملف أرقام كل إدارة: هذه أرقام المقاطعة كلها مطروحًا منها مجموع ${communes(p.communes)}، أي أرقام كل مكاتب المقاطعة خارج البلديات.`,
  departmentMost: (p) =>
    `لدى ${p.name} وحدها ${percent(p.volume)} من المعاملات و${percent(p.late)} من المعاملات غير المحسوبة في موعدها؛ ومن دونها تكون نسبة الباقين معًا ${percent(p.without)} بدلًا من ${percent(p.all)}.`,
  departmentsNote:
    'الترتيب حسب الاسم. تتولى كل إدارة إجراءات مختلفة، وقد تمر المعاملة بعدة مكاتب؛ لذلك لا مراتب هنا، ولا تُرتّب الإدارات مع البلديات.',
  department: 'الإدارة',
  departmentVolume: 'حصتها من المعاملات',
  departmentLate: 'حصتها من غير المحسوبة في موعدها',
  departmentPart: (p) =>
    `لدى هذه الإدارة ${percent(p.volume)} من معاملات البلديات والإدارات التي لها أرقام في الفترة نفسها${p.late === null ? '' : `، و${percent(p.late)} من المعاملات غير المحسوبة في موعدها`}.`,
  departmentsDownload: 'تنزيل أرقام إدارات المقاطعة (CSV)',

  trendTitle: 'عبر الزمن',
  trendPooledNote: 'جمعًا من البلديات التي لها أرقام في كل فترة، دون الإدارات.',
  trendSteadyNote: (p) =>
    `جمعًا من البلديات التي لها أرقام في كل الفترات (${number(p.units)} من أصل ${communes(p.of)})، دون الإدارات.`,
  trendUnsteadyNote:
    'لا يُحكم بتغيّر: البلديات التي لها أرقام تختلف من فترة إلى أخرى، والتي لها أرقام في كل الفترات لديها أقل من ٩٠٪ من المعاملات.',
  fieldsCommunesNote: 'جمعًا من البلديات التي توزّع أرقامها على المجالات، دون الإدارات.',
  otherRatesTitle: 'عبر الإنترنت، والدفع، والرقمنة',

  indexTitle: (p) => `مؤشر ٧٦٦: ${points(p.total)} من ١٠٠ نقطة، حتى ${formatDate('ar', p.asOf)}`,
  indexPlace: (p) =>
    `المرتبة ${number(p.rank)} من أصل ${number(p.count)} بين ${p.communes ? 'بلديات المقاطعة' : 'المقاطعات والمدن'}${p.invented ? '' : ' بحسب البوابة'}`,
  indexTied: (p) =>
    `النقاط نفسها لدى ${plural('ar', p.count, { one: 'مكان آخر واحد:', two: 'مكانين آخرين:', few: `${number(p.count)} أماكن أخرى:`, many: `${number(p.count)} مكانًا آخر:`, other: `${number(p.count)} مكان آخر:` })}`,
  indexGap: 'حيث تقل الفوارق بين الأماكن لا يعني ترتيبها شيئًا: انظر إلى الفوارق.',
  indexGroupMeasures: (p) => `ما تقيسه مجموعة ${p.group}: ${p.measures}`,
  indexIntro: (p) =>
    `درجات تمنحها البوابة الوطنية للخدمات العامة وفق القرار \u2066766/QĐ-TTg\u2069، من بداية السنة حتى ${formatDate('ar', p.asOf)}. ست مجموعات إلى جانب الوسيط والأعلى بين الوحدات من المستوى نفسه.`,
  indexBelowMedian: (p) =>
    `أبعد ما يكون دون الوسيط في مجموعة ${GROUP[p.group]}، والفارق بالنقاط: ${points(p.by)}`,
  indexFigure: (p) => `أكثر النقاط الناقصة في مجموعة ${GROUP[p.group]}: ${points(p.lost)}`,
  indexGroup: (p) => GROUP[p.group],
  indexColumns: {
    group: 'المجموعة',
    score: 'النقاط',
    maximum: 'الحد الأقصى',
    lost: 'الناقص',
    median: 'الوسيط',
    best: 'الأعلى',
    rankAtMedian: 'المرتبة عند الوسيط',
  },
  indexAbove: (p) => `خلف المكان الأعلى مباشرة بفارق ${points(p.gap)} نقطة:`,
  indexBelow: (p) => `قبل المكان الأدنى مباشرة بفارق ${points(p.gap)} نقطة:`,
  indexFirst: 'لا مكان نقاطه أكثر',
  indexLast: 'لا مكان نقاطه أقل',
  indexArithmetic:
    '«المرتبة عند الوسيط» حساب بسيط: تُجعل مجموعة واحدة عند الوسيط ولا يتغير شيء آخر. ليست توقعًا.',
  indexIdentical: (p) =>
    `لكل ${p.communes ? 'البلديات' : 'المقاطعات والمدن'} الدرجة نفسها في ${p.groups}: يبدو أنها مأخوذة من المقاطعة، فلا تصلح للمقارنة.`,
  indexSatisfaction:
    'مجموعة الرضا ليست استطلاعًا: تُحسب من المعاملات المتأخرة ومن الشكاوى، والمكان الذي لا شكاوى فيه ينال ذلك الجزء كاملًا.',
  indexDaysTitle: 'الأيام التي جُمعت فيها الأرقام',
  indexDay: 'اليوم',
  indexTotal: 'المجموع',
  indexRank: 'المرتبة',
  indexMoved: 'أكثر مجموعة تغيّرًا منذ اليوم السابق في هذه القائمة',
  indexMove: (p) =>
    `${GROUP[p.group]}: \u2066${p.by > 0 ? '+' : '−'}${points(Math.abs(p.by))}\u2069`,
  indexAboveMaximum: (p) =>
    `في ${formatDate('ar', p.asOf)} أعطت البوابة مجموعة ${GROUP[p.group]} ${points(p.score)} نقطة، فوق حدها الأقصى ${number(p.maximum)}؛ وهي هنا كما نُشرت.`,
  indexDaysNote:
    'قد تقفز درجة مجموعة واحدة لتغيّر الطريقة أو مدخلاتها؛ ولا يُسمى ذلك هنا عملًا أفضل أو أسوأ.',
  indexSource: (p) => `\u2068${p.source}\u2069، حتى ${formatDate('ar', p.asOf)}`,
};
