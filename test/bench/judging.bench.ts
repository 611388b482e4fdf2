// How well figures are judged: drafts written for the demo sources, public sets labelled by people, and numbers made
// up by chance. `found`, `rounded`, `derived` and `disputed` stand; `absent`, `elsewhere` and `different` warn. A plain
// look-up (any figure of the source of the same value, or that rounds to it) is measured beside.

import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { checkDraft } from '../../src/engine/checkDraft.ts';
import { defaultConfig } from '../../src/engine/config.ts';
import { compareQuantities } from '../../src/figures/compareQuantities.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { FigureStatus, Verdict } from '../../src/judging/verdict.ts';
import { overlaps, type Span, sliceSpan } from '../../src/text/span.ts';
import { trials } from './chance.ts';
import { addScores, emptyScore, type LabelledDraft, type Score, scoreDraft } from './scoring.ts';
import {
  around,
  findData,
  printErrors,
  printTable,
  processorSeconds,
  readCorpus,
  readJsonLines,
  readSeeds,
  toPercent,
  toShare,
  toShort,
} from './support.ts';

interface GoldDraft {
  readonly id: string;
  readonly markdown: string;
  readonly figures: readonly (Span & { readonly text: string; readonly verdict: string })[];
  /** Figures that may be read or not. */
  readonly optional: readonly Span[];
}

const warning: ReadonlySet<FigureStatus> = new Set(['absent', 'elsewhere', 'different']);

/** The statuses that the words of the gold stand for. */
const statuses: Readonly<Record<string, readonly FigureStatus[]>> = {
  supported: ['found', 'disputed'],
  derivable: ['rounded', 'derived'],
  'conflicting-in-sources': ['disputed'],
  absent: ['absent', 'different'],
  'in-sources-but-not-in-cited-source': ['elsewhere'],
};

const seeds = readCorpus(readSeeds());
const drafts = findData('gold/draft-tests.dev.jsonl');
if (drafts) benchDrafts(readJsonLines(drafts));
const sets = ['bump', 'summedits', 'wice', 'nba'].flatMap(name => {
  const file = findData(`bench/${name}.dev.jsonl`);
  return file ? [{ name, records: readJsonLines<LabelledDraft>(file) }] : [];
});
if (sets.length > 0) benchSets(sets);
benchChance();

/** Counts findings, which a writer sees, and not statuses: a small count may be absent and yet no warning. */
function benchDrafts(records: readonly GoldDraft[]): void {
  const rows = new Map(Object.keys(statuses).map(name => [name, { all: 0, unread: 0, exact: 0, warned: 0 }]));
  const count = { right: 0, wrong: 0, missed: 0, outside: 0 };
  const errors: string[] = [];
  for (const { id, markdown, figures, optional } of records) {
    const { verdicts, findings } = checkDraft(markdown, seeds, defaultConfig);
    const warnings = findings.filter(({ code, severity }) => code.startsWith('figure-') && severity === 'warning');
    for (const gold of figures) {
      const row = rows.get(gold.verdict);
      if (!row) throw new Error(`${id}: ${gold.verdict}`);
      const verdict = verdicts.find(({ figure }) => overlaps(figure.span, gold));
      const isExact = verdict !== undefined && statuses[gold.verdict]?.includes(verdict.status) === true;
      const isWarned = warnings.some(({ span }) => overlaps(span, gold));
      const expectsWarning = statuses[gold.verdict]?.some(status => warning.has(status)) === true;
      row.all++;
      if (!verdict) row.unread++;
      if (isExact) row.exact++;
      if (isWarned) row.warned++;
      if (isWarned) count[expectsWarning ? 'right' : 'wrong']++;
      else if (expectsWarning) count.missed++;
      const problem = isWarned !== expectsWarning ? (isWarned ? 'false alarm' : 'miss') : isExact ? null : 'status';
      if (problem)
        errors.push(
          `${problem} ${id}: ${gold.text} is ${gold.verdict}, ${describe(verdict)}, in ${around(markdown, gold)}`,
        );
    }
    for (const { span } of warnings) {
      if ([...figures, ...optional].some(gold => overlaps(span, gold))) continue;
      count.outside++;
      errors.push(`outside ${id}: ${around(markdown, span)}`);
    }
  }
  const { right, wrong, missed, outside } = count;
  printTable(
    ['drafts on the demo sources', 'warnings', 'precision', 'recall', 'outside a figure'],
    [
      [
        `${records.length} drafts`,
        right + wrong + outside,
        toShare(right, right + wrong + outside),
        toShare(right, right + missed),
        outside,
      ],
    ],
  );
  printTable(
    ['expected', 'figures', 'not read', 'status exact', 'warned'],
    [...rows].map(([name, row]) => [
      `${name}: ${statuses[name]?.join(', ')}`,
      row.all,
      row.unread,
      toPercent(row.exact, row.all),
      row.warned,
    ]),
  );
  printErrors(errors);
}

interface SetResult {
  readonly score: Score;
  readonly lookUp: Score;
  readonly errors: readonly string[];
  readonly characters: number;
  readonly seconds: number;
}

