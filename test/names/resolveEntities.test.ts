import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkMentions } from '../../src/names/linkMentions.ts';
import type { EntityOptions } from '../../src/names/name.ts';
import { resolveEntities } from '../../src/names/resolveEntities.ts';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';

const plain: EntityOptions = { aliases: {}, ignoredNames: [] };

function resolve(texts: readonly string[], options: EntityOptions = plain) {
  return resolveEntities(
    texts.map(text => scanNames(text, findSentences(text))),
    options,
  );
}

/** `form -> entity` for every mention of the texts. */
function linksOf(texts: readonly string[], options: EntityOptions = plain): string[] {
  return resolve(texts, options)
    .mentions.flat()
    .map(({ text, entity }) => `${text} -> ${entity}`);
}

function typesOf(texts: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(resolve(texts).entities.map(({ id, type }) => [id, type]));
}

test('a surname is its person, within the text and across texts', () => {
  assert.deepEqual(
    linksOf(['then President Alexander Lukashenko spoke. Lukashenko left.', 'On Monday Lukashenko came, he said.']),
    [
      'Alexander Lukashenko -> alexander-lukashenko',
      'Lukashenko -> alexander-lukashenko',
      'Lukashenko -> alexander-lukashenko',
    ],
  );
  assert.deepEqual(linksOf(['then President Xi Jinping spoke and Xi left']), [
    'Xi Jinping -> xi-jinping',
    'Xi -> xi-jinping',
  ]);
});

test('a surname of two people is neither', () => {
  assert.deepEqual(
    linksOf([
      'then President George Bush met Governor Jeb Bush and Bush left',
      'then Xi Jinping met Xie Xiaoyong and Xie left',
    ]),
    [
      'George Bush -> george-bush',
      'Jeb Bush -> jeb-bush',
      'Bush -> bush',
      'Xi Jinping -> xi-jinping',
      'Xie Xiaoyong -> xie-xiaoyong',
      'Xie -> xie',
    ],
  );
});

test('names that differ by letters stay apart', () => {
  const ids = resolve([
    'so Svetlana Tikhanovskaya saw Sergei Tikhanovsky, and Tikhanovskaya left with Tikhanovsky',
  ]).entities;
  assert.deepEqual(ids.map(({ id }) => id).sort(), ['sergei-tikhanovsky', 'svetlana-tikhanovskaya']);
});

test('acronyms by brackets, initials by syllables, legal forms', () => {
  assert.deepEqual(
    linksOf(['the European Union [EU] met', 'so the EU and BelTA met the Belarusian Telegraph Agency']),
    [
      'European Union -> european-union',
      'EU -> european-union',
      'EU -> european-union',
      'BelTA -> belarusian-telegraph-agency',
      'Belarusian Telegraph Agency -> belarusian-telegraph-agency',
    ],
  );
  assert.deepEqual(linksOf(['then Texaco Inc fell and Texaco rose']), [
    'Texaco Inc -> texaco-inc',
    'Texaco -> texaco-inc',
  ]);
});

test('countries by name, demonym and code; a capital is a place of its own', () => {
  assert.deepEqual(linksOf(['in Britain, the UK and British towns; of Beijing and the People’s Republic of China']), [
    'Britain -> united-kingdom',
    'UK -> united-kingdom',
    'British -> united-kingdom',
    'Beijing -> beijing',
    'People’s Republic of China -> china',
  ]);
});

test('a sentence start is a name where the corpus says so', () => {
  const texts = [
    'Trade fell. Xinhua reported it.',
    'the agency Xinhua wrote of trade',
    'Recently Xinhua wrote. Feng spoke.',
  ];
  assert.deepEqual(linksOf(texts), ['Xinhua -> xinhua', 'Xinhua -> xinhua', 'Xinhua -> xinhua']);
});

test('lines in capitals and in title case hold the names known elsewhere', () => {
  assert.deepEqual(
    linksOf(['XI JINPING PRAISES BELARUS\n\nXi Jinping Praises Wang Yi\n\nthen Xi Jinping met Wang Yi']).slice(0, 4),
    ['XI JINPING -> xi-jinping', 'BELARUS -> belarus', 'Xi Jinping -> xi-jinping', 'Wang Yi -> wang-yi'],
  );
  assert.deepEqual(linksOf(['Xi Praises China-Belarus Trade\n\nso he told Xi']), [
    'Xi -> xi',
    'China -> china',
    'Belarus -> belarus',
    'Xi -> xi',
  ]);
  assert.deepEqual(linksOf(['it ended\n\nSouth China Morning Post']), [
    'South China Morning Post -> south-china-morning-post',
  ]);
});

test('a fused caption makes no name of two', () => {
  const names = linksOf([
    'then Lukashenko spoke. Belarus opposition leader Sergei Tikhanovsky jailed for 18 years Lukashenko, who has been in power',
    'so he told Xi Belarus was a partner, and Xi agreed, and Xi left',
  ]);
  assert.deepEqual(names, [
    'Lukashenko -> lukashenko',
    'Belarus -> belarus',
    'Sergei Tikhanovsky -> sergei-tikhanovsky',
    'Lukashenko -> lukashenko',
    'Xi -> xi',
    'Belarus -> belarus',
    'Xi -> xi',
    'Xi -> xi',
  ]);
});

