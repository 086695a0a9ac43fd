import { phrases } from '../text/phrases';
import type { Gate } from './vagueness/family';
import { vagueRule } from './vagueness/vague-rule';

// "Elsewhere in this policy (see [Cookies](#cookies))" leads there.
const isLinked: Gate = ({ block, sentence }) =>
  /\]\([^)\s]|\bhttps?:|\b(section|sections|clause|heading)\b/i.test(block.text.slice(sentence.start, sentence.end))
    ? { level: 'silent', why: 'A link or the name of a section stands beside it.' }
    : undefined;

export const vagueReference = vagueRule({
  id: 'vague-reference',
  title: 'Reference to nowhere',
  severity: 'hint',
  cites: ['GDPR Art. 12(1)'],
  explain: `"Elsewhere in this policy" and "our other policies" make readers search for what concerns them.

Name the section or document, and link it: "as described under Cookies".`,
  leavesOpen: 'where',
  instead: 'Name and link the section or document.',
  gates: [isLinked],
  terms: [
    {
      words: phrases(
        'elsewhere (in/on) (this/our/the/these) .. (policy/notice/statement/document/site/website/websites/services/page/terms)',
        'elsewhere (in/on) (this/our/the/these)',
        '(described/explained/disclosed/stated/noted/provided/specified/set out/listed/mentioned/published/found) elsewhere',
        'otherwise (described/disclosed/stated/noted/provided/specified/set out) (in/herein)',
      ),
      tier: 'A',
      severity: 'information',
    },
    {
      words: phrases(
        '(our/any/the) other (policies/notices/documents/terms/agreements)',
        'one or more other (agreements/policies)',
        'other (documents/policies/notices/terms) (that)? .. (referred/mentioned/linked) (to)? (in/on/by/here)?',
      ),
      tier: 'B',
    },
  ],
  examples: [
    { bad: 'We use it as described «elsewhere in this policy».' },
    { bad: 'See «our other policies».' },
    { good: 'You can take your data elsewhere.' },
    { good: 'We use it as described elsewhere in this policy, under [Cookies](#cookies).' },
    { good: 'We use it as described under Cookies.' },
  ],
});
