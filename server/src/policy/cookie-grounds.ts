import type { Statement } from './basis-groups';
import type { Placed } from './policy';

const NECESSARY =
  /\b(?<!non-|non |not |than |from )(?:strictly |absolutely |technically )?(?:necessary|essential|required)\b/i;
const OPTIONAL =
  /\b(?:performance|analytic|statistic|marketing|advertis|target|functional|preference|social media|personali[sz]|optional|non-essential|non-necessary)/i;

/**
 * What a statement on cookies says of the cookies in hand: "the basis for necessary cookies is our interest, for all others
 * your consent" gives marketing cookies consent alone. A statement that makes no such difference holds for all.
 */
export function forCookies(statement: Statement, placed: Placed): Statement {
  const { mention } = statement;
  if (mention.kinds.length < 2) return statement;
  const { prose } = statement.placed.block;
  const sentence = statement.placed.block.sentences[mention.sentence];
  let from = sentence?.start ?? 0;
  const necessary = new Map(
    mention.hits.map(hit => {
      // The words before a ground, back to the last one, say for which cookies it is.
      const own = NECESSARY.test(prose.slice(from, hit.start));
      from = Math.max(from, hit.end);
      return [hit, own] as const;
    }),
  );
  const wanted = kindOfCookies(placed);
  const hits = mention.hits.filter(hit => necessary.get(hit) === (wanted === 'necessary'));
  if (wanted === undefined || hits.length === 0 || hits.length === mention.hits.length) return statement;
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return { ...statement, mention: { ...mention, hits, kinds }, whole: statement.whole ?? statement };
}

function kindOfCookies({ block, section }: Placed): 'necessary' | 'optional' | undefined {
  const title = section.heading?.prose ?? '';
  const opening = block.prose.slice(0, 160);
  for (const words of [title, opening]) {
    if (OPTIONAL.test(words)) return 'optional';
    if (NECESSARY.test(words)) return 'necessary';
  }
  return undefined;
}
