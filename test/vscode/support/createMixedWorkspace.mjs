// @ts-check
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/vscode/paths.mjs';
import { makePdf } from '../../readers/files/makePdf.mjs';

/** A text of eight pages, with something to find on the seventh. */
const pages = [
  'Harbour of Brindleford, annual report',
  'The harbour was opened in 1871 by the town.',
  'Two dredgers keep the channel free of sand.',
  'The fish market is open on five days a week.',
  'A new lighthouse was built on the northern mole.',
  'The council met four times in the year.',
  'Harbour master Edith Marlowe counted 3,417 trawlers in 2022, more than ever before.',
  'The next report will be printed in spring.',
];

const webPage = `<!doctype html><html lang="en"><head><title>Ferries to Brindleford</title>
<meta name="author" content="Tomas Reed"><meta property="article:published_time" content="2023-03-01"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferries to Brindleford</h1>
<p>Edith Marlowe, the harbour master, said on Wednesday that 96,000 passengers had come by ferry in 2022.</p>
<p>The line from the island was closed for eleven weeks while its pier was mended.</p></article></body></html>`;

const letter = `From: Edith Marlowe <marlowe@example.org>
To: Tomas Reed <reed@example.org>
Subject: The cost of the pier
Date: Mon, 6 Mar 2023 09:00:00 +0000
Content-Type: text/plain; charset=utf-8

Dear Tomas,

The pier was mended for £2.6 million.

Edith
`.replaceAll('\n', '\r\n');

const files = ['cargo.docx', 'cargo.xlsx', 'history.epub', 'ferries.odt', 'scan.pdf', 'protected.pdf'];

/**
 * A new folder with a source of each format that needs a library, two of which cannot be read, beside one in Markdown.
 *
 * @param {string} parent
 * @param {Record<string, string>} drafts file name → text
 */
export function createMixedWorkspace(parent, drafts) {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'mixed-'));
  const sources = path.join(folder, 'sources');
  mkdirSync(sources);
  for (const name of files) copyFileSync(path.join(root, 'test/readers/files', name), path.join(sources, name));
  const numbered = pages.map((text, i) => ({
    placed: [
      { x: 72, y: 700, text },
      { x: 290, y: 40, text: String(i + 1), size: 8 },
    ],
  }));
  writeFileSync(path.join(sources, 'brindleford.pdf'), makePdf(numbered, { title: 'Harbour of Brindleford' }));
  writeFileSync(path.join(sources, 'island-line.html'), webPage);
  writeFileSync(path.join(sources, 'pier.eml'), letter);
  writeFileSync(path.join(sources, 'notes.md'), '# Notes\n\nEdith Marlowe has been harbour master since 2015.\n');
  for (const [name, text] of Object.entries(drafts)) writeFileSync(path.join(folder, name), text);
  return folder;
}
