import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch/posix.js';
import { configFileName } from '../engine/config.ts';
import { createEngine } from '../engine/createEngine.ts';
import type { Engine } from '../engine/engine.ts';
import type { Host } from '../engine/host.ts';
import { defaultSourceFolders } from '../engine/sourceFilter.ts';
import { folderFor } from '../host/cacheFolder.ts';
import { createNodeHost, toFileUri } from '../host/nodeHost.ts';
import { createNodeStorage } from '../host/nodeStorage.ts';
import { CommandError, type Surroundings } from './command.ts';
import { showProgress } from './progress.ts';
import { findReferenceFiles, readText } from './referenceFiles.ts';

export interface WorkspaceOptions {
  /** The file or folder whose workspace it is. */
  readonly near: string;
  /** Folders, files or globs that are the corpus in place of the configured one; relative to `cwd`. */
  readonly sources: readonly string[];
  /** Files that are no sources, whatever folder they lie in: the drafts. */
  readonly drafts: readonly string[];
}

/** Opens the workspace around a place and reads its sources. */
export async function openWorkspace(
  surroundings: Surroundings,
  options: WorkspaceOptions,
): Promise<{ folder: string; engine: Engine }> {
  const folder = findWorkspaceFolder(options.near, surroundings.cwd);
  const host = await createCorpusHost(folder, surroundings, options);
  const engine = createEngine(host, options.sources.length > 0 ? { sources: ['**'] } : {});
  const endProgress = showProgress(engine, surroundings.stderr);
  try {
    await engine.rebuild();
  } finally {
    endProgress();
  }
  const isEmpty = () => engine.corpus.sources.length === 0 && engine.corpus.textless.length === 0;
  // Some cite from a bibliography alone, which only their front matter names.
  for (const file of isEmpty() ? options.drafts : []) {
    await engine.openDraft({ uri: toFileUri(path.resolve(file)), version: 0, text: readText(file) });
  }
  if (isEmpty()) throw new CommandError(noSources(folder, options));
  return { folder, engine };
}

function noSources(folder: string, { sources }: WorkspaceOptions): string {
  return sources.length > 0
    ? `There is no source in ${sources.join(', ')}.`
    : `There are no sources in ${folder}. Put them into a folder named ${defaultSourceFolders.join(' or ')}, name their place in ${configFileName}, or give it with --sources.`;
}

/**
 * The nearest folder upward that has a configuration; else the nearest that has a folder of sources by one of the
 * default names; else the working directory. A repository's root ends the search.
 */
export function findWorkspaceFolder(near: string, cwd: string): string {
  const start = isFolder(near) ? path.resolve(near) : path.dirname(path.resolve(near));
  const folders: string[] = [];
  for (let folder = start; ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) break;
  }
  const hasSources = (folder: string) => defaultSourceFolders.some(name => isFolder(path.join(folder, name)));
  const within = path.resolve(cwd);
  const fallback = start === within || start.startsWith(within + path.sep) ? within : start;
  return folders.find(folder => existsSync(path.join(folder, configFileName))) ?? folders.find(hasSources) ?? fallback;
}

/** The host of a workspace: its own files, or its configuration and the places given as sources. */
async function createCorpusHost(
  folder: string,
  { cwd, cacheFolder, extract, textIndexer }: Surroundings,
  { sources, drafts }: WorkspaceOptions,
): Promise<Host> {
  const draftUris = new Set(drafts.map(draft => toFileUri(path.resolve(draft))));
  const places = sources.map(source => toPlace(source, cwd));
  const roots = places.map(({ root }) => root);
  // What is no source stays readable where sources are given: the configuration, and what lies beside the drafts to
  // cite from and in.
  const others = [path.join(folder, configFileName), ...findReferenceFiles(folder, drafts)];
  const otherUris = new Set(others.map(toFileUri));
  const host = createNodeHost(folder, {
    extract,
    textIndexer,
    ...(cacheFolder !== null && {
      storage: createNodeStorage(folderFor(cacheFolder, [folder, ...sources.map(source => path.resolve(cwd, source))])),
    }),
    ...(sources.length > 0 && { roots: [...others, ...roots] }),
  });
  return {
    ...host,
    async listFiles(signal) {
      const files = await host.listFiles(signal);
      return files.filter(
        file =>
          !draftUris.has(file.uri) &&
          (places.length === 0 || otherUris.has(file.uri) || places.some(place => place.includes(file.uri))),
      );
    },
  };
}

interface Place {
  readonly root: string;
  /** Whether the file of this URI is meant. */
  includes(uri: string): boolean;
}

function toPlace(source: string, cwd: string): Place {
  const place = path.resolve(cwd, source);
  if (existsSync(place)) {
    const uri = toFileUri(place);
    return { root: place, includes: file => file === uri || file.startsWith(uri.endsWith('/') ? uri : `${uri}/`) };
  }
  const { base, glob } = picomatch.scan(source.split(path.sep).join('/'));
  const root = path.resolve(cwd, base);
  if (glob === '' || !existsSync(root))
    throw new CommandError(`There are no sources in ${source}: there is no such folder or file.`);
  const isMatch = picomatch(glob, { noextglob: true });
  const prefix = toFileUri(root);
  return {
    root,
    includes: file => file.startsWith(`${prefix}/`) && isMatch(decodeURIComponent(file.slice(prefix.length + 1))),
  };
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
