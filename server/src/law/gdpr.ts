import { consentIsUsed, controllerAbroad, dataComeFromOthers, dataLeaveTheUnion, rightsAtOnce } from './conditions';
import { type DutyRow, guidance, always as inAnyCase, type Regime } from './regime';

/*
 * Severities: an error where a notice without the item is no notice in the sense of Arts. 13 and 14; a warning for every
 * other duty that is not met; a warning also for too little on an item for which regulators have fined (WhatsApp, Irish DPC
 * 2021; TikTok, ICO 2023); nothing where the law itself does not ask.
 */
type Rest = Partial<Pick<DutyRow, 'seeAlso' | 'title' | 'missing' | 'weak' | 'condition' | 'atOnce'>>;

/** Articles 13 and 14 differ in their letters, so that each row names both. */
const always = (key: string, fromReader: string, fromOthers: string | undefined, rest: Rest = {}): DutyRow => ({
  ...inAnyCase(key, fromReader, rest),
  fromOthers,
});

const ifAny = (
  key: string,
  fromReader: string | undefined,
  fromOthers: string | undefined,
  rest: Rest = {},
): DutyRow => ({ ...always(key, fromReader ?? '', fromOthers, rest), fromReader, kind: 'conditional' });

const right = (key: string, article: string): DutyRow =>
  always(key, 'GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', { seeAlso: [article], atOnce: rightsAtOnce });

export const gdpr: Regime = {
  id: 'gdpr',
  title: 'EU GDPR',
  since: '2018-05-25',
  rows: [
    always('controller_identity', 'GDPR Art. 13(1)(a)', 'GDPR Art. 14(1)(a)', { missing: 'error' }),
    always('controller_contact', 'GDPR Art. 13(1)(a)', 'GDPR Art. 14(1)(a)', { missing: 'error' }),
    ifAny('representative', 'GDPR Art. 13(1)(a)', 'GDPR Art. 14(1)(a)', {
      seeAlso: ['GDPR Art. 27'],
      title: 'the representative in the Union',
      condition: controllerAbroad('eu'),
    }),
    ifAny('dpo_contact', 'GDPR Art. 13(1)(b)', 'GDPR Art. 14(1)(b)'),
    ifAny('joint_controllers', 'GDPR Art. 26(2)', 'GDPR Art. 26(2)'),
    ifAny('data_categories', undefined, 'GDPR Art. 14(1)(d)', { condition: dataComeFromOthers }),
    ifAny('special_categories', 'GDPR Art. 9(2)', 'GDPR Art. 9(2)', {
      seeAlso: ['GDPR Art. 13(2)(c)', 'GDPR Art. 14(2)(d)'],
    }),
    ifAny('data_source', undefined, 'GDPR Art. 14(2)(f)', { condition: dataComeFromOthers }),
    always('purposes', 'GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', { missing: 'error', weak: 'warning' }),
    always('legal_basis', 'GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', { missing: 'error', weak: 'warning' }),
    ifAny('legitimate_interests', 'GDPR Art. 13(1)(d)', 'GDPR Art. 14(2)(b)'),
    // "If any" in the law, but every site and app has processors: silence is a gap, only a denial is an answer.
    always('recipients', 'GDPR Art. 13(1)(e)', 'GDPR Art. 14(1)(e)', { weak: 'warning' }),
    ifAny('international_transfers', 'GDPR Art. 13(1)(f)', 'GDPR Art. 14(1)(f)', { weak: 'warning' }),
    ifAny('transfer_safeguards', 'GDPR Art. 13(1)(f)', 'GDPR Art. 14(1)(f)', { condition: dataLeaveTheUnion }),
    always('retention', 'GDPR Art. 13(2)(a)', 'GDPR Art. 14(2)(a)', { missing: 'error', weak: 'warning' }),
    guidance('storage_location'),
    guidance('deletion_method'),
    // A text without any right is one error, not six.
    right('right_access', 'GDPR Art. 15'),
    right('right_rectification', 'GDPR Art. 16'),
    right('right_erasure', 'GDPR Art. 17'),
    right('right_restriction', 'GDPR Art. 18'),
    right('right_objection', 'GDPR Art. 21(4)'),
    right('right_portability', 'GDPR Art. 20'),
    ifAny('right_withdraw_consent', 'GDPR Art. 13(2)(c)', 'GDPR Art. 14(2)(d)', {
      seeAlso: ['GDPR Art. 7(3)'],
      condition: consentIsUsed,
    }),
    always('right_complaint', 'GDPR Art. 13(2)(d)', 'GDPR Art. 14(2)(e)', {
      seeAlso: ['GDPR Art. 77'],
      missing: 'error',
    }),
    ifAny('automated_decisions', 'GDPR Art. 13(2)(f)', 'GDPR Art. 14(2)(g)', { seeAlso: ['GDPR Art. 22'] }),
    // Almost every policy lacks it: a warning in each would be read by nobody.
    always('mandatory_provision', 'GDPR Art. 13(2)(e)', undefined, { missing: 'information' }),
    guidance('further_processing', 'GDPR Art. 13(3)', { seeAlso: ['GDPR Art. 14(4)'] }),
    guidance('rights_exercise', 'GDPR Art. 12(2)', { seeAlso: ['GDPR Art. 12(3)', 'GDPR Art. 12(5)'] }),
    guidance('security', 'GDPR Art. 32'),
    ifAny('cookies', 'ePrivacy Art. 5(3)', 'ePrivacy Art. 5(3)'),
    ifAny('children', 'GDPR Art. 8', 'GDPR Art. 8', { seeAlso: ['GDPR Art. 12(1)'] }),
    guidance('policy_changes', 'WP260'),
    guidance('effective_date'),
  ],
};
