import type { Source, SourceProblem } from './source.ts';

/** Whether nothing of a source could be read, so that what cites it cannot be checked. */
export function isUnread({ problems }: Pick<Source, 'problems'>): boolean {
  return problems.some(({ fatal }) => fatal);
}

/** Whether it is a file that could not be read; a bibliography's entry without a text is none. */
export function isUnreadFile({ problems }: Pick<Source, 'problems'>): boolean {
  return problems.some(({ fatal, code }) => fatal && code !== 'entry-only');
}

/** Why a source could not be read, as a clause: the problem's message without what to do. */
export function reasonOf({ message }: SourceProblem): string {
  const reason = message.replace(/^(?:Not read|Nothing to read|Read in part): /, '');
  return reason.slice(0, /[.](?=\s+\p{Lu}|$)/u.exec(reason)?.index ?? reason.length);
}
