import type { standing as vietnamese } from '../vi/standing.ts';

/** Messages: how a unit stands beside others and over time, in English. */
export const standing: typeof vietnamese = {
  besideCommunes: 'Beside the other communes of the province',
  funnelNote:
    'Each dot is one place; the farther right, the more dossiers. Between the limits lie places within what is usual, given their number of dossiers.',
  rankWhy:
    'Why a range and not one rank: by chance any rate could have come out a little higher or lower, and the order with it. Where chance is simulated again and again, its rank lies in this range 95 times in 100.',
  rankSure:
    'Here the range is one rank: where chance is simulated again and again, the place has it at least 95 times in 100.',
  howComputed: 'How it is computed and read',

  variationNote: 'The pale band is how much this very rate usually varies.',
  signal: 'Signal',
  reform: 'Two-tier government',

  meanings: 'What each rate says',

  mixTitle: 'With the province’s mix of fields',
  asCounted: 'As counted',
  sameMix: 'At the mix of fields of the whole province',
  allCommunes: 'All communes',
  otherFields: 'Other fields',
  mixAlike: 'The mix of fields here hardly moves the rate away from that of the province.',

  monthsFields: 'Field by field, period by period',

  similarTitle: 'Communes like this one',
  similarNote:
    'Chosen by number of dossiers, mix of fields and type of unit, never by results. All rates are of the same period and counted the same way.',

  outliers: 'Places outside the limits',
  distance: 'Distance (σ)',
  distanceNote:
    'σ: standard deviations from the rate of all together, with the usual differences between places allowed for.',
  chance: 'Could it be chance?',
  mayBeChance: 'May be',
  hardlyChance: 'Unlikely',
  rankRange: 'Range of ranks',
  band: 'Third',
  sameMixColumn: 'At the same mix of fields',
  rankingNote:
    'A bar of ranks is full where it lies within one third of the ranking, hollow where it does not.',
};
