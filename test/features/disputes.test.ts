import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDraft } from '../../src/engine/checkDraft.ts';
import { defaultConfig } from '../../src/engine/config.ts';
import { toAnnotatedMarkdown } from '../../src/features/annotate/annotatedMarkdown.ts';
import { toAnnotatedPage } from '../../src/features/annotate/annotatedPage.ts';
import { annotate } from '../../src/features/annotate/annotation.ts';
import { createCard } from '../../src/features/card/card.ts';
import { cardToHtml } from '../../src/features/card/cardToHtml.ts';
import { cardToMarkdown } from '../../src/features/card/cardToMarkdown.ts';
import { verdictToMarkdown } from '../../src/features/hoverFigure.ts';
import { createDraftReport } from '../../src/features/report/draftReport.ts';
import { listSides } from '../../src/features/report/placeText.ts';
import type { Ruling } from '../../src/judging/disputes/ruling.ts';
import { runFixture } from '../support/check.ts';

const draft = 'The population of Alder Creek was 4,210 [@census].';
const sources =
  '--- sources/census.md\nAlder Creek has grown. The population of Alder Creek was 4,210, the census office said.\n' +
  '--- sources/guide.md\nAlder Creek lies in the hills. With a population of 5,730, Alder Creek is the largest town in the valley.\n' +
  `--- draft.md\n${draft}`;
const ruling: Ruling = { use: 'census', figure: '4,210', reason: 'counted, not <estimated>' };

function judge(rulings: readonly Ruling[]) {
  const { corpus } = runFixture(sources);
  return { corpus, judged: checkDraft(draft, corpus, { ...defaultConfig, rulings }) };
}

test('the report shows both sides of a dispute, and of one that is settled the reason', () => {
  for (const rulings of [[], [ruling]]) {
    const { judged, corpus } = judge(rulings);
    const item = createDraftReport(judged, corpus).items.find(({ kind }) => kind === 'figure') ?? assert.fail();
    assert.deepEqual(listSides(item), [
      'census, line 1: The population of Alder Creek was 4,210, the census office said.',
      'guide, line 1: With a population of 5,730, Alder Creek is the largest town in the valley.',
    ]);
    assert.equal(item.status, rulings.length > 0 ? 'found' : 'disputed');
    assert.equal(item.ruling?.reason ?? null, rulings[0]?.reason ?? null);
  }
});

test('the annotated copy shows both sides and the reason, escaped', () => {
  const { judged, corpus } = judge([ruling]);
  const copy = { ...annotate(judged, corpus, 'draft.md'), hashes: new Map<string, string>() };
  const page = toAnnotatedPage(copy);
  assert.match(page, /<mark>4,210<\/mark>.*<mark>5,730<\/mark>/s);
  assert.match(page, /this project follows census: counted, not &#x3C;estimated>/);
  const markdown = toAnnotatedMarkdown(copy);
  assert.match(markdown, /4,210.*5,730/s);
  assert.match(markdown, /follows census: counted, not &lt;estimated&gt;/);
});

test('the card and the hover of a figure tell the ruling', () => {
  const { judged, corpus } = judge([ruling]);
  const [entity] = corpus.findEntitiesByName('Alder Creek');
  assert.ok(entity);
  const card = createCard(entity, corpus, { rulings: [ruling] });
  assert.match(
    cardToMarkdown(card),
    /\*Sources differ; this project follows census: counted, not &lt;estimated&gt;:\*/,
  );
  assert.match(cardToHtml(card, ''), /Sources differ; this project follows census: counted, not &lt;estimated&gt;:/);
  assert.match(cardToHtml(createCard(entity, corpus), ''), /<em>Sources differ:<\/em>/);
  const [verdict] = judged.verdicts;
  assert.ok(verdict);
  assert.match(
    verdictToMarkdown(verdict, corpus),
    /^\*\*Found\*\* in the cited source: the sources disagree; this project/,
  );
});
