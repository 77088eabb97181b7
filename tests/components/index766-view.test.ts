import { describe, expect, it } from 'vitest';
import { index766View } from '../../src/components/index766-view.ts';
import type { Index766Row } from '../../src/tables/index766.ts';

function scored(unit_code: string, scores: readonly number[], as_of = '2026-10-10'): Index766Row {
  const [publicity, progress, online, payment, digitisation, satisfaction] = scores as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    unit_code,
    as_of,
    period_start: '2026-01-01',
    period_end: as_of,
    publicity,
    progress,
    online,
    payment,
    digitisation,
    satisfaction,
    total: scores.reduce((sum, score) => sum + score, 0),
    rank: null,
    index_version: '766-2022',
    source: 'portal',
    source_id: 's1',
    source_line: 2,
  };
}

const A = scored('01', [18, 16, 10, 8, 10, 18]);
const B = scored('04', [12, 18, 8, 6, 12, 18]);
const C = scored('08', [10, 14, 6, 9, 9, 18]);

describe('index 766 of one unit', () => {
  const view = index766View('08', [A, B, C, scored('08', [1, 1, 1, 1, 1, 1], '2026-09-26')])!;

  it('gives points lost, median and best of each group', () => {
    expect(view.groups.find(({ group }) => group === 'progress')).toEqual({
      group: 'progress',
      maximum: 20,
      score: 14,
      lost: 6,
      median: 16,
      best: 18,
      rankAtMedian: 3,
    });
  });

  it('gives no rank at the median for a group that has it or more', () => {
    expect(view.groups.find(({ group }) => group === 'payment')?.rankAtMedian).toBeNull();
  });

  it('gives the distance to the places above and below', () => {
    expect(view).toMatchObject({ rank: 3, unitCount: 3, below: null });
    expect(view.above).toEqual({ unit_code: '04', total: 74, gap: 8 });
  });

  it('moves up where one group at the median is worth more than the gap', () => {
    const near = index766View('92', [A, B, scored('92', [6, 18, 8, 6, 16, 18])])!;
    expect(near.rank).toBe(3);
    expect(near.groups.find(({ group }) => group === 'publicity')?.rankAtMedian).toBe(2);
  });

  it('names groups in which all units have the same score', () => {
    expect(view.identicalGroups).toEqual(['satisfaction']);
  });

  it('lists all days, oldest first, and is null without a score on the latest', () => {
    expect(view.days.map(({ as_of }) => as_of)).toEqual(['2026-09-26', '2026-10-10']);
    expect(index766View('99', [A, B])).toBeNull();
  });

  it('gives the rank of the portal where there is one, ties included', () => {
    const tied = { ...scored('92', [18, 16, 10, 8, 10, 18]), rank: 2 };
    expect(index766View('92', [{ ...A, rank: 1 }, tied, B])?.rank).toBe(2);
  });

  it('names the group that moved most since the day before, and groups above their maximum', () => {
    const before = scored('08', [10, 14, 6, 9, 9, 18.4], '2026-09-24');
    const days = index766View('08', [A, B, scored('08', [10, 13, 6, 9, 9, 6]), before])?.days;
    expect(days?.map(({ moved }) => moved)).toEqual([null, { group: 'satisfaction', by: -12.4 }]);
    expect(days?.[0]?.aboveMaximum).toEqual([{ group: 'satisfaction', score: 18.4, maximum: 18 }]);
    expect(days?.[1]?.aboveMaximum).toEqual([]);
  });

  it('names the units with the same total, which are no neighbours', () => {
    const twin = scored('12', [9, 15, 6, 9, 9, 18]);
    const tied = index766View('08', [A, B, C, twin])!;
    expect(tied.tied).toEqual(['12']);
    expect([tied.above?.unit_code, tied.below]).toEqual(['04', null]);
    expect(view.tied).toEqual([]);
  });
});
