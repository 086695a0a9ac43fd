import { phrases } from '../text/phrases';
import type { Span } from '../text/span';
import { spelling } from '../text/tokens';
import { wordClass } from './purpose-words';
import type { BasisStatement } from './purposes';

/** What joins an interest to its name: "in keeping", "to protect", "namely", "is the security", "such as". */
const joins = wordClass(
  'in of to not is are as lies lie lay consists consist means namely i specifically notably especially particularly such including include includes for because since being by that when',
);
/** Words after the joint that still name nothing: whose interest it is, or the processing itself. */
const isEmpty = wordClass(
  'our ours yours theirs except unless insofar us we the a an this these those that it its they their them your you in of to is are as for and or third party parties others other company companies business businesses partner partners controller processing data personal information do so pursued pursue not override overrides overridden outweigh outweighed by such process use using which when where interest interests legitimate based basis legal described above below here therefore art article gdpr necessary under fundamental rights freedoms user users data subject subjects group any own balancing test',
);
const selfEvident = phrases(
  'interest~ .. (is/are/in/to/of) (to)? (protect~/keep~/prevent~/ensur~/understand~/improv~/market~/promot~)',
);

/** The words that name the interest after a mention of legitimate interests (document offsets), if any do: WP260 annex. */
export function namesInterest(statement: BasisStatement, hit: Span): Span | undefined {
  const { placed } = statement;
  const { ids, starts, ends } = placed.block.words;
  const from = hit.start - placed.start;
  const to = hit.end - placed.start;
  const sentence = placed.block.sentenceAt(from);
  if (!sentence) return undefined;
  const own = placed.block
    .find(selfEvident)
    .find(({ start, end }) => start >= from && start < to + 4 && end <= sentence.end);
  if (own) return { start: placed.start + own.start, end: placed.start + own.end };
  let at = sentence.firstWord;
  while (at < sentence.endWord && (starts[at] as number) < to) at++;
  if (at >= sentence.endWord) return undefined;
  // "Pursued by us, namely": who pursues them stands before the joint.
  if (spelling(ids[at] as number) === 'pursued') {
    const limit = Math.min(sentence.endWord, at + 6);
    while (at < limit && !/[,(:]/.test(placed.block.prose.slice(ends[at - 1], starts[at]))) at++;
    if (at >= limit) return undefined;
  }
  const between = placed.block.prose.slice(ends[at - 1], starts[at]);
  const opened = /[(:]|\s[–—-]\s/.test(between);
  if (
    !opened &&
    (/[,;]/.test(between)
      ? !/^(namely|i|specifically|notably|especially|particularly|such|including|because|in)$/.test(
          spelling(ids[at] as number),
        )
      : !joins(ids[at] as number))
  )
    return undefined;
  for (let word = at; word < Math.min(sentence.endWord, at + 10); word++) {
    if (word > at && /[;,]/.test(placed.block.prose.slice(ends[word - 1], starts[word])) && !opened) return undefined;
    const id = ids[word] as number;
    if (isEmpty(id) || joins(id) || /^\d+$|^[a-f]$/.test(spelling(id))) continue;
    return { start: placed.start + (starts[at] as number), end: placed.start + (ends[word] as number) };
  }
  return undefined;
}
