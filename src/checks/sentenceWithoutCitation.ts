import type { Claim, Draft, Quotation } from '../drafts/draft.ts';
import { findReaderCoverage, type UncitedClaims } from '../drafts/readerCoverage.ts';
import { indexBefore } from '../drafts/spanIndex.ts';
import type { Figure } from '../figures/figure.ts';
import { toIsoValue } from '../figures/toJson.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Check, Finding } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { toFigureText } from './messages.ts';

const code = 'sentence-without-citation';

export const sentenceWithoutCitation: Check = {
  code,
  title: 'Figures or a quotation without a citation',
  docs: `
A sentence, a table or a block quotation gives figures or somebody's words, and nothing is cited for them.

**Why:** a reader cannot look them up, and all sources answer for them instead of the one that was meant.

A citation covers what stands before it in its paragraph, and one with its author in the text ("As @doe99 says, …")
what follows there, too; so the one at a paragraph's end is enough. A footnote counts as a citation, a link as one for
its sentence. A block quotation may be cited in the sentence before or behind it.

**What it leaves out:** headings, captions, footnotes, lists of references; bare small counts ("two leaders"), ranks,
years and dates; figures and quotations that are cited elsewhere in the draft, as in a summary; block quotations with a
line that says whose words they are ("— Anna Berg"). Without any source nothing is reported.

**To resolve it:** cite the source (the quick fix Cite This Sentence finds it), or ignore it with a reason:
\`<!-- sourcebook-disable-next-line sentence-without-citation -- reason -->\`
`.trim(),
  defaultSeverity: 'off',
  *run({ draft, corpus }) {
    if (corpus.sources.length === 0 && corpus.textless.length === 0) return;
    const { covered, uncited } = findReaderCoverage(draft);
    const figuresOf = (claims: readonly Claim[]) =>
      claims.flatMap(claim => claim.figures.flatMap(index => draft.figures[index] ?? []));
    const quotationsOf = findQuotationsOf(draft);
    const citedFigures = new Set(figuresOf(covered).map(signOf));
    const citedWords = new Set(quotationsOf(covered).map(({ text }) => text));
    for (const group of uncited) {
      const figures = figuresOf(group.claims).filter(one => isTelling(one) && !citedFigures.has(signOf(one)));
      const quotations = quotationsOf(group.claims).filter(({ text }) => !citedWords.has(text));
      if (figures.length + quotations.length > 0) yield toFinding(draft, group, figures, quotations);
    }
  },
};

/** The quotations that begin in a claim, or reach into it from the one before. */
function findQuotationsOf({ claims, quotations }: Draft): (claims: readonly Claim[]) => readonly Quotation[] {
  const byClaim = new Map<Claim, Quotation[]>();
  for (const quotation of quotations) {
    for (let at = Math.max(0, indexBefore(claims, quotation.span.start)); ; at++) {
      const claim = claims[at];
      if (!claim || claim.span.start >= quotation.span.end) break;
      if (overlaps(claim.span, quotation.span)) byClaim.set(claim, [...(byClaim.get(claim) ?? []), quotation]);
    }
  }
  return asked => [...new Set(asked.flatMap(claim => byClaim.get(claim) ?? []))];
}

/** A year or a date says when, and a rank or a bare small count stands in any text. */
function isTelling({ small, kind, value }: Figure): boolean {
  if (small || kind === 'year' || kind === 'date' || kind === 'ordinal') return false;
  return value.type !== 'range' || (value.of !== 'year' && value.of !== 'date');
}

/** The same for figures of the same quantity. */
function signOf({ kind, value, unit }: Figure): string {
  return JSON.stringify([kind, toIsoValue(value), unit]);
}

function toFinding(
  draft: Draft,
  { kind, claims }: UncitedClaims,
  figures: readonly Figure[],
  quotations: readonly Quotation[],
): Finding {
  const span = findPlace(draft, kind, claims);
  return {
    code,
    span,
    message: `Nothing is cited for ${describe(draft, kind, figures, quotations)}. Cite the source ${places[kind]}; Cite This Sentence looks for it.`,
    evidence: [],
    fixes: [createIgnoreFix(draft, code, span)],
  };
}

/** What is marked: where the citation belongs, as whole sentences would underline half a draft. */
function findPlace(draft: Draft, kind: UncitedClaims['kind'], claims: readonly Claim[]): Span {
  if (kind === 'table') {
    const row = claims.find(claim => claim.figures.some(index => draft.figures[index]?.small === false));
    const cells = draft.tables.flatMap(({ rows }) => rows.flat());
    const label = row && cells.find(cell => cell.start >= row.span.start && cell.start < cell.end);
    if (label) return label;
  }
  const { start, end } = claims.at(-1)?.span ?? { start: 0, end: 0 };
  const [word = ''] = /\S*\s*$/.exec(draft.text.slice(Math.max(start, end - longestWord), end)) ?? [];
  return { start: end - word.length, end };
}

const longestWord = 60;

/** Where a citation would cover it. */
const places: Readonly<Record<UncitedClaims['kind'], string>> = {
  sentence: 'in this sentence or at the end of its paragraph',
  table: 'in the caption of the table or in its rows',
  quotation: 'at the end of the quotation or in the sentence before it',
};

function describe(
  draft: Draft,
  kind: UncitedClaims['kind'],
  figures: readonly Figure[],
  quotations: readonly Quotation[],
): string {
  if (kind === 'table') return 'the figures of this table';
  if (kind === 'quotation') return 'this quotation';
  const [one, two] = figures.map(({ span }) => toFigureText(draft.prose, span));
  const quoted = quotations.length === 0 ? [] : [quotations.length === 1 ? 'the quotation' : 'the quotations'];
  const more = figures.length > 2 ? [one, `${figures.length - 1} more figures`] : [one, two];
  const parts = [...quoted, ...more].filter(part => part !== undefined);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
