import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Difference, Evidence, FigureStatus, Verdict } from '../judging/verdict.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import { copiesSuffix, countWitnesses } from './origin.ts';
import { toPassageLink } from './passageLink.ts';

const shownEvidence = 3;

const differences: Readonly<Record<Difference, string>> = {
  unit: 'the source gives the number in another unit',
  scale: 'the source gives the number at another scale',
  measure: 'in the source the number stands for something else',
  entity: 'in the source the number is about someone or something else',
  direction: 'the source says the opposite direction',
  period: 'in the source the number is of another time',
  value: 'the source gives this another number',
};

/** What was found for a figure, in words, with the sentences that say so and the figure in them in bold. */
export function verdictToMarkdown(verdict: Verdict, corpus: CorpusSnapshot, commandsFor: string | null = null): string {
  const note = verdict.note === null ? '' : escapeMarkdown(verdict.note);
  const lines = verdict.evidence
    .slice(0, shownEvidence)
    .map(evidence => `- ${evidenceLine(evidence, corpus, commandsFor)}`);
  const more = verdict.evidence.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  return [answerOf(verdict, note, corpus), lines.join('\n')].filter(part => part !== '').join('\n\n');
}

function answerOf(verdict: Verdict, note: string, corpus: CorpusSnapshot): string {
  const cited = verdict.claim.citations.length > 0;
  const because = note === '' ? '' : `: ${note}`;
  const answers: Readonly<Record<FigureStatus, () => string>> = {
    found: () => {
      // The places of a settled dispute are not all for the figure.
      const witnesses = verdict.ruling ? null : witnessesOf(verdict, corpus);
      return `**Found** in ${witnesses ?? (cited ? 'the cited source' : 'the sources')}${because}`;
    },
    rounded: () => `**Found**${because}`,
    derived: () => `**Follows from the source**${because}`,
    elsewhere: () => `**Not in the cited source**, but in another${because}`,
    different: () => {
      const reason = verdict.difference === null ? '' : `: ${differences[verdict.difference]}`;
      return `**Differs from the source**${reason}${note === '' ? '' : ` (${note})`}`;
    },
    disputed: () => `**Found, but the sources disagree**${because}`,
    absent: () => `**Not found in the sources**${because}${verdict.evidence.length > 0 ? '. Nearest:' : ''}`,
    unchecked: () => `**Not checked**${because}`,
  };
  return answers[verdict.status]();
}

/** Of a figure that several sources give: how many, and how many of them have it of themselves. */
function witnessesOf({ evidence }: Verdict, corpus: CorpusSnapshot): string | null {
  const sources = evidence.map(({ source }) => source);
  return new Set(sources).size > 1 ? countWitnesses(sources, corpus) : null;
}

function evidenceLine(evidence: Evidence, corpus: CorpusSnapshot, commandsFor: string | null): string {
  const { source, passage, figure } = evidence;
  const excerpt = toMarkdownExcerpt(source.prose, passage.span, figure ? [figure.span] : []);
  return `${excerpt} — ${toPassageLink(evidence, figure?.span ?? passage.span, commandsFor)}${copiesSuffix(source, corpus)}`;
}
