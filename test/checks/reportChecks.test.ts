import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibliographyEntryDuplicate } from '../../src/checks/bibliographyEntryDuplicate.ts';
import type { ReportCheck } from '../../src/checks/check.ts';
import { sourceNotCited } from '../../src/checks/sourceNotCited.ts';
import { withBibliographies } from '../../src/corpus/withBibliographies.ts';
import { judgeQuotations } from '../../src/judging/judgeQuotations.ts';
import { readBibliography } from '../../src/references/readBibliography.ts';
import { runFixture } from '../support/check.ts';

function remarksOf(check: ReportCheck, draftText: string, bib = ''): string[] {
  const files = '--- sources/mill.md\nThe mill sold 1,240 tonnes.\n--- sources/rain.md\nIt rained for 14 days.\n';
  const { draft, corpus, verdicts } = runFixture(`${files}--- draft.md\n${draftText}`);
  const bibliography = { uri: 'memory:/a.bib', path: 'a.bib', text: bib, ...readBibliography('a.bib', bib) };
  const joined = withBibliographies(corpus, [bibliography]);
  const context = { draft, corpus: joined, verdicts, quotations: judgeQuotations(draft, joined) };
  return [...check.run(context)].map(
    ({ message, places }) => `${places.map(({ path, span }) => `${path}@${span.start}`).join(' ')}: ${message}`,
  );
}

test('sources that are not cited, those first that answer for the draft', () => {
  assert.deepEqual(remarksOf(sourceNotCited, 'It rained [@rain]; the mill stood.'), [
    'sources/mill.md@0: mill is not cited.',
  ]);
  assert.deepEqual(remarksOf(sourceNotCited, 'It rained for 14 days.'), [
    'sources/rain.md@0: rain is not cited, but has a figure or quotation of the draft.',
    'sources/mill.md@0: mill is not cited.',
  ]);
});

test('an entry without a text is no source that is not cited; a joined one is one by its entry’s key', () => {
  const bib = '@book{doe99, title={Mills}}\n@book{roe01, title={Rain}, file={sources/rain.md}}\n';
  assert.deepEqual(remarksOf(sourceNotCited, 'The mill stood [@mill].', bib), [
    'sources/rain.md@0: roe01 is not cited.',
  ]);
});

test('entries that seem to be one work, with both places', () => {
  const bib = '@book{a, doi={10.1000/1}}\n@book{b, doi={10.1000/1}}\n@book{b, title={Rain}}\n';
  assert.deepEqual(remarksOf(bibliographyEntryDuplicate, 'It rained [@a; @b].', bib), [
    'a.bib@26 a.bib@52: 2 entries have the key b, and the first is used. Give the others keys of their own, or delete them.',
    'a.bib@0 a.bib@26: a and b have the same DOI, 10.1000/1. If they are one work, keep one entry and cite that. The draft cites a and b: its list of references has the work twice.',
  ]);
  assert.equal(remarksOf(bibliographyEntryDuplicate, 'It rained [@a].', bib).length, 2);
});
