// @ts-check
import { chromium } from 'playwright-core';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Starts the browser without a window.
 *
 * @param {import('./findBrowser.mjs').Browser} browser
 */
export async function launchBrowser(browser) {
  return chromium.launch({
    executablePath: browser.executablePath,
    env: /** @type {Record<string, string>} */ (browser.env),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Opens a workspace of the server in a page of its own, with nothing remembered from other pages.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./startServer.mjs').Server} server
 * @param {import('./startServer.mjs').Workspace & { onLog?: (line: string) => void }} workspace
 * @returns {Promise<{ page: Page, testsEnded: Promise<number>, close: () => Promise<void> }>} `testsEnded` resolves
 *   with the exit code of the tests at `testsPath`
 */
export async function openWorkbench(browser, server, { onLog, ...workspace }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // As a desktop VS Code has them: without, "Paste As…" is refused.
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const testsEnded = new Promise(resolve => {
    end = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown} */ args) =>
    onLog?.([args].flat().map(String).join(' ')),
  );
  await page.goto(server.toUrl(workspace));
  return { page, testsEnded, close: () => context.close() };
}
