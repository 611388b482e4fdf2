import { commands, Disposable, Location, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  type CitationsOfParams,
  type CitationsOfResult,
  citationsOfRequest,
  type SourceSummary,
  textScheme,
} from '../../server/protocol.ts';
import { showPlaces } from '../referencesView.ts';

/** Where drafts cite a source: as references of its text, and from the list of sources. */
export function showCitationsOfSources(client: BaseLanguageClient): Disposable {
  // A token that is undefined would be sent as a second parameter.
  async function find(uri: string, ...token: [] | [CancellationToken]): Promise<CitationsOfResult> {
    const params: CitationsOfParams = { uri };
    return client.sendRequest<CitationsOfResult>(citationsOfRequest, params, ...token);
  }
  const toLocation = ({ uri, range }: CitationsOfResult[number]) =>
    new Location(Uri.parse(uri), client.protocol2CodeConverter.asRange(range));

  // Sources in Markdown are asked of the server as drafts are.
  const provided = languages.registerReferenceProvider([{ scheme: textScheme }, { language: 'plaintext' }], {
    provideReferences: async (document, _position, _context, token) =>
      (await find(client.code2ProtocolConverter.asUri(document.uri), token)).map(toLocation),
  });
  const command = commands.registerCommand('sourcebook.showCitationsOfSource', async (row: unknown) => {
    const { uri, key } = (row ?? {}) as Partial<SourceSummary>;
    if (uri === undefined || key === undefined) return;
    const found = await find(uri);
    const places = found.map(place => ({
      group: workspace.asRelativePath(Uri.parse(place.uri)),
      excerpt: place.excerpt,
      location: toLocation(place),
    }));
    const drafts = new Set(places.map(({ group }) => group)).size;
    const message = `${countOf(places.length, 'citation')} in ${countOf(drafts, 'draft')}`;
    if (places.length === 0) void window.showInformationMessage(`No draft cites ${key}.`);
    else await showPlaces(`Citations of ${key}`, message, places);
  });
  return Disposable.from(provided, command);
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
