import { runSteps } from '../text/steps.ts';
import { createEntityGroups, type SettledText } from './entityGroups.ts';
import { createSharedEvidence } from './evidence.ts';
import { createFirmLinks } from './firmLinks.ts';
import { createNameLinks, statedLinks } from './links.ts';
import type { EntityOptions, EntityResolution, Mention, NameChanges, NameMerge, NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { createNameTable } from './nameTable.ts';
import { findOwnAcronyms } from './ownAcronyms.ts';
import type { Piece } from './settle.ts';
import { createSettledShapes, type Shape, toPieces, type Watcher } from './settledShapes.ts';
import { createSplits } from './splits.ts';
import { createSurnameLinks } from './surnames.ts';

interface Text extends SettledText {
  readonly scan: NameScan;
  readonly shapes: readonly Shape[];
  readonly mentions: readonly Mention[];
}

/**
 * Makes entities of the names of texts that belong together, and keeps them up as the texts change. Each step hands the
 * next what has changed for it: counts → which names candidates hold → which names are one → whose a single name is →
 * entities and mentions.
 */
export function createNameMerge(options: EntityOptions): NameMerge {
  const evidence = createSharedEvidence<Watcher>();
  const shapes = createSettledShapes(evidence);
  const names = createNameTable();
  const links = createNameLinks(names, options);
  const surnames = createSurnameLinks(names, links, evidence, options);
  const areSplit = createSplits(options);
  const firms = createFirmLinks(names, links, areSplit);
  const stated = statedLinks(options);
  const groups = createEntityGroups(names, options);
  const ignored = new Set(options.ignoredNames.map(toNameKey));
  let texts: ReadonlyMap<string, Text> = new Map();

  return {
    update: changes => runSteps(updateInSteps(changes)),
    updateInSteps,
  };

  function* updateInSteps(changes: NameChanges): Generator<void, EntityResolution> {
    const next = new Map(texts);
    const changed = new Set<string>();
    for (const [textId, scan] of changes) {
      yield;
      const text = next.get(textId);
      if (text?.scan === scan) continue;
      if (text) {
        takeOut(textId, text);
        next.delete(textId);
      }
      if (scan) next.set(textId, putIn(textId, scan));
      changed.add(textId);
    }
    const watchers = evidence.takeWatchers();
    for (const shape of yield* shapes.settle(watchers)) for (const textId of shape.texts) changed.add(textId);
    for (const textId of changed) {
      settleText(textId, next);
      yield;
    }
    const changedNames = names.takeChanged();
    const relinked = yield* links.update(changedNames);
    const bare = yield* surnames.update({ names: changedNames, relinked, watchers });
    const short = yield* firms.update({ names: changedNames, relinked });
    for (const key of [...relinked, ...bare, ...short])
      for (const textId of names.get(key)?.texts.keys() ?? []) changed.add(textId);
    for (const textId of changed) {
      linkText(textId, next);
      yield;
    }
    for (const textId of yield* groups.update(changedNames)) changed.add(textId);
    for (const textId of changed) {
      mentionText(textId, next);
      yield;
    }
    texts = next;
    return toResolution(next);
  }

  function putIn(textId: string, scan: NameScan): Text {
    evidence.add(scan, 1);
    return { scan, shapes: shapes.add(textId, scan), pieces: [], targets: [], mentions: [] };
  }

  function takeOut(textId: string, text: Text): void {
    evidence.add(text.scan, -1);
    shapes.remove(textId, text.shapes);
    for (const piece of text.pieces) names.add(textId, piece, -1);
    groups.add(textId, text, -1);
  }

  /** Replaces the names of a text by what its candidates hold now. */
  function settleText(textId: string, all: Map<string, Text>): void {
    const text = all.get(textId);
    if (!text) return;
    const pieces: Piece[] = [];
    for (const [index, shape] of text.shapes.entries()) {
      const candidate = text.scan.candidates[index];
      if (!candidate || shape.pieces.length === 0) continue;
      for (const piece of toPieces(candidate, shape)) if (!ignored.has(piece.key)) pieces.push(piece);
    }
    groups.add(textId, text, -1);
    for (const piece of text.pieces) names.add(textId, piece, -1);
    for (const piece of pieces) names.add(textId, piece, 1);
    all.set(textId, { ...text, pieces, targets: [] });
  }

  /** Finds the entities of a text's names anew. */
  function linkText(textId: string, all: Map<string, Text>): void {
    const text = all.get(textId);
    if (!text) return;
    const keys = new Set(text.pieces.map(({ key }) => key));
    const findPerson = surnames.among(keys);
    const findFirm = firms.among(keys);
    const acronyms = findOwnAcronyms(text.pieces, links.follow);
    const findOwn = (key: string) => {
      const full = stated.has(key) ? undefined : acronyms.get(key);
      return full !== undefined && areSplit(key, full) ? undefined : full;
    };
    const targetOf = new Map(
      Array.from(keys, key => [key, findPerson(key) ?? findOwn(key) ?? findFirm(key) ?? links.follow(key)]),
    );
    const targets = text.pieces.map(({ key }) => targetOf.get(key) ?? key);
    if (text.targets.length > 0 && text.targets.every((target, i) => target === targets[i])) return;
    if (text.targets.length > 0) groups.add(textId, text, -1);
    groups.add(textId, { pieces: text.pieces, targets }, 1);
    all.set(textId, { ...text, targets });
  }

  function mentionText(textId: string, all: Map<string, Text>): void {
    const text = all.get(textId);
    if (!text) return;
    const mentions = text.pieces.map(
      ({ span, text: written, key, candidate: { standsFor } }, i): Mention => ({
        span,
        text: written,
        entity: groups.idOf(text.targets[i] ?? key),
        ...(standsFor && { standsFor }),
      }),
    );
    all.set(textId, { ...text, mentions });
  }

  function toResolution(all: ReadonlyMap<string, Text>): EntityResolution {
    return { entities: groups.entities, mentionsIn: textId => all.get(textId)?.mentions ?? [] };
  }
}
