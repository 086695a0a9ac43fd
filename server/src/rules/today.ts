import type { Day } from '../policy/dates';

let clock: () => Day | undefined = () => undefined;

/**
 * Tells the rules what day it is. They know no clock themselves: the entry points set one, a test sets the day it needs, and
 * without one nothing is said of a date's age.
 */
export function setClock(now: () => Day | undefined): void {
  clock = now;
}

export const today = (): Day | undefined => clock();

/** The day of a moment where its clock hangs. */
export const dayOf = (moment: Date): Day => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});
