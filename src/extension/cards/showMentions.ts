import { Location, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MentionsParams, type MentionsResult, mentionsRequest, type NameRef } from '../../server/protocol.ts';
import { showPlaces } from '../referencesView.ts';

/** Every place where the sources name something, as a list. */
export async function showMentions(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const params: MentionsParams = ref;
  const mentions = await client.sendRequest<MentionsResult>(mentionsRequest, params);
  const places = mentions.map(({ uri, range, key, excerpt }) => ({
    group: key,
    excerpt,
    location: new Location(Uri.parse(uri), client.protocol2CodeConverter.asRange(range)),
  }));
  if (places.length === 0) return;
  const sources = new Set(places.map(({ group }) => group)).size;
  const message = `${places.length} mentions in ${sources} sources`;
  await showPlaces(`Mentions of ${ref.name}`, message, places);
}
