import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type ClientAbilities, rebuildRequest, type StatusParams, statusNotification } from '../server/protocol.ts';
import { saveAnnotatedCopy } from './annotatedCopy.ts';
import { allowedCommands } from './cards/cardPage.ts';
import { registerCards } from './cards/registerCards.ts';
import { registerCiting } from './citing/registerCiting.ts';
import { offerRenames } from './citing/renameKeys.ts';
import { draftLanguages } from './draftLanguages.ts';
import { answerFileRequests } from './files.ts';
import { insertCitation } from './insertCitation.ts';
import { insertReferences } from './insertReferences.ts';
import { followLastDraft } from './lastDraft.ts';
import { openDraftOfExample, openExample } from './openExample.ts';
import { offerQuietLinkCheck } from './preview/offerQuietLinkCheck.ts';
import { type PreviewCitations, previewCitations } from './preview/previewCitations.ts';
import { createReportView, type ReportView } from './reportView.ts';
import { registerRulings } from './rulings.ts';
import { showSourceTexts } from './sourceTexts.ts';
import { createStatusItem } from './statusItem.ts';
import { registerViews } from './views/registerViews.ts';

/** What the extension offers to others, tests among them. */
export interface Api {
  /** What the status bar item says; null before the server has said anything. */
  readonly status: StatusParams | null;
  /** VS Code's Markdown calls it for its preview (`markdown.markdownItPlugins`). */
  readonly extendMarkdownIt: PreviewCitations['extendMarkdownIt'];
}

type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the client; resolves when the server answers. All of the extension but where the server runs. */
export async function activateWith(context: ExtensionContext, createClient: CreateClient): Promise<Api> {
  const abilities: ClientAbilities = {
    files: true,
    status: true,
    texts: true,
    diagnosticsInHover: true,
    cards: true,
    citing: true,
    renames: true,
  };
  const client = createClient('sourcebook', 'Sourcebook', {
    documentSelector: draftLanguages.map(language => ({ language })),
    initializationOptions: abilities,
    markdown: { isTrusted: { enabledCommands: allowedCommands }, supportHtml: false },
  });
  let status: StatusParams | null = null;
  const item = createStatusItem();
  let report: ReportView | null = null;
  const output = client.outputChannel;
  const draft = followLastDraft();
  const cards = registerCards(client, draft);
  const views = registerViews(client, draft);
  const texts = showSourceTexts(client);
  const preview = previewCitations(client);

  context.subscriptions.push(
    item,
    draft,
    cards,
    views,
    texts,
    preview,
    // The only one: a second handler of the same notification would replace it.
    client.onNotification(statusNotification, (params: StatusParams) => {
      status = params;
      item.show(params);
      report?.refresh();
      // While sources are being read the lists stay as they are.
      if (params.state === 'ready') {
        views.refresh();
        cards.panels.refresh();
        texts.refresh();
        preview.refresh();
      }
      // For the walkthrough's first step.
      void commands.executeCommand('setContext', 'sourcebook.hasSources', params.sources > 0);
    }),
    ...answerFileRequests(client, context.extensionUri),
    registerCiting(client),
    offerQuietLinkCheck(context.workspaceState),
    ...registerRulings(client),
    commands.registerCommand('sourcebook.insertCitation', () => insertCitation(client)),
    commands.registerCommand('sourcebook.insertReferences', () => insertReferences(client)),
    commands.registerCommand('sourcebook.saveAnnotatedCopy', target => saveAnnotatedCopy(client, target)),
    commands.registerCommand('sourcebook.rebuildIndex', () => client.sendRequest(rebuildRequest)),
    commands.registerCommand('sourcebook.openExample', target => openExample(context, target)),
    commands.registerCommand('sourcebook.showOutput', () => output.show(true)),
    commands.registerCommand('sourcebook.showMenu', () => showMenu(status)),
    { dispose: () => void client.dispose() },
  );
  await client.start();
  report = createReportView(client, item.showCounts);
  context.subscriptions.push(report, offerRenames(client));
  await openDraftOfExample(context);
  return {
    get status() {
      return status;
    },
    extendMarkdownIt: preview.extendMarkdownIt,
  };
}

/** What a click on the status bar item offers. */
async function showMenu(status: StatusParams | null): Promise<void> {
  const items = [
    { label: '$(refresh) Rebuild Index', command: 'sourcebook.rebuildIndex' },
    { label: '$(output) Show Output', command: 'sourcebook.showOutput' },
  ];
  const example = { label: '$(folder-opened) Open Example…', command: 'sourcebook.openExample' };
  if (status?.sources === 0) items.unshift(example);
  else {
    items.unshift({ label: '$(references) Insert Citation…', command: 'sourcebook.insertCitation' });
    items.push(example);
  }
  if (status && status.problems > 0) {
    items.unshift({ label: '$(warning) Show Problems', command: 'workbench.actions.view.problems' });
  }
  const placeHolder =
    status?.sources === 0
      ? 'No sources yet: put texts into a folder named sources beside the draft, or look at the example.'
      : 'What to do?';
  const picked = await window.showQuickPick(items, { title: 'Sourcebook', placeHolder });
  if (picked) await commands.executeCommand(picked.command);
}
