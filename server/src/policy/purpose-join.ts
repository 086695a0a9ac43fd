import { spelling, wordId } from '../text/tokens';
import {
  bySection,
  type Draft,
  farOf,
  groupBy,
  groupsOf,
  openingFlags,
  type Scene,
  type Statement,
  titleStatements,
} from './basis-groups';
import type { Placed, Policy } from './policy';
import { sharedOut } from './purpose-clauses';
import { type Found, RULES } from './purpose-scopes';
import type { Stated } from './purpose-statements';
import { wordClass } from './purpose-words';
import type { Basis, BasisStatement, Purpose } from './purposes';

/** Joins purposes and grounds: every purpose with its grounds, every statement with what it covers. */
export function join(
  drafts: readonly Draft[],
  statements: readonly Statement[],
  policy: Policy,
): { purposes: Purpose[]; statements: BasisStatement[] } {
  const byBlock = groupBy(statements, ({ placed }) => placed.index);
  const draftsByBlock = groupBy(drafts, ({ placed }) => placed.index);
  const list = groupsOf(statements, draftsByBlock);
  const withPurposes = new Set(drafts.map(({ placed }) => placed.section));
  const scene: Scene = {
    policy,
    byBlock,
    draftsByBlock,
    groups: bySection(list, policy.sections),
    far: farOf(list, withPurposes),
  };
  const found = drafts.map((draft): Found => {
    for (const rule of RULES) {
      const answer = rule(draft, scene);
      if (answer?.statements.length) return answer;
    }
    return undefined;
  });
  byClause(drafts, statements, found);
  byName(drafts, found);
  const covers = new Map<Statement, Purpose[]>();
  const purposes = drafts.map(({ placed, stated, span }, i): Purpose => {
    const answer = found[i];
    const bases: Basis[] = [];
    for (const statement of answer?.statements ?? []) {
      for (const kind of statement.mention.kinds) {
        if (!bases.some(other => other.kind === kind))
          bases.push({ ...statement.span, kind, scope: answer?.scope ?? 'section', weak: answer?.weak ?? false });
      }
    }
    const purpose: Purpose = { ...span, placed, kind: stated.kind, cookies: stated.cookies, bases };
    for (const statement of answer?.statements ?? []) {
      const whole = statement.whole ?? statement;
      const known = covers.get(whole);
      if (known) known.push(purpose);
      else covers.set(whole, [purpose]);
    }
    return purpose;
  });
  const titles = new Set([
    ...titleStatements(policy),
    ...[...covers.keys()].filter(({ placed }) => placed.block.kind === 'heading'),
  ]);
  const all = [...statements, ...titles];
  const made = all.map(
    (statement): BasisStatement => ({
      ...statement.span,
      placed: statement.placed,
      kinds: statement.mention.kinds,
      hits: statement.mention.hits.map(({ kind, start, end }) => ({
        kind,
        start: start + statement.placed.start,
        end: end + statement.placed.start,
      })),
      announced: statement.mention.announced || isOpened(statement.placed),
      refers: statement.mention.refers,
      covers: covers.get(statement) ?? [],
    }),
  );
  return { purposes, statements: made.sort((a, b) => a.start - b.start) };
}

/** "We process personal data only where: - you have given consent": the words over the item announce its ground. */
const isOpened = ({ block, leadIn }: Placed): boolean =>
  block.kind === 'item' && leadIn !== undefined && openingFlags(leadIn).announced;

// Words of every purpose: who does it, that something is done, that data are used for it.
const isSmall = wordClass(
  'send sends sending provide provides providing provision carry carrying out make making do doing so use uses using process processing data information purpose purposes personal can able which these to for and or the a an of our your you us we in on with by that this other any as such may from at is are be it its their them',
);

/**
 * A purpose that a clause of a statement elsewhere names has the ground of that clause: "for the purposes in section 3:
 * delivery is based on our contract, offers on your consent".
 */
