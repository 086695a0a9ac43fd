import { european } from '../law/regime';
import { phrases } from '../text/phrases';
import type { BlockRule } from './rule';

const withdrawing = phrases(
  '(withdraw~/revok~/retract~) .. (consent/permission)',
  '(consent/permission) … (withdraw~/revok~/retract~)',
);

/** Ways that cost more than a click: paper, the telephone, a visit, proof of identity. */
const hard = phrases(
  '(by/in/via/through) (a/registered/ordinary/signed/your/our)? (post/letter/mail/fax/telephone/phone/writing)',
  '(writ~/send~) .. (letter/written (notice/request/declaration))',
  '(signed/written/notari~) (letter/request/notice/form/declaration)',
  '(registered/certified) (letter/mail/post)',
  '(copy/copies) of .. (passport/identity card/id/identification/driving licence)',
  '(write/writing) to (our/the) .. (office/address/headquarters)',
  '(call/calling/phone/phoning/ring) (us/our)',
  'in person',
);

/** Ways that are as easy as the yes was. */
const easy = phrases(
  '(email/mail to/online/link/links/settings/unsubscribe/click/clicking/button/switch/toggle/account/app/portal/preferences/preference/banner/website/site/form/dashboard/reply/text message/sms/profile)',
  'as easily as',
  'the same way',
);

export const withdrawalHarder: BlockRule = {
  id: 'withdrawal-harder',
  title: 'Withdrawal that is harder than the consent',
  severity: 'information',
  under: european,
  cites: ['GDPR Art. 7(3)'],
  explain: `It must be as easy to withdraw consent as to give it (Art. 7(3) GDPR). Whoever said yes with a click need not write a letter,
call or prove who they are in order to say no.

Offer the same way back: "Switch it off in Settings, the same place where you switched it on."`,
  *inBlock(block) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return;
    if (!block.has(withdrawing)) return;
    // A way named in the next sentence is a way, too.
    if (block.has(easy) || /@/.test(block.text)) return;
    for (const hit of block.find(withdrawing)) {
      const sentence = block.sentenceAt(hit.start);
      const way = block.find(hard).find(({ start }) => sentence && start >= sentence.start && start < sentence.end);
      if (!way) continue;
      yield { span: { start: way.start, end: way.end }, message: 'Withdrawing consent must be as easy as giving it.' };
      return;
    }
  },
  examples: [
    { bad: 'You can withdraw your consent at any time «by post» to our head office.' },
    { bad: 'To withdraw your consent, please «send us a signed letter».' },
    { bad: 'Consent can be withdrawn if you enclose a «copy of your passport».' },
    { good: 'You can withdraw your consent by post, by e-mail or with the link in each letter.' },
    { good: 'You can withdraw your consent at any time in Settings.' },
    { good: 'You can object by post. You can withdraw your consent at any time.' },
  ],
};
