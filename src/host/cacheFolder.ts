import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where programs of this machine keep what they can make again (XDG Base Directory 0.8 and its like); `SOURCEBOOK_CACHE`
 * is another place, and `off` none. Null for none.
 */
export function findCacheFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { SOURCEBOOK_CACHE: given, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  if (given === 'off') return null;
  if (given) return path.resolve(given);
  if (process.platform === 'win32')
    return path.join(local ?? path.join(homedir(), 'AppData', 'Local'), 'sourcebook', 'Cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'sourcebook');
  return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(homedir(), '.cache'), 'sourcebook');
}

/** The folder within a cache for what was made from these places. */
export function folderFor(cache: string, places: readonly string[]): string {
  return path.join(cache, createHash('sha256').update(JSON.stringify(places)).digest('hex').slice(0, 20));
}
