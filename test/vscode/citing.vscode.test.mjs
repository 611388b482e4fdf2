// @ts-check
// Citing and quoting in a real VS Code, by the keyboard. `node --test test/vscode/citing.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const settings = {
  'editor.acceptSuggestionOnEnter': 'off',
  'workbench.sideBar.visible': false,
};

const copied = 'Lukashenko made his first visit to Beijing';

describe('a person who cites', { timeout: 240_000 }, () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;
  const shown = async () => (await person.shownText()).replace(/\s+/g, ' ');

  before(async () => {
    ({ person, workspace, stop } = await openDraft('citing', settings, folder =>
      createWorkspace(folder, {
        'draft.md': 'Bilateral turnover rose by 9 per cent to US$4.2 billion.\n',
      }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  it('cites the sentence at the caret with its place, and reads why', async () => {
    await person.goBehind('turnover');
    await person.press('ControlOrMeta+k');
    await person.press('Shift+q');
    await person.waitFor('the citation', async () =>
      new RegExp(`US\\$4\\.2 billion \\[@${keys.pressure}, para\\. \\d+\\]\\.`).test(await shown()),
    );
    await person.notification(`Cited ${keys.pressure}. It has 9 per cent, US$4.2 billion`);
    await person.screenshot('cite-sentence');
    await person.hideNotifications();
  });

  it('is told that nothing supports a sentence', async () => {
    await person.press('ControlOrMeta+End');
    await person.press('Enter');
    await person.type('Exports of apricots to Peru fell by 61.3 per cent.');
    await person.press('ControlOrMeta+k');
    await person.press('Shift+q');
    await person.notification('No source supports this sentence');
    await person.screenshot('cite-refused');
    await person.hideNotifications();
    assert.doesNotMatch(await shown(), /apricots.*@/);
  });

  it('searches for a quotation as it types and inserts it', async () => {
    await person.press('Enter');
    await person.press('Enter');
    await person.press('ControlOrMeta+k');
    await person.press('h');
    await person.inputOpen();
    await person.type('unprecedentedly high level');
    await person.quickPick('Viktor Khrenin');
    await person.screenshot('insert-quotation');
    await person.press('Enter');
    await person.quickPick('In the sentence');
    await person.press('Enter');
    await person.waitFor('the quotation', async () =>
      (await shown()).includes(`‘unprecedentedly high level of cooperation’.” [@${keys.renew}, para.`),
    );
    await person.screenshot('quotation');
  });

  it('turns citations into footnotes and back', async () => {
    const before = await shown();
    await person.runCommand('Sourcebook: Convert Citations to Footnotes');
    await person.waitForText(`billion.[^${keys.pressure}]`);
    await person.screenshot('footnotes');
    await person.runCommand('Sourcebook: Convert Footnotes to Citations');
    await person.waitFor('the citations', async () => (await shown()).trim() === before.trim());
  });

  it('copies from a source and pastes it as a quotation with its citation', async () => {
    const [source = ''] = readdirSync(path.join(workspace, 'seeds')).filter(name => name.startsWith('003_'));
    await person.open(source);
    await person.select(copied);
    await person.press('ControlOrMeta+c');
    await person.open('draft.md');
    await person.press('ControlOrMeta+End');
    await person.press('Enter');
    await person.press('Enter');
    await person.press('ControlOrMeta+v');
    await person.pasteAs('Paste as Quotation with Citation');
    await person.waitFor('the quotation', async () => (await shown()).includes(`${copied}” [@${keys.praises}, para.`));
    await person.screenshot('pasted');
  });
});
