import { isBritish } from '../law/invoked';
import type { Policy } from '../policy/policy';
import type { Fix } from './rule';

// The first needs nothing else in the policy; a duty needs its law, an interest its name.
const grounds = (law: string): string[] => [
  `our contract with you under Art. 6(1)(b) ${law}`,
  `your consent under Art. 6(1)(a) ${law}`,
  `a legal obligation under [name of the act] with Art. 6(1)(c) ${law}`,
  `vital interests under Art. 6(1)(d) ${law}`,
  `our public task under [name of the act] with Art. 6(1)(e) ${law}`,
  `our legitimate interest in [keeping the shop free of fraud] under Art. 6(1)(f) ${law}`,
];

const recognised = 'a recognised legitimate interest [name the condition of Annex 1] under Art. 6(1)(ea) UK GDPR';

/** Adds the ground in brackets after an offset: a choice of six, in the United Kingdom of seven. */
export function nameGround(policy: Policy, at: number): Fix {
  const { text } = policy;
  // Marks that close an emphasis or a quotation belong to the words before them.
  const closing = /^[*_"”’)]{0,4}/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const choice = isBritish(policy) ? [...grounds('UK GDPR'), recognised] : grounds('GDPR');
  return {
    title: 'Name the legal basis',
    edits: [{ start: at + closing, end: at + closing, text: ` (legal basis: \${1|${choice.join(',')}|})` }],
    snippet: true,
  };
}
