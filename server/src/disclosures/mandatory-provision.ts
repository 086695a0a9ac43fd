import { phrases } from '../text/phrases';
import type { Disclosure } from './disclosure';

const give =
  '(provide/providing/provided/give/giving/supply/supplying/submit/submitting/share/sharing/disclose/disclosing/enter/furnish/provision)';
const cannot =
  "(not be able/unable/cannot/can't/can not/may not/won't/will not/not able/impossible/not possible/be possible/prevent/prevents/prevented/limit/limits/limited/affect/unavailable/refuse/decline/hinder/not/without)";

export const mandatoryProvision: Disclosure = {
  key: 'mandatory_provision',
  title: 'whether data have to be given',
  short: 'obligation to give data',
  explain:
    'Readers must learn which data a law or the contract requires, whether they are obliged to give them, and what follows if they do not.',
  lacks: 'it tells either that data are required or what follows without them, not both',
  headings: phrases(
    '(do/must) you .. (have to/need to/give/provide)',
    "(if/when) you .. (do not/don't/fail to/choose not) .. (provide/give)",
    "(don't/do not/failure to/fail to/not) .. (provide/providing/give)",
    '(mandatory/obligatory/required/optional/voluntary/compulsory)',
    '(statutory/contractual) (requirement~/obligation~)',
    'obligation to provide',
    'provision of (personal)? (data/information)',
    'consequences of not',
    'information we need',
  ),
  evidence: {
    found: phrases(
      // "If you do not give us ..., we cannot ...": the requirement and the consequence in one.
      `(if/where/should/when/unless) … (not/don't/fail/refuse/decline/choose not/elect not/without) … ${give} … ${cannot}`,
      `(if/should) you … (withhold/refuse) … ${cannot}`,
      `(without/failure/failing/refusal) .. (to)? ${give}? .. (this/these/such/your/the/that/certain) .. (personal)? (data/information/details) … ${cannot}`,
      `${cannot} … (if/unless) you (do not/don't/fail to/refuse to/choose not to/decline to) .. ${give}`,
      `(unless) you ${give} … ${cannot}`,
      `(required/mandatory/compulsory/obligatory/necessary) .. (field/fields/data/information) .. (marked/asterisk/starred)`,
      `(optional/mandatory/required/compulsory) fields`,
      `(statutory/contractual) .. (or)? .. (requirement/requirements/obligation)`,
    ),
    weak: phrases(
      `(required/obliged/need/needs/must/have to/obligated/necessary) .. (to)? ${give} … (data/information/details)`,
      `(not)? (required/obliged/obligated) to ${give}`,
      `${give} … (data/information/details) .. (is/are) .. (voluntary/optional/mandatory/compulsory/necessary/required)`,
      `(voluntary/optional/mandatory/compulsory) … ${give}`,
      `(choose/decline/refuse/prefer/decide/elect) .. not to ${give} … (data/information/details)`,
      `(decline/refuse) to ${give} … (data/information/details)`,
      `(do not/don't) .. ${give} … (data/information/details) .. we`,
    ),
    not: phrases(
      `(accept/enable/disable/refuse/block/reject/decline/allow) … (cookie/cookies)`,
      `(required/obliged/need/obligated/have to/necessary) .. (by/under) .. (law/laws/court) .. to ${give}`,
      `(we/us/they/authorities/provider/providers/third parties) (are/may be/is/will be/might be/can be/also/only/need/could be)? .. (required/obliged/need/obligated/have/must) .. to ${give}`,
      `(law/court/subpoena/legal process/authorities) … ${give}`,
      `without your (consent/permission/prior/express/explicit)`,
    ),
  },
  order: 96,
  clause: {
    heading: 'Do you have to give us your data?',
    body: `We need \${1:[data, for instance name and delivery address]} for the contract with you; without them we cannot \${2:[what becomes impossible, for instance deliver your order]}. A law obliges us to ask for \${3:[data and name of the law]}. All other fields are optional and marked as such; nothing follows if you leave them empty.`,
  },
  examples: [
    { found: 'If you «do not give us your address, we cannot» deliver.' },
    { found: '«If you choose not to provide these details, you will not be able» to join the hike.' },
    { found: 'We ask for your date of birth under the Weapons Act; this is a «statutory requirement».' },
    { found: 'The «mandatory fields» carry a star; without them the form is not sent.' },
    { found: '«Without your bank details we are unable» to pay you back.' },
    { weak: 'You are «not obliged to give us any data».' },
    { weak: '«Providing your data is voluntary».' },
    { weak: 'You «need to provide your contact details».' },
    { none: 'You are not required to accept cookies.' },
    { none: 'We are required by law to disclose data to the tax office.' },
    { none: 'The app has a form for reports.' },
    { none: 'If you disable cookies, parts of the site will not work.' },
  ],
};
