import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';

const files = {
  'sources/trade.txt': 'Exports rose by 4.5 % in 2020.',
  'references.bib': `@article{doe99, author = {Doe, Jane}, title = {Frogs and flies}, journal = {Ponds}, year = 1999}
@book{roe01, author = {Roe, Richard}, title = {Bees}, publisher = {Hive}, year = 2001}
@book{poe45, author = {Poe, Edgar}, title = {Ravens}, publisher = {Night}, year = 1845}
`,
};

async function openEngine() {
  const engine = createEngine(createMemoryHost(files));
  await engine.rebuild();
  return engine;
}

let version = 0;
const draftOf = (text: string) => ({ uri: 'memory:/draft.md', version: ++version, text });

test('the list of what is cited is written at the end, refreshed in place, and left where it is right', async () => {
  const engine = await openEngine();
  const write = async (text: string) =>
    (await engine.references(draftOf(text))).reduce(
      (draft, { span, newText }) => draft.slice(0, span.start) + newText + draft.slice(span.end),
      text,
    );
  const text = 'Bees are many [@roe01; @doe99].\n\n## References\n';
  const once = await write(text);
  assert.equal(
    once,
    `Bees are many [@roe01; @doe99].

## References

<!-- sourcebook-references -->

Doe, J. (1999). Frogs and flies. *Ponds*.

Roe, R. (2001). *Bees*. Hive.

<!-- sourcebook-references-end -->
`,
  );
  assert.equal(await write(once), once);
  const moved = `${once.replace('; @doe99', '')}\nAn appendix follows.\n`;
  const refreshed = await write(moved);
  assert.doesNotMatch(refreshed, /Frogs/);
  assert.match(refreshed, /Hive\.\n\n<!-- sourcebook-references-end -->\n\nAn appendix follows\.\n$/);
  assert.equal(await write('Nothing is cited.'), 'Nothing is cited.');
  assert.deepEqual(engine.check(draftOf(once)).verdicts, [], 'a reference claims nothing');
});

test('a key shows its reference, in the style that the draft names', async () => {
  const engine = await openEngine();
  const hover = (text: string) => engine.hover(draftOf(text), text.indexOf('@doe99') + 3)?.markdown ?? '';
  assert.match(hover('It is so [@doe99].'), /\*\*Frogs and flies\*\*/, 'nobody waits for the style');
  await engine.references(draftOf('It is so [@doe99].'));
  assert.match(hover('It is so [@doe99].'), /^Doe, J\. \(1999\)\. Frogs and flies\. \*Ponds\*\./);
  const chicago = '---\ncsl: chicago-author-date\n---\n\nIt is so [@doe99].';
  await engine.references(draftOf(chicago));
  assert.match(hover(chicago), /^Doe, Jane\. 1999\. “Frogs and Flies\.” \*Ponds\*, 1999\./);
});

test('a style that cannot be had is a problem where it is named, and goes when it is mended', async () => {
  const host = createMemoryHost({ ...files, 'broken.csl': '<style>', 'sources/more.txt': 'More.' });
  const engine = createEngine(host);
  await engine.rebuild();
  const uri = host.uriOf('draft.md');
  const open = async (text: string) => {
    const document = { uri, version: ++version, text };
    await engine.openDraft(document);
    engine.check(document);
    await new Promise(resolve => setTimeout(resolve));
    return engine.problems.map(problem => [text.slice(problem.span.start, problem.span.end), problem.message]);
  };
  const rest = 'Until it is mended, citations and references are written in APA.';
  assert.deepEqual(await open('---\ncsl: nowhere.csl\n---\n\nIt is so [@doe99].\n'), [
    [
      'csl: nowhere.csl',
      `The style nowhere.csl (\`csl\` in the front matter) is neither a file of the workspace nor one of the styles that come along; none is fetched. ${rest}`,
    ],
  ]);
  assert.deepEqual(await open('---\ncsl: broken.csl\n---\n'), [
    ['csl: broken.csl', `The style broken.csl (\`csl\` in the front matter) cannot be read as a style in CSL. ${rest}`],
  ]);
  assert.deepEqual(await open('---\ncsl: https://www.zotero.org/styles/vancouver\n---\n'), []);
  engine.setPreferences({ severities: {}, style: 'missing' });
  assert.deepEqual(await open('It is so [@doe99].\n'), [
    [
      '[@doe99]',
      `The style missing (the setting sourcebook.citations.style) is neither a file of the workspace nor one of the styles that come along; none is fetched. ${rest}`,
    ],
  ]);
  assert.deepEqual(await open('Nothing is cited.\n'), []);
  host.write('missing', 'no style');
  engine.closeDraft(uri);
  assert.deepEqual(engine.problems, []);
});
