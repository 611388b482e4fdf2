// Sentences in a writer's own words, each with the source that it is from: where that source stands among those that
// completion offers, and whether Cite This Sentence takes it, another one or none. Beside it MiniSearch on the same
// passages, in the same run. The sentences were written before anything was measured.
import MiniSearch from 'minisearch';
import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { citeSentenceAt } from '../../src/features/citeSentence.ts';
import { completeAt } from '../../src/features/complete.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { findData, printErrors, printTable, readCorpus, readJsonLines, readSeeds, toPercent } from './support.ts';

interface GoldSentence {
  readonly set?: 'seeds' | 'corpus';
  readonly source: string;
  readonly sentence: string;
}

interface CorpusDocument {
  readonly id: string;
  readonly src: string;
  readonly text: string;
}

/** Every so many-th of the documents is in the corpus: 202 of them. */
const step = 100;

const gold = readJsonLines<GoldSentence>('test/bench/gold/citing.jsonl');
const rows: string[][] = [];
const errors: string[] = [];
benchSentences(
  'seeds',
  gold.filter(({ set }) => set === 'seeds'),
  readCorpus(readSeeds()),
);

/**
 * Consecutive days of one agency, in which the same affairs come up again and again, and long pages: 198 documents, none
 * of which is in the other set.
 */
function chooseCrowded(documents: readonly CorpusDocument[]): readonly CorpusDocument[] {
  const isUnused = (_: CorpusDocument, i: number) => i % step !== 0;
  const days = documents.filter((one, i) => i > 8000 && isUnused(one, i) && one.src === 'reuters');
  const pages = documents.filter((one, i) => isUnused(one, i) && one.src === 'digitalgov' && one.text.length > 5000);
  return [
    ...days.filter(({ text }) => text.length > 1500).slice(0, 150),
    ...pages.filter((_, i) => i % 12 === 0).slice(0, 50),
  ];
}

const file = findData('corpus/real.jsonl.gz');
if (file) {
  const documents = readJsonLines<CorpusDocument>(file);
  const chosen = documents.filter((_, i) => i % step === 0).map(({ id, text }) => ({ key: id, text }));
  const corpus = readCorpus(chosen);
  benchSentences(
    `${chosen.length} documents`,
    gold.filter(({ set }) => set === 'corpus'),
    corpus,
  );
  const both = readCorpus([...chosen, ...readSeeds()]);
  benchSentences('both together', gold, both);
  const crowded = chooseCrowded(documents).map(({ id, text }) => ({ key: id, text }));
  benchSentences(
    `${crowded.length} on the same affairs`,
    readJsonLines<GoldSentence>('test/bench/gold/citingHard.jsonl'),
    readCorpus(crowded),
  );
}
printTable(
  [
    '',
    'sentences',
    'first',
    'in the first three',
    'MiniSearch: first',
    'in three',
    'cited: right',
    'wrong',
    'none',
    'source taken away: none',
  ],
  rows,
);
printErrors(errors);

function benchSentences(name: string, items: readonly GoldSentence[], corpus: CorpusSnapshot): void {
  const search = createMiniSearch(corpus);
  let refused = 0;
  const ranks: number[] = [];
  const peers: number[] = [];
  const cited = { right: 0, wrong: 0, none: 0 };
  for (const { source, sentence } of items) {
    const text = `${sentence.replace(/\.$/, '')} [@`;
    const keys = completeAt(parseDraft(text), corpus, text.length).map(({ key }) => key);
    ranks.push(keys.indexOf(source));
    peers.push(search(sentence).indexOf(source));
    const answer = citeSentenceAt(parseDraft(sentence), corpus, sentence.length);
    const best = answer.kind === 'cited' ? answer.choices[0]?.key : null;
    if (best === source) cited.right++;
    else if (best) cited.wrong++;
    else cited.none++;
    const without = takeAway(corpus, source);
    const other = citeSentenceAt(parseDraft(sentence), without, sentence.length);
    if (other.kind !== 'cited') refused++;
    else
      errors.push(
        `${name}: without ${source} cites ${other.choices[0]?.key}: ${sentence}\n      ${other.choices[0]?.excerpt}`,
      );
    if (ranks.at(-1) !== 0)
      errors.push(`${name}: ${source} is number ${(ranks.at(-1) ?? -1) + 1}, before it ${keys[0]}: ${sentence}`);
    if (best !== source)
      errors.push(`${name}: cites ${best ?? `nothing (${answer.kind})`} in place of ${source}: ${sentence}`);
  }
  const share = (places: readonly number[], within: number) =>
    toPercent(places.filter(place => place >= 0 && place < within).length, items.length);
  const percents = [cited.right, cited.wrong, cited.none].map(count => toPercent(count, items.length));
  rows.push([
    name,
    String(items.length),
    share(ranks, 1),
    share(ranks, 3),
    share(peers, 1),
    share(peers, 3),
    ...percents,
    toPercent(refused, items.length),
  ]);
}

/** The corpus as it would be if the source did not exist. */
function takeAway(corpus: CorpusSnapshot, key: string): CorpusSnapshot {
  const sources = corpus.sources.filter(source => source.key !== key);
  return createCorpus(sources, { aliases: {}, ignoredNames: [], revision: 1 });
}

/** The keys of the sources by their best passage; furniture left out, as in the index. */
function createMiniSearch(corpus: CorpusSnapshot): (sentence: string) => string[] {
  const search = new MiniSearch<{ id: number; key: string; text: string }>({ fields: ['text'], storeFields: ['key'] });
  let id = 0;
  for (const { key, prose, passages } of corpus.sources)
    for (const { span, furniture } of passages)
      if (!furniture) search.add({ id: id++, key, text: sliceSpan(prose, span) });
  return sentence => [...new Set(search.search(sentence).map(({ key }) => String(key)))];
}