function byClause(drafts: readonly Draft[], statements: readonly Statement[], found: (Found | undefined)[]): void {
  const clauses = statements.filter(({ mention }) => mention.announced).flatMap(sharedOut);
  if (clauses.length === 0) return;
  const byWord = new Map<number, number[]>();
  clauses.forEach(({ clause, part: { placed } }, i) => {
    const { ids, starts } = placed.block.words;
    ids.forEach((word, at) => {
      const start = starts[at] as number;
      if (start < clause.start || start >= clause.end || isSmall(word)) return;
      const id = stemOf(word);
      const known = byWord.get(id);
      if (!known) byWord.set(id, [i]);
      else if (known.at(-1) !== i && known.length < MOST_TWINS) known.push(i);
    });
  });
  const named = new Set<Statement>();
  drafts.forEach((draft, i) => {
    const answer = found[i];
    const own = contentWords(draft);
    // What stands nearer than a statement for many purposes is left alone.
    if (own.size === 0 || (answer?.statements.length && answer.scope !== 'section' && answer.scope !== 'reference'))
      return;
    const shared = new Map<number, number>();
    for (const word of own) for (const k of byWord.get(word) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1]);
    const clause = best && best[1] >= 0.75 * own.size ? clauses[best[0]] : undefined;
    if (!clause) return;
    found[i] = { scope: 'reference', statements: [clause.part] };
    named.add(clause.part.whole ?? clause.part);
  });
  // A statement that says by name what it covers does not cover the rest of its section as well.
  found.forEach((answer, i) => {
    if (answer?.weak && answer.statements.every(statement => named.has(statement))) found[i] = undefined;
  });
}

/** A purpose named again elsewhere with its ground ("Consent: to send the newsletter") has that ground. */
function byName(drafts: readonly Draft[], found: (Found | undefined)[]): void {
  const words = drafts.map(contentWords);
  const grounded = new Map<number, number[]>();
  drafts.forEach((_, i) => {
    if (!found[i]?.statements.length) return;
    for (const word of words[i] as ReadonlySet<number>) {
      const known = grounded.get(word);
      if (!known) grounded.set(word, [i]);
      else if (known.length < MOST_TWINS) known.push(i);
    }
  });
  const before = [...found];
  drafts.forEach((_, i) => {
    const own = words[i] as ReadonlySet<number>;
    if (before[i]?.statements.length || own.size === 0) return;
    const shared = new Map<number, number>();
    for (const word of own) for (const k of grounded.get(word) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    for (const [k, count] of shared) {
      const other = words[k] as ReadonlySet<number>;
      // One word is enough where it is all that both say: "marketing".
      if (own.size === 1 && other.size > 1) continue;
      if ((own.size > 1 && count < 2) || count < 0.75 * Math.max(own.size, Math.min(other.size, own.size + 2)))
        continue;
      found[i] = { scope: 'reference', statements: before[k]?.statements ?? [] };
      return;
    }
  });
}

// A word that many purposes share tells none of them apart.
const MOST_TWINS = 40;

const stems = new Map<number, number>();

/** "Delivery of orders" and "to deliver your order" are one: words count without their endings. */
function stemOf(id: number): number {
  let stem = stems.get(id);
  if (stem === undefined) {
    const word = spelling(id);
    const cut = word.replace(ENDINGS, '').replace(/(.)\1$/, '$1');
    stems.set(id, (stem = wordId(cut.length >= 3 ? cut : word)));
  }
  return stem;
}
const ENDINGS = /(?:(?:ifi)?cations?|ations?|ions?|e?ments?|ings?|ies|ery|ers?|ed|es|s|y|e)$/;

const keptWords = new WeakMap<Stated, ReadonlySet<number>>();

/** The words of a purpose that carry meaning. */
function contentWords({ placed, stated }: Draft): ReadonlySet<number> {
  let known = keptWords.get(stated);
  if (known) return known;
  const { ids, starts } = placed.block.words;
  const words = new Set<number>();
  for (let at = placed.block.sentences[stated.sentence]?.firstWord ?? 0; at < ids.length; at++) {
    const start = starts[at] as number;
    if (start >= stated.end) break;
    if (start >= stated.start && !isSmall(ids[at] as number)) words.add(stemOf(ids[at] as number));
  }
  keptWords.set(stated, (known = words));
  return known;
}
