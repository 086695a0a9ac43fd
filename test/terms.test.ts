import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { completeTerms } from '../server/src/features/complete-terms';
import { define } from '../server/src/features/define';
import { highlight } from '../server/src/features/highlight';
import { hover } from '../server/src/features/hover';
import { hoverTerms } from '../server/src/features/hover-terms';
import { references } from '../server/src/features/references';
import { prepareRename, rename } from '../server/src/features/rename';
import { semanticTokens } from '../server/src/features/semantic-tokens';
import { parsePolicy } from '../server/src/policy/parse';
import type { Format } from '../server/src/policy/policy';
import { undefinedTerms } from '../server/src/policy/term-candidates';
import { termsOf } from '../server/src/policy/terms';
import type { Finding } from '../server/src/rules/rule';
import { mark, unmark } from './marks';

const parse = (text: string, format: Format = 'markdown') => parsePolicy(text, { format });

/** Every name that a definition gives, marked. */
function markNames(text: string, format?: Format): string {
  const terms = termsOf(parse(text, format));
  return mark(
    text,
    terms.flatMap(({ definition, others }) => [definition, ...others].flatMap(({ names }) => names)),
  );
}

function markUses(text: string, name: string, format?: Format): string {
  return mark(text, termsOf(parse(text, format)).find(term => term.aliases.includes(name))?.uses ?? []);
}

const defines = (marked: string, format?: Format): void => {
  const { text } = unmark(marked);
  assert.equal(markNames(text, format), marked);
};

