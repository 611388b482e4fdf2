import type { Severity } from '../checks/check.ts';
import { checks, reportChecks } from '../checks/checks.ts';
import type { Ruling } from '../judging/disputes/ruling.ts';
import type { EntityOptions } from '../names/name.ts';
import { type RecordFields, recordParts } from '../sources/recordFields.ts';
import { type JsonSchema, list, object, oneOf, record, type Shape, string } from './shape.ts';
import { defaultSourceGlobs, refuseGlob } from './sourceFilter.ts';

const codes = checks.map(check => check.code);
/** Those of the report have no place in a draft: they are on, or "off". */
const allCodes = [...codes, ...reportChecks.map(check => check.code)];
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Silences a finding wherever a draft writes `text`. */
export interface ConfigIgnore {
  readonly check: string;
  readonly text: string;
  readonly reason: string;
}

/** `.sourcebook.json` as it is written: every key may be left out. */
export interface WrittenConfig {
  readonly $schema?: string;
  readonly sources?: readonly string[];
  readonly bibliography?: readonly string[];
  readonly csl?: string;
  readonly recordFields?: RecordFields;
  readonly entities?: Partial<EntityOptions>;
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly ignores?: readonly ConfigIgnore[];
  readonly rulings?: readonly Ruling[];
}

const name = string('A name as it is written in the texts.');

/** The one description of the configuration: it validates and it is what the JSON Schema is made from. */
export const configShape: Shape<WrittenConfig> = object<WrittenConfig>(
  'Sourcebook: what this project says of its sources.',
  {
    $schema: string('Where the schema of this file is found.'),
    sources: list(
      `Folders and globs of the sources, relative to the workspace folder; "!" in front leaves files out. Without it: ${defaultSourceGlobs.join(', ')}.`,
      string('A folder, a file or a glob.', refuseGlob),
    ),
    bibliography: list(
      'Bibliographies (BibTeX, BibLaTeX, CSL JSON, CSL YAML, RIS), relative to the workspace folder. A draft may name others in its front matter; references.* and bibliography.* at the root need no naming.',
      string('A file of the workspace.'),
    ),
    csl: string(
      'How references are written: a .csl file of the workspace, or one of the styles that come along (apa, chicago-author-date, vancouver). Without it: apa.',
    ),
    recordFields: record(
      'In archives of JSON Lines: the fields that hold a part of a document, where their names do not tell. "article.body" is the field "body" of the field "article".',
      list('Names of fields; the first that holds something is taken.', string('The name of a field.')),
      recordParts,
    ),
    entities: object<Partial<EntityOptions>>('The last word on who is who.', {
      aliases: record('Other names of a thing, by its name.', list('Other names it goes by.', name)),
      merges: list('Names that mean the same thing.', list('Names of one thing.', name, 2)),
      splits: list(
        'Names that never mean the same thing; one alone is joined to no other.',
        list('Names of different things.', name, 1),
      ),
      ignoredNames: list('What is no name.', name),
    }),
    severities: record(
      'How serious each check is in this project. It has the last word over the settings of an editor.',
      oneOf('How serious the check is; "off" does not run it.', severities),
      allCodes,
    ),
    ignores: list(
      'Findings that are settled.',
      object<ConfigIgnore>(
        'Silences a check wherever a draft writes this text.',
        {
          check: oneOf('The code of the check.', codes),
          text: string('The text that the finding marks, as written in the draft.'),
          reason: string('Why it may stand.', value => (value.trim() === '' ? 'Say why it may stand.' : null)),
        },
        ['check', 'text', 'reason'],
      ),
    ),
    rulings: list(
      'Which source to follow where sources disagree.',
      object<Ruling>(
        'Settles a dispute: the figure of this source is taken.',
        {
          use: string('The key of the source to follow.'),
          figure: string('The figure as that source writes it.'),
          reason: string('Why it is followed.', value => (value.trim() === '' ? 'Say why it is followed.' : null)),
        },
        ['use', 'figure', 'reason'],
      ),
    ),
  },
);

/** The JSON Schema of `.sourcebook.json`. */
export function createConfigSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Sourcebook configuration',
    allowTrailingCommas: true,
    ...configShape.schema,
  };
}
