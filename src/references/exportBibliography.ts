import { formatBibtex, format as toBiblatex } from '@citation-js/plugin-bibtex/lib-mjs/output/entries.js';
import type { CslItem } from './cslItem.ts';
import type { BibliographyFormat } from './reference.ts';

/** Writes a bibliography that Pandoc reads. The keys stay as they are. */
export function exportBibliography(items: readonly CslItem[], format: BibliographyFormat): string {
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`;
  const entries = (format === 'bibtex' ? formatBibtex : toBiblatex)(items);
  return entries
    .map(({ type, properties }, i) => {
      const fields = Object.entries(properties).filter(([, value]) => value !== '');
      return `@${type}{${items[i]?.id ?? ''},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
    })
    .join('\n');
}
