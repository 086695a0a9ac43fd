import { readsLikePolicy } from '../policy/reads-like-policy';

/** Whether a document is checked, and why, as words for the writer that go on from a colon. */
export interface Verdict {
  readonly policy: boolean;
  readonly reason: string;
}

export interface Candidate {
  readonly text: string;
  /** The editor's language of the document, if there is an editor. */
  readonly language?: string;
  /** What the setting `policywright.documents` says of its path, if anything. */
  readonly chosen?: 'check' | 'skip' | undefined;
}

export function verdict({ text, language, chosen }: Candidate): Verdict {
  if (chosen === 'skip') return { policy: false, reason: 'excluded by the setting “documents”' };
  if (chosen === 'check') return { policy: true, reason: 'named by the setting “documents”' };
  if (language === 'policy') return { policy: true, reason: 'its language is Privacy Policy' };
  return readsLikePolicy(text)
    ? { policy: true, reason: 'it reads like a privacy policy' }
    : { policy: false, reason: 'does not read like a policy' };
}

/** What a list of globs says of a path; one that begins with `!` excludes, and the last that matches has the last word. */
export function choose(globs: readonly string[], matches: (glob: string) => boolean): 'check' | 'skip' | undefined {
  let choice: 'check' | 'skip' | undefined;
  for (const glob of globs) {
    const excludes = glob.startsWith('!');
    if (matches(excludes ? glob.slice(1) : glob)) choice = excludes ? 'skip' : 'check';
  }
  return choice;
}
