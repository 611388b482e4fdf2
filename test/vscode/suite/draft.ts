import {
  type CodeAction,
  type CompletionList,
  commands,
  type Diagnostic,
  type Hover,
  languages,
  type MarkdownString,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { assertEqual, waitFor } from './harness.ts';

/** A draft open in an editor, with what a test asks of it. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly editor: TextEditor;
  text(): string;
  /** The place in front of the first occurrence of `part`, or `into` characters later. */
  find(part: string, into?: number): Position;
  /** Replaces the first occurrence of `part`, as typing over it does. */
  replace(part: string, text: string): Promise<void>;
  /** The text of the cards over the middle of the first occurrence, without Markdown's escapes and marks. */
  hover(part: string): Promise<string>;
  complete(): Promise<CompletionList>;
  /** Sourcebook's diagnostics, once there are as many as `codes`, which they then must have. */
  diagnostics(...codes: readonly string[]): Promise<readonly Diagnostic[]>;
  quickFixes(diagnostic: Diagnostic): Promise<readonly CodeAction[]>;
}

let count = 0;

export function folder(): Uri {
  const first = workspace.workspaceFolders?.[0];
  if (!first) throw new Error('The tests need a workspace folder.');
  return first.uri;
}

/** Writes a draft into the workspace and opens it, the caret at `<|>` where the text has one. */
export async function openDraft(marked: string): Promise<OpenDraft> {
  const caret = marked.indexOf('<|>');
  const uri = Uri.joinPath(folder(), `draft-${++count}.md`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('<|>', '')));
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  if (caret >= 0) {
    const position = document.positionAt(caret);
    editor.selection = new Selection(position, position);
  }
  const find = (part: string, into = 0) => {
    const offset = document.getText().indexOf(part);
    if (offset < 0) throw new Error(`${part} is not in the draft:\n${document.getText()}`);
    return document.positionAt(offset + into);
  };
  return {
    document,
    editor,
    text: () => document.getText(),
    find,
    async replace(part, text) {
      const range = new Range(find(part), find(part, part.length));
      assertEqual(await editor.edit(builder => builder.replace(range, text)), true);
    },
    hover: part =>
      waitFor(`a card over ${part}`, async () => {
        const place = find(part, Math.floor(part.length / 2));
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, place);
        return hovers.map(toText).join('\n') || null;
      }),
    complete: async () =>
      commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, editor.selection.active),
    diagnostics: (...codes) => {
      const now = () => languages.getDiagnostics(uri).filter(({ source }) => source === 'Sourcebook');
      const codesNow = () => now().map(({ code }) => (typeof code === 'object' ? code.value : code));
      const wanted = JSON.stringify(codes);
      return waitFor(`the diagnostics ${wanted}`, () => JSON.stringify(codesNow()) === wanted && now(), codesNow);
    },
    quickFixes: ({ range }) =>
      waitFor('quick fixes', async () => {
        const actions = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          range,
          'quickfix',
        );
        return actions.length > 0 && actions;
      }),
  };
}

function toText({ contents }: Hover): string {
  return contents
    .map(content => (typeof content === 'string' ? content : (content as MarkdownString).value))
    .join('\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])|\*\*/g, '')
    .replace(/&nbsp;/g, ' ');
}
