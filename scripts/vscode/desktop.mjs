// @ts-check
import { existsSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{ kind: 'desktop', executable: string }} Desktop */

/**
 * An installed desktop VS Code that can open a window here, or null. `SOURCEBOOK_VSCODE=PATH` names one; the value
 * `server` asks for the server build although there is one.
 *
 * @returns {Desktop | null}
 * @throws when SOURCEBOOK_VSCODE names no program
 */
export function findDesktop() {
  const named = process.env.SOURCEBOOK_VSCODE;
  if (named === 'server') return null;
  if (named) {
    const executable = toExecutable(named);
    if (executable) return { kind: 'desktop', executable };
    throw new Error(`SOURCEBOOK_VSCODE=${named} is no program. Set it to a VS Code, to "server", or not at all.`);
  }
  if (!hasDisplay()) return null;
  const places = [...onPath(), ...usualPlaces()];
  for (const place of places) {
    const executable = toExecutable(place);
    if (executable) return { kind: 'desktop', executable };
  }
  return null;
}

/** Whether a window can be opened: always supposed on macOS and Windows. */
export function hasDisplay() {
  if (process.env.SOURCEBOOK_VSCODE === 'server') return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function onPath() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  return folders.flatMap(folder => names.map(name => path.join(folder, name)));
}

function usualPlaces() {
  const home = os.homedir();
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(home, 'Applications')].map(folder =>
      path.join(folder, 'Visual Studio Code.app/Contents/Resources/app/bin/code'),
    );
  }
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
    const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
    return [path.join(local, 'Programs'), programs].map(folder => path.join(folder, 'Microsoft VS Code', 'Code.exe'));
  }
  return [
    '/usr/share/code/code',
    '/opt/visual-studio-code/code',
    '/snap/code/current/usr/share/code/code',
    '/var/lib/flatpak/exports/bin/com.visualstudio.code',
  ];
}

/**
 * The program behind a `code` command, which is a script that hands over to it and returns at once.
 *
 * @param {string} place
 * @returns {string | null} null when it is missing, or a command of a remote window, which cannot open one of its own
 */
function toExecutable(place) {
  if (!existsSync(place) || !statSync(place).isFile()) return null;
  const real = realpathSync(place);
  if (real.split(path.sep).includes('remote-cli') || (process.platform === 'linux' && real.startsWith('/mnt/'))) {
    return null;
  }
  const above = path.dirname(path.dirname(real));
  const candidates = {
    darwin: [path.join(above, '../../MacOS/Code'), path.join(above, '../../MacOS/Electron')],
    win32: [path.join(above, 'Code.exe')],
    linux: [path.join(above, 'code')],
  }[/** @type {string} */ (process.platform)];
  const isScript = path.basename(path.dirname(real)) === 'bin';
  return (isScript ? candidates?.find(file => existsSync(file) && statSync(file).isFile()) : undefined) ?? real;
}
