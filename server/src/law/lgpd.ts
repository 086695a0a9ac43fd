import { consentIsUsed, dataLeaveTheUnion, rightsAtOnce, rightsInBrazil, safeguardNamed, toldBy } from './conditions';
import { always, type Condition, guidance, ifAny, type Regime } from './regime';
import { lgpdClauses } from './second-tier-clauses';
import { withoutGdpr } from './without-gdpr';

/** Who cites Article 18 has named all its rights; who lists some has named these. */
const inArticle18 = (right: RegExp): { readonly metBy: Condition } => ({
  metBy: reading =>
    reading.all('lgpd_rights_art18').find(({ strength, placed: { block }, start, end }) => {
      const sentence = block.sentenceAt(start) ?? { start, end };
      const words = block.text.slice(sentence.start, sentence.end);
      return strength === 'found' && (/\b18\b/.test(words) || right.test(words));
    }),
});

/** The General Data Protection Law of Brazil (Law 13.709/2018). */
export const lgpd: Regime = {
  id: 'lgpd',
  title: 'LGPD (Brazil)',
  rows: [
    always('controller_identity', 'LGPD Art. 9 III', { missing: 'error' }),
    always('controller_contact', 'LGPD Art. 9 IV', { missing: 'error' }),
    always('dpo_contact', 'LGPD Art. 41 §1'),
    ifAny('joint_controllers', 'LGPD Art. 9 VI'),
    always('lgpd_agent_responsibilities', 'LGPD Art. 9 VI'),
    guidance('data_categories'),
    ifAny('special_categories', 'LGPD Art. 11'),
    always('purposes', 'LGPD Art. 9 I', { missing: 'error', weak: 'warning' }),
    guidance('legal_basis', 'LGPD Art. 7'),
    guidance('legitimate_interests'),
    always('recipients', 'LGPD Art. 9 V', { weak: 'warning' }),
    ifAny('international_transfers', 'LGPD Art. 33', { weak: 'warning' }),
    ifAny('transfer_safeguards', 'LGPD Art. 33', { condition: dataLeaveTheUnion, metBy: safeguardNamed }),
    always('retention', 'LGPD Art. 9 II', { missing: 'error', weak: 'warning', metBy: toldBy('lgpd_form_duration') }),
    // Whoever says how long has told the part that readers miss most; silence on both is one finding.
    ifAny('lgpd_form_duration', 'LGPD Art. 9 II', { metBy: toldBy('retention') }),
    // The place in the law is not established, so that it is no duty here that a finding could cite.
    guidance('deletion_method'),
    always('lgpd_rights_art18', 'LGPD Art. 9 VII', { metBy: rightsInBrazil }),
    always('right_access', 'LGPD Art. 18 II', {
      ...inArticle18(/\baccess|\bconfirm/i),
      seeAlso: ['LGPD Art. 9 VII'],
      atOnce: rightsAtOnce,
    }),
    always('right_rectification', 'LGPD Art. 18 III', { ...inArticle18(/\bcorrect|\brectif/i), atOnce: rightsAtOnce }),
    always('right_erasure', 'LGPD Art. 18 IV', {
      ...inArticle18(/\bdelet|\beras/i),
      seeAlso: ['LGPD Art. 18 VI'],
      atOnce: rightsAtOnce,
    }),
    always('right_restriction', 'LGPD Art. 18 IV', { ...inArticle18(/\bblock|\brestrict/i), atOnce: rightsAtOnce }),
    always('right_objection', 'LGPD Art. 18 §2', { ...inArticle18(/\boppos|\bobject/i), atOnce: rightsAtOnce }),
    always('right_portability', 'LGPD Art. 18 V', { ...inArticle18(/\bport/i), atOnce: rightsAtOnce }),
    ifAny('right_withdraw_consent', 'LGPD Art. 18 IX', {
      ...inArticle18(/\brevo[ck]|\bwithdraw/i),
      seeAlso: ['LGPD Art. 8 §5'],
      condition: consentIsUsed,
    }),
    always('right_complaint', 'LGPD Art. 18 §1', {
      title: 'the right to petition the national authority',
      missing: 'error',
      ...inArticle18(/\bpetition|\bcomplain/i),
    }),
    ifAny('automated_decisions', 'LGPD Art. 20'),
    guidance('mandatory_provision', 'LGPD Art. 18 VIII'),
    ifAny('further_processing', 'LGPD Art. 8 §6'),
    guidance('rights_exercise', 'LGPD Art. 18 §3-5'),
    guidance('security'),
    ifAny('children', 'LGPD Art. 14'),
    ifAny('policy_changes', 'LGPD Art. 8 §6'),
  ],
  clauses: lgpdClauses,
  reword: withoutGdpr,
};
