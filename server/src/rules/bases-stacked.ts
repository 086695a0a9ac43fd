import { european } from '../law/regime';
import { phrases } from '../text/phrases';
import { groundsOf } from './linked-grounds';
import type { PolicyRule } from './rule';

/** Words that hold a second ground in reserve behind consent. */
const inReserve = phrases(
  '(failing that/failing this/otherwise/in any event/in any case/alternatively/in the alternative/as a fallback/subsidiarily)',
  '(if/should/where/even if/when/once) (you/your consent) … (not/withdraw~/refuse~/lacking/missing/invalid)',
  '(in addition to/as well as/besides/together with) your consent',
  '(without/irrespective of/regardless of/independent of/independently of/notwithstanding) .. consent',
  '(and/but/or) (also/additionally/in addition) … (legitimate interest~/contract)',
);

export const basesStacked: PolicyRule = {
  id: 'bases-stacked',
  title: 'Consent with another legal basis in reserve',
  severity: 'information',
  under: european,
  cites: ['GDPR Art. 7', 'EDPB 05/2020'],
  explain: `Whoever asks for consent tells the reader: you decide. If the same use goes on without it, on the ground of a contract or of
legitimate interests, the question was not meant. The European authorities (EDPB 05/2020) hold that a controller cannot
change from consent to another ground when the consent fails.

Choose one ground for each purpose. Where a part of the use rests on another ground, say which part.`,
  *inPolicy(policy) {
    for (const { placed, start, end, kinds, announced, covers } of groundsOf(policy)) {
      const { block } = placed;
      if (block.kind === 'heading' || block.kind === 'row' || !kinds.includes('consent')) continue;
      if (!announced && covers.length === 0) continue;
      if (!kinds.some(kind => kind === 'legitimate_interests' || kind === 'contract')) continue;
      const sentence = block.sentenceAt(start - placed.start);
      if (!sentence || !block.find(inReserve).some(hit => hit.start >= sentence.start && hit.start < sentence.end))
        continue;
      yield { span: { start, end }, message: 'Consent is asked for, while another legal basis stands in reserve.' };
    }
  },
  examples: [
    {
      bad: 'We use your e-mail address to send offers on the basis of «your consent and, failing that, our legitimate interests» in selling bicycles.',
    },
    {
      bad: 'We use your number to call you with «your consent; otherwise we rely on our legitimate interests» in reaching you.',
    },
    { good: 'We use your e-mail address to send offers on the basis of your consent.' },
    {
      good: 'We use your address to send parcels (contract with you) and offers (your consent).',
    },
  ],
};
