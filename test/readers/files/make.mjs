// @ts-check
// Makes the small files that the readers are tested with: `node test/readers/files/make.mjs`. They are committed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { docx, epub, odt, pack } from './makePacked.mjs';
import { makePdf } from './makePdf.mjs';

const folder = import.meta.dirname;
/** @param {string} name @param {Uint8Array} bytes */
const save = (name, bytes) => writeFileSync(path.join(folder, name), bytes);

/** @typedef {import('./makePdf.mjs').Placed} Placed */

/** @param {number} x @param {number} top @param {readonly string[]} lines @returns {Placed[]} */
const column = (x, top, lines) => lines.map((text, i) => ({ x, y: top - 12 * i, text }));

const filler = [
  'The harbour authority keeps a record of every vessel that calls at the port, and of',
  'what it carries. The record is checked by two officers at the end of the month.',
];

/** @param {number} number @param {Placed[]} placed */
const page = (number, placed) => ({
  placed: [
    { x: 72, y: 800, text: 'Port of Ashdale', size: 8 },
    { x: 420, y: 800, text: 'Annual Report 2021', size: 8 },
    ...placed,
    { x: 290, y: 40, text: String(number), size: 8 },
  ],
});

// A report whose printed numbers begin at 117; page 7 breaks off within a sentence.
const report = [
  page(117, [
    { x: 72, y: 740, text: 'Port of Ashdale in 2021', size: 20, bold: true },
    ...column(72, 700, [
      ...filler,
      'The port handled 4.2 million tonnes of cargo in 2021.',
      'That was 6.5 per cent more than in 2020.',
    ]),
  ]),
  page(118, [
    { x: 72, y: 740, text: 'Two columns', size: 14, bold: true },
    ...column(72, 710, [
      'The left column tells of the',
      'container terminal, where the au-',
      'thority fitted five new cranes',
      'with a long-',
      'term contract. The cranes lift 38',
      'boxes an hour.',
    ]),
    ...column(320, 710, [
      'The right column tells of the',
      'ferries. They carried 1.1 million',
      'passengers, a third more than in',
      'the year before, by long-term',
      'tickets above all.',
    ]),
  ]),
  page(119, [
    ...column(72, 740, filler),
    { x: 72, y: 690, text: 'Cargo by kind, thousand tonnes', size: 10, bold: true },
    ...['Kind|2020|2021', 'Containers|1,910|2,050', 'Dry bulk|1,204|1,318', 'Liquid bulk|829|832'].flatMap((row, i) =>
      row.split('|').map((text, j) => ({ x: 72 + 130 * j, y: 670 - 14 * i, text })),
    ),
  ]),
  page(120, [
    { x: 72, y: 740, text: 'Three ships were repaired in the dry dock' },
    { x: 258, y: 744, text: '3', size: 6 },
    { x: 264, y: 740, text: 'at a cost of $12 million.' },
    { x: 72, y: 90, text: '3 The dry dock was leased until 2030.', size: 7 },
  ]),
  page(121, column(72, 740, filler)),
  page(122, column(72, 740, filler)),
  page(123, [
    ...column(72, 740, [...filler, 'Revenue rose by 9.3 per cent to $88.4 million, the highest figure since']),
    { x: 72, y: 90, text: '4 Before tax.', size: 7 },
  ]),
  page(124, column(72, 740, ['the port was opened in 1964. The authority expects 4.5 million tonnes in 2022.'])),
];
save('report.pdf', makePdf(report, { title: 'Port of Ashdale: Annual Report 2021', author: 'Doe, Jane; Rui Li' }));
save(
  'labelled.pdf',
  makePdf(
    [
      { placed: [{ x: 72, y: 700, text: 'The preface was written by 12 people.' }] },
      { placed: [{ x: 72, y: 700, text: 'The book begins with 34 pictures.' }] },
    ],
    { labels: '0 << /S /r /St 5 >> 1 << /S /D /St 1 >>' },
  ),
);
save(
  'scan.pdf',
  makePdf([
    { placed: [], image: true },
    { placed: [], image: true },
  ]),
);
save(
  'half-scanned.pdf',
  makePdf([
    { placed: [{ x: 72, y: 700, text: 'The port handled 4.2 million tonnes in 2021.' }] },
    { placed: [], image: true },
  ]),
);
save(
  'covered.pdf',
  makePdf([
    { placed: [], image: true },
    ...[
      'The port of Ashdale is older than its town.',
      'It handled 4.2 million tonnes in 2021.',
      'About 1,950 people work there.',
      'The quay was built in 1964.',
      'Three ships were repaired in the dry dock.',
    ].map(text => ({ placed: [{ x: 72, y: 700, text }] })),
    { placed: [], image: true },
    { placed: [{ x: 72, y: 700, text: 'The lighthouse is 31 metres high.' }] },
  ]),
);
save('protected.pdf', makePdf(report.slice(0, 1), { encrypt: true }));
save('truncated.pdf', makePdf(report).subarray(0, 3_000));

const sheet = utils.aoa_to_sheet(
  [
    ['Cargo of the port of Ashdale'],
    [],
    ['Year', 'Cargo, thousand tonnes', 'Growth', 'Counted on', 'Revenue'],
    [2020, 3943, null, new Date(Date.UTC(2021, 0, 15)), 80_900_000],
    [2021, 4200, 0.065, new Date(Date.UTC(2022, 0, 17)), 88_400_000],
    ['Source: harbour authority'],
  ],
  { cellDates: true, UTC: true },
);
Object.assign(sheet.C5, { z: '0.0%' });
for (const cell of [sheet.E4, sheet.E5]) Object.assign(cell, { z: '"$"#,##0' });
for (const cell of [sheet.B4, sheet.B5]) Object.assign(cell, { z: '#,##0' });
Object.assign(sheet.B5, { f: 'B4+257' });
const book = utils.book_new();
utils.book_append_sheet(book, sheet, 'Cargo');
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet([
    ['Ship', 'Boxes'],
    ['Aurora', 38],
    ['Borealis', 41],
  ]),
  'Ships',
);
book.Props = { Title: 'Statistics of the port', Author: 'Jane Doe' };
save('cargo.xlsx', write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
save('cargo.ods', write(book, { type: 'buffer', bookType: 'ods', compression: true }));

save('cargo.docx', pack(docx));
save('ferries.odt', pack(odt));
save('history.epub', pack(epub));
save('truncated.docx', pack(docx).subarray(0, 1_000));
save('locked.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
save(
  'locked.odt',
  pack({ ...odt, 'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>' }),
);
