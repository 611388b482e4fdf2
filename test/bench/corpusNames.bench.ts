// Names of twice 100 sentences of real documents, annotated before anything here had read them: each sentence alone,
// and with its document, as a corpus has it. The gold says where they stand; the texts are in the data folder.
import { measureNames, type NamedText } from './scoreNames.ts';
import { findData, readJsonLines } from './support.ts';

interface Document {
  readonly id: string;
  readonly text: string;
}

interface GoldSentence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly names: readonly (readonly [start: number, end: number, optional?: 'optional'])[];
}

const file = findData('corpus/real.jsonl.gz');
if (file) {
  measure('real documents', 'corpusNames', file);
  measure('other real documents', 'laterCorpusNames', file);
}

function measure(subjects: string, name: string, file: string): void {
  const gold = readJsonLines<GoldSentence>(`test/bench/gold/${name}.jsonl`);
  const wanted = new Set(gold.map(({ document }) => document));
  const texts = new Map(readJsonLines<Document>(file).flatMap(({ id, text }) => (wanted.has(id) ? [[id, text]] : [])));
  measureNames(
    `${subjects}, each sentence alone`,
    gold.map(sentence => {
      const text = textOf(sentence).slice(sentence.start, sentence.end);
      return toNamed(sentence, text, -sentence.start);
    }),
  );
  measureNames(
    `${subjects}, each sentence in its document`,
    gold.map(sentence => {
      const { start, end } = sentence;
      return { ...toNamed(sentence, textOf(sentence), 0), within: { start, end } };
    }),
  );

  function textOf({ document }: GoldSentence): string {
    const text = texts.get(document);
    if (text === undefined) throw new Error(`There is no ${document} in ${file}.`);
    return text;
  }
}

function toNamed({ document, names }: GoldSentence, text: string, by: number): NamedText {
  return {
    id: document,
    text,
    names: names.map(([from, to, optional]) => {
      const [start, end] = [from + by, to + by];
      return { start, end, text: text.slice(start, end), type: null, ...(optional && { optional: true }) };
    }),
  };
}
