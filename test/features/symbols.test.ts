import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedPlaces } from '../../server/src/features/symbols';
import { marked } from '../marked-policy';
import { mark } from '../marks';

const NOTICE =
  '# «Privacy notice»\n\nYou order on bikes.example (the "«Platform»"). The Platform sets a cookie.\n\n## «2. Your rights»\n\nAsk for a copy.\n';

test('sections and terms are places with names', () => {
  const { policy, text } = marked(NOTICE);
  const places = namedPlaces(policy, '');
  assert.equal(mark(text, places), NOTICE);
  assert.deepEqual(
    places.map(({ kind, name, container }) => [kind, name, container]),
    [
      ['section', 'Privacy notice', 'Privacy notice'],
      ['section', '2 Your rights', 'Privacy notice'],
      ['term', 'Platform', 'Privacy notice'],
    ],
  );
});

test('a query is letters in their order', () => {
  const { policy } = marked(NOTICE);
  const names = (query: string) => namedPlaces(policy, query).map(({ name }) => name);
  assert.deepEqual(names('yrights'), ['2 Your rights']);
  assert.deepEqual(names('PLAT'), ['Platform']);
  assert.deepEqual(names('zebra'), []);
});
