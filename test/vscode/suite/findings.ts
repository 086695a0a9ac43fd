import {
  commands,
  type DocumentSymbol,
  type Hover,
  MarkdownString,
  type Position,
  type SymbolInformation,
} from 'vscode';
import * as assert from './assert';
import { file, findings, open, rangeOf, replace, restore, rule, rules, untilFindings } from './window';

describe('findings', () => {
  it('appear for missing disclosures, vague phrasing and purposes without a legal basis', async () => {
    const uri = file('policy.md');
    await open('policy.md');
    await untilFindings(uri, 'findings of all three families', all =>
      [/^missing-/, /^vague-/, /basis/].every(family => all.some(id => family.test(id))),
    );
    for (const finding of findings(uri)) {
      assert.ok(typeof finding.code === 'object' && finding.code.target, `${rule(finding)} links to its page`);
      assert.ok(finding.message.length > 0, `${rule(finding)} says what is wrong`);
    }
  });

  it('follow the text', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'vague-timing', all => all.includes('vague-timing'));
    try {
      await replace(document, rangeOf(document, 'from time to time'), 'on the first day of each month');
      await untilFindings(document.uri, 'vague-timing gone', all => !all.includes('vague-timing'));
      await replace(document, rangeOf(document, 'Port Ellis'), '[town]');
      await untilFindings(document.uri, 'placeholder-left', all => all.includes('placeholder-left'));
      const left = findings(document.uri).find(finding => rule(finding) === 'placeholder-left');
      assert.equal(left && document.getText(left.range), '[town]');
    } finally {
      await restore(document);
    }
    await untilFindings(document.uri, 'vague-timing again', all => all.includes('vague-timing'));
  });

  it('are seen in plain text, too', async () => {
    await open('plain-notice.txt');
    await untilFindings(file('plain-notice.txt'), 'missing-*', all => all.some(id => id.startsWith('missing-')));
  });

  it('stay away from a README that is open beside a policy', async () => {
    await open('README.md');
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'findings in policy.md', all => all.length > 0);
    assert.equal(rules(file('README.md')), []);
  });
});

describe('outline', () => {
  it('nests as the document does', async () => {
    const { document } = await open('policy.md');
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const ours = symbols.filter(symbol => symbol.name === 'Privacy Policy');
    const nested = (symbol: DocumentSymbol): unknown => [symbol.name, symbol.children.map(nested)];
    assert.equal(nested(ours.at(-1) as DocumentSymbol), [
      'Privacy Policy',
      [
        ['What we collect', []],
        ['Why we use it', [['Newsletter', []]]],
        ['Who receives it', []],
        ['Contact', []],
      ],
    ]);
  });

  it('knows the titles of plain text', async () => {
    const { document } = await open('plain-notice.txt');
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const titles = symbols.flatMap(symbol => [symbol.name, ...symbol.children.map(({ name }) => name)]);
    assert.equal(titles, ['Privacy Notice', 'Information we collect', 'How we use your information', 'Sharing']);
  });
});

describe('workspace symbols', () => {
  it('are of policies that are not open, too', async () => {
    const { document } = await open('policy.md');
    await untilFindings(document.uri, 'findings in policy.md', all => all.length > 0);
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Sharing',
    );
    const ours = found.filter(({ location }) => location.uri.toString() === file('plain-notice.txt').toString());
    assert.equal(
      ours.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]),
      [['Sharing', 'Privacy Notice', 12]],
    );
  });
});

describe('hover', () => {
  const hovered = async (name: string, words: string) => {
    const { document } = await open(name);
    await untilFindings(document.uri, 'vague-timing', all => all.includes('vague-timing'));
    const at: Position = rangeOf(document, words).start.translate(0, 1);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    return hovers.flatMap(({ contents }) => contents).filter(part => part instanceof MarkdownString);
  };

  it('says what, why and by which article', async () => {
    const texts = (await hovered('policy.md', 'from time to time')).map(({ value }) => value).join('\n');
    assert.match(texts, /time/i);
    assert.match(texts, /Art(icle|\.)/);
    assert.match(texts, /policywright\.explainRule/, 'offers the whole page of the rule');
  });

  it('is trusted with one command and no other', async () => {
    const parts = await hovered('policy.md', 'from time to time');
    const ours = parts.filter(({ value }) => value.includes('policywright.explainRule'));
    assert.ok(ours.length > 0, 'our hover is shown');
    for (const { isTrusted } of ours) assert.equal(isTrusted, { enabledCommands: ['policywright.explainRule'] });
  });

  it('is silent where there is nothing to say', async () => {
    const { document } = await open('README.md');
    const at = rangeOf(document, 'From time to time').start;
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    assert.equal(hovers.length, 0);
  });
});
