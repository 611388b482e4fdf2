import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDraft } from '../drafts/parseDraft.ts';
import { allItems, citedItems } from '../features/citedItems.ts';
import { toFileUri } from '../host/nodeHost.ts';
import { decodeText } from '../sources/decode.ts';
import { type Command, choiceOption, exitCodes, listOption, stringOption, toReadError } from './command.ts';
import { readDraft } from './readDraft.ts';
import { openWorkspace } from './workspace.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export [DRAFT…] [--sources DIR_OR_GLOB…] [--format csl-json|biblatex|bibtex|text] [--style NAME_OR_FILE]',
  summary: 'Writes the bibliography of what the drafts cite; without a draft, of everything.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    '--format FORMAT   csl-json (default), biblatex, bibtex, or text: the references as a style writes them',
    '--style STYLE     apa (default), chicago-author-date, vancouver, or a .csl file; for text',
  ],
  options: { sources: { type: 'string', multiple: true }, format: { type: 'string' }, style: { type: 'string' } },
  async run(values, names, surroundings) {
    const { cwd, stdout } = surroundings;
    const format = choiceOption(values, 'format', ['csl-json', 'biblatex', 'bibtex', 'text']);
    const files = names.map(name => path.resolve(cwd, name));
    const texts = await Promise.all(
      files.map((file, i) => readDraft(names[i] ?? file, surroundings).then(({ text }) => text)),
    );
    const sources = listOption(values, 'sources');
    const { engine } = await openWorkspace(surroundings, {
      near: files[0] ?? cwd,
      sources,
      drafts: files,
    });
    for (const [i, file] of files.entries()) {
      await engine.openDraft({ uri: toFileUri(file), version: 0, text: texts[i] ?? '' });
    }
    const { corpus } = engine;
    const items = files.length > 0 ? citedItems(texts.map(parseDraft), corpus) : allItems(corpus);
    if (format === 'text') {
      const { formatReferences } = await import('../references/formatReferences.ts');
      const style = stringOption(values, 'style') ?? 'apa';
      const xml = /[./\\]/.test(style) ? await readStyle(path.resolve(cwd, style), style) : style;
      await stdout.write(
        formatReferences(items, xml)
          .map(({ text }) => `${text}\n`)
          .join(''),
      );
    } else {
      const { exportBibliography } = await import('../references/exportBibliography.ts');
      await stdout.write(exportBibliography(items, format));
    }
    return exitCodes.clean;
  },
};

async function readStyle(file: string, name: string): Promise<string> {
  try {
    return decodeText(await readFile(file)).text;
  } catch (error) {
    throw toReadError(name, error);
  }
}
