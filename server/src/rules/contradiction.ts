import { anyone, isWithin, type Kind, outsideEea, personal, processors, thirdParties } from '../policy/practice-kinds';
import { type Period, periodsApart } from '../policy/practice-periods';
import { type Stated, statementsOf } from '../policy/practice-statements';
import type { Operation } from '../policy/practice-words';
import type { Practice } from '../policy/practices';
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
        if (clashes.length === MOST_RELATED) break;
      }
      const [first, ...rest] = clashes.sort((a, b) => Number(a.soft) - Number(b.soft));
      if (first) yield finding(denial, [first, ...rest]);
    }
    for (const [first, second] of periodsApart(policy)) yield apart(first, second);
  },
  examples: [
    {
      bad: '«We never share your personal data with third parties.»\n\nWe share your e-mail address with advertisers.',
      fixed:
        'We never share your personal data with third parties, except [to whom or when, and why].\n\nWe share your e-mail address with advertisers.',
    },
    { bad: '«We do not sell your personal information.»\n\nWe may sell your e-mail address to data brokers.' },
    {
      bad: '«We do not sell, rent or share your data with anyone.»\n\nWe pass your telephone number to our hosting provider.',
    },
    {
      bad: '«Your personal data is never shared with third parties.»\n\nPersonal data may be disclosed to our advertising partners.',
    },
    {
      bad: '«We do not collect any personal information.»\n\nWhen you register, we collect your e-mail address and your date of birth.',
    },
    {
      bad: '«The app does not collect personal data.»\n\nWe collect the following data:\n- your e-mail address,\n- your date of birth.',
    },
    { bad: '«We do not use cookies.»\n\nOur website uses cookies to remember your language.' },
    { bad: '«No cookies are set on this site.»\n\nWe use tracking cookies to count visits.' },
    { bad: '«We do not store your card details.»\n\nWe keep your credit card number for two years.' },
    { bad: '«We do not collect health data.»\n\nWe record your medical information at the first visit.' },
    { bad: '«We do not collect location data.»\n\nThe app tracks your precise location while it is open.' },
    {
      bad: '«We do not transfer your personal data outside the EEA.»\n\nYour personal data is stored in the United States.',
    },
    { bad: '«Your data is not transferred outside the United Kingdom.»\n\nWe store your data in India.' },
    { bad: '«We do not use your data for marketing.»\n\nWe use your e-mail address to send you marketing messages.' },
    { bad: '«We do not make automated decisions.»\n\nWe use automated decision-making to set your credit limit.' },
    {
      bad: 'We do not:\n- sell your data,\n- «share your data with advertisers.»\n\nYour e-mail address is shared with advertisers.',
    },
    {
      bad: 'We never share your data with:\n- «advertisers»,\n- «insurers.»\n\nWe give your telephone number to insurers and your e-mail address to advertisers.',
    },
    {
      bad: '«We share no personal data with third parties.»\n\nWe send your e-mail address to our marketing partners.',
    },
    {
      bad: '«No personal data is passed on to third parties.»\n\nWe disclose your name and your e-mail address to sponsors.',
    },
    {
      bad: '«We don’t share your information with other companies.»\n\nWe disclose your telephone number to insurers.',
    },
    { bad: '«We will not rent your personal information.»\n\nWe rent your e-mail address to selected partners.' },
    {
      bad: '«We do not disclose personal data to third parties.»\n\nWe share your personal data with our hosting provider.',
    },
    {
      bad: '«We will never sell your personal data to third parties nor share it with them.»\n\nWe sell your personal data to data brokers.',
    },
    {
      bad: '«We do not collect or store any special categories of data.»\n\nWe collect your biometric data at the door.',
    },
    {
      good: 'We never share your personal data with third parties, except as set out in this policy.\n\nWe share your e-mail address with advertisers.',
    },
    {
      good: 'We do not share your personal data with third parties without your consent.\n\nWe share your e-mail address with advertisers.',
    },
    {
      good: 'We do not share your personal data with third parties. However, we share your e-mail address with couriers.\n\nWe share your address with couriers.',
    },
    {
      good: 'We do not share your personal data with third parties.\n\nWe share your e-mail address with advertisers if you have given your consent.',
    },
    { good: 'We do not sell your personal data.\n\nWe share your e-mail address with advertisers.' },
    {
      good: 'We do not share your personal data with third parties.\n\nWe disclose personal data to courts where the law demands it.',
    },
    {
      good: 'We do not share your personal data with third parties.\n\nWe share aggregated information with advertisers.',
    },
    { good: 'We do not knowingly collect personal data from children.\n\nWe collect your e-mail address.' },
    { good: 'We do not collect health data.\n\nWe collect your e-mail address.' },
    { good: 'We do not share your health data with insurers.\n\nWe share your e-mail address with insurers.' },
    { good: 'We do not keep your data longer than two years.\n\nWe keep your e-mail address for one year.' },
    { good: 'We do not share your personal data with advertisers.\n\nWe share your address with couriers.' },
    {
      good: 'You may ask us not to share your personal data with third parties.\n\nWe share your e-mail address with advertisers.',
    },
    {
      good: 'Our partners do not share your personal data with third parties.\n\nWe share your e-mail address with advertisers.',
    },
    { good: 'We do not store your card details.\n\nOur payment provider stores your credit card number.' },
    { good: 'We do not collect more personal data than we need.\n\nWe collect your e-mail address.' },
    { good: 'We never sell your data to third parties for money.\n\nDo we sell your data? Some ask.' },
    { good: 'We do not use advertising cookies.\n\nWe use cookies to remember your basket.' },
    { good: 'Cookies are not used to follow you.\n\nWe use cookies to remember your basket.' },
    {
      good: 'We do not share your personal data with third parties.\n\nYou may share your e-mail address with other companies.',
    },
    { good: 'We do not transfer your personal data outside the EEA.\n\nOur company has offices in the United States.' },
    {
      good: 'We do not use your data for marketing unless you have agreed.\n\nWe use your e-mail address to send you marketing messages.',
    },
    { good: 'We do not share such data with third parties.\n\nWe share your e-mail address with advertisers.' },
    {
      good: 'We do not disclose any data that you mark as private to anyone.\n\nWe share your e-mail address with advertisers.',
    },
    { good: '# Children\n\nWe do not collect personal data.\n\n# Orders\n\nWe collect your e-mail address.' },
    {
      good: 'This policy explains how we share your data with third parties. We do not share your data with third parties.',
    },
  ],
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
  if (denial.operation !== 'share') return { kind, to: undefined, soft: false };
  const promised = denial.recipients.length > 0 ? denial.recipients : [anyone];
  for (const to of doing.recipients) {
    if (promised.some(recipient => isWithin(to, recipient))) return { kind, to, soft: false };
    if (promised.includes(thirdParties) && to === processors) return { kind, to, soft: true };
  }
  return undefined;
}

/** The kind of data that is handled although it lies within what is denied. */
const covered = (handled: readonly Kind[], denied: readonly Kind[]): Kind | undefined =>
  handled.find(kind => denied.some(outer => isWithin(kind, outer)));

function finding(denial: Stated, [first, ...rest]: readonly [Found, ...Found[]]): RawFinding {
  const promised = { kind: denial.data[0], to: denial.places[0] ?? denial.recipients[0] };
  return {
    span: { start: denial.start, end: denial.end },
    message: `This denies that ${told(denial, promised)}; another sentence says that ${told(first.doing, first)}.`,
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
