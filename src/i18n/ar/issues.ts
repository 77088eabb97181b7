import { optional, param, type IssueMessages } from '../issue-params.ts';

/** What is wrong in a file, in Arabic. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `المتطابقة ${param(p, 'identity')} لا تتحقق${optional(p, 'expected', (e) => `: مجموع مكوّناتها ${e} بينما يذكر الملف ${param(p, 'found')}`)}. حُمِّل السطر؛ يُرجى التحقق من أعمدته.`,
    total_mismatch: (p) =>
      `سطر المجموع يختلف عن مجموع السطور${optional(p, 'expected', (e) => `: يذكر ${param(p, 'found')} ومجموعها ${e}`)}. المجاميع لا تُحمَّل؛ يُرجى التحقق من السطور.`,
    rate_mismatch: (p) =>
      `النسبة المطبوعة تختلف عمّا تعطيه الأعداد${optional(p, 'expected', (e) => `: ${param(p, 'found')}٪ مقابل ${e}٪`)}. النسب المطبوعة لا تُحمَّل.`,
    rate_recognised: (p) =>
      `النسب المطبوعة توافق ${param(p, 'rates')} في كل السطور التي تطبعها (${param(p, 'rows')}). النسب المطبوعة لا تُحمَّل.`,
    unknown_unit: (p) =>
      `لا توجد وحدة بهذا الاسم في المقاطعة المذكورة.${optional(p, 'candidates', (c) => ` الأقرب: ${c}.`)} صحّح الاسم أو اكتب الرمز ذا الأرقام الخمسة.`,
    ambiguous_unit: (p) =>
      `عدة وحدات تحمل هذا الاسم${optional(p, 'candidates', (c) => `: ${c}`)}. أضف المقاطعة أو اكتب الرمز ذا الأرقام الخمسة.`,
    code_name_mismatch: (p) =>
      `الرمز ${param(p, 'unit_code')} يعود إلى «${param(p, 'expected')}» لا إلى الاسم المكتوب في السطر. صحّح الرمز أو الاسم.`,
    unit_type_mismatch: (p) =>
      `نوع الوحدة يختلف عن النوع الساري (${param(p, 'expected')})؛ عُرفت الوحدة باسمها ومقاطعتها (الرمز ${param(p, 'unit_code')}).`,
    code_zero_restored: (p) =>
      `الرمز ينقصه الصفر الأول؛ قُرئ ${param(p, 'unit_code')}. صدّر عمود الرموز كنص.`,
    unknown_field: (p) =>
      `هذا المجال ليس في القائمة؛ حُمِّل${optional(p, 'field_id', (f) => ` بالرمز ${f}`)}. يمكن إضافته إلى fields.csv.`,
    personal_columns: (p) =>
      `في الملف أعمدة بيانات شخصية (العمود ${param(p, 'positions')})؛ رُفض الملف كله. صدّر المجاميع لا الملفات الفردية.`,
    no_period: () =>
      'الفترة غير معروفة. اكتبها في العنوان (Từ ngày … đến ngày …) أو في ملف .csv.json المرافق، أو ضع الملف في مجلد المقاطعة/السنة-الشهر.',
    no_unit: () =>
      'لا يُعرف أي وحدة تخصّها الأرقام. اكتب «Đơn vị báo cáo: …» في العنوان، أو عمود رموز الوحدات، أو "unit" في ملف .csv.json المرافق.',
    no_count: () => 'ليس في الجدول عمود أعداد معروف.',
    unknown_layout: (p) => {
      if (p['expected'] !== undefined)
        return `لا شكل بالاسم المذكور في ملف ‎.json‎ المرافق. الأشكال المقروءة: ${param(p, 'expected')}.`;
      if (p['known'] === undefined) return 'شكل هذه السطور غير معروف. أبقِ سطور العناوين كما صُدِّرت.';
      return `شكل الجدول غير معروف${optional(p, 'layout', (name) => `، أو ليس الشكل «${name}» المذكور في ملف ‎.json‎ المرافق`)}: فُهم من أعمدته ${param(p, 'known')}${optional(p, 'positions', (n) => `، ولم يُفهم العمود ${n}`)}. لا تُخمَّن الأرقام. اكتب ملف مقابلة: ‎npm run ingest -- --draft-mapping FILE‎ (الطريقة في README).`;
    },
    unknown_column: (p) =>
      `أعمدة غير معروفة وغير مستعملة (العمود ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    empty_file: () => 'الملف فارغ.',
    not_text: () => 'الملف ليس نصًّا بترميز UTF-8. احفظه بصيغة CSV UTF-8.',
    unsupported_file: (p) =>
      `الملف من نوع ${param(p, 'kind')} ولا تقرؤه هذه النسخة. احفظه بصيغة CSV UTF-8.`,
    unreadable_file: () =>
      'لا يمكن فتح الملف أو ملف ‎.csv.json المرافق. تحقق من أنه ملف عادي وأن لديك إذنًا بقراءته.',
    bad_sidecar: (p) =>
      `ملف .csv.json المرافق غير صحيح${optional(p, 'key', (k) => ` عند «${k}»`)}؛ المطلوب: ${param(p, 'expected')}.`,
    bad_number: (p) =>
      `هذه الخلية ليست عدد ملفات (عدد صحيح غير سالب)${optional(p, 'found', (f) => `: ${f}`)}. صحّحها ثم أعد التحميل.`,
    number_with_words: (p) =>
      `في الخلية كلمات بجانب العدد؛ أُخذ العدد وحده${optional(p, 'found', (f) => `: ${f}`)}.`,
    ambiguous_number: () =>
      'النقطة والفاصلة كلتاهما تفصلان الآلاف في هذا العمود، فالقيمة غير مؤكدة. اكتب الأعداد بطريقة واحدة.',
    bad_date: (p) => `تعذّرت قراءة التاريخ؛ المطلوب ${param(p, 'expected')}.`,
    bad_value: (p) => `القيمة ليست من القيم المسموحة: ${param(p, 'expected')}.`,
    ragged_row: (p) =>
      `في السطر ${param(p, 'found')} خلية وفي العنوان ${param(p, 'expected')} عمودًا. ابحث عن فاصل داخل خلية.`,
    figure_without_heading: (p) =>
      `في العمود ${param(p, 'position')} عدد ولا عنوان للعمود، فلا يُعرف معناه ورُفض السطر. اكتب عنوانًا للعمود أو احذفه.`,
    bad_quotes: () => 'علامة اقتباس تُفتح هنا ولا تُغلق؛ تُهمَل علامات الاقتباس في هذا الملف.',
    duplicate_column: () => 'عمودان بمعنى واحد ولا يُعرف أيهما يؤخذ، فرُفض الجدول. احذف أحدهما.',
    encoding_guessed: () => 'ترميز الملف مُخمَّن.',
    duplicate_file: () => 'الملف مطابق لملف آخر؛ لم يُحمَّل ثانية.',
    duplicate_row: (p) =>
      `الوحدة والمجال والفترة نفسها في السطر ${param(p, 'line')}؛ رُفض السطر اللاحق. احذف أحدهما.`,
    superseded: (p) =>
      `حلّ محله تصدير لاحق (السطر ${param(p, 'line')} من المصدر ${param(p, 'source_id')})${optional(p, 'columns', (c) => `؛ تغيّر: ${c}`)}.`,
    contradiction: (p) =>
      `تصديران مختلفان للوحدة والمجال والفترة نفسها (${param(p, 'columns')}) ولا يُعرف أيهما أحدث؛ أُخذ اللاحق بحسب المسار. اكتب "exported_at" في ملف .csv.json المرافق.`,
    copied_figures: () => 'كل الأرقام تساوي أرقام الفترة السابقة.',
    out_of_scope: () => 'خارج نطاق هذه البيانات.',
  },
  severity: { error: 'خطأ', warning: 'تنبيه', note: 'ملاحظة' },
  skipped: {
    total: 'سطر مجموع',
    group: 'سطر مجموعة',
    column_numbers: 'سطر أرقام الأعمدة',
    note: 'ملاحظة',
    signature: 'توقيع',
    department: 'إدارة (لا تُحمَّل بعد)',
    superseded: 'حلّ محله تصدير لاحق',
    duplicate_file: 'ملف مكرر',
    out_of_scope: 'خارج النطاق',
    no_figures: 'بلا أرقام',
  },
};
