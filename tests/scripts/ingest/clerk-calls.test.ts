import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingestOptions, languageIn } from '../../../scripts/ingest/options.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest } from './data-directory.ts';

describe('A wrong call with --lang vi is answered in Vietnamese', () => {
  test.each([
    [['--dat', 'x'], 'Không có tuỳ chọn --dat.'],
    [['thu', 'muc'], 'Không hiểu “thu”'],
    [['--strict=yes'], '--strict không nhận giá trị.'],
    [['--data'], 'Thiếu giá trị sau --data.'],
  ])('%j', (argv, text) => {
    const call = (): unknown => ingestOptions(['--lang', 'vi', ...argv]);
    expect(call).toThrow(text);
    expect(call).toThrow('Cách gọi: npm run ingest');
  });

  test('and one in a language that is none in both', () => {
    const call = (): unknown => ingestOptions(['--lang', 'vn']);
    expect(call).toThrow('--lang vn: chỉ có vi hoặc en.');
    expect(call).toThrow('--lang vn: expected vi or en.');
    expect(languageIn(['--lang=vi'])).toBe('vi');
  });
});

const TABLE = 'Nơi,Kênh A,Kênh B\nXã Than Uyên,60,60\nXã Mường Kim,25,75\nXã Pa Ủ,60,20\n';
const COLUMNS = { Nơi: 'unit', 'Kênh A': 'received_online', 'Kênh B': 'received_online' };
const EXPORT = 'raw/lai-chau/2025-09/a.csv';

const printed = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const out = join(temporaryDirectory(), 'out');
  const data = dataDirectory({ [EXPORT]: TABLE, ...files });
  return (await quietIngest({ data, out, lang: 'vi' })).printed;
};

test('The command to copy keeps the language of the run', async () => {
  expect(await printed({})).toMatch(/→ npm run ingest -- --draft-mapping .* --lang vi\n/);
});

test.each([
  ['raw/lai-chau/2025-09/a.json', 'Nếu nó đi kèm a.csv thì hãy đổi tên thành a.csv.json.'],
  ['raw/lai-chau/2025-09/a.xlsx.json', 'Nếu nó đi kèm a.csv thì hãy đổi tên thành a.csv.json.'],
  ['raw/lai-chau/2025-09/khac.json', '(bc.csv.json bên cạnh bc.csv)'],
])(
  'A sidecar that is called wrongly is named, with the name that it should have: %s',
  async (path, text) => {
    const said = await printed({ [path]: '{}' });
    expect(said).toContain(`Cảnh báo: ${path} không đi kèm tệp nào`);
    expect(said).toContain(text);
  },
);

test('A sidecar that is called rightly is not named', async () => {
  const sidecar = JSON.stringify({ mapping: { columns: COLUMNS } });
  expect(await printed({ [`${EXPORT}.json`]: sidecar })).not.toContain('Cảnh báo:');
});

describe('Columns of one word that are added up', () => {
  const added = (more: object): Promise<string> =>
    printed({ [`${EXPORT}.json`]: JSON.stringify({ mapping: { columns: COLUMNS, ...more } }) });

  test('are named on the terminal by their headings', async () => {
    expect(await added({})).toContain('cột “Kênh A + Kênh B”: Ánh xạ “sidecar-mapping” ghi một số');
  });

  test('are not named again where the mapping confirms it', async () => {
    expect(await added({ added_up: ['received_online'] })).not.toContain('Kênh A + Kênh B');
  });
});
