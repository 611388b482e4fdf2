import { isRecord } from './givenMetadata.ts';

/** What a record of an archive is asked for. */
export const recordParts = ['text', 'title', 'author', 'date', 'publisher', 'url', 'language', 'key', 'id'] as const;
export type RecordPart = (typeof recordParts)[number];

/**
 * Names of fields that hold a part, of a project's own choice; tried before the usual ones. A point leads into a field
 * of a field: `article.body`.
 */
export type RecordFields = Readonly<Partial<Record<RecordPart, readonly string[]>>>;

// Case, `_` and `-` do not matter. Of several the first that holds something is taken.
const usualNames: Readonly<Record<RecordPart, readonly string[]>> = {
  text: words(`text body content article fulltext articletext articlebody bodytext contenttext maintext rawtext
    html bodyhtml contenthtml contents paragraphs document transcript speech message abstract summary description`),
  title: words('title headline heading subject'),
  author: words('author authors byline by creator creators writer reporter'),
  date: words(`date published publishedat publishdate publisheddate datepublished pubdate publicationdate issued
    timestamp time created createdat year`),
  publisher: words(`publisher source src outlet site sitename sourcename newspaper publication journal provider agency
    container-title`),
  url: words('url link permalink canonicalurl weburl sourceurl uri'),
  language: words('language lang languagecode langcode'),
  key: words('citationkey citekey'),
  id: words('key id docid documentid articleid uuid guid identifier'),
};

function words(list: string): readonly string[] {
  return list.split(/\s+/).map(toPlainName);
}

/** Looks a part up in a record; undefined where no field of a known name holds any. */
export type PartFinder = (part: RecordPart) => unknown;

export function createPartFinder(record: Readonly<Record<string, unknown>>, chosen: RecordFields): PartFinder {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const plain = toPlainName(name);
    if (!isEmpty(value) && !byName.has(plain)) byName.set(plain, value);
  }
  return part => {
    for (const path of chosen[part] ?? []) {
      const value = followPath(record, path);
      if (!isEmpty(value)) return value;
    }
    const name = usualNames[part].find(usual => byName.has(usual));
    return name === undefined ? undefined : byName.get(name);
  };
}

function followPath(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split('.')) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function toPlainName(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}
