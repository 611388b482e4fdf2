/** The closed word lists that finding names without a model rests on. Lower case; looked up by `toLowerCase`. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Never part of a name where they open a sentence: articles, pronouns, prepositions, conjunctions, plain adverbs. */
export const functionWords = words(`
  a an the this that these those there here it its he his him she her hers they their them we our us you your i my me
  who whom whose which what when where why how whether
  in on at by to from of off for with without within into onto upon over under above below between among amid amidst
  against about across after before behind beside besides beyond during since until till through throughout toward
  towards via per despite except unlike like near around along inside outside regarding concerning including according
  following given than as so if because although though while whereas unless once and or but nor yet not no yes both
  either neither each every all any some many much most more less least few fewer several such other others another
  only just even also too very still again ever never always often sometimes usually already almost nearly quite rather
  then now today tonight yesterday tomorrow soon later earlier recently currently previously last meanwhile however
  therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise perhaps maybe indeed finally
  initially originally eventually additionally similarly likewise overall generally specifically especially
  particularly apparently reportedly separately together apart next former further additional is are was were be been being am do does did done has have had having can could may might
  must shall should will would let don't doesn't didn't can't won't isn't wasn't it's he's she's that's there's i'm
  i've i'd i'll we've we're we'll they're they've you're let's what's who's said says asked added told please thank
  thanks dear hello sorry well oh ok okay see read note source sources photo image video editor reporting editing
  writing reported edited written updated published copyright share click related leave subscribe sign
`);

/** Pronouns and collective nouns that open a sentence without an article: no names, even where they speak. */
export const openingWords = words(`
  nobody everybody somebody anybody everyone someone anyone everything something nothing anything management police staff
  people government congress parliament company mankind humanity society nature history science business industry
  press media prosecution defence defense mum dad mom grandma grandpa mother father sister brother
`);

/**
 * Nouns that are the subject of a sentence without an article, as they cannot be counted or are plural, and no name;
 * beside those that their endings tell (see `looksPlain`).
 */
export const plainSubjects = words(`
  access advice aid air alcohol anger anxiety art bacteria beef beer bread business butter cancer capital cash cattle
  cereal cheese children china-clay chocolate clothing coal cocoa code coffee content copper corn cotton courage crime
  crop cultivation currency damage data death debt demand diesel dirt dust earth economics electricity energy
  equipment everyone evidence experience faith farmland fat fear feedback fiction finance fire fish flesh flour fog folk
  food football footage freight fruit fuel fun furniture garbage gas gasoline glass god gold golf grain grass grief
  guilt hair harm hatred health heat help history homework hunger ice income industry inflation information infrastructure
  ink interest iron jazz jewellery jewelry joy judo justice knowledge labor labour land laughter law lead leadership
  leather legislation light lightning liquor livestock logic love luck luggage lumber lung machinery magic mail makeup
  marble mathematics meat media medicine men merchandise metal milk money mother mud music nature news nickel night noise
  nothing oil opinion output oxygen paint palladium panic paper parking passion pasta pay peace people petrol petroleum
  platinum plastic poetry politics pollution pork post poverty power pride produce profit progress proof prose protein
  public rain rainfall relief rent research respect revenue rice rock rubber rugby rust safety salt sand scenery school
  science seafood security sex shipping silence silk silver sleep smoke snow soap society soccer software soil soy space
  spending sport staff status steel stress string stuff success sugar sunlight support surf talent tea technology tennis
  text theory thunder time timber tin tobacco tourism trade traffic transport travel trouble trust truth turnover
  turnout tuition uranium usage vegetation violence visibility wage war waste water wealth weather wheat wind wine wisdom
  women wood wool work worship writing yield youth zinc
  little much few many less more most half enough plenty best worst key next last such same true false likely gone
  stay keep get let make give take go come try use check need want help bring turn put
  dead home abroad upstairs downtown elsewhere nowhere somewhere here there seldom rarely nor neither
`);

/** Given names that are also words: at the start of a sentence they are names before a capital. */
export const wordNames = words(`
  amber angel april art barb basil bill bob buck chase chip christian chuck clay cliff crystal dale dawn dean dick don
  drew earl eve faith fern flora frank gale gene ginger glen grace grant guy harmony hazel heather holly hope hunter iris
  ivy jack jade jasmine joy june lance lily lane mark mason melody miles nick norm olive page pat patience penny pierce
  prudence ray reed rich rob robin rod rose ruby sandy skip sky stone sue summer tanner victor violet wade ward
`);

/** Acronyms of bodies and treaties that are words when written small. */
export const wordAcronyms = words('who aids ice sec care cop pen start salt cap');

