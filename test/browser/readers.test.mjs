// @ts-check
// The readers of heavy formats as they are shipped: in a worker of the web they read what they read in a thread of Node.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import esbuild from 'esbuild';
import { bundling } from '../../scripts/bundling.mjs';
import { readersBundle } from '../../scripts/readersBundle.mjs';
import { findBrowser } from '../../scripts/vscode/findBrowser.mjs';
import { launchBrowser } from '../../scripts/vscode/workbench.mjs';

const files = path.resolve('test/readers/files');
/** @type {Record<string, string>} */
const formats = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
  '.epub': 'epub',
  '.xlsx': 'spreadsheet',
  '.html': 'html',
  '.eml': 'email',
};
const folder = mkdtempSync(path.join(os.tmpdir(), 'sourcebook-readers-'));
const script = path.join(folder, 'readers.js');
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  await esbuild.build({ ...bundling, ...readersBundle, minify: true, outfile: script });
  browser = await launchBrowser(await findBrowser());
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [extension, format] of Object.entries(formats)) {
  test(`a worker of the web reads ${format} as a thread of Node does`, { timeout: 60_000 }, async () => {
    const file = readdirSync(files).find(name => name.endsWith(extension));
    assert.ok(file, `no file ${extension} among the fixtures`);
    const bytes = readFileSync(path.join(files, file));
    const inNode = await readInNode(format, bytes);
    assert.ok(inNode.text.length > 40, inNode.text);
    assert.deepEqual(await readInWeb(format, bytes), inNode);
  });
}

/**
 * @param {string} format
 * @param {Uint8Array} bytes
 */
async function readInNode(format, bytes) {
  const worker = new Worker(script);
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', ({ content }) => content && resolve(toPlain(content)));
      worker.postMessage({ id: 1, format, bytes: new Uint8Array(bytes) });
    });
  } finally {
    await worker.terminate();
  }
}

/**
 * @param {string} format
 * @param {Buffer} bytes
 */
async function readInWeb(format, bytes) {
  const page = await browser.newPage();
  try {
    const request = { source: readFileSync(script, 'utf8'), format, base64: bytes.toString('base64') };
    return toPlain(await page.evaluate(askWorker, request));
  } finally {
    await page.close();
  }
}

/**
 * In the page: what a worker of the script answers.
 *
 * @param {{ source: string, format: string, base64: string }} request
 */
function askWorker({ source, format, base64 }) {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new window.Worker(url);
  return new Promise((resolve, reject) => {
    worker.onerror = event => reject(new Error(event.message));
    worker.onmessage = ({ data }) => data?.content && resolve(data.content);
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    worker.postMessage({ id: 1, format, bytes });
  });
}

/** @param {unknown} content */
function toPlain(content) {
  return JSON.parse(JSON.stringify(content));
}
