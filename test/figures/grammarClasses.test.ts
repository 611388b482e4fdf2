import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './support.ts';

/** Each line: a text, `=>`, and what is read in it, joined by ` | `; nothing for a text without figures. */
function checkTable(name: string, table: string): void {
  for (const line of table.trim().split('\n')) {
    const [text = '', expected = ''] = line.split('=>').map(part => part.trim().replaceAll('⏎', '\n'));
    test(`${name}: ${text}`, () => assert.equal(read(text).join(' | '), expected));
  }
}

checkTable(
  'signs',
  `
  shrank by –0.4% => [–0.4%] percent -0.4 %
  fell to –12°C in May => [–12°C] measurement -12 °C | [May] date --05
  lost (–€5m) => [–€5m] money -5000000 EUR
  a goal difference of minus seven => [minus seven] count -7
  sank to minus 24.3 degrees => [minus 24.3 degrees] measurement -24.3 °
  prices of minus A$58 => [minus A$58] money -58 AUD
  some 3–5% of it => [3–5%] range 3..5 % <about>
  ten minus seven => [ten] count 10 small | [seven] count 7 small
  plus or minus 3 percentage points => [3 percentage points] percentage-point 3 pp
  `,
);

checkTable(
  'money in ranges and beside letters',
  `
  costs €40–50m a year => [€40–50m] range 40000000..50000000 EUR
  costs $3-4m a year => [$3-4m] range 3000000..4000000 USD
  costs €40m–50m a year => [€40m–50m] range 40000000..50000000 EUR
  ahead of US$225mne =>
  paid 30 million dirhams => [30 million dirhams] money 30000000 ¤
  paid 450 kr => [450 kr] money 450 ¤
  `,
);

checkTable(
  'compound lengths',
  `
  won in 2 hours and 51 minutes => [2 hours and 51 minutes] duration PT171M minute
  jailed for six years and eight months => [six years and eight months] duration P80M month
  after 3 years, 2 months => [3 years, 2 months] duration P38M month
  after 1 hour 20 min => [1 hour 20 min] duration PT80M minute
  stands 6ft 4in tall => [6ft 4in] measurement 6.333333333333333 ft
  between two years and six months => [two years] duration P2Y year | [six months] duration P6M month
  two years and three weeks => [two years] duration P2Y year | [three weeks] duration P3W week
  two years and 18 months => [two years] duration P2Y year | [18 months] duration P18M month
  `,
);

checkTable(
  'shares and multiples',
  `
  one resident in five was born abroad => [one resident in five] ratio 0.2
  one in forty-six speaks it => [one in forty-six] ratio 0.021739130434782608
  1 in 46 speaks it => [1 in 46] ratio 0.021739130434782608
  one out of every ten => [one out of every ten] ratio 0.1
  one goal in five games => [five] count 5 game small
  nearly three times last year’s tally => [three times] multiplier 3 x <nearly>
  three times last year => [three] count 3 time small
  shared 169 times as the news spread => [169] count 169 time
  four times as fast as the old one => [four times] multiplier 4 x
  twelve times as much => [twelve times] multiplier 12 x
  a third of a year’s revenues => [a third] ratio 0.3333333333333333
  a third of a year => [a third of a year] duration P0.33333333333333333333Y year
  `,
);

checkTable(
  'units of several parts',
  `
  over 80 nautical miles away => [80 nautical miles] measurement 80 nmi <above>
  180 to 190 light-years away => [180 to 190 light-years] range 180..190 ly
  30.5 million metric tons of wheat => [30.5 million metric tons] measurement 30500000 t
  moved 7.7 million TEU => [7.7 million TEU] measurement 7700000 TEU
  a chip of 814 mm² => [814 mm²] measurement 814 mm²
  a 3nm process => [3nm] measurement 3 nm
  a 4,400mAh battery => [4,400mAh] measurement 4400 mAh
  reached 1,922 ppb => [1,922 ppb] measurement 1922 ppb
  fell by 7.2 mm Hg => [7.2 mm Hg] measurement 7.2 mmHg
  yields of 7.9 t/ha => [7.9 t/ha] measurement 7.9 t/ha
  at 20 µg/m³ => [20 µg/m³] measurement 20 µg/m³
  at 20 mg/dL => [20 mg/dL] measurement 20 mg/dL
  at 5 m/s => [5 m/s] measurement 5 m/s
  burns 8.5 l/100 km => [8.5 l/100 km] measurement 8.5 l/100 km
  at 12 Mbps => [12 Mbps] measurement 12 Mbps
  at 39 km/hr => [39 km/hr] measurement 39 km/h
  `,
);

