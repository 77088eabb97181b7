import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { sourceText } from '../../src/i18n/source-texts.ts';

type Row = Readonly<Record<string, string>>;

function rows(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as Record<string, string>;
const index = readdirSync('data/index766').filter((name) => name.endsWith('.csv'));
const reported = readdirSync('data/reported').filter((name) => name.endsWith('.csv'));

describe('what the shipped data say of themselves', () => {
  test('stands in the language of the reader: publisher, titles, capture, licence, contact', () => {
    const counts = rows('data/reference/sources.csv').filter(({ title }) =>
      /^(Số đếm|Chỉ số)/u.test(title ?? ''),
    );
    const scores = index.flatMap((name) => rows(`data/index766/${name}`));
    const written = [
      ...counts.flatMap(({ publisher, title, licence, capture }) => [
        publisher,
        title,
        licence,
        capture,
      ]),
      ...scores.map(({ source }) => source),
      dataset['contact'],
      dataset['licence'],
    ];
    for (const text of new Set(written))
      for (const locale of LOCALES)
        expect(sourceText(locale, text ?? '').lang, `${locale}: ${text ?? ''}`).toBe(locale);
  });

  test('of another publisher it stands as it was written, in no language known', () => {
    expect(sourceText('ar', 'Sở Nội vụ')).toEqual({ text: 'Sở Nội vụ', lang: undefined });
  });

  test('every note on a reported figure is there in Vietnamese too', () => {
    const figures = reported.flatMap((name) => rows(`data/reported/${name}`));
    const half = figures.filter(
      ({ note = '', note_vi = '' }) => (note === '') !== (note_vi === ''),
    );
    expect(half).toEqual([]);
  });
});
