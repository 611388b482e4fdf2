import { listedItems, readNocite } from '../drafts/nocite.ts';
import type { CheckContext, ReportCheck } from './check.ts';

const code = 'source-not-cited';

export const sourceNotCited: ReportCheck = {
  code,
  title: 'A source is not cited',
  docs: `
No citation of the draft names a source of the corpus, nor does its \`nocite\`. Those come first in which the draft's figures and quotations
stand all the same, and how many.

**Why:** a source that was read and not cited is a citation that was forgotten, or a source that can go.

Entries of a bibliography without a text in the corpus are left out: a bibliography may hold a library.
`.trim(),
  *run({ draft, corpus, verdicts, quotations }: CheckContext) {
    if (readNocite(draft).isAll) return;
    const keys = new Set(listedItems(draft).map(({ key }) => key));
    const cited = new Set([...keys].flatMap(key => corpus.findSources(key).map(({ uri }) => uri)));
    const answers = new Map<string, number>();
    for (const { status, evidence } of [...verdicts, ...quotations]) {
      const uri = evidence[0]?.source.uri;
      if (uri !== undefined && status !== 'absent') answers.set(uri, (answers.get(uri) ?? 0) + 1);
    }
    const countOf = ({ uri }: { readonly uri: string }) => answers.get(uri) ?? 0;
    const uncited = corpus.sources.filter(({ uri }) => !cited.has(uri)).sort((a, b) => countOf(b) - countOf(a));
    for (const source of uncited) {
      const { key, uri, path } = source;
      yield {
        code,
        message: `${key} is not cited${describe(countOf(source))}.`,
        // Its text is not asked for: of thousands of sources it would have to be read.
        places: [{ uri, path, text: '', span: { start: 0, end: 0 } }],
      };
    }
  },
};

function describe(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ', but has a figure or quotation of the draft'
    : `, but has ${count} figures and quotations of the draft`;
}
