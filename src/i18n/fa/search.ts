import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

/** Messages of the search box, in Persian (a noun after a number has no plural form). */
export const search: Messages['search'] = {
  label: 'جست‌وجوی استان یا کمون',
  hint: 'نام را با حروف لاتین بنویسید، با نشانه‌های ویتنامی یا بی آن‌ها؛ نام‌های پیش از ۱ ژوئیهٔ ۲۰۲۵ هم پذیرفته است.',
  placeholder: 'برای نمونه: Nam Cuong',
  submit: 'جست‌وجو',
  results: 'نتیجه‌های جست‌وجو',
  found: (p) => `${formatNumber('fa', p.count)} نتیجه.`,
  foundMore: (p) =>
    `${formatNumber('fa', p.count)} نتیجهٔ نخست؛ برای محدودتر شدن، نام استان یا شهرستان پیشین را بیفزایید.`,
  none: 'جایی به این نام نیست.',
  formerly: (p) => `نام پیشین: ${p.name}`,
  formerDistricts: (p) => `پیش‌تر در: ${p.names}`,
  invented: 'ساختگی، تنها برای نمایش',
  loading: 'فهرست بارگذاری می‌شود…',
  failed: 'فهرست جست‌وجو بارگذاری نشد. برای تلاش دوباره بنویسید، یا فهرست الفبایی را باز کنید.',
  list: 'فهرست الفبایی',
};
