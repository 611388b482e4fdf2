import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost.ts';

const ports = '---\ntitle: Ports\n---\nShips waited for days outside the ports.\n';
const bib = `@article{doe99, title = {Frogs}}\n@article{roe01, title = {Bees}}\n`;

async function open(files: Readonly<Record<string, string>>) {
  const host = createMemoryHost(files);
  const engine = createEngine(host);
  await engine.rebuild();
  host.takeWork();
  return { host, engine };
}

/** The open draft and the place of its caret. */
function at(host: MemoryHost, marked: string, path = 'draft.md') {
  const offset = marked.indexOf('<|>');
  return { document: { uri: host.uriOf(path), version: 1, text: marked.replace('<|>', '') }, offset };
}

const signal = { aborted: false };

describe('where drafts cite a source', () => {
  const files = {
    'sources/ports.md': ports,
    'sources/other.md': '# Other\n\nA source that quotes [@ports] is none of the drafts.\n',
    'references.bib': bib,
    'draft.md': 'As the disk has it: [@ports].\n',
    'chapters/one.md': 'Ships waited [see @ports, p. 3; @doe99]. As @ports [p. 4] says.\n\n```\n[@ports]\n```\n',
    'chapters/two.qmd': 'A note.[^1]\n\n[^1]: In a note [-@{ports}].\n\n| a |\n|---|\n| in a table [@ports] |\n',
    'chapters/three.markdown': 'Mail to someone@ports or see [@portside].\n',
    'notes.txt': 'No draft: [@ports]\n',
  };

  async function find(marked: string, path?: string) {
    const { host, engine } = await open(files);
    const { document, offset } = at(host, marked, path);
    const found = await engine.navigation.findCitations(document, offset, { open: [document], signal });
    return found?.map(({ uri, text, places }) => {
      const lines = places.map(({ start, end }) => `${text.slice(start - 2, start)}|${text.slice(start, end)}`);
      return [uri.slice(host.uriOf('').length), ...lines];
    });
  }

  test('in every draft, open or not, in brackets, in the text and in notes', async () => {
    assert.deepEqual(await find('Being typed: [@po<|>rts]; [@doe99].'), [
      ['draft.md', '[@|ports'],
      ['chapters/one.md', ' @|ports', ' @|ports'],
      ['chapters/two.qmd', '@{|ports', '[@|ports'],
    ]);
    assert.deepEqual(await find('[@do<|>e99]'), [
      ['draft.md', '[@|doe99'],
      ['chapters/one.md', ' @|doe99'],
    ]);
  });

  test('of a key that names nothing: where that key stands', async () => {
    assert.deepEqual(await find('[@ports<|>ide]'), [
      ['draft.md', '[@|portside'],
      ['chapters/three.markdown', '[@|portside'],
    ]);
    assert.equal(await find('Ships wait<|>ed.'), undefined);
  });

  test('of a source by its file; what cannot cite it is not parsed, and who asks may give up', async () => {
    const { host, engine } = await open(files);
    const found = await engine.navigation.findCitationsOf(host.uriOf('sources/ports.md'), { open: [], signal });
    assert.deepEqual(
      found.map(({ uri, places }) => [uri.slice(host.uriOf('').length), places.length]),
      [
        ['draft.md', 1],
        ['chapters/one.md', 2],
        ['chapters/two.qmd', 2],
      ],
    );
    const { reads, yields } = host.takeWork();
    assert.deepEqual(reads, ['draft.md', 'chapters/one.md', 'chapters/two.qmd', 'chapters/three.markdown']);
    assert.ok(yields >= 4);
    const given = { aborted: true };
    const none = await engine.navigation.findCitationsOf(host.uriOf('sources/ports.md'), { open: [], signal: given });
    assert.deepEqual(none, []);
    assert.deepEqual(host.takeWork().reads, []);
  });
});

