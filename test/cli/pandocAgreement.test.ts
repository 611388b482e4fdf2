import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createNodeHost, toFileUri } from '../../src/host/nodeHost.ts';
import { runPandoc, withoutPandoc } from '../support/pandoc.ts';
import { makeFolder, runCli } from './support.ts';

/** Beside the demo sources: what a researcher's bibliography holds. */
const bibliography = `
@article{doe99, author = {Doe, Jane and Roe, Richard}, title = {Frogs and flies in still water}, journal = {Journal of Ponds}, year = 1999, volume = 4, number = 2, pages = {11--29}, doi = {10.1000/ab12}}
@article{doe99b, author = {Doe, Jane and Roe, Richard}, title = {Toads at night}, journal = {Journal of Ponds}, year = 1999, volume = 4, number = 3, pages = {31--40}}
@book{poe45, author = {Poe, Edgar Allan}, title = {Ravens}, publisher = {Night Press}, address = {Baltimore}, year = 1845}
@incollection{mueller07, author = {M{\\"u}ller, Ann and Smith, Bo and Lee, Chung and Ito, Dai}, title = {Trade by rail}, booktitle = {Roads of the east}, editor = {Vos, Els}, publisher = {Harbour}, address = {Leiden}, pages = {101--133}, year = 2007}
@techreport{bank22, author = {{World Bank}}, title = {Belarus economic update}, institution = {World Bank}, year = 2022, url = {https://example.org/belarus}}
`;

const drafts: Readonly<Record<string, string>> = {
  'essay.md': `# Ties

Turnover grew to US$4.2 billion [@mounting-pressure-western, para. 4]. The two leaders met in Beijing
[see @scmp-china-belarus-renew, para. 2; @fortifying-ties-lukashenko]. Xi spoke of "true friends" [@fortifying-ties-lukashenko].

As @doe99 [p. 12] say, nobody expected it; @poe45 says nothing. It was otherwise before [-@poe45, sec. 3].

# References
`,
  'paper.md': `Rail carries more than ships [@mueller07, pp. 11-29, and elsewhere; cf. @bank22]. On this @mueller07 and
@bank22 [sec. 2] agree.[^1] Frogs are many [@doe99; @doe99b]; toads too [@doe99b, 33].

| what | who |
|------|-----|
| ravens | [@poe45, p. 7] |

[^1]: Others doubt it [@fortifying-ties-lukashenko; see also @poe45, pp. 3, 5-9, with *much* detail].

::: {#refs}
:::

# Appendix

Nothing else.
`,
  'notes.md': `- Sanctions hit the trade ^[So says @poe45 [para. 3], too [@belarus-autocratic-leader].]
- and the banks [@bank22, p. iv].

> Quoted from somewhere [@{doe99}, {fig. 2}].

Again [@doe99, p. 4], and again [@doe99, p. 4; @poe45].
`,
};

interface Inline {
  readonly t: string;
  readonly c?: unknown;
}

/** What a reader sees: the citations' texts, sorted, and the references in their order. */
interface Printed {
  readonly citations: readonly string[];
  readonly references: readonly string[];
}

/**
 * Pandoc 2.17, which Debian has, reads less of CSL than these styles use ("under" in a title, the order of names), and
 * drops the word "chapter"; so of two styles the citations are compared, of the others the references too. Whom the text
 * names before a note it writes as the style would; here always by family, so the style of notes does, too.
 */
const styles: readonly { readonly csl: string; readonly file: string; readonly compared: 'all' | 'citations' }[] = [
  { csl: 'apa', file: 'styles/apa.csl', compared: 'all' },
  { csl: 'numbered.csl', file: 'test/cli/styles/numbered.csl', compared: 'all' },
  { csl: 'chicago-author-date', file: 'styles/chicago-author-date.csl', compared: 'citations' },
  { csl: 'notes.csl', file: 'test/cli/styles/notes.csl', compared: 'all' },
  { csl: 'vancouver', file: 'styles/vancouver.csl', compared: 'citations' },
];

