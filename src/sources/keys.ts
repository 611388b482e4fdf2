import { fold } from '../text/fold.ts';
import { sliceSpan } from '../text/span.ts';
import { findChosenName } from './fileNames.ts';
import type { Source } from './source.ts';

/** Long file names and titles are cut here, between words. */
const maxKeyLength = 60;

const titleWords = 3;

// Words that tell no title from another.
const emptyWords = new Set(
  `a about after against all amid an and are as at be been before between but by can could did do does during for from
  had has have he her his how if in into is it its may might more new no not of off on or our out over says said she
  should so than that the their there they this to under up upon was we were what when where which while who why will
  with would you`.split(/\s+/),
);

/** What a source's keys are made from. */
export interface KeyGround {
  readonly uri: string;
  readonly path: string;
  readonly givenKey?: string;
  /** See {@link toTextKey}. */
  readonly textKey: string;
}

/** The keys of a source: the one that it goes by, and the other that it answers to. */
export interface Keys {
  readonly key: string;
  readonly otherKey: string;
}

/**
 * Gives every source its key and the other keys it answers to, over the whole corpus. A given key stays; else the
 * key is made from a file name that a person chose, else from maker, year and title. It depends on no other source
 * but those that would have the very same key: each of them gets four hexadecimal digits of its path behind it. That
 * longer form always names the source, and the short one finds all that share it, so that what was cited
 * once is found whatever comes or goes. The order of the sources does not matter; it is kept.
 */
export function assignKeys(sources: readonly Source[]): Source[] {
  const keys = findKeys(sources.map(source => toKeyGround(source)));
  return sources.map((source, i) => withKeys(source, keys[i]));
}

/** @param path where it lies, where that is not the source's own */
export function toKeyGround(source: Source, path: string = source.path): KeyGround {
  const { uri, givenKey } = source;
  const isNamed = givenKey !== undefined || findChosenName(path) !== null;
  return { uri, path, textKey: isNamed ? '' : toTextKey(source), ...(givenKey !== undefined && { givenKey }) };
}

/** The keys that {@link assignKeys} gives, in the order of what they are made from. */
export function findKeys(grounds: readonly KeyGround[]): Keys[] {
  const groups = new Map<string, number[]>();
  for (const [i, ground] of grounds.entries()) {
    const base = toBaseKey(ground);
    const group = groups.get(base);
    if (group) group.push(i);
    else groups.set(base, [i]);
  }
  const keys: Keys[] = [];
  for (const [base, group] of groups) {
    const places = group.flatMap(i => grounds[i] ?? []);
    for (const [i, own] of shareBaseKey(base, places).entries()) keys[group[i] ?? 0] = own;
  }
  return keys;
}

/** The keys of all that have the same {@link toBaseKey}, in their order; they depend on no others. */
export function shareBaseKey(base: string, grounds: readonly Omit<KeyGround, 'textKey'>[]): Keys[] {
  const suffixed = grounds.map(({ path }) => `${base}-${hashOf(path).slice(0, 4)}`);
  const suffixedCount = countOf(suffixed);
  const given = grounds.filter(({ givenKey }) => givenKey !== undefined).length;
  return grounds.map(({ uri, path, givenKey }, i) => {
    const four = suffixed[i] ?? '';
    const long = suffixedCount(four) === 1 ? four : `${base}-${hashOf(`${path}\n${uri}`)}`;
    const count = givenKey === undefined ? grounds.length : given;
    return count === 1 ? { key: base, otherKey: long } : { key: long, otherKey: base };
  });
}

/** The same object where nothing changes, so that what is cached for it stays. */
function withKeys(source: Source, keys: Keys | undefined): Source {
  if (!keys || (source.key === keys.key && source.otherKeys.length === 1 && source.otherKeys[0] === keys.otherKey))
    return source;
  const { key, otherKey } = keys;
  return { ...source, key, otherKeys: [otherKey], metadata: { ...source.metadata, id: key } };
}

/** What a source would be called if no other had the same. */
export function toBaseKey({ path, givenKey, textKey }: KeyGround): string {
  if (givenKey !== undefined) return givenKey;
  const name = findChosenName(path);
  return toKey(name !== null ? slugOf(name) : textKey || slugOf(path.slice(path.lastIndexOf('/') + 1)));
}

/** What the text of a source gives to its key: maker, year and title, as words joined by `-`; may be empty. */
export function toTextKey(source: Source): string {
  const { publisher, author, issued, title } = source.metadata;
  const first = author?.[0];
  const maker = publisher === undefined ? (first?.family ?? first?.literal?.split(' ').at(-1)) : toShortName(publisher);
  const year = issued?.['date-parts'][0]?.[0];
  const words = [maker, year, ...significantWords(title ?? firstSentenceOf(source))];
  return slugOf(words.filter(word => word !== undefined).join(' '));
}

/** Names of three words and more go by their initials: "South China Morning Post" is `SCMP`. */
function toShortName(publisher: string): string {
  const words = (publisher.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !/^(?:the|of|and)$/i.test(word));
  return words.length >= 3 ? words.map(word => [...word][0] ?? '').join('') : words.join(' ');
}

function firstSentenceOf({ prose, passages }: Source): string {
  const first = passages.find(passage => !passage.furniture);
  return first ? sliceSpan(prose, first.span).slice(0, 300) : '';
}

function significantWords(text: string): string[] {
  const words = fold(text)
    .replace(/'s\b|'/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).filter(word => !emptyWords.has(word)).slice(0, titleWords);
}

/** Lower case, without accents, words joined by `-`: only what Pandoc takes in a key without braces. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function toKey(slug: string): string {
  if (slug.length <= maxKeyLength) return slug || 'source';
  const cut = slug.slice(0, maxKeyLength + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, maxKeyLength);
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo); eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function countOf(values: readonly string[]): (value: string) => number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return value => counts.get(value) ?? 0;
}
