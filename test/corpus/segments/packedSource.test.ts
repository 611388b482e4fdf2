import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { packContent, packNames, unpackContent, unpackNames } from '../../../src/corpus/segments/packedSource.ts';
import { readText } from '../support.ts';

const texts: Record<string, string> = {
  'empty.txt': '',
  'marks.md':
    '---\ntitle: Gulls\n---\n# The *pier*\n\nIt cost **4.5** million[^1] crowns, see `code` and [a link](https://example.org).\n\n## Storms\n\n| year | cost |\n|---|---|\n| 2019 | 4 |\n\n[^1]: Then.\n',
  'names.txt':
    'President Anna Berg met Feng  Yujun, director of the Institute, in Minsk.\nTHE MAYOR OF LOWMOUTH SPEAKS\nEuropean Union [EU] officials said so.\n',
  'captions.srt': '1\n00:00:01,000 --> 00:00:03,000\nThe pier\nbroke in 2019.\n',
  'table.csv': 'city,people\nLowmouth,4000\n',
};
for (const name of readdirSync('seeds').filter(name => name.endsWith('.txt')))
  texts[name] = readFileSync(path.join('seeds', name), 'utf8');

test('what is kept of a source is what was read', () => {
  for (const [name, text] of Object.entries(texts)) {
    const { content, names } = readText(name, text);
    const stored = JSON.parse(JSON.stringify([packContent(content), packNames(names)]));
    assert.deepEqual(unpackContent(stored[0]), content, name);
    assert.deepEqual(unpackNames(stored[1]), names, name);
  }
});
