import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { createCorpus } from '../corpus/createCorpus.ts';
import type { Citation, CitationItem, Draft } from '../drafts/draft.ts';
import { parseDraft } from '../drafts/parseDraft.ts';
import { readArchiveBytes } from '../engine/archiveRecords.ts';
import { defaultConfig } from '../engine/config.ts';
import type { Extract } from '../engine/host.ts';
import { readSourceBytes } from '../engine/workspaceSource.ts';
import { countOf } from '../features/countOf.ts';
import { toFileUri } from '../host/nodeHost.ts';
import { sourceQuotations } from '../judging/quotations/speaker.ts';
import { isArchive, isShownApart } from '../sources/archivePlaces.ts';
import { assignKeys } from '../sources/keys.ts';
import type { Source } from '../sources/source.ts';
import { overlaps } from '../text/span.ts';
import { type Command, CommandError, choiceOption, exitCodes, toReadError } from './command.ts';
import { type Output, toTerminalLine } from './output.ts';
import { toFigureJson, toQuotationJson } from './toJson.ts';

export const inspectCommand: Command = {
  name: 'inspect',
  usage: 'inspect FILE… [--format text|json]',
  summary: 'Shows what is read in texts: metadata, sentences, figures, names, quotations, citations.',
  details: [
    '--format FORMAT   text (default), or json: {"files": […], "entities": […]}',
    '                  Several files are one corpus: their names are resolved together.',
  ],
  options: { format: { type: 'string' } },
  async run(values, positionals, { cwd, extract, stdout, stderr }) {
    if (positionals.length === 0) throw new CommandError('inspect needs a file: sourcebook inspect FILE…');
    const format = choiceOption(values, 'format', ['text', 'json']);
    const read = await Promise.all(positionals.map(name => readFileAsSources(name, cwd, extract)));
    const sources = assignKeys(read.flatMap(({ sources }) => sources));
    const corpus = createCorpus(sources, { ...defaultConfig.entities, revision: 1 });
    // The corpus sorts; the answer is in the order of the question.
    const files = sources.map(source => toFileJson(source, corpus));
    const entities = corpus.entities.map(({ id, name, type, aliases }) => ({ id, name, type, aliases }));
    if (format === 'json') await stdout.write(`${JSON.stringify({ files, entities }, null, 2)}\n`);
    else for (const file of files) await writeFile(file, corpus, stdout);
    for (const { path, line, message } of read.flatMap(({ problems }) => problems))
      await stderr.write(`${toTerminalLine(`${path}:${line}`)}: ${toTerminalLine(message)}\n`);
    return exitCodes.clean;
  },
};

interface ReadFile {
  readonly sources: readonly Source[];
  /** Of lines that are no sources. */
  readonly problems: readonly { readonly path: string; readonly line: number; readonly message: string }[];
}

/** Several where the file is an archive. */
async function readFileAsSources(name: string, cwd: string, extract: Extract): Promise<ReadFile> {
  const file = path.resolve(cwd, name);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw toReadError(name, error);
  }
  const stat = { uri: toFileUri(file), path: name.split(path.sep).join('/') };
  if (!isArchive(stat.path)) return { sources: [await readSourceBytes(stat, bytes, extract)], problems: [] };
  const { sources, problems } = await readArchiveBytes(stat, bytes, extract, defaultConfig.recordFields);
  return { sources, problems: problems.map(problem => ({ ...problem, path: stat.path })) };
}

type FileJson = ReturnType<typeof toFileJson>;

/** What was read in one text; all offsets in UTF-16 units. */
function toFileJson(source: Source, corpus: CorpusSnapshot) {
  const draft = parseDraft(source.text);
  const citations = isMarkdown(source.path) ? draft.citations : [];
  return {
    path: source.path,
    key: source.key,
    metadata: source.metadata,
    // Nobody else has the text that the offsets are of.
    ...(isShownApart(source.uri) && { text: source.text }),
    sentences: source.passages.map(({ span, furniture, locator }) => ({
      ...toSpan(span),
      ...(furniture && { furniture }),
      ...(locator && { locator }),
    })),
    // A text that cites may be a draft: what stands in its citations is no figure.
    figures: source.figures
      .filter(figure => !citations.some(citation => overlaps(citation.span, figure.span)))
      .map(figure => ({ ...toFigureJson(figure), approx: figure.hedge !== null, hedge: figure.hedge })),
    mentions: corpus.mentionsIn(source).map(({ span, text, entity, standsFor }) => ({
      ...toSpan(span),
      text,
      entity,
      type: corpus.findEntity(entity)?.type ?? null,
      ...(standsFor && { standsFor }),
    })),
    quotations: toQuotationsJson(source, corpus, draft),
    citations: citations.map(toCitationJson),
    problems: source.problems,
  };
}

/** Speakers by the ids of their entities; null where the text names none. */
function toQuotationsJson(source: Source, corpus: CorpusSnapshot, draft: Draft) {
  const speakers = sourceQuotations(source, corpus);
  return draft.quotations.map(quotation => {
    const same = speakers.find(({ span }) => overlaps(span, quotation.span));
    return { ...toQuotationJson(quotation), speaker: same?.speaker?.entity ?? null };
  });
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown|qmd|rmd)$/i.test(file);
}

function toCitationJson({ span, form, items }: Citation) {
  return { ...toSpan(span), form, items: items.map(toItemJson) };
}

function toItemJson({ key, span, prefix, locator, suffix, suppressAuthor }: CitationItem) {
  return { key, ...toSpan(span), prefix, locator, suffix, suppressAuthor };
}

function toSpan({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

async function writeFile(file: FileJson, corpus: CorpusSnapshot, output: Output): Promise<void> {
  const { title, publisher, issued } = file.metadata;
  const about = [title, publisher, issued?.['date-parts'][0]?.join('-')].filter(part => part !== undefined);
  await output.write(`${output.style('bold', toTerminalLine(file.path))}  ${toTerminalLine(file.key)}\n`);
  if (about.length > 0) await output.write(`  ${toTerminalLine(about.join(' · '))}\n`);
  for (const { code, message } of file.problems) await output.write(`  ${code}: ${toTerminalLine(message)}\n`);
  const counts = [
    countOf(file.sentences.length, 'sentence'),
    countOf(file.quotations.length, 'quotation'),
    countOf(file.citations.length, 'citation'),
  ];
  await output.write(`  ${counts.join(', ')}\n`);
  await output.write(`  ${countOf(file.figures.length, 'figure')}:\n`);
  for (const { text, kind, value, unit, hedge } of file.figures) {
    const read = [kind, typeof value === 'object' ? `${value.from}–${value.to}` : value, unit, hedge && `(${hedge})`];
    const meaning = read.filter(part => part !== null && part !== '').join(' ');
    await output.write(`    ${toTerminalLine(text)}  ${output.style('dim', toTerminalLine(meaning))}\n`);
  }
  const names = new Map<string, number>();
  for (const { entity } of file.mentions) names.set(entity, (names.get(entity) ?? 0) + 1);
  await output.write(`  ${countOf(names.size, 'name')}:\n`);
  for (const [id, count] of [...names].sort((a, b) => b[1] - a[1])) {
    const entity = corpus.findEntity(id);
    const detail = [`${count}×`, entity?.type].filter(part => part).join(' ');
    await output.write(`    ${toTerminalLine(entity?.name ?? id)}  ${output.style('dim', detail)}\n`);
  }
}
