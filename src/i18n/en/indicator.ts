import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { communes, dossiers, provinces } from './nouns.ts';
import type { Messages } from '../messages.ts';
import type { IndicatorHistory, IndicatorTrap } from '../../tables/indicator-notes.ts';
import type { RateVariant } from '../../tables/rate-variants.ts';
import type { RateName } from '../../tables/rates.ts';

const percent = (share: number, decimals = 1) => formatPercent('en', share, decimals);

const MEASURES: Record<RateName, string> = {
  ontime_resolved: 'Of the dossiers resolved, how many were done on or before the promised day.',
  ontime_received: 'Of all dossiers to handle, how many are done, on or before the promised day.',
  ontime_766:
    'Of all dossiers to handle, how many were done on time or are still open but in time.',
  overdue_total: 'Of all dossiers to handle, how many are past their day, finished or still open.',
  online_rate: 'Of the dossiers newly received, how many were filed online.',
  online_payment_rate: 'Of the dossiers that bear a fee, for how many it was paid online.',
  digitised_rate: 'Of all dossiers to handle, how many had their papers digitised.',
};

const RECEIVED =
  'all dossiers to handle in the period: those received, and in the report form those carried over into it; of the portal’s counts the source does not say whether these are in.';

const DENOMINATOR: Record<RateName, string> = {
  ontime_resolved:
    'dossiers resolved in the period. Those still pending are not in the sum, however long overdue.',
  ontime_received: `${RECEIVED} Those filed yesterday count too.`,
  ontime_766: RECEIVED,
  overdue_total: RECEIVED,
  online_rate: 'dossiers newly received in the period, without those carried over.',
  online_payment_rate: 'dossiers for which a fee is due; not all dossiers.',
  digitised_rate: RECEIVED,
};

const TRAP: Record<IndicatorTrap, string> = {
  pending_hidden:
    'Dossiers left overdue vanish. Made up: 100 resolved, all on time, and 40 more overdue and still open. This rate is 100%; as in Decision 766 it is only 71.4%.',
  denominator:
    'One place and one period can have two “on time” figures with two denominators. Compare rates only of the same denominator.',
  open_counts_against:
    'A dossier filed yesterday and still in time lowers the rate as if it were late. After a busy end of a period the rate falls although nobody was late.',
  complement:
    'Where the identities of the form hold, this is 100% less the rate of Decision 766. Where the two do not add up to 100%, some numbers of the file do not fit.',
  returned:
    'Some systems count dossiers that were returned, withdrawn or wait for papers as on time. Returning a dossier then improves the rate. Where a file counts them apart, the page of the unit shows them.',
  supplement:
    'A request for more papers stops the clock. By a description of the 766 formulas more than one such request counts as late; other systems differ, and files do not say.',
  stated_in_one:
    'The portal gives “on time” as one number of dossiers done and dossiers still in time, so that nobody can tell how many are really done.',
  snapshot:
    'Open dossiers are judged on the day of the count. In time today may be overdue tomorrow: another day gives another rate.',
  calendars:
    'The portal counts by calendar month, quarter and year; reports of communes close on the 14th. Their “August” is not the same month and cannot be compared.',
  carried_over:
    'In the report form “received” includes what was carried over. Added up over months it counts one dossier several times.',
  stocks:
    'What is overdue and open is a state at the end of a period: a dossier overdue for three months is in all three. Do not add months; take the last.',
  case_mix:
    'Certified copies are usually done the same day, land matters take long. A place with many land dossiers has another rate though it does each kind of work as well.',
  departments:
    'The figures of a province include its departments. Where a large department is late, the province’s figure says little about its communes.',
  few: 'With few dossiers 100% says little: 5 of 5 has a 95% interval that begins at 56.6%.',
  zero: '0 of 0 is neither 0% nor 100%. Without dossiers there is no rate.',
  averages:
    'The mean of the communes’ rates is not the rate of the province: a commune of 20 dossiers would weigh as much as one of 2,000. Here dossiers are added up first, then divided.',
  online_denominators:
    'Dividing by “received” also divides by what was carried over, whose way of filing was counted once already: it pulls the rate down.',
  parts_of_online:
    '“Toàn trình” (wholly online) and “một phần” (partly) are the two parts of filing online; adding them to it counts twice. “Phi địa giới” (filed elsewhere) is a part as well, not a further way.',
  joint_columns:
    'Many forms have in person and by post in one column. Then the post is unknown; it is not 0.',
  two_systems:
    'A commune often works in two systems, of a ministry and of the province. Without the file of one, part of the dossiers is missing and the rate moves.',
  not_the_score:
    'The score of the matching group of index 766 rests on further numbers, so neither follows from the other.',
  fee_dossiers:
    'Divided by all dossiers, a place with many procedures free of charge would always be low. Dossiers whose fees are all 0 are not in the denominator either.',
  over_100:
    'One running system divides dossiers paid online by the number of procedures and prints rates above 100%. Such printed rates are not used here.',
  digitised_denominators:
    'The denominator that the portal uses for digitisation is not always what was received: on 10 October 2026 it differed by 2 dossiers in Đà Nẵng and by 90 in An Giang. Here it is what was received.',
};