/** Units and time zones in capitals: no names behind a number. */
export const measureWords = words(`
  twh gwh mwh kwh wh tw gw mw kw teu mt bpd gb mb tb kb mhz ghz khz hz db ppm ppb rpm hp mah utc gmt est edt cst cdt mst
  mdt pst pdt cet cest bst ist jst aest nm mbps gbps
`);

/** Signs of currencies in letters. */
export const currencyLetters = words('rs kr rp dm');

/** Single words of the calendar: never names by themselves. */
export const calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter christmas easter
`);

/** Capital abbreviations that name no one. */
export const plainAcronyms = words(`
  q&a n.a. na tv gdp gnp cpi ppi vat ceo cfo cto coo cio vp pr hr it ai pdf url html http https www faq id dna rna ok am pm bc ad
  ce usd eur gbp cny rmb jpy inr chf cad aud ipo etf mba phd md ph rd st nd th no nos vs re fyi asap diy dvd cd pc usb
  gps sms api app css xml json sql iii ii iv vi vii viii ix xi xii q1 q2 q3 q4 h1 h2 fy ytd edt est pdt pst gmt utc cest
`);

/** Of states of the United States, those that are other words as well; see `places` for the others. */
export const stateAbbreviations = words('ark del ga ill ind kan ky la mass md me miss mo mont nev ore pa va vt wash');

/** Lower-case words that stand inside personal and place names. */
export const particles = words(`
  van von der den de del della di da dos das do du des la le les los las el al ul bin bint binti ibn ben abu ter ten te
  zu zum zur y e und af av san santa st
`);

/** Joined to their name by a hyphen and written small: "al-Assad". */
export const hyphenParticles = words('al el ad as ar ash at an ul ibn bin ben abu d l');

/** What a hyphen adds to a name without being part of it: "US-led", "Beijing-based". */
export const hyphenSuffixes = words(`
  led based backed born style wide owned run made controlled funded brokered sponsored hit held dominated friendly
  linked like only type era area bound registered listed supported allied occupied trained educated imposed mediated
  centric related sized shaped wing speaking language ready free themed inspired driven written built grown borne
`);

/** Personal titles and offices: before a name they are its title. */
export const titleHeads = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau señor señora
  president premier chancellor minister ambassador envoy secretary secretary-general governor senator sen rep
  congressman congresswoman representative mayor commissioner chairman chairwoman chairperson chair ceo director
  director-general governor-general general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral
  adm marshal sergeant sgt corporal brigadier judge justice attorney sheriff king queen prince princess emperor empress
  duke duchess count countess baron baroness sultan emir sheikh shah pope cardinal archbishop bishop father fr rev
  reverend pastor rabbi imam ayatollah mullah patriarch saint spokesman spokeswoman spokesperson coach manager analyst
  economist deputy leader speaker officer detective inspector constable superintendent justices cllr councillor
  councilman councilwoman administrator vice-president undersecretary under-secretary counsel trustee
`);

/** What may stand before a title's head and belongs to it: "Deputy Prime", "Foreign", "Assistant Treasury". */
export const titleModifiers = words(`
  foreign prime vice deputy first defence defense finance interior home justice health education labour labor trade
  transport transportation energy economy economic economics environment culture agriculture commerce treasury
  industry development planning oil petroleum information communications technology science affairs security national
  federal state general chief senior executive managing acting former late assistant associate under press cabinet
  attorney lord secretary minister prime-ministerial external internal and major lieutenant brigadier rear field
  detective inspector operating financial executive group regional opposition party majority minority house senate district special trade-and-industry budget tourism
  housing sports water works public military veterans cultural social welfare civil vice-prime
`);

