// Sentences with a number made up: whatever supports it does so by chance.

interface Trial {
  readonly sentence: string;
  readonly number: string;
}

interface Form {
  readonly name: string;
  /** Every number that is tried, as it is written in a sentence. */
  readonly numbers: readonly string[];
  /** Sentences about what the demo sources speak of, none of them said by a source; `#` is the number. */
  readonly near: readonly string[];
  /** Sentences about something else. */
  readonly far: readonly string[];
}

const forms: readonly Form[] = [
  {
    name: 'a percentage, 0.1 … 99.9 %',
    numbers: toRange(999, i => `${(i + 1) / 10}%`),
    near: [
      'Exports of furniture from Belarus to China fell by # in the spring.',
      'In Minsk # of households rent their flat.',
      'Lukashenko said that wages in the Belarusian state sector had risen by #.',
    ],
    far: ['Ridership on the ferries of Lake Garda grew by #.', 'Of the pupils asked, # walk to school.'],
  },
  {
    name: 'a year, 1950 … 2024',
    numbers: toRange(75, i => `${1950 + i}`),
    near: [
      'A Chinese engineer built the first bridge of Minsk in #.',
      'Lukashenko visited the tractor works of Minsk in #.',
      'Belarus and Russia agreed on a common timetable for trains in #.',
    ],
    far: ['The lighthouse of Kõpu was painted in #.', 'Her second novel was published in #.'],
  },
  {
    name: 'a rank, second … 20th',
    numbers: toRange(19, i => toOrdinal(2 + i)),
    near: [
      'Belarus is the #-largest producer of potash in the world.',
      'China is the #-largest buyer of Belarusian beef.',
      'Minsk came in # place among the cities of Europe for its parks.',
    ],
    far: ['Uruguay is the #-largest exporter of wool.', 'The Oslo choir came in # place.'],
  },
  {
    name: 'about $x billion, 0.1 … 20',
    numbers: toRange(200, i => `$${(i + 1) / 10} billion`),
    near: [
      'Belarus spent about # on roads and bridges.',
      'Chinese banks lent about # to the railways of Belarus.',
      'Russia will pay about # for the new power station.',
    ],
    far: ['The Olympic village cost about #.', 'Insurers expect about # in claims from the hailstorm.'],
  },
];

export const trials: readonly (readonly [name: string, trials: readonly Trial[]])[] = forms.flatMap(form => [
  [`${form.name}; their subjects`, toTrials(form.near, form.numbers)] as const,
  [`${form.name}; others`, toTrials(form.far, form.numbers)] as const,
]);

function toTrials(sentences: readonly string[], numbers: readonly string[]): Trial[] {
  return sentences.flatMap(sentence =>
    numbers.map(number => ({ sentence: sentence.replace('#', () => number), number })),
  );
}

function toRange(length: number, at: (i: number) => string): string[] {
  return Array.from({ length }, (_, i) => at(i));
}

function toOrdinal(rank: number): string {
  const words = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  return words[rank - 2] ?? `${rank}th`;
}
