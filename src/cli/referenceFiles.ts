import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readDraftMetadata } from '../drafts/draftMetadata.ts';
import { isBibliography } from '../engine/bibliographyShelf.ts';
import { configFileName, readConfig } from '../engine/config.ts';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { decodeText } from '../sources/decode.ts';

/** Front matter stands at the start; what follows is not looked at. */
const readAtMost = 200_000;

/**
 * The bibliographies and styles that drafts are cited from and in: those that lie beside them and in the workspace's
 * folder, and those inside it that their front matter or the configuration names.
 */
export function findReferenceFiles(folder: string, drafts: readonly string[]): string[] {
  const root = path.resolve(folder);
  const folders = new Set([root, ...drafts.map(draft => path.dirname(path.resolve(draft)))]);
  const beside = [...folders].flatMap(place =>
    isFolder(place) ? readdirSync(place).map(name => path.join(place, name)) : [],
  );
  const named = drafts.flatMap(draft => namesInDraft(draft).flatMap(name => toPlaces(root, draft, name)));
  const configured = namesInConfig(root).flatMap(name => toPlaces(root, path.join(root, configFileName), name));
  const isReference = (file: string) => isBibliography(file) || /\.csl$/i.test(file);
  return [...new Set([...beside, ...named, ...configured])].filter(file => isReference(file) && existsSync(file));
}

/** Where a name may lead within the workspace: beside the file that it stands in, or from the root. */
function toPlaces(root: string, file: string, name: string): string[] {
  const places = [path.resolve(path.dirname(file), name), path.resolve(root, name)];
  return places.filter(place => place.startsWith(root.endsWith(path.sep) ? root : root + path.sep));
}

function namesInDraft(draft: string): readonly string[] {
  const text = readText(draft).slice(0, readAtMost);
  const { bibliography, csl } = readDraftMetadata({ text, markdown: parseMarkdown(text) });
  return csl === null ? bibliography : [...bibliography, csl];
}

function namesInConfig(root: string): readonly string[] {
  const { bibliography, csl } = readConfig(readText(path.join(root, configFileName))).config;
  return csl === null ? bibliography : [...bibliography, csl];
}

/** A file's text; empty where it cannot be read: whoever needs it says so. */
export function readText(file: string): string {
  try {
    return decodeText(readFileSync(file)).text;
  } catch {
    return '';
  }
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
