import type { LeadingRate } from '../sentence-params.ts';

/** What a rate says of its share of dossiers; `stated` where the source itself counts them as on time. */
export const DONE: Record<LeadingRate | 'stated', string> = {
  stated: 'المعاملات محسوبة في موعدها وفق القرار ٧٦٦',
  ontime_766: 'المعاملات أُنجزت في موعدها أو ما زالت ضمن المهلة',
  ontime_resolved: 'المعاملات المنجزة أُنجزت قبل موعدها أو فيه',
  ontime_received: 'المعاملات المستلمة أُنجزت قبل موعدها أو فيه',
};
