// @ts-check
// Sourcebook in a real VS Code. `node --test test/vscode/sourcebook.vscode.test.mjs`, after a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';
import { cache, root } from '../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../scripts/vscode/serverBuild.mjs';
import { startServer } from '../../scripts/vscode/startServer.mjs';
import { launchBrowser, openWorkbench } from '../../scripts/vscode/workbench.mjs';
import { describeFormats } from './formats.mjs';
import { buildSuite } from './support/buildSuite.mjs';
import { createWorkspace } from './support/createWorkspace.mjs';
import { findProgram, runByTestElectron } from './support/desktop.mjs';
import { createPerson } from './support/person.mjs';
import { reportSuite } from './support/reportSuite.mjs';

/** @type {Record<'ironclad' | 'fortifying' | 'pressure' | 'praises' | 'renew', string>} */
const keys = JSON.parse(readFileSync(new URL('fixtures/keys.json', import.meta.url), 'utf8'));
const draft = readFileSync(new URL('fixtures/draft.md', import.meta.url), 'utf8')
  .replaceAll('@ironclad', `@${keys.ironclad}`)
  .replace('@praises', `@${keys.praises}`);

/** Room for the draft, so that what is looked for is in sight on one line. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 12,
  'files.hotExit': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.sideBar.location': 'right',
};

/** @type {string} */
let folder;
/** @type {string} */
let testsPath;
/** @type {import('../../scripts/vscode/serverBuild.mjs').ServerBuild} */
let build;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Record<'node' | 'web', import('../../scripts/vscode/startServer.mjs').Server>} by the extension host it uses */
let servers;

before(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'run-'));
  testsPath = await buildSuite();
  build = await installServerBuild();
  browser = await launchBrowser(await findBrowser());
  const web = { ...settings, 'remote.extensionKind': { 'sourcebook.sourcebook': ['web'] } };
  servers = {
    node: await startServer(build, { dataFolder: path.join(folder, 'node'), settings }),
    web: await startServer(build, { dataFolder: path.join(folder, 'web'), settings: web }),
  };
});

after(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) await server.stop();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