/** Roles in lower case that say of the name behind or before them that it is a person. */
export const roleNouns = words(`
  leader president premier chancellor minister ambassador envoy diplomat secretary governor senator congressman
  congresswoman representative lawmaker legislator mayor councillor commissioner chairman chairwoman chairperson chair
  director head chief boss manager executive founder co-founder cofounder owner partner entrepreneur businessman
  businesswoman banker investor trader broker strategist analyst economist expert scholar professor lecturer researcher
  scientist physicist chemist biologist historian sociologist philosopher dean rector principal teacher doctor surgeon
  physician psychologist engineer architect designer developer programmer author writer novelist poet playwright
  journalist reporter correspondent columnist editor commentator critic photographer broadcaster presenter host
  spokesman spokeswoman spokesperson adviser advisor aide lawyer attorney solicitor barrister judge prosecutor
  politician candidate activist campaigner dissident general colonel commander captain soldier officer admiral king
  queen prince princess emperor pope cardinal archbishop bishop priest pastor rabbi actor actress singer musician
  composer conductor pianist violinist artist painter sculptor director-general filmmaker producer comedian dancer
  rapper guitarist drummer coach player striker midfielder defender goalkeeper winger quarterback pitcher batsman
  bowler champion athlete swimmer runner boxer golfer cyclist driver footballer counterpart successor predecessor rival
  wife husband son daughter brother sister father mother uncle nephew grandson widow chef farmer pilot astronaut
  explorer oligarch billionaire tycoon magnate dictator strongman ruler monarch veteran lieutenant sergeant detective
  inventor treasurer trustee librarian curator geologist astronomer mathematician botanist zoologist ecologist geneticist
  epidemiologist virologist immunologist oncologist cardiologist neurologist psychiatrist neuroscientist statistician
  anthropologist archaeologist geographer volcanologist seismologist meteorologist climatologist oceanographer
  entomologist palaeontologist paleontologist linguist theologian criminologist cosmologist toxicologist hydrologist
  cellist violist flautist flutist harpist organist saxophonist trumpeter trombonist bassist percussionist soprano tenor
  baritone contralto countertenor choreographer ballerina librettist lyricist songwriter cinematographer screenwriter
  dramatist essayist biographer translator illustrator cartoonist animator ceramicist printmaker muralist
  restaurateur winemaker milliner couturier seamer wicketkeeper infielder outfielder
  shortstop catcher reliever kicker linebacker lineman cornerback fullback fly-half scrum-half flanker 
  jockey skier skater rower sailor sprinter hurdler vaulter gymnast wrestler fencer judoka marathoner
  triathlete decathlete snowboarder climber mountaineer debutant teammate goalscorer runner-up frontman
  frontwoman bandleader newsreader podcaster blogger youtuber vlogger webmaster
`);

/** May stand between a place and a lower-case role: "Belarus' autocratic leader", "former prime minister". */
export const roleModifiers = words(`
  former ex-president then acting late current incoming outgoing longtime long-time veteran senior chief deputy vice
  assistant associate prime foreign finance defence defense interior trade economy energy health justice opposition
  party majority ruling exiled jailed imprisoned autocratic authoritarian embattled newly elected interim military army
  navy police state government union rebel separatist nationalist socialist communist conservative liberal democratic
  republican presidential parliamentary political human rights civil legal market research investment financial
  economic national international team film opera pop rock football tennis basketball baseball cricket general managing
  executive group company bank returning retiring founding visiting leading reigning sitting serving
`);

/** Lower-case nouns that say of the name beside them that it is an organisation. */
export const organisationNouns = words(`
  agency newspaper daily tabloid magazine broadcaster channel network outlet mouthpiece website portal publisher company
  firm bank lender insurer airline carrier carmaker automaker manufacturer maker retailer supermarket brewer miner
  producer refiner utility operator conglomerate group subsidiary unit affiliate startup start-up brokerage fund charity
  foundation institute think-tank university college school hospital party union federation association organisation
  organization ministry regulator watchdog body bloc alliance club team band orchestra militia
`);

/** Lower-case nouns that say of the name beside them that it is a place. */
export const placeNouns = words(`
  city town village province region district county capital port river lake mountain island peninsula suburb
  municipality country republic
`);

/** Last (or first, before "of") words of organisations' names. */
export const organisationHeads = words(`
  ministry university college school academy institute institution bank agency authority commission committee council
  court tribunal department bureau office board chamber corporation corp inc incorporated company co ltd limited llc llp
  plc gmbh ag sa nv bv spa ab oyj group holdings holding bancorp bancshares partners ventures capital industries
  enterprises systems technologies laboratories labs motors airlines airways railways railway railroad association
  federation confederation union league centers centres organization organisation society foundation fund trust party front movement
  alliance parliament congress senate assembly house army navy force forces guard police service services administration
  centre center club team orchestra museum library hospital church press times post news journal daily herald tribune
  gazette telegraph newsroom broadcasting network studios pictures records television radio exchange securities
  insurance assurance brothers bros sons associates coalition consortium community cooperative secretariat mission
  embassy consulate division ballet opera theatre theater gallery philharmonic symphony institutes choir
`);

/** Last (or first, before "of") words of places' names. */
export const placeHeads = words(`
  city county district province region island islands isle isles mountain mountains mount valley river lake sea ocean
  bay gulf strait straits channel coast cape peninsula desert forest beach park square street avenue road lane boulevard
  bridge tower palace castle airport station port harbor harbour stadium arena hotel republic kingdom emirates
  territory territories commonwealth state states village town borough hills heights plateau basin canal
`);