test('a type only where something proves it', () => {
  assert.deepEqual(
    typesOf(['then Prime Minister Jane Doe of Belarus told Fudan University, Xinhua news agency and Ryan Woo']),
    {
      belarus: 'place',
      'fudan-university': 'organisation',
      'jane-doe': 'person',
      'ryan-woo': null,
      xinhua: 'organisation',
    },
  );
});

test('roles with their place', () => {
  const { entities } = resolve(['it rained', 'then Belarusian Foreign Minister Vladimir Makei spoke']);
  assert.deepEqual(entities.find(({ id }) => id === 'vladimir-makei')?.roles, [
    { text: 'Belarusian Foreign Minister', textId: '1', span: { start: 5, end: 32 } },
  ]);
});

test('the user has the last word', () => {
  const texts = ['so BRI and the Silk Road and Acme met; then President Alexander Lukashenko and Lukashenko left'];
  assert.deepEqual(
    linksOf(texts, {
      aliases: { 'Belt and Road': ['BRI'] },
      merges: [['Belt and Road', 'Silk Road']],
      splits: [['Lukashenko', 'Alexander Lukashenko']],
      ignoredNames: ['acme'],
    }),
    [
      'BRI -> belt-and-road',
      'Silk Road -> belt-and-road',
      'Alexander Lukashenko -> alexander-lukashenko',
      'Lukashenko -> lukashenko',
    ],
  );
  assert.deepEqual(
    linksOf(['in Minsk and Belarus'], {
      ...plain,
      merges: [
        ['Minsk', 'Belarus'],
        ['Belarus', 'Minsk'],
      ],
    }).length,
    2,
  );
});

test('a draft’s names are linked to the corpus’ entities', () => {
  const { entities } = resolve([
    'then Belarusian President Alexander Lukashenko met Xi Jinping of the European Union [EU]',
  ]);
  const draft = 'Lukashenko praised the EU. Belarusians and Xi Jinping’s guests saw Jane Doe. Trade fell.';
  assert.deepEqual(
    linkMentions(scanNames(draft, findSentences(draft)), entities).map(({ text, entity }) => `${text} -> ${entity}`),
    [
      'Lukashenko -> alexander-lukashenko',
      'EU -> european-union',
      'Belarusians -> belarus',
      'Xi Jinping -> xi-jinping',
    ],
  );
});

test('the order of the texts does not matter', () => {
  const sentence = fc.constantFrom(
    'then President George Bush met Jeb Bush.',
    'so Bush left for the U.S. and Minsk.',
    'the European Union [EU] met Texaco Inc.',
    'EU TO MEET TEXACO',
    'Texaco and the Union State of Russia-Belarus agreed.',
    'so Union State and BelTA wrote of the Belarusian Telegraph Agency.',
    'Xi Jinping, president of China, told Xi Belarus was near.',
    'Mr Xi and XI JINPING and Xi jinping.',
    'it is a bush, a union and a state.',
  );
  const text = fc.array(sentence, { maxLength: 4 }).map(parts => parts.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.nat(), (texts, seed) => {
      const order = texts.map((_, index) => index).sort((a, b) => ((a * 7 + seed) % 5) - ((b * 7 + seed) % 5));
      const one = resolve(texts);
      const other = resolve(order.map(index => texts[index] ?? ''));
      const bare = ({ entities }: typeof one) =>
        entities.map(({ id, name, type, aliases, roles }) => ({ id, name, type, aliases, roles: roles.length }));
      assert.deepEqual(bare(other), bare(one));
      assert.deepEqual(
        other.mentions,
        order.map(index => one.mentions[index]),
      );
    }),
    { numRuns: 200 },
  );
});

test('a name that only opens sentences is kept where what follows tells', () => {
  assert.deepEqual(linksOf(['Okonkwo said it rained. The rain fell.']), ['Okonkwo -> okonkwo']);
  assert.deepEqual(linksOf(['Marlowe, a left-hander, won.']), ['Marlowe -> marlowe']);
  assert.deepEqual(linksOf(['Okonkwo’s car broke down.']), ['Okonkwo -> okonkwo']);
  assert.deepEqual(linksOf(['Lukashenko was late. Lukashenko had left. Lukashenko will go.']).length, 3);
  assert.deepEqual(linksOf(['Lukashenko was late.', 'Nobody said so. Management said no. Officials said yes.']), []);
  assert.deepEqual(linksOf(['Inflation said it all.', 'Then inflation rose.']), []);
  assert.deepEqual(linksOf(['Net 5 vs 4. Net 6 vs 5. Net 7 vs 6.']), []);
});

test('a given name that is also a word is no word before a surname', () => {
  assert.deepEqual(
    linksOf(['They passed a bill. Bill Webster left.', 'They passed a bill for Webster when Webster left']),
    ['Bill Webster -> bill-webster', 'Webster -> webster', 'Webster -> webster'],
  );
});

