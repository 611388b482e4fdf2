/** Text of a source for a quick pick, which draws `$(name)` as an icon; a word joiner, which shows nothing, parts the two. */
export function toPickText(text: string): string {
  return text.replaceAll('$(', '$\u2060(');
}
