import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyScore, type LabelledDraft, scoreDraft } from './scoring.ts';

const text = '🙂 12 of 30 in May';
const draft: LabelledDraft = {
  id: 'one',
  dataset: 'set',
  source_text: '',
  text,
  // As the data gives them, offsets count code points: the face is one.
  figures: [
    { start: 2, end: 4, text: '12', type: 'number', label: 'supported' },
    { start: 8, end: 10, text: '30', type: 'number', label: 'unsupported', in_source: true },
  ],
};
const place = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test('a warning on a supported figure is a false alarm, one on no figure a stray, and silence on a wrong one a miss', () => {
  const score = emptyScore();
  const errors = scoreDraft(score, draft, [
    { ...place('12'), warns: true },
    { ...place('30'), warns: false },
    { ...place('May'), warns: true },
  ]);
  assert.deepEqual(score, {
    ...emptyScore(),
    gold: 2,
    covered: 2,
    supported: 1,
    falseAlarms: 1,
    misplaced: 1,
    strays: 1,
  });
  assert.deepEqual(
    errors.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
    [
      ['false alarm', '12'],
      ['miss', '30'],
      ['stray', 'May'],
    ],
  );
});

test('a figure that no answer touches is not covered', () => {
  const score = emptyScore();
  scoreDraft(score, draft, [{ ...place('30'), warns: true }]);
  assert.deepEqual(score, { ...emptyScore(), gold: 2, covered: 1, supported: 1, misplaced: 1, misplacedCaught: 1 });
});
