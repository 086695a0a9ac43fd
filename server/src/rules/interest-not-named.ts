import { european } from '../law/regime';
import { namesInterest } from '../policy/interests';
import type { Placed, Policy } from '../policy/policy';
import type { BasisStatement } from '../policy/purposes';
import { phrases } from '../text/phrases';
import { groundsOf } from './linked-grounds';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule } from './rule';

/** A right against interests, or a title, need not name them. */
const notHere = phrases('(object/objecting/objection/opt out)', 'right~ (to/of)', 'balancing test');

export const interestNotNamed: PolicyRule = {
  id: 'interest-not-named',
  title: 'Legitimate interest that is not named',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 13(1)(d)', 'GDPR Art. 14(2)(b)', 'GDPR Art. 6(1)(f)'],
  explain: `Whoever relies on legitimate interests must say which interest is meant (Art. 13(1)(d), 14(2)(b) GDPR). Without its name
people cannot weigh it against their own, and cannot object with reasons.

Write the interest after the words: "our legitimate interest in keeping the shop free of fraud". The ground's own name
("our business interests") is no interest.`,
  *inPolicy(policy) {
    let reported: Placed | undefined;
    let warned = false;
    for (const statement of groundsOf(policy)) {
      const { placed } = statement;
      const hits = statement.hits.filter(({ kind }) => kind === 'legitimate_interests');
      const last = hits.at(-1);
      if (!last || placed.block.kind === 'heading' || hits.some(hit => namesInterest(statement, hit))) continue;
      if (
        awaitsFilling(placed.block) ||
        placed === reported ||
        isAboutRights(statement) ||
        namedNearby(statement) ||
        namedInColumn(statement) ||
        listsThem(policy, statement)
      )
        continue;
      reported = placed;
      const hit = hits[0] ?? last;
      const stated = statement.covers.length > 0;
      yield {
        span: { start: hit.start, end: hit.end },
        message: 'The legitimate interest is not named.',
        ...(stated && {
          // One warning says what a reviewer would; where the interest can be guessed, the other places only have to be found.
          ...(warned && { severity: 'information' }),
          note: 'The purpose stands beside it, so that readers can guess the interest; the law asks for its name.',
        }),
        fixes: [
          {
            title: 'Name the interest',
            edits: [{ ...insertion(policy.text, hit.end), text: insertedText(policy.text, hit) }],
            snippet: true,
          },
        ],
      };
      warned = true;
    }
  },
  examples: [
    {
      bad: 'We process contact data for our «legitimate business interests».',
      fixed: 'We process contact data for our legitimate business interests in [keeping the shop free of fraud].',
    },
    { bad: 'Where necessary for our «legitimate interests», we use your data to print catalogues.' },
    { bad: '| Purpose | Legal basis |\n|---|---|\n| Catalogues | «Legitimate interests» |' },
    {
      good: '| Purpose | Legal basis | Interest |\n|---|---|---|\n| Catalogues | Legitimate interests | Efficient selling |',
    },
    { good: 'We print labels (Art. 6(1)(f) GDPR). The legitimate interest lies in swift delivery.' },
    { good: 'We check orders because of our legitimate interest in keeping the shop free of fraud.' },
    { good: 'The legal basis is Art. 6(1)(f) GDPR. Our legitimate interest is to keep the site running.' },
    { good: 'We rely on these legitimate interests:\n\n- keeping the shop free of fraud' },
    { good: 'We answer letters (Art. 6(1)(f) GDPR). It is in our interest that readers get an answer.' },
    { good: 'We pass data to others with legitimate interests.' },
    { good: 'You have the right to object to processing based on legitimate interests.' },
  ],
};

// "In these legitimate interests:": the items below are the interests.
const theseInterests = phrases(
  '(following/these/our/such) .. interests',
  'interests .. (are/include/following/namely/as follows)',
);

const listsThem = ({ blocks }: Policy, { placed }: BasisStatement): boolean =>
  blocks[placed.index + 1]?.leadIn === placed &&
  /:\W{0,3}$/.test(placed.block.text) &&
  placed.block.has(theseInterests);

function isAboutRights({ placed, start }: BasisStatement): boolean {
  const sentence = placed.block.sentenceAt(start - placed.start);
  return placed.block
    .find(notHere)
    .some(hit => sentence !== undefined && hit.start >= sentence.start && hit.start < sentence.end);
}

/** A table may give the interests a column of their own. */
function namedInColumn({ placed: { block, leadIn }, start, placed }: BasisStatement): boolean {
  const header = block.kind === 'row' ? leadIn?.block : undefined;
  return (
    header?.cells.some((cell, column) => {
      const own = block.cells[column];
      const at = start - placed.start;
      return (
        /\binterests?\b/i.test(header.prose.slice(cell.start, cell.end)) &&
        own !== undefined &&
        !(own.start <= at && at < own.end) &&
        /\p{L}{3}/u.test(block.prose.slice(own.start, own.end))
      );
    }) === true
  );
}

const keptNames = new WeakMap<object, boolean>();

/** "Art. 6(1)(f). Our legitimate interest is ...": another sentence of the same block names it. */
function namedNearby(statement: BasisStatement): boolean {
  const { block } = statement.placed;
  let named = keptNames.get(block);
  if (named === undefined) {
    named =
      block.has(plainInterest) ||
      block.find(interest).some(hit => {
        const at = statement.placed.start;
        return namesInterest(statement, { start: at + hit.start, end: at + hit.end }) !== undefined;
      });
    keptNames.set(block, named);
  }
  return named;
}

// "It is in our interest that readers get an answer".
const plainInterest = phrases('our interest (is/that/in/to/lies)', 'our interests (are/in/lie)');

const interest = phrases('legitimate (business/commercial)? (interest/interests)', 'legitimate reason~');

// An article's closing bracket belongs to it: "Art. 6(1)(f)".
const closing = (text: string, at: number): number => (text[at] === ')' ? 1 : 0);
const insertion = (text: string, at: number) => ({ start: at + closing(text, at), end: at + closing(text, at) });

function insertedText(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const joint = /interests?$/i.test(text.slice(start, end)) ? ' in ' : '; our legitimate interest is ';
  return `${joint}\${1:[keeping the shop free of fraud]}`;
}
