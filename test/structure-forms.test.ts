import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePolicy } from '../server/src/policy/parse';
import type { Format } from '../server/src/policy/policy';

// Each form in which titles, lists and tables of policies are written, in Markdown and without any marks. The expected text
// shows titles as `# ` by their level, items as `- ` with their lead-in in braces, and what is no part of the policy as `(…)`.
const KEEP =
  'We keep what you send us for as long as the mill has an account for you, and for two years after that day.';
const WRITE =
  'You may write to us at any time, and we answer within one month of the day on which your letter arrives.';

const read = (text: string, format: Format): string =>
  parsePolicy(text, { format })
    .blocks.map(({ block, section, leadIn, apart }) => {
      if (section.heading === block)
        return `${'#'.repeat(section.level)} ${section.number ? `[${section.number}] ` : ''}${section.title}`;
      const words = block.text.replaceAll(KEEP, 'KEEP').replaceAll(WRITE, 'WRITE');
      if (apart) return `(${words})`;
      const mark =
        block.kind === 'item'
          ? '- '
          : block.kind === 'row'
            ? '| '
            : block.kind === 'paragraph'
              ? ''
              : `${block.kind}: `;
      return `${mark}${leadIn ? `{${leadIn.block.text}} ` : ''}${words}`;
    })
    .join('\n');

function reads(name: string, format: Format, text: string, expected: string): void {
  test(`${name} (${format})`, () => {
    const whole = text.replaceAll('KEEP', KEEP).replaceAll('WRITE', WRITE);
    assert.equal(read(whole, format), expected);
    assert.equal(read(whole.replaceAll('\n', '\r\n'), format).replaceAll('\r', ''), expected);
  });
}

describe('titles without marks', () => {
  const outline = '# Privacy notice\n## Who we are\nKEEP\n## What we collect\nWRITE\n## Your rights\nKEEP';
  const bare = 'Privacy notice\n\nWho we are\n\nKEEP\n\nWhat we collect\n\nWRITE\n\nYour rights\n\nKEEP';
  for (const format of ['plain', 'markdown'] as const) {
    reads('bare lines', format, bare, outline);
    reads('no blank lines', format, bare.replaceAll('\n\n', '\n'), outline);
    reads('with colons', format, bare.replace(/(are|collect|rights)(?=\n)/g, '$1:'), outline);
    reads(
      'numbered',
      format,
      bare.replace('Who', '1. Who').replace('What', '2. What').replace('Your', '3. Your'),
      outline.replace('## Who', '## [1] Who').replace('## What', '## [2] What').replace('## Your', '## [3] Your'),
    );
    reads(
      'underlined',
      format,
      bare.replace('notice', 'notice\n=====').replace(/(are|collect|rights)(?=\n)/g, '$1\n----'),
      outline,
    );
  }
  reads(
    'capitals above small letters',
    'plain',
    'PRIVACY NOTICE\n\nWHAT WE COLLECT\n\nYour name\n\nKEEP\n\nYour address\n\nWRITE\n\nTHE GDPR\n\nKEEP',
    '# PRIVACY NOTICE\n## WHAT WE COLLECT\n### Your name\nKEEP\n### Your address\nWRITE\n## THE GDPR\nKEEP',
  );
  reads(
    'letters set apart',
    'plain',
    'P R I V A C Y   N O T I C E\n\nC O O K I E S\n\nKEEP\n\nC O N T A C T\n\nWRITE',
    '# PRIVACY NOTICE\n## COOKIES\nKEEP\n## CONTACT\nWRITE',
  );
  reads(
    'ornaments',
    'plain',
    '=== PRIVACY NOTICE ===\n\n--- Who we are ---\n\nKEEP\n\n--- Contact us ---\n\nWRITE',
    '# PRIVACY NOTICE\n## Who we are\nKEEP\n## Contact us\nWRITE',
  );
  reads(
    'numbers of three depths',
    'plain',
    'Privacy notice\n1. Your data\n1.1 What we hold\nKEEP\n1.1.1 Orders\nWRITE\n1.1.2 Letters\nKEEP\n2. Your rights\nWRITE',
    '# Privacy notice\n## [1] Your data\n### [1.1] What we hold\nKEEP\n#### [1.1.1] Orders\nWRITE\n#### [1.1.2] Letters\nKEEP\n## [2] Your rights\nWRITE',
  );
  reads(
    'Roman numbers above letters',
    'plain',
    'Privacy notice\n\nI. Scope\n\nKEEP\n\nII. Your data\n\nA. Orders\n\nWRITE\n\nB. Letters\n\nKEEP\n\nIII. Contact\n\nWRITE',
    '# Privacy notice\n## [I] Scope\nKEEP\n## [II] Your data\n### [A] Orders\nWRITE\n### [B] Letters\nKEEP\n## [III] Contact\nWRITE',
  );
  reads(
    'the word section or part before the number',
    'plain',
    'Privacy notice\n\nSection 1 – Who we are\n\nKEEP\n\nSECTION 2: RIGHTS\n\nWRITE\n\nPart 3. Contact us\n\nKEEP',
    '# Privacy notice\n## [1] Who we are\nKEEP\n## [2] RIGHTS\nWRITE\n## [3] Contact us\nKEEP',
  );
  reads(
    'questions that open their paragraph',
    'plain',
    'Privacy notice\n\nWho are we? The mill at Ford answers for your data.\n\nWhat do we keep? We keep your name and address.',
    '# Privacy notice\n## Who are we?\nThe mill at Ford answers for your data.\n## What do we keep?\nWe keep your name and address.',
  );
  for (const mark of [':', '.', ' -', ' –'])
    reads(
      `words before "${mark}" that open their paragraph`,
      'plain',
      `Privacy notice\n\nRetention${mark} KEEP\n\nAnswers${mark} WRITE\n\nCookies${mark} KEEP`,
      '# Privacy notice\n## Retention\nKEEP\n## Answers\nWRITE\n## Cookies\nKEEP',
    );
  reads(
    'cases named alike',
    'plain',
    'Privacy notice\n\nBlocking cookies\n\nKEEP\n\nFor Firefox 6.0 and later:\n- open the menu\n\nFor the browser of the tablet:\n- open the settings',
    '# Privacy notice\n## Blocking cookies\nKEEP\n### For Firefox 6.0 and later\n- {For Firefox 6.0 and later:} open the menu\n### For the browser of the tablet\n- {For the browser of the tablet:} open the settings',
  );
  reads(
    'clauses that are numbered and no titles',
    'plain',
    'Privacy notice\n\n1. We collect your name and your address when you order flour from the mill.\n\n2. We keep them for two years after the last order that you place with us.',
    '# Privacy notice\n1. We collect your name and your address when you order flour from the mill.\n2. We keep them for two years after the last order that you place with us.',
  );
  reads(
    'a title with a company and a year',
    'plain',
    'Privacy Policy of Ford Mill Ltd\n\nCookies\n\nKEEP\n\nContact\n\nWRITE',
    '# Privacy Policy of Ford Mill Ltd\n## Cookies\nKEEP\n## Contact\nWRITE',
  );
});

