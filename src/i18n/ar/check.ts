import type { VerdictParams } from '../check-params.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { check as vietnamese } from '../vi/check.ts';

const number = (value: number) => formatNumber('ar', value);
const rows = (count: number) =>
  plural('ar', count, {
    one: 'صف واحد',
    two: 'صفان',
    few: `${number(count)} صفوف`,
    many: `${number(count)} صفًا`,
    other: `${number(count)} صف`,
  });
const findings = (count: number) =>
  plural('ar', count, {
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: `${number(count)} ملاحظات`,
    many: `${number(count)} ملاحظة`,
    other: `${number(count)} ملاحظة`,
  });

function verdict(p: VerdictParams): string {
  switch (p.kind) {
    case 'personal':
      return `لا تنشر ولا ترسل: ملفات فيها أعمدة بيانات شخصية، وعددها ${number(p.personal)}.`;
    case 'nothing':
      return 'لا يمكن النشر بعد: لم يُحمَّل أي صف من هذه الملفات.';
    case 'mend':
      return p.rejected + p.faulty === 0
        ? `يلزم الإصلاح قبل النشر: عدد الأخطاء ${number(p.errors)}.`
        : p.rejected === 0
          ? `يلزم الإصلاح قبل النشر: ملفات تعذّرت قراءتها، وعددها ${number(p.faulty)}.`
          : `يلزم الإصلاح قبل النشر: عدد الصفوف المرفوضة ${number(p.rejected)}، وعدد ملفاتها ${number(p.faulty)}.`;
    case 'look':
      return `لم يُرفض شيء، لكن راجع التنبيهات قبل النشر، وعددها ${number(p.warnings)}.`;
    case 'ready':
      return `يمكن النشر: قُرئت الصفوف كلها (${number(p.loaded)}) من الملفات (${number(p.files)}) بلا خطأ ولا تنبيه.`;
  }
}