describe('a key is renamed', () => {
  /** The files that are changed, after the change; or why there is none. */
  async function rename(files: Readonly<Record<string, string>>, marked: string, newKey = 'new') {
    const { host, engine } = await open({ ...files, 'draft.md': '' });
    const { document, offset } = at(host, marked);
    const renamed = await engine.navigation.renameKey(document, offset, newKey, { open: [document], signal });
    if (!renamed || 'refusal' in renamed) return renamed?.refusal ?? null;
    const changed = renamed.files.map(({ uri, text, edits }): [string, string] => {
      const result = edits.reduceRight(
        (whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end),
        text,
      );
      return [uri.slice(host.uriOf('').length), result];
    });
    // Renaming once more back gives what was there.
    for (const [path, text] of changed) host.write(path, text);
    await engine.rebuild();
    const draft = changed.find(([path]) => path === 'draft.md')?.[1] ?? '';
    const again = { uri: document.uri, version: 2, text: draft };
    const citing = await engine.navigation.findCitations(again, draft.indexOf(newKey), { open: [again], signal });
    assert.ok((citing?.length ?? 0) > 0, 'the new key is cited');
    assert.equal(engine.corpus.findSources(newKey).length, 1, 'the new key names it');
    return Object.fromEntries(changed);
  }

  test('in the bibliography and in all drafts', async () => {
    const files = { 'references.bib': bib, 'other.md': 'See [@roe01; @doe99, p. 2] and @{doe99}s.\n' };
    assert.deepEqual(await rename(files, 'It is so [@do<|>e99].'), {
      'references.bib': bib.replace('doe99', 'new'),
      'draft.md': 'It is so [@new].',
      'other.md': 'See [@roe01; @new, p. 2] and @{new}s.\n',
    });
  });

  test('in braces where the citation needs them', async () => {
    const files = { 'references.json': '[{"id": "doe99", "title": "Frogs"}]' };
    assert.deepEqual(await rename(files, 'It is so [@doe99<|>].', 'a(b'), {
      'references.json': '[{"id": "a(b", "title": "Frogs"}]',
      'draft.md': 'It is so [@{a(b}].',
    });
  });

  test('in the front matter of the draft that defines it, and nowhere else', async () => {
    const head = '---\nreferences:\n- id: doe99\n  title: Frogs\n---\n';
    const files = { 'other.md': 'Another one [@doe99].\n' };
    const { host, engine } = await open({ ...files, 'draft.md': '' });
    const { document, offset } = at(host, `${head}It is so [@do<|>e99].`);
    const renamed = await engine.navigation.renameKey(document, offset, 'new', { open: [document], signal });
    assert.ok(renamed && 'files' in renamed);
    assert.deepEqual(
      renamed.files.map(({ uri, edits }) => [uri, edits.map(({ newText }) => newText)]),
      [[document.uri, ['new', 'new']]],
    );
  });

  test('in what describes a source: its front matter', async () => {
    assert.deepEqual(await rename({ 'sources/ports.md': ports }, 'Ships waited [@po<|>rts].'), {
      'sources/ports.md': `---\ncitation-key: new\n${ports.slice(4)}`,
      'draft.md': 'Ships waited [@new].',
    });
    const keyed = '---\ntitle: Ports\nCiteKey: harbour\n---\nShips waited.\n';
    assert.deepEqual(await rename({ 'sources/ports.md': keyed }, 'Ships waited [@<|>harbour].'), {
      'sources/ports.md': keyed.replace('harbour', 'new'),
      'draft.md': 'Ships waited [@new].',
    });
  });

  test('in what describes a source: the file beside it, which is made where there is none', async () => {
    const text = 'Ships waited for days outside the ports.\n';
    assert.deepEqual(await rename({ 'sources/ports.txt': text }, 'Ships waited [@po<|>rts].'), {
      'sources/ports.yaml': 'citation-key: new\n',
      'draft.md': 'Ships waited [@new].',
    });
    const described = { 'sources/ports.txt': text, 'sources/ports.json': '{\n  "title": "Ports"\n}\n' };
    const json = await rename(described, 'Ships waited [@po<|>rts].');
    assert.match(JSON.stringify(json), /citation-key.{1,8}new/);
    const keyed = { 'sources/ports.txt': text, 'sources/ports.yml': '- id: harbour\n  title: Ports\n' };
    assert.deepEqual(await rename(keyed, 'Ships waited [@harb<|>our].'), {
      'sources/ports.yml': '- id: new\n  title: Ports\n',
      'draft.md': 'Ships waited [@new].',
    });
  });

  test('in a ruling that follows it', async () => {
    const rulings = '{ "rulings": [{ "use": "ports", "figure": "5", "reason": "counted" }] } // so\n';
    const files = { 'sources/ports.md': ports, '.sourcebook.json': rulings };
    const changed = await rename(files, 'Ships waited [@po<|>rts].');
    assert.match(JSON.stringify(changed), /use\\": \\"new.*\/\/ so/);
  });

  test('not to what is taken or no key, and not where there is none', async () => {
    const files = { 'references.bib': bib };
    assert.equal(await rename(files, 'It is so [@do<|>e99].', 'roe01'), 'The key roe01 is taken, by “Bees”.');
    assert.match(String(await rename(files, 'It is so [@do<|>e99].', 'two words')), /cannot be a key/);
    assert.match(String(await rename(files, 'It is so [@do<|>e99].', 'a~b')), /BibTeX takes none/);
    assert.equal(await rename(files, 'It is<|> so [@doe99].'), null);
    const data = { 'sources/trade.csv': 'a,b\n1,2\n', 'sources/trade.json': '{"a": 1}' };
    assert.match(String(await rename(data, 'It is so [@tra<|>de].')), /does not describe it/);
  });

  test('a key that names nothing may be corrected everywhere', async () => {
    const files = { 'references.bib': bib, 'other.md': 'See [@deo99].\n' };
    assert.deepEqual(await rename(files, 'It is so [@deo<|>99].', 'doe99'), {
      'draft.md': 'It is so [@doe99].',
      'other.md': 'See [@doe99].\n',
    });
  });
});