describe('definitions are seen', () => {
  const forms: Readonly<Record<string, string>> = {
    'in parentheses behind a name': 'Harbour Cycles Ltd ("«Harbour»") sells bicycles.',
    'with curly quotes': 'Harbour Cycles Ltd (“«Harbour»”) sells bicycles.',
    'with single quotes': "Harbour Cycles Ltd ('«Harbour»') sells bicycles.",
    'with quotes written twice': "Harbour Cycles Ltd (''«Harbour»'') sells bicycles.",
    'with an article': 'This notice covers harbour.example (the "«Site»").',
    'with "our"': 'It covers what we sell (our “«Goods»”).',
    'with bold in the quotes': 'It covers what we sell (our “ **«Goods»** ”).',
    'in bold without quotes': 'We honour the Telephone Blocking Service (the **«TBS»** ).',
    'without quotes or bold': 'It covers www.harbour.example (the «Website»).',
    'for several things': 'We run a shop and a workshop (together, the "«Premises»").',
    'after what else belongs to it': 'Harbour Cycles Ltd (with its subsidiaries, the “«Group»”) sells bicycles.',
    'with several names': 'Harbour Cycles Ltd ("«Harbour»", "«we»", "«us»" or "«our»") sells bicycles.',
    'with commas in the quotes': 'Harbour Cycles Ltd (“«Harbour»,” “«we»” or “«us»,”) sells bicycles.',
    'in parentheses within parentheses': 'Our shops (in Leeds and York (the “«Shops»”)) are open.',
    'by "means"': '"«Order Data»" means what you tell us when you order.',
    'by "means", two names': '"«Order Data»" or "«Orders»" means what you tell us when you order.',
    'by "refers to"': 'In this policy, “«Rider»” refers to anyone who hires a bicycle.',
    'by "means", without quotes': '«Order Data» means any information that you give us when you order.',
    'by "we mean"': 'When we say "«Rider»", we mean anyone who hires a bicycle.',
    'by "we call"': 'We keep a list of thefts and call nobody; we call this list the "«Register»".',
    'by "referred to as"': 'The list of stolen bicycles is referred to in this notice as the "«Register»".',
    'by "hereinafter"': 'The list of stolen bicycles, hereinafter the «Register», is public.',
    'as an acronym': 'You can complain to the Cycling Complaints Board («CCB»).',
    'as an acronym before its words': 'You can complain to the «CCB» (Cycling Complaints Board).',
    'under a title':
      '## Definitions\n\n- **«Rider»**: anyone who hires a bicycle.\n- **«Dock»** - a place to leave it.',
    'as sections':
      '# Notice\n\n## Definitions\n\n### «Rider»\n\nAnyone who hires a bicycle.\n\n### «Dock»\n\nA place to leave it.',
    'under a title, after words that say where they hold':
      '## Definitions\n\nFor the purposes of this policy:\n\n- «Service» refers to our shop.\n- «Rider» is anyone who hires.',
    'after words that announce them':
      'In this notice the following terms have these meanings:\n\n- «Rider»: anyone who hires a bicycle.\n- «Dock»: a place to leave it.',
    'in a table':
      '| Term | Meaning |\n|---|---|\n| «Rider» | Anyone who hires a bicycle |\n| «Dock» | A place to leave it |',
  };
  for (const [name, marked] of Object.entries(forms)) test(name, () => defines(marked));

  const sentences = [
    '“«Depot»” shall mean the hall where bicycles are kept.',
    "'«Depot»' means the hall where bicycles are kept.",
    '‘«Depot»’ shall mean the hall where bicycles are kept.',
    '"«Rider Data»" has the meaning given to it in the terms of hire.',
    '"«Hirer»" and "«Lender»" have the meanings given to them in the terms of hire.',
    'The terms "«Hirer»", "«Lender»" and "«Dock»" shall have the meanings set out in the terms of hire.',
    'In this policy: "«Depot»" means our hall; "«App»" means our app; and "«Offers»" means both.',
    '"«Depot»" means our hall, and "«App»" means our app for telephones.',
    '(1) "«Depot»" means our hall; (2) "«App»" means our app for telephones.',
    'We use the term "«Depot»" to mean our hall.',
    'We define "«Depot»" as our hall.',
    'An "«Affiliate»" is any company that we own.',
    '“«Affiliates»” are companies that we own.',
    '«Rider data» means any information about a rider.',
    'The term «Depot» means a hall for bicycles.',
    "``«Depot»'' means our hall.",
    "We call our hall the ``«Depot»''. 'Content' is a word.",
    'Harbour Ltd («we», «us» or «our») hires bicycles out.',
    'Harbour Ltd (company number 0123, "«Harbour»") hires bicycles out.',
    'Harbour Ltd (referred to as "«Harbour»", "«we»" or "«us»" in this document) hires bicycles out.',
    'Our hall, henceforth "the «Depot»", is dry.',
    'Our hall (from now on, the "«Depot»") is dry.',
    'Our hall (“the «Depot»”) is dry.',
    'Our hall and our shop (each a "«Place»" and together the "«Places»") are dry.',
    'Our hall and our shop are collectively referred to as the "«Places»".',
    'The hall and the shop, collectively the "«Places»", are dry.',
    'This list is called the "«Register»" in this notice.',
    '1.1 "«Depot»" means the hall where bicycles are kept.',
  ];
  for (const marked of sentences) {
    test(`${marked}, as Markdown and as plain text`, () => {
      defines(marked);
      defines(marked, 'plain');
    });
  }

  test('in a table without a head, under a title', () => {
    defines('# Notice\n\n## Definitions\n\n| | |\n|---|---|\n| «Rider» | Anyone who hires |\n| «Dock» | A place |');
    const other = '# Notice\n\n## Definitions\n\n| Supplier | Place |\n|---|---|\n| Wheel | Leeds |';
    assert.equal(markNames(other), other);
  });

  test('with names between the name and its verb, as one term', () => {
    const text =
      '- **«Company»** (referred to as either "the «Company»", "«We»" or "«Us»" in this agreement) refers to Harbour Ltd.';
    defines(text);
    assert.deepEqual(
      termsOf(parse(unmark(text).text)).map(({ aliases }) => aliases),
      [['Company', 'We', 'Us']],
    );
  });

  test('each with its own meaning, where a sentence defines several', () => {
    const { text } = unmark('"Depot" means our hall; "App" means our app.');
    assert.deepEqual(
      termsOf(parse(text)).map(({ definition: { standsFor } }) => text.slice(standsFor.start, standsFor.end)),
      ['our hall', 'our app'],
    );
  });

  test('in plain text', () => {
    defines(
      'Definitions\n\nRider: anyone who hires a bicycle.\n\nWho we are\n\nHarbour Ltd ("«Harbour»").'.replace(
        'Rider',
        '«Rider»',
      ),
      'plain',
    );
  });
});

describe('quoted words that define nothing', () => {
  for (const text of [
    'Press the button "Accept all cookies" to agree.',
    'You can refuse them (see "Your choices").',
    'You can be forgotten (the so-called "right to be forgotten").',
    'Open the menu ("Settings") of your browser.',
    'Small files, often known as "cookies", are stored.',
    'We "remember" you.',
    'You may contact us (by e-mail or post) at any time.',
    'Click on "Remove all data" under “Privacy”.',
    'This means the shop sees your address.',
    '"Delete my account" means that you lose your orders.',
    '"Do Not Track" is a setting of your browser.',
    'Others store small files, known as "Flash Cookies", on your device.',
    'This technique is called "Local Storage".',
    'Either of us (you or us) may end the hire.',
    'Deleting data means any trace is gone.',
  ])
    test(text, () => assert.equal(markNames(text), text));
});

