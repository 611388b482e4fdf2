import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { findWords } from '../../text/words.ts';
import { isPeriodFigure } from '../binding/period.ts';
import { findRespectiveList } from '../binding/respective.ts';
import { matchFigures } from '../matchFigures.ts';
import type { Question, Answer as SaidAnswer } from '../question.ts';
import type { Evidence, Verdict } from '../verdict.ts';
import { compareCell, numberOf } from './agree.ts';
import { answerMargin, answerPair, answerShare } from './answerPair.ts';
import { answerSwap } from './answerSwap.ts';
import { bindFigure, type Clause } from './bindFigure.ts';
import { bindPair } from './bindPair.ts';
import type { BoundCell } from './boundCell.ts';
import { type BoundFeat, bindFeat, bindInTwoDigits } from './feats.ts';
import { answerJoint, answerPairOf } from './joint.ts';
import { findTableSources, findTablesFor, readTablesFor } from './likelyRows.ts';
import { bindLead, bindMargin } from './margins.ts';
import { contrastTables } from './namedTable.ts';
import { findPair } from './pairs.ts';
import { findPeriodIndex } from './periods.ts';
import { type BoundRank, bindRank } from './ranks.ts';
import { readClause } from './readClause.ts';
import { findBrokenRun } from './runs.ts';
import { answerScaled } from './scaledCells.ts';
import { isInPhrase, tokenBehind } from './sentence.ts';
import { stemOf } from './stems.ts';
import { findJoined, findSubject, isStranger, type NameRun } from './subjects.ts';
import { answerSums } from './sums.ts';
import { findOwner } from './swap.ts';
import { describeCells, type TableAnswer } from './tableAnswer.ts';
import { cellAt, headingsOf, type Line, otherAxis, type TableIndex } from './tableIndex.ts';
import { findWindow, isAverage } from './windows.ts';

/**
 * The answer of the sources' tables, where the claim's words name the row and the column of a cell: `found` or
 * `rounded` where it has the figure, `different` where it has another. Null where nothing binds the figure to a cell,
 * so that another judge must tell. `said`: what the sources say with the figure's value. With a pause behind each source.
 */
export function* judgeTables(question: Question, said: readonly SaidAnswer[]): Generator<undefined, Verdict | null> {
  const { figure } = question;
  if (figure.kind === 'year' || figure.kind === 'multiplier') return null;
  const answers: TableAnswer[] = [];
  for (const source of findTableSources(question)) {
    yield* readTablesFor(question, source);
    const answer = answerFrom(question, source);
    if (answer) answers.push(answer);
  }
  const supporting = answers.filter(answer => !isOpposed(answer));
  const [best] = supporting;
  if (best) return toVerdict(question, best);
  const [only, other] = answers;
  if (!only || other || said.some(isSaidInText)) return null;
  return toVerdict(question, only);
}

function answerFrom(question: Question, source: Source): TableAnswer | null {
  const index = findTablesFor(question, source);
  if (index.grids.length === 0) return null;
  const answer = answerBy(question, source, index) ?? answerSums(readClause(question, index), question.figure);
  // The row that has the figure may be one of those that were not read.
  return index.unread === 'alike' && answer && isOpposed(answer) ? null : answer;
}

function isOpposed({ status, misnamed }: TableAnswer): boolean {
  return status === 'different' || status === 'absent' || misnamed !== undefined;
}

function answerBy(question: Question, source: Source, index: TableIndex): TableAnswer | null {
  const { figure } = question;
  const clause = readClause(question, index);
  if (isPeriodFigure(figure)) return answerPeriod(source, clause, figure);
  const { sentence, names } = clause;
  const at = tokenBehind(sentence, figure.span.start);
  if (isInPhrase(sentence, at)) return null;
  const subject = findSubject(sentence, names, at);
  const feat = bindFeat(clause, figure, subject) ?? bindInTwoDigits(clause, figure, subject);
  if (feat) return answerFeat(source, figure, feat);
  if (figure.kind === 'ordinal') return answerRank(source, bindRank(clause, figure, subject));
  const run = findBrokenRun(clause, figure, subject);
  if (run) return { source, status: 'different', cells: run.cells, note: `${describeCells(run.cells)}, ${run.told}` };
  const margin = bindMargin(clause, figure) ?? bindLead(clause, figure, subject);
  if (margin) return answerMargin(source, figure, margin);
  const twice = answerPairOf(source, clause, figure);
  if (twice) return twice;
  const pair = findPair(clause, figure);
  // A score or a record has its own names: "of the NBA, and the Raptors (32-24)".
  if (subject === 'several' && pair?.form !== 'dash')
    return answerRespective(question, source, clause) ?? answerJoint(source, clause, figure);
  const answer = pair
    ? answerPair(source, pair, bindPair(clause, pair, subject))
    : figure.value.type === 'range'
      ? null
      : (answerCells(question, source, clause, bindFigure(clause, figure, subject)) ??
        answerShare(source, clause, figure, subject));
  if (subject === null || subject === 'several') return answer ?? answerScaled(source, clause, figure);
  if (isStranger(subject)) return answer ?? answerStranger(source, clause, figure, subject.run);
  return answerSwap(source, clause, figure) ?? answer ?? answerScaled(source, clause, figure);
}

