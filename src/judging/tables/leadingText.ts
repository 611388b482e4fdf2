// UTF-16 units of the paragraph before a sentence in which its subject may be named.
const reachBack = 400;

/** The sentence before, in the same paragraph: what its answers may depend on beside the claim itself. */
export function findLeadingText(prose: string, start: number): string {
  const paragraph = Math.max(prose.lastIndexOf('\n\n', start) + 1, start - reachBack, 0);
  const text = prose.slice(paragraph, start);
  return text.slice(text.trimEnd().lastIndexOf('. ') + 1);
}
