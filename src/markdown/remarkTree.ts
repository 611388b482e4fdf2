import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

// The parser's time and stack grow faster than its input on these; no draft comes near the bounds.
const maxContainers = 40;
const maxMarkRun = 60;
const maxMarks = 3000;

let processor: Processor<Root> | undefined;

/**
 * The syntax tree of a piece of Markdown (CommonMark, GFM tables, footnotes, strikethrough and tasks, display math).
 * Null where the piece is nested or marked up beyond what can be parsed in linear time; it is then plain text.
 */
export function parseTree(text: string): Root | null {
  if (isBeyondBounds(text)) return null;
  processor ??= unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath, { singleDollarTextMath: false })
    .use(withoutAutolinkLiterals)
    .freeze() as unknown as Processor<Root>;
  try {
    return processor.parse(text);
  } catch {
    return null;
  }
}

/**
 * Takes GFM's bare addresses out again. They are tried at every letter, which doubles the time, and their nodes have
 * no positions; {@link maskInline} finds them.
 */
function withoutAutolinkLiterals(this: Processor): void {
  const data = this.data();
  for (const { text } of data.micromarkExtensions ?? []) {
    for (const key of Object.keys(text ?? {})) {
      if (text) text[key] = [text[key] ?? []].flat().filter(construct => !construct.name?.endsWith('Autolink'));
    }
  }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter(extension => !extension.transforms);
}

function isBeyondBounds(text: string): boolean {
  let marks = 0;
  let containers = 0;
  let run = 0;
  let atLineStart = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    run = i > 0 && char === text.charAt(i - 1) ? run + 1 : 1;
    if ('*_[]~'.includes(char)) {
      if (++marks > maxMarks || (run === maxMarkRun + 1 && '*_~'.includes(char) && !isRule(text, i))) return true;
    }
    if (char === '\n' || char === '\r') {
      atLineStart = true;
      containers = 0;
    } else if (atLineStart) {
      if ('>-*+.)'.includes(char)) {
        if (++containers === maxContainers + 1 && !isRule(text, i)) return true;
      } else if (!(char === ' ' || char === '\t' || (char >= '0' && char <= '9'))) atLineStart = false;
    }
  }
  return false;
}

/** Whether the line around `at` holds nothing but one mark and spaces: a thematic break or a heading's underline. */
function isRule(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end).trim();
  return /^(?:-+|_+|\*+)$/.test(line);
}
