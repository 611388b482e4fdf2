// @ts-check
// What a person says of names, in a real VS Code. `node --test test/vscode/names.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

describe('a person who says who is who', { timeout: 300_000 }, () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;

  before(async () => {
    ({ person, workspace, stop } = await openDraft('names', {}, folder =>
      createWorkspace(folder, { 'draft.md': 'BelTA asked Wang Yi about Minsk.\n' }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  /**
   * Waits until the project's configuration says of names what is expected.
   *
   * @param {string} what
   * @param {(entities: Record<string, unknown>) => boolean} isSaid
   */
  const configured = (what, isSaid) =>
    person.waitFor(what, async () => {
      const file = path.join(workspace, '.sourcebook.json');
      const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
      // While it is written it is cut off.
      return text.endsWith('}') && isSaid(JSON.parse(text).entities ?? {});
    });

  it('calls somebody otherwise', async () => {
    await person.goBehind('Wang Y');
    await person.runCommand('Sourcebook: Rename Name…');
    await person.answerInput('Foreign Minister Wang');
    await configured('the new name', ({ aliases }) => JSON.stringify(aliases ?? '').includes('Foreign Minister Wang'));
    await person.screenshot('renamed');
    await person.goBehind('Wang Y');
    await person.runCommand('Sourcebook: Show Card…');
    await person.card('Foreign Minister Wang');
    await person.screenshot('card');
  });

  it('says that one of the names means somebody else', async () => {
    await person.goBehind('BelT');
    await person.runCommand('Sourcebook: Split Name…');
    await person.choose('', 'BelTA');
    await configured('the split', ({ splits }) => JSON.stringify(splits ?? '').includes('BelTA'));
    await person.screenshot('split');
  });

  it('says that something is no name', async () => {
    await person.goBehind('Mins');
    await person.runCommand('Sourcebook: Ignore Name…');
    await configured('what is ignored', ({ ignoredNames }) => JSON.stringify(ignoredNames ?? '').includes('Minsk'));
    assert.equal(
      JSON.parse(readFileSync(path.join(workspace, '.sourcebook.json'), 'utf8')).entities.ignoredNames.at(0),
      'Minsk',
    );
    await person.screenshot('ignored');
  });

  it('keeps a card while another is shown', async () => {
    await person.goBehind('Wang Y');
    await person.runCommand('Sourcebook: Show Card…');
    await person.card('Foreign Minister Wang');
    await person.runCommand('Sourcebook: Pin Card');
    await person.goBehind('BelT');
    await person.runCommand('Sourcebook: Show Card…');
    await person.card('BelTA');
    await person.screenshot('pinned');
  });
});
