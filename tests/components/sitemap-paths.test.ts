import { describe, expect, it } from 'vitest';
import { sitemapPaths } from '../../src/components/sitemap-paths.ts';
import type { UnitVersion } from '../../src/tables/units.ts';

const province = (unit_code: string, slug: string): UnitVersion => ({
  unit_code,
  level: 'province',
  name: slug,
  type: 'tỉnh',
  province_code: unit_code,
  slug,
  valid_from: '2025-07-01',
  valid_to: null,
});
const commune = (unit_code: string, province_code: string): UnitVersion => ({
  ...province(unit_code, ''),
  level: 'commune',
  type: 'xã',
  province_code,
  slug: null,
});
const department = (province_code: string, slug: string): UnitVersion => ({
  ...province(`${province_code}.so-y-te`, slug),
  level: 'department',
  type: 'sở',
  province_code,
  valid_from: null,
});
const UNITS = [
  province('52', 'gia-lai'),
  { ...province('52', 'gia-lai'), valid_from: '2026-09-01' },
  province('15', 'lao-cai'),
  province('XM', 'tinh-mau'),
  commune('21553', '52'),
  commune('04399', '15'),
  commune('X0001', 'XM'),
  department('52', 'gia-lai/so-y-te'),
  department('XM', 'tinh-mau/so-y-te'),
];

describe('the sitemap', () => {
  it('lists every real unit once, and nothing of the invented province', () => {
    const paths = sitemapPaths(UNITS, { only: null });
    expect(paths.filter((path) => path === '/province/gia-lai/')).toHaveLength(1);
    expect(paths).toContain('/commune/04399/');
    expect(paths).toContain('/province/gia-lai/so-y-te/');
    expect(paths.join()).not.toMatch(/tinh-mau|X0001/);
  });

  it('lists the briefings that it is given', () => {
    const paths = sitemapPaths(UNITS, { only: null }, ['/briefing/gia-lai/2026-10/']);
    expect(paths).toContain('/briefing/gia-lai/2026-10/');
  });

  it('keeps to the provinces that the build covers', () => {
    const paths = sitemapPaths(UNITS, { only: new Set(['15']) });
    expect(paths).toContain('/province/lao-cai/');
    expect(paths).not.toContain('/province/gia-lai/');
    expect(paths).not.toContain('/commune/21553/');
  });
});
