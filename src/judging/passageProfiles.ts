import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import { findPassageAt } from '../corpus/findPassageAt.ts';
import type { Mention } from '../names/name.ts';
import { withoutTitles } from '../names/withoutTitles.ts';
import type { Passage, Source } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import { memo } from './memo.ts';
import { stopWords } from './stopWords.ts';

/** What a passage is about: the terms of its words and the entities it names. */
export interface Profile {
  readonly terms: ReadonlySet<string>;
  /** Ids of entities. */
  readonly entities: ReadonlySet<string>;
}

/** A passage with what stands around it. */
export interface PassageProfile {
  readonly own: Profile;
  /** The names in the passage but for those in another's title, in text order. */
  readonly mentions: readonly Mention[];
  /** The passages before and behind it, its heading and the source's title. */
  readonly around: Profile;
  /** Whom only the caption names that runs into the passage, or the sentence that it runs into: it is not of them. */
  readonly strangers: ReadonlySet<string>;
}

export interface PassageProfiles {
  profileOf(ref: PassageRef): PassageProfile;
}

const emptyProfile: Profile = { terms: new Set(), entities: new Set() };
const profilesOfCorpus = new WeakMap<CorpusSnapshot, PassageProfiles>();
// Terms depend on the source alone and outlive the snapshots it is in.
const termsOfPassage = new WeakMap<Passage, ReadonlySet<string>>();

/** The profiles of a snapshot's passages, each made when it is first asked for. */
export function createPassageProfiles(corpus: CorpusSnapshot): PassageProfiles {
  return memo(profilesOfCorpus, corpus, () => {
    const mentionsOfSource = new WeakMap<Source, readonly (readonly Mention[])[]>();
    const subjectsOfSource = new WeakMap<Source, readonly (readonly Mention[])[]>();
    const profiles = new WeakMap<Passage, PassageProfile>();

    function mentionsIn(source: Source, index: number): readonly Mention[] {
      return memo(mentionsOfSource, source, () => groupByPassage(source, corpus.mentionsIn(source)))[index] ?? [];
    }

    function subjectsIn(source: Source, index: number): readonly Mention[] {
      const group = () => groupByPassage(source, withoutTitles(corpus.mentionsIn(source), source.names));
      return memo(subjectsOfSource, source, group)[index] ?? [];
    }

    function ownProfile(source: Source, index: number): Profile {
      const passage = source.passages[index];
      if (!passage) return emptyProfile;
      const entities = new Set(mentionsIn(source, index).map(mention => mention.entity));
      return { terms: passageTerms(source, passage), entities };
    }

    function createProfile({ source, passage }: PassageRef): PassageProfile {
      const index = passageIndex(source, passage);
      const own = ownProfile(source, index);
      const sides = [
        { profile: ownProfile(source, index - 1), isFused: runsOn(source, index - 1) },
        { profile: ownProfile(source, index + 1), isFused: runsOn(source, index) },
      ];
      const neighbours = sides.filter(({ isFused }) => !isFused).map(({ profile }) => profile);
      const fused = sides.filter(({ isFused }) => isFused).flatMap(({ profile }) => [...profile.entities]);
      const headings = `${passage.heading ?? ''} \n ${source.metadata.title ?? ''}`;
      return {
        own,
        mentions: subjectsIn(source, index),
        around: {
          terms: new Set([...neighbours.flatMap(({ terms }) => [...terms]), ...findTerms(headings)]),
          entities: new Set(neighbours.flatMap(({ entities }) => [...entities])),
        },
        strangers: new Set(fused.filter(entity => !own.entities.has(entity))),
      };
    }

    return { profileOf: ref => memo(profiles, ref.passage, () => createProfile(ref)) };
  });
}

/** Whether the passage is a caption that runs into the next one: it has no end of its own. */
function runsOn({ prose, passages }: Source, index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]];
  if (!passage || !next || next.span.start - passage.span.end > 1) return false;
  const end = prose.slice(Math.max(passage.span.start, passage.span.end - 4), passage.span.end);
  return !/[.!?…:;]["'”’)\]]*$/.test(end) && prose.slice(passage.span.end, next.span.start) === ' ';
}

/** The terms of a text that say what it is about. Numbers are left out: figures are compared by value. */
export function findTerms(text: string, within?: Span): Set<string> {
  const terms = new Set<string>();
  for (const { term } of findWords(text, within)) {
    if (!stopWords.has(term) && /^\p{L}/u.test(term)) terms.add(toStem(term));
  }
  return terms;
}

/**
 * A coarse stem, so that "voter" meets "votes" and "trading" meets "trade". It may join words of different meaning,
 * which is harmless where only sharing something is asked.
 */
export function toStem(term: string): string {
  const stem = term.replace(/(?:ings?|ers?|ed|es?)$/, '');
  return (stem.length >= 3 ? stem : term).slice(0, 5);
}

function passageTerms(source: Source, passage: Passage): ReadonlySet<string> {
  return memo(termsOfPassage, passage, () => findTerms(source.prose, passage.span));
}

/** Where a passage stands among those of its source; -1 where there is none. It is told by its place in the text. */
export function passageIndex(source: Source, { span }: Passage): number {
  return findPassageAt(source.passages, span.start);
}

function groupByPassage(source: Source, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = source.passages.map(() => []);
  let index = 0;
  for (const mention of mentions) {
    while (index < source.passages.length && (source.passages[index]?.span.end ?? 0) <= mention.span.start) index++;
    const passage = source.passages[index];
    if (passage && passage.span.start <= mention.span.start) groups[index]?.push(mention);
  }
  return groups;
}