describe('marks of Markdown', () => {
  reads(
    'bold numbers, escaped, with bold lines between',
    'markdown',
    '**Privacy notice**\n\n**1\\. General**\n\nKEEP\n\n**Children**\n\nWRITE\n\n**2\\. Rights**\n\nKEEP',
    '# Privacy notice\n## [1] General\nKEEP\n### Children\nWRITE\n## [2] Rights\nKEEP',
  );
  reads(
    'bold lines that end in a hard break',
    'markdown',
    '# Privacy notice\n\n**Retention**  \nKEEP\n\n**Answers**\\\nWRITE\n\n**Cookies**<br>\nKEEP',
    '# Privacy notice\n## Retention\nKEEP\n## Answers\nWRITE\n## Cookies\nKEEP',
  );
  reads(
    'marks without a space, closing marks, anchors, tags and entities',
    'markdown',
    '#Privacy notice\n\n## Rights ##\n\nKEEP\n\n## Contact {#contact}\n\nWRITE\n\n## <a id="c"></a>Terms &amp; cookies\n\nKEEP\n\n<h2 class="x">Children</h2>\n\nWRITE',
    '# Privacy notice\n## Rights\nKEEP\n## Contact\nWRITE\n## Terms & cookies\nKEEP\n## Children\nWRITE',
  );
  reads(
    'front matter, comments and link definitions are no text of the policy',
    'markdown',
    '+++\ntitle = "Mill"\n+++\n\n# Privacy notice\n\n<!-- KEEP -->\n\nKEEP\n\n[mill]: https://mill.example "We sell data"',
    '# Privacy notice\ncomment: <!-- KEEP -->\nKEEP',
  );
  reads(
    'an item of one number with its text is a title',
    'markdown',
    '# Privacy notice\n\n1. Retention\n\n   KEEP\n\n2. Answers\n\n   WRITE',
    '# Privacy notice\n## [1] Retention\nKEEP\n## [2] Answers\nWRITE',
  );
});

