import type { FormattedReference, ReferencePart } from '../../references/reference.ts';
import type { Source } from '../../sources/source.ts';
import { escapeHtml } from '../card/escapeHtml.ts';
import { titleOfSource } from '../sourceSummary.ts';
import type { ShownPassage } from './supportingPassages.ts';

// The classes are those of `media/preview.css`. What comes up over a citation is in the page from the start, because a
// preview runs no program of ours; `hidden` keeps it out of sight where a page is shown without that style sheet.

/** A source as it comes up over a citation. */
export interface ShownSource {
  readonly source: Source;
  /** Its reference; null where the style writes none. */
  readonly parts: readonly ReferencePart[] | null;
  readonly passage: ShownPassage | null;
}

/** A reference is as long as its authors are many. */
const longestPart = 4_000;

/** A citation as a style prints it. */
export function citationToHtml(written: readonly ReferencePart[], sources: readonly ShownSource[]): string {
  return withCard('sourcebook-citation', partsToHtml(written), sourcesToHtml(sources));
}

/** A citation that its style puts into a note: whom the text names, the note's number, and the note over it. */
export function notedToHtml(
  maker: readonly ReferencePart[],
  number: number,
  note: readonly ReferencePart[],
  sources: readonly ShownSource[],
): string {
  const text = `${partsToHtml(maker)}<sup><a href="#${idOf(number)}">${number}</a></sup>`;
  return withCard(
    'sourcebook-citation',
    text,
    block('sourcebook-reference', partsToHtml(note)) + sourcesToHtml(sources),
  );
}

/** The notes into which a style puts citations, in the order of their numbers. */
export function notesToHtml(notes: readonly (readonly ReferencePart[])[]): string {
  const items = notes.map((note, i) => `<li id="${idOf(i + 1)}">${partsToHtml(note)}</li>`);
  return `<section class="sourcebook-notes"><hr><ol>${items.join('')}</ol></section>`;
}

function idOf(number: number): string {
  return `sourcebook-note-${number}`;
}

function sourcesToHtml(sources: readonly ShownSource[]): string {
  const shown = sources.map(({ source, parts, passage }) => {
    const reference = parts ? partsToHtml(parts) : escapeHtml(titleOfSource(source));
    return (
      block('sourcebook-reference', reference) + (passage ? block('sourcebook-passage', passageToHtml(passage)) : '')
    );
  });
  return shown.join('');
}

/** A citation of which a key names no source, or several: as it is written. */
export function unresolvedToHtml(written: string, key: string, sources: number): string {
  const message =
    sources === 0
      ? `No source has the key ${key}. Correct it, or add the source.`
      : `${sources} sources answer to the key ${key}. Write the key of the one that is meant.`;
  return withCard('sourcebook-citation sourcebook-unresolved', escapeHtml(written), block('', escapeHtml(message)));
}

/** The list of references; `more` are left out of it. */
export function referencesToHtml(references: readonly FormattedReference[], more: number): string {
  const entries = references.map(({ parts }) => `<p class="sourcebook-entry">${partsToHtml(parts)}</p>`);
  if (more > 0) entries.push(`<p class="sourcebook-entry">… and ${more} more, which the preview leaves out.</p>`);
  return `<div class="sourcebook-references">${entries.join('')}</div>`;
}

function withCard(classes: string, text: string, card: string): string {
  return `<span class="${classes}" tabindex="0">${text}<span class="sourcebook-card" role="tooltip" hidden>${card}</span></span>`;
}

/** A block where only running text may stand, as within a paragraph. */
function block(name: string, html: string): string {
  return `<span class="${`sourcebook-block ${name}`.trim()}">${html}</span>`;
}

function passageToHtml({ text, locator }: ShownPassage): string {
  return `“${escapeHtml(text)}”${locator === '' ? '' : ` — ${escapeHtml(locator)}`}`;
}

function partsToHtml(parts: readonly ReferencePart[]): string {
  return parts.map(partToHtml).join('');
}

const elements: Partial<Readonly<Record<ReferencePart['kind'], string>>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
};

function partToHtml({ kind, text }: ReferencePart): string {
  const core = escapeHtml(text, longestPart);
  const spaced = (/^\s/.test(text) ? ' ' : '') + core.trim() + (/\S/.test(text) && /\s$/.test(text) ? ' ' : '');
  if (kind === 'link' && /^https?:\/\/[^\s<>]{1,2000}$/.test(text)) return `<a href="${core}">${core}</a>`;
  const element = elements[kind];
  return element === undefined ? spaced : `<${element}>${spaced}</${element}>`;
}
