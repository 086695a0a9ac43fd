import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePolicy } from '../server/src/policy/parse';
import { basesOf, processingOf, purposesOf } from '../server/src/policy/purposes';
import { mark, unmark } from './marks';

/** Marked text shows the purposes; after each its grounds and how they were found, in order. */
type Case = readonly [text: string, ...grounds: string[]];

const separated = (marked: string): string => marked.replace(/\n(?![\n-]|\||\s)/g, '\n\n');

function check(marked: string, grounds: readonly string[]): void {
  const { text } = unmark(separated(marked));
  const purposes = purposesOf(parsePolicy(text, { format: 'markdown' }));
  assert.equal(mark(text, purposes), separated(marked));
  assert.deepEqual(
    purposes.map(({ bases }) =>
      bases.map(({ kind, scope, weak }) => `${kind} by ${scope}${weak ? '?' : ''}`).join(', '),
    ),
    grounds,
  );
}

function cases(name: string, list: readonly Case[]): void {
  describe(name, () => {
    for (const [marked, ...grounds] of list) test(marked.replaceAll('\n', ' / '), () => check(marked, grounds));
  });
}

cases('sentences of one paragraph, each with a purpose of its own', [
  [
    'We use your address «to deliver your books». We «send the newsletter» with your consent. In order «to prevent fraud» we check your payment data, as Art. 6(1)(f) GDPR allows.',
    '',
    'consent by sentence',
    'legitimate_interests by sentence',
  ],
]);

cases('where purposes stand', [
  // P1: lead-in and list.
  ['We use your information:\n- «to deliver parcels»;\n- «to answer questions».', '', ''],
  ['We use your data to:\n- «deliver parcels»\n- «answer questions»', '', ''],
  ['We process your data for the following purposes:\n- «Fraud prevention»\n- «Marketing»', '', ''],
  ['# Shop\n\n## How we use your information\n\n- «To deliver parcels»\n- «To answer questions»', '', ''],
  ['We may:\n- Use your address «to send you a calendar»\n- Keep your letters', ''],
  ['We may use your data for the following purposes:\n- a. «To keep our books».\n- b. «To answer letters».', '', ''],
  ['We process your name, your address and your e-mail address:\n- «to deliver parcels»\n- «for billing»', '', ''],
  ['# Shop\n\n## Why we use it\n\n### «To deliver parcels»\n\nA courier gets your address.', ''],
  [
    'We use your data as follows:\n- Joining accounts. We combine your data «to build one profile».\n- «To print labels». Our printer is old.',
    '',
    '',
  ],
  // P2: several aims in one sentence.
  ['We use your data «to bill you», «to answer questions» and «for marketing».', '', '', ''],
  ['We use your data for two purposes including: - «to print labels» - «to call the courier».', '', ''],
  // P5: tables.
  ['| Activity | Data |\n|---|---|\n| «Sending parcels» | Address |', ''],
  // P9: data first.
  ['- E-mail address: «to send invoices»', ''],
  ['Purpose: «answering letters»', ''],
  // P10: disclosures.
  ['We share your address with couriers «to deliver the parcel».', ''],
  ['We share your data with:\n- Auditors «for the purpose of checking our books»\n- Our printer', ''],
  // Other words for it.
  ['We ask for your number so that we can «call you when the repair is done».', ''],
  ['In order «to deliver the parcel», we need your address.', ''],
  ['Your address is used «to print the label».', ''],
  ['The data will be processed by us «for billing».', ''],
  ['We log visits of our site. This helps us «find attackers».', ''],
  ['Acme Bikes Ltd sells bicycles. Acme uses your data «to build your bicycle».', ''],
  ['A star marks the details that we require «for the purpose of opening your account».', ''],
  ['We will «send you our newsletter once a month».', ''],
  ['We «send our newsletter to you once a month».', ''],
  ['Additionally, «to find attackers», we store your IP address.', ''],
  ['We keep a list of callers. We do this «to stop nuisance calls».', ''],
  ['We use Parcelbee «to print labels».', ''],
  ['We use third-party providers «for billing».', ''],
  ['Applicant data that we collect are used «for selection purposes» only.', ''],
  ['## Marketing\n\nWe use your birthday «to send you a voucher».', ''],
]);

