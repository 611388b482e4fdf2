import { type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportBibliographyParams,
  type ExportBibliographyResult,
  exportBibliographyRequest,
} from '../../server/protocol.ts';
import { activeDraft } from './draftEditor.ts';

const kinds: readonly {
  readonly what: ExportBibliographyParams['what'];
  readonly label: string;
  readonly detail: string;
}[] = [
  { what: 'cited', label: 'What the Draft Cites', detail: 'and what its nocite lists' },
  { what: 'all', label: 'Everything', detail: 'all sources, and all entries of the bibliographies' },
];

const formats: readonly {
  readonly format: ExportBibliographyParams['format'];
  readonly label: string;
  readonly detail: string;
  readonly extension: string;
}[] = [
  { format: 'csl-json', label: 'CSL JSON', detail: 'for Pandoc, Quarto and Zotero', extension: 'json' },
  { format: 'biblatex', label: 'BibLaTeX', detail: 'for Pandoc and LaTeX with biber', extension: 'bib' },
  { format: 'bibtex', label: 'BibTeX', detail: 'for LaTeX with bibtex', extension: 'bibtex' },
];

/** Writes a bibliography for the draft in sight as a file, of what it cites or of everything. */
export async function exportBibliography(client: BaseLanguageClient): Promise<void> {
  const draft = activeDraft()?.document.uri;
  if (!draft) return;
  const kind = await window.showQuickPick([...kinds], { title: 'Export Bibliography', placeHolder: 'Of what?' });
  const format = kind && (await window.showQuickPick([...formats], { title: kind.label, placeHolder: 'As what?' }));
  const file = format && (await chooseFile(draft, format));
  if (!file) return;
  const params: ExportBibliographyParams = {
    uri: client.code2ProtocolConverter.asUri(draft),
    format: format.format,
    what: kind.what,
  };
  const written = await client.sendRequest<ExportBibliographyResult>(exportBibliographyRequest, params);
  if (written === null) {
    void window.showWarningMessage('The bibliography could not be made; the output says why.');
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(written));
  const open = 'Open';
  const message = `The bibliography is saved as ${workspace.asRelativePath(file)}.`;
  if ((await window.showInformationMessage(message, open)) === open) await window.showTextDocument(file);
}

function chooseFile(draft: Uri, { label, extension }: (typeof formats)[number]): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: 'Export Bibliography',
    saveLabel: 'Export',
    defaultUri: draft.with({ path: draft.path.replace(/(?:\.[^./]+)?$/, `.${extension}`) }),
    filters: { [label]: [extension] },
  });
}
