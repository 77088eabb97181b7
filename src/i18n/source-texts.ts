import { type Locale } from './locales.ts';

/** A text about a source in the reader's language, or as its publisher wrote it. */
export interface SourceText {
  readonly text: string;
  /** Language of the text; undefined where it is not known. */
  readonly lang: Locale | undefined;
}

/**
 * What the shipped data say of themselves (publisher, title, capture, licence, contact), by the
 * Vietnamese text in the data. Texts of other publishers are not translated: they stand as they are.
 */
const TEXTS: readonly Readonly<Record<Locale, string>>[] = [
  {
    vi: 'Báo và trang tin chính thức, nêu tên cạnh từng con số',
    en: 'Newspapers and official sites, named beside each figure',
    ar: 'صحف ومواقع رسمية مذكورة بجانب كل رقم',
    fa: 'روزنامه‌ها و وبگاه‌های رسمی، با نام در کنار هر رقم',
  },
  {
    vi: 'Cổng Dịch vụ công quốc gia',
    en: 'National Public Service Portal (Cổng Dịch vụ công quốc gia)',
    ar: 'البوابة الوطنية للخدمات العامة (\u2066Cổng Dịch vụ công quốc gia\u2069)',
    fa: 'درگاه ملی خدمات عمومی (\u2066Cổng Dịch vụ công quốc gia\u2069)',
  },
  {
    vi: 'Cổng Dịch vụ công quốc gia, đánh giá chất lượng phục vụ (Quyết định 766/QĐ-TTg)',
    en: 'National Public Service Portal, service-quality evaluation (Decision 766/QĐ-TTg)',
    ar: 'البوابة الوطنية للخدمات العامة، تقييم جودة الخدمة (القرار \u2066766/QĐ-TTg\u2069)',
    fa: 'درگاه ملی خدمات عمومی، ارزیابی کیفیت خدمت (تصمیم \u2066766/QĐ-TTg\u2069)',
  },
  {
    vi: 'Số đếm dùng cho chỉ số theo Quyết định 766/QĐ-TTg, 34 tỉnh, thành phố, 1/1/2026 – 10/10/2026',
    en: 'Counts behind the index of Decision 766/QĐ-TTg, 34 provinces, 1 January to 10 October 2026',
    ar: 'الأعداد التي يقوم عليها مؤشر القرار \u2066766/QĐ-TTg\u2069، ٣٤ مقاطعة، من ١ يناير إلى ١٠ أكتوبر ٢٠٢٦',
    fa: 'شمارش‌های پایهٔ شاخص تصمیم \u2066766/QĐ-TTg\u2069، ۳۴ استان، از ۱ ژانویه تا ۱۰ اکتبر ۲۰۲۶',
  },
  {
    vi: 'Số đếm dùng cho chỉ số theo Quyết định 766/QĐ-TTg, 135 xã, phường của Gia Lai, 1/1/2026 – 10/10/2026',
    en: 'Counts behind the index of Decision 766/QĐ-TTg, 135 communes of Gia Lai, 1 January to 10 October 2026',
    ar: 'الأعداد التي يقوم عليها مؤشر القرار \u2066766/QĐ-TTg\u2069، ١٣٥ بلدية في \u2066Gia Lai\u2069، من ١ يناير إلى ١٠ أكتوبر ٢٠٢٦',
    fa: 'شمارش‌های پایهٔ شاخص تصمیم \u2066766/QĐ-TTg\u2069، ۱۳۵ کمون \u2066Gia Lai\u2069، از ۱ ژانویه تا ۱۰ اکتبر ۲۰۲۶',
  },
  {
    vi: 'do bộ thu thập nguồn mở duynghiaqn/Crawler-766 lấy ngày 10/10/2026',
    en: 'captured by the open collector duynghiaqn/Crawler-766 on 10 October 2026',
    ar: 'التقطها الجامع المفتوح المصدر \u2066duynghiaqn/Crawler-766\u2069 في ١٠ أكتوبر ٢٠٢٦',
    fa: 'گردآورندهٔ متن‌باز \u2066duynghiaqn/Crawler-766\u2069 در ۱۰ اکتبر ۲۰۲۶ برداشته است',
  },
  {
    vi: 'Chỉ số theo Quyết định 766/QĐ-TTg, 34 tỉnh, thành phố, các ngày 26/9, 30/9, 5/10 và 10/10/2026',
    en: 'Index of Decision 766/QĐ-TTg, 34 provinces, on 26 and 30 September, 5 and 10 October 2026',
    ar: 'مؤشر القرار \u2066766/QĐ-TTg\u2069، ٣٤ مقاطعة، في ٢٦ و٣٠ سبتمبر و٥ و١٠ أكتوبر ٢٠٢٦',
    fa: 'شاخص تصمیم \u2066766/QĐ-TTg\u2069، ۳۴ استان، در ۲۶ و ۳۰ سپتامبر و ۵ و ۱۰ اکتبر ۲۰۲۶',
  },
  {
    vi: 'Chỉ số theo Quyết định 766/QĐ-TTg, 135 xã, phường của Gia Lai, ngày 24/9 và 10/10/2026',
    en: 'Index of Decision 766/QĐ-TTg, 135 communes of Gia Lai, on 24 September and 10 October 2026',
    ar: 'مؤشر القرار \u2066766/QĐ-TTg\u2069، ١٣٥ بلدية في \u2066Gia Lai\u2069، في ٢٤ سبتمبر و١٠ أكتوبر ٢٠٢٦',
    fa: 'شاخص تصمیم \u2066766/QĐ-TTg\u2069، ۱۳۵ کمون \u2066Gia Lai\u2069، در ۲۴ سپتامبر و ۱۰ اکتبر ۲۰۲۶',
  },
  {
    vi: 'do bộ thu thập nguồn mở duynghiaqn/Crawler-766 lấy các ngày 26/9, 30/9, 5/10 và 10/10/2026',
    en: 'captured by the open collector duynghiaqn/Crawler-766 on 26 and 30 September, 5 and 10 October 2026',
    ar: 'التقطها الجامع المفتوح المصدر \u2066duynghiaqn/Crawler-766\u2069 في ٢٦ و٣٠ سبتمبر و٥ و١٠ أكتوبر ٢٠٢٦',
    fa: 'گردآورندهٔ متن‌باز \u2066duynghiaqn/Crawler-766\u2069 در ۲۶ و ۳۰ سپتامبر و ۵ و ۱۰ اکتبر ۲۰۲۶ برداشته است',
  },
  {
    vi: 'do bộ thu thập nguồn mở duynghiaqn/Crawler-766 lấy ngày 24/9 và 10/10/2026',
    en: 'captured by the open collector duynghiaqn/Crawler-766 on 24 September and 10 October 2026',
    ar: 'التقطها الجامع المفتوح المصدر \u2066duynghiaqn/Crawler-766\u2069 في ٢٤ سبتمبر و١٠ أكتوبر ٢٠٢٦',
    fa: 'گردآورندهٔ متن‌باز \u2066duynghiaqn/Crawler-766\u2069 در ۲۴ سپتامبر و ۱۰ اکتبر ۲۰۲۶ برداشته است',
  },
  {
    vi: 'nguồn không nêu giấy phép; số liệu của cơ quan nhà nước',
    en: 'none stated; figures of a public body',
    ar: 'غير مذكور؛ أرقام جهة عامة',
    fa: 'گفته نشده؛ ارقام یک نهاد عمومی',
  },
  {
    vi: 'kho mã nguồn của dự án Đúng Hạn',
    en: 'the source code repository of the project Đúng Hạn',
    ar: 'مستودع شيفرة مشروع \u2066Đúng Hạn\u2069',
    fa: 'مخزن کد پروژهٔ \u2066Đúng Hạn\u2069',
  },
  {
    vi: 'Nguồn không nêu giấy phép; số liệu của cơ quan nhà nước, mỗi số liệu kèm nguồn',
    en: 'the sources state none; figures of public bodies, each with its source',
    ar: 'لا تذكر المصادر ترخيصًا؛ أرقام جهات عامة، كل منها مع مصدره',
    fa: 'منبع‌ها مجوزی نگفته‌اند؛ ارقام نهادهای عمومی، هر یک با منبع خود',
  },
];

const BY_TEXT = new Map(TEXTS.map((text) => [text.vi, text]));

/** A text about a source as the reader of a language is to see it. */
export function sourceText(locale: Locale, written: string): SourceText {
  const known = BY_TEXT.get(written);
  return known === undefined
    ? { text: written, lang: undefined }
    : { text: known[locale], lang: locale };
}
