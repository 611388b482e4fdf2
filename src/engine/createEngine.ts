import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { createCorpus } from '../corpus/createCorpus.ts';
import { citationChoicesAt } from '../features/citationChoices.ts';
import { completeAt } from '../features/complete.ts';
import { definitionAt } from '../features/definition.ts';
import { hoverAt } from '../features/hover.ts';
import { insertCitationAt } from '../features/insertCitation.ts';
import { createLocatorFinder } from '../features/pageLocator.ts';
import { assignKeys } from '../sources/keys.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { type CheckConfig, checkParsedDraft } from './checkDraft.ts';
import { type Config, configFileName, defaultConfig, readConfig } from './config.ts';
import { createDraftCache } from './draftCache.ts';
import type { Engine, EngineStatus, FileChange, Preferences, WorkspaceProblem } from './engine.ts';
import type { AbortSignalLike, FileStat, Host } from './host.ts';
import { createSourceFilter } from './sourceFilter.ts';
import { toConfigProblem, toSourceProblems } from './workspaceProblems.ts';
import { isHeavy, isSourceFile, readWorkspaceSource } from './workspaceSource.ts';

export interface EngineOptions {
  /** Globs in force in place of the configuration's. */
  readonly sources?: readonly string[];
}

/** The corpus answers from what has been read so far, first when this many sources are, then at every doubling. */
const firstGlimpse = 16;

/** Each makes one of the indexes that a corpus makes when it is first asked for it. */
const preparations: readonly ((corpus: CorpusSnapshot) => void)[] = [
  corpus => corpus.searchPassages('', { limit: 1 }),
  corpus => corpus.findFigures({ from: 0, to: 0 }),
  corpus => corpus.entities,
];

