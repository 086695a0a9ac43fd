import { consumerRightsAtOnce, sensitiveInformation, sold } from './conditions';
import { always, guidance, ifAny, type Regime } from './regime';
import { withoutGdpr } from './without-gdpr';

/*
 * Two laws: the Consumer Privacy Act (CCPA) as amended by the CPRA, with the regulations of the California Privacy Protection
 * Agency, which binds larger businesses; and the Online Privacy Protection Act (CalOPPA), which binds every online service
 * that collects information of Californians. A text that addresses Californians without a word of the CCPA is read against
 * the latter alone.
 */
const CPRA = '2023-01-01';

/** What the policy tells of the business itself; the letters of the regulation are not cited. */
const PRACTICES = '11 CCR 7011(e)(1)';

export const ccpa: Regime = {
  id: 'ccpa',
  title: 'California (CCPA)',
  rows: [
    always('ca_categories_collected', 'CCPA 1798.130(a)(5)(B)', {
      seeAlso: ['CCPA 1798.110', PRACTICES],
      partly: 'data_categories',
    }),
    always('ca_sources', PRACTICES, { partly: 'data_source' }),
    always('ca_purposes', PRACTICES, { missing: 'error' }),
    always('ca_sold_shared', 'CCPA 1798.115', { seeAlso: ['CCPA 1798.120', PRACTICES] }),
    // Since 1 January 2026 what goes to service providers and contractors counts.
    always('ca_disclosed', 'CCPA 1798.130(a)(5)(C)', { seeAlso: [PRACTICES], partly: 'recipients' }),
    ifAny('ca_under16', 'CCPA 1798.120(c)', {
      seeAlso: [PRACTICES, '11 CCR 7011(e)(3)(I)'],
      condition: sold,
    }),
    ifAny('ca_sensitive_use', 'CCPA 1798.121', {
      seeAlso: [PRACTICES],
      condition: sensitiveInformation,
      since: CPRA,
    }),
    always('ca_retention', 'CCPA 1798.100(a)(3)', { seeAlso: ['11 CCR 7012'], since: CPRA }),
    // A text without any right of consumers is one error, not four.
    always('ca_right_know', 'CCPA 1798.110', {
      seeAlso: ['CCPA 1798.100', 'CCPA 1798.115'],
      atOnce: consumerRightsAtOnce,
    }),
    always('ca_right_delete', 'CCPA 1798.105', { atOnce: consumerRightsAtOnce }),
    always('ca_right_correct', 'CCPA 1798.106', { since: CPRA, atOnce: consumerRightsAtOnce }),
    always('ca_right_opt_out', 'CCPA 1798.120', { seeAlso: ['CCPA 1798.135'], atOnce: consumerRightsAtOnce }),
    ifAny('ca_right_limit', 'CCPA 1798.121', { seeAlso: ['11 CCR 7014', '11 CCR 7027'], since: CPRA }),
    always('ca_non_retaliation', 'CCPA 1798.125'),
    always('ca_request_methods', 'CCPA 1798.130(a)(1)', { seeAlso: ['11 CCR 7011(e)(3)'] }),
    always('ca_verification', '11 CCR 7011(e)(3)'),
    ifAny('ca_opt_out_signal', '11 CCR 7011(e)(3)(F)', {
      seeAlso: ['11 CCR 7011(e)(3)(G)', '11 CCR 7025'],
      condition: sold,
    }),
    always('ca_authorized_agent', '11 CCR 7011(e)(3)(H)'),
    ifAny('ca_financial_incentive', 'CCPA 1798.125(b)'),
    // Whether a business is large enough to owe statistics no text shows.
    ifAny('ca_metrics', '11 CCR 7011(e)(5)', { seeAlso: ['11 CCR 7102'] }),
    always('controller_contact', '11 CCR 7011(e)(3)(J)', { missing: 'error' }),
    always('effective_date', '11 CCR 7011(e)(4)', { seeAlso: ['CCPA 1798.130(a)(5)'], ownRule: true }),
    ifAny('automated_decisions', '11 CCR 7000', { since: '2027-01-01' }),
    guidance('cookies'),
  ],
  reword: withoutGdpr,
};

export const caloppa: Regime = {
  id: 'caloppa',
  title: 'California (CalOPPA)',
  rows: [
    ifAny('ca_review_changes', 'CalOPPA 22575(b)'),
    always('policy_changes', 'CalOPPA 22575(b)'),
    always('effective_date', 'CalOPPA 22575(b)', { ownRule: true }),
    always('do_not_track', 'CalOPPA 22575(b)'),
    always('third_party_tracking', 'CalOPPA 22575(b)'),
    // A federal law asks for it, the Children's Online Privacy Protection Act, of the same online services.
    ifAny('children', 'COPPA 312.4(d)'),
    // The law asks for the policy itself; these make it one.
    guidance('controller_contact'),
    guidance('cookies'),
  ],
  reword: withoutGdpr,
};
