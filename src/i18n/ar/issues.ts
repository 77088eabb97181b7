import { optional, param, type IssueMessages } from '../issue-params.ts';

/** What is wrong in a file, in Arabic. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `المتطابقة ${param(p, 'identity')} لا تتحقق${optional(p, 'expected', (e) => `: مجموع مكوّناتها ${e} بينما يذكر الملف ${param(p, 'found')}`)}${optional(p, 'source_id', (s) => ` (مقارنة بالسطر ${param(p, 'line')} من المصدر ${s})`)}. حُمِّل السطر؛ يُرجى التحقق من أعمدته.`,
    total_mismatch: (p) =>
      `سطر المجموع يختلف عن مجموع السطور${optional(p, 'expected', (e) => `: يذكر ${param(p, 'found')} ومجموعها ${e}`)}. المجاميع لا تُحمَّل؛ يُرجى التحقق من السطور.`,
    rate_mismatch: (p) =>
      `النسبة المطبوعة تختلف عمّا تعطيه الأعداد${optional(p, 'expected', (e) => `: ${param(p, 'found')}٪ مقابل ${e}٪`)}. النسب المطبوعة لا تُحمَّل.`,
    rate_scale: () =>
      'النسبة مطبوعة كسرًا بين 0 و1 ‏(0.9758) وفُهمت على أنها 97.58%. النسب المطبوعة لا تُحمَّل، بل تُقارَن فقط.',
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
    period_without_year: (p) =>
      `يذكر العنوان فترة بلا سنتها، ولا يذكر المجلد ولا ملف .csv.json المرافق الشهر نفسه. اكتب الأيام، مثل «${param(p, 'expected')}»، أو period_start وperiod_end في ملف .csv.json.`,
    week_without_days: (p) =>
      `لا يذكر العنوان إلا رقم الأسبوع، والأسابيع تُرقَّم بطرق عدة فلا تُعرف أيامه. اكتب الأيام، مثل «${param(p, 'expected')}»، أو period_start وperiod_end في ملف .csv.json.`,
    period_contradiction: (p) =>
      `يذكر العنوان فترة بالكلمات وأخرى بالأيام (${param(p, 'start')} – ${param(p, 'end')})؛ ولا يُعرف أيهما تؤخذ فرُفض الجدول. اسأل من صدّره ثم اكتب الفترة الصحيحة في ملف .csv.json المرافق.`,
    sidecar_contradiction: (p) =>
      `يذكر الملف أن ${param(p, 'key')} هو ${param(p, 'expected')}، ويذكر ملف .csv.json المرافق ${param(p, 'found')}. احذف هذا المفتاح من ملف .csv.json أو صدّر الملف من جديد.`,
    calendar_mismatch: (p) =>
      `التقويم «${param(p, 'calendar')}» لا يعطي الفترة ${param(p, 'start')} – ${param(p, 'end')} (أيامها أيام «${param(p, 'expected')}»). صحّح الأيام أو التقويم، أو اترك التقويم فارغًا.`,
    year_to_date_start: (p) =>
      `الأرقام التراكمية تبدأ مع السنة${optional(p, 'expected', (e) => ` (${e})`)}. اكتب يومها الأول، أو احذف «lũy kế» إن كانت للفترة وحدها.`,
    year_to_date_decrease: (p) =>
      `نقص رقم تراكمي إلى ${param(p, 'found')} وكان في المرة السابقة (السطر ${param(p, 'line')} من المصدر ${param(p, 'source_id')}) ${param(p, 'expected')}. لا يمكن حساب ما حدث بينهما؛ يُرجى التحقق من الملفين.`,
    year_to_date_mismatch: (p) =>
      `رقم الفترة يخالف فرق الرقمين التراكميين${optional(p, 'expected', (e) => `: الفرق ${e} ويذكر الملف ${param(p, 'found')}`)} (السطر ${param(p, 'line')} من المصدر ${param(p, 'source_id')}). أُخذ رقم الفترة؛ يُرجى التحقق من الملفين.`,
    looks_cumulative: (p) =>
      `لا رقم أصغر منه في الفترة السابقة (السطر ${param(p, 'line')} من المصدر ${param(p, 'source_id')}) والمرحّل لم يتغير: تبدو أرقامًا تراكمية منذ بداية السنة، لكنها حُمّلت أرقامًا للفترة. اكتب "period_kind" بقيمة "year_to_date" أو "flow" في ملف .csv.json المرافق.`,
    incomplete_period: (p) =>
      `صُدّر الملف في ${param(p, 'exported_at')} قبل انتهاء الفترة (${param(p, 'end')})؛ فأرقامه تغطي جزءًا منها. صدّره من جديد بعد انتهائها.`,
    exported_before_period: (p) =>
      `صُدّر الملف في ${param(p, 'exported_at')} قبل بداية الفترة (${param(p, 'start')})؛ فأحد التاريخين خطأ. صحّح الفترة، أو "exported_at" في ملف .csv.json المرافق.`,
    former_unit: () =>
      'هذه الفترة قبل 1 يوليو 2025: الأرقام تخص الوحدات السابقة، لا الوحدة الحالية بهذا الاسم أو الرمز.',
    no_unit: () =>
      'لا يُعرف أي وحدة تخصّها الأرقام. اكتب «Đơn vị báo cáo: …» في العنوان، أو عمود رموز الوحدات، أو "unit" في ملف .csv.json المرافق.',
    no_count: () => 'ليس في الجدول عمود أعداد معروف.',
    unknown_layout: (p) =>
      `شكل الجدول${optional(p, 'found', (f) => ` «${f}»`)} غير معروف.${optional(p, 'expected', (e) => ` الأشكال المقروءة: ${e}.`)} أبقِ سطور العناوين كما صُدِّرت.`,
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
    spreadsheet_error: () =>
      'فشلت معادلة في جدول البيانات أو ضاق عمودها (####)؛ فعُدّ الرقم غير مذكور. أصلح الجدول ثم صدّره من جديد.',
    number_with_words: (p) =>
      `في الخلية كلمات بجانب العدد؛ أُخذ العدد وحده${optional(p, 'found', (f) => `: ${f}`)}.`,
    ambiguous_number: () =>
      'يمكن قراءة الأعداد في هذا العمود بطريقتين: النقطة أو الفاصلة قد تفصل الآلاف أو تبدأ الكسور. صدّر الأعداد بلا فواصل، أو اكتبها بطريقة واحدة.',
    bad_date: (p) => `تعذّرت قراءة التاريخ؛ المطلوب ${param(p, 'expected')}.`,
    no_such_day: () => 'هذا اليوم غير موجود. صحّح التاريخ ثم أعد التحميل.',
    year_two_digits: (p) =>
      `السنة من رقمين فقط. اكتب الأرقام الأربعة؛ المطلوب ${param(p, 'expected')}.`,
    month_first: (p) =>
      `الشهر قبل اليوم في هذا الجدول (الترتيب الأمريكي)، فلا يُعرف أيهما أيهما. صدّر التواريخ بصيغة ${param(p, 'expected')}.`,
    date_from_number: (p) =>
      `الخلية رقم من جدول بيانات؛ فُهمت على أنها ${param(p, 'found')}. صدّر العمود بصيغة تاريخ.`,
    bad_value: (p) => `القيمة ليست من القيم المسموحة: ${param(p, 'expected')}.`,
    ragged_row: (p) =>
      `في السطر ${param(p, 'found')} خلية وفي العنوان ${param(p, 'expected')} عمودًا. ابحث عن فاصل داخل خلية.`,
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
    copied_figures: (p) =>
      `كل الأرقام تساوي أرقام السطر ${param(p, 'line')} من المصدر ${param(p, 'source_id')} (الوحدة ${param(p, 'unit_code')}، ${param(p, 'start')} – ${param(p, 'end')})، ويصعب أن يكون ذلك مصادفة. حُمِّلت؛ تحقق هل نُسخ أحدهما من الآخر.`,
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
