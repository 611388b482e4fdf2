import type { Span } from '../text/span.ts';

/** Who is said to have spoken a quotation. */
export interface Speaker {
  /** The name, as an index into the names given. */
  readonly name: number;
  /** `named` where the quotation's own sentence names the speaker; `continued` where the one before it did. */
  readonly by: 'named' | 'continued';
}

// How much of a sentence is read on either side of a quotation, in UTF-16 units.
const mostBefore = 400;
const mostBehind = 240;
// Words between a verb of speech and the quotation that it leads to.
const mostBetween = 14;
// Quotations before one that may stand in its sentence.
const mostQuoted = 4;

const verbs =
  'said|says|say|told|tells|stated|states|added|adds|asserted|asserts|affirmed|affirms|stressed|stresses|noted|notes|' +
  'argued|argues|warned|warns|explained|explains|claimed|claims|declared|declares|announced|announces|insisted|insists|' +
  'replied|replies|answered|asked|asks|remarked|observed|observes|commented|comments|concluded|concludes|continued|' +
  'recalled|recalls|wrote|writes|tweeted|posted|called|calls|described|describes|hailed|hails|praised|praises|lauded|' +
  'vowed|vows|pledged|pledges|promised|promises|highlighted|highlights|urged|urges|emphasised|emphasises|emphasized|' +
  'emphasizes|underlined|underscored|admitted|admits|acknowledged|acknowledges|denied|denies|confirmed|confirms|' +
  'testified|joked|quipped|reiterated|responded|suggested|suggests|predicted|complained';
const verbPattern = new RegExp(String.raw`\b(?:${verbs})\b`, 'giu');
const anyVerb = new RegExp(verbPattern.source, 'iu');
const verbFirst = new RegExp(String.raw`^(?:${verbs})\b`, 'iu');
// "quoted Xi as saying": not who quotes speaks.
const quotedAs = /\b(?:quoted|quotes|quoting|cited|cites|citing)\s/giu;
const accordingTo = /\baccording to\s/giu;
const auxiliary =
  /(?:\s|^)(?:has|had|have|also|later|earlier|then|again|once|repeatedly|further|reportedly|recently|would|will)$/iu;
const passive = /(?:\s|^)(?:was|is|were|are|been|being|be)(?:\s(?:often|also|widely|once|sometimes|frequently))?$/iu;
const preposition =
  /(?:^|\s)(?:to|of|for|in|at|from|with|by|on|against|and|than|the|about|between|under|over|near|like)\s*$/iu;
