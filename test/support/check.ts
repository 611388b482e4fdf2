import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check, Finding } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/checks.ts';
import { withoutRepeats } from '../../src/checks/withoutRepeats.ts';
import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import type { Draft } from '../../src/drafts/draft.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { judgeDraft } from '../../src/judging/judgeDraft.ts';
import { judgeQuotations } from '../../src/judging/judgeQuotations.ts';
import type { Verdict } from '../../src/judging/verdict.ts';
import { readSource } from '../../src/sources/readSource.ts';
import { type Fixture, type FixtureFile, type Mark, parseFixture, printFixture, printMarks } from './fixture.ts';

const byDefault: readonly Check[] = checks.filter(({ defaultSeverity }) => defaultSeverity !== 'off');

/** A fixture, read and judged. Checks run with their defaults; ignore comments are left to the engine. */
export interface CheckedFixture {
  readonly fixture: Fixture;
  readonly corpus: CorpusSnapshot;
  readonly draft: Draft;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
}

/**
 * Checks the draft of a fixture against its sources and compares what is found with its marks: what is not marked must
 * be clean. With `UPDATE=1` in the environment the marks are rewritten in the test file instead.
 */
export function checkFixture(text: string, run = byDefault): CheckedFixture {
  const checked = runFixture(text, run);
  const { fixture } = checked;
  const found = checked.findings.map(finding => toMark(finding, fixture.marks));
  const expected = printMarks(fixture.draft, fixture.marks);
  const actual = printMarks(fixture.draft, found);
  if (expected !== actual && process.env.UPDATE === '1') updateFixture(text, printFixture(fixture, found));
  else assert.equal(actual, expected);
  return checked;
}

/** As {@link checkFixture}, without looking at the marks. */
export function runFixture(text: string, run = byDefault): CheckedFixture {
  const fixture = parseFixture(text);
  const corpus = createFixtureCorpus(fixture.files);
  const draft = parseDraft(fixture.draft);
  const verdicts = judgeDraft(draft, corpus);
  const quotations = judgeQuotations(draft, corpus);
  const all = run.flatMap(check => [...check.run({ draft, corpus, verdicts, quotations })]);
  const findings = withoutRepeats(all, all, quotations).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  return { fixture, corpus, draft, verdicts, findings };
}

/** The statuses of a fixture's figures, as `text: status`. */
export function statusesOf(text: string): string[] {
  const { draft, verdicts } = runFixture(text);
  return verdicts.map(({ figure, status }) => `${draft.text.slice(figure.span.start, figure.span.end)}: ${status}`);
}

/** The draft after the finding's fix with a title that holds `title` was applied. */
export function applyFix({ draft, findings }: CheckedFixture, title: string, index = 0): string {
  const fixes = findings[index]?.fixes ?? [];
  const fix = fixes.find(item => item.title.includes(title));
  assert.ok(fix, `no fix "${title}" among: ${fixes.map(item => item.title).join(' | ')}`);
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), draft.text);
}

/** A corpus whose sources have the names of their files as keys. */
export function createFixtureCorpus(files: readonly FixtureFile[]): CorpusSnapshot {
  const sources = files.map(file => {
    const bytes = new TextEncoder().encode(file.text);
    return readSource({ uri: `memory:/${file.path}`, path: file.path, bytes }, { key: path.parse(file.path).name });
  });
  return createCorpus(sources, { aliases: {}, merges: [], splits: [], ignoredNames: [], revision: 1 });
}

/** The finding as a mark; with the message of the mark that expects it, where that is a part of its own. */
function toMark({ span, code, message }: Finding, expected: readonly Mark[]): Mark {
  const same = expected.find(
    mark => mark.start === span.start && mark.code === code && message.includes(mark.message) && mark.message !== '',
  );
  const bare = expected.some(mark => mark.start === span.start && mark.code === code && mark.message === '');
  return { start: span.start, end: span.end, code, message: same?.message ?? (bare ? '' : message) };
}

/** Rewrites the template literal that holds the fixture, wherever in the tests it stands. */
function updateFixture(old: string, updated: string): void {
  const indent = /\n( *)---/.exec(old)?.[1] ?? '';
  const last = indent.slice(0, Math.max(0, indent.length - 2));
  const indented = `\n${updated}`.replace(/\n(?=[^\n])/g, `\n${indent}`).concat(`\n${last}`);
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.test.ts'));
  for (const file of files.map(name => path.join('test', name))) {
    const text = readFileSync(file, 'utf8');
    const written = escapeTemplate(old);
    if (text.includes(written))
      writeFileSync(
        file,
        text.replace(written, () => escapeTemplate(indented)),
      );
  }
}

function escapeTemplate(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}
