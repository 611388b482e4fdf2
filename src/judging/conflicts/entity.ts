import type { Mention } from '../../names/name.ts';
import { findSubject } from '../binding/subject.ts';
import { createPassageProfiles } from '../passageProfiles.ts';
import type { Answer, Question } from '../question.ts';
import { sameDimension } from '../sameDimension.ts';
import type { Conflict } from './conflict.ts';

/**
 * Where the passage says the figure of one name and the claim of another, and the claim's name is not silent there:
 * it has a figure of the same unit of its own ("Ann won 60 %, beating Ben, who had 30 %" against "Ben won 60 %"), or
 * both are people and the claim's stands only in what the passage ran into ("Ann jailed for 18 years" before "Ben, who
 * …" against "Ben was jailed for 18 years").
 */
export function findOtherEntity(question: Question, answer: Answer): Conflict | null {
  const { corpus } = question;
  const claimed = findSubject(question.prose, question.sentence, question.topic.mentions, question.figure);
  if (claimed === null) return null;
  const { source, passage, figure } = answer;
  const { mentions, strangers } = createPassageProfiles(corpus).profileOf(answer);
  const owner = findSubject(source.prose, passage.span, mentions, figure);
  if (owner === null || owner.entity === claimed.entity) return null;
  const contrast = { source: owner.text, draft: claimed.text };
  for (const index of passage.figures) {
    const other = source.figures[index];
    if (!other || other === figure || !sameDimension(other, figure)) continue;
    if (findSubject(source.prose, passage.span, mentions, other)?.entity === claimed.entity)
      return { contrast, replacement: { source, passage, figure: other } };
  }
  const isPerson = (mention: Mention) => corpus.findEntity(mention.entity)?.type === 'person';
  const isOther = isPerson(owner) && isPerson(claimed) && strangers.has(claimed.entity);
  return isOther ? { contrast, replacement: null } : null;
}
