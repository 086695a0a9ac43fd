import { european } from '../law/regime';
import { purposesOf } from '../policy/purposes';
import { apartFrom, linksGrounds, relatedTo } from './linked-grounds';
import type { PolicyRule } from './rule';

export const basesApart: PolicyRule = {
  id: 'bases-apart',
  title: 'Purposes and legal bases that are never linked',
  severity: 'warning',
  under: european,
  cites: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 6(1)'],
  explain: `This policy lists purposes in one place and grounds in another, and says nowhere which ground supports which purpose. The
Irish authority fined WhatsApp in 2021 for that: people must learn the ground of each purpose (Art. 13(1)(c), 14(1)(c) GDPR).

Write the ground after each purpose, or make a table with a line for each: "Delivery: contract, Art. 6(1)(b)".`,
  *inPolicy(policy) {
    const bare = purposesOf(policy).filter(({ bases }) => bases.length === 0);
    if (bare.length === 0 || linksGrounds(policy)) return;
    const general = apartFrom(policy);
    if (!general) return;
    const count = bare.length === 1 ? 'the one purpose' : `any of the ${bare.length} purposes`;
    yield {
      span: { start: general.start, end: general.end },
      message: `These legal bases are not linked to ${count} this policy states.`,
      related: relatedTo(bare),
    };
  },
  examples: [
    {
      bad: '# Shop\n\n# Uses\n\nWe use your address to deliver parcels.\n\n# Grounds\n\nWe «rely on your consent, a contract or a legal obligation».',
    },
    {
      bad: '# Shop\n\n# Ground\n\nWe process your personal data on the basis of our «legitimate interests», among them to prevent fraud.\n\n# Uses\n\nWe use your address to deliver parcels. We use your telephone number to announce them. We use your e-mail address to send you offers.',
    },
    {
      bad: '# Choir\n\nWe use your name to print the programme and your address to send it.\n\n# Law\n\nWe process personal data only where:\n\n- «you have given consent»;\n- a contract with you demands it.',
    },
    {
      bad: '# Shop\n\n# Purposes\n\n1. Managing bookings\n2. Newsletter\n\n# Legal bases\n\n1. «Contract»\n2. Consent',
    },
    {
      good: '# Shop\n\n# Uses\n\nWe use your address to deliver parcels.\n\n# Users in Brazil\n\nIn Brazil we rely on your consent and our legitimate interests in good service.',
    },
    { good: 'We use your address to deliver parcels. The legal basis for this is our contract with you.' },
    { good: '# Uses\n\nWe use your address to deliver parcels and your number to announce them.' },
    {
      good: '# Uses\n\nWe use your address to deliver parcels.\n\n# Grounds\n\nThe legal basis for all purposes described above is our contract with you.',
    },
    { good: '| Purpose | Legal basis |\n|---|---|\n| Sending parcels | Contract |\n| Newsletter | Consent |' },
  ],
};
