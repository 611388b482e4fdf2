/**
 * How well figures are judged, on labelled data that is not part of the repository:
 *
 *     npx esbuild test/bench/judging.bench.ts --bundle --platform=node --format=esm --outfile=.test-build/judging.mjs
 *     node .test-build/judging.mjs drafts GOLD_DIR SEEDS_DIR [--errors]
 *     node .test-build/judging.mjs predict [txt|md] < inputs.jsonl > predictions.jsonl
 *
 * `drafts` scores warnings on `draft-tests.*.jsonl` (keys s000 … are the seeds in order). `predict` answers what the
 * data's `score.py export` writes, in the form that its `score.py score` reads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { checks } from '../../src/checks/checks.ts';
import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { judgeDraft } from '../../src/judging/judgeDraft.ts';
import type { FigureStatus, Verdict } from '../../src/judging/verdict.ts';
import { readSource } from '../../src/sources/readSource.ts';

interface GoldFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
}

interface GoldDraft {
  readonly id: string;
  readonly group: string;
  readonly markdown: string;
  readonly figures: readonly GoldFigure[];
  readonly optional: readonly GoldFigure[];
}

function benchDrafts(goldDir: string, seedsDir: string, listErrors: boolean): void {
  const corpus = readCorpus(
    readdirSync(seedsDir)
      .sort()
      .map((name, i) => ({
        key: `s${String(i).padStart(3, '0')}`,
        text: readFileSync(path.join(seedsDir, name), 'utf8'),
      })),
  );
  const count = { hits: 0, misses: 0, falseAlarms: 0, strays: 0, unread: 0, status: 0, figures: 0 };
  const errors: string[] = [];
  for (const file of readdirSync(goldDir).filter(name => name.startsWith('draft-tests'))) {
    for (const record of readLines<GoldDraft>(readFileSync(path.join(goldDir, file), 'utf8'))) {
      const draft = parseDraft(record.markdown);
      const verdicts = judgeDraft(draft, corpus);
      const warned = checks
        .filter(check => check.code.startsWith('figure-') && check.defaultSeverity === 'warning')
        .flatMap(check => [...check.run({ draft, corpus, verdicts })])
        .map(finding => finding.span);
      for (const gold of record.figures) {
        count.figures++;
        const verdict = verdicts.find(({ figure }) => figure.span.start < gold.end && gold.start < figure.span.end);
        const isWarned = warned.some(span => span.start < gold.end && gold.start < span.end);
        const expectsWarning = gold.verdict === 'absent' || gold.verdict === 'in-sources-but-not-in-cited-source';
        if (!verdict) count.unread++;
        if (verdict && isExpected(gold.verdict, verdict.status)) count.status++;
        if (isWarned && expectsWarning) count.hits++;
        else if (expectsWarning) count.misses++;
        else if (isWarned) count.falseAlarms++;
        const problem =
          isWarned !== expectsWarning
            ? 'WRONG'
            : !verdict
              ? 'unread'
              : isExpected(gold.verdict, verdict.status)
                ? ''
                : 'status';
        if (problem)
          errors.push(
            `${problem}\t${record.id} ${gold.text}\t${gold.verdict} → ${describe(verdict)}\t${record.markdown.slice(0, 100)}`,
          );
      }
      for (const span of warned) {
        const known = [...record.figures, ...record.optional].some(
          gold => span.start < gold.end && gold.start < span.end,
        );
        if (known) continue;
        count.strays++;
        errors.push(
          `STRAY\t${record.id} ${record.markdown.slice(span.start, span.end)}\t${record.markdown.slice(0, 100)}`,
        );
      }
    }
  }
  const precision = count.hits / (count.hits + count.falseAlarms + count.strays);
  const recall = count.hits / (count.hits + count.misses);
  console.log(`drafts: warnings precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`, count);
  if (listErrors) console.log(errors.sort().join('\n'));
}

const expectedStatuses: Readonly<Record<string, readonly FigureStatus[]>> = {
  supported: ['found', 'disputed'],
  derivable: ['rounded', 'derived'],
  absent: ['absent', 'different'],
  'in-sources-but-not-in-cited-source': ['elsewhere'],
  'conflicting-in-sources': ['disputed'],
};

function isExpected(gold: string, status: FigureStatus): boolean {
  return expectedStatuses[gold]?.includes(status) ?? false;
}

function describe(verdict: Verdict | undefined): string {
  if (!verdict) return 'unread';
  const [best] = verdict.evidence;
  const { figure } = verdict;
  return `${verdict.status} (${figure.kind} ${figure.unit ?? ''}) ${verdict.note ?? verdict.difference ?? ''} ${best ? `[${best.source.key}: ${best.figure?.text ?? ''}]` : ''}`;
}

async function predict(extension: string): Promise<void> {
  const answers: Partial<Record<FigureStatus, string>> = {
    absent: 'absent',
    elsewhere: 'absent',
    different: 'mismatch',
    unchecked: 'unsure',
  };
  let known: { readonly text: string; readonly corpus: CorpusSnapshot } | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const {
      id,
      source_text: text,
      text: drafted,
    } = JSON.parse(line) as { id: string; source_text: string; text: string };
    if (known?.text !== text) known = { text, corpus: readCorpus([{ key: 's', text }], extension) };
    const verdicts = judgeDraft(parseDraft(drafted), known.corpus);
    const figures = verdicts.map(verdict => ({
      start: verdict.figure.span.start,
      end: verdict.figure.span.end,
      text: drafted.slice(verdict.figure.span.start, verdict.figure.span.end),
      status: answers[verdict.status] ?? 'ok',
      detail: describe(verdict),
    }));
    console.log(JSON.stringify({ id, figures }));
  }
}

function readCorpus(
  texts: readonly { readonly key: string; readonly text: string }[],
  extension = 'txt',
): CorpusSnapshot {
  const sources = texts.map(({ key, text }) => {
    const file = {
      uri: `memory:/${key}.${extension}`,
      path: `${key}.${extension}`,
      bytes: new TextEncoder().encode(text),
    };
    return readSource(file, { key });
  });
  return createCorpus(sources, { aliases: {}, merges: [], splits: [], ignoredNames: [], revision: 1 });
}

function* readLines<Item>(text: string): Generator<Item> {
  for (const line of text.split('\n')) if (line.trim() !== '') yield JSON.parse(line) as Item;
}

const [command, ...args] = process.argv.slice(2);
if (command === 'drafts') benchDrafts(args[0] ?? '', args[1] ?? '', args.includes('--errors'));
else if (command === 'predict') await predict(args[0] ?? 'txt');
else throw new Error('drafts GOLD_DIR SEEDS_DIR [--errors] | predict [txt|md]');
