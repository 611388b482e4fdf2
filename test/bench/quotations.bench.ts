// Quotations, each put into a draft rightly in five ways and wrongly in eight: how many wrong ones are caught, and how
// many right ones raise an alarm. The demo sources' are annotated by hand; others are taken from real texts by script,
// by quotation marks alone.

import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { checkDraft } from '../../src/engine/checkDraft.ts';
import { defaultConfig } from '../../src/engine/config.ts';
import { rights, wrongs } from './alterations.ts';
import {
  findData,
  printErrors,
  printTable,
  processorSeconds,
  readCorpus,
  readJsonLines,
  readSeeds,
  shuffle,
  toShort,
} from './support.ts';

interface GoldQuotation {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly kind: string;
}

interface Item {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

const unseen = 100;
/** Drawn from other documents than those that rules were made from. */
const seed = 2027;
/** Further quotations, for what can be done to few: each kind of alteration is tried on so many at least. */
const more = 500;
const leastTries = 40;
/** Documents beside those quoted, which might have the words by chance. */
const documents = 1000;

/** How a quotation stands in a draft. */
const frames: Readonly<Record<string, (text: string) => string>> = {
  'curly marks': text => `“${text}”`,
  'straight marks': text => `"${text}"`,
  guillemets: text => `«${text}»`,
  'low and high marks': text => `„${text}“`,
  'single marks': text => `‘${text.replaceAll("'", '’')}’`,
  'broken over lines': text => `“${text.replaceAll(/ (?![-*+#>\d])/g, '\n')}”`,
};

const gold = findData('gold/quotes.jsonl');
if (gold) {
  const seeds = readSeeds();
  const corpus = readCorpus(seeds);
  const items = readJsonLines<GoldQuotation>(gold).map(({ id, file, text }) => ({
    id,
    key: seeds.find(seed => seed.file === file)?.key ?? '',
    text,
  }));
  const long = items.filter(({ text }) => toWords(text).length >= 3);
  console.log(
    `\n${items.length} annotated quotations, ${long.length} of them of three words and more, which are checked`,
  );
  benchQuotations('demo sources', long, corpus);
}

const file = findData('corpus/real.jsonl.gz');
if (file) {
  const texts = readJsonLines<{ readonly id: string; readonly text: string }>(file);
  const items = shuffle(texts, seed).flatMap(({ id, text }): Item[] => {
    const quoted = [...text.matchAll(/(?<=[\s(])["“]([^"“”\n]{20,300})["”](?=[\s,.;)])/g)].map(match => match[1] ?? '');
    // Titles are no quotations; what Markdown would read otherwise is not how a writer would type it.
    const found = quoted.find(
      words => toWords(words).length >= 4 && /\b\p{Ll}{5}/u.test(words) && !/[[\]<>_*`…]|\.\.\./.test(words),
    );
    return found ? [{ id, key: id, text: found }] : [];
  });
  const chosen = items.slice(0, unseen + more);
  const keys = new Set(chosen.map(({ key }) => key));
  const read = texts.filter(({ id }, i) => keys.has(id) || i % Math.floor(texts.length / documents) === 0);
  const corpus = readCorpus(read.map(({ id, text }) => ({ key: id, text })));
  console.log(
    `\n${unseen} quotations of ${read.length.toLocaleString('en')} unseen documents, drawn with seed ${seed}`,
  );
  benchQuotations('unseen', chosen, corpus, unseen);
}

/** What is done to each of the first `all` items, and of the others to as many as it needs. */
function benchQuotations(name: string, items: readonly Item[], corpus: CorpusSnapshot, all = items.length): void {
  const rows: (string | number)[][] = [];
  const errors: string[] = [];
  let seconds = 0;
  let drafts = 0;
  const run = (
    kind: 'right' | 'wrong',
    what: string,
    alter: (typeof rights)[string],
    frame: (text: string) => string = text => `“${text}”`,
  ) => {
    let tries = 0;
    let warned = 0;
    let exact = 0;
    for (const [i, { id, key, text }] of items.entries()) {
      if (i >= all && tries >= leastTries) break;
      const words = alter(toWords(text));
      if (!words || words.length < 3) continue;
      const quotation = words.join(' ');
      const draft = `At the time it was said: ${frame(quotation.replace(/["“”]/g, "'"))} [@${key}].\n`;
      const start = process.cpuUsage();
      const { findings, quotations } = checkDraft(draft, corpus, defaultConfig);
      seconds += processorSeconds(start);
      drafts++;
      tries++;
      const isWarned = findings.some(({ code }) => code.startsWith('quotation-'));
      if (isWarned) warned++;
      if (quotations[0]?.status === (kind === 'right' ? 'found' : 'altered')) exact++;
      if (isWarned !== (kind === 'wrong'))
        errors.push(
          `${kind === 'wrong' ? 'miss' : 'false alarm'}, ${what}, ${id}, ${quotations[0]?.status ?? 'not read'}: ${quotation}`,
        );
    }
    rows.push([`${kind}: ${what}`, tries, warned, exact]);
  };
  for (const [what, alter] of Object.entries(rights)) run('right', what, alter);
  for (const [what, frame] of Object.entries(frames)) run('right', `in ${what}`, words => words, frame);
  for (const [what, alter] of Object.entries(wrongs)) run('wrong', what, alter);
  for (const [what, frame] of Object.entries(frames))
    run('wrong', `swapped, in ${what}`, wrongs['word swapped'] ?? (() => null), frame);
  printTable([name, 'drafts', 'warned', 'found / altered'], rows);
  const sum = (kind: string, column: number) =>
    rows.filter(([what]) => String(what).startsWith(kind)).reduce((total, row) => total + Number(row[column]), 0);
  console.log(
    `\n${sum('wrong', 2)} of ${sum('wrong', 1)} wrong ones caught, ${sum('right', 2)} false alarms in ${sum('right', 1)} right ones; ${toShort((1000 * seconds) / drafts)} ms a draft`,
  );
  printErrors(errors);
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '');
}
