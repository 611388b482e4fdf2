import CSL from 'citeproc';
import apa from '../../styles/apa.csl';
import chicagoAuthorDate from '../../styles/chicago-author-date.csl';
import enUs from '../../styles/locales-en-US.xml';
import type { CslItem } from './cslItem.ts';
import type { FormattedReference, ReferencePart, ReferenceWriter } from './reference.ts';

/** The styles that come along, by name. */
const styles: Readonly<Record<string, string>> = { apa, 'chicago-author-date': chicagoAuthorDate };

/** What the processor writes around what is no plain text. Texts never have these: they are taken out of them. */
const marks = { italic: '\uE000', link: '\uE001', end: '\uE002' };
const everyMark = /[\uE000-\uE002]/;

const format = 'parts';
CSL.Output.Formats[format] = {
  ...CSL.Output.Formats.text,
  text_escape: (text: string | undefined) => (text ?? '').replace(/[\uE000-\uE002]/g, ''),
  '@font-style/italic': `${marks.italic}%%STRING%%${marks.end}`,
  '@font-style/oblique': `${marks.italic}%%STRING%%${marks.end}`,
  '@URL/true': (_: unknown, text: string) => `${marks.link}${text}${marks.end}`,
  '@DOI/true': (_: unknown, text: string) => `${marks.link}${text}${marks.end}`,
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
  return {
    write(wanted) {
      items = new Map(wanted.map(item => [item.id, item]));
      // What it remembers by an id may be another item by now.
      engine.updateItems([]);
      engine.updateItems([...items.keys()]);
      const list = engine.makeBibliography();
      if (!list) return [];
      const [{ entry_ids: ids }, texts] = list;
      return texts.map((text, i) => toReference(ids[i]?.[0] ?? '', text));
    },
  };
}

/** As {@link createReferenceWriter} for one list. */
export function formatReferences(items: readonly CslItem[], style?: string): readonly FormattedReference[] {
  return createReferenceWriter(style).write(items);
}

function toXml(style: string): string {
  return style.includes('<style') ? style : (styles[style.replace(/\.csl$/i, '')] ?? apa);
}

function toReference(key: string, written: string): FormattedReference {
  const parts: ReferencePart[] = [];
  const open: string[] = [];
  const line = written.replace(/\s+/g, ' ').trim();
  // Marks may stand within each other; where one is a link, that is what it is.
  for (const piece of line.split(/(?<=[\uE000-\uE002])|(?=[\uE000-\uE002])/)) {
    if (piece === marks.end) open.pop();
    else if (everyMark.test(piece)) open.push(piece);
    else {
      const kind = open.includes(marks.link) ? 'link' : open.includes(marks.italic) ? 'italic' : 'plain';
      parts.push({ kind, text: piece });
    }
  }
  return { key, text: parts.map(({ text }) => text).join(''), parts };
}
