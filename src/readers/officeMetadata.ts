import type { CslName } from '../references/cslItem.ts';
import type { GivenMetadata } from '../sources/sourceReader.ts';
import { toGivenTitle, toPeople } from './properties.ts';
import { parseXml, textOfFirst } from './xml.ts';

/**
 * What an office document's properties say of it, by Dublin Core's terms. The dates there are the file's, not the
 * text's, and are left out.
 */
export function readOfficeMetadata(xml: string | undefined, authorTerms: readonly string[]): GivenMetadata {
  if (xml === undefined) return {};
  const root = parseXml(xml);
  const title = toGivenTitle(textOfFirst(root, 'dc:title'));
  const author = authorTerms.reduce<CslName[]>(
    (found, term) => (found.length > 0 ? found : toPeople(textOfFirst(root, term))),
    [],
  );
  const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(textOfFirst(root, 'dc:language'))?.[0];
  return { ...(title && { title }), ...(author.length > 0 && { author }), ...(language && { language }) };
}
