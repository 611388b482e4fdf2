import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, without their ends. Only `\n` and `\r\n` end a line: JSON may hold U+2028, which
 * Node's readline takes for one. A byte order mark is left out.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let parts: string[] = [];
  const takeLine = () => {
    const line = parts.join('').replace(/\r$/, '');
    parts = [];
    return number++ === 0 ? line.replace(/^\uFEFF/, '') : line;
  };
  for await (const chunk of input) {
    const [head = '', ...tails] = decoder.write(chunk).split('\n');
    parts.push(head);
    for (const tail of tails) {
      yield takeLine();
      parts.push(tail);
    }
  }
  parts.push(decoder.end());
  const last = takeLine();
  if (last !== '') yield last;
}
