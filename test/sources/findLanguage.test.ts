import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findForeignLanguage } from '../../src/sources/findLanguage.ts';
import { readSource } from '../../src/sources/readSource.ts';

const german = `Die Fischer von Lowmouth haben im vergangenen Jahr weniger gefangen als je zuvor. Das hat die Behörde für den
Hafen am Dienstag mitgeteilt. Nach den Zahlen, die sie auf einer Sitzung des Rates vorgestellt hat, ist der Fang auf
4,2 Tonnen je Boot gefallen. Es sei nicht zu erwarten, dass sich das bald ändert, sagte eine Sprecherin. Für die
Boote, die noch fahren, wird es eng: Der Preis ist mit dem Fang gesunken, und auch die Hilfen des Landes sind bei den
meisten nicht angekommen. Ein Teil der Flotte liegt seit dem Frühjahr im Hafen und wird wohl nicht mehr auslaufen.`;

const english = `The fishermen of Lowmouth landed less in the past year than ever before, and that has been felt in every
house of the town. The harbour office said on Tuesday that the catch had fallen to 4.2 tonnes a boat, which is less than
in any year since the figures were first kept. A spokeswoman said it was not to be expected that this would change soon,
with the price down and the aid from the region late. Part of the fleet has been in port since the spring.`;

function languageOf(text: string): string | null {
  return findForeignLanguage(
    text,
    [...text.matchAll(/[^.]+\./g)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

test('running text tells its language by its commonest words or its script', () => {
  assert.equal(languageOf(german), 'German');
  assert.equal(languageOf(english), null);
  assert.equal(languageOf(german.slice(0, 400)), 'German');
  const russian =
    'Улов рыбаков в прошлом году был меньше, чем когда-либо. Об этом сообщили в управлении порта во вторник.';
  assert.equal(languageOf(russian), 'Cyrillic script');
  const chinese = '渔民去年的捕获量比以往任何时候都少。港口办公室周二表示，每艘船的捕获量下降到四吨。'.repeat(8);
  assert.equal(findForeignLanguage(chinese, [{ start: 0, end: chinese.length }]), 'Chinese');
});

test('too few words, mixed languages, names and tables tell nothing', () => {
  assert.equal(languageOf(german.slice(0, 120)), null);
  assert.equal(
    languageOf('The paper (Аргументы и факты, Комсомольская правда, Независимая газета) sold 40,000 copies.'),
    null,
  );
  assert.equal(
    languageOf('Le Monde, La Croix, Le Figaro, Les Echos, La Tribune, Le Parisien, Le Point and Le Soir.'),
    null,
  );
  assert.equal(languageOf(`${english}\n${german}`), null);
  assert.equal(languageOf('Der Spiegel, Die Zeit, La Repubblica, El País, De Standaard, Le Monde. '.repeat(30)), null);
  const rows = `Ort;Boote\n${'der Hafen von der Stadt und das Amt;12\n'.repeat(60)}`;
  const { problems } = readSource(
    { uri: 'memory:/a.csv', path: 'a.csv', bytes: new TextEncoder().encode(rows) },
    { key: null },
  );
  assert.deepEqual(problems, []);
});

test('a source in another language is read in part, and says so', () => {
  const bytes = new TextEncoder().encode(german);
  const { problems, figures } = readSource({ uri: 'memory:/a.txt', path: 'a.txt', bytes }, { key: null });
  assert.deepEqual(
    problems.map(({ code, fatal, partial }) => [code, fatal, partial]),
    [['language', false, true]],
  );
  assert.ok(figures.length > 0);
});

test('nothing is thrown, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => void languageOf(`${text}. ${text}.`)));
});
