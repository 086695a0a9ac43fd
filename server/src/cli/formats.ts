import pc from 'picocolors';
import { flaw } from '../features/inspect';
import type { Severity } from '../rules/rule';
import type { Checked } from './examine';
import { print } from './output';

export const formats = ['text', 'json', 'github'] as const;

export type OutputFormat = (typeof formats)[number];

/** Shows what was found file by file, and says at the end what can only be said then. */
export interface Reporter {
  readonly file: (checked: Checked) => Promise<void>;
  readonly end: () => Promise<void>;
}

export function reporter(format: OutputFormat): Reporter {
  if (format === 'json') return json();
  return format === 'github' ? github() : text();
}

const colours: Record<Severity, (text: string) => string> = {
  error: pc.red,
  warning: pc.yellow,
  information: pc.blue,
  hint: pc.dim,
};

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** For people: positions count from 1, as editors show them. */
function text(): Reporter {
  let files = 0;
  let policies = 0;
  const counts = new Map<Severity, number>();
  return {
    async file({ file, policy, reason, lines, findings }) {
      files++;
      if (policy) policies++;
      if (!policy) await print(pc.dim(`${file}: not checked: ${reason}`));
      if (!findings.length) return;
      await print(pc.underline(file));
      for (const finding of findings) {
        const { line, character } = lines.at(finding.span.start);
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
        const place = `${line + 1}:${character + 1}`.padStart(8);
        const severity = colours[finding.severity](finding.severity.padEnd(11));
        await print(`${place}  ${severity}  ${finding.message}  ${pc.dim(finding.rule)}`);
      }
      await print('');
    },
    async end() {
      // Where nothing could be read, "no findings" would be a claim.
      if (files === 0) return;
      const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap(severity => {
        const n = counts.get(severity);
        return n ? [severity === 'information' ? `${n} information` : plural(n, severity)] : [];
      });
      await print(
        `${plural(files, 'file')}, ${plural(policies, 'policy').replace('policys', 'policies')}: ${parts.join(', ') || 'no findings'}`,
      );
    },
  };
}

function json(): Reporter {
  let first = true;
  return {
    async file({ file, policy, reason, lines, findings }) {
      const shown = { file, policy, reason, findings: findings.map(finding => flaw(lines, finding)) };
      await print(`${first ? '[' : ','}${JSON.stringify(shown)}`);
      first = false;
    },
    end: () => print(first ? '[]' : ']'),
  };
}

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub's workflow commands: each finding becomes an annotation in the pull request. */
function github(): Reporter {
  const message = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => message(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return {
    async file({ file, lines, findings }) {
      for (const finding of findings) {
        const { line, character, endLine, endCharacter } = flaw(lines, finding);
        // GitHub ignores columns of a range over several lines.
        const columns = line === endLine ? `,col=${character + 1},endColumn=${endCharacter + 1}` : '';
        const place = `file=${property(file)},line=${line + 1},endLine=${endLine + 1}${columns}`;
        await print(
          `::${commands[finding.severity]} ${place},title=${property(finding.rule)}::${message(finding.message)}`,
        );
      }
    },
    end: async () => undefined,
  };
}
