import {
  ConfigurationTarget,
  type Diagnostic,
  type Disposable,
  languages,
  type Memento,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { draftLanguages } from '../draftLanguages.ts';

const offered = 'sourcebook.linkCheckOffered';
const setting = 'markdown.validate.referenceLinks.enabled';

/**
 * VS Code's own check of links, where a writer has switched it on, takes `[@key]` for a link to a definition that is
 * missing. When it first does so, the one setting that silences it is offered; once a workspace.
 */
export function offerQuietLinkCheck(memory: Memento): Disposable {
  const subscription = languages.onDidChangeDiagnostics(async ({ uris }) => {
    const [uri] = memory.get(offered) === true ? [] : uris.filter(flagsCitation);
    if (!uri) return;
    await memory.update(offered, true);
    const quiet = 'Switch Off That Check';
    const answer = await window.showInformationMessage(
      'VS Code’s check of Markdown links takes citations for links without a definition. It can be switched off for such links; all other links are still checked.',
      quiet,
      'Leave It',
    );
    if (answer === quiet) await silence(uri);
  });
  return subscription;
}

async function silence(uri: Uri): Promise<void> {
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration(undefined, uri).update(setting, 'ignore', target);
}

function flagsCitation(uri: Uri): boolean {
  const document = workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
  if (!document || !draftLanguages.includes(document.languageId)) return false;
  return languages
    .getDiagnostics(uri)
    .some(
      diagnostic => codeOf(diagnostic) === 'link.no-such-reference' && document.getText(diagnostic.range).includes('@'),
    );
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
