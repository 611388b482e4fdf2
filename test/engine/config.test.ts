import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultConfig, readConfig } from '../../src/engine/config.ts';
import { createConfigSchema } from '../../src/engine/configSchema.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The problems with the text that each stands at. */
function problemsOf(text: string) {
  return readConfig(text).problems.map(({ code, span }) => [code, sliceSpan(text, span)]);
}

test('reads every key', () => {
  const { config, problems } = readConfig(`{
    // Comments and trailing commas are welcome.
    "$schema": "./schema.json",
    "sources": ["texts/**", "!texts/old"],
    "bibliography": ["lib/mine.bib"],
    "csl": "lib/mine.csl",
    "recordFields": { "text": ["article.body"] },
    "entities": {
      "aliases": { "Alexander Lukashenko": ["Lukashenka"] },
      "merges": [["BRI", "Belt and Road Initiative"]],
      "splits": [["Georgia"]],
      "ignoredNames": ["Chapter"],
    },
    "severities": { "figure-not-in-sources": "error" },
    "ignores": [{ "check": "figure-not-in-sources", "text": "$4.5 million", "reason": "own estimate" }],
    "rulings": [{ "use": "census", "figure": "4,210", "reason": "counted, not estimated" }],
  }`);
  assert.deepEqual(problems, []);
  assert.deepEqual(config, {
    sources: ['texts/**', '!texts/old'],
    bibliography: ['lib/mine.bib'],
    csl: 'lib/mine.csl',
    recordFields: { text: ['article.body'] },
    entities: {
      aliases: { 'Alexander Lukashenko': ['Lukashenka'] },
      merges: [['BRI', 'Belt and Road Initiative']],
      splits: [['Georgia']],
      ignoredNames: ['Chapter'],
    },
    severities: { 'figure-not-in-sources': 'error' },
    ignores: [{ check: 'figure-not-in-sources', text: '$4.5 million', reason: 'own estimate' }],
    rulings: [{ use: 'census', figure: '4,210', reason: 'counted, not estimated' }],
  });
});

test('an empty file says nothing', () => {
  for (const text of ['', ' \n', '\uFEFF']) {
    assert.deepEqual(readConfig(text), { config: defaultConfig, problems: [] });
  }
});

test('what does not parse gives the defaults and a problem where it breaks', () => {
  const text = '{ "sources": ["a"], "severities": }';
  const { config, problems } = readConfig(text);
  assert.equal(config, defaultConfig);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.code, 'syntax');
  assert.equal(problems[0]?.span.start, text.indexOf('}'));
});

test('an unknown key is a problem at the key, and the others hold', () => {
  const text =
    '{ "source": ["a"], "sources": ["b"], "entities": { "alias": {} }, "severities": { "no-such-check": "off" } }';
  assert.deepEqual(problemsOf(text), [
    ['unknown-key', '"source"'],
    ['unknown-key', '"alias"'],
    ['unknown-key', '"no-such-check"'],
  ]);
  assert.deepEqual(readConfig(text).config.sources, ['b']);
});

test('a value of the wrong type is a problem at the value, and its key has the default', () => {
  const text = `{ "sources": "a", "entities": { "ignoredNames": [1, "Chapter"], "merges": [["one"]] },
    "severities": { "figure-not-in-sources": "loud" }, "ignores": [{ "check": "figure-not-in-sources", "text": "5" }] }`;
  assert.deepEqual(problemsOf(text), [
    ['wrong-type', '"a"'],
    ['wrong-type', '1'],
    ['wrong-type', '["one"]'],
    ['wrong-type', '"loud"'],
    ['wrong-type', '{ "check": "figure-not-in-sources", "text": "5" }'],
  ]);
  const { config } = readConfig(text);
  assert.deepEqual(config, { ...defaultConfig, entities: { ...defaultConfig.entities, ignoredNames: ['Chapter'] } });
});

test('globs cannot leave the workspace', () => {
  const text = '{ "sources": ["../secret", "a/../../b", "C:/x", "~/x", "", "fine"] }';
  assert.equal(readConfig(text).problems.length, 5);
  assert.deepEqual(readConfig(text).config.sources, ['fine']);
});

test('names of JavaScript objects are plain keys', () => {
  const { config } = readConfig(
    '{ "entities": { "aliases": { "__proto__": ["x"], "constructor": ["y"] } }, "__proto__": 1 }',
  );
  assert.deepEqual(Object.keys(config.entities.aliases), ['__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(config), Object.prototype);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readConfig(text)));
  fc.assert(fc.property(fc.json(), text => void readConfig(text)));
  assert.equal(readConfig('['.repeat(200_000)).problems[0]?.code, 'syntax');
  assert.equal(readConfig('{"a":'.repeat(100_000)).problems[0]?.code, 'syntax');
});

test('the schema is made from the same description', () => {
  const schema = createConfigSchema();
  const properties = schema.properties as Record<string, { type: string }>;
  assert.deepEqual(Object.keys(properties), [
    '$schema',
    'sources',
    'bibliography',
    'csl',
    'recordFields',
    'entities',
    'severities',
    'ignores',
    'rulings',
  ]);
  assert.equal(schema.additionalProperties, false);
  assert.equal(properties.sources?.type, 'array');
});

test('says what breaks the JSON, and why a glob is not used', () => {
  assert.match(readConfig('{ "sources": ["texts"] "ignores": [] }').problems[0]?.message ?? '', /comma expected/);
  const { config, problems } = readConfig(
    '{ "sources": ["texts", "../texts", "file:///texts", "C:/texts", "~/texts"] }',
  );
  assert.deepEqual(config.sources, ['texts']);
  assert.equal(problems.filter(({ message }) => message.startsWith('Sources lie inside the workspace')).length, 4);
});
