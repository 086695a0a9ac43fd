import { complaintsAtOnce, consentIsUsed, toldBy } from './conditions';
import { always, guidance, ifAny, type Regime } from './regime';
import { canadianClauses } from './second-tier-clauses';
import { withoutGdpr } from './without-gdpr';

/** The Personal Information Protection and Electronic Documents Act of Canada: the principles of its Schedule 1. */
export const pipeda: Regime = {
  id: 'pipeda',
  title: 'PIPEDA (Canada)',
  rows: [
    always('controller_identity', 'PIPEDA Sch. 1, 4.8.2(a)', { missing: 'error' }),
    always('controller_contact', 'PIPEDA Sch. 1, 4.8.2(a)', { missing: 'error' }),
    // Any accountable person with a name or a title will do: a privacy officer is one.
    always('dpo_contact', 'PIPEDA Sch. 1, 4.8.2(a)', { enough: 'weak' }),
    always('data_categories', 'PIPEDA Sch. 1, 4.8.2(c)'),
    guidance('special_categories'),
    always('purposes', 'PIPEDA Sch. 1, 4.2', {
      seeAlso: ['PIPEDA Sch. 1, 4.8.2(c)'],
      missing: 'error',
      weak: 'warning',
    }),
    always('recipients', 'PIPEDA Sch. 1, 4.8.2(e)', { weak: 'warning' }),
    ifAny('pipeda_related_organisations', 'PIPEDA Sch. 1, 4.8.2(e)'),
    guidance('pipeda_policy_copies', 'PIPEDA Sch. 1, 4.8.2(d)'),
    guidance('international_transfers'),
    guidance('transfer_safeguards'),
    guidance('retention', 'PIPEDA Sch. 1, 4.5.2'),
    guidance('deletion_method'),
    always('right_access', 'PIPEDA Sch. 1, 4.9', { seeAlso: ['PIPEDA Sch. 1, 4.8.2(b)'] }),
    always('right_rectification', 'PIPEDA Sch. 1, 4.9'),
    ifAny('right_withdraw_consent', 'PIPEDA Sch. 1, 4.3.8', { condition: consentIsUsed }),
    // The complaint that the Act has in mind goes to the organisation, so that whoever tells of it has told of a complaint.
    always('right_complaint', 'PIPEDA Sch. 1, 4.10', {
      title: 'how to complain about the handling of the data',
      missing: 'error',
      enough: 'weak',
      metBy: toldBy('complaint_to_controller'),
      atOnce: complaintsAtOnce,
    }),
    always('complaint_to_controller', 'PIPEDA Sch. 1, 4.10', {
      title: 'the right to complain to the organisation',
      atOnce: complaintsAtOnce,
    }),
    guidance('further_processing'),
    // The means of gaining access: a right of access and an address are enough.
    always('rights_exercise', 'PIPEDA Sch. 1, 4.8.2(b)', {
      metBy: reading => reading.tells('right_access') && reading.tells('controller_contact'),
    }),
    guidance('security', 'PIPEDA Sch. 1, 4.7'),
    guidance('policy_changes'),
  ],
  clauses: canadianClauses,
  reword: withoutGdpr,
};
