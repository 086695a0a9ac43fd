/** "23 of 28 duties, 2 weak, 3 missing": what applies to a policy, and how much of it stands there. */
export function countWords({ found, weak, missing }: Readonly<Record<'found' | 'weak' | 'missing', number>>): string {
  const due = found + weak + missing;
  const parts = [`${found} of ${due} ${due === 1 ? 'duty' : 'duties'}`];
  if (weak) parts.push(`${weak} weak`);
  if (missing) parts.push(`${missing} missing`);
  return parts.join(', ');
}
