import { columnPlan } from '../column-plan.ts';
import { rolesOf } from '../column-role.ts';
import type { Layout } from '../layout.ts';

const roles = rolesOf([
  { role: 'portal_code', leaf: ['departmentCode'] },
  { role: 'unit', leaf: ['departmentName'] },
  { role: 'received_total', leaf: ['totalReceived'] },
  { role: 'in_time_766', leaf: ['totalOnTime'] },
  { role: 'not_in_time_766', leaf: ['totalOverdue'] },
  { role: 'paid_online', leaf: ['totalDossierOnlinePaymentSuccess'] },
  { role: 'fee_dossiers', leaf: ['totalDossierFinancialObligation'] },
  { role: 'digitised', leaf: ['SO_HOA_GIAY_TO_GIAI_QUYET.numerator'] },
]);

/**
 * The counts behind the index of Decision 766/QĐ-TTg under the national portal's own field names.
 * `totalOverdue` is what was received less what is in time, so it holds unfinished dossiers too:
 * `not_in_time_766`, never "late".
 */
export const portal766: Layout = {
  name: 'portal-766',
  columnsOf: (paths) => columnPlan(paths, roles(paths)),
  accepts: ({ roles: known }) =>
    known.includes('portal_code') &&
    known.includes('received_total') &&
    known.includes('in_time_766'),
  hasOtherColumns: true,
};