/** The numbers of a name that no table has are all of one row: that may be another name for it, or a slip. */
function answerStranger(source: Source, clause: Clause, figure: Figure, run: NameRun): TableAnswer | null {
  const owner = findOwner(clause, run);
  const cell = owner?.cells.get(figure.span.start);
  if (!owner || !cell) return null;
  const { prose, tokens } = clause.sentence;
  const name = prose.slice(tokens[run.from]?.span.start, tokens[run.to - 1]?.span.end);
  const note = `the tables of ${source.key} give the numbers of ${name} to ${owner.line.heading.text}`;
  return { source, status: 'unchecked', cells: [cell], note };
}

/** "February" where a row is called "Feb", in a claim that speaks of what the table's other headings do. */
function answerPeriod(source: Source, { sentence, index }: Clause, { value }: Figure): TableAnswer | null {
  if (value.type !== 'date') return null;
  const stems = new Set(sentence.tokens.flatMap(token => [token.stem, ...token.adds]));
  for (const grid of index.grids)
    for (const axis of ['row', 'column'] as const) {
      const periods = headingsOf(grid, axis).map(({ period }) => period);
      const at = findPeriodIndex(periods, value.iso, grid.context);
      const heading = headingsOf(grid, axis)[at];
      if (!heading) continue;
      const line: Line = { grid, axis, index: at, heading };
      for (const [i, other] of headingsOf(grid, otherAxis(axis)).entries()) {
        const across: Line = { grid, axis: otherAxis(axis), index: i, heading: other };
        const cell = cellAt(line, across);
        if (!cell || !other.stems.some(stem => stems.has(stem))) continue;
        const [row, column] = axis === 'row' ? [line, across] : [across, line];
        return { source, status: 'found', cells: [{ cell, row, column, isSure: true }], note: null };
      }
    }
  return null;
}

/** That it was his second is not told by what he did in this match. */
function answerFeat(source: Source, { kind }: Figure, { cells, fits, told }: BoundFeat): TableAnswer | null {
  if (fits && kind === 'ordinal') return null;
  return { source, status: fits ? 'derived' : 'different', cells, note: `${describeCells(cells)}, ${told}` };
}

function answerRank(source: Source, bound: BoundRank | null): TableAnswer | null {
  if (!bound) return null;
  const { cell, from, to, claimed } = bound;
  const fits = from <= claimed && claimed <= to;
  const note = `${describeCells([cell])}, which is number ${from === to ? from : `${from} to ${to}`} of its column`;
  return { source, status: fits ? 'derived' : 'different', cells: [cell], note };
}

function answerCells(
  question: Question,
  source: Source,
  clause: Clause,
  found: readonly BoundCell[],
): TableAnswer | null {
  const { figure } = question;
  const bound = ofNamedTables(question, found);
  const compared = bound.map(cell => ({ ...cell, agreement: agreementOf(figure, cell) }));
  const window = findWindow(clause, figure);
  const span = window === 'average' && bound.some(isAverage) ? null : window;
  const same = compared.filter(({ agreement }) => agreement === 'same');
  const rounded = compared.filter(
    ({ agreement, isSure }) => agreement === 'rounded' || (agreement === 'met' && isSure),
  );
  if (same.length > 0) return span ? null : { source, status: 'found', cells: same, note: null };
  if (rounded.length > 0) {
    const note = `rounded from ${rounded[0]?.cell.figure.text ?? ''}`;
    return span ? null : { source, status: 'rounded', cells: rounded, note };
  }
  const difference = window ? null : findDifference(figure, bound);
  if (difference)
    return {
      source,
      status: 'derived',
      cells: difference,
      note: difference.map(({ cell }) => cell.figure.text).join(' − '),
    };
  const [only, other] = compared;
  if (!only || other || !only.isSure || only.agreement !== 'other') return null;
  if (span === 'average') return null;
  return { source, status: span ? 'absent' : 'different', cells: [only], note: describeCells([only]) };
}

