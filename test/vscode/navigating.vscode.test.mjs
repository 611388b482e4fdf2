// @ts-check
// Picking sources, going to them and renaming their keys in a real VS Code, by the keyboard.
// `node --test test/vscode/navigating.vscode.test.mjs`, after a build.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const settings = {
  'editor.wordWrap': 'on',
  'editor.acceptSuggestionOnEnter': 'off',
  'workbench.sideBar.visible': false,
};

describe('a person who finds the way between drafts and sources', { timeout: 400_000 }, () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;
  const shown = async () => (await person.shownText()).replace(/\s+/g, ' ');

  before(async () => {
    ({ person, workspace, stop } = await openDraft('navigating', settings, folder =>
      createWorkspace(folder, {
        'draft.md': 'Bilateral turnover rose by 9 per cent to US$4.2 billion.\n',
        'chapter.md': `It begins here. Bilateral turnover rose by 9 per cent [@${keys.pressure}].\n`,
        'other.md': `Western pressure mounts [see @${keys.pressure}, p. 3].\n`,
        'bees.md': 'Bees are many [@doe99]. As @doe99 [p. 3] says, they dance.[^1]\n\n[^1]: So it is [see @doe99].\n',
        'references.bib': '@article{doe99,\n  title = {Frogs},\n  author = {Doe, Jane},\n  year = 1999\n}\n',
      }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  it('picks several sources at once, then takes one out', async () => {
    await person.goBehind('turnover');
    await person.press('End');
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.quickPick(`${keys.pressure}, para.`);
    await person.focusedRow(keys.pressure);
    await person.press('ArrowDown');
    await person.press('Space');
    await person.press('ArrowUp');
    await person.press('Space');
    await person.waitFor('two that are ticked', async () => (await person.pickCount()) === '2 Selected');
    await person.screenshot('pick-several');
    await person.press('Enter');
    await person.waitFor('two citations', async () =>
      new RegExp(`US\\$4\\.2 billion \\[(?=[^\\]]*@${keys.pressure}, para\\. \\d)@[^;]+; @[^;]+\\]\\.`).test(
        await shown(),
      ),
    );
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.waitFor('two that are ticked', async () => (await person.pickCount()) === '2 Selected');
    await person.type(keys.pressure);
    await person.focusedRow(keys.pressure);
    await person.screenshot('pick-cited');
    await person.press('ArrowDown');
    await person.press('ArrowUp');
    await person.lookAround();
    await person.press('Space');
    await person.waitFor('one that is ticked', async () => (await person.pickCount()) === '1 Selected');
    await person.press('Enter');
    await person.waitFor('one citation', async () => /US\$4\.2 billion \[@[^;]+\]\./.test(await shown()));
    await person.screenshot('picked');
  });

  it('lists every place that cites a source, open or not, from a key and from the source itself', async () => {
    await person.open('chapter.md');
    await person.goBehind('begins here');
    await person.press('End');
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.press('Shift+F12');
    await person.row('other.md');
    await person.row('chapter.md');
    await person.screenshot('references');
    await person.press('Escape');
    await person.press('F12');
    await person.activeTab('002_');
    await person.press('Shift+F12');
    await person.row('other.md');
    await person.screenshot('references-of-source');
    await person.press('Escape');
  });

  it('renames a key in all drafts and in the bibliography, and is told what is taken', async () => {
    await person.open('bees.md');
    await person.goBehind('[@doe');
    await person.press('F2');
    await person.rename('new key');
    await person.notification('“new key” cannot be a key');
    await person.screenshot('rename-refused');
    await person.hideNotifications();
    await person.goBehind('[@doe');
    await person.press('F2');
    await person.rename('doe2024');
    await person.waitFor('the new key', async () =>
      /many \[@doe2024\]\. As @doe2024 \[p\. 3\].*\[see @doe2024\]/.test(await shown()),
    );
    await person.waitFor('the bibliography', async () =>
      readFileSync(path.join(workspace, 'references.bib'), 'utf8').startsWith('@article{doe2024,'),
    );
    await person.screenshot('renamed');
  });

  it('follows the link of a key to the passage, once', async () => {
    await person.open('chapter.md');
    await person.goBehind('begins here');
    await person.press('End');
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.press('ArrowLeft');
    await person.linkOn(keys.pressure);
    await person.runCommand('Open Link');
    await person.activeTab('002_');
    await person.screenshot('link-followed');
    await person.open('chapter.md');
    await person.hover(keys.pressure, 'Open the passage in');
    await person.screenshot('link-hover');
    await person.leave();
  });

  it('is told why nothing is offered', async () => {
    await person.press('ControlOrMeta+End');
    await person.press('Enter');
    await person.type('It is so [@xyzzy');
    await person.press('Escape');
    await person.press('ControlOrMeta+Space');
    await person.completions('No source is called “xyzzy”');
    await person.screenshot('no-completion');
    await person.press('Escape');
    for (let i = 0; i < '[@xyzzy'.length; i++) await person.press('Backspace');
  });

  it('makes a source of the clipboard and cites it', async () => {
    const copied = 'Apricots of Peru. Growers in Peru sold 4,310 tonnes of apricots in March.';
    await person.type(copied);
    for (let i = 0; i < copied.length; i++) await person.press('Shift+ArrowLeft');
    await person.press('ControlOrMeta+x');
    await person.type('In March Peru sold 4,310 tonnes of apricots.');
    await person.press('ControlOrMeta+k');
    await person.press('q');
    await person.quickPick('New Source from the Clipboard');
    await person.screenshot('pick-new-source');
    await person.press('Escape');
    await person.runCommand('Sourcebook: New Source from the Clipboard');
    await person.inputOpen();
    await person.waitFor('the title', async () => (await person.inputValue()).startsWith('Apricots of Peru.'));
    await person.screenshot('new-source-title');
    await person.press('ControlOrMeta+a');
    await person.type('Apricots of Peru');
    await person.press('Enter');
    const file = path.join(workspace, 'seeds', 'apricots-of-peru.md');
    await person.waitFor('the source', async () => existsSync(file) && readFileSync(file, 'utf8').includes('4,310'));
    await person.notification('Saved seeds/apricots-of-peru.md');
    await person.screenshot('new-source');
    await person.answer('Cite It');
    await person.waitFor('the citation', async () => /apricots \[@apricots-of-peru[^\]]*\]\./.test(await shown()));
    await person.screenshot('new-source-cited');
  });
});
