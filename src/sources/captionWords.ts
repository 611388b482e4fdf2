/** The closed word lists by which a caption is told from the sentence that it runs into. */

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Words that are written with a capital where a sentence opens and nowhere else, titles aside. */
export const openers = words(`
  The He She They It We This That These Those There His Her Their Its But And Yet However Meanwhile Although Though
  Because While When Since Before After Until Despite According Last Earlier Later Next In On At By For From With Under
  During As If Asked Speaking Responding Commenting Addressing Some Many Most Several Both Each No Not Now Then
`);

/** Of these, those that open a sentence before a name, too: "But Lena Holm said …". */
export const openersBeforeNames = words(
  'But However Meanwhile Although Because Since Despite He She They According Asked Speaking',
);

/** Of these, those that no title in running text begins with as a rule. */
export const sureOpeners = words('The He She They It We But However Meanwhile Although This These Those There');

/** People who open a sentence without an article. */
export const plainSubjects = words(`
  Officials Police Authorities Researchers Scientists Residents Witnesses Investigators Experts Analysts Critics
  Campaigners Activists Prosecutors Doctors Lawmakers Ministers Protesters Rescuers Villagers Workers Farmers Students
  Supporters Opponents Diplomats Economists Firefighters Organisers Organizers Observers Rescuers Soldiers
`);

export const articles = words('a an the');
/** Behind "a" they are a figure: "a third". */
export const shares = words(
  'third quarter half fifth tenth dozen hundred thousand million day week month year decade century',
);
export const auxiliaries = words(`
  is are was were am be been being has have had do does did will would shall should can could may might must
`);
export const prepositions = words(`
  about above across after against along amid among around as at before behind below beneath between beyond by despite
  down during for from in inside into near of off on onto out outside over past per since through throughout to toward
  towards under until up upon via with within without
`);

const presentVerbs = words(`
  accuse add admire admit agree aim allow announce apologise apologize appear appoint approve arrest ask assault
  attack avoid award back ban battle beat become begin blame block bomb brace break bring build burn buy call
  capture carry cause celebrate challenge chase cheer claim clash clear close collapse collide come commemorate
  compete condemn confirm consider continue cool cost counter crack crash criticise criticize cross curb cut
  damage deal debut decide declare defeat defend delay demand deny depart destroy detain develop die discover
  dismiss dominate donate double drag draw drive drop drown earn ease edge elect embrace emerge end enter escape
  evacuate exceed expand expel explain explode explore extend face fail fall favour fear feature fight file
  find fine finish flee flood fly follow force forecast free freeze gain gather gear get give go ground grow hail
  halt hand harm head help hire hit hold honour hope host hunt ignite ignore impose improve increase
  inherit injure insist inspire interview introduce invade invest investigate invite jail join jump keep kick
  kidnap kill lack land launch lay lead leave lift link list live loom loot lose lure maintain make manage march
  mark meet merge miss mourn move mull murder name need negotiate nominate occupy offer open operate oppose order
  oust outlaw outline overhaul overtake own paint park pass patrol pay perform pick plan play pledge plunge
  postpone praise prepare preserve press probe produce prohibit promise prompt propose prosecute protect protest
  prove publish pull punish pursue push qualify question quit quiz raise rally ration reach react rebuild recall
  receive recognise recognize record recover recruit reduce refuse regain register reject relaunch relax release
  rely remain remember remove renew renovate reopen repair repeal replace reply report rescue resign resist
  respond restart restore restrict resume retire return reveal reverse revive ride rise rob rule run rush sack
  save say score scrap search secure see seek seize sell send sentence separate serve set settle shake share ship
  shoot show shun shut side sign sink slam slash sleep slump smash smuggle snub soar spark speak spend split spot
  spread stab stage stand start steal steer stem step stop strengthen strike strip struggle study stumble stun
  submit sue suffer suggest support surge survive suspend swap sweep swim swing switch tackle take talk target
  tell test think threaten tie toast top topple toughen tour track trade trail train transfer transform travel
  treat trigger triumph trust try tumble turn uncover undergo unearth unite unveil update upgrade uphold urge use
  value vanish veto visit vote vow wade wait wake walk want warm warn wash watch weaken wed weigh welcome widen
  win withdraw work worry wound write yield
`);

const participles = words(
  'beaten caught cut found given hit held hurt kept killed left lost put seen sent set shot taken won',
);

/** The words that credits and links to other texts open with. */
export const labels = words(
  'Photo: Photo Image: Image Video: Source: Sources: Read Related: Share Follow Click Subscribe Sign Reporting',
);

/** Whether a word is a verb as headlines have them: in the present ("cuts", "battle"), or a participle with its phrase. */
export function isHeadlineVerb(word: string, next: string): boolean {
  if (presentVerbs.has(word)) return true;
  if (word.endsWith('s') && stemsOf(word).some(stem => presentVerbs.has(stem))) return true;
  return (word.endsWith('ed') || participles.has(word)) && (prepositions.has(next) || /^\d/.test(next));
}

function stemsOf(word: string): string[] {
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
}
