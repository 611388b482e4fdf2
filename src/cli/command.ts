import type { ParseArgsConfig } from 'node:util';
import type { Extract, TextIndexer } from '../engine/host.ts';
import type { Output } from './output.ts';

/** What a command may use of the outside. */
export interface Surroundings {
  readonly cwd: string;
  /** Where indexes are kept between two runs; null for nowhere. */
  readonly cacheFolder: string | null;
  /** Lays out files of heavy formats. */
  readonly extract: Extract;
  /** Indexes texts side by side; undefined for one after the other. */
  readonly textIndexer?: TextIndexer | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Exit codes: a contract of the command line. */
export const exitCodes = { clean: 0, findings: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Values of the options as `parseArgs` gives them. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** A command of the program. One file each; the registry is `commands.ts`. */
export interface Command {
  readonly name: string;
  /** Behind the program's name. */
  readonly usage: string;
  readonly summary: string;
  /** For `--help`: lines about the options. */
  readonly details: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(values: OptionValues, positionals: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
}

/** Something that the user can mend: shown without a stack, exit code 2. */
export class CommandError extends Error {}

/** The value of a string option; undefined where it is not given. */
export function stringOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times. */
export function listOption(values: OptionValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The value of an option with a fixed choice, the first of which is the default. */
export function choiceOption<T extends string>(values: OptionValues, name: string, choices: readonly [T, ...T[]]): T {
  const value = stringOption(values, name) ?? choices[0];
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new CommandError(`--${name} ${value} is not known: use ${choices.join(', ')}.`);
  return found;
}

/** The file that could not be read and why, in words that say what to do. */
export function toReadError(name: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = readErrors[code] ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(`${name} cannot be read: ${reason}`);
}

/** As {@link toReadError}, of a file that is to be written. */
export function toWriteError(name: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = writeErrors[code] ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(`${name} cannot be written: ${reason}`);
}

const writeErrors: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist.',
  ENOTDIR: 'its folder does not exist.',
  EISDIR: 'it is a folder; name a file in it.',
  EACCES: 'writing it is not permitted.',
  EPERM: 'writing it is not permitted.',
  EROFS: 'writing it is not permitted.',
  ENOSPC: 'the disk is full.',
};

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EISDIR: 'it is a folder; name the files in it.',
  EACCES: 'reading it is not permitted.',
  EPERM: 'reading it is not permitted.',
};
