import type { Placed } from '../policy/policy';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import type { Disclosure, Strength } from './disclosure';
import { isUnder } from './evidence';

const headings = phrases(
  'who we are',
  'who are we',
  'about us',
  '(data)? controller~',
  'companies responsible',
  'identity of the controller',
  'who is responsible',
  'responsible (entity/company/body/party)',
  'scope',
  'introduction',
  'contact~',
  'how to contact',
  'imprint',
  'impressum',
);

// Words that say what part a named company or person plays.
const roles = phrases(
  'controller~',
  'responsible (for/party/entity/body/company) … {data}',
  'responsible (for/party/entity/body/company) … processing',
  '(controls/determines/decides) … (processing/purposes/how and why)',
  'decide~ (why and how/how and why)',
);
// Names tied to the site or service, or set equal to "we".
const naming = phrases(
  '(operated/owned/provided/run/published/offered/managed/developed/made available) .. by',
  '(we/us/our)',
  '(policy/notice/statement) … (applies/describes/explains/covers/sets out/informs/governs/is issued by/of)',
  'registered (office/in/number/company/charity)',
  'company (registration)? (number/no)',
  'incorporated (in/under)',
  'trading (as/name)',
  'doing business as',
);

const notOurs = phrases(
  'independent~ (data)? controller~',
  '(separate/another/third party/other) (data)? controller~',
  '(to/of/by/from/with/between) (other/another/a new/different/third party) (data)? controller~',
  'they (are/act/become) … controller~',
  '(employer/school/university/organisation/organization/customer/customers/partner~/advertiser~/merchant~/seller~/provider~/insurer~/bank/host/facebook/google) (who/that/which)? … (is/are/acts as/act as/remains) (the/a/an)? .. controller~',
  'on behalf of (the/a/another/our) … controller~',
  'responsible for the (content/privacy practices/practices) of',
  'not responsible for',
  '(game/parental/remote/access) controller~',
  'controller~ (who/that) (disclosed/provided)',
);

const LEGAL_FORM =
  /(?<![\p{L}])(?:Ltd|Limited|LLC|L\.L\.C|Inc|Incorporated|Corp|Corporation|plc|PLC|Plc|LLP|L\.P|GmbH|AG|SE|KG|KGaA|UG|OHG|gGmbH|e\.\s?V|B\.V|BV|N\.V|NV|S\.A|SA|SAS|SASU|S\.A\.S|SARL|S\.a\.r\.l|S\.à r\.l|S\.p\.A|SpA|S\.r\.l|Srl|S\.L|SL|AB|A\/S|ApS|ASA|Oy|Oyj|Pty|Pte|K\.K|Co|Kft|d\.o\.o|s\.r\.o|a\.s|OÜ|UAB|SIA|Sdn|Bhd|Ltda|Lda|CIC|Company|Foundation|University|Council|College|Trust|Ministry|Authority|Charity|Association|Institute|Society|NHS|Şirketi|eG|sp\. z o\.?o)(?![\p{L}])/u;
