import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCard } from '../../../src/features/card/card.ts';
import { cardCommands } from '../../../src/features/card/cardLink.ts';
import { describePicture, toCardPicture } from '../../../src/features/card/cardPicture.ts';
import { cardToHtml } from '../../../src/features/card/cardToHtml.ts';
import { cardToMarkdown } from '../../../src/features/card/cardToMarkdown.ts';
import { findEntitiesNamed } from '../../../src/features/entitiesNamed.ts';
import { runFixture } from '../../support/check.ts';

function cardOf(name: string, sources: string) {
  const { corpus } = runFixture(`${sources}\n--- draft.md\n`);
  const [entity] = findEntitiesNamed(name, corpus);
  assert.ok(entity, `no entity ${name}`);
  return createCard(entity, corpus);
}

const dated =
  '--- sources/a.md\n---\ndate: 2020-05-01\n---\nMinister Anna Berg won 54 per cent of the votes.\n' +
  '--- sources/b.md\n---\ndate: 2023-01-01\n---\nMinister Anna Berg resigned. Anna Berg went home with Minister Lars Holm.';

test('the page has the name, what it is, passages, figures and company, each link a command that is allowed', () => {
  const html = cardToHtml(cardOf('Anna Berg', dated), 'memory:/draft.md');
  assert.match(html, /<h1>Anna Berg<\/h1>\n<p class="what"><span class="role">Minister<\/span>.* 2020–2023\)/);
  assert.match(html, /<th scope="row">54 per cent<\/th>/);
  assert.match(html, /<strong>Anna Berg<\/strong> won/);
  assert.match(html, />Lars Holm<\/a> <small>1<\/small>/);
  const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
  assert.ok(targets.length > 5);
  for (const target of targets) {
    const [, command = '', json = ''] = /^command:([\w.]+)\?(.*)$/.exec(target) ?? assert.fail(target);
    assert.ok((cardCommands as readonly string[]).includes(command), command);
    const [argument] = JSON.parse(decodeURIComponent(json)) as object[];
    assert.equal(typeof argument, 'object');
  }
});

test('a passage opens where it stands', () => {
  const html = cardToHtml(
    cardOf('Anna Berg', '--- sources/a.txt\nIt rained.\nMinister Anna Berg resigned.'),
    'memory:/d.md',
  );
  const places = [...html.matchAll(/openPassage\?([^"]*)"/g)].map(([, json = '']) =>
    JSON.parse(decodeURIComponent(json)),
  );
  assert.ok(places.some(([{ start }]) => start.line === 1 && start.character === 0));
});

test('hostile sources stay text in page, picture and hover', () => {
  const hostile =
    '--- sources/a) "><script>x.txt\nMinister Anna Berg said: <script>alert(1)</script> <img src=x onerror=y> "><a href="command:x">.\n' +
    '--- sources/b.txt\nMinister Anna Berg <b>won</b> 54 per cent of the votes.';
  const card = cardOf('Anna Berg', hostile);
  const html = cardToHtml(card, 'memory:/draft.md');
  assert.doesNotMatch(html, /<script|<img|<b>|onerror=[^&]*"|href="(?!command:sourcebook\.)/);
  assert.ok(card.mentionCounts);
  assert.doesNotMatch(toCardPicture(card.mentionCounts, { bar: 'red', text: 'red' }), /<script|"><a/);
  const markdown = cardToMarkdown(card, { commandsFor: 'memory:/draft.md', pictures: true });
  for (const [, target = ''] of markdown.matchAll(/\]\((command:[^)]*)\)/g))
    assert.match(target, /^command:sourcebook\.\w+\?[\w%.\-:]*$/);
});

test('the picture tells mentions over time, gaps included, and says the same in words', () => {
  const { mentionCounts } = cardOf('Anna Berg', dated);
  assert.ok(mentionCounts);
  assert.equal(describePicture(mentionCounts), 'Mentions by year: 2020: 1, 2021: 0, 2022: 0, 2023: 2');
  const svg = toCardPicture(mentionCounts, { bar: '#1a85ff', text: '#808080' });
  assert.match(svg, /^<svg [^>]*role="img" aria-label="Mentions by year: 2020: 1,/);
  assert.equal(svg.match(/<rect /g)?.length, 4);
  assert.doesNotMatch(svg, /href|url\(|<style|<script/);
});

test('a hover has the picture and the actions only for a reader that shows and runs them', () => {
  const card = cardOf('Anna Berg', dated);
  assert.doesNotMatch(cardToMarkdown(card), /command:|data:/);
  const markdown = cardToMarkdown(card, { commandsFor: 'memory:/draft.md', pictures: true });
  assert.match(markdown, /^3 mentions in 2 sources · \[Show Card\]\(command:sourcebook\.showCard\?[^)]*\)/m);
  assert.match(markdown, /^!\[Mentions by year: [^\]]*\]\(data:image\/svg\+xml;utf8,%3Csvg[^()<>"']*\)$/m);
});