const HISTORY: Record<IndicatorHistory, string> = {
  decision766:
    '23 June 2022: Decision 766/QĐ-TTg sets the indicators; in operation on the National Public Service Portal since 1 August 2022.',
  portal_calendar:
    'The portal counts by calendar month, quarter and year, and since 1 January of the year.',
  drift:
    'In October 2026 the portal still cites Decision 766, but a table of formulas that its operators use has indicators that the text of 2022 lacks. So no trend is drawn across a point where a formula may have changed.',
  form_ii06:
    '21 October 2020: Circular 01/2020/TT-VPCP sets form II.06, with the columns that this rate is computed from.',
  form_07a:
    'September 2026: exports of Hà Nội follow form 07a/BTP. Columns are recognised here by their names, not by the number of a form.',
  reporting_months:
    'Reporting months run from the 15th of the month before to the 14th (Decree 09/2019/NĐ-CP). The first one of the new communes is only half a month.',
  reform:
    '1 July 2025: two tiers of local government. The present communes begin on this day and are not joined to figures from before.',
};

const VARIANT: Record<RateVariant, { formula: string; user: string }> = {
  online_new: { formula: 'filed online ÷ newly received', user: 'This site' },
  online_received: {
    formula: 'filed online ÷ received',
    user: 'Where the column of totals is taken as the denominator',
  },
  online_eligible: {
    formula: 'wholly online ÷ dossiers of procedures that allow it',
    user: 'One table of 766 formulas in circulation',
  },
  online_766: {
    formula: 'online with an electronic result ÷ received × share synchronised',
    user: 'Another description of the 766 formulas; the two disagree',
  },
  payment_dossiers: {
    formula: 'paid online ÷ dossiers that bear a fee',
    user: 'This site; also the largest part of the payment group of index 766',
  },
  payment_procedures: {
    formula: 'dossiers paid online ÷ number of procedures',
    user: 'One running system',
  },
  digitised_received: {
    formula: 'digitised ÷ received',
    user: 'This site; the portal’s denominator is nearly the same',
  },
  digitised_766: {
    formula: 'all 4 points from 80% on',
    user: 'Index 766: its points do not tell 80% from 100%',
  },
};

