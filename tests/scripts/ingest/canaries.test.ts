import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, DATASET, quietIngest, tidyFile } from './data-directory.ts';

/** Words and numbers that stand in input files and nowhere else. */
const NAME = 'Kanaryan';
const NUMBER = '0911222333';
/** The same in columns of persons: not even the publisher's own report and log hold them. */
const PERSON = 'Personaya';
const PERSON_NUMBER = '001085777888';

const PLANTED = new RegExp([NAME, NUMBER, PERSON, PERSON_NUMBER].join('|'), 'i');

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
const TIDY = 'unit_code,field,period_start,period_end,received_total';

/** A directory whose files hold such words in every place that is not a figure. */
const FILES: Readonly<Record<string, string>> = {
  'raw/good.csv': tidyFile(['02647', 'ho-tich', 60, 50]),
  // A name in the title, below the table, beside it, in a note and in the name of the file.
  [`raw/lao-cai/2025-08/${NAME} ${NUMBER}.csv`]: `Người lập: ${NAME},,${NUMBER}\n${FORM}Người lập biểu,${NAME},${NUMBER}\nGhi chú: ${NAME} ${NUMBER},,\n`,
  'raw/sidecar.csv': tidyFile(['02680', 'ho-tich', 70, 60]),
  'raw/sidecar.csv.json': JSON.stringify({ unit: `${NAME} ${NUMBER}` }),
  'raw/key.csv': tidyFile(['02680', 'dat-dai', 70, 60]),
  'raw/key.csv.json': JSON.stringify({ [NAME]: NUMBER }),
  // A heading that is none of ours, and cells that are no figures.
  'raw/heading.csv': `${TIDY},Của ${NAME}\n02647,dat-dai,2025-07-01,2025-07-31,80,${NAME}\n`,
  'raw/cells.csv': `${TIDY}\n02647,ho-tich,2025-08-01,2025-08-31,${NAME}\n02647,${NAME} ${NUMBER},2025-08-01,2025-08-31,9\n02647,ho-tich,${NAME},2025-08-31,9\n`,
  'raw/unit.csv': `province,unit,period_start,period_end,received_total\nLào Cai,Xã ${NAME},2025-08-01,2025-08-31,9\n`,
  'raw/group.csv': `Đơn vị,Tổng số tiếp nhận,Tổng số đã giải quyết\nI. Ông ${NAME},,\nXã Đông Cuông,50,50\n`,
  'raw/group.csv.json': '{"period_start": "2025-09-01", "period_end": "2025-09-30"}',
  'raw/unknown.csv': `Việc,Ai làm,Bao giờ\n${NAME},${NAME},${NUMBER}\n`,
  // Persons, by heading and by what the cells look like.
  'raw/persons.csv': `STT,Họ tên,Số CCCD,Kết quả\n1,${PERSON},${PERSON_NUMBER},Đúng hạn\n`,
  'raw/innocent.csv': `${TIDY},Ghi chú\n02647,ho-tich,2025-07-01,2025-07-31,8,${PERSON_NUMBER}\n02680,ho-tich,2025-07-01,2025-07-31,9,${PERSON_NUMBER}\n`,
};

function bytesOf(directory: string): { name: string; text: string }[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name)).toString('latin1');
      return { name: entry.name, text: `${entry.name}\n${text}` };
    });
}

test.each([false, true])(
  'No word and no number of an input that is no figure comes into public output (suppression %s)',
  async (enabled) => {
    const out = temporaryDirectory();
    const data = dataDirectory(FILES, { ...DATASET, suppression: { enabled } });
    const report = join(temporaryDirectory(), 'report.json');
    const { status, printed } = await quietIngest({ data, out, report });
    expect(status).toBe(3);
    const leaking = bytesOf(out).filter(({ text }) => PLANTED.test(text));
    expect(leaking.map(({ name }) => name)).toEqual([]);
    // Databases pack their texts: what they hold is asked for.
    const { database } = await openPublished(out);
    for (const table of ['units', 'dossiers', 'sources', 'revisions', 'periods']) {
      const rows = await database.query({ sql: `SELECT * FROM overview.${table}`, params: [] });
      expect(JSON.stringify(rows)).not.toMatch(PLANTED);
    }
    await database.close();
    // The report names files and cells of the publisher, but those of persons nowhere.
    const own = readFileSync(report, 'utf8');
    expect(own).toContain(NAME);
    expect(own + printed).not.toMatch(new RegExp(`${PERSON}|${PERSON_NUMBER}`, 'i'));
  },
);
