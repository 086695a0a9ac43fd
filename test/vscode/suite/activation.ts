import { LanguageStatusSeverity, workspace } from 'vscode';
import * as assert from './assert';
import { api, file, open, rules, until } from './window';

describe('activation', () => {
  for (const name of ['README.md', 'CHANGELOG.md']) {
    it(`does not start the server for ${name}`, async () => {
      await open(name);
      const { server, status } = await api();
      assert.equal(server.state, 'off');
      assert.equal(rules(file(name)), []);
      assert.equal(status.item.text, 'Policywright: not checked: does not read like a policy');
      assert.equal(status.item.command?.command, 'policywright.checkDocument');
    });
  }

  it('starts the server for a policy', async () => {
    const { server, status, overviews } = await api();
    const { document } = await open('policy.md');
    await until(
      overviews.onDidChange,
      'an overview of policy.md',
      () => overviews.overview?.uri.endsWith('policy.md') === true,
    );
    assert.equal(server.state, 'running');
    assert.ok(workspace.textDocuments.includes(document), 'the policy is open');
    assert.match(status.item.text, /^Policywright: \d+ findings$/);
    const [duties, ...laws] = status.details.map(({ text, detail }) => `${text} ${detail}`.trim());
    assert.match(String(duties), /^Policywright: \d+ of \d+ duties, .*\d+ missing$/);
    assert.ok(
      laws.length > 0 && laws.every(law => /GDPR.* (?:the text (?:says|invokes)|named by)/.test(law)),
      laws.join('; '),
    );
    assert.equal(status.item.command?.command, 'policywright.doNotCheckDocument');
    assert.equal(status.item.busy, false);
  });

  it('shows the gravest finding in the status', async () => {
    const { status, overviews } = await api();
    await open('policy.md');
    await until(
      overviews.onDidChange,
      'a status with an error',
      () => status.item.text.includes('findings') && status.item.severity === LanguageStatusSeverity.Error,
    );
  });

  it('leaves README.md and CHANGELOG.md without a finding while the server runs', async () => {
    const { overviews, status } = await api();
    for (const name of ['README.md', 'CHANGELOG.md']) {
      await open(name);
      await until(
        overviews.onDidChange,
        `the server's word on ${name}`,
        () => overviews.overview?.uri.endsWith(name) === true,
      );
      assert.equal(overviews.overview?.policy, false);
      assert.equal(rules(file(name)), []);
      assert.match(status.item.text, /^Policywright: not checked: /);
    }
  });
});