checkTable(
  'counted nouns',
  `
  in 60+ countries => [60] count 60 country <at-least>
  some 11,500 film and television writers => [11,500] count 11500 writer <about>
  left 12 dead and 30 wounded => [12] count 12 dead | [30] count 30 wounded
  employs c.1,150 people => [1,150] count 1150 person <about>
  `,
);

checkTable(
  'names and numbers of documents',
  `
  call +44 (0)20 7946 0192 or 101 => [101] count 101
  call 101, quoting reference 4223 =>
  under Directive 2008/98/EC and Regulation (EU) 2016/679 =>
  Resolution 2719 was adopted =>
  application 5 times => [5] count 5 time small
  on Lines 2, 4 and 6 =>
  on page 1 and 6% on page 2 => [6%] percent 6 %
  versions 5.2 through 5.6.1 =>
  overran runway 27L, near gate 14 =>
  Windows 11 overtook it; Formula 1’s body =>
  Revs 12 vs 14 => [12] count 12 | [14] count 14
  “Ten Past Midnight” with a dog named Seven =>
  Key facts:⏎1. 17 people⏎2. 44 kg => [17] count 17 person | [44 kg] measurement 44 kg
  in Year 9 students sit =>
  Type 2 diabetes =>
  a Phase 3 trial of 40 people => [40] count 40 person
  in the second round 23 goals were scored => [second] ordinal 2 rank small | [23] count 23 goal
  that day 400 visitors came => [400] count 400 visitor
  in round 23 they lost => [23] ordinal 23 rank
  painted c.1887 => [1887] year 1887 <about>
  a subsidiary of 3M =>
  `,
);

checkTable(
  'hedges',
  `
  over 20 hours of film => [20 hours] duration PT20H hour <above>
  over two years => [two years] duration P2Y year
  those 65 and over => [65] count 65 <at-least>
  people aged 65 or older => [65] duration P65Y year <at-least>
  a pass went up to €14 => [€14] money 14 EUR
  it does not expect more than 400 warrants => [400] count 400 warrant <at-most>
  the cost won't be more than 12 euros => [12 euros] money 12 EUR <at-most>
  it cannot cost less than €5 => [€5] money 5 EUR <at-least>
  it is not red, but more than 40 years old => [40 years old] duration P40Y year <above>
  with an average of 565 => [565] count 565
  `,
);

checkTable(
  'numbers by which a thing is known',
  `
  a Boeing 737-800 and a 777-300ER =>
  a gain of 717-727 votes => [717-727] range 717..727 vote
  under 36 CFR 1194.1, 42 U.S.C. § 1983 and 347 F.2d 394 =>
  they sold 30 U.S. 747 jets => [30] count 30 | [747] count 747 jet
  1,2-dichloroethane, 2,4-D and 4-nitrophenol =>
  lives at 1600 Pennsylvania Avenue => 
  five of 12 Wall Street banks => [five] count 5 small | [12] count 12 bank
  in 1987 Wall Street fell => [1987] year 1987
  neighbours called 911; the 112 operator and a 999 call =>
  called 911 voters => [911] count 911 voter
  they call 300 customers => [300] count 300 customer
  a 1080p screen, 4K video and a 2x4 =>
  shares at 720p, down 3p => [720p] money 7.2 GBP | [3p] money 0.03 GBP
  Python 3.11, iOS 17.2 and macOS 14 =>
  error 404 under RFC 2616 and Article 6(1) =>
  Myth 4: it is easy =>
  to 1) shorten it, while 2) saving (at most 5) => [5] count 5 <at-most> small
  Steps: 1. Go there => 
  part 45-2231-B =>
  trades from 0800 to 1415, and at 1515 local time =>
  on 10/02, at 08.15 =>
  `,
);

