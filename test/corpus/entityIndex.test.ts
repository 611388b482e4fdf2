import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntityIndexer, type EntityIndex } from '../../src/corpus/entityIndex.ts';
import { runSteps } from '../../src/text/steps.ts';
import { readSources } from './support.ts';

const options = { aliases: {}, ignoredNames: [] };
const first = readSources({
  'a.txt': 'then President George Bush met Jeb Bush.',
  'b.txt': 'so Xi Jinping left Texaco.',
});
const second = readSources({
  'a.txt': 'then President George Bush met Xi Jinping.',
  'c.txt': 'so Texaco and Bush met.',
});

test('names that were left half resolved are what resolving at once gives, wherever it was left', () => {
  const dataOf = ({ entities, mentionsIn }: EntityIndex) => [entities, second.map(mentionsIn)];
  const afresh = dataOf(runSteps(createEntityIndexer(options).resolve(second)));
  for (let left = 0; ; left++) {
    const { resolve } = createEntityIndexer(options);
    const steps = resolve(first);
    let isDone = false;
    for (let i = 0; i < left && !isDone; i++) isDone = steps.next().done === true;
    assert.deepEqual(dataOf(runSteps(resolve(second))), afresh);
    if (isDone) break;
  }
});
