import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { citationChoicesAt } from '../../src/features/citationChoices.ts';
import { completeAt } from '../../src/features/complete.ts';
import { definitionAt } from '../../src/features/definition.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { listSources } from '../../src/features/listSources.ts';
import { judgeDraft } from '../../src/judging/judgeDraft.ts';
import { judgeQuotations } from '../../src/judging/judgeQuotations.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/report.md
  # Annual report

  Maria Silva, director of Acme Foods, said on Monday that sales rose. Acme Foods sold goods worth $4.24 million in 2021.
  --- sources/news.txt
  In Lisbon, Acme Foods told investors that costs were $9 million in 2020. Silva left the room.
`;

function hover(draft: string): { over: string; markdown: string } | null {
  const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  const found = hoverAt(place.draft, () => place, place.corpus, place.offset);
  return found && { over: sliceSpan(place.draft.text, found.span), markdown: found.markdown };
}

test('over a figure that was found: the sentence with the figure in bold, and the way to it', () => {
  const found = hover('Acme Foods sold goods worth $4.24 mil<|>lion in 2021 [@report].');
  assert.equal(found?.over, '$4.24 million');
  assert.match(found?.markdown ?? '', /^\*\*Found\*\* in the cited source\n\n- /);
  assert.match(found?.markdown ?? '', /Acme Foods sold goods worth \*\*\$4\.24 million\*\* in 2021\./);
  assert.match(found?.markdown ?? '', /\[report\]\(\S+#L3,\d+\)/);
});

test('what writes references is asked for over a citation only: it takes a second to make', () => {
  const askedOver = (draft: string) => {
    const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
    let asked = 0;
    const findWriter = () => {
      asked++;
      return null;
    };
    assert.notEqual(
      hoverAt(place.draft, () => place, place.corpus, place.offset, null, findWriter),
      null,
    );
    return asked;
  };
  assert.equal(askedOver('Maria Sil<|>va left the room [@news].'), 0);
  assert.equal(askedOver('Costs were $9 mil<|>lion in 2020 [@news].'), 0);
  assert.equal(askedOver('Maria Silva left the room [@ne<|>ws].'), 1);
});

test('over a figure of several sources: how many, how many are of their own, and which copies which', () => {
  const story = `The ferry company of Lowmouth carried 4.24 million people in 2021, its director Anna Berg told the council.
  She said that the boats had been full on every weekend from May to the end of September, and often in between.
  The council wants a second pier on the northern shore, and the money for it is to come from the harbour dues.`;
  const place = readPlace(`
  --- sources/first.md
  ${story}
  --- sources/second.md
  Reprinted here by kind permission. ${story}
  --- sources/third.md
  In 2021, the Lowmouth ferry company carried 4.24 million people.
  --- draft.md
  The Lowmouth ferry company carried 4.24 mil<|>lion people in 2021.
`);
  const found = hoverAt(place.draft, () => place, place.corpus, place.offset);
  assert.match(found?.markdown ?? '', /^\*\*Found\*\* in 3 sources, 2 independent\n/);
  assert.match(found?.markdown ?? '', /\[first\]\S+ \(shares text with second\)/);
  assert.doesNotMatch(found?.markdown ?? '', /third\]\S+ \(shares/);
  assert.deepEqual(
    listSources(place.corpus, null, 0, 9).items.map(({ key, copies }) => [key, copies]),
    [
      ['first', 'second'],
      ['second', ''],
      ['third', ''],
    ],
  );
});

test('over a rounded figure: the working', () => {
  const found = hover('Acme Foods sold goods worth about $4.2<|> million in 2021 [@report].');
  assert.match(found?.markdown ?? '', /^\*\*Found\*\*: rounded from \$4\.24 million/);
});

test('over a figure of another source: that it is not in the cited one', () => {
  const found = hover('Acme Foods had costs of $9<|> million in 2020 [@report].');
  assert.match(found?.markdown ?? '', /^\*\*Not in the cited source\*\*, but in another/);
  assert.match(found?.markdown ?? '', /\*\*\$9 million\*\* in 2020/);
});

test('over a figure of no source: that, and the nearest', () => {
  const found = hover('The harbour was dredged to a depth of 7.77<|> metres [@report].');
  assert.match(found?.markdown ?? '', /^\*\*Not found in the sources\*\*/);
});

test('over a quotation: whether it is word for word, what differs, and the passage', () => {
  const found = hover('It “sold goods wo<|>rth $4.24 million in 2021” [@report].');
  assert.match(
    found?.markdown ?? '',
    /^\*\*Found word for word\*\* in the cited source\n\n- Acme Foods \*\*sold goods/,
  );
  const altered = hover('It “sold goods in Norway wo<|>rth $4.24 million in 2021” [@report].');
  assert.match(altered?.markdown ?? '', /^\*\*Not word for word\*\*.*\n\n- “in Norway” is not in the source\n/);
  assert.match(
    hover('He said “nothing of the kind was ev<|>er on sale” [@report].')?.markdown ?? '',
    /^\*\*Not found in the sources\*\*/,
  );
});

test('over a citation: the source and what of it supports the sentence', () => {
  const found = hover('Acme Foods sold goods worth $4.24 million [@rep<|>ort].');
  assert.equal(found?.over, '@report');
  assert.match(found?.markdown ?? '', /^\*\*Annual report\*\*/);
  assert.match(found?.markdown ?? '', /For this sentence:\n\n- Acme Foods sold goods/);
});

test('over a citation of nothing: that no source has the key', () => {
  assert.match(hover('Sales rose [@not_a<|>_key].')?.markdown ?? '', /^No source has the key \*\*not\\_a\\_key\*\*/);
});

test('over a citation where there are no sources: what to do', () => {
  const place = readPlace('--- draft.md\nSales rose [@ke<|>y].\n');
  const found = hoverAt(place.draft, () => place, place.corpus, place.offset);
  assert.match(found?.markdown ?? '', /no sources yet.*Put texts into a folder named `sources`/);
});

test('over a name: its card', () => {
  const found = hover('Then Maria Sil<|>va spoke.');
  assert.equal(found?.over, 'Maria Silva');
  assert.match(found?.markdown ?? '', /^\*\*Maria Silva\*\* — .*director of Acme Foods.* \(\[report\]/);
  assert.match(found?.markdown ?? '', /\d mentions? in \d sources?/);
});

test('a surname that the sources never use alone says who is meant', () => {
  assert.match(hover('Then Li<|>sbon spoke.')?.markdown ?? '', /^\*\*Lisbon\*\*/);
});

test('over plain words: nothing', () => {
  assert.equal(hover('Nothing is known of th<|>is.'), null);
});

test('no place of no draft throws', () => {
  const { corpus } = readPlace(`${sources}  --- draft.md\n  <|>\n`);
  const piece = fc.constantFrom(
    '[@report]',
    '[@',
    '@{',
    '@report [p. 3',
    ' Acme Foods ',
    '$4.24 million',
    '5 %',
    '|',
    '`',
    '\n\n',
    '> ',
    '[^1]',
    '\uD800',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, at) => {
      const draft = parseDraft(pieces.join(''));
      const offset = at % (draft.text.length + 2);
      hoverAt(
        draft,
        () => ({ verdicts: judgeDraft(draft, corpus), quotations: judgeQuotations(draft, corpus) }),
        corpus,
        offset,
      );
      definitionAt(draft, corpus, offset);
      completeAt(draft, corpus, offset);
      citationChoicesAt(draft, corpus, offset);
    }),
  );
});
