import type { Placed, Policy } from '../policy/policy';
import { placesWhere } from '../policy/stretches';
import { perBlock } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { ALIAS, MEANS, WE_ARE, WE_MARKED, WRITE_TO } from './alias';
import { brandBlock, brandThatActs, OPERATED, ofBrand } from './brand';
import {
  CONTROLLED_BY,
  FULLY_NAMED,
  hasName,
  LEGAL_FORM,
  PERSON,
  strengthOf,
  TRADING_AS,
  UNNAMED,
} from './company-names';
import {
  CONTROLLER,
  CONTROLLER_IS,
  CONTROLS,
  I_AM,
  OPERATOR,
  PERSON_FIRST,
  RESPONSIBLE,
  WE_ANSWER,
} from './controller-statements';
import type { Disclosure, Strength } from './disclosure';
import { isUnder } from './evidence';
import { notOurs, otherBody, others, ownName } from './other-controllers';

const headings = phrases(
  'who (we are/are we)',
  '(about us/(data)? controller~)',
  'companies responsible',
  'identity of the controller',
  '(who is responsible/responsible (entity/company/body/party))',
  '(scope/introduction)',
  '(contact~/how to contact)',
  '(imprint/impressum)',
);

// Words that say what part a named company or person plays.
const controlling = phrases('controller~', '(controls/control) the processing of');
const responsible = phrases(
  'responsible (for/party/entity/body/company/person) … (information/data/privacy)',
  'responsible (for/party/entity/body/company/person) … processing',
  'responsibility for … (information/data) .. (lies/rests) with',
  'responsible (within/in) the (meaning/sense) of',
  '(decide~/determine~) (why and how/how and why/how your/which/the purposes)',
);
// PIPEDA Sch. 1, 4.1: an organisation is accountable for the data under its control, and for keeping to the principles.
const accountable = phrases('accountable for … (information/data/compliance/privacy/handling/principles)');
// Names tied to the site or service, or set equal to "we".
const naming = phrases(
  '(operated/owned/provided/run/published/offered/managed/developed/built) .. by',
  '(policy/notice/statement) … (applies/describes/explains/covers/sets out/informs/governs/issued by/of/provides)',
  '(respects/collects/processes/uses/values/adopted/employs) .. (privacy/information/data)',
  '(committed to)',
  '(contact/write to/write us/writing to/writing us/reach)',
  '(information/data) .. (is/are) controlled by',
  '(registered office/registered in/registered number/registered company/registered charity)',
  '(company (registration)? (number/no)/incorporated (in/under))',
  '(trading/business) (name/style) of',
);

function ofController(text: string): Strength | undefined {
  if (!CONTROLS.test(text)) return undefined;
  if (PERSON.test(text) || PERSON_FIRST.test(text)) return 'found';
  if (LEGAL_FORM.test(text)) return 'found';
  const named = [CONTROLLER, CONTROLLER_IS].some(pattern =>
    [...text.matchAll(pattern)].some(match => hasName(match[1] ?? '')),
  );
  return named || /\bwe\b/i.test(text) ? 'weak' : undefined;
}

