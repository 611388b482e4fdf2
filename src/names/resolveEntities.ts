import { compareText } from '../text/compareText.ts';
import { findNearWords, gatherEvidence, keysOf } from './evidence.ts';
import { createNames, linkNames, type Name } from './links.ts';
import type { Entity, EntityOptions, EntityResolution, EntityType, Mention, NameScan, Role } from './name.ts';
import { toNameKey, toSlug } from './nameKey.ts';
import { findPlace } from './places.ts';
import { type Piece, settle } from './settle.ts';
import { linkSurnames } from './surnames.ts';

export type { EntityOptions, EntityResolution } from './name.ts';

/**
 * Makes entities of the names of texts that belong together. The same texts in another order give the same entities;
 * time is linear in the number of candidates.
 */
export function resolveEntities(scans: readonly NameScan[], options: EntityOptions): EntityResolution {
  const evidence = gatherEvidence(scans);
  const ignored = new Set(options.ignoredNames.map(toNameKey));
  const texts = scans.map(scan => {
    const near = findNearWords(scan);
    const own = { ...evidence, isNear: (word: string) => near.has(word) };
    const keys = keysOf(scan);
    return scan.candidates
      .flatMap((candidate, index) => settle(candidate, keys[index] ?? '', own))
      .filter(({ key }) => key !== '' && !ignored.has(key));
  });
  const names = createNames(texts);
  const links = linkNames(names, options);
  const surnames = linkSurnames(texts, names, links, evidence, options);
  const targets = texts.map((pieces, text) => pieces.map(piece => surnames(text, piece.key) ?? links(piece.key)));
  return createEntities(texts, targets, names, options);
}

/** Titles that say no more than that it is a person. */
const courtesies = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'mx', 'sir', 'madam', 'madame']);

interface Group {
  readonly key: string;
  readonly forms: Map<string, number>;
  readonly keys: Set<string>;
  readonly roles: Role[];
  count: number;
}

function createEntities(
  texts: readonly (readonly Piece[])[],
  targets: readonly (readonly string[])[],
  names: ReadonlyMap<string, Name>,
  options: EntityOptions,
): EntityResolution {
  const groups = new Map<string, Group>();
  for (const [textIndex, pieces] of texts.entries())
    for (const [index, piece] of pieces.entries()) {
      const target = targets[textIndex]?.[index] ?? piece.key;
      let group = groups.get(target);
      if (!group) {
        group = { key: target, forms: new Map(), keys: new Set(), roles: [], count: 0 };
        groups.set(target, group);
      }
      group.count++;
      group.keys.add(piece.key);
      group.forms.set(piece.text, (group.forms.get(piece.text) ?? 0) + 1);
      for (const said of [piece.candidate.title, piece.candidate.apposition])
        if (said && piece.candidate.span.end === piece.span.end && !courtesies.has(said.text.toLowerCase()))
          group.roles.push({ text: said.text, textIndex, span: said.span });
    }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const entities: Entity[] = [];
  const named = [...groups.values()].map(group => ({ group, name: nameOf(group, options) }));
  named.sort((a, b) => b.group.count - a.group.count || compareText(a.group.key, b.group.key));
  for (const { group, name } of named) {
    const base = toSlug(name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    ids.set(group.key, id);
    const aliases = [...group.forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([form]) => form);
    if (!aliases.includes(name)) aliases.push(name);
    entities.push({ id, name, type: typeOf(group, names), aliases, roles: group.roles });
  }
  const mentions = texts.map((pieces, textIndex) =>
    pieces.map((piece, index): Mention => {
      const target = targets[textIndex]?.[index] ?? piece.key;
      return { span: piece.span, text: piece.text, entity: ids.get(target) ?? toSlug(target) };
    }),
  );
  return { entities, mentions };
}

/** The user's name, the table's, else the fullest in use. */
function nameOf(group: Group, options: EntityOptions): string {
  for (const name of Object.keys(options.aliases)) if (toNameKey(name) === group.key) return name;
  for (const [name] of options.merges ?? []) if (name !== undefined && toNameKey(name) === group.key) return name;
  const place = findPlace(group.key);
  if (place) return place.name;
  let best = '';
  let bestRank = -1;
  for (const [form, count] of group.forms) {
    // The form the group is keyed by comes first; among its spellings the most frequent, capitals last.
    const rank =
      (toNameKey(form) === group.key ? 1e9 : 0) + (form === form.toUpperCase() && form.includes(' ') ? 0 : 1e8) + count;
    if (rank > bestRank || (rank === bestRank && compareText(form, best) < 0)) {
      best = form;
      bestRank = rank;
    }
  }
  return best;
}

function typeOf(group: Group, names: ReadonlyMap<string, Name>): EntityType | null {
  if (findPlace(group.key)) return 'place';
  const votes = { person: 0, organisation: 0, place: 0, event: 0 };
  for (const key of group.keys) {
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
  if (!best || best[1] === 0 || best[1] * 30 < group.count) return null;
  return second && second[1] * 2 > best[1] ? null : best[0];
}
