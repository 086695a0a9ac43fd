import { ownInterests } from './conditions';
import { gdpr } from './gdpr';
import { always, type DutyRow, type Regime } from './regime';
import { ukClauses } from './uk-clauses';

/*
 * The United Kingdom kept the text of the GDPR, so its table is the same but for what the Data (Use and Access) Act 2025
 * changed: the complaint to the controller, the complaint to the Commissioner under section 165 instead of Art. 77, Arts.
 * 22A-22D and 44A-47A, and the rules on cookies of the PECR.
 */
const named = (cite: string | undefined): string | undefined =>
  cite?.replace(/^GDPR /, 'UK GDPR ').replace('ePrivacy Art. 5(3)', 'PECR reg. 6');

const toComplainToUs: DutyRow = {
  ...always('complaint_to_controller', 'UK GDPR Art. 13(2)(ca)', { since: '2026-06-19' }),
  fromOthers: 'UK GDPR Art. 14(2)(da)',
};

export const ukGdpr: Regime = {
  id: 'uk-gdpr',
  title: 'UK GDPR',
  rows: gdpr.rows.flatMap((row): DutyRow[] => {
    const own = { ...row, fromReader: named(row.fromReader), fromOthers: named(row.fromOthers) };
    if (row.key === 'legitimate_interests') return [{ ...own, condition: ownInterests }];
    return row.key === 'right_complaint'
      ? [{ ...own, title: 'the right to complain to the Information Commissioner' }, toComplainToUs]
      : [own];
  }),
  clauses: ukClauses,
  // The Articles kept their numbers; a choice between both laws stays the writer's.
  reword: body => body.replace(/(?<![|,]|UK )GDPR(?![|,])/g, 'UK GDPR'),
};
