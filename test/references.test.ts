import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { define } from '../server/src/features/define';
import { hoverTerms } from '../server/src/features/hover-terms';
import { references } from '../server/src/features/references';
import { prepareRename, rename } from '../server/src/features/rename';
import { parsePolicy } from '../server/src/policy/parse';
import type { Format } from '../server/src/policy/policy';
import { slugOf } from '../server/src/policy/reference-anchors';
import { referencesOf } from '../server/src/policy/references';
import { mark, unmark } from './marks';

const parse = (text: string, format: Format = 'markdown') => parsePolicy(text, { format });

// Four sections, the last of which tells how to get in touch.
const sections = (first: string): string =>
  `# Notice\n\n## 1. What we collect\n\n${first}\n\n## 2. Your rights\n\nYou have the right to a copy.\n\n## 3. Cookies\n\nWe set one.\n\n## 4. How to contact us\n\nWrite to privacy@harbour.example.`;

/** "section words -> title led to", or "-> why not". */
const led = (text: string, format?: Format): string[] =>
  referencesOf(parse(text, format)).map(
    ({ start, end, section, problem }) =>
      `${text.slice(start, end).replace(/\s+/g, ' ')} -> ${problem ? problem.why : (section?.title ?? '')}`,
  );

describe('sections named by number', () => {
  for (const [words, ...expected] of [
    ['See section 2.', 'section 2 -> Your rights'],
    ['See Section 3 below for more.', 'Section 3 -> Cookies'],
    ['As clause 2 says.', 'clause 2 -> Your rights'],
    ['See sections 2, 3 and 4.', 'sections 2 -> Your rights', '3 -> Cookies', '4 -> How to contact us'],
    ['See section 3(a).', 'section 3 -> Cookies'],
    ['See section 3 of this privacy notice.', 'section 3 -> Cookies'],
    ['See section 3 ("Cookies").', 'section 3 -> Cookies'],
    ['See section 9.', 'section 9 -> no-such-number'],
    ['See section 3 ("Your rights").', 'section 3 -> other-title'],
    ['Ask with the contact details in section 4.', 'section 4 -> How to contact us'],
    ['Ask with the contact details in section 3.', 'section 3 -> not-held'],
    ['The rights described in section 3 are yours.', 'section 3 -> not-held'],
    ['The purposes for which we use data are described in section 3.', 'section 3 -> not-held'],
    ['The third parties listed in section 3 get your data.', 'section 3 -> not-held'],
    ['Section 3 explains how long we keep your data.', 'Section 3 -> not-held'],
    ['See section 3 for our contact details.', 'section 3 -> not-held'],
    ['See section 4 for our contact details.', 'section 4 -> How to contact us'],
    ['You can complain as explained in section 3.', 'section 3 -> not-held'],
    ['You can withdraw your consent as explained in section 2.', 'section 2 -> Your rights'],
    ['See para. 2 and sec. 3.', 'para. 2 -> Your rights', 'sec. 3 -> Cookies'],
    ['See Section 3 - Cookies.', 'Section 3 -> Cookies'],
    ['See Section 3, Your rights.', 'Section 3 -> other-title'],
    ['In section 3 we speak of them.', 'section 3 -> Cookies'],
  ] as const)
    test(words, () => assert.deepEqual(led(sections(words)), expected));

  for (const words of [
    'We file accounts under section 444 of the Companies Act 2006.',
    'California Civil Code Section 1798.83 lets you ask.',
    'Under the Data Protection Act, section 7, you can ask.',
    'See section 2 of our Terms of Use.',
    'Section 5 of the FTC Act forbids it.',
    'See Article 13 GDPR.',
    'Cookies are set under section 25 para. 2 TDDDG.',
    'You can object under section 7(1) UWG.',
    'In part two of the form you give your name.',
  ])
    test(`other texts are left alone: ${words}`, () => assert.deepEqual(led(sections(words)), []));

  test('numbered paragraphs are found, and numbers of sections without them', () => {
    const text =
      '# Notice\n\n1. General\n\n1.1 We sell bicycles, as 2.2 says in paragraph 2.2.\n\n2. Data\n\n2.1 We keep names.\n\n2.2 We keep orders.\n\n3. Rights\n\nSee clause 3.4.';
    assert.deepEqual(led(text, 'plain'), ['paragraph 2.2 -> Data', 'clause 3.4 -> Rights']);
  });

  test('letters and Roman numbers, where sections have them', () => {
    const lettered =
      '# Notice\n\n## A. Data\n\nSee Part C and part D; in part a matter of taste.\n\n## B. Rights\n\nAsk.\n\n## C. Us\n\nWe.';
    assert.deepEqual(led(lettered), ['Part C -> Us', 'part D -> no-such-number']);
    const roman =
      '# Notice\n\n## I. Data\n\nSee Section III and section VII.\n\n## II. Rights\n\nAsk.\n\n## III. Us\n\nWe.';
    assert.deepEqual(led(roman), ['Section III -> Us', 'section VII -> no-such-number']);
    assert.deepEqual(led(sections('See Part B of the form and section X.')), []);
  });

  test('a document without numbers', () => {
    assert.deepEqual(led('# Notice\n\n## Data\n\nSee section 2.\n\n## Rights\n\nAsk us.'), [
      'section 2 -> nothing-numbered',
    ]);
  });
});

