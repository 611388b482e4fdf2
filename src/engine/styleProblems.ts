import type { Draft } from '../drafts/draft.ts';
import type { Span } from '../text/span.ts';
import type { WorkspaceProblem } from './engine.ts';
import type { ReferenceWriters, WantedStyle } from './referenceWriters.ts';

/** Styles that open drafts are to be written in and that cannot be had. */
export interface StyleProblems {
  /** In the drafts: at the line that names the style, else at the first citation, which is written in another one. */
  readonly all: readonly WorkspaceProblem[];
  /** Takes in an open draft with its style. `onChange`: when it has a problem, or no longer has one. */
  note(uri: string, draft: Draft, style: WantedStyle, onChange: () => void): void;
  forget(uri: string): void;
}

interface StyledDraft {
  readonly text: string;
  readonly span: Span;
  readonly style: WantedStyle;
}

export function createStyleProblems(writers: ReferenceWriters): StyleProblems {
  const drafts = new Map<string, StyledDraft>();
  /** What was wrong when it was last told, by draft. */
  const told = new Map<string, string>();
  function tell(uri: string, problem: string | null, onChange: () => void): void {
    if ((told.get(uri) ?? null) === problem) return;
    if (problem === null) told.delete(uri);
    else told.set(uri, problem);
    onChange();
  }
  return {
    get all() {
      return [...drafts].flatMap(([uri, { text, span, style }]): WorkspaceProblem[] => {
        const problem = writers.problemOf(style);
        if (problem === null) return [];
        const message = `The style ${(style.name ?? '').slice(0, 200)} (${style.namedBy}) ${problem}. Until it is mended, citations and references are written in APA.`;
        return [{ uri, span, text, severity: 'warning', code: 'style-unreadable', message }];
      });
    },
    note(uri, draft, style, onChange) {
      const span = findPlace(draft);
      // A draft that cites nothing and names no style needs none.
      if (style.name === null || !span) {
        drafts.delete(uri);
        tell(uri, null, onChange);
        return;
      }
      drafts.set(uri, { text: draft.text, span, style });
      void writers.load(style).then(
        () => tell(uri, writers.problemOf(style), onChange),
        () => {},
      );
    },
    forget(uri) {
      drafts.delete(uri);
      told.delete(uri);
    },
  };
}

/** Null where the draft neither names a style nor cites. */
function findPlace({ text, markdown: { frontMatter }, citations }: Draft): Span | null {
  const yaml = frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '';
  const line = /^csl[ \t]*:.*$/m.exec(yaml);
  if (frontMatter && line) {
    const start = frontMatter.start + line.index;
    return { start, end: start + line[0].trimEnd().length };
  }
  return citations[0]?.span ?? null;
}
