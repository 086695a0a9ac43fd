import { european } from '../law/regime';
import { namesInterest } from '../policy/interests';
import type { Placed } from '../policy/policy';
import { type BasisStatement, purposesOf } from '../policy/purposes';
import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { aboutRights, groundsOf } from './linked-grounds';
import { awaitsFilling } from './placeholder-left';
import type { PolicyRule } from './rule';

/** What makes a sentence one about grounds, not one about an act that happens to name its ground. */
const aboutGrounds = phrases(
  '(legal/lawful) (basis/bases/ground/grounds/reason/reasons)',
  '{we} .. (rely/relies) (on/upon)',
  '(process/processes) .. {data}',
  'processing (of/is)',
);

export const basisWithoutPurpose: PolicyRule = {
  id: 'basis-without-purpose',
  title: 'Legal basis without a purpose',
  severity: 'information',
  under: european,
  cites: ['GDPR Art. 13(1)(c)', 'GDPR Art. 6(1)'],
  explain: `A ground of Article 6(1) tells people nothing until they know what it allows: the law asks for the purposes and the ground
of each (Art. 13(1)(c) GDPR).

Say what is done on this ground: "We log IP addresses to stop attacks (Art. 6(1)(f))".`,
  *inPolicy(policy) {
    const statements = groundsOf(policy);
    // Where no ground is linked to any purpose, that is one flaw, reported as `purpose-without-basis`.
    if (purposesOf(policy).length > 0 && statements.every(({ covers }) => covers.length === 0)) return;
    let list: Placed | undefined;
    for (const statement of statements) {
      if (!isIdle(statement)) continue;
      // The grounds of one list are one statement.
      if (statement.placed.leadIn && statement.placed.leadIn === list) continue;
      list = statement.placed.leadIn;
      yield {
        span: { start: statement.start, end: statement.end },
        message: 'It is not said what this legal basis is for.',
      };
    }
  },
  examples: [
    { bad: 'We process data under «Art. 6(1)(f)» GDPR.' },
    {
      bad: 'We use your address to send parcels; the legal basis is our contract with you.\n\n# Grounds\n\nWe rely on «your consent and a legal obligation».',
    },
    { bad: '| Purpose | Legal basis |\n|---|---|\n| Sending parcels | Contract |\n| | «Consent» |' },
    {
      good: 'We log IP addresses; the legal basis is our legitimate interest in stopping attacks (Art. 6(1)(f) GDPR).',
    },
    { good: 'We use your address to send parcels. The legal basis for this is our contract with you.' },
    { good: 'If you order the newsletter, we send it to you with your consent (Art. 6(1)(a) GDPR).' },
    { good: '# Uses\n\n- Lending of books. Legal basis: contract.\n- Fines. Legal basis: contract.' },
    { good: 'Where we rely on your consent, you can withdraw it at any time.' },
  ],
};

function isIdle(statement: BasisStatement): boolean {
  const { placed, announced, refers, covers, hits, start } = statement;
  // What "this processing" is stands beside it, if in words that no list of ours knows.
  if (!announced || (refers && placed.block.kind !== 'row') || covers.length > 0 || placed.block.kind === 'heading')
    return false;
  if (awaitsFilling(placed.block)) return false;
  if (hits.some(hit => hit.kind === 'legitimate_interests' && namesInterest(statement, hit))) return false;
  const sentence = placed.block.sentenceAt(start - placed.start);
  // "Lending of books. Legal basis: contract": the item opens with what it is for.
  if (placed.block.kind === 'item' && sentence !== undefined && sentence !== placed.block.sentences[0]) return false;
  const inSentence = (hit: Span) => sentence !== undefined && hit.start >= sentence.start && hit.start < sentence.end;
  const rights = placed.block.find(aboutRights).some(inSentence);
  const general =
    placed.block.kind === 'row' ||
    placed.leadIn?.block.has(aboutGrounds) ||
    placed.block.find(aboutGrounds).some(inSentence);
  return general === true && !rights;
}
