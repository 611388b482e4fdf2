import type { Mention } from '../../src/names/name.ts';
import { resolveEntities } from '../../src/names/resolveEntities.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { contains, type Span } from '../../src/text/span.ts';

export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly optional?: boolean;
}

export interface GoldName extends Marked {
  readonly type: string | null;
}

export interface NamedText {
  readonly id: string;
  readonly text: string;
  /** Where names are asked for; the whole text where absent. */
  readonly within?: Span;
  readonly names: readonly GoldName[];
}

export function overlaps(marked: Marked, span: { readonly start: number; readonly end: number }): boolean {
  return span.start < marked.end && marked.start < span.end;
}

export function isExact(marked: Marked, span: { readonly start: number; readonly end: number }): boolean {
  return span.start === marked.start && span.end === marked.end;
}

export function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(Math.max(0, start - 30), end + 30).replaceAll('\n', '⏎');
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

/**
 * Prints how well names are found, and what is wrong. Who is who is asked of all texts together.
 *
 * @param subjects what the texts are of, in words
 */
export function measureNames(subjects: string, named: readonly NamedText[]): void {
  const resolution = resolveEntities(
    named.map(({ text }) => scanNames(text, findSentences(text))),
    { aliases: {}, ignoredNames: [] },
  );
  const types = new Map(resolution.entities.map(entity => [entity.id, entity.type]));
  const errors: string[] = [];
  let total = 0;
  let found = 0;
  let exact = 0;
  let touched = 0;
  let typed = 0;
  let typedRight = 0;
  let typeable = 0;
  const opening = { asked: 0, found: 0, strays: 0 };
  for (const [index, { id, text, within, names }] of named.entries()) {
    const all: readonly Mention[] = resolution.mentions[index] ?? [];
    const mentions = within ? all.filter(({ span }) => contains(within, span)) : all;
    const first = within?.start ?? 0;
    for (const name of names) {
      const hit = mentions.find(mention => isExact(name, mention.span));
      const type = hit ? types.get(hit.entity) : null;
      if (hit && name.type) {
        typeable++;
        if (type) typed++;
        if (type === name.type) typedRight++;
        else if (type) errors.push(`${id} type: ${name.text}: ${type}, is ${name.type}`);
      }
      if (name.optional) continue;
      total++;
      if (hit) exact++;
      if (name.start === first && !/\s/.test(name.text)) {
        opening.asked++;
        if (hit) opening.found++;
      }
      const others = mentions.filter(mention => overlaps(name, mention.span));
      if (others.length > 0) touched++;
      if (!hit)
        errors.push(
          `${id} name ${others.length > 0 ? 'span' : 'missed'}: ${name.text} read as ${others.map(other => other.text).join(' + ') || 'nothing'} in …${around(text, name)}…`,
        );
    }
    for (const mention of mentions) {
      const under = names.filter(name => overlaps(name, mention.span));
      if (under.length > 0 && under.every(name => name.optional)) continue;
      found++;
      if (under.length === 0 && mention.span.start === first) opening.strays++;
      if (under.length === 0) errors.push(`${id} name stray: ${mention.text} in …${around(text, mention.span)}…`);
    }
  }
  const precision = exact / found;
  const recall = exact / total;
  console.log(
    `names (${subjects}): exact-span F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  console.log(`  touched ${percent(touched, total)}`);
  console.log(
    `  single names at sentence starts ${percent(opening.found, opening.asked)}, strays there ${opening.strays}`,
  );
  if (typeable > 0)
    console.log(`  types shown for ${percent(typed, typeable)}, of these right ${percent(typedRight, typed)}`);
  console.log(errors.join('\n'));
}
