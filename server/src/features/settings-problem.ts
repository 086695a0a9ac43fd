/** What is wrong with a value, and where: keys and indexes from the root. */
export interface SettingsProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Hears what is wrong, and where. */
export type Report = (message: string, ...path: (string | number)[]) => void;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