function benchSets(sets: readonly { readonly name: string; readonly records: readonly LabelledDraft[] }[]): void {
  const results = new Map(sets.map(({ name, records }) => [name, judgeSet(records)]));
  const together = [
    ['summedits', 'wice'],
    ['bump', 'summedits', 'wice'],
  ].filter(names => names.every(name => results.has(name)));
  const groups = [...sets.map(({ name }) => [name]), ...together];
  printTable(
    ['labelled by people', 'wrong', 'right', 'P', 'R', 'R.abs', '(n)', 'R.mis', '(n)', 'FA/1k', 'strays', 'cover'],
    groups.flatMap(names => {
      const chosen = names.flatMap(name => results.get(name) ?? []);
      return [
        toRow(names.join(' + '), addScores(chosen.map(({ score }) => score))),
        toRow('  plain look-up', addScores(chosen.map(({ lookUp }) => lookUp))),
      ];
    }),
  );
  const all = [...results.values()];
  const characters = all.reduce((sum, result) => sum + result.characters, 0);
  const seconds = all.reduce((sum, result) => sum + result.seconds, 0);
  console.log(`\njudging a draft, parsing included, sources known: ${toShort(characters / 1e6 / seconds)} MB/s`);
  printErrors(all.flatMap(({ errors }) => errors.toSorted()));
}

/** Judges each draft against its one source, uncited. */
function judgeSet(records: readonly LabelledDraft[]): SetResult {
  const score = emptyScore();
  const lookUp = emptyScore();
  const errors: string[] = [];
  const corpora = new Map<string, CorpusSnapshot>();
  let characters = 0;
  let seconds = 0;
  for (const record of records) {
    const { source_text: source, text } = record;
    const isTable = /^\|[-:| ]+\|$/m.test(source);
    const corpus = corpora.get(source) ?? readCorpus([{ key: 's', text: source }], isTable ? 'md' : 'txt');
    corpora.set(source, corpus);
    const { draft, verdicts } = checkDraft(text, corpus, defaultConfig);
    // Once more for the time, as the first draft on a source pays for what is found out about the source.
    const start = process.cpuUsage();
    checkDraft(text, corpus, defaultConfig);
    seconds += processorSeconds(start);
    characters += text.length;
    const verdictOf = new Map(verdicts.map(verdict => [verdict.figure, verdict]));
    const answers = draft.figures.map(figure => {
      const verdict = verdictOf.get(figure);
      return { ...figure.span, warns: verdict !== undefined && warning.has(verdict.status), verdict };
    });
    for (const { kind, span } of scoreDraft(score, record, answers)) {
      const verdict = answers.find(answer => overlaps(answer, span))?.verdict;
      errors.push(`${kind} ${record.id}: ${sliceSpan(text, span)} ${describe(verdict)}, in ${around(text, span)}`);
    }
    const plain = draft.figures.map(figure => ({ ...figure.span, warns: !isSomewhere(figure, corpus) }));
    scoreDraft(lookUp, record, plain);
  }
  return { score, lookUp, errors, characters, seconds };
}

function toRow(name: string, score: Score): [string, ...(string | number)[]] {
  const wrong = score.absent + score.misplaced;
  const caught = score.absentCaught + score.misplacedCaught;
  return [
    name,
    wrong,
    score.supported,
    toShare(caught, caught + score.falseAlarms),
    toShare(caught, wrong),
    toShare(score.absentCaught, score.absent),
    score.absent,
    toShare(score.misplacedCaught, score.misplaced),
    score.misplaced,
    ((1000 * score.falseAlarms) / score.supported).toFixed(1),
    score.strays,
    toShare(score.covered, score.gold),
  ];
}

/** How often a made-up number stands: by itself, the less the better. */
function benchChance(): void {
  const standing: ReadonlySet<FigureStatus> = new Set(['found', 'rounded', 'derived', 'disputed']);
  const errors: string[] = [];
  const rows = trials.map(([name, chosen]) => {
    let lookUp = 0;
    let stands = 0;
    for (const { sentence, number } of chosen) {
      const { verdicts } = checkDraft(sentence, seeds, defaultConfig);
      const start = sentence.indexOf(number);
      const verdict = verdicts.find(({ figure }) => overlaps(figure.span, { start, end: start + number.length }));
      if (verdict && isSomewhere(verdict.figure, seeds)) lookUp++;
      if (!verdict || !standing.has(verdict.status)) continue;
      stands++;
      errors.push(`${describe(verdict)}: ${sentence}`);
    }
    return [name, chosen.length, toPercent(lookUp, chosen.length), toPercent(stands, chosen.length)];
  });
  printTable(['made-up numbers against the demo sources', 'tries', 'plain look-up', 'stands'], rows);
  printErrors(errors);
}

function isSomewhere(figure: Figure, { sources }: CorpusSnapshot): boolean {
  return sources.some(source =>
    source.figures.some(other => ['same', 'rounded'].includes(compareQuantities(figure, other))),
  );
}

function describe(verdict: Verdict | undefined): string {
  if (!verdict) return 'not read';
  const [best] = verdict.evidence;
  const details = [verdict.difference, verdict.note, best?.figure && `${best.source.key} ${best.figure.text}`];
  return [verdict.status, ...details.filter(Boolean)].join('; ');
}
