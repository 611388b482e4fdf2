import type { NameCandidate } from './name.ts';
import {
  functionWords,
  looksPlain,
  openingWords,
  organisationNouns,
  plainSubjects,
  roleModifiers,
  roleNouns,
  wordNames,
} from './nameWords.ts';
import { isCapital } from './runs.ts';
import type { Token } from './tokens.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

// What is said, thought or done by somebody only.
const deeds = words(`
  said says told added adds asked replied insisted warned argued wrote joked believes believed thinks thought wants
  wanted hopes hoped knew knows decided refused apologised apologized resigned denied denies admitted admits joined
  named appointed hired fired sued acquired unveiled signed pledged vowed scored defeated founded purchased
`);
const auxiliaries = words('is was has had will would can could may might does did');
const pastForms = words(`
  cut lost won sold bought took made gave led beat met held kept left sent spent built fell rose grew began became came
  went got hit put set ran drew broke chose drove flew saw found wrote spoke sang shot struck paid stood overtook threw
`);
/** What stands behind a verb, and not behind an adjective: "named a …", but "Add chopped onions". */
const afterVerb = words(`
  a an the its his her their this that these those it him them to in on at by for from with out up down off over into
  as more most less about nearly almost both all no two three four five six seven eight nine ten
`);

/**
 * What tells that a single word which opens a sentence is a name. A noun that can be counted has an article there, and
 * so has no verb right behind it; a name has, and so have the words of `plainSubjects`, which are none.
 */
export function findOpening(text: string, tokens: readonly Token[], at: number): Pick<NameCandidate, 'opensAs'> {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || openingWords.has(token.low) || plainSubjects.has(token.low) || isContracted(token)) return {};
  const isPlural = token.low.endsWith('s');
  if (next?.before === 'space' && !token.possessive) {
    if (isPlural) return isSingularVerb(next) ? { opensAs: 'name' } : {};
    if (deeds.has(next.low) || isRoleOf(token, tokens, at + 1)) return { opensAs: 'name' };
    if (looksPlain(token.low)) return {};
    const isSure =
      next.low === 'have' || auxiliaries.has(next.low) ? isVerbBehind(tokens, at + 2) : isVerb(tokens, at + 1);
    return isSure ? { opensAs: 'name' } : auxiliaries.has(next.low) || isPast(next) ? { opensAs: 'subject' } : {};
  }
  if (isPlural || looksPlain(token.low)) return {};
  if (token.possessive) return { opensAs: 'name' };
  const isExplained = next?.before === 'break' && (next.low === 'a' || next.low === 'an' || next.low === 'the');
  return isExplained && /^,\s/.test(text.slice(token.end, next.start)) ? { opensAs: 'name' } : {};
}

/** "You'll" */
function isContracted({ low }: Token): boolean {
  return /'(?:ll|ve|re|d|m|t)$/.test(low);
}

/** "Siemens says", which no plural does. */
function isSingularVerb({ low, shape }: Token): boolean {
  return shape === 'small' && (low === 'has' || low === 'says' || low === 'wants' || low === 'plans');
}

/** Whether a word may be a verb that tells what was done. */
export function isPast({ low, shape }: Token): boolean {
  return shape === 'small' && (low.endsWith('ed') || pastForms.has(low));
}

/** "Kyoto has | banned", "Ferrari have | confirmed", "Ikea will | open", but not "Coffee is | cheap". */
function isVerbBehind(tokens: readonly Token[], at: number): boolean {
  const [helper, verb] = [tokens[at - 1], tokens[at]];
  if (!helper || verb?.before !== 'space' || verb.shape !== 'small') return false;
  if (/^(?:has|had|have)$/.test(helper.low)) return isPast(verb);
  return /^(?:will|would)$/.test(helper.low) && !functionWords.has(verb.low);
}

/** "Named | a new chief", but not "chopped | onions". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [verb, after] = [tokens[at], tokens[at + 1]];
  if (!verb || !isPast(verb) || after?.before !== 'space') return false;
  return afterVerb.has(after.low) || after.shape !== 'small' || after.low.endsWith('ly');
}

/** "Ryanair pilot Mark Duffy", "Wrexham owners Ryan Reynolds and …": whose role it is. */
function isRoleOf({ low }: Token, tokens: readonly Token[], at: number): boolean {
  const [role, name] = [tokens[at], tokens[at + 1]];
  if (roleModifiers.has(low) || organisationNouns.has(low) || roleNouns.has(low) || wordNames.has(low)) return false;
  if (!role || !name) return false;
  const isRole = roleNouns.has(role.low) || roleNouns.has(role.low.replace(/s$/, ''));
  return isRole && !role.possessive && name.before === 'space' && isCapital(name);
}