checkTable(
  'letters behind a number',
  `
  the team at 18F wrote it =>
  fell to 18F => [18F] measurement 18 °F
  highs of 98F (37C) => [98F] measurement 98 °F | [37C] measurement 37 °C
  won in 10.72s => [10.72s] duration PT10.72S second
  a 484 KB file => [484 KB] measurement 484 kB
  for 99c => [99c] money 0.99 USD
  fell to 103.97 won per litre => [103.97 won] money 103.97 KRW
  scored 104 won the cup => [104] count 104
  a tax of 330 Ecus => [330 Ecus] money 330 XEU
  in FY23, 2H23, 1Q 2024 and Q3'22 => [FY23] year 2023 | [2H23] date 2023-H2 | [1Q 2024] date 2024-Q1 | [Q3'22] date 2022-Q3
  `,
);

checkTable(
  'numbers set against each other',
  `
  rated 5.1/10, or 4.5 out of 5 => [5.1/10] ratio 0.51 | [4.5 out of 5] ratio 0.9
  a one-in-five chance => [one-in-five] ratio 0.2
  a three-for-one split => [three-for-one] ratio 3..1
  shot 6-for-9 => [6] count 6 small | [9] count 9 small
  odds of 9/4 => [9/4] ratio 9..4
  a pressure of 120/80 mmHg => [120/80 mmHg] ratio 120..80 mmHg
  quoted at 1,250/1,350 stg => [1,250/1,350 stg] range 1250..1350 GBP
  `,
);

checkTable(
  'numbers of several parts',
  `
  3×10^6 cells at 3 x 10⁸ m/s => [3×10^6] count 3000000 cell | [3 x 10⁸ m/s] measurement 300000000 m/s
  a dose of 2.5 × 10⁻³ mg => [2.5 × 10⁻³ mg] measurement 0.0025 mg
  at 51°30′26″ N => [51°30′26″] measurement 51.507222222222225 °
  he is 5′11″ tall => [5′11″] measurement 5.916666666666667 ft
  3⁄4 of them => [3⁄4] ratio 0.75
  four cargoes and 20 shoes => [four] count 4 cargo small | [20] count 20 shoe
  `,
);

checkTable(
  'wholes, persons and eras',
  `
  won 61 of the 120 seats => [61] count 61 seat | [120] count 120 seat
  outlived nine of his ministers => [nine] count 9 minister small
  found 5,500 such planets => [5,500] count 5500 planet
  with 61 RBIs and 1,200 loaves => [61] count 61 RBI | [1,200] count 1200 loaf
  the winger, 23, signed => [23] duration P23Y year
  the total, 23, is low => [23] count 23
  pupils aged 11 to 18 => [11 to 18] range P11Y..P18Y year
  about 1754 BC => [1754] count 1754 BC <about>
  founded in c. 1132 => [1132] year 1132 <about>
  callers to 911 waited =>
  adults with type 2 diabetes =>
  `,
);

checkTable(
  'units that stand apart',
  `
  soak 250 g of beans => [250 g] measurement 250 g
  a power of 2.5 W. => [2.5 W] measurement 2.5 W
  in 0.75ms => [0.75ms] duration PT0.00075S second
  nine-tenths of a second ahead => [nine-tenths of a second] duration PT0.9S second
  rent rose to 954 pounds => [954 pounds] money 954 GBP
  it weighs 954 pounds => [954 pounds] measurement 954 lb
  in a 5:1 ratio at 5:10 => [5:1] ratio 5..1
  above 727 °C or higher => [727 °C] measurement 727 °C <above>
  averaged over eight hours => [eight hours] duration PT8H hour
  `,
);