describe('sections named by title', () => {
  for (const [words, ...expected] of [
    ['See the "Your rights" section.', 'Your rights -> Your rights'],
    ['See the section headed “How to contact us” below.', 'How to contact us -> How to contact us'],
    ['See ‘Your Rights’ below.', 'Your Rights -> Your rights'],
    ['See the Cookies section.', 'Cookies -> Cookies'],
    ['This is subject to the cookies section of this notice.', 'cookies -> Cookies'],
    ['Use the details in the "Contact us" section below.', 'Contact us -> How to contact us'],
    ['See the section on cookies and what they do.', 'cookies -> Cookies'],
    ['As told in Your rights above.', 'Your rights -> Your rights'],
    ['See the "Our partners" section below.', 'Our partners -> no-such-title'],
    ['See the section headed "How we keep cookies" below.', 'How we keep cookies -> Cookies'],
    ['See the Retention section below.', 'Retention -> no-such-title'],
    ['See the section headed Retention, below.', 'Retention -> no-such-title'],
    ['See the section headed "Cookies, pixels and tags" below.', 'Cookies, pixels and tags -> no-such-title'],
    ['See the section "Our partners" of this notice.', 'Our partners -> no-such-title'],
  ] as const)
    test(words, () => assert.deepEqual(led(sections(words)), expected));

  for (const words of [
    'Open the "Privacy" section of your browser settings.',
    'Choose "Our partners" below the map.',
    'Click "Cookies" to see them.',
    'See the "Account" section of our website.',
    'When we refer to “Cookies”, we mean any files on your device.',
  ])
    test(`other places are left alone: ${words}`, () => assert.deepEqual(led(sections(words)), []));

  test('a label that is no title is a place, too', () => {
    const text = sections('See the "Our partners" section below.\n\n**Our partners**: Dock Ltd.');
    assert.deepEqual(led(text), []);
  });
});

describe('links to anchors', () => {
  test('find titles as GitHub names them', () => {
    assert.equal(slugOf('1. What we *collect*, and why?'), '1-what-we-collect-and-why');
    assert.equal(slugOf('Cookies & co'), 'cookies--co');
    assert.equal(slugOf('Über uns_2'), 'über-uns_2');
  });

  test('lead to sections', () => {
    const text = sections('See [here](#2-your-rights), [there](#cookies) and [top](#top).');
    assert.deepEqual(led(text), ['[here](#2-your-rights) -> Your rights', '[there](#cookies) -> no-such-anchor']);
  });

  test('find the second of two equal titles, and anchors that the text sets itself', () => {
    const text =
      '# Notice\n\n[Second](#data-1), [own](#mine).\n\n## Data\n\nNames.\n\n## Data\n\n<a id="mine"></a>Orders.';
    const [second, own, ...rest] = referencesOf(parse(text));
    assert.equal(second?.section?.index, 3);
    assert.equal(text.slice(own?.target?.start, own?.target?.end), '<a id="mine"></a>Orders.');
    assert.deepEqual(rest, []);
  });
});

describe('what is said to stand above or below', () => {
  test('contact details that are there', () => {
    assert.deepEqual(led(sections('Ask with the contact details below.')), [
      'contact details below -> How to contact us',
    ]);
  });

  test('contact details that are not', () => {
    const text =
      '# Notice\n\nWrite to privacy@harbour.example.\n\n## Asking\n\nUse the contact details set out below.\n\n## Cookies\n\nWe set one.';
    assert.deepEqual(led(text), ['contact details set out below -> not-there']);
  });

  test('rights', () => {
    const text = `${sections('Nothing.')}\n\nThe rights listed above are yours.`;
    assert.deepEqual(led(text), ['rights listed above -> Your rights']);
  });
});