describe('lists', () => {
  for (const format of ['plain', 'markdown'] as const) {
    reads(
      'enumerated by hand',
      format,
      'You have the right:\n\n(a) to see your data;\n\n(b) to have them erased; and\n\n(c) to complain.\n\nKEEP',
      'You have the right:\n- {You have the right:} to see your data;\n- {You have the right:} to have them erased; and\n- {You have the right:} to complain.\nKEEP',
    );
    reads(
      'enumerated without blank lines',
      format,
      'We use it:\n(i) to bill you;\n(ii) to write to you.\n\nKEEP',
      'We use it:\n- {We use it:} to bill you;\n- {We use it:} to write to you.\nKEEP',
    );
    reads(
      'bullets right under the lead-in',
      format,
      'We use it:\n• to bill you\n• to write to you\n\nKEEP',
      'We use it:\n- {We use it:} to bill you\n- {We use it:} to write to you\nKEEP',
    );
  }
  reads(
    'a list within a list of another count',
    'plain',
    'We process data as follows:\n(a) cameras watch\n(i) the hall, and\n(ii) the yard;\n(b) the door counts visitors.',
    'We process data as follows:\n- {We process data as follows:} cameras watch\n- {cameras watch} the hall, and\n- {cameras watch} the yard;\n- {We process data as follows:} the door counts visitors.',
  );
  reads(
    'numbers under a lead-in',
    'plain',
    'We collect:\n1. Names\n2. Addresses\n3. Orders\n\nKEEP',
    'We collect:\n- {We collect:} Names\n- {We collect:} Addresses\n- {We collect:} Orders\nKEEP',
  );
  reads(
    'bullets of word processors nest without indentation',
    'plain',
    'We collect:\n• Orders\no  dates\no  prices\n• Letters',
    'We collect:\n- {We collect:} Orders\n- {Orders} dates\n- {Orders} prices\n- {We collect:} Letters',
  );
  reads(
    'a table in bars or tabs',
    'plain',
    'Purpose\tBasis\nBilling\tContract\n\nPurpose | Basis\nNews | Consent',
    '| Purpose\tBasis\n| {Purpose\tBasis} Billing\tContract\n| Purpose | Basis\n| {Purpose | Basis} News | Consent',
  );
});

describe('contents lists', () => {
  const body = '1. Who we are\nKEEP\n2. What we collect\nWRITE\n3. Your rights\nKEEP\n4. Contact us\nWRITE';
  const sections =
    '## [1] Who we are\nKEEP\n## [2] What we collect\nWRITE\n## [3] Your rights\nKEEP\n## [4] Contact us\nWRITE';
  const list = ['1. Who we are', '2. What we collect', '3. Your rights', '4. Contact us'];
  reads(
    'under the title, with a title of its own',
    'plain',
    `Privacy notice\n\nContents\n\n${list.join('\n')}\n\n${body}`,
    `# Privacy notice\n(Contents)\n${list.map(line => `(${line})`).join('\n')}\n${sections}`,
  );
  const pages = list.map((line, i) => `${line} ........ ${i + 2}`);
  reads(
    'with dots and pages',
    'plain',
    `Privacy notice\n\n${pages.join('\n')}\n\n${body}`,
    `# Privacy notice\n${pages.map(line => `(${line})`).join('\n')}\n${sections}`,
  );
  const tabbed = list.map((line, i) => `${line}\t${i + 2}`);
  reads(
    'with tabs and pages',
    'plain',
    `Privacy notice\n\n${tabbed.join('\n')}\n\n${body}`,
    `# Privacy notice\n${tabbed.map(line => `(${line})`).join('\n')}\n${sections}`,
  );
  reads(
    'tells the levels of bare titles',
    'plain',
    'Privacy notice\n\nWho we are\nYour data\n  Orders\n  Letters\nContact us\n\nWho we are\nKEEP\nYour data\nOrders\nWRITE\nLetters\nKEEP\nContact us\nWRITE',
    '# Privacy notice\n(Who we are)\n(Your data)\n(Orders)\n(Letters)\n(Contact us)\n## Who we are\nKEEP\n## Your data\n### Orders\nWRITE\n### Letters\nKEEP\n## Contact us\nWRITE',
  );
});

