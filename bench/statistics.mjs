/** The middle value; undefined of no values. */
export const median = values => percentile(values, 50);

/** The smallest value that `percent` of the values do not exceed; undefined of no values. */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
