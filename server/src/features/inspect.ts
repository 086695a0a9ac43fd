import type { Status } from '../disclosures/disclosure';
import { disclosures } from '../disclosures/index';
import type { Policy } from '../policy/policy';
import { processingOf } from '../policy/purposes';
import type { Finding, Severity } from '../rules/rule';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { dutiesOf } from './regimes';

/** 0-based lines and UTF-16 characters, end exclusive. */
export interface Place {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** One line of `policywright inspect`, without the file's name. */
export interface Inspection {
  readonly policy: boolean;
  readonly outline: readonly { readonly line: number; readonly level: number; readonly title: string }[];
  readonly disclosures: readonly {
    readonly key: string;
    readonly status: Status;
    readonly evidence: readonly Place[];
  }[];
  readonly purposes: readonly (Place & { readonly bases: readonly string[] })[];
  readonly findings: readonly FoundFlaw[];
}

export interface FoundFlaw extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/**
 * Everything known of a policy, in the shape of the command line: every disclosure there is, under some laws. `findings` are
 * those to show, if any.
 */
export function inspect(
  policy: Policy,
  isPolicy: boolean,
  regimeNames: readonly string[],
  findings: readonly Finding[],
): Inspection {
  const place = (span: Span) => placeOf(policy.lines, span);
  const duties = new Map(dutiesOf(policy, regimeNames).map(duty => [duty.disclosure, duty]));
  return {
    policy: isPolicy,
    outline: policy.sections
      .filter(({ heading }) => heading !== undefined)
      .map(({ title, level, titleSpan }) => ({ line: policy.lines.at(titleSpan.start).line, level, title })),
    disclosures: disclosures.map(disclosure => {
      // What these laws do not know does not apply.
      const { status = 'not-applicable', evidence = [] } = duties.get(disclosure) ?? {};
      return {
        key: disclosure.key,
        status,
        evidence: evidence.map(({ placed, start, end }) =>
          place({ start: placed.start + start, end: placed.start + end }),
        ),
      };
    }),
    purposes: processingOf(policy).map(({ start, end, bases }) => ({ ...place({ start, end }), bases })),
    findings: findings.map(finding => flaw(policy.lines, finding)),
  };
}

export const flaw = (lines: Lines, { rule, severity, span, message }: Finding): FoundFlaw => ({
  rule,
  severity,
  ...placeOf(lines, span),
  message,
});

export function placeOf(lines: Lines, { start, end }: Span): Place {
  const from = lines.at(start);
  const to = lines.at(end);
  return { line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
}
