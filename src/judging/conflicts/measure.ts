import type { Span } from '../../text/span.ts';
import { findWords, toTerm, type Word } from '../../text/words.ts';
import { findPhrase } from '../binding/phrase.ts';
import { clipAround } from '../clip.ts';
import { rangeEnds } from '../matchFigures.ts';
import type { Answer, Question } from '../question.ts';
import { stopWords } from '../stopWords.ts';
import type { Conflict } from './conflict.ts';

// Measures that stand beside each other in reports of one kind and exclude each other: of each family a figure is
// one. The first word names the measure, the others say the same. Only what no careful writer would swap is here.
const families: readonly (readonly string[])[] = [
  ['trade turnover commerce', 'export', 'import', 'surplus', 'deficit'],
  ['revenue sale turnover takings', 'profit earning', 'loss losses', 'cost expense expenditure', 'debt borrowing'],
  ['death dead died killed fatality', 'injury injured wounded hurt', 'missing', 'arrest arrested detained'],
  ['employment', 'unemployment jobless joblessness'],
];

// A noun that says what a measure is a balance of: "trade surplus", "surplus in trade", "loss of revenue".
const balances = new Set(['surplus', 'deficit', 'loss', 'profit']);
const modifierDistance = 2;

const measures = families.map(
  family =>
    new Map(
      family.flatMap(words => words.split(' ').map(word => [toTerm(word), words.split(' ')[0] ?? word] as const)),
    ),
);

/** Where claim and passage each speak of exactly one measure of a family, and not of the same. */
export function findOtherMeasure(question: Question, { source, passage, figure }: Answer): Conflict | null {
  const { prose, sentence } = question;
  // A year is when something was, not how much.
  if (rangeEnds(question.figure).some(({ value }) => value.type === 'date')) return null;
  for (const family of measures) {
    const claimed = findMeasure(prose, sentence, family);
    if (claimed === null) continue;
    const within = clipAround(passage.span, figure.span);
    const said = findMeasure(source.prose, within, family);
    if (said === null || said.measure === claimed.measure || isOfOther(question, claimed.span)) continue;
    const contrast = {
      source: findPhrase(source.prose, within, said.span),
      draft: findPhrase(prose, sentence, claimed.span),
    };
    return { contrast, replacement: null };
  }
  return null;
}

// Where a sentence turns to another subject, with or without a comma: "and it cost", "; the profit".
const turn =
  /[;:]\s|,\s(?:and|but|while|whereas|although|though)\b|\b(?:and|but|while|whereas)\s(?:it|he|she|they|we|the|its|his|her|their|an?|that|this)\b/i;

/**
 * Whether a measure of the claim is of another of its figures: the sentence turns between the measure and the figure,
 * and on the measure's side of the turn stands a figure of its own: "It earned $88.4 million, and it cost £2.6 million".
 */
function isOfOther(question: Question, measure: Span): boolean {
  const { figure, others, prose } = question;
  const isBehind = measure.start > figure.span.start;
  if (isBehind && isVerbOfNext(question, measure)) return true;
  const [from, to] = isBehind ? [figure.span.end, measure.start] : [measure.end, figure.span.start];
  const found = turn.exec(prose.slice(from, to));
  if (!found) return false;
  const place = from + found.index;
  return others.some(
    ({ span, kind }) => kind !== 'year' && kind !== 'date' && (isBehind ? span.start >= place : span.end <= place),
  );
}

// "Costs about $2,899"
const beforeAmount = 12;

/** "15 to 20 per cent faster and costs $2,899": a verb behind the figure that has a figure of its own. */
function isVerbOfNext({ figure, others, prose }: Question, measure: Span): boolean {
  if (!/\b(?:and|but|or|while)\s+$/.test(prose.slice(figure.span.end, measure.start))) return false;
  return others.some(({ span }) => span.start >= measure.end && span.start - measure.end <= beforeAmount);
}

interface FoundMeasure {
  readonly measure: string;
  readonly span: Span;
}

/** The measures that a word may name: "turnover" is trade's or a firm's. */
export function measuresNamed(term: string): string[] {
  return measures.flatMap(family => family.get(term) ?? []);
}

/** The one measure that a sentence speaks of; null where there is none, or more than one. */
function findMeasure(text: string, within: Span, family: ReadonlyMap<string, string>): FoundMeasure | null {
  const words = findWords(text, within);
  const found = words.flatMap(({ term, span }, index) => {
    const measure = family.get(term);
    return measure === undefined || isOfName(text, words, index) ? [] : [{ measure, span, index }];
  });
  const heads = found.filter(
    ({ measure, index }) =>
      balances.has(measure) ||
      !found.some(other => balances.has(other.measure) && Math.abs(other.index - index) <= modifierDistance),
  );
  const [first] = heads;
  return first && heads.every(({ measure }) => measure === first.measure) ? first : null;
}

// What a body or an office is called: "trade association", "export manager", "Ministry of Trade".
const bodies = new Set(
  `agency association authority bank board body bureau chamber commission commissioner committee company council
  delegation department federation firm fund group guild house institute league minister ministry office officer official
  organisation organization secretariat secretary society syndicate union
  adviser advisor analyst attache chief delegate director executive expert manager negotiator representative source
  spokesman spokeswoman`
    .split(/\s+/)
    .map(toTerm),
);
const offices = new Set(
  'bureau chamber commissioner department director institute minister ministry secretariat secretary'.split(' '),
);
const beforeField = new Set('of for and the foreign international overseas external'.split(' '));
// From an office to what it is for: "ministry of foreign trade".
const officeDistance = 3;

/** "It goes on sale", "a house for sale": nothing was sold yet. */
function isOffered(text: string, word: Word | undefined): boolean {
  return (
    word?.term === 'sale' && /\b(?:on|for) sale\b/i.test(text.slice(Math.max(0, word.span.start - 4), word.span.end))
  );
}

/** Whether a word is part of a name, an offer, or says what a body or an office is for, and so is no measure of the figure. */
function isOfName(text: string, words: readonly Word[], index: number): boolean {
  const start = words[index]?.span.start ?? 0;
  if (index > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4))) return true;
  if (isOffered(text, words[index])) return true;
  for (let at = index + 1; at <= index + 2 && isBeside(text, words, at - 1); at++) {
    const term = words[at]?.term ?? '';
    if (bodies.has(term)) return true;
    if (stopWords.has(term)) break;
  }
  let isFor = false;
  for (let at = index - 1; at >= index - officeDistance && isBeside(text, words, at); at--) {
    const term = words[at]?.term ?? '';
    if (isFor && offices.has(term)) return true;
    if (!beforeField.has(term)) return false;
    isFor ||= term === 'of' || term === 'for';
  }
  return false;
}

/** Whether nothing but a space or a hyphen stands between a word and the next. */
function isBeside(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /^[ -]?$/.test(text.slice(word.span.end, next.span.start));
}
