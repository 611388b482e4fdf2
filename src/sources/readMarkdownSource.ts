import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { sliceSpan } from '../text/span.ts';
import { decodeText } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';
import type { SourceContent, SourceReader, TextBlock } from './sourceReader.ts';

export const markdownReader: SourceReader = {
  extensions: ['md', 'markdown'],
  read(bytes) {
    const { text, problems } = decodeText(bytes);
    const content = readMarkdownSource(text);
    return { ...content, problems: [...problems, ...content.problems] };
  },
};

/** Lays out a Markdown source; its title is the front matter's, else that of the heading it opens with. */
export function readMarkdownSource(text: string): SourceContent {
  const { prose, blocks, tables, frontMatter } = parseMarkdown(text);
  const given = frontMatter ? readFrontMatter(sliceSpan(text, frontMatter)) : { metadata: {}, problems: [] };
  const opening = blocks[0]?.kind === 'heading' ? sliceSpan(prose, blocks[0].span).replace(/\s+/g, ' ').trim() : '';
  return {
    text,
    prose,
    blocks: blocks.map(({ span, kind, heading }): TextBlock => ({ span, kind, heading })),
    tables,
    metadata: { ...(opening && { title: opening }), ...given.metadata },
    problems: given.problems,
  };
}
