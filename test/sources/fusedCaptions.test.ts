import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/sources/readSource.ts';

// A line a passage, `~` before furniture; in the text they stand in one line, as a page whose breaks were lost.
const fused = {
  'a caption, then its noun with an article': `
    Talks on the ferry line ended late on Monday.
    Harbour workers block northern pier for 9 days
    The strike, which began in May, has cost the port 40 million euros.`,
  'a caption with a length of time, then a name and a relative clause': `
    Both coaches declined to comment.
    Striker Pablo Ortega banned for six matches
    Marcos Vidal, who coached the side from 2011 to 2016, told reporters the decision was harsh.`,
  'a caption, then a conjunction': `
    Volcano ash grounds 300 flights in Iceland
    But airlines said on Tuesday that they expected normal service by the weekend.`,
  'a caption with a count, then a time': `
    Museum returns 26 bronzes to Nigeria after a century
    Last week the trustees also agreed to lend 30 drawings to Lagos.`,
  'a caption with a share, then whom it is according to': `
    Prices have doubled since March.
    Drought cuts olive harvest by a third
    According to the ministry, oil exports fell by 22 per cent in September.`,
  'a caption that ends in a name, then plain subjects': `
    Two rangers killed near Goma
    Officials said on Friday that 14 others were missing.`,
  'a caption with a rate, then a participle': `
    Central bank holds rates at 5.25 per cent for third month
    Speaking after the meeting, governor Lena Holm said inflation would ease.`,
  'a caption, then a quotation': `
    Dam operator denies hiding 12 cracks
    “We published all 84 reports,” said its director, Paul Amsel.`,
  'a caption that ends in a place, then a name and its verb': `
    Firefighters battle blaze in Athens suburb
    Greece has lost 90,000 hectares of forest this summer.`,
  'a caption with a name and a year, then a pronoun': `
    Novelist Amara Diallo wins 50,000-pound prize for debut
    She was born in 1984 and grew up in Dakar.`,
  'two captions and a sentence': `
    Baker Ltd fined 2 million pounds over spill
    Activists camp outside refinery for 40 nights
    The company, which employs 900 people, has appealed.`,
  'a caption twice and a sentence': `
    Protesters gather outside parliament in Tbilisi
  ~ Protesters gather outside parliament in Tbilisi
    The crowd, which police put at 8,000, left at midnight.`,
  'a running time, a caption and a sentence': `
  ~ 03:41
    Divers recover bell of ship lost in 1912
    The wreck lies at a depth of 60 metres.`,
  'a caption, its credit and a sentence': `
    Villagers carry rice sacks across the Meru river in June 2019.
  ~ Photo: Anna Keller/AFP
    The flood destroyed 1,200 homes.`,
  'a credit in brackets': `
  ~ (Image credit: Jon Marsh/Getty Images)
    Researchers counted 41 whales in the bay.`,
  'who wrote and edited it, behind the last sentence': `
    Output fell to 2.1 million tonnes.
  ~ Reporting by Mia Sole in Quito; Editing by Ken Adeyemi`,
  'who edited it, in a sentence': `
    The vote is due in 2026.
  ~ This article was edited by Rosa Lind and fact-checked by Omar Diaz.`,
  'what to share it with': `
  ~ Share Tweet Email Print
    The rail link will cost 3.4 billion kroner.
  ~ Facebook Twitter WhatsApp`,
  'where to follow': `
    Exports rose 8 per cent in 2022.
  ~ Follow us on Telegram and X for more updates.`,
  'what else to read': `
    The court rejected 3 of 5 claims.
  ~ Read more: Judge halts sale of 70 ships
    The owners said they would appeal.`,
};

const plain = [
  'In the past 18 years Lukashenko, who is 70, has visited China 15 times.',
  'This week Germany, which holds 4 seats, said no.',
  'The film The Godfather was released in 1972 in 5 cities.',
  'He wrote for the newspaper The Guardian, which paid him 40 pounds.',
  'Officials welcomed the deal China signed in 2013 with 9 states.',
  'By noon on the day Britain, which had joined in 1973, voted to leave, 3 banks had closed.',
  'They lost by 3 goals to champions Real Madrid, who have won 15 titles.',
  'It was sold to tech giants Google, which paid 2 billion, and Apple, which paid 3 billion.',
  'Former England football captain David Beckham, who is 49, has bought 3 houses.',
  'Retired army general John Roe, who served for 30 years, said he had seen worse.',
  'Turkish-backed rebel commander Abu Omar, who leads 900 men, said no.',
  'To help farmers Brazil, which exports 40 million tonnes, cut its levy.',
  'At the start of the war Poland, which borders Ukraine, took in 3 million people.',
  'For 18 years Ann has run the shop.',
  'Asked for how many years Mr Smith, who is 50, had been ill, he said 9.',
  'Sales were helped by the play Waiting for Godot, which ran for 70 nights.',
  'In 12 months The Times sold 3 million copies.',
  'The ship was built for the 1912 Olympics in Sweden by 300 workers.',
  'He sang We are the champions for 90,000 people in 1985.',
  'The number of people in work in Belgium has risen to 4 million since The Hague talks.',
];

for (const [name, lines] of Object.entries(fused)) {
  test(`fused: ${name}`, () => {
    const parts = lines
      .split('\n')
      .slice(1)
      .map(line => ({ furniture: line.startsWith('  ~'), words: line.slice(4) }));
    assert.deepEqual(readParts(parts.map(({ words }) => words).join(' ')), parts);
  });
}

for (const sentence of plain) {
  test(`whole: ${sentence}`, () => {
    assert.deepEqual(readParts(sentence), [{ furniture: false, words: sentence }]);
  });
}

function readParts(text: string): { furniture: boolean; words: string }[] {
  const bytes = new TextEncoder().encode(`The first sentence.\n${text}\nThe last sentence.\n`);
  const { prose, passages } = readSource({ uri: 'memory:///a.txt', path: 'a.txt', bytes }, { key: null });
  return passages.slice(1, -1).map(({ span, furniture }) => ({ furniture, words: prose.slice(span.start, span.end) }));
}
