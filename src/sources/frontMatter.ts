import { parseDocument } from 'yaml';
import { isRecord, toGivenMetadata } from './givenMetadata.ts';
import type { SourceProblem } from './source.ts';
import type { GivenMetadata } from './sourceReader.ts';

/** More than this is no front matter; bounds what a hostile file can make the YAML parser do. */
const maxFrontMatter = 64_000;

/** Reads the fields of a YAML front matter that describe the document, under the names that are in use for them. */
export function readFrontMatter(yaml: string): {
  readonly metadata: GivenMetadata;
  readonly problems: readonly SourceProblem[];
} {
  if (yaml.length > maxFrontMatter) return { metadata: {}, problems: [unreadable('it is too long')] };
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const error = document.errors[0];
    if (error) return { metadata: {}, problems: [unreadable(firstLine(error.message))] };
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { metadata: isRecord(value) ? toGivenMetadata(value) : {}, problems: [] };
  } catch (error) {
    return { metadata: {}, problems: [unreadable(error instanceof Error ? firstLine(error.message) : 'unknown')] };
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}

function unreadable(why: string): SourceProblem {
  return {
    code: 'front-matter',
    message: `The front matter could not be read (${why}), so title, authors and date are taken from the text. Correct the YAML between the \`---\` lines.`,
    fatal: false,
  };
}