/** What each sentence of a block says of who the controller is, brands aside. */
const toldIn = perBlock(
  (block): readonly (Span & { readonly text: string; readonly strength: Strength | undefined })[] => {
    const within = (sentence: Span, set: PhraseSet) =>
      block.find(set).some(hit => hit.start >= sentence.start && hit.start < sentence.end);
    let before = '';
    return block.sentences.map(sentence => {
      // The stop of an abbreviation ends no clause.
      const text = block.text
        .slice(sentence.start, Math.min(sentence.end, sentence.start + 900))
        .replace(/\b(Art|No|Nr)\. /g, '$1  ');
      let strength: Strength | undefined;
      const other = block
        .find(otherBody)
        .some(hit => hit.start >= sentence.start && hit.start < sentence.end && !ownName(block.text, hit.start));
      if (!other && !within(sentence, notOurs)) {
        if (within(sentence, controlling))
          strength = I_AM.test(`${before} ${text}`)
            ? 'found'
            : ofController(/^(?:It|We|They|This company)\b/.test(text) ? `${before} ${text}` : text);
        else if (within(sentence, responsible)) {
          const match = RESPONSIBLE.exec(text);
          strength = strengthOf(match?.[1] ?? match?.[2]);
          const fullyNamed = () => FULLY_NAMED.some(pattern => strengthOf(pattern.exec(text)?.[1]) === 'found');
          if (PERSON.test(text) || (!within(sentence, others) && fullyNamed())) strength = 'found';
          else if (!strength && WE_ANSWER.test(text)) strength = 'weak';
          const subject = text.slice(0, text.indexOf('responsible'));
          // An address may stand between the name and what it does.
          if (
            strength !== 'found' &&
            LEGAL_FORM.test(subject) &&
            /\b(?:is|are)\s(?:\p{L}{2,14}\s){0,2}$/u.test(subject)
          )
            strength = 'found';
        }
      }
      if (!strength && !other && !within(sentence, notOurs) && UNNAMED.test(text)) strength = 'weak';
      if (!strength && within(sentence, accountable) && !within(sentence, others) && LEGAL_FORM.test(text))
        strength = 'found';
      if (!strength && !within(sentence, others)) strength = ofName(text, within(sentence, naming));
      if (!strength && OPERATOR.test(text)) strength = 'weak';
      before = text.slice(0, 300);
      return { start: sentence.start, end: Math.min(sentence.end, sentence.start + 300), text, strength };
    });
  },
);

function* named(placed: Placed, policy: Policy): Generator<Span & { strength: Strength }> {
  const { block, section } = placed;
  let told = false;
  for (const { start, end, text, strength: said } of toldIn(block)) {
    const strength = said ?? (brandBlock(policy) === placed ? ofBrand(text) : undefined);
    if (!strength) continue;
    told = true;
    yield { start, end, strength };
  }
  if (!told && lastResort(policy) === placed) {
    const sentence = block.sentences[0];
    if (sentence) yield { start: sentence.start, end: Math.min(sentence.end, sentence.start + 300), strength: 'weak' };
    return;
  }
  if (!told && isAddressee(block) && (placed.index < 4 || isUnder(section, headings)))
    yield { start: 0, end: block.text.length, strength: 'found' };
}

// An address block under the title that identifies or gives contact: its first line is the company.
const isAddressee = perBlock(
  ({ text }) =>
    text.length <= 200 &&
    !/^\W{0,3}\d{1,2}[.)]\s|;/.test(text) &&
    LEGAL_FORM.test(text.slice(0, 90)) &&
    /^\W{0,4}[\p{Lu}\d]/u.test(text) &&
    !/\b(?:is|are|was|have|has|will|may|can|decides?|uses|gets|processes|collects|shares|you|your|we|our|their|complain\w*|authority|commissioner|supervisory|representative)\b/i.test(
      text,
    ),
);

const namesSomebody = perBlock(block => isAddressee(block) || toldIn(block).some(({ strength }) => strength));

const namingSomebody = placesWhere(({ block, apart }) => !apart && namesSomebody(block));

/** A brand that handles data, asked for only where no block names anybody. */
function lastResort(policy: Policy): Placed | undefined {
  return brandBlock(policy) || namingSomebody(policy).length > 0 ? undefined : brandThatActs(policy);
}

const REGISTERED =
  /\b(?:registered (?:office|in|number|company|charity)|company (?:registration )?n(?:umber|o\b)|incorporated (?:in|under))/i;

function ofName(text: string, named: boolean): Strength | undefined {
  if (WE_MARKED.test(text)) {
    for (const pattern of [ALIAS, MEANS, WE_ARE]) {
      const strength = strengthOf(pattern.exec(text)?.[1]);
      if (strength) return strength;
    }
  }
  if (!named) return undefined;
  if (strengthOf(TRADING_AS.exec(text)?.[1]) === 'found') return 'found';
  const controlled = strengthOf(CONTROLLED_BY.exec(text)?.[1]);
  if (controlled) return controlled;
  if ([OPERATED, WRITE_TO].some(pattern => strengthOf(pattern.exec(text)?.[1]) === 'found')) return 'found';
  return REGISTERED.test(text) && LEGAL_FORM.test(text) ? 'found' : undefined;
}

