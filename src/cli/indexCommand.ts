import { countOf } from '../features/countOf.ts';
import { type Command, CommandError, choiceOption, exitCodes } from './command.ts';
import { toTerminalLine } from './output.ts';
import { writeProblems } from './reporters.ts';
import { openWorkspace } from './workspace.ts';

export const indexCommand: Command = {
  name: 'index',
  usage: 'index DIR… [--format text|json]',
  summary: 'Reads sources and says what was read: sources, passages, figures, names, problems, size, time.',
  details: ['--format FORMAT   text (default) or json'],
  options: { format: { type: 'string' } },
  async run(values, positionals, { cwd, cacheFolder, extract, stdout }) {
    if (positionals.length === 0) throw new CommandError('index needs a folder: sourcebook index DIR…');
    const format = choiceOption(values, 'format', ['text', 'json']);
    const start = performance.now();
    const { engine } = await openWorkspace({
      cwd,
      cacheFolder,
      extract,
      near: positionals[0] ?? cwd,
      sources: positionals,
      drafts: [],
    });
    const { sources, entities } = engine.corpus;
    const milliseconds = Math.round(performance.now() - start);
    const totals = {
      sources: sources.length,
      unread: sources.filter(({ problems }) => problems.some(({ fatal }) => fatal)).length,
      passages: sources.reduce((sum, { passages }) => sum + passages.length, 0),
      figures: sources.reduce((sum, { figures }) => sum + figures.length, 0),
      entities: entities.length,
      problems: engine.problems.length,
      bytes: sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
      milliseconds,
    };
    if (format === 'json') {
      const list = sources.map(({ key, path, metadata, passages, figures, problems }) => {
        return { key, path, metadata, passages: passages.length, figures: figures.length, problems };
      });
      await stdout.write(`${JSON.stringify({ ...totals, list }, null, 2)}\n`);
      return exitCodes.clean;
    }
    for (const { key, metadata, passages, figures } of sources) {
      const counts = `${countOf(passages.length, 'passage')}, ${countOf(figures.length, 'figure')}`;
      await stdout.write(
        `${stdout.style('bold', toTerminalLine(key))}  ${toTerminalLine(metadata.title ?? '')}  ${stdout.style('dim', counts)}\n`,
      );
    }
    await writeProblems(engine.problems, stdout);
    const read = `${countOf(totals.sources, 'source')}${totals.unread > 0 ? `, ${totals.unread} of them not read` : ''}`;
    const found = `${countOf(totals.passages, 'passage')}, ${countOf(totals.figures, 'figure')}, ${countOf(totals.entities, 'name')}`;
    await stdout.write(`${read}; ${found}; ${(totals.bytes / 1000).toFixed(1)} KB in ${milliseconds} ms.\n`);
    return exitCodes.clean;
  },
};
