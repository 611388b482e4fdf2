import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Location, Log } from 'sarif';
import { toArtifactUri } from '../../src/cli/artifactUri.ts';
import { fingerprintsOf } from '../../src/cli/fingerprints.ts';
import { checkDraft } from '../../src/engine/checkDraft.ts';
import { defaultConfig } from '../../src/engine/config.ts';
import { runFixture } from '../support/check.ts';
import { makeFolder, runCli } from './support.ts';

// The committee's final schema, of the draft of JSON Schema that it is written in.
const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

/** What is wrong by the schema. */
function findFaults(log: Log): string[] {
  return isValid(log) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const report = 'Acme Foods sold goods worth $4.2 million in 2021. Costs fell by 12 per cent.\n';
const draft =
  '# Draft\n\nAcme Foods sold goods worth $7.7 million in 2021 [@report].\n\n' +
  '<!-- sourcebook-disable-next-line figure-not-in-sources -- from a phone call -->\nAcme hired 8,312 people in 1977.\n';
const files = { 'sources/report.txt': report, 'draft.md': draft };

async function toSarif(cwd: string, ...options: string[]): Promise<Log['runs'][number]> {
  const { stdout } = await runCli(['check', 'draft.md', '--format', 'sarif', ...options], { cwd });
  const log = JSON.parse(stdout) as Log;
  assert.deepEqual(findFaults(log), []);
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

test('sarif: places, evidence, fixes, and what was silenced with its reason', async context => {
  const run = await toSarif(makeFolder(context, files));
  const [first, ...others] = run.results ?? [];
  assert.equal(first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'draft.md');
  const region = first?.locations?.[0]?.physicalLocation?.region;
  assert.deepEqual([region?.startLine, region?.startColumn, region?.snippet?.text], [3, 29, '$7.7 million']);
  assert.equal(first?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri, 'sources/report.txt');
  assert.ok(
    first?.fixes?.some(fix => fix.artifactChanges[0]?.replacements[0]?.insertedContent?.text === '$4.2 million'),
  );
  assert.equal(run.tool.driver.rules?.[first?.ruleIndex ?? -1]?.id, first?.ruleId);
  assert.ok(others.length > 0);
  for (const { suppressions } of others)
    assert.deepEqual(suppressions, [{ kind: 'inSource', justification: 'from a phone call' }]);
});

test('sarif: a finding keeps its fingerprint where its lines move, and gets another where its sentence changes', async context => {
  const cwd = makeFolder(context, files);
  const printsOf = async () => (await toSarif(cwd)).results?.map(({ partialFingerprints }) => partialFingerprints);
  const before = await printsOf();
  writeFileSync(
    path.join(cwd, 'draft.md'),
    draft.replace('# Draft\n', '# Draft\n\nA new paragraph.\n').replace(' worth', '\nworth'),
  );
  assert.deepEqual(await printsOf(), before);
  writeFileSync(path.join(cwd, 'draft.md'), draft.replace('sold goods', 'sold foods'));
  const after = await printsOf();
  assert.notDeepEqual(after?.[0], before?.[0]);
  assert.deepEqual(after?.slice(1), before?.slice(1));
});

test('sarif: valid by the schema for several drafts, odd names, problems of the folder, and a dispute that was settled', async context => {
  const cwd = makeFolder(context, {
    'sources/census.md': 'Alder Creek has grown. The population of Alder Creek was 4,210.\n',
    'sources/guide 2.md': 'With a population of 5,730, Alder Creek is the largest town [in](the valley).\n',
    'sources/broken.pdf': 'none',
    '.sourcebook.json': JSON.stringify({
      sources: ['sources/**'],
      rulings: [{ use: 'census', figure: '4,210', reason: 'counted, not estimated' }],
      ignores: [{ check: 'figure-not-in-sources', text: '99,999', reason: 'our own count' }],
    }),
    'drafts/my draft #1 ü%.md':
      'The population of Alder Creek was 4,210 [@census]. It had 99,999 trees. It had 88,888 birds.\n',
    'drafts/empty.md': '',
    'drafts/clean.md': 'Nothing is claimed here.\n',
  });
  const drafts = ['drafts/my draft #1 ü%.md', 'drafts/empty.md', 'drafts/clean.md'];
  const baseline = ['--baseline', 'known.json'];
  await runCli(['check', ...drafts, ...baseline, '--update-baseline'], { cwd });
  const { stdout } = await runCli(['check', ...drafts, ...baseline, '--format', 'sarif'], { cwd });
  const log = JSON.parse(stdout) as Log;
  assert.deepEqual(findFaults(log), []);
  const results = log.runs[0]?.results ?? [];
  assert.deepEqual(
    results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.kind, suppressions?.[0]?.justification]),
    [
      ['sources-disagree', 'external', 'this project follows census: counted, not estimated'],
      ['figure-not-in-sources', 'external', 'our own count'],
      ['figure-not-in-sources', 'external', 'In the baseline.'],
    ],
  );
  const [first] = results;
  const uriOf = (place: Location | undefined) => place?.physicalLocation?.artifactLocation?.uri;
  assert.equal(uriOf(first?.locations?.[0]), 'drafts/my%20draft%20%231%20%C3%BC%25.md');
  assert.deepEqual(first?.relatedLocations?.map(uriOf), ['sources/census.md', 'sources/guide%202.md']);
});

test('sarif: a broken log is not valid', () => {
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ level: 'bad' }] }] };
  assert.notDeepEqual(findFaults(log as unknown as Log), []);
});