describe('capitalised words that nothing defines', () => {
  for (const marked of [
    'We show the «Platform» to you. When you use the «Platform» we set cookies.',
    'When you hire, the «Customer» pays us. We keep what the «Customer» tells us.',
    'We hand on your «Usage Data» to docks. We delete the «Usage Data» after a year.',
    'We need your data for the «Permitted Purposes». All «Permitted Purposes» are told below.',
    'We write to «Authorised Users» by post. We keep what «Authorised Users» tell us.',
    'We send you «Marketing Communications» by post. You can stop «Marketing Communications» at once.',
    'We choose each «Sub-processor» with care. Every «Sub-processor» signs a contract. We check the «Sub-processor».',
    'We obey all «Applicable Laws» in this. Under «Applicable Laws» you have rights.',
  ]) {
    test(marked, () => {
      const { text } = unmark(marked);
      assert.equal(
        mark(
          text,
          undefinedTerms(parse(text)).flatMap(({ places }) => places),
        ),
        marked,
      );
    });
  }

  for (const text of [
    'We show the Platform to you. You can use it.',
    'Write to our Data Protection Officer by post. The Data Protection Officer answers within a month.',
    'Our Chief Executive Officer reads complaints. Write to the Chief Executive Officer by post.',
    'We use Google Analytics on our pages. You can switch Google Analytics off here.',
    'We follow the Data Protection Act 2018 here. For you the Data Protection Act is good.',
    'Ask about the Act on the Protection of Personal Information. In Japan the Act on the Protection of Personal Information applies.',
    'We count riders in January or March. In March we delete what we counted in January.',
    'Call our Customer Support Team by day. Or write to the Customer Support Team.',
    'Read our Terms of Service before you hire. All hires follow the Terms of Service.',
    'All of this follows the User Agreement. You find the User Agreement in every hall.',
    'You can join the Affiliate Program at any time. We pay you for the Affiliate Program.',
    'We sell through the Apple App Store alone. You can rate us in the App Store.',
    'See the Account page for your hires. You can close it on the Account page.',
    'Some hires come from the Booking.example pages. We pay the Booking.example pages for each.',
    '**Usage Data**: where you ride. We keep Usage Data for a year. We learn from Usage Data.',
    'In each case the Data subject may ask us. We answer the Data subject by post.',
  ])
    test(`not in: ${text}`, () => assert.deepEqual(undefinedTerms(parse(text)), []));
});

