import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Assessment, assess } from '../server/src/law/assess';
import { gdpr } from '../server/src/law/gdpr';
import { parsePolicy } from '../server/src/policy/parse';

function answer(key: string, text: string): Assessment {
  const found = assess(parsePolicy(text, { format: 'markdown' }), gdpr).find(({ row }) => row.key === key);
  assert.ok(found, key);
  return found;
}

const said = ({ status, why, severity }: Assessment): string => [status, why, severity].filter(Boolean).join(' ');

const cases: readonly [what: string, key: string, text: string, expected: string][] = [
  ['full evidence', 'right_complaint', 'You can complain to the data protection authority of Bremen.', 'found'],
  ['only weak evidence', 'retention', 'We keep your data as long as necessary.', 'weak warning'],
  ['a duty that always applies', 'right_complaint', 'We bake bread.', 'missing error'],
  ['no right at all: one error', 'right_access', 'We bake bread.', 'missing error'],
  ['the other rights are information then', 'right_erasure', 'We bake bread.', 'missing information'],
  ['one right, not this one either', 'right_erasure', 'You can ask us for a copy of your data.', 'missing information'],
  [
    'two rights, not this one',
    'right_erasure',
    'You can ask us for a copy of your data and object to its use.',
    'missing warning',
  ],
  ['one right, not this one', 'right_access', 'You have the right to erasure. Write to us.', 'missing warning'],
  ['silence on recipients', 'recipients', 'We bake bread.', 'missing warning'],
  ['a denial', 'automated_decisions', 'We do not use automated decision-making.', 'not-applicable declared'],
  ['nothing shows that it applies', 'automated_decisions', 'We bake bread.', 'not-applicable unknown'],
  ['guidance is never missing', 'security', 'We bake bread.', 'not-applicable unknown'],
  ['guidance that is weak is no finding', 'policy_changes', 'We may change this policy.', 'weak'],
  ['consent in use', 'right_withdraw_consent', 'We send you the tide table with your consent.', 'missing warning'],
  ['no consent in use', 'right_withdraw_consent', 'We bake bread.', 'not-applicable unknown'],
  ['a right nobody can use', 'right_portability', 'You have the right to data portability.', 'weak information'],
];

describe('a policy against the EU GDPR', () => {
  for (const [what, key, text, expected] of cases) {
    test(`${what}: ${key}`, () => assert.equal(said(answer(key, text)), expected));
  }

  test('a transfer calls for its safeguards, and shows where', () => {
    const text = 'We transfer your personal data to servers in the United States.';
    const { status, shownBy } = answer('transfer_safeguards', text);
    assert.equal(status, 'missing');
    assert.match(text.slice(shownBy?.start, shownBy?.end), /United States/);
  });

  test('no transfer, no safeguards', () => {
    assert.equal(said(answer('transfer_safeguards', 'We bake bread.')), 'not-applicable unknown');
  });

  test('a full statement outweighs a denial elsewhere', () => {
    const text = 'The shop is not directed to children.\n\nIf a child under 13 registers, we delete the account.';
    assert.equal(answer('children', text).status, 'found');
  });

  test('evidence stands in document order', () => {
    const { evidence } = answer(
      'right_access',
      'You can ask us for a copy of your data.\n\nYou have the right of access.',
    );
    assert.deepEqual(
      evidence.map(({ placed }) => placed.index),
      [0, 1],
    );
  });
});
