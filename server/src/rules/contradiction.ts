import { personal } from '../policy/practice-data-table';
import { anyone, isWithin, type Kind, outsideEea, processors, thirdParties } from '../policy/practice-kinds';
import { type Period, periodsApart } from '../policy/practice-periods';
import { CHILDREN } from '../policy/practice-product';
import { type Stated, statementsOf } from '../policy/practice-statements';
import type { Operation } from '../policy/practice-words';
import type { Practice } from '../policy/practices';
import { contradictionExamples } from './contradiction-examples';
import type { Fix, PolicyRule, RawFinding } from './rule';

export const contradiction: PolicyRule = {
  id: 'contradiction',
  title: 'Two statements that cannot both be true',
  severity: 'warning',
  cites: ['GDPR Art. 5(1)(a)', 'GDPR Art. 12(1)'],
  explain: `One sentence denies what another states. Readers and authorities hold the company to the promise, and a promise
that the text itself breaks is neither fair nor transparent (Art. 5(1)(a), 12(1) GDPR).

Correct the sentence that is wrong, or write the exception into the promise: "We pass your address to nobody except the
courier who brings your order."`,
  *inPolicy(policy) {
    const { denials, doings } = statementsOf(policy);
    for (const denial of denials) {
      const clashes: Found[] = [];
      for (const doing of doings.get(denial.operation) ?? []) {
        const clash = clashOf(denial, doing);
        if (clash) clashes.push({ doing, ...clash });
      }
      // What clashes in law comes first: a service provider told of before an advertiser must not soften the finding.
      const [first, ...rest] = clashes.sort((a, b) => Number(a.soft) - Number(b.soft)).slice(0, MOST_RELATED);
      if (first) yield finding(denial, [first, ...rest]);
    }
    for (const [first, second] of periodsApart(policy)) yield apart(first, second);
  },
  examples: contradictionExamples,
};

/** Two periods for the same data: neither sentence is the promise, so the later one is shown. */
const apart = (first: Period, second: Period): RawFinding => ({
  span: { start: second.start, end: second.end },
  message: `This gives “${second.words}” for “${second.data}”; another sentence gives “${first.words}”.`,
  related: [{ start: first.start, end: first.end, message: `Here the period is “${first.words}”.` }],
});

const MOST_RELATED = 5;

interface Found extends Clash {
  readonly doing: Stated;
}

interface Clash {
  readonly kind: Kind | undefined;
  readonly to: Kind | undefined;
  /** A processor is no third party in the law, though it is one to many readers. */
  readonly soft: boolean;
}

function clashOf(denial: Stated, doing: Stated): Clash | undefined {
  if (denial.placed === doing.placed && denial.start === doing.start) return undefined;
  if (denial.product && doing.product && denial.product !== doing.product) return undefined;
  if (denial.context !== doing.context && (denial.context === CHILDREN || (denial.context && doing.context)))
    return undefined;
  const kind = covered(doing.data, denial.data);
  if (!kind) return undefined;
  if (denial.purposes.length > 0 || doing.purposes.length > 0) {
    const same = doing.purposes.find(purpose => denial.purposes.includes(purpose));
    return same && { kind, to: undefined, soft: false };
  }
  if (denial.operation === 'transfer') {
    const place = doing.places[0];
    return place && { kind, to: place, soft: false };
  }
  if (denial.only && isAmong(denial.only, denial.operation === 'share' ? doing.recipients : doing.data))
    return undefined;
  if (denial.operation !== 'share') return { kind, to: undefined, soft: false };
  const promised = denial.recipients.length > 0 ? denial.recipients : [anyone];
  for (const to of doing.recipients) {
    if (promised.some(recipient => isWithin(to, recipient))) return { kind, to, soft: false };
    if (promised.includes(thirdParties) && to === processors) return { kind, to, soft: true };
  }
  return undefined;
}

/** Whether one of what is handled may be part of what alone is handled, or the other way round. */
const isAmong = (only: readonly Kind[], handled: readonly Kind[]): boolean =>
  handled.some(kind => kind === personal || only.some(own => isWithin(kind, own) || isWithin(own, kind)));

/** The kind of data that is handled although it lies within what is denied. */
const covered = (handled: readonly Kind[], denied: readonly Kind[]): Kind | undefined =>
  handled.find(kind => denied.some(outer => isWithin(kind, outer)));

function finding(denial: Stated, [first, ...rest]: readonly [Found, ...Found[]]): RawFinding {
  const promised = { kind: denial.data[0], to: denial.places[0] ?? denial.recipients[0] };
  return {
    span: { start: denial.start, end: denial.end },
    message: `${denial.only ? `This says that ${toldOnly(denial, denial.only)}` : `This denies that ${told(denial, promised)}`}; another sentence says that ${told(first.doing, first)}.`,
    ...(first.soft && {
      severity: 'information',
      note: 'A processor that acts on instructions is no third party in law (Art. 4(10) GDPR), but many readers take it for one: say which companies are meant.',
    }),
    related: [first, ...rest].map(({ doing, ...clash }) => ({
      start: doing.start,
      end: doing.end,
      message: `Here ${told(doing, clash)}.`,
    })),
    fixes: [exception(denial)],
  };
}

/** What is said of some only. */
function toldOnly(denial: Stated, only: readonly Kind[]): string {
  const names = only.map(({ label }) => label).join(' and ');
  return denial.operation === 'share' ? `personal data are shared with ${names} only` : `only ${names} are collected`;
}

function told(
  { operation, purposes, data }: Practice,
  { kind, to }: { kind?: Kind | undefined; to?: Kind | undefined },
): string {
  const what = (kind ?? data[0] ?? personal).label;
  const aim = purposes.length > 0 ? ` for ${purposes.map(({ label }) => label).join(' and ')}` : '';
  if (operation === 'transfer') return `${what} go to ${to?.label ?? outsideEea.label}`;
  return `${what} are ${DONE[operation]}${to ? ` ${WITH[operation] ?? 'with'} ${to.label}` : ''}${aim}`;
}

const DONE: Readonly<Record<Exclude<Operation, 'transfer'>, string>> = {
  collect: 'collected',
  share: 'shared',
  sell: 'sold',
  rent: 'rented out',
  trade: 'traded',
  keep: 'kept',
  use: 'used',
  process: 'processed',
};
const WITH: Readonly<Partial<Record<Operation, string>>> = { sell: 'to', rent: 'to', collect: 'by', keep: 'by' };

/** Before the stop of the sentence, so that the promise holds what the text says elsewhere. */
function exception({ placed, end }: Stated): Fix {
  const stop = /[.!]["'”’*_)]{0,3}$/.exec(placed.block.text.slice(0, end - placed.start));
  const at = stop ? placed.start + stop.index : end;
  return {
    title: 'Name the exception in the promise',
    edits: [{ start: at, end: at, text: ', except ${1:[to whom or when, and why]}' }],
    snippet: true,
  };
}
