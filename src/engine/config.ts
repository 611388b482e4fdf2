// The package's default entry cannot be bundled for Node (it hides its `require`).
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Severity } from '../checks/check.ts';
import type { Ruling } from '../judging/disputes/ruling.ts';
import type { EntityOptions } from '../names/name.ts';
import type { RecordFields } from '../sources/recordFields.ts';
import type { Span } from '../text/span.ts';
import { type ConfigIgnore, configShape } from './configSchema.ts';
import type { ShapeProblem } from './shape.ts';
import { defaultSourceGlobs } from './sourceFilter.ts';

/** The configuration's name; it is read at the root of the workspace. */
export const configFileName = '.sourcebook.json';

/** What a project says in `.sourcebook.json`, with the defaults where it is silent. */
export interface Config {
  /** Globs over paths relative to the workspace folder; see {@link createSourceFilter}. */
  readonly sources: readonly string[];
  /** Bibliographies by their paths. */
  readonly bibliography: readonly string[];
  /** A style's path or name; null where the project has none. */
  readonly csl: string | null;
  /** Which fields of an archive's records hold what, where their names do not tell. */
  readonly recordFields: RecordFields;
  readonly entities: EntityOptions;
  /** By check code. A check that is not named has its default. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly ignores: readonly ConfigIgnore[];
  readonly rulings: readonly Ruling[];
}

export interface ConfigProblem {
  readonly code: 'syntax' | 'unreadable' | ShapeProblem['code'];
  readonly span: Span;
  readonly message: string;
}

export const defaultConfig: Config = {
  sources: defaultSourceGlobs,
  bibliography: [],
  csl: null,
  recordFields: {},
  entities: { aliases: {}, merges: [], splits: [], ignoredNames: [] },
  severities: {},
  ignores: [],
  rulings: [],
};

/** No configuration that a person writes is longer; in UTF-16 units. */
const maxLength = 1_000_000;

/**
 * Reads JSON with comments and trailing commas. Never throws: a text that does not parse gives the defaults and a
 * problem where it breaks; a key that is unknown or ill-typed gives a problem there and its default.
 */
export function readConfig(text: string): { readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  const broken = (message: string, start = 0, end = start) => ({
    config: defaultConfig,
    problems: [{ code: 'syntax' as const, span: { start, end }, message }],
  });
  const errors: ParseError[] = [];
  const content = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (content.trim() === '') return { config: defaultConfig, problems: [] };
  if (content.length > maxLength) return broken('The configuration is too large to read. The defaults are in force.');
  let root: ReturnType<typeof parseTree>;
  try {
    root = parseTree(content, errors, { allowTrailingComma: true });
  } catch (error) {
    // The parser descends by calls; only hostile nesting exhausts them.
    if (error instanceof RangeError)
      return broken('The configuration is nested too deeply. The defaults are in force.');
    throw error;
  }
  const [first] = errors;
  if (first || !root) {
    const start = Math.min(first?.offset ?? 0, content.length);
    return broken(
      `This is not valid JSON${reasonOf(first)}. The defaults are in force.`,
      start,
      start + (first?.length ?? 0),
    );
  }
  const problems: ShapeProblem[] = [];
  const read = configShape.read(root, problems) ?? {};
  return {
    config: {
      sources: read.sources ?? defaultConfig.sources,
      bibliography: read.bibliography ?? defaultConfig.bibliography,
      csl: read.csl ?? defaultConfig.csl,
      recordFields: read.recordFields ?? defaultConfig.recordFields,
      entities: { ...defaultConfig.entities, ...read.entities },
      severities: read.severities ?? defaultConfig.severities,
      ignores: read.ignores ?? defaultConfig.ignores,
      rulings: read.rulings ?? defaultConfig.rulings,
    },
    problems,
  };
}

/** `: comma expected`, from the parser's own `CommaExpected`. */
function reasonOf(error: ParseError | undefined): string {
  if (!error) return '';
  const words = printParseErrorCode(error.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return `: ${words.toLowerCase()}`;
}