cases('purposes in other words', [
  ['The purpose of the processing is «the handling of your enquiry».', ''],
  ['Your data serve the purpose of «booking rooms».', ''],
  ['We need your passport «to verify your age».', ''],
  ['We process data of applicants in order «to shortlist candidates».', ''],
  ['Your phone number helps us «call you when the repair is ready».', ''],
  ['We share your address with couriers so they can «deliver your parcel».', ''],
  ['We use your data «for analytics», «fraud prevention» and «marketing».', '', '', ''],
  ['We use your data «for research and development».', ''],
  ['We pay for technical, business, tax advisors and legal counsel.'],
  ['For the purposes of this notice, a visitor is a person on our premises.'],
  [
    'We may collect the following data about you:\n- your bank details, in order that we may «pay you»\n- traffic data, «for system administration»\n- your name',
    '',
    '',
  ],
  ['We only use your data «for the efficient delivery of our parcels».', ''],
  ['We use your data «to deliver the parcel», or we give your address to a courier.', ''],
  [
    'We use your data for these purposes:\n- «to find thieves»\n- to law enforcement authorities\n- with credit agencies\n- to banking partners',
    '',
  ],
  [
    '## Purpose of processing\n\n«Handling orders».\n\n## Legal basis\n\nArt. 6 para. 1 lit. b GDPR.',
    'contract by section',
  ],
  [
    'We may use your data where it is necessary (a) «to perform a contract with you», (b) «to comply with the tax code» or (c) «to stop fraud».',
    'contract by sentence',
    'legal_obligation by sentence',
    '',
  ],
]);

cases('grounds of cookies and of neighbours', [
  [
    '# Shop\n\n## Cookies\n\n### Marketing cookies\n\nWe use cookies «to show you advertisements».\n\n### Necessary cookies\n\nWe use necessary cookies «to keep your basket».\n\n### Law\n\nThe legal basis for necessary cookies is our legitimate interest in a working shop, for all other cookies it is your consent.',
    'consent by reference',
    'legitimate_interests by reference',
  ],
  [
    '# Shop\n\n## Shop\n\nWe use your address «to print labels».\n\nWe use your number «to call you». This is done on the basis of your consent.',
    '',
    'consent by item',
  ],
  ['We use Parcelbee «to send letters». The legal basis is your consent.', 'consent by item'],
  ['We «send our newsletter» based on your consent.', 'consent by sentence'],
  ['Your address is needed «for delivery». Legal basis: contract.', 'contract by item'],
]);

cases('grounds that name their purposes', [
  [
    '# Shop\n\n## Uses\n\nWe use your data «for analytics», «fraud prevention», «order fulfilment» and «marketing».\n\n## Grounds\n\nWe rely on legitimate interests «for analytics» and «fraud prevention». We rely on your consent «for marketing». «Order fulfilment» is based on our contract with you.',
    'legitimate_interests by reference',
    'legitimate_interests by reference',
    'contract by reference',
    'consent by reference',
    'legitimate_interests by sentence',
    'legitimate_interests by sentence',
    'consent by sentence',
    'contract by sentence',
  ],
  [
    '# Shop\n\n## 3. Uses\n\nWe use your data:\n- «to deliver your order»\n- «to print labels»\n\n## 4. Law\n\nFor the purposes in section 3 we rely on our contract with you.',
    'contract by reference',
    'contract by reference',
  ],
  ['# Shop\n\n## With your consent\n\nWe use your address «to send the newsletter».', 'consent by heading'],
]);

cases('what is no purpose', [
  ['Third-party libraries use cookies to collect data and improve their services.'],
  ['The purposes are described below.'],
  ['The purpose of this notice is to explain your rights.'],
  ['You can use your account to send messages.'],
  ['Google uses this information to show advertisements.'],
  ['Our processors use your data to repair machines.'],
  ['We do not use your data to build profiles.'],
  ['You have the right to object where we use your data for direct marketing.'],
  ['# Your rights\n\n- to receive a copy of your data\n- to correct your data'],
  ['You can change your browser settings to block cookies.'],
  ['We keep your data as long as necessary to settle claims.'],
  ['We collect the following information:\n- name\n- information that you give us to open an account'],
  ['We use encryption to protect the line.'],
  ['We took measures to protect your information against theft.'],
  ['To learn more about how we use your data, please see below.'],
  ['We use your data for these purposes.'],
  ['Personal data means information that can be used to identify you.'],
]);

