// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cache } from '../../../scripts/vscode/paths.mjs';

/** @typedef {ReturnType<typeof createPerson>} Person */

const screenshots = path.join(cache, 'screenshots');
const patience = 30_000;

/**
 * What a person does at the workbench, by keyboard but for resting on a text and following a link, and what they then see.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name of the screenshots
 */
export function createPerson(page, name) {
  page.setDefaultTimeout(patience);
  mkdirSync(screenshots, { recursive: true });

  /**
   * Waits until `ask` gives something else than null or false.
   *
   * @template T
   * @param {string} what
   * @param {() => Promise<T | null | false>} ask
   * @returns {Promise<T>}
   */
  async function waitFor(what, ask) {
    const until = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      if (Date.now() > until) {
        await screenshot('failed');
        assert.fail(`Waited in vain for ${what}. The editor shows:\n${await shownText()}`);
      }
      await page.waitForTimeout(50);
    }
  }

  /** The text in sight in the editor, one line a rendered line. */
  async function shownText() {
    const lines = await page.locator('.editor-instance .view-lines').first().evaluate(readLines);
    return lines.map(({ text }) => text).join('\n');
  }

  /**
   * The place on the screen of the first occurrence of a text in the editor.
   *
   * @param {string} text
   */
  function locate(text) {
    return waitFor(`“${text}” in the editor`, () =>
      page.locator('.editor-instance .view-lines').first().evaluate(findText, text),
    );
  }

  /** A card takes the keys when it is opened, some time after it is there to be read. */
  const keysGoToAPage = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');

  /** @param {string} title */
  async function screenshot(title) {
    await page.screenshot({ path: path.join(screenshots, `${name}-${title}.png`) });
  }

  /**
   * Selects the first occurrence of a text in the editor, with the editor's own search.
   *
   * @param {string} text
   */
  async function select(text) {
    const widget = page.locator('.editor-instance .find-widget.visible').first();
    const input = widget.locator('.find-part textarea').first();
    const count = widget.locator('.matchesCount');
    const brief = { timeout: 4_000 };
    const search = async () => {
      await page.keyboard.press('ControlOrMeta+1');
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ControlOrMeta+f');
      // What was found before goes first, so that what is told then is of this text.
      await input.fill('', brief);
      await count.filter({ hasText: 'No results' }).waitFor(brief);
      await input.fill(text, brief);
      await count.filter({ hasText: /^1 of / }).waitFor(brief);
      await page.keyboard.press('Escape');
      await widget.waitFor({ state: 'hidden', ...brief });
    };
    await waitFor(`“${text}” to be found`, () =>
      search().then(
        () => true,
        () => false,
      ),
    );
  }

  /**
   * Goes down a list to the row with the text, and takes it.
   *
   * @param {string} list
   * @param {string} expected
   */
  async function takeRow(list, expected) {
    await page.locator(`${list} .monaco-list-row`, { hasText: expected }).first().waitFor();
    const focused = page.locator(`${list} .monaco-list-row.focused`, { hasText: expected });
    await waitFor(`the row “${expected}”`, async () => {
      if (await focused.first().isVisible()) return true;
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(50);
      return false;
    });
    await page.keyboard.press('Enter');
  }

  /**
   * Takes the row with the text of the pick that is open, and waits until another pick stands there or none.
   *
   * @param {string} expected
   */
  async function pick(expected) {
    const asked = () => page.evaluate(readPick);
    const before = await asked();
    await takeRow('.quick-input-list', expected);
    await waitFor(`the pick of “${expected}” to go`, async () => (await asked()) !== before);
  }

  return {
    waitFor,
    shownText,
    screenshot,

    /** @param {string} text */
    async waitForText(text) {
      await waitFor(`“${text}” in the editor`, async () => (await shownText()).includes(text));
    },

    /**
     * Rests the pointer on a text and reads the card that comes up.
     *
     * @param {string} text
     * @param {string} expected in the card; while it is missing the pointer is taken away and laid there again
     */
    async hover(text, expected) {
      return waitFor(`a card over “${text}” with “${expected}”`, async () => {
        const { x, y, width, height } = await locate(text);
        await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
        const card = page.locator('.monaco-hover:visible', { hasText: expected }).first();
        const shown = await card.waitFor({ timeout: 4_000 }).then(
          () => true,
          () => false,
        );
        if (shown) return plain((await card.allInnerTexts()).join(' '));
        await page.mouse.move(5, 5, { steps: 2 });
        return null;
      });
    },

    /**
     * Waits until the status bar says something.
     *
     * @param {string} text
     */
    async statusItem(text) {
      // The first thing that is waited for, with all of VS Code starting behind it.
      await page.locator('.statusbar-item:visible', { hasText: text }).first().waitFor({ timeout: 60_000 });
    },

    async leave() {
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5, { steps: 2 });
    },

    /**
     * Puts the caret behind the first occurrence of a text.
     *
     * @param {string} text
     */
    async goBehind(text) {
      await select(text);
      await page.keyboard.press('ArrowRight');
    },

    select,

    /** @param {string} text */
    type: text => page.keyboard.type(text, { delay: 15 }),

    /** @param {string} key */
    press: key => page.keyboard.press(key),

    /**
     * Opens a file of the workspace.
     *
     * @param {string} file
     */
    async open(file) {
      await page.keyboard.press('ControlOrMeta+p');
      await page.locator('.quick-input-widget:visible input').first().fill(file);
      await pick(file);
      await this.activeTab(file);
      // The tab is there before the keys go to the text.
      await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    },

    /**
     * Waits until the tab with the text is the one in front.
     *
     * @param {string} text
     */
    async activeTab(text) {
      await page.locator('.tab.active', { hasText: text }).waitFor();
    },

    /**
     * Runs a command from the palette.
     *
     * @param {string} title
     */
    async runCommand(title) {
      const input = page.locator('.quick-input-widget:visible input').first();
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      const brief = { timeout: 4_000 };
      const ask = async () => {
        await page.keyboard.press('F1');
        await input.fill(`>${title}`, brief);
        await row.waitFor(brief);
      };
      // A page that has just been opened beside the draft may take the first key, or the palette away.
      await waitFor('the palette', () =>
        ask().then(
          () => true,
          () => false,
        ),
      );
      await pick(title);
    },

    /**
     * The rows of the quick pick that is open, once one has the text.
     *
     * @param {string} expected
     */
    async quickPick(expected) {
      const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
      await rows.filter({ hasText: expected }).first().waitFor();
      return (await rows.allInnerTexts()).map(plain);
    },

    /**
     * Waits for a message to the writer.
     *
     * @param {string} text
     */
    async notification(text) {
      // One that comes while the window has no focus is kept for later: the list of all of them has it in any case.
      await this.runCommand('Notifications: Show Notifications');
      await page.locator('.notifications-center .notification-list-item', { hasText: text }).first().waitFor();
    },

    /** What is typed into the pick that is open. */
    inputValue: () => page.locator('.quick-input-widget:visible input').first().inputValue(),

    /** How many rows of the pick that is open are ticked, as it says: `2 Selected`. */
    pickCount: () => page.locator('.quick-input-widget:visible .quick-input-count').first().textContent(),

    /**
     * Waits until the row in focus of the pick that is open has the text.
     *
     * @param {string} expected
     */
    async focusedRow(expected) {
      const rows = page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row.focused');
      await rows.filter({ hasText: expected }).first().waitFor();
    },

    /**
     * Types another name into the box that renaming opens.
     *
     * @param {string} name
     */
    async rename(name) {
      const input = page.locator('.rename-box input').first();
      await input.waitFor();
      await input.fill(name);
      await page.keyboard.press('Enter');
    },

    /**
     * Presses a button of the message that is shown.
     *
     * @param {string} button
     */
    async answer(button) {
      await page
        .locator('.notifications-center .notification-list-item .monaco-button', { hasText: button })
        .first()
        .click();
    },

    /** As long as a person needs at least to see what a list shows now; a pick believes no key that is faster. */
    async lookAround() {
      await page.waitForTimeout(400);
    },

    /**
     * Types an answer into the box that asks for one.
     *
     * @param {string} text
     */
    async answerInput(text) {
      const input = page.locator('.quick-input-widget:visible input').first();
      await input.waitFor();
      await screenshot('input');
      await input.fill(text);
      await page.keyboard.press('Enter');
    },

    async inputOpen() {
      await page.locator('.quick-input-widget:visible input').first().waitFor();
    },

    async hideNotifications() {
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+1');
    },

    /**
     * The rows of the list of completions, once one has the text.
     *
     * @param {string} expected
     */
    async completions(expected) {
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.filter({ hasText: expected }).first().waitFor();
      return (await rows.allInnerTexts()).map(plain);
    },

    /**
     * The page of the card that is open beside the draft, once it has the text.
     *
     * @param {string} expected
     */
    async card(expected) {
      return waitFor(`a card with “${expected}”`, async () => {
        for (const frame of page.frames()) {
          const main = frame.locator('main', { hasText: expected });
          if ((await main.count().catch(() => 0)) > 0 && (await keysGoToAPage())) return main.first();
        }
        return null;
      });
    },

    /**
     * The body of the Markdown preview that is open, once it has the text.
     *
     * @param {string} expected
     */
    async preview(expected) {
      return waitFor(`a preview with “${expected}”`, async () => {
        for (const frame of page.frames()) {
          const body = frame.locator('body.vscode-body .markdown-body, .markdown-body', { hasText: expected });
          if ((await body.count().catch(() => 0)) > 0) return body.first();
        }
        return null;
      });
    },

    /**
     * A row of a list in the side bar, or of the references that are peeked at.
     *
     * @param {string} text
     */
    async row(text) {
      const row = page.locator(':is(.sidebar, .reference-zone-widget) .monaco-list-row', { hasText: text }).first();
      await row.waitFor();
      return row;
    },

    /**
     * Types into the quick pick that is open and takes the first row with the text; while there is none it types again.
     *
     * @param {string} typed
     * @param {string} expected
     */
    async choose(typed, expected) {
      const input = page.locator('.quick-input-widget:visible input').first();
      await input.waitFor();
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: expected }).first();
      await waitFor(`a row with “${expected}”`, async () => {
        if (typed !== '') {
          await input.fill('');
          await input.fill(typed);
        }
        return row.waitFor({ timeout: 4_000 }).then(
          () => true,
          () => false,
        );
      });
      await pick(expected);
    },

    /**
     * Waits until a text of the editor is underlined as a link, which comes a moment after it is shown.
     *
     * @param {string} text
     */
    async linkOn(text) {
      await page.locator('.editor-instance .detected-link', { hasText: text }).first().waitFor();
    },

    /**
     * Waits until the problems view that is open lists a text.
     *
     * @param {string} text
     */
    async problem(text) {
      await page.locator('.markers-panel .monaco-list-row', { hasText: text }).first().waitFor();
    },

    /**
     * Follows a link in the card that is shown.
     *
     * @param {string} label
     */
    async clickInHover(label) {
      await page.locator('.monaco-hover:visible a', { hasText: label }).first().click();
    },

    /**
     * Waits until what is peeked at shows a text.
     *
     * @param {string} text
     */
    async waitForPeek(text) {
      const lines = page.locator('.peekview-widget .preview .view-lines').first();
      await waitFor(`“${text}” in the peek`, async () => {
        if ((await lines.count()) === 0) return false;
        return (await lines.evaluate(readLines)).some(line => line.text.includes(text));
      });
    },

    /**
     * Waits until as many places are underlined as warnings.
     *
     * @param {number} count
     */
    async warnings(count) {
      const marks = page.locator('.editor-instance .squiggly-warning');
      await waitFor(`${count} warnings`, async () => (await marks.count()) === count);
    },

    /**
     * Puts a text on the clipboard as another program does, without VS Code's knowledge of where it is from.
     *
     * @param {string} text
     */
    async copyElsewhere(text) {
      await page.evaluate(written => navigator.clipboard.writeText(written), text);
    },

    /** Whether other ways to paste are offered behind what was just pasted. */
    offersPasteOptions: () => page.locator('.post-edit-widget:visible').first().isVisible(),

    /**
     * Moves the focus of the list in the side bar to the first row with the text, by the keyboard.
     *
     * @param {string} text
     */
    async focusRow(text) {
      const focused = page.locator('.sidebar .monaco-list-row.focused', { hasText: text }).first();
      await page.keyboard.press('Home');
      await waitFor(`the focus on “${text}”`, async () => {
        if (await focused.isVisible()) return true;
        await page.keyboard.press('ArrowDown');
        return false;
      });
    },

    /**
     * Opens the menu of what has the focus and takes an entry, by the keyboard.
     *
     * @param {string} entry
     */
    async contextMenu(entry) {
      await page.keyboard.press('Shift+F10');
      const focused = page.locator('.monaco-menu .action-item.focused', { hasText: entry }).first();
      await page.locator('.monaco-menu .action-item', { hasText: entry }).first().waitFor();
      await waitFor(`the focus on “${entry}”`, async () => {
        if (await focused.isVisible()) return true;
        await page.keyboard.press('ArrowDown');
        return false;
      });
      await screenshot('menu');
      await page.keyboard.press('Enter');
    },

    /**
     * Takes another way to paste, of those that are offered behind what was just pasted.
     *
     * @param {string} title
     */
    async pasteAs(title) {
      await page.locator('.post-edit-widget:visible').first().waitFor();
      await page.keyboard.press('ControlOrMeta+.');
      await page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().waitFor();
      await screenshot('paste-options');
      await takeRow('.action-widget', title);
    },

    /**
     * Opens the quick fixes at the caret and takes one.
     *
     * @param {string} title how it begins
     */
    async quickFix(title) {
      const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
      await waitFor(`the quick fix “${title}”`, async () => {
        if (await row.isVisible()) return true;
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+.');
        return row.waitFor({ timeout: 4_000 }).then(
          () => true,
          () => false,
        );
      });
      await screenshot('quick-fixes');
      await takeRow('.action-widget', title);
    },
  };
}

/** @param {string} text */
function plain(text) {
  return text.replace(/[\u00a0\s]+/g, ' ').trim();
}

/**
 * In the page: the editor's rendered lines from top to bottom, which are not in this order in the document.
 *
 * @param {Element} editor
 */
function readLines(editor) {
  return [...editor.querySelectorAll('.view-line')]
    .map(line => ({ top: line.getBoundingClientRect().top, text: (line.textContent ?? '').replaceAll('\u00a0', ' ') }))
    .sort((a, b) => a.top - b.top);
}

/** In the page: what the pick that is open asks for; null where none is. */
function readPick() {
  const inputs = [...document.querySelectorAll('.quick-input-widget input')];
  return inputs.find(input => input.checkVisibility())?.getAttribute('aria-label') ?? null;
}

/**
 * In the page: where a text stands.
 *
 * @param {Element} editor
 * @param {string} text
 */
function findText(editor, text) {
  for (const line of editor.querySelectorAll('.view-line')) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      const from = at - offset;
      const to = at + text.length - offset;
      if (from >= 0 && from < length) range.setStart(node, from);
      if (to > 0 && to <= length) range.setEnd(node, to);
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}
