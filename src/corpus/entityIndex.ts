import { linkMentions } from '../names/linkMentions.ts';
import { createNameMerge } from '../names/mergeNames.ts';
import type {
  Described,
  Entity,
  EntityOptions,
  EntityResolution,
  Mention,
  NameScan,
  StoredResolution,
} from '../names/name.ts';
import type { TableChanges } from '../names/nameState.ts';
import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { inSteps, runSteps } from '../text/steps.ts';
import type { MentionPlace } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import { StoredSource } from './storedSource.ts';

export interface EntityIndex {
  /** What it was made of. */
  readonly sources: ReadonlySet<Source>;
  readonly entities: readonly Entity[];
  /** See {@link EntityResolution.described}. */
  described(): readonly Described[];
  findEntity(id: string): Entity | undefined;
  findEntitiesByName(name: string): readonly Entity[];
  mentionsOf(id: string): readonly MentionPlace[];
  mentionsIn(source: Source): readonly Mention[];
  /** Makes, with pauses, what the first card would wait for. */
  prepare(): Generator<void, void>;
}

/**
 * Resolves the names of all sources together and makes them findable; of the next sources only what differs. Pauses now
 * and then; what is left unfinished is finished first by whoever comes next.
 */
export interface EntityIndexer {
  resolve(sources: readonly Source[]): Generator<void, EntityIndex>;
  /** What is other than stored. With pauses, between which nothing must be resolved. */
  changes(): Generator<void, TableChanges>;
}

/** Of sources whose names are not resolved yet. */
export const noEntities: EntityIndex = {
  sources: new Set(),
  entities: [],
  described: () => [],
  findEntity: () => undefined,
  findEntitiesByName: () => [],
  mentionsOf: () => [],
  mentionsIn: () => [],
  *prepare() {},
};

interface Unfinished extends Others {
  readonly steps: Generator<void, EntityResolution>;
  readonly sources: readonly Source[];
}

interface Others {
  /** The URIs of sources that are no longer there. */
  readonly gone: readonly string[];
  /** Sources that were other objects before, or were not there. */
  readonly come: readonly Source[];
}

/** @param stored what was resolved of earlier sources, in the corpus' order, and these, to go on from */
export function createEntityIndexer(
  options: EntityOptions,
  stored: (Omit<StoredResolution, 'scanOf'> & { readonly sources: readonly Source[] }) | null = null,
): EntityIndexer {
  /** What was resolved last, in the corpus' order. */
  let last = stored?.sources ?? [];
  const byUri = createOnce(() => new Map(last.map(source => [source.uri, source])));
  const scanOf = (uri: string) => byUri().get(uri)?.names;
  const merge = createNameMerge(options, stored && { ...stored, scanOf });
  let unfinished: Unfinished | null = null;
  return {
    changes: merge.changes,
    *resolve(sources) {
      while (unfinished) yield* finish(unfinished);
      const changed: [string, NameScan | null][] = [];
      const { gone, come } = findOthers(last, sources);
      for (const uri of gone) changed.push([uri, null]);
      for (const source of come) {
        if (haveSameNames(byUri().get(source.uri), source)) continue;
        changed.push([source.uri, source.names]);
        yield;
      }
      unfinished = { steps: merge.updateInSteps(changed), sources, gone, come };
      return createEntityIndex(sources, yield* finish(unfinished));
    },
  };

  /** By hand, as `yield*` would end the steps together with the generator that waits for them. */
  function* finish({ steps, sources, gone, come }: Unfinished): Generator<void, EntityResolution> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        if (unfinished?.steps === steps) {
          unfinished = null;
          for (const uri of gone) byUri().delete(uri);
          for (const source of come) byUri().set(source.uri, source);
          last = sources;
        }
        return step.value;
      }
      yield;
    }
  }
}

/** What differs between two lists of sources, which mostly are the same ones in the same order. */
function findOthers(before: readonly Source[], now: readonly Source[]): Others {
  let [start, end, nowEnd] = [0, before.length, now.length];
  while (start < end && start < nowEnd && before[start] === now[start]) start++;
  while (end > start && nowEnd > start && before[end - 1] === now[nowEnd - 1]) [end, nowEnd] = [end - 1, nowEnd - 1];
  const known = new Set(before.slice(start, end));
  const come = now.slice(start, nowEnd).filter(source => !known.has(source));
  const there = new Set(now.slice(start, nowEnd).map(({ uri }) => uri));
  const gone = before.slice(start, end).flatMap(({ uri }) => (there.has(uri) ? [] : uri));
  return { gone, come };
}

/** Whether two of one URI were read from the same bytes, or have the same names anyway. */
function haveSameNames(before: Source | undefined, now: Source): boolean {
  if (before === now) return true;
  if (before instanceof StoredSource && now instanceof StoredSource)
    return before.file.hash !== '' && before.file.hash === now.file.hash;
  return before !== undefined && before.names === now.names;
}

