import { about } from './about.ts';
import { briefing } from './briefing.ts';
import { charts } from './charts.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { commune } from './commune.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { explore } from './explore.ts';
import { figures } from './figures.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { index766 } from './index766.ts';
import { indicator } from './indicator.ts';
import { issues } from './issues.ts';
import { methods } from './methods.ts';
import { province } from './province.ts';
import { quality } from './quality.ts';
import { report } from './report.ts';
import { reported } from './reported.ts';
import { revisions } from './revisions.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { standing } from './standing.ts';
import { statistics } from './statistics.ts';

import type { messages as vietnamese } from '../vi/messages.ts';

export const messages: typeof vietnamese = {
  common,
  briefing,
  health,
  home,
  search,
  province,
  commune,
  charts,
  figures,
  explore,
  compare,
  check,
  reported,
  data,
  methods,
  statistics,
  indicator,
  index766,
  quality,
  report,
  revisions,
  sources,
  standing,
  about,
  issues,
};
