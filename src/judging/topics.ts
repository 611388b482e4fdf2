import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Mention } from '../names/name.ts';
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

/** Where a claim's topic stands in a draft: what costs little to find, and tells whether it changed. */
export interface TopicOutline {
  readonly span: Span;
  /** All names in the claim that the sources know. */
  readonly mentions: readonly Mention[];
  /** {@link Topic.mentions} */
  readonly subjects: readonly Mention[];
  readonly names: readonly { readonly text: string; readonly entities: ReadonlySet<string> }[];
  readonly heading: string;
  /** The claim before it. */
  readonly before: Pick<TopicOutline, 'span' | 'mentions'> | null;
}

/** The outline of what each claim of a draft is about, in order. `mentions` are the draft's, in the order of the text. */
export function outlineTopics(draft: Draft, mentions: readonly Mention[]): readonly TopicOutline[] {
  const mentionsWithin = createSweep(mentions);
  const subjectsWithin = createSweep(withoutTitles(mentions, draft.names));
  const namesWithin = createSweep(draft.names.candidates);
  const blocksWithin = createSweep(draft.markdown.blocks);
  const mentionsOfName = createSweep(mentions);
  let before: TopicOutline['before'] = null;
  return draft.claims.map(({ span }) => {
    const outline: TopicOutline = {
      span,
      mentions: mentionsWithin(span),
      subjects: subjectsWithin(span),
      names: namesWithin(span).map(name => ({ text: name.text, entities: toEntities(mentionsOfName(name.span)) })),
      heading: blocksWithin(span)[0]?.heading ?? '',
      before,
    };
    before = outline;
    return outline;
  });
}

/** What the claim of an outline is about; `prose` is the draft's. */
export function toTopic({ span, mentions, subjects, names, heading, before }: TopicOutline, prose: string): Topic {
  return {
    own: { terms: findTerms(prose, span), entities: toEntities(mentions) },
    mentions: subjects,
    names: names.map(({ text, entities }) => ({ terms: findTerms(text), entities })),
    context: {
      terms: new Set([...(before ? findTerms(prose, before.span) : []), ...findTerms(heading)]),
      entities: toEntities(before?.mentions ?? []),
    },
  };
}

function toEntities(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ entity }) => entity));
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
