// @ts-check
// Citing from a bibliography in a real VS Code, by the keyboard: how offers look, what is written out, and what is
// pasted from elsewhere. `node --test test/vscode/bibliography.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const settings = {
  'editor.wordWrap': 'on',
  'editor.acceptSuggestionOnEnter': 'on',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'files.autoSave': 'off',
  'workbench.sideBar.visible': false,
  'sourcebook.completion.label': '{author} {year}',
  'sourcebook.completion.detail': '{title}',
  'sourcebook.completion.description': '{key}',
  'sourcebook.checks.sentenceWithoutCitation': 'warning',
};
const bibliography = `@article{doe99, author = {Doe, Jane}, title = {Frogs and flies}, journal = {Ponds}, year = 1999}
@book{poe45, author = {Poe, Edgar Allan}, title = {Ravens}, publisher = {Night Press}, year = 1845}
`;

describe('a person with a bibliography', { timeout: 400_000 }, () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;
  const shown = async () => (await person.shownText()).replace(/\s+/g, ' ');
  const onDisk = (/** @type {string} */ name) => {
    const file = path.join(workspace, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  before(async () => {
    ({ person, workspace, stop } = await openDraft('bibliography', settings, folder =>
      createWorkspace(folder, {
        'draft.md': `Bilateral turnover rose by 9 per cent to US$4.2 billion.\n\nPressure mounts [@${keys.pressure}].\n`,
        'references.bib': bibliography,
      }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  it('sees offers as the settings write them, and finds a source by a word that only its text has', async () => {
    await person.press('ControlOrMeta+End');
    await person.type('Ravens fly [@rave');
    const rows = await person.completions('Poe');
    assert.ok(
      rows.some(row => /Poe 1845 ?Ravens ?poe45/.test(row)),
      rows.join('\n'),
    );
    await person.screenshot('templates');
    await person.press('Enter');
    await person.waitForText('Ravens fly [@poe45]');
    await person.press('End');
    await person.type('. He spoke [@unprecedentedly');
    const saying = await person.completions(keys.renew);
    assert.ok(saying.length >= 1);
    await person.screenshot('completion-by-content');
    await person.press('Enter');
    await person.waitForText(`He spoke [@${keys.renew}`);
  });

  it('is told of a figure without a citation, and cites the sentence by the quick fix', async () => {
    await person.warnings(1);
    await person.goBehind('turnover');
    await person.quickFix('Cite This Sentence');
    await person.waitFor('the citation', async () => (await shown()).includes(`billion [@${keys.pressure}, para.`));
    await person.warnings(0);
    await person.screenshot('quick-fix-cited');
    await person.hideNotifications();
  });

  it('writes the references, refreshes them, and once more changes nothing', async () => {
    await person.runCommand('Sourcebook: Insert or Refresh References');
    await person.waitForText('Poe, E. A. (1845).');
    await person.screenshot('references');
    await person.press('ControlOrMeta+Home');
    await person.type('Frogs are many [@doe99]. ');
    await person.runCommand('Sourcebook: Insert or Refresh References');
    await person.waitForText('Doe, J. (1999).');
    const written = await shown();
    await person.screenshot('references-refreshed');
    await person.runCommand('Sourcebook: Insert or Refresh References');
    await person.statusItem('The references are up to date');
    assert.equal(await shown(), written);
    assert.equal(written.split('sourcebook-references-end').length, 2, 'one list');
  });

  it('exports the bibliography of what is cited', async () => {
    await person.runCommand('Sourcebook: Export Bibliography…');
    await person.quickPick('What the Draft Cites');
    await person.screenshot('export-of-what');
    await person.press('Enter');
    await person.quickPick('BibLaTeX');
    await person.press('ArrowDown');
    await person.focusedRow('BibLaTeX');
    await person.screenshot('export-format');
    await person.press('Enter');
    await person.waitFor('the file’s name', async () => (await person.inputValue()).endsWith('draft.bib'));
    await person.screenshot('export-file');
    await person.press('Enter');
    await person.waitFor('the bibliography', async () => /@book\{poe45,/.test(onDisk('draft.bib')));
    assert.match(onDisk('draft.bib'), /@article\{doe99,/);
    assert.match(onDisk('draft.bib'), new RegExp(`\\{${keys.pressure},`));
    await person.notification('The bibliography is saved as draft.bib.');
    await person.screenshot('exported');
    await person.hideNotifications();
  });

  it('pastes from another program: what no source has stays as it is, of the rest a quotation is offered', async () => {
    await person.press('ControlOrMeta+Home');
    await person.type('\n');
    await person.press('ArrowUp');
    await person.copyElsewhere('Nobody has ever written such words about apricots.');
    await person.press('ControlOrMeta+v');
    await person.waitForText('such words about apricots.');
    await person.lookAround();
    assert.equal(await person.offersPasteOptions(), false);
    await person.screenshot('pasted-unknown');
    await person.type(' ');
    await person.copyElsewhere('Lukashenko made his first visit to Beijing');
    await person.press('ControlOrMeta+v');
    await person.pasteAs('Paste as Quotation with Citation');
    await person.waitFor('the quotation', async () =>
      (await shown()).includes(`Lukashenko made his first visit to Beijing” [@${keys.praises}, para.`),
    );
    await person.screenshot('pasted-known');
  });

  it('asks for the places that cite a source from the list of sources', async () => {
    await person.runCommand('Sourcebook: Focus on Sources View');
    await person.row(`${keys.pressure}cited`);
    await person.focusRow(keys.pressure);
    await person.contextMenu('Where It Is Cited');
    // VS Code's references view, else a peek; either lists the words around each place.
    await person.row('Pressure mounts');
    await person.screenshot('where-cited');
    await person.press('ControlOrMeta+1');
    await person.press('Escape');
  });

  it('renames no key in a bibliography that is not saved, and then does', async () => {
    await person.open('references.bib');
    await person.press('ControlOrMeta+Home');
    await person.type('% Not saved yet.\n');
    await person.open('draft.md');
    await person.goBehind('many [@doe');
    await person.press('F2');
    await person.rename('doe1999');
    await person.notification('references.bib has changes that are not saved. Save it, then rename.');
    await person.screenshot('rename-unsaved');
    await person.hideNotifications();
    assert.match(await shown(), /many \[@doe99\]/);
    await person.open('references.bib');
    await person.press('ControlOrMeta+s');
    await person.waitFor('the file', async () => onDisk('references.bib').startsWith('% Not saved yet.'));
    await person.open('draft.md');
    await person.goBehind('many [@doe');
    await person.waitFor('the new key', async () => {
      await person.press('F2');
      await person.rename('doe1999');
      await person.lookAround();
      return (await shown()).includes('many [@doe1999]');
    });
    await person.open('references.bib');
    await person.waitForText('@article{doe1999, author');
    await person.screenshot('renamed');
  });
});
