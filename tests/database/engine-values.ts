/** Values that come through the row boundary of both engines, by the SQL that makes them. */
export const PASSING: Readonly<Record<string, unknown>> = {
  '42::INTEGER': 42,
  'sum(42::INTEGER)::DOUBLE': 42,
  'count(*)::INTEGER': 1,
  'NULL::INTEGER': null,
  'sum(NULL::INTEGER)::DOUBLE': null,
  '0.25::DOUBLE': 0.25,
  true: true,
  "'Đông Cuông'": 'Đông Cuông',
  "''": '',
  "DATE '2025-07-01'": '2025-07-01',
  "DATE '1969-12-31'": '1969-12-31',
  'NULL::DATE': null,
  "['a', 'b']": ['a', 'b'],
  '[]::VARCHAR[]': [],
};

/** Values that neither engine may pass on: each engine would give them another way. */
export const REFUSED: readonly string[] = [
  'count(*)',
  '42::BIGINT',
  'sum(42::INTEGER)',
  '42::HUGEINT',
  '0.5',
  'sum(0.5)',
  "TIMESTAMP '2025-07-01 08:00:00'",
  "TIME '08:00:00'",
  "INTERVAL '1 day'",
  '[1, 2]',
  "['a', NULL]",
  "{'a': 1}",
  "'x'::BLOB",
];