/** What may stand between a verb and the name behind it: a title, an office, a nationality; no article. */
const officeWords =
  /^(?:(?!(?:the|a|an|his|her|their|its|that|to|in|on|at|of|and|he|she|they|it|we|i|you|who)\s)[\p{L}\u2019'-]+\s+){0,6}$/iu;

/**
 * Who speaks each quotation: a name that is the subject of a verb of speech in the quotation's sentence ("Wang said
 * that “…”", "“…,” Yang Shu, former dean, said"), stands behind "according to", before a colon or behind a dash; or
 * the speaker of the quotation before, which this one goes on. A pronoun or a description ("the minister") is no
 * name: null. All in the order of the text; time is linear, as bounded stretches are read.
 */
export function findSpeakers(
  prose: string,
  paragraphs: readonly Span[],
  quotations: readonly Span[],
  names: readonly Span[],
): (Speaker | null)[] {
  const namesIn = createNameSearch(names);
  let paragraph = 0;
  let last: Speaker | null = null;
  return quotations.map((quotation, i) => {
    const own = paragraph;
    while (paragraph < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) < quotation.end) paragraph++;
    if (paragraph !== own) last = null;
    const within = paragraphs[paragraph] ?? { start: 0, end: prose.length };
    const next = quotations[i + 1]?.start ?? prose.length;
    const before = readBefore(prose, quotation, within.start);
    const behind = readBehind(prose, quotation, Math.min(within.end, next));
    const context: Context = { prose, names, namesIn, quoted: quotations.slice(Math.max(0, i - mostQuoted), i) };
    const speaker = findBehind(context, behind) ?? findBefore(context, before);
    const between = prose.slice(Math.max(before.start, quotations[i - 1]?.end ?? 0), before.end);
    const isAlone = !/[\p{L}\p{N}]/u.test(between) && behind.start === behind.end;
    if (speaker !== null) last = { name: speaker, by: 'named' };
    else if (!isAlone) last = null;
    else if (last) return { name: last.name, by: 'continued' };
    return last;
  });
}

interface Context {
  readonly prose: string;
  readonly names: readonly Span[];
  readonly namesIn: (span: Span) => number[];
  /** The quotations before: who speaks in them is not who speaks them. */
  readonly quoted: readonly Span[];
}

/** What of the quotation's sentence stands before its mark. */
function readBefore(prose: string, quotation: Span, from: number): Span {
  const end = beforeMark(prose, quotation.start, from);
  const start = Math.max(from, end - mostBefore);
  const text = prose.slice(start, end);
  const stop = lastIndexOf(text, /[.!?\u2026]["'\u201D\u2019\u00BB)]*\s+(?=[^\s\p{Ll}])/gu);
  // The closing mark of the quotation before belongs to it.
  const lead = /^["'\u201D\u2019\u00BB]+[\s.,;:]*/.exec(text)?.[0].length ?? 0;
  return { start: start + Math.max(stop, lead), end };
}

/** What of its sentence stands behind its mark. */
function readBehind(prose: string, quotation: Span, to: number): Span {
  const most = Math.min(to, quotation.end + mostBehind);
  const lead = /^[.,!?\u2026;]*["'\u201D\u2019\u00BB\s]{0,3}[,.;]?\s*/.exec(
    prose.slice(quotation.end, Math.min(most, quotation.end + 10)),
  );
  const start = Math.min(most, quotation.end + (lead?.[0].length ?? 0));
  // A full stop behind the mark ends the sentence; one before it does where a capital follows: “…” Others went on.
  const ended =
    /["'\u201D\u2019\u00BB]\s?[.;]/.test(lead?.[0] ?? '') ||
    (/\.["'\u201D\u2019\u00BB]/.test(prose.slice(quotation.end - 1, start)) && /^\p{Lu}/u.test(prose.charAt(start)));
  if (ended) return { start, end: start };
  const text = prose.slice(start, most);
  const stop = /[.!?\u2026](?:["'\u201D\u2019\u00BB)]*)(?=\s+[^\s\p{Ll}]|\s*$)/u.exec(text);
  const end = stop ? start + stop.index : most;
  return { start, end: Math.max(start, end < to ? end : beforeMark(prose, end, start)) };
}

/** Before the opening mark that stands right before an offset, if one does. */
function beforeMark(prose: string, at: number, from: number): number {
  let end = at;
  while (end > from && /["'\u2018-\u201E\u00AB\u00BB\s]/.test(prose.charAt(end - 1))) end--;
  return end;
}

function findBehind(context: Context, { start, end }: Span): number | null {
  const { prose } = context;
  const text = prose.slice(start, end);
  const dash = /^(?:--|[\u2012-\u2015])\s*/.exec(text);
  if (dash) return nameAt(context, start + dash[0].length, end);
  const opening = verbFirst.exec(text);
  if (opening) return nameAfter(context, start + opening[0].length, end);
  const quoting = lastMatch(text, quotedAs);
  if (quoting && /\bsaying\b/iu.test(text.slice(quoting.end))) return nameAfter(context, start + quoting.end, end);
  const verb = anyVerb.exec(text);
  if (verb) {
    const subject = subjectOf(context, { start, end: start + verb.index });
    // "Belarus’ Senko affirmed" begins with the subject; "which angered Poland, Duda said" does not.
    const isNear = subject !== null && officeOrName(context, start, subject);
    if (isNear) return subject;
    if (/^(?:he|she|they|it|we|i|you|the|his|her|its|their|who)\b/i.test(text)) return null;
  }
  return findAccordingTo(context, { start, end });
}

function findBefore(context: Context, { start, end }: Span): number | null {
  const { prose, quoted } = context;
  let text = prose.slice(start, end);
  for (const span of quoted) {
    const [from, to] = [Math.max(span.start, start) - start, Math.min(span.end, end) - start];
    if (from < to) text = text.slice(0, from) + text.slice(from, to).replace(/\S/g, '-') + text.slice(to);
  }
  if (/:$/.test(text)) {
    const named = nameAt(context, start, end);
    if (named !== null && prose.slice(context.names[named]?.end, end).trim() === ':') return named;
  }
  const quoting = lastMatch(text, quotedAs);
  if (quoting && /\bsaying\b/iu.test(text.slice(quoting.end))) return nameAfter(context, start + quoting.end, end);
  const verb = lastMatch(text, verbPattern);
  if (verb && text.slice(verb.end).split(/\s+/).length - 1 <= mostBetween) {
    return subjectOf(context, { start, end: start + verb.start });
  }
  return findAccordingTo(context, { start, end });
}

function findAccordingTo(context: Context, { start, end }: Span): number | null {
  const found = lastMatch(context.prose.slice(start, end), accordingTo);
  return found ? nameAfter(context, start + found.end, end) : null;
}

/** The name that ends where the verb begins, apart from adverbs and an apposition between commas. */
function subjectOf(context: Context, { start, end }: Span): number | null {
  const { prose, names, namesIn } = context;
  let text = prose.slice(start, end).trimEnd();
  if (passive.test(text)) return null;
  for (let adverb = auxiliary.exec(text); adverb; adverb = auxiliary.exec(text))
    text = text.slice(0, adverb.index).trimEnd();
  const inside = namesIn({ start, end });
  if (text.endsWith(',')) {
    const first = inside.find(index => prose.charAt(names[index]?.end ?? 0) === ',');
    return first !== undefined && (names[first]?.end ?? 0) < start + text.length - 1
      ? withoutOwner(context, first, start)
      : null;
  }
  const last = inside.at(-1);
  if (last === undefined || names[last]?.end !== start + text.length) return null;
  return withoutOwner(context, last, start);
}

/** The name, unless it only says whose or where the subject is: "the ambassador to China". */
function withoutOwner({ prose, names }: Context, index: number, from: number): number | null {
  const before = prose.slice(Math.max(from, (names[index]?.start ?? 0) - 12), names[index]?.start);
  return preposition.test(before) && !/(?:^|\s)(?:and|the)\s*$/i.test(before) ? null : index;
}

/** Whether nothing but an office stands between an offset and a name. */
function officeOrName({ prose, names, namesIn }: Context, from: number, index: number): boolean {
  const start = names[index]?.start ?? from;
  if (start <= from) return true;
  let text = prose.slice(from, start);
  for (const other of namesIn({ start: from, end: start }).reverse()) {
    const { start: at, end } = names[other] ?? { start: 0, end: 0 };
    text = `${text.slice(0, at - from)}${'x'.repeat(Math.max(0, end - at))}${text.slice(end - from)}`;
  }
  return /^(?:[\p{L}\u2019'-]+,?\s+){0,8}$/u.test(text);
}

/** The last name of those that begin behind an offset with nothing but an office before them. */
function nameAfter(context: Context, from: number, to: number): number | null {
  const { prose, names, namesIn } = context;
  const text = prose.slice(from, to);
  const start = from + (/^\s*/.exec(text)?.[0].length ?? 0);
  let found: number | null = null;
  let at = start;
  for (const index of namesIn({ start, end: to })) {
    const name = names[index];
    if (!name || !officeWords.test(prose.slice(at, name.start))) break;
    found = index;
    at = name.end;
    if (!/^(?:['\u2019]s?)?\s/.test(prose.slice(at, at + 4))) break;
    at += /^(?:['\u2019]s?)?\s+/.exec(prose.slice(at, at + 8))?.[0].length ?? 0;
    if (/^(?:as|on|in|at|to|that|who|with|after|during|before|and|saying|of|from|by)\b/i.test(prose.slice(at, at + 8)))
      break;
  }
  if (found === null) return null;
  const end = names[found]?.end ?? 0;
  return /^['\u2019]s?\s/.test(prose.slice(end, end + 3)) ? null : found;
}

/** The name that begins at an offset, a title before it apart. */
function nameAt(context: Context, from: number, to: number): number | null {
  const [first] = context.namesIn({ start: from, end: to });
  if (first === undefined) return null;
  return officeWords.test(context.prose.slice(from, context.names[first]?.start)) ? first : null;
}

function lastMatch(text: string, pattern: RegExp): Span | null {
  let found: Span | null = null;
  for (const { 0: match, index } of text.matchAll(pattern)) found = { start: index, end: index + match.length };
  return found;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  return lastMatch(text, pattern)?.end ?? 0;
}

/** Answers which names lie in a span. */
function createNameSearch(names: readonly Span[]): (span: Span) => number[] {
  return ({ start, end }) => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < names.length && (names[i]?.end ?? 0) <= end; i++) found.push(i);
    return found;
  };
}
