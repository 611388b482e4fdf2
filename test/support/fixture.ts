/**
 * The text form of a test: files, and in the draft marks under the line.
 *
 *     --- sources/report.md
 *     Revenue rose to $4.2 million in 2021.
 *     --- draft.md
 *     Revenue rose to $4.5 million in 2021 [@report].
 *                     ^^^^^^^^^^^^ figure-not-in-sources: nearest in report is $4.2 million
 *
 * A mark line is spaces and carets, then `code` or `code: part of the message`. `<|>` is the caret of an editor.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** The draft's text without marks and caret; empty where there is no `draft.md`. */
  readonly draft: string;
  readonly marks: readonly Mark[];
  /** The place of `<|>` in the draft; null where it has none. */
  readonly caret: number | null;
}

export interface FixtureFile {
  readonly path: string;
  readonly text: string;
}

/** What is expected at a place of the draft. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  /** A part of the message; empty where any will do. */
  readonly message: string;
}

const header = /^--- (\S.*)$/;
const markLine = /^( *)(\^+) ([a-z][a-z-]*)(?:: (.*))?$/;
const caretMark = '<|>';

/** Indentation that all lines share is taken away, so that a fixture can stand indented in its test. */
export function parseFixture(fixture: string): Fixture {
  const files = splitFiles(dedent(fixture));
  const written = files.find(file => file.path === 'draft.md')?.text ?? '';
  const lines: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  let length = 0;
  for (const line of written.split('\n')) {
    const [, indent = '', carets = '', code = '', message = ''] = markLine.exec(line) ?? [];
    if (code !== '') {
      const start = lineStart + indent.length;
      marks.push({ start, end: start + carets.length, code, message });
      continue;
    }
    lineStart = length;
    lines.push(line);
    length += line.replace(caretMark, '').length + 1;
  }
  const text = lines.join('\n');
  const caret = text.indexOf(caretMark);
  return {
    files: files.filter(file => file.path !== 'draft.md'),
    draft: text.replace(caretMark, ''),
    marks,
    caret: caret < 0 ? null : caret,
  };
}

/** The fixture with other marks, as it should stand in the test. The caret is kept. */
export function printFixture(fixture: Fixture, marks: readonly Mark[]): string {
  const parts = fixture.files.map(file => `--- ${file.path}\n${file.text}`);
  return [...parts, `--- draft.md\n${printMarks(fixture.draft, marks, fixture.caret)}`].join('\n');
}

/** The text with a mark line under each line that has marks. A mark that runs over lines is printed to its line's end. */
export function printMarks(text: string, marks: readonly Mark[], caret: number | null = null): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = caret !== null && start <= caret && caret <= end ? caret - start : null;
    lines.push(here === null ? line : line.slice(0, here) + caretMark + line.slice(here));
    for (const mark of marks) {
      if (mark.start < start || mark.start > end) continue;
      const carets = '^'.repeat(Math.max(1, Math.min(mark.end, end) - mark.start));
      lines.push(
        `${' '.repeat(mark.start - start)}${carets} ${mark.code}${mark.message === '' ? '' : `: ${mark.message}`}`,
      );
    }
    start = end + 1;
  }
  return lines.join('\n');
}

function splitFiles(fixture: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of fixture.split('\n')) {
    const path = header.exec(line)?.[1];
    if (path !== undefined) files.push({ path, lines: [] });
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('\n').replace(/\n+$/, '') }));
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
  // A mark line or a draft line may be indented further, never less, as the headers stand at the margin.
  const indent = Math.min(...indents);
  return lines.map(line => line.slice(indent)).join('\n');
}
