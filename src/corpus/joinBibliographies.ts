import {
  type Bibliography,
  normalizeDoi,
  normalizeTitle,
  normalizeUrl,
  type PlacedEntry,
} from '../references/bibliography.ts';
import type { CslName } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { JoinedSource } from './joinedSource.ts';

/** Sources and bibliographies as one list. */
export interface JoinedBibliographies {
  /** In the order given. One that an entry describes has the entry's key and fields, and answers to its own key too. */
  readonly sources: readonly Source[];
  /** Entries of which no text is here, as sources without passages. */
  readonly textless: readonly Source[];
  /** The entry behind a source of either list. */
  findEntry(source: Source): PlacedEntry | undefined;
}

/** Shorter titles ("Introduction", "Annual report") are shared by different documents. */
const minTitle = 16;

// The same object for the same entry, so that what is cached for it stays.
const joinedSources = new WeakMap<Source, JoinedSource>();
const textlessSources = new WeakMap<PlacedEntry['entry'], Source>();

/**
 * Joins each source to the entry that describes it: by the entry's file, by key, DOI, URL, or title. The earlier of two
 * bibliographies, and of two sources, has precedence; an entry describes one source.
 */
export function joinBibliographies(
  sources: readonly Source[],
  bibliographies: readonly Bibliography[],
): JoinedBibliographies {
  const placed = new Map<string, PlacedEntry>();
  for (const bibliography of bibliographies) {
    for (const entry of bibliography.entries) {
      if (!placed.has(entry.key)) placed.set(entry.key, { entry, bibliography });
    }
  }
  if (placed.size === 0) return { sources, textless: [], findEntry: () => undefined };
  const entryOf = matchEntries(sources, placed);
  const joined = sources.map(source => {
    const entry = entryOf.get(source);
    return entry ? joinEntry(source, entry) : source;
  });
  const described = new Set([...entryOf.values()].map(({ entry }) => entry.key));
  const textless = [...placed.values()].filter(({ entry }) => !described.has(entry.key)).map(toTextless);
  const byKey = new Map(textless.map(source => [source.key, source]));
  const joinedEntries = new Map([...entryOf].map(([source, entry]) => [source.uri, entry]));
  return {
    sources: joined,
    textless,
    findEntry: source => joinedEntries.get(source.uri) ?? (byKey.has(source.key) ? placed.get(source.key) : undefined),
  };
}

/** How entries are recognised, the surest way first. A way that several entries share tells nothing. */
const ways: readonly ((side: { readonly source: Source } | PlacedEntry) => readonly string[])[] = [
  side => ('source' in side ? [side.source.path] : side.entry.brief.files.map(file => toPath(file, side.bibliography))),
  side => ('source' in side ? [side.source.key, ...side.source.otherKeys] : [side.entry.key]),
  side => [normalizeDoi('source' in side ? (side.source.metadata.DOI ?? '') : side.entry.brief.doi)],
  side => [normalizeUrl('source' in side ? (side.source.metadata.URL ?? '') : side.entry.brief.url)],
  side => [toTitleSign('source' in side ? side.source.metadata : side.entry.brief)],
];

/** Asks of thousands of entries only whether they bear a sign of the few sources that are not matched yet. */
function matchEntries(
  sources: readonly Source[],
  placed: ReadonlyMap<string, PlacedEntry>,
): ReadonlyMap<Source, PlacedEntry> {
  const matched = new Map<Source, PlacedEntry>();
  const taken = new Set<PlacedEntry>();
  for (const way of ways) {
    const signsOf = new Map<Source, readonly string[]>();
    for (const source of sources) if (!matched.has(source)) signsOf.set(source, way({ source }));
    const wanted = new Set([...signsOf.values()].flat());
    wanted.delete('');
    if (wanted.size === 0) continue;
    const known = new Map<string, PlacedEntry | null>();
    for (const entry of placed.values()) {
      for (const sign of way(entry)) if (wanted.has(sign)) known.set(sign, known.has(sign) ? null : entry);
    }
    for (const [source, signs] of signsOf) {
      const entry = signs.flatMap(sign => known.get(sign) ?? [])[0];
      if (!entry || taken.has(entry)) continue;
      matched.set(source, entry);
      taken.add(entry);
    }
  }
  return matched;
}

/** The path of an entry's file, relative to the workspace; one from elsewhere stays as it is and matches nothing. */
function toPath(file: string, { path, uri }: Bibliography): string {
  const slashed = file.replaceAll('\\', '/');
  const folder = path.split('/').slice(0, -1);
  const root = decodePath(uri).slice(0, -path.length);
  if (slashed.startsWith('/') || /^[A-Za-z]:/.test(slashed)) {
    const absolute = slashed.startsWith('/') ? slashed : `/${slashed}`;
    return root !== '' && absolute.startsWith(root) ? absolute.slice(root.length) : '';
  }
  const parts: string[] = [];
  for (const part of [...folder, ...slashed.split('/')]) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The path within a URI, decoded; empty where it cannot be. */
function decodePath(uri: string): string {
  try {
    return decodeURIComponent(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?(\/.*)$/i.exec(uri)?.[1] ?? '');
  } catch {
    return '';
  }
}

function toTitleSign({ title = '' }: { readonly title?: string }): string {
  const words = normalizeTitle(title);
  return words.length < minTitle ? '' : words;
}

function joinEntry(source: Source, placed: PlacedEntry): Source {
  const known = joinedSources.get(source);
  if (known?.placed.entry === placed.entry) return known;
  const joined = new JoinedSource(source, placed);
  joinedSources.set(source, joined);
  return joined;
}

function toTextless(placed: PlacedEntry): Source {
  const known = textlessSources.get(placed.entry);
  if (known?.uri === placed.bibliography.uri && known.path === placed.bibliography.path) return known;
  const source = createTextless(placed);
  textlessSources.set(placed.entry, source);
  return source;
}

/** An entry as a source of which nothing can be read: it can be cited, and what is cited to it is not checked. */
function createTextless({ entry, bibliography }: PlacedEntry): Source {
  let metadata: Source['metadata'] | undefined;
  return {
    uri: bibliography.uri,
    path: bibliography.path,
    key: entry.key,
    otherKeys: [],
    text: bibliography.text,
    prose: '',
    // Of thousands only those shown are asked for more than this.
    get metadata() {
      metadata ??= toMetadata(entry);
      return metadata;
    },
    passages: [],
    figures: [],
    names: { candidates: [], lowercaseWords: [] },
    tables: [],
    problems: [{ code: 'entry-only', message: noText, fatal: true }],
  };
}

function toMetadata({ key, brief: { title, makers, year, doi, url } }: PlacedEntry['entry']): Source['metadata'] {
  return {
    id: key,
    type: 'document',
    title: title || key,
    ...(makers !== '' && { author: makers.split('; ').map(toName) }),
    ...(year !== '' && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(doi !== '' && { DOI: doi }),
    ...(url !== '' && { URL: url }),
  };
}

/** `Doe, Jane` as a style sorts it; who is written otherwise as a whole. */
function toName(maker: string): CslName {
  const comma = maker.indexOf(', ');
  return comma > 0 ? { family: maker.slice(0, comma), given: maker.slice(comma + 2) } : { literal: maker };
}

const noText =
  'There is no text of it here, so nothing cited to it is checked. Put its text into the folder of sources to have that.';