for (const { csl, file: styleFile, compared } of styles) {
  test(`the preview reads as Pandoc prints it, in ${csl}`, { skip: withoutPandoc }, async t => {
    const folder = makeProject(t);
    const engine = createEngine(createNodeHost(folder, {}));
    await engine.rebuild();
    for (const [name, written] of Object.entries(drafts)) {
      const text = `---\ncsl: ${csl}\nnocite: |\n    @poe45, and [@doe99b]\n---\n\n${written}`;
      writeFileSync(path.join(folder, name), text);
      const exported = await runCli(['export', name, '--format', 'csl-json'], { cwd: folder });
      const file = path.join(folder, 'exported.json');
      writeFileSync(file, exported.stdout);
      const args = ['--citeproc', '--bibliography', file, '--csl', path.resolve(styleFile), '-t', 'json'];
      const { output, said } = runPandoc(args, text);
      assert.equal(said, '', `Pandoc resolves all of ${name}`);
      const preview = await engine.preview({ uri: toFileUri(path.join(folder, name)), version: 1, text });
      const { references } = preview;
      const notes = (preview.notes?.html ?? '').split('</li>').map(toText);
      const withNote = (html: string) =>
        html.replace(/<sup><a href="#sourcebook-note-(\d+)">\d+<\/a><\/sup>/, (_, n) => `^[${notes[Number(n) - 1]}]`);
      const shown: Printed = {
        citations: preview.citations.map(({ html }) => toText(withNote(html))).sort(),
        references:
          references?.html
            .split('</p>')
            .map(toText)
            .filter(entry => entry !== '') ?? [],
      };
      const printed = readPrinted(JSON.parse(output));
      assert.deepEqual(shown.citations, printed.citations, name);
      if (compared === 'all') assert.deepEqual(shown.references, printed.references, name);
      else assert.equal(shown.references.length, printed.references.length, name);
    }
  });
}

function makeProject(t: TestContext): string {
  const folder = makeFolder(t, { ...drafts, 'references.bib': bibliography });
  for (const style of ['numbered.csl', 'notes.csl']) cpSync(`test/cli/styles/${style}`, path.join(folder, style));
  cpSync('seeds', path.join(folder, 'seeds'), { recursive: true });
  return folder;
}

/** The text of HTML as a reader sees it, without what is hidden. */
function toText(html: string): string {
  const shown = html.replace(/<span class="sourcebook-card".*<\/span><\/span>$/, '');
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return normalize(shown.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] ?? ''));
}

function readPrinted({ blocks }: { readonly blocks: unknown }): Printed {
  const citations: string[] = [];
  const references: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { t, c } = node as Inline;
    if (t === 'Cite' && Array.isArray(c)) citations.push(normalize(inlinesToText(c[1])));
    else if (t === 'Div' && Array.isArray(c) && c[0][0].startsWith('ref-'))
      references.push(normalize(inlinesToText(c[1])));
    else Object.values(node).forEach(visit);
  };
  visit(blocks);
  // Pandoc's come where a note is called.
  return { citations: citations.sort(), references };
}

function inlinesToText(node: unknown): string {
  if (Array.isArray(node)) return node.map(inlinesToText).join('');
  const { t, c } = node as Inline;
  if (t === 'Str') return String(c);
  if (t === 'Note') return `^[${inlinesToText(c).trim()}]`;
  if (t === 'Space' || t === 'SoftBreak') return ' ';
  if (t === 'Quoted' && Array.isArray(c)) {
    const inner = inlinesToText(c[1]);
    return c[0].t === 'SingleQuote' ? `‘${inner}’` : `“${inner}”`;
  }
  if ((t === 'Link' || t === 'Span' || t === 'Div') && Array.isArray(c)) return inlinesToText(c[1]);
  return Array.isArray(c) ? inlinesToText(c) : '';
}

function normalize(text: string): string {
  // The marks within a title that a style does not quote: Pandoc makes single ones double, citeproc-js leaves them.
  return text
    .replace(/[‘’“”]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
