// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findDesktop, hasDisplay } from '../../../scripts/vscode/desktop.mjs';
import { cache, root } from '../../../scripts/vscode/paths.mjs';

/**
 * The program to hand to @vscode/test-electron: an installed desktop VS Code, else the one it downloads, where there
 * is a display; else our launcher of the server build.
 *
 * @returns {Promise<{ executable: string, what: string }>}
 */
export async function findProgram() {
  const installed = findDesktop();
  if (installed) return { executable: installed.executable, what: `installed: ${installed.executable}` };
  let why = 'no display';
  if (hasDisplay()) {
    try {
      const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cache, 'desktop') });
      return { executable, what: `downloaded: ${executable}` };
    } catch (error) {
      why = `the download failed: ${error instanceof Error ? error.message : error}`;
    }
  }
  return { executable: writeLauncher(), what: `the server build, started by a launcher (no desktop VS Code: ${why})` };
}

/** A program that starts launcher.mjs: `vscodeExecutablePath` names a program, not a command line. */
function writeLauncher() {
  if (process.platform === 'win32') throw new Error('On Windows these tests need a desktop VS Code.');
  const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));
  const file = path.join(cache, 'launcher.sh');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexec '${quote(process.execPath)}' '${quote(launcher)}' "$@"\n`, { mode: 0o755 });
  return file;
}

/** @param {string} text */
function quote(text) {
  return text.replaceAll("'", `'\\''`);
}

/**
 * @param {{ executable: string, testsPath: string, workspace: string }} options
 * @returns {Promise<{ lines: string[], exitCode: number | null }>}
 */
export function runByTestElectron({ executable, testsPath, workspace }) {
  const script = fileURLToPath(new URL('runDesktop.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, executable, root, testsPath, workspace], { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', data => {
      output += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', exitCode => resolve({ lines: output.split('\n'), exitCode }));
  });
}
