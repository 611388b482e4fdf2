import type { FigureHit } from '../corpus/corpusSnapshot.ts';
import type { Claim } from '../drafts/draft.ts';
import type { Figure } from '../figures/figure.ts';
import { sliceSpan } from '../text/span.ts';
import { deriveFrom, deriveFromOperands } from './derivation/arithmetic.ts';
import type { Derivation } from './derivation/derivation.ts';
import { deriveEarlier, deriveQuotient, deriveRate, deriveShareOf, deriveTotal } from './derivation/ownWords.ts';
import { isCommon } from './isCommon.ts';
import { asPercentagePoints, withUnitBefore } from './otherReadings.ts';
import type { Evidence, Verdict } from './verdict.ts';

// So many sentences before a figure's own may give what it is reckoned from.
const mostBefore = 3;
// The pairs of more operands than this give any number by chance; of fewer, only one that chance seldom gives.
const mostOperands = 8;
const mostForCommon = 4;

/** A figure of the draft that a source has. */
interface Operand {
  readonly figure: Figure;
  readonly evidence: Evidence;
  /** Whether it is a step itself. */
  readonly isDerived: boolean;
}

/**
 * What no source has may be the writer's own step from figures that the sources do have: those of its sentence, those of
 * the three before it in the paragraph that cite the same, and those that stand beside either in the source. A
 * number that chance could give must be told as such a step: "that is", "in all", "half of these".
 */
export function deriveOwnSteps(verdicts: readonly Verdict[], prose: string): Verdict[] {
  if (!verdicts.some(mayBeStep)) return [...verdicts];
  const operandsOf = new Map<Claim, Operand[]>();
  const addOperand = ({ claim, status, figure, evidence }: Verdict) => {
    const operands = operandsOf.get(claim) ?? [];
    operandsOf.set(claim, operands);
    if (evidence[0] && operandStatuses.has(status))
      operands.push({ figure, evidence: evidence[0], isDerived: status === 'derived' });
  };
  verdicts.forEach(addOperand);
  const claims = [...operandsOf.keys()];
  const placeOf = new Map(claims.map((claim, index) => [claim, index]));
  return verdicts.map(verdict => {
    if (!mayBeStep(verdict)) return verdict;
    const { claim } = verdict;
    const at = placeOf.get(claim) ?? 0;
    const own = operandsOf.get(claim) ?? [];
    const before = claims
      .slice(Math.max(0, at - mostBefore), at)
      .filter(other => isBefore(prose, other, claim))
      .flatMap(other => operandsOf.get(other) ?? []);
    const isPlain = ({ isDerived }: Operand) => !isDerived;
    const step =
      deriveStep(verdict, prose, own.filter(isPlain), before.filter(isPlain)) ??
      deriveStep(withoutAbout(verdict), prose, own, before);
    if (!step) return verdict;
    const settled = { ...step, figure: verdict.figure };
    addOperand(settled);
    return settled;
  });
}

/** A step on a step must come out as it is written: two of them give many a number roughly. */
function withoutAbout(verdict: Verdict): Verdict {
  const { figure } = verdict;
  return figure.hedge === 'about' ? { ...verdict, figure: { ...figure, hedge: null } } : verdict;
}

const operandStatuses = new Set<Verdict['status']>(['found', 'rounded', 'derived']);

function mayBeStep(verdict: Verdict): boolean {
  const { kind, inQuote, citations } = verdict.claim;
  const isNowhere = verdict.status === 'absent' || isGivenOtherwise(verdict);
  return isNowhere && kind === 'sentence' && !inQuote && citations.length > 0;
}

/** Whether the number is nowhere, and the source seems to give another: of what, the draft's own words tell better. */
function isGivenOtherwise({ status, difference, evidence, note }: Verdict): boolean {
  return status === 'different' && difference === 'value' && evidence.length === 1 && note === null;
}

/** Whether a claim stands before another in its paragraph and cites the same sources. */
function isBefore(prose: string, { span, citations }: Claim, later: Claim): boolean {
  const keys = keysOf(later.citations);
  return !/\n\s*\n/.test(prose.slice(span.end, later.span.start)) && keysOf(citations) === keys;
}

function keysOf(citations: Claim['citations']): string {
  return [...new Set(citations.flatMap(({ items }) => items.map(({ key }) => key)))].sort().join(' ');
}

