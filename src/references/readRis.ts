import { parse, parseMixed } from '@citation-js/plugin-ris/lib-mjs/ris.js';
import {
  type BibliographyProblem,
  type EntryDraft,
  familyOf,
  normalizeDoi,
  type ReadEntries,
  toReadEntries,
} from './bibliography.ts';
import { readCslItem } from './readCslItem.ts';

/** Reads RIS, record by record: the syntax of a line here, what the tags mean by Citation.js. */
export function readRis(text: string): ReadEntries {
  const drafts: EntryDraft[] = [];
  const problems: BibliographyProblem[] = [];
  const made = new Map<string, number>();
  const starts = [...text.matchAll(/^[ \t]*TY {1,2}-/gm)].map(({ index }) => index);
  for (const [i, start] of starts.entries()) {
    const limit = starts[i + 1] ?? text.length;
    const end = /^[ \t]*ER {1,2}-/m.exec(text.slice(start, limit));
    const span = { start, end: end ? start + end.index + end[0].length : limit };
    const record = text.slice(span.start, span.end);
    if (!end) problems.push({ code: 'malformed', span: { start, end: start + 2 }, message: unclosed });
    const tags = readTags(record);
    const first = (...names: readonly string[]) => names.flatMap(name => tags.get(name) ?? [])[0] ?? '';
    const makers = [...(tags.get('AU') ?? tags.get('A1') ?? [])];
    const year = /\d{4}/.exec(first('PY', 'Y1', 'DA'))?.[0] ?? '';
    const given = first('ID').trim();
    const key = given === '' ? makeKey(makers[0] ?? first('TI', 'T1'), year, made) : given.replace(/\s+/g, '-');
    drafts.push({
      key,
      span,
      makeBrief: () => ({
        title: first('TI', 'T1'),
        makers: makers.join('; '),
        firstFamily: familyOf(makers[0] ?? ''),
        year,
        doi: normalizeDoi(first('DO')),
        url: first('UR'),
        files: [...(tags.get('L1') ?? [])],
      }),
      makeItem: () => readCslItem(toCsl(record), key),
    });
  }
  return toReadEntries(drafts, problems);
}

const unclosed = 'This record has no end; it is read up to the next one. End it with a line “ER  - ”.';

function toCsl(record: string): unknown {
  try {
    return parseMixed(parse(record)[0]);
  } catch {
    return {};
  }
}

function readTags(record: string): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const [, tag = '', value = ''] of record.matchAll(/^[ \t]*([A-Z][A-Z0-9]) {1,2}-[ \t]*(.*)$/gm)) {
    const values = tags.get(tag);
    if (values) values.push(value.trim());
    else tags.set(tag, [value.trim()]);
  }
  return tags;
}

/** A record without an identifier is cited by its first author and year: `smith2004`, `smith2004a`. */
function makeKey(maker: string, year: string, made: Map<string, number>): string {
  const family = maker.split(',')[0] ?? '';
  const base = `${
    family
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()
      .slice(0, 40) || 'record'
  }${year}`;
  const count = made.get(base) ?? 0;
  made.set(base, count + 1);
  return count === 0 ? base : `${base}${count < 26 ? String.fromCharCode(96 + count) : `-${count}`}`;
}
