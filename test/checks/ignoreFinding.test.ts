import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checks } from '../../src/checks/checks.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { judgeDraft } from '../../src/judging/judgeDraft.ts';
import { overlaps } from '../../src/text/span.ts';
import { applyFix, type CheckedFixture, runFixture } from '../support/check.ts';

const source = '--- sources/plan.md\nThe plan names no figure.\n--- draft.md\n';

/** The draft after the ignore fix; the finding must be silenced and every figure must be read as before. */
function ignore(draft: string): string {
  const before = runFixture(source + draft);
  const figure = before.findings.findIndex(({ code }) => code.startsWith('figure-'));
  const text = applyFix(before, 'Ignore', figure);
  const after = parseDraft(text);
  const verdicts = judgeDraft(after, before.corpus);
  assert.deepEqual(figuresOf(after), figuresOf(before.draft), 'the comment changed what is read');
  const findings = checks.flatMap(check => [
    ...check.run({ draft: after, corpus: before.corpus, verdicts, quotations: [] }),
  ]);
  const left = findings.filter(
    finding => !after.ignores.some(item => overlaps(item.span, finding.span) && item.codes.includes(finding.code)),
  );
  assert.ok(left.length < before.findings.length, 'the finding is still reported');
  return text;
}

function figuresOf(draft: CheckedFixture['draft']): string[] {
  return draft.claims.flatMap(claim =>
    claim.figures.map(i => `${claim.kind} ${draft.figures[i]?.text} ${claim.citations.length}`),
  );
}

describe('the comment that ignores a finding', () => {
  test('stands above the first line of a paragraph', () => {
    assert.equal(
      ignore('Costs rose by 7.9 percent [@plan].'),
      '<!-- sourcebook-disable-next-line figure-not-in-sources -- reason -->\nCosts rose by 7.9 percent [@plan].',
    );
  });

  test('stands at the end of a later line of a paragraph', () => {
    assert.equal(
      ignore('The plan is\nthat costs rise by 7.9 percent\nin a year [@plan].'),
      'The plan is\nthat costs rise by 7.9 percent <!-- sourcebook-disable-line figure-not-in-sources -- reason -->\nin a year [@plan].',
    );
  });

  test('breaks no list, quotation, heading or footnote', () => {
    for (const draft of [
      '- Costs rose by 7.9 percent [@plan].\n- Sales did not.',
      '> Costs rose by 7.9 percent [@plan].\n> Sales did not.',
      '## Costs rose by 7.9 percent [@plan]\n\nText.',
      '1. First\n   Costs rose by 7.9 percent [@plan].',
      'Text.[^1]\n\n[^1]: Costs rose by 7.9 percent [@plan].',
    ]) {
      const text = ignore(draft);
      assert.match(text, /<!-- sourcebook-disable-line figure-not-in-sources -- reason -->$/m);
    }
  });

  test('stays within the cell of a table', () => {
    assert.equal(
      ignore('| What | How much |\n| --- | --- |\n| Costs [@plan] | 7.9% |\n| Sales [@plan] | none |'),
      '| What | How much |\n| --- | --- |\n| Costs [@plan] | 7.9% <!-- sourcebook-disable-line figure-not-in-sources -- reason --> |\n| Sales [@plan] | none |',
    );
  });

  test('leaves the closing marks of a heading and a hard break where they are', () => {
    assert.match(ignore('## Costs rose by 7.9 percent [@plan] ##'), /reason --> ##$/);
    assert.match(ignore('Plan:\\\nCosts rose by 7.9 percent [@plan]  \nin May.'), /reason --> {2}\n/);
  });
});
