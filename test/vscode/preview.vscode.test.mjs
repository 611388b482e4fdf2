// @ts-check
// Citations in VS Code's Markdown preview. `node --test test/vscode/preview.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createWorkspace } from './support/createWorkspace.mjs';
import { openDraft } from './support/openDraft.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const draft = `# Ties

Bilateral turnover rose by 9 per cent to US$4.2 billion [@doe99, p. 12; @${keys.pressure}, para. 4].

Doubts came late [@nobody], as @doe99 say.

Last.
`;
const bibliography =
  '@article{doe99, author = {Doe, Jane and Roe, Bo}, title = {Frogs & <script>flies</script>}, journal = {Ponds}, year = 1999}\n';

describe('a person who looks at the preview', { timeout: 300_000 }, () => {
  /** @type {string} */
  let workspace;
  /** @type {() => Promise<unknown>} */
  let stop = () => Promise.resolve();
  /** @type {import('./support/person.mjs').Person} */
  let person;

  before(async () => {
    const settings = {
      'editor.acceptSuggestionOnEnter': 'off',
      'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
      'markdown.validate.enabled': true,
      'workbench.sideBar.visible': false,
    };
    ({ person, workspace, stop } = await openDraft('preview', settings, folder =>
      createWorkspace(folder, { 'draft.md': draft, 'references.bib': bibliography }),
    ));
    await person.statusItem('5 sources');
  });
  after(() => stop());

  it('reads citations as the style prints them, and the references at the end', async () => {
    await person.goBehind('Last.');
    await person.runCommand('Markdown: Open Preview to the Side');
    const preview = await person.preview('(Doe & Roe, 1999, p. 12;');
    const shown = (await preview.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    assert.match(shown, /US\$4\.2 billion \(Doe & Roe, 1999, p\. 12; .*, n\.d\., para\. 4\)\./);
    assert.match(shown, /Doubts came late \[@nobody\], as Doe & Roe \(1999\) say\./);
    assert.match(shown, /Last\. Doe, J\., & Roe, B\. \(1999\)\. Frogs & <script>flies<\/script>\. Ponds\./);
    assert.doesNotMatch(shown, /No source has the key/, 'what comes up over a citation is out of sight');
    await person.screenshot('references');
  });

  it('rests the pointer on a citation and reads the passage, and why one is marked', async () => {
    const preview = await person.preview('(Doe & Roe, 1999, p. 12;');
    const card = preview.locator('.sourcebook-card', { hasText: 'bilateral turnover rising by 9 per cent' });
    await preview.locator('.sourcebook-citation', { hasText: '1999, p. 12' }).hover();
    await card.waitFor({ state: 'visible' });
    await person.screenshot('passage-light');
    await preview.locator('h1').hover();
    await preview.locator('.sourcebook-unresolved').hover();
    await preview
      .locator('.sourcebook-card', { hasText: 'No source has the key nobody' })
      .waitFor({ state: 'visible' });
    await person.screenshot('unresolved-light');
    await preview.locator('h1').hover();
    await person.runCommand('Preferences: Toggle between Light/Dark Themes');
    await preview.locator('.sourcebook-citation', { hasText: '1999, p. 12' }).hover();
    await card.waitFor({ state: 'visible' });
    await person.screenshot('passage-dark');
  });

  it('is offered, once, to have VS Code’s check of links leave citations alone', async () => {
    await person.notification('check of Markdown links takes citations for links');
    await person.screenshot('link-check');
    await person.answer('Switch Off That Check');
    const written = path.join(workspace, '.vscode', 'settings.json');
    await person.waitFor('the setting', async () =>
      /"markdown\.validate\.referenceLinks\.enabled": "ignore"/.test(
        existsSync(written) ? readFileSync(written, 'utf8') : '',
      ),
    );
    await person.hideNotifications();
  });

  it('writes on, and the preview follows', async () => {
    await person.goBehind('Last.');
    await person.type(` So -@doe99`);
    await person.preview('Last. So (1999)');
    await person.screenshot('typed');
  });
});
