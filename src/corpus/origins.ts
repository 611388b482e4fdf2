import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { findSharedRuns, fingerprint } from './sharedRuns.ts';

/** What more sources than this have in common is a formula or a notice, and tells nothing unless it is most of a text. */
const mostHolders = 8;

/** Pairs with fewer runs of six words in common, each counted from every word it begins at, are not compared. */
const leastShared = 3;

/**
 * One text rewritten from another keeps runs of its words in several sentences; two reports of one event share a
 * phrase or a title here and there. As many runs, in as many passages of either, and so much of the shorter text:
 */
const rewrite = { runs: 3, share: 0.03 };

/** Of a copy with cuts or an added paragraph, this much of the shorter text is word for word in the longer. */
const copyShare = 0.2;

/** As {@link copyShare}, where what is shared is also in many others. */
const wideCopyShare = 0.6;

/** Of shorter texts a shared phrase is a large part. In words. */
const leastCopied = 30;

/**
 * For each source, the one that stands for its origin: itself, or, where it copies or rewrites others or they it, one
 * and the same for all of them: the one with the oldest date, of several the longest. A pure function of the texts;
 * what a text gives is remembered with it.
 */
export function findOrigins(sources: readonly Source[]): ReadonlyMap<Source, Source> {
  const parents = sources.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    parents[rootOf(b)] = rootOf(a);
  };
  const firstWith = new Map<string, number>();
  for (const [i, { text }] of sources.entries()) {
    const first = firstWith.get(text);
    if (first === undefined) firstWith.set(text, i);
    else if (text !== '') join(first, i);
  }
  const { pairs, common } = findCandidates(sources);
  for (const [a, b] of pairs) {
    const [one, other] = [sources[a], sources[b]];
    if (one && other && rootOf(a) !== rootOf(b) && isSameOrigin(one, other, common)) join(a, b);
  }
  const originals = new Map<number, Source>();
  for (const [i, source] of sources.entries()) {
    const root = rootOf(i);
    const best = originals.get(root);
    if (!best || compareAge(source, best) < 0) originals.set(root, source);
  }
  return new Map(sources.map((source, i) => [source, originals.get(rootOf(i)) ?? source]));
}

/** Whether one of two sources has its text from the other, or both have it from a third. Symmetrical. */
function isSameOrigin(a: Source, b: Source, common: ReadonlySet<number>): boolean {
  const own = findSharedRuns(a, b, common);
  if (own.share >= copyShare && own.words >= leastCopied) return true;
  if (own.runs >= rewrite.runs && own.share >= rewrite.share) return true;
  const all = findSharedRuns(a, b, none);
  return all.share >= wideCopyShare && all.words >= leastCopied;
}
const none: ReadonlySet<number> = new Set();

interface Candidates {
  /** In the order of the sources. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Hashes of the runs that many sources have. */
  readonly common: ReadonlySet<number>;
}

/** Pairs of sources that share several runs: all that few have, and neighbours among the many that have one. */
function findCandidates(sources: readonly Source[]): Candidates {
  const prints = sources.map(fingerprint);
  const total = prints.reduce((sum, print) => sum + print.length, 0);
  // A run and its source in one number, so that sorting brings equal runs together: 32 bits and 20.
  const entries = new Float64Array(total);
  let at = 0;
  for (const [i, print] of prints.entries()) for (const hash of print) entries[at++] = hash * sourceLimit + i;
  entries.sort();
  const shared = new Map<number, number>();
  const common = new Set<number>();
  const sourceAt = (i: number) => (entries[i] ?? 0) % sourceLimit;
  for (let start = 0; start < total; ) {
    const hash = Math.floor((entries[start] ?? 0) / sourceLimit);
    let end = start + 1;
    while (end < total && Math.floor((entries[end] ?? 0) / sourceLimit) === hash) end++;
    const isCommon = end - start > mostHolders;
    if (isCommon) common.add(hash);
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < (isCommon ? Math.min(i + 2, end) : end); j++) {
        const pair = sourceAt(i) * sourceLimit + sourceAt(j);
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
    start = end;
  }
  const pairs = [...shared]
    .filter(([, count]) => count >= leastShared)
    .map(([pair]) => [Math.floor(pair / sourceLimit), pair % sourceLimit] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
  return { pairs, common };
}
const sourceLimit = 2 ** 20;

function compareAge(a: Source, b: Source): number {
  const [dateA, dateB] = [toIso(a.metadata.issued), toIso(b.metadata.issued)];
  const byDate = dateA !== '' && dateB !== '' ? compareText(dateA, dateB) : 0;
  return byDate || b.text.length - a.text.length || compareText(a.path, b.path) || compareText(a.uri, b.uri);
}

function toIso(issued: CslDate | undefined): string {
  return (issued?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');
}
