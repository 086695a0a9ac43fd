import type { Strength } from '../disclosures/disclosure';
import type { Duty } from '../law/duties';
import type { Placed, Policy } from '../policy/policy';
import type { Span } from '../text/span';
import { citeLink } from './explain';
import { dutiesOf } from './regimes';

/** A sentence may serve many duties at once; the nearest say what the words under the cursor do. */
const MOST = 2;

interface Served extends Span {
  readonly duty: Duty;
  /** Undefined where the words only name it. */
  readonly strength: Strength | undefined;
}

/** Which duties of information the words at an offset serve, or which right they name, in Markdown. */
export function dutiesAt(
  policy: Policy,
  placed: Placed,
  offset: number,
  regimeNames: readonly string[],
): (Span & { readonly markdown: string }) | undefined {
  const own = offset - placed.start;
  const holds = ({ start, end }: Span): boolean => start <= own && own <= end;
  const served: Served[] = [];
  for (const duty of dutiesOf(policy, regimeNames)) {
    const isRight = duty.disclosure.key.includes('right_');
    const whole = isRight ? (span: Span) => withItsName(placed, span) : (span: Span) => span;
    const said = duty.evidence.find(evidence => evidence.placed === placed && holds(whole(evidence)));
    const named = said ?? (isRight ? rightNamed(placed, duty).find(span => holds(whole(span))) : undefined);
    if (named) served.push({ duty, strength: said?.strength, ...bounds(whole(named)) });
  }
  const nearest = served.sort((a, b) => a.end - a.start - (b.end - b.start)).slice(0, MOST);
  const [first] = nearest;
  if (!first) return undefined;
  return {
    start: placed.start + first.start,
    end: placed.start + first.end,
    markdown: nearest.map(describe).join('\n\n'),
  };
}

/** A right can be spoken of without being granted: "if you ask for erasure we may need your passport". */
function rightNamed({ block }: Placed, { disclosure: { evidence } }: Duty): readonly Span[] {
  return [evidence.found, evidence.weak].flatMap(set => (set ? block.find(set) : []));
}

const bounds = ({ start, end }: Span): Span => ({ start, end });

/** Of "the right to data portability" the last word alone may be what tells; a reader points at any of them. */
function withItsName({ block }: Placed, { start, end }: Span): Span {
  const before = block.prose.slice(Math.max(0, start - 40), start);
  const name = /\brights? (?:to|of)\b[^.,;:]*$/i.exec(before);
  return { start: name ? start - before.length + name.index : start, end };
}

function describe({ duty: { disclosure, cites, guidance }, strength }: Served): string {
  const { title, explain, lacks } = disclosure;
  const says = {
    found: 'These words tell the reader of it.',
    weak: `These words touch it and leave the reader short: ${lacks}.`,
    denied: 'These words say that it does not arise.',
  };
  return [
    `**${title.charAt(0).toUpperCase()}${title.slice(1)}**${guidance ? ', good practice' : ''}`,
    strength && says[strength],
    explain,
    cites.map(citeLink).join('  \n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
