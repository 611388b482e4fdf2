import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Log } from 'sarif';
import { makeFolder, runCli } from './support.ts';

const report = 'Acme Foods sold goods worth $4.2 million in 2021. Costs fell by 12 per cent.\n';
const draft =
  '# Draft\n\nAcme Foods sold goods worth $7.7 million in 2021 [@report].\n\n' +
  '<!-- sourcebook-disable-next-line figure-not-in-sources -- from a phone call -->\nAcme hired 8,312 people in 1977.\n';
const files = { 'sources/report.txt': report, 'draft.md': draft };

async function toSarif(cwd: string, ...options: string[]): Promise<Log['runs'][number]> {
  const { stdout } = await runCli(['check', 'draft.md', '--format', 'sarif', ...options], { cwd });
  const log = JSON.parse(stdout) as Log;
  assert.equal(log.version, '2.1.0');
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
