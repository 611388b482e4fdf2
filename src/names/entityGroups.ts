import { compareText } from '../text/compareText.ts';
import { inSteps } from '../text/steps.ts';
import type { Described, Entity, EntityOptions, EntityType, Role } from './name.ts';
import { toNameKey, toSlug } from './nameKey.ts';
import {
  asText,
  type NameState,
  type Plain,
  packCounts,
  type StoredTables,
  type TextNumbers,
  toList,
  unpackCounts,
  type ValueFormat,
} from './nameState.ts';
import { count, type NameTable } from './nameTable.ts';
import { findPlace } from './places.ts';
import type { Piece } from './settle.ts';
import { SmallMap } from './smallMap.ts';
import { SmallSet } from './smallSet.ts';

/** The names of a text, and for each the key of its entity. */
export interface SettledText {
  readonly pieces: readonly Piece[];
  readonly targets: readonly string[];
}

/** Gathers names by their entity. */
export interface EntityGroups {
  /** Counts the names of a text in (`by` 1) or out (-1). */
  add(textId: string, text: SettledText, by: 1 | -1): void;
  /** Describes anew what changed; returns the texts of entities that have another id now. */
  update(changedNames: Iterable<string>): Generator<void, ReadonlySet<string>>;
  idOf(target: string): string;
  /** What is described otherwise since this was last called, by its key; null for what is gone. */
  takeDescribed(): ReadonlyMap<string, Described | null>;
}

interface Group {
  readonly key: string;
  readonly forms: SmallMap<number>;
  /** Its names, as keys. */
  readonly names: SmallMap<number>;
  readonly roles: SmallMap<readonly SaidRole[]>;
  count: number;
  type: EntityType | null;
  /** See {@link toSlug}; of what was last described. */
  slug: string | undefined;
}

/** A role with what it says that its bearer is; null where it does not tell. */
interface SaidRole extends Role {
  readonly of: 'person' | 'organisation' | 'place' | null;
}

// What is called a person, a firm or a place once in so many mentions is one.
const fewest = 20;

/** Titles that say no more than that it is a person. */
const courtesies = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'mx',
  'sir',
  'madam',
  'madame',
  'dr',
  'dr.',
]);

export function createEntityGroups(state: NameState, names: NameTable, options: EntityOptions): EntityGroups {
  const groups = state.table('groups', createGroupFormat(state, options));
  // Of a name that stands for others' entities: these, and how often.
  const othersOfName = state.table('entities of names', asCounts);
  const keysOfSlug = state.table('slugs', asSlugKeys);
  // Where it is not the slug of the key.
  const ids = state.table('ids', asText);
  let described = new Map<string, Described | null>();
  let changed = new Set<string>();

  return {
    add(textId, { pieces, targets }, by) {
      const roles = new Map<string, SaidRole[]>();
      for (const [index, piece] of pieces.entries()) {
        const key = targets[index] ?? piece.key;
        changed.add(key);
        const group = groupOf(key);
        group.count += by;
        count(group.forms, piece.text, by);
        count(group.names, piece.key, by);
        if (piece.key !== key) countOther(piece.key, key, by);
        const said = rolesOf(textId, piece);
        if (said.length > 0) roles.set(key, [...(roles.get(key) ?? []), ...said]);
      }
      for (const [key, said] of roles) {
        if (by > 0) groupOf(key).roles.set(textId, said);
        else groupOf(key).roles.delete(textId);
      }
    },
    *update(changedNames) {
      for (const name of changedNames) {
        if (groups.get(name)) changed.add(name);
        for (const key of othersOfName.get(name)?.keys() ?? []) changed.add(key);
      }
      const asked = new Set<string>();
      yield* inSteps(changed, key => {
        for (const other of replaceSlug(key)) asked.add(other);
      });
      const renamed = new Set<string>();
      yield* inSteps(new Set([...changed, ...asked]), key => {
        const group = groups.get(key);
        const before = ids.get(key) ?? toSlug(key);
        const id = findId(key);
        if (!group || id === toSlug(key)) ids.delete(key);
        else ids.set(key, id);
        if (group && before !== id)
          for (const name of group.names.keys())
            for (const textId of names.get(name)?.texts.keys() ?? []) renamed.add(textId);
        if (!group) described.set(key, null);
        else if (changed.has(key) || before !== id) {
          group.type = typeOf(group, names);
          groups.set(key, group);
          described.set(key, { key, count: group.count, entity: describe(group, id, options) });
        }
      });
      changed = new Set();
      return renamed;
    },
    idOf: key => ids.get(key) ?? toSlug(key),
    takeDescribed() {
      const taken = described;
      described = new Map();
      return taken;
    },
  };

  function groupOf(key: string): Group {
    let group = groups.get(key);
    if (!group) {
      group = {
        key,
        forms: new SmallMap(),
        names: new SmallMap(),
        roles: new SmallMap(),
        count: 0,
        type: null,
        slug: undefined,
      };
      groups.set(key, group);
    }
    return group;
  }

  function countOther(name: string, key: string, by: 1 | -1): void {
    const own = othersOfName.get(name) ?? new SmallMap<number>();
    count(own, key, by);
    if (own.size === 0) othersOfName.delete(name);
    else othersOfName.set(name, own);
  }

  /** Of entities with the same slug the first by its key bears it alone, the others with a number. */
  function findId(key: string): string {
    const slug = groups.get(key)?.slug ?? toSlug(key);
    const rivals = rivalsOf(slug);
    if (rivals.size < 2) return slug;
    const index = [...rivals].sort(compareText).indexOf(key);
    return index <= 0 ? slug : `${slug}_${index + 1}`;
  }

  /** The keys of the groups with a slug: where nothing is noted, the one of which the slug is made. */
  function rivalsOf(slug: string): SmallSet {
    const noted = keysOfSlug.get(slug);
    if (noted) return noted;
    const key = toUsualKey(slug);
    return new SmallSet(groups.get(key)?.slug === slug ? [key] : []);
  }

  /** Takes note of the slug that a changed group has now; returns the groups whose ids that may change. */
  function replaceSlug(key: string): readonly string[] {
    const group = groups.get(key);
    const before = group?.slug;
    const slug = group && group.count > 0 ? toSlug(nameOf(group, options)) : undefined;
    const rivals = [before, slug].map(one => (one === undefined ? new SmallSet() : rivalsOf(one)));
    if (group?.count === 0) groups.delete(key);
    if (slug === before) return [];
    const [others, own] = rivals;
    others?.delete(key);
    own?.add(key);
    if (before !== undefined && others) keysOfSlug.set(before, others);
    if (slug !== undefined && own) keysOfSlug.set(slug, own);
    if (group) group.slug = slug;
    return [...(others ?? []), ...(own ?? [])];
  }
}

