// @ts-check
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/vscode/paths.mjs';
import { openWorkbench } from '../../scripts/vscode/workbench.mjs';
import { createMixedWorkspace } from './support/createMixedWorkspace.mjs';
import { createPerson } from './support/person.mjs';

const draft = `Edith Marlowe has told the town how its harbour fared.

Marlowe counted 3,417 trawlers in 2022

Revenue of the port of Ashdale rose to $88.4 million [@cargo-0d23]. The pier was mended for £2.6 million [@pier].
`;

/**
 * What a person sees of sources that are no text files: PDF, Word, OpenDocument, EPUB, workbooks, web pages, e-mails.
 *
 * @param {string} host where the extension runs, for the names of screenshots
 * @param {() => { folder: string, browser: import('playwright-core').Browser,
 *   server: import('../../scripts/vscode/startServer.mjs').Server }} getPlace what is there when the tests run
 */
export function describeFormats(host, getPlace) {
  describe(`sources of many formats, ${host}`, { timeout: 180_000 }, () => {
    /** @type {ReturnType<typeof createPerson>} */
    let person;
    /** @type {() => Promise<void>} */
    let close;

    before(async () => {
      const { folder, browser, server } = getPlace();
      const workspace = createMixedWorkspace(folder, { 'draft.md': draft });
      const openFile = path.join(workspace, 'draft.md');
      const workbench = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile });
      person = createPerson(workbench.page, `formats-${host}`);
      close = workbench.close;
    });
    after(() => close?.());

    it('says how many were read, and which could not be', async () => {
      await person.statusItem('10 sources');
      await person.runCommand('Problems: Focus on Problems View');
      await person.problem('the 2 pages of this PDF are pictures without text');
      await person.problem('the PDF opens with a password only');
      await person.screenshot('problems');
      await person.runCommand('View: Toggle Panel Visibility');
    });

    it('shows passages of a PDF and a web page over a name, and opens the text that was read there', async () => {
      const card = await person.hover('Edith Marlowe', '3,417 trawlers');
      assert.match(card, /96,000 passengers/);
      assert.match(card, /harbour master since 2015/);
      await person.screenshot('card');
      await person.clickInHover('brindleford');
      await person.activeTab('brindleford');
      await person.waitForText('counted 3,417 trawlers in 2022');
      await person.screenshot('text-by-card');
      await person.runCommand('Sourcebook: Reveal Original File');
      await person.row('brindleford.pdf');
      await person.screenshot('original');
      await person.open('draft.md');
    });

    it('cites a figure of the seventh page with its page', async () => {
      await person.goBehind('trawlers in 2022');
      await person.runCommand('Sourcebook: Insert Citation');
      const [first] = await person.quickPick('brindleford');
      assert.match(String(first), /3,417 trawlers/);
      await person.press('Enter');
      await person.waitForText('in 2022 [@brindleford, p. 7]');
      await person.screenshot('cited');
    });

    it('goes from a citation to the passage in the text that was read', async () => {
      await person.goBehind('[@brindlef');
      await person.press('F12');
      await person.waitForText('The council met four times');
      await person.screenshot('definition');
      await person.open('draft.md');
      await person.goBehind('[@pie');
      await person.press('F12');
      await person.waitForText('Dear Tomas');
      await person.open('draft.md');
      await person.goBehind('[@cargo-0d');
      await person.runCommand('Peek Definition');
      await person.waitForPeek('Revenue rose to');
      await person.screenshot('peek');
    });
  });
}
