import { businessWords, organisationHeads, particles } from '../names/nameWords.ts';
import { findPlace } from '../names/places.ts';
import type { CslName } from '../references/cslItem.ts';
import { fold } from '../text/fold.ts';
import { isPublisherLine } from './furniture.ts';

const longestName = 80;

// The commonest family names of China, Korea and Vietnam in Latin letters. Where one stands first, the order may be
// that of the East ("Kim Jong Un") or of the West ("Kim Smith"), and a name does not say which.
const easternFamilyNames = new Set(
  `ahn an bae bai bui cai cao chan chang chen cheng cheung chiang chin cho choi chow chu chung cui dai dang deng dinh do
  dong du duan duong fan fang feng fu gao gong gu guo ha han hao he heo ho hoang hong hou hsu hu huang huynh hwang jang
  jeon jeong ji jia jiang jin jo jung kang kim ko kong koo kwak kwok kwon lai lam lau law le lee lei leung li liang liao
  lim lin ling liu lo long lu luo luong ly ma mai mao meng min moon nam ngo nguyen ni no noh oh ong pak pan pang park
  peng pham phan qian qin qiu ren rhee roh ryu seo shao shen shi shin sim so son song su suh sun tan tang tao teng tian
  ting to tran trinh truong tsai tsang wang wei wen wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yee
  yeo yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou`.split(/\s+/),
);

/** Before or behind a name, and of neither of its parts. */
const additions = new Set(
  `dr prof professor sir dame lord lady mr mrs ms miss rev father sister st president minister senator general colonel jr
  sr ii iii iv phd md staff editorial editors reporter correspondent team desk bureau online wire weekly monthly magazine
  review guardian reuters bloomberg xinhua observer admin administrator guest unknown anonymous`.split(/\s+/),
);

const capitalised = /^\p{Lu}(?:\.(?:-?\p{Lu}\.){0,2}|['’]?\p{L}*\p{Ll}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)?)?$/u;
const latinOnly = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;
// Of two family names, as Spanish has them, the first: "García Márquez".
const spanishFamilyName = /(?:[aeiou]z|^garc[ií]a)$/i;

/**
 * The name of a maker as CSL has one: given and family name where a line of two or three words shows them, with the
 * particles at the family's ("van der Berg"); else, as of every organisation, the words as they stand.
 */
export function toPersonName(text: string): CslName {
  const literal = text.replace(/\s+/g, ' ').trim();
  if (literal.length > longestName || !latinOnly.test(literal)) return { literal };
  const words = literal.split(' ');
  const start = words.findIndex((word, i) => i > 0 && isParticle(word));
  const names = words.filter(word => !isParticle(word));
  const isPerson =
    names.length >= 2 &&
    names.length <= 3 &&
    names[0] === words[0] &&
    names.at(-1) === words.at(-1) &&
    names.every(isNamePart) &&
    // A family's name is written out, and a name of initials alone is none.
    (names.at(-1) ?? '').length > 1 &&
    !/\.$/.test(names.at(-1) ?? '') &&
    !easternFamilyNames.has(fold(words[0] ?? '')) &&
    findPlace(fold(literal)) === undefined &&
    !isPublisherLine(literal);
  if (!isPerson) return { literal };
  const isDouble = start < 0 && words.length === 3 && spanishFamilyName.test(words[1] ?? '');
  if (isDouble) return { literal };
  const family = start < 0 ? words.length - 1 : start;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}

/** "Finance Department", "City of Oslo": of two words or more, since a family may be called Church. */
export function isOrganisation(name: string): boolean {
  const words = name.trim().split(/\s+/).map(fold);
  return words.length > 1 && words.some(word => word === 'of' || word === 'for' || organisationHeads.has(word));
}

/** Written small as most languages have it, or with a capital, as Dutch and Belgian names also are. */
function isParticle(word: string): boolean {
  return (
    word !== 'y' &&
    word !== 'e' &&
    word !== 'und' &&
    word !== 'and' &&
    particles.has(word.replace(/^V(?=an$|on$)/, 'v'))
  );
}

function isNamePart(word: string): boolean {
  const small = fold(word).replace(/\.$/, '');
  const isOther = additions.has(small) || organisationHeads.has(small) || businessWords.has(small) || small === 'the';
  return capitalised.test(word) && !isOther;
}
