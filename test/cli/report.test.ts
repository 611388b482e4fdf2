import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeFolder, runCli } from './support.ts';

const files = {
  'sources/report.txt': 'Acme Foods sold goods worth $4.2 million in 2021.\n',
  'sources/unused.txt': 'Rain fell on most days of the month.\n',
  'references.bib': '@book{doe99, title={Mills of the East}, doi={10.1000/x1}}\n@book{doe99b, doi={10.1000/X1}}\n',
  'draft.md': '# Draft\n\nAcme Foods sold goods worth $7.7 million in 2021 [@report].\n',
};

test('report: what is not found is listed, sources with what they answer for', async context => {
  const cwd = makeFolder(context, files);
  const { code, stdout } = await runCli(['report', 'draft.md'], { cwd });
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^2 figures\n {2}different {2}1\n {4}draft\.md:3:29 \$7\.7 million \(report, line 1\)\n {2}found {2}1\n/,
  );
  assert.match(
    stdout,
    /\n2 sources, 1 used\n {4}report: cited, answers for 2\nA source is not cited: 1 \(source-not-cited\)\n {4}unused is not cited\. \(sources\/unused\.txt\)\n/,
  );
  assert.match(
    stdout,
    /\(bibliography-entry-duplicate\)\n {4}doe99 and doe99b have the same DOI, 10\.1000\/x1\. If .*\(references\.bib:1, references\.bib:2\)\n/,
  );
  const json = JSON.parse((await runCli(['report', 'draft.md', '--format', 'json'], { cwd })).stdout);
  assert.deepEqual(
    json.sources.map((source: { key: string; answersFor: number }) => [source.key, source.answersFor]),
    [
      ['report', 2],
      ['unused', 0],
    ],
  );
  assert.equal(json.items[0].status, 'found');
  assert.deepEqual(json.remarks[0].places, [{ path: 'sources/unused.txt', line: 1, start: 0, end: 0 }]);
});

test('annotate writes a page or Markdown, and never over the draft', async context => {
  const cwd = makeFolder(context, files);
  const { code, stdout, stderr } = await runCli(['annotate', 'draft.md', '-o', 'copy.html'], { cwd });
  assert.deepEqual([code, stdout, stderr], [0, '', 'Wrote copy.html.\n']);
  const page = readFileSync(path.join(cwd, 'copy.html'), 'utf8');
  assert.match(page, /^<!doctype html>.*<td class="hash">[0-9a-f]{64}<\/td>/s);
  const markdown = await runCli(['annotate', 'draft.md', '--format', 'markdown'], { cwd });
  assert.match(markdown.stdout, /\$7\.7 million\[\^sourcebook-\d\] in 2021/);
  const over = await runCli(['annotate', 'draft.md', '-o', 'draft.md'], { cwd });
  assert.deepEqual([over.code, /names the draft itself/.test(over.stderr)], [2, true]);
  assert.equal((await runCli(['annotate', 'draft.md', '-o', 'no/where.html'], { cwd })).code, 2);
});
