import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan';

/** A stream to write to, and whether a person reads it in a terminal that shows colours. */
export interface Output {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** In a style where there are colours. */
  style(style: Style, text: string): string;
  /** On a terminal: shows a line in place of the one shown before; an empty one takes it away. */
  readonly showLine?: (line: string) => void;
}

/** Colours where the stream is a terminal, unless NO_COLOR is set (no-color.org). */
export function createOutput(stream: Writable & { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Output {
  const colours = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    style: (style, text) => (colours ? styleText(style, text) : text),
    // Back to the start of the line, and clear what stood there (ECMA-48).
    ...(stream.isTTY === true &&
      env.TERM !== 'dumb' && { showLine: (line: string) => void stream.write(`\r\u001b[K${line}`) }),
  };
}

/** A text of unknown origin for a terminal: one line, without control characters and turned directions. */
export function toTerminalLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