describe('uses', () => {
  test('are whole words, plural and possessive', () => {
    const text =
      'A hirer ("Rider") pays. «Riders» pay by card. The «Rider’s» card is kept. Riding is fun. Two-«Rider» bicycles are not.';
    assert.equal(markUses(unmark(text).text, 'Rider'), text);
  });

  test('have the capitals of the name', () => {
    const text =
      'It covers a.example (the "Site"). The «Site» is ours. Other sites are not. OUR SITE is big. YOU USE OUR «SITE» AS IT IS.';
    assert.equal(markUses(unmark(text).text, 'Site'), text);
  });

  test('are no parts of other names', () => {
    const text =
      'It covers our repairs (the "Services"). You find them with Google Services. Our «Services» cost little.';
    assert.equal(markUses(unmark(text).text, 'Services'), text);
  });

  test('of "we" are in either case', () => {
    const text = 'Harbour Ltd ("we" or "us") sells. «We» keep what «we» need. Write to «us».';
    assert.equal(markUses(unmark(text).text, 'we'), text);
  });

  test('belong to the narrower scope within it', () => {
    const { text } = unmark(
      '# Notice\n\nA hirer (the "Rider") pays.\n\n## Racing\n\nFor the purposes of this section, "Rider" means anyone in a race. Each Rider wears a helmet.\n\n## Paying\n\nThe Rider pays.',
    );
    const terms = termsOf(parse(text)).filter(({ name }) => name === 'Rider');
    assert.deepEqual(
      terms.map(({ scope, uses }) => [scope?.title, uses.map(({ start }) => text.slice(start - 5, start).trim())]),
      [
        [undefined, ['The']],
        ['Racing', ['Each']],
      ],
    );
  });

  describe('of a term for one section only', () => {
    const scoped = (sentence: string): boolean =>
      termsOf(parse(`# Notice\n\n## 2. Racing\n\n${sentence}\n\n## 3. Paying\n\nThe Rider pays.`))[0]?.scope !==
      undefined;
    for (const sentence of [
      'For the purposes of this section, "Rider" means anyone in a race.',
      'For purposes of this section “Rider” shall mean anyone in a race.',
      'In this section, "Rider" refers to anyone in a race.',
      '"Rider", as used in this section, means anyone in a race.',
      'For the purposes of section 2, "Rider" means anyone in a race.',
      'Anyone in a race (for the purposes of this section, the "Rider") wears a helmet.',
    ])
      test(sentence, () => assert.equal(scoped(sentence), true));
    for (const sentence of [
      '"Rider" means anyone who is named in this section.',
      'In this section we speak of those in a race (the "Rider").',
      'For the purposes of this notice, "Rider" means anyone in a race.',
      'For the purposes of section 3, "Rider" means anyone in a race.',
    ])
      test(`not: ${sentence}`, () => assert.equal(scoped(sentence), false));
  });

  test('are told from the same words in other capitals', () => {
    const text = 'The Union of Shops ("US") advises. Harbour Ltd ("us") pays. «US» rules bind all. Write to us.';
    assert.equal(markUses(unmark(text).text, 'US'), text);
  });

  test('are found among many names that begin alike, in time that grows with the text', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const names = [...letters].flatMap(a => [...letters].map(b => `Order ${a.toUpperCase()}${b}`));
    const text = names.map(name => `We keep a list (the "${name}") of hires. The ${name} is old.`).join('\n\n');
    const terms = termsOf(parse(text));
    assert.equal(terms.length, names.length);
    assert.ok(terms.every(({ uses }) => uses.length === 1));
  });

  test('hear of the kind of name', () => {
    const kinds = termsOf(
      parse('Harbour Ltd ("Harbour", "we") has a shop (the "Shop"). Complain to the Cycling Complaints Board (CCB).'),
    ).map(({ name, kind }) => `${name}: ${kind}`);
    assert.deepEqual(kinds, ['Harbour: controller', 'Shop: term', 'CCB: acronym']);
  });
});

test('an edit elsewhere keeps what is known, and gives what a fresh reading gives', () => {
  const text = 'A hirer ("Rider") pays.\n\nThe Rider’s card is kept.\n\nAsk the Rider.';
  const before = parse(text);
  termsOf(before);
  const edited = text.replace('Ask', 'Ask nobody but');
  const kept = parsePolicy(edited, { format: 'markdown' }, before);
  const spans = (policy: ReturnType<typeof parse>) => termsOf(policy).map(({ uses }) => uses);
  assert.deepEqual(spans(kept), spans(parse(edited)));
  assert.equal(spans(kept)[0]?.length, 2);
});

