import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { draftMapping } from '../../../scripts/ingest/draft-mapping.ts';
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

  test('and one with --lang vn, which means it', () => {
    const call = (): unknown => ingestOptions(['--lang', 'vn']);
    expect(call).toThrow('--lang vn: chỉ có vi hoặc en.');
    expect(call).toThrow('Cách gọi: npm run ingest');
    expect(languageIn(['--lang=vi'])).toBe('vi');
  });

  test('and one in a language that is none in both', () => {
    const call = (): unknown => ingestOptions(['--lang', 'fr']);
    expect(call).toThrow('--lang fr: chỉ có vi hoặc en.');
    expect(call).toThrow('--lang fr: expected vi or en.');
  });
});

describe('A call without the -- that npm needs', () => {
  const call = (...argv: readonly string[]) => {
    vi.stubEnv('npm_config_data', 'true');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    return (): unknown => ingestOptions(argv);
  };

  test('is told so, with the options that npm kept', () => {
    expect(call('/tmp/x')).toThrow('“--” is missing right behind “ingest”, so npm took --data');
  });

  test('is told so in Vietnamese where "vi" is left of it', () => {
    expect(call('/tmp/x', 'vi')).toThrow('Thiếu hai gạch “--” ngay sau “ingest”');
  });
});

describe('A draft without --data', () => {
  test('is written into the data directory that its file lies in', () => {
    const data = dataDirectory({ [EXPORT]: TABLE });
    const draft = draftMapping({ draftMapping: join(data, EXPORT), data: null, lang: 'vi' });
    expect(draft).toContain(join(data, 'reference/layouts/mapping-1.json'));
  });

  test('is refused where its file lies in none', () => {
    const path = join(temporaryDirectory(), 'a.csv');
    writeFileSync(path, TABLE);
    const call = (): unknown => draftMapping({ draftMapping: path, data: null, lang: 'vi' });
    expect(call).toThrow('Hãy thêm --data THƯ_MỤC');
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

test.each([
  'reference/mapping-1.json',
  'layouts/mapping-1.json',
  'reference/layout/mapping-1.json',
])(
  'A mapping that lies where none is read is named, with the folder that it belongs in: %s',
  async (path) => {
    const said = await printed({ [path]: JSON.stringify({ name: 'x', columns: COLUMNS }) });
    expect(said).toContain(`${path} trông như một ánh xạ nhưng không được đọc`);
    expect(said).toContain('reference/layouts. Hãy chuyển tệp vào đó.');
  },
);

describe("A list of fields of one's own", () => {
  const HEADER = 'field_id,name_vi,name_en,name_ar,name_fa,aliases';

  test('is warned of where it lacks most of the fields of the list that it stands for', async () => {
    const fields = `${HEADER}\nviec-la,Việc lạ,Odd,غريب,عجیب,\n`;
    expect(await printed({ 'reference/fields.csv': fields })).toContain(
      'thay cho cả danh mục lĩnh vực có sẵn, mà thiếu 28 trên 28 lĩnh vực',
    );
  });

  test('with too few columns is refused with the names of those that are missing', async () => {
    const fields = 'field_id,name_vi\nviec-la,Việc lạ\n';
    expect(await printed({ 'reference/fields.csv': fields })).toContain(
      'đang thiếu: name_en, name_ar, name_fa, aliases. Hãy chép cả tệp',
    );
  });
});
