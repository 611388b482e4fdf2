import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readConfig } from '../../src/engine/config.ts';
import { editNames, type NameChange } from '../../src/engine/editNames.ts';

function entitiesAfter(text: string, ...changes: readonly NameChange[]) {
  const edited = changes.reduce((now, change) => editNames(now, change) ?? assert.fail(now), text);
  const { config, problems } = readConfig(edited);
  assert.deepEqual(problems, []);
  return config.entities;
}

test('names are merged in a file that is not there yet', () => {
  assert.equal(
    editNames('', { kind: 'merge', names: ['Belarusian Telegraph Agency', 'BelTA'] }),
    '{\n  "entities": {\n    "merges": [\n      [\n        "Belarusian Telegraph Agency",\n        "BelTA"\n      ]\n    ]\n  }\n}\n',
  );
});

test('comments, order and everything else stay', () => {
  const text =
    '// ours\r\n{\r\n\t"sources": ["a/**"], // folders\r\n\t"entities": {\r\n\t\t// settled\r\n\t\t"ignoredNames": ["Latest News"]\r\n\t}\r\n}\r\n';
  const edited = editNames(text, { kind: 'ignore', names: ['Related Posts', 'latest news'] }) ?? '';
  for (const line of ['// ours\r\n', '"sources": ["a/**"], // folders', '// settled'])
    assert.ok(edited.includes(line), edited);
  assert.deepEqual(readConfig(edited).config.entities.ignoredNames, ['Latest News', 'Related Posts']);
  assert.doesNotMatch(edited, /[^\r]\n/);
});

test('a merge joins the group that has one of the names, and takes back what says the opposite', () => {
  const first: NameChange = { kind: 'merge', names: ['BelTA', 'BTA'] };
  const { merges, splits } = entitiesAfter(
    '',
    { kind: 'split', names: ['BelTA', 'Belarusian Telegraph Agency'] },
    first,
    { kind: 'merge', names: ['Belarusian Telegraph Agency', 'BelTA'] },
  );
  assert.deepEqual(merges, [['Belarusian Telegraph Agency', 'BelTA', 'BTA']]);
  assert.deepEqual(splits, []);
});

test('a split takes the name out of the group and out of the aliases', () => {
  const { merges, splits, aliases } = entitiesAfter(
    '{"entities": {"merges": [["Xi Jinping", "Xi", "Xie"]], "aliases": {"Xi Jinping": ["Xie", "President Xi"]}}}',
    { kind: 'split', names: ['Xi Jinping', 'Xie'] },
  );
  assert.deepEqual(merges, [['Xi Jinping', 'Xi']]);
  assert.deepEqual(aliases, { 'Xi Jinping': ['President Xi'] });
  assert.deepEqual(splits, [['Xi Jinping', 'Xie']]);
});

test('a renamed thing keeps its other names', () => {
  const { aliases, merges } = entitiesAfter(
    '{"entities": {"aliases": {"BelTA": ["BTA"]}, "merges": [["BelTA", "Agency"]]}}',
    { kind: 'rename', from: 'BelTA', to: 'Belarusian Telegraph Agency' },
  );
  assert.deepEqual(aliases, { 'Belarusian Telegraph Agency': ['BelTA', 'BTA'] });
  assert.deepEqual(merges, [['Belarusian Telegraph Agency', 'BelTA', 'Agency']]);
});

test('a file that does not parse is left to the writer', () => {
  assert.equal(editNames('{"entities": ', { kind: 'ignore', names: ['x'] }), null);
});

test('whatever names are given, the file stays one that can be read, and a change made twice is made once', () => {
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('A', 'B', 'The A', 'a', '"', '\\', '// c'));
  const change: fc.Arbitrary<NameChange> = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), names: fc.array(name, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('split' as const), names: fc.tuple(name, name) }),
    fc.record({ kind: fc.constant('rename' as const), from: name, to: name }),
    fc.record({ kind: fc.constant('ignore' as const), names: fc.array(name, { maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), changes => {
      let text = '{\n  // kept\n  "sources": ["a"],\n}\n';
      for (const one of changes) {
        const edited = editNames(text, one);
        assert.ok(edited !== null);
        assert.deepEqual(readConfig(edited).problems, [], edited);
        if (one.kind !== 'rename') assert.equal(editNames(edited, one), edited);
        text = edited;
      }
      assert.ok(text.includes('// kept'));
    }),
    { numRuns: 150 },
  );
});
