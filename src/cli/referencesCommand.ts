import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toFileUri } from '../host/nodeHost.ts';
import { type Command, CommandError, exitCodes, listOption } from './command.ts';
import { toTerminalLine } from './output.ts';
import { readDraft } from './readDraft.ts';
import { openWorkspace } from './workspace.ts';

export const referencesCommand: Command = {
  name: 'references',
  usage: 'references DRAFT [--sources DIR_OR_GLOB…] [--write]',
  summary: 'Writes the draft with its list of references, or refreshes the list that it has.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    '--write           change the file itself; without it the draft goes to the standard output',
    '                  The style is that of the front matter (csl:) or .sourcebook.json, else APA.',
  ],
  options: { sources: { type: 'string', multiple: true }, write: { type: 'boolean' } },
  async run(values, [name, ...more], surroundings) {
    const { cwd, stdout } = surroundings;
    if (name === undefined || more.length > 0) throw new CommandError('references needs one draft.');
    const file = path.resolve(cwd, name);
    const { text, isUtf8, mark } = await readDraft(name, surroundings);
    if (values.write === true && !isUtf8)
      throw new CommandError(`${name} is not UTF-8, and writing it would change its signs. Save it as UTF-8 first.`);
    const sources = listOption(values, 'sources');
    const { engine } = await openWorkspace(surroundings, { near: file, sources, drafts: [file] });
    const document = { uri: toFileUri(file), version: 0, text };
    await engine.openDraft(document);
    const edits = await engine.references(document);
    const written = edits.reduce(
      (draft, { span, newText }) => draft.slice(0, span.start) + newText + draft.slice(span.end),
      text,
    );
    if (values.write !== true) await stdout.write(written);
    else {
      if (edits.length > 0) await writeFile(file, mark + written);
      await stdout.write(`${toTerminalLine(name)}: ${edits.length > 0 ? 'references written' : 'up to date'}.\n`);
    }
    return exitCodes.clean;
  },
};
