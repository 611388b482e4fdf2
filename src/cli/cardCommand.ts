import { createCard } from '../features/card/card.ts';
import { cardToJson } from '../features/card/cardToJson.ts';
import { cardToMarkdown } from '../features/card/cardToMarkdown.ts';
import { findEntitiesNamed } from '../features/entitiesNamed.ts';
import { type Command, CommandError, choiceOption, exitCodes, listOption } from './command.ts';
import { toTerminalLine } from './output.ts';
import { openWorkspace } from './workspace.ts';

const shownSimilar = 5;

export const cardCommand: Command = {
  name: 'card',
  usage: 'card "NAME" [--sources DIR_OR_GLOB…] [--format markdown|json]',
  summary: 'Shows what the sources say of a name.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times',
    '--format FORMAT   markdown (default) or json (a list: a name may be shared)',
  ],
  options: { sources: { type: 'string', multiple: true }, format: { type: 'string' } },
  async run(values, positionals, surroundings) {
    const { cwd, stdout, stderr } = surroundings;
    const name = positionals.join(' ').trim();
    if (name === '') throw new CommandError('card needs a name: sourcebook card "NAME"');
    const format = choiceOption(values, 'format', ['markdown', 'json']);
    const { engine } = await openWorkspace(surroundings, {
      near: cwd,
      sources: listOption(values, 'sources'),
      drafts: [],
    });
    const { corpus } = engine;
    const exact = corpus.findEntitiesByName(name);
    const named = exact.length > 0 ? exact : findEntitiesNamed(name, corpus);
    const shown = exact.length > 0 || named.length === 1 ? named : [];
    const cards = shown.map(entity => createCard(entity, corpus, { rulings: engine.rulings }));
    if (format === 'json') await stdout.write(`${JSON.stringify(cards.map(cardToJson), null, 2)}\n`);
    else await stdout.write(cards.map(card => `${cardToMarkdown(card, { long: true })}\n`).join('\n---\n\n'));
    if (cards.length > 0) return exitCodes.clean;
    const similar = named.slice(0, shownSimilar).map(entity => entity.name);
    const hint = similar.length > 0 ? ` There is ${similar.join(', ')}.` : '';
    await stderr.write(toTerminalLine(`No source names ${name}.${hint}`).concat('\n'));
    return exitCodes.findings;
  },
};
