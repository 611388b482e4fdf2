/** What the tests in the extension host report; one line of console output each, behind the mark. */
export interface TestResult {
  readonly name: string;
  /** null where it passed. */
  readonly error: string | null;
  readonly milliseconds: number;
  /** The extension host that it ran in. */
  readonly host: 'node' | 'web';
}

export const resultMark = 'sourcebook-test: ';
