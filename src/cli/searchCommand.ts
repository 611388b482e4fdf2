import { toPlaceJson } from '../features/card/cardToJson.ts';
import { toPlainExcerpt } from '../features/excerpt.ts';
import { type Command, CommandError, choiceOption, exitCodes, listOption, stringOption } from './command.ts';
import { toTerminalLine } from './output.ts';
import { openWorkspace } from './workspace.ts';

const defaultLimit = 10;

export const searchCommand: Command = {
  name: 'search',
  usage: 'search "SENTENCE" [--sources DIR_OR_GLOB…] [--limit N] [--format text|json]',
  summary: 'Finds the passages that support a sentence best, best first.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    `--limit N         at most so many passages; ${defaultLimit} without it`,
    '--format FORMAT   text (default) or json',
  ],
  options: {
    sources: { type: 'string', multiple: true },
    limit: { type: 'string' },
    format: { type: 'string' },
  },
  async run(values, positionals, surroundings) {
    const { cwd, stdout } = surroundings;
    const sentence = positionals.join(' ').trim();
    if (sentence === '') throw new CommandError('search needs a sentence: sourcebook search "SENTENCE"');
    const format = choiceOption(values, 'format', ['text', 'json']);
    const limit = readLimit(stringOption(values, 'limit'));
    const { engine } = await openWorkspace(surroundings, {
      near: cwd,
      sources: listOption(values, 'sources'),
      drafts: [],
    });
    const hits = engine.corpus.searchPassages(sentence, { limit });
    if (format === 'json') {
      const passages = hits.map(({ source, passage, score }) => ({ ...toPlaceJson(source, passage.span), score }));
      await stdout.write(`${JSON.stringify(passages, null, 2)}\n`);
      return exitCodes.clean;
    }
    for (const { source, passage } of hits) {
      const text = toTerminalLine(toPlainExcerpt(source.prose, passage.span, [], 500));
      await stdout.write(`${stdout.style('bold', toTerminalLine(source.key))}\n    ${text}\n`);
    }
    if (hits.length === 0) await stdout.write('No passage shares the words of this sentence.\n');
    return exitCodes.clean;
  },
};

function readLimit(written: string | undefined): number {
  if (written === undefined) return defaultLimit;
  const limit = Number(written);
  if (!Number.isInteger(limit) || limit < 1) throw new CommandError(`--limit ${written}: give a number from 1 up.`);
  return limit;
}
