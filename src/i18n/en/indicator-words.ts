import type { RateName } from '../../tables/rates.ts';
import type { PluralForms } from '../plural.ts';

/** The rates; `stated` where the source itself counts what is on time. */
type CountedName = RateName | 'stated';

/** Received in the period or carried over into it. */
const TO_HANDLE: PluralForms = { one: 'dossier to handle', other: 'dossiers to handle' };

/** What a rate is a share of: the forms of the noun. */
export const POOL: Record<RateName, PluralForms> = {
  ontime_resolved: { one: 'resolved dossier', other: 'resolved dossiers' },
  ontime_received: TO_HANDLE,
  ontime_766: TO_HANDLE,
  overdue_total: TO_HANDLE,
  online_rate: { one: 'newly received dossier', other: 'newly received dossiers' },
  online_payment_rate: { one: 'dossier that bears a fee', other: 'dossiers that bear a fee' },
  digitised_rate: TO_HANDLE,
};

/** What those that a rate counts did. */
export const DID: Record<CountedName, PluralForms> = {
  stated: {
    one: 'counts as on time under Decision 766',
    other: 'count as on time under Decision 766',
  },
  ontime_resolved: {
    one: 'was finished early or on time',
    other: 'were finished early or on time',
  },
  ontime_received: {
    one: 'has been finished early or on time',
    other: 'have been finished early or on time',
  },
  ontime_766: {
    one: 'was finished on time or is still within its deadline',
    other: 'were finished on time or are still within their deadline',
  },
  overdue_total: {
    one: 'was finished late or is overdue',
    other: 'were finished late or are overdue',
  },
  online_rate: { one: 'was filed online', other: 'were filed online' },
  online_payment_rate: { one: 'was paid for online', other: 'were paid for online' },
  digitised_rate: { one: 'was digitised', other: 'were digitised' },
};

/** The rate as the subject of a sentence. */
export const RATE: Record<RateName, string> = {
  ontime_resolved: 'the on-time rate of resolved dossiers',
  ontime_received: 'the on-time rate of all dossiers to handle',
  ontime_766: 'the rate of dossiers on time or within their deadline',
  overdue_total: 'the share of dossiers late or overdue',
  online_rate: 'the share of dossiers filed online',
  online_payment_rate: 'the share of dossiers paid for online',
  digitised_rate: 'the share of dossiers digitised',
};

/** The dossiers of which it is said how many there are: of an on-time rate those that are not. */
export const COUNTED: Record<CountedName, string> = {
  stated: 'not counted as on time',
  ontime_resolved: 'finished late',
  ontime_received: 'finished late or not yet finished',
  ontime_766: 'late or overdue',
  overdue_total: 'late or overdue',
  online_rate: 'filed online',
  online_payment_rate: 'paid for online',
  digitised_rate: 'digitised',
};
