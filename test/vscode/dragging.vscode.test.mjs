// @ts-check
// What is done in the Sourcebook view by the pointer: a source dragged into the draft cites it, a name dragged onto
// another is merged with it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

describe('dragging', () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {import('./support/person.mjs').Person} */
  let person;

  before(async () => {
    ({ person, page, workspace, stop } = await openDraft('dragging', {}, folder =>
      createWorkspace(folder, { 'draft.md': 'Trade with Minsk rose.\n' }),
    ));
    await person.statusItem('5 sources');
    await person.runCommand('Sourcebook: Focus on Sources View');
  });
  after(() => stop());

  /**
   * @param {import('playwright-core').Locator} from
   * @param {import('playwright-core').Locator} to
   * @param {string[]} [keys] held meanwhile
   */
  async function drag(from, to, keys = []) {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    assert.ok(start && end);
    await page.mouse.move(start.x + 60, start.y + start.height / 2);
    await page.mouse.down();
    for (const key of keys) await page.keyboard.down(key);
    await page.mouse.move(end.x + 60, end.y + end.height / 2, { steps: 12 });
    await page.waitForTimeout(500); // The target takes a while to say that it can be dropped on.
    await page.mouse.move(end.x + 64, end.y + end.height / 2, { steps: 3 });
    await page.mouse.up();
    for (const key of keys) await page.keyboard.up(key);
  }

  it('cites a source that is dragged into the draft', async () => {
    const line = page.locator('.editor-instance .view-line', { hasText: 'Trade with' }).first();
    await drag(await person.row('reuters-xi'), line, ['Shift']);
    await person.waitForText('[@reuters-xi-praises-belarus]');
    await person.screenshot('source');
  });

  it('merges a name with the one that it is dragged onto, and asks which name it goes by', async () => {
    await person.runCommand('Sourcebook: Focus on Names View');
    await page.keyboard.press('End');
    await drag(await person.row('Yang Shu'), await person.row('White House'));
    await person.choose('', 'White House');
    await person.waitFor('the merge in .sourcebook.json', async () => {
      const file = path.join(workspace, '.sourcebook.json');
      return existsSync(file) && /"White House",\s+"Yang Shu"/.test(readFileSync(file, 'utf8'));
    });
    await person.screenshot('name');
  });
});
