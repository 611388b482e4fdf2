import type { CslName } from '../references/cslItem.ts';
import { toPersonName } from '../sources/personName.ts';

/** The title in a file's properties where a person gave it; undefined for what programs write there by themselves. */
export function toGivenTitle(text: string): string | undefined {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title.length < 4 || title.length > 300 || !/\p{L}{2}/u.test(title)) return undefined;
  if (
    /^(?:untitled|unknown|title|document\s?\d*|slide \d+|powerpoint presentation|microsoft (?:word|powerpoint|excel)\b.*)$/i.test(
      title,
    )
  )
    return undefined;
  return /\.(?:docx?|pdf|indd|qxd|tex|dvi|odt|rtf|xlsx?|pptx?|html?|ps)$/i.test(title) ? undefined : title;
}

/** The people in an "author" property; the names of accounts ("Administrator", "jdoe") are none. */
export function toPeople(text: string): CslName[] {
  const parts = text.split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/);
  const names = parts.map(part => part.replace(/\s+/g, ' ').trim());
  // "Doe, Jane": one name, its parts the other way round.
  const [family = '', given = ''] = names;
  if (names.length === 2 && !text.includes(';') && !/\s/.test(family) && !/\s/.test(given) && /,/.test(text))
    return isName(given) && isName(family) ? [{ family, given }] : [];
  return names.flatMap((name): CslName[] => {
    const [, last, first] = /^([^,]{2,40}),\s?([^,]{1,40})$/.exec(name) ?? [];
    if (last && first) return [{ family: last, given: first }];
    return name.length < 80 && /\s/.test(name) && isName(name) ? [toPersonName(name)] : [];
  });
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/[\d@/\\_]/.test(text);
}
