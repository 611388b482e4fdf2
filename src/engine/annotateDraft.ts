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
  format: 'html' | 'markdown',
): Promise<string> {
  const hashes = await Promise.all(
    corpus.sources.map(async source => [source.uri, await hashText(source.text)] as const),
  );
  const title = decodeName(uri.slice(uri.lastIndexOf('/') + 1));
  const copy = annotate(checked, corpus, { title, hashes: new Map(hashes) });
  return format === 'html' ? toAnnotatedPage(copy) : toAnnotatedMarkdown(copy);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
