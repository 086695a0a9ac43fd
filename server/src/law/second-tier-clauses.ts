import type { Clause } from '../disclosures/disclosure';

type Clauses = Readonly<Record<string, Clause>>;

const useAlone: Clause = {
  heading: 'What we use your data for',
  body: `We use your data for these purposes:

- \${1:[to deliver your order and send the invoice]}: we use your \${2:[name, address and payment data]}.
- \${3:[to answer your questions]}: we use your \${4:[e-mail address and message]}.
- \${5:[to send the newsletter]}: we use your \${6:[e-mail address]}.`,
};

/** Clauses in the words of the LGPD, by key of the disclosure. */
export const lgpdClauses: Clauses = {
  dpo_contact: {
    heading: 'Our encarregado',
    body: `You can reach our data protection officer (encarregado), \${1:[name]}, directly with every question about your personal data:

- E-mail: \${2:[e-mail address of the encarregado]}
- Post: \${3:[street and number], [postcode and town]}`,
  },
  purposes: useAlone,
  right_complaint: {
    heading: 'Your right to petition',
    body: `You have the right to lodge a complaint about our use of your data with the National Data Protection Authority (ANPD) (Article 18 §1 LGPD): \${1:[web address of the petition form]}.`,
  },
  automated_decisions: {
    heading: 'Automated decisions',
    body: `A computer decides without a human \${1:[what it decides, for instance whether you can pay by invoice]}.

- How it decides: it compares \${2:[data it uses]} with \${3:[rule or score]}.
- What follows: \${4:[effect on the reader, for instance payment in advance only]}.
- Your rights: you can ask for a review of the decision (Article 20 LGPD). Write to \${5:[e-mail address for requests]}.`,
  },
};

/** Clauses in the words of PIPEDA. */
export const canadianClauses: Clauses = {
  dpo_contact: {
    heading: 'Our privacy officer',
    body: `\${1:[Name or title]} is accountable for our policies and practices on personal information:

- E-mail: \${2:[e-mail address]}
- Post: \${3:[street and number], [town, province and postal code]}`,
  },
  purposes: useAlone,
  complaint_to_controller: {
    heading: 'Complaining to us',
    body: `You have the right to complain to us about how we handle your personal information: write to our privacy officer at \${1:[e-mail address for complaints]}. We look into every complaint and tell you the outcome.`,
  },
  right_complaint: {
    heading: 'Your right to complain',
    covers: ['complaint_to_controller'],
    body: `You have the right to complain to us about how we handle your personal information: write to our privacy officer at \${1:[e-mail address for complaints]}. We look into every complaint and tell you the outcome. You can also complain to the Privacy Commissioner of Canada: https://www.priv.gc.ca.`,
  },
};

/** Clauses in the words of the Swiss Act. */
export const swissClauses: Clauses = {
  purposes: useAlone,
  international_transfers: {
    heading: 'Transfers to other countries',
    body: `We disclose personal data to recipients in these countries outside Switzerland:

- \${1:[country]}: \${2:[recipient and purpose]}
- \${3:[next country]}: \${4:[recipient and purpose]}`,
  },
  transfer_safeguards: {
    heading: 'How your data are protected abroad',
    body: `We disclose personal data abroad only under these safeguards:

- \${1:[country]}: \${2:[the decision that recognises its data protection]}.
- \${3:[next country]}: we have agreed standard contractual clauses with \${4:[name of the receiver]} (Article 16(2) FADP).

Write to \${5:[e-mail address]} for a copy of the clauses; it is free of charge.`,
  },
  right_complaint: {
    heading: 'Your right to complain',
    body: `You can report a breach of data protection law to the Federal Data Protection and Information Commissioner (FDPIC): \${1:[web address of the form]}. You can also write to us: \${2:[e-mail address for requests]}.`,
  },
  automated_decisions: {
    heading: 'Automated decisions',
    body: `A computer decides without a human \${1:[what it decides, for instance whether you can pay by invoice]}.

- How it decides: it compares \${2:[data it uses]} with \${3:[rule or score]}.
- What follows: \${4:[effect on the reader, for instance payment in advance only]}.
- Your rights: you can tell us your view and ask for a human to look at the decision (Article 21 FADP). Write to \${5:[e-mail address for requests]}.`,
  },
};
