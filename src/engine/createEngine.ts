import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { IndexedFile } from '../corpus/segments/segment.ts';
import { createSourceCache } from '../corpus/sourceCache.ts';
import { createStoredSnapshot, filesOf } from '../corpus/storedCorpus.ts';
import type { Draft } from '../drafts/draft.ts';
import { readDraftMetadata } from '../drafts/draftMetadata.ts';
import { citationChoicesAt } from '../features/citationChoices.ts';
import { completeAt } from '../features/complete.ts';
import { definitionAt } from '../features/definition.ts';
import { hoverAt } from '../features/hover.ts';
import { insertCitationAt } from '../features/insertCitation.ts';
import { createLocatorFinder } from '../features/pageLocator.ts';
import { referenceEdits } from '../features/references.ts';
import { createDraftReport } from '../features/report/draftReport.ts';
import type { Source } from '../sources/source.ts';
import { annotateDraft } from './annotateDraft.ts';
import { folderOf } from './bibliographyShelf.ts';
import { type CheckConfig, checkParsedDraft } from './checkDraft.ts';
import { type Config, configFileName, defaultConfig, readConfig } from './config.ts';
import { createDraftCache } from './draftCache.ts';
import type {
  CheckedDraft,
  DraftDocument,
  Engine,
  EngineStatus,
  FileChange,
  Preferences,
  WorkspaceProblem,
} from './engine.ts';
import { createFoundMemory } from './foundMemory.ts';
import type { AbortSignalLike, FileStat, Host } from './host.ts';
import { readMissing } from './readMissing.ts';
import { createReferenceWriters, type WantedStyle } from './referenceWriters.ts';
import { type DescribedFile, toSidecarUris, withSidecars } from './sidecars.ts';
import { createSourceFilter } from './sourceFilter.ts';
import { createSourceStore } from './sourceStore.ts';
import { createWorkspaceBibliographies } from './workspaceBibliographies.ts';
import { toConfigProblem, toSourceProblems } from './workspaceProblems.ts';
import { isHeavy, isSourceFile } from './workspaceSource.ts';

export interface EngineOptions {
  /** Globs in force in place of the configuration's. */
  readonly sources?: readonly string[];
}

/** The corpus answers from what has been read so far, first when this many sources are, then at every doubling. */
const firstGlimpse = 16;

/** The texts of sources that are kept in memory between two questions, in UTF-16 units: a few hundred long articles. */
const keptTexts = 4_000_000;

