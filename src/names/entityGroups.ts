import { compareText } from '../text/compareText.ts';
import { inSteps } from '../text/steps.ts';
import type { Entity, EntityOptions, EntityType, Role } from './name.ts';
import { toNameKey, toSlug } from './nameKey.ts';
import { count, type NameTable } from './nameTable.ts';
import { findPlace } from './places.ts';
import type { Piece } from './settle.ts';

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
  /** The most mentioned first. */
  readonly entities: readonly Entity[];
}

interface Group {
  readonly key: string;
  readonly forms: Map<string, number>;
  /** Its names, as keys. */
  readonly names: Map<string, number>;
  /** Texts with a name of it, and how many. */
  readonly texts: Map<string, number>;
  readonly roles: Map<string, readonly SaidRole[]>;
  count: number;
}

/** A role with what it says that its bearer is; null where it does not tell. */
interface SaidRole extends Role {
  readonly of: 'person' | 'organisation' | 'place' | null;
}

/** A group as it was last described. */
interface Described {
  readonly key: string;
  readonly count: number;
  readonly entity: Entity;
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

export function createEntityGroups(names: NameTable, options: EntityOptions): EntityGroups {
  const groups = new Map<string, Group>();
  const described = new Map<string, Described>();
  const groupsOfName = new Map<string, Map<string, number>>();
  const keysOfSlug = new Map<string, Set<string>>();
  const slugs = new Map<string, string>();
  let order: readonly Described[] = [];
  let entities: readonly Entity[] = [];
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
        count(group.texts, textId, by);
        countGroup(piece.key, key, by);
        const said = rolesOf(textId, piece);
        if (said.length > 0) roles.set(key, [...(roles.get(key) ?? []), ...said]);
      }
      for (const [key, said] of roles) {
        if (by > 0) groupOf(key).roles.set(textId, said);
        else groupOf(key).roles.delete(textId);
      }
    },
    *update(changedNames) {
      for (const name of changedNames) for (const key of groupsOfName.get(name)?.keys() ?? []) changed.add(key);
      const asked = new Set<string>();
      yield* inSteps(changed, key => {
        for (const other of replaceSlug(key)) asked.add(other);
      });
      const renamed = new Set<string>();
      yield* inSteps(new Set([...changed, ...asked]), key => {
        const group = groups.get(key);
        const id = idOf(key);
        const before = described.get(key);
        if (!group) described.delete(key);
        else if (changed.has(key) || before?.entity.id !== id) {
          changed.add(key);
          if (before && before.entity.id !== id) for (const textId of group.texts.keys()) renamed.add(textId);
          described.set(key, { key, count: group.count, entity: describe(group, id) });
        }
      });
      if (changed.size > 0) sort();
      changed = new Set();
      return renamed;
    },
    idOf,
    get entities() {
      return entities;
    },
  };

  function groupOf(key: string): Group {
    let group = groups.get(key);
    if (!group) {
      group = { key, forms: new Map(), names: new Map(), texts: new Map(), roles: new Map(), count: 0 };
      groups.set(key, group);
    }
    return group;
  }

  function countGroup(name: string, key: string, by: 1 | -1): void {
    let own = groupsOfName.get(name);
    if (!own) {
      own = new Map();
      groupsOfName.set(name, own);
    }
    count(own, key, by);
    if (own.size === 0) groupsOfName.delete(name);
  }

  /** Of entities with the same slug the first by its key bears it alone, the others with a number. */
  function idOf(key: string): string {
    const slug = slugs.get(key) ?? toSlug(key);
    const rivals = keysOfSlug.get(slug);
    if (!rivals || rivals.size < 2) return slug;
    const index = [...rivals].sort(compareText).indexOf(key);
    return index <= 0 ? slug : `${slug}_${index + 1}`;
  }

  /** Takes note of the slug that a changed group has now; returns the groups whose ids that may change. */
  function replaceSlug(key: string): readonly string[] {
    const group = groups.get(key);
    if (group?.count === 0) groups.delete(key);
    const slug = group && group.count > 0 ? toSlug(nameOf(group, options)) : undefined;
    const before = slugs.get(key);
    if (slug === before) return [];
    if (before !== undefined) keysOfSlug.get(before)?.delete(key);
    if (slug === undefined) slugs.delete(key);
    else {
      slugs.set(key, slug);
      const rivals = keysOfSlug.get(slug);
      if (rivals) rivals.add(key);
      else keysOfSlug.set(slug, new Set([key]));
    }
    return [before, slug].flatMap(one => (one === undefined ? [] : [...(keysOfSlug.get(one) ?? [])]));
  }

  function describe(group: Group, id: string): Entity {
    const name = nameOf(group, options);
    const aliases = [...group.forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([form]) => form);
    if (!group.forms.has(name)) aliases.push(name);
    const type = typeOf(group, names);
    const roles = [...group.roles]
      .sort((a, b) => compareText(a[0], b[0]))
      .flatMap(([, said]) => said.filter(({ of }) => of === null || fits(type, of)))
      .map(({ text, textId, span }): Role => ({ text, textId, span }));
    return { id, name, type, aliases, roles };
  }

  /** Most are where they were: what changed is sorted and laid among the others. */
  function sort(): void {
    const compare = (a: Described, b: Described) => b.count - a.count || compareText(a.key, b.key);
    const come = [...changed].flatMap(key => described.get(key) ?? []).sort(compare);
    const stay = order.filter(({ key }) => !changed.has(key));
    const merged: Described[] = [];
    let next = 0;
    for (const one of stay) {
      for (let other = come[next]; other && compare(other, one) < 0; other = come[++next]) merged.push(other);
      merged.push(one);
    }
    order = [...merged, ...come.slice(next)];
    entities = order.map(({ entity }) => entity);
  }
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
