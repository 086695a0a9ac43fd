import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../server/src/policy/parse';
import { contradiction } from '../server/src/rules/contradiction';

const PROMISE = 'We never share your personal data with third parties.';
const SERVING = [
  'e-mail address',
  'telephone number',
  'bank details',
  'date of birth',
  'IP address',
  'passport number',
].map(data => `We share your ${data} with service providers.`);

const findingIn = (...paragraphs: string[]) => {
  const [finding] = contradiction.inPolicy(parsePolicy(paragraphs.join('\n\n'), { format: 'markdown' }));
  assert.ok(finding, 'a contradiction is found');
  return finding;
};

test('processors alone are information, since they are no third parties in law', () => {
  assert.equal(findingIn(PROMISE, ...SERVING).severity, 'information');
});

test('an advertiser told of after many processors still makes it a warning', () => {
  const finding = findingIn(PROMISE, ...SERVING, 'We share your location data with advertisers.');
  assert.equal(finding.severity, undefined);
  assert.match(finding.message, /advertisers/);
  assert.equal(finding.related?.length, 5);
});
