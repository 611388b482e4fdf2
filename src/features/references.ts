import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { referenceMarks } from '../drafts/referenceList.ts';
import type { ReferenceWriter } from '../references/reference.ts';
import { citedItems } from './citedItems.ts';
import type { CitationEdit } from './feature.ts';
import { toWrittenReference } from './referenceMarkdown.ts';

/**
 * The edit that brings the draft's list of references up to date: what the draft cites, in the style's order, between
 * two comments; at the draft's end where there are none yet. None where it is so already, or nothing is cited.
 */
export function referenceEdits(draft: Draft, corpus: CorpusSnapshot, writer: ReferenceWriter): CitationEdit[] {
  const { text, references } = draft;
  const lines = writer.write(citedItems(draft, corpus)).map(toWrittenReference);
  if (lines.length === 0 && !references) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const list = [referenceMarks.start, ...lines, referenceMarks.end].join(eol + eol);
  if (references) {
    const same = text.slice(references.start, references.end) === list;
    return same ? [] : [{ span: references, newText: list }];
  }
  const end = text.trimEnd().length;
  const before = end === 0 ? '' : eol + eol;
  return [{ span: { start: end, end: text.length }, newText: `${before}${list}${eol}` }];
}
