import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../src/readers/pdf/lines.ts';
import { markMargins } from '../../src/readers/pdf/margins.ts';

function line(text: string, y: number): Line {
  return { cells: [{ text, prose: text, x: 72, right: 500 }], x: 72, right: 500, y, size: 10, font: 'f1' };
}

/** The labels of pages that have these numbers at their feet, null where there is none; undefined where none is sure. */
function labelsOf(feet: readonly (number | null)[]): readonly string[] | undefined {
  const pages = feet.map((foot, i) => ({
    label: String(i + 1),
    lines: [line('The quay was built in stone.', 400), ...(foot === null ? [] : [line(`Annual report ${foot}`, 780)])],
    top: 0,
    bottom: 800,
  }));
  const marked = markMargins(pages, false);
  return marked.areLabelsSure ? marked.pages.map(({ label }) => label) : undefined;
}

test('pages go by the numbers that count up with them', () => {
  assert.deepEqual(labelsOf([null, 11, 12, 13, 14]), ['10', '11', '12', '13', '14']);
});

test('a blank page that the file leaves out, or a plate that is not counted, shifts the numbers behind it', () => {
  const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const feet = [...count(11, 20), null, ...count(24, 34), null, null, ...count(36, 45)];
  const labels = [...count(11, 20), 23, ...count(24, 34), 34, 35, ...count(36, 45)];
  assert.deepEqual(labelsOf(feet), labels.map(String));
});

test('front matter that counts by itself goes by its place, in Roman numbers', () => {
  assert.deepEqual(labelsOf([null, null, null, null, 1, 2, 3, 4, 5]), 'i ii iii iv 1 2 3 4 5'.split(' '));
});

test('marks of notes, which go up by other steps on each page, are no page numbers', () => {
  assert.equal(labelsOf([2, 3, 5, 9, 15, 17, 18, 21, 22, 29]), undefined);
});

test('a year that each page shows is no page number, and takes none away', () => {
  assert.deepEqual(labelsOf([2021, 2021, 2021, 2021]), ['1', '2', '3', '4']);
});

test('pages without a number go by their place in the file', () => {
  assert.deepEqual(labelsOf([null, null, null]), ['1', '2', '3']);
});

test('where numbers do not count up with the pages, no label is sure', () => {
  assert.equal(labelsOf([90, 3, 71, 12, 55, 6]), undefined);
});
