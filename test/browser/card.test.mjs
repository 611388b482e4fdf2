// @ts-check
// The long card in a real browser, in the colours of a light and a dark theme: whether everyone can read it (axe), and
// go through it by the keyboard. SCREENSHOTS=folder keeps pictures.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { bundling } from '../../scripts/bundling.mjs';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';

/** What VS Code's default themes give the variables that a card uses. */
const themes = {
  light: {
    background: '#ffffff',
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    focusBorder: '#005fb8',
  },
  dark: {
    background: '#1f1f1f',
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    focusBorder: '#0078d4',
  },
};

const folder = mkdtempSync(path.resolve('.test-build-card-'));
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {(name: string) => string} */
let makePage;

before(async () => {
  const outfile = path.join(folder, 'makePage.mjs');
  await esbuild.build({
    ...bundling,
    stdin: {
      resolveDir: process.cwd(),
      loader: 'ts',
      contents: `
        import { readCorpus, readSeeds } from './test/bench/support.ts';
        import { toCardPage } from './src/extension/cards/cardPage.ts';
        import { createCard } from './src/features/card/card.ts';
        import { cardToHtml } from './src/features/card/cardToHtml.ts';
        const corpus = readCorpus(readSeeds());
        export function makePage(name: string): string {
          const [entity] = corpus.findEntitiesByName(name);
          if (!entity) throw new Error('There is no ' + name);
          return toCardPage(cardToHtml(createCard(entity, corpus), 'memory:///draft.md'), name);
        }`,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  ({ makePage } = await import(pathToFileURL(outfile).href));
  const { executablePath, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: /** @type {Record<string, string>} */ (env),
    args: ['--no-sandbox', '--headless=new'],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing to mend in cards, ${theme}`, async () => {
    const context = await browser.newContext({ colorScheme: theme, bypassCSP: true });
    for (const name of ['Lukashenko', 'Minsk', 'BelTA', 'European Union']) {
      const tab = await context.newPage();
      await tab.setContent(makePage(name));
      const variables = Object.entries(themes[theme]).map(([key, value]) => `--vscode-${key}: ${value};`);
      await tab.addStyleTag({
        content: `:root { ${variables.join(' ')} --vscode-font-family: sans-serif; --vscode-font-size: 13px; } body { background: var(--vscode-background); }`,
      });
      await tab.addScriptTag({ content: axe.source });
      const violations = await tab.evaluate(async () => {
        const { axe } =
          /** @type {{ axe: { run(): Promise<{ violations: { id: string, nodes: { html: string }[] }[] }> } }} */ (
            /** @type {unknown} */ (globalThis)
          );
        const result = await axe.run();
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
        );
      });
      if (process.env.SCREENSHOTS)
        await tab.screenshot({ path: path.join(process.env.SCREENSHOTS, `card-${name}-${theme}.png`), fullPage: true });
      assert.deepEqual(violations, [], name);
      await tab.close();
    }
    await context.close();
  });
}

test('the keyboard goes through what a card offers, from its actions on, each with a name of its own', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.setContent(makePage('Lukashenko'));
  await tab.keyboard.press('Tab');
  const first = tab.locator(':focus');
  await first.waitFor();
  const links = tab.locator('main a');
  assert.ok((await links.count()) > 10);
  for (const link of await links.all()) assert.notEqual((await link.ariaSnapshot()).replace(/^- link\s*/, ''), '');
  assert.equal(await tab.getByRole('navigation', { name: 'Actions' }).count(), 1);
  assert.equal(await tab.getByRole('heading', { level: 1 }).textContent(), 'Alexander Lukashenko');
  await context.close();
});
