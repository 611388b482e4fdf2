import CSL, { type ProcessorCitation } from 'citeproc';
import apa from '../../styles/apa.csl';
import chicagoAuthorDate from '../../styles/chicago-author-date.csl';
import enUs from '../../styles/locales-en-US.xml';
import vancouver from '../../styles/vancouver.csl';
import type { CslItem } from './cslItem.ts';
import type {
  CitedItem,
  CitedTogether,
  FormattedReference,
  ReferencePart,
  ReferenceWriter,
  WrittenCitation,
  WrittenText,
} from './reference.ts';

/** The styles that come along, by name. */
const styles: Readonly<Record<string, string>> = { apa, 'chicago-author-date': chicagoAuthorDate, vancouver };

/** What the processor writes around what is no plain text. Texts never have these: they are taken out of them. */
const marks: Readonly<Record<string, ReferencePart['kind']>> = {
  '\uE000': 'italic',
  '\uE001': 'link',
  '\uE002': 'bold',
  '\uE003': 'superscript',
};
const end = '\uE004';
const around = (kind: ReferencePart['kind']) =>
  `${Object.keys(marks).find(mark => marks[mark] === kind)}%%STRING%%${end}`;

/** What the processor writes for an author whom the style does not name. */
const unnamed = /^\[NO_PRINTED_FORM\] /;

/** The drafts on show, and a hover or two. */
const rememberedLists = 8;

const format = 'parts';
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats.text,
  text_escape: (text: string | undefined) => (text ?? '').replace(/[\uE000-\uE004]/g, ''),
  '@font-style/italic': around('italic'),
  '@font-style/oblique': around('italic'),
  '@font-weight/bold': around('bold'),
  '@vertical-align/sup': around('superscript'),
  '@URL/true': (_: unknown, text: string) => around('link').replace('%%STRING%%', () => text),
  '@DOI/true': (_: unknown, text: string) => around('link').replace('%%STRING%%', () => text),
};

/**
 * What writes lists of references as a style says, in the style's order, by citeproc-js. Throws where the style is no
 * style. Large: loaded when it is first needed (`import()`).
 * @param style the name of a style that comes along, or a style's XML; APA where there is none of that name
 */
export function createReferenceWriter(style = 'apa'): ReferenceWriter {
  let items = new Map<string, CslItem>();
  const engine = new CSL.Engine({ retrieveLocale: () => enUs, retrieveItem: id => items.get(id) ?? {} }, toXml(style));
  engine.setOutputFormat(format);
  engine.opt.development_extensions.wrap_url_and_doi = true;
  function take(wanted: readonly CslItem[]): void {
    items = new Map(wanted.map(item => [item.id, item]));
    // What it remembers by an id may be another item by now.
    engine.updateItems([]);
  }
  const isNote = engine.opt.xclass === 'note';
  return {
    isNote,
    write: rememberLast((wanted: readonly CslItem[]): readonly FormattedReference[] => {
      take(wanted);
      engine.updateItems([...items.keys()]);
      const list = engine.makeBibliography();
      if (!list) return [];
      const [{ entry_ids: ids }, texts] = list;
      return texts.map((text, i) => toReference(ids[i]?.[0] ?? '', text));
    }),
    cite: rememberLast(({ citations, uncited }: WrittenText) => {
      // Told of as uncited, an item would be listed and numbered, but no citation be told apart from it.
      const all = uncited.length > 0 ? [...citations, { items: uncited.map(toUnlocated), isInText: false }] : citations;
      take(all.flatMap(({ items }) => items.map(({ item }) => item)));
      const written = engine.rebuildProcessorState(
        (isNote ? all.map(toNote) : all).map(toProcessorCitation),
        format,
        [],
      );
      return citations.map(({ items: [first], isInText }, i): WrittenCitation => {
        const parts = toParts((written[i]?.[2] ?? '').replace(unnamed, ''));
        if (!isNote) return { text: parts, note: null };
        return { text: isInText && first ? toParts(makersOf(first.item)) : [], note: parts };
      });
    }),
  };
}

/** The processor takes milliseconds a citation, and while prose is typed its citations stay what they are. */
function rememberLast<Wanted, Written>(write: (wanted: Wanted) => Written): (wanted: Wanted) => Written {
  const last = new Map<string, Written>();
  return wanted => {
    const key = JSON.stringify(wanted);
    const written = last.get(key) ?? write(wanted);
    last.delete(key);
    last.set(key, written);
    for (const oldest of [...last.keys()].slice(0, -rememberedLists)) last.delete(oldest);
    return written;
  };
}

/** Whom the running text names, the note does not. */
function toNote({ items, isInText }: CitedTogether): CitedTogether {
  const [first, ...others] = items;
  return { items: isInText && first ? [{ ...first, suppressAuthor: true }, ...others] : items, isInText: false };
}

function toUnlocated(item: CslItem): CitedItem {
  return { item, prefix: '', suffix: '', locator: '', label: 'page', suppressAuthor: false };
}

function toProcessorCitation({ items, isInText }: CitedTogether, i: number): ProcessorCitation {
  return {
    citationID: `citation-${i}`,
    citationItems: items.map(({ item, prefix, suffix, locator, label, suppressAuthor }) => ({
      id: item.id,
      ...(prefix !== '' && { prefix: `${prefix} ` }),
      ...(suffix !== '' && { suffix: /^[,.;:!?]/.test(suffix) ? suffix : ` ${suffix}` }),
      ...(locator !== '' && { locator, label }),
      ...(suppressAuthor && { 'suppress-author': true }),
    })),
    properties: { noteIndex: i + 1, ...(isInText && { mode: 'composite' }) },
  };
}

/** The families whom a text names where its style has notes, which the processor cannot tell apart from the note. */
function makersOf({ author = [] }: CslItem): string {
  const [first = '', second = '', third] = author.map(({ literal, family }) => literal ?? family ?? '');
  if (third !== undefined) return `${first} et al.`;
  return second === '' ? first : `${first} and ${second}`;
}

/** As {@link createReferenceWriter} for one list. */
export function formatReferences(items: readonly CslItem[], style?: string): readonly FormattedReference[] {
  return createReferenceWriter(style).write(items);
}

function toXml(style: string): string {
  return style.includes('<style') ? style : (styles[toName(style)] ?? apa);
}

/** Whether a style of that name comes along; also where it is named as its project does, by an address. */
export function isStyleAlong(name: string): boolean {
  return Object.hasOwn(styles, toName(name));
}

function toName(name: string): string {
  return name.replace(/^https?:\/\/(?:www\.)?zotero\.org\/styles\//i, '').replace(/\.csl$/i, '');
}

function toReference(key: string, written: string): FormattedReference {
  const parts = toParts(written);
  return { key, text: parts.map(({ text }) => text).join(''), parts };
}

function toParts(written: string): readonly ReferencePart[] {
  const parts: ReferencePart[] = [];
  const open: ReferencePart['kind'][] = [];
  const line = written.replace(/\s+/g, ' ').trim();
  // Marks may stand within each other; where one is a link, that is what it is.
  for (const piece of line.split(/(?<=[\uE000-\uE004])|(?=[\uE000-\uE004])/)) {
    const kind = marks[piece];
    if (piece === end) open.pop();
    else if (kind) open.push(kind);
    else parts.push({ kind: open.includes('link') ? 'link' : (open.at(-1) ?? 'plain'), text: piece });
  }
  return parts;
}
