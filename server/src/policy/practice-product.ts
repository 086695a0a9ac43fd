import type { Block } from '../text/block';
import type { Placed, Section } from './policy';
import type { Practice } from './practices';
import { wordClass } from './purpose-words';

/** Which of a controller's things a statement is about; what it says of one is no statement on another. */
export type Product = 'app' | 'site' | 'office';

const products: readonly (readonly [Product, (id: number) => boolean])[] = [
  ['app', wordClass('app apps application applications game games extension plugin addon')],
  ['site', wordClass('site sites website websites webpage webpages blog forum')],
  ['office', wordClass('cctv premises office offices shops')],
];

export const CHILDREN = 'children';
const isChild = wordClass('child children childrens minor minors kid kids');

// What a section is about where its title says so: a promise to applicants is none to customers.
const contexts: readonly (readonly [string, (id: number) => boolean])[] = [
  ['newsletter', wordClass('newsletter newsletters subscriber subscribers mailing')],
  [
    'applicants',
    wordClass('applicant applicants candidate candidates job jobs career careers recruitment recruiting vacancies'),
  ],
  ['staff', wordClass('employee employees staff volunteer volunteers workers')],
  [
    'customers',
    wordClass('customer customers client clients buyers order orders ordering purchase purchases shopping checkout'),
  ],
  ['suppliers', wordClass('supplier suppliers vendors contractors')],
  ['donors', wordClass('donor donors donation donations fundraising')],
  ['patients', wordClass('patient patients')],
  ['members', wordClass('member members membership')],
  ['guests', wordClass('guest guests visitor visitors booking bookings reservation reservations')],
  ['accounts', wordClass('account accounts registration login')],
  ['enquiries', wordClass('enquiry enquiries inquiry inquiries form forms chat comments helpdesk')],
  ['surveys', wordClass('survey surveys questionnaire competition competitions contest prize raffle sweepstakes')],
  ['events', wordClass('event events webinar webinars conference course courses')],
  ['video', wordClass('cctv surveillance camera cameras')],
];

/** Those whom a sentence itself names: "from customers", "about our employees", "of children". */
const groups = contexts.filter(([name]) =>
  ['applicants', 'staff', 'customers', 'suppliers', 'donors', 'patients', 'members', 'guests'].includes(name),
);
const leadsToGroup = wordClass('from of about on our');

/** The context that a sentence or the nearest title over it names; undefined if none does. */
export function contextOf({ block, section }: Placed, { start }: Practice): string | undefined {
  const { ids } = block.words;
  const sentence = block.sentenceAt(start);
  for (let word = sentence?.firstWord ?? 0; word < (sentence?.endWord ?? 0); word++) {
    const id = ids[word] as number;
    if (isChild(id)) return CHILDREN;
    const named = leadsToGroup(ids[word - 1] ?? -1) && groups.find(([, test]) => test(id));
    if (named) return named[0];
  }
  for (let at: Section | undefined = section; at?.heading && !isWhole(at); at = at.parent) {
    const { ids } = at.heading.words;
    const named = contexts.find(([, test]) => ids.some(id => test(id)));
    if (named) return named[0];
  }
  return undefined;
}

/** The title of the whole text names the product that everything is about. */
const isWhole = ({ level, title }: Section): boolean =>
  level <= 1 && /\b(?:privacy|policy|notice|statement)\b/i.test(title);

/** The one product that a sentence, or else the nearest title over it, names; undefined if none or several are named. */
export function productOf({ block, section }: Placed, { start, end }: Practice): Product | undefined {
  const { ids, starts } = block.words;
  const own = one(ids.filter((_, i) => (starts[i] as number) >= start && (starts[i] as number) < end));
  if (own !== 'none') return own;
  for (let at: Section | undefined = section; at?.heading && !isWhole(at); at = at.parent) {
    const titled = one((at.heading as Block).words.ids);
    if (titled !== 'none') return titled;
  }
  return undefined;
}

function one(ids: readonly number[]): Product | 'none' | undefined {
  const named = products.filter(([, test]) => ids.some(id => test(id)));
  if (named.length === 0) return 'none';
  return named.length === 1 ? named[0]?.[0] : undefined;
}