/** Messages: the pages of the named rates, in English. */
export const indicator: Messages['indicator'] = {
  title: 'Indicators',
  description:
    'What each rate of this site measures, of what, who uses which way, and how it misleads.',
  lead: 'Seven rates and one index. Each page says in a sentence what it measures, then the formula, the traps, and the figures that there are.',
  rateDescription: (p) =>
    `${MEASURES[p.rate]} Formula, example, common traps, map of the provinces.`,
  measures: (p) => MEASURES[p.rate],
  indexName: 'Index 766',
  indexMeasures:
    'Points out of 100 that the National Public Service Portal gives under Decision 766/QĐ-TTg, in six groups.',
  available: (p) =>
    [
      ...(p.provinces > 0 ? [provinces(p.provinces)] : []),
      ...(p.communes > 0 ? [communes(p.communes)] : []),
    ].join(' and '),
  availableLabel: 'Figures of',
  what: 'what is this rate?',

  formulaTitle: 'Formula',
  denominator: (p) => DENOMINATOR[p.rate],
  denominatorLabel: 'Denominator',
  betterUp: 'Higher is better for people.',
  betterDown: 'Lower is better for people.',
  exampleTitle: 'An example, and who uses which way',
  serviceExample: (p) =>
    `A made-up example: ${p.received} dossiers received, ${p.carried} of them carried over; newly received ${p.online} online and ${p.other} in person or by post. ${p.fee} bear a fee, under ${p.procedures} procedures; ${p.paid} were paid online. ${p.digitised} were digitised.`,
  variantCaption: 'Ways of computing it that are in use, on the same example',
  variantFormula: (p) => VARIANT[p.variant].formula,
  variantUser: (p) => VARIANT[p.variant].user,
  variantNone: 'not in the example',
  dashboardLabels: 'The dashboards of some wards label the overdue rate “QĐ 776”: a slip for 766.',
  pressExample: (p) =>
    `A real example, from a newspaper: in ${p.place} ${formatNumber('en', p.onTime)} of ${dossiers(p.received)} were done on time or early. Of received that is ${percent(p.ofReceived, 2)}; of resolved ${p.ofResolved.lower === p.ofResolved.upper ? percent(p.ofResolved.upper, 2) : `between ${percent(p.ofResolved.lower, 2)} and ${percent(p.ofResolved.upper, 2)}`}.`,
  pressSource: 'The article',

  provincesTitle: 'Provinces',
  communesTitle: 'Communes',
  mapFinding: (p) => `From ${percent(p.low)} in ${p.lowest} to ${percent(p.high)} in ${p.highest}`,
  mapNote: (p) =>
    `Figures of whole provinces, departments included, ${during('en', p.period)}. Denominator: ${p.denominator} Five shades, each a fifth of the provinces; the more a tile stands out, the higher. Hoàng Sa has the colour of Đà Nẵng, Trường Sa that of Khánh Hòa. Every tile is a link.`,
  rankingNote:
    'A rank is a range: where the province stands in most repeated simulations of the counts; 1 is the end that is better for people. With as many dossiers as a province has the ranges are narrow. Narrow does not mean that one province works better than another: kinds of dossiers, the part of departments and ways of keeping books differ, and the ranges do not know of that. A single number is a range of one place: at least 95% of the draws gave it.',
  columns: {
    province: 'Province',
    rate: 'Rate',
    interval: '95% interval',
    rank: 'Range of ranks',
    denominator: 'Denominator',
  },
  tableCaption: (p) => `${p.rate}, ${during('en', p.period)}, by name`,
  communesIn: (p) => `${communes(p.communes)}, ${during('en', p.period)}`,
  communesNote:
    'Ranges of ranks, funnel and every commune are on the page of the province. Communes are never ranked among departments.',
  noFigures:
    'The files at hand do not give the counts that this rate needs, so there is no figure of a real place here yet, and no map.',
  noFiguresProvinces: 'No figures of provinces for this rate yet.',
  exampleLink: 'See it on a province that does not exist: Tỉnh Mẫu',

  trapsTitle: 'How it misleads',
  trap: (p) => TRAP[p.trap],
  historyTitle: 'The definition over time',
  historyNote: 'Only what the sources say.',
  history: (p) => HISTORY[p.item],
  sourcesTitle: 'Sources of the definition',
  sourceCode:
    'Parts of the formulas: a table of indicators and a description of the formulas quoted in the public repository ChippedTopaz/qd766; their legal standing could not be checked.',
  sourceForms:
    'Columns and notes of the forms: public source code of running one-stop systems, read in November 2026.',
  others: 'Other indicators',
  methodsLink: 'Methods, and the statistics used here',
};