test('names of files as URIs, on either kind of system', () => {
  const rows: readonly (readonly [string, string, path.PlatformPath, string])[] = [
    ['drafts/my draft.md', '/work', path.posix, 'drafts/my%20draft.md'],
    ['./a/../b:c?.md', '/work', path.posix, 'b%3Ac%3F.md'],
    ['/work/a.md', '/work', path.posix, 'a.md'],
    ['..notes/a.md', '/work', path.posix, '..notes/a.md'],
    ['../a b.md', '/work/x', path.posix, 'file:///work/a%20b.md'],
    ['drafts\\my draft.md', 'C:\\work', path.win32, 'drafts/my%20draft.md'],
    ['c:\\work\\a#b.md', 'C:\\work', path.win32, 'a%23b.md'],
  ];
  for (const [name, cwd, system, uri] of rows) assert.equal(toArtifactUri(name, cwd, system), uri, name);
});

test('a fingerprint survives whatever is written around its sentence', () => {
  const { corpus } = runFixture(`--- sources/report.txt\n${report}--- draft.md\nNothing.\n`);
  const printsOf = (text: string) => {
    const checked = checkDraft(text, corpus, defaultConfig);
    return fingerprintsOf(checked.findings, { workspacePath: 'd.md', checked });
  };
  const sentence = 'Acme Foods sold goods worth $7.7 million in 2021 [@report].';
  const [own = ''] = printsOf(`${sentence}\n`);
  const other = fc.constantFrom(
    '# A heading',
    'Some words stand here.',
    '- a list\n- of two',
    '> quoted words',
    'Acme Foods lost 33 per cent [@report].',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```\ncode 12\n```',
  );
  const broken = fc.constantFrom(sentence, sentence.replaceAll(' ', '\n'), sentence.replace(' worth', '\r\nworth'));
  fc.assert(
    fc.property(
      fc.array(other, { maxLength: 6 }),
      broken,
      fc.array(other, { maxLength: 6 }),
      (before, text, behind) => {
        assert.ok(printsOf([...before, text, ...behind].join('\n\n')).includes(own));
      },
    ),
    { numRuns: 60 },
  );
});

test('a baseline sets known findings apart', async context => {
  const cwd = makeFolder(context, files);
  const check = (...options: string[]) =>
    runCli(['check', 'draft.md', '--baseline', 'known.json', ...options], { cwd });
  const missing = await check();
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /known\.json cannot be read: .* Make it with --update-baseline\./);
  assert.deepEqual(await check('--update-baseline'), {
    code: 0,
    stdout: 'Wrote known.json with 1 finding.\n',
    stderr: '',
  });
  const clean = await check();
  assert.equal(clean.code, 0);
  assert.match(clean.stdout, /^0 findings \(beside 1 in the baseline and \d ignored\) in 1 draft/);
  const text = readFileSync(path.join(cwd, 'draft.md'), 'utf8');
  writeFileSync(path.join(cwd, 'draft.md'), `${text}\nAcme Foods lost 33 per cent [@report].\n`);
  const more = await check();
  assert.equal(more.code, 1);
  assert.match(more.stdout, /^draft\.md:8:17 /);
  const states = (await toSarif(cwd, '--baseline', 'known.json')).results?.map(({ baselineState }) => baselineState);
  assert.ok(states?.includes('unchanged') && states.includes('new'));
  writeFileSync(path.join(cwd, 'known.json'), '[]');
  assert.match((await check()).stderr, /known\.json is no baseline/);
});

test('--changed-since reports what stands in changed sentences', async context => {
  const cwd = makeFolder(context, files);
  const outside = await runCli(['check', 'draft.md', '--changed-since', 'HEAD'], { cwd });
  assert.deepEqual([outside.code, /is in no git repository/.test(outside.stderr)], [2, true]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'all');
  const check = (revision: string) => runCli(['check', 'draft.md', `--changed-since=${revision}`], { cwd });
  assert.equal((await check('HEAD')).code, 0);
  writeFileSync(path.join(cwd, 'draft.md'), `${draft}\nAcme Foods lost\n33 per cent [@report].\n`);
  const { stdout } = await check('HEAD');
  assert.deepEqual([...stdout.matchAll(/^draft\.md:\d+/gm)].map(String), ['draft.md:9']);
  assert.match((await check('nowhere')).stderr, /there is no such revision/);
  assert.match((await check('--output=x')).stderr, /names no revision/);
});

test('--changed-since follows a renamed draft, and takes a quotation over several lines as one', async context => {
  const said = 'We stay where we are,\nand we build\na second yard here next year';
  const text = `Anna Berg said: “${said.replace('second', 'third')}” [@report].\n\nAcme Foods lost 33 per cent [@report].\n`;
  const cwd = makeFolder(context, {
    'sources/report.txt': `Acme Foods grew. “${said.replaceAll('\n', ' ')}”, Anna Berg said.\n`,
    'drafts/old [1].md': text,
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'all');
  const linesOf = async (draft: string) => {
    const { stdout } = await runCli(['check', draft, '--changed-since=HEAD', '--sources', 'sources'], { cwd });
    return [...stdout.matchAll(/^[^\n:]+\.md:(\d+):/gm)].map(([, line]) => line);
  };
  assert.deepEqual(await linesOf('drafts/old [1].md'), []);
  git('mv', 'drafts/old [1].md', 'new name.md');
  assert.deepEqual(await linesOf('new name.md'), []);
  writeFileSync(path.join(cwd, 'new name.md'), text.replace('third yard here', 'third yard there'));
  assert.deepEqual(await linesOf('new name.md'), ['1']);
  writeFileSync(path.join(cwd, 'new name.md'), text.replace('33', '34'));
  assert.deepEqual(await linesOf('new name.md'), ['5']);
});
