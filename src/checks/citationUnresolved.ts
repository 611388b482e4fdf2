import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { CitationItem, Draft } from '../drafts/draft.ts';
import { readNocite } from '../drafts/nocite.ts';
import { isCrossReference } from '../judging/crossReference.ts';
import { toFileStem } from '../sources/fileNames.ts';
import { findEditDistance } from '../text/editDistance.ts';
import { fold } from '../text/fold.ts';
import type { Check, Finding, Fix } from './check.ts';
import { replaceKey } from './fixes/citeSource.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';

const code = 'citation-unresolved';

export const citationUnresolved: Check = {
  code,
  title: 'A citation names no source, or several',
  docs: `
The key of a citation, or one in the front matter's \`nocite\`, belongs to no source of the corpus, or to more than one.

**Why:** what such a citation covers cannot be checked, and Pandoc prints it as a bold question mark.

Cross-references as pandoc-crossref and Quarto write them (\`@fig:map\`, \`@tbl-results\`) are no citations. Without
any source nothing is reported.

**To resolve it:** take the key that is offered, add the source, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line citation-unresolved -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, corpus }) {
    if (corpus.sources.length === 0 && corpus.textless.length === 0) return;
    for (const item of draft.citations.flatMap(citation => citation.items)) {
      yield* judgeKey(draft, corpus, item, createIgnoreFix(draft, code, item.keySpan));
    }
    // A comment that ignores it would break the front matter.
    for (const item of readNocite(draft).items) yield* judgeKey(draft, corpus, item, null);
  },
};

function* judgeKey(draft: Draft, corpus: CorpusSnapshot, item: CitationItem, ignore: Fix | null): Iterable<Finding> {
  const keys = corpus.findSources(item.key).map(source => source.key);
  if (keys.length === 0 && isCrossReference(item.key)) return;
  if (keys.length === 0) yield unknownKey(draft, corpus, item, ignore);
  else if (keys.length > 1) yield ambiguousKey(draft, item, keys, ignore);
}

function unknownKey(draft: Draft, corpus: CorpusSnapshot, item: CitationItem, ignore: Fix | null): Finding {
  const closest = findClosestKey(item.key, corpus);
  const effect = ignore ? 'what it covers could not be checked' : 'it will not be among the references';
  const advice = closest === null ? 'Correct the key or add the source.' : `Did you mean ${closest}?`;
  return {
    code,
    span: item.keySpan,
    message: `No source has the key ${item.key}, so ${effect}. ${advice}`,
    evidence: [],
    fixes: [...(closest === null ? [] : [keyFix(draft, item, closest, true)]), ...(ignore ? [ignore] : [])],
  };
}

function ambiguousKey(draft: Draft, item: CitationItem, keys: readonly string[], ignore: Fix | null): Finding {
  return {
    code,
    span: item.keySpan,
    message: `The key ${item.key} names ${keys.length} sources: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ' …' : ''}. Write the key of the one that is meant.`,
    evidence: [],
    fixes: [...keys.slice(0, 5).map(key => keyFix(draft, item, key, false)), ...(ignore ? [ignore] : [])],
  };
}

function keyFix(draft: Draft, item: CitationItem, key: string, preferred: boolean) {
  return { title: `Change the key to ${key}`, edits: [replaceKey(draft, item.keySpan, key)], preferred };
}

/**
 * The key of the source whose file is called so, else the key that is fewest edits away, at most a third of its length;
 * null where none is that close.
 */
function findClosestKey(key: string, corpus: CorpusSnapshot): string | null {
  const written = fold(key).slice(0, 100);
  const named = corpus.sources.find(({ path }) => fold(toFileStem(path)) === written);
  if (named) return named.key;
  let closest: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const source of [...corpus.sources, ...corpus.textless]) {
    for (const known of [source.key, ...source.otherKeys]) {
      if (Math.abs(known.length - written.length) >= least) continue;
      const distance = findEditDistance(written, fold(known), least);
      if (distance < least) [closest, least] = [source.key, distance];
    }
  }
  return closest;
}