/** The key that most slugs are made of. */
function toUsualKey(slug: string): string {
  return slug.replaceAll('-', ' ');
}

const asCounts: ValueFormat<SmallMap<number>> = { pack: packCounts, unpack: unpackCounts };

const asSlugKeys: ValueFormat<SmallSet> = {
  pack: (keys, slug) => (keys.size === 1 && keys.has(toUsualKey(slug)) ? null : [...keys]),
  unpack: stored => new SmallSet(toList(stored).map(String)),
};

/** As `[names, type, roles, forms]`, without what is empty at the end. */
function createGroupFormat({ texts }: NameState, options: EntityOptions): ValueFormat<Group> {
  return {
    pack({ key, forms, names, roles, type }) {
      const said = [...roles].flatMap(([textId, all]) =>
        all.flatMap(({ text, span, of }) => [
          texts.numberOf(textId),
          span.start,
          span.end - span.start,
          text,
          of === null ? 0 : bearers.indexOf(of) + 1,
        ]),
      );
      const only = names.size === 1 && names.get(key) !== undefined ? [...names.values()][0] : undefined;
      const [form] = forms;
      const packed: Plain[] = [
        only ?? packCounts(names),
        forms.size === 1 && form ? form[0] : packCounts(forms),
        type === null ? 0 : types.indexOf(type) + 1,
        said.length === 0 ? 0 : said,
      ];
      while (packed.at(-1) === 0) packed.pop();
      return packed;
    },
    unpack: (stored, key) => unpackGroup(stored, key, texts, options),
  };
}

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'work', 'demonym'];
const bearers = ['person', 'organisation', 'place'] as const;

function unpackGroup(stored: Plain, key: string, texts: Pick<TextNumbers, 'idOf'>, options: EntityOptions): Group {
  const [packedNames, packedForms, type, said] = toList(stored);
  const names = typeof packedNames === 'number' ? unpackCounts([key, packedNames]) : unpackCounts(packedNames);
  let count = 0;
  for (const times of names.values()) count += times;
  const forms = typeof packedForms === 'string' ? unpackCounts([packedForms, count]) : unpackCounts(packedForms);
  const roles = new SmallMap<SaidRole[]>();
  const row = toList(said);
  for (let i = 0; i < row.length; i += 5) {
    const textId = texts.idOf(Number(row[i]));
    const start = Number(row[i + 1]);
    const span = { start, end: start + Number(row[i + 2]) };
    const role: SaidRole = { text: String(row[i + 3]), textId, span, of: bearers[Number(row[i + 4]) - 1] ?? null };
    roles.set(textId, [...(roles.get(textId) ?? []), role]);
  }
  const group: Group = { key, forms, names, roles, count, type: types[Number(type ?? 0) - 1] ?? null, slug: undefined };
  group.slug = toSlug(nameOf(group, options));
  return group;
}

const entitiesOf = new WeakMap<readonly Described[], readonly Entity[]>();

/** The entities alone; the same list at each time. */
export function toEntities(described: readonly Described[]): readonly Entity[] {
  let entities = entitiesOf.get(described);
  if (!entities) {
    entities = described.map(({ entity }) => entity);
    entitiesOf.set(described, entities);
  }
  return entities;
}

