import type { Severity } from '../checks/check.ts';
import { countOf } from '../features/countOf.ts';
import type { Bibliography } from '../references/bibliography.ts';
import { findArchiveUri } from '../sources/archivePlaces.ts';
import type { Source, SourceProblem } from '../sources/source.ts';
import { createLineMap, type Position } from '../text/lineMap.ts';
import type { Span } from '../text/span.ts';
import type { ConfigProblem } from './config.ts';
import type { WorkspaceProblem } from './engine.ts';
import type { IndexedArchive } from './indexedArchive.ts';
import { toSidecarUri } from './sidecars.ts';

/** The problems of sources, at their start; those of what describes a source there, once where it describes several. */
export function toSourceProblems(sources: readonly Source[]): WorkspaceProblem[] {
  const described = new Set<string>();
  const files = sources.filter(({ uri }) => findArchiveUri(uri) === null);
  const own = files.flatMap(source =>
    source.problems.flatMap((problem): WorkspaceProblem[] => {
      const { sidecar, message } = problem;
      const code = `source-${problem.code}`;
      if (sidecar) {
        const uri = toSidecarUri(source.uri, sidecar.extension);
        if (described.has(uri)) return [];
        described.add(uri);
        return [{ uri, span: sidecar.span, text: sidecar.text, severity: 'warning', code, message }];
      }
      // The start of a text is told without reading it, which for all sources with a problem takes long.
      return [{ uri: source.uri, span: start, text: '', severity: severityOf(problem), code, message }];
    }),
  );
  return [...own, ...toRecordProblems(sources)];
}

/** What is wrong with documents of an archive, at its start: thousands may have one and the same problem. */
function toRecordProblems(sources: readonly Source[]): WorkspaceProblem[] {
  const kinds = new Map<
    string,
    { readonly archive: string; readonly problem: SourceProblem; readonly keys: string[] }
  >();
  for (const { uri, key, problems } of sources) {
    const archive = findArchiveUri(uri);
    if (archive === null) continue;
    for (const problem of problems) {
      const id = JSON.stringify([archive, problem.code, problem.message]);
      const kind = kinds.get(id) ?? { archive, problem, keys: [] };
      kinds.set(id, kind);
      kind.keys.push(key);
    }
  }
  return [...kinds.values()].map(({ archive, problem, keys: [first, ...others] }) => {
    const which = others.length === 0 ? first : `${first} and ${countOf(others.length, 'other document')}`;
    const message = `${which}: ${problem.message}`;
    return {
      uri: archive,
      span: start,
      text: '',
      severity: severityOf(problem),
      code: `source-${problem.code}`,
      message,
    };
  });
}

/** The lines of archives that are no documents. */
export function toArchiveProblems(archives: Iterable<IndexedArchive>): WorkspaceProblem[] {
  return [...archives].flatMap(({ uri, problems }) =>
    problems.map(({ code, line, message }): WorkspaceProblem => {
      return { uri, span: start, text: '', line, severity: 'warning', code: `source-${code}`, message };
    }),
  );
}

/** Where a problem stands, as editors count. */
export function placeOfProblem({ text, span, line }: WorkspaceProblem): Readonly<Record<'start' | 'end', Position>> {
  if (line !== undefined) return { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
  const lines = createLineMap(text);
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

const start: Span = { start: 0, end: 0 };

function severityOf({ fatal, code }: SourceProblem): Severity {
  return fatal && code !== 'unsupported' ? 'warning' : 'information';
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
