import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const DEPARTMENT = '/province/tinh-mau/so-nong-nghiep-va-moi-truong/';

describe('the departments of a province', () => {
  test('stand in a table of their own, apart from the communes, and lead to their pages', async () => {
    const { page, context, errors } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}province/tinh-mau/`);
    const rowsOf = (id: string) => page.locator(`section:has(#${id}) tbody tr`);
    expect(await rowsOf('departments').count()).toBe(6);
    // Two of the 120 have their months from the 15th to the 14th.
    expect(await page.locator('#all-communes tbody tr').count()).toBe(118);
    expect(await rowsOf('communes').filter({ hasText: 'Sở' }).count()).toBe(0);
    await page.click(`section:has(#departments) a[href="${DEPARTMENT}"]`);
    expect(await page.innerText('h1')).toBe('Sở Nông nghiệp và Môi trường');
    // It has its figures, trend and fields, and no place among others: each does other work.
    for (const id of ['rates', 'over-time', 'by-field', 'counts'])
      expect(await page.locator(`#${id}`).count(), id).toBe(1);
    for (const id of ['place', 'mix', 'similar'])
      expect(await page.locator(`#${id}`).count(), id).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('hold a stated part of the dossiers where only the province and its communes have figures', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/province/gia-lai/`);
    const section = await page.innerText('section:has(#departments)');
    // 417,669 dossiers of the province, 276,499 of its communes; 59,129 and 17,071 not in time.
    expect(section).toContain('Departments hold 33.8% of the province’s dossiers and 71.1%');
    expect(section).toContain('99,112 / 141,170 dossiers');
    expect(section).toContain('135 communes');
    await context.close();
  });

  test('are in one file to download, each line with its level', async () => {
    const response = await fetch(`${site.address}csv/XM-departments.csv`);
    const lines = (await response.text()).trim().split('\r\n').slice(1);
    expect(new Set(lines.map((line) => line.split(',')[2]))).toEqual(new Set(['department']));
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(6);
  });

  test('are called by their names in the language of the page beside their Vietnamese ones', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}fa${DEPARTMENT}`);
    expect(await page.innerText('h1')).toBe('Sở Nông nghiệp và Môi trường');
    expect(await page.innerText('h1 + p')).toBe('ادارهٔ کشاورزی و محیط زیست');
    await context.close();
  });
});

test('the search finds a department by its name without diacritics', async () => {
  const { page, context } = await site.page();
  await page.goto(site.address);
  await page.fill('#search-input', 'so nong nghiep mau');
  await page.click(`[role=option][href="${DEPARTMENT}"]`);
  await page.waitForURL(`**${DEPARTMENT}`);
  await context.close();
});

test('a reader can ask for the departments of a province, who never come with its communes', async () => {
  const { page, context, errors } = await site.page();
  const names = async (units: string): Promise<string[]> => {
    await page.goto(
      `${site.address}en/explore/?data=demonstration&units=${units}&measure=received_total`,
    );
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    return page.locator('#explore-result tbody th').allInnerTexts();
  };
  expect(await names('XM.departments')).toEqual([
    'Sở Nội vụ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Tài chính',
    'Sở Tư pháp',
    'Sở Xây dựng',
    'Văn phòng UBND tỉnh',
  ]);
  expect(await page.innerText('#explore-result h2')).toContain('Departments of Tỉnh Mẫu');
  const communes = await names('XM');
  // Without the two whose months run from the 15th to the 14th.
  expect(communes).toHaveLength(118);
  expect(communes.filter((name) => name.startsWith('Sở'))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});
