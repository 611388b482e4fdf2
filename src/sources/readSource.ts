import type { NameScan } from '../names/name.ts';
import { scanNames } from '../names/scanNames.ts';
import { splitCreditLines } from './creditLines.ts';
import { createFigureScan, type FigureScan } from './figureScan.ts';
import { findForeignLanguage } from './findLanguage.ts';
import { findHeavyFormat } from './heavyFormats.ts';
import { findMetadata } from './metadata.ts';
import { findPassages, type PassageSketch } from './passages.ts';
import { blankMarkers, joinLines } from './prose.ts';
import { ReadPassage } from './readPassage.ts';
import type { FigureOutline, Source, SourceFile, SourceProblem } from './source.ts';
import {
  createUnreadContent,
  type SourceContent,
  SourceError,
  type TextBlock,
  toFatalProblem,
} from './sourceReader.ts';
import { findReader, sourceExtensions } from './sourceReaders.ts';

/** A source with what it was made from, which with its place gives the same source again. */
export interface ReadSource extends Source {
  readonly content: SourceContent;
}

/**
 * Reads one file of the corpus. Never throws: what could not be read is in `problems`, and a source of which nothing
 * could be read has an empty text. `key` is one given from outside; with null it is the front matter's, or is left
 * empty for `assignKeys` to make.
 */
export function readSource(file: SourceFile, options: { readonly key: string | null }): ReadSource {
  return createSource(file, readContent(file.path, file.bytes), options);
}

/** Lays out a document of a format that needs no library. Never throws. */
export function readContent(path: string, bytes: Uint8Array): SourceContent {
  try {
    const reader = findReader(path);
    if (!reader) throw unsupportedError(path);
    return reader.read(bytes);
  } catch (error) {
    return createUnreadContent(toFatalProblem(error));
  }
}

/**
 * The source that a document is, once its format's reader has laid it out. `outline`: what was found of its figures
 * before, so that those of a long text need not all be found for a few.
 */
export function createSource(
  file: Pick<SourceFile, 'uri' | 'path'>,
  content: SourceContent,
  { key, outline = null }: { readonly key: string | null; readonly outline?: FigureOutline | null },
): ReadSource {
  const blocks = splitCreditLines(content.prose, content.blocks);
  const joined = joinLines(content.prose, blocks);
  const sketches = findPassages(joined, blocks);
  const prose = blankMarkers(joined);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  const own = blocks.filter(({ furniture }) => furniture === undefined);
  const givenKey = key ?? toGivenKey(content.metadata.id ?? '');
  const named = sketches.filter(({ furniture }) => furniture !== 'navigation' && furniture !== 'timecode');
  let scan: FigureScan | undefined;
  const passages = sketches.map(
    (sketch, i) =>
      new ReadPassage({ ...sketch, furniture: sketch.furniture !== null }, () => findOwnFigures().figuresOf(i)),
  );
  // Of a source that is read again from the index, these are known from there.
  let metadata: Source['metadata'] | undefined;
  let names: NameScan | undefined;
  let problems: readonly SourceProblem[] | undefined;

  /** By far the most work of reading a source, and not needed to show a passage of it. */
  function findOwnFigures(): FigureScan {
    scan ??= createFigureScan(
      { prose, headings, blocks: blocks.map(({ span }) => span), passages: sketches.map(({ span }) => span) },
      outline,
    );
    return scan;
  }

  return {
    uri: file.uri,
    path: file.path,
    key: givenKey ?? '',
    otherKeys: [],
    ...(givenKey !== null && { givenKey }),
    text: content.text,
    prose,
    get metadata() {
      metadata ??= {
        ...findMetadata(prose, own, sketches, () => findOwnFigures().figures, content.metadata),
        id: givenKey ?? '',
      };
      return metadata;
    },
    passages,
    get figures() {
      return findOwnFigures().figures;
    },
    get figureOutline() {
      return findOwnFigures().outline;
    },
    get names() {
      names ??= scanNames(
        prose,
        named.map(({ span }) => span),
      );
      return names;
    },
    tables: content.tables,
    get problems() {
      problems ??= [...content.problems, ...findLanguageProblems(prose, sketches, blocks)];
      return problems;
    },
    content,
  };
}

/** Figures and names are read in English; what is told apart here is found by its value and by its words only. */
function findLanguageProblems(
  prose: string,
  passages: readonly PassageSketch[],
  blocks: readonly TextBlock[],
): SourceProblem[] {
  const rows = new Set(blocks.filter(({ kind }) => kind === 'table-row').map(({ span }) => span.start));
  const sentences = passages.filter(({ span, furniture }) => furniture === null && !rows.has(span.start));
  const language = findForeignLanguage(
    prose,
    sentences.map(({ span }) => span),
  );
  if (language === null) return [];
  return [
    {
      code: 'language',
      message: `Read in part: the text is in ${language}, and figures and names are read in English. What cites it is found where the number is written the same way; all else could not be checked.`,
      fatal: false,
      partial: true,
    },
  ];
}

/** A key that no citation could name is none. */
function toGivenKey(id: string): string | null {
  return /^[^\s{}[\];@,]{1,200}$/.test(id) ? id : null;
}

function isArchive(path: string): boolean {
  return /\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz|zst)$/i.test(path);
}

function unsupportedError(path: string): SourceError {
  const heavy = findHeavyFormat(path);
  if (heavy) return new SourceError('unsupported', `Not read: ${heavy.plural} cannot be read here.`);
  if (isArchive(path))
    return new SourceError('unsupported', 'Not read: it is an archive. Unpack it into the folder of sources.');
  const extensions = sourceExtensions.map(extension => `.${extension}`).join(', ');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return new SourceError(
    'unsupported',
    `Not read: “${name}” is in a format that is not supported. Save it as one of ${extensions}.`,
  );
}