export const controllerIdentity: Disclosure = {
  key: 'controller_identity',
  title: 'who the controller is',
  short: 'controller',
  explain:
    'Readers must learn who decides why and how their data are used: the full legal name of the company, public body or person.',
  lacks: 'only a brand or "we" is named, and the reader cannot tell which company or person is responsible',
  headings,
  // A brand is looked for where the policy opens, which no block knows of itself.
  evidence: {
    weakOnlyAlone: true,
    ofPolicy: policy =>
      [...new Set([...namingSomebody(policy), brandBlock(policy) ?? [], lastResort(policy) ?? []].flat())]
        .sort((a, b) => a.index - b.index)
        .flatMap(placed => [...named(placed, policy)].map(said => ({ ...said, placed }))),
  },
  order: 10,
  clause: {
    heading: 'Who we are',
    body: `\${1:[full legal name of the company]} is the controller of your personal data: we decide why and how they are used.

- Registered office: \${2:[street and number], [postcode and town], [country]}
- Registered in \${3:[register and country]} under number \${4:[registration number]}`,
  },
  examples: [
    { found: '# «Privacy Policy of Quarry Books Ltd»\n\nWe use your address to send books.' },
    { none: '# Privacy Policy of the shop\n\n## What Quarry Books Ltd sells\n\nWe use your address to send books.' },
    { found: 'I am Joan Quill and I repair clocks. «I am the controller of your data.»' },
    { found: '«Quayside Foods BV, Havenstraat 4, Utrecht, decides why and how your data are used.»' },
    { found: '«Quayside Academy is the data controller.»' },
    {
      found:
        '«Lantern Books AG, Seestrasse 4, 8800 Thalwil, info@lantern.example, is responsible for the processing of your data.»',
    },
    { found: '«Quayside Foods Inc. is accountable for the personal information under its control.»' },
    { found: '«Jane Roe is accountable for the compliance of Quayside Foods Inc. with the principles.»' },
    { none: 'Your school is the controller of the marks.' },
    { found: '«This notice tells how we, Harbour Bakery Ltd, keep your name.»' },
    { found: '«The controller of your personal data is Harbour Bakery Ltd.»' },
    { found: '«Lantern Books GmbH is responsible for processing your data.»' },
    { found: '«This notice is given by Harbour Bakery Ltd (“we”, “us”, “our”).»' },
    { found: '«The site is operated by Lantern Books S.p.A.»' },
    { found: '«In this notice “we”, “us” and “our” means the Northfield Housing Association.»' },
    { weak: '«Harbour Bakes (“we”, “us”) runs a shop on this site.»' },
    { found: '«Your data are controlled by our Irish sister, Harbour Books Ltd.»' },
    { found: '«Write to us about this notice at: Harbour Books Ltd, 4 Quay Street, Galway.»' },
    { found: '«The controller of your data is the Ministry of Fisheries.»' },
    { found: '«Mary Quill, 4 Mill Lane, is the controller of your data.»' },
    { weak: '«The controller is Fernsby.»' },
    { weak: '«The company operating this site looks after your data.»' },
    { found: '«Responsible for the processing is Dr. Eva Horn, Vienna.»' },
    { found: '«Your personal data are controlled by Tarn Software B.V.»' },
    { none: 'Google Ireland Ltd decides why and how it uses what it learns.' },
    { weak: '«We are the controller of your personal data.»' },
    {
      weak: `${Array.from({ length: 13 }, (_, i) => `We keep file ${i + 1} in the cellar.\n`).join('')}«Seafarer may, from time to time, share your letters with the archive.»\nIf you write to Seafarer, it answers.\nSeafarer keeps the answers.`,
    },
    {
      none: `${Array.from({ length: 13 }, (_, i) => `We keep file ${i + 1} in the cellar.\n`).join('')}Advertisers may use the files.\nAdvertisers keep them.\nWe ask advertisers why.`,
    },
    { weak: '«Lantern is the data controller for readers in the EEA.»' },
    { none: 'Your employer is the controller of the data in your staff account.' },
    { none: 'Our advertising partners act as independent controllers.' },
    { none: 'We are not responsible for the content of third-party sites.' },
    { none: 'Google Analytics is a web analysis service provided by Google LLC.' },
    { none: 'You are responsible for the accuracy of the data in your profile.' },
    { none: 'You can play the game with a wireless controller.' },
  ],
};
