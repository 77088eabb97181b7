import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { ingestCommand, manifestIn, reportAt } from './command.ts';
import { dataDirectory } from './data-directory.ts';

const SECTION =
  readFileSync('README.md', 'utf8').split('## A layout that is not known')[1]?.split('\n## ')[0] ??
  '';
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(SECTION)?.[1] ?? '';
const EXPORT = 'raw/lao-cai/2025-08/export.csv';

/** Runs the commands of the section in a data directory that holds its export. */
function example() {
  const data = dataDirectory({ [EXPORT]: block('csv') });
  const out = join(temporaryDirectory(), 'out');
  const report = join(temporaryDirectory(), 'report.json');
  return {
    out,
    report,
    mapping: join(data, 'reference/layouts/mapping-1.json'),
    ingest: () => ingestCommand('--data', data, '--out', out, '--report', report),
    draft: (...options: string[]) =>
      ingestCommand('--draft-mapping', join(data, EXPORT), '--data', data, ...options),
  };
}

test('a refused file is followed by the command that drafts its mapping', () => {
  const { ingest, draft, mapping } = example();
  const command = /→ npm run ingest -- (.*)/.exec(ingest().printed)?.[1] ?? '';
  expect(ingestCommand(...command.split(' ')).status).toBe(0);
  expect(existsSync(mapping)).toBe(true);
  expect(draft().printed).toContain('mapping-2.json');
});

test('a draft says what speaks for each suggestion, and lists the words in its note', () => {
  const { draft, mapping } = example();
  expect(draft().printed).toContain('Hồ sơ vào > Tại quầy: received_direct (by its words)');
  const { note } = JSON.parse(readFileSync(mapping, 'utf8')) as { note: string[] };
  expect(note.join('\n')).toContain('resolved_late (Đã giải quyết quá hạn)');
});

test('a draft in Vietnamese is read once each "?" is taken away', () => {
  const { draft, ingest, mapping, out } = example();
  expect(draft('--lang', 'vi').status).toBe(0);
  const text = readFileSync(mapping, 'utf8');
  expect(text).toContain('"Hồ sơ vào > Tại quầy": "? Tiếp nhận trực tiếp"');
  writeFileSync(mapping, text.replace(/"\? ([^"|]*?)(?: \|[^"]*)?"/g, '"$1"'));
  expect([ingest().status, manifestIn(out).inputs[0]?.layout]).toEqual([0, 'mapping-1']);
});

describe('the worked example of the README', () => {
  test('is refused at first, and the report lists its headings', () => {
    const { ingest, report } = example();
    expect(ingest().status).toBe(1);
    const [issue] = reportAt(report).issues;
    expect([issue?.code, issue?.value]).toEqual(['unknown_layout', expect.any(String)]);
    expect(issue?.value).toContain('Hồ sơ ra > Lỡ hạn = ?');
    expect(issue?.message).toContain('--draft-mapping');
  });

  test('has a draft with all headings of the mapping that the README shows', () => {
    const { draft, mapping } = example();
    expect(draft().status).toBe(0);
    const drafted = JSON.parse(readFileSync(mapping, 'utf8')) as { columns: object };
    const shown = JSON.parse(block('json')) as { columns: object; header_rows: number };
    expect(drafted).toMatchObject({ name: 'mapping-1', header_rows: shown.header_rows });
    expect(Object.keys(drafted.columns)).toEqual(Object.keys(shown.columns));
  });

  test('ends with 1 while a "?" is left, and names file and heading', () => {
    const { draft, ingest, out } = example();
    draft();
    const { status, printed } = ingest();
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(printed).toContain('mapping-1.json');
    expect(printed).toContain('columns["Hồ sơ vào > Tại quầy"]: received_direct');
    expect(printed).not.toMatch(/\n\s+at /);
  });

  test('is read by the mapping that the README shows', () => {
    const { draft, ingest, mapping, out } = example();
    draft();
    writeFileSync(mapping, block('json'));
    expect(ingest().status).toBe(0);
    expect(manifestIn(out).inputs).toMatchObject([
      { layout: 'bao-cao-nhanh', rows_loaded: 2, rows_rejected: 0 },
    ]);
  });
});

test('a second draft never overwrites the first', () => {
  const { draft, mapping } = example();
  draft();
  writeFileSync(mapping, '{"name": "x", "columns": {"A": "returned"}}');
  expect(draft().printed).toContain('mapping-2.json');
  expect(readFileSync(mapping, 'utf8')).toContain('"name": "x"');
});

