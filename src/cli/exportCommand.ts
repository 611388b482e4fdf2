import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allItems } from '../features/citedItems.ts';
import { toFileUri } from '../host/nodeHost.ts';
import type { CslItem } from '../references/cslItem.ts';
import { decodeText } from '../sources/decode.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  exitCodes,
  listOption,
  stringOption,
  toReadError,
} from './command.ts';
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
    const documents = files.map((file, i) => ({ uri: toFileUri(file), version: 0, text: texts[i] ?? '' }));
    for (const document of documents) await engine.openDraft(document);
    // Each draft's own references go before all others for that draft; of a key that two drafts cite, the first's.
    const cited = new Map<string, CslItem>();
    for (const item of documents.flatMap(document => engine.citedItems(document))) {
      if (!cited.has(item.id)) cited.set(item.id, item);
    }
    const items = files.length > 0 ? [...cited.values()] : allItems(engine.corpus);
    if (format === 'text') {
      const { formatReferences, isStyleAlong } = await import('../references/formatReferences.ts');
      const style = stringOption(values, 'style') ?? 'apa';
      const xml = isStyleAlong(style) ? style : await readStyle(path.resolve(cwd, style), style);
      if (xml !== style && !xml.includes('<style'))
        throw new CommandError(`--style ${style}: that is no style in CSL.`);
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