for (const [host, title] of /** @type {const} */ ([
  ['node', 'Node extension host'],
  ['web', 'web extension host'],
])) {
  describe(title, () => {
    it('passes the tests inside', { timeout: 240_000 }, async t => {
      /** @type {string[]} */
      const lines = [];
      const workbench = await openWorkbench(browser, servers[host], {
        folder: createWorkspace(folder),
        extension: root,
        testsPath,
        onLog: line => lines.push(line),
      });
      const exitCode = await Promise.race([
        workbench.testsEnded,
        new Promise(resolve => t.signal.addEventListener('abort', () => resolve(null))),
      ]);
      await workbench.close();
      await reportSuite(t, { lines, exitCode, host });
    });
  });

  describe(`a person, ${title}`, { timeout: 300_000 }, () => {
    /** @type {string} */
    let workspace;
    /** @type {ReturnType<typeof createPerson>} */
    let person;
    /** @type {() => Promise<void>} */
    let close;

    before(async () => {
      workspace = createWorkspace(folder, { 'draft.md': draft });
      const workbench = await openWorkbench(browser, servers[host], {
        folder: workspace,
        extension: root,
        openFile: path.join(workspace, 'draft.md'),
      });
      person = createPerson(workbench.page, host);
      close = workbench.close;
    });
    after(() => close?.());

    it('sees that five sources were read', async () => {
      await person.statusItem('5 sources');
    });

    it('rests the pointer on three names and reads their cards', async () => {
      assert.match(await person.hover('Tikhanovskaya', 'closest rival'), /Svetlana Tikhanovskaya.*10\.12%/);
      await person.screenshot('card-tikhanovskaya');
      await person.leave();
      assert.match(await person.hover('Wang Yi', 'Foreign Minister'), /mentions? in \d sources?/);
      await person.screenshot('card-wang-yi');
      await person.leave();
      assert.match(await person.hover('Feng Yujun', 'Fudan University'), /Feng Yujun/);
      await person.screenshot('card-feng-yujun');
      await person.leave();
    });

    it('rests the pointer on a figure and reads the sentence of the source', async () => {
      assert.match(await person.hover('80.10%', 'Found'), /won by a landslide with 80\.10% votes/);
      await person.screenshot('card-figure');
      await person.leave();
    });

    it('rests the pointer on a citation and reads what the source says for the sentence', async () => {
      assert.match(await person.hover(keys.praises, 'For this sentence'), /increased by 47\.6%.*\$4\.77bn/);
      await person.screenshot('card-citation');
      await person.leave();
    });

    it('types [@ and takes the source that supports the sentence', async () => {
      await person.press('ControlOrMeta+End');
      await person.type('Bilateral turnover rose by 9 per cent to US$4.2 billion [@');
      const [first] = await person.completions(keys.pressure);
      assert.ok(first?.includes(keys.pressure), `the first completion is ${first}`);
      await person.screenshot('completion');
      await person.press('Enter');
      await person.waitForText(`billion [@${keys.pressure}, para. `);
      await person.warnings(0);
    });

    it('inserts a citation by the command', async () => {
      await person.press('ControlOrMeta+End');
      await person.press('Enter');
      await person.press('Enter');
      await person.type('Viktor Khrenin spoke of an unprecedentedly high level of cooperation');
      await person.runCommand('Sourcebook: Insert Citation');
      const [first] = await person.quickPick(keys.renew);
      assert.match(String(first), /Belarusian Defence Minister Viktor Khrenin said/);
      await person.screenshot('insert-citation');
      await person.press('Enter');
      await person.waitForText(`cooperation [@${keys.renew}, para. `);
    });

    it('types a wrong figure, is warned, finds it in the view of the draft, and no longer when it is corrected', async () => {
      await person.select('80.10%');
      await person.type('83.70%');
      await person.warnings(1);
      assert.match(await person.hover('83.70%', 'Sourcebook'), /80\.10%.*landslide/);
      await person.screenshot('warning');
      await person.leave();
      await person.statusItem('5 sources');
      await person.runCommand('Sourcebook: Focus on Draft View');
      const wrong = await person.row('83.70%');
      await person.screenshot('draft-view');
      await wrong.click();
      await person.statusItem('(6 selected)');
      await person.select('83.70%');
      await person.type('80.10%');
      await person.warnings(0);
    });

    it('takes the source’s figure by a quick fix, and saves', async () => {
      await person.select('10.12%');
      await person.type('12.10%');
      await person.warnings(1);
      await person.goBehind('12.1');
      await person.quickFix('Replace with 10.12%');
      await person.waitForText('with 10.12% of');
      await person.warnings(0);
      await person.press('ControlOrMeta+s');
      await person.waitFor('the draft on the disk', async () => {
        const text = readFileSync(path.join(workspace, 'draft.md'), 'utf8');
        return text.includes('10.12%') && text.includes(`cooperation [@${keys.renew}, para. `);
      });
    });

    it('opens the Sourcebook view: five sources, which of them the draft cites, names by how often they stand', async () => {
      await person.runCommand('Sourcebook: Focus on Sources View');
      // The key alone stands in the view of the draft, too.
      await person.row(`${keys.ironclad}cited`);
      await person.row('31 · Belarusian President');
      await person.screenshot('sourcebook-view');
    });

    it('opens a card by the keyboard and cites from it', async () => {
      await person.press('ControlOrMeta+1');
      await person.goBehind('Wang Yi');
      await person.press('ControlOrMeta+k');
      await person.press('j');
      const card = await person.card('China’s Foreign Minister');
      assert.match((await card.allInnerTexts()).join(), /Wang Yi\n.*\n?.*2 mentions in 2 sources/s);
      await person.screenshot('show-card');
      await card
        .getByRole('link', { name: `Cite ${keys.pressure}` })
        .first()
        .click();
      await person.waitFor('the citation in the draft', async () =>
        (await person.shownText()).replace(/\s+/g, ' ').includes(`Wang Yi [@${keys.pressure}`),
      );
    });

    it('opens a passage and all mentions from the card', async () => {
      const card = await person.card('China’s Foreign Minister');
      await card.getByRole('link', { name: 'All mentions' }).click();
      // VS Code's references view; the web extension host does not reach it and peeks.
      await person.row('Minister Wang Yi');
      await person.screenshot('all-mentions');
      await card.getByRole('link', { name: keys.ironclad }).first().click();
      await person.waitForText('China’s Foreign Minister Wang Yi');
      await person.open('draft.md');
    });

    it('shows the card of a name that is typed and entered at once', async () => {
      // Behind the text, where no name stands, the command asks for one.
      await person.press('ControlOrMeta+1');
      await person.press('ControlOrMeta+End');
      await person.press('Enter');
      await person.runCommand('Sourcebook: Show Card…');
      await person.inputOpen();
      await person.type('global ti');
      await person.press('Enter');
      await person.card('Global Times');
    });

    it('says that two names are one thing, and the card knows both', async () => {
      await person.press('ControlOrMeta+1');
      await person.press('ControlOrMeta+End');
      await person.runCommand('Sourcebook: Merge Names…');
      await person.choose('global ti', 'Global Times');
      await person.choose('xinhua', 'Xinhua');
      await person.choose('', 'Global Times');
      await person.waitFor('the merge in .sourcebook.json', async () => {
        const file = path.join(workspace, '.sourcebook.json');
        return existsSync(file) && /"Global Times",\s+"Xinhua"/.test(readFileSync(file, 'utf8'));
      });
      await person.runCommand('Sourcebook: Show Card…');
      await person.choose('xinhua', 'Global Times');
      const card = await person.card('Global Times');
      assert.match((await card.allInnerTexts()).join(), /Also called\s+Xinhua/);
    });

    it('edits a source on the disk and sees the verdict change', async () => {
      const source = path.join(workspace, 'seeds', '000_9900ceae8b1a2738.txt');
      const text = readFileSync(source, 'utf8');
      writeFileSync(source, text.replace('80.10%', '81.30%'));
      await person.warnings(1);
      await person.screenshot('source-edited');
      writeFileSync(source, text);
      await person.warnings(0);
    });
  });

  describeFormats(host, () => ({ folder, browser, server: servers[host] }));
}

