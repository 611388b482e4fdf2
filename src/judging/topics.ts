import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Mention, NameCandidate } from '../names/name.ts';
import { withoutTitles } from '../names/withoutTitles.ts';
import type { Span } from '../text/span.ts';
import { findTerms, type PassageProfiles, type Profile } from './passageProfiles.ts';

/** What a claim is about, to be held against passages. */
export interface Topic {
  readonly own: Profile;
  /** The names in it, but for those in another's title. */
  readonly mentions: readonly Mention[];
  /** Every name written in it, known to the sources or not. */
  readonly names: readonly TopicName[];
  /** The claim before it and the heading above: what "it" and "the figure" may stand for. */
  readonly context: Profile;
}

/** A name by its terms, and the entities that it names. */
type TopicName = Profile;

/** How far a passage speaks of what a claim speaks of. */
export interface Fit {
  /** How many terms and entities of the claim the passage itself has. */
  readonly own: number;
  /** How many more are shared when the passage's neighbours and the claim's context are heard too. */
  readonly near: number;
  /** For ranking; 0 where nothing is shared. */
  readonly score: number;
}

/** What each claim of a draft is about, in the order of the claims. `mentions` are the draft's, in text order. */
export function findTopics(draft: Draft, mentions: readonly Mention[]): readonly Topic[] {
  const mentionsWithin = createSweep(mentions);
  const subjectsWithin = createSweep(withoutTitles(mentions, draft.names));
  const namesWithin = createSweep(draft.names.candidates);
  const blocksWithin = createSweep(draft.markdown.blocks);
  const mentionsOfName = createSweep(mentions);
  const toName = ({ span, text }: NameCandidate): TopicName => ({
    terms: findTerms(text),
    entities: new Set(mentionsOfName(span).map(mention => mention.entity)),
  });
  let before: Profile = { terms: new Set(), entities: new Set() };
  return draft.claims.map(({ span }) => {
    const own: Profile = {
      terms: findTerms(draft.prose, span),
      entities: new Set(mentionsWithin(span).map(mention => mention.entity)),
    };
    const heading = blocksWithin(span)[0]?.heading ?? '';
    const context = { terms: new Set([...before.terms, ...findTerms(heading)]), entities: before.entities };
    before = own;
    return { own, mentions: subjectsWithin(span), names: namesWithin(span).map(toName), context };
  });
}

export function measureFit(topic: Topic, ref: PassageRef, profiles: PassageProfiles): Fit {
  const passage = profiles.profileOf(ref);
  const own = countShared(topic.own, passage.own);
  const around = countShared(topic.own, passage.around);
  const context = countShared(topic.context, passage.own);
  // Half weight, and capped: enough to break ties, not to win against the passage's own words.
  return { own, near: around + context, score: own + 0.5 * Math.min(around, 3) + 0.5 * Math.min(context, 3) };
}

/** Whether every name of the claim is one of the passage or of what stands around it, by any of its words. */
export function hasNames({ names }: Topic, ref: PassageRef, profiles: PassageProfiles): boolean {
  const { own, around } = profiles.profileOf(ref);
  return names.every(name => name.terms.size === 0 || countShared(name, own) > 0 || countShared(name, around) > 0);
}

function countShared(a: Profile, b: Profile): number {
  return countCommon(a.terms, b.terms) + countCommon(a.entities, b.entities);
}

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count++;
  return count;
}

/** Answers which items overlap a span, for spans asked in rising order, in linear time over all of them. */
function createSweep<Item extends { readonly span: Span }>(items: readonly Item[]): (span: Span) => Item[] {
  let first = 0;
  return span => {
    while (first < items.length && (items[first]?.span.end ?? 0) <= span.start) first++;
    const found: Item[] = [];
    for (let i = first; i < items.length; i++) {
      const item = items[i];
      if (!item || item.span.start >= span.end) break;
      found.push(item);
    }
    return found;
  };
}
