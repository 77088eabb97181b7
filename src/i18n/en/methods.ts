import type { RateName } from '../../tables/rates.ts';
import type { Messages } from '../messages.ts';

const RATE_USE: Partial<Record<RateName, string>> = {
  ontime_resolved: 'One-stop forms and most provincial dashboards',
  ontime_received: 'Often in newspapers',
  ontime_766: 'The progress group of Decision 766/QĐ-TTg',
  overdue_total: 'The dashboards of some wards',
};
const RATE_FORMULA: Record<RateName, string> = {
  ontime_resolved: '(early + on time) ÷ resolved',
  ontime_received: '(early + on time) ÷ all to handle',
  ontime_766: '(early + on time + pending in time) ÷ all to handle',
  overdue_total: '(resolved late + pending overdue) ÷ all to handle',
  online_rate: 'filed online ÷ newly received (without what was carried over)',
  online_payment_rate: 'paid online ÷ dossiers that bear a fee',
  digitised_rate: 'digitised ÷ all to handle',
};

/** Messages of the page about methods, in English. */
export const methods: Messages['methods'] = {
  title: 'Methods',
  description:
    'How every figure on this site is computed, in plain words, with its formula and source.',
  lead: 'Of dossiers this site stores only counts read from files; every rate is computed from them by a definition that has a name. Rates printed in a file are not used, only compared. Scores of index 766 and figures from the press are kept as published.',
  contents: 'On this page',

  ratesTitle: 'Four ways to say “on time”',
  ratesIntro:
    'One and the same table of counts gives four different rates, and all four are in use. Whoever hears “93% on time” should ask: of what?',
  example: (p) =>
    `A made-up example: ${p.received} dossiers to handle in a period, ${p.carried} of them carried over from the one before. ${p.resolved} were resolved: ${p.early} early, ${p.onTime} on time, ${p.late} late. ${p.pending} are still pending: ${p.inTime} in time, ${p.overdue} overdue.`,
  exampleCaption: 'Four rates of the same example',
  rateColumn: 'Rate',
  formulaColumn: 'Formula',
  valueColumn: 'Result',
  useColumn: 'Who uses it',
  rateFormula: (p) => RATE_FORMULA[p.rate],
  rateUse: (p) => RATE_USE[p.rate] ?? '',
  ratesDifference:
    'The rate of those resolved does not see a dossier that is overdue and still open. The rate of all to handle counts even a dossier filed yesterday as not done. Decision 766 avoids both, but its value moves with the day of the count. When the identities below hold, the overdue rate is 100% less the rate of Decision 766.',
  ratesLead:
    'A unit’s page leads with the first rate that its counts allow, in this order: Decision 766, of those resolved, of all to handle. Where a file does not give the number to handle, it is what was newly received plus what was carried over.',
  ratesReturned:
    'In form II.06 of some systems, dossiers waiting for papers, returned or withdrawn are counted as on time. The file does not say how many, so they cannot be told apart here.',
  ratesZero:
    'Where a count is missing or the denominator is 0, there is no rate: 0 of 0 is neither 0% nor 100%. A rate below 100% is never rounded up to 100%.',
  otherTitle: 'The other rates',
  otherNote:
    'The points for online services and online payment on the National Public Service Portal rest on further numbers too, so they cannot be derived from these rates.',

  intervalTitle: 'How sure: the 95% interval',
  intervalText:
    'Three of three on time is 100% and says very little. So the rates of a place stand beside their 95% confidence interval on its page and in tables: the rates that may stand behind the counts of that period, with which the result just seen would be nothing unusual, were the dossiers independent of each other. It is not the range that chance could give the rate. The fewer the dossiers, the wider the interval.',
  intervalExample: (p) => `${p.counts}: ${p.range}.`,
  intervalProof: (p) =>
    `It takes at least ${p.n} dossiers, all of them on time, for the lower end to reach ${p.share}.`,
  intervalSymbols:
    'x: dossiers that meet the condition; n: the denominator; p = x ÷ n; z = 1.96. With x = n the upper end is exactly 100%, with x = 0 the lower end exactly 0%.',
  intervalLimit:
    'The counts are all dossiers, not a sample. The interval is about the way of working that produced them, and takes dossiers to be independent of each other. They often come in batches, so real figures vary more than it says.',

  changeTitle: 'When a change is called a change',
  changeText:
    'A change is called real only when three things hold. First, the control chart of the place shows a signal that still holds, which takes at least 12 months: a month outside the limits, 7 months in a row on one side or in one direction, or 2 of 3 months close to a limit. Second, all months since the signal began, taken together, differ from the 3 months right before. Third, the latest month by itself differs from those 3 months too. A month with the lunar new year (Tết) is in neither stretch, nor named as the beginning, unless it is all there is. Two stretches differ where the 95% interval of the difference of their rates (Newcombe, method 10) leaves out 0. Since months vary by more than luck, each dossier counts as 1/σ² of one; σ is that of the chart, and at least 1.',
  changeElse:
    'Where the second or third is missing but the months since differ from the months before those 3, the page says “higher (or lower) now than in the first months with figures”: a start-up pulls the middle line to one side, so that whatever follows looks like a change. Else it says that there is no change beyond usual variation, or that there are too few periods to tell. That a rate moved from one month to the next is said only where a real change began in that latest month and these two months differ as well. A month after a missing one is compared with none. Running totals since the start of the year are not compared with each other, since their periods overlap.',
  changeShared:
    'Beside the change of a commune stands how many others of the province had a rate that went the same way in the same time, where the chart of all added up shows that direction too and their number exceeds half by more than luck explains. It is a count, not a cause, and does not say of any one of them that it really changed.',
  changeCompare: (p) =>
    `The view “${p.view}” of the page “${p.page}” judges otherwise, since two periods make no control chart: it asks whether luck in the counts alone (binomial variation) explains the difference of each unit, and allows for how many units are tested at once (a false discovery rate of ${p.rate}). It does not know how much a place usually varies, so it may call a change what a control chart takes as usual variation.`,
  changeSymbols:
    'd = p₁ − p₂; l and u are the lower and upper ends of the Wilson interval of each rate.',

  indexText:
    'The National Public Service Portal scores ministries, provinces and communes under Decision 766/QĐ-TTg of 23 June 2022, out of 100 points. The decision has five groups; the portal shows six, since it splits the online group into services and payment.',
  groupColumn: 'Group',
  maximumColumn: 'Most points',
  totalRow: 'Total',
  indexTaken:
    'Points and totals are taken as the portal shows them and never recomputed. The points missing in a group are its maximum less its score. Median and highest are those of the units of the same level scored on the same day (for communes: within the province). Places go by the total; equal totals share a place.',
  indexArithmetic: (p) =>
    `“Place at the median” is an addition and a subtraction: one group of one unit is set to the median, all other units stay as they are, and the list is sorted again. A made-up example: total ${p.total}, group ${p.score}, median ${p.median}; the new total is ${p.total} − ${p.score} + ${p.median} = ${p.moved}. It is not a forecast.`,
  indexVersion:
    'The portal’s formulas have changed over time, and it does not say when. Every capture keeps its day; no trend line of the index is drawn. 26 September 2026 is the label of the captured file; the portal itself marks its numbers of synchronised dossiers as temporary.',

  countingTitle: 'How counts are read, checked, added up and hidden',
  countingDescription:
    'What comes before every rate: identities, periods, sums, empty cells, hidden small numbers, the press, names of units.',
  identityTitle: 'What must add up in a file',
  identityText:
    'The counts of a row must agree with each other. A row that does not is loaded as the file gives it, with a note under “Faults in the files”; nothing is repaired here, since nobody can know which of the numbers is wrong.',
  identity1: 'to handle = received online + in person and by post + carried over',
  identity2: 'resolved = early + on time + late',
  identity3: 'pending = in time + overdue',
  identity4:
    'to handle = resolved + pending (plus returned, withdrawn, stopped where a file counts them apart)',
  identity5:
    'carried over = pending at the end of the period right before, of the same unit, field, system and calendar; compared across files',
  identity6: 'a total row = the sum of its rows; totals are only compared, never loaded',
  identity7: 'newly received = online + in person and by post',

  periodTitle: 'Periods and two calendars',
  periodText:
    'Some offices count by calendar month. Under Decree 09/2019/NĐ-CP a reporting month runs from the 15th of the month before to the 14th. The two are never mixed or compared. The first reporting month of the new communes (from 1 July 2025) is only half a month.',
  periodKinds:
    'Three kinds of counts are kept apart too: what happened in a period, what has happened since the start of the year, and how things stand at one moment. Pending dossiers are a state at the end of a period, so they are not added over periods. The file says which they are; where it does not and its months only rise, the page on faults asks, and nothing is relabelled. The difference of two successive figures of the year to date is the figure of the time between, and said to be computed; pending dossiers are those of the later one, never subtracted.',
  periodDouble: (p) =>
    `“To handle” (in the form: received) includes what was carried over, so that adding it up over months counts dossiers twice. A made-up example: three months with 400, 470 (50 carried over) and 420 (40 carried over). Plain addition gives ${p.wrong}; there were only ${p.right} new dossiers.`,

  sumTitle: 'Sums and empty cells',
  sumText:
    'An empty cell means that the source does not say, not 0. A sum with an unknown part is unknown. Only units of one level are added: never communes to provinces, nor departments to communes. A province’s own figures hold its departments already. Where no file gives the departments, but the province and all its communes have figures for the same period, the part of the departments is the province less the sum of its communes. A field that appears in two software systems is added up.',
  sumMerged:
    'Some places give early and on time apart, some together: sums use the merged column and leave the split ones empty.',

  hiddenTitle: 'Hidden small numbers',
  hiddenText:
    'A row by field with very few dossiers can point to the people who filed them: one adoption in one commune in one month. The publisher can switch hiding on, for all fields or for the sensitive ones they name; then a row of such a field with at least 1 dossier and fewer than the threshold (usually 5) is hidden whole. A 0 is not hidden.',
  hiddenOthers:
    'Hiding one row is not enough: the unit’s total less its other fields gives it back. So further rows are hidden with it, as few as it takes: other fields of the same unit and period, and the same fields of another commune, until no hidden number of dossiers can be computed from the totals of units, of fields and of the province, not even by knowing that no number is negative. A unit with a single field has its row over all fields hidden too.',
  hiddenPeriods:
    'The periods before and after can give a number away: what is pending at the end of a month is what the next carries over, and two counts since January differ by one month. So for the same rows the columns that tell this are hidden in the periods next to it; overdue dossiers and those resolved late stay there, unless counts since January are published beside. All other fields stay as they are. A hidden 0 may be seen to be 0 where its total is 0. Last, every sum is tried with all that a reader knows: the counts of a row add up, no part is more than its whole, no number is negative, periods follow one another; where only one value is left for a number, a further row is hidden. Several sums at once are solved with such bounds (a linear program) only where they have at most 3,000 unknown numbers: all periods of a province together, else those of one period. Beyond that it is not tried.',
  hiddenFiles:
    'The column suppressed of the downloads names the hidden columns of each row, so that hidden differs from unknown. Hiding is done before anything published is written. An earlier publication of the same figures is not hidden anew by a later one.',

  pressTitle: 'Figures from the press',
  pressText:
    'Figures from newspapers and public bodies’ sites are marked as exact, at least, at most or about, as the text words it, with period, denominator where given, date and link. A figure without a period is shown as undated, one read in a translation as such. They are never added to counts from files.',
  pressContradiction:
    'Where the figures of one article do not fit together, the gap is computed from those very figures. The page states it and does not guess which one is right.',

  unitsTitle: 'Units and names',
  unitsText:
    'A commune is recognised by its five-digit code, or by province and name without its type; never by a name without diacritics alone. The type of a unit and the title of a province have dates of validity. A name that matches nothing is rejected, with the nearest names. A department is recognised by a list of names and abbreviations, within its province; an unlisted name is loaded only if every word of it is one of names of offices, so that no person’s name ever comes onto a page.',
  unitsOld:
    'The table of old and new communes serves only to find and recognise names. Figures from before 1 July 2025 are never divided among the new units. Changes after 1 September 2026, such as those of Bắc Ninh that month, are not in the list here yet.',

  demoTitle: 'What Tỉnh Mẫu is',
  demoText:
    'Tỉnh Mẫu (“Sample Province”), its 120 communes and its six departments do not exist. A program makes its figures from a random seed, with the situations that occur in practice: a slow first month, Tết, very small communes, missing files, identities that do not hold. Its only purpose is to show a complete page. It is marked on every page, chart, download and print, never added to real figures, and absent from a published site.',

  limitsTitle: 'Limits',
  limitsCaseMix:
    'Overall rates are not adjusted for the kind of dossier; standardised ones need figures by field. Certified copies are usually done the same day, land matters take long. Two communes with different dossiers cannot be compared by one overall rate.',
  limitsCoverage:
    'Of many communes this site has no figures yet. That says nothing about how they serve people.',
  limitsClock:
    'Deadlines are computed by the one-stop systems. How pauses, extensions and letters of apology count depends on the software, and the files do not say.',
  limitsQuality: 'On time does not mean lawful, complete or satisfying.',

  sourcesTitle: 'Sources of formulas and definitions',
  source766:
    'Decision 766/QĐ-TTg of the Prime Minister, 23 June 2022: indicators for steering and for assessing the quality of service.',
  sourceForm:
    'Circular 01/2020/TT-VPCP of the Government Office, 21 October 2020: form II.06 on the handling of administrative procedures.',
  sourceOneStop:
    'Decree 118/2025/NĐ-CP, 9 June 2025: administrative procedures under the one-stop mechanism.',
  sourcePeriod: 'Decree 09/2019/NĐ-CP, Article 12: closing days of periodic reports.',
};
