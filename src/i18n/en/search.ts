import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const results = (count: number) =>
  plural('en', count, {
    one: `${formatNumber('en', count)} result`,
    other: `${formatNumber('en', count)} results`,
  });

/** Messages of the search box, in English. */
export const search: Messages['search'] = {
  label: 'Find a province or a commune',
  hint: 'With or without Vietnamese accents; names from before 1 July 2025 work too.',
  placeholder: 'For example: Nam Cuong',
  submit: 'Search',
  results: 'Search results',
  found: (p) => `${results(p.count)}.`,
  foundMore: (p) =>
    `The first ${results(p.count)}; add a province or a former district to narrow them down.`,
  none: 'No place has this name.',
  formerly: (p) => `Former name: ${p.name}`,
  formerDistricts: (p) => `Formerly in: ${p.names}`,
  invented: 'Invented, for demonstration only',
  loading: 'Loading the list…',
  failed:
    'The list to search could not be loaded. Type again to retry, or open the alphabetical list.',
  list: 'Alphabetical list',
};
