import { noCounts, type Counts } from '../../src/tables/counts.ts';

/** The worked example of the methods, one field of xã Đông Cuông made up for checking: 470 received, 50 of them old. */
export const EXAMPLE: Counts = {
  ...noCounts(),
  received_total: 470,
  received_online: 300,
  received_direct_or_postal: 120,
  carried_over: 50,
  resolved_total: 430,
  resolved_early: 250,
  resolved_on_time: 150,
  resolved_late: 30,
  pending_total: 40,
  pending_in_time: 25,
  pending_overdue: 15,
};
