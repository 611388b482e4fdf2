/*
 * The words that the grammar knows a role of, each list separated by white space.
 */

/** Closed-class words and the commonest verbs: no counted noun stands behind them. */
export const stopWords = `
  and or but nor of in on at by to from for with without as than that which who whom whose when where while if because
  since until till after before during over under above below between among against into onto through across about
  around near per via versus vs is are was were be been being has have had do does did will would can could may might
  shall should must not no the a an this these his her its their our your my he she it we they i you there here who's
  what how why said says say told added made makes made up down out off back so then thus now today yesterday tomorrow
  also only just more less fewer each every both all rose fell gained lost won beat increased decreased declined
  dropped came went became remains remained ago later earlier apiece respectively vs who including such like plus
  minus times monday tuesday wednesday thursday friday saturday sunday yet still again too
  gives gets goes makes takes brings begins contains includes requires becomes seems allows`;

/** Before a number that only names a part of a work or a thing: "Section 3", "page 12". */
export const referenceWords = `
  section sections chapter chapters figure figures fig figs table tables page pages p pp article articles clause
  paragraph para appendix annex note footnote question equation lemma theorem listing slide volume vol issue version v
  ver exhibit item step line lines versions gate platform runway deck ward terminal berth pier reference ref isbn issn
  rule rules annex psalm junction op opus doi tel telephone fax phone ext room flight route highway channel flat apt suite box sku zip postcode`;

/** Before the number of one thing in a series: "Tier 1", "week two". */
export const seriesWords = `
  tier phase category level group day week game grade stage round class type division district season series episode
  match set lap act scene verse seed seat lane round`;

/** Before a year or a month. */
export const timePrepositions = `
  in since until till by of from through during before after around early late mid year years fiscal for between and
  to circa season summer winter spring autumn fall christmas calendar ending ended begin end beginning start
  throughout about last next this past previous`;

/** Verbs and nouns of change, after which "5 to 7" need not be a range. */
export const changeWords = `
  rose fell gained climbed dropped jumped slipped slid surged soared plunged eased increased decreased declined grew
  shrank up down rise fall gain drop raised cut lowered lost added higher lower rising falling`;

export const determiners = `
  the a an his her its their our my your this that these those another every each s`;

/** Words that the grammar asks for by name (Tokens.is). */
export const askedFor = `
  percent per cent pct percentage point points pc pp pps basis bps bp old oldest biggest largest smallest highest
  lowest best worst ever fold time times as much many half quarter dozen dozens degree degrees square sq cubic cu day
  hour second minute barrel barrels b d sterling o clock am pm gmt est edt utc cet bst pst ist x pts prozent strong
  odd olds other split rank ranked st nd rd th s u p m q h fy q1 q2 q3 q4 no nos number few couple several nearly
  almost exactly lady name instance place glance sight aid all least most or so decade decades century months quarters
  years age ages aged nine six three people once again one half fiftieth first second nautical metric light every
  minus local fy for gmt http https www ftp com org net gov edu int`;

/** Plurals that do not end in s, with their singulars. */
export const plurals: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police',
  staff: 'staff',
  troops: 'troop',
  personnel: 'personnel',
  cattle: 'cattle',
  sheep: 'sheep',
  fish: 'fish',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  species: 'species',
  series: 'series',
  crew: 'crew',
  dead: 'dead',
  wounded: 'wounded',
  media: 'medium',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  wives: 'wife',
  lives: 'life',
  businessmen: 'businessman',
  policemen: 'policeman',
  firemen: 'fireman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  crewmen: 'crewman',
  congressmen: 'congressman',
  spokesmen: 'spokesman',
  schoolchildren: 'schoolchild',
  grandchildren: 'grandchild',
  mice: 'mouse',
  loaves: 'loaf',
  wolves: 'wolf',
  calves: 'calf',
  knives: 'knife',
  shelves: 'shelf',
  thieves: 'thief',
  leaves: 'leaf',
  teeth: 'tooth',
  geese: 'goose',
  headquarters: 'headquarters',
};
