import './sourcebook.ts';
import { runAll } from './harness.ts';

/** Called by VS Code inside the extension host, on a desktop, in the server build and in the web alike. */
export function run(): Promise<void> {
  return runAll();
}
