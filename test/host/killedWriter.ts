import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createNodeHost, toFileUri } from '../../src/host/nodeHost.ts';
import { createNodeStorage } from '../../src/host/nodeStorage.ts';

/**
 * Keeps an index up to date until it is killed: changes sources of a folder and takes the changes up. Says when it has
 * started. `seed` decides what it changes.
 */
export async function keepWriting([folder = '', cache = '', seed = '0']: readonly string[]): Promise<never> {
  const sources = path.join(folder, 'sources');
  let state = Number(seed) + 1;

  /** A number from 0 to before `end` (Lehmer's generator). */
  function pick(end: number): number {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % end;
  }

  process.send?.('started');
  for (;;) {
    const engine = createEngine({ ...createNodeHost(folder), storage: createNodeStorage(cache) });
    await engine.rebuild();
    for (let i = 0; i < 10; i++) {
      const file = path.join(sources, `s${pick(30)}.txt`);
      const kind = pick(4);
      try {
        if (kind === 0) rmSync(file);
        else if (kind === 1) renameSync(file, path.join(sources, `s${pick(30)}.txt`));
        else
          writeFileSync(file, `Item ${pick(100)} cost $${pick(1000)}.50 in ${1950 + pick(70)}.\n`.repeat(1 + pick(40)));
      } catch {
        // It was not there.
      }
      await engine.filesChanged([{ uri: toFileUri(sources), kind: 'created' }]);
    }
  }
}
