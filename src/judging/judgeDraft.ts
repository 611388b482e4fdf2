import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import type { Figure } from '../figures/figure.ts';
import { linkMentions } from '../names/linkMentions.ts';
import { sliceSpan } from '../text/span.ts';
import { runSteps } from '../text/steps.ts';
import { findBinding, noBinding } from './binding/binding.ts';
import { isInTable } from './binding/rival.ts';
import { findSwaps } from './binding/swap.ts';
import { clipAround } from './clip.ts';
import { deriveFromOperands } from './derivation/arithmetic.ts';
import { findDisputes } from './disputes/findDisputes.ts';
import { judgeFigure } from './judgeFigure.ts';
import { memo } from './memo.ts';
import { deriveOwnSteps } from './ownSteps.ts';
import type { Question } from './question.ts';
import { findScope } from './scope.ts';
import { findUnitsOfCells } from './tables/draftUnits.ts';
import { findLeadingText } from './tables/leadingText.ts';
import { outlineTopics, type Topic, type TopicOutline, toTopic } from './topics.ts';
import type { Evidence, FigureStatus, Verdict } from './verdict.ts';

/**
 * One verdict for each figure that a claim of the draft holds, in the order of the text. What was answered for a claim
 * is kept with the snapshot, so that a keystroke costs the claims that it changed.
 */
export function judgeDraft(draft: Draft, corpus: CorpusSnapshot): Verdict[] {
  return runSteps(judgeInSteps(draft, corpus));
}

/** As {@link judgeDraft}, with pauses within a claim that is not known, behind each source that it asks, and behind it. */
export function* judgeInSteps(draft: Draft, corpus: CorpusSnapshot): Generator<'claim' | undefined, Verdict[]> {
  const outlines = outlineTopics(draft, linkMentions(draft.names, corpus.entities));
  const known = memo(knownAnswers, corpus, () => new Map());
  if (known.size > mostKnown) known.clear();
  const units = findUnitsOfCells(draft);
  const all: Verdict[] = [];
  for (const [index, claim] of draft.claims.entries()) {
    const outline = outlines[index];
    if (!outline || claim.figures.length === 0) continue;
    const figures = claim.figures.flatMap(number => draft.figures[number] ?? []);
    const key = describeClaim(draft, claim, figures, outline, units);
    const answers = known.get(key);
    if (answers) {
      all.push(...figures.flatMap((figure, i) => (answers[i] ? [{ ...answers[i], figure, claim }] : [])));
      continue;
    }
    const verdicts = yield* judgeClaim(draft, claim, figures, toTopic(outline, draft.prose), corpus, units);
    known.set(key, verdicts.map(toKnownAnswer));
    all.push(...verdicts);
    yield 'claim';
  }
  return deriveOwnSteps(all, draft.prose);
}

// Claims kept for one snapshot: a few books' worth.
const mostKnown = 20_000;
const knownAnswers = new WeakMap<CorpusSnapshot, Map<string, readonly KnownAnswer[]>>();

/** A verdict without the draft that it was of. */
type KnownAnswer = Omit<Verdict, 'figure' | 'claim'>;

/**
 * What is kept for long of a verdict holds no source: a passage that was read knows the whole text, and a claim the
 * tables that it was held against.
 */
function toKnownAnswer(verdict: Verdict): KnownAnswer {
  const { status, evidence, difference, contrast, note, replacement, misnamed } = verdict;
  return {
    status,
    evidence: evidence.map(withoutText),
    difference,
    contrast,
    note,
    replacement: replacement && withoutText(replacement),
    ...(misnamed && { misnamed }),
  };
}

function withoutText<Ref extends PassageRef>(ref: Ref): Ref {
  const { span, furniture, heading, locator, figures } = ref.passage;
  return { ...ref, passage: { span, furniture, heading, locator, figures: [...figures] } };
}

/** All that the answers for a claim depend on but the corpus, and nothing of where it stands. */
function describeClaim(
  draft: Draft,
  claim: Claim,
  figures: readonly Figure[],
  { mentions, heading, before }: TopicOutline,
  units: ReadonlyMap<Figure, Figure>,
): string {
  return JSON.stringify([
    sliceSpan(draft.prose, claim.span),
    findLeadingText(draft.prose, claim.span.start),
    claim.citations.map(citation => citation.items.map(({ key, locator }) => [key, locator])),
    figures.map(({ span, kind, value, unit, hedge }) => [span.start - claim.span.start, kind, value, unit, hedge]),
    figures.flatMap(figure => units.get(figure)?.value ?? []),
    mentions.map(({ span, entity }) => [span.start - claim.span.start, entity]),
    heading,
    before && [sliceSpan(draft.prose, before.span), before.mentions.map(({ entity }) => entity)],
  ]);
}

// Passages in which another figure for what the claim speaks of is looked for.
const mostPassages = 12;
// The figures of a claim on either side of one that are read with it.
const mostNearby = 20;

