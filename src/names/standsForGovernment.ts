import type { Token } from './tokens.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

// What governments do and cities do not, as newspapers say it; with its usual endings.
const acts = words(`
  say want seek back fear insist deny reject warn aim claim agree refuse support oppose intend consider believe argue
  accuse blame condemn demand expect regard vow pledge threaten protest recognise recognize impose lift sign ratify
  negotiate retaliate respond urge welcome deplore criticise criticize accept offer propose signal announce maintain
  deploy expel summon allow ban object denounce fund arm pressure sanction annex withdraw abandon
`);
const irregular = words('said sought told withdrew withdrawn forbade forbidden denies denied');
const modals = words('will would may might could should must cannot');
const helpers = words('has have had is was');
const adverbs = words('also now still already recently repeatedly long not never again since');
// What one deals with a government in, and how.
const dealings = words(`
  relations ties support backing pressure sanctions talks alliance cooperation deal deals agreement agreements pact stance
  tensions dispute partnership friendship negotiations war influence criticism approval help aid assistance permission
  concessions rift standoff conflict tariffs policy loyalty sovereignty rapprochement contacts dialogue closer neutral
`);
const links = words('with from towards toward against on between by to for');
const addressed = words(`
  urge urged urges urging accuse accused accuses accusing warn warned warns warning upset upsetting anger angered angering
  condemn condemned condemning criticise criticised criticize criticized press pressed pressing pressure pressured oppose
  opposed opposing join joined joining support supported supporting back backed backing blame blamed blaming ask asked
  asking tell telling provoke provoked provoking appease appeased isolate isolated isolating help helped sanction
  sanctioned persuade persuaded convince convinced
`);
const dependence = words(
  'rely relies relied relying depend depends depended look looks looked turn turns turned slap slapped',
);
const affairs = words(`
  overtures involvement initiative claim claims influence policy policies partner partners partnership demand demands
  decision refusal position stance intention intentions ally allies ambitions invasion response backing envoy diplomats
  plans proposal proposals sanctions sovereignty
`);

/**
 * Whether a capital is named for the government that sits there: it acts ("Minsk has rejected"), is dealt with
 * ("relations with Minsk", "urged Minsk"), or owns what a government has ("Minsk's overtures"). Only where the words
 * beside it prove it.
 */
export function standsForGovernment(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last?.possessive) return ownsAffairs(tokens, end);
  return isActing(tokens, end) || isDealtWith(tokens, start);
}

// "Minsk's second-largest trading partner"
const lookAhead = 4;

function ownsAffairs(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + lookAhead && tokens[at]?.before === 'space'; at++)
    if (affairs.has(tokens[at]?.low ?? '')) return true;
  return false;
}

function isActing(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at - end < 3 && isBesideVerb(tokens[at]?.low ?? '')) at++;
  const verb = tokens[at];
  return verb?.before === 'space' && verb.shape === 'small' && isAct(verb.low);
}

function isBesideVerb(low: string): boolean {
  return adverbs.has(low) || helpers.has(low) || modals.has(low);
}

function isAct(low: string): boolean {
  if (irregular.has(low) || acts.has(low)) return true;
  const stem = low.replace(/(?:s|d|ing)$/, '');
  return acts.has(stem) || acts.has(`${stem}e`) || acts.has(stem.replace(/e$/, ''));
}

// "sanctions imposed on Minsk": so far from it stands what is dealt in.
const lookBehind = 4;

function isDealtWith(tokens: readonly Token[], start: number): boolean {
  const [first, before] = [tokens[start], tokens[start - 1]];
  if (first?.before !== 'space' || !before) return false;
  if (addressed.has(before.low)) return true;
  if (!links.has(before.low)) return false;
  for (let at = start - 2; at >= 0 && start - at <= lookBehind; at--) {
    const low = tokens[at]?.low ?? '';
    if (dealings.has(low) || dependence.has(low)) return true;
    if (tokens[at + 1]?.before !== 'space') return false;
  }
  return false;
}
