import { countOf } from '../features/countOf.ts';
import { isUnread } from '../sources/unread.ts';
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
  async run(values, positionals, surroundings) {
    const { cwd, stdout } = surroundings;
    if (positionals.length === 0) throw new CommandError('index needs a folder: sourcebook index DIR…');
    const format = choiceOption(values, 'format', ['text', 'json']);
    const start = performance.now();
    const { engine } = await openWorkspace(surroundings, {
      near: positionals[0] ?? cwd,
      sources: positionals,
      drafts: [],
    });
    const { corpus } = engine;
    const { sources, entities } = corpus;
    const counts = sources.map(source => corpus.countsOf(source));
    const milliseconds = Math.round(performance.now() - start);
    const totals = {
      sources: sources.length,
      unread: sources.filter(isUnread).length,
      passages: counts.reduce((sum, { passages }) => sum + passages, 0),
      figures: counts.reduce((sum, { figures }) => sum + figures, 0),
      entities: entities.length,
      problems: engine.problems.length,
      bytes: counts.reduce((sum, { bytes }) => sum + bytes, 0),
      milliseconds,
    };
    if (format === 'json') {
      const list = sources.map((source, i) => {
        const { key, path, metadata, problems } = source;
        const { passages = 0, figures = 0 } = counts[i] ?? {};
        return { key, path, metadata, passages, figures, problems };
      });
      await stdout.write(`${JSON.stringify({ ...totals, list }, null, 2)}\n`);
      return exitCodes.clean;
    }
    for (const [i, { key, metadata }] of sources.entries()) {
      const { passages = 0, figures = 0 } = counts[i] ?? {};
      const held = `${countOf(passages, 'passage')}, ${countOf(figures, 'figure')}`;
      await stdout.write(
        `${stdout.style('bold', toTerminalLine(key))}  ${toTerminalLine(metadata.title ?? '')}  ${stdout.style('dim', held)}\n`,
      );
    }
    await writeProblems(engine.problems, stdout);
    const read = `${countOf(totals.sources, 'source')}${totals.unread > 0 ? `, ${totals.unread} of them not read` : ''}`;
    const found = `${countOf(totals.passages, 'passage')}, ${countOf(totals.figures, 'figure')}, ${countOf(totals.entities, 'name')}`;
    await stdout.write(`${read}; ${found}; ${(totals.bytes / 1000).toFixed(1)} KB in ${milliseconds} ms.\n`);
    return exitCodes.clean;
  },
};
