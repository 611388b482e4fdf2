import { type Config, configFileName, defaultConfig, readConfig } from './config.ts';
import type { WorkspaceProblem } from './engine.ts';
import type { FileStat, Host } from './host.ts';
import { toConfigProblem } from './workspaceProblems.ts';

/** The configuration as it was read. */
export interface LoadedConfig {
  /** A new object each time it is read: what was read anew is put in force anew, problems included. */
  readonly config: Config;
  readonly problems: readonly WorkspaceProblem[];
}

/** Reads the configuration of the workspace; the defaults where there is none, or where it cannot be read. */
export async function loadConfig(host: Host, files: readonly FileStat[]): Promise<LoadedConfig> {
  const file = files.find(({ path }) => path === configFileName);
  const uri = file?.uri ?? '';
  try {
    const text = file ? new TextDecoder().decode(await host.readFile(uri)) : '';
    const { config, problems } = readConfig(text);
    return { config: { ...config }, problems: problems.map(problem => toConfigProblem(problem, uri, text)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The configuration cannot be read: ${reason} The defaults are in force.`;
    const problem = toConfigProblem({ code: 'unreadable', span: { start: 0, end: 0 }, message }, uri, '');
    return { config: { ...defaultConfig }, problems: [problem] };
  }
}
