import type { Coverage, DutyView, RegimeView, StatementView } from './protocol';

interface Common {
  /** Its path in the tree: its identity, so that it keeps selection and folding across edits. */
  readonly path: string;
  readonly parent: CoverageNode | undefined;
  readonly children: readonly CoverageNode[];
}

/** What stands in the checklist: laws (where there are several), groups of duties, duties, and what each rests on. */
export type CoverageNode = Common &
  (
    | { readonly kind: 'regime'; readonly regime: RegimeView }
    | { readonly kind: 'group'; readonly title: string; readonly duties: readonly DutyView[] }
    | { readonly kind: 'duty'; readonly duty: DutyView }
    | { readonly kind: 'statement'; readonly statement: StatementView; readonly shows: boolean }
    | { readonly kind: 'more'; readonly count: number }
  );

type Content = CoverageNode extends infer N ? (N extends CoverageNode ? Omit<N, keyof Common> : never) : never;

export function coverageNodes(coverage: Coverage): CoverageNode[] {
  const [only, ...others] = coverage.regimes;
  if (only && others.length === 0) return groups(only, undefined);
  return coverage.regimes.map(regime =>
    node(undefined, regime.id, { kind: 'regime', regime }, parent => groups(regime, parent)),
  );
}

const groups = (regime: RegimeView, parent: CoverageNode | undefined): CoverageNode[] =>
  regime.groups.map(group =>
    node(parent, group.title, { kind: 'group', ...group }, above => group.duties.map(duty => dutyNode(above, duty))),
  );

const dutyNode = (parent: CoverageNode, duty: DutyView): CoverageNode =>
  node(parent, duty.key, { kind: 'duty', duty }, above => {
    const statements = duty.evidence.map((statement, i) =>
      node(above, String(i), { kind: 'statement', statement, shows: false }),
    );
    if (duty.shownBy)
      statements.push(node(above, 'shown', { kind: 'statement', statement: duty.shownBy, shows: true }));
    const rest = duty.sentences - duty.evidence.length;
    return rest > 0 ? [...statements, node(above, 'more', { kind: 'more', count: rest })] : statements;
  });

function node(
  parent: CoverageNode | undefined,
  name: string,
  content: Content,
  below?: (parent: CoverageNode) => CoverageNode[],
): CoverageNode {
  const children: CoverageNode[] = [];
  const made = { ...content, path: `${parent?.path ?? ''}/${name}`, parent, children } as CoverageNode;
  if (below) children.push(...below(made));
  return made;
}

/** The first node of a duty. */
export function dutyIn(nodes: readonly CoverageNode[], key: string): CoverageNode | undefined {
  for (const one of nodes) {
    const found = one.kind === 'duty' ? (one.duty.key === key ? one : undefined) : dutyIn(one.children, key);
    if (found) return found;
  }
  return undefined;
}
