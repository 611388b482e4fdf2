import {
  DataTransferItem,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
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
        const edit = new DocumentPasteEdit(result.edit.newText, titles[form], kind.append(form));
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        edits.push(edit);
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
