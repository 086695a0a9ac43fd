import { european } from '../law/regime';
import { basesIn } from '../policy/bases';
import { isClosed } from '../policy/purpose-drafts';
import { basesOf } from '../policy/purposes';
import { everywhere } from '../policy/stretches';
import { type Block, perBlock, type Sentence } from '../text/block';
import { type PhraseSet, phrases } from '../text/phrases';
import { type Span, shift } from '../text/span';
import { linksGrounds } from './linked-grounds';
import type { PolicyRule } from './rule';

/** The ground is left open in so many words, whether grounds are named or not. */
const leftOpen = phrases(
  '(legal/lawful) (basis/bases/ground/grounds) … (depend~/vary/varies/differ~)',
  '(depending on/depends on/depend on/according to) … (legal/lawful) (basis/bases/ground/grounds)',
  '(legal/lawful) (basis/bases/ground/grounds) … (may/might/could/can) (be/include/consist)',
  '(one or more/one/some/any/at least one/either) of (the/these/those)? (following)? (legal/lawful)? (basis/bases/ground/grounds)',
  '(one or more/at least one) of .. (legal/lawful) (basis/bases/ground/grounds)',
  '(various/different/several/multiple/a number of) (legal/lawful) (basis/bases/ground/grounds)',
);

/** Two grounds beside each other, and a word that leaves the choice to the reader. */
const choosing = phrases(
  '(as applicable/as appropriate/as the case may be/whichever/where applicable/if applicable/where appropriate)',
);

export const basesToChooseFrom: PolicyRule = {
  id: 'bases-to-choose-from',
  title: 'Several legal bases without saying which holds',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 6(1)'],
  explain: `A list of grounds of which "one or more" holds, or a ground that "will depend" on the case, tells nobody which ground supports
the use in hand. The Irish authority fined WhatsApp in 2021 for such a text: the ground of each purpose must be known
(Art. 13(1)(c), 14(1)(c) GDPR), since the rights of the reader depend on it.

Write one line for each purpose, with its ground: "to deliver the parcel: contract; to keep the invoice: tax law".`,
  *inPolicy(policy) {
    // Where no ground is linked to any purpose, that is one flaw, reported as `bases-apart` or `purpose-without-basis`.
    if (!linksGrounds(policy) && basesOf(policy).length > 0) return;
    for (const [placed, choices] of choosingAt(policy))
      for (const span of choices) yield { span: shift(span, placed.start), message: MESSAGE };
  },
  examples: [
    {
      bad: 'We use your address to send parcels; the legal basis is our contract.\n\nFor other uses, the «legal basis depends» on the context.',
    },
    {
      bad: 'We share your name with the bank to collect the price. The «legal basis may be» our contract with you, a legal obligation or our legitimate interest in being paid.',
    },
    {
      bad: 'We use your address to send parcels. We rely on your consent, our contract with you or our legitimate interest in good service, «as applicable».',
    },
    {
      bad: 'We use your number to call you on «one or more of the following legal bases»: consent or contract.',
    },
    { good: 'We use your address to send parcels. The legal basis is our contract with you.' },
    { good: 'We use your address to send parcels (contract) and invoices (legal obligation under the tax code).' },
    { good: 'The period depends on the legal obligation; six years for invoices.' },
    { good: 'We use your number to call you, if applicable with your consent.' },
  ],
};

const MESSAGE = 'It is not said which of these legal bases holds for which purpose.';

/** Where a block leaves its grounds open; spans of the block. */
const choicesIn = perBlock((block: Block): readonly Span[] =>
  block.has(leftOpen) || block.has(choosing)
    ? block.sentences.flatMap(sentence => openChoice(block, sentence) ?? [])
    : [],
);

const choosingAt = everywhere(({ block, section, apart }) => {
  if (apart || block.kind === 'heading' || block.kind === 'code' || block.kind === 'comment') return undefined;
  const choices = choicesIn(block);
  return choices.length && !isClosed(section) ? choices : undefined;
});

function openChoice(block: Block, sentence: Sentence): Span | undefined {
  const first = (set: PhraseSet) =>
    block.find(set).find(hit => hit.start >= sentence.start && hit.start < sentence.end);
  const open = first(leftOpen);
  if (open) return open;
  const named = basesIn(block).some(
    ({ sentence: index, announced, kinds }) => announced && kinds.length > 1 && block.sentences[index] === sentence,
  );
  return named ? first(choosing) : undefined;
}
