// What is shipped: every bundle as the production build makes it, against its limit in .size-limit.json.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFolder, printTable, toPercent } from './support.ts';

interface Limit {
  readonly name: string;
  readonly path: string;
  /** `1 MB`, `300 kB`; of the packed file where `gzip` says so. */
  readonly limit: string;
  readonly gzip?: boolean;
}

const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6 };
const limits: readonly Limit[] = JSON.parse(readFileSync('.size-limit.json', 'utf8'));

printTable(
  ['bundle', 'kB', 'gzip kB', 'limit', 'used'],
  limits.map(({ name, path: file, limit, gzip }) => {
    const built = path.join(distFolder, path.relative('dist', file));
    if (!existsSync(built)) return [`${name}: not built`, '–', '–', limit, '–'];
    const bytes = readFileSync(built);
    const packed = gzipSync(bytes, { level: 9 }).length;
    return [
      name,
      toKilobytes(bytes.length),
      toKilobytes(packed),
      limit,
      toPercent(gzip ? packed : bytes.length, toBytes(limit)),
    ];
  }),
);

function toKilobytes(bytes: number): string {
  return (bytes / 1e3).toFixed(0);
}

function toBytes(limit: string): number {
  const [number = '', unit = ''] = limit.split(' ');
  return Number(number) * (units[unit] ?? Number.NaN);
}
