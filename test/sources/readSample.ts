import assert from 'node:assert/strict';
import { readArchiveBytes } from '../../src/engine/archiveRecords.ts';
import { readBibliography } from '../../src/references/readBibliography.ts';
import { isArchive } from '../../src/sources/archivePlaces.ts';
import { readEmail } from '../../src/sources/readEmail.ts';
import { readWebPageFile } from '../../src/sources/readHtml.ts';
import { describeBySidecar, type SidecarExtension } from '../../src/sources/readSidecar.ts';
import { createSource, readSource } from '../../src/sources/readSource.ts';
import type { Source } from '../../src/sources/source.ts';
import { createUnreadContent, type SourceContent, toFatalProblem } from '../../src/sources/sourceReader.ts';

const readers: Readonly<Record<string, (bytes: Uint8Array) => SourceContent | Promise<SourceContent>>> = {
  html: readWebPageFile,
  eml: readEmail,
};

const described: SourceContent = {
  ...createUnreadContent({ code: 'unreadable', message: '', fatal: false }),
  text: 'Described.',
  prose: 'Described.',
  blocks: [{ span: { start: 0, end: 10 }, kind: 'paragraph', heading: null }],
  problems: [],
};

/** Reads a file of a light format, whatever is in it. A `.json` or `.yaml` describes a source beside it. */
export async function readSample(path: string, bytes: Uint8Array): Promise<Source> {
  const file = { uri: `memory:///${path}`, path, bytes };
  const extension = path.replace(/^.*\./, '');
  if (isSidecar(extension)) return createSource(file, describeBySidecar(described, bytes, extension), { key: null });
  const reader = readers[extension];
  if (!reader) return readSource(file, { key: null });
  try {
    return createSource(file, await reader(bytes), { key: null });
  } catch (error) {
    return createSource(file, createUnreadContent(toFatalProblem(error)), { key: null });
  }
}

/** Reads it and fails where a span is not of the text or out of order, or nothing was read and nothing said. */
export async function checkSample(path: string, bytes: Uint8Array): Promise<void> {
  if (path.endsWith('.bib')) {
    checkBibliography(path, new TextDecoder().decode(bytes));
    return;
  }
  if (isArchive(path)) await checkArchive(path, bytes);
  else checkSource(await readSample(path, bytes));
}

async function checkArchive(path: string, bytes: Uint8Array): Promise<void> {
  const { sources, problems } = await readArchiveBytes({ uri: `memory:///${path}`, path }, bytes, undefined, {});
  for (const source of sources) checkSource(source);
  for (const { line } of problems) assert.ok(line > 0);
  assert.equal(new Set(sources.map(({ uri }) => uri)).size, sources.length);
  assert.ok(sources.length > 0 || problems.length > 0 || !isText(bytes));
}

/** Whether there is anything in it but white space, or it is packed. */
function isText(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte > 0x20);
}

function checkSource({ text, prose, passages, tables, problems, figures, metadata }: Source): void {
  assert.equal(prose.length, text.length);
  assert.equal(
    text === '',
    problems.some(({ fatal }) => fatal),
  );
  let end = 0;
  for (const { span } of passages) {
    assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
    end = span.end;
  }
  for (const cell of tables.flatMap(({ rows }) => rows.flat()))
    assert.ok(cell.start >= 0 && cell.start <= cell.end && cell.end <= text.length);
  for (const { span } of figures) assert.ok(span.start < span.end && span.end <= text.length);
  assert.equal(typeof metadata.id, 'string');
}

function checkBibliography(path: string, text: string): void {
  const { entries, problems } = readBibliography(path, text);
  for (const { span } of [...entries, ...problems]) assert.ok(span.start <= span.end && span.end <= text.length);
  for (const { item } of entries) assert.equal(typeof item.id, 'string');
}

function isSidecar(extension: string): extension is SidecarExtension {
  return extension === 'json' || extension === 'yaml';
}