/** Last (or first, before "of") words of agreements, plans, events and laws. */
export const eventHeads = words(`
  initiative agreement treaty accord accords pact convention protocol declaration charter constitution act bill law plan
  programme program project summit conference forum congress war revolution uprising crisis games cup championship
  championships olympics festival prize award awards drills exercise exercises election referendum battle siege
`);

/** Those of them that prove something that happened, or happens; an initiative, a treaty or a law does not. */
export const happenings = words(`
  summit conference forum war revolution uprising crisis championship championships olympics festival referendum battle
  siege drills exercise exercises election
`);

/** What says of a court that it is one of law: "Hampton Court" is none. */
export const courtWords = words(`
  supreme high county district federal appeal appeals appellate circuit crown superior constitutional criminal civil
  international justice magistrates family bankruptcy administrative municipal regional commercial military industrial
  european state tax claims labor labour land chancery people's city
`);

/** Words of firms' names that no person's has. */
export const businessWords = words(`
  motor motors credit foods food stores store oil gas steel chemical chemicals petroleum finance financial international
  national savings loan loans electric electronics power mines mining resources products markets market investments
  broadcasting communications computer computers minerals metals software media entertainment properties energy pharmaceuticals
  transport publishing realty mortgage assurance semiconductor semiconductors
`);

/** Alone, with a capital, these name no one: "the Government", "his Presidency". */
export const genericWords = words(`
  presidency government cabinet administration premiership chancellery embassy internet web earth god north south east
  central northern southern eastern english chapter section figure table appendix annex article part volume page
  step question answer example new old recent latest current first second third fourth fifth one two three four five six
  seven eight nine ten hundreds thousands millions dozens half total mother nature exchequer
`);

/** The first word's plural possessive belongs to the name: "People's Republic", "Women's Institute". */
export const collectivePossessives = words(
  "people's women's men's children's workers' peoples' veterans' king's queen's",
);

/** A possessive before one of these is part of a firm's name: "McDonald's Corp". */
export const firmSuffixes = words(
  'inc corp corporation co company ltd limited llc llp plc ag sa nv gmbh holdings group investors bancorp bancshares',
);

/** Bodies named by their business, which may be two: "Organisation for Economic Cooperation and Development". */
export const businessHeads = words(`
  organisation organization ministry department office centre center centres centers institute committee commission council board
  bureau agency administration conference society association fund museum school faculty
`);

/** Newspapers: heads of names, but none goes on with "of". */
export const pressHeads = words('daily times post news herald tribune gazette telegraph press');

/** Fields that a body's name joins: "Securities and Exchange Commission". */
export const fieldWords = words(`
  securities health housing food trade labour labor education agriculture energy science technology arts culture fish
  wildlife parks customs immigration national commerce industry finance treasury research safety standards water
  fisheries forestry environment transport communications information justice police defence defense tourism sport
`);

/** Single heads that a possessor's name goes on with: "Hadrian's Wall", "King's College". */
export const ownedHeads = words('wall college cathedral hospital school church day');

/** Marks of a firm's legal form: with or without them it is the same firm. */
export const legalForms = words(
  'inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv bv gmbh spa oyj',
);

/** Written with a point that ends nothing. */
export const dottedWords = words(
  'mr mrs ms dr prof sen rep gen lt col maj capt cmdr adm sgt gov rev fr hon st ste mt ft inc corp co ltd bros jr sr dept univ',
);

/** Whether a word, as key, is part of what somebody's office is called. */
export function isOfficeWord(word: string): boolean {
  return titleHeads.has(word) || titleModifiers.has(word) || roleNouns.has(word) || roleModifiers.has(word);
}

/** Whether a word that opens a sentence is no part of the name behind it, as far as the word itself tells. */
export function isPlainOpening(word: string): boolean {
  if (roleNouns.has(word.replace(/s$/, ''))) return true;
  return (
    [functionWords, openingWords, plainSubjects, genericWords, calendarWords, roleNouns, roleModifiers].some(words =>
      words.has(word),
    ) || looksPlain(word)
  );
}

/** Whether a word has an ending of participles, adverbs and abstract nouns; for words that the corpus has nowhere else. */
export function looksPlain(word: string): boolean {
  return /(?:ing|ed|ly|tion|sion|ment|ness|ize|ise|ity|ism|ance|ship|hood|logy|ware)$/.test(word);
}

/** Whether a name's last word (or the one before its "of") says what the name is of. */
export function isHeadWord(word: string): boolean {
  return organisationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word);
}
