import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { toShort } from '../support.ts';

/** The figures of one run, by their names; smaller is better. */
export type RunFigures = Readonly<Record<string, number>>;

interface Run {
  readonly time: string;
  readonly machine: string;
  /** What the figures are of: runs of other sizes are not compared. */
  readonly of: string;
  readonly figures: RunFigures;
}

/** Not under version control: figures of one machine tell nothing on another. */
const file = '.cache/bench-history.jsonl';

// What the processor's time of a run varies by where others work beside it.
const tolerance = 0.2;

/** Notes a run, and prints what is worse than in the last one of the same kind on the same machine. */
export function noteRun(of: string, figures: RunFigures): void {
  const machine = `${cpus()[0]?.model ?? ''}, Node ${process.version}`;
  const runs = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Run)
    : [];
  const last = runs.findLast(run => run.of === of && run.machine === machine);
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ time: new Date().toISOString(), machine, of, figures } satisfies Run)}\n`);
  if (!last) {
    console.log(`\nNoted in ${file}: the first run of ${of} on this machine.`);
    return;
  }
  const changes = Object.entries(figures).flatMap(([name, now]) => {
    const before = last.figures[name];
    if (before === undefined || before === 0) return [];
    const share = now / before - 1;
    if (Math.abs(share) < tolerance) return [];
    const sign = share > 0 ? 'WORSE' : 'better';
    return [
      `  ${sign}  ${name}: ${toShort(before)} → ${toShort(now)} (${share > 0 ? '+' : ''}${(100 * share).toFixed(0)} %)`,
    ];
  });
  console.log(`\nAgainst the run of ${last.time}: ${changes.length === 0 ? 'nothing differs by a fifth.' : ''}`);
  for (const change of changes) console.log(change);
}