cases('which purposes a ground covers', [
  // 1. The same sentence.
  ['With your consent we use your address «to send the newsletter».', 'consent by sentence'],
  ['We use your address «to deliver parcels» on the basis of our contract with you.', 'contract by sentence'],
  ['We use your data «to perform our contract with you» and «to prevent fraud».', 'contract by sentence', ''],
  // 2. The same item or row, and sentences of a paragraph that point back.
  [
    'We use your data:\n- «to send letters». The legal basis is your consent.\n- «to stop fraud». We have a legitimate interest in it.',
    'consent by item',
    'legitimate_interests by item',
  ],
  [
    '| Purpose | Legal basis |\n|---|---|\n| «Sending parcels» | Contract |\n| «Newsletter» | Art. 6(1)(a) GDPR |',
    'contract by item',
    'consent by item',
  ],
  [
    'We use your address «to send parcels». The legal basis for this is Art. 6(1)(b) or (f) GDPR.',
    'contract by item, legitimate_interests by item',
  ],
  [
    'We use your data:\n- «to count visits», which is in our legitimate interests. Where cookies are used, the legal basis is your consent.',
    'legitimate_interests by sentence, consent by sentence',
  ],
  // 3. The lead-in.
  [
    'Where it is necessary for our legitimate interests, we use your data:\n- «to stop fraud»\n- «to find attackers»',
    'legitimate_interests by lead-in',
    'legitimate_interests by lead-in',
  ],
  // 4. The paragraph after the list.
  [
    'We use your data:\n- «to open your account»\n- «to bill you»\n\nThe legal basis for all of these is our contract with you.',
    'contract by after-list',
    'contract by after-list',
  ],
  // A title that is itself the purpose.
  [
    '# Shop\n\n## Why we use it\n\n### «To deliver parcels»\n\nWe need this to perform our contract with you.',
    'contract by section',
  ],
  // 5. A title that is a ground's name, and no further than its section.
  [
    '# Shop\n\n## Consent\n\nWe use your address «to send the newsletter».\n\n## Other uses\n\nWe use your address «to print labels».',
    'consent by heading',
    '',
  ],
  // 6. The section's own statement.
  [
    '# Shop\n\n## Orders\n\nWe use your address «to print labels».\n\nWe ask for your name, too.\n\nThe legal basis for the processing in this section is our contract with you.',
    'contract by section',
  ],
  [
    '# Shop\n\n## Orders\n\nWe use your address «to print labels».\n\nWe ask for your name, too.\n\nWe rely on legal obligations.',
    'legal_obligation by section?',
  ],
  // 7. A general statement covers nothing.
  [
    '# Shop\n\n## Orders\n\nWe use your address «to print labels».\n\n## Law\n\nWe process data only where you gave your consent, a contract demands it or a legal obligation exists.',
    '',
  ],
  // 8. The same purpose named elsewhere with its ground; cookies by name.
  [
    '# Shop\n\n## Use\n\nWe use your data:\n- «to send the monthly newsletter»\n\n## Grounds\n\n- Consent: «to send the monthly newsletter»',
    'consent by reference',
    'consent by item',
  ],
  [
    '# Shop\n\n## Cookies\n\nWe use cookies «to count visits».\n\n## Law\n\nThe legal basis for setting cookies is your consent.',
    'consent by reference',
  ],
]);

/** Ground by ground, the words that state it. */
function groundsIn(text: string): string[] {
  return basesOf(parsePolicy(text, { format: 'markdown' })).flatMap(({ kinds }) => kinds);
}

