import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { FindingDispute } from '../checks/check.ts';
import { type RulingRef, ruleCommand, takeBackCommand } from './protocol.ts';

/**
 * For a dispute between sources: to follow one of them, for a reason that the editor asks for, or to take back what was
 * decided. Commands, as they edit `.sourcebook.json` and no draft. `diagnostic` is null where the dispute is settled.
 */
export function toRulingActions(
  { choices, ruling }: FindingDispute,
  diagnostic: Diagnostic | null,
  uri: string,
): CodeAction[] {
  const toAction = (title: string, command: string, { use, figure }: Omit<RulingRef, 'uri'>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    command: { title, command, arguments: [{ uri, use, figure } satisfies RulingRef] },
  });
  if (ruling) return [toAction(`Take back the ruling for ${ruling.use}’s “${ruling.figure}”`, takeBackCommand, ruling)];
  return choices.map(choice => toAction(`Use ${choice.use}’s “${choice.figure}”, because…`, ruleCommand, choice));
}
