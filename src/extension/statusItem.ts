import { type Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { StatusParams } from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';

export interface StatusItem extends Disposable {
  show(status: StatusParams): void;
}

/** The status bar item: there while a draft is in sight or sources are being read. */
export function createStatusItem(): StatusItem {
  const item = window.createStatusBarItem('sourcebook.status', StatusBarAlignment.Right, 100);
  item.name = 'Sourcebook';
  item.command = 'sourcebook.showMenu';
  let indexing = false;

  function updateVisibility(): void {
    const draftInSight = window.visibleTextEditors.some(editor => draftLanguages.includes(editor.document.languageId));
    if (indexing || draftInSight) item.show();
    else item.hide();
  }
  function show(status: StatusParams): void {
    indexing = status.state === 'indexing';
    const { text, label, tooltip } = describe(status);
    item.text = text;
    item.tooltip = new MarkdownString(tooltip);
    item.accessibilityInformation = { label: `Sourcebook: ${label}`, role: 'button' };
    updateVisibility();
  }

  show({ state: 'idle', done: 0, total: 0, sources: 0, problems: 0 });
  const listener = window.onDidChangeVisibleTextEditors(updateVisibility);
  return {
    show,
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}

/** `label` is for screen readers, `tooltip` is Markdown; neither contains anything from a file. */
function describe({ state, done, total, sources, problems }: StatusParams) {
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
  return {
    text: problems > 0 ? `$(book) ${sourceCount} $(warning) ${problems}` : `$(book) ${sourceCount}`,
    label: problems > 0 ? `${sourceCount}, ${problemCount}` : sourceCount,
    tooltip: `Sourcebook has read ${sourceCount}.${problems > 0 ? ` ${problemCount} to look at in the Problems view.` : ''}`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