describe('how grounds are worded', () => {
  const worded: readonly (readonly [string, ...string[]])[] = [
    ['The legal basis is Art. 6 para. 1 sentence 1 lit. f GDPR.', 'legitimate_interests'],
    ['This is based on Article 6(1)(c) GDPR.', 'legal_obligation'],
    ['It is necessary in order to take steps at your request before a contract.', 'contract'],
    ['We are legally obliged to report it.', 'legal_obligation'],
    ['We do so to protect the vital interests of another person.', 'vital_interests'],
    ['It serves a task carried out in the public interest.', 'public_task'],
    ['It rests on a recognised legitimate interest.', 'recognised_legitimate_interests'],
    ['If you have ticked the box, we send it.', 'consent'],
    ['The processing is necessary to exercise the official authority vested in us.', 'public_task'],
    ['We do so in the performance of our statutory functions.', 'public_task'],
    ['The legal basis is our public task.', 'public_task'],
    ['It is done for reasons of public interest.', 'public_task'],
    ['It meets a condition of Annex 1 to the UK GDPR.', 'recognised_legitimate_interests'],
    ['The legal basis is Art. 6(1)(ea) UK GDPR.', 'recognised_legitimate_interests'],
    ['We need it to carry out our obligations arising from any contracts with you.', 'contract'],
  ];
  for (const [text, ...grounds] of worded) test(text, () => assert.deepEqual(groundsIn(text), grounds));

  const lookalikes = [
    'We recommend films based on your interests.',
    'We will not share it without your consent.',
    'You can withdraw your consent at any time.',
    'Others with legitimate interests can ask us.',
    'We have contracts with our suppliers.',
    'We do not rely on your consent.',
    'The legal basis of the transfer are standard contractual clauses.',
    'We act in accordance with applicable law.',
    'You have the right to object to processing based on our legitimate interests.',
    'Parental consent is needed for children.',
    'We share nothing without your explicit permission.',
    'We may transfer our rights and obligations under a contract to others.',
    'An agreement between us and our affiliates protects the data.',
    'We keep letters no longer than required by law.',
    'Archiving in the public interest is something else.',
    'Journalists report on stories in the public interest.',
    'Customer means a person who has entered into a contract with us.',
  ];
  for (const text of lookalikes) test(`none: ${text}`, () => assert.deepEqual(groundsIn(text), []));
});

test('a ground without a purpose is processing of its own', () => {
  const text = 'We use your address to print labels.\n\nWe rely on your consent.';
  const found = processingOf(parsePolicy(text, { format: 'markdown' })).map(({ bases }) => bases.join());
  assert.deepEqual(found, ['', 'consent']);
});

test('purposes of an edited text are those of a fresh one', () => {
  const before =
    'We use your data:\n- to bill you\n- to call you\n\nThe legal basis for these is our contract with you.';
  const after = before.replace('to call you', 'to write to you');
  const first = parsePolicy(before, { format: 'markdown' });
  purposesOf(first);
  const told = (policy: ReturnType<typeof parsePolicy>) =>
    purposesOf(policy).map(({ start, end, bases }) => [after.slice(start, end), ...bases.map(({ kind }) => kind)]);
  assert.deepEqual(
    told(parsePolicy(after, { format: 'markdown' }, first)),
    told(parsePolicy(after, { format: 'markdown' })),
  );
  assert.deepEqual(told(parsePolicy(after, { format: 'markdown' }, first))[1], ['to write to you', 'contract']);
});

cases('acts, clauses and labels that state purposes and grounds', [
  ['We film the entrance «to protect our staff» with your consent.', 'consent by sentence'],
  ['The entrance is filmed «to protect our staff».', ''],
  ['We «publish photographs of concerts» with your consent.', 'consent by sentence'],
  ['We «organise lessons for beginners». Our lawful basis is our contract with you.', 'contract by item'],
  [
    'On the basis of our legitimate interests, namely the prevention of theft, we «operate cameras in the shop».',
    'legitimate_interests by sentence',
  ],
  ['Your address serves us «for the delivery».', ''],
  ['The purpose of recording calls is «the training of new staff».', ''],
  ['We ask for your date of birth because we must «check your age».', ''],
  ['We use it only «to draw and inform the winner».', ''],
  ['We need it to:\n- «assess your application»\n- «invite you to an interview»', '', ''],
  ['We pass your address on to the courier so that it can «deliver».', ''],
  ['1.4 «To improve our service», we evaluate how our pages are used.', ''],
  [
    'Postal address: «to send the parcel» (contract)\n E-mail address: «to send the newsletter» (consent)',
    'contract by sentence',
    'consent by sentence',
  ],
  [
    '# Shop\n\n## Consent\n\nWith the following we ask you first:\n- «sending you recipes»\n- «showing your picture»',
    'consent by heading',
    'consent by heading',
  ],
  [
    '# Shop\n\n## 3. What we use your data for\n\n- «delivering parcels»\n- «sending offers»\n\n## 4. Grounds\n\nFor the purposes in section 3 we rely on the following: delivering parcels is necessary for our contract with you; sending offers is based on your consent.',
    'contract by reference',
    'consent by reference',
  ],
  [
    'We collect your data to:\n- «run the library»\n\nWe process personal data for these purposes because it is necessary to perform a task carried out in the public interest.',
    'public_task by after-list',
  ],
  [
    '# Shop\n\n## Uses\n\nWe rely on our legitimate interests for theft prevention and on your consent for newsletters.\n\nWe use your data for:\n- «theft prevention»\n- «newsletters»\n- «market research»',
    'legitimate_interests by reference',
    'consent by reference',
    '',
  ],
  // No act of ours that a ground is for.
  ['We obtain your consent.'],
  ['We respect your consent.'],
  ['Our partners publish photographs with your consent.'],
]);

