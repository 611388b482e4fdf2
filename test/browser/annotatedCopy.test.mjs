// @ts-check
// The annotated copy in a real browser: whether it can be read by everyone (axe), without scripts, on screen and paper.
// SCREENSHOTS=folder keeps pictures.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sourcebook-annotated-'));
const draft = path.join(folder, 'draft.md');
const page = path.join(folder, 'copy.html');
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  const example = readFileSync('example/draft.md', 'utf8');
  writeFileSync(
    draft,
    `${example}\n> “China is willing to keep strengthening strategic coordination with Belarus” [@s004], Xi Jinping said.\n\n<script>document.title = 'run'</script> and <b onclick="x()">bold</b> ![](https://example.org/x.png) [link](javascript:alert(1))\n`,
  );
  const made = spawnSync(process.execPath, ['dist/cli.mjs', 'annotate', draft, '--sources', 'seeds', '-o', page]);
  assert.equal(made.status, 0, String(made.stderr));
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

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing to mend, ${colorScheme}`, async () => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href);
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
    assert.deepEqual(violations, []);
    await keepPicture(tab, colorScheme);
    await context.close();
  });
}

test('it runs nothing, fetches nothing, and every number leads to its note and back', async () => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const tab = await context.newPage();
  /** @type {string[]} */
  const asked = [];
  tab.on('request', request => asked.push(request.url()));
  await tab.goto(pathToFileURL(page).href);
  assert.deepEqual(asked, [pathToFileURL(page).href]);
  assert.match(await tab.title(), /annotated copy$/);
  assert.equal(await tab.locator('main script, main img, main b, [href^="javascript"]').count(), 0);
  const links = await tab.locator('a[href^="#"]').evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''));
  assert.ok(links.length > 40);
  for (const link of links) assert.equal(await tab.locator(`[id="${link.slice(1)}"]`).count(), 1, link);
  await tab.emulateMedia({ media: 'print' });
  await keepPicture(tab, 'print');
  await context.close();
});

/** @param {import('playwright-core').Page} tab @param {string} name */
async function keepPicture(tab, name) {
  const kept = process.env.SCREENSHOTS;
  if (!kept) return;
  await tab.screenshot({ path: path.join(kept, `annotated-${name}.png`), fullPage: true });
  if (name === 'print') await tab.pdf({ path: path.join(kept, 'annotated.pdf') });
}
