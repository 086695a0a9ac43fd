import type { Clause } from '../disclosures/disclosure';

/** Clauses whose words differ in the United Kingdom, by key of the disclosure. */
export const ukClauses: Readonly<Record<string, Clause>> = {
  representative: {
    heading: 'Our representative in the United Kingdom',
    body: `We are established outside the United Kingdom. Our representative there under Article 27 UK GDPR is \${1:[name of the representative]}. You can turn to them on every matter of your personal data:

- E-mail: \${2:[e-mail address]}
- Post: \${3:[street and number], [town and postcode]}`,
  },
  transfer_safeguards: {
    heading: 'How your data are protected abroad',
    body: `We transfer personal data outside the United Kingdom only under these safeguards:

- \${1:[country]}: regulations under Article 45A UK GDPR approve the transfer.
- \${2:[next country]}: we have agreed \${3|the International Data Transfer Agreement,the UK Addendum to the EU standard contractual clauses|} with \${4:[name of the receiver]}.

Write to \${5:[e-mail address]} for a copy of the agreement; it is free of charge.`,
  },
  right_complaint: {
    heading: 'Your right to complain',
    body: `You have the right to complain to the Information Commissioner (section 165 of the Data Protection Act 2018). The Information Commissioner’s Office (ICO) takes complaints at https://ico.org.uk/make-a-complaint, and you reach it by telephone on \${1:[number of the helpline]}.`,
  },
  automated_decisions: {
    heading: 'Automated decisions',
    body: `A computer decides without a human \${1:[what it decides, for instance whether you can pay by invoice]}.

- How it decides: it compares \${2:[data it uses]} with \${3:[rule or score]}.
- What follows: \${4:[effect on the reader, for instance payment in advance only]}.
- Your rights: we tell you about such a decision; you can tell us your view, ask for a human to look at the case and contest the decision (Article 22C UK GDPR). Write to \${5:[e-mail address for requests]}.`,
  },
  children: {
    heading: 'Children',
    body: `You can use \${1:[name of the service]} from the age of \${2|13,14,15,16|}. Younger children need the consent of a parent, whom we ask by \${3:[way of asking]}. If we learn that a younger child gave us data without it, we delete them within \${4:[number]} days. Parents reach us at \${5:[e-mail address]}.`,
  },
};
