import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { qualityIn, reportAt } from './command.ts';
import { dataDirectory, quietIngest } from './data-directory.ts';

/** A summary of communes of Lào Cai whose rows 3 to 5 and 7 name a field that is none. */
const EXPORT = [
  'Mã đơn vị,Lĩnh vực,Tổng số tiếp nhận,Số hồ sơ xong trễ',
  '04399,Hộ tịch,5,1',
  ...['04375', '04252', '04273'].map((code) => `${code},Việc lạ,6,x`),
  '04279,Hộ tịch,5,1',
  '04288,Việc lạ,6,x',
].join('\n');
const MAPPING = {
  columns: {
    'Mã đơn vị': 'unit_code',
    'Lĩnh vực': 'field',
    'Tổng số tiếp nhận': 'received_total',
    'Số hồ sơ xong trễ': 'resolved_late',
  },
};

const run = async (name: string, files: Readonly<Record<string, string>>) => {
  const out = temporaryDirectory();
  const report = join(temporaryDirectory(), name);
  const { printed } = await quietIngest({ data: dataDirectory(files), out, report });
  return { printed, out, text: readFileSync(report, 'utf8'), report };
};
const FILES = {
  'raw/lao-cai/2025-08/x.csv': EXPORT,
  'raw/lao-cai/2025-08/x.csv.json': JSON.stringify({ mapping: MAPPING }),
};

describe('Findings of one file that say the same', () => {
  test('are one line on the terminal, with their lines, the heading as in the file and the cell', async () => {
    const { printed } = await run('r.md', FILES);
    expect(printed).toMatch(
      /lines 3–5, 7, column “Số hồ sơ xong trễ”: .*count of dossiers.* \[x\]/,
    );
    expect(printed.match(/\[x\]/g)).toHaveLength(1);
  });

  test('are one line of the Markdown, with the heading as in the file', async () => {
    const { text } = await run('r.md', FILES);
    expect(text).toMatch(/\| 3–5, 7 \| Số hồ sơ xong trễ \| error \| .* \| x \|/);
  });

  test('are one finding of the JSON, with all lines and how many there are', async () => {
    const { report } = await run('r.json', FILES);
    expect(reportAt(report).issues).toContainEqual(
      expect.objectContaining({
        code: 'bad_number',
        line: 3,
        lines: [
          [3, 5],
          [7, 7],
        ],
        count: 4,
        column: 'resolved_late',
        heading: 'Số hồ sơ xong trễ',
        value: 'x',
        values: null,
      }),
    );
  });

  test('stay apart in quality.json, one a line, without heading or cell', async () => {
    const { out } = await run('r.json', FILES);
    const issues = qualityIn(out).issues.filter(({ code }) => code === 'bad_number');
    expect(issues.map(({ line }) => line)).toEqual([3, 4, 5, 7]);
    expect(JSON.stringify(qualityIn(out))).not.toContain('xong trễ');
  });
});

test('A file refused for columns about persons comes before one with more rejected rows', async () => {
  const { printed, text } = await run('r.md', {
    ...FILES,
    'raw/z.csv': 'STT,Họ và tên,Tổng số\n1,Nguyễn Văn A,5\n',
  });
  for (const said of [printed, text]) {
    const [persons, rows] = [said.indexOf('raw/z.csv'), said.indexOf('raw/lao-cai/2025-08/x.csv')];
    expect(persons).toBeGreaterThanOrEqual(0);
    expect(persons).toBeLessThan(rows);
  }
});

test('One file is one file', async () => {
  const { text } = await run('r.md', FILES);
  expect(text).toContain('1 file; 6 rows');
});

test.each([
  ['a line end', 'a\nb.csv', String.raw`a\u000ab.csv`],
  ['a mark that turns the order of letters', 'a\u202Evsc.csv', String.raw`a\u202evsc.csv`],
  ['an escape of the terminal', 'a\u001B[2Jb.csv', String.raw`a\u001b[2Jb.csv`],
])('%s in the name of a file is shown, not acted upon', async (_, name, shown) => {
  const files = { [`raw/lao-cai/2025-08/${name}`]: EXPORT };
  const { printed, text } = await run('r.md', files);
  const raw = name.replace(/\.csv$/, '');
  expect([printed.includes(shown), printed.includes(raw), text.includes(raw)]).toEqual([
    true,
    false,
    false,
  ]);
  const { report, text: json } = await run('r.json', files);
  expect(json).not.toContain(raw);
  expect(reportAt(report).inputs[0]?.file).toBe(`raw/lao-cai/2025-08/${name}`);
});
