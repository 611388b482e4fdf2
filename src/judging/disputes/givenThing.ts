import type { CorpusSnapshot, FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Mention } from '../../names/name.ts';
import { findClauses } from '../../text/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { findWords, toTerm, type Word } from '../../text/words.ts';
import { isPeriodFigure } from '../binding/period.ts';
import { isInTable } from '../binding/rival.ts';
import { findSubject } from '../binding/subject.ts';
import { clipAround } from '../clip.ts';
import { measuresNamed } from '../conflicts/measure.ts';
import { createPassageProfiles, toStem } from '../passageProfiles.ts';
import { stopWords } from '../stopWords.ts';
import { findEvent, type GivenEvent } from './events.ts';

/** What a source gives a figure of, as far as its own sentence tells. */
export interface GivenThing {
  /** Ids of the entities named in the figure's clause before it, else in its sentence. */
  readonly subjects: ReadonlySet<string>;
  /** By first names ("trade" for turnover, or "revenue"); empty where the clause names no known one, or several. */
  readonly measures: ReadonlySet<string>;
  /** What kind of the measure: "timber" in "exports of timber"; names and words that tell nothing left out. */
  readonly modifiers: ReadonlySet<string>;
  /** Of a date what it is the date of; null for any other figure. */
  readonly event: GivenEvent | null;
  /** The entity that the figure is said of, where grammar shows it. */
  readonly owner: string | null;
  /** Whether it is what something rose or fell by, and not what it was. */
  readonly isChange: boolean;
}

// A sentence with more figures is a table in disguise.
const mostFigures = 8;

/** Null where the figure's sentence does not tell: of a table's cell, of page furniture, of a bare small count. */
export function findGivenThing(hit: FigureHit, corpus: CorpusSnapshot): GivenThing | null {
  const { source, passage, figure } = hit;
  if (passage.furniture || figure.small || passage.figures.length > mostFigures || isInTable(hit)) return null;
  const within = clipAround(passage.span, figure.span);
  const clause = findClauses(source.prose, within).find(({ end }) => figure.span.start < end) ?? within;
  const before = source.prose.slice(clause.start, figure.span.start);
  const isDate = isPeriodFigure(figure);
  if (!isDate && (compared.test(before.slice(-40)) || forecast.test(source.prose.slice(clause.start, clause.end))))
    return null;
  const event = isDate ? findEvent(source.prose, clause, figure) : null;
  if (isDate && event === null) return null;
  const mentions = createPassageProfiles(corpus)
    .profileOf(hit)
    .mentions.filter(({ span }) => contains(within, span));
  return {
    subjects: isDate ? idsOf(mentions) : findSubjects(source.prose, mentions, clause, figure),
    ...(isDate ? noMeasure : findMeasure(source.prose, clause, figure)),
    event,
    owner: isDate ? null : (findSubject(source.prose, passage.span, mentions, figure)?.entity ?? null),
    isChange:
      !isDate && (change.test(before.slice(-60)) || changed.test(source.prose.slice(figure.span.end, clause.end))),
  };
}

/**
 * The names of a figure's clause up to where it goes on with another thing ("… to $2 billion and appearing on"); who
 * only says it is left out. Where there are none, those before it in its
 * sentence, else all of them.
 */
function findSubjects(
  prose: string,
  mentions: readonly Mention[],
  clause: Span,
  { span }: Figure,
): ReadonlySet<string> {
  const end =
    span.end + (/[,;]|\s(?:and|but|while|as|after|when)\s|$/.exec(prose.slice(span.end, clause.end))?.index ?? 0);
  // "Olsen said costs had tripled" tells nothing of Olsen; "Acme said its output rose" goes on about Acme.
  const owners = mentions.filter(mention => {
    const between = prose.slice(mention.span.end, span.start);
    return !speaks.test(between) || itself.test(between);
  });
  const own = owners.filter(mention => mention.span.start >= clause.start && mention.span.end <= end);
  const before = owners.filter(mention => mention.span.end <= span.start);
  return idsOf([own, before, owners].find(names => names.length > 0) ?? []);
}

