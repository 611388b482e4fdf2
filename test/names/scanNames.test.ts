import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanNames } from '../../src/names/scanNames.ts';
import { findSentences } from '../../src/text/sentences.ts';

function scan(text: string) {
  return scanNames(text, findSentences(text));
}

/** The candidates of a text, `?` before those whose first capital may mean nothing. */
function namesOf(text: string): string[] {
  return scan(text).candidates.map(({ text: name, doubt }) => (doubt === 'none' ? name : `?${name}`));
}

test('runs, particles, initials, hyphens, possessives', () => {
  assert.deepEqual(namesOf('They met Ursula von der Leyen, J. P. Morgan and Jean-Claude Juncker’s aide.'), [
    'Ursula von der Leyen',
    'J. P. Morgan',
    'Jean-Claude Juncker',
  ]);
  assert.deepEqual(namesOf('He told Mohammed bin Salman and Bashar al-Assad of Kim Jong-un.'), [
    'Mohammed bin Salman',
    'Bashar al-Assad',
    'Kim Jong-un',
  ]);
  assert.deepEqual(namesOf("It hit McDonald's Corp, AT&T and Johnson & Johnson."), [
    "McDonald's Corp",
    'AT&T',
    'Johnson & Johnson',
  ]);
});

test('a hyphen that adds to a name is cut off', () => {
  assert.deepEqual(namesOf('the US-led, pro-Russian, Beijing-based and Sino-Belarusian side of China-Belarus trade'), [
    'US',
    'Russian',
    'Beijing',
    'Sino',
    'Belarusian',
    'China',
    'Belarus',
  ]);
});

test('organisations with small words inside', () => {
  assert.deepEqual(namesOf('he told the Bank of England, the Food and Drug Administration and the EU and World Bank'), [
    'Bank of England',
    'Food and Drug Administration',
    'EU',
    'World Bank',
  ]);
  assert.deepEqual(namesOf('the Organisation for Economic Cooperation and Development told Arthur Andersen and Co'), [
    'Organisation for Economic Cooperation and Development',
    'Arthur Andersen and Co',
  ]);
  assert.deepEqual(namesOf('at the Centre for Russian and Asian studies'), ['Centre for Russian and Asian studies']);
  assert.deepEqual(namesOf('he read the People’s Daily of the People’s Republic of China'), [
    'People’s Daily',
    'People’s Republic of China',
  ]);
});

test('a name over a line break or blanked emphasis', () => {
  const text = 'they saw   Xi  \n Jinping there';
  const { candidates } = scanNames(text, [{ start: 0, end: text.length }]);
  assert.deepEqual(
    candidates.map(({ text, span }) => [text, span]),
    [['Xi Jinping', { start: 11, end: 24 }]],
  );
});

test('titles are split off and kept', () => {
  const titles = (text: string) =>
    scan(text).candidates.map(({ text: name, title }) => `${title?.text ?? '-'} | ${name}`);
  assert.deepEqual(titles('then Belarusian Foreign Minister Vladimir Makei met Mr. Smith'), [
    '- | Belarusian',
    'Belarusian Foreign Minister | Vladimir Makei',
    'Mr | Smith',
  ]);
  assert.deepEqual(titles('so Secretary of State George Shultz and Gen. Khrenin left the President Hotel'), [
    'Secretary of State | George Shultz',
    'Gen | Khrenin',
    '- | President Hotel',
  ]);
  assert.deepEqual(titles('Belarus’ autocratic leader Alexander Lukashenko spoke'), [
    '- | Belarus',
    'Belarus’ autocratic leader | Alexander Lukashenko',
  ]);
  assert.deepEqual(namesOf('he asked the President and the Foreign Minister'), []);
});

