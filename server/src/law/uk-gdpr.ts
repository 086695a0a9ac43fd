import { controllerAbroad, ownInterests } from './conditions';
import { gdpr } from './gdpr';
import { always, type DutyRow, type Regime } from './regime';
import { ukClauses } from './uk-clauses';

/*
 * The United Kingdom kept the text of the GDPR, so its table is the same but for what the Data (Use and Access) Act 2025
 * changed: the complaint to the controller, the complaint to the Commissioner under section 165 instead of Art. 77, Arts.
 * 22A-22D and 44A-47A, the time limit of Art. 12A, the seventh ground of Art. 6, and the rules on cookies of the PECR.
 */
const named = (cite: string): string => cite.replace(/^GDPR /, 'UK GDPR ').replace('ePrivacy Art. 5(3)', 'PECR reg. 6');

const toComplainToUs: DutyRow = {
  ...always('complaint_to_controller', 'UK GDPR Art. 13(2)(ca)', {
    seeAlso: ['DPA 2018 s.164A'],
    since: '2026-06-19',
  }),
  fromOthers: 'UK GDPR Art. 14(2)(da)',
};

/** What differs from the row of the Union, by key. */
const OWN: Readonly<Record<string, Partial<DutyRow>>> = {
  representative: { title: 'the representative in the United Kingdom', condition: controllerAbroad('uk') },
  legal_basis: { seeAlso: ['UK GDPR Art. 6(1)(ea)'] },
  legitimate_interests: { condition: ownInterests },
  transfer_safeguards: { seeAlso: ['UK GDPR Art. 45A'] },
  right_complaint: {
    title: 'the right to complain to the Information Commissioner',
    seeAlso: ['DPA 2018 s.165'],
  },
  automated_decisions: { seeAlso: ['UK GDPR Art. 22C'] },
  further_processing: { seeAlso: ['UK GDPR Art. 14(4)', 'UK GDPR Art. 13(5)'] },
  rights_exercise: { seeAlso: ['UK GDPR Art. 12A', 'UK GDPR Art. 12(5)'] },
  cookies: { seeAlso: ['PECR Sch. A1'] },
};

export const ukGdpr: Regime = {
  id: 'uk-gdpr',
  title: 'UK GDPR',
  rows: gdpr.rows.flatMap((row): DutyRow[] => {
    const british: DutyRow = {
      ...row,
      fromReader: row.fromReader && named(row.fromReader),
      fromOthers: row.fromOthers && named(row.fromOthers),
      ...(row.seeAlso && { seeAlso: row.seeAlso.map(named) }),
      ...OWN[row.key],
    };
    return row.key === 'right_complaint' ? [british, toComplainToUs] : [british];
  }),
  clauses: ukClauses,
  // The Articles kept their numbers; a choice between both laws stays the writer's.
  reword: body => body.replace(/(?<![|,]|UK )GDPR(?![|,])/g, 'UK GDPR'),
};
