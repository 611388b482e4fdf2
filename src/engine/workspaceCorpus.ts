import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { SourceCache } from '../corpus/sourceCache.ts';
import { findPlace } from '../corpus/sourceOrder.ts';
import {
  createStoredSnapshot,
  isPreparedAnew,
  packNameChanges,
  releaseNames,
  toNamesKey,
} from '../corpus/storedCorpus.ts';
import { filesOf } from '../corpus/storedParts.ts';
import { prepareMatches } from '../features/matchSource.ts';
import { isUnreadFile } from '../sources/unread.ts';
import { toFieldsKey } from './archiveRecords.ts';
import type { CheckConfig } from './checkDraft.ts';
import { type Config, configFileName, defaultConfig } from './config.ts';
import type { EngineStatus, FileChange, Preferences, WorkspaceProblem } from './engine.ts';
import { applyChanges, createTouch } from './fileChanges.ts';
import type { AbortSignalLike, FileStat, Host } from './host.ts';
import { type LoadedConfig, loadConfig } from './loadConfig.ts';
import { type IsKept, isUnchanged, planReading, planRereading, type ReadingPlan } from './planReading.ts';
import { readMissing } from './readMissing.ts';
import { createSourceFilter } from './sourceFilter.ts';
import { createSourceStore } from './sourceStore.ts';
import { createWorkQueue } from './workQueue.ts';
import type { WorkspaceBibliographies } from './workspaceBibliographies.ts';
import { toArchiveProblems, toSourceProblems } from './workspaceProblems.ts';

/** What a check depends on beside the draft; a new object whenever any of it changes. */
export interface Conditions {
  readonly corpus: CorpusSnapshot;
  readonly config: CheckConfig;
}

/** The sources of a workspace, kept up to what its files and its configuration say. */
export interface WorkspaceCorpus {
  readonly status: EngineStatus;
  /** With the bibliographies' keys and entries. */
  readonly corpus: CorpusSnapshot;
  readonly conditions: Conditions;
  readonly problems: readonly WorkspaceProblem[];
  readonly config: Config;
  readonly preferences: Preferences;
  /** All files of the workspace, as they were last listed. */
  readonly files: readonly FileStat[];
  /** See `Engine`. */
  onChange(listener: () => void): () => void;
  setPreferences(preferences: Preferences): void;
  /** Tells the listeners that something is to be looked at again. */
  touch(): void;
  isSource(uri: string): boolean;
  rebuild(signal?: AbortSignalLike): Promise<void>;
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** Takes in what no change of a file brings: bibliographies that a draft names. */
  refresh(): Promise<void>;
  /** Settles when all that was asked for is done. */
  settled(): Promise<void>;
}

export interface WorkspaceCorpusOptions {
  /** Globs in force in place of the configuration's. */
  readonly sources: readonly string[] | undefined;
  readonly cache: SourceCache;
  readonly bibliographies: WorkspaceBibliographies;
  /** Called before files are looked at again: what else was made from them may be old. */
  onReread(): void;
}

/** The corpus answers from what has been read so far, first when this many sources are, then at every doubling. */
const firstGlimpse = 16;

