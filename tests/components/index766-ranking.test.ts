import { describe, expect, it } from 'vitest';
import {
  index766Ranking,
  index766Steps,
  latestScores,
} from '../../src/components/index766-ranking.ts';
import type { Index766Row } from '../../src/tables/index766.ts';

function scored(facts: Partial<Index766Row>): Index766Row {
  return {
    unit_code: '01',
    as_of: '2026-10-10',
    period_start: '2026-01-01',
    period_end: '2026-10-10',
    total: 60,
    publicity: 10,
    progress: 18,
    online: 8,
    payment: 6,
    digitisation: 9,
    satisfaction: 9,
    rank: null,
    index_version: '766-2022',
    source: 'portal',
    source_id: 's1',
    source_line: 2,
    ...facts,
  };
}

describe('the ranking by index 766', () => {
  it('keeps the rank that the portal gives, of equal printed totals as well', () => {
    const tied = [
      scored({ unit_code: '52', total: 70.1, rank: 2 }),
      scored({ unit_code: '01', total: 70.1, rank: 1 }),
    ];
    const places = index766Ranking(tied).map(({ unit_code, rank }) => [unit_code, rank]);
    expect(places).toEqual([
      ['01', 1],
      ['52', 2],
    ]);
  });

  const rows = [
    scored({ unit_code: '04', total: 61.2 }),
    scored({ unit_code: '01', total: 61.2 }),
    scored({ unit_code: '08', total: 63.43 }),
    scored({ unit_code: '11', total: 61.19 }),
  ];

  it('gives equal totals one place and leaves the next out', () => {
    const places = index766Ranking(rows).map(({ unit_code, rank }) => [unit_code, rank]);
    expect(places).toEqual([
      ['08', 1],
      ['01', 2],
      ['04', 2],
      ['11', 4],
    ]);
  });

  it('gives the points behind the place above, to the hundredth', () => {
    expect(index766Ranking(rows).map(({ gap }) => gap)).toEqual([null, 2.23, 0, 0.01]);
  });

  it('names the group that lies most below the median, not the one in which all lack most', () => {
    const scores = [
      scored({ unit_code: '08', total: 63, publicity: 9, satisfaction: 8.5 }),
      scored({ unit_code: '01' }),
      scored({ unit_code: '04' }),
    ];
    expect(index766Ranking(scores).map(({ lowest }) => lowest)).toEqual([
      { group: 'publicity', by: 1 },
      null,
      null,
    ]);
  });

  it('is of the latest day captured', () => {
    const before = scored({ as_of: '2026-09-26' });
    expect(latestScores([before, ...rows])).toEqual(rows);
    expect(latestScores([])).toEqual([]);
  });
});

describe('a jump of a group of index 766', () => {
  const days = [
    scored({ as_of: '2026-10-10', publicity: 14 }),
    scored({ as_of: '2026-10-05', publicity: 6, online: 6.1 }),
    scored({ as_of: '2026-09-30', publicity: 6 }),
    scored({ unit_code: '04', as_of: '2026-10-05' }),
    scored({ unit_code: '04', as_of: '2026-10-10', payment: null }),
  ];

  it('is a move of the least number of points or more between neighbouring captures, the largest first', () => {
    expect(
      index766Steps(days, 1.9).map(({ group, from_day, by }) => [group, from_day, by]),
    ).toEqual([
      ['publicity', '2026-10-05', 8],
      ['online', '2026-09-30', -1.9],
      ['online', '2026-10-05', 1.9],
    ]);
  });

  it('is none where a score is not known, or the move is smaller', () => {
    expect(index766Steps(days, 8.01)).toEqual([]);
  });
});