/** Without those of a table where the claim names another that has the same row and column. */
function ofNamedTables({ prose, sentence }: Question, bound: readonly BoundCell[]): readonly BoundCell[] {
  const grids = new Set(bound.map(({ row }) => row.grid));
  if (grids.size < 2) return bound;
  const claimed = new Set(findWords(prose, sentence).map(({ term }) => stemOf(term)));
  return bound.filter(({ row }) => ![...grids].some(grid => contrastTables(row.grid, grid, claimed)));
}

// More cells than this give any number as a difference.
const mostCells = 8;

/** Two cells of one subject and measure, of different periods, that differ by the figure; the larger first. */
function findDifference(figure: Figure, bound: readonly BoundCell[]): readonly BoundCell[] | null {
  const drafted = numberOf(figure);
  if (!drafted || drafted.lt(10) || bound.length > mostCells) return null;
  for (const [i, a] of bound.entries())
    for (const b of bound.slice(i + 1)) {
      const [x, y] = [numberOf(a.cell.value), numberOf(b.cell.value)];
      if (x && y && x.minus(y).abs().eq(drafted)) return x.gt(y) ? [a, b] : [b, a];
    }
  return null;
}

function agreementOf(figure: Figure, { cell, row, column }: BoundCell) {
  const byColumn = compareCell(figure, cell, column);
  return byColumn === 'apart' ? compareCell(figure, cell, row) : byColumn;
}

/** "Okafor and Menon had 27 and 18 points, respectively": each has his own. */
function answerRespective(question: Question, source: Source, clause: Clause): TableAnswer | null {
  const { sentence, names } = clause;
  const list = findRespectiveList(sentence.prose, sentence.span, sentence.figures);
  const [first] = list;
  const last = list.at(-1);
  const runs = first ? findJoined(sentence, names, tokenBehind(sentence, first.span.start)) : [];
  const run = runs[list.findIndex(({ span }) => span.start === question.figure.span.start)];
  if (!run || !last || runs.length !== list.length) return null;
  // The noun behind the last is that of all.
  return answerCells(question, source, clause, bindFigure(clause, last, { lines: run.lines, run }));
}

/** Whether a sentence of a source, outside the tables, has the figure and speaks of the claim's subject. */
function isSaidInText({ source, passage, fit, match }: SaidAnswer): boolean {
  return (
    match === 'same' &&
    fit.own >= 2 &&
    !source.tables.some(({ span }) => span.start <= passage.span.start && passage.span.end <= span.end)
  );
}

function toVerdict({ figure, claim }: Question, answer: TableAnswer): Verdict {
  const { source, status, cells, note, contrast, misnamed } = answer;
  // Of a difference the first place is what the source gives for this; others would be read as the draft's number.
  const shown = status === 'different' ? cells.slice(0, 1) : cells;
  const evidence: Evidence[] = shown.map(({ cell }) => ({ source, passage: cell.passage, figure: cell.figure }));
  const [first] = cells;
  const isFixable = first && status === 'different' && cells.length === 1 && !contrast;
  return {
    figure,
    claim,
    status,
    evidence,
    difference: status === 'different' ? (contrast ? 'entity' : 'value') : null,
    contrast: contrast ?? null,
    note,
    replacement: isFixable ? toReplacement(figure, source, first) : null,
    ...(misnamed && { misnamed }),
  };
}

/** The cell's figure in the unit that its headings give it, where it can stand in the draft's place. */
function toReplacement(figure: Figure, source: Source, { cell }: BoundCell): Verdict['replacement'] {
  const isBare = cell.value.kind === 'count' && cell.value.unit === null;
  const value = isBare ? { ...cell.value, kind: figure.kind, unit: figure.unit } : cell.value;
  if (value.kind !== figure.kind || matchFigures(value, cell.figure) === null) return null;
  return { source, passage: cell.passage, figure: value };
}