// Words with which a writer goes on from what was just said.
const steps =
  /^\W*(?:that|this|these|those|so|thus|hence|in other words)\b|\b(?:therefore|that is|that leaves|altogether|together|combined|all told|in (?:all|total|sum)|accounts? for|of (?:it|them|these|those|which))\b/i;
const totals = /\b(?:altogether|together|combined|all told|in (?:all|total|sum)|accounts? for)\b/i;
// "15,000 or five per cent fewer", "400,000 less"
const compared = /^(?: (?:\p{L}+|[\d.,]+%?)){0,4} (?:more|less|fewer|higher|lower|earlier|later)\b/u;
// "A swing of almost twelve billion"
const named = /\b(?:difference|gap|margin|saving|sum|swing|total) of (?:\p{L}+ ){0,2}$/iu;
// UTF-16 units before or behind a figure in which "a gap of nearly", "articles a journal" stand.
const nearWords = 60;

function deriveStep(
  verdict: Verdict,
  prose: string,
  own: readonly Operand[],
  before: readonly Operand[],
): Verdict | null {
  const figure = asPercentagePoints(
    verdict.figure,
    own.map(operand => operand.figure),
  );
  const sentence = sliceSpan(prose, verdict.claim.span);
  const ahead = prose.slice(Math.max(0, figure.span.start - nearWords), figure.span.start);
  const behind = prose.slice(figure.span.end, figure.span.end + nearWords);
  const words = { prose, ahead, behind };
  const isTold = steps.test(sentence) || compared.test(behind) || named.test(ahead);
  const isTelling = isTold || !isCommon(figure);
  const mayBeAny = isTold || !isGivenOtherwise(verdict);
  const [mine, all] = [own.map(toHit), [...before, ...own].map(toHit)];
  const beside = [...own, ...(isTelling ? before : [])].map(({ evidence }) => evidence);
  const found = (figure: Figure) =>
    (totals.test(sentence) ? (deriveTotal(figure, mine) ?? deriveTotalBeside(figure, beside)) : null) ??
    deriveShareOf(figure, mine, all) ??
    deriveQuotient(figure, behind, all) ??
    deriveEarlier(figure, words, mine) ??
    deriveRate(figure, words, mine) ??
    (isTelling && mayBeAny && all.length <= mostOperands ? deriveFromOperands(figure, all) : null) ??
    (mayBeAny
      ? deriveBeside(figure, beside, isTelling ? mostOperands : mostForCommon)
      : deriveWithGiven(figure, mine, verdict.evidence));
  const inUnit = withUnitBefore({ figure, others: own.map(operand => operand.figure) });
  const derivation = found(figure) ?? (inUnit && found(inUnit));
  if (!derivation) return null;
  const evidenceOf = new Map([...before, ...own].map(({ figure: drafted, evidence }) => [drafted, evidence]));
  const evidence = derivation.operands.map(operand => evidenceOf.get(operand.figure) ?? operand);
  return { ...verdict, status: 'derived', difference: null, note: derivation.working, evidence, replacement: null };
}

/** One step on a figure of the claim and the one that the sources seemed to give instead: "$2.21, with the other $2.88". */
function deriveWithGiven(figure: Figure, own: readonly FigureHit[], [given]: readonly Evidence[]): Derivation | null {
  if (!given?.figure || isCommon(figure)) return null;
  const operand = given.figure;
  for (const hit of own) {
    const derivation = deriveFromOperands(figure, [hit, { ...given, figure: operand }]);
    if (derivation) return derivation;
  }
  return null;
}

/** One step on the figures of a passage that has another figure of the claim. */
function deriveBeside(figure: Figure, places: readonly Evidence[], most: number): Derivation | null {
  for (const { source, passage } of places) {
    const derivation = passage.figures.length <= most ? deriveFrom(figure, { source, passage }) : null;
    if (derivation) return derivation;
  }
  return null;
}

function deriveTotalBeside(figure: Figure, places: readonly Evidence[]): Derivation | null {
  for (const { source, passage } of places) {
    const hits = passage.figures.flatMap(index => source.figures[index] ?? []);
    const total = deriveTotal(
      figure,
      hits.map(hit => ({ source, passage, figure: hit })),
    );
    if (total) return total;
  }
  return null;
}

function toHit({ figure, evidence }: Operand): FigureHit {
  return { ...evidence, figure };
}
