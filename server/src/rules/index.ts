import type { Rule } from './rule';

/** Every rule that reads the text itself; those of missing and weak disclosures are made from `law/` in `rules/disclosures.ts`. */
export const rules: readonly Rule[] = [];
