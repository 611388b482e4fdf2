import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toAnnotatedMarkdown } from '../../src/features/annotate/annotatedMarkdown.ts';
import { toAnnotatedPage } from '../../src/features/annotate/annotatedPage.ts';
import { annotate } from '../../src/features/annotate/annotation.ts';
import { createDraftReport } from '../../src/features/report/draftReport.ts';
import { judgeQuotations } from '../../src/judging/judgeQuotations.ts';
import { runFixture } from '../support/check.ts';

const sources =
  '--- sources/mill.txt\nThe mill of Harlow & Sons earned $4.2 million in 2021, said President Anna Berg. “We stay where we are,” she added.\n' +
  '--- sources/evil.txt\nThe yard <img src=x onerror=alert(1)> earned $9 million.\n' +
  '--- sources/other.txt\nNothing of it is here.\n--- draft.md\n';

function judge(draft: string) {
  const { draft: parsed, verdicts, corpus } = runFixture(sources + draft);
  return { judged: { draft: parsed, verdicts, quotations: judgeQuotations(parsed, corpus) }, corpus };
}

function copyOf(draft: string) {
  const { judged, corpus } = judge(draft);
  const hashes = new Map(corpus.sources.map(({ uri }) => [uri, 'abc123']));
  return { ...annotate(judged, corpus, 'draft.md'), hashes };
}

test('the report has every figure, quotation, citation and name, and says which sources are used', () => {
  const { judged, corpus } = judge(
    'Anna Berg said “We stay where we are”, and earned $4.2 million and $77 million [@mill] [@nobody].',
  );
  const { items, sources: used } = createDraftReport(judged, corpus);
  assert.deepEqual(
    items.map(({ kind, text, status }) => `${kind} ${text}: ${status}`),
    [
      'name Anna Berg: found',
      'quotation We stay where we are: found',
      'figure $4.2 million: found',
      'figure $77 million: unchecked',
      'citation mill: found',
      'citation nobody: unchecked',
    ],
  );
  assert.deepEqual(
    used.map(({ source, isCited, items }) => `${source.key} ${isCited} ${items}`),
    ['evil false 0', 'mill true 2', 'other false 0'],
  );
});

describe('the annotated page', () => {
  test('numbers what stands in the text, through emphasis, escapes and quotations', () => {
    const page = toAnnotatedPage(
      copyOf('> “We stay *where we* are”,\n> and earned **$4.2 million** \\* in 2021 [@mill].\n'),
    );
    assert.match(page, /<em><span class="item quotation is-found">where we<\/span><\/em>/);
    assert.match(page, /<strong><span class="item figure is-found">\$4\.2 million<\/span><sup id="ref-2">/);
    assert.match(page, /<span class="item figure is-found">2021<\/span><sup id="ref-3">/);
    assert.match(page, /<li id="note-2"[^>]*>.*?<mark>\$4\.2 million<\/mark>.*?<cite>mill, line 1<\/cite>/);
    assert.match(page, /abc123/);
  });

  test('nothing of draft or source is more than text', () => {
    const page = toAnnotatedPage(
      copyOf(
        '<script>x</script>\n\nIt earned $9 million <b onclick="x">so</b> ![a](https://e.org/x.png) [b](javascript:x) [@evil].\n',
      ),
    );
    assert.doesNotMatch(page, /<script|<img|<b |href="javascript/);
    assert.match(page, /&#x3C;img src=x onerror=alert\(1\)>/);
    assert.match(page, /\[Image: a, https:\/\/e\.org\/x\.png\]/);
  });

  test('a draft beyond the parser’s bounds is shown as written', () => {
    const page = toAnnotatedPage(copyOf(`It earned $4.2 million [@mill]. ${'*['.repeat(5000)}`));
    assert.match(page, /<pre>.*\$4\.2 million<\/span><sup/s);
  });
});

test('the annotated Markdown is the draft with footnotes', () => {
  const copy = toAnnotatedMarkdown(copyOf('---\ntitle: x\n---\nIt earned $9 million [@evil].\n'));
  assert.match(copy, /^It earned \$9 million\[\^sourcebook-1\] \[@evil\]\.\n/);
  assert.match(copy, /\n\[\^sourcebook-1\]: Figure “\$9 million”: found\. evil, line 1: .*&lt;img/);
});