test('appositions and bracketed short forms', () => {
  const { candidates } = scan(
    'so Feng Yujun, director of the Centre at Fudan University, told BelTA news agency of the European Union [EU].',
  );
  assert.deepEqual(
    candidates.map(({ text, apposition, acronym }) => [
      text,
      apposition?.text ?? null,
      apposition?.of ?? null,
      acronym,
    ]),
    [
      ['Feng Yujun', 'director of the Centre at Fudan University', 'person', null],
      ['Fudan University', null, null, null],
      ['BelTA', 'news agency', 'organisation', null],
      ['European Union', null, null, 'EU'],
      ['EU', null, null, null],
    ],
  );
  // A subject, a list and the next name's role are none.
  for (const text of [
    'it saw Acme Corp, a company spokesman said',
    'it saw Lukashenko, opposition leader Sergei Tikhanovsky',
    'it saw Lukashenko, speaking to leaders',
  ])
    assert.equal(scan(text).candidates[0]?.apposition, null, text);
});

test('no names', () => {
  assert.deepEqual(namesOf('on Monday, in March, I saw it for US$4.2 billion on TV'), []);
  assert.deepEqual(namesOf('The talks. However, they failed. “It is late,” he said.'), []);
});

test('a capital that its place may have made is in doubt', () => {
  assert.deepEqual(namesOf('Trade fell. Feng Yujun spoke: “Belarus won.” EU aid came.'), [
    '?Trade',
    '?Feng Yujun',
    '?Belarus',
    'EU',
  ]);
  assert.deepEqual(
    scan('XI PRAISES BELARUS\n\nXi Praises Belarus\n\nhe praised Belarus').candidates.map(({ doubt }) => doubt),
    ['all-words', 'all-words', 'none'],
  );
});

