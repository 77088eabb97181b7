import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verdict, worstFirst } from '../../src/browser/check/verdict.ts';
import { checked, tidy } from './checked.ts';

const GOOD = tidy(['all', '2026-01', 100, 90, 2]);
const BROKEN = tidy(['all', '2026-01', '1o0', 90, 2], ['all', '2026-02', 100, 90, 2]);
const PERSONAL = readFileSync('tests/fixtures/ingest/personal.csv', 'utf8');
const of = (files: Readonly<Record<string, string>>) => verdict(checked(files).files, []);

describe('The verdict', () => {
  test('on a good file is that it can be published', () => {
    expect(of({ 'a.csv': GOOD })).toMatchObject({ kind: 'ready', status: 0, loaded: 1, first: [] });
  });

  test('on a file with a warning is to look, and at what', () => {
    const field = tidy(['no-such-field', '2026-01', 100, 90, 2]);
    expect(of({ 'a.csv': field })).toMatchObject({
      kind: 'look',
      status: 0,
      first: [
        { path: 'a.csv', found: { issue: { code: 'unknown_field' }, lines: [[2, 2]] }, more: 0 },
      ],
    });
  });

  test('on a broken file is what to mend, with line and column', () => {
    expect(of({ 'good.csv': GOOD, 'hong.csv': BROKEN })).toMatchObject({
      kind: 'mend',
      status: 3,
      files: 2,
      faulty: 1,
      rejected: 1,
      first: [
        {
          path: 'hong.csv',
          found: { issue: { code: 'bad_number', column: 'received_total' }, lines: [[2, 2]] },
        },
      ],
    });
  });

  test('names the gravest finding once with all its lines, and counts what else is as grave', () => {
    const broken = tidy(
      ['all', '2026-01', '1o0', 90, 2],
      ['all', '2026-02', '2o0', 90, 2],
      ['all', '2026-03', 100, 90, 2],
      ['all', '2026-04', 'x1', 90, 2],
      ['all', '2026-13', 100, 90, 2],
    );
    const [first] = of({ 'a.csv': broken }).first;
    expect(first?.found).toMatchObject({
      count: 3,
      lines: [
        [2, 3],
        [5, 5],
      ],
      values: ['1o0', '2o0', 'x1'],
    });
    expect(first?.more).toBeGreaterThan(0);
  });

  test('on any file with personal columns is not to publish, whatever else is there', () => {
    const found = of({ 'broken.csv': BROKEN, 'good.csv': GOOD, 'people.csv': PERSONAL });
    expect(found).toMatchObject({ kind: 'personal', personal: 1 });
    expect(found.first.map(({ path }) => path)).toEqual(['people.csv', 'broken.csv']);
  });

  test('on files of which no row can be read says so', () => {
    expect(of({ 'a.csv': 'x,y\n1,2\n' })).toMatchObject({ kind: 'nothing', status: 1 });
  });

  test('counts a file that was not read as one to mend', () => {
    const unread = [{ path: 'big.csv', size: 9e9, reason: 'too_large' as const }];
    expect(verdict(checked({ 'a.csv': GOOD }).files, unread)).toMatchObject({
      kind: 'mend',
      status: 3,
      files: 2,
      faulty: 1,
      first: [{ path: 'big.csv', found: null }],
    });
  });

  test('adds up: read = loaded + skipped + rejected', () => {
    const { read, loaded, skipped, rejected } = of({
      'a.csv': GOOD,
      'b.csv': BROKEN,
      'c.csv': PERSONAL,
    });
    expect(read).toBe(loaded + skipped + rejected);
  });
});

test('Files stand in the order in which they should be looked at', () => {
  const { files } = checked({
    'good.csv': GOOD,
    'part.csv': BROKEN,
    'none.csv': 'x,y\n1,2\n',
    'people.csv': PERSONAL,
  });
  expect(worstFirst(files).map(({ path }) => path)).toEqual([
    'people.csv',
    'none.csv',
    'part.csv',
    'good.csv',
  ]);
});
