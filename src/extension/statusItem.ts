import { type Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { StatusParams } from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';

export interface StatusItem extends Disposable {
  show(status: StatusParams): void;
  /** How much of the draft in sight was checked, and how much of it wants a look; null where none is in sight. */
  showCounts(counts: DraftCounts | null): void;
}

export interface DraftCounts {
  readonly wanting: number;
  readonly checked: number;
  /** What cites a source that could not be read, and the like: it may be right or wrong. */
  readonly unchecked: number;
}

/** What the licence of citeproc-js asks to be shown by what contains it (its Exhibit B). */
const attribution =
  '[citeproc-js implements the Citation Style Language](https://citationstyles.org/). (c) Frank Bennett';

/** The status bar item: there while a draft is in sight or sources are being read. */
export function createStatusItem(): StatusItem {
  const item = window.createStatusBarItem('sourcebook.status', StatusBarAlignment.Right, 100);
  item.name = 'Sourcebook';
  item.command = 'sourcebook.showMenu';
  let indexing = false;
  let last: StatusParams = { state: 'idle', done: 0, total: 0, sources: 0, unread: 0, problems: 0 };
  let counts: DraftCounts | null = null;

  function updateVisibility(): void {
    const draftInSight = window.visibleTextEditors.some(editor => draftLanguages.includes(editor.document.languageId));
    if (indexing || draftInSight) item.show();
    else item.hide();
  }
  function show(status: StatusParams): void {
    last = status;
    indexing = status.state === 'indexing';
    const { text, label, tooltip } = describe(status);
    const draft =
      status.state === 'ready' && status.sources > 0 && counts ? describeCounts(counts, status.unread) : null;
    item.text = draft ? `${text} ${draft.text}` : text;
    item.tooltip = new MarkdownString(`${draft ? `${tooltip} ${draft.label}` : tooltip}\n\n${attribution}`);
    const spoken = draft ? `${label}. ${draft.label}` : label;
    item.accessibilityInformation = { label: `Sourcebook: ${spoken}`, role: 'button' };
    updateVisibility();
  }

  show(last);
  const listener = window.onDidChangeVisibleTextEditors(updateVisibility);
  return {
    show,
    showCounts(next) {
      counts = next;
      show(last);
    },
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}

/** `label` is for screen readers, `tooltip` is Markdown; neither contains anything from a file. */
function describe({ state, done, total, sources, unread, problems }: StatusParams) {
  if (state === 'indexing') {
    const label = `reading sources, ${done} of ${total}`;
    return { text: `$(sync~spin) Sources ${done}/${total}`, label, tooltip: `Sourcebook is ${label}.` };
  }
  if (state === 'idle') return { text: '$(book) Sourcebook', label: 'starting', tooltip: 'Sourcebook is starting.' };
  const problemCount = problems === 0 ? '' : count(problems, 'problem');
  if (sources === 0) {
    return {
      text: problems > 0 ? `$(book) No sources $(warning) ${problems}` : '$(book) No sources',
      label: problems > 0 ? `no sources, ${problemCount}` : 'no sources',
      tooltip:
        'Sourcebook has found no sources. Put texts into a folder named `sources`, `references` or `seeds`, or name others in `.sourcebook.json`.',
    };
  }
  const sourceCount = count(sources, 'source');
  const read = unread === 0 ? sourceCount : `${sources - unread} of ${sourceCount}`;
  const left = unread === 0 ? '' : `, ${unread} could not be read`;
  const consequence =
    unread === 0 ? '' : ` What cites the other ${unread === 1 ? 'one' : unread} could not be checked.`;
  return {
    text: problems > 0 ? `$(book) ${sourceCount} $(warning) ${problems}` : `$(book) ${sourceCount}`,
    label: [`${sourceCount}${left}`, ...(problems > 0 ? [problemCount] : [])].join(', '),
    tooltip: `Sourcebook has read ${read}.${consequence}${problems > 0 ? ` ${problemCount} to look at in the Problems view.` : ''}`,
  };
}

/** Both without anything from a file. */
function describeCounts({ wanting, checked, unchecked }: DraftCounts, unread: number) {
  if (checked + unchecked === 0) return null;
  const left = unchecked === 0 ? '' : `, ${unchecked} could not be checked`;
  const label = `In this draft ${count(wanting, 'place')} to look at, ${count(checked, 'figure and quotation', 'figures and quotations')} checked${left}.`;
  // Small counts are never checked; what is left open for want of a source is told in sight.
  const open = unread > 0 && unchecked > 0 ? [`$(question) ${unchecked}`] : [];
  const parts = wanting > 0 ? [`$(eye) ${wanting}`, ...open] : open;
  return { text: parts.length > 0 ? parts.join(' ') : '$(check)', label };
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
