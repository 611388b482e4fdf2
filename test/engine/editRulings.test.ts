import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readConfig } from '../../src/engine/config.ts';
import { editRulings } from '../../src/engine/editRulings.ts';

const census = { use: 'census', figure: '4,210', reason: 'counted, not estimated' };

test('a ruling is written into a file that is not there yet, and taken back', () => {
  const text = editRulings('', { kind: 'add', ruling: census }) ?? assert.fail();
  assert.deepEqual(readConfig(text).config.rulings, [census]);
  assert.deepEqual(readConfig(editRulings(text, { kind: 'remove', ruling: census }) ?? '').config.rulings, []);
});

test('comments and everything else stay; the same figure gets the new reason', () => {
  const text =
    '// ours\r\n{\r\n\t"sources": ["a/**"], // folders\r\n\t"rulings": [\r\n\t\t// the mill\r\n\t\t{ "use": "mill", "figure": "34", "reason": "final" }\r\n\t]\r\n}\r\n';
  const added = editRulings(text, { kind: 'add', ruling: census }) ?? '';
  const again =
    editRulings(added, { kind: 'add', ruling: { ...census, use: 'CENSUS', reason: 'the later count' } }) ?? '';
  for (const part of ['// ours\r\n', '// folders', '// the mill']) assert.ok(again.includes(part), again);
  assert.deepEqual(
    readConfig(again).config.rulings.map(({ use, reason }) => [use, reason]),
    [
      ['mill', 'final'],
      ['CENSUS', 'the later count'],
    ],
  );
  assert.doesNotMatch(again, /[^\r]\n/);
  assert.equal(editRulings('{ "rulings": [', { kind: 'add', ruling: census }), null);
});

test('whatever is written, what is added and taken back leaves the rulings as they were', () => {
  const text = fc.string({ minLength: 1 }).filter(part => part.trim() !== '');
  fc.assert(
    fc.property(fc.record({ use: text, figure: text, reason: text }, { noNullPrototype: true }), ruling => {
      const added = editRulings('{}', { kind: 'add', ruling }) ?? '';
      assert.deepEqual(readConfig(added).config.rulings, [ruling]);
      assert.deepEqual(readConfig(editRulings(added, { kind: 'remove', ruling }) ?? '').config.rulings, []);
    }),
  );
});
