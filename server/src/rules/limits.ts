interface LimitFacts {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}

/**
 * Numbers that a writer can set for a rule beside its level. The key is the setting's name: in the editor below
 * `policywright.`, in the settings file the part before the full stop is an object and the part after it a key of that.
 */
export const limitFacts = {
  'effectiveDate.maxAgeMonths': {
    default: 24,
    minimum: 1,
    maximum: 1200,
    description:
      'The age in months from which the date of a policy is reported as old (`effective-date-old`). A policy for Californians is old after 12 months all the same.',
  },
  'sentence.maxWords': {
    default: 40,
    minimum: 10,
    maximum: 500,
    description: 'The number of words from which a sentence is reported as too long (`long-sentence`).',
  },
} as const satisfies Readonly<Record<string, LimitFacts>>;

export type LimitName = keyof typeof limitFacts;

export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(limitFacts) as readonly LimitName[];

export const defaultLimits = Object.fromEntries(limitNames.map(name => [name, limitFacts[name].default])) as Limits;