checkTable(
  'of real pages',
  `
  dies at 79 => [79] duration P79Y year
  — Cory Batey, 24; and Brandon Banks, 24 — have => [24] duration P24Y year | [24] duration P24Y year
  under the age of 19, is => [19] duration P19Y year <below>
  a year-and-a-half ago => [a year-and-a-half] duration P1.5Y year
  by the mid-'80s => ['80s] date 198X
  seven more times => [seven] count 7 time small
  326 Archive-It partners => [326] count 326 partner
  55 UEFA Nations League contenders => [55] count 55 contender
  5 Hostages Safe => [5] count 5 hostage small
  two mill enterprises => [two] count 2 small
  8 ½ minutes => [8 ½ minutes] duration PT8.5M minute
  at 226 West 46th Street, (877) 250 2929 =>
  contact the hall on 49619722 =>
  no more than twelve dot fifty Euros => [twelve dot fifty Euros] money 12.5 EUR <at-most>
  two point five million => [two point five million] count 2500000
  three point one four => [three point one four] count 3.14
  pp. 1700-1701 with 501(C)3 status =>
  `,
);
checkTable(
  'elided units',
  `
  to 4.2 billion dollars from 3.9 => [4.2 billion dollars] money 4200000000 USD | [3.9] money 3900000000 USD
  terms of 25 and 30 years => [25] duration P25Y year | [30 years] duration P30Y year
  growth of 5, 7 and 9 per cent => [5] percent 5 % | [7] percent 7 % | [9 per cent] percent 9 %
  sentences of two, five and seven years => [two] duration P2Y year | [five] duration P5Y year | [seven years] duration P7Y year
  carried 112, 134 and 156 thousand passengers => [112] count 112000 | [134] count 134000 | [156 thousand] count 156000 passenger
  paid $3, $4 and $5 billion => [$3] money 3000000000 USD | [$4] money 4000000000 USD | [$5 billion] money 5000000000 USD
  three, four and five million tonnes => [three] measurement 3000000 t | [four] measurement 4000000 t | [five million tonnes] measurement 5000000 t
  won 3, lost 4 and sold 5 million => [3] count 3 small | [4] count 4 small | [5 million] count 5000000
  sold to 12 and 30 million went => [12] count 12 | [30 million] count 30000000
  cut from 5.5 to 5.3 million => [5.5] count 5500000 | [5.3 million] count 5300000
  grew from 800 to 1.2 million => [800] count 800 | [1.2 million] count 1200000
  the other three quarters follow => [three quarters] ratio 0.75
  in the other three quarters it fell => [three quarters] duration P9M quarter
  adds 150, 200 and 320 megawatts => [150] measurement 150 MW | [200] measurement 200 MW | [320 megawatts] measurement 320 MW
  at 0, 1 and 6 months => [0] duration P0M month | [1] duration P1M month | [6 months] duration P6M month
  a mean of 61.4 ± 9.8 years => [61.4] duration P61.4Y year | [9.8 years] duration P9.8Y year
  a mass of 125.3 ± 0.4 GeV => [125.3] measurement 125.3 GeV | [0.4 GeV] measurement 0.4 GeV
  a canvas of 73 by 92 cm => [73] measurement 73 cm | [92 cm] measurement 92 cm
  it takes 10 days to process a visa, against 15 in France => [10 days] duration P10D day | [15] duration P15D day
  it takes 10 to 15 days, against 20 last year and 30 in 2021 => [10 to 15 days] range P10D..P15D day | [20] duration P20D day | [30] duration P30D day | [2021] year 2021
  three years from the date, or six for contract claims => [three years] duration P3Y year | [six] duration P6Y year
  gave 75 per cent protection after ten weeks, up from 52 => [75 per cent] percent 75 % | [ten weeks] duration P10W week | [52] percent 52 %
  cost 38 pence per therm, against 52 a year earlier => [38 pence] money 0.38 GBP | [52] money 0.52 GBP
  lost 41 cents to 75.32 => [41 cents] money 0.41 USD | [75.32] money 75.32 USD
  trades at 18 times earnings, against 25 for its peers => [18 times] multiplier 18 x | [25] multiplier 25 x
  reached 42.5 per cent, up from 23 in 2022 and 9.6 in 2004 => [42.5 per cent] percent 42.5 % | [23] percent 23 % | [2022] year 2022 | [9.6] percent 9.6 % | [2004] year 2004
  6 feet 6 and 240 pounds => [6 feet] measurement 6 ft | [6] count 6 small | [240 pounds] measurement 240 lb
  at 11 and 18.1 months => [11] count 11 | [18.1 months] duration P18.1M month
  scored 25 and 30 minutes later left => [25] count 25 | [30 minutes] duration PT30M minute
  602 or 50 per cent of them => [602] count 602 | [50 per cent] percent 50 %
  2,051,000, or 1.55 dollars a share => [2,051,000] count 2051000 | [1.55 dollars] money 1.55 USD
  rose 14-fold in 10 days, from 35 a day => [14-fold] multiplier 14 x | [10 days] duration P10D day | [35] count 35
  fell 27.4 pct from 93,554 in January => [27.4 pct] percent 27.4 % | [93,554] count 93554 | [January] date --01
  sold 80,432 cars in the first three months, up from 62,813 => [80,432] count 80432 car | [first three months] duration P3M month | [62,813] count 62813
  compared with 29.5 pj of gas and 660 barrels => [29.5] count 29.5 | [660 barrels] measurement 660 bbl
  `,
);

