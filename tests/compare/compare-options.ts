import type { AskOptions, AskScope, AskSeries } from '../../src/browser/asking/ask-options.ts';
import type { UnitFinder } from '../../src/browser/compare/chosen-units.ts';
import { unitByForm } from '../../src/browser/compare/chosen-units.ts';

const MONTHS: AskSeries = {
  period_kind: 'flow',
  calendar: 'month',
  reporting: false,
  periods: [
    ['2025-10-01', '2025-10-31'],
    ['2026-09-01', '2026-09-30'],
    ['2026-10-01', '2026-10-31'],
  ],
};
const REPORTING_MONTHS: AskSeries = {
  period_kind: 'flow',
  calendar: 'reporting_month',
  reporting: false,
  periods: [['2026-09-15', '2026-10-14']],
};
const YEAR_TO_DATE: AskSeries = {
  period_kind: 'year_to_date',
  calendar: 'custom',
  reporting: false,
  periods: [['2026-01-01', '2026-10-10']],
};

const communes = (code: string, name: string, series: readonly AskSeries[]): AskScope => ({
  id: code,
  level: 'commune',
  province: { code, name },
  fields: ['all', 'dat-dai', 'ho-tich'],
  measures: ['ontime_resolved', 'ontime_766', 'online_rate', 'received_total'],
  series,
});

/** Provinces to date, communes by month, the invented province, as a page carries them. */
export const OPTIONS: AskOptions = {
  engine: '/engine/',
  fieldNames: {},
  sources: [
    {
      id: 'published',
      directory: '/data/',
      sourceLine: '',
      as_of: '2026-10-10',
      scopes: [
        {
          id: 'provinces',
          level: 'province',
          province: null,
          fields: ['all'],
          measures: ['ontime_766', 'digitised_rate', 'received_total'],
          series: [YEAR_TO_DATE],
        },
        communes('52', 'Tỉnh Gia Lai', [MONTHS, REPORTING_MONTHS]),
        communes('15', 'Tỉnh Lào Cai', [REPORTING_MONTHS]),
        {
          ...communes('15', 'Tỉnh Lào Cai', [MONTHS]),
          id: '15.departments',
          level: 'department',
        },
      ],
    },
    {
      id: 'demonstration',
      directory: '/data/demonstration/',
      sourceLine: '',
      as_of: null,
      scopes: [
        {
          id: 'provinces',
          level: 'province',
          province: null,
          fields: ['all'],
          measures: ['ontime_766'],
          series: [MONTHS],
        },
        communes('XM', 'Tỉnh Mẫu', [MONTHS]),
      ],
    },
  ],
};

const PROVINCE_OF: Readonly<Record<string, string>> = {
  '23614': '52',
  '23617': '52',
  '21583': '52',
  '04399': '15',
  '00004': '01',
  X0001: 'XM',
  X0002: 'XM',
};

/** Units by the form of their codes; communes only where it is said above in which province they lie. */
export const FIND: UnitFinder = (code) => {
  const unit = unitByForm(code);
  if (unit === null || unit.level !== 'commune') return unit;
  const province = PROVINCE_OF[code];
  return province === undefined ? null : { ...unit, province };
};