test('any text: in order, within the text, the words of the span', () => {
  const word = fc.constantFrom(
    ...'A The of Xi Jinping, and “ ” U.S. al-Assad China-Belarus President Minister Union [EU] \n Mr. & de . US$ I Co’s -'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map(words => words.join(' ')),
      ),
      text => {
        let at = 0;
        for (const { span, text: name, title, apposition, words } of scan(text).candidates) {
          assert.ok(at <= span.start && span.start < span.end && span.end <= text.length);
          assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), name);
          if (words) assert.equal(words.map(({ start, end }) => text.slice(start, end)).join(' '), name);
          for (const said of [title, apposition])
            if (said) assert.equal(text.slice(said.span.start, said.span.end).replace(/\s+/g, ' '), said.text);
          at = span.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('hostile text is read', () => {
  for (const part of [
    'A ',
    'A-',
    'a.',
    'A.',
    '“',
    'Bank of ',
    'Xi, leader ',
    'President ',
    '[',
    "'s ",
    '\u0301',
    '\uD83D',
  ])
    scan(part.repeat(20_000));
});

test('titles of ranks, of courts and of players are no part of the name', () => {
  const titles = (text: string) =>
    scan(text).candidates.map(({ text: name, title }) => `${title?.text ?? '-'} | ${name}`);
  assert.deepEqual(titles('Detective Inspector Saoirse Ó Briain spoke to Cllr Raj Mistry.'), [
    'Detective Inspector | Saoirse Ó Briain',
    'Cllr | Raj Mistry',
  ]);
  assert.deepEqual(titles('Striker Tomasz Wolny beat them.'), ['Striker | Tomasz Wolny']);
  assert.deepEqual(titles('before Justices Ada Venkatesan and Meher Billimoria'), [
    'Justices | Ada Venkatesan',
    '- | Meher Billimoria',
  ]);
  assert.deepEqual(titles('the Ambassador to China, Yuri Senko, spoke'), [
    '- | China',
    'Ambassador to China | Yuri Senko',
  ]);
  assert.deepEqual(titles('presidents of Iran, Saudi Arabia and Egypt met'), [
    '- | Iran',
    '- | Saudi Arabia',
    '- | Egypt',
  ]);
  assert.deepEqual(namesOf('he was made Chief Executive Officer there'), []);
});

test('organisations named for saints, with a form in small letters, with a complement', () => {
  assert.deepEqual(namesOf('at St Aidan’s Hospital the Verrall Group plc said'), [
    'St Aidan’s Hospital',
    'Verrall Group plc',
  ]);
  assert.deepEqual(namesOf('the Centers for Disease Control and Prevention said'), [
    'Centers for Disease Control and Prevention',
  ]);
});

test('units, time zones and currencies are no names', () => {
  assert.deepEqual(namesOf('made 75 TWh and 7.7 million TEU at 02:17 UTC for Rs 5 crore'), []);
});

test('a name in a bracket within a sentence', () => {
  assert.deepEqual(namesOf('it fell (Smith and Oduya, 2016).'), ['Smith', 'Oduya']);
});

test('roles and fields that open or join are no part, and part, of the name', () => {
  assert.deepEqual(namesOf('Geologist Marie Tharp and cellist Ada Brandt came.'), ['Marie Tharp', 'Ada Brandt']);
  assert.deepEqual(namesOf('he asked the Secretary of State for Trade and Industry Paul Channon'), ['Paul Channon']);
  assert.deepEqual(namesOf('with U.S. Securities and Exchange Commission staff'), [
    'U.S. Securities and Exchange Commission',
  ]);
  assert.deepEqual(namesOf('he taught at Queen Mary University of London'), ['Queen Mary University of London']);
  assert.deepEqual(namesOf('beside Hadrian’s Wall and Germany’s Wall'), ['Hadrian’s Wall', 'Germany', 'Wall']);
});

test('given names of months, passes, rays and signs of shares', () => {
  assert.deepEqual(namesOf('by Jan van Eyck in May'), ['Jan van Eyck']);
  assert.deepEqual(namesOf('on the Col du Galibier with Col. Ada Brandt'), ['Col du Galibier', 'Ada Brandt']);
  assert.deepEqual(namesOf('an X-ray of a T-shirt'), []);
  assert.deepEqual(namesOf('said Volkswagen AG <VOWG.F> and Texaco Inc <TX> of <Hino Motors>'), [
    'Volkswagen AG',
    'Texaco Inc',
    'Hino Motors',
  ]);
});

test('a bank that leads a loan is no manager; a country is not its news agency', () => {
  const said = (text: string) =>
    scan(text).candidates.map(({ text: name, title, apposition }) => [name, title?.text ?? apposition?.text ?? '']);
  assert.deepEqual(said('at par, lead manager Credit Lyonnais said'), [['Credit Lyonnais', '']]);
  assert.deepEqual(said('at home, general manager Ada Brandt said'), [['Ada Brandt', 'general manager']]);
  assert.deepEqual(said('told the Iraqi news agency and BelTA news agency'), [
    ['Iraqi', ''],
    ['BelTA', 'news agency'],
  ]);
});

test('a capital that stands for its government, where the words prove it', () => {
  const marked = (text: string) =>
    scan(text).candidates.flatMap(({ text: name, standsFor }) => (standsFor ? [name] : []));
  assert.deepEqual(marked('so Oslo rejected it, and Madrid has also accused Lisbon'), ['Oslo', 'Madrid', 'Lisbon']);
  assert.deepEqual(marked('with relations between Oslo and the sanctions imposed on Madrid'), ['Oslo', 'Madrid']);
  assert.deepEqual(marked('after Lisbon’s new trading partner met Madrid’s largest hotel'), ['Lisbon']);
  assert.deepEqual(marked('they met in Oslo, flew from Madrid, and saw that Lisbon grew and Bergen said no'), []);
});

test('words in small letters say what bracketed capitals stand for', () => {
  const [found] = scan('We use a content management system (CMS) here.').candidates;
  assert.equal(found?.text, 'CMS');
  assert.deepEqual(found?.apposition?.text, 'content management system');
  assert.equal(scan('We use a large table (CMS) here.').candidates[0]?.apposition, null);
});

test('labels of a table and headlines of two words name nothing by themselves', () => {
  assert.deepEqual(namesOf('Total Use 1,933 1,908 1,879 End Stocks 610 635 536'), ['?Total Use', '?End Stocks']);
  assert.deepEqual(namesOf('PRESIDENT RESIGNS'), ['?PRESIDENT RESIGNS']);
  assert.deepEqual(namesOf('NOTE: it rained.'), []);
});

test('a state behind its town is none of the names around it', () => {
  assert.deepEqual(namesOf('They left Richmond, Va., and Rockford, Ill., today.'), ['Richmond', 'Rockford']);
});
