import type { Remark } from '../checks/check.ts';
import { sourceNotCited } from '../checks/sourceNotCited.ts';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { toAnnotatedMarkdown } from '../features/annotate/annotatedMarkdown.ts';
import { toAnnotatedPage } from '../features/annotate/annotatedPage.ts';
import { annotate } from '../features/annotate/annotation.ts';
import type { CheckedDraft, DraftDocument } from './engine.ts';
import { hashText } from './hashText.ts';

/** The annotated copy of a draft, with the hashes of the texts that it was held against. */
export async function annotateDraft(
  { uri }: DraftDocument,
  checked: CheckedDraft,
  corpus: CorpusSnapshot,
  remarks: readonly Remark[],
  format: 'html' | 'markdown',
): Promise<string> {
  const title = decodeName(uri.slice(uri.lastIndexOf('/') + 1));
  // The copy lists the sources that are not used by itself.
  const told = remarks.filter(({ code }) => code !== sourceNotCited.code).map(({ message }) => message);
  const numbered = annotate(checked, corpus, title, told);
  // A source's text may have to be read for it: only those that the copy shows.
  const hashes = await Promise.all(
    numbered.used.map(async ({ source }) => [source.uri, await hashText(source.text)] as const),
  );
  const copy = { ...numbered, hashes: new Map(hashes) };
  return format === 'html' ? toAnnotatedPage(copy) : toAnnotatedMarkdown(copy);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
