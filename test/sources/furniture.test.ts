import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findDatelineAgency,
  findDatelinePrefix,
  findFurnitureKind,
  isDateOnly,
  isPublisherLine,
} from '../../src/sources/furniture.ts';

const furniture = {
  timecode: ['02:13', '1:02:13', '02:13 / 05:44', '00:00:01,000 --> 00:00:04,000', 'Page 3 of 12'],
  navigation: [
    'Related posts',
    'Leave a Comment',
    'Latest News',
    'READ MORE:',
    'Read more: Why the river floods',
    'Also read | Five things to know about 2020',
    'Share on Facebook',
    '12 Comments',
    '4 min read',
    'Sign up for our newsletter to get 10 stories a week.',
    'We use cookies to improve your experience.',
    'This website uses cookies.',
    'By continuing to browse you agree to our 3 policies.',
    '← Previous post',
    'Skip to main content',
    'Share Tweet Email Print',
    'Facebook | X | WhatsApp',
    'Follow us on Telegram and X for more updates.',
  ],
  credit: [
    '(source: Reuters)',
    'Source: World Bank, 2021',
    '© 2021 The Daily Planet. ',
    'Copyright 2020 by the authors',
    'By Jane Doe',
    'By Jane Doe and Rui Li in Beijing',
    '(Reporting from Beijing by Ryan Woo and Melbourne by Lidia Kelly; Additional reporting provided by Beijing Newsroom.',
    'Reporting by Jane Doe; Editing by John Roe and Mary Major',
    'Editing by Jane Doe)',
    'Photo: Jane Doe/AFP',
    'This story was first published by the River Times.',
    'This article was edited by Jane Doe.',
  ],
  dateline: ['Published 3 December 2021', 'Updated: Dec. 3, 2021 10:05 am GMT', 'Posted on 03/12/2021'],
  references: ['References: [1] [2] [3] [4]', 'References', 'Works cited', '[1] [2], [3]', '[12]'],
};

for (const [kind, lines] of Object.entries(furniture)) {
  test(`${kind} is known by its words`, () => {
    for (const line of lines) assert.equal(findFurnitureKind(line), kind, line);
  });
}

test('lines of nothing but a date', () => {
  const dates = [
    '3 December 2021',
    '2021-12-03',
    '03/12/2021',
    'Friday, December 3rd, 2021',
    'May 2016',
    '2021-12-03T10:05',
  ];
  for (const line of dates) assert.ok(isDateOnly(line), line);
  const none = [
    'May 2016: 56,357',
    'May 5 people die?',
    '2016',
    '47',
    'In May 2016, trade fell.',
    '1,234',
    'Sun 5',
    '',
  ];
  for (const line of none) assert.ok(!isDateOnly(line), line);
});

test('text is not furniture', () => {
  const lines = [
    'Sources: direct, referral, organic search, etc.',
    'Share of exports, 2019',
    'This article was translated into 12 languages.',
    'Reporting by the Guardian has shown that 5 people died.',
    'By 2021 trade had doubled.',
    'By December 2021, trade had doubled.',
    'Editing by hand takes 3 hours.',
    'Sources said 5 people died.',
    'Source: the ministry said that 5 people died. It gave no names.',
    'In 2021, trade fell.',
    'Comments on the draft came from 12 states.',
    'Related posts in the ministry were cut by 12 per cent.',
    'Print circulation fell by 12 per cent.',
    'The site uses 40 cookies, a study found.',
    'The company was founded by a reporter of the Times',
    'May 5 people die?',
    '47',
    '(680).',
    '106 minutes',
    'Published 3,120 books',
    'Notes',
    '1,234',
    'On Friday 12 people died.',
    'References to the war fell to 12.',
    'She read more: 12 books in a month.',
    '12 comments were made by the jury.',
  ];
  for (const line of lines) assert.equal(findFurnitureKind(line), null, line);
});

test('the dateline that a sentence opens with', () => {
  const cut = (text: string) => text.slice(findDatelinePrefix(text));
  assert.equal(cut('BEIJING, Dec 3 (Reuters) - Trade rose.'), 'Trade rose.');
  assert.equal(cut('MINSK (AP) — Trade rose.'), 'Trade rose.');
  assert.equal(cut('LONDON/PARIS, Feb. 26, 2021 (Reuters) - Trade rose.'), 'Trade rose.');
  assert.equal(cut('Trade (exports) - rose.'), 'Trade (exports) - rose.');
  assert.equal(findDatelineAgency('BEIJING, Dec 3 (Reuters) - Trade rose.'), 'Reuters');
});

test('the name of a publisher by itself', () => {
  for (const line of ['South China Morning Post', 'The New York Times', 'Associated Press', 'Hard Times'])
    assert.ok(isPublisherLine(line), line);
  for (const line of ['The founder of the Times', 'Trade rose, says the Post', 'times'])
    assert.ok(!isPublisherLine(line), line);
});

test('marks around a link do not hide it', () => {
  assert.equal(findFurnitureKind('← Previous post …'), 'navigation');
  assert.equal(findFurnitureKind('>> Read more >>>'), 'navigation');
  assert.equal(findFurnitureKind(`${' .'.repeat(149)}a`), null);
});

test('long hostile lines take no time to speak of', () => {
  for (const unit of ['a ', 'By A', '[1] ', '( ', 'A, ', '- ', '1:1', 'Reporting by ']) {
    assert.equal(typeof findDatelinePrefix(unit.repeat(100_000)), 'number');
    assert.equal(findFurnitureKind(unit.repeat(100_000)), null);
  }
});
