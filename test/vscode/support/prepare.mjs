// @ts-check
// What the tests in a browser and in a real VS Code share, made before they run side by side: a Chromium and VS Code's
// server build, each installed once; and no screenshots of a run before.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../../scripts/vscode/findBrowser.mjs';
import { cache } from '../../../scripts/vscode/paths.mjs';
import { installServerBuild } from '../../../scripts/vscode/serverBuild.mjs';

rmSync(path.join(cache, 'screenshots'), { recursive: true, force: true });
const { executablePath } = await findBrowser();
const { version } = await installServerBuild();
console.log(`VS Code ${version}, in ${executablePath}`);
