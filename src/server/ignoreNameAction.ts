import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { nameNotInSources } from '../checks/nameNotInSources.ts';
import type { cardCommands, NameRef } from './protocol.ts';

/**
 * For a name that no source has: says once and for all that it is none to ask about. A command of the cards, as it
 * edits `.sourcebook.json` and no draft; null for any other finding.
 */
export function toIgnoreNameAction(diagnostic: Diagnostic, uri: string, name: string): CodeAction | null {
  if (diagnostic.code !== nameNotInSources.code) return null;
  const command: (typeof cardCommands)[number] = 'sourcebook.ignoreName';
  const title = `Add ${name} to the ignored names`;
  const ref: NameRef = { uri, id: '', name };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [ref] },
  };
}
