import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { sentenceWithoutCitation } from '../checks/sentenceWithoutCitation.ts';
import { type CiteSentenceParams, citeSentenceCommand } from './protocol.ts';

/**
 * For a sentence without a citation: looks for the source. A command, as nothing is looked for before it is chosen and
 * its answer says why; null for any other finding.
 */
export function toCiteSentenceAction(diagnostic: Diagnostic, uri: string): CodeAction | null {
  if (diagnostic.code !== sentenceWithoutCitation.code) return null;
  const title = 'Cite This Sentence';
  const at: CiteSentenceParams = { uri, position: diagnostic.range.end };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: true,
    command: { title, command: citeSentenceCommand, arguments: [at] },
  };
}