describe('sentences end', () => {
  const ends = (text: string): string =>
    (parsePolicy(text, { format: 'plain' }).blocks[0]?.block.sentences ?? [])
      .map(({ start, end }) => text.slice(start, end))
      .join(' / ');
  const cases: readonly string[] = [
    'Ford Mill Ltd. runs the site. / We sell flour.',
    'We ask, e.g. for your name, i.e. who you are. / See No. 4 of the list.',
    'See Art. 6 of the GDPR. / It ends on 28.11.2023. / We keep 2.5 kg.',
    'Ask Ford Mill Inc. / We answer.',
    'Visit www.mill.example. / Write to mail@mill.example. / Then wait.',
    'It says “we keep it.” / Then it goes on. / (See above.) / We agree.',
    'Our host is listed under the EU-U.S. Data Privacy Framework. / We were EU-U.S. Privacy Shield members.',
    'The U.S. Government may ask. / Our Pty. Ltd. and Mill & Co. KG may not.',
    'See s. 7 of the Act and § 25 Abs. 1 of the other. / It is v. 2.1 of the text.',
    '1. General. / We do it. / 2. Rights. / We do not.',
    'See No. 5. / Prices rise by 2.5 percent. / She said "no." / Then she left.',
    'We keep it for max. 6 months. / We stand at Mill Rd. 5 in York.',
    'You ask if we sell it. / No. / The answer is no. / Our No. is SC 123, under No. SC 123 of the Act 2018 (c. 12). / It was Jan. 2023. / Then we changed it.',
    'Call from 9 a.m. to 5 p.m. Monday to Friday. / At 6 p.m. / We close. / It is 5 p.m. GMT. / Then we go.',
    'We close at 6 p.m. on Sunday. / Mr. and Mrs. J. Miller live at 4 St. John St., York.',
  ];
  for (const expected of cases) test(expected, () => assert.equal(ends(expected.replaceAll(' / ', ' ')), expected));
});

describe('HTML', () => {
  const page =
    '<h1>Privacy notice</h1>\n<p>KEEP</p>\n<h2 id="who">Who <em>we</em> are</h2>\n<div><p>We use it to:</p>\n<ul>\n' +
    '  <li>answer you, and to\n  <ul><li>write</li><li>call</li></ul></li>\n  <li><p>keep books.</p></li></ul></div>';
  const outline =
    '# Privacy notice\nKEEP\n## Who we are\nWe use it to:\n- {We use it to:} answer you, and to\n' +
    '- {answer you, and to} write\n- {answer you, and to} call\n- {We use it to:} keep books.';
  for (const format of ['markdown', 'plain'] as const) reads('titles, paragraphs, nested lists', format, page, outline);
  reads(
    'a table with a header',
    'markdown',
    '# Privacy notice\n\n<table>\n<tr><th>Purpose</th><th>Basis</th></tr>\n<tr>\n<td>Orders</td>\n<td>Contract</td></tr></table>',
    '# Privacy notice\n| <th>Purpose</th><th>Basis</th>\n| {<th>Purpose</th><th>Basis</th>} <td>Orders</td>\n<td>Contract</td>',
  );
  reads(
    'tables after each other do not share a header; rows that name themselves have none',
    'markdown',
    '<table><tr><th>Name</th><th>Use</th></tr><tr><td>a</td><td>b</td></tr></table>\n<table><tr><th>Basis</th><td>Consent</td></tr></table>',
    '| <th>Name</th><th>Use</th>\n| {<th>Name</th><th>Use</th>} <td>a</td><td>b</td>\n| <th>Basis</th><td>Consent</td>',
  );
  reads(
    'a table that sets the columns of the page',
    'markdown',
    '<table><tr><td><h2>Your rights</h2><p>WRITE</p></td></tr></table>\n\n<script>var words = "We sell.";</script>',
    '## Your rights\nWRITE',
  );
  test('a cell of a row is what stands between its tags', () => {
    const { blocks } = parsePolicy('<table><tr><td> We keep <b>it</b> </td><td>2 years</td></tr></table>');
    const { text, cells } = blocks[0]?.block ?? { text: '', cells: [] };
    assert.deepEqual(
      cells.map(({ start, end }) => text.slice(start, end)),
      ['We keep <b>it</b>', '2 years'],
    );
  });
});