test('an acronym that is a word when written small', () => {
  assert.deepEqual(linksOf(['according to WHO estimates, people who smoke', 'people who smoke']), ['WHO -> who']);
});

test('forms of address are no roles', () => {
  const { entities } = resolve(['then Mrs Thatcher met President Reagan and Mr. Shultz']);
  assert.deepEqual(
    entities.map(({ name, type, roles }) => [name, type, roles.map(({ text }) => text)]),
    [
      ['Reagan', 'person', ['President']],
      ['Shultz', 'person', []],
      ['Thatcher', 'person', []],
    ],
  );
});

test('what an agency writes big behind "U.S." is no name', () => {
  const small = ['an official and officials', 'no officials', 'the officials spoke'];
  assert.deepEqual(linksOf([...small, 'he asked U.S. Officials and the U.S. Navy']), [
    'U.S. -> united-states',
    'U.S. Navy -> us-navy',
  ]);
});

test('a word of a full name is not that name where texts write it small', () => {
  const small = Array.from({ length: 12 }, () => 'it is social media');
  assert.deepEqual(linksOf([...small, 'at Social Security it hit Social media']), [
    'Social Security -> social-security',
  ]);
});

test('a surname that firms bear more often is theirs as well', () => {
  const firms = ['so Heineken Holding and Heineken Holding fell', 'so Heineken rose'];
  assert.deepEqual(linksOf(['then President Ada Heineken spoke', ...firms]).at(-1), 'Heineken -> heineken');
});

test('a type where something proves it: states, courts of law, what happened', () => {
  assert.deepEqual(
    typesOf(['so Texas, Hampton Court, the Supreme Court, the Belt and Road Initiative and the Suez Crisis']),
    {
      texas: 'place',
      'hampton-court': null,
      'supreme-court': 'organisation',
      'belt-and-road-initiative': null,
      'suez-crisis': 'event',
    },
  );
});

test('letters that stand for two things are what their own text says', () => {
  const council = 'they asked the National Health Council (NHC), and NHC agreed';
  const centre = 'they asked the National Hurricane Centre (NHC), and NHC agreed';
  assert.deepEqual(
    linksOf([council, centre, 'so NHC agreed'])
      .filter(link => link.startsWith('NHC'))
      .map(link => link.slice('NHC -> '.length)),
    [
      'national-health-council',
      'national-health-council',
      'national-hurricane-centre',
      'national-hurricane-centre',
      'nhc',
    ],
  );
  const system = 'we keep a national habitat census (NHC), and NHC is large';
  assert.deepEqual(linksOf([council, system]).slice(-2), ['NHC -> nhc', 'NHC -> nhc']);
  assert.deepEqual(linksOf(['so NHC agreed', council])[0], 'NHC -> national-health-council');
});

test('a body is one with and without its country, whichever way its department is named', () => {
  const ids = resolve([
    'so the U.S. Department of Labor (DOL), the Department of Labor and the Labor Department met',
    'so the Department of Labor met, as DOL said',
  ]).entities.map(({ id }) => id);
  assert.deepEqual(ids.toSorted(), ['department-of-labor', 'united-states']);
});

test('a short form is the firm of its own text, and of no text where most name no such firm', () => {
  assert.deepEqual(
    linksOf([
      'so Halden Manufacturing Corp fell as Halden sold shares',
      'so Halden Airlines Inc rose as Halden flew',
      'on Monday it said Halden rose',
    ]).filter(link => link.startsWith('Halden ->')),
    ['Halden -> halden-manufacturing-corp', 'Halden -> halden-airlines-inc', 'Halden -> halden'],
  );
  const town = ['it rained in Halden', 'it snowed in Halden', 'it hailed in Halden'];
  assert.deepEqual(linksOf([...town, 'so Halden Manufacturing Corp rose in Halden']).at(-1), 'Halden -> halden');
});

test('two names and one: firms joined by "and", a middle initial, another spelling', () => {
  assert.deepEqual(linksOf(['so Cabler and Wirelock Plc rose']), [
    'Cabler and Wirelock Plc -> cabler-and-wirelock-plc',
  ]);
  assert.deepEqual(linksOf(['so Cabler and Wirelock Plc rose', 'so Wirelock Plc fell']).slice(0, 2), [
    'Cabler -> cabler',
    'Wirelock Plc -> wirelock-plc',
  ]);
  assert.deepEqual(linksOf(['they met Ann B. Lee', 'they met Ann Lee']).at(-1), 'Ann Lee -> ann-b-lee');
  assert.deepEqual(
    new Set(resolve(['the World Heat Organisation', 'the World Heat Organization']).entities.map(({ id }) => id)).size,
    1,
  );
});

test('a firm is nobody’s surname', () => {
  const links = linksOf([
    'then President Ida Hudson spoke',
    'so Dayton Hudson Corp fell and Dayton Hudson rose',
    'so Hudson rose',
  ]);
  assert.equal(links.at(-1), 'Hudson -> ida-hudson');
});