const LEGAL_FORM_ALL = new RegExp(LEGAL_FORM.source, 'gu');
// A proper name: capitals that are neither the sentence's first word alone nor a term the notice itself defines.
const PROPER_NAME = /\p{Lu}[\p{L}\d&.'’-]{1,40}/gu;
const NO_NAME =
  /^(?:The|This|These|That|We|Us|Our|You|Your|I|It|If|In|For|When|Where|Who|What|How|Why|As|At|Any|All|A|An|And|Or|Data|Controller|Controllers|Personal|Information|Privacy|Policy|Notice|Statement|Company|Site|Website|Service|Services|App|Application|Platform|Under|General|Protection|Regulation|GDPR|UK|EU|EEA|European|Union|Economic|Area|Article|Art|Art\.|Switzerland|Swiss|Parties|Party|Third|Processor|DPA|Act|Law|Laws|Please|To|By|On|With|Is|Are|User|Users|Customer|Customers|Member|Members|States?|Subject|Subjects)$/;
// NAME ("we", "us"): the alias that gives "we" a name.
const ALIAS =
  /(\p{Lu}[^()“”"\n]{1,90}?)[,.]?\s{0,2}\((?:[^()]{0,60}[“"'‘,\s]|["“'‘]?)(?:we|us|our|the company|the [“"']company|company)[”"'’,.]{0,2}[^()]{0,60}\)/iu;
const MEANS =
  /["“'‘](?:we|us|our|the company|company)["”'’,][^.]{0,60}?\b(?:refers? to|means?|are|is|we mean|we are referring to|denotes?)\s{1,2}(?:to\s)?(?:the\s)?(\p{Lu}[^.;:\n]{1,90})/iu;
const OPERATED =
  /\b(?:operated|owned|provided|run|published|offered|managed|developed)\b[^.;]{0,30}?\bby\s{1,2}(?:the\s)?(\p{Lu}[^;:()\n]{1,80})/u;
const WE_ARE = /(?:^|[.\s])We are\s{1,2}(?:the\s)?(\p{Lu}[^;:()\n]{1,80})/u;
const NOTICE_OF =
  /\b(?:[Pp]olicy|POLICY|[Nn]otice|[Ss]tatement)\b[^.;]{0,60}?\b(?:how|of|that|which|what|by|practices of)\s{1,2}(?:the\s)?(\p{Lu}[^;:()\n]{1,80})/u;

function properName(text: string): boolean {
  return [...text.matchAll(PROPER_NAME)].some(match => !NO_NAME.test(match[0]));
}

function* named(placed: Placed): Generator<Span & { strength: Strength }> {
  const { block, section } = placed;
  const role = block.find(roles);
  const names = block.find(naming);
  if (!role.length && !names.length && block.text.length > 200) return;
  const yielded = new Set<number>();
  for (const sentence of block.sentences) {
    const inside = (hits: readonly Span[]) =>
      hits.filter(hit => hit.start >= sentence.start && hit.start < sentence.end);
    const text = block.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200));
    const own = inside(role);
    const strength =
      own.length && !inside(block.find(notOurs)).length
        ? ofRole(text)
        : inside(names).length
          ? ofName(text)
          : undefined;
    if (strength && !yielded.has(sentence.start)) {
      yielded.add(sentence.start);
      yield { start: sentence.start, end: Math.min(sentence.end, sentence.start + 400), strength };
    }
  }
  // An address block under the title that identifies or gives contact: the first line is the company.
  if (
    !yielded.size &&
    block.text.length <= 200 &&
    isUnder(section, headings) &&
    LEGAL_FORM.test(block.text) &&
    !/\b(?:complain|authority|commissioner)/i.test(block.text)
  ) {
    yield { start: 0, end: block.text.length, strength: 'found' };
  }
}

const CONTROLS =
  /\b(?:is|are|be|as|acts?|acting|means?|remains?|considered)\b[^.;]{0,60}?\bcontrollers?\b|\bcontrollers?\b[^.;]{0,90}?(?:\b(?:is|are|means?|will be)\b|:|\()|\b(?:controls|determines|decides?)\b|\bresponsible\b|controller[”"’']?,/i;

function ofRole(text: string): Strength | undefined {
  if (!CONTROLS.test(text)) return undefined;
  if (LEGAL_FORM.test(text)) return 'found';
  return properName(text.replace(/^\W{0,3}\w+/, '')) || /\b(?:we|us)\b/i.test(text) ? 'weak' : undefined;
}

function ofName(text: string): Strength | undefined {
  for (const pattern of [ALIAS, MEANS, WE_ARE, OPERATED]) {
    const name = pattern.exec(text)?.[1];
    if (name === undefined) continue;
    if (LEGAL_FORM.test(name)) return 'found';
    if (properName(name)) return 'weak';
  }
  const noticeOf = NOTICE_OF.exec(text)?.[1];
  if (noticeOf && LEGAL_FORM.test(noticeOf.slice(0, 60))) return 'found';
  if (
    /\b(?:registered (?:office|in|company|charity)|company (?:registration )?n(?:umber|o\b)|incorporated (?:in|under))/i.test(
      text,
    ) &&
    (text.match(LEGAL_FORM_ALL) ?? []).length
  ) {
    return 'found';
  }
  return undefined;
}

export const controllerIdentity: Disclosure = {
  key: 'controller_identity',
  title: 'who the controller is',
  short: 'controller',
  explain:
    'Readers must learn who decides why and how their data are used: the full legal name of the company, public body or person.',
  lacks: 'only a brand or "we" is named, and the reader cannot tell which company or person is responsible',
  headings,
  evidence: { also: named },
  order: 10,
  clause: {
    heading: 'Who we are',
    body: `\${1:[full legal name of the company]} is the controller of your personal data: we decide why and how they are used.

- Registered office: \${2:[street and number], [postcode and town], [country]}
- Registered in \${3:[register and country]} under number \${4:[registration number]}`,
  },
  examples: [
    { found: '«The controller of your personal data is Harbour Bakery Ltd.»' },
    { found: '«Lantern Books GmbH is responsible for processing your data.»' },
    { found: '«This notice is given by Harbour Bakery Ltd (“we”, “us”, “our”).»' },
    { found: '«The site is operated by Lantern Books S.p.A.»' },
    { found: '«In this notice “we”, “us” and “our” means the Northfield Housing Association.»' },
    { weak: '«Harbour Bakes (“we”, “us”) runs a shop on this site.»' },
    { weak: '«We are the controller of your personal data.»' },
    { weak: '«Lantern is the data controller for readers in the EEA.»' },
    { none: 'Your employer is the controller of the data in your staff account.' },
    { none: 'Our advertising partners act as independent controllers.' },
    { none: 'We are not responsible for the content of third-party sites.' },
    { none: 'You can play the game with a wireless controller.' },
  ],
};
