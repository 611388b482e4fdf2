import type { ReadEntries } from './bibliography.ts';
import { readBibtex } from './readBibtex.ts';
import { readCslJson } from './readCslJson.ts';
import { readCslYaml } from './readCslYaml.ts';
import { readRis } from './readRis.ts';

const readers: Readonly<Record<string, (text: string) => ReadEntries>> = {
  bib: readBibtex,
  bibtex: readBibtex,
  biblatex: readBibtex,
  json: readCslJson,
  yaml: readCslYaml,
  yml: readCslYaml,
  ris: readRis,
};

/**
 * Reads a bibliography by the end of its name, as Pandoc does; other ends hold no entries. Loaded when the first
 * bibliography is found (`import()`): a workspace without one does not pay for the readers.
 */
export function readBibliography(path: string, text: string): ReadEntries {
  const read = readers[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  return read ? read(text) : { entries: [], repeats: [], problems: [] };
}
