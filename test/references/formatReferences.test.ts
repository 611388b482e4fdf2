import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toShownReference, toWrittenReference } from '../../src/features/referenceMarkdown.ts';
import { createReferenceWriter, formatReferences } from '../../src/references/formatReferences.ts';

const item = {
  id: 'doe99',
  type: 'article-journal',
  title: 'Frogs *and* flies',
  'container-title': 'Journal of Ponds',
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: { 'date-parts': [[1999]] },
  volume: '4',
  page: '1-9',
  DOI: '10.1000/a_b',
} as const;

test('a reference in runs: plain, in italics, a link', () => {
  const [reference] = formatReferences([item]);
  assert.ok(reference);
  assert.equal(
    toWrittenReference(reference),
    'Doe, J. (1999). Frogs \\*and\\* flies. *Journal of Ponds*, *4*, 1–9. <https://doi.org/10.1000/a_b>',
  );
  assert.doesNotMatch(toShownReference(reference), /https:\/\//, 'nothing that a renderer makes a link of');
  assert.equal(
    reference.text,
    'Doe, J. (1999). Frogs *and* flies. Journal of Ponds, 4, 1–9. https://doi.org/10.1000/a_b',
  );
});

test('a writer remembers nothing of an item that is another one now', () => {
  const writer = createReferenceWriter('chicago-author-date');
  assert.match(writer.write([item])[0]?.text ?? '', /Frogs/);
  assert.match(writer.write([{ ...item, title: 'Toads' }])[0]?.text ?? '', /Toads/);
});
