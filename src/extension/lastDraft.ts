import { type Disposable, type TextEditor, window } from 'vscode';
import { draftLanguages } from './draftLanguages.ts';

/** The draft that was last written in: a view or a card has the focus when its commands run. */
export interface LastDraft extends Disposable {
  /** Undefined where no draft is open in an editor. */
  readonly editor: TextEditor | undefined;
  /** Called when another draft is written in, or none any more. */
  onChange(listener: () => void): void;
}

export function followLastDraft(): LastDraft {
  const listeners: (() => void)[] = [];
  let last: TextEditor | undefined;
  const take = (editor: TextEditor | undefined) => {
    if (!editor || editor === last || !isDraft(editor)) return;
    last = editor;
    for (const listener of listeners) listener();
  };
  take(window.activeTextEditor);
  const subscription = window.onDidChangeActiveTextEditor(take);
  return {
    get editor() {
      // An editor that was closed stays in hand, but can no longer be edited.
      const uri = last?.document.uri.toString();
      const shown = window.visibleTextEditors.filter(isDraft);
      return shown.find(({ document }) => document.uri.toString() === uri) ?? shown[0];
    },
    onChange: listener => listeners.push(listener),
    dispose: () => subscription.dispose(),
  };
}

function isDraft({ document }: TextEditor): boolean {
  return draftLanguages.includes(document.languageId);
}
