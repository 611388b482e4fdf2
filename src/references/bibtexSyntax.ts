import type { Span } from '../text/span.ts';
import type { BibliographyProblem } from './bibliography.ts';

/** An entry as BibTeX writes it; the values still hold their LaTeX. */
export interface BibtexEntry {
  /** Lower case: `article`. */
  readonly type: string;
  readonly key: string;
  readonly span: Span;
  /** By name in lower case, without the marks around them, macros expanded. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface BibtexSyntax {
  readonly entries: readonly BibtexEntry[];
  readonly problems: readonly BibliographyProblem[];
}

const head = /@[ \t]*([A-Za-z]+)\s*[{(]/y;
const space = /(?:\s+|%[^\n]*)*/y;
const keyPattern = /[^\s,{}()="#%~\\]{1,500}/y;
const fieldName = /[A-Za-z][\w:+.-]*/y;
const number = /\d+/y;
/** Macros may double each other without end. */
const maxValue = 200_000;
// An entry that begins on a line of its own, inside a value: that value has lost its end.
const nextEntry = /\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][^\s,{}="]+[ \t]*,/y;

/**
 * Reads the syntax of BibTeX and BibLaTeX (btxdoc; "Tame the BeaST", 2) and goes on behind what is broken: an entry
 * that cannot be read is left out, and the next one that begins on a line of its own is read. What stands between
 * entries is comment.
 * @param macros what `@string` names, known before the text; months stand in it
 */
export function parseBibtex(text: string, macros: Readonly<Record<string, string>>): BibtexSyntax {
  const scanner = createScanner(text, new Map(Object.entries(macros)));
  const entries: BibtexEntry[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
    const started = match(head, text, at);
    if (!started) at++;
    else {
      const entry = scanner.readEntry(at, at + started[0].length, (started[1] ?? '').toLowerCase());
      if (entry) entries.push(entry);
      at = scanner.position();
    }
  }
  return { entries, problems: scanner.problems };
}

/** What stops the reading of an entry, and where. */
class Broken extends Error {
  readonly place: number;
  constructor(message: string, place: number) {
    super(message);
    this.place = place;
  }
}

function createScanner(text: string, macros: Map<string, string>) {
  const problems: BibliographyProblem[] = [];
  let at = 0;

  function report(message: string, place: number): void {
    const start = Math.min(place, Math.max(0, text.length - 1));
    const line = text.slice(start, start + 80).split('\n', 1)[0] ?? '';
    problems.push({ code: 'malformed', span: { start, end: start + Math.max(1, line.length) }, message });
  }

  function skipSpace(): void {
    at += match(space, text, at)?.[0].length ?? 0;
  }

  function take(pattern: RegExp): string {
    const found = match(pattern, text, at)?.[0] ?? '';
    at += found.length;
    return found;
  }

  function isAtClosing(): boolean {
    return text[at] === '}' || text[at] === ')';
  }

  function readEntry(start: number, from: number, type: string): BibtexEntry | null {
    at = from;
    const problemsBefore = problems.length;
    try {
      switch (type) {
        case 'comment':
          skipComment();
          return null;
        case 'preamble':
          readValue();
          closeEntry(start, 'a preamble');
          return null;
        case 'string':
          for (const [name, value] of readFields(start, 'a @string')) macros.set(name, value);
          return null;
        default:
          return readDataEntry(start, type);
      }
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      // One entry lost is one problem.
      problems.length = problemsBefore;
      report(error.message, error.place);
      at = findNextEntry(start);
      return null;
    }
  }

  function readDataEntry(start: number, type: string): BibtexEntry {
    skipSpace();
    const key = take(keyPattern);
    if (key === '')
      throw new Broken(
        'An entry without a key cannot be cited, so it is left out. Write a key behind the brace.',
        start,
      );
    skipSpace();
    if (text[at] !== ',' && !isAtClosing()) report(`A comma is missing behind the key ${key}.`, at);
    const fields = readFields(start, key);
    return { type, key, span: { start, end: at }, fields };
  }

  /** `name = value, …` up to the closing brace; a comma that is missing is reported and thought of as there. */
  function readFields(start: number, key: string): Map<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      skipSpace();
      while (text[at] === ',') {
        at++;
        skipSpace();
      }
      if (isAtClosing() || at >= text.length || text[at] === '@') break;
      const place = at;
      const field = take(fieldName).toLowerCase();
      skipSpace();
      if (field === '' || text[at] !== '=') {
        throw new Broken(`The entry ${key} is left out: a field should stand here, as in “title = {…}”.`, place);
      }
      at++;
      const value = readValue();
      if (!fields.has(field)) fields.set(field, value);
      skipSpace();
      if (match(fieldName, text, at)) report(`A comma is missing behind the field ${field} of ${key}.`, at);
    }
    closeEntry(start, key);
    return fields;
  }

  /** Braced, quoted, a number or a macro, several joined by `#`. */
  function readValue(): string {
    let value = '';
    for (;;) {
      skipSpace();
      const char = text[at];
      if (char === '{' || char === '"') value += readDelimited(char);
      else {
        const digits = take(number);
        const macro = digits === '' ? take(fieldName) : '';
        if (digits === '' && macro === '')
          throw new Broken('The entry is left out: a value in braces or quotation marks should stand here.', at);
        value += digits || (macros.get(macro.toLowerCase()) ?? macro);
      }
      if (value.length > maxValue) throw new Broken('The entry is left out: one of its values is too long.', at);
      skipSpace();
      if (text[at] !== '#') return value;
      at++;
    }
  }

  function readDelimited(mark: '{' | '"'): string {
    const open = at++;
    for (let depth = 0; at < text.length; at++) {
      const char = text[at];
      if (char === '\\' && /[\\{}]/.test(text[at + 1] ?? '')) at++;
      else if (depth <= 0 && char === (mark === '{' ? '}' : '"')) return text.slice(open + 1, at++);
      else if (char === '{') depth++;
      else if (char === '}') depth--;
      else if (char === '\n' && match(nextEntry, text, at)) break;
    }
    const what = mark === '{' ? 'A brace' : 'A quotation mark';
    throw new Broken(`${what} is opened here and never closed, so its entry is left out. Close it.`, open);
  }

  /** Behind an entry only comment should stand; a brace or a field there was meant to be inside. */
  function closeEntry(start: number, key: string): void {
    if (!isAtClosing())
      throw new Broken(`${key === '' ? 'An entry' : key} is never closed, so it is left out. Close its brace.`, start);
    const close = at++;
    const next = text.slice(at, at + 400).split('@', 1)[0] ?? '';
    if (/^[\s,]*(?:[A-Za-z][\w-]*\s*=\s*[{"\d]|\})|^[^{\n]*\}/.test(next)) {
      report(`This brace ends ${key} too early: what follows up to the next entry is not read. Delete it.`, close);
    }
  }

  function skipComment(): void {
    let depth = 1;
    for (; at < text.length && depth > 0; at++) {
      if (text[at] === '{') depth++;
      else if (text[at] === '}') depth--;
      else if (text[at] === '\n' && match(nextEntry, text, at)) return;
    }
  }

  /** Where the next entry begins on a line of its own, behind what has been read of the broken one. */
  function findNextEntry(start: number): number {
    let from = at;
    while (from > start + 1 && /\s/.test(text[from - 1] ?? '')) from--;
    for (let line = text.indexOf('\n', from); line >= 0; line = text.indexOf('\n', line + 1)) {
      if (match(nextEntry, text, line)) return line + 1;
    }
    return text.length;
  }

  return { readEntry, problems, position: () => at };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
