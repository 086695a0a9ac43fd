import { phrases } from '../text/phrases';

/** Statements on who controls or answers for data that are not about the writer. */
export const notOurs = phrases(
  'independent~ (data)? controller~',
  '(separate/another/third party/other) (data)? controller~',
  '(another/a new/different) (data)? controller~',
  'they (are/act/become) … controller~',
  'become~ .. controller~',
  'not .. controller~',
  'on behalf of (the/a/another/our) … controller~',
  'responsible for the (content/privacy practices/practices/actions) of',
  '(not/nor) .. responsible',
  '(game/parental/remote/access/wireless/your/each) controller~',
  'controller~ (who/that) (disclosed/provided)',
  '(you/schools/school/customers/users) (are/is/remain) (also/solely/fully/personally)? responsible',
  'privacy shield',
  'instructions of .. controller~',
  '(processors/on behalf of us) … responsible',
  'responsible … on behalf of (us/our)',
  '(refer/redirect/direct) you to',
);
/** Somebody else in that part, told by a common noun; a school may well speak of itself by its name: `ownName`. */
export const otherBody = phrases(
  '(employer/school/university/organisation/organization/customer/customers/partner~/advertiser~/merchant~/seller~/provider~/insurer~/bank/host/facebook/google) (who/that/which)? … (is/are/acts as/act as/remains) (the/a/an)? .. controller~',
);
export const ownName = (text: string, at: number): boolean =>
  /^(?:School|University|Bank)\b/.test(text.slice(at, at + 12)) &&
  /\p{Lu}[\p{L}.'’-]+ $/u.test(text.slice(Math.max(0, at - 30), at));
/** Their addresses follow "contact" as well. */
export const others = phrases(
  '(supervisory authority/data protection authority/information commission~/dispute resolution/representative~/arbitrat~/analytics)',
);
