/** What breaks a JSON text, as people who write it by hand are told. */
export type JsonSlip =
  | 'missing_comma'
  | 'extra_comma'
  | 'missing_colon'
  | 'curly_quotes'
  | 'no_quotes'
  | 'open_quote'
  | 'unclosed'
  | 'doubled_key'
  | 'not_utf8'
  | 'other';
