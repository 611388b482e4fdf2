// @ts-check
// Citing in notes in a real VS Code, by the keyboard. `node --test test/vscode/footnotes.vscode.test.mjs`, after a build.
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const settings = {
  'editor.acceptSuggestionOnEnter': 'off',
  'workbench.sideBar.visible': false,
  'sourcebook.citations.insertAs': 'footnote',
};

describe('a person who cites in notes', { timeout: 240_000 }, () => {
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;
  /** Without white space: a long line is shown as several. */
  const shows = async (/** @type {string} */ text) =>
    (await person.shownText()).replace(/\s+/g, '').includes(text.replace(/\s+/g, ''));

  before(async () => {
    ({ person, stop } = await openDraft('footnotes', settings, folder =>
      createWorkspace(folder, {
        'draft.md': 'Bilateral turnover rose by 9 per cent to US$4.2 billion.',
      }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  it('goes on writing behind the mark', async () => {
    await person.press('ControlOrMeta+End');
    await person.press('ControlOrMeta+k');
    await person.press('Shift+q');
    await person.waitForText(`billion.[^${keys.pressure}]`);
    await person.waitForText(`[^${keys.pressure}]: [@${keys.pressure}, para.`);
    await person.screenshot('cited');
    await person.notification(`Cited ${keys.pressure}.`);
    await person.hideNotifications();
    await person.type(' It will rise again.');
    await person.waitFor('the next sentence', () => shows(`billion.[^${keys.pressure}] It will rise again.`));
  });

  it('inserts a citation and a quotation, each with its note', async () => {
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.quickPick(keys.praises);
    await person.type(keys.praises);
    await person.focusedRow(keys.praises);
    await person.press('Enter');
    await person.waitFor('the mark', () => shows(`again.[^${keys.praises}]`));
    await person.type(' He spoke of an ');
    await person.press('ControlOrMeta+k');
    await person.press('h');
    await person.inputOpen();
    await person.type('unprecedentedly high level');
    await person.quickPick('Viktor Khrenin');
    await person.press('Enter');
    await person.quickPick('In the sentence');
    await person.press('Enter');
    await person.waitFor('the quotation', () => shows(`cooperation’.”[^${keys.renew}]`));
    await person.type(' So it is.');
    await person.waitFor('the caret behind it', () => shows(`[^${keys.renew}] So it is.`));
    await person.screenshot('quoted');
  });

  it('has what the command makes, and takes back', async () => {
    await person.runCommand('Sourcebook: Convert Footnotes to Citations');
    await person.waitFor('the citations', async () => !(await shows('[^')));
    await person.screenshot('converted');
  });
});
