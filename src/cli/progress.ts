import type { Engine } from '../engine/engine.ts';
import type { Output } from './output.ts';

/** What goes before is known to be quick; only what takes longer is worth a line, in milliseconds. */
const patience = 300;
const interval = 100;
const width = 24;

/** Shows on a terminal how far the reading of sources has come; elsewhere nothing. Returns what ends it. */
export function showProgress(engine: Engine, { showLine }: Output): () => void {
  if (!showLine) return () => {};
  const start = performance.now();
  let shown = 0;
  const stopListening = engine.onChange(() => {
    const now = performance.now();
    const { state, done, total } = engine.status;
    if (state !== 'indexing' || total === 0 || now - start < patience || now - shown < interval) return;
    shown = now;
    showLine(describeProgress(done, total, (now - start) / 1000));
  });
  return () => {
    stopListening();
    if (shown > 0) showLine('');
  };
}

/** A bar, what is read, sources a second, and the time left at that rate. */
export function describeProgress(done: number, total: number, seconds: number): string {
  const full = Math.round((width * done) / total);
  const rate = done / Math.max(seconds, 0.001);
  const left = rate > 0 ? describeTime((total - done) / rate) : '';
  const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
  const count = (number: number) => number.toLocaleString('en');
  return `Reading sources ${bar} ${count(done)} of ${count(total)} · ${count(Math.round(rate))}/s${left && ` · ${left} left`}`;
}

function describeTime(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