export function createWorkspaceCorpus(host: Host, options: WorkspaceCorpusOptions): WorkspaceCorpus {
  const { cache, bibliographies } = options;
  const listeners = new Set<() => void>();
  const store = createSourceStore(host.storage, cache);
  const queue = createWorkQueue();

  let { config, problems: configProblems }: LoadedConfig = { config: defaultConfig, problems: [] };
  let preferences: Preferences = { severities: {} };
  /** What answers is what was read of the workspace, in this run or an earlier one that was gone through since. */
  let isRead = false;
  /** What was last gone through in full; null where the files or what is to be read of them may be others since. */
  let wanted: ReadingPlan['wanted'] | null = null;
  let files: readonly FileStat[] = [];
  let waiting: FileChange[] = [];
  /** What files give, and the same with the bibliographies' keys and entries, which is what answers. */
  let bare = createStoredSnapshot([], cache, { ...config.entities, revision: 0 });
  let corpus = bare;
  let problems: readonly WorkspaceProblem[] = [];
  let unread = 0;
  let status: EngineStatus = { state: 'idle', done: 0, total: 0, sources: 0, unread: 0, problems: 0 };
  let conditions: Conditions = { corpus, config };
  /** The configuration that the corpus was made under. */
  let inForce: Config | null = null;

  let isTakenOver = false;
  let isChecked = false;

  function setStatus(change: Partial<EngineStatus>): void {
    status = { ...status, ...change, sources: corpus.sources.length, unread, problems: problems.length };
    for (const listener of [...listeners]) listener();
  }

  /** Whether changes can touch the corpus; drafts are saved all the time. */
  function isRelevant(changes: readonly FileChange[]): boolean {
    if (changes.some(({ kind }) => kind === 'created')) return true;
    const isTouched = createTouch(changes);
    // Not by `findSource`, which first lists the URIs of a snapshot.
    const isListed = (file: FileStat) => isRead && bare.sources[findPlace(bare.sources, file)]?.uri === file.uri;
    const isUsed = (file: FileStat) =>
      isListed(file) ||
      store.archives.has(file.uri) ||
      bibliographies.has(file.uri) ||
      file.path === configFileName ||
      file.path.endsWith('.csl');
    return files.some(file => isTouched(file.uri) && isUsed(file));
  }

  function isSource(uri: string): boolean {
    return (isRead && corpus.findSource(uri) !== undefined) || store.archives.has(uri);
  }

  function setConditions(): void {
    const severities = { ...preferences.severities, ...config.severities };
    conditions = { corpus, config: { ignores: config.ignores, rulings: config.rulings, severities } };
  }

  function createNext(): CorpusSnapshot {
    const entityOptions = { ...config.entities, revision: bare.revision + 1 };
    return createStoredSnapshot(store.corpus, cache, entityOptions, bare, store.names);
  }

  function publish(next: CorpusSnapshot): void {
    bare = next;
    corpus = bibliographies.join(next);
    isRead = corpus.sources.length > 0;
    inForce = config;
    const sources = corpus.sources.filter(source => source.problems.length > 0);
    problems = [
      ...configProblems,
      ...bibliographies.problems,
      ...toArchiveProblems(store.archives.values()),
      ...toSourceProblems(sources),
    ];
    unread = sources.filter(isUnreadFile).length;
    setConditions();
  }

  /** What an earlier run has left answers, but for names, until it is known what has changed since. */
  async function takeOver(): Promise<void> {
    if (isTakenOver) return;
    isTakenOver = true;
    await store.open();
    if (store.corpus.length > 0) answerFrom(createNext());
  }

  /** What answered was not read in full before it did. */
  async function checkStored(goOn: () => Promise<boolean>): Promise<void> {
    if (isChecked) return;
    const isWhole = await store.check(goOn);
    isChecked = await goOn();
    if (isWhole) return;
    // Nothing of what was damaged goes on.
    answerFrom(createStoredSnapshot(store.corpus, cache, { ...config.entities, revision: bare.revision + 1 }));
  }

  /** As {@link publish}, of what an earlier run has left. */
  function answerFrom(next: CorpusSnapshot): void {
    bare = next;
    corpus = bibliographies.join(next);
    setConditions();
    setStatus({});
  }

  async function readConfigFile(): Promise<void> {
    ({ config, problems: configProblems } = await loadConfig(host, files));
  }

  /**
   * Brings the corpus to what files and configuration say. Sources of files that are `isKept` are taken over, all others
   * are read. False where it was superseded: then nothing is shown but what a first time had already shown; what was
   * read is not read again.
   *
   * @param changed where no file came or went: those of which what they hold is not kept
   */
  async function index(
    isKept: IsKept,
    isSuperseded: () => boolean,
    changed: ReadonlySet<string> | null = null,
  ): Promise<boolean> {
    const hasOtherBibliographies = await bibliographies.update(host, files, config.bibliography);
    if (isSuperseded()) return false;
    if (config !== inForce || hasOtherBibliographies) wanted = null;
    const stored = { sources: filesOf(store.corpus), archives: store.archives };
    const plan =
      (changed && wanted && planRereading(wanted, stored, changed)) ??
      planReading(
        files.filter(({ uri }) => !bibliographies.has(uri)),
        stored,
        createSourceFilter(options.sources ?? config.sources),
        toFieldsKey(config.recordFields),
        isKept,
      );
    wanted = null;
    const total = plan.files.length;
    const firstTime = !isRead;
    const isSame =
      total === 0 &&
      plan.goneUris.size === 0 &&
      plan.known.size === corpus.sources.length &&
      config === inForce &&
      bare.hasNames;
    if (isSame && !hasOtherBibliographies) {
      wanted = plan.wanted;
      return true;
    }
    let glimpse = firstGlimpse;
    setStatus({ state: 'indexing', done: 0, total });
    const isWhole = await readMissing(host, store, plan, config.recordFields, {
      isSuperseded,
      onRead(done, total) {
        if (done % Math.ceil(total / 100) === 0) setStatus({ done, total });
        if (!firstTime || done < glimpse || done >= total) return false;
        while (glimpse <= done) glimpse *= 2;
        return true;
      },
      onAdded: () => publish(createNext()),
    });
    if (!isWhole) return false;
    store.remove(plan.goneUris);
    const goOn = async () => {
      await host.yield();
      return !isSuperseded();
    };
    if (!firstTime && !(await showFirst(goOn))) return false;
    await store.tidy(goOn);
    const next = createNext();
    // What a first question would wait for; until it is made, the corpus before answers.
    for (const steps = next.prepare(); !steps.next().done; ) {
      if (!(await goOn())) return false;
      cache.trim();
    }
    publish(next);
    wanted = plan.wanted;
    await store.save();
    if (firstTime) await saveNames(next, goOn);
    else saveNamesLater(next);
    await prepareTyping(goOn);
    return true;
  }

  /** A bibliography's entries are searched at every key; what has not been made by then is made when it is asked for. */
  async function prepareTyping(goOn: () => Promise<boolean>): Promise<void> {
    setStatus({ state: 'ready' });
    for (const steps = prepareMatches(corpus.textless); !steps.next().done && (await goOn()); );
  }

  /**
   * Answers from what was read before all is prepared: with the names of what changed, where these take no longer, else
   * with those that were known before. False where it was superseded.
   */
  async function showFirst(goOn: () => Promise<boolean>): Promise<boolean> {
    const next = createNext();
    const isAnew = isPreparedAnew(next);
    for (const steps = next.prepare(); !isAnew && !next.hasNames && !steps.next().done; )
      if (!(await goOn())) return false;
    publish(next);
    setStatus({});
    return true;
  }

  /** For the next start; where others come in the way it is left to the next time. */
  async function saveNames(snapshot: CorpusSnapshot, goOn: () => Promise<boolean>): Promise<void> {
    const key = toNamesKey(config.entities);
    if (!host.storage || store.names?.key === key) return;
    if (status.state !== 'ready') setStatus({ state: 'ready' });
    for (const steps = packNameChanges(snapshot, key, store.lastNames); ; ) {
      const step = steps.next();
      if (step.done) {
        if (step.value) await store.saveNames(step.value);
        if (store.names) releaseNames(snapshot, store.names);
        return;
      }
      if (!(await goOn())) return;
    }
  }

  /** All names are packed at each time, and one edit seldom comes alone: those of the last are stored. */
  function saveNamesLater({ revision }: CorpusSnapshot): void {
    // Told by its number: what waits holds no snapshot that others have followed.
    const save = () =>
      queue.add(async isSuperseded => {
        if (revision !== bare.revision) return;
        await saveNames(bare, async () => {
          await host.yield();
          return !isSuperseded() && waiting.length === 0;
        });
      });
    if (host.idle)
      void host
        .idle()
        .then(save)
        .catch(() => {});
    else void save().catch(() => {});
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
      setStatus({ state: settled || isRead ? 'ready' : 'idle', done: status.total });
    }
  }

  return {
    get status() {
      return status;
    },
    get corpus() {
      return corpus;
    },
    get conditions() {
      return conditions;
    },
    get problems() {
      return problems;
    },
    get config() {
      return config;
    },
    get preferences() {
      return preferences;
    },
    get files() {
      return files;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    touch: () => setStatus({}),
    setPreferences(next) {
      preferences = next;
      setConditions();
      setStatus({});
    },
    isSource,
    rebuild: signal =>
      queue.supersede(
        isSuperseded =>
          settle(async () => {
            setStatus({ state: 'indexing', done: 0, total: 0 });
            await takeOver();
            files = await host.listFiles(toSignal(isSuperseded));
            if (isSuperseded()) return false;
            await checkStored(async () => {
              await host.yield();
              return !isSuperseded();
            });
            if (isSuperseded()) return false;
            await readConfigFile();
            bibliographies.forget(() => true);
            options.onReread();
            const isFirst = inForce === null;
            return index((known, file) => isFirst && isUnchanged(known, file), isSuperseded);
          }),
        signal,
      ),
    filesChanged(changes) {
      waiting.push(...changes);
      return queue.add(async isSuperseded => {
        if (!isRelevant(waiting)) return;
        await settle(async changes => {
          const isNew = changes.some(({ kind }) => kind === 'created');
          const isTouched = createTouch(changes);
          files = isNew ? await host.listFiles(toSignal(isSuperseded)) : applyChanges(files, changes);
          if (changes.some(({ uri }) => uri.endsWith(`/${configFileName}`))) await readConfigFile();
          bibliographies.forget(isTouched);
          options.onReread();
          const isEdit = changes.every(({ kind }) => kind === 'changed');
          const changed = isEdit ? new Set(changes.map(({ uri }) => uri)) : null;
          return index(known => known !== undefined && !isTouched(known.uri), isSuperseded, changed);
        });
      });
    },
    refresh: () =>
      queue.add(async isSuperseded => {
        if (status.state === 'idle') return;
        await settle(() => index(known => known !== undefined, isSuperseded));
      }),
    settled: queue.settled,
  };
}

function toSignal(isAborted: () => boolean): AbortSignalLike {
  return {
    get aborted() {
      return isAborted();
    },
  };
}
