import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';
import { forOtherResidents, otherResidents, rightsTitled } from './rights';

const withdraw =
  '(withdraw/withdrawn/withdrawing/withdrawal/withdraws/revoke/revoked/revoking/revocation/rescind/rescinded/retract/retracted/cancel/cancelled/take back/taken back/taking back/take away/taken away/undo/undone/recall/recalled)';
const consent = '(consent/consents/permission/permissions/agreement/authorisation/authorization/approval)';

const withdrawing = phrases('(withdraw~/revok~/revocation)');

export const rightWithdrawConsent: Disclosure = {
  key: 'right_withdraw_consent',
  title: 'the right to withdraw consent',
  short: 'withdrawal of consent',
  explain:
    'Readers must learn that they can withdraw consent at any time, as easily as they gave it, and that what was done before stays lawful.',
  lacks: 'it does not say that consent can be withdrawn at any time, or it only offers a way to unsubscribe',
  headings: phrases(
    `${withdraw} .. ${consent}`,
    `${consent} .. ${withdraw}`,
    'consent',
    'opt out',
    'opting out',
    'changing your mind',
    'manag~ consent',
    'your (choices/rights)',
    'choices',
    'marketing',
    'rights',
  ),
  evidence: {
    found: phrases(
      `${withdraw} … ${consent} … (at any time/any time/anytime/any moment/whenever/by/via/using/with the/through/link/contact/contacting/settings)`,
      `(at any time/any time/anytime/any moment) .. ${withdraw} … ${consent}`,
      `${consent} … ${withdraw} … (at any time/any time/anytime/any moment/whenever/by/via/through/contact/contacting/settings)`,
      `${consent} … (at any time/any time/any moment) … ${withdraw}`,
      `(right/rights/entitled) .. ${withdraw} .. ${consent}`,
      'change your mind … (at any time/any time/any moment/whenever/by)',
      // Consent as an act of the reader: "stop consenting", "no longer agree".
      'no longer (wish/want)? (to)? (consent/agree) … (by/via/settings/contact/contacting/at any time/switch/link/email)',
      `(gave/given/give) .. ${consent} … (call it off/change your mind/cancel it)`,
      '(stop/cease) (consenting/agreeing) … (at any time/any time/whenever/by/via/through)',
      '(withdraw/revoke) (it/this/that/them) .. (at any time/any time/whenever)',
      `(take/taken/taking) (your/the/a/this) ${consent} back`,
      // Consent taken up by a pronoun: "if you gave consent, you can take it back whenever you like".
      `${consent} … (take/taking) (it/this/that/them) (back/away)`,
      `${consent} … (withdraw/revoke) (it/this/that/them) .. (at any time/any time/anytime/whenever/by)`,
    ),
    weak: phrases(
      `${consent} .. (revocable/withdrawable)`,
      '(notifications/push) .. (you can/can be)? (turn off/turned off/switch off/switched off/disable/disabled/deactivate/deactivated)',
      `(withdraw/withdrawn/withdrawing/withdrawal/revoke/revoked/revoking/revocation/rescind) … ${consent}`,
      `${consent} … (withdraw/withdrawn/withdrawing/withdrawal/revoke/revoked/revocation/rescinded)`,
      'change your mind',
      '(opt out/opting out/unsubscribe/unsubscribing) … (marketing/promotional/newsletter/newsletters/email/emails/communications/mailings/messages/notifications/list)',
      '(marketing/promotional/newsletter/newsletters/email/emails/communications/messages) … (opt out/opting out/unsubscribe/unsubscribing)',
      'unsubscrib~',
      '(opt out/opting out) (of/from/by/at any time/choice/choices/option/options)',
      '(right/choose/choice/option/opportunity/ability/able/wish) .. (to)? opt out',
      '(change/manage/update/adjust/modify) .. (your/the)? .. (cookie/cookies/consent/marketing/communication/email/advertising/privacy) (preferences/settings/choices)',
      '(instruct/ask/tell) .. (us/them)? .. (at any time)? .. not to (use/send/contact/share/process)',
      '(switch/turn/turning/switching) .. (cookies/tracking/notifications/location/sharing/these) off',
      '(turn off/turning off/switch off/disable/disabling/stop/revoke) .. (syncing/sharing/location/push/notifications/collection/permissions/access) … (settings/device/at any time)',
      '(stop/no longer wish/no longer want/cease) .. (to)? (receive/receiving) … (marketing/newsletter/newsletters/communications/emails/messages/offers)',
    ),
    not: phrases(
      '(withdraw/withdrawn/withdrawal) .. (offer/content/order/bid/money/funds/cash/contract/application/product/products)',
      '(third party/partner/partners/google) .. (withdraw/withdraws) .. (approval/consent)',
      'cancel .. (agreement/subscription/order)',
      'approval of',
      // Whoever answers for a child consents for the child.
      '(parental/parent/parents/guardian/guardians) .. (consent/permission)',
      '(consent/permission) (of/from/by) (a/the/your/their/his)? (parent/parents/guardian/guardians/legal guardian)',
      // Permissions of a device are no consent to the processing.
      '(withdraw/revoke/disable/change/cancel) … (permissions/permission) .. (device/phone/camera/microphone/location/settings/operating system)',
      '(device/app/phone/camera/location) (permissions/permission)',
    ),
    notSentence: phrases(...otherResidents, 'opt out .. sale'),
    inPolicy: rightsTitled(withdrawing),
    elsewhere: forOtherResidents,
    applies: phrases(
      '(your/explicit/express/prior/freely given/with/parental) consent',
      '(you/your/give/given/giving/obtain/ask/asks/asked/with/freely/based on) .. (consent/consented/consenting) (to/for)',
      '(6/article 6) 1 a',
      // Consent as one of the grounds that are listed.
      '(legal/lawful) (basis/bases/ground/grounds) … consent',
      '(basis/bases/ground/grounds) (of/are/is) (your)? consent',
      'consent .. (contract/legal obligation/legal obligations/legitimate interest/legitimate interests/vital interests)',
      '(contract/legal obligation/legal obligations/legitimate interest/legitimate interests/vital interests) (and/or)? (your)? consent',
      '(newsletter/newsletters)',
      '(marketing/promotional) (email/emails/messages/communications/materials/material/mail/sms/purposes)',
      'opt in',
    ),
  },
  order: 86,
  clause: {
    heading: 'Withdrawing your consent',
    body: `Where we use your data with your consent, you can withdraw it at any time: \${1:[the place where consent was given, for instance Settings > Privacy]}, or by a message to \${2:[e-mail address for requests]}. What we did before you withdrew it stays lawful.`,
  },
  examples: [
    { found: 'You gave «consent, and you can take it back» whenever you like.' },
    { found: 'We send the programme if you agreed to it. You may «revoke this at any time».' },
    { found: 'You can «take back your consent whenever» you like.' },
    { found: 'You can «withdraw your consent at any time».' },
    { found: 'Where we rely on «consent, you may revoke it by e-mail».' },
    { found: 'You have the «right to withdraw consent» to the newsletter.' },
    { found: 'You have the right to:\n- see your file\n- «withdraw your consent at any time»' },
    { found: 'You can «change your mind at any time» under Settings.' },
    { weak: 'Our ferry crew respects the «withdrawal of your consent».' },
    { weak: 'Each letter has a link to «unsubscribe».' },
    { weak: 'You can «opt out of marketing e-mails».' },
    { none: 'You can revoke the permission to use the camera in the settings of your phone.' },
    { none: 'You may withdraw your bid until noon.' },
    { none: 'The shop can withdraw an offer at any time.' },
    { none: 'With your consent we send you the tide table.' },
    { none: 'Withdraw cash only at the counter.' },
  ],
};