const speaks = /^\s+(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|announced|reported)\b/i;
const itself = /\b(?:it|its|he|she|his|her|they|their)\b/i;

function idsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ entity }) => entity));
}

// Measures that one word names; the families of excluding measures are those of `conflicts/measure.ts`.
const single: ReadonlyMap<string, readonly string[]> = new Map(
  `population inhabitant;unemployment jobless joblessness;inflation;turnout;workforce employee headcount;budget;gdp;
  attendance;height;length;depth;weight;area;capacity;production output;toll;membership;enrolment enrollment;circulation`
    .split(';')
    .flatMap(words => {
      const [name = '', ...others] = words.trim().split(/\s+/);
      return [name, ...others].map(word => [toTerm(word), [name]] as const);
    }),
);

const noMeasure = { measures: new Set<string>(), modifiers: new Set<string>() };
const telling = new Set(
  'bilateral mutual total overall annual yearly combined official current people person'.split(' '),
);
const mostModifiers = 2;
const mostCounted = 4;

/** What the known measure of a clause may be, and of what kind; none where it names none, or several. */
function findMeasure(prose: string, clause: Span, { span, unit }: Figure): Pick<GivenThing, 'measures' | 'modifiers'> {
  const words = findWords(prose, clause);
  const named = words.flatMap(({ term }, index) => {
    const names = [...measuresNamed(term), ...(single.get(term) ?? [])];
    return names.length > 0 ? [{ names, index }] : [];
  });
  const measures = named[0]?.names.filter(name => named.every(({ names }) => names.includes(name))) ?? [];
  if (measures.length === 0) return noMeasure;
  const modifiers = named.flatMap(({ index }) => {
    const before = words.slice(Math.max(0, index - mostModifiers), index);
    const behind = /^(?:of|to|for|with)$/.test(words[index + 1]?.term ?? '')
      ? words.slice(index + 2, index + 2 + mostModifiers)
      : [];
    return [...before, ...behind].filter(word => isModifier(prose, word)).map(({ term }) => toStem(term));
  });
  const of = words.findIndex(word => word.span.start >= span.end);
  if (words[of]?.term === 'of')
    for (const word of words.slice(of + 1, of + 1 + mostCounted))
      if (isModifier(prose, word)) modifiers.push(toStem(word.term));
  const counted = unit === null ? '' : toStem(toTerm(unit));
  return { measures: new Set(measures), modifiers: new Set(modifiers.filter(stem => stem !== counted)) };
}

function isModifier(prose: string, { term, span }: Word): boolean {
  return /^\p{Ll}/u.test(prose.charAt(span.start)) && !stopWords.has(term) && !telling.has(term);
}

const change =
  /\b(?:by|up|down|rose|rise|risen|rising|fell|fall|fallen|falling|grew|grow|grown|growing|growth|increas\w*|decreas\w*|declin\w*|gain\w*|climb\w*|drop\w*|jump\w*|cut|lost|loss)\s+(?:(?:of|by|about|nearly|almost|some|around|roughly|over|more than|less than|at least|an?|only|just|as much as)\s+)*$/iu;
const changed = /^\s+(?:reduction|increase|cut|rise|fall|drop|decline|gain|growth)\b/iu;
// Behind these a figure is of another time, or adds to one.
const compared =
  /\b(?:from|vs\.?|versus|against|compared (?:with|to)|than|after)\b[^,;\d]{0,30}$|\b(?:another|additional|further|extra|remaining|each|every|per(?! ?cent))\s+(?:(?:an?|about|nearly|some|only)\s+)*$/iu;
const forecast =
  /\b(?:will|would|could|may|might|should|expect\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)|target\w*|plan(?:s|ned|ning)|propos\w*|hop(?:es|ed|ing)|aim\w*|up to|if|averag\w*|includ\w*|exclud\w*)\b/iu;
