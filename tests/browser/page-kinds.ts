/** One page of each kind that the site has, without language. */
export const PAGE_KINDS = [
  '',
  'province/gia-lai/',
  'province/tinh-mau/',
  'province/tinh-mau/so-nong-nghiep-va-moi-truong/',
  'commune/23575/',
  'commune/04399/',
  'commune/04252/',
  'commune/X0012/',
  'commune/X0050/',
  'commune/X0120/',
  'explore/',
  'compare/',
  'reported/',
  'data/',
  'data/example/',
  'methods/',
  'quality/',
  'quality/example/',
  'check/',
  'revisions/',
  'revisions/example/',
  'sources/',
  'sources/example/',
  'about/',
  'units/',
  'units/n/',
  'no-such-page/',
] as const;

/** Path prefixes of the two languages that stand for both directions of writing. */
export const BOTH_DIRECTIONS = ['', 'ar/'] as const;
