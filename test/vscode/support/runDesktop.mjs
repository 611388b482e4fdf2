// @ts-check
// Runs the tests in an extension host by @vscode/test-electron, which prints to its own standard output only:
//   runDesktop.mjs PROGRAM EXTENSION_FOLDER TESTS_FILE WORKSPACE
import { runTests, TestRunFailedError } from '@vscode/test-electron';

const [vscodeExecutablePath = '', extensionDevelopmentPath = '', extensionTestsPath = '', workspace = ''] =
  process.argv.slice(2);
try {
  process.exitCode = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = (error instanceof TestRunFailedError && error.code) || 1;
}