function* judgeClaim(
  draft: Draft,
  claim: Claim,
  figures: readonly Figure[],
  topic: Topic,
  corpus: CorpusSnapshot,
  units: ReadonlyMap<Figure, Figure>,
): Generator<undefined, Verdict[]> {
  const scope = findScope(claim, corpus);
  const { prose } = draft;
  let found: readonly PassageRef[] | null = null;
  const nearby = (index: number) => figures.slice(Math.max(0, index - mostNearby), index + mostNearby + 1);
  const bindings = new Map(
    figures.map((figure, i) => [figure, findBinding(prose, claim.span, figure, nearby(i))] as const),
  );
  const verdicts: Verdict[] = [];
  for (const [i, figure] of figures.entries()) {
    const sentence = clipAround(claim.span, figure.span);
    const passages = () => {
      found ??= corpus.searchPassages(sliceSpan(prose, sentence), {
        limit: mostPassages,
        ...(scope.open ? {} : { sources: scope.cited }),
      });
      return found;
    };
    const others = nearby(i).filter(other => other !== figure);
    const bindingOf = (other: Figure) => bindings.get(other) ?? noBinding;
    const binding = bindingOf(figure);
    const question = { figure, claim, prose, sentence, others, binding, bindingOf, topic, scope, corpus, passages };
    verdicts.push((yield* judgeCell(question, units.get(figure))) ?? (yield* judgeFigure(question)));
    yield;
  }
  const answered: Verdict[] = [];
  for (const verdict of withoutSameFault(findSwaps(deriveFromClaim(verdicts), bindings))) {
    answered.push(dispute(verdict, corpus));
    yield;
  }
  return answered;
}

/**
 * "The first edition came out in May" where a sentence has the second and June: one fault. A rank says which thing is
 * meant, so the warning stands at what is said of it.
 */
function withoutSameFault(verdicts: readonly Verdict[]): Verdict[] {
  const isOpposed = ({ status, difference }: Verdict) => status === 'different' && difference === 'value';
  return verdicts.map(verdict => {
    if (verdict.figure.kind !== 'ordinal' || !isOpposed(verdict)) return verdict;
    const [first] = verdict.evidence;
    const place = first?.passage;
    // The cells of a row are said one by one.
    if (!first || isInTable(first)) return verdict;
    const isTold = verdicts.some(
      other => other.figure.kind !== 'ordinal' && isOpposed(other) && other.evidence[0]?.passage === place,
    );
    if (!isTold) return verdict;
    const note = 'what is said of it has a warning; the sentence that gives that otherwise speaks of another rank';
    return { ...verdict, status: 'unchecked', difference: null, replacement: null, note };
  });
}

const supporting: ReadonlySet<FigureStatus> = new Set(['found', 'rounded', 'derived']);

/**
 * A figure of a table is judged in the unit of its heading; where that finds nothing, a source's table may have it as
 * bare as it is written. Null for a figure without such a unit.
 */
function* judgeCell(question: Question, inUnit: Figure | undefined): Generator<undefined, Verdict | null> {
  if (!inUnit) return null;
  const { figure } = question;
  const answer = yield* judgeFigure({ ...question, figure: inUnit });
  if (!supporting.has(answer.status)) {
    const asWritten = yield* judgeFigure(question);
    const { kind, unit } = asWritten.evidence[0]?.figure ?? inUnit;
    if (supporting.has(asWritten.status) && kind === 'count' && unit === null) return asWritten;
  }
  // What the source writes with its unit would stand under a heading that says the unit again.
  return { ...answer, figure, replacement: null };
}

// Of the places that answer for a figure so many are asked whether another source gainsays them.
const mostDisputed = 3;

/** `disputed` where what answers for the figure is gainsaid by another source. */
function dispute(verdict: Verdict, corpus: CorpusSnapshot): Verdict {
  if (verdict.status !== 'found' && verdict.status !== 'rounded') return verdict;
  for (const place of verdict.evidence.slice(0, mostDisputed)) {
    const others = place.figure ? findDisputes({ ...place, figure: place.figure }, corpus) : [];
    if (others.length > 0) return { ...verdict, status: 'disputed', evidence: [place, ...others], note: null };
  }
  return verdict;
}

// A claim with more figures is a list; its pairs would give any number by chance.
const mostOperands = 6;

/**
 * A figure that no source has may be the writer's own step from figures of the same sentence that the sources do
 * have: "from 1994 to 2025, that is 31 years".
 */
function deriveFromClaim(verdicts: readonly Verdict[]): Verdict[] {
  const evidenceOf = new Map<Figure, Evidence>();
  for (const { status, figure, evidence } of verdicts)
    if (evidence[0] && (status === 'found' || status === 'rounded')) evidenceOf.set(figure, evidence[0]);
  if (evidenceOf.size > mostOperands) return [...verdicts];
  const operands = [...evidenceOf].map(([figure, evidence]) => ({ ...evidence, figure }));
  return verdicts.map(verdict => {
    const derivation = verdict.status === 'absent' ? deriveFromOperands(verdict.figure, operands) : null;
    if (!derivation) return verdict;
    const evidence = derivation.operands.flatMap(operand => evidenceOf.get(operand.figure) ?? []);
    return { ...verdict, status: 'derived', note: derivation.working, evidence, replacement: null };
  });
}
