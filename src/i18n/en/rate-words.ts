import type { LeadingRate } from '../sentence-params.ts';

/** What a rate says of its share of dossiers; `stated` where the source itself counts them as on time. */
export const DONE: Record<LeadingRate | 'stated', string> = {
  stated: 'dossiers count as on time under Decision 766',
  ontime_766: 'dossiers were finished on time or are still within their deadline',
  ontime_resolved: 'resolved dossiers were finished early or on time',
  ontime_received: 'received dossiers have been finished early or on time',
};
