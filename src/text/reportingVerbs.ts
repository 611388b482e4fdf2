// Verbs whose subject says, thinks or shows what follows: it is the subject's word, not about the subject.
const regular =
  'acknowledge add admit affirm agree allege announce argue assert assess assume assure believe boast calculate caution ' +
  'cite claim comment complain conclude concede confirm consider contend declare deny describe disclose emphasise ' +
  'emphasize estimate expect explain express fear figure highlight hint hope imply indicate inform insist joke lament ' +
  'maintain mention note observe opine pledge point predict proclaim project promise propose question reckon recall ' +
  'reiterate relate remark remind repeat reply respond retort reveal signal state stress suggest suspect telegraph tweet ' +
  'underline underscore urge vow warn worry';
const irregular =
  'said say says told tell tells wrote writes written thought thinks knew knows read reads put puts held holds heard ' +
  'hears felt feels found finds showed shows shown forecast forecasts foresaw foresees quoted quotes asked asks';

const verbs = new Set([...irregular.split(' '), ...regular.split(' ').flatMap(inflect)]);

/** Whether a word, in lower case, is a form of a verb of saying, thinking or showing. */
export function isReportingVerb(word: string): boolean {
  return verbs.has(word);
}

function inflect(verb: string): string[] {
  if (verb.endsWith('y') && !/[aeo]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`];
  // "Admit", "omit": a last stressed syllable doubles its consonant.
  if (verb === 'admit') return [verb, 'admits', 'admitted'];
  return [verb, /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
}
