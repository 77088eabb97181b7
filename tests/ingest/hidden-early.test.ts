import { describe, expect, test } from 'vitest';
import { read } from './read-text.ts';

/** The counts of a row of a commune below these headings. */
function counts(headings: string, figures: string) {
  const [groups, leaves] = headings.includes('\n') ? headings.split('\n') : ['', headings];
  const above = groups === '' ? '' : `STT,Đơn vị,${groups!}\n`;
  const text = `Tháng 8 năm 2025\n${above}${above === '' ? 'STT,Đơn vị' : ','},${leaves!}\n1,Xã Đông Cuông,${figures}\n`;
  return read(text, 'raw/lao-cai/x.csv').rows[0]?.counts;
}

describe('"Đúng hạn" holds the early ones too', () => {
  test('where no column can be that of the early ones', () => {
    expect(counts('Tổng số tiếp nhận,Đúng hạn', '100,90')).toMatchObject({
      resolved_early_or_on_time: 90,
      resolved_on_time: null,
    });
  });

  test.each([
    ['a remark behind the figures', 'Tổng số tiếp nhận,Đúng hạn,Lý do', '100,90,–'],
    ['an unknown count of something else', 'Tổng số tiếp nhận,Điểm,Đúng hạn', '100,7,90'],
  ])('with %s', (_, headings, figures) => {
    expect(counts(headings, figures)).toMatchObject({ resolved_early_or_on_time: 90 });
  });
});

describe('"Đúng hạn" is not known to hold the early ones', () => {
  test.each([
    ['words of early dossiers', 'Tổng số tiếp nhận,Hoàn thành sớm,Đúng hạn', '100,60,30'],
    ['words of early dossiers behind it', 'Tổng số tiếp nhận,Đúng hạn,Hoàn thành sớm', '100,30,60'],
    ['words that have lost a letter', 'Tổng số tiếp nhận,Trớc hạn,Đúng hạn', '100,60,30'],
    ['early ones of a bracket', 'Tổng số tiếp nhận,Trước hạn (trên 3 ngày),Đúng hạn', '100,60,30'],
    [
      'words that are not known in its group',
      'Tiếp nhận,Đã giải quyết,,\nTổng số,Xong mau,Đúng hạn,Quá hạn',
      '100,60,30,1',
    ],
  ])('beside %s', (_, headings, figures) => {
    expect(counts(headings, figures)).toMatchObject({
      resolved_on_time: 30,
      resolved_early_or_on_time: null,
      resolved_early: null,
    });
  });
});
