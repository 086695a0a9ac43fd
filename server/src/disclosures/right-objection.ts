import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';
import { demand, forOtherResidents, otherResidents, rightNamed, rightsAnnounced, usable } from './rights';

const object = '(object/objects/objected/objecting/objection/objections/oppose/opposing/opposition)';
const mailings =
  '(marketing/promotional/promotions/newsletter/newsletters/advertising/offers/mailings/mailing/commercial/solicitations/advertisements/announcements)';

const name = phrases('(object/objection/objecting/oppose/opposition)');

export const rightObjection: Disclosure = {
  key: 'right_objection',
  title: 'the right to object',
  short: 'objection',
  explain:
    'Readers must learn, clearly and apart from other information, that they can object to uses based on legitimate interests or a public task, and at any time to direct marketing.',
  lacks: 'it only lets readers unsubscribe, or it does not say how to object to other uses of their data',
  headings: phrases(
    'object',
    'objection~',
    'opt out',
    'opting out',
    'direct marketing',
    'marketing',
    'your (choices/rights)',
    'rights',
    'right to object',
    'choices',
    'unsubscrib~',
  ),
  evidence: {
    lists: 'leadIn',
    weakOnlyAlone: true,
    found: phrases(
      `(right/rights/entitled) … … ${object}`,
      `(object/objects/objecting/objection/oppose/opposing/opposition) (to/against/at) … (process/processing/processed/use/using/uses/our/handling/profiling/marketing/data/information/us/decision/decisions/treatment)`,
      `${demand} … (object/objecting/oppose) (to/against)`,
      `(access/rectification/correction/erasure/deletion/portability/restriction/restrict/delete/limitation/port/cancellation) .. (objection/object/opposition/objecting)`,
      `(objection/opposition) .. (portability/erasure/deletion/restriction)`,
      `(ask/asking/request/requesting/right/require/want/tell) … (stop/cease/not) .. (processing/to process/using/to use/use of) .. (data/information)`,
      `${object} (on/based on) grounds`,
      `${object} (under/pursuant to/according to/in accordance with)? (article/art) 21`,
      '(right/rights) .. to stop .. (from)? (contacting/processing/using/marketing/sending)',
      `(file/raise/register/lodge/make/enter/submit/declare) .. (objection/objections)`,
      // The right after the processing it is against: "if you do not agree with the use, you may object".
      '(processing/processed/process/use/using/handling/interest/interests/marketing) … (you/they/data subjects/individuals) (can/may/could) (also/always)? (object/oppose)',
      `${demand} oppose (what/how/our/the/any/such)`,
      `(objection/object) tell us to stop`,
      `${demand} (object/oppose/contest/challenge) .. (processing/use/handling)`,
      '(oppose/contest/challenge) (the/our/any/such/this)? (processing/use/handling)',
      // "Tell us to stop what we do with your data" is objection in plain words.
      `${demand} .. (stop/cease) (or/and)? (limit/restrict)? (what (we/i)/whatever (we/i)/what is done)`,
      `say no to (our/the/any/such/this) .. (use/uses/processing/handling/profiling/marketing/advertising/data)`,
      '(you/everybody/everyone/anybody/anyone/members/people/individuals) (can/may/could) (also/always/at any time/then)? (object/oppose) (to/against/at any time)',
    ),
    weak: phrases(
      // A way out of messages, in whatever words.
      `${mailings} … (contains/contain/includes/include/has/have/carries/carry/link/click) .. (unsubscribe/opt out)`,
      '(click/press/use/follow) .. (unsubscribe/opt out)',
      '(rather not/prefer not to/no longer (want to/wish to)?/do not want to/not wish to) (hear from us/be contacted/receive (messages/texts/emails/calls))',
      '(removed/taken off/unsubscribed) .. from .. (mailing/distribution/marketing/email) (list/lists)',
      'unsubscrib~ (is/at)? (possible/any time)',
      `(do not/don't/no longer) (want/wish) to (get/receive/have) .. (offers/post/mail/mailings/emails/newsletters/texts/calls)`,
      '(reply/text/send/reply with) (the word)? stop',
      `(opt out/opting out/unsubscribe/unsubscribing) (of/from) .. ${mailings}`,
      `(right/choose/choice/option/opportunity) .. (to)? .. (opt out/unsubscribe) … ${mailings}`,
      `${mailings} … (you/users) .. (opt out/unsubscribe)`,
      `(stop/no longer wish/no longer want/not want/prefer not/not wish/stop us/don't want/refuse) .. (to)? (receive/receiving/sending/be contacted) … ${mailings}`,
      'opt out of (the/our)? (collection/use/processing/sharing/disclosure/having) .. (of)? .. (your)? .. (data/information)',
    ),
    not: phrases(
      `(if/when/unless) you .. (object/disagree/oppose) .. to .. (change/changes/policy/terms/notice/amendment/update/updates/new)`,
      `(object/objection) (to)? .. (this/the/any/these) .. (change/changes/policy/terms/notice/amendments)`,
      `(opt out/opting out) … (cookie/cookies/analytics/google/tracking/interest based/personalised advertising/personalized advertising/targeted/nai/daa/network/browser/behavioural/behavioral/sale)`,
      `(cookie/cookies/analytics/google/nai/daa/interest based) … (opt out/opting out)`,
      'legal (objection/objections)',
      `(object/objects) (of/is/code/model/recognition)`,
    ),
    notSentence: phrases(...otherResidents),
    also: rightNamed(name),
    inPolicy: rightsAnnounced(name),
    elsewhere: forOtherResidents,
    overall: usable,
  },
  order: 84,
  clause: {
    heading: 'Your right to object',
    body: `**You have the right to object at any time, for reasons that lie in your situation, to every use of your data that rests on our legitimate interests (Article 21 GDPR).** We then stop, unless our reasons outweigh yours or we need the data for a legal claim.

**You have the right to object at any time to direct marketing, without giving a reason.** We then stop using your data for it.

Send your objection to \${1:[e-mail address for requests]}\${2|., or use the unsubscribe link in our messages.|}`,
  },
  examples: [
    { found: 'You can «ask us to stop what we are doing» with your letters: desk@gull.example.' },
    { found: 'You can «say no to our use» of the photos. Ring us.' },
    { found: 'Anybody «may object to» the list on the door. Ring us.' },
    { found: 'You have the «right to object» to this.' },
    { found: 'You can «object to the use of your data» for research.' },
    { found: 'You have the right to:\n- see your file\n- «object to direct marketing»' },
    { found: 'Your rights are access, deletion, «restriction, objection» and portability.' },
    { found: '# Your rights\n\n«Objection»: tell us why and we look at it.' },
    { found: 'You may «ask us to stop using your data».' },
    { weak: 'You can «unsubscribe from our newsletter» with the link in it.' },
    { weak: 'You may «opt out of marketing» by replying STOP.' },
    { weak: 'Tell us if you «no longer wish to receive our newsletter».' },
    { none: 'If you object to the changes, close your account.' },
    { none: 'You can opt out of Google Analytics with a browser add-on.' },
    { none: 'The object of the competition is to find the oldest photo.' },
  ],
};
