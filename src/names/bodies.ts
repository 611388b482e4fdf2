import { createOwnKeyIndex } from './keyIndex.ts';
import type { LinkRule } from './linkRule.ts';
import type { NameState } from './nameState.ts';
import type { NameTable } from './nameTable.ts';
import { findPlace } from './places.ts';

const departments = new Set(['department', 'office', 'bureau', 'institutes', 'administration', 'commission']);

/** "U.S. Department of Labor" for the only "Department of Labor" there is; "Labor Department" with it. */
export function createBodyRule(state: NameState, names: NameTable): LinkRule {
  const owned = createOwnKeyIndex(state, 'owned bodies', key => {
    const own = withoutOwner(key.split(' '));
    return own ? [own] : [];
  });
  return {
    find({ key, words, count }) {
      const own = withoutOwner(words);
      const owners = new Set([...owned.get(own)].map(body => ownerOf(body, own)));
      if (own && names.get(own) && owners.size === 1) return own;
      const other = names.get(turn(words));
      return other && (other.count > count || (other.count === count && other.key < key)) ? other.key : undefined;
    },
    update(key) {
      const bodies = owned.set(key, names.get(key) !== undefined);
      // Whether the body is named without an owner, and how often, tells of its other names.
      return [...bodies.flatMap(body => [...owned.get(body)]), ...owned.get(key), turn(key.split(' '))];
    },
  };
}

/**
 * "Department of Labor" of "U.S. Department of Labor", "Labor Department" of "U.S. Labor Department"; empty where no
 * country stands before a department of something.
 */
function withoutOwner(words: readonly string[]): string {
  const of = words.indexOf('of');
  const last = words.length - 1;
  const from = departments.has(words[of - 1] ?? '') ? of - 1 : words[last] === 'department' ? last - 1 : 0;
  for (let at = Math.min(from, 3); at > 0; at--)
    if (findPlace(words.slice(0, at).join(' '))) return words.slice(at).join(' ');
  return '';
}

function ownerOf(body: string, own: string): string | undefined {
  return findPlace(body.slice(0, -own.length - 1))?.id;
}

/** "labor department" of "department of labor", and the other way; empty for anything else. */
function turn(words: readonly string[]): string {
  if (words.length < 2) return '';
  if (words[0] === 'department') return words[1] === 'of' ? `${words.slice(2).join(' ')} department` : '';
  return words.at(-1) === 'department' ? `department of ${words.slice(0, -1).join(' ')}` : '';
}

/** Without the country it belongs to, as "department …", and without small words. */
export function toPlainBody(key: string): string {
  const words = key.split(' ');
  const own = withoutOwner(words) || key;
  const turned = own.startsWith('department of ') ? own : turn(own.split(' ')) || own;
  return turned.replace(/ (?:of|for|and|on|in)(?= )/g, '');
}
