import { phrases } from '../text/phrases';
import { phraseRule } from './phrase-rule';

const others =
  '(others/other people/other persons/other individuals/another person/another individual/someone else/somebody else/anyone else/third parties/a third party/family members/friends/colleagues/relatives/employees/staff/guests/passengers/your (friend/guest/employee/colleague/relative/partner/spouse/child)/other (guests/travellers/passengers)/their/them/those people/such persons/these persons/such individuals)';
const leave =
  '(consent/permission/authority/authorisation/authorization/agreement/right to/entitled to/authorised to/authorized to/allowed to)';

/** The reader speaks of data on people other than himself. */
const onOthers = phrases(
  `(data/information/details/contacts/addresses/address/name/names) … (about/of/on/relating to/concerning/for) .. ${others}`,
  `(third party/another person/other people/someone else/friend/friends/relative/relatives/colleague) .. (data/information/details/address)`,
  '(individuals/people/persons/person/individual/party/parties/anyone/someone/others) whose .. (data/information/details)',
  `(their/his/her) .. (data/information/details/consent/permission)`,
);

export const thirdPersonData = phraseRule({
  id: 'third-person-data',
  title: 'Duty to inform others put on the reader',
  severity: 'information',
  cites: ['GDPR Art. 14(1)(a)', 'GDPR Art. 14(2)(f)'],
  explain: `Whoever obtains data on a person from somebody else has to inform that person (Article 14 GDPR). A sentence
that has the reader warrant that the others know or agree moves this duty to the reader, who may not be able to meet it.

Ask readers to tell the others, if you like, but say what you do yourself: "When you name a second driver, we write to them
and tell them that we have the name from you."`,
  rows: [
    {
      phrases: phrases(
        `you (hereby)? (warrant/represent/confirm/guarantee/undertake/declare/certify/agree/promise/assure us) … ${leave}`,
        'you (hereby)? (warrant/represent/confirm/guarantee/declare/certify/assure us) … (he/she/they/party/person/people/individuals/others/friend/friends) … (agree/agrees/agreed/consent/consents/consented/informed/aware)',
        'please .. (show/tell/inform/notify/forward/ask) (them/these people/those people/the person/that person)',
        `you (must/should/need to/have to/shall/are required to/will/are responsible for/are obliged to) .. (have/obtain/get/obtaining/getting/ensure/make sure/seek) … ${leave}`,
        `(ensure/make sure/ensuring/making sure) (that)? (you/they/he/she/the person/those) … ${leave}`,
        '(ensure/make sure/ensuring/making sure) (that)? (they/the person/those people/such persons/others) … (aware/informed/know/understand/read)',
        'you (are responsible for/are obliged to/must/should/need to/have to/shall/undertake to) (inform/tell/notify/informing/telling/notifying) (them/these/those/such/the person/the people/the individuals/others/any)',
        'your (own)? responsibility to (obtain/get/inform/tell/notify/ensure/make sure)',
        `only (provide/give/send/submit/share) .. (data/information/details) … (if/where) you have .. ${leave}`,
      ),
      beside: onOthers,
      message: phrase =>
        `${phrase} leaves it to readers to inform others about the use of their data. Say how you inform them yourself.`,
    },
  ],
  examples: [
    { bad: 'If you give us data about other people, «you confirm that you have their permission».' },
    { bad: 'Before you send us information about your friends, «you must obtain their consent».' },
    { bad: 'When you give us details of others, please «make sure that they are aware» of this notice.' },
    { bad: 'Where you name a relative, «you are responsible for informing them» how we use their data.' },
    { bad: 'By giving us the name of your friend «you confirm that he agrees».' },
    { bad: 'Where you give us data on your employees, «you are obliged to inform them».' },
    { bad: 'If you book for other guests, «please show them» how we use their data.' },
    { good: 'When you name a second driver, we write to them and tell them that we have the name from you.' },
    { good: 'You must have a licence to drive, and we need your consent to film the lesson.' },
    { good: 'We must obtain the consent of a parent before we use the data of their child.' },
    { good: 'If you act for another person, you can ask for a copy of their data with their permission.' },
  ],
});
