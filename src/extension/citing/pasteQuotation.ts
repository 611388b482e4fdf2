import {
  DataTransferItem,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type QuotationForm, type QuoteResult, quoteRequest, textScheme } from '../../server/protocol.ts';
import { draftLanguages } from '../draftLanguages.ts';

/** Carries the address of the document that a text was copied from. */
const copiedFrom = 'application/vnd.sourcebook.copied-from';
const kind = DocumentDropOrPasteEditKind.Empty.append('sourcebook', 'quotation');

const titles: Readonly<Record<QuotationForm, string>> = {
  inline: 'Paste as Quotation with Citation',
  block: 'Paste as Block Quotation with Citation',
};

/** Offers to paste what the sources have word for word as a quotation. Plain pasting stays what happens by itself. */
export function offerPasteAsQuotation(client: BaseLanguageClient): Disposable {
  const provider: DocumentPasteEditProvider = {
    prepareDocumentPaste(document, _ranges, data) {
      const isText = document.uri.scheme === textScheme;
      data.set(copiedFrom, new DataTransferItem(isText ? document.uri.query : document.uri.toString()));
    },
    async provideDocumentPasteEdits(document, [range], data, context, token) {
      if (!range || !draftLanguages.includes(document.languageId)) return undefined;
      if (context.only && !context.only.contains(kind)) return undefined;
      const copied = (await data.get('text/plain')?.asString()) ?? '';
      const from = (await data.get(copiedFrom)?.asString()) ?? null;
      if (from === document.uri.toString() || copied.trim() === '') return undefined;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const edits: DocumentPasteEdit[] = [];
      for (const form of ['inline', 'block'] as const) {
        const params = { uri, range: client.code2ProtocolConverter.asRange(range), form, what: { copied, from } };
        const result = await client.sendRequest<QuoteResult | null>(quoteRequest, params, token);
        if (!result) return undefined;
        const edit = await toPasteEdit(client, document, range, result, form);
        if (edit) edits.push(edit);
      }
      return edits;
    },
  };
  return languages.registerDocumentPasteEditProvider({ pattern: '**' }, provider, {
    providedPasteEditKinds: [kind],
    copyMimeTypes: [copiedFrom],
    pasteMimeTypes: ['text/plain', copiedFrom],
  });
}

/** Null where words are selected and the edits reach beyond them: pasting replaces what is selected by itself. */
async function toPasteEdit(
  client: BaseLanguageClient,
  document: TextDocument,
  range: Range,
  result: QuoteResult,
  form: QuotationForm,
): Promise<DocumentPasteEdit | null> {
  const [first, ...others] = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
  const isInPlace = first?.range.isEqual(range);
  if (!first || (!isInPlace && !range.isEmpty)) return null;
  const edit = new DocumentPasteEdit(isInPlace ? first.newText : '', titles[form], kind.append(form));
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  const beside = isInPlace ? others : [first, ...others];
  if (beside.length > 0) {
    edit.additionalEdit = new WorkspaceEdit();
    edit.additionalEdit.set(document.uri, beside);
  }
  return edit;
}
