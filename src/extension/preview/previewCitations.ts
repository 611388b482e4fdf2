import type MarkdownIt from 'markdown-it';
import { commands, type Disposable, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PreviewParams, type PreviewResult, previewRequest } from '../../server/protocol.ts';
import { draftLanguages } from '../draftLanguages.ts';
import { showCitations } from './citationPlugin.ts';
import { carryOver, type RenderedDraft } from './renderedDraft.ts';

/** Citations in VS Code's own Markdown preview. */
export interface PreviewCitations extends Disposable {
  /** What VS Code's Markdown calls to have its parser extended. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
  /** Asks anew for what is on show: sources, settings or styles may be other ones. */
  refresh(): void;
}

const nothing: Omit<RenderedDraft, 'text'> = { citations: [], references: null, notes: null };

/** Drafts of which is kept what they were rendered to. */
const remembered = 20;

/**
 * The preview is written without waiting, by a parser that is told the text and not whose it is. So what the server made
 * of each draft is kept here, and found by the draft's text; where the draft has gone on, the answer before it serves
 * until the next is here, and then the preview is written again.
 */
export function previewCitations(client: BaseLanguageClient): PreviewCitations {
  /** By URI, the last asked for last. */
  const known = new Map<string, RenderedDraft>();
  /** The drafts being asked for, and whether to ask once more when the answer is here. */
  const asking = new Map<string, boolean>();

  function find(text: string): RenderedDraft | null {
    if (!text.includes('@')) return null;
    const document = workspace.textDocuments.find(open => isDraft(open) && open.getText() === text);
    // A document whose last editor is closed is soon none any more, while its preview may be in sight.
    if (!document) return [...known.values()].find(rendered => rendered.text === text) ?? null;
    if (!workspace.getConfiguration('sourcebook', document.uri).get('citations.inPreview', true)) return null;
    const rendered = known.get(document.uri.toString());
    if (rendered?.text === text) return rendered;
    void ask(document);
    return rendered ? carryOver(rendered, text) : null;
  }

  async function ask(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const isAsked = asking.has(uri);
    asking.set(uri, isAsked);
    if (isAsked) return;
    const text = document.getText();
    const { version } = document;
    const params: PreviewParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    // A server that is stopping, or has no answer, leaves the text as it is written.
    const result = await client.sendRequest<PreviewResult | null>(previewRequest, params).catch(() => undefined);
    const isOld = asking.get(uri) === true || document.version !== version || (result && result.version !== version);
    asking.delete(uri);
    if (result === undefined) return;
    const { citations, references, notes } = result ?? nothing;
    if (!isOld) keep(uri, { text, citations, references, notes });
    else if (!document.isClosed) await ask(document);
  }

  function keep(uri: string, now: RenderedDraft): void {
    const before = known.get(uri);
    known.delete(uri);
    known.set(uri, now);
    for (const oldest of [...known.keys()].slice(0, -remembered)) known.delete(oldest);
    const shown = before ? carryOver(before, now.text) : { text: now.text, ...nothing };
    if (JSON.stringify(shown) !== JSON.stringify(now)) void commands.executeCommand('markdown.preview.refresh');
  }

  function refresh(): void {
    for (const document of workspace.textDocuments) if (known.has(document.uri.toString())) void ask(document);
  }

  const subscription = workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('sourcebook.citations')) void commands.executeCommand('markdown.preview.refresh');
  });
  return {
    extendMarkdownIt: md => showCitations(md, find),
    refresh,
    dispose: () => subscription.dispose(),
  };
}

function isDraft({ languageId }: TextDocument): boolean {
  return draftLanguages.includes(languageId);
}