export function createEngine(host: Host, options: EngineOptions = {}): Engine {
  const listeners = new Set<() => void>();
  const drafts = createDraftCache();
  const found = createFoundMemory();
  const cache = createSourceCache(keptTexts);
  const store = createSourceStore(host.storage);
  const bibliographies = createWorkspaceBibliographies();
  const writers = createReferenceWriters(host);

  let config: Config = defaultConfig;
  let configProblems: readonly WorkspaceProblem[] = [];
  let preferences: Preferences = { severities: {} };
  /** The corpus' sources by URI. */
  let read: ReadonlyMap<string, Source> = new Map();
  let files: readonly FileStat[] = [];
  let waiting: FileChange[] = [];
  /** What files give, and the same with the bibliographies' keys and entries, which is what answers. */
  let bare = createStoredSnapshot([], cache, { ...config.entities, revision: 0 });
  let corpus = bare;
  let problems: readonly WorkspaceProblem[] = [];
  let status: EngineStatus = { state: 'idle', done: 0, total: 0, sources: 0, problems: 0 };
  /** What a check depends on beside the draft; a new object whenever any of it changes. */
  let conditions: { readonly corpus: CorpusSnapshot; readonly config: CheckConfig } = { corpus, config };
  /** The configuration that the corpus was made under. */
  let inForce: Config | null = null;

  let isTakenOver = false;

  /** Counts the rebuilds that were asked for. Work that finds a later one than its own stops. */
  let newest = 0;
  let queue: Promise<void> = Promise.resolve();

  /** Runs after what was asked for before; a failure reaches who asked, not who comes next. */
  function enqueue(work: () => Promise<void>): Promise<void> {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  }

  function setStatus(change: Partial<EngineStatus>): void {
    status = { ...status, ...change, sources: corpus.sources.length, problems: problems.length };
    for (const listener of [...listeners]) listener();
  }

  /** Whether changes can touch the corpus; drafts are saved all the time. */
  function isRelevant(changes: readonly FileChange[]): boolean {
    if (changes.some(({ kind }) => kind === 'created')) return true;
    const isTouched = createTouch(changes);
    const isUsed = ({ uri, path }: FileStat) => read.has(uri) || bibliographies.has(uri) || path === configFileName;
    return files.some(file => isUsed(file) && isTouched(file.uri));
  }

  function setConditions(): void {
    const severities = { ...preferences.severities, ...config.severities };
    conditions = { corpus, config: { ignores: config.ignores, rulings: config.rulings, severities } };
  }

  function createNext(): CorpusSnapshot {
    return createStoredSnapshot(store.corpus, cache, { ...config.entities, revision: bare.revision + 1 }, bare);
  }

  function publish(next: CorpusSnapshot): void {
    bare = next;
    corpus = bibliographies.join(next);
    read = new Map(corpus.sources.map(source => [source.uri, source]));
    inForce = config;
    problems = [...configProblems, ...bibliographies.problems, ...toSourceProblems(corpus.sources)];
    setConditions();
  }

  /** What an earlier run has left answers, but for names, until it is known what has changed since. */
  async function takeOver(): Promise<void> {
    if (isTakenOver) return;
    isTakenOver = true;
    await store.open();
    if (store.corpus.length === 0) return;
    bare = createNext();
    corpus = bibliographies.join(bare);
    setConditions();
    setStatus({});
  }

  async function loadConfig(): Promise<void> {
    const file = files.find(({ path }) => path === configFileName);
    const uri = file?.uri ?? '';
    try {
      const text = file ? new TextDecoder().decode(await host.readFile(uri)) : '';
      const result = readConfig(text);
      // A new object: what was read anew is put in force anew, problems included.
      config = { ...result.config };
      configProblems = result.problems.map(problem => toConfigProblem(problem, uri, text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The configuration cannot be read: ${reason} The defaults are in force.`;
      config = { ...defaultConfig };
      configProblems = [toConfigProblem({ code: 'unreadable', span: { start: 0, end: 0 }, message }, uri, '')];
    }
  }

  /**
   * Brings the corpus to what files and configuration say. Sources of files that are `isKept` are taken over, all others
   * are read. False where it was superseded: then nothing is shown but what a first time had already shown; what was
   * read is not read again.
   */
  async function index(isKept: IsKept, isSuperseded: () => boolean): Promise<boolean> {
    const hasOtherBibliographies = await bibliographies.update(host, files, config.bibliography);
    if (isSuperseded()) return false;
    const isIncluded = createSourceFilter(options.sources ?? config.sources);
    const isWanted = ({ path }: FileStat) => isSourceFile(path) && isIncluded(path);
    const wanted = withSidecars(
      files.filter(({ uri }) => !bibliographies.has(uri)),
      isWanted,
    );
    const known = new Map(filesOf(store.corpus).map(file => [file.uri, file]));
    const missing = lightFirst(wanted.filter(file => !isKept(known.get(file.uri), file)));
    const uris = new Set(wanted.map(({ uri }) => uri));
    const gone = [...known.values()].filter(({ uri }) => !uris.has(uri));
    const firstTime = read.size === 0;
    const isSame = missing.length === 0 && gone.length === 0 && known.size === read.size && config === inForce;
    if (isSame && !hasOtherBibliographies) return true;
    const step = Math.ceil(missing.length / 100);
    let glimpse = firstGlimpse;
    setStatus({ state: 'indexing', done: 0, total: missing.length });
    const isRead = await readMissing(
      host,
      store,
      { files: missing, gone, known },
      {
        isSuperseded,
        onRead(done) {
          if (done % step === 0) setStatus({ done });
          return firstTime && done === glimpse && done < missing.length;
        },
        onAdded() {
          publish(createNext());
          glimpse *= 2;
        },
      },
    );
    if (!isRead) return false;
    store.remove(new Set(filesOf(store.corpus).flatMap(({ uri }) => (uris.has(uri) ? [] : [uri]))));
    const goOn = async () => {
      await host.yield();
      return !isSuperseded();
    };
    await store.tidy(goOn);
    const next = createNext();
    // What a first question would wait for; until it is made, the corpus before answers.
    for (const steps = next.prepare(); !steps.next().done; ) {
      if (!(await goOn())) return false;
      cache.trim();
    }
    publish(next);
    await store.save();
    return true;
  }

  /** Takes the changes that wait and does `work`; where it does not come to its end, they go on waiting. */
  async function settle(work: (changes: readonly FileChange[]) => Promise<boolean>): Promise<void> {
    const changes = waiting;
    waiting = [];
    let settled = false;
    try {
      settled = await work(changes);
    } finally {
      if (!settled) waiting = [...changes, ...waiting];
      setStatus({ state: settled || read.size > 0 ? 'ready' : 'idle', done: status.total });
    }
  }

  function parse(document: DraftDocument): Draft {
    const draft = drafts.parse(document);
    if (bibliographies.note(document.uri, draft, files)) void refresh().catch(() => {});
    return draft;
  }

  function corpusFor(draft: Draft): CorpusSnapshot {
    return bibliographies.corpusFor(draft, conditions.corpus);
  }

  /** The draft's front matter goes before the configuration, and that before the editor's settings. */
  function styleOf(draft: Draft, uri: string): WantedStyle {
    const { csl } = readDraftMetadata(draft);
    if (csl !== null) return { name: csl, folder: folderOf(uri, files), files };
    return { name: config.csl ?? preferences.style ?? null, folder: '', files };
  }

  /** Takes in what no change of a file brings: bibliographies that a draft names. */
  function refresh(): Promise<void> {
    const mine = newest;
    const isSuperseded = () => newest !== mine;
    return enqueue(async () => {
      if (isSuperseded() || status.state === 'idle') return;
      await settle(() => index(known => known !== undefined, isSuperseded));
    });
  }

  function check(document: DraftDocument): CheckedDraft {
    parse(document);
    const { config } = conditions;
    return drafts.check(document, conditions, draft => {
      const corpus = corpusFor(draft);
      return found.follow(document.uri, checkParsedDraft(draft, corpus, config), corpus);
    });
  }

  /** Sources that were read for a question stay in memory until it is answered. */
  function answer<T>(ask: () => T): T {
    try {
      return ask();
    } finally {
      cache.trim();
    }
  }

  /** Answers a question about a draft. */
  function ask<T>(document: DraftDocument, question: (draft: Draft, corpus: CorpusSnapshot) => T): T {
    return answer(() => {
      const draft = parse(document);
      return question(draft, corpusFor(draft));
    });
  }

  return {
    get status() {
      return status;
    },
    get corpus() {
      return corpus;
    },
    get problems() {
      return problems;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setPreferences(next) {
      preferences = next;
      setConditions();
      setStatus({});
    },
    isSource: uri => read.has(uri),
    rebuild(signal) {
      const mine = ++newest;
      const isSuperseded = () => newest !== mine || (signal?.aborted ?? false);
      return enqueue(async () => {
        if (isSuperseded()) return;
        await settle(async () => {
          setStatus({ state: 'indexing', done: 0, total: 0 });
          await takeOver();
          files = await host.listFiles(toSignal(isSuperseded));
          if (isSuperseded()) return false;
          await loadConfig();
          bibliographies.forget(() => true);
          writers.forget();
          const isFirst = inForce === null;
          return index((known, file) => isFirst && isUnchanged(known, file), isSuperseded);
        });
      });
    },
    filesChanged(changes) {
      waiting.push(...changes);
      const mine = newest;
      const isSuperseded = () => newest !== mine;
      return enqueue(async () => {
        // A rebuild asked for in the meantime reads everything anyway.
        if (isSuperseded() || !isRelevant(waiting)) return;
        await settle(async changes => {
          const isNew = changes.some(({ kind }) => kind === 'created');
          const isTouched = createTouch(changes);
          files = isNew ? await host.listFiles(toSignal(isSuperseded)) : applyChanges(files, changes);
          if (changes.some(({ uri }) => uri.endsWith(`/${configFileName}`))) await loadConfig();
          bibliographies.forget(isTouched);
          writers.forget();
          return index(known => known !== undefined && !isTouched(known.uri), isSuperseded);
        });
      });
    },
    check: document => answer(() => check(document)),
    report: document =>
      answer(() => {
        const checked = check(document);
        return createDraftReport(checked, corpusFor(checked.draft));
      }),
    annotate(document, format) {
      const checked = check(document);
      return annotateDraft(document, checked, corpusFor(checked.draft), format);
    },
    hover: (document, offset, commandsFor = null) =>
      ask(document, (draft, corpus) => {
        const writer = writers.find(styleOf(draft, document.uri));
        return hoverAt(draft, () => check(document), corpus, offset, commandsFor, writer);
      }),
    complete: (document, offset) => ask(document, (draft, corpus) => completeAt(draft, corpus, offset)),
    definition: (document, offset) => ask(document, (draft, corpus) => definitionAt(draft, corpus, offset)),
    citationChoices: (document, offset) => ask(document, (draft, corpus) => citationChoicesAt(draft, corpus, offset)),
    insertCitation: (document, offset, keys) =>
      ask(document, (draft, corpus) =>
        insertCitationAt(draft, offset, keys, createLocatorFinder(draft, corpus, offset)),
      ),
    async references(document) {
      const writer = await writers.load(styleOf(drafts.parse(document), document.uri));
      return ask(document, (draft, corpus) => referenceEdits(draft, corpus, writer));
    },
    openDraft: document => (bibliographies.note(document.uri, drafts.parse(document), files) ? refresh() : queue),
    closeDraft(uri) {
      drafts.forget(uri);
      if (bibliographies.note(uri, null, files)) void refresh().catch(() => {});
    },
  };
}

/** Files that are read at once go before those that take seconds each. */
function lightFirst(files: readonly DescribedFile[]): DescribedFile[] {
  return [...files.filter(file => !isHeavy(file)), ...files.filter(isHeavy)];
}

type IsKept = (known: IndexedFile | undefined, file: FileStat) => boolean;

/** Whether a file is as it was when it was indexed; one that could not be read is tried again. */
function isUnchanged(known: IndexedFile | undefined, { size, mtime }: FileStat): boolean {
  return known !== undefined && known.hash !== '' && known.size === size && known.mtime === mtime;
}

/** What the list of files is after changes that brought no new ones. The size of a changed file is not known. */
function applyChanges(files: readonly FileStat[], changes: readonly FileChange[]): FileStat[] {
  const kindOf = createKindOf(changes);
  return files.flatMap(file => {
    const kind = kindOf(file.uri);
    if (kind === 'deleted') return [];
    return kind ? [{ ...file, size: 0 }] : [file];
  });
}

/** The kind of the last change that a file, or a folder above it, has seen; a change of a folder is one of all in it. */
function createKindOf(changes: readonly FileChange[]): (uri: string) => FileChange['kind'] | undefined {
  const last = new Map(changes.map(({ uri, kind }, i) => [uri, { kind, i }]));
  return uri => {
    let latest = last.get(uri);
    for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) {
      const above = last.get(uri.slice(0, end));
      if (above && above.i > (latest?.i ?? -1)) latest = above;
    }
    return latest?.kind;
  };
}

/** Whether a source, or what describes it, was changed. */
function createTouch(changes: readonly FileChange[]): (uri: string) => boolean {
  const kindOf = createKindOf(changes);
  const isTouched = (uri: string) => kindOf(uri) !== undefined;
  return uri => isTouched(uri) || toSidecarUris(uri).some(isTouched);
}

function toSignal(isAborted: () => boolean): AbortSignalLike {
  return {
    get aborted() {
      return isAborted();
    },
  };
}
