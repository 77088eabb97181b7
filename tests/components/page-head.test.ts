import { describe, expect, it } from 'vitest';
import { contactLink, previewLocale } from '../../src/components/page-head.ts';

describe('the head of a page', () => {
  it('names the language as link previews expect it', () => {
    expect(['vi', 'en', 'ar', 'fa'].map((locale) => previewLocale(locale as 'vi'))).toEqual([
      'vi_VN',
      'en_GB',
      'ar_EG',
      'fa_IR',
    ]);
  });

  it('links an e-mail address with a subject, a web address as it is, and plain text not at all', () => {
    expect(contactLink('mot-cua@example.vn', 'Báo sai sót: /')).toBe(
      'mailto:mot-cua@example.vn?subject=B%C3%A1o%20sai%20s%C3%B3t%3A%20%2F',
    );
    expect(contactLink('https://example.vn/lien-he', 'x')).toBe('https://example.vn/lien-he');
    expect(contactLink('Văn phòng UBND xã', 'x')).toBeNull();
    expect(contactLink('javascript:alert(1)', 'x')).toBeNull();
  });
});
