import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { isNumberLike } from '../../src/ingest/count-cells.ts';
import type { FileResult } from '../../src/ingest/file-result.ts';
import { addsUp, read, recordsOf } from './read-text.ts';

/** Places and sidecars that a file may have, right and wrong ones. */
const paths = fc.constantFrom('x.csv', 'lao-cai/2025-08/x.csv', '15/x.csv', 'a/../b', '\u0000');
const sidecars = fc.constantFrom(null, { unit: '04399' }, { layout: 'tidy' }, { unit: 1 }, []);

/** True where every row is accounted for, and no record of three or more numbers passed for a title. */
function losesNothing(result: FileResult, text: string): boolean {
  const figures = recordsOf(text).filter(({ cells }) => cells.filter(isNumberLike).length > 2);
  return addsUp(result) && result.rows_read >= figures.length;
}

describe('the accounts of any file', () => {
  test('every record of any text is loaded, skipped or rejected, exactly once', () => {
    const cell = fc.oneof(
      fc.constantFrom('STT', 'Lĩnh vực', 'Tổng số', 'unit_code', '04399', 'received_total', '-'),
      fc.constantFrom('Tổng cộng', 'I', 'Ghi chú', 'Đơn vị báo cáo: UBND xã Đông Cuông', '"', ''),
      fc.nat().map(String),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const text = fc
      .array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 })
      .map((rows) => rows.map((row) => row.join(',')).join('\n'));
    fc.assert(
      fc.property(text, paths, sidecars, (any, path, sidecar) =>
        losesNothing(read(any, path, sidecar), any),
      ),
      { numRuns: 600 },
    );
  });

  test('mutilated forms never throw and their accounts still add up', () => {
    const form = readFileSync('tests/fixtures/ingest/form-ii06-two-forms.csv', 'utf8');
    const cut = fc.tuple(fc.nat(form.length), fc.nat(60), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), (cuts) => {
        const text = cuts.reduce(
          (before, [at, length, insert]) =>
            before.slice(0, at) + insert + before.slice(at + length),
          form,
        );
        return losesNothing(read(text), text);
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes are read without an exception', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => addsUp(read(bytes))));
  });

  test('any order of the lines of a form loses none of them', () => {
    const form = readFileSync('tests/fixtures/ingest/form-ii06-two-forms.csv', 'utf8');
    const lines = form.split('\n').filter((line) => line !== '');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1 }), (some) => {
        const text = some.join('\n');
        return losesNothing(read(text), text);
      }),
      { numRuns: 300 },
    );
  });
});