describe('restricted mode', () => {
  it('warns and shows cards in a folder that is not trusted, and reads nothing outside it', {
    timeout: 180_000,
  }, async () => {
    const trust = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
    const dataFolder = path.join(folder, 'restricted');
    const server = await startServer(build, { dataFolder, asksForTrust: true, settings: { ...settings, ...trust } });
    try {
      const outside = path.join(folder, 'outside');
      mkdirSync(outside, { recursive: true });
      writeFileSync(path.join(outside, 'secret.txt'), 'Lukashenko won the elections with 83.70% of the votes.');
      const workspace = createWorkspace(folder, {
        'draft.md': draft.replace('80.10%', '83.70%'),
        '.sourcebook.json': JSON.stringify({ sources: ['seeds/**', '../outside/**', outside, 'link/**'] }),
      });
      symlinkSync(outside, path.join(workspace, 'link'), 'junction');
      const openFile = path.join(workspace, 'draft.md');
      const workbench = await openWorkbench(browser, server, { folder: workspace, extension: root, openFile });
      const person = createPerson(workbench.page, 'restricted');
      await person.statusItem('Restricted Mode');
      await person.statusItem('5 sources');
      assert.match(await person.hover('83.70%', 'Sourcebook'), /80\.10%/);
      assert.match(await person.hover('Wang Yi', 'Foreign Minister'), /mentions? in \d sources?/);
      await person.screenshot('card-wang-yi');
      await workbench.close();
    } finally {
      await server.stop();
    }
  });
});

describe('the package', () => {
  it('installs into a clean VS Code and works there', { timeout: 180_000 }, async () => {
    const home = path.join(folder, 'clean');
    const extensionsFolder = path.join(home, 'extensions');
    const vsix = path.join(folder, 'sourcebook.vsix');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['run', '--silent', 'package', '--', '--out', vsix], {
      cwd: root,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const install = ['--install-extension', vsix, '--extensions-dir', extensionsFolder, '--server-data-dir', home];
    execFileSync(build.node, [build.main, ...install], { stdio: 'pipe' });

    const installed = readdirSync(extensionsFolder).find(name => name.startsWith('sourcebook.sourcebook-'));
    assert.ok(installed, 'the extension is not in the folder of extensions');
    const shipped = readdirSync(path.join(extensionsFolder, installed)).sort();
    const expected = ['dist', 'example', 'media', 'package.json', 'schemas', 'seeds', 'syntaxes', 'walkthrough'];
    assert.deepEqual(
      shipped.filter(name => !/^(?:\.vsixmanifest|readme\.md|changelog\.md|license\.txt|notice\.md)$/i.test(name)),
      expected,
    );

    const clean = await startServer(build, { dataFolder: home, extensionsFolder, settings });
    try {
      const workspace = createWorkspace(folder, { 'draft.md': draft.replace('80.10%', '83.70%') });
      const openFile = path.join(workspace, 'draft.md');
      const workbench = await openWorkbench(browser, clean, { folder: workspace, openFile });
      const person = createPerson(workbench.page, 'installed');
      await person.statusItem('5 sources');
      await person.warnings(1);
      assert.match(await person.hover('Wang Yi', 'Foreign Minister'), /mentions? in \d sources?/);
      await person.screenshot('card-wang-yi');
      await workbench.close();
    } finally {
      await clean.stop();
    }
  });
});

describe('@vscode/test-electron', () => {
  it('passes the same tests inside', { timeout: 240_000 }, async t => {
    const { executable, what } = await findProgram();
    t.diagnostic(`VS Code: ${what}`);
    const run = await runByTestElectron({ executable, testsPath, workspace: createWorkspace(folder) });
    await reportSuite(t, { ...run, host: 'node' });
  });
});