cases('purposes after words for them', [
  ['We process your data «for payroll», «pensions administration» and «absence management».', '', '', ''],
  ['We use your e-mail address «for account recovery».', ''],
  ['We carry out credit checks in order «to decide whether to offer you a loan».', ''],
  ['We look at which pages you open, so that we can «tailor our offers to you».', ''],
  ['CCTV is in operation on our premises «for the prevention and detection of crime».', ''],
  ['Names of donors are published in our report «to thank them».', ''],
  ['We keep invoices for ten years «to comply with tax law».', 'legal_obligation by sentence'],
  ['We use cookies «to remember your basket», and analytics cookies «to count visitors».', '', ''],
  ['We would like to «send you news about our bicycles by e-mail».', ''],
  ['Why do we collect your data? «To fulfil orders», «to prevent fraud», and «to improve our shop».', '', '', ''],
  ['It is in our legitimate interests to use your data «to improve the shop».', 'legitimate_interests by sentence'],
  // Safeguards, periods and the reader's own aims.
  ['We lock our offices in order to protect your data.'],
  ['We review our files to ensure that we do not keep data longer than is permitted.'],
  ['You need no account in order to visit our shop.'],
  ['We would like to inform you that we process data.'],
  // Processing as such, and what others ask for.
  ['We tell you if we ask for your consent to process it.'],
  ['The other platform provider may ask for your consent to share your data with us.'],
  ['We process the type of device you use to open the page.'],
  ['We process data that are relevant for our service.'],
]);

cases('aims without the words of their ground', [
  ['We «send you our newsletter» only if you have opted in.', 'consent by sentence'],
  ['We use your address «to arrange delivery» because we have a contract with you.', 'contract by sentence'],
  [
    'We use your data «to award grants»; this is a task we carry out in the public interest.',
    'public_task by sentence',
  ],
  [
    'We use your data «to collect fines» in the exercise of official authority vested in us.',
    'public_task by sentence',
  ],
  ['We use your data «for marketing» on an opt-in basis.', 'consent by sentence'],
]);

cases('how far a ground reaches', [
  [
    '# Shop\n\n## Uses\n\nWhere it is necessary for our contract with you, we use your data to:\n\n- «deliver your order»\n\nWe also use your data to:\n\n- «send you birthday cards»',
    'contract by lead-in',
    '',
  ],
  [
    'We use your e-mail address «to send the newsletter». We do so because you agreed. We use your address «to send the calendar».',
    'consent by item',
    '',
  ],
  [
    '# Shop\n\n## What we use your data for\n\n1. «to deliver your order»\n2. «to send you the newsletter»\n3. «to print labels»\n4. «to stop fraud»\n\n## Grounds\n\nFor purposes 1 and 3 we rely on our contract with you. For purpose 2 we rely on your consent.',
    'contract by reference',
    'consent by reference',
    'contract by reference',
    '',
  ],
  [
    '# Shop\n\n## Uses\n\nWe use your data «to deliver your order» and «to prevent fraud».\n\n## Legal bases\n\n- «Delivery of orders»: performance of a contract\n- «Fraud prevention»: legitimate interests',
    'contract by reference',
    'legitimate_interests by reference',
    'contract by sentence',
    'legitimate_interests by sentence',
  ],
  [
    '# Shop\n\n## Purposes\n\n1. «Managing bookings»\n2. «Newsletter»\n\n## Legal bases\n\n1. Contract\n2. Consent',
    '',
    '',
  ],
]);