describe('forms of exports', () => {
  reads(
    'an address is no row of titles',
    'plain',
    'Privacy notice\n\nKEEP\n\nContact us\n\nMill Lane Trading Ltd\n4 Mill Lane\nLeeds\nLS1 4AB\nUnited Kingdom\n\nYour rights\n\nWRITE',
    '# Privacy notice\nKEEP\n## Contact us\nMill Lane Trading Ltd\n4 Mill Lane\nLeeds\nLS1 4AB\nUnited Kingdom\n## Your rights\nWRITE',
  );
  reads(
    'a numbered title is no address, whatever word it holds',
    'plain',
    'Privacy notice\n\n1 Who we are\n\nKEEP\n\n2 What we collect\n\nWRITE\n\n3 Cookies\n\nKEEP',
    '# Privacy notice\n## [1] Who we are\nKEEP\n## [2] What we collect\nWRITE\n## [3] Cookies\nKEEP',
  );
  reads(
    'letters count the parts of a title without a number',
    'plain',
    'Privacy notice\n\nWhat we collect\n\na) Account\n\nKEEP\n\nb) Orders\n\nKEEP\n\nYour rights\n\nWRITE',
    '# Privacy notice\n## What we collect\n### [a] Account\nKEEP\n### [b] Orders\nKEEP\n## Your rights\nWRITE',
  );
  for (const format of ['plain', 'markdown'] as const) {
    reads(
      'the first of a list of infinitives lost its bullet',
      format,
      'Privacy notice\n\nHow we use your data\n\nTo answer your letters\n\n- To send orders\n- To keep books\n\nYour rights\n\nWRITE',
      '# Privacy notice\n## How we use your data\n- {How we use your data} To answer your letters\n' +
        '- {How we use your data} To send orders\n- {How we use your data} To keep books\n## Your rights\nWRITE',
    );
    reads(
      'ticks and arrows',
      format,
      'We use it to:\n✔ answer you\n→ send orders\n» keep books',
      'We use it to:\n- {We use it to:} answer you\n- {We use it to:} send orders\n- {We use it to:} keep books',
    );
  }
  reads(
    'bullets without a space; a lone hyphen is none',
    'plain',
    'We use:\n-your name\n-your address\n\n-so to say, KEEP',
    'We use:\n- {We use:} your name\n- {We use:} your address\n-so to say, KEEP',
  );
  reads(
    'an item goes on in a line that stands further in',
    'plain',
    'We use:\n * your number, so that the driver\n   can call you;\n * your address.',
    'We use:\n- {We use:} your number, so that the driver\n   can call you;\n- {We use:} your address.',
  );
  reads(
    'a short contents list under its title',
    'markdown',
    '# Privacy notice\n\n## Contents\n\n1. [Who we are](#who-we-are)\n2. [Your rights](#your-rights)\n\n## Who we are\n\nKEEP\n\n## Your rights\n\nWRITE',
    '# Privacy notice\n(Contents)\n([Who we are](#who-we-are))\n([Your rights](#your-rights))\n## Who we are\nKEEP\n## Your rights\nWRITE',
  );
  reads(
    'titles in capitals at the head of their paragraphs',
    'plain',
    'PRIVACY NOTICE\n\nWHO WE ARE - KEEP\n\nWHAT WE COLLECT - WRITE\n\nYOUR RIGHTS - KEEP',
    '# PRIVACY NOTICE\n## WHO WE ARE\nKEEP\n## WHAT WE COLLECT\nWRITE\n## YOUR RIGHTS\nKEEP',
  );
  reads(
    'signs for sections',
    'plain',
    'Privacy notice\n\n§ 1 Controller\n\nKEEP\n\n§ 2 Purposes\n\nWRITE',
    '# Privacy notice\n## [1] Controller\nKEEP\n## [2] Purposes\nWRITE',
  );
  reads(
    'questions and answers',
    'plain',
    'Privacy FAQ\n\nQ: Who are we?\nA: KEEP\n\nQ: What do we collect?\nA: WRITE',
    '# Privacy FAQ\n## Who are we?\nA: KEEP\n## What do we collect?\nA: WRITE',
  );
  reads(
    'titles with bullets',
    'plain',
    'Privacy notice\n\n• Who we are\n\nKEEP\n\n• What we collect\n\nWRITE\n\n• Your rights\n\nKEEP',
    '# Privacy notice\n## Who we are\nKEEP\n## What we collect\nWRITE\n## Your rights\nKEEP',
  );
  reads(
    'a contents list in two ways of numbering',
    'plain',
    'PRIVACY NOTICE\n\nIn this notice\n  1. about us\n  2. your data\n     2.1 orders\n  3. contact\n\n1. ABOUT US\n\nKEEP\n\n2. YOUR DATA\n\n2.1 Orders\n\nWRITE\n\n3. CONTACT\n\nKEEP',
    '# PRIVACY NOTICE\nIn this notice\n(about us)\n(your data)\n(2.1 orders)\n(contact)\n## [1] ABOUT US\nKEEP\n## [2] YOUR DATA\n### [2.1] Orders\nWRITE\n## [3] CONTACT\nKEEP',
  );
  reads(
    'a further paragraph of an item does not end the list',
    'markdown',
    'We use it to:\n\n1. send orders.\n\n   KEEP\n\n2. answer you.\n\nWRITE\n\n- Done.',
    'We use it to:\n- {We use it to:} send orders.\nKEEP\n- {We use it to:} answer you.\nWRITE\n- Done.',
  );
  reads(
    'a contents list that has come to disagree with the titles',
    'plain',
    'Privacy notice\nContents\n1. Who we are\n2. What we do\n3. Your rights\n4. Complaints\n1. Who we are\nKEEP\n2. What we collect\nWRITE\n3. Your rights\nKEEP',
    '# Privacy notice\n(Contents)\n(1. Who we are)\n(2. What we do)\n(3. Your rights)\n(4. Complaints)\n## [1] Who we are\nKEEP\n## [2] What we collect\nWRITE\n## [3] Your rights\nKEEP',
  );
  reads(
    'Markdown without any blank line: lists do not swallow what follows them',
    'markdown',
    'Privacy notice\nLast updated: 3 May 2023\n- Who we are\n- What we use\n- Your rights\n- Contact us\nWho we are\nKEEP\nWhat we use\nWe use:\n- your name;\n• your address\nYour rights\nWRITE\n1. Contact us\nKEEP',
    '# Privacy notice\nLast updated: 3 May 2023\n(Who we are)\n(What we use)\n(Your rights)\n(Contact us)\n## Who we are\nKEEP\n## What we use\nWe use:\n' +
      '- {We use:} your name;\n- {We use:} your address\n## Your rights\nWRITE\n## [1] Contact us\nKEEP',
  );
  reads(
    'an item that is wrapped keeps its lines',
    'markdown',
    '# Privacy notice\n\n- We use your address and your number to send the flour that\nyou have ordered to the place that you have told us. It comes by\nMonday.\n- We use your name.',
    '# Privacy notice\n- {Privacy notice} We use your address and your number to send the flour that\nyou have ordered to the place that you have told us. It comes by\nMonday.\n- {Privacy notice} We use your name.',
  );
  reads(
    'a count that starts anew stands below the number before it',
    'plain',
    'PRIVACY NOTICE\n\nI. DATA\n\nA. Orders\n\nKEEP\n\n(a) Names\n\nWRITE\n\n(b) Dates\n\nKEEP\n\nB. Letters\n\nWRITE\n\nII. RIGHTS\n\n1. Access\n\nKEEP\n\n2. Erasure\n\nWRITE',
    '# PRIVACY NOTICE\n## [I] DATA\n### [A] Orders\nKEEP\n#### [a] Names\nWRITE\n#### [b] Dates\nKEEP\n### [B] Letters\nWRITE\n## [II] RIGHTS\n### [1] Access\nKEEP\n### [2] Erasure\nWRITE',
  );
  reads(
    'many bullets above paragraphs are titles below the others',
    'plain',
    `Privacy notice\n\nWho we are\n\nKEEP\n\nWhat we use\n\n${['Orders', 'Letters of yours', 'Your visits', 'Our door camera'].map(title => `• ${title}\n\nKEEP\n\n`).join('')}Your rights\n\nWRITE`,
    '# Privacy notice\n## Who we are\nKEEP\n## What we use\n### Orders\nKEEP\n### Letters of yours\nKEEP\n### Your visits\nKEEP\n### Our door camera\nKEEP\n## Your rights\nWRITE',
  );
  reads(
    'where letters go is no title',
    'plain',
    'Privacy notice\n\nYour rights\n\nYou may write to us by post at:\n\nMillwheel\n\nFord Town Square\n\nJordan\n\nComplaints\n\nWRITE\n\nContact us:\n\nKEEP',
    '# Privacy notice\n## Your rights\nYou may write to us by post at:\nMillwheel\nFord Town Square\nJordan\n## Complaints\nWRITE\n## Contact us\nKEEP',
  );
  reads(
    'the bold words of a link are no title',
    'markdown',
    '# Privacy notice\n\n## Marketing\n\nYou may opt out by the following link:\n\n**Stop the letters**\n\nWRITE\n\n**Answers**\n\nKEEP',
    '# Privacy notice\n## Marketing\nYou may opt out by the following link:\n**Stop the letters**\nWRITE\n### Answers\nKEEP',
  );
  reads(
    'escaped marks stay in a title',
    'markdown',
    '# Privacy notice\n\n## Rule \\#1: no \\*spam\\*\n\nKEEP\n\n## C\\+\\+ \\& you\n\nWRITE',
    '# Privacy notice\n## Rule #1: no *spam*\nKEEP\n## C++ & you\nWRITE',
  );
  reads(
    'a label above its values',
    'plain',
    'Privacy notice\n\nWho calls the tune\n\nKEEP\n\nLink to privacy policies of our partners\n\n- the carrier\n- the bank\n\nFor the purposes of this notice:\n\n- data are what we know of you\n- we are the mill',
    '# Privacy notice\n## Who calls the tune\nKEEP\nLink to privacy policies of our partners\n- {Link to privacy policies of our partners} the carrier\n' +
      '- {Link to privacy policies of our partners} the bank\nFor the purposes of this notice:\n- {For the purposes of this notice:} data are what we know of you\n- {For the purposes of this notice:} we are the mill',
  );
  reads(
    'small letters throughout',
    'plain',
    'privacy notice\n\nwho we are\n\nKEEP\n\nwhat we collect\n\nWRITE\n\nyour rights\n\nKEEP',
    '# privacy notice\n## who we are\nKEEP\n## what we collect\nWRITE\n## your rights\nKEEP',
  );
  reads(
    'numbers and words that open their paragraph',
    'plain',
    'Privacy notice\n\nI. Retention. KEEP\n\nII. Answers. WRITE\n\nIII. Who we are. KEEP',
    '# Privacy notice\n## [I] Retention\nKEEP\n## [II] Answers\nWRITE\n## [III] Who we are\nKEEP',
  );
  reads(
    'an outcry in capitals and a frame drawn by hand',
    'plain',
    'Privacy notice\n\nWho we are\n\nKEEP\n\nIMPORTANT: PLEASE READ THIS NOTICE BEFORE YOU ORDER\n\nWRITE\n\nGDPR\n\nKEEP\n\nYour rights\n\n+------+------+\n| Name | Use  |\n+------+------+\n| sid  | till |\n+------+------+',
    '# Privacy notice\n## Who we are\nKEEP\nIMPORTANT: PLEASE READ THIS NOTICE BEFORE YOU ORDER\nWRITE\n## GDPR\nKEEP\n## Your rights\n| | Name | Use  |\n| {| Name | Use  |} | sid  | till |',
  );
  reads(
    'what a contents list leaves out is part of what it names',
    'plain',
    'Privacy notice\n\nAbout us\nYour data\nYour rights\nContact\n\nAbout us\nKEEP\nYour data\nFrom you\nWRITE\nFrom others\nKEEP\nYour rights\nWRITE\nContact\nKEEP',
    '# Privacy notice\n(About us)\n(Your data)\n(Your rights)\n(Contact)\n## About us\nKEEP\n## Your data\n### From you\nWRITE\n### From others\nKEEP\n## Your rights\nWRITE\n## Contact\nKEEP',
  );
  reads(
    'breadcrumbs, and the words over a contents list in bold',
    'markdown',
    '# Privacy notice\n\nHome > Legal > Privacy\n\n**Contents:**\n\n1. [Who we are](#who)\n2. [Rights](#rights)\n\n## Who we are\n\nKEEP\n\n## Rights\n\nWRITE',
    '# Privacy notice\n(Home > Legal > Privacy)\n(**Contents:**)\n([Who we are](#who))\n([Rights](#rights))\n## Who we are\nKEEP\n## Rights\nWRITE',
  );
  reads(
    'emphasis in tags',
    'markdown',
    '# Privacy notice\n\n<p align="center"><strong>Complaints</strong></p>\n\nKEEP\n\n<b>Answers:</b>\n\nWRITE',
    '# Privacy notice\n## Complaints\nKEEP\n## Answers\nWRITE',
  );
  reads(
    'a sheet of short answers',
    'plain',
    'Privacy notice\n\nController\nFord Mill Ltd, York\n\nLegal basis\nArt. 6(1)(b) GDPR.\n\nStorage period\nTen years.\n\nRecipients\nOur carrier.',
    '# Privacy notice\n## Controller\nFord Mill Ltd, York\n## Legal basis\nArt. 6(1)(b) GDPR.\n## Storage period\nTen years.\n## Recipients\nOur carrier.',
  );
  reads(
    'capitals with a stop or a colon stand beside the others',
    'plain',
    'PRIVACY NOTICE\n\nWHO WE ARE\n\nKEEP\n\nRETENTION.\n\nWRITE\n\nANSWERS:\n\nKEEP',
    '# PRIVACY NOTICE\n## WHO WE ARE\nKEEP\n## RETENTION\nWRITE\n## ANSWERS\nKEEP',
  );
  reads(
    'a title with nothing but another title under it leads',
    'plain',
    'Privacy notice\n\nWRITE\n\nOur Terms\n\nReading Them\n\nKEEP\n\nMore words\n\nWRITE\n\nHow we use your data\n\nKinds of letters\n\nKEEP\n\nOrders at the mill\n\nWRITE\n\nContact us\n\nKEEP',
    '# Privacy notice\nWRITE\n## Our Terms\n### Reading Them\nKEEP\n### More words\nWRITE\n## How we use your data\n### Kinds of letters\nKEEP\n### Orders at the mill\nWRITE\n## Contact us\nKEEP',
  );
  reads(
    'what is appended to numbered sections stands beside them',
    'plain',
    'Privacy notice\n\n1. Who we are\n\nKEEP\n\n2. Your rights\n\nWRITE\n\nAnnex: our carriers\n\nKEEP\n\nSchedule of cookies\n\nWRITE',
    '# Privacy notice\n## [1] Who we are\nKEEP\n## [2] Your rights\nWRITE\n## Annex: our carriers\nKEEP\n## Schedule of cookies\nWRITE',
  );
  reads(
    'the menu of the page',
    'plain',
    'Home\nShop\nAbout us\nContact\nPrivacy notice\nWho we are\nKEEP\nYour rights\nWRITE',
    '(Home)\n(Shop)\n(About us)\n(Contact)\n# Privacy notice\n## Who we are\nKEEP\n## Your rights\nWRITE',
  );
  reads(
    'a list that lost its bullets',
    'plain',
    'Privacy notice\n\nWhat we collect\n\nWe collect the following data\nName\nPostal Address\nDate of Birth\nPayment Details\n\nKEEP\n\nYour rights\n\nYou may:\n\nAccess Your Data\n\nCorrect Your Data\n\nErase Your Data\n\nComplaints\n\nWRITE',
    '# Privacy notice\n## What we collect\nWe collect the following data\nName\nPostal Address\nDate of Birth\nPayment Details\nKEEP\n## Your rights\nYou may:\nAccess Your Data\nCorrect Your Data\nErase Your Data\n## Complaints\nWRITE',
  );
  for (const format of ['plain', 'markdown'] as const)
    reads(
      'an archive preamble of several quoted lines',
      format,
      '> The following text is extracted and transformed from the privacy policy that was archived on 2016-01-02.\n> Please check the copy for the most accurate reproduction.\n\nPrivacy notice\n\n1 - Who we are\n\nKEEP\n\n2 – Your rights\n\nWRITE',
      '(' +
        (format === 'plain' ? '> ' : '') +
        'The following text is extracted and transformed from the privacy policy that was archived on 2016-01-02.\n> Please check the copy for the most accurate reproduction.)\n# Privacy notice\n## [1] Who we are\nKEEP\n## [2] Your rights\nWRITE',
    );
  reads(
    'bold words with a colon or a dash at the head of every paragraph stand beside each other',
    'markdown',
    '# Privacy notice\n\n**Who we are:** KEEP\n\n**Your rights** - WRITE\n\n**Contact**: KEEP',
    '# Privacy notice\n## Who we are\nKEEP\n## Your rights\nWRITE\n## Contact\nKEEP',
  );
  reads(
    'numbered titles with text and lists of their own',
    'markdown',
    '1. **Who we are**\n\n   KEEP\n\n2. **What we collect**\n\n   WRITE\n\n   - your name\n   - your age\n\n3. **Your rights**\n\n   KEEP',
    '# [1] Who we are\nKEEP\n# [2] What we collect\nWRITE\n- your name\n- your age\n# [3] Your rights\nKEEP',
  );
  reads(
    'a line right under a table, and a picture in a title',
    'markdown',
    '# ![Ford Mill](mill.png) Privacy notice\n\n| Purpose | Basis |\n|---|---|\n| Orders | Contract |\nKEEP',
    '# Privacy notice\n| | Purpose | Basis |\n| {| Purpose | Basis |} | Orders | Contract |\nKEEP',
  );
});
