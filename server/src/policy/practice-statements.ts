import { phrases } from '../text/phrases';
import type { Placed, Policy } from './policy';
import { limitsAbove } from './practice-limits';
import { listedPractices } from './practice-lists';
import { contextOf, type Product, productOf } from './practice-product';
import { tabledPractices } from './practice-tables';
import { IMPLIES, type Operation } from './practice-words';
import { type Practice, practicesOf } from './practices';
import { everywhere } from './stretches';
import { type Voice, voiceOf } from './voice';

/** A practice at its place in the policy; span of the document. */
export interface Stated extends Practice {
  readonly placed: Placed;
  readonly product: Product | undefined;
  readonly context: string | undefined;
}

/** As many statements of one content as a finding can show, and one more, since a sentence does not clash with itself. */
const MOST_ALIKE = 6;

/**
 * What a policy denies without limits, and what it says is done, by operation. Statements with an exception of their own
 * are left out, since nothing clashes with them; of those alike in content the first stand for all.
 */
export function statementsOf(policy: Policy): { denials: Stated[]; doings: Map<Operation, Stated[]> } {
  const voice = voiceOf(policy);
  const denials: Stated[] = [];
  const doings = new Map<Operation, Stated[]>();
  const alike = new Map<string, number>();
  for (const [placed, practices] of practising(policy, voice)) {
    for (const practice of practices) {
      const product = productOf(placed, practice);
      const context = contextOf(placed, practice);
      const stated = {
        ...practice,
        placed,
        product,
        context,
        start: placed.start + practice.start,
        end: placed.start + practice.end,
      };
      if (stated.denied) {
        if (!stated.open && !isTakenBack(policy, placed, practice)) denials.push(stated);
        continue;
      }
      const content = `${contentOf(practice)}|${product}|${context}`;
      const seen = alike.get(content) ?? 0;
      alike.set(content, seen + 1);
      if (seen >= MOST_ALIKE) continue;
      for (const operation of IMPLIES[stated.operation]) {
        const list = doings.get(operation) ?? [];
        list.push(stated);
        doings.set(operation, list);
      }
    }
  }
  return { denials, doings };
}

const practising = everywhere((placed, voice: Voice) => {
  if (placed.apart) return undefined;
  const practices = practicesOf(placed.block, voice);
  const listed = [...listedPractices(placed, voice), ...tabledPractices(placed, voice)];
  if (practices.length + listed.length === 0 || isAside(placed)) return undefined;
  const own = [...practices, ...listed].filter(({ limited }) => !limited);
  return own.length ? own : undefined;
});

const contentOf = ({ operation, data, recipients, places, purposes }: Practice): string =>
  [[{ label: operation }], data, recipients, places, purposes]
    .map(kinds => kinds.map(({ label }) => label).join())
    .join('|');

// What a section says of children or of other people's sites is no statement on the readers' data at large.
const aside = phrases(
  '(child~/minors/kids/teen~)',
  '(resident~/citizens/consumers) (of/in)',
  '(california~/colorado/connecticut/nevada/virginia/utah/texas) .. (resident~/consumers/privacy/notice/rights)',
  '(third party/other/external/linked) (sites/websites/links)',
);

export const isAside = ({ section, block }: Placed): boolean =>
  (section.heading?.has(aside) ?? false) || (block.kind !== 'row' && block.has(children));
const children = phrases('(children/child/minors) .. (under/age/younger)', 'under .. (age/years)');

/** The block after a denial opens with "However" or lists exceptions. */
function isTakenBack(policy: Policy, placed: Placed, { end }: Practice): boolean {
  if (placed.block.sentences.at(-1)?.end !== end) return false;
  const next = policy.blocks[placed.index + 1];
  const first = next?.block.sentences[0];
  return next !== undefined && first !== undefined && next.block.kind !== 'heading' && limitsAbove(next.block, first);
}
