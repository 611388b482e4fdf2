import type { Bibliography } from '../references/bibliography.ts';
import type { Source } from '../sources/source.ts';
import type { ConfigProblem } from './config.ts';
import type { WorkspaceProblem } from './engine.ts';

/** The problems of a source, at its start. */
export function toSourceProblems(source: Source): WorkspaceProblem[] {
  return source.problems.map(problem => ({
    uri: source.uri,
    span: { start: 0, end: 0 },
    text: source.text,
    severity: problem.fatal && problem.code !== 'unsupported' ? 'warning' : 'information',
    code: `source-${problem.code}`,
    message: problem.message,
  }));
}

export function toConfigProblem(problem: ConfigProblem, uri: string, text: string): WorkspaceProblem {
  return {
    uri,
    span: problem.span,
    text,
    severity: 'warning',
    code: `config-${problem.code}`,
    message: problem.message,
  };
}

/** More than these nobody reads: what is wrong a hundred times is wrong in one way. */
const shownProblems = 100;

/** The problems of a bibliography, each at its place. */
export function toBibliographyProblems({ uri, text, problems }: Bibliography): WorkspaceProblem[] {
  return problems.slice(0, shownProblems).map(({ code, span, message }) => ({
    uri,
    span,
    text,
    severity: code === 'malformed' ? 'warning' : 'information',
    code: `bibliography-${code}`,
    message,
  }));
}

/** A bibliography that cannot be read, or not as it should. */
export function toUnreadProblem(uri: string, text: string, reason: string): WorkspaceProblem {
  const message = `The bibliography: ${reason}`;
  return { uri, span: { start: 0, end: 0 }, text, severity: 'warning', code: 'bibliography-unreadable', message };
}
