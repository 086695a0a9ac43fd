import type { ChosenRegime } from './protocol';

/** Why a policy is read against a law, as a sentence. */
export const why = ({ why: reason, words = '' }: ChosenRegime): string => SENTENCES[reason](words);

/** The same in the few words that a line of the status holds. */
export const shortWhy = ({ why: reason, words = '' }: ChosenRegime): string => SHORT[reason](words);

const SENTENCES: Record<ChosenRegime['why'], (words: string) => string> = {
  setting: () => 'The setting policywright.regimes names it.',
  invoked: words => `The text invokes it: “${words}”.`,
  default: () => 'The text invokes no law, and this is the default.',
};

const SHORT: Record<ChosenRegime['why'], (words: string) => string> = {
  setting: () => 'named by the setting “regimes”',
  invoked: words => `the text says “${cut(words)}”`,
  default: () => 'the text invokes no other law',
};

/** The popup of the status has no room for more. */
const MOST = 32;

const cut = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words);
