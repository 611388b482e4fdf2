import { type Disposable, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LastDraft } from '../lastDraft.ts';
import { createNamesView } from './namesView.ts';
import { createSourcesView } from './sourcesView.ts';

export interface Views extends Disposable {
  /** After the sources have changed. */
  refresh(): void;
}

// Typing changes which sources are cited; the list need not follow every key.
const pause = 800;

/** The two lists of the Sourcebook view. They ask when they are looked at, a page at a time. */
export function registerViews(client: BaseLanguageClient, draft: LastDraft): Views {
  const sources = createSourcesView(client, draft);
  const names = createNamesView(client, draft);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (refresh: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(refresh, pause);
  };
  draft.onChange(() => sources.refresh());
  const subscription = workspace.onDidChangeTextDocument(({ document }) => {
    if (document === draft.editor?.document) later(() => sources.refresh());
  });
  return {
    refresh() {
      sources.refresh();
      names.refresh();
    },
    dispose() {
      clearTimeout(timer);
      subscription.dispose();
      sources.dispose();
      names.dispose();
    },
  };
}