export function createEngine(host: Host, options: EngineOptions = {}): Engine {
  const listeners = new Set<() => void>();
  const drafts = createDraftCache();

  let config: Config = defaultConfig;
  let configProblems: readonly WorkspaceProblem[] = [];
  let preferences: Preferences = { severities: {} };
  /** The corpus' sources by URI. They get their keys anew whenever one of them comes or goes. */
  let read: ReadonlyMap<string, Source> = new Map();
  let files: readonly FileStat[] = [];
  let waiting: FileChange[] = [];
  let corpus = createCorpus([], { ...config.entities, revision: 0 });
  let problems: readonly WorkspaceProblem[] = [];
  let status: EngineStatus = { state: 'idle', done: 0, total: 0, sources: 0, problems: 0 };
  /** What a check depends on beside the draft; a new object whenever any of it changes. */
  let conditions: { readonly corpus: CorpusSnapshot; readonly config: CheckConfig } = { corpus, config };
  /** The configuration that the corpus was made under. */
  let inForce: Config | null = null;

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

  /** Whether a change can touch the corpus; drafts are saved all the time. */
  function isRelevant({ kind, uri }: FileChange): boolean {
    return (
      kind === 'created' ||
      files.some(file => isUnder(uri, file.uri) && (read.has(file.uri) || file.path === configFileName))
    );
  }

  function setConditions(): void {
    const severities = { ...preferences.severities, ...config.severities };
    conditions = { corpus, config: { ignores: config.ignores, rulings: config.rulings, severities } };
  }

  function createNext(sources: ReadonlyMap<string, Source>): CorpusSnapshot {
    const inOrder = [...sources.values()].sort((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
    return createCorpus(assignKeys(inOrder), { ...config.entities, revision: corpus.revision + 1 }, corpus);
  }

  function publish(next: CorpusSnapshot): void {
    corpus = next;
    read = new Map(corpus.sources.map(source => [source.uri, source]));
    inForce = config;
    problems = [...configProblems, ...corpus.sources.flatMap(toSourceProblems)];
    setConditions();
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
   * Brings the corpus to what files and configuration say. Sources in `keep` are taken over, all others are read.
   * False where it was superseded: then nothing has changed but what a first time had already shown.
   */
  async function index(keep: ReadonlyMap<string, Source>, isSuperseded: () => boolean): Promise<boolean> {
    const isIncluded = createSourceFilter(options.sources ?? config.sources);
    const wanted = files.filter(({ path }) => isSourceFile(path) && isIncluded(path));
    const kept = wanted.flatMap(({ uri }) => keep.get(uri) ?? []);
    const sources = new Map(kept.map(source => [source.uri, source]));
    const missing = lightFirst(wanted.filter(({ uri }) => !sources.has(uri)));
    if (missing.length === 0 && kept.length === read.size && config === inForce) return true;
    const firstTime = read.size === 0;
    const step = Math.ceil(missing.length / 100);
    let glimpse = firstGlimpse;
    setStatus({ state: 'indexing', done: 0, total: missing.length });
    for (const [i, file] of missing.entries()) {
      await host.yield();
      if (isSuperseded()) return false;
      const source = await readWorkspaceSource(host, file);
      sources.set(file.uri, source);
      const done = i + 1;
      if (firstTime && done === glimpse && done < missing.length) {
        publish(createNext(sources));
        glimpse *= 2;
      }
      if (done % step === 0) setStatus({ done });
    }
    const next = createNext(sources);
    // What a first question would wait for; until it is made, the corpus before answers.
    for (const prepare of preparations) {
      await host.yield();
      if (isSuperseded()) return false;
      prepare(next);
    }
    publish(next);
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
          files = await host.listFiles(toSignal(isSuperseded));
          if (isSuperseded()) return false;
          await loadConfig();
          return index(new Map(), isSuperseded);
        });
      });
    },
    filesChanged(changes) {
      waiting.push(...changes);
      const mine = newest;
      const isSuperseded = () => newest !== mine;
      return enqueue(async () => {
        // A rebuild asked for in the meantime reads everything anyway.
        if (isSuperseded() || !waiting.some(isRelevant)) return;
        await settle(async changes => {
          const isNew = changes.some(({ kind }) => kind === 'created');
          files = isNew ? await host.listFiles(toSignal(isSuperseded)) : applyChanges(files, changes);
          if (changes.some(({ uri }) => uri.endsWith(`/${configFileName}`))) await loadConfig();
          const keep = new Map([...read].filter(([uri]) => !changes.some(change => isUnder(change.uri, uri))));
          return index(keep, isSuperseded);
        });
      });
    },
    check(document) {
      const { corpus, config } = conditions;
      return drafts.check(document, conditions, draft => checkParsedDraft(draft, corpus, config));
    },
    hover(document, offset, commandsFor = null) {
      return hoverAt(drafts.parse(document), () => this.check(document).verdicts, corpus, offset, commandsFor);
    },
    complete: (document, offset) => completeAt(drafts.parse(document), corpus, offset),
    definition: (document, offset) => definitionAt(drafts.parse(document), corpus, offset),
    citationChoices: (document, offset) => citationChoicesAt(drafts.parse(document), corpus, offset),
    insertCitation(document, offset, keys) {
      const draft = drafts.parse(document);
      return insertCitationAt(draft, offset, keys, createLocatorFinder(draft, corpus, offset));
    },
    closeDraft: uri => drafts.forget(uri),
  };
}

/** Files that are read at once go before those that take seconds each. */
function lightFirst(files: readonly FileStat[]): FileStat[] {
  return [...files.filter(file => !isHeavy(file)), ...files.filter(isHeavy)];
}

/** What the list of files is after changes that brought no new ones. The size of a changed file is not known. */
function applyChanges(files: readonly FileStat[], changes: readonly FileChange[]): FileStat[] {
  return files.flatMap(file => {
    const change = changes.findLast(({ uri }) => isUnder(uri, file.uri));
    if (change?.kind === 'deleted') return [];
    return change ? [{ ...file, size: 0 }] : [file];
  });
}

function isUnder(folderOrFile: string, uri: string): boolean {
  return uri === folderOrFile || (uri.startsWith(folderOrFile) && uri[folderOrFile.length] === '/');
}

function toSignal(isAborted: () => boolean): AbortSignalLike {
  return {
    get aborted() {
      return isAborted();
    },
  };
}
