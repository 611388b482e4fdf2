import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../text/span.ts';
import { findWords, toTerm } from '../../text/words.ts';

/** What a date is the date of. */
export interface GivenEvent {
  /** The first word of its family: "found" for "established". */
  readonly name: string;
  /** Whether it happens to its subject once; if not, only one told apart as "last" or "first" is one event. */
  readonly isOnce: boolean;
  /** "last" or "first", where the words say so; null else. */
  readonly mark: string | null;
}

// Words of one line mean the same event. Of the first group a thing has one in its life.
const once = `born birth;die died death;found founded founding establish established establishment;incorporated;
independence independent;inaugurate inaugurated inauguration`;
const repeated = `meet met meeting meetings visit visits visited visiting trip talks summit;elected election;married wedding;
signed signing;opened opening;completed completion;launched launch;arrested arrest;resigned resignation;killed killing`;

function readFamilies(text: string, isOnce: boolean): [string, Omit<GivenEvent, 'mark'>][] {
  return text.split(';').flatMap(line => {
    const [name = '', ...others] = line.trim().split(/\s+/);
    return [name, ...others].map((word): [string, Omit<GivenEvent, 'mark'>] => [toTerm(word), { name, isOnce }]);
  });
}

const families = new Map([...readFamilies(once, true), ...readFamilies(repeated, false)]);
const marks: ReadonlyMap<string, string> = new Map([
  ['last', 'last'],
  ['latest', 'last'],
  ['previous', 'last'],
  ['first', 'first'],
]);

// How many words from a date its event is looked for, and from the event what tells it apart.
const mostWords = 6;
const mostToMark = 2;

/** The event nearest to a date in its clause; null where none is near, or where two are. */
export function findEvent(prose: string, clause: Span, { span }: Figure): GivenEvent | null {
  const words = findWords(prose, clause);
  const at = words.findIndex(word => word.span.end > span.start);
  const near = words.flatMap(({ term }, index) => {
    const family = Math.abs(index - at) <= mostWords ? families.get(term) : undefined;
    return family ? [{ family, index }] : [];
  });
  const [first] = near;
  if (!first || near.some(({ family }) => family !== first.family && family.name !== first.family.name)) return null;
  const mark = words
    .slice(Math.max(0, first.index - mostToMark), first.index)
    .flatMap(({ term }) => marks.get(term) ?? [])
    .at(-1);
  return { ...first.family, mark: mark ?? null };
}
