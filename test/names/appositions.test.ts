import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';

/** What a text says of each name: `name: role`, in the order of the text. */
function rolesIn(text: string): string[] {
  return scanNames(text, findSentences(text)).candidates.flatMap(({ text: name, title, apposition }) =>
    [title, apposition].flatMap(said => (said ? [`${name}: ${said.text}`] : [])),
  );
}

test('a noun phrase in commas is a role, whatever its noun', () => {
  for (const [text, role] of [
    ['Ann Lee, the harbour master, said it was late.', 'Ann Lee: the harbour master'],
    ['They met Bob Ray, a spokesman for Acme, in Oslo.', 'Bob Ray: a spokesman for Acme'],
    ['It was late, said Ann Lee, Norway’s puppet master.', 'Ann Lee: Norway’s puppet master'],
    ['Steve Krug , a web usability author, has published it.', 'Steve Krug: a web usability author'],
    ['Rank Carling, the world’s third largest brewery, was sold.', 'Rank Carling: the world’s third largest brewery'],
    ['The harbour master, Ann Lee, said so.', 'Ann Lee: The harbour master'],
    ['The head of the harbour board, Ann Lee, resigned.', 'Ann Lee: The head of the harbour board'],
    ['Media General Inc’s chairman, Ann Lee, resigned.', 'Ann Lee: Media General Inc’s chairman'],
    ['It told its chairman, Ann Lee, who resigned.', 'Ann Lee: chairman'],
    ['Gephardt, a Missouri Democrat, has not decided.', 'Gephardt: a Missouri Democrat'],
    ['From: Ann Lee, Director of Finance\nSubject: The budget', 'Ann Lee: Director of Finance'],
  ] as const)
    assert.deepEqual(rolesIn(text), [role], text);
});

test('lists, clauses, times and what is said of another thing are no roles', () => {
  for (const text of [
    'He saw Acme, the union, and the city.',
    'Acme, the fund said, was late.',
    'According to Ann Lee, the plan, which was late, failed.',
    'In the harbour, Ann Lee, who was late, sang.',
    'After the match, Ann Lee, who won, sang.',
    'Ann Lee, the next day, said it was late.',
    'Ann Lee, the first to come, said it was late.',
    'Coffee was quoted in New York, its lowest price in ten years, and fell.',
    'He agreed to buy Acme Life of Dallas, a corporate shell, for a dollar.',
    'The committee is working out the plan, Ann Lee, said.',
    'They read Enter Acme, a secure, cloud-based platform.',
  ])
    assert.deepEqual(rolesIn(text), [], text);
});

test('whose a role is belongs to it', () => {
  for (const [text, role] of [
    ['then Monier chairman Bill Locke said so', 'Bill Locke: Monier chairman'],
    ['then Salomon Inc Chairman John Gutfreund said so', 'John Gutfreund: Salomon Inc Chairman'],
    ['State Department spokeswoman Phyllis Oakley said so', 'Phyllis Oakley: State Department spokeswoman'],
    ['as EC farm commissioner Frans Andriessen said so', 'Frans Andriessen: EC farm commissioner'],
    ['then the oil analyst Ann Lee said so', 'Ann Lee: oil analyst'],
    ['Veteran analyst Ann Lee said so', 'Ann Lee: Veteran analyst'],
  ] as const)
    assert.deepEqual(rolesIn(text), [role], text);
});
