import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('the communes of a province', () => {
  const headers = '#all-communes thead th';

  test('are sorted by keyboard, and the header says how', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}ar/province/gia-lai/`);
    const shares = () =>
      page.$$eval('#all-communes tbody tr', (rows) =>
        rows.map((row) => Number(row.children[1]?.getAttribute('data-value'))),
      );
    const sorted = async () => page.getAttribute(`${headers}:nth-child(2)`, 'aria-sort');
    const before = await shares();
    await page.focus(`${headers}:nth-child(2) button`);
    await page.keyboard.press('Enter');
    expect(await sorted()).toBe('descending');
    expect(await shares()).toEqual(before.toSorted((a, b) => b - a));
    await page.keyboard.press('Space');
    expect(await sorted()).toBe('ascending');
    expect(await shares()).toEqual(before.toSorted((a, b) => a - b));
    await context.close();
  });

  test('are all there without scripts', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}province/gia-lai/`);
    expect(await page.locator('#all-communes tbody tr').count()).toBe(135);
    await context.close();
  });
});

describe('a commune', () => {
  const textOf = async (path: string, selector: string): Promise<string> => {
    const { page, context, errors } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}${path}`);
    const text = await page.innerText(selector);
    expect(errors).toEqual([]);
    await context.close();
    return text;
  };

  test('says first how high its rate is, what is overdue, whether it is like others, what changed and how sure that is', async () => {
    const lead = await textOf('en/commune/X0005/', 'main');
    const parts = [
      'In October 2026, about 94 in every 100 dossiers to handle',
      'dossiers late or overdue',
      'In the highest third of the rates, within what is usual among the communes of the province.',
      'No change beyond usual variation',
      'Luck with single dossiers aside, the rate of this period lies between',
      'No signal of a change now: within usual variation;',
      'By chance alone about',
      'Why not 5%',
      'Why a range and not one rank',
    ].map((part) => lead.indexOf(part));
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts[0]).toBeGreaterThan(-1);
  });

  test('whose level was made low is said to be clearly lower than most, and is among those outside the limits', async () => {
    expect(await textOf('en/commune/X0021/', '.lead')).toContain(
      'Clearly lower than most communes of the province',
    );
    const outside = await textOf('en/province/tinh-mau/', '[aria-label^="Places outside"]');
    for (const name of ['Xã Mẫu 021', 'Xã Mẫu 055']) expect(outside).toContain(name);
    expect(outside).not.toContain('Xã Mẫu 005');
  });

  test('whose rate was made to fall is said to have fallen, and since when', async () => {
    expect(await textOf('en/commune/X0030/', '#trend-title')).toContain(
      'A real fall, clear since April',
    );
  });

  test('whose low rate lies in one field says so in its first lines', async () => {
    expect(await textOf('en/commune/X0055/', '.lead')).toMatch(
      /This low rate lies in one field: .+ All other fields together have 8\d\.\d% \(425 of 494\)/,
    );
  });

  test('that lacks months says so, in its first lines, its table and its notes alike', async () => {
    expect(await textOf('en/commune/X0058/', '.lead')).toContain(
      'There are no figures from 1 Mar 2026 to 31 May 2026, so that sums over several periods here begin with June 2026.',
    );
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/commune/X0058/`);
    const table = await page.textContent('figure:has(#trend-title) table');
    expect(table).toMatch(/April 2026\s+No figures/i);
    const notes = await page.innerText('section:has(#quality)');
    expect(notes).toContain('from 1 Mar 2026 to 31 May 2026');
    expect(notes).not.toMatch(/export|2026-0/);
    await context.close();
  });

  test('with figures of reporting months says why it has no rank, and is no commune without figures', async () => {
    expect(await textOf('en/commune/X0066/', 'section:has(#place)')).toContain(
      'the figures of this place are of reporting months',
    );
    const communes = await textOf('en/province/tinh-mau/', 'section:has(#communes)');
    expect(communes).toMatch(/but of other periods[^]+Xã Mẫu 066\s+\(15\D+14 Oct 2026\)/);
  });

  test('shows what its rate is of where the source states only its parts, as computed', async () => {
    const counts = await textOf('en/commune/X0086/', 'section:has(#counts)');
    expect(counts).toMatch(/carried over \(computed\)\s+2,311/);
  });

  test('with a rank that may lie anywhere is not called like most', async () => {
    expect(await textOf('en/commune/21607/', '.lead')).toContain(
      'Not enough dossiers to tell whether this rate is above or below that of most communes',
    );
  });

  test('has a rank only as a range', async () => {
    const place = await textOf('en/commune/23614/', 'section:has(#place)');
    expect(place).toMatch(/The rank lies between \d+\w\w and \d+\w\w of 135 communes/);
  });

  test('with too few dossiers says so, and claims no place', async () => {
    const text = await textOf('en/commune/X0120/', 'main');
    expect(text).toContain('too few to tell anything');
    expect(text).not.toMatch(
      /(Lower|lower|Higher|higher) than most|This rate is like that of most|within what is usual among/,
    );
  });

  test('names those like it, with the reason', async () => {
    const similar = await textOf('en/commune/X0005/', 'section:has(#similar)');
    expect(similar.match(/is alike in number of dossiers/g)).toHaveLength(4);
  });
});
