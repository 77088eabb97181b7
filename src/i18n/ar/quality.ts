import type { IssueCode } from '../../tables/quality.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

const CODES: Record<IssueCode, string> = {
  identity_broken: 'أعمدة صف لا يتوافق بعضها مع بعض',
  total_mismatch: 'مجموع لا يساوي حاصل جمع صفوفه',
  rate_mismatch: 'نسبة مطبوعة تخالف المحسوبة',
  impossible_rate: 'جزء أكبر من كلّه',
  jump: 'قفزة بين فترتين',
  perfect_run: 'فترات متتالية بنسبة 100 ٪ تمامًا',
  missing_period: 'فترة بلا أرقام',
  missing_field: 'مجال اختفت أرقامه منذ الفترة السابقة',
  late_file: 'تصدير متأخر',
  unknown_unit: 'وحدة غير معروفة',
  ambiguous_unit: 'عدة وحدات بالاسم نفسه',
  code_name_mismatch: 'الرمز والاسم لوحدتين مختلفتين',
  unit_type_mismatch: 'نوع الوحدة يخالف النوع الساري',
  unlisted_department: 'إدارة ليست في القائمة',
  doubtful_department: 'اسم مكتب قد يكون فيه اسم شخص',
  department_without_province: 'إدارة لا تُعرف مقاطعتها',
  code_zero_restored: 'رمز ينقصه الصفر في أوله',
  unknown_field: 'مجال ليس في القائمة',
  personal_columns: 'ملف فيه أعمدة بيانات شخصية',
  no_period: 'الفترة غير معروفة',
  no_unit: 'الوحدة غير معروفة',
  no_count: 'لا عمود فيه أعداد',
  unknown_layout: 'نموذج غير معروف',
  unknown_column: 'عمود غير معروف',
  empty_file: 'ملف فارغ',
  not_text: 'ملف ليس نصًّا',
  unknown_encoding: 'ترميز غير مؤكد',
  mixed_encodings: 'نص بعدة ترميزات',
  damaged_text: 'حروف فُقدت عند التحويل',
  unsupported_file: 'نوع ملف لا يُقرأ',
  broken_workbook: 'مصنف تالف',
  too_large: 'ملف أكبر من اللازم',
  unreadable_file: 'لا يمكن فتح الملف',
  bad_sidecar: 'خطأ في ملف ‎.csv.json المرافق',
  bad_number: 'خانة ليست عدد معاملات',
  number_with_words: 'خانة فيها كلمات بجانب العدد',
  ambiguous_number: 'فواصل الآلاف غير مؤكدة',
  bad_date: 'تاريخ لا يُقرأ',
  bad_value: 'قيمة غير مسموح بها',
  ragged_row: 'صف زائد الخانات أو ناقصها',
  record_too_long: 'سطر طويل جدًا',
  bad_quotes: 'علامة اقتباس لا تُغلق',
  hidden_cells: 'صفوف أو أعمدة مخفية',
  hidden_sheet: 'ورقة مخفية',
  formula_without_value: 'صيغة بلا نتيجة محفوظة',
  merged_figures: 'رقم في خلايا مدمجة',
  duplicate_column: 'عمودان بالمعنى نفسه',
  encoding_guessed: 'ترميز الملف خُمّن تخمينًا',
  duplicate_file: 'ملف مطابق لملف آخر',
  duplicate_row: 'صفان للوحدة والمجال والفترة نفسها',
  superseded: 'حلّ محله تصدير لاحق',
  contradiction: 'تصديران مختلفان',
  copied_figures: 'كل الأرقام كما في الفترة السابقة',
  out_of_scope: 'خارج النطاق',
};

/** Messages: the page on faults in the files, in Arabic. */
export const quality: Messages['quality'] = {
  title: 'عيوب الملفات',
  exampleTitle: 'عيوب الملفات المختلقة (لا مكان حقيقي فيها)',
  description: 'كم صفًا قُرئ وحُمّل وتُرك ورُفض، ولماذا.',
  finding: (p) =>
    p.issues === 0
      ? `لم يُعثر على عيب في الملفات المقروءة، وعددها ${number(p.files)}.`
      : `${plural('ar', p.issues, { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: `${number(p.issues)} ملاحظات`, many: `${number(p.issues)} ملاحظة`, other: `${number(p.issues)} ملاحظة` })} في الملفات المقروءة، وعددها ${number(p.files)}.`,
  intro:
    'تُقرأ الملفات كما وردت ولا تُصحَّح أبدًا. وحيث لا يتوافق شيء يُحمَّل الصف مع ذلك أو يُرفض، ويُذكر هنا. ولا يعني ذلك أن أحدًا أخطأ: فأكثره من طريقة تصدير الملفات.',
  notChecked:
    'لا يُفحص إلا ما يسمح به الملف: فالملف القليل الأعمدة قليل ما يُختبر فيه. وعدم العثور على عيب لا يعني أن الأرقام صحيحة.',
  exampleLink: 'عيوب الملفات المختلقة لمقاطعة Mẫu التي لا وجود لها، في صفحة خاصة بها',
  reportedLink: 'أين تناقض أرقام الصحافة نفسها',
  dataLink: 'كل الملفات وكل الملاحظات، للقراءة الآلية (manifest.json وquality.json)',

  totalsTitle: 'من الصفوف المقروءة إلى المحمّلة',
  totalsNote: 'المقروء = المحمّل + المتروك + المرفوض، في كل ملف.',
  what: 'الصفوف',
  count: 'العدد',
  read: 'المقروء',
  loaded: 'المحمّل',
  skipped: 'المتروك',
  rejected: 'المرفوض',
  skippedBecause: (p) => `– ${p.reason}`,

  inputsTitle: 'الملفات واحدًا واحدًا',
  inputsByLayout: 'الملفات حسب النموذج',
  source: 'الملف',
  layout: 'النموذج',
  files: 'عدد الملفات',
  noLayout: 'غير معروف',

  codesTitle: 'أنواع العيوب',
  code: 'النوع',
  times: 'المرات',
  codeName: (p) => CODES[p.code],

  issuesTitle: 'العيوب واحدًا واحدًا',
  place: (p) =>
    [
      `الملف ${p.source}`,
      ...(p.line === null ? [] : [`السطر ${number(p.line)}`]),
      ...(p.column === null ? [] : [`العمود ${p.column}`]),
    ].join('، '),
};