checkTable(
  'ages',
  `
  she was 16 when she left; he was 22 => [16] duration P16Y year | [22] duration P22Y year
  who turned 30 in May => [30] duration P30Y year | [May] date --05
  they were 16 years old => [16 years old] duration P16Y year
  he was 3 goals up => [3] count 3 goal small
  over-65s and under-18s => [65] duration P65Y year | [18] duration P18Y year
  in their 30s and 40s => [30s] range P30Y..P39Y year | [40s] range P40Y..P49Y year
  temperatures in the low 40s => [40s] range 40..49 °
  his 90s hits =>
  in the 80s => [80s] date 198X
  `,
);

checkTable(
  'scores',
  `
  won 6-4, 3-6, 7-6 (7-5) => [6-4] ratio 6..4 | [3-6] ratio 3..6 | [7-6] ratio 7..6 | [7-5] ratio 7..5
  won 6-7 (4/7) 6-4 => [6-7] ratio 6..7 | [4/7] ratio 4..7 | [6-4] ratio 6..4
  aged 3-6, 7-9 => [3-6] range P3Y..P6Y year | [7-9] range 7..9
  voted 2:1 in favour => [2:1] ratio 2..1
  a 1:17 teacher ratio => [1:17] ratio 1..17
  Romans 5:8 and Genesis 1:1-3 =>
  245 for eight in 50 overs => [245] count 245 | [eight] count 8 small | [50] count 50 over
  `,
);

checkTable(
  'science',
  `
  weighs 1.23e-4 g => [1.23e-4 g] measurement 0.000123 g
  p was 3.2e-5 => [3.2e-5] count 0.000032
  6.02 x 10^23 atoms => [6.02 x 10^23] count 6.02e+23 atom
  reached 424 parts per million => [424 parts per million] measurement 424 ppm
  in 20 nanoseconds => [20 nanoseconds] duration PT0.00000002S second
  one gigawatt-hour => [one gigawatt-hour] measurement 1 GWh
  36.8 Gt => [36.8 Gt] measurement 36.8 Gt
  cut from 3h 40m to 2h 5m => [3h 40m] duration PT220M minute | [2h 5m] duration PT125M minute
  won in 1h 58m 23s => [1h 58m 23s] duration PT7103S second
  the train at 8h30 =>
  `,
);

checkTable(
  'years of an era',
  `
  from AD 98 => [AD 98] year 98
  in 29 AD => [29 AD] year 29
  1066 CE => [1066 CE] year 1066
  `,
);

checkTable(
  'vague and priced',
  `
  a couple of hundred arrests => [a couple of hundred] count 200 arrest <about>
  a couple of years =>
  $4.95 a dozen, a dozen eggs => [$4.95] money 4.95 USD | [a dozen] count 12 egg
  wheat fell to $5.61-3/4 a bushel => [$5.61-3/4] money 5.6175 USD
  `,
);

checkTable(
  'numbers by which a thing is known',
  `
  in Case No. 21-476 =>
  under number 16/204,512 =>
  account number 4412 0098 7731 =>
  the ZIP code 10013-2215 =>
  No. 2 in the world => [No. 2] ordinal 2 rank
  Bus 42 runs every 10 minutes => [10 minutes] duration PT10M minute
  the Group of 77 =>
  near Junction 9, under rule 11 =>
  stage 3 cancer =>
  a phase 3 trial =>
  Voyager 2 is far =>
  Fast & Furious 9 =>
  between 2.15 and 3.40am =>
  `,
);

