import type { Connection, WorkspaceEdit } from 'vscode-languageserver';
import { disclosures } from '../disclosures/index';
import { countWords } from '../features/count-words';
import { type Counts, counts, coverage, type DutyCoverage, type Statement } from '../features/coverage';
import { insertMissing } from '../features/fixes';
import { clauseEdits } from '../features/insert';
import { clauseFor } from '../features/regimes';
import type { Verdict } from '../features/verdict';
import { citations } from '../law/citations';
import type { Policy } from '../policy/policy';
import type { Edit } from '../rules/rule';
import { type EditAbilities, workspaceEdit } from './actions';
import { toRange } from './convert';
import type { Checked } from './documents';

/** The longest sentence that is shown whole; of a longer one its beginning. */
const MOST_WORDS = 300;

/**
 * The answer to `policywright.server.coverage`: every duty of the laws that one version of a document is read against, with its
 * state and the sentences that it rests on. The README documents it.
 */
export function coverageView(uri: string, version: number, { policy: isPolicy, reason }: Verdict, checked?: Checked) {
  const told = { uri, version, policy: isPolicy, reason };
  if (!checked) return { ...told, counts: countsView(NONE), regimes: [] };
  const { policy, settings } = checked;
  return {
    ...told,
    counts: countsView(counts(policy, settings.regimes)),
    regimes: coverage(policy, settings.regimes).map(({ id, title, why, words, counts: own, groups }) => ({
      id,
      title,
      why,
      ...(words !== undefined && { words }),
      counts: countsView(own),
      groups: groups.map(group => ({
        title: group.title,
        duties: group.duties.map(duty => dutyView(policy, settings.regimes, duty)),
      })),
    })),
  };
}

/** JSON is read by people and other programs, who expect names without hyphens. */
export const countsView = (all: Counts) => ({
  found: all.found,
  weak: all.weak,
  missing: all.missing,
  notApplicable: all['not-applicable'],
  words: countWords(all),
});

export const NONE: Counts = { found: 0, weak: 0, missing: 0, 'not-applicable': 0 };

function dutyView(policy: Policy, regimeNames: readonly string[], duty: DutyCoverage) {
  const { disclosure, kind, status, why, cites, evidence, sentences, shownBy } = duty;
  const { key, title, short, explain, lacks } = disclosure;
  const at = ({ sentence, strength, ...span }: Statement) => ({
    range: toRange(policy.lines, span),
    text: shortened(sentence),
    strength,
  });
  return {
    key,
    title,
    short,
    explain,
    kind,
    status,
    ...(why && { why }),
    ...(status === 'weak' && { lacks }),
    cites: cites.map(cite => ({ key: cite, ...pick(cite) })),
    evidence: evidence.map(at),
    sentences,
    ...(shownBy && { shownBy: at(shownBy) }),
    ...(status === 'missing' && { clause: clauseFor(policy, regimeNames, disclosure).heading }),
  };
}

function pick(cite: string): { readonly says?: string; readonly url?: string } {
  const citation = citations.get(cite);
  return citation ? { says: citation.says, url: citation.url } : {};
}

const shortened = (sentence: string): string =>
  sentence.length > MOST_WORDS ? `${sentence.slice(0, MOST_WORDS).replace(/\s\S*$/, '')} …` : sentence;

/** What was inserted, and whether the client took it. */
export interface Inserted {
  readonly inserted: number;
  readonly applied: boolean;
}

/**
 * Has the client insert clauses in one step: that of one duty, or all that are missing.
 *
 * @param key of the disclosure; without it all that are missing.
 */
export async function insertClauses(
  connection: Connection,
  uri: string,
  version: number,
  { policy, findings, settings }: Checked,
  abilities: EditAbilities,
  key?: string,
): Promise<Inserted> {
  const one = key === undefined ? undefined : disclosures.filter(disclosure => disclosure.key === key);
  const { count, edits } = one
    ? { count: one.length, edits: clauseEdits(policy, settings.regimes, one) }
    : insertMissing(policy, findings, settings.regimes);
  if (edits.length === 0) return { inserted: 0, applied: false };
  const { applied } = await connection.workspace.applyEdit({
    label: count === 1 ? 'Insert a clause' : `Insert ${count} clauses`,
    edit: asEdit(edits),
  });
  return { inserted: applied ? count : 0, applied };

  function asEdit(all: readonly Edit[]): WorkspaceEdit {
    return workspaceEdit(uri, version, policy.lines, all, true, abilities);
  }
}
