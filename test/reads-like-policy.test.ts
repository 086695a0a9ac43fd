import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readsLikePolicy } from '../server/src/policy/reads-like-policy';

describe('a title alone tells a policy', () => {
  for (const title of [
    '# Privacy Policy',
    '# Privacy Policy of Larkspur Bikes Ltd',
    '# Privacy notice for job applicants',
    'Privacy Policy – Larkspur Bikes',
    'PRIVACY POLICY (CUSTOMERS AND VISITORS)',
    'Larkspur Bikes: Cookie Policy',
    '# Data Protection Statement: members of the club',
  ])
    test(title, () => assert.equal(readsLikePolicy(`${title}\n`), true));
});

describe('a title that speaks about policies tells none', () => {
  for (const title of [
    '# Privacy policy template for your app',
    '# Privacy Policy: a guide',
    '# Privacy policy – how to write one',
    '# Privacy notice for developers: requirements',
    '# Privacy policy generator',
    '# Terms of service and privacy',
  ])
    test(title, () => assert.equal(readsLikePolicy(`${title}\n\nRead on and learn more about it.\n`), false));
});

test('a title of other words counts with sentences that speak as a policy does', () => {
  const title = '# Your privacy at Larkspur\n\n';
  assert.equal(readsLikePolicy(title), false);
  assert.equal(
    readsLikePolicy(`${title}We use your name and address to deliver bikes. You can opt out of receiving offers.\n`),
    true,
  );
});
