import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/life.md\n${source}\n--- draft.md\n${draft} [@life].`);
  return verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
}

const sailor =
  'Marit Solheim left the harbour of Bergen in May with a crew of twelve. She reached the ice after forty days at sea.';
const strike =
  'Lena Ortiz put her name under the appeal of the dockers on Sunday. The port had been closed for weeks by then.';

test('a rank of what somebody did, of which the source has neither the number nor the thing', () => {
  assert.deepEqual(judge(sailor, 'Solheim left Bergen on her third expedition'), ['third: absent']);
  assert.deepEqual(judge(strike, 'Ortiz was the fourth to sign the appeal of the dockers'), ['fourth: absent']);
});

test('what a writer may have counted is no warning, nor is a list of the writer’s own', () => {
  const more = `${sailor} Her expeditions of 1902 and 1907 had failed.`;
  assert.deepEqual(judge(more, 'Solheim left Bergen on her third expedition'), ['third: unchecked']);
  const list = `${strike} Anna Weber, Paul Kern and Ida Holm had signed it on Friday, and Lena Ortiz knew of it.`;
  assert.deepEqual(judge(list, 'Ortiz was the fourth to sign the appeal of the dockers'), ['fourth: unchecked']);
  assert.deepEqual(judge(sailor, 'The third question is why Solheim left Bergen'), ['third: unchecked']);
  assert.deepEqual(judge(sailor, 'Solheim left Bergen on her second expedition'), ['second: unchecked']);
});

test('a source with the number in another form leaves it open', () => {
  const more = `${sailor} Three such trips were planned.`;
  assert.deepEqual(judge(more, 'Solheim left Bergen on her third expedition'), ['third: unchecked']);
});
