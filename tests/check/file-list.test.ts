import { describe, expect, test } from 'vitest';
import { FileList, LARGEST_FILE, type DroppedFile } from '../../src/browser/check/file-list.ts';

const file = (path: string, text = 'x'): DroppedFile => ({ path, file: new Blob([text]) });
/** Only the size of a large file is ever looked at. */
const large = (path: string, size: number): DroppedFile => ({
  path,
  file: { size } as Blob,
});
const paths = (list: FileList): string[] => list.given().files.map(({ path }) => path);

describe('The list of files', () => {
  test('knows a sidecar beside its file, whichever comes first', async () => {
    const list = new FileList();
    await list.add([file('a.csv.json', '{"unit":"15"}'), file('a.csv')]);
    await list.add([file('b.csv')]);
    await list.add([file('b.csv.json', '{}')]);
    expect(list.given().files.map(({ sidecar }) => sidecar)).toEqual(['{"unit":"15"}', '{}']);
    expect(list.strays).toEqual([]);
  });

  test('names a sidecar beside no file', async () => {
    const list = new FileList();
    await list.add([file('a.csv'), file('other.json')]);
    expect(list.strays).toEqual(['other.json']);
  });

  test('replaces a file of the same path, says so, and keeps its sidecar', async () => {
    const list = new FileList();
    await list.add([file('a.csv', 'old'), file('a.csv.json', '{}')]);
    const before = list.given().files[0];
    expect(await list.add([file('a.csv', 'new')])).toEqual({ added: 0, replaced: ['a.csv'] });
    const after = list.given().files[0];
    expect(await after?.file?.text()).toBe('new');
    expect(after?.id).not.toBe(before?.id);
    expect(after?.sidecar).toBe('{}');
  });

  test('keeps files of the same name in different folders apart', async () => {
    const list = new FileList();
    await list.add([file('/lao-cai/2026-01/x.csv'), file('/lao-cai/2026-02/x.csv')]);
    expect(paths(list)).toEqual(['lao-cai/2026-01/x.csv', 'lao-cai/2026-02/x.csv']);
  });

  test('takes paths from below raw/, as ingest does', async () => {
    const list = new FileList();
    await list.add([
      file('data/dataset.json', '{}'),
      file('data/reference/fields.csv'),
      file('data/raw/lao-cai/2026-01/x.csv'),
    ]);
    expect(list.strays).toEqual([]);
    expect(paths(list)).toEqual(['lao-cai/2026-01/x.csv']);
  });

  test('passes over what file managers leave behind', async () => {
    const list = new FileList();
    await list.add([file('x/.DS_Store'), file('x/Thumbs.db'), file('desktop.ini')]);
    expect(list.isEmpty).toBe(true);
  });

  test('does not read a file that is too large, nor one that makes all too large', async () => {
    const list = new FileList();
    await list.add([
      large('a.csv', LARGEST_FILE + 1),
      ...['b', 'c', 'd', 'e', 'f'].map((name) => large(`${name}.csv`, LARGEST_FILE)),
    ]);
    const { files, unread } = list.given();
    expect(files).toHaveLength(4);
    expect(unread.map(({ path, reason }) => [path, reason])).toEqual([
      ['a.csv', 'too_large'],
      ['f.csv', 'too_many'],
    ]);
  });

  test('forgets a removed file with its sidecar, and all when it is cleared', async () => {
    const list = new FileList();
    await list.add([file('a.csv'), file('a.csv.json', '{}'), file('b.csv')]);
    list.remove('a.csv');
    expect([paths(list), list.strays]).toEqual([['b.csv'], []]);
    list.clear();
    expect(list.isEmpty).toBe(true);
  });
});
