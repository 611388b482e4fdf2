import { annotateCommand } from './annotateCommand.ts';
import { cardCommand } from './cardCommand.ts';
import { checkCommand } from './checkCommand.ts';
import type { Command } from './command.ts';
import { exportCommand } from './exportCommand.ts';
import { indexCommand } from './indexCommand.ts';
import { inspectCommand } from './inspectCommand.ts';
import { referencesCommand } from './referencesCommand.ts';
import { reportCommand } from './reportCommand.ts';
import { searchCommand } from './searchCommand.ts';

export const commands: readonly Command[] = [
  checkCommand,
  reportCommand,
  annotateCommand,
  inspectCommand,
  searchCommand,
  cardCommand,
  indexCommand,
  exportCommand,
  referencesCommand,
];

const closing = `A project's .sourcebook.json names its sources and settings. Exit code: 0 nothing found,
1 findings, 2 could not run. Everything runs on this machine; nothing is sent anywhere.`;

export function helpOf(command: Command): string {
  return `Usage: sourcebook ${command.usage}\n\n${command.summary}\n\n${command.details.map(line => `  ${line}\n`).join('')}`;
}

export function help(): string {
  const lines = commands.map(({ usage, summary }) => `  sourcebook ${usage}\n      ${summary}\n`);
  return `Sourcebook: source-backed writing.\n\n${lines.join('')}  sourcebook COMMAND --help\n  sourcebook --version\n\n${closing}\n`;
}
