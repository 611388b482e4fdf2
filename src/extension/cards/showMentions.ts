import { commands, Location, Uri, ViewColumn, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MentionsParams, type MentionsResult, mentionsRequest, type NameRef } from '../../server/protocol.ts';
import { listInReferencesView } from '../referencesView.ts';

/** Every place where the sources name something, in VS Code's references view; where there is none, as a peek. */
export async function showMentions(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const params: MentionsParams = ref;
  const mentions = await client.sendRequest<MentionsResult>(mentionsRequest, params);
  const places = mentions.map(({ uri, range, key, excerpt }) => ({
    group: key,
    excerpt,
    location: new Location(Uri.parse(uri), client.protocol2CodeConverter.asRange(range)),
  }));
  const [first] = places;
  if (!first) return;
  const sources = new Set(places.map(({ group }) => group)).size;
  const message = `${places.length} mentions in ${sources} sources`;
  if (await listInReferencesView(`Mentions of ${ref.name}`, message, places)) return;
  // A peek stands in an editor: not in the place of the card.
  const { uri, range } = first.location;
  await window.showTextDocument(uri, { viewColumn: ViewColumn.One, selection: range });
  const locations = places.map(({ location }) => location);
  await commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}