checkTable(
  'metres or millions',
  `
  exposed 533m records => [533m] count 533000000 record
  planted 3m trees => [3m] count 3000000 tree
  a 400m record => [400m] measurement 400 m
  at 3.8% (2.6m) => [3.8%] percent 3.8 % | [2.6m] count 2600000
  membership stood at 1.2m people => [1.2m] count 1200000 person
  the tower stood 30m high => [30m] measurement 30 m
  `,
);

checkTable(
  'what is left out or set aside',
  `
  Smith got 50.9%, Jones 49.1; turnout fell => [50.9%] percent 50.9 % | [49.1] percent 49.1 %
  exports of $308.6 billion, imports 217.8, left little => [$308.6 billion] money 308600000000 USD | [217.8] money 217800000000 USD
  40 per cent, up from 220 => [40 per cent] percent 40 % | [220] count 220
  Rs 8,000-10,000 crore => [Rs 8,000-10,000 crore] range 80000000000..100000000000 INR
  from 8,000-10 million => [8,000-10 million] range 8000..10000000
  Rs 350 cr to suppliers => [Rs 350 cr] money 3500000000 INR
  a loss of $(12.4) million, or £(0.31) a share => [$(12.4) million] money -12400000 USD | [£(0.31)] money -0.31 GBP
  gained half a cent => [half a cent] money 0.005 USD
  closes on 25 and 26 December => [25] date --12-25 | [26 December] date --12-26
  on the night of 9/10 November 1938 => [9/10 November 1938] range 1938-11-09..1938-11-10
  three-and-a-quarter years => [three-and-a-quarter years] duration P3.25Y year
  a ratio of 1 to 4 => [1 to 4] ratio 1..4
  lost 2-5, a 4-19 record => [2-5] ratio 2..5 | [4-19] ratio 4..19
  the 4-6 favourite => [4-6] ratio 4..6
  612pp in all =>
  Symphony Op. 67 =>
  the train left at 6.05 =>
  cooking 1 hr 15 mins => [1 hr 15 mins] duration PT75M minute
  after COP28 it rose =>
  2.99 to 3.1 billion H.K. dlrs => [2.99 to 3.1 billion H.K. dlrs] range 2990000000..3100000000 HKD
  paid 5 million NZ dollars => [5 million NZ dollars] money 5000000 NZD
  a debt ratio of 2.2:1 => [2.2:1] ratio 2.2..1
  (95% CI, −13.4 to −11.5) => [95%] percent 95 % | [−13.4 to −11.5] range -13.4..-11.5
  closed at 31 and 7/8 => [31 and 7/8] count 31.875
  eleven out of 18 programs, nine out of 10 => [eleven] count 11 | [18] count 18 program | [nine out of 10] ratio 0.9
  a dividend of 12.5c => [12.5c] money 0.125 USD
  a median of 11.1 mo => [11.1 mo] duration P11.1M month
  about 40 GtCO2 a year => [40 GtCO2] measurement 40 Gt <about>
  104 bcf of gas => [104 bcf] measurement 104 bcf
  her 80-something mother => [80] count 80 <about>
  `,
);

checkTable(
  'numbers that name days, weeks and paragraphs',
  `
  measured on days 0 and 28, and at weeks 4 and 12 =>
  samples at days 1, 7 and 28 =>
  dry on days 2 to 4 =>
  by weeks 2 and 4, 60 per cent had healed => [60 per cent] percent 60 %
  paragraphs 2 and 3 of the act =>
  taught in grades 9 to 12 => [9 to 12] range 9..12
  in the first two days 40 people came => [first two days] duration P2D day | [40] count 40 person
  in those days 30 to 40 ships called => [30 to 40] range 30..40 ship
  for months 3 to 5 firms have waited => [3 to 5] range 3..5 firm
  for years 12 people lived here => [12] count 12 person
  jailed for 2 years and 6 months => [2 years and 6 months] duration P30M month
  `,
);

checkTable(
  'what grows on land',
  `
  rose from 10 to 13 tonnes per hectare => [10] measurement 10 t/ha | [13 tonnes per hectare] measurement 13 t/ha
  5 kg an acre => [5 kg an acre] measurement 5 kg/acre
  13 t/ha => [13 t/ha] measurement 13 t/ha
  13 tonnes a year => [13 tonnes] measurement 13 t
  `,
);
