import type { Bibliography } from '../references/bibliography.ts';
import type { Source } from '../sources/source.ts';
import type { ConfigProblem } from './config.ts';
import type { WorkspaceProblem } from './engine.ts';
import { toSidecarUri } from './sidecars.ts';

/** The problems of sources, at their start; those of what describes a source there, once where it describes several. */
export function toSourceProblems(sources: readonly Source[]): WorkspaceProblem[] {
  const described = new Set<string>();
  return sources.flatMap(source =>
    source.problems.flatMap((problem): WorkspaceProblem[] => {
      const { sidecar, fatal, message } = problem;
      const code = `source-${problem.code}`;
      if (sidecar) {
        const uri = toSidecarUri(source.uri, sidecar.extension);
        if (described.has(uri)) return [];
        described.add(uri);
        return [{ uri, span: sidecar.span, text: sidecar.text, severity: 'warning', code, message }];
      }
      const severity = fatal && problem.code !== 'unsupported' ? 'warning' : 'information';
      return [{ uri: source.uri, span: { start: 0, end: 0 }, text: source.text, severity, code, message }];
    }),
  );
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