test('entries of a contents list lead to their sections', () => {
  const text =
    'Privacy Notice\n\n- What we collect\n- Your rights\n- Cookies\n- Contact us\n\nWhat we collect\n\nWe collect your name when you buy a bicycle.\n\nYour rights\n\nYou have the right to a copy of it.\n\nCookies\n\nWe set one cookie and no more.\n\nContact us\n\nWrite to privacy@harbour.example.';
  assert.deepEqual(led(text, 'plain'), [
    'What we collect -> What we collect',
    'Your rights -> Your rights',
    'Cookies -> Cookies',
    'Contact us -> Contact us',
  ]);
});

describe('navigation', () => {
  test('definition of a reference is the title', () => {
    const { text, cursor } = unmark(sections('See sec«»tion 2.'));
    const [found] = define(parse(text), cursor as number);
    assert.ok(found);
    assert.equal(text.slice(found.name.start, found.name.end).replace(/^[\d. ]+/, ''), 'Your rights');
    assert.equal(hoverTerms(parse(text), cursor as number)?.markdown, 'Leads to section 2, **Your rights**');
  });

  test('references of a title', () => {
    const marked = sections(
      'See «section 2», the "«Your rights»" section and «[this](#2-your-rights)». Section 3 is another.',
    );
    const { text } = unmark(marked);
    const at = text.indexOf('## 2. Your') + 8;
    assert.equal(mark(text, references(parse(text), at, false)), marked);
  });
});

describe('rename of a title', () => {
  function renamed(marked: string, name: string, format?: Format): string {
    const { text, cursor } = unmark(marked);
    assert.ok(cursor !== undefined);
    const edits = rename(parse(text, format), cursor, name);
    if ('refused' in edits) return `refused: ${edits.refused}`;
    return [...edits]
      .reverse()
      .reduce((out, { start, end, text: words }) => out.slice(0, start) + words + out.slice(end), text);
  }

  test('keeps the references to it', () => {
    const before = sections('See section 2, the "Your rights" section and [Your rights](#2-your-rights).');
    const after = renamed(before.replace('## 2. Your', '## 2. Yo«»ur'), 'What you can ask');
    assert.equal(
      after,
      before.replaceAll('Your rights', 'What you can ask').replace('#2-your-rights', '#2-what-you-can-ask'),
    );
    assert.deepEqual(
      led(after).map(line => line.replace(/.* -> /, '')),
      ['What you can ask', 'What you can ask', 'What you can ask'],
    );
  });

  test('keeps links by reference and in HTML', () => {
    const before = `${sections('See [Your rights][r], [more][r], <a href="#2-your-rights">there</a>, section 2 ("Your rights").')}\n\n[r]: #2-your-rights`;
    const after = renamed(before.replace('## 2. Your', '## 2. Yo«»ur'), 'What you can ask');
    assert.equal(
      after,
      before.replaceAll('Your rights', 'What you can ask').replaceAll('2-your-rights', '2-what-you-can-ask'),
    );
  });

  test('from a reference, and small where the reference is small', () => {
    const before = sections('This is subject to the cook«»ies section of this notice.');
    assert.equal(
      renamed(before, 'Traces'),
      sections('This is subject to the traces section of this notice.').replace('## 3. Cookies', '## 3. Traces'),
    );
  });

  test('in quotes, even if the reference was not quite the title', () => {
    const before = sections('Use the details in the "Contact us" section below.');
    assert.equal(
      renamed(before.replace('How to', 'How «»to'), 'Our address'),
      sections('Use the details in the "Our address" section below.').replace('How to contact us', 'Our address'),
    );
  });

  for (const [name, word, why] of [
    ['an empty title', ' ', /at least one word/],
    ['marks', '# Rights', /marks/],
    ['a title that is taken', 'cookies', /already/],
  ] as const)
    test(`refuses ${name}`, () =>
      assert.match(renamed(sections('.').replace('Your rights', 'Your ri«»ghts'), word), why));

  test('refuses a title with marks in its words', () => {
    const { text, cursor } = unmark('# Notice\n\n## Your *ri«»ghts* here\n\nAsk.');
    const prepared = prepareRename(parse(text), cursor as number);
    assert.ok(prepared && 'refused' in prepared);
    assert.match(prepared.refused, /by hand/);
  });
});
