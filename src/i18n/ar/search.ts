import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const results = (count: number) => {
  const number = formatNumber('ar', count);
  return plural('ar', count, {
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: `${number} نتائج`,
    many: `${number} نتيجة`,
    other: `${number} نتيجة`,
  });
};

/** Messages of the search box, in Arabic. */
export const search: Messages['search'] = {
  label: 'ابحث عن مقاطعة أو بلدية',
  hint: 'اكتب الاسم بالحروف اللاتينية، بالعلامات الفيتنامية أو من دونها؛ والأسماء السابقة ليوم ١ يوليو ٢٠٢٥ تصلح أيضًا.',
  placeholder: 'مثلًا: Nam Cuong',
  submit: 'ابحث',
  results: 'نتائج البحث',
  found: (p) => `عدد النتائج: ${results(p.count)}.`,
  foundMore: (p) => `أول ${results(p.count)}؛ أضف اسم المقاطعة أو القضاء السابق لتضييق البحث.`,
  none: 'لا مكان بهذا الاسم.',
  formerly: (p) => `الاسم السابق: ${p.name}`,
  formerDistricts: (p) => `كان يتبع: ${p.names}`,
  invented: 'مكان مختلق للعرض فقط',
  loading: 'يجري تحميل القائمة…',
  failed: 'تعذّر تحميل قائمة البحث. اكتب من جديد لإعادة المحاولة، أو افتح القائمة الأبجدية.',
  list: 'القائمة الأبجدية',
};
