import CSL from 'citeproc';
import apa from '../../styles/apa.csl';
import chicagoAuthorDate from '../../styles/chicago-author-date.csl';
import enUs from '../../styles/locales-en-US.xml';
import type { CslItem } from './cslItem.ts';

/** The styles that come along, by name. */
const styles: Readonly<Record<string, string>> = { apa, 'chicago-author-date': chicagoAuthorDate };

/** One entry of a list of references. */
export interface FormattedReference {
  readonly key: string;
  /** Plain text, one line. */
  readonly text: string;
}

/**
 * Writes items as a style writes its list of references, in the style's order, by citeproc-js. A style without such a
 * list writes none. Throws where the style is no style. Loaded when it is first needed (`import()`).
 * @param style the name of a style that comes along, or a style's XML; APA where there is none of that name
 */
export function formatReferences(items: readonly CslItem[], style = 'apa'): FormattedReference[] {
  const byKey = new Map(items.map(item => [item.id, item]));
  const xml = style.includes('<style') ? style : (styles[style.replace(/\.csl$/i, '')] ?? apa);
  const engine = new CSL.Engine({ retrieveLocale: () => enUs, retrieveItem: id => byKey.get(id) ?? {} }, xml, 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems([...byKey.keys()]);
  const list = engine.makeBibliography();
  if (!list) return [];
  const [{ entry_ids: ids }, texts] = list;
  return texts.map((text, i) => ({ key: ids[i]?.[0] ?? '', text: text.replace(/\s+/g, ' ').trim() }));
}