describe('navigation', () => {
  const shop = '# Notice\n\nIt covers a.example (the "Site").\n\nThe Site sets cookies. Leave our S«»ite at any time.';
  const at = unmark(shop);
  const cursor = at.cursor as number;
  const policy = parse(at.text);

  test('definition', () => {
    const [found] = define(policy, cursor);
    assert.ok(found);
    assert.equal(mark(at.text, [found.name]), at.text.replace('"Site"', '"«Site»"'));
    assert.equal(at.text.slice(found.whole.start, found.whole.end), '(the "Site")');
  });

  test('references, with and without the definition', () => {
    const all = at.text.replaceAll('Site', '«Site»');
    assert.equal(mark(at.text, references(policy, cursor, true)), all);
    assert.equal(mark(at.text, references(policy, cursor, false)), all.replace('"«Site»"', '"Site"'));
  });

  test('highlight tells the definition from its uses', () => {
    assert.deepEqual(
      highlight(policy, cursor).map(({ kind }) => kind),
      ['declares', 'uses', 'uses'],
    );
  });

  test('hover shows the definition', () => {
    const hover = hoverTerms(policy, cursor);
    assert.match(hover?.markdown ?? '', /^\*\*Site\*\*: It covers a\.example \(the "Site"\)\./);
    assert.match(hover?.markdown ?? '', /2 uses of it, defined in line 3/);
  });

  const hovered = (marked: string, format?: Format): string => {
    const { text, cursor } = unmark(marked);
    return hoverTerms(parse(text, format), cursor as number)?.markdown ?? '';
  };

  test('hover on the definition tells how often it is used', () => {
    assert.match(hovered('It covers a.example (the "Si«»te"). The Site is ours.'), /1 use of it, defined here/);
  });

  test('hover on "we" tells who that is', () => {
    assert.match(hovered('Harbour Ltd ("we") hires out. What w«»e do is told below.'), /^\*\*we\*\*: Harbour Ltd/);
  });

  test('hover on a term that a title defines shows what stands below the title', () => {
    const text = '# Notice\n\n## Definitions\n\n### Rider\n\nAnyone who hires.\n\n## Paying\n\nEach Ri«»der pays.';
    assert.match(hovered(text), /^\*\*Rider\*\*: Anyone who hires\./);
  });

  test('hover within a finding shows the term, too', () => {
    const { text, cursor } = unmark('It covers a.example (the "Site"). From time to time the Si«»te sets cookies.');
    const policy = parse(text);
    const settings = { rules: {}, regimes: [], ignore: [] };
    const finding: Finding = {
      rule: 'vague-timing',
      span: { start: text.indexOf('From'), end: text.length },
      severity: 'warning',
      message: 'Which times?',
    };
    const markdown = hover(policy, cursor as number, [finding], settings, () => undefined)?.markdown ?? '';
    assert.match(markdown, /\*\*Site\*\*: It covers a\.example/);
  });

  test('nothing where there is no term', () => {
    assert.deepEqual(define(policy, 3), []);
    assert.equal(hoverTerms(policy, at.text.indexOf('cookies')), undefined);
  });

  test('completion of what begins with a capital', () => {
    const complete = (marked: string): string[] => {
      const { text, cursor } = unmark(marked);
      return completeTerms(parse(text), cursor as number).map(
        ({ label, replace }) => `${label} for ${text.slice(replace.start, replace.end)}`,
      );
    };
    const defined = 'A hirer ("Rider", "you") has a bicycle (the "Ride"). ';
    assert.deepEqual(complete(`${defined}The Ri«»`), ['Rider for Ri', 'Ride for Ri']);
    assert.deepEqual(complete(`${defined}The ri«»`), []);
    assert.deepEqual(complete(`${defined}The S«»`), []);
    assert.deepEqual(complete('A hirer ("Ri«»der") pays.'), []);
    const several = '"Rider Data" means what you tell us. ';
    assert.deepEqual(complete(`${several}We keep The Rider D«»`), ['Rider Data for Rider D']);
    assert.deepEqual(complete(`${several}We keep Rider «»`), ['Rider Data for Rider ']);
    assert.deepEqual(complete(`${several}We keep Rider data«»`), []);
  });

  test('tokens: terms, but not "we"', () => {
    const text =
      'Harbour Ltd ("«Harbour»", "we") has a shop (the "«Shop»"). We own the «Shop». The «Shop’s» door is blue.';
    const tokens = semanticTokens(parse(unmark(text).text));
    assert.equal(mark(unmark(text).text, tokens), text);
    assert.deepEqual(
      tokens.map(token => token.defines),
      [true, true, false, false],
    );
  });

  test('tokens do not go on in a second line', () => {
    const text = 'It keeps a list ("«Stolen Bicycles»"). The «Stolen»\n«Bicycles» are listed.';
    assert.equal(mark(unmark(text).text, semanticTokens(parse(unmark(text).text))), text);
  });
});