test('a file that is not there has no draft, and the message is no stack', () => {
  const { status, printed } = ingestCommand('--draft-mapping', '/nowhere/x.csv');
  expect(status).toBe(1);
  expect(printed).toContain('There is no such file: /nowhere/x.csv. Check the path.');
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a mapping that is no JSON ends the run with its file, line and column', () => {
  const data = dataDirectory({
    [EXPORT]: block('csv'),
    'reference/layouts/x.json': '{\n  "name": "x",\n  columns\n}',
  });
  const { status, printed } = ingestCommand('--data', data, '--out', join(data, '../out-x'));
  expect(status).toBe(1);
  expect(printed).toContain('x.json, line 3, column 3');
});

test('two mappings of one name end the run', () => {
  const mapping = '{"name": "x", "columns": {"A": "returned"}}';
  const data = dataDirectory({
    [EXPORT]: block('csv'),
    'reference/layouts/a.json': mapping,
    'reference/layouts/b.json': mapping,
  });
  const { status, printed } = ingestCommand('--data', data, '--out', join(data, '../out-y'));
  expect(status).toBe(1);
  expect(printed).toContain('b.json');
});

test('a draft prints every count that it gives to two headings, and those that only count a part', () => {
  const text = block('csv')
    .replace('Tại quầy', 'Nộp điện tử')
    .replace('Kịp hạn', 'Lỡ hạn liên thông');
  const data = dataDirectory({ [EXPORT]: text });
  const { printed } = ingestCommand('--draft-mapping', join(data, EXPORT), '--data', data);
  expect(printed).toContain('"received_online" stands for several headings');
  expect(printed).toContain('Hồ sơ ra > Lỡ hạn liên thông: ignore (its words make it a part');
});

test('a draft of two rows says that they are too few to check by, and one of three does not', () => {
  const printed = (more: string): string => {
    const data = dataDirectory({ [EXPORT]: block('csv') + more });
    return ingestCommand('--draft-mapping', join(data, EXPORT), '--data', data).printed;
  };
  expect(printed('')).toContain('Rows of figures: 2 (at least 3 are needed');
  expect(printed('3,Xã Lâm Giang,7,5,9,3\n')).not.toContain('Rows of figures');
});

test('a draft says that a file has other tables, and not that it has the same one again', () => {
  const printed = (text: string): string => {
    const data = dataDirectory({ [EXPORT]: text });
    return ingestCommand('--draft-mapping', join(data, EXPORT), '--data', data).printed;
  };
  const text = `BIỂU SỐ 1,,,,,\n${block('csv')}`;
  expect(printed(text + text)).not.toContain('several tables');
  expect(printed(text + text.replace('Lỡ hạn', 'Trễ'))).toContain('several tables');
});

describe('a mapping that is wrong', () => {
  const run = (mapping: string | Uint8Array, ...options: string[]) => {
    const data = dataDirectory({
      [EXPORT]: block('csv'),
      'reference/layouts/x.json': mapping,
      'reference/layouts/mapping-1.json.txt': '{}',
    });
    return ingestCommand('--data', data, '--out', join(temporaryDirectory(), 'out'), ...options);
  };

  test('is answered with the nearest words of the language of the run', () => {
    const mapping = JSON.stringify({ name: 'x', columns: { Vào: 'Tiếp nhận trực tuyếnn' } });
    const { printed } = run(mapping, '--lang', 'vi');
    expect(printed).toContain('cần: "Tiếp nhận trực tuyến", ');
    expect(printed).toContain('Ví dụ: "Vào": "Tiếp nhận trực tuyến"');
    expect(printed).toContain('--draft-mapping');
    expect(printed).not.toContain('received_online');
  });

  test('since it is saved as UTF-16 is to be saved as UTF-8', () => {
    expect(run(Buffer.from('\uFEFF{ "name": "x" }', 'utf16le')).printed).toContain(
      'save it as UTF-8',
    );
  });

  test('in its name is named: it is not read', () => {
    expect(run('{').printed).toMatch(/Warning: .*mapping-1\.json\.txt is not read as a mapping/);
  });
});

test('a known table with columns of numbers more is followed by the command that drafts a mapping', () => {
  const text = 'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,Lượt khen\n1,Xã Mậu A,7,6,9\n';
  const data = dataDirectory({ [EXPORT]: text });
  const { status, printed } = ingestCommand(
    '--data',
    data,
    '--out',
    join(temporaryDirectory(), 'o'),
  );
  expect(status).toBe(0);
  expect(printed).toMatch(/\[Lượt khen\]\n {2}→ npm run ingest -- --draft-mapping /);
});
