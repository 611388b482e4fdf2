// The package's default entry cannot be bundled for Node (it hides its `require`).
import { applyEdits, type JSONPath, modify } from 'jsonc-parser/lib/esm/main.js';
import { toNameKey } from '../names/nameKey.ts';
import { readConfig } from './config.ts';
import { formattingOf } from './configFormatting.ts';

/** What a writer says about names, once and for all. */
export type NameChange =
  /** The names are one thing, called as the first. */
  | { readonly kind: 'merge'; readonly names: readonly string[] }
  /** The two names are different things. */
  | { readonly kind: 'split'; readonly names: readonly [string, string] }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** None of these is a name. */
  | { readonly kind: 'ignore'; readonly names: readonly string[] };

/**
 * The text of `.sourcebook.json` with the change made: comments, order and everything else stay as they are. What
 * contradicts the change (a split of names that are now merged) is taken back. Null where the text does not parse; it
 * is the writer's to mend then.
 */
export function editNames(text: string, change: NameChange): string | null {
  const { problems } = readConfig(text);
  if (problems.some(({ code }) => code === 'syntax')) return null;
  let edited = text.trim() === '' ? '{}\n' : text;
  const formattingOptions = formattingOf(text);
  const set = (path: JSONPath, value: unknown) => {
    edited = applyEdits(edited, modify(edited, ['entities', ...path], value, { formattingOptions }));
  };
  const entities = () => readConfig(edited).config.entities;
  const takeOut = (list: 'merges' | 'splits', touches: (group: readonly string[]) => readonly string[]) => {
    for (let i = (entities()[list]?.length ?? 0) - 1; i >= 0; i--) {
      const group = entities()[list]?.[i] ?? [];
      const kept = touches(group);
      if (kept.length < group.length) set([list, i], kept.length > 1 ? kept : undefined);
    }
  };
  switch (change.kind) {
    case 'merge': {
      const names = distinct(change.names);
      if (names.length < 2) return text;
      takeOut('splits', group =>
        group.filter(name => has(names, name)).length > 1 || (group.length === 1 && has(names, group[0] ?? ''))
          ? []
          : group,
      );
      takeFromAliasesOf(names.slice(1), names[0] ?? '');
      const { merges = [] } = entities();
      const known = merges.findIndex(group => group.some(name => has(names, name)));
      const group = known < 0 ? names : distinct([names[0] ?? '', ...(merges[known] ?? []), ...names]);
      set(['merges', known < 0 ? merges.length : known], group);
      break;
    }
    case 'split': {
      const [one, other] = change.names;
      takeOut('merges', group =>
        has(group, one) && has(group, other) ? group.filter(name => !has([other], name)) : group,
      );
      for (const [name, others] of Object.entries(entities().aliases)) {
        if (has([one, ...others], other) && has([name, ...others], one))
          set(['aliases', name], withoutNames(others, [other]));
      }
      const { splits = [] } = entities();
      if (!splits.some(group => has(group, one) && has(group, other))) set(['splits', splits.length], [one, other]);
      break;
    }
    case 'rename': {
      const { aliases, merges = [] } = entities();
      const old = Object.keys(aliases).find(name => has([name], change.from));
      const others = old === undefined ? [] : (aliases[old] ?? []);
      if (old !== undefined) set(['aliases', old], undefined);
      for (const [i, group] of merges.entries()) {
        if (has([group[0] ?? ''], change.from)) set(['merges', i], distinct([change.to, ...group]));
      }
      set(['aliases', change.to], distinct(withoutNames([change.from, ...others], [change.to])));
      break;
    }
    case 'ignore': {
      const { ignoredNames } = entities();
      for (const name of distinct(change.names)) {
        if (!has(ignoredNames, name)) set(['ignoredNames', entities().ignoredNames.length], name);
      }
      break;
    }
  }
  return edited;

  /** A name that is merged into another gives up its own list of aliases to that one. */
  function takeFromAliasesOf(names: readonly string[], target: string): void {
    for (const [name, others] of Object.entries(entities().aliases)) {
      if (!has(names, name)) continue;
      const own = entities().aliases[target] ?? [];
      set(['aliases', name], undefined);
      set(['aliases', target], distinct([...own, name, ...others]));
    }
  }
}

function has(names: readonly string[], name: string): boolean {
  return names.some(other => toNameKey(other) === toNameKey(name));
}

function withoutNames(names: readonly string[], others: readonly string[]): string[] {
  return names.filter(name => !has(others, name));
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => name.trim() !== '' && !has(names.slice(0, i), name));
}
