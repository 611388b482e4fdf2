// @ts-check
// Sources that disagree, in a real VS Code. `node --test test/vscode/rulings.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDraft } from './support/openDraft.mjs';

describe('a person whose sources disagree', { timeout: 300_000 }, () => {
  /** @type {string} */
  let configuration;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;

  before(async () => {
    ({ person, stop } = await openDraft('rulings', {}, folder => {
      const workspace = path.join(folder, 'workspace');
      mkdirSync(path.join(workspace, 'sources'), { recursive: true });
      configuration = path.join(workspace, '.sourcebook.json');
      const census = 'Alder Creek has grown. The population of Alder Creek was 4,210, the census office said.\n';
      const guide =
        'Alder Creek lies in the hills. With a population of 5,730, Alder Creek is the largest town in the valley.\n';
      writeFileSync(path.join(workspace, 'sources/census.md'), census);
      writeFileSync(path.join(workspace, 'sources/guide.md'), guide);
      writeFileSync(path.join(workspace, 'draft.md'), 'Alder Creek has a population of 4,210 [@census].\n');
      return workspace;
    }));
    await person.statusItem('2 sources');
  });
  after(() => stop());

  it('sees both sentences over the figure', async () => {
    assert.match(await person.hover('4,210', 'the sources disagree'), /5,730/);
    await person.screenshot('hover');
    await person.leave();
  });

  it('decides for one, with a reason, and the draft is at peace', async () => {
    await person.goBehind('4,21');
    await person.quickFix('Use census’s “4,210”, because…');
    await person.answerInput('counted, not estimated');
    await person.hover('4,210', 'counted, not estimated');
    await person.screenshot('ruled');
    await person.leave();
    assert.deepEqual(JSON.parse(readFileSync(configuration, 'utf8')).rulings, [
      { use: 'census', figure: '4,210', reason: 'counted, not estimated' },
    ]);
    await person.runCommand('Sourcebook: Focus on Draft View');
    await person.row('Found');
    await person.screenshot('draft-view');
  });

  it('takes it back', async () => {
    await person.goBehind('4,21');
    await person.quickFix('Take back the ruling for census’s “4,210”');
    assert.match(await person.hover('4,210', 'the sources disagree'), /5,730/);
    assert.deepEqual(JSON.parse(readFileSync(configuration, 'utf8')).rulings ?? [], []);
  });
});
