/**
 * The globals that every JavaScript platform shares (WHATWG Encoding, HTML timers are not among them).
 * The engine compiles without DOM and Node types, so whatever it uses beyond ECMAScript stands here.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

/** Web Cryptography; in Node since 19, in browsers where the page came over a secure connection. */
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};
