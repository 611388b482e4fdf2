import type { CorpusSnapshot, PassageRef } from '../../corpus/corpusSnapshot.ts';
import { findTerms } from '../../judging/passageProfiles.ts';
import type { Entity } from '../../names/name.ts';
import type { Passage, Source } from '../../sources/source.ts';
import { fold } from '../../text/fold.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { type EntityFigure, isSpeaker, mentionsWithin, rankOfFigure } from './entityFigures.ts';
import type { MentionedPassage } from './mentionedPassages.ts';
import type { CardRole } from './roles.ts';

/** A passage that tells of the entity; `mention` is where it is named. */
export interface CardPassage extends PassageRef {
  readonly mention: Span;
  /** The key of the source that its source copies or rewrites; null where that is of its own origin. */
  readonly copies: string | null;
}

export interface WeighedBy {
  readonly roles: readonly CardRole[];
  /** The figures of the passage that are the entity's. */
  figuresIn(ref: PassageRef): readonly EntityFigure[];
  /** The first of the sources that copy each other. */
  witnessOf(source: Source): Source;
  /** How many to choose. */
  readonly limit: number;
}

/** Passages that weigh less are not held against those that were chosen. */
const comparedAtMost = 40;

/**
 * The passages that tell most of an entity, best first: what it is, its figures, what it does. One that says what a
 * better one has said, or comes from the same source or a copy of it, waits for those that say something new.
 */
export function choosePassages(
  entity: Entity,
  passages: readonly MentionedPassage[],
  corpus: CorpusSnapshot,
  by: WeighedBy,
): CardPassage[] {
  const texts = new Set<string>();
  const waiting = passages
    .flatMap(({ ref, mentions }) => {
      const mention = mentions.find(({ text }) => text === entity.name) ?? mentions[0];
      if (!mention) return [];
      const saysRole = by.roles.some(({ places }) =>
        places.some(({ source, span }) => source === ref.source && contains(ref.passage.span, span)),
      );
      const weight = weigh(entity, ref, mention.span, corpus, by) + (saysRole ? 2 : 0);
      return [{ ref, mention: mention.span, weight, saysRole }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, comparedAtMost)
    .map(one => ({ ...one, terms: findTerms(one.ref.source.prose, one.ref.passage.span) }))
    .filter(({ ref }) => {
      const text = fold(sliceSpan(ref.source.text, ref.passage.span));
      return !texts.has(text) && texts.add(text);
    });
  const chosen: Weighed[] = [];
  while (chosen.length < by.limit) {
    let best: { readonly index: number; readonly worth: number } | null = null;
    for (const [index, one] of waiting.entries()) {
      const worth = one.weight - repeats(one, chosen, by);
      if (best === null || worth > best.worth) best = { index, worth };
    }
    if (best === null) break;
    chosen.push(...waiting.splice(best.index, 1));
  }
  return chosen.map(({ ref, mention }) => {
    const origin = by.witnessOf(ref.source);
    return { ...ref, mention, copies: origin.uri === ref.source.uri ? null : origin.key };
  });
}

interface Weighed {
  readonly ref: PassageRef;
  readonly mention: Span;
  readonly weight: number;
  readonly saysRole: boolean;
  readonly terms: ReadonlySet<string>;
}

const cost = { sameWords: 4, sameWitness: 1, sameRole: 1 };

/** How much of a passage the chosen ones have said. */
function repeats(one: Weighed, chosen: readonly Weighed[], by: WeighedBy): number {
  let most = 0;
  for (const other of chosen) {
    let shared = 0;
    for (const term of one.terms) if (other.terms.has(term)) shared++;
    const least = Math.max(1, Math.min(one.terms.size, other.terms.size));
    const copies = by.witnessOf(one.ref.source) === by.witnessOf(other.ref.source);
    const role = one.saysRole && other.saysRole ? cost.sameRole : 0;
    most = Math.max(most, (cost.sameWords * shared) / least + (copies ? cost.sameWitness : 0) + role);
  }
  return most;
}

/** How many other names a sentence bears before it is a list. */
const crowd = 4;

/** How much a passage tells of the entity by itself. */
function weigh(
  entity: Entity,
  ref: PassageRef,
  mention: Span,
  corpus: CorpusSnapshot,
  { figuresIn }: WeighedBy,
): number {
  const { source, passage } = ref;
  const text = sliceSpan(source.text, passage.span);
  const named = mentionsWithin(corpus.mentionsIn(source), passage.span);
  let weight = Math.min(2, Math.max(0, ...figuresIn(ref).map(figure => 2 - rankOfFigure(figure) / 2)));
  if (named[0]?.entity === entity.id && mention.start - passage.span.start < text.length / 3) weight += 1.5;
  if (fold(sliceSpan(source.text, mention)) === fold(entity.name)) weight += 0.5;
  // Who only passes on what somebody said: the sentence tells of that.
  if (isSpeaker(source.prose, mention, passage.span)) weight -= 2;
  if (isOpening(source, passage)) weight += 0.5;
  // A headline or a caption says in short what a sentence says better.
  if (!/[.!?…][”"’'»)\]]*\s*$/.test(text)) weight -= 1.5;
  if (text.length < 40 || text.length > 350) weight -= 1;
  return weight - 0.3 * Math.max(0, new Set(named.map(({ entity }) => entity)).size - crowd);
}

/** Whether a passage is one of the first two that are no furniture. */
function isOpening({ passages }: Source, passage: Passage): boolean {
  let seen = 0;
  for (const other of passages) {
    if (other === passage) return true;
    if (!other.furniture && ++seen === 2) return false;
  }
  return false;
}
