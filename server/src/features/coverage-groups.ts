import type { Disclosure } from '../disclosures/disclosure';

/** A heading of the checklist, and the greatest place in a policy of what stands under it (`Disclosure.order`). */
interface Group {
  readonly title: string;
  readonly upTo: number;
}

/**
 * A checklist is read beside the policy, so its groups are stretches of the usual order of one; a disclosure that another law
 * brings finds its group by the same order.
 */
const GROUPS = [
  { title: 'Who we are', upTo: 19 },
  { title: 'Data and their sources', upTo: 29 },
  { title: 'Purposes and legal bases', upTo: 49 },
  { title: 'Recipients', upTo: 59 },
  { title: 'Transfers and storage', upTo: 69 },
  { title: 'Retention and deletion', upTo: 79 },
  { title: 'Rights and complaints', upTo: 94 },
  { title: 'Automated decisions', upTo: 99 },
  { title: 'Security, cookies and children', upTo: 129 },
  { title: 'Changes and date', upTo: Number.POSITIVE_INFINITY },
] as const satisfies readonly Group[];

type Title = (typeof GROUPS)[number]['title'];

/** What usually stands elsewhere in a policy than its subject. */
const ELSEWHERE: Readonly<Record<string, Title>> = {
  controller_contact: 'Who we are',
  mandatory_provision: 'Data and their sources',
};

export const groupTitles: readonly string[] = GROUPS.map(({ title }) => title);

export function groupOf({ key, order }: Disclosure): string {
  return ELSEWHERE[key] ?? GROUPS.find(({ upTo }) => order <= upTo)?.title ?? 'Changes and date';
}