describe('rename', () => {
  function renamed(marked: string, name: string, format?: Format): string {
    const { text, cursor } = unmark(marked);
    assert.ok(cursor !== undefined);
    const edits = rename(parse(text, format), cursor, name);
    if ('refused' in edits) return `refused: ${edits.refused}`;
    return [...edits]
      .reverse()
      .reduce((out, { start, end, text: words }) => out.slice(0, start) + words + out.slice(end), text);
  }

  test('a name that ends in s has its possessive otherwise', () => {
    assert.equal(
      renamed("A Ltd (the “Business”) hires. The Busi«»ness’ rules are ours, and the 'Business' rules.", 'Company'),
      "A Ltd (the “Company”) hires. The Company’s rules are ours, and the 'Company' rules.",
    );
  });

  test('changes the definition and all uses; plural and possessive stay', () => {
    assert.equal(
      renamed('A hirer ("Rider") pays. The R«»ider’s card is kept. Riders pay by card. Riding is fun.', 'Member'),
      'A hirer ("Member") pays. The Member’s card is kept. Members pay by card. Riding is fun.',
    );
  });

  test('keeps the capitals of a sentence in capitals', () => {
    assert.equal(
      renamed('Our repairs (the "Ser«»vices") are good. YOU USE THE SERVICES AT YOUR OWN RISK.', 'Repairs'),
      'Our repairs (the "Repairs") are good. YOU USE THE REPAIRS AT YOUR OWN RISK.',
    );
  });

  test('finds the plural and the singular of the new name', () => {
    assert.equal(
      renamed('A hirer ("Rider") pays. All Rid«»ers pay.', 'Shareholding Company'),
      'A hirer ("Shareholding Company") pays. All Shareholding Companies pay.',
    );
    assert.equal(
      renamed('Our repairs (the "Services"). Each Serv«»ice costs little. The Services’ prices rise.', 'Activities'),
      'Our repairs (the "Activities"). Each Activity costs little. The Activities’ prices rise.',
    );
  });

  test('from the definition, too, and there and back', () => {
    const text = 'We hire bicycles (the "Fleet"). The Fleet is blue. The Fleet’s docks are many.';
    const there = renamed(text.replace('"Fleet', '"Fl«»eet'), 'Bicycle Pool');
    assert.equal(there, text.replaceAll('Fleet', 'Bicycle Pool'));
    assert.equal(renamed(there.replace('"Bicycle', '"Bic«»ycle'), 'Fleet'), text);
  });

  test('in plain text, in single quotes and in several lines', () => {
    assert.equal(
      renamed("It covers a.example (the 'Site').\n\nThe S«»ite\nis ours. Leave the Site's pages.", 'Shop', 'plain'),
      "It covers a.example (the 'Shop').\n\nThe Shop\nis ours. Leave the Shop's pages.",
    );
  });

  test('takes the new name without an article and quotes', () => {
    assert.equal(
      renamed('It covers a.example (“the Site”). The Si«»te is ours.', 'the “Shop”'),
      'It covers a.example (“the Shop”). The Shop is ours.',
    );
  });

  test('changes every place that defines it', () => {
    assert.equal(
      renamed('A hirer (“Rider”) pays. "Rider" means anyone who hires. Each Ri«»der pays.', 'Member'),
      'A hirer (“Member”) pays. "Member" means anyone who hires. Each Member pays.',
    );
  });

  test('changes one of several names alone', () => {
    assert.equal(
      renamed('Harbour Cycles Ltd ("Har«»bour" or "we") sells. Harbour delivers. We repair.', 'HC'),
      'Harbour Cycles Ltd ("HC" or "we") sells. HC delivers. We repair.',
    );
  });

  test('a name in small letters gets a capital at the start of a sentence', () => {
    assert.equal(
      renamed('"Order data" means what you order. We keep order d«»ata. Order data is kept.', 'sales data'),
      '"Sales data" means what you order. We keep sales data. Sales data is kept.',
    );
  });

  for (const [name, marked, word, why] of [
    ['an empty name', 'A hirer ("Ri«»der") pays.', '  ', /at least one word/],
    ['what is no word', 'A hirer ("Ri«»der") pays.', '42!', /no name/],
    ['a sentence', 'A hirer ("Ri«»der") pays.', 'Someone who hires. And pays', /no name/],
    ['a name that is taken', 'A hirer ("Ri«»der") pays at a stand (the "Dock").', 'Dock', /defined already/],
    ['"we"', 'Harbour Ltd ("w«»e") sells.', 'they', /word of the language/],
    [
      'a word without its capitals',
      'It covers a.example (the "Site"). Leave our s«»ite. The Site is ours.',
      'Shop',
      /without its capitals/,
    ],
    ['what is no term', 'We sell bi«»cycles.', 'Cars', /neither/],
  ] as const)
    test(`refuses ${name}`, () => assert.match(renamed(marked, word), why));

  test('prepares with the name at the cursor, or tells why not', () => {
    const { text, cursor } = unmark('A hirer ("Rider") pays. The Rid«»er’s card is kept.');
    const prepared = prepareRename(parse(text), cursor as number);
    assert.ok(prepared && 'name' in prepared);
    assert.equal(text.slice(prepared.span.start, prepared.span.end), 'Rider’s');
    assert.equal(prepared.name, 'Rider');
    assert.equal(prepareRename(parse('We sell.'), 4), undefined);
  });
});
