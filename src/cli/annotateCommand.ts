import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toFileUri } from '../host/nodeHost.ts';
import { checkDrafts } from './checkDrafts.ts';
import { type Command, CommandError, choiceOption, exitCodes, stringOption, toWriteError } from './command.ts';
import { toTerminalLine } from './output.ts';

export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'annotate DRAFT -o FILE [--sources DIR_OR_GLOB…] [--format html|markdown]',
  summary: 'Makes the annotated copy: every figure, quotation and name numbered to its place in the sources.',
  details: [
    '-o FILE           where to write it; without it, to standard output',
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    '--format FORMAT   html (default): one page that needs nothing else; markdown: with footnotes',
  ],
  options: {
    output: { type: 'string', short: 'o' },
    sources: { type: 'string', multiple: true },
    format: { type: 'string' },
  },
  async run(values, positionals, surroundings) {
    const format = choiceOption(values, 'format', ['html', 'markdown']);
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0)
      throw new CommandError('annotate needs one draft: sourcebook annotate DRAFT -o FILE');
    const { cwd, stdout, stderr } = surroundings;
    const file = stringOption(values, 'output');
    if (file !== undefined && path.resolve(cwd, file) === path.resolve(cwd, name))
      throw new CommandError('-o names the draft itself; name another file.');
    const [workspace] = await checkDrafts(values, positionals, surroundings);
    const [draft] = workspace?.drafts ?? [];
    if (!workspace || !draft) return exitCodes.failed;
    const { text } = draft.checked.draft;
    const document = { uri: toFileUri(path.resolve(cwd, name)), version: 0, text };
    const copy = await workspace.engine.annotate(document, format);
    if (file === undefined) await stdout.write(copy);
    else {
      try {
        await writeFile(path.resolve(cwd, file), copy);
      } catch (error) {
        throw toWriteError(file, error);
      }
      await stderr.write(`Wrote ${toTerminalLine(file)}.\n`);
    }
    return exitCodes.clean;
  },
};
