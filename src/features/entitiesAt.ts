import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { linkMentions } from '../names/linkMentions.ts';
import type { Entity, Mention } from '../names/name.ts';
import { fold } from '../text/fold.ts';
import { type Span, touches } from '../text/span.ts';
import { findEntitiesNamed } from './entitiesNamed.ts';

/** Enough to choose from. */
const mostMeant = 12;

const mentionsOfDraft = new WeakMap<
  Draft,
  { readonly corpus: CorpusSnapshot; readonly mentions: readonly Mention[] }
>();

/**
 * The entities that a name of the draft may mean: one, or several where the sources know several of that name and
 * the draft does not say which. Null where no name of the corpus stands there.
 */
export function findEntitiesAt(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
): { readonly span: Span; readonly entities: readonly Entity[] } | null {
  const mention = mentionsIn(draft, corpus).find(({ span }) => touches(span, offset));
  const linked = mention && corpus.findEntity(mention.entity);
  if (mention && linked) return { span: mention.span, entities: [linked] };
  const name = draft.names.candidates.find(({ span }) => touches(span, offset));
  if (!name) return null;
  const entities = corpus.findEntitiesByName(name.text);
  if (entities.length > 0) return { span: name.span, entities: entities.slice(0, mostMeant) };
  // A part of a name says who is meant where only one has it; a surname, that one of its bearers is.
  const having = findEntitiesNamed(name.text, corpus);
  const surname = ` ${fold(name.text).trim()}`;
  const meant =
    having.length === 1
      ? having
      : having.filter(({ type, name: whole }) => type === 'person' && fold(whole).endsWith(surname));
  return meant.length > 0 ? { span: name.span, entities: meant.slice(0, mostMeant) } : null;
}

function mentionsIn(draft: Draft, corpus: CorpusSnapshot): readonly Mention[] {
  const known = mentionsOfDraft.get(draft);
  if (known?.corpus === corpus) return known.mentions;
  const mentions = linkMentions(draft.names, corpus.entities);
  mentionsOfDraft.set(draft, { corpus, mentions });
  return mentions;
}
