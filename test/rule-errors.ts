/** For tests: a rule that fails fails the test. */
export const failOnRuleError = (rule: string, error: unknown): never => {
  throw new Error(`rule ${rule} failed`, { cause: error });
};
