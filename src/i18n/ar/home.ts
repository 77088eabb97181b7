import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { communes, provinces } from './nouns.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);
const percent = (share: number) => formatPercent('ar', share);

/** Messages: the home page, in Arabic. */
export const home: Messages['home'] = {
  coverage: (p) =>
    p.allProvinces === 1
      ? `في هذا الموقع أرقام عن ${number(p.communes)} من أصل ${communes(p.allCommunes)}.`
      : `في هذا الموقع أرقام عن ${p.provinces === p.allProvinces ? `كل المقاطعات (${number(p.allProvinces)})` : `${number(p.provinces)} من أصل ${provinces(p.allProvinces)}`}، وعن ${number(p.communes)} من أصل ${communes(p.allCommunes)}.`,
  places: (p) =>
    `البلديات التي لها أرقام تقع في ${p.names.join('، ')}${p.more > 0 ? `، وفي ${provinces(p.more)} غيرها` : ''}.`,
  noFigures: 'وحيث لا أرقام لمكان ما تقول صفحته ذلك صراحة.',
  periods: (p) =>
    p.periods === 1
      ? `${p.series}: ${p.period}.`
      : `${p.series}: عدد الفترات ${number(p.periods)}، ${p.period}.`,

  nationTitle: (p) => `مجموع ${provinces(p.provinces)}`,
  nationNote: (p) =>
    `المعاملات التي يحصيها المصدر للمقاطعات ${during('ar', p.period)}، في الإدارات والبلديات معًا.`,
  received: 'المعاملات الواجبة الإنجاز',
  receivedNote: 'المستلمة حديثًا والمرحّلة من قبل',
  receivedUnsaid: 'لا يذكر المصدر هل تشمل المرحّلة من قبل',
  paidNote: 'من المعاملات التي عليها رسوم',
  fullCount:
    'هذه أعداد كاملة كما ذكرها المصدر في ذلك اليوم، لا عيّنة؛ وقد يعدّلها. وتفترض فترات الثقة استقلال المعاملات؛ والأرقام الفعلية تتذبذب أكثر.',

  mapTitle: 'المقاطعات واحدة واحدة',
  mapFinding: (p) =>
    `في موعدها أو ضمن المهلة: من ${percent(p.low)} في ${p.lowest} إلى ${percent(p.high)} في ${p.highest}`,
  mapNote: (p) =>
    `وفق القرار ٧٦٦، من المعاملات المستلمة ${during('ar', p.period)}. خمس درجات لونية، كل منها خُمس المقاطعات؛ وكلما برز المربع كانت النسبة أعلى. ولون \u2068Hoàng Sa\u2069 لون \u2068Đà Nẵng\u2069، ولون \u2068Trường Sa\u2069 لون \u2068Khánh Hòa\u2069. كل مربع رابط.`,
  tableCaption: (p) => `المقاطعات ${during('ar', p.period)}، مرتبة بالاسم`,
  tableCaptionNoPeriod: 'المقاطعات، مرتبة بالاسم',
  province: 'المقاطعة',
  inTime: 'في موعدها أو ضمن المهلة (٧٦٦)',
  index: (p) => `مؤشر ٧٦٦، ${p.asOf} (نقاط)`,
  communes: 'بلديات لها أرقام',
  ofCommunes: (p) => `${number(p.covered)} من ${number(p.communes)}`,

  oneProvinceLink: (p) => `الصفحة الكاملة لمقاطعة ${p.province}`,
  moreTitle: 'إلى أين بعد ذلك',
  exampleLink: 'مثال كامل: مقاطعة \u2068Mẫu\u2069',
  exampleNote: 'مقاطعة لا وجود لها؛ أرقامها ولّدها برنامج لعرض صفحة فيها كل الفترات',
  reportedLink: 'ما ذكرته الصحافة',
  reportedNote: (p) =>
    `عدد الأرقام ${number(p.figures)}، عن ${plural('ar', p.units, { one: 'مكان واحد', two: 'مكانين', few: `${number(p.units)} أماكن`, many: `${number(p.units)} مكانًا`, other: `${number(p.units)} مكان` })}، كل منها مع مصدره، ولا يُجمع مع الأرقام أعلاه`,
  exploreLink: 'استكشف البيانات',
  exploreNote: 'اختر المؤشر والأماكن والفترات؛ متصفحك نفسه يحسب الجواب',
  indicatorsLink: 'المؤشرات',
  indicatorsNote: 'ماذا تقيس كل نسبة، ومن أي مجموع، وأين تُضلّل؛ وخريطة المقاطعات',
  methodsLink: 'طرائق الحساب',
  methodsNote: 'لماذا قد تكون للمكان الواحد أربع نسب مختلفة «في الموعد»',
  unitsLink: 'كل المقاطعات والبلديات بالترتيب الأبجدي',
  unitsNote: (p) => `عدد البلديات: ${number(p.communes)}`,

  unitsTitle: 'المقاطعات والبلديات بالترتيب الأبجدي',
  unitsDescription: (p) =>
    `صفحة لكل مكان: عدد المقاطعات ${number(p.provinces)}، وعدد البلديات ${number(p.communes)}.`,
  provincesTitle: 'المقاطعات',
  lettersTitle: 'البلديات حسب الحرف الأول',
  letterTitle: (p) => `البلديات: \u2068${p.letter}\u2069`,
  letterDescription: (p) =>
    `عدد البلديات التي يبدأ اسمها بالحرف \u2068${p.letter}\u2069: ${number(p.communes)}.`,
  letterNote: 'الحرفان Â وĂ مع A، وÊ مع E، وÔ وƠ مع O، وƯ مع U؛ أما Đ فحرف قائم بنفسه.',
  communeCount: (p) => communes(p.communes),
};
