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
