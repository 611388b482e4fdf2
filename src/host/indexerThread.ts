import { parentPort } from 'node:worker_threads';
import { type FetchedText, indexTexts } from '../engine/indexTexts.ts';
import { nodeDeflate } from './nodeDeflate.ts';

/** The script of a thread that indexes texts. */

parentPort?.on('message', (texts: readonly FetchedText[]) => {
  const bytes = indexTexts(texts, nodeDeflate);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