/** Messages of the page that checks exports, in Arabic. */
export const check: typeof vietnamese = {
  title: 'افحص الملفات قبل النشر',
  description:
    'أفلت ملفات التصدير من نظام الشباك الواحد على الصفحة لترى هل تُقرأ وأين الخطأ فيها. لا شيء يغادر جهازك.',
  nothingLeaves: 'لا شيء يغادر هذا الجهاز.',
  lead: 'أفلت هنا ملفات التصدير من نظام الشباك الواحد. يقرؤها متصفحك على جهازك نفسه ويقول: هل تُقرأ، وما الخطأ وفي أي سطر وعمود، وكيف ستبدو الأرقام.',
  needsScripts:
    'تُقرأ الملفات داخل المتصفح، لذا تحتاج هذه الصفحة إلى JavaScript ومتصفح من سنة ٢٠٢٤ أو بعدها. ومن دون JavaScript يمكن إجراء الفحص نفسه من سطر الأوامر:',
  aboutTitle: 'ماذا تفعل هذه الصفحة',
  about: [
    'تقرأ الملفات بالبرنامج نفسه الذي يُبنى به هذا الموقع، فما تقوله هنا هو ما سيُقال عند النشر.',
    'لا تُفتح الملفات إلا في ذاكرة المتصفح. لا يُرسل ملف ولا اسم ملف ولا رقم إلى أي مكان، وإغلاق الصفحة ينهي كل شيء. وبعد أن تقول الصفحة إنها جاهزة يمكنك قطع الشبكة قبل إفلات أي ملف.',
    'الملف الذي فيه أعمدة بيانات شخصية (أسماء أو أرقام هوية أو هواتف أو رموز معاملات …) يُرفض كله ولا تُعرض أي خلية منه.',
    'ما لا يذكره الملف (الوحدة والفترة والتقويم) يمكن كتابته على الصفحة ثم تنزيله ملف ‎.json يوضع بجانب ملف التصدير.',
  ],
  drop: 'أفلت ملفات أو مجلدًا هنا',
  choose: 'اختر ملفات …',
  chooseFolder: 'اختر مجلدًا …',
  accepted: (p) =>
    `تُقبل الأنواع ‎.csv و‎.tsv و‎.txt و‎.xlsx و‎.xls وملفات ‎.json المرافقة؛ حتى ${p.file} للملف و${p.total} للجميع.`,
  loading: 'يجري تجهيز القارئ …',
  ready: 'جاهز. يمكنك قطع الشبكة من الآن.',
  notReady: 'تعذّر تحميل القارئ. تحقق من الاتصال ثم أعد المحاولة.',
  retry: 'أعد المحاولة',
  reading: (p) => `قراءة الملف ${number(p.done)} من ${number(p.total)} …`,
  computing: 'يجري ضم الملفات …',
  cancel: 'إيقاف',
  cancelled: 'أُوقف. الملفات باقية في القائمة.',
  crashed:
    'توقف القارئ قبل أن ينتهي، وربما كان ملف أكبر من ذاكرة المتصفح. أزل بعض الملفات ثم أعد المحاولة، أو افحصها بالأمر npm run ingest.',
  again: 'ابدأ من جديد',
  verdict,
  verdictRows: (p) =>
    `الصفوف المقروءة ${number(p.read)}: المحمّل ${number(p.loaded)}، والمتروك ${number(p.skipped)}، والمرفوض ${number(p.rejected)}.`,
  first: 'أصلح هذا أولًا',
  look: 'راجع هذا أولًا',
  more: (p) => `وفي الملف من هذه الدرجة أيضًا: ${findings(p.count)}`,
  filesTitle: 'الملفات واحدًا واحدًا',
  fileState: (p) =>
    ({
      refused: 'رُفض كله',
      partly: 'رُفض بعضه',
      loaded: 'قُرئ كله',
      unread: 'لم يُقرأ',
      skipped: 'لم يُحمَّل منه صف',
    })[p.state],
  remove: (p) => `أزل ${p.file}`,
  removeShort: 'أزل هذا الملف',
  tooLarge: (p) =>
    `حجم الملف ${p.size}، وهذه الصفحة تقرأ ملفات حتى ${p.limit}. افحصه بالأمر npm run ingest.`,
  tooMany: (p) =>
    `تتجاوز الملفات معًا ${p.limit} فلم يُقرأ هذا الملف. أزل غيره، أو افحصه بالأمر npm run ingest.`,
  replaced: (p) => `حلّ محل الملف الذي له الاسم نفسه: ${p.files.join('، ')}.`,
  strays: (p) =>
    `لم تُستعمل لأن الملف الذي تخصّه ليس هنا: ${p.files.join('، ')}. يجب أن يكون اسمها اسم ملف التصدير وبعده «.json».`,
  personalHidden: 'لا تُتابع قراءة الملف، ولا تُعرض خلية منه هنا ولا تُكتب في التقرير.',
  layout: 'النموذج',
  noLayout: 'غير معروف',
  encoding: 'الترميز',
  units: 'الوحدة',
  moreUnits: (p) => `ووحدات أخرى، وعددها ${number(p.count)}`,
  periods: 'الفترة',
  morePeriods: (p) => `وفترات أخرى، وعددها ${number(p.count)}`,
  fields: 'المجالات',
  noFields: 'غير مقسّم حسب المجال',
  exported: 'تاريخ التصدير',
  rows: 'الصفوف',
  issuesTitle: 'ما عُثر عليه',
  noIssues: 'لم يُعثر على شيء.',
  filter: 'أظهر ما درجته',
  severityCount: (p) => `${p.severity} (${number(p.count)})`,
  showAll: (p) => `أظهر الكل: ${findings(p.count)}`,
  hiddenByFilter: (p) => `أُخفي من الدرجات الأخرى: ${findings(p.count)}.`,
  formTitle: 'اكتب ما لا يذكره الملف',
  formIntro: 'اكتب ما لا يذكره الملف وحده. وما تتركه فارغًا يؤخذ من الملف.',
  unit: 'رمز الوحدة',
  unitHint: 'اكتب اسمًا أو رمزًا ثم اختر من القائمة: ٥ أرقام للبلدية ورقمان للمقاطعة.',
  month: 'الشهر',
  monthHint: 'مثل \u20662026-01\u2069',
  calendar: 'التقويم',
  calendarName: (p) =>
    ({
      month: 'شهر ميلادي',
      reporting_month: 'شهر التقرير (من ١٥ إلى ١٤)',
      custom: 'فترة أخرى (بيومين)',
    })[p.calendar],
  asSite: (p) => `كما في هذا الموقع: ${p.calendar}`,
  from: 'من',
  to: 'إلى',
  kind: 'نوع الأرقام',
  kindName: (p) =>
    ({
      flow: 'خلال الفترة',
      year_to_date: 'منذ بداية السنة',
      snapshot: 'في لحظة معينة',
    })[p.kind],
  asFile: 'كما يذكر الملف',
  exportedHint: 'ليُعرف أيهما أحدث حين يختلف ملفان',
  apply: 'أعد القراءة بهذا',
  downloadSidecar: 'نزّل ملف ‎.json',
  crossTitle: 'بين الملفات',
  cross: (p) =>
    ({
      contradiction: `يناقض ملفًا آخر (${rows(p.rows)}) ولا يُعرف أيهما أحدث، فرُفضت هذه الصفوف من كليهما؛ اكتب تاريخ تصدير كل منهما. والآخر:`,
      field_not_repeated: 'تصدير لاحق ينقصه مجال كان في السابق. والسابق:',
      superseded: `حلّ تصدير لاحق محل بعض صفوفه (${rows(p.rows)}):`,
      repeated_row: `بعض صفوفه (${rows(p.rows)}) في ملف آخر أيضًا:`,
      duplicate_file: 'مطابق لملف آخر فلم يُحمَّل ثانية:',
    })[p.code],
  changed: (p) => `الاختلاف في: ${p.columns.join('، ')}`,
  changedTitle: 'أرقام تغيّرت',
  moreChanged: (p) => `وتغيّرت أرقام أخرى، وعددها ${number(p.count)}.`,
  countColumn: 'العدد',
  oldValue: 'قبل',
  newValue: 'بعد',
  byFile: 'بحسب الملف',
  figuresTitle: 'كيف ستبدو الأرقام',
  figuresIntro:
    'هذا ما سيعرضه الموقع إن نُشرت هذه الملفات. تُحسب النسب من الأعداد، وتحت كل نسبة فترة الثقة ٩٥٪ وعدد المعاملات.',
  suppressed: 'تُحجب عند النشر الأعداد الصغيرة في المجالات الحساسة؛ أما هنا فما زلت تراها.',
  noFigures: 'لم يُقرأ أي رقم بعد.',
  moreRows: (p) => `بقي ${rows(p.count)}؛ وكلها في ملف CSV أدناه.`,
  chooseUnit: 'انظر في وحدة واحدة',
  received: 'المستلمة',
  resolved: 'المنجزة',
  late: 'المنجزة بعد الموعد',
  pending: 'الجارية',
  overdue: 'الجارية المتجاوزة للمهلة',
  fieldsTitle: (p) => `حسب المجال، ${p.period}`,
  source: 'الملفات التي أُفلتت على هذه الصفحة، ولم تُنشر',
  downloadsTitle: 'التنزيل',
  downloadsNote: 'في التقرير أسماء ملفات وخلايا معيبة: لمكتبك وحده.',
  reportMarkdown: 'التقرير (Markdown)',
  reportJson: 'التقرير (JSON)',
  csv: 'الصفوف المفحوصة (CSV)',
  reportTitle: 'فحص في المتصفح',
  outcome: (p) =>
    ({
      0: 'نتيجة الفحص: لم يُرفض شيء.',
      3: 'نتيجة الفحص: رُفض ملف أو صف، كما يُذكر أدناه.',
      1: 'نتيجة الفحص: لم يُحمَّل أي صف.',
    })[p.status],
  print: 'اطبع النتيجة',
  links: 'افحص ملفاتك في المتصفح، ولا يُرسل شيء إلى أي مكان',
};
