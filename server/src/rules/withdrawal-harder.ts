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

/** Paper is all there is, whatever else the paragraph names. */
const onlyHard = phrases(
  '(only/solely/exclusively) … (by (post/letter/mail/registered mail)/in writing/in person)',
  'print (it/the/out) … (sign~/post/letter)',
);

/** Who said yes on paper can be asked to say no on paper. */
const givenAlike = phrases(
  '(gave/give/given/giving) .. consent .. (on paper/in writing/by post/by letter/by phone/by telephone/orally/in person)',
  'consent .. given .. (on paper/in writing/by post/by letter/by phone/by telephone/orally/in person)',
);

/** A sentence that goes on with how to withdraw. */
const goesOn = phrases(
  '(do so/do this/this end/for this/this must/it must/this can/withdrawal must/withdrawal has/withdrawal can/withdrawal is)',
  'please',
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
    if ((block.has(easy) && !block.has(onlyHard)) || /@/.test(block.text) || block.has(givenAlike)) return;
    for (const hit of block.find(withdrawing)) {
      const sentence = block.sentenceAt(hit.start);
      if (!sentence) continue;
      const next = block.sentences[block.sentences.indexOf(sentence) + 1];
      const more =
        next &&
        block
          .find(goesOn)
          .some(
            ({ firstWord }) =>
              firstWord - next.firstWord < 3 && firstWord >= next.firstWord && firstWord < next.endWord,
          );
      const end = more ? next.end : sentence.end;
      const way = block.find(hard).find(({ start }) => start >= sentence.start && start < end);
      if (!way) continue;
      yield { span: { start: way.start, end: way.end }, message: 'Withdrawing consent must be as easy as giving it.' };
      return;
    }
  },
  examples: [
    { bad: 'You can withdraw your consent at any time «by post» to our head office.' },
    { bad: 'To withdraw your consent, please «send us a signed letter».' },
    { bad: 'Consent can be withdrawn if you enclose a «copy of your passport».' },
    { bad: 'You may withdraw your consent at any time. Please do so «in writing».' },
    { bad: 'Consent given on our website can only be withdrawn «by post».' },
    { good: 'You gave your consent on paper, and you can withdraw it by post.' },
    { good: 'You can withdraw your consent by post, by e-mail or with the link in each letter.' },
    { good: 'You can withdraw your consent at any time in Settings.' },
    { good: 'You can object by post. You can withdraw your consent at any time.' },
  ],
};
