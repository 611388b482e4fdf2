import nodePath, { type PlatformPath } from 'node:path';
import { toFileUri } from '../host/nodeHost.ts';

/**
 * A file's name as a URI: relative, with `/` and with everything else than letters and digits percent-encoded, where it
 * lies below the working directory, as code scanning expects; absolute else. `path` is that of the platform.
 */
export function toArtifactUri(name: string, cwd: string, path: PlatformPath = nodePath): string {
  const relative = path.relative(cwd, path.resolve(cwd, name));
  const isBelow = relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
  return isBelow ? relative.split(path.sep).map(encodeURIComponent).join('/') : toFileUri(path.resolve(cwd, name));
}