/** The entities that are stored. */
export interface StoredEntities {
  /** All of them, the most mentioned first. Takes long. */
  readAll(): Described[];
  idOf(target: string): string;
  /** The names, as keys, that stand for the entity of an id, in some text or other. */
  namesOf(id: string): readonly string[];
}

export function openEntities(state: NameState, stored: StoredTables, options: EntityOptions): StoredEntities {
  const ids = state.table('ids', asText);
  const groups = state.table('groups', createGroupFormat(state, options));
  const keysOfSlug = state.table('slugs', asSlugKeys);
  const idOf = (key: string) => ids.get(key) ?? toSlug(key);
  return {
    idOf,
    readAll() {
      const others = new Map(stored.entries('ids'));
      return Array.from(stored.entries('groups'), ([key, packed]): Described => {
        const group = unpackGroup(packed, key, state.texts, options);
        const id = String(others.get(key) ?? toSlug(key));
        return { key, count: group.count, entity: describe(group, id, options) };
      }).sort(compareDescribed);
    },
    namesOf(id) {
      const keys = [id, id.replace(/_\d+$/, '')].flatMap(slug => [...(keysOfSlug.get(slug) ?? [toUsualKey(slug)])]);
      const key = keys.find(one => groups.get(one) && idOf(one) === id);
      return key === undefined ? [] : [...(groups.get(key)?.names.keys() ?? [])];
    },
  };
}

function describe(group: Group, id: string, options: EntityOptions): Entity {
  const { type } = group;
  const name = nameOf(group, options);
  const aliases = [...group.forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([form]) => form);
  if (!group.forms.has(name)) aliases.push(name);
  const roles = [...group.roles]
    .sort((a, b) => compareText(a[0], b[0]))
    .flatMap(([, said]) => said.filter(({ of }) => of === null || fits(type, of)))
    .map(({ text, textId, span }): Role => ({ text, textId, span }));
  return { id, name, type, aliases, roles: roles.length > 0 ? roles : noRoles };
}

// Most have none, and all are kept.
const noRoles: readonly Role[] = [];

function compareDescribed(a: Described, b: Described): number {
  return b.count - a.count || compareText(a.key, b.key);
}

/** Most are where they were: what changed is sorted and laid among the others. */
export function replaceDescribed(
  order: readonly Described[],
  changed: ReadonlyMap<string, Described | null>,
): readonly Described[] {
  if (changed.size === 0) return order;
  const come = [...changed.values()].filter(one => one !== null).sort(compareDescribed);
  const merged: Described[] = [];
  let next = 0;
  for (const one of order) {
    if (changed.has(one.key)) continue;
    for (let other = come[next]; other && compareDescribed(other, one) < 0; other = come[++next]) merged.push(other);
    merged.push(one);
  }
  return [...merged, ...come.slice(next)];
}

/** "Library of Congress director …": an office that stands beside a body's name is not the body's. */
function fits(type: EntityType | null, of: 'person' | 'organisation' | 'place'): boolean {
  return type === null || type === of || type === 'event' || type === 'work';
}

function rolesOf(textId: string, { candidate, span, key }: Piece): SaidRole[] {
  if (candidate.span.end !== span.end) return [];
  // "Major Japanese banks": no officer.
  const title = findPlace(key) ? null : candidate.title;
  return [title, candidate.apposition].flatMap(said =>
    said && !courtesies.has(said.text.toLowerCase()) ? [{ text: said.text, textId, span: said.span, of: said.of }] : [],
  );
}

/** The user's name, the table's, else the fullest in use. */
function nameOf(group: Group, options: EntityOptions): string {
  for (const name of Object.keys(options.aliases)) if (toNameKey(name) === group.key) return name;
  for (const [name] of options.merges ?? []) if (name !== undefined && toNameKey(name) === group.key) return name;
  const place = findPlace(group.key);
  if (place) return place.name;
  let best = '';
  let bestRank = -1;
  for (const [form, times] of group.forms) {
    // The form the group is keyed by comes first; among its spellings the most frequent, capitals last.
    const rank =
      (toNameKey(form) === group.key ? 1e9 : 0) + (form === form.toUpperCase() && form.includes(' ') ? 0 : 1e8) + times;
    if (rank > bestRank || (rank === bestRank && compareText(form, best) < 0)) {
      best = form;
      bestRank = rank;
    }
  }
  return best;
}

function typeOf(group: Group, names: NameTable): EntityType | null {
  if (findPlace(group.key)) return 'place';
  const votes = { person: 0, organisation: 0, place: 0, event: 0 };
  for (const key of group.names.keys()) {
    const name = names.get(key);
    if (!name) continue;
    votes.person += name.says.person;
    votes.organisation += name.says.organisation;
    votes.place += name.says.place;
    if (name.head) votes[name.head] += 1000;
  }
  const ranked = (Object.entries(votes) as [keyof typeof votes, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  // One odd word among very many mentions proves nothing.
  if (!best || best[1] === 0 || best[1] * fewest < group.count) return null;
  return second && second[1] * 2 > best[1] ? null : best[0];
}
