import { formatAdjustedPercent, formatNumber, formatPercent } from '../format.ts';
import type { standing as vietnamese } from '../vi/standing.ts';

const percent = (share: number) => formatPercent('en', share);

/** Messages: how a unit stands beside others and over time, in English. */
export const standing: typeof vietnamese = {
  besideCommunes: 'Beside the other communes of the province',
  notCompared: (p) =>
    p.reporting
      ? 'There is no comparison and no rank here: the figures of this place are of reporting months (from the 15th to the 14th), too few places of the province have such, and the two kinds of months do not compare.'
      : 'There is no comparison and no rank here: too few places of the province have figures of the same period, counted the same way.',
  funnelNote:
    'Each dot is one place; the farther right, the more dossiers. Between the limits lie places within what is usual, given their number of dossiers.',
  /** At the head of the page, and a link to what follows. */
  rankBriefly: (p) =>
    p.range
      ? 'A range, because a few dossiers late by luck would change the order'
      : 'One rank, because with so many dossiers luck would hardly change the order',
  rankWhy:
    'Why a range and not one rank: with the very same work a few more dossiers could have been late by luck, or a few fewer, and the order would be another. Where that luck is simulated again and again, its rank lies in this range 95 times in 100. What else moves a rate over time is not in it.',
  rankSure:
    'Here the range is one rank: with so many dossiers, luck would hardly change the order of this period. Whether the rates differ by more than is usual is another question, and so is the order of the next period.',
  whyNotFive:
    'Why not 5%: the few farthest places are drawn in before the general differences are computed, so the 95% limits are a little strict; what chance gives is simulated with this very rule.',
  howComputed: 'How it is computed and read',

  variationNote: 'The pale band is how much this very rate usually varies.',
  modelNote:
    'The line of a model is the day on which its source says it began; whether the rate changed after that day or not does not prove what the model did.',
  signal: 'Signal',
  reform: 'Two-tier government',

  meanings: 'What each rate says',

  mixTitle: 'Given its mix of fields',
  asCounted: 'As counted',
  expectedRate: 'Expected with the mix of fields here',
  indirect: 'Indirectly standardised',
  indirectNote: (p) =>
    `Indirect standardisation: observed over expected (${formatNumber('en', p.ratio, 3)}), times the common rate of ${percent(p.target)}, gives ${formatAdjustedPercent('en', p.standardised)}${p.cut ? ' (the formula gives 100% or more, which no rate can pass)' : ''}. That puts the place on the scale of the province; it is not its rate with another mix of fields.`,
  allCommunes: 'All communes',
  otherFields: 'Other fields',
  shareOfField: (p: { readonly field: string }) => `Share of the dossiers: ${p.field}`,
  mixAlike: 'The rate expected with the mix of fields here is nearly that of the province.',

  monthsFields: 'Field by field, period by period',

  similarTitle: 'Communes like this one',
  similarNote: (p) =>
    `Chosen by ${p.mix ? 'number of dossiers, mix of fields and type of unit' : 'number of dossiers and type of unit, for the mix of fields is not known'}, never by results. All rates are of the same period and counted the same way.`,

  unlikeMix: (p) =>
    `None of these has a similar mix of fields: even of the nearest ${formatPercent('en', p.least, 0)} differs. They are alike in number of dossiers at most, so their overall rates do not compare.`,

  outliers: 'Places outside the limits',
  distance: 'Distance',
  distanceNote:
    'Distance: how far the rate lies from that of all together, counted in usual differences between places (standard deviations, σ). Clearly different: so far out that chance, even with so many places compared, hardly explains it. The furthest stands first, on whichever side.',
  isClear: 'Clearly different?',
  clearlyDifferent: 'Yes',
  notClearlyDifferent: 'Not clearly',
  rankRange: 'Range of ranks',
  band: 'Third',
  sameMixColumn: 'Indirectly standardised by field',
  rankingNote:
    'A bar of ranks is full where it lies within one third of the ranking, hollow where it does not. A single number is a range of one place: at least 95% of the draws gave it.',
};