/** Makes findable what was resolved. `sources`: those it was resolved from, in the corpus' order. */
export function createEntityIndex(sources: readonly Source[], resolution: EntityResolution): EntityIndex {
  const { mentionsIn } = resolution;
  const all = createOnce(() => new Set(sources));
  const byId = createOnce(() => new Map(resolution.entities.map(entity => [entity.id, entity])));
  const byName = createOnce(() => indexNames(resolution.entities));
  const orders = createOnce(() => new Map(sources.map(({ uri }, i) => [uri, i])));
  let places: MentionIndex | null = null;
  return {
    get sources() {
      return all();
    },
    get entities() {
      return resolution.entities;
    },
    described: resolution.described,
    findEntity: id => byId().get(id),
    findEntitiesByName: name => byName()(fold(name).trim()),
    mentionsOf(id) {
      const texts = places ? null : resolution.textsOf(id);
      if (texts)
        return [...new Set(texts)]
          .flatMap(uri => orders().get(uri) ?? [])
          .sort((a, b) => a - b)
          .flatMap(toPlaces);
      places ??= runSteps(indexMentions(sources, mentionsIn));
      return places.get(id) ?? [];

      function toPlaces(order: number): readonly MentionPlace[] {
        const source = sources[order];
        if (!source) return [];
        return mentionsIn(source.uri).flatMap(mention => (mention.entity === id ? { source, mention } : []));
      }
    },
    mentionsIn: source => mentionsIn(source.uri),
    *prepare() {
      yield;
      if (!resolution.textsOf('')) places ??= yield* indexMentions(sources, mentionsIn);
      byId();
      yield;
      byName();
    },
  };
}

// Of more new sources than these nothing is said before their names are resolved.
const mostLinked = 64;

/**
 * What was said of earlier sources, as far as they are still there, until the names of the next are resolved: in a few
 * that are new, names that were known before are found as in a draft.
 */
export function carryOver(earlier: EntityIndex, sources: readonly Source[]): EntityIndex {
  if (earlier === noEntities) return noEntities;
  const live = createOnce(() => new Set(sources));
  const come = createOnce(() => {
    const added = sources.filter(source => !earlier.sources.has(source));
    return added.length > mostLinked ? [] : added;
  });
  const linked = createOnce(
    () => new Map(come().map(source => [source, linkMentions(source.names, earlier.entities)] as const)),
  );
  const orders = createOnce(() => new Map(sources.map((source, i) => [source, i])));
  const orderOf = ({ source }: MentionPlace) => orders().get(source) ?? 0;
  return {
    get sources() {
      return earlier.sources;
    },
    get entities() {
      return earlier.entities;
    },
    described: earlier.described,
    findEntity: earlier.findEntity,
    findEntitiesByName: earlier.findEntitiesByName,
    prepare: earlier.prepare,
    mentionsOf(id) {
      const stay = earlier.mentionsOf(id).filter(({ source }) => live().has(source));
      const added = [...linked()].flatMap(([source, mentions]) =>
        mentions.flatMap(mention => (mention.entity === id ? { source, mention } : [])),
      );
      return added.length === 0 ? stay : [...stay, ...added].sort((a, b) => orderOf(a) - orderOf(b));
    },
    mentionsIn: source => (earlier.sources.has(source) ? earlier.mentionsIn(source) : (linked().get(source) ?? [])),
  };
}

type MentionIndex = ReadonlyMap<string, readonly MentionPlace[]>;

function* indexMentions(
  sources: readonly Source[],
  mentionsIn: EntityResolution['mentionsIn'],
): Generator<void, MentionIndex> {
  const places = new Map<string, MentionPlace[]>();
  yield* inSteps(sources, source => {
    for (const mention of mentionsIn(source.uri)) {
      const list = places.get(mention.entity);
      if (list) list.push({ source, mention });
      else places.set(mention.entity, [{ source, mention }]);
    }
  });
  return places;
}

/** One name alone as itself: most entities have one, most names are one's, and all are kept. */
const foldedNames = new WeakMap<Entity, string | readonly string[]>();

function foldedNamesOf(entity: Entity): string | readonly string[] {
  let names = foldedNames.get(entity);
  if (names === undefined) {
    const [only = '', ...others] = new Set([entity.name, ...entity.aliases].map(fold));
    names = others.length === 0 ? only : [only, ...others];
    foldedNames.set(entity, names);
  }
  return names;
}

/** Of several with the same name the most mentioned comes first, as they come. */
function indexNames(entities: readonly Entity[]): (name: string) => readonly Entity[] {
  const byName = new Map<string, Entity | Entity[]>();
  const add = (name: string, entity: Entity) => {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, entity);
    else if (Array.isArray(known)) known.push(entity);
    else byName.set(name, [known, entity]);
  };
  for (const entity of entities) {
    const names = foldedNamesOf(entity);
    if (typeof names === 'string') add(names, entity);
    else for (const name of names) add(name, entity);
  }
  return name => {
    const found = byName.get(name) ?? [];
    return Array.isArray(found) ? found : [found];
  };
}
