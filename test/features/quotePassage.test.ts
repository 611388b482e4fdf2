import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuoted } from '../../src/features/findQuoted.ts';
import { type QuotationForm, quotePassage } from '../../src/features/quotePassage.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/ports.md
  # Ports

  Ships waited for days. “We have never seen such queues,” said Ana Brandt.

  ## March

  Exports of wheat *fell* to 4,310 tonnes in March. See [@other] and <b>this</b> now.
  --- sources/copy.txt
  Somebody wrote that exports of wheat fell to 4,310 tonnes in March.
`;

function paste(copied: string, draft: string, form: QuotationForm, preferred: string | null = null): string | null {
  const { draft: parsed, corpus, offset } = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  const place = findQuoted(corpus, copied, preferred);
  if (!place) return null;
  const { span, newText } = quotePassage(parsed, { start: offset, end: offset }, place, form);
  return (parsed.text.slice(0, span.start) + newText + parsed.text.slice(span.end)).trimEnd();
}

test('copied words are pasted as a quotation with citation and locator', () => {
  assert.equal(
    paste('Ships waited for days.', 'It was said: <|>', 'inline'),
    'It was said: “Ships waited for days.” [@ports, para. 1]',
  );
  assert.equal(
    paste('fell to 4,310 tonnes in March', 'They <|> again.', 'inline', 'memory:/sources/ports.md'),
    'They “fell to 4,310 tonnes in March” [@ports, {sec. March}] again.',
  );
});

test('of two sources with the same words the one that they were copied from is cited', () => {
  const words = 'exports of wheat fell to 4,310 tonnes in March';
  assert.match(paste(words, '<|>', 'inline', 'memory:/sources/copy.txt') ?? '', /\[@copy, para\. 1\]$/);
  assert.match(paste(words, '<|>', 'inline', 'memory:/sources/ports.md') ?? '', /\[@ports, \{sec\. March\}\]$/);
});

test('marks within a quotation become single ones', () => {
  assert.equal(
    paste('“We have never seen such queues,” said Ana Brandt.', '<|>', 'inline'),
    '“‘We have never seen such queues,’ said Ana Brandt.” [@ports, para. 1]',
  );
});

test('a block quotation stands in a paragraph of its own', () => {
  assert.equal(
    paste('Ships waited for days.', 'Before.<|> After.', 'block'),
    'Before.\n\n> Ships waited for days. [@ports, para. 1]\n\n After.',
  );
});

test('what the sources do not have word for word is not offered', () => {
  assert.equal(paste('Ships waited for weeks in Lisbon.', '<|>', 'inline'), null);
  assert.equal(paste('Ships', '<|>', 'inline'), null);
  assert.equal(paste('', '<|>', 'inline'), null);
});

test('nothing in a source acts in the draft', () => {
  const { draft, corpus } = readPlace(`
  --- sources/bad.txt
  # Read <img src=x> and [this](command:x) by @nobody with *stars* and \`code\`.
  --- draft.md
  <|>
`);
  const [source] = corpus.sources;
  assert.ok(source);
  const span = { start: 0, end: source.text.length };
  assert.equal(
    quotePassage(draft, { start: 0, end: 0 }, { source, span }, 'block')
      .newText.trimEnd()
      .replace(/ \[@bad.*$/, ''),
    '> \\# Read \\<img src=x> and \\[this\\](command:x) by \\@nobody with \\*stars\\* and \\`code\\`.',
  );
  assert.equal(sliceSpan(source.text, span).startsWith('#'), true);
});
