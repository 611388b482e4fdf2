import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// ../../d8/wt.entry.ts
import fs from "node:fs";

// src/text/characters.ts
var other = 1;
var space = 2;
var lower = 3;
var upper = 4;
var letter = 5;
var digit = 6;
var mark = 7;
var kinds = new Uint8Array(65536);
function kindOf(code) {
  const known = kinds[code];
  if (known) return known;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}
function isWordKind(kind) {
  return kind > 2;
}
function classify(code) {
  if (code >= 55296 && code <= 57343) return letter;
  if (code === 173) return mark;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return space;
  if (new RegExp("\\p{Lu}|\\p{Lt}", "u").test(character)) return upper;
  if (new RegExp("\\p{Ll}", "u").test(character)) return lower;
  if (new RegExp("\\p{L}", "u").test(character)) return letter;
  if (new RegExp("\\p{N}", "u").test(character)) return digit;
  if (new RegExp("\\p{M}", "u").test(character)) return mark;
  return other;
}

// src/text/fold.ts
function fold(text) {
  if (/^[!-_a-~]*(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").toLowerCase().replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4]/g, "'").replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"').replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, "-").replace(/\u00AD/g, "").replace(/\s+/g, " ");
}

// src/text/wordTable.ts
var longestWord = 40;
var mostWords = 1 << 17;
var mostProbes = 64;
function createWordTable(make) {
  const words6 = [];
  const entries = [];
  let slots = new Int32Array(1 << 12);
  const hashes = [];
  return (text, start, end) => {
    if (end - start > longestWord) return make(text.slice(start, end));
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let probe = 0; probe < mostProbes; probe++) {
      const index = slots[hash + probe & mask] ?? 0;
      if (index === 0) return add(text.slice(start, end), hash, hash + probe & mask);
      if (hashes[index - 1] === hash && isAt(words6[index - 1] ?? "", text, start, end))
        return entries[index - 1];
    }
    return make(text.slice(start, end));
  };
  function add(slice, hash, slot) {
    if (words6.length >= mostWords) return make(slice);
    const word = copy(slice);
    const entry = make(word);
    words6.push(word);
    entries.push(entry);
    hashes.push(hash);
    slots[slot] = words6.length;
    if (words6.length * 2 > slots.length) grow();
    return entry;
  }
  function grow() {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (const [i, hash] of hashes.entries()) {
      let probe = 0;
      while (probe < mostProbes && slots[hash + probe & mask] !== 0) probe++;
      if (probe < mostProbes) slots[hash + probe & mask] = i + 1;
    }
  }
}
function copy(slice) {
  let word = "";
  for (let at = 0; at < slice.length; at++) word += String.fromCharCode(slice.charCodeAt(at));
  return word;
}
function hashOf(text, start, end) {
  let hash = 2166136261;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash ^ hash >>> 15) & 2147483647;
}
function isAt(word, text, start, end) {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

// src/text/words.ts
function findTerms(text, within) {
  const terms = [];
  eachWord(text, within, (start, end) => terms.push(termOf(text, start, end)));
  return terms;
}
function eachWord(text, within, visit) {
  const end = Math.min(within.end, text.length);
  let at = Math.max(within.start, 0);
  while (at < end) {
    if (!isWordKind(kindOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const start = at++;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isWordKind(kindOf(code))) at++;
      else if (joinsWord(code) && at + 1 < end && isWordKind(kindOf(text.charCodeAt(at + 1)))) at += 2;
      else break;
    }
    visit(start, at);
  }
}
var termOf = createWordTable(toTerm);
function joinsWord(code) {
  return code === 39 || code === 8217 || code === 46 || code === 44;
}
function toTerm(word) {
  let folded = isPlain(word) ? word.toLowerCase() : fold(word);
  if (folded.charCodeAt(folded.length - 1) === 39) folded = folded.slice(0, -1);
  else if (folded.endsWith("'s")) folded = folded.slice(0, -2);
  const { length } = folded;
  if (length < 4 || !folded.endsWith("s")) return folded;
  if (length > 4 && folded.endsWith("ies") && !"ae".includes(folded.charAt(length - 4)))
    return `${folded.slice(0, -3)}y`;
  return "us0123456789".includes(folded.charAt(length - 2)) ? folded : folded.slice(0, -1);
}
function isPlain(word) {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126 || word.charCodeAt(at) === 96) return false;
  return true;
}

// src/text/reportingVerbs.ts
var regular = "acknowledge add admit affirm agree allege announce argue assert assess assume assure believe boast calculate caution cite claim comment complain conclude concede confirm consider contend declare deny describe disclose emphasise emphasize estimate expect explain express fear figure highlight hint hope imply indicate inform insist joke lament maintain mention note observe opine pledge point predict proclaim project promise propose question reckon recall reiterate relate remark remind repeat reply respond retort reveal signal state stress suggest suspect telegraph tweet underline underscore urge vow warn worry";
var irregular = "said say says told tell tells wrote writes written thought thinks knew knows read reads put puts held holds heard hears felt feels found finds showed shows shown forecast forecasts foresaw foresees quoted quotes asked asks";
var verbs = /* @__PURE__ */ new Set([...irregular.split(" "), ...regular.split(" ").flatMap(inflect)]);
function isReportingVerb(word) {
  return verbs.has(word);
}
function inflect(verb) {
  if (verb.endsWith("y") && !/[aeo]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`];
  if (verb === "admit") return [verb, "admits", "admitted"];
  return [verb, /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
}

// src/names/nameWords.ts
function words(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}
var functionWords = words(`
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
var openingWords = words(`
  nobody everybody somebody anybody everyone someone anyone everything something nothing anything management police staff
  people government congress parliament company mankind humanity society nature history science business industry
  press media prosecution defence defense mum dad mom grandma grandpa mother father sister brother
`);
var plainSubjects = words(`
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
var wordNames = words(`
  amber angel april art barb basil bill bob buck chase chip christian chuck clay cliff crystal dale dawn dean dick don
  drew earl eve faith fern flora frank gale gene ginger glen grace grant guy harmony hazel heather holly hope hunter iris
  ivy jack jade jasmine joy june lance lily lane mark mason melody miles nick norm olive page pat patience penny pierce
  prudence ray reed rich rob robin rod rose ruby sandy skip sky stone sue summer tanner victor violet wade ward
`);
var wordAcronyms = words("who aids ice sec care cop pen start salt cap");
var measureWords = words(`
  twh gwh mwh kwh wh tw gw mw kw teu mt bpd gb mb tb kb mhz ghz khz hz db ppm ppb rpm hp mah utc gmt est edt cst cdt mst
  mdt pst pdt cet cest bst ist jst aest nm mbps gbps
`);
var currencyLetters = words("rs kr rp dm");
var calendarWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn winter christmas easter
`);
var plainAcronyms = words(`
  q&a n.a. na tv gdp gnp cpi ppi vat ceo cfo cto coo cio vp pr hr it ai pdf url html http https www faq id dna rna ok am pm bc ad
  ce usd eur gbp cny rmb jpy inr chf cad aud ipo etf mba phd md ph rd st nd th no nos vs re fyi asap diy dvd cd pc usb
  gps sms api app css xml json sql iii ii iv vi vii viii ix xi xii q1 q2 q3 q4 h1 h2 fy ytd edt est pdt pst gmt utc cest
`);
var stateAbbreviations = words("ark del ga ill ind kan ky la mass md me miss mo mont nev ore pa va vt wash");
var particles = words(`
  van von der den de del della di da dos das do du des la le les los las el al ul bin bint binti ibn ben abu ter ten te
  zu zum zur y e und af av san santa st
`);
var hyphenParticles = words("al el ad as ar ash at an ul ibn bin ben abu d l");
var hyphenSuffixes = words(`
  led based backed born style wide owned run made controlled funded brokered sponsored hit held dominated friendly
  linked like only type era area bound registered listed supported allied occupied trained educated imposed mediated
  centric related sized shaped wing speaking language ready free themed inspired driven written built grown borne
`);
var titleHeads = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau se\xF1or se\xF1ora
  president premier chancellor minister ambassador envoy secretary secretary-general governor senator sen rep
  congressman congresswoman representative mayor commissioner chairman chairwoman chairperson chair ceo director
  director-general governor-general general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral
  adm marshal sergeant sgt corporal brigadier judge justice attorney sheriff king queen prince princess emperor empress
  duke duchess count countess baron baroness sultan emir sheikh shah pope cardinal archbishop bishop father fr rev
  reverend pastor rabbi imam ayatollah mullah patriarch saint spokesman spokeswoman spokesperson coach manager analyst
  economist deputy leader speaker officer detective inspector constable superintendent justices cllr councillor
  councilman councilwoman administrator vice-president undersecretary under-secretary counsel trustee
`);
var titleModifiers = words(`
  foreign prime vice deputy first defence defense finance interior home justice health education labour labor trade
  transport transportation energy economy economic economics environment culture agriculture commerce treasury
  industry development planning oil petroleum information communications technology science affairs security national
  federal state general chief senior executive managing acting former late assistant associate under press cabinet
  attorney lord secretary minister prime-ministerial external internal and major lieutenant brigadier rear field
  detective inspector operating financial executive group regional opposition party majority minority house senate district special trade-and-industry budget tourism
  housing sports water works public military veterans cultural social welfare civil vice-prime
`);
var roleNouns = words(`
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
var roleModifiers = words(`
  former ex-president then acting late current incoming outgoing longtime long-time veteran senior chief deputy vice
  assistant associate prime foreign finance defence defense interior trade economy energy health justice opposition
  party majority ruling exiled jailed imprisoned autocratic authoritarian embattled newly elected interim military army
  navy police state government union rebel separatist nationalist socialist communist conservative liberal democratic
  republican presidential parliamentary political human rights civil legal market research investment financial
  economic national international team film opera pop rock football tennis basketball baseball cricket general managing
  executive group company bank returning retiring founding visiting leading reigning sitting serving
`);
var organisationNouns = words(`
  agency newspaper daily tabloid magazine broadcaster channel network outlet mouthpiece website portal publisher company
  firm bank lender insurer airline carrier carmaker automaker manufacturer maker retailer supermarket brewer miner
  producer refiner utility operator conglomerate group subsidiary unit affiliate startup start-up brokerage fund charity
  foundation institute think-tank university college school hospital party union federation association organisation
  organization ministry regulator watchdog body bloc alliance club team band orchestra militia
`);
var placeNouns = words(`
  city town village province region district county capital port river lake mountain island peninsula suburb
  municipality country republic
`);
var organisationHeads = words(`
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
var placeHeads = words(`
  city county district province region island islands isle isles mountain mountains mount valley river lake sea ocean
  bay gulf strait straits channel coast cape peninsula desert forest beach park square street avenue road lane boulevard
  bridge tower palace castle airport station port harbor harbour stadium arena hotel republic kingdom emirates
  territory territories commonwealth state states village town borough hills heights plateau basin canal
`);
var eventHeads = words(`
  initiative agreement treaty accord accords pact convention protocol declaration charter constitution act bill law plan
  programme program project summit conference forum congress war revolution uprising crisis games cup championship
  championships olympics festival prize award awards drills exercise exercises election referendum battle siege
`);
var happenings = words(`
  summit conference forum war revolution uprising crisis championship championships olympics festival referendum battle
  siege drills exercise exercises election
`);
var courtWords = words(`
  supreme high county district federal appeal appeals appellate circuit crown superior constitutional criminal civil
  international justice magistrates family bankruptcy administrative municipal regional commercial military industrial
  european state tax claims labor labour land chancery people's city
`);
var businessWords = words(`
  motor motors credit foods food stores store oil gas steel chemical chemicals petroleum finance financial international
  national savings loan loans electric electronics power mines mining resources products markets market investments
  broadcasting communications computer computers minerals metals software media entertainment properties energy pharmaceuticals
  transport publishing realty mortgage assurance semiconductor semiconductors
`);
var genericWords = words(`
  presidency government cabinet administration premiership chancellery embassy internet web earth god north south east
  central northern southern eastern english chapter section figure table appendix annex article part volume page
  step question answer example new old recent latest current first second third fourth fifth one two three four five six
  seven eight nine ten hundreds thousands millions dozens half total mother nature exchequer
`);
var collectivePossessives = words(
  "people's women's men's children's workers' peoples' veterans' king's queen's"
);
var firmSuffixes = words(
  "inc corp corporation co company ltd limited llc llp plc ag sa nv gmbh holdings group investors bancorp bancshares"
);
var businessHeads = words(`
  organisation organization ministry department office centre center centres centers institute committee commission council board
  bureau agency administration conference society association fund museum school faculty
`);
var pressHeads = words("daily times post news herald tribune gazette telegraph press");
var fieldWords = words(`
  securities health housing food trade labour labor education agriculture energy science technology arts culture fish
  wildlife parks customs immigration national commerce industry finance treasury research safety standards water
  fisheries forestry environment transport communications information justice police defence defense tourism sport
`);
var ownedHeads = words("wall college cathedral hospital school church day");
var legalForms = words(
  "inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv bv gmbh spa oyj"
);
var dottedWords = words(
  "mr mrs ms dr prof sen rep gen lt col maj capt cmdr adm sgt gov rev fr hon st ste mt ft inc corp co ltd bros jr sr dept univ"
);
function looksPlain(word) {
  return /(?:ing|ed|ly|tion|sion|ment|ness|ize|ise|ity|ism|ance|ship|hood|logy|ware)$/.test(word);
}
function isHeadWord(word) {
  return organisationHeads.has(word) || placeHeads.has(word) || eventHeads.has(word);
}

// src/names/nameKey.ts
function toNameKey(name) {
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return fold(name).trim().replace(/^the /, "").replace(/'s?$/, "").replaceAll(".", "");
}
function toSlug(name) {
  const slug = name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/['’.]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return slug || "name";
}

// src/names/countries.generated.ts
var countryRows = [
  ["AD", "Andorra", "Principality of Andorra", ["Andorra la Vella"], ["Andorran"], []],
  ["AE", "United Arab Emirates", "", ["Abu Dhabi"], ["Emirati"], ["UAE"]],
  ["AF", "Afghanistan", "Islamic Republic of Afghanistan", ["Kabul"], ["Afghan"], []],
  ["AG", "Antigua and Barbuda", "", ["Saint John's"], ["Antiguan", "Barbudan"], []],
  ["AI", "Anguilla", "", [], ["Anguillian"], []],
  ["AL", "Albania", "Republic of Albania", ["Tirana"], ["Albanian"], []],
  ["AM", "Armenia", "Republic of Armenia", ["Yerevan"], ["Armenian"], []],
  ["AO", "Angola", "Republic of Angola", ["Luanda"], ["Angolan"], []],
  ["AQ", "Antarctica", "", [], ["Antarctican"], []],
  ["AR", "Argentina", "Argentine Republic", ["Buenos Aires"], ["Argentine"], []],
  ["AS", "American Samoa", "", [], ["American Samoan"], []],
  ["AT", "Austria", "Republic of Austria", ["Vienna"], ["Austrian"], []],
  ["AU", "Australia", "Commonwealth of Australia", ["Canberra"], ["Australian"], []],
  ["AW", "Aruba", "", [], ["Aruban"], []],
  ["AX", "\xC5land Islands", "", [], ["\xC5landish"], []],
  ["AZ", "Azerbaijan", "Republic of Azerbaijan", ["Baku"], ["Azerbaijani"], []],
  ["BA", "Bosnia and Herzegovina", "", ["Sarajevo"], ["Bosnian", "Herzegovinian"], []],
  ["BB", "Barbados", "", ["Bridgetown"], ["Barbadian"], []],
  ["BD", "Bangladesh", "People's Republic of Bangladesh", ["Dhaka"], ["Bangladeshi"], []],
  ["BE", "Belgium", "Kingdom of Belgium", ["Brussels"], ["Belgian"], []],
  ["BF", "Burkina Faso", "", ["Ouagadougou"], ["Burkinabe"], []],
  ["BG", "Bulgaria", "Republic of Bulgaria", ["Sofia"], ["Bulgarian"], []],
  ["BH", "Bahrain", "Kingdom of Bahrain", ["Manama"], ["Bahraini"], []],
  ["BI", "Burundi", "Republic of Burundi", ["Gitega"], ["Burundian"], []],
  ["BJ", "Benin", "Republic of Benin", ["Porto-Novo"], ["Beninese"], []],
  ["BL", "Saint Barth\xE9lemy", "Collectivity of Saint Barth\xE9lemy", [], ["Saint Barth\xE9lemy Islander"], []],
  ["BM", "Bermuda", "", [], ["Bermudian"], []],
  ["BN", "Brunei", "Nation of Brunei, Abode of Peace", ["Bandar Seri Begawan"], ["Bruneian"], []],
  ["BO", "Bolivia", "Plurinational State of Bolivia", ["Sucre"], ["Bolivian"], []],
  ["BQ", "Caribbean Netherlands", "Bonaire, Sint Eustatius and Saba", [], [], []],
  ["BR", "Brazil", "Federative Republic of Brazil", ["Bras\xEDlia"], ["Brazilian"], []],
  ["BS", "Bahamas", "Commonwealth of the Bahamas", ["Nassau"], ["Bahamian"], []],
  ["BT", "Bhutan", "Kingdom of Bhutan", ["Thimphu"], ["Bhutanese"], []],
  ["BV", "Bouvet Island", "", [], [], []],
  ["BW", "Botswana", "Republic of Botswana", ["Gaborone"], ["Motswana"], []],
  ["BY", "Belarus", "Republic of Belarus", ["Minsk"], ["Belarusian"], []],
  ["BZ", "Belize", "", ["Belmopan"], ["Belizean"], []],
  ["CA", "Canada", "", ["Ottawa"], ["Canadian"], []],
  ["CC", "Cocos (Keeling) Islands", "Territory of the Cocos (Keeling) Islands", [], ["Cocos Islander"], []],
  ["CD", "DR Congo", "Democratic Republic of the Congo", ["Kinshasa"], [], ["DRC"]],
  ["CF", "Central African Republic", "", ["Bangui"], ["Central African"], []],
  ["CG", "Republic of the Congo", "", ["Brazzaville"], [], []],
  ["CH", "Switzerland", "Swiss Confederation", ["Bern"], ["Swiss"], []],
  ["CI", "Ivory Coast", "Republic of C\xF4te d'Ivoire", ["Yamoussoukro"], ["Ivorian"], []],
  ["CK", "Cook Islands", "", [], ["Cook Islander"], []],
  ["CL", "Chile", "Republic of Chile", ["Santiago"], ["Chilean"], []],
  ["CM", "Cameroon", "Republic of Cameroon", ["Yaound\xE9"], ["Cameroonian"], []],
  ["CN", "China", "People's Republic of China", ["Beijing"], ["Chinese"], []],
  ["CO", "Colombia", "Republic of Colombia", ["Bogot\xE1"], ["Colombian"], []],
  ["CR", "Costa Rica", "Republic of Costa Rica", ["San Jos\xE9"], ["Costa Rican"], []],
  ["CU", "Cuba", "Republic of Cuba", ["Havana"], ["Cuban"], []],
  ["CV", "Cape Verde", "Republic of Cabo Verde", ["Praia"], ["Cape Verdian"], []],
  ["CW", "Cura\xE7ao", "Country of Cura\xE7ao", [], ["Cura\xE7aoan"], []],
  ["CX", "Christmas Island", "Territory of Christmas Island", [], ["Christmas Islander"], []],
  ["CY", "Cyprus", "Republic of Cyprus", ["Nicosia"], ["Cypriot"], []],
  ["CZ", "Czechia", "Czech Republic", ["Prague"], ["Czech"], []],
  ["DE", "Germany", "Federal Republic of Germany", ["Berlin"], ["German"], []],
  ["DJ", "Djibouti", "Republic of Djibouti", ["Djibouti"], ["Djibouti"], []],
  ["DK", "Denmark", "Kingdom of Denmark", ["Copenhagen"], ["Danish"], []],
  ["DM", "Dominica", "Commonwealth of Dominica", ["Roseau"], [], []],
  ["DO", "Dominican Republic", "", ["Santo Domingo"], [], []],
  ["DZ", "Algeria", "People's Democratic Republic of Algeria", ["Algiers"], ["Algerian"], []],
  ["EC", "Ecuador", "Republic of Ecuador", ["Quito"], ["Ecuadorean"], []],
  ["EE", "Estonia", "Republic of Estonia", ["Tallinn"], ["Estonian"], []],
  ["EG", "Egypt", "Arab Republic of Egypt", ["Cairo"], ["Egyptian"], []],
  ["EH", "Western Sahara", "Sahrawi Arab Democratic Republic", [], ["Sahrawi"], []],
  ["ER", "Eritrea", "State of Eritrea", ["Asmara"], ["Eritrean"], []],
  ["ES", "Spain", "Kingdom of Spain", ["Madrid"], ["Spanish"], []],
  ["ET", "Ethiopia", "Federal Democratic Republic of Ethiopia", ["Addis Ababa"], ["Ethiopian"], []],
  ["FI", "Finland", "Republic of Finland", ["Helsinki"], ["Finnish"], []],
  ["FJ", "Fiji", "Republic of Fiji", ["Suva"], ["Fijian"], []],
  ["FK", "Falkland Islands", "", [], ["Falkland Islander"], []],
  ["FM", "Micronesia", "Federated States of Micronesia", ["Palikir"], ["Micronesian"], []],
  ["FO", "Faroe Islands", "", [], ["Faroese"], []],
  ["FR", "France", "French Republic", ["Paris"], ["French"], []],
  ["GA", "Gabon", "Gabonese Republic", ["Libreville"], ["Gabonese"], []],
  ["GB", "United Kingdom", "United Kingdom of Great Britain and Northern Ireland", ["London"], ["British"], []],
  ["GD", "Grenada", "", ["St. George's"], ["Grenadian"], []],
  ["GE", "Georgia", "", ["Tbilisi"], ["Georgian"], []],
  ["GF", "French Guiana", "Guiana", [], ["Guianan"], []],
  ["GG", "Guernsey", "Bailiwick of Guernsey", [], [], []],
  ["GH", "Ghana", "Republic of Ghana", ["Accra"], ["Ghanaian"], []],
  ["GI", "Gibraltar", "", [], ["Gibraltar"], []],
  ["GL", "Greenland", "", [], ["Greenlandic"], []],
  ["GM", "Gambia", "Republic of the Gambia", ["Banjul"], ["Gambian"], []],
  ["GN", "Guinea", "Republic of Guinea", ["Conakry"], ["Guinean"], []],
  ["GP", "Guadeloupe", "", [], ["Guadeloupian"], []],
  ["GQ", "Equatorial Guinea", "Republic of Equatorial Guinea", ["Malabo"], ["Equatorial Guinean"], []],
  ["GR", "Greece", "Hellenic Republic", ["Athens"], ["Greek"], []],
  ["GS", "South Georgia", "South Georgia and the South Sandwich Islands", [], ["South Georgian South Sandwich Islander"], []],
  ["GT", "Guatemala", "Republic of Guatemala", ["Guatemala City"], ["Guatemalan"], []],
  ["GU", "Guam", "", [], ["Guamanian"], []],
  ["GW", "Guinea-Bissau", "Republic of Guinea-Bissau", ["Bissau"], ["Guinea-Bissauan"], []],
  ["GY", "Guyana", "Co-operative Republic of Guyana", ["Georgetown"], ["Guyanese"], []],
  ["HK", "Hong Kong", "Hong Kong Special Administrative Region of the People's Republic of China", [], ["Hong Konger"], []],
  ["HM", "Heard Island and McDonald Islands", "", [], ["Heard and McDonald Islander"], []],
  ["HN", "Honduras", "Republic of Honduras", ["Tegucigalpa"], ["Honduran"], []],
  ["HR", "Croatia", "Republic of Croatia", ["Zagreb"], ["Croatian"], []],
  ["HT", "Haiti", "Republic of Haiti", ["Port-au-Prince"], ["Haitian"], []],
  ["HU", "Hungary", "", ["Budapest"], ["Hungarian"], []],
  ["ID", "Indonesia", "Republic of Indonesia", ["Jakarta"], ["Indonesian"], []],
  ["IE", "Ireland", "Republic of Ireland", ["Dublin"], ["Irish"], []],
  ["IL", "Israel", "State of Israel", ["Jerusalem"], ["Israeli"], []],
  ["IM", "Isle of Man", "", [], ["Manx"], []],
  ["IN", "India", "Republic of India", ["New Delhi"], ["Indian"], []],
  ["IO", "British Indian Ocean Territory", "", [], [], []],
  ["IQ", "Iraq", "Republic of Iraq", ["Baghdad"], ["Iraqi"], []],
  ["IR", "Iran", "Islamic Republic of Iran", ["Tehran"], ["Iranian"], []],
  ["IS", "Iceland", "", ["Reykjavik"], ["Icelander"], []],
  ["IT", "Italy", "Italian Republic", ["Rome"], ["Italian"], []],
  ["JE", "Jersey", "Bailiwick of Jersey", [], [], []],
  ["JM", "Jamaica", "", ["Kingston"], ["Jamaican"], []],
  ["JO", "Jordan", "Hashemite Kingdom of Jordan", ["Amman"], ["Jordanian"], []],
  ["JP", "Japan", "", ["Tokyo"], ["Japanese"], []],
  ["KE", "Kenya", "Republic of Kenya", ["Nairobi"], ["Kenyan"], []],
  ["KG", "Kyrgyzstan", "Kyrgyz Republic", ["Bishkek"], ["Kirghiz"], []],
  ["KH", "Cambodia", "Kingdom of Cambodia", ["Phnom Penh"], ["Cambodian"], []],
  ["KI", "Kiribati", "Independent and Sovereign Republic of Kiribati", ["South Tarawa"], ["I-Kiribati"], []],
  ["KM", "Comoros", "Union of the Comoros", ["Moroni"], ["Comoran"], []],
  ["KN", "Saint Kitts and Nevis", "Federation of Saint Christopher and Nevis", ["Basseterre"], ["Kittitian or Nevisian"], []],
  ["KP", "North Korea", "Democratic People's Republic of Korea", ["Pyongyang"], ["North Korean"], ["DPRK"]],
  ["KR", "South Korea", "Republic of Korea", ["Seoul"], ["South Korean"], []],
  ["KW", "Kuwait", "State of Kuwait", ["Kuwait City"], ["Kuwaiti"], []],
  ["KY", "Cayman Islands", "", [], ["Caymanian"], []],
  ["KZ", "Kazakhstan", "Republic of Kazakhstan", ["Astana"], ["Kazakhstani"], []],
  ["LA", "Laos", "Lao People's Democratic Republic", ["Vientiane"], ["Laotian"], []],
  ["LB", "Lebanon", "Lebanese Republic", ["Beirut"], ["Lebanese"], []],
  ["LC", "Saint Lucia", "", ["Castries"], ["Saint Lucian"], []],
  ["LI", "Liechtenstein", "Principality of Liechtenstein", ["Vaduz"], ["Liechtensteiner"], []],
  ["LK", "Sri Lanka", "Democratic Socialist Republic of Sri Lanka", ["Colombo"], ["Sri Lankan"], []],
  ["LR", "Liberia", "Republic of Liberia", ["Monrovia"], ["Liberian"], []],
  ["LS", "Lesotho", "Kingdom of Lesotho", ["Maseru"], ["Mosotho"], []],
  ["LT", "Lithuania", "Republic of Lithuania", ["Vilnius"], ["Lithuanian"], []],
  ["LU", "Luxembourg", "Grand Duchy of Luxembourg", ["Luxembourg"], ["Luxembourger"], []],
  ["LV", "Latvia", "Republic of Latvia", ["Riga"], ["Latvian"], []],
  ["LY", "Libya", "State of Libya", ["Tripoli"], ["Libyan"], []],
  ["MA", "Morocco", "Kingdom of Morocco", ["Rabat"], ["Moroccan"], []],
  ["MC", "Monaco", "Principality of Monaco", ["Monaco"], ["Monegasque"], []],
  ["MD", "Moldova", "Republic of Moldova", ["Chi\u0219in\u0103u"], ["Moldovan"], []],
  ["ME", "Montenegro", "", ["Podgorica"], ["Montenegrin"], []],
  ["MF", "Saint Martin", "", [], ["Saint Martin Islander"], []],
  ["MG", "Madagascar", "Republic of Madagascar", ["Antananarivo"], ["Malagasy"], []],
  ["MH", "Marshall Islands", "Republic of the Marshall Islands", ["Majuro"], ["Marshallese"], []],
  ["MK", "North Macedonia", "Republic of North Macedonia", ["Skopje"], ["Macedonian"], []],
  ["ML", "Mali", "Republic of Mali", ["Bamako"], ["Malian"], []],
  ["MM", "Myanmar", "Republic of the Union of Myanmar", ["Naypyidaw"], ["Burmese"], []],
  ["MN", "Mongolia", "", ["Ulan Bator"], ["Mongolian"], []],
  ["MO", "Macau", "Macao Special Administrative Region of the People's Republic of China", [], ["Macanese"], []],
  ["MP", "Northern Mariana Islands", "Commonwealth of the Northern Mariana Islands", [], [], []],
  ["MQ", "Martinique", "", [], ["Martinican"], []],
  ["MR", "Mauritania", "Islamic Republic of Mauritania", ["Nouakchott"], ["Mauritanian"], []],
  ["MS", "Montserrat", "", [], ["Montserratian"], []],
  ["MT", "Malta", "Republic of Malta", ["Valletta"], ["Maltese"], []],
  ["MU", "Mauritius", "Republic of Mauritius", ["Port Louis"], ["Mauritian"], []],
  ["MV", "Maldives", "Republic of the Maldives", ["Mal\xE9"], ["Maldivan"], []],
  ["MW", "Malawi", "Republic of Malawi", ["Lilongwe"], ["Malawian"], []],
  ["MX", "Mexico", "United Mexican States", ["Mexico City"], ["Mexican"], []],
  ["MY", "Malaysia", "", ["Kuala Lumpur"], ["Malaysian"], []],
  ["MZ", "Mozambique", "Republic of Mozambique", ["Maputo"], ["Mozambican"], []],
  ["NA", "Namibia", "Republic of Namibia", ["Windhoek"], ["Namibian"], []],
  ["NC", "New Caledonia", "", [], ["New Caledonian"], []],
  ["NE", "Niger", "Republic of Niger", ["Niamey"], ["Nigerien"], []],
  ["NF", "Norfolk Island", "Territory of Norfolk Island", [], ["Norfolk Islander"], []],
  ["NG", "Nigeria", "Federal Republic of Nigeria", ["Abuja"], ["Nigerian"], []],
  ["NI", "Nicaragua", "Republic of Nicaragua", ["Managua"], ["Nicaraguan"], []],
  ["NL", "Netherlands", "Kingdom of the Netherlands", ["Amsterdam"], ["Dutch"], []],
  ["NO", "Norway", "Kingdom of Norway", ["Oslo"], ["Norwegian"], []],
  ["NP", "Nepal", "Federal Democratic Republic of Nepal", ["Kathmandu"], ["Nepalese"], []],
  ["NR", "Nauru", "Republic of Nauru", ["Yaren"], ["Nauruan"], []],
  ["NU", "Niue", "", [], ["Niuean"], []],
  ["NZ", "New Zealand", "", ["Wellington"], ["New Zealander"], []],
  ["OM", "Oman", "Sultanate of Oman", ["Muscat"], ["Omani"], []],
  ["PA", "Panama", "Republic of Panama", ["Panama City"], ["Panamanian"], []],
  ["PE", "Peru", "Republic of Peru", ["Lima"], ["Peruvian"], []],
  ["PF", "French Polynesia", "", [], ["French Polynesian"], []],
  ["PG", "Papua New Guinea", "Independent State of Papua New Guinea", ["Port Moresby"], ["Papua New Guinean"], []],
  ["PH", "Philippines", "Republic of the Philippines", ["Manila"], ["Filipino"], []],
  ["PK", "Pakistan", "Islamic Republic of Pakistan", ["Islamabad"], ["Pakistani"], []],
  ["PL", "Poland", "Republic of Poland", ["Warsaw"], ["Polish"], []],
  ["PM", "Saint Pierre and Miquelon", "", [], ["Saint-Pierrais", "Miquelonnais"], []],
  ["PN", "Pitcairn Islands", "Pitcairn Group of Islands", [], ["Pitcairn Islander"], []],
  ["PR", "Puerto Rico", "Commonwealth of Puerto Rico", [], ["Puerto Rican"], []],
  ["PS", "Palestine", "State of Palestine", [], ["Palestinian"], []],
  ["PT", "Portugal", "Portuguese Republic", ["Lisbon"], ["Portuguese"], []],
  ["PW", "Palau", "Republic of Palau", ["Ngerulmud"], ["Palauan"], []],
  ["PY", "Paraguay", "Republic of Paraguay", ["Asunci\xF3n"], ["Paraguayan"], []],
  ["QA", "Qatar", "State of Qatar", ["Doha"], ["Qatari"], []],
  ["RE", "R\xE9union", "R\xE9union Island", [], ["R\xE9unionese"], []],
  ["RO", "Romania", "", ["Bucharest"], ["Romanian"], []],
  ["RS", "Serbia", "Republic of Serbia", ["Belgrade"], ["Serbian"], []],
  ["RU", "Russia", "Russian Federation", ["Moscow"], ["Russian"], []],
  ["RW", "Rwanda", "Republic of Rwanda", ["Kigali"], ["Rwandan"], []],
  ["SA", "Saudi Arabia", "Kingdom of Saudi Arabia", ["Riyadh"], ["Saudi Arabian"], []],
  ["SB", "Solomon Islands", "", ["Honiara"], ["Solomon Islander"], []],
  ["SC", "Seychelles", "Republic of Seychelles", ["Victoria"], ["Seychellois"], []],
  ["SD", "Sudan", "Republic of the Sudan", ["Khartoum"], ["Sudanese"], []],
  ["SE", "Sweden", "Kingdom of Sweden", ["Stockholm"], ["Swedish"], []],
  ["SG", "Singapore", "Republic of Singapore", ["Singapore"], ["Singaporean"], []],
  ["SH", "Saint Helena, Ascension and Tristan da Cunha", "", [], ["Saint Helenian"], []],
  ["SI", "Slovenia", "Republic of Slovenia", ["Ljubljana"], ["Slovene"], []],
  ["SJ", "Svalbard and Jan Mayen", "Svalbard og Jan Mayen", [], [], []],
  ["SK", "Slovakia", "Slovak Republic", ["Bratislava"], ["Slovak"], []],
  ["SL", "Sierra Leone", "Republic of Sierra Leone", ["Freetown"], ["Sierra Leonean"], []],
  ["SM", "San Marino", "Most Serene Republic of San Marino", ["City of San Marino"], ["Sammarinese"], []],
  ["SN", "Senegal", "Republic of Senegal", ["Dakar"], ["Senegalese"], []],
  ["SO", "Somalia", "Federal Republic of Somalia", ["Mogadishu"], ["Somali"], []],
  ["SR", "Suriname", "Republic of Suriname", ["Paramaribo"], ["Surinamer"], []],
  ["SS", "South Sudan", "Republic of South Sudan", ["Juba"], ["South Sudanese"], []],
  ["ST", "S\xE3o Tom\xE9 and Pr\xEDncipe", "Democratic Republic of S\xE3o Tom\xE9 and Pr\xEDncipe", ["S\xE3o Tom\xE9"], ["Sao Tomean"], []],
  ["SV", "El Salvador", "Republic of El Salvador", ["San Salvador"], ["Salvadoran"], []],
  ["SX", "Sint Maarten", "", [], ["St. Maartener"], []],
  ["SY", "Syria", "Syrian Arab Republic", ["Damascus"], ["Syrian"], []],
  ["SZ", "Eswatini", "Kingdom of Eswatini", ["Lobamba"], ["Swazi"], []],
  ["TC", "Turks and Caicos Islands", "", [], ["Turks and Caicos Islander"], []],
  ["TD", "Chad", "Republic of Chad", ["N'Djamena"], ["Chadian"], []],
  ["TF", "French Southern and Antarctic Lands", "Territory of the French Southern and Antarctic Lands", [], [], []],
  ["TG", "Togo", "Togolese Republic", ["Lom\xE9"], ["Togolese"], []],
  ["TH", "Thailand", "Kingdom of Thailand", ["Bangkok"], ["Thai"], []],
  ["TJ", "Tajikistan", "Republic of Tajikistan", ["Dushanbe"], ["Tadzhik"], []],
  ["TK", "Tokelau", "", [], ["Tokelauan"], []],
  ["TL", "Timor-Leste", "Democratic Republic of Timor-Leste", ["Dili"], ["East Timorese"], []],
  ["TM", "Turkmenistan", "", ["Ashgabat"], ["Turkmen"], []],
  ["TN", "Tunisia", "Tunisian Republic", ["Tunis"], ["Tunisian"], []],
  ["TO", "Tonga", "Kingdom of Tonga", ["Nuku'alofa"], ["Tongan"], []],
  ["TR", "T\xFCrkiye", "Republic of T\xFCrkiye", ["Ankara"], ["Turkish"], []],
  ["TT", "Trinidad and Tobago", "Republic of Trinidad and Tobago", ["Port of Spain"], ["Trinidadian"], []],
  ["TV", "Tuvalu", "", ["Funafuti"], ["Tuvaluan"], []],
  ["TW", "Taiwan", "Republic of China (Taiwan)", [], ["Taiwanese"], []],
  ["TZ", "Tanzania", "United Republic of Tanzania", ["Dodoma"], ["Tanzanian"], []],
  ["UA", "Ukraine", "", ["Kyiv"], ["Ukrainian"], []],
  ["UG", "Uganda", "Republic of Uganda", ["Kampala"], ["Ugandan"], []],
  ["UM", "United States Minor Outlying Islands", "", [], ["American Islander"], []],
  ["US", "United States", "United States of America", ["Washington D.C."], ["American"], ["USA"]],
  ["UY", "Uruguay", "Oriental Republic of Uruguay", ["Montevideo"], ["Uruguayan"], []],
  ["UZ", "Uzbekistan", "Republic of Uzbekistan", ["Tashkent"], ["Uzbekistani"], []],
  ["VA", "Vatican City", "Vatican City State", ["Vatican City"], ["Vatican"], []],
  ["VC", "Saint Vincent and the Grenadines", "", ["Kingstown"], ["Saint Vincentian"], []],
  ["VE", "Venezuela", "Bolivarian Republic of Venezuela", ["Caracas"], ["Venezuelan"], []],
  ["VG", "British Virgin Islands", "Virgin Islands", [], [], []],
  ["VI", "United States Virgin Islands", "Virgin Islands of the United States", [], [], []],
  ["VN", "Vietnam", "Socialist Republic of Vietnam", ["Hanoi"], ["Vietnamese"], []],
  ["VU", "Vanuatu", "Republic of Vanuatu", ["Port Vila"], ["Ni-Vanuatu"], []],
  ["WF", "Wallis and Futuna", "Territory of the Wallis and Futuna Islands", [], ["Wallis and Futuna Islander"], []],
  ["WS", "Samoa", "Independent State of Samoa", ["Apia"], ["Samoan"], []],
  ["XK", "Kosovo", "Republic of Kosovo", [], ["Kosovar"], []],
  ["YE", "Yemen", "Republic of Yemen", ["Sana'a"], ["Yemeni"], []],
  ["YT", "Mayotte", "Department of Mayotte", [], ["Mahoran"], []],
  ["ZA", "South Africa", "Republic of South Africa", ["Pretoria", "Bloemfontein", "Cape Town"], ["South African"], ["RSA"]],
  ["ZM", "Zambia", "Republic of Zambia", ["Lusaka"], ["Zambian"], []],
  ["ZW", "Zimbabwe", "Republic of Zimbabwe", ["Harare"], ["Zimbabwean"], []]
];

// src/names/places.ts
var otherNames = {
  BA: ["Bosnia", "Bosnia-Herzegovina"],
  CD: ["Democratic Republic of Congo", "Zaire"],
  CI: ["C\xF4te d'Ivoire", "Cote d'Ivoire"],
  CN: ["PRC", "Mainland China", "People's Republic of China"],
  CV: ["Cabo Verde"],
  GB: ["UK", "U.K.", "Britain", "Great Britain"],
  HK: ["H.K."],
  IR: ["Islamic Republic of Iran"],
  KP: ["Democratic People's Republic of Korea"],
  LA: ["Lao PDR"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  NL: ["Holland", "The Netherlands"],
  NZ: ["N.Z."],
  RU: ["Russian Federation"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TR: ["Turkey", "Republic of Turkey", "Turkiye"],
  TW: ["Republic of China"],
  US: ["US", "U.S.", "U.S.A.", "America", "United States of America"],
  VA: ["Vatican", "Holy See"]
};
var otherDemonyms = {
  AR: ["Argentinian"],
  AE: ["Emirati"],
  AF: ["Afghani"],
  CI: ["Ivoirian"],
  CN: ["Sino"],
  DE: ["Germano"],
  DK: ["Dane", "Danes"],
  ES: ["Spaniard", "Spaniards"],
  FI: ["Finn", "Finns"],
  FR: ["Franco", "Frenchman", "Frenchmen", "Frenchwoman"],
  GB: ["Anglo", "Briton", "Britons"],
  IE: ["Irishman", "Irishwoman"],
  IN: ["Indo"],
  KZ: ["Kazakh"],
  NL: ["Dutchman", "Dutchwoman"],
  NZ: ["New Zealander"],
  PH: ["Philippine"],
  PL: ["Pole", "Poles"],
  RU: ["Russo"],
  SA: ["Saudi"],
  SE: ["Swede", "Swedes"],
  SI: ["Slovenian"],
  TJ: ["Tajik"],
  TR: ["Turk", "Turks"],
  UZ: ["Uzbek"]
};
var regions = [
  ["Africa", [], ["African"]],
  ["Asia", [], ["Asian"]],
  ["Australasia", [], []],
  ["Balkans", [], []],
  ["Baltics", [], []],
  ["Caribbean", [], []],
  ["Caucasus", [], []],
  ["Central America", [], ["Central American"]],
  ["Central Asia", [], ["Central Asian"]],
  ["Central Europe", [], ["Central European"]],
  ["East Asia", [], ["East Asian"]],
  ["Eastern Europe", [], ["Eastern European", "East European"]],
  ["East Germany", ["German Democratic Republic"], ["East German"]],
  ["England", [], []],
  ["Eurasia", [], ["Eurasian"]],
  ["Europe", [], ["European"]],
  ["Far East", [], []],
  ["Latin America", [], ["Latin American"]],
  ["Middle East", [], ["Middle Eastern", "Mideast"]],
  ["North Africa", [], ["North African"]],
  ["North America", [], ["North American"]],
  ["Northern Ireland", [], []],
  ["Oceania", [], []],
  ["Scandinavia", [], ["Scandinavian"]],
  ["Scotland", [], ["Scottish", "Scots"]],
  ["South America", [], ["South American"]],
  ["South Asia", [], ["South Asian"]],
  ["Southeast Asia", ["South-East Asia"], ["Southeast Asian"]],
  ["Southern Europe", [], []],
  ["Soviet Union", ["USSR", "U.S.S.R."], ["Soviet", "Soviets"]],
  ["Sub-Saharan Africa", [], []],
  ["Wales", [], ["Welsh"]],
  ["West", [], ["Western"]],
  ["Western Europe", [], ["Western European", "West European"]],
  ["West Germany", [], ["West German"]],
  ["Yugoslavia", [], ["Yugoslav", "Yugoslavian"]]
];
var states = `
  Alabama,Alaska,Arizona=Ariz,Arkansas,California=Calif,Colorado=Colo,Connecticut=Conn,Delaware,Florida=Fla,Hawaii,Idaho,Illinois,Indiana,Iowa,
  Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan=Mich,Minnesota=Minn,Mississippi,Missouri,Montana,Nebraska=Neb,Nevada,
  New Hampshire=N.H.,New Jersey=N.J.,New Mexico=N.M.,North Carolina,North Dakota,Ohio,Oklahoma=Okla,Oregon,Pennsylvania,Rhode Island=R.I.,
  South Carolina,South Dakota,Tennessee=Tenn,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin=Wis,Wyoming=Wyo,Alberta,
  British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Saskatchewan,New South Wales,Queensland,
  South Australia,Tasmania,Western Australia
`.split(",").map((name) => name.trim().split("="));
var places = createTable();
var placeWords = new Set([...places.keys()].flatMap((key) => key.split(" ")));
function findPlace(key) {
  return places.get(key);
}
function isDemonym(key) {
  return places.get(key)?.form === "demonym";
}
function createTable() {
  const table = /* @__PURE__ */ new Map();
  const add = (written, place) => {
    const key = toNameKey(written);
    if (!table.has(key)) table.set(key, place);
  };
  for (const [code, name, official, , , shortForms] of countryRows) {
    const place = { id: toSlug(name), name, form: "country" };
    for (const written of [name, official, ...shortForms, ...otherNames[code] ?? []])
      if (written) add(written, place);
  }
  for (const [name, names, adjectives] of regions) {
    const id = toSlug(name);
    for (const written of [name, ...names]) add(written, { id, name, form: "region" });
    for (const written of adjectives) add(written, { id, name, form: "demonym" });
  }
  for (const [name = "", ...short] of states)
    for (const written of [name, ...short]) add(written, { id: toSlug(name), name, form: "region" });
  for (const [code, name, , , demonyms] of countryRows) {
    const place = { id: toSlug(name), name, form: "demonym" };
    for (const written of [...demonyms, ...otherDemonyms[code] ?? []]) {
      add(written, place);
      if (/(?:an|i|ian|er|ek|ak|ni|ot|ali|ite|ech)$/.test(written)) add(`${written}s`, place);
    }
  }
  for (const [, , , capitals] of countryRows)
    for (const capital of capitals) {
      const name = capital.replace(/ D\.C\.$/, "");
      add(name, { id: toSlug(name), name, form: "capital" });
    }
  table.delete("");
  return table;
}

// src/names/runs.ts
var longest = 16;
function isCapital(token) {
  return token.shape === "capital" || token.shape === "capitals" || token.shape === "mixed";
}
function findRunEnd(tokens, start) {
  let end = start + 1;
  while (end < tokens.length && end - start < longest) {
    const next = extend(tokens, start, end);
    if (next === end) break;
    end = next;
  }
  return end;
}
function extend(tokens, start, end) {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next) return end;
  if (last.possessive && !ownsOn(last, next) && !isSaint(tokens[end - 2]) && !ownsHead(tokens, end)) return end;
  if (next.before === "amp") return isCapital(next) ? end + 1 : end;
  if (next.before === "break" && isCapital(next) && isAndCo(tokens, end + 1)) return end + 3;
  if (next.before !== "space") return end;
  if (isCapital(next)) return continues(tokens, start, end) ? end + 1 : end;
  if (/^(?:plc|ltd|llc|inc|gmbh)$/.test(next.low)) return end + 1;
  if (subjectNouns.has(next.low) && isDemonym(last.low) && hasComplement(tokens, start, end)) return end + 1;
  const after = tokens[end + 1];
  if (after?.before !== "space") return end;
  if (next.low === "and") return joinsByAnd(tokens, start, end) ? end + 2 : end;
  if (next.low === "of" || next.low === "for") {
    if (!takesComplement(last)) return end;
    if (isCapital(after) && !calendarWords.has(after.low)) return end + 2;
    const behind = tokens[end + 2];
    return after.low === "the" && behind?.before === "space" && isCapital(behind) ? end + 3 : end;
  }
  if (next.low === "on" && treaties.has(last.low) && end - start > 1 && isCapital(after)) return end + 2;
  if (particles.has(next.low)) {
    if (isCapital(after)) return end + 2;
    const behind = tokens[end + 2];
    return particles.has(after.low) && behind?.before === "space" && isCapital(behind) ? end + 3 : end;
  }
  return end;
}
function isAndCo(tokens, at) {
  const [and, co] = [tokens[at], tokens[at + 1]];
  return and?.low === "and" && and.before === "space" && co?.low === "co" && co.before === "space";
}
var treaties = /* @__PURE__ */ new Set(["agreement", "convention", "treaty", "protocol", "declaration", "conference", "council"]);
var subjectNouns = /* @__PURE__ */ new Set(["studies", "affairs", "relations", "research", "languages", "history"]);
function hasComplement(tokens, start, end) {
  for (let at = start + 1; at < end; at++) if (tokens[at]?.low === "of" || tokens[at]?.low === "for") return true;
  return false;
}
function isSaint(token) {
  return token?.low === "st" || token?.low === "st." || token?.low === "saint";
}
function ownsOn(owner, next) {
  return firmSuffixes.has(next.low) || collectivePossessives.has(`${owner.low}'s`) || collectivePossessives.has(`${owner.low}'`);
}
function ownsHead(tokens, end) {
  const [owner, head, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!owner || !head || head.shape !== "capital" || !ownedHeads.has(head.low) || findPlace(owner.low)) return false;
  return !(after?.before === "space" && isCapital(after));
}
function continues(tokens, start, end) {
  const next = tokens[end];
  if (!next) return false;
  if (next.shape === "capitals") return !plainAcronyms.has(next.low) || /^[ivx]+$/.test(next.low);
  if (functionWords.has(next.low) && next.text.length > 1) return false;
  if (!calendarWords.has(next.low)) return !(calendarWords.has(tokens[end - 1]?.low ?? "") && end - start === 1);
  const after = tokens[end + 1];
  return /^(?:may|june|april|august|jan)$/.test(next.low) && !(after?.before === "space" && after.shape === "number");
}
function takesComplement(last) {
  if (legalForms.has(last.low) || pressHeads.has(last.low)) return false;
  return organisationHeads.has(last.low) || placeHeads.has(last.low) || eventHeads.has(last.low);
}
function joinsByAnd(tokens, start, end) {
  const last = tokens[end - 1];
  const after = tokens[end + 1];
  if (!last || !after || !isCapital(after) || last.shape !== "capital" || after.shape === "capitals") return false;
  if (/^(?:co|sons|bros|brothers)$/.test(after.low)) return true;
  if (after.low === last.low && end - start === 1) return true;
  if (joinsFirms(tokens, start, end)) return true;
  const isField = end - start < 3 && fieldWords.has(last.low) && isBodyOfField(tokens, start, end);
  if (isField && isHeaded(tokens, end + 1)) return true;
  if (isAdjective(last.low) && isAdjective(after.low) && isHeaded(tokens, end + 1)) return true;
  if (businessWords.has(last.low) && businessWords.has(after.low) && firmSuffixes.has(tokens[end + 2]?.low ?? ""))
    return true;
  const of = tokens.slice(start, end).findIndex(({ low }) => low === "of" || low === "for" || low === "on");
  const complement = of > 0;
  if (complement && tokens[start + of]?.low === "on") return !findPlace(last.low) && !findPlace(after.low);
  if (complement && businessHeads.has(tokens[start + of - 1]?.low ?? "") && !findPlace(last.low))
    return !findPlace(after.low);
  if (complement && isDemonym(last.low)) return true;
  if (findPlace(last.low) || takesComplement(last) && end - start > 1)
    return complement && !findPlace(last.low) && isHeaded(tokens, end + 1);
  const left = tokens[start - 1];
  const first = tokens[start];
  const determined = left && first?.before === "space" && (left.low === "the" || left.possessive || left.low === "its") || first && end - start > 1 && isDemonym(first.low);
  return Boolean(determined) && isHeaded(tokens, end + 1);
}
var longestFirm = 4;
function joinsFirms(tokens, start, end) {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.shape !== "capital" || firmSuffixes.has(token.low) || findPlace(token.low)) return false;
  }
  if (end - start > 2) return false;
  for (let at = end + 1; at < tokens.length && at <= end + longestFirm; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token) || token.before !== "space") return false;
    if (firmSuffixes.has(token.low)) return at > end + 1;
    if (at === end + 1 && (token.shape !== "capital" || findPlace(token.low))) return false;
  }
  return false;
}
function isAdjective(word) {
  return /(?:ic|al|ive|ary|ous)$/.test(word) && !findPlace(word);
}
function isBodyOfField(tokens, start, end) {
  return end - start === 1 || findPlace(toNameKey(tokens[start]?.text ?? "")) !== void 0;
}
function isHeaded(tokens, from) {
  let at = from;
  while (at + 1 < tokens.length && at - from < 6) {
    const next = tokens[at + 1];
    if (next?.before !== "space" || !isCapital(next)) break;
    at++;
  }
  const head = tokens[at]?.low ?? "";
  return at > from && (organisationHeads.has(head) || eventHeads.has(head));
}

// src/names/openings.ts
function words2(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}
var deeds = words2(`
  said says told added adds asked replied insisted warned argued wrote joked believes believed thinks thought wants
  wanted hopes hoped knew knows decided refused apologised apologized resigned denied denies admitted admits joined
  named appointed hired fired sued acquired unveiled signed pledged vowed scored defeated founded purchased
`);
var auxiliaries = words2("is was has had will would can could may might does did");
var pastForms = words2(`
  cut lost won sold bought took made gave led beat met held kept left sent spent built fell rose grew began became came
  went got hit put set ran drew broke chose drove flew saw found wrote spoke sang shot struck paid stood overtook threw
`);
var afterVerb = words2(`
  a an the its his her their this that these those it him them to in on at by for from with out up down off over into
  as more most less about nearly almost both all no two three four five six seven eight nine ten
`);
function findOpening(text, tokens, at) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || openingWords.has(token.low) || plainSubjects.has(token.low) || isContracted(token)) return {};
  const isPlural = token.low.endsWith("s");
  if (next?.before === "space" && !token.possessive) {
    if (isPlural) return isSingularVerb(next) ? { opensAs: "name" } : {};
    if (deeds.has(next.low) || isRoleOf(token, tokens, at + 1)) return { opensAs: "name" };
    if (looksPlain(token.low)) return {};
    const isSure = next.low === "have" || auxiliaries.has(next.low) ? isVerbBehind(tokens, at + 2) : isVerb(tokens, at + 1);
    return isSure ? { opensAs: "name" } : auxiliaries.has(next.low) || isPast(next) ? { opensAs: "subject" } : {};
  }
  if (isPlural || looksPlain(token.low)) return {};
  if (token.possessive) return { opensAs: "name" };
  const isExplained = next?.before === "break" && (next.low === "a" || next.low === "an" || next.low === "the");
  return isExplained && /^,\s/.test(text.slice(token.end, next.start)) ? { opensAs: "name" } : {};
}
function isContracted({ low }) {
  return /'(?:ll|ve|re|d|m|t)$/.test(low);
}
function isSingularVerb({ low, shape }) {
  return shape === "small" && (low === "has" || low === "says" || low === "wants" || low === "plans");
}
function isPast({ low, shape }) {
  return shape === "small" && (low.endsWith("ed") || pastForms.has(low));
}
function isVerbBehind(tokens, at) {
  const [helper, verb] = [tokens[at - 1], tokens[at]];
  if (!helper || verb?.before !== "space" || verb.shape !== "small") return false;
  if (/^(?:has|had|have)$/.test(helper.low)) return isPast(verb);
  return /^(?:will|would)$/.test(helper.low) && !functionWords.has(verb.low);
}
function isVerb(tokens, at) {
  const [verb, after] = [tokens[at], tokens[at + 1]];
  if (!verb || !isPast(verb) || after?.before !== "space") return false;
  return afterVerb.has(after.low) || after.shape !== "small" || after.low.endsWith("ly");
}
function isRoleOf({ low }, tokens, at) {
  const [role, name] = [tokens[at], tokens[at + 1]];
  if (roleModifiers.has(low) || organisationNouns.has(low) || roleNouns.has(low) || wordNames.has(low)) return false;
  if (!role || !name) return false;
  const isRole = roleNouns.has(role.low) || roleNouns.has(role.low.replace(/s$/, ""));
  return isRole && !role.possessive && name.before === "space" && isCapital(name);
}

// src/names/appositions.ts
function words3(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}
var determiners = words3("the a an his her its their our my former");
var links = words3("of for at in with from to on behind between");
var goesOn = words3(`
  is was has had have will would can could may might must did does said says told adds added
  who which whose where when while because since as after before during until in at on to for by with from if
`);
var fronting = words3(`
  in at on by to from of off for with without within into upon over under above below between among amid against about
  across after before behind beside beyond during since until through throughout toward towards via per despite except
  unlike like near around along inside outside concerning including according following given than as if because although
  though while whereas unless once when where whether
`);
var emptyHeads = words3(`
  day week month year quarter morning evening night afternoon time moment decade century season hour minute second
  way thing fact result case issue matter idea question answer reason point kind sort type part rest number total
  average majority minority lot pair couple one other latter same man woman person body company firm group country
  majority percentage share sum amount following more less better worse best worst
`);
var longestPhrase = 6;
var longest2 = 14;
function findApposition(text, tokens, start, end) {
  const [last, first] = [tokens[end - 1], tokens[end]];
  if (!last || !first || last.possessive || !isComma(text, last, first) || isFronted(text, tokens, start)) return null;
  if (findPlace(last.low) || isLocation(tokens, start)) return null;
  const head = findHead(tokens, end);
  if (head < 0) return null;
  const to = findPhraseEnd(tokens, head + 1, end);
  const next = tokens[to];
  if (to < 0 || !closes(text, tokens, to)) return null;
  return { end: to, of: next?.low === "who" ? "person" : null };
}
function findAppositionBefore(text, tokens, start, end) {
  const [noun, name, last] = [tokens[start - 1], tokens[start], tokens[end - 1]];
  if (!noun || !name || !last || last.possessive || !isComma(text, noun, name) || !isHead(noun)) return null;
  if (end < tokens.length && !isComma(text, last, tokens[end])) return null;
  if (!closes(text, tokens, end)) return null;
  let from = findPhraseStart(tokens, start - 1);
  let head = start - 1;
  const link = tokens[from - 1];
  if (from > 0 && link && tokens[from]?.before === "space") {
    if (/^(?:out|up|off|down|over|into|about|against|versus)$/.test(link.low)) return null;
    if (links.has(link.low)) {
      head = from - 2;
      if (link.low !== "of" || !isHead(tokens[head])) return null;
      from = findPhraseStart(tokens, head);
    }
  }
  return from < 0 || isFronted(text, tokens, from) ? null : { start: from, head };
}
function isLocation(tokens, start) {
  const [owner, link] = [tokens[start - 2], tokens[start - 1]];
  if (!link || tokens[start]?.before !== "space") return false;
  return /^(?:in|at|from|near)$/.test(link.low) || link.low === "of" && owner !== void 0 && isCapital(owner);
}
function findHead(tokens, start) {
  const first = tokens[start];
  if (!first) return -1;
  const isIndefinite = first.low === "a" || first.low === "an";
  let at = start;
  if (determiners.has(first.low)) at++;
  else {
    while (at < start + 4 && tokens[at] && isCapital(first) && !tokens[at]?.possessive) at++;
    if (!tokens[at]?.possessive || !isCapital(first)) return -1;
    at++;
  }
  let head = -1;
  for (; at < tokens.length && at - start <= longestPhrase; at++) {
    const token = tokens[at];
    if (!token || token.before !== "space" && token.before !== "hyphen" || links.has(token.low)) break;
    if (functionWords.has(token.low) || token.shape === "number" || isVerb2(token)) return -1;
    head = at;
  }
  const noun = tokens[head];
  if (!noun || at - start > longestPhrase) return -1;
  return isHead(noun) || isIndefinite && noun.shape === "capital" ? head : -1;
}
function isHead(token) {
  if (token?.shape !== "small" || token.possessive) return false;
  const { low } = token;
  const isPlural = low.endsWith("s") && !/(?:ss|us|is)$/.test(low);
  return !isPlural && !isPast(token) && !isEmpty(low) && !functionWords.has(low);
}
function isEmpty(low) {
  return emptyHeads.has(low) || genericWords.has(low) || looksPlain(low) || low.length < 3;
}
var verbs2 = words3("said says say told tells added adds noted stated reported announced warned which who that");
function isVerb2({ low }) {
  return verbs2.has(low);
}
function findPhraseEnd(tokens, from, start) {
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || token.before !== "space" && token.before !== "hyphen") return to;
    if (isVerb2(token)) return token.low === "who" || token.low === "which" ? to : -1;
    if (to - start >= longest2 || functionWords.has(token.low) && !links.has(token.low) && !determiners.has(token.low))
      return -1;
  }
  return to;
}
function findPhraseStart(tokens, head) {
  for (let at = head - 1; at >= 0 && head - at <= longestPhrase; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || next?.before !== "space" && next?.before !== "hyphen") return -1;
    if (determiners.has(token.low) && token.shape !== "capitals") return token.low === "former" && at > 0 ? at - 1 : at;
    if (token.possessive && isCapital(token)) return findNameStart(tokens, at);
    if (functionWords.has(token.low) || token.shape === "number" || isVerb2(token) || isCapital(token)) return -1;
  }
  return -1;
}
function findNameStart(tokens, last) {
  let at = last;
  for (; at > 0 && last - at < longestPhrase && tokens[at]?.before === "space"; at--) {
    const name = tokens[at - 1];
    if (!name || !isCapital(name) || name.possessive || functionWords.has(name.low)) break;
  }
  return at;
}
function closes(text, tokens, at) {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (!last) return false;
  if (!next) return /^[\s)”"’']*[.!?]/.test(text.slice(last.end, last.end + 4));
  if (next.low === "who" || next.low === "which") return true;
  return isComma(text, last, next) && next.shape === "small" && (goesOn.has(next.low) || isPast(next) && !next.low.includes("-"));
}
function isFronted(text, tokens, start) {
  let at = start;
  while (at > 0 && tokens[at]?.before !== "open" && !isBreak(text, tokens, at)) at--;
  const first = tokens[at];
  if (!first || at === start) return false;
  return fronting.has(first.low) || /(?:ing|ed)$/.test(first.low);
}
function isBreak(text, tokens, at) {
  const [last, next] = [tokens[at - 1], tokens[at]];
  return next?.before === "break" && last !== void 0 && /[,–—]/.test(text.slice(last.end, next.start));
}
function isComma(text, last, next) {
  return next?.before === "break" && /^\s?,\s+$/.test(text.slice(last.end, next.start));
}

// src/names/descriptions.ts
var longestApposition = 14;
var longestLead = 6;
var speechVerbs = new Set("said says say told added noted stated reported".split(" "));
function describeBefore(text, tokens, start, of) {
  const first = tokens[start];
  const noun = tokens[start - 1];
  if (!first || !noun || first.before !== "space" || noun.shape !== "small" || noun.possessive) return null;
  if (!(of === "person" ? roleNouns : organisationNouns).has(noun.low)) return null;
  if (noun.low === "daily" && !isWhose(tokens[start - 2])) return null;
  if (of === "organisation" && hasIndefinite(tokens, start - 1)) return null;
  if (new RegExp("^\\p{Lu}{2,}s$", "u").test(first.text)) return null;
  if (noun.low === "manager" && /^(?:lead|sole|joint|co|co-lead)$/.test(tokens[start - 2]?.low ?? "")) return null;
  let from = start - 1;
  while (from > 0 && start - from < longestLead && tokens[from]?.before === "space") {
    const word = tokens[from - 1];
    if (!word) break;
    if (isCapital(word) && findPlace(word.low)) {
      from--;
      break;
    }
    if (!roleModifiers.has(word.low) && !(of === "organisation" && word.low === "news")) break;
    from--;
  }
  if (isCompound(tokens, from)) from--;
  return toDescription(text, tokens, findOwnerStart(tokens, from), start, of);
}
function hasIndefinite(tokens, last) {
  for (let at = last; at >= 0 && last - at < longestLead; at--) {
    if (/^an?$/.test(tokens[at - 1]?.low ?? "")) return tokens[at]?.before === "space";
    if (tokens[at]?.before !== "space" || functionWords.has(tokens[at]?.low ?? "")) return false;
  }
  return false;
}
function isWhose(token) {
  return token !== void 0 && (isCapital(token) || /^(?:business|financial|sports|evening|morning|government|party|independent|newspaper)$/.test(token.low));
}
function isCompound(tokens, from) {
  const [opener, word, role] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!opener || word?.before !== "space" || word.shape !== "small" || role?.before !== "space") return false;
  if (functionWords.has(word.low) || isPast(word) || word.possessive || /[^s]s$|ly$/.test(word.low)) return false;
  return isCapital(opener) || /^(?:the|an?|its|his|her|their)$/.test(opener.low);
}
var longestOwner = 5;
function findOwnerStart(tokens, from) {
  let at = from;
  while (at > 0 && from - at < longestOwner && isJoined(tokens, at)) at--;
  const first = tokens[at];
  const isWord = first?.before === "open" && (isModifier(first) || functionWords.has(first.low) || /(?:ing|ed|ly)$/.test(first.low));
  return at === from - 1 && isWord ? from : at;
}
function isJoined(tokens, at) {
  const [name, next] = [tokens[at - 1], tokens[at]];
  if (!name || !isCapital(name) || next?.before !== "space" && next?.before !== "amp") return false;
  return !calendarWords.has(name.low) && !functionWords.has(name.low) && !titleHeads.has(name.low);
}
var longestOffice = 5;
function describeOfficeBefore(text, tokens, start) {
  const [first, last] = [tokens[start], tokens[start - 1]];
  if (!first || !last || first.before !== "break" || last.possessive || !isCapital(last)) return null;
  if (findPlace(first.low) || !/^,\s+$/.test(text.slice(last.end, first.start))) return null;
  let at = start - 1;
  while (at > 0 && start - at < longestOffice && tokens[at]?.before === "space" && !isLink(tokens[at])) at--;
  if (!isLink(tokens[at]) || tokens[at]?.before !== "space") return null;
  const head = tokens[at - 1];
  if (!head || head.possessive || !(titleHeads.has(head.low) || roleNouns.has(head.low))) return null;
  let from = at - 1;
  while (from > 0 && tokens[from]?.before === "space" && isModifier(tokens[from - 1])) from--;
  return toDescription(text, tokens, from, start, "person");
}
function isLink(token) {
  return token?.low === "to" || token?.low === "of" || token?.low === "for" || token?.low === "in";
}
function isModifier(token) {
  return token !== void 0 && (titleModifiers.has(token.low) || roleModifiers.has(token.low));
}
function describeApposed(text, tokens, start, end) {
  const before = findAppositionBefore(text, tokens, start, end);
  if (!before) return null;
  const of = kindOfNoun(tokens, before.head) ?? null;
  const isPlace = findPlace(tokens[end - 1]?.low ?? "") !== void 0;
  return isPlace && of !== "place" ? null : toDescription(text, tokens, before.start, start, of);
}
function describeAfter(text, tokens, start, end) {
  const listed = describeByNoun(text, tokens, start, end);
  if (listed) return listed;
  const found = findApposition(text, tokens, start, end);
  return found && toDescription(text, tokens, end, found.end, found.of);
}
function describeByNoun(text, tokens, start, end) {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next || last.possessive) return null;
  if (next.before === "space") {
    if (findPlace(last.low)) return null;
    if (next.low === "news" && tokens[end + 1]?.low === "agency")
      return toDescription(text, tokens, end, end + 2, "organisation");
    if (next.low === "newspaper" || next.low === "magazine")
      return toDescription(text, tokens, end, end + 1, "organisation");
    return null;
  }
  if (next.before !== "break" || !/^,\s+$/.test(text.slice(last.end, next.start))) return null;
  const noun = findNoun(tokens, end);
  if (noun < 0) return null;
  if (tokens[end + 1]?.low === "based" || isFronted(text, tokens, start)) return null;
  const of = kindOfNoun(tokens, noun) ?? "person";
  if (of !== "person" && noun - end < 2 && !/^(?:of|in|on|at|for|near)$/.test(tokens[noun + 1]?.low ?? "")) return null;
  const to = findAppositionEnd(tokens, noun + 1, end);
  const after = tokens[to];
  if (after?.before === "space" && speechVerbs.has(after.low)) return null;
  const place = findPlace(last.low)?.form;
  if (place && (of !== "place" || tokens[end]?.possessive || isCapital(next))) return null;
  return toDescription(text, tokens, end, to, of);
}
function findNoun(tokens, start) {
  for (let at = start; at < tokens.length && at - start < longestLead; at++) {
    const token = tokens[at];
    if (!token || at > start && token.before !== "space" && token.before !== "hyphen") return -1;
    const after = tokens[at + 1];
    const more = after?.before === "space" && (after.shape === "small" || isCapital(after)) ? after : void 0;
    if (kindOfNoun(tokens, at)) {
      if (!more || functionWords.has(more.low)) return at;
      if (isCapital(more)) return -1;
      continue;
    }
    if (at > start && /^(?:the|an?)$/.test(token.low)) return -1;
    if (token.low === "the" || token.low === "a" || token.low === "an" || token.low === "former") continue;
    if (/^(?:its|his|her|their|our)$/.test(token.low)) continue;
    if (functionWords.has(token.low) && !isCapital(token)) return -1;
    if (token.shape === "small" && /(?:ing|ed)$/.test(token.low) && at === start) return -1;
  }
  return -1;
}
function kindOfNoun(tokens, at) {
  const token = tokens[at];
  if (!token || token.possessive || token.shape === "number") return void 0;
  if (token.shape === "capital")
    return titleHeads.has(token.low) && !titleModifiers.has(token.low) ? "person" : void 0;
  if (roleNouns.has(token.low)) return "person";
  if (organisationNouns.has(token.low)) return "organisation";
  return placeNouns.has(token.low) && tokens[at + 1]?.low !== "media" ? "place" : void 0;
}
function findAppositionEnd(tokens, from, start) {
  let to = from;
  while (to < tokens.length && to - start < longestApposition) {
    const token = tokens[to];
    if (!token || token.before !== "space" && token.before !== "hyphen") break;
    if (/^(?:who|which|that|whose|where|when|while|said|says|say|told|added|noted|stated|reported|has|have|had|is|was|will|would)$/.test(
      token.low
    ))
      break;
    to++;
  }
  return to;
}
function toDescription(text, tokens, start, end, of) {
  const isOwned = /^(?:its|his|her|their|our|my)$/.test(tokens[start]?.low ?? "") && end - start > 1;
  const first = tokens[isOwned ? start + 1 : start];
  const isCut = /^(?:of|for|at|in|with|by)$/.test(tokens[end - 1]?.low ?? "") && end - start > 1;
  const last = tokens[isCut ? end - 2 : end - 1];
  if (!first || !last || text.charAt(last.end) === "/" || last.shape === "number") return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, " "), of };
}

// src/names/glosses.ts
var linking = /* @__PURE__ */ new Set(["of", "and", "for", "the", "in", "on", "to", "a", "an"]);
var longestAcronym = 8;
function describeGloss(text, tokens, at) {
  const acronym = tokens[at];
  const last = tokens[at - 1];
  if (!acronym || !last || acronym.shape !== "capitals" || acronym.text.length > longestAcronym) return null;
  if (!/^\s?\($/.test(text.slice(last.end, acronym.start)) || !/^s?\)/.test(text.slice(acronym.end, acronym.end + 2)))
    return null;
  const first = findGlossStart(tokens, at, [...acronym.low]);
  if (!first) return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, " "), of: null };
}
function findGlossStart(tokens, at, letters) {
  let word = at - 1;
  let small = 0;
  for (let letter2 = letters.length - 1; letter2 >= 0; letter2--, word--) {
    while (linking.has(tokens[word]?.low ?? "") && tokens[word]?.low[0] !== letters[letter2]) word--;
    const token = tokens[word];
    if (!token || token.low[0] !== letters[letter2]) return null;
    if (token.shape === "small") small++;
  }
  const first = tokens[word + 1];
  return letters.length > 1 && small >= letters.length - 1 && first ? first : null;
}

// src/names/standsForGovernment.ts
function words4(list) {
  return new Set(list.split(/\s+/).filter(Boolean));
}
var acts = words4(`
  say want seek back fear insist deny reject warn aim claim agree refuse support oppose intend consider believe argue
  accuse blame condemn demand expect regard vow pledge threaten protest recognise recognize impose lift sign ratify
  negotiate retaliate respond urge welcome deplore criticise criticize accept offer propose signal announce maintain
  deploy expel summon allow ban object denounce fund arm pressure sanction annex withdraw abandon
`);
var irregular2 = words4("said sought told withdrew withdrawn forbade forbidden denies denied");
var modals = words4("will would may might could should must cannot");
var helpers = words4("has have had is was");
var adverbs = words4("also now still already recently repeatedly long not never again since");
var dealings = words4(`
  relations ties support backing pressure sanctions talks alliance cooperation deal deals agreement agreements pact stance
  tensions dispute partnership friendship negotiations war influence criticism approval help aid assistance permission
  concessions rift standoff conflict tariffs policy loyalty sovereignty rapprochement contacts dialogue closer neutral
`);
var links2 = words4("with from towards toward against on between by to for");
var addressed = words4(`
  urge urged urges urging accuse accused accuses accusing warn warned warns warning upset upsetting anger angered angering
  condemn condemned condemning criticise criticised criticize criticized press pressed pressing pressure pressured oppose
  opposed opposing join joined joining support supported supporting back backed backing blame blamed blaming ask asked
  asking tell telling provoke provoked provoking appease appeased isolate isolated isolating help helped sanction
  sanctioned persuade persuaded convince convinced
`);
var dependence = words4(
  "rely relies relied relying depend depends depended look looks looked turn turns turned slap slapped"
);
var affairs = words4(`
  overtures involvement initiative claim claims influence policy policies partner partners partnership demand demands
  decision refusal position stance intention intentions ally allies ambitions invasion response backing envoy diplomats
  plans proposal proposals sanctions sovereignty
`);
function standsForGovernment(tokens, start, end) {
  const last = tokens[end - 1];
  if (last?.possessive) return ownsAffairs(tokens, end);
  return isActing(tokens, end) || isDealtWith(tokens, start);
}
var lookAhead = 4;
function ownsAffairs(tokens, end) {
  for (let at = end; at < end + lookAhead && tokens[at]?.before === "space"; at++)
    if (affairs.has(tokens[at]?.low ?? "")) return true;
  return false;
}
function isActing(tokens, end) {
  let at = end;
  while (at - end < 3 && isBesideVerb(tokens[at]?.low ?? "")) at++;
  const verb = tokens[at];
  return verb?.before === "space" && verb.shape === "small" && isAct(verb.low);
}
function isBesideVerb(low) {
  return adverbs.has(low) || helpers.has(low) || modals.has(low);
}
function isAct(low) {
  if (irregular2.has(low) || acts.has(low)) return true;
  const stem = low.replace(/(?:s|d|ing)$/, "");
  return acts.has(stem) || acts.has(`${stem}e`) || acts.has(stem.replace(/e$/, ""));
}
var lookBehind = 4;
function isDealtWith(tokens, start) {
  const [first, before] = [tokens[start], tokens[start - 1]];
  if (first?.before !== "space" || !before) return false;
  if (addressed.has(before.low)) return true;
  if (!links2.has(before.low)) return false;
  for (let at = start - 2; at >= 0 && start - at <= lookBehind; at--) {
    const low = tokens[at]?.low ?? "";
    if (dealings.has(low) || dependence.has(low)) return true;
    if (tokens[at + 1]?.before !== "space") return false;
  }
  return false;
}

// src/names/titles.ts
function isTitleWord(token) {
  return token !== void 0 && (titleModifiers.has(token.low) || titleHeads.has(token.low) && !token.possessive);
}
var officeHeads = /* @__PURE__ */ new Set(["chief", "secretary", "minister", "chancellor", "undersecretary", "commissioner"]);
var longestOffice2 = 8;
function findOfficeEnd(tokens, start, end) {
  if (!isOfficeBefore(tokens, start)) return start;
  let at = start;
  while (at < end && isOfficeWord(tokens[at])) at++;
  if (tokens[at]?.low === "for" && isOfficeWord(tokens[at + 1])) {
    at++;
    while (at < end && isOfficeWord(tokens[at])) at++;
  }
  return at;
}
function isOfficeBefore(tokens, start) {
  let isJoined2 = false;
  for (let at = start - 1; at >= 0 && start - at < longestOffice2; at--) {
    const low = tokens[at]?.low ?? "";
    if (officeHeads.has(low)) return isJoined2;
    if (low === "of" || low === "for") isJoined2 = true;
    else if (at === start - 1 ? low !== "the" && low !== "and" : !isOfficeWord(tokens[at])) return false;
  }
  return false;
}
function isOfficeWord(token) {
  return token !== void 0 && (titleModifiers.has(token.low) || token.low === "exchequer" || token.low === "staff");
}
function describeOffice(text, tokens, start, end) {
  let from = start - 1;
  while (from > 0 && !officeHeads.has(tokens[from]?.low ?? "")) from--;
  return describeTitle(text, tokens, from, end);
}
function describeTitle(text, tokens, start, end) {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, " "), of: "person" };
}
var courts = /* @__PURE__ */ new Set(["chief", "associate", "lord", "lady", "mr", "court"]);
function findTitleHead(tokens, start, end) {
  let head = -1;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token && titleHeads.has(token.low) && !token.possessive) {
      if (token.low === "general" && (at === start || at + 1 === end && !isTitleWord(tokens[at - 1]))) continue;
      if (token.low === "justice" && at > start && !courts.has(tokens[at - 1]?.low ?? "")) continue;
      if (token.text === "Col" && /^(?:du|de|des|della)$/.test(tokens[at + 1]?.low ?? "")) continue;
      head = at;
    } else if (token?.low === "chief" && head === at - 1 && at > start) head = at;
  }
  const first = tokens[start];
  if (head < 0 && first?.before === "open" && end - start > 1 && roleNouns.has(first.low) && first.low !== "general" && !first.possessive)
    head = start;
  if (head < 0) return -1;
  const last = tokens[end - 1]?.low ?? "";
  if (head + 1 < end && isHeadWord(last) && !findPlace(last)) return -1;
  for (let at = head + 2; at + 1 < end; at++)
    if (organisationHeads.has(tokens[at]?.low ?? "") && tokens[at + 1]?.low === "of") return -1;
  return head;
}

// src/names/tokens.ts
function findTokens(text, sentence) {
  const tokens = [];
  const end = Math.min(sentence.end, text.length);
  let previousEnd = sentence.start;
  let at = sentence.start;
  while (at < end) {
    if (!isWordKind(kindOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const start = at;
    at = findWordEnd(text, at, end);
    const before = tokens.length === 0 ? "open" : describeGap(text, previousEnd, start, tokens[tokens.length - 1]?.low);
    pushToken(tokens, text, start, at, before);
    previousEnd = at;
  }
  return tokens;
}
function findWordEnd(text, start, end) {
  let at = start + 1;
  let part = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordKind(kindOf(code))) continue;
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : space;
    if (code === 39 || code === 8217) {
      if (next !== lower && next !== upper && next !== letter) break;
    } else if (code === 45 || code === 8208 || code === 8209) {
      if (!isWordKind(next)) break;
    } else if (code === 46) {
      const initial = at - part === 1 && kindOf(text.charCodeAt(part)) === upper;
      if (!initial && !isDomain(text, at + 1)) break;
      if (initial && next !== upper) {
        if (next === lower || next === digit) break;
        return at + 1;
      }
    } else if (code === 38) {
      if (next !== upper || kindOf(text.charCodeAt(at - 1)) !== upper) break;
    } else break;
    part = at + 1;
  }
  return at;
}
var domains = /* @__PURE__ */ new Set(["com", "gov", "org", "net", "edu", "mil"]);
function isDomain(text, at) {
  return domains.has(text.slice(at, at + 3)) && !isWordKind(kindOf(text.charCodeAt(at + 3)));
}
function describeGap(text, from, to, previous) {
  if (to === from + 1 && text.charCodeAt(from) === 32) return "space";
  let before = "space";
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && ++lines > 1) return "open";
    if (kindOf(code) === space || kindOf(code) === mark) continue;
    if (at === from && (code === 39 || code === 8217) && previous?.endsWith("s")) continue;
    switch (code) {
      case 46:
        if (!(at === from && previous && dottedWords.has(previous))) before = "open";
        break;
      case 38:
        before = before === "space" ? "amp" : "break";
        break;
      case 34:
      // "
      case 39:
      // '
      case 40:
      // (
      case 58:
      // :
      case 59:
      // ;
      case 91:
      // [
      case 124:
      // |
      case 171:
      // «
      case 8220:
      case 8222:
      case 8216:
      case 8226:
      case 33:
      case 63:
      case 8230:
        before = "open";
        break;
      default:
        if (before !== "open") before = "break";
    }
  }
  return before;
}
function pushToken(tokens, text, start, end, before) {
  let possessive = false;
  let to = end;
  const last = text.charCodeAt(end - 1) | 32;
  if (last === 115 && end - start > 2) {
    const mark2 = text.charCodeAt(end - 2);
    if (mark2 === 39 || mark2 === 8217) {
      possessive = true;
      to = end - 2;
    } else {
      const next = text.charCodeAt(end);
      possessive = next === 39 || next === 8217;
    }
  }
  const { text: written, low, shape, isHyphened } = formOf(text, start, to);
  if (isHyphened) pushHyphened(tokens, written, start, before, possessive);
  else tokens.push({ start, end: to, text: written, low, shape, before, possessive });
}
var formOf = createWordTable((text) => {
  const shape = shapeOf(text, 0, text.length);
  const isHyphened = shape !== "number" && text.length > 2 && /[-\u2010\u2011]/.test(text);
  return { text, low: toLow(text), shape, isHyphened };
});
function pushHyphened(tokens, written, start, before, possessive) {
  const add = (from, to, gap, owns) => {
    const text = written.slice(from, to);
    const shape = shapeOf(text, 0, text.length);
    tokens.push({
      start: start + from,
      end: start + to,
      text,
      low: toLow(text),
      shape,
      before: gap,
      possessive: owns
    });
  };
  const cut = written.search(/[-\u2010\u2011]/);
  const lastCut = Math.max(written.lastIndexOf("-"), written.lastIndexOf("\u2010"), written.lastIndexOf("\u2011"));
  const first = written.slice(0, cut).toLowerCase();
  const last = written.slice(lastCut + 1).toLowerCase();
  const startsUpper = kindOf(written.charCodeAt(0)) === upper;
  const endsUpper = kindOf(written.charCodeAt(lastCut + 1)) === upper;
  if (startsUpper && !endsUpper && (hyphenSuffixes.has(last) || /(?:ed|ing|est|er)$/.test(last))) {
    add(0, lastCut, before, false);
    add(lastCut + 1, written.length, "hyphen", possessive);
  } else if (!startsUpper && endsUpper && !hyphenParticles.has(first)) {
    add(0, cut, before, false);
    add(cut + 1, written.length, "hyphen", possessive);
  } else if (startsUpper && endsUpper && isDemonym(last) && isDemonym(first)) {
    add(0, cut, before, false);
    add(cut + 1, written.length, "hyphen", possessive);
  } else add(0, written.length, before, possessive);
}
function toLow(word) {
  const low = word.toLowerCase();
  return low.includes("\u2019") ? low.replaceAll("\u2019", "'") : low;
}
function shapeOf(text, start, end) {
  const first = kindOf(text.charCodeAt(start));
  if (first === digit) return "number";
  let capitals = 0;
  let small = 0;
  let capitalsInside = false;
  let hyphened = false;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === upper) {
      capitals++;
      if (small > 0 && !hyphened) capitalsInside = true;
      hyphened = false;
    } else if (kind === lower) {
      small++;
      hyphened = false;
    } else if (kind < 3) hyphened = true;
  }
  if (first !== upper && hyphenedName(text, start, end)) return "capital";
  if (first !== upper) return capitals > 0 && small > 0 && end - start > 2 ? "mixed" : "small";
  if (small === 0) return capitals > 1 ? "capitals" : "capital";
  return capitalsInside && capitals > 1 ? "mixed" : "capital";
}
function hyphenedName(text, start, end) {
  const cut = text.indexOf("-", start);
  return cut > start && cut - start < 4 && cut + 1 < end && kindOf(text.charCodeAt(cut + 1)) === upper && hyphenParticles.has(text.slice(start, cut).toLowerCase());
}

// src/names/scanNames.ts
function scanNames(text, sentences) {
  const candidates = [];
  const lowercaseWords = /* @__PURE__ */ new Set();
  for (const sentence of sentences) scanSentence(text, findTokens(text, sentence), candidates, lowercaseWords);
  return { candidates, lowercaseWords: [...lowercaseWords] };
}
function scanSentence(text, tokens, candidates, lowercase) {
  const style = styleOf(tokens);
  if (style === "sentence") {
    for (const token of tokens) if (token.shape === "small") lowercase.add(token.text);
  }
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !isCapital(token) || isNoise(text, token, tokens[at - 1], tokens[at + 1], style)) {
      at++;
      continue;
    }
    const end = findRunEnd(tokens, at);
    splitRun(text, tokens, at, end, style, candidates);
    at = end;
  }
}
var titleCaseSmall = new Set(
  "a an the of in on at by to for from with and or but nor as vs via over into".split(" ")
);
var longestAcronym2 = 6;
var rowNumbers = 3;
function styleOf(tokens) {
  let capitals = 0;
  let capital = 0;
  let small = 0;
  let numbers = 0;
  let longest3 = 0;
  for (const { shape, low, text } of tokens) {
    if (shape === "capitals") longest3 = Math.max(longest3, text.length);
    if (shape === "capitals") capitals++;
    else if (shape === "number") numbers++;
    else if (shape === "capital" || shape === "mixed") capital++;
    else if (shape === "small" && !titleCaseSmall.has(low)) small++;
  }
  const isShort = capital + small === 0 && (capitals > 1 || longest3 > longestAcronym2);
  if (isShort || capitals > 2 && capitals > 3 * (capital + small)) return "capitals";
  if (numbers >= rowNumbers && numbers >= capitals + capital + small) return "title";
  return capital > 1 && small === 0 ? "title" : "sentence";
}
function isNoise(text, token, previous, next, style) {
  if (previous && isAmount(previous) && measureWords.has(token.low)) return true;
  if (previous && isStateBehind(text, previous, token)) return true;
  if (currencyLetters.has(token.low) || new RegExp("^\\p{Lu}-\\p{Ll}+$", "u").test(token.text) || isTicker(text, token)) return true;
  if (token.low === "western" && !isAdjective2(token, next)) return true;
  if (new RegExp("^\\p{Lu}{2,}s$", "u").test(token.text) && plainAcronyms.has(token.low.slice(0, -1))) return true;
  if (token.low.includes("-") && token.low.split("-").every((part) => calendarWords.has(part))) return true;
  if (calendarWords.has(token.low)) return !isGivenName(token, next);
  if (token.shape === "capitals" && style !== "capitals") {
    return plainAcronyms.has(token.low) || /[$€£¥]/.test(text.charAt(token.end));
  }
  return functionWords.has(token.low);
}
function isAdjective2({ possessive }, next) {
  if (possessive || next?.before !== "space") return false;
  return isCapital(next) || !(functionWords.has(next.low) || /(?:ed|s)$/.test(next.low) && isReportingVerb(next.low));
}
function isStateBehind(text, town, { start, end, low, shape, before }) {
  return before === "break" && stateAbbreviations.has(low) && shape === "capital" && isCapital(town) && text.slice(town.end, start).trim() === "," && /[.,]/.test(text.charAt(end));
}
function isGivenName({ low }, next) {
  return /^(?:jan|august|april|june|may)$/.test(low) && next?.before === "space" && familyParticles.has(next.low);
}
var familyParticles = /* @__PURE__ */ new Set(["van", "von", "der", "de", "ter", "den"]);
function isTicker(text, { start, end, shape }) {
  if (shape !== "capitals") return false;
  const before = text.charAt(start - 1);
  const isClosed = text.charAt(end) === ">";
  if (before === ".") return isClosed;
  return before === "<" && (isClosed || new RegExp("^\\.\\p{Lu}{1,2}>", "u").test(text.slice(end, end + 4)));
}
function isAmount({ shape, low }) {
  return shape === "number" || /^(?:thousand|million|billion|mln|bln|bn)$/.test(low);
}
function splitRun(text, tokens, start, end, style, candidates) {
  const head = style === "capitals" ? -1 : findTitleHead(tokens, start, end);
  if (head < 0) {
    const office = style === "capitals" ? start : findOfficeEnd(tokens, start, end);
    if (office < end)
      emit(
        text,
        tokens,
        office,
        end,
        style,
        office > start ? describeOffice(text, tokens, start, office) : null,
        candidates
      );
    return;
  }
  let from = head;
  while (from > start && isTitleWord(tokens[from - 1])) from--;
  const isOffice = head + 1 >= end && from === start + 1 && isDetermined(tokens, start);
  if (from > start && !isOffice) emit(text, tokens, start, from, style, null, candidates);
  if (head + 1 >= end) return;
  let titleStart = from;
  const owner = tokens[from - 1];
  if (owner && tokens[from]?.before === "space") titleStart = findOwnerStart(tokens, from);
  emit(text, tokens, head + 1, end, style, describeTitle(text, tokens, titleStart, head + 1), candidates);
}
function isDetermined(tokens, at) {
  const [determiner, word] = [tokens[at - 1], tokens[at]];
  if (!determiner || word?.before !== "space" || word.shape !== "capital" || findPlace(word.low)) return false;
  return /^(?:the|an?|its|his|her|their|our|as)$/.test(determiner.low);
}
function emit(text, tokens, from, to, style, title, candidates) {
  let start = from;
  let end = to;
  while (start < end && isEdge(tokens[start])) start++;
  while (start < end && isEdge(tokens[end - 1]) && !(tokens[end - 1]?.text === "I" && end - start > 2)) end--;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (start >= end || !first || !last) return;
  if (end - start === 1) {
    if (emitPair(tokens, start, candidates)) return;
    if (isGeneric(first) && !title) return;
    if (first.text.length === 1) return;
  }
  const opens = first.before === "open" && first.shape === "capital" && !title && !isBracketed(text, first);
  const doubt = style !== "sentence" ? "all-words" : opens ? "first-word" : "none";
  const span = { start: first.start, end: last.end };
  const name = text.slice(span.start, span.end);
  const after = describeAfter(text, tokens, start, end);
  const isBare = style === "sentence" && !title && !(end - start === 1 && findPlace(first.low));
  candidates.push({
    span,
    text: name.replace(/\s+/g, " "),
    title: title ?? (isBare ? describeBefore(text, tokens, start, "person") : null) ?? (isBare && end - start > 1 ? describeOfficeBefore(text, tokens, start) : null),
    apposition: (end - start === 1 ? describeGloss(text, tokens, start) : null) ?? after ?? (isBare ? describeBefore(text, tokens, start, "organisation") : null) ?? (style === "sentence" ? describeApposed(text, tokens, start, end) : null),
    acronym: findAcronym(text, tokens, end),
    doubt,
    words: doubt === "none" ? null : findParts(name, first.start),
    ...doubt === "first-word" && end - start === 1 && findOpening(text, tokens, start),
    ...isCapitalCity(name) && standsForGovernment(tokens, start, end) && { standsFor: "government" }
  });
}
function isCapitalCity(name) {
  return findPlace(toNameKey(name))?.form === "capital";
}
function isBracketed(text, { start }) {
  return text.charAt(start - 1) === "(" && /[^.!?…\s]\s$/.test(text.slice(Math.max(0, start - 3), start - 1)) && /^[^()]*\d/.test(text.slice(start, start + 60));
}
function emitPair(tokens, at, candidates) {
  const token = tokens[at];
  const cut = token?.text.indexOf("-") ?? -1;
  if (!token || cut < 1) return false;
  const left = token.text.slice(0, cut);
  const right = token.text.slice(cut + 1);
  if (!findPlace(left.toLowerCase()) || !findPlace(right.toLowerCase()) || findPlace(token.low)) return false;
  const plain = { title: null, apposition: null, acronym: null, doubt: "none", words: null };
  candidates.push({ span: { start: token.start, end: token.start + cut }, text: left, ...plain });
  candidates.push({ span: { start: token.start + cut + 1, end: token.end }, text: right, ...plain });
  return true;
}
function findParts(name, offset) {
  const parts = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const isGap = at === name.length || kindOf(name.charCodeAt(at)) === space;
    if (!isGap && start < 0) start = at;
    if (!isGap || start < 0) continue;
    parts.push({ start: offset + start, end: offset + at });
    start = -1;
  }
  return parts;
}
function isEdge(token) {
  if (!token) return false;
  if (token.shape === "capitals") return false;
  if (/^(?:dlrs?|stg|mln|bln|pct|cts)$/.test(token.low)) return true;
  return functionWords.has(token.low);
}
var namedHeads = /* @__PURE__ */ new Set(["congress", "senate", "olympics"]);
function isGeneric(token) {
  return genericWords.has(token.low) || // "NOTE:"
  token.text.length > 3 && functionWords.has(token.low) || titleHeads.has(token.low) || isHeadWord(token.low) && token.shape === "capital" && !namedHeads.has(token.low);
}
function findAcronym(text, tokens, end) {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || next.shape !== "capitals" && next.shape !== "mixed") return null;
  const close = text.charAt(next.end);
  if (close !== ")" && close !== "]") return null;
  return /^(?:['’]s)?\s*[[(]["“'‘]?$/.test(text.slice(last.end, next.start)) ? next.text : null;
}

// src/text/sentences.ts
var words5 = (list) => new Set(list.split(/\s+/));
var opensAny = words5(`mr mrs ms messrs mme dr prof rev fr hon gen lt col maj capt cmdr adm sgt gov sen rep pres amb
  ste mt vs v cf e.g i.e approx ca vgl bzw z.b`);
var opensNumber = words5(`no nos fig figs p pp ch vol sec art para op ed est c jan feb mar apr jun jul aug sep sept oct
  nov dec`);
var opensName = words5("st ft ave blvd");
var clock = words5("a.m p.m");
var afterClock = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|BST|CET)\b/;
var closesBeforeNumber = words5("inc corp co ltd plc llc bros jr sr etc al");
var openers = words5(`the a an this that these those there it its he his him she her they their we our you your i my in
  on at by for from to with as but and or so if when while after before since though although however then now not no
  what who why how where which some many most all both each one two meanwhile under last next earlier later`);
var danglers = words5(`a an the of in on at by to for from with and or but nor as than that which who is are was were be
  been has have had will would its his her their this these those into over under about between`);
var narrowest = 40;
var widest = 120;
var longestCitation = 200;
function findSentences(text, within = { start: 0, end: text.length }) {
  const end = Math.min(within.end, text.length);
  const sentences = [];
  const wraps = createWraps(text, within.start, end);
  let start = -1;
  let last = -1;
  const close = () => {
    if (start >= 0) sentences.push({ start, end: last });
    start = -1;
  };
  for (let at = Math.max(within.start, 0); at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 8233) {
      if (start >= 0 && !wraps(start, at)) close();
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      continue;
    }
    if (kindOf(code) === space) continue;
    if (start < 0) start = at;
    last = at + 1;
    if (!isFinal(code)) continue;
    const stop = findStop(text, at, end);
    const cited = findCitationEnd(text, stop, end);
    if (endsAt(text, start, at, stop, cited, end)) {
      last = cited;
      close();
    } else last = stop;
    at = last - 1;
  }
  close();
  return sentences;
}
function isFinal(code) {
  return code === 46 || code === 33 || code === 63 || code === 8230 || code === 12290 || code === 65281 || code === 65311;
}
function findStop(text, at, end) {
  let stop = at + 1;
  while (stop < end && (isFinal(text.charCodeAt(stop)) || `"'\u201D\u2019)]\xBB*_`.includes(text.charAt(stop)))) stop++;
  return stop;
}
function endsAt(text, start, at, stop, cited, end) {
  if (cited >= end) return true;
  const code = text.charCodeAt(at);
  if (code >= 12288) return true;
  if (kindOf(text.charCodeAt(cited)) !== space) return false;
  let next = cited;
  while (next < end && kindOf(text.charCodeAt(next)) === space) next++;
  while (next < end && `"'\u201C\u2018\xAB([*_\u2013\u2014-`.includes(text.charAt(next))) next++;
  if (next >= end) return true;
  const following = kindOf(text.charCodeAt(next));
  if (following === lower) {
    const second = next + 1 < end ? kindOf(text.charCodeAt(next + 1)) : space;
    return second === upper;
  }
  if (code !== 46 || stop !== at + 1) return true;
  return !isAbbreviation(text, start, at, next, end);
}
function isAbbreviation(text, start, at, next, end) {
  let from = at;
  while (from > start && at - from < 12) {
    const code = text.charCodeAt(from - 1);
    if (!isWordKind(kindOf(code)) && code !== 46) break;
    from--;
  }
  const written = text.slice(from, at);
  if (written === "") return false;
  const word = written.toLowerCase();
  const isNumber = kindOf(text.charCodeAt(next)) === digit || "$\u20AC\xA3\xA5#".includes(text.charAt(next));
  if (from === start && /^\d{1,3}$/.test(written)) return true;
  if (opensAny.has(word)) return true;
  if (isNumber) return opensNumber.has(word) || closesBeforeNumber.has(word) || clock.has(word);
  const opener = openers.has(readWord(text, next, end));
  if (opensName.has(word)) return !opener;
  if (clock.has(word)) return afterClock.test(text.slice(next, next + 12));
  const isInitial = written.length === 1 && kindOf(written.charCodeAt(0)) === upper;
  const isDotted = new RegExp("^(?:\\p{L}\\.)+\\p{L}$", "u").test(written);
  return (isInitial || isDotted) && !opener;
}
function readWord(text, start, end) {
  let to = start;
  while (to < end && to - start < 12 && isWordKind(kindOf(text.charCodeAt(to)))) to++;
  return text.slice(start, to).toLowerCase();
}
function findCitationEnd(text, stop, end) {
  let last = stop;
  for (; ; ) {
    let at = last;
    while (at < end && text.charAt(at) === " ") at++;
    if (at >= end || text.charAt(at) !== "[") return last;
    const close = text.slice(at, Math.min(end, at + longestCitation)).indexOf("]");
    if (close < 0) return last;
    const inside = text.slice(at + 1, at + close);
    if (!/^(?:\^?[\d, –-]+|\^[^\s]+|-?@.*|[^@[]* -?@.*)$/s.test(inside)) return last;
    last = at + close + 1;
  }
}
function createWraps(text, from, end) {
  let blockEnd = from;
  let width = 0;
  const measure = (at) => {
    width = 0;
    let line = 0;
    let blank = true;
    let to = at;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      if (code === 10 || code === 13 && text.charCodeAt(to + 1) !== 10) {
        if (blank) break;
        width = Math.max(width, line);
        line = 0;
        blank = true;
      } else {
        line++;
        if (kindOf(code) !== space) blank = false;
      }
    }
    width = Math.max(width, line);
    blockEnd = Math.max(to, at + 1);
  };
  return (start, lineEnd) => {
    let next = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
    const lineStart = Math.max(start, lastBreak(text, lineEnd, Math.max(from, lineEnd - widest - 1)));
    while (next < end && kindOf(text.charCodeAt(next)) === space) {
      const code2 = text.charCodeAt(next);
      if (code2 === 10 || code2 === 13 || code2 === 8233) return false;
      next++;
    }
    if (next >= end) return true;
    const code = text.charCodeAt(next);
    if (kindOf(code) === lower) return true;
    if (!isWordKind(kindOf(code)) && !`"\u201C\u2018('$\u20AC\xA3`.includes(text.charAt(next))) return false;
    const tail = text.slice(Math.max(start, lineEnd - 24), lineEnd).trimEnd();
    if (tail.endsWith(",") || danglers.has(new RegExp("\\p{L}+$", "u").exec(tail)?.[0] ?? "")) return true;
    if (lineEnd >= blockEnd) measure(lineStart);
    if (width < narrowest || width > widest) return false;
    let word = next;
    while (word < end && word - next < widest && kindOf(text.charCodeAt(word)) !== space) word++;
    return lineEnd - lineStart + 1 + (word - next) > width;
  };
}
function lastBreak(text, at, from) {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}

// ../../d8/wt.entry.ts
var T = [];
for (const d of fs.readdirSync("/tmp/d8/srcall").sort((a, b) => +a - +b)) for (const f of fs.readdirSync("/tmp/d8/srcall/" + d)) T.push(fs.readFileSync(`/tmp/d8/srcall/${d}/${f}`, "utf8"));
var set = /* @__PURE__ */ new Set();
for (const t2 of T) for (const w of t2.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []) set.add(w);
console.log("distinct", set.size, [...set].filter((w) => /^\d/.test(w)).length);
var t = (n, f) => {
  const s = process.cpuUsage();
  f();
  const c = process.cpuUsage(s);
  console.log(n, ((c.user + c.system) / 1e3).toFixed(0));
};
var N = T.length / 5;
for (let r = 0; r < 5; r++) t("terms " + r, () => {
  for (const x of T.slice(r * N, (r + 1) * N)) findTerms(x, { start: 0, end: x.length });
});
var S = T.map((x) => findSentences(x));
for (let r = 0; r < 5; r++) t("names " + r, () => {
  for (let i = Math.floor(r * N); i < (r + 1) * N; i++) scanNames(T[i], S[i]);
});
t("terms again", () => {
  for (const x of T.slice(4 * N)) findTerms(x, { start: 0, end: x.length });
});
t("names again", () => {
  for (let i = Math.floor(4 * N); i < 5 * N; i++) scanNames(T[i], S[i]);
});
/*!
 * Made by scripts/generateCountries.mjs; do not edit.
 *
 * Contains information from the "World countries" database (https://github.com/mledoze/countries, npm package
 * world-countries 5.1.0), which is made available under the Open Database License (ODbL) 1.0,
 * https://opendatacommons.org/licenses/odbl/1-0/. This table is a part of that database (common and official English
 * names, capitals, English demonyms, short forms) and stays under the same licence.
 */
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vZDgvd3QuZW50cnkudHMiLCAic3JjL3RleHQvY2hhcmFjdGVycy50cyIsICJzcmMvdGV4dC9mb2xkLnRzIiwgInNyYy90ZXh0L3dvcmRUYWJsZS50cyIsICJzcmMvdGV4dC93b3Jkcy50cyIsICJzcmMvdGV4dC9yZXBvcnRpbmdWZXJicy50cyIsICJzcmMvbmFtZXMvbmFtZVdvcmRzLnRzIiwgInNyYy9uYW1lcy9uYW1lS2V5LnRzIiwgInNyYy9uYW1lcy9jb3VudHJpZXMuZ2VuZXJhdGVkLnRzIiwgInNyYy9uYW1lcy9wbGFjZXMudHMiLCAic3JjL25hbWVzL3J1bnMudHMiLCAic3JjL25hbWVzL29wZW5pbmdzLnRzIiwgInNyYy9uYW1lcy9hcHBvc2l0aW9ucy50cyIsICJzcmMvbmFtZXMvZGVzY3JpcHRpb25zLnRzIiwgInNyYy9uYW1lcy9nbG9zc2VzLnRzIiwgInNyYy9uYW1lcy9zdGFuZHNGb3JHb3Zlcm5tZW50LnRzIiwgInNyYy9uYW1lcy90aXRsZXMudHMiLCAic3JjL25hbWVzL3Rva2Vucy50cyIsICJzcmMvbmFtZXMvc2Nhbk5hbWVzLnRzIiwgInNyYy90ZXh0L3NlbnRlbmNlcy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGZzIGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgZmluZFRlcm1zIH0gZnJvbSAnL3RtcC93dC9kaXNrOC9zcmMvdGV4dC93b3Jkcy50cyc7XG5pbXBvcnQgeyBzY2FuTmFtZXMgfSBmcm9tICcvdG1wL3d0L2Rpc2s4L3NyYy9uYW1lcy9zY2FuTmFtZXMudHMnO1xuaW1wb3J0IHsgZmluZFNlbnRlbmNlcyB9IGZyb20gJy90bXAvd3QvZGlzazgvc3JjL3RleHQvc2VudGVuY2VzLnRzJztcbmNvbnN0IFQ6IHN0cmluZ1tdID0gW107IGZvciAoY29uc3QgZCBvZiBmcy5yZWFkZGlyU3luYygnL3RtcC9kOC9zcmNhbGwnKS5zb3J0KChhLCBiKSA9PiArYSAtICtiKSkgZm9yIChjb25zdCBmIG9mIGZzLnJlYWRkaXJTeW5jKCcvdG1wL2Q4L3NyY2FsbC8nICsgZCkpIFQucHVzaChmcy5yZWFkRmlsZVN5bmMoYC90bXAvZDgvc3JjYWxsLyR7ZH0vJHtmfWAsICd1dGY4JykpO1xuY29uc3Qgc2V0ID0gbmV3IFNldDxzdHJpbmc+KCk7IGZvciAoY29uc3QgdCBvZiBUKSBmb3IgKGNvbnN0IHcgb2YgdC5tYXRjaCgvW1xccHtMfVxccHtOfV0rKD86WydcdTIwMTkuLC1dW1xccHtMfVxccHtOfV0rKSovZ3UpID8/IFtdKSBzZXQuYWRkKHcpOyBjb25zb2xlLmxvZygnZGlzdGluY3QnLCBzZXQuc2l6ZSwgWy4uLnNldF0uZmlsdGVyKHcgPT4gL15cXGQvLnRlc3QodykpLmxlbmd0aCk7XG5jb25zdCB0ID0gKG46IHN0cmluZywgZjogKCkgPT4gdm9pZCkgPT4geyBjb25zdCBzID0gcHJvY2Vzcy5jcHVVc2FnZSgpOyBmKCk7IGNvbnN0IGMgPSBwcm9jZXNzLmNwdVVzYWdlKHMpOyBjb25zb2xlLmxvZyhuLCAoKGMudXNlciArIGMuc3lzdGVtKSAvIDEwMDApLnRvRml4ZWQoMCkpOyB9O1xuY29uc3QgTiA9IFQubGVuZ3RoIC8gNTtcbmZvciAobGV0IHIgPSAwOyByIDwgNTsgcisrKSB0KCd0ZXJtcyAnICsgciwgKCkgPT4geyBmb3IgKGNvbnN0IHggb2YgVC5zbGljZShyICogTiwgKHIgKyAxKSAqIE4pKSBmaW5kVGVybXMoeCwgeyBzdGFydDogMCwgZW5kOiB4Lmxlbmd0aCB9KTsgfSk7XG5jb25zdCBTID0gVC5tYXAoeCA9PiBmaW5kU2VudGVuY2VzKHgpKTtcbmZvciAobGV0IHIgPSAwOyByIDwgNTsgcisrKSB0KCduYW1lcyAnICsgciwgKCkgPT4geyBmb3IgKGxldCBpID0gTWF0aC5mbG9vcihyICogTik7IGkgPCAociArIDEpICogTjsgaSsrKSBzY2FuTmFtZXMoVFtpXSEsIFNbaV0hKTsgfSk7XG50KCd0ZXJtcyBhZ2FpbicsICgpID0+IHsgZm9yIChjb25zdCB4IG9mIFQuc2xpY2UoNCAqIE4pKSBmaW5kVGVybXMoeCwgeyBzdGFydDogMCwgZW5kOiB4Lmxlbmd0aCB9KTsgfSk7XG50KCduYW1lcyBhZ2FpbicsICgpID0+IHsgZm9yIChsZXQgaSA9IE1hdGguZmxvb3IoNCAqIE4pOyBpIDwgNSAqIE47IGkrKykgc2Nhbk5hbWVzKFRbaV0hLCBTW2ldISk7IH0pO1xuIiwgIi8qKiBXaGF0IGEgVVRGLTE2IHVuaXQgaXMgZm9yIHdvcmQgZmluZGluZy4gSGFsdmVzIG9mIHN1cnJvZ2F0ZSBwYWlycyBjb3VudCBhcyBsZXR0ZXJzIHdpdGhvdXQgY2FzZS4gKi9cbmV4cG9ydCB0eXBlIENoYXJhY3RlcktpbmQgPVxuICB8IHR5cGVvZiBvdGhlclxuICB8IHR5cGVvZiBzcGFjZVxuICB8IHR5cGVvZiBsb3dlclxuICB8IHR5cGVvZiB1cHBlclxuICB8IHR5cGVvZiBsZXR0ZXJcbiAgfCB0eXBlb2YgZGlnaXRcbiAgfCB0eXBlb2YgbWFyaztcblxuZXhwb3J0IGNvbnN0IG90aGVyID0gMTtcbmV4cG9ydCBjb25zdCBzcGFjZSA9IDI7XG5leHBvcnQgY29uc3QgbG93ZXIgPSAzO1xuZXhwb3J0IGNvbnN0IHVwcGVyID0gNDtcbi8qKiBBIGxldHRlciB3aXRob3V0IGNhc2UgKEhhbiwgQXJhYmljLCBcdTIwMjYpLiAqL1xuZXhwb3J0IGNvbnN0IGxldHRlciA9IDU7XG5leHBvcnQgY29uc3QgZGlnaXQgPSA2O1xuLyoqIEEgY29tYmluaW5nIG1hcmsgb3IgYSBzb2Z0IGh5cGhlbjogcGFydCBvZiB0aGUgd29yZCBpdCBzdGFuZHMgaW4uICovXG5leHBvcnQgY29uc3QgbWFyayA9IDc7XG5cbi8vIE9uZSBieXRlIGEgVVRGLTE2IHVuaXQsIGZpbGxlZCBhcyB1bml0cyBhcmUgbWV0OyAwIG1lYW5zIG5vdCB5ZXQgYXNrZWQuXG5jb25zdCBraW5kcyA9IG5ldyBVaW50OEFycmF5KDY1XzUzNik7XG5cbmV4cG9ydCBmdW5jdGlvbiBraW5kT2YoY29kZTogbnVtYmVyKTogQ2hhcmFjdGVyS2luZCB7XG4gIGNvbnN0IGtub3duID0ga2luZHNbY29kZV07XG4gIGlmIChrbm93bikgcmV0dXJuIGtub3duIGFzIENoYXJhY3RlcktpbmQ7XG4gIGNvbnN0IGtpbmQgPSBjbGFzc2lmeShjb2RlKTtcbiAga2luZHNbY29kZV0gPSBraW5kO1xuICByZXR1cm4ga2luZDtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIGtpbmQgbWFrZXMgYSB3b3JkOiBsZXR0ZXJzLCBkaWdpdHMgYW5kIG1hcmtzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzV29yZEtpbmQoa2luZDogQ2hhcmFjdGVyS2luZCk6IGJvb2xlYW4ge1xuICByZXR1cm4ga2luZCA+IDI7XG59XG5cbmZ1bmN0aW9uIGNsYXNzaWZ5KGNvZGU6IG51bWJlcik6IENoYXJhY3RlcktpbmQge1xuICBpZiAoY29kZSA+PSAweGQ4MDAgJiYgY29kZSA8PSAweGRmZmYpIHJldHVybiBsZXR0ZXI7XG4gIGlmIChjb2RlID09PSAweGFkKSByZXR1cm4gbWFyaztcbiAgY29uc3QgY2hhcmFjdGVyID0gU3RyaW5nLmZyb21DaGFyQ29kZShjb2RlKTtcbiAgaWYgKC9cXHMvdS50ZXN0KGNoYXJhY3RlcikpIHJldHVybiBzcGFjZTtcbiAgaWYgKC9cXHB7THV9fFxccHtMdH0vdS50ZXN0KGNoYXJhY3RlcikpIHJldHVybiB1cHBlcjtcbiAgaWYgKC9cXHB7TGx9L3UudGVzdChjaGFyYWN0ZXIpKSByZXR1cm4gbG93ZXI7XG4gIGlmICgvXFxwe0x9L3UudGVzdChjaGFyYWN0ZXIpKSByZXR1cm4gbGV0dGVyO1xuICBpZiAoL1xccHtOfS91LnRlc3QoY2hhcmFjdGVyKSkgcmV0dXJuIGRpZ2l0O1xuICBpZiAoL1xccHtNfS91LnRlc3QoY2hhcmFjdGVyKSkgcmV0dXJuIG1hcms7XG4gIHJldHVybiBvdGhlcjtcbn1cbiIsICIvKipcbiAqIEZvbGRzIHdoYXQgdHlwb2dyYXBoeSB2YXJpZXMgYW5kIG1lYW5pbmcgZG9lcyBub3Q6IGNvbXBhdGliaWxpdHkgZm9ybXMgKE5GS0MpLCBjYXNlLCBxdW90YXRpb24gbWFya3MsIGRhc2hlcyxcbiAqIGtpbmRzIG9mIHNwYWNlLiBGb3IgY29tcGFyaW5nOyBvZmZzZXRzIGFyZSBub3Qga2VwdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvbGQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgLy8gTm90aGluZyBidXQgY2FzZSBjYW4gdmFyeSBpbiBBU0NJSSB3aXRoIHNpbmdsZSBzcGFjZXM7IGl0cyBncmF2ZSBhY2NlbnQgbWF5IGJlIGEgcXVvdGF0aW9uIG1hcmsuXG4gIGlmICgvXlshLV9hLX5dKig/OiBbIS1fYS1+XSspKiQvLnRlc3QodGV4dCkpIHJldHVybiB0ZXh0LnRvTG93ZXJDYXNlKCk7XG4gIHJldHVybiB0ZXh0XG4gICAgLm5vcm1hbGl6ZSgnTkZLQycpXG4gICAgLnRvTG93ZXJDYXNlKClcbiAgICAucmVwbGFjZSgvW1xcdTIwMThcXHUyMDE5XFx1MjAxQVxcdTIwMUJcXHUyMDMyXFx1MDJCQ2BcXHUwMEI0XS9nLCBcIidcIilcbiAgICAucmVwbGFjZSgvW1xcdTIwMUNcXHUyMDFEXFx1MjAxRVxcdTIwMUZcXHUwMEFCXFx1MDBCQlxcdTIwMzNdL2csICdcIicpXG4gICAgLnJlcGxhY2UoL1tcXHUyMDEwLVxcdTIwMTVcXHUyMjEyXFx1RkU1OFxcdUZFNjNdL2csICctJylcbiAgICAucmVwbGFjZSgvXFx1MDBBRC9nLCAnJylcbiAgICAucmVwbGFjZSgvXFxzKy9nLCAnICcpO1xufVxuIiwgIi8vIFdvcmRzIGJleW9uZCB0aGVzZSBhcmUgbG9va2VkIGF0IGFuZXcgZWFjaCB0aW1lOiB0aGUgdGFibGVzIHN0YXkgc21hbGwgd2hhdGV2ZXIgdGhlIHRleHRzIGhvbGQuXG5jb25zdCBsb25nZXN0V29yZCA9IDQwO1xuY29uc3QgbW9zdFdvcmRzID0gMSA8PCAxNztcbi8vIEEgd29yZCBmaW5kcyBubyBwbGFjZSB3aGVyZSBzbyBtYW55IG90aGVycyBvZiBpdHMgaGFzaCBoYXZlIHRoZWlyczogYm91bmRzIHRoZSBzZWFyY2ggb24gaG9zdGlsZSB0ZXh0LlxuY29uc3QgbW9zdFByb2JlcyA9IDY0O1xuXG4vKipcbiAqIFJlbWVtYmVycyB3aGF0IGlzIG1hZGUgb2YgYSB3b3JkLCBzbyB0aGF0IG5vIHdvcmQgdGhhdCB3YXMgc2VlbiBiZWZvcmUgaXMgc2xpY2VkLCBmb2xkZWQgb3IgbG9va2VkIHVwIGFnYWluLlxuICogYG1ha2VgIG11c3QgYmUgcHVyZS4gVGhlIG1lbW9yeSBpcyBib3VuZGVkLlxuICpcbiAqIEByZXR1cm5zIHdoYXQgYG1ha2VgIGdpdmVzIGZvciBgdGV4dC5zbGljZShzdGFydCwgZW5kKWBcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVdvcmRUYWJsZTxFbnRyeT4oXG4gIG1ha2U6ICh3b3JkOiBzdHJpbmcpID0+IEVudHJ5LFxuKTogKHRleHQ6IHN0cmluZywgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpID0+IEVudHJ5IHtcbiAgY29uc3Qgd29yZHM6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IGVudHJpZXM6IEVudHJ5W10gPSBbXTtcbiAgLy8gT25lIG1vcmUgdGhhbiB0aGUgaW5kZXggb2YgdGhlIHdvcmQ7IDAgd2hlcmUgdGhlIHNsb3QgaXMgZnJlZS5cbiAgbGV0IHNsb3RzID0gbmV3IEludDMyQXJyYXkoMSA8PCAxMik7XG4gIGNvbnN0IGhhc2hlczogbnVtYmVyW10gPSBbXTtcblxuICByZXR1cm4gKHRleHQsIHN0YXJ0LCBlbmQpID0+IHtcbiAgICBpZiAoZW5kIC0gc3RhcnQgPiBsb25nZXN0V29yZCkgcmV0dXJuIG1ha2UodGV4dC5zbGljZShzdGFydCwgZW5kKSk7XG4gICAgY29uc3QgaGFzaCA9IGhhc2hPZih0ZXh0LCBzdGFydCwgZW5kKTtcbiAgICBjb25zdCBtYXNrID0gc2xvdHMubGVuZ3RoIC0gMTtcbiAgICBmb3IgKGxldCBwcm9iZSA9IDA7IHByb2JlIDwgbW9zdFByb2JlczsgcHJvYmUrKykge1xuICAgICAgY29uc3QgaW5kZXggPSBzbG90c1soaGFzaCArIHByb2JlKSAmIG1hc2tdID8/IDA7XG4gICAgICBpZiAoaW5kZXggPT09IDApIHJldHVybiBhZGQodGV4dC5zbGljZShzdGFydCwgZW5kKSwgaGFzaCwgKGhhc2ggKyBwcm9iZSkgJiBtYXNrKTtcbiAgICAgIGlmIChoYXNoZXNbaW5kZXggLSAxXSA9PT0gaGFzaCAmJiBpc0F0KHdvcmRzW2luZGV4IC0gMV0gPz8gJycsIHRleHQsIHN0YXJ0LCBlbmQpKVxuICAgICAgICByZXR1cm4gZW50cmllc1tpbmRleCAtIDFdIGFzIEVudHJ5O1xuICAgIH1cbiAgICByZXR1cm4gbWFrZSh0ZXh0LnNsaWNlKHN0YXJ0LCBlbmQpKTtcbiAgfTtcblxuICBmdW5jdGlvbiBhZGQoc2xpY2U6IHN0cmluZywgaGFzaDogbnVtYmVyLCBzbG90OiBudW1iZXIpOiBFbnRyeSB7XG4gICAgaWYgKHdvcmRzLmxlbmd0aCA+PSBtb3N0V29yZHMpIHJldHVybiBtYWtlKHNsaWNlKTtcbiAgICBjb25zdCB3b3JkID0gY29weShzbGljZSk7XG4gICAgY29uc3QgZW50cnkgPSBtYWtlKHdvcmQpO1xuICAgIHdvcmRzLnB1c2god29yZCk7XG4gICAgZW50cmllcy5wdXNoKGVudHJ5KTtcbiAgICBoYXNoZXMucHVzaChoYXNoKTtcbiAgICBzbG90c1tzbG90XSA9IHdvcmRzLmxlbmd0aDtcbiAgICBpZiAod29yZHMubGVuZ3RoICogMiA+IHNsb3RzLmxlbmd0aCkgZ3JvdygpO1xuICAgIHJldHVybiBlbnRyeTtcbiAgfVxuXG4gIGZ1bmN0aW9uIGdyb3coKTogdm9pZCB7XG4gICAgc2xvdHMgPSBuZXcgSW50MzJBcnJheShzbG90cy5sZW5ndGggKiAyKTtcbiAgICBjb25zdCBtYXNrID0gc2xvdHMubGVuZ3RoIC0gMTtcbiAgICBmb3IgKGNvbnN0IFtpLCBoYXNoXSBvZiBoYXNoZXMuZW50cmllcygpKSB7XG4gICAgICBsZXQgcHJvYmUgPSAwO1xuICAgICAgd2hpbGUgKHByb2JlIDwgbW9zdFByb2JlcyAmJiBzbG90c1soaGFzaCArIHByb2JlKSAmIG1hc2tdICE9PSAwKSBwcm9iZSsrO1xuICAgICAgaWYgKHByb2JlIDwgbW9zdFByb2Jlcykgc2xvdHNbKGhhc2ggKyBwcm9iZSkgJiBtYXNrXSA9IGkgKyAxO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBzdHJpbmcgb2YgaXRzIG93bjogZW5naW5lcyBsZXQgYSBzbGljZSBob2xkIHRoZSB3aG9sZSB0ZXh0LiAqL1xuZnVuY3Rpb24gY29weShzbGljZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgbGV0IHdvcmQgPSAnJztcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHNsaWNlLmxlbmd0aDsgYXQrKykgd29yZCArPSBTdHJpbmcuZnJvbUNoYXJDb2RlKHNsaWNlLmNoYXJDb2RlQXQoYXQpKTtcbiAgcmV0dXJuIHdvcmQ7XG59XG5cbi8qKiBGTlYtMWEgb3ZlciBVVEYtMTYgdW5pdHMsIGl0cyBiaXRzIG1peGVkIG9uY2UgbW9yZSBhcyBvbmx5IHRoZSBsb3cgb25lcyBjaG9vc2UgdGhlIHNsb3QuICovXG5mdW5jdGlvbiBoYXNoT2YodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBoYXNoID0gMHg4MTFjOWRjNTtcbiAgZm9yIChsZXQgYXQgPSBzdGFydDsgYXQgPCBlbmQ7IGF0KyspIGhhc2ggPSBNYXRoLmltdWwoaGFzaCBeIHRleHQuY2hhckNvZGVBdChhdCksIDB4MDEwMDAxOTMpO1xuICByZXR1cm4gKGhhc2ggXiAoaGFzaCA+Pj4gMTUpKSAmIDB4N2ZmZmZmZmY7XG59XG5cbmZ1bmN0aW9uIGlzQXQod29yZDogc3RyaW5nLCB0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGlmICh3b3JkLmxlbmd0aCAhPT0gZW5kIC0gc3RhcnQpIHJldHVybiBmYWxzZTtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IHdvcmQubGVuZ3RoOyBhdCsrKSBpZiAod29yZC5jaGFyQ29kZUF0KGF0KSAhPT0gdGV4dC5jaGFyQ29kZUF0KHN0YXJ0ICsgYXQpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB0cnVlO1xufVxuIiwgImltcG9ydCB7IGlzV29yZEtpbmQsIGtpbmRPZiB9IGZyb20gJy4vY2hhcmFjdGVycy50cyc7XG5pbXBvcnQgeyBmb2xkIH0gZnJvbSAnLi9mb2xkLnRzJztcbmltcG9ydCB0eXBlIHsgU3BhbiB9IGZyb20gJy4vc3Bhbi50cyc7XG5pbXBvcnQgeyBjcmVhdGVXb3JkVGFibGUgfSBmcm9tICcuL3dvcmRUYWJsZS50cyc7XG5cbi8qKiBBIHdvcmQgYW5kIHRoZSB0ZXJtIGl0IGlzIGNvbXBhcmVkIGJ5LiAqL1xuZXhwb3J0IGludGVyZmFjZSBXb3JkIHtcbiAgcmVhZG9ubHkgc3BhbjogU3BhbjtcbiAgcmVhZG9ubHkgdGVybTogc3RyaW5nO1xufVxuXG4vKipcbiAqIFRoZSB3b3JkcyBvZiBhIHRleHQgaW4gb3JkZXI6IGxldHRlcnMsIG1hcmtzIGFuZCBkaWdpdHM7IGFuIGFwb3N0cm9waGUsIGEgcG9pbnQgb3IgYSBjb21tYSBzdGF5cyBpbnNpZGUgYSB3b3JkIG9ubHlcbiAqIGJldHdlZW4gdHdvIG9mIHRoZXNlLiBUaGUgdGVybSBpcyBmb2xkZWQsIHdpdGhvdXQgYSBwb3NzZXNzaXZlIGFuZCBhIHBsYWluIHBsdXJhbCBgc2AuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kV29yZHModGV4dDogc3RyaW5nLCB3aXRoaW46IFNwYW4gPSB7IHN0YXJ0OiAwLCBlbmQ6IHRleHQubGVuZ3RoIH0pOiBXb3JkW10ge1xuICBjb25zdCB3b3JkczogV29yZFtdID0gW107XG4gIGVhY2hXb3JkKHRleHQsIHdpdGhpbiwgKHN0YXJ0LCBlbmQpID0+IHdvcmRzLnB1c2goeyBzcGFuOiB7IHN0YXJ0LCBlbmQgfSwgdGVybTogdGVybU9mKHRleHQsIHN0YXJ0LCBlbmQpIH0pKTtcbiAgcmV0dXJuIHdvcmRzO1xufVxuXG4vKiogVGhlIHRlcm1zIG9mIHtAbGluayBmaW5kV29yZHN9LCB3aGVyZSB0aGVpciBwbGFjZXMgZG8gbm90IG1hdHRlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kVGVybXModGV4dDogc3RyaW5nLCB3aXRoaW46IFNwYW4pOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHRlcm1zOiBzdHJpbmdbXSA9IFtdO1xuICBlYWNoV29yZCh0ZXh0LCB3aXRoaW4sIChzdGFydCwgZW5kKSA9PiB0ZXJtcy5wdXNoKHRlcm1PZih0ZXh0LCBzdGFydCwgZW5kKSkpO1xuICByZXR1cm4gdGVybXM7XG59XG5cbmZ1bmN0aW9uIGVhY2hXb3JkKHRleHQ6IHN0cmluZywgd2l0aGluOiBTcGFuLCB2aXNpdDogKHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKSA9PiB2b2lkKTogdm9pZCB7XG4gIGNvbnN0IGVuZCA9IE1hdGgubWluKHdpdGhpbi5lbmQsIHRleHQubGVuZ3RoKTtcbiAgbGV0IGF0ID0gTWF0aC5tYXgod2l0aGluLnN0YXJ0LCAwKTtcbiAgd2hpbGUgKGF0IDwgZW5kKSB7XG4gICAgaWYgKCFpc1dvcmRLaW5kKGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQoYXQpKSkpIHtcbiAgICAgIGF0Kys7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3Qgc3RhcnQgPSBhdCsrO1xuICAgIHdoaWxlIChhdCA8IGVuZCkge1xuICAgICAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdChhdCk7XG4gICAgICBpZiAoaXNXb3JkS2luZChraW5kT2YoY29kZSkpKSBhdCsrO1xuICAgICAgZWxzZSBpZiAoam9pbnNXb3JkKGNvZGUpICYmIGF0ICsgMSA8IGVuZCAmJiBpc1dvcmRLaW5kKGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQoYXQgKyAxKSkpKSBhdCArPSAyO1xuICAgICAgZWxzZSBicmVhaztcbiAgICB9XG4gICAgdmlzaXQoc3RhcnQsIGF0KTtcbiAgfVxufVxuXG5jb25zdCB0ZXJtT2YgPSBjcmVhdGVXb3JkVGFibGUodG9UZXJtKTtcblxuLyoqICcgXHUyMDE5IC4gLCAqL1xuZnVuY3Rpb24gam9pbnNXb3JkKGNvZGU6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gY29kZSA9PT0gMHgyNyB8fCBjb2RlID09PSAweDIwMTkgfHwgY29kZSA9PT0gMHgyZSB8fCBjb2RlID09PSAweDJjO1xufVxuXG4vKipcbiAqIFRoZSBmb3JtIGluIHdoaWNoIHdvcmRzIGFyZSBpbmRleGVkIGFuZCBjb21wYXJlZC4gQSBsaWdodCBydWxlIGluIHBsYWNlIG9mIGEgc3RlbW1lciAoSGFybWFuJ3MgXCJTXCIgc3RlbW1lciwgMTk5MSk6XG4gKiBpdCBuZXZlciBtYWtlcyB0d28gd29yZHMgb2YgZGlmZmVyZW50IG1lYW5pbmcgb25lLCBhcyBoZWF2aWVyIHN0ZW1tZXJzIGRvLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdG9UZXJtKHdvcmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGxldCBmb2xkZWQgPSBpc1BsYWluKHdvcmQpID8gd29yZC50b0xvd2VyQ2FzZSgpIDogZm9sZCh3b3JkKTtcbiAgaWYgKGZvbGRlZC5jaGFyQ29kZUF0KGZvbGRlZC5sZW5ndGggLSAxKSA9PT0gMHgyNykgZm9sZGVkID0gZm9sZGVkLnNsaWNlKDAsIC0xKTtcbiAgZWxzZSBpZiAoZm9sZGVkLmVuZHNXaXRoKFwiJ3NcIikpIGZvbGRlZCA9IGZvbGRlZC5zbGljZSgwLCAtMik7XG4gIGNvbnN0IHsgbGVuZ3RoIH0gPSBmb2xkZWQ7XG4gIGlmIChsZW5ndGggPCA0IHx8ICFmb2xkZWQuZW5kc1dpdGgoJ3MnKSkgcmV0dXJuIGZvbGRlZDtcbiAgaWYgKGxlbmd0aCA+IDQgJiYgZm9sZGVkLmVuZHNXaXRoKCdpZXMnKSAmJiAhJ2FlJy5pbmNsdWRlcyhmb2xkZWQuY2hhckF0KGxlbmd0aCAtIDQpKSlcbiAgICByZXR1cm4gYCR7Zm9sZGVkLnNsaWNlKDAsIC0zKX15YDtcbiAgcmV0dXJuICd1czAxMjM0NTY3ODknLmluY2x1ZGVzKGZvbGRlZC5jaGFyQXQobGVuZ3RoIC0gMikpID8gZm9sZGVkIDogZm9sZGVkLnNsaWNlKDAsIC0xKTtcbn1cblxuLyoqIFdoZXRoZXIgb25seSBjYXNlIGNhbiB2YXJ5OiBBU0NJSSBsZXR0ZXJzIGFuZCBkaWdpdHMuICovXG5mdW5jdGlvbiBpc1BsYWluKHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgd29yZC5sZW5ndGg7IGF0KyspIGlmICh3b3JkLmNoYXJDb2RlQXQoYXQpID4gMHg3ZSB8fCB3b3JkLmNoYXJDb2RlQXQoYXQpID09PSAweDYwKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB0cnVlO1xufVxuIiwgIi8vIFZlcmJzIHdob3NlIHN1YmplY3Qgc2F5cywgdGhpbmtzIG9yIHNob3dzIHdoYXQgZm9sbG93czogaXQgaXMgdGhlIHN1YmplY3QncyB3b3JkLCBub3QgYWJvdXQgdGhlIHN1YmplY3QuXG5jb25zdCByZWd1bGFyID1cbiAgJ2Fja25vd2xlZGdlIGFkZCBhZG1pdCBhZmZpcm0gYWdyZWUgYWxsZWdlIGFubm91bmNlIGFyZ3VlIGFzc2VydCBhc3Nlc3MgYXNzdW1lIGFzc3VyZSBiZWxpZXZlIGJvYXN0IGNhbGN1bGF0ZSBjYXV0aW9uICcgK1xuICAnY2l0ZSBjbGFpbSBjb21tZW50IGNvbXBsYWluIGNvbmNsdWRlIGNvbmNlZGUgY29uZmlybSBjb25zaWRlciBjb250ZW5kIGRlY2xhcmUgZGVueSBkZXNjcmliZSBkaXNjbG9zZSBlbXBoYXNpc2UgJyArXG4gICdlbXBoYXNpemUgZXN0aW1hdGUgZXhwZWN0IGV4cGxhaW4gZXhwcmVzcyBmZWFyIGZpZ3VyZSBoaWdobGlnaHQgaGludCBob3BlIGltcGx5IGluZGljYXRlIGluZm9ybSBpbnNpc3Qgam9rZSBsYW1lbnQgJyArXG4gICdtYWludGFpbiBtZW50aW9uIG5vdGUgb2JzZXJ2ZSBvcGluZSBwbGVkZ2UgcG9pbnQgcHJlZGljdCBwcm9jbGFpbSBwcm9qZWN0IHByb21pc2UgcHJvcG9zZSBxdWVzdGlvbiByZWNrb24gcmVjYWxsICcgK1xuICAncmVpdGVyYXRlIHJlbGF0ZSByZW1hcmsgcmVtaW5kIHJlcGVhdCByZXBseSByZXNwb25kIHJldG9ydCByZXZlYWwgc2lnbmFsIHN0YXRlIHN0cmVzcyBzdWdnZXN0IHN1c3BlY3QgdGVsZWdyYXBoIHR3ZWV0ICcgK1xuICAndW5kZXJsaW5lIHVuZGVyc2NvcmUgdXJnZSB2b3cgd2FybiB3b3JyeSc7XG5jb25zdCBpcnJlZ3VsYXIgPVxuICAnc2FpZCBzYXkgc2F5cyB0b2xkIHRlbGwgdGVsbHMgd3JvdGUgd3JpdGVzIHdyaXR0ZW4gdGhvdWdodCB0aGlua3Mga25ldyBrbm93cyByZWFkIHJlYWRzIHB1dCBwdXRzIGhlbGQgaG9sZHMgaGVhcmQgJyArXG4gICdoZWFycyBmZWx0IGZlZWxzIGZvdW5kIGZpbmRzIHNob3dlZCBzaG93cyBzaG93biBmb3JlY2FzdCBmb3JlY2FzdHMgZm9yZXNhdyBmb3Jlc2VlcyBxdW90ZWQgcXVvdGVzIGFza2VkIGFza3MnO1xuXG5jb25zdCB2ZXJicyA9IG5ldyBTZXQoWy4uLmlycmVndWxhci5zcGxpdCgnICcpLCAuLi5yZWd1bGFyLnNwbGl0KCcgJykuZmxhdE1hcChpbmZsZWN0KV0pO1xuXG4vKiogV2hldGhlciBhIHdvcmQsIGluIGxvd2VyIGNhc2UsIGlzIGEgZm9ybSBvZiBhIHZlcmIgb2Ygc2F5aW5nLCB0aGlua2luZyBvciBzaG93aW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzUmVwb3J0aW5nVmVyYih3b3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHZlcmJzLmhhcyh3b3JkKTtcbn1cblxuZnVuY3Rpb24gaW5mbGVjdCh2ZXJiOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmICh2ZXJiLmVuZHNXaXRoKCd5JykgJiYgIS9bYWVvXXkkLy50ZXN0KHZlcmIpKSByZXR1cm4gW3ZlcmIsIGAke3ZlcmIuc2xpY2UoMCwgLTEpfWllc2AsIGAke3ZlcmIuc2xpY2UoMCwgLTEpfWllZGBdO1xuICBpZiAodmVyYi5lbmRzV2l0aCgnZScpKSByZXR1cm4gW3ZlcmIsIGAke3ZlcmJ9c2AsIGAke3ZlcmJ9ZGBdO1xuICAvLyBcIkFkbWl0XCIsIFwib21pdFwiOiBhIGxhc3Qgc3RyZXNzZWQgc3lsbGFibGUgZG91YmxlcyBpdHMgY29uc29uYW50LlxuICBpZiAodmVyYiA9PT0gJ2FkbWl0JykgcmV0dXJuIFt2ZXJiLCAnYWRtaXRzJywgJ2FkbWl0dGVkJ107XG4gIHJldHVybiBbdmVyYiwgLyg/OnN8c2h8Y2gpJC8udGVzdCh2ZXJiKSA/IGAke3ZlcmJ9ZXNgIDogYCR7dmVyYn1zYCwgYCR7dmVyYn1lZGBdO1xufVxuIiwgIi8qKiBUaGUgY2xvc2VkIHdvcmQgbGlzdHMgdGhhdCBmaW5kaW5nIG5hbWVzIHdpdGhvdXQgYSBtb2RlbCByZXN0cyBvbi4gTG93ZXIgY2FzZTsgbG9va2VkIHVwIGJ5IGB0b0xvd2VyQ2FzZWAuICovXG5cbmZ1bmN0aW9uIHdvcmRzKGxpc3Q6IHN0cmluZyk6IFJlYWRvbmx5U2V0PHN0cmluZz4ge1xuICByZXR1cm4gbmV3IFNldChsaXN0LnNwbGl0KC9cXHMrLykuZmlsdGVyKEJvb2xlYW4pKTtcbn1cblxuLyoqIE5ldmVyIHBhcnQgb2YgYSBuYW1lIHdoZXJlIHRoZXkgb3BlbiBhIHNlbnRlbmNlOiBhcnRpY2xlcywgcHJvbm91bnMsIHByZXBvc2l0aW9ucywgY29uanVuY3Rpb25zLCBwbGFpbiBhZHZlcmJzLiAqL1xuZXhwb3J0IGNvbnN0IGZ1bmN0aW9uV29yZHMgPSB3b3JkcyhgXG4gIGEgYW4gdGhlIHRoaXMgdGhhdCB0aGVzZSB0aG9zZSB0aGVyZSBoZXJlIGl0IGl0cyBoZSBoaXMgaGltIHNoZSBoZXIgaGVycyB0aGV5IHRoZWlyIHRoZW0gd2Ugb3VyIHVzIHlvdSB5b3VyIGkgbXkgbWVcbiAgd2hvIHdob20gd2hvc2Ugd2hpY2ggd2hhdCB3aGVuIHdoZXJlIHdoeSBob3cgd2hldGhlclxuICBpbiBvbiBhdCBieSB0byBmcm9tIG9mIG9mZiBmb3Igd2l0aCB3aXRob3V0IHdpdGhpbiBpbnRvIG9udG8gdXBvbiBvdmVyIHVuZGVyIGFib3ZlIGJlbG93IGJldHdlZW4gYW1vbmcgYW1pZCBhbWlkc3RcbiAgYWdhaW5zdCBhYm91dCBhY3Jvc3MgYWZ0ZXIgYmVmb3JlIGJlaGluZCBiZXNpZGUgYmVzaWRlcyBiZXlvbmQgZHVyaW5nIHNpbmNlIHVudGlsIHRpbGwgdGhyb3VnaCB0aHJvdWdob3V0IHRvd2FyZFxuICB0b3dhcmRzIHZpYSBwZXIgZGVzcGl0ZSBleGNlcHQgdW5saWtlIGxpa2UgbmVhciBhcm91bmQgYWxvbmcgaW5zaWRlIG91dHNpZGUgcmVnYXJkaW5nIGNvbmNlcm5pbmcgaW5jbHVkaW5nIGFjY29yZGluZ1xuICBmb2xsb3dpbmcgZ2l2ZW4gdGhhbiBhcyBzbyBpZiBiZWNhdXNlIGFsdGhvdWdoIHRob3VnaCB3aGlsZSB3aGVyZWFzIHVubGVzcyBvbmNlIGFuZCBvciBidXQgbm9yIHlldCBub3Qgbm8geWVzIGJvdGhcbiAgZWl0aGVyIG5laXRoZXIgZWFjaCBldmVyeSBhbGwgYW55IHNvbWUgbWFueSBtdWNoIG1vc3QgbW9yZSBsZXNzIGxlYXN0IGZldyBmZXdlciBzZXZlcmFsIHN1Y2ggb3RoZXIgb3RoZXJzIGFub3RoZXJcbiAgb25seSBqdXN0IGV2ZW4gYWxzbyB0b28gdmVyeSBzdGlsbCBhZ2FpbiBldmVyIG5ldmVyIGFsd2F5cyBvZnRlbiBzb21ldGltZXMgdXN1YWxseSBhbHJlYWR5IGFsbW9zdCBuZWFybHkgcXVpdGUgcmF0aGVyXG4gIHRoZW4gbm93IHRvZGF5IHRvbmlnaHQgeWVzdGVyZGF5IHRvbW9ycm93IHNvb24gbGF0ZXIgZWFybGllciByZWNlbnRseSBjdXJyZW50bHkgcHJldmlvdXNseSBsYXN0IG1lYW53aGlsZSBob3dldmVyXG4gIHRoZXJlZm9yZSB0aHVzIGhlbmNlIG1vcmVvdmVyIGZ1cnRoZXJtb3JlIG5ldmVydGhlbGVzcyBub25ldGhlbGVzcyBpbnN0ZWFkIG90aGVyd2lzZSBwZXJoYXBzIG1heWJlIGluZGVlZCBmaW5hbGx5XG4gIGluaXRpYWxseSBvcmlnaW5hbGx5IGV2ZW50dWFsbHkgYWRkaXRpb25hbGx5IHNpbWlsYXJseSBsaWtld2lzZSBvdmVyYWxsIGdlbmVyYWxseSBzcGVjaWZpY2FsbHkgZXNwZWNpYWxseVxuICBwYXJ0aWN1bGFybHkgYXBwYXJlbnRseSByZXBvcnRlZGx5IHNlcGFyYXRlbHkgdG9nZXRoZXIgYXBhcnQgbmV4dCBmb3JtZXIgZnVydGhlciBhZGRpdGlvbmFsIGlzIGFyZSB3YXMgd2VyZSBiZSBiZWVuIGJlaW5nIGFtIGRvIGRvZXMgZGlkIGRvbmUgaGFzIGhhdmUgaGFkIGhhdmluZyBjYW4gY291bGQgbWF5IG1pZ2h0XG4gIG11c3Qgc2hhbGwgc2hvdWxkIHdpbGwgd291bGQgbGV0IGRvbid0IGRvZXNuJ3QgZGlkbid0IGNhbid0IHdvbid0IGlzbid0IHdhc24ndCBpdCdzIGhlJ3Mgc2hlJ3MgdGhhdCdzIHRoZXJlJ3MgaSdtXG4gIGkndmUgaSdkIGknbGwgd2UndmUgd2UncmUgd2UnbGwgdGhleSdyZSB0aGV5J3ZlIHlvdSdyZSBsZXQncyB3aGF0J3Mgd2hvJ3Mgc2FpZCBzYXlzIGFza2VkIGFkZGVkIHRvbGQgcGxlYXNlIHRoYW5rXG4gIHRoYW5rcyBkZWFyIGhlbGxvIHNvcnJ5IHdlbGwgb2ggb2sgb2theSBzZWUgcmVhZCBub3RlIHNvdXJjZSBzb3VyY2VzIHBob3RvIGltYWdlIHZpZGVvIGVkaXRvciByZXBvcnRpbmcgZWRpdGluZ1xuICB3cml0aW5nIHJlcG9ydGVkIGVkaXRlZCB3cml0dGVuIHVwZGF0ZWQgcHVibGlzaGVkIGNvcHlyaWdodCBzaGFyZSBjbGljayByZWxhdGVkIGxlYXZlIHN1YnNjcmliZSBzaWduXG5gKTtcblxuLyoqIFByb25vdW5zIGFuZCBjb2xsZWN0aXZlIG5vdW5zIHRoYXQgb3BlbiBhIHNlbnRlbmNlIHdpdGhvdXQgYW4gYXJ0aWNsZTogbm8gbmFtZXMsIGV2ZW4gd2hlcmUgdGhleSBzcGVhay4gKi9cbmV4cG9ydCBjb25zdCBvcGVuaW5nV29yZHMgPSB3b3JkcyhgXG4gIG5vYm9keSBldmVyeWJvZHkgc29tZWJvZHkgYW55Ym9keSBldmVyeW9uZSBzb21lb25lIGFueW9uZSBldmVyeXRoaW5nIHNvbWV0aGluZyBub3RoaW5nIGFueXRoaW5nIG1hbmFnZW1lbnQgcG9saWNlIHN0YWZmXG4gIHBlb3BsZSBnb3Zlcm5tZW50IGNvbmdyZXNzIHBhcmxpYW1lbnQgY29tcGFueSBtYW5raW5kIGh1bWFuaXR5IHNvY2lldHkgbmF0dXJlIGhpc3Rvcnkgc2NpZW5jZSBidXNpbmVzcyBpbmR1c3RyeVxuICBwcmVzcyBtZWRpYSBwcm9zZWN1dGlvbiBkZWZlbmNlIGRlZmVuc2UgbXVtIGRhZCBtb20gZ3JhbmRtYSBncmFuZHBhIG1vdGhlciBmYXRoZXIgc2lzdGVyIGJyb3RoZXJcbmApO1xuXG4vKipcbiAqIE5vdW5zIHRoYXQgYXJlIHRoZSBzdWJqZWN0IG9mIGEgc2VudGVuY2Ugd2l0aG91dCBhbiBhcnRpY2xlLCBhcyB0aGV5IGNhbm5vdCBiZSBjb3VudGVkIG9yIGFyZSBwbHVyYWwsIGFuZCBubyBuYW1lO1xuICogYmVzaWRlIHRob3NlIHRoYXQgdGhlaXIgZW5kaW5ncyB0ZWxsIChzZWUgYGxvb2tzUGxhaW5gKS5cbiAqL1xuZXhwb3J0IGNvbnN0IHBsYWluU3ViamVjdHMgPSB3b3JkcyhgXG4gIGFjY2VzcyBhZHZpY2UgYWlkIGFpciBhbGNvaG9sIGFuZ2VyIGFueGlldHkgYXJ0IGJhY3RlcmlhIGJlZWYgYmVlciBicmVhZCBidXNpbmVzcyBidXR0ZXIgY2FuY2VyIGNhcGl0YWwgY2FzaCBjYXR0bGVcbiAgY2VyZWFsIGNoZWVzZSBjaGlsZHJlbiBjaGluYS1jbGF5IGNob2NvbGF0ZSBjbG90aGluZyBjb2FsIGNvY29hIGNvZGUgY29mZmVlIGNvbnRlbnQgY29wcGVyIGNvcm4gY290dG9uIGNvdXJhZ2UgY3JpbWVcbiAgY3JvcCBjdWx0aXZhdGlvbiBjdXJyZW5jeSBkYW1hZ2UgZGF0YSBkZWF0aCBkZWJ0IGRlbWFuZCBkaWVzZWwgZGlydCBkdXN0IGVhcnRoIGVjb25vbWljcyBlbGVjdHJpY2l0eSBlbmVyZ3lcbiAgZXF1aXBtZW50IGV2ZXJ5b25lIGV2aWRlbmNlIGV4cGVyaWVuY2UgZmFpdGggZmFybWxhbmQgZmF0IGZlYXIgZmVlZGJhY2sgZmljdGlvbiBmaW5hbmNlIGZpcmUgZmlzaCBmbGVzaCBmbG91ciBmb2cgZm9sa1xuICBmb29kIGZvb3RiYWxsIGZvb3RhZ2UgZnJlaWdodCBmcnVpdCBmdWVsIGZ1biBmdXJuaXR1cmUgZ2FyYmFnZSBnYXMgZ2Fzb2xpbmUgZ2xhc3MgZ29kIGdvbGQgZ29sZiBncmFpbiBncmFzcyBncmllZlxuICBndWlsdCBoYWlyIGhhcm0gaGF0cmVkIGhlYWx0aCBoZWF0IGhlbHAgaGlzdG9yeSBob21ld29yayBodW5nZXIgaWNlIGluY29tZSBpbmR1c3RyeSBpbmZsYXRpb24gaW5mb3JtYXRpb24gaW5mcmFzdHJ1Y3R1cmVcbiAgaW5rIGludGVyZXN0IGlyb24gamF6eiBqZXdlbGxlcnkgamV3ZWxyeSBqb3kganVkbyBqdXN0aWNlIGtub3dsZWRnZSBsYWJvciBsYWJvdXIgbGFuZCBsYXVnaHRlciBsYXcgbGVhZCBsZWFkZXJzaGlwXG4gIGxlYXRoZXIgbGVnaXNsYXRpb24gbGlnaHQgbGlnaHRuaW5nIGxpcXVvciBsaXZlc3RvY2sgbG9naWMgbG92ZSBsdWNrIGx1Z2dhZ2UgbHVtYmVyIGx1bmcgbWFjaGluZXJ5IG1hZ2ljIG1haWwgbWFrZXVwXG4gIG1hcmJsZSBtYXRoZW1hdGljcyBtZWF0IG1lZGlhIG1lZGljaW5lIG1lbiBtZXJjaGFuZGlzZSBtZXRhbCBtaWxrIG1vbmV5IG1vdGhlciBtdWQgbXVzaWMgbmF0dXJlIG5ld3Mgbmlja2VsIG5pZ2h0IG5vaXNlXG4gIG5vdGhpbmcgb2lsIG9waW5pb24gb3V0cHV0IG94eWdlbiBwYWludCBwYWxsYWRpdW0gcGFuaWMgcGFwZXIgcGFya2luZyBwYXNzaW9uIHBhc3RhIHBheSBwZWFjZSBwZW9wbGUgcGV0cm9sIHBldHJvbGV1bVxuICBwbGF0aW51bSBwbGFzdGljIHBvZXRyeSBwb2xpdGljcyBwb2xsdXRpb24gcG9yayBwb3N0IHBvdmVydHkgcG93ZXIgcHJpZGUgcHJvZHVjZSBwcm9maXQgcHJvZ3Jlc3MgcHJvb2YgcHJvc2UgcHJvdGVpblxuICBwdWJsaWMgcmFpbiByYWluZmFsbCByZWxpZWYgcmVudCByZXNlYXJjaCByZXNwZWN0IHJldmVudWUgcmljZSByb2NrIHJ1YmJlciBydWdieSBydXN0IHNhZmV0eSBzYWx0IHNhbmQgc2NlbmVyeSBzY2hvb2xcbiAgc2NpZW5jZSBzZWFmb29kIHNlY3VyaXR5IHNleCBzaGlwcGluZyBzaWxlbmNlIHNpbGsgc2lsdmVyIHNsZWVwIHNtb2tlIHNub3cgc29hcCBzb2NpZXR5IHNvY2NlciBzb2Z0d2FyZSBzb2lsIHNveSBzcGFjZVxuICBzcGVuZGluZyBzcG9ydCBzdGFmZiBzdGF0dXMgc3RlZWwgc3RyZXNzIHN0cmluZyBzdHVmZiBzdWNjZXNzIHN1Z2FyIHN1bmxpZ2h0IHN1cHBvcnQgc3VyZiB0YWxlbnQgdGVhIHRlY2hub2xvZ3kgdGVubmlzXG4gIHRleHQgdGhlb3J5IHRodW5kZXIgdGltZSB0aW1iZXIgdGluIHRvYmFjY28gdG91cmlzbSB0cmFkZSB0cmFmZmljIHRyYW5zcG9ydCB0cmF2ZWwgdHJvdWJsZSB0cnVzdCB0cnV0aCB0dXJub3ZlclxuICB0dXJub3V0IHR1aXRpb24gdXJhbml1bSB1c2FnZSB2ZWdldGF0aW9uIHZpb2xlbmNlIHZpc2liaWxpdHkgd2FnZSB3YXIgd2FzdGUgd2F0ZXIgd2VhbHRoIHdlYXRoZXIgd2hlYXQgd2luZCB3aW5lIHdpc2RvbVxuICB3b21lbiB3b29kIHdvb2wgd29yayB3b3JzaGlwIHdyaXRpbmcgeWllbGQgeW91dGggemluY1xuICBsaXR0bGUgbXVjaCBmZXcgbWFueSBsZXNzIG1vcmUgbW9zdCBoYWxmIGVub3VnaCBwbGVudHkgYmVzdCB3b3JzdCBrZXkgbmV4dCBsYXN0IHN1Y2ggc2FtZSB0cnVlIGZhbHNlIGxpa2VseSBnb25lXG4gIHN0YXkga2VlcCBnZXQgbGV0IG1ha2UgZ2l2ZSB0YWtlIGdvIGNvbWUgdHJ5IHVzZSBjaGVjayBuZWVkIHdhbnQgaGVscCBicmluZyB0dXJuIHB1dFxuICBkZWFkIGhvbWUgYWJyb2FkIHVwc3RhaXJzIGRvd250b3duIGVsc2V3aGVyZSBub3doZXJlIHNvbWV3aGVyZSBoZXJlIHRoZXJlIHNlbGRvbSByYXJlbHkgbm9yIG5laXRoZXJcbmApO1xuXG4vKiogR2l2ZW4gbmFtZXMgdGhhdCBhcmUgYWxzbyB3b3JkczogYXQgdGhlIHN0YXJ0IG9mIGEgc2VudGVuY2UgdGhleSBhcmUgbmFtZXMgYmVmb3JlIGEgY2FwaXRhbC4gKi9cbmV4cG9ydCBjb25zdCB3b3JkTmFtZXMgPSB3b3JkcyhgXG4gIGFtYmVyIGFuZ2VsIGFwcmlsIGFydCBiYXJiIGJhc2lsIGJpbGwgYm9iIGJ1Y2sgY2hhc2UgY2hpcCBjaHJpc3RpYW4gY2h1Y2sgY2xheSBjbGlmZiBjcnlzdGFsIGRhbGUgZGF3biBkZWFuIGRpY2sgZG9uXG4gIGRyZXcgZWFybCBldmUgZmFpdGggZmVybiBmbG9yYSBmcmFuayBnYWxlIGdlbmUgZ2luZ2VyIGdsZW4gZ3JhY2UgZ3JhbnQgZ3V5IGhhcm1vbnkgaGF6ZWwgaGVhdGhlciBob2xseSBob3BlIGh1bnRlciBpcmlzXG4gIGl2eSBqYWNrIGphZGUgamFzbWluZSBqb3kganVuZSBsYW5jZSBsaWx5IGxhbmUgbWFyayBtYXNvbiBtZWxvZHkgbWlsZXMgbmljayBub3JtIG9saXZlIHBhZ2UgcGF0IHBhdGllbmNlIHBlbm55IHBpZXJjZVxuICBwcnVkZW5jZSByYXkgcmVlZCByaWNoIHJvYiByb2JpbiByb2Qgcm9zZSBydWJ5IHNhbmR5IHNraXAgc2t5IHN0b25lIHN1ZSBzdW1tZXIgdGFubmVyIHZpY3RvciB2aW9sZXQgd2FkZSB3YXJkXG5gKTtcblxuLyoqIEFjcm9ueW1zIG9mIGJvZGllcyBhbmQgdHJlYXRpZXMgdGhhdCBhcmUgd29yZHMgd2hlbiB3cml0dGVuIHNtYWxsLiAqL1xuZXhwb3J0IGNvbnN0IHdvcmRBY3JvbnltcyA9IHdvcmRzKCd3aG8gYWlkcyBpY2Ugc2VjIGNhcmUgY29wIHBlbiBzdGFydCBzYWx0IGNhcCcpO1xuXG4vKiogVW5pdHMgYW5kIHRpbWUgem9uZXMgaW4gY2FwaXRhbHM6IG5vIG5hbWVzIGJlaGluZCBhIG51bWJlci4gKi9cbmV4cG9ydCBjb25zdCBtZWFzdXJlV29yZHMgPSB3b3JkcyhgXG4gIHR3aCBnd2ggbXdoIGt3aCB3aCB0dyBndyBtdyBrdyB0ZXUgbXQgYnBkIGdiIG1iIHRiIGtiIG1oeiBnaHoga2h6IGh6IGRiIHBwbSBwcGIgcnBtIGhwIG1haCB1dGMgZ210IGVzdCBlZHQgY3N0IGNkdCBtc3RcbiAgbWR0IHBzdCBwZHQgY2V0IGNlc3QgYnN0IGlzdCBqc3QgYWVzdCBubSBtYnBzIGdicHNcbmApO1xuXG4vKiogU2lnbnMgb2YgY3VycmVuY2llcyBpbiBsZXR0ZXJzLiAqL1xuZXhwb3J0IGNvbnN0IGN1cnJlbmN5TGV0dGVycyA9IHdvcmRzKCdycyBrciBycCBkbScpO1xuXG4vKiogU2luZ2xlIHdvcmRzIG9mIHRoZSBjYWxlbmRhcjogbmV2ZXIgbmFtZXMgYnkgdGhlbXNlbHZlcy4gKi9cbmV4cG9ydCBjb25zdCBjYWxlbmRhcldvcmRzID0gd29yZHMoYFxuICBtb25kYXkgdHVlc2RheSB3ZWRuZXNkYXkgdGh1cnNkYXkgZnJpZGF5IHNhdHVyZGF5IHN1bmRheSBqYW51YXJ5IGZlYnJ1YXJ5IG1hcmNoIGFwcmlsIG1heSBqdW5lIGp1bHkgYXVndXN0IHNlcHRlbWJlclxuICBvY3RvYmVyIG5vdmVtYmVyIGRlY2VtYmVyIGphbiBmZWIgbWFyIGFwciBqdW4ganVsIGF1ZyBzZXAgc2VwdCBvY3Qgbm92IGRlYyBtb24gdHVlIHR1ZXMgd2VkIHRodSB0aHVyIHRodXJzIGZyaSBzYXQgc3VuXG4gIHNwcmluZyBzdW1tZXIgYXV0dW1uIHdpbnRlciBjaHJpc3RtYXMgZWFzdGVyXG5gKTtcblxuLyoqIENhcGl0YWwgYWJicmV2aWF0aW9ucyB0aGF0IG5hbWUgbm8gb25lLiAqL1xuZXhwb3J0IGNvbnN0IHBsYWluQWNyb255bXMgPSB3b3JkcyhgXG4gIHEmYSBuLmEuIG5hIHR2IGdkcCBnbnAgY3BpIHBwaSB2YXQgY2VvIGNmbyBjdG8gY29vIGNpbyB2cCBwciBociBpdCBhaSBwZGYgdXJsIGh0bWwgaHR0cCBodHRwcyB3d3cgZmFxIGlkIGRuYSBybmEgb2sgYW0gcG0gYmMgYWRcbiAgY2UgdXNkIGV1ciBnYnAgY255IHJtYiBqcHkgaW5yIGNoZiBjYWQgYXVkIGlwbyBldGYgbWJhIHBoZCBtZCBwaCByZCBzdCBuZCB0aCBubyBub3MgdnMgcmUgZnlpIGFzYXAgZGl5IGR2ZCBjZCBwYyB1c2JcbiAgZ3BzIHNtcyBhcGkgYXBwIGNzcyB4bWwganNvbiBzcWwgaWlpIGlpIGl2IHZpIHZpaSB2aWlpIGl4IHhpIHhpaSBxMSBxMiBxMyBxNCBoMSBoMiBmeSB5dGQgZWR0IGVzdCBwZHQgcHN0IGdtdCB1dGMgY2VzdFxuYCk7XG5cbi8qKiBPZiBzdGF0ZXMgb2YgdGhlIFVuaXRlZCBTdGF0ZXMsIHRob3NlIHRoYXQgYXJlIG90aGVyIHdvcmRzIGFzIHdlbGw7IHNlZSBgcGxhY2VzYCBmb3IgdGhlIG90aGVycy4gKi9cbmV4cG9ydCBjb25zdCBzdGF0ZUFiYnJldmlhdGlvbnMgPSB3b3JkcygnYXJrIGRlbCBnYSBpbGwgaW5kIGthbiBreSBsYSBtYXNzIG1kIG1lIG1pc3MgbW8gbW9udCBuZXYgb3JlIHBhIHZhIHZ0IHdhc2gnKTtcblxuLyoqIExvd2VyLWNhc2Ugd29yZHMgdGhhdCBzdGFuZCBpbnNpZGUgcGVyc29uYWwgYW5kIHBsYWNlIG5hbWVzLiAqL1xuZXhwb3J0IGNvbnN0IHBhcnRpY2xlcyA9IHdvcmRzKGBcbiAgdmFuIHZvbiBkZXIgZGVuIGRlIGRlbCBkZWxsYSBkaSBkYSBkb3MgZGFzIGRvIGR1IGRlcyBsYSBsZSBsZXMgbG9zIGxhcyBlbCBhbCB1bCBiaW4gYmludCBiaW50aSBpYm4gYmVuIGFidSB0ZXIgdGVuIHRlXG4gIHp1IHp1bSB6dXIgeSBlIHVuZCBhZiBhdiBzYW4gc2FudGEgc3RcbmApO1xuXG4vKiogSm9pbmVkIHRvIHRoZWlyIG5hbWUgYnkgYSBoeXBoZW4gYW5kIHdyaXR0ZW4gc21hbGw6IFwiYWwtQXNzYWRcIi4gKi9cbmV4cG9ydCBjb25zdCBoeXBoZW5QYXJ0aWNsZXMgPSB3b3JkcygnYWwgZWwgYWQgYXMgYXIgYXNoIGF0IGFuIHVsIGlibiBiaW4gYmVuIGFidSBkIGwnKTtcblxuLyoqIFdoYXQgYSBoeXBoZW4gYWRkcyB0byBhIG5hbWUgd2l0aG91dCBiZWluZyBwYXJ0IG9mIGl0OiBcIlVTLWxlZFwiLCBcIkJlaWppbmctYmFzZWRcIi4gKi9cbmV4cG9ydCBjb25zdCBoeXBoZW5TdWZmaXhlcyA9IHdvcmRzKGBcbiAgbGVkIGJhc2VkIGJhY2tlZCBib3JuIHN0eWxlIHdpZGUgb3duZWQgcnVuIG1hZGUgY29udHJvbGxlZCBmdW5kZWQgYnJva2VyZWQgc3BvbnNvcmVkIGhpdCBoZWxkIGRvbWluYXRlZCBmcmllbmRseVxuICBsaW5rZWQgbGlrZSBvbmx5IHR5cGUgZXJhIGFyZWEgYm91bmQgcmVnaXN0ZXJlZCBsaXN0ZWQgc3VwcG9ydGVkIGFsbGllZCBvY2N1cGllZCB0cmFpbmVkIGVkdWNhdGVkIGltcG9zZWQgbWVkaWF0ZWRcbiAgY2VudHJpYyByZWxhdGVkIHNpemVkIHNoYXBlZCB3aW5nIHNwZWFraW5nIGxhbmd1YWdlIHJlYWR5IGZyZWUgdGhlbWVkIGluc3BpcmVkIGRyaXZlbiB3cml0dGVuIGJ1aWx0IGdyb3duIGJvcm5lXG5gKTtcblxuLyoqIFBlcnNvbmFsIHRpdGxlcyBhbmQgb2ZmaWNlczogYmVmb3JlIGEgbmFtZSB0aGV5IGFyZSBpdHMgdGl0bGUuICovXG5leHBvcnQgY29uc3QgdGl0bGVIZWFkcyA9IHdvcmRzKGBcbiAgbXIgbXJzIG1zIG1pc3MgbXggZHIgcHJvZiBwcm9mZXNzb3Igc2lyIGRhbWUgbG9yZCBsYWR5IG1hZGFtIG1hZGFtZSBtbWUgbWxsZSBtb25zaWV1ciBoZXJyIGZyYXUgc2VcdTAwRjFvciBzZVx1MDBGMW9yYVxuICBwcmVzaWRlbnQgcHJlbWllciBjaGFuY2VsbG9yIG1pbmlzdGVyIGFtYmFzc2Fkb3IgZW52b3kgc2VjcmV0YXJ5IHNlY3JldGFyeS1nZW5lcmFsIGdvdmVybm9yIHNlbmF0b3Igc2VuIHJlcFxuICBjb25ncmVzc21hbiBjb25ncmVzc3dvbWFuIHJlcHJlc2VudGF0aXZlIG1heW9yIGNvbW1pc3Npb25lciBjaGFpcm1hbiBjaGFpcndvbWFuIGNoYWlycGVyc29uIGNoYWlyIGNlbyBkaXJlY3RvclxuICBkaXJlY3Rvci1nZW5lcmFsIGdvdmVybm9yLWdlbmVyYWwgZ2VuZXJhbCBnZW4gbGlldXRlbmFudCBsdCBjb2xvbmVsIGNvbCBtYWpvciBtYWogY2FwdGFpbiBjYXB0IGNvbW1hbmRlciBjbWRyIGFkbWlyYWxcbiAgYWRtIG1hcnNoYWwgc2VyZ2VhbnQgc2d0IGNvcnBvcmFsIGJyaWdhZGllciBqdWRnZSBqdXN0aWNlIGF0dG9ybmV5IHNoZXJpZmYga2luZyBxdWVlbiBwcmluY2UgcHJpbmNlc3MgZW1wZXJvciBlbXByZXNzXG4gIGR1a2UgZHVjaGVzcyBjb3VudCBjb3VudGVzcyBiYXJvbiBiYXJvbmVzcyBzdWx0YW4gZW1pciBzaGVpa2ggc2hhaCBwb3BlIGNhcmRpbmFsIGFyY2hiaXNob3AgYmlzaG9wIGZhdGhlciBmciByZXZcbiAgcmV2ZXJlbmQgcGFzdG9yIHJhYmJpIGltYW0gYXlhdG9sbGFoIG11bGxhaCBwYXRyaWFyY2ggc2FpbnQgc3Bva2VzbWFuIHNwb2tlc3dvbWFuIHNwb2tlc3BlcnNvbiBjb2FjaCBtYW5hZ2VyIGFuYWx5c3RcbiAgZWNvbm9taXN0IGRlcHV0eSBsZWFkZXIgc3BlYWtlciBvZmZpY2VyIGRldGVjdGl2ZSBpbnNwZWN0b3IgY29uc3RhYmxlIHN1cGVyaW50ZW5kZW50IGp1c3RpY2VzIGNsbHIgY291bmNpbGxvclxuICBjb3VuY2lsbWFuIGNvdW5jaWx3b21hbiBhZG1pbmlzdHJhdG9yIHZpY2UtcHJlc2lkZW50IHVuZGVyc2VjcmV0YXJ5IHVuZGVyLXNlY3JldGFyeSBjb3Vuc2VsIHRydXN0ZWVcbmApO1xuXG4vKiogV2hhdCBtYXkgc3RhbmQgYmVmb3JlIGEgdGl0bGUncyBoZWFkIGFuZCBiZWxvbmdzIHRvIGl0OiBcIkRlcHV0eSBQcmltZVwiLCBcIkZvcmVpZ25cIiwgXCJBc3Npc3RhbnQgVHJlYXN1cnlcIi4gKi9cbmV4cG9ydCBjb25zdCB0aXRsZU1vZGlmaWVycyA9IHdvcmRzKGBcbiAgZm9yZWlnbiBwcmltZSB2aWNlIGRlcHV0eSBmaXJzdCBkZWZlbmNlIGRlZmVuc2UgZmluYW5jZSBpbnRlcmlvciBob21lIGp1c3RpY2UgaGVhbHRoIGVkdWNhdGlvbiBsYWJvdXIgbGFib3IgdHJhZGVcbiAgdHJhbnNwb3J0IHRyYW5zcG9ydGF0aW9uIGVuZXJneSBlY29ub215IGVjb25vbWljIGVjb25vbWljcyBlbnZpcm9ubWVudCBjdWx0dXJlIGFncmljdWx0dXJlIGNvbW1lcmNlIHRyZWFzdXJ5XG4gIGluZHVzdHJ5IGRldmVsb3BtZW50IHBsYW5uaW5nIG9pbCBwZXRyb2xldW0gaW5mb3JtYXRpb24gY29tbXVuaWNhdGlvbnMgdGVjaG5vbG9neSBzY2llbmNlIGFmZmFpcnMgc2VjdXJpdHkgbmF0aW9uYWxcbiAgZmVkZXJhbCBzdGF0ZSBnZW5lcmFsIGNoaWVmIHNlbmlvciBleGVjdXRpdmUgbWFuYWdpbmcgYWN0aW5nIGZvcm1lciBsYXRlIGFzc2lzdGFudCBhc3NvY2lhdGUgdW5kZXIgcHJlc3MgY2FiaW5ldFxuICBhdHRvcm5leSBsb3JkIHNlY3JldGFyeSBtaW5pc3RlciBwcmltZS1taW5pc3RlcmlhbCBleHRlcm5hbCBpbnRlcm5hbCBhbmQgbWFqb3IgbGlldXRlbmFudCBicmlnYWRpZXIgcmVhciBmaWVsZFxuICBkZXRlY3RpdmUgaW5zcGVjdG9yIG9wZXJhdGluZyBmaW5hbmNpYWwgZXhlY3V0aXZlIGdyb3VwIHJlZ2lvbmFsIG9wcG9zaXRpb24gcGFydHkgbWFqb3JpdHkgbWlub3JpdHkgaG91c2Ugc2VuYXRlIGRpc3RyaWN0IHNwZWNpYWwgdHJhZGUtYW5kLWluZHVzdHJ5IGJ1ZGdldCB0b3VyaXNtXG4gIGhvdXNpbmcgc3BvcnRzIHdhdGVyIHdvcmtzIHB1YmxpYyBtaWxpdGFyeSB2ZXRlcmFucyBjdWx0dXJhbCBzb2NpYWwgd2VsZmFyZSBjaXZpbCB2aWNlLXByaW1lXG5gKTtcblxuLyoqIFJvbGVzIGluIGxvd2VyIGNhc2UgdGhhdCBzYXkgb2YgdGhlIG5hbWUgYmVoaW5kIG9yIGJlZm9yZSB0aGVtIHRoYXQgaXQgaXMgYSBwZXJzb24uICovXG5leHBvcnQgY29uc3Qgcm9sZU5vdW5zID0gd29yZHMoYFxuICBsZWFkZXIgcHJlc2lkZW50IHByZW1pZXIgY2hhbmNlbGxvciBtaW5pc3RlciBhbWJhc3NhZG9yIGVudm95IGRpcGxvbWF0IHNlY3JldGFyeSBnb3Zlcm5vciBzZW5hdG9yIGNvbmdyZXNzbWFuXG4gIGNvbmdyZXNzd29tYW4gcmVwcmVzZW50YXRpdmUgbGF3bWFrZXIgbGVnaXNsYXRvciBtYXlvciBjb3VuY2lsbG9yIGNvbW1pc3Npb25lciBjaGFpcm1hbiBjaGFpcndvbWFuIGNoYWlycGVyc29uIGNoYWlyXG4gIGRpcmVjdG9yIGhlYWQgY2hpZWYgYm9zcyBtYW5hZ2VyIGV4ZWN1dGl2ZSBmb3VuZGVyIGNvLWZvdW5kZXIgY29mb3VuZGVyIG93bmVyIHBhcnRuZXIgZW50cmVwcmVuZXVyIGJ1c2luZXNzbWFuXG4gIGJ1c2luZXNzd29tYW4gYmFua2VyIGludmVzdG9yIHRyYWRlciBicm9rZXIgc3RyYXRlZ2lzdCBhbmFseXN0IGVjb25vbWlzdCBleHBlcnQgc2Nob2xhciBwcm9mZXNzb3IgbGVjdHVyZXIgcmVzZWFyY2hlclxuICBzY2llbnRpc3QgcGh5c2ljaXN0IGNoZW1pc3QgYmlvbG9naXN0IGhpc3RvcmlhbiBzb2Npb2xvZ2lzdCBwaGlsb3NvcGhlciBkZWFuIHJlY3RvciBwcmluY2lwYWwgdGVhY2hlciBkb2N0b3Igc3VyZ2VvblxuICBwaHlzaWNpYW4gcHN5Y2hvbG9naXN0IGVuZ2luZWVyIGFyY2hpdGVjdCBkZXNpZ25lciBkZXZlbG9wZXIgcHJvZ3JhbW1lciBhdXRob3Igd3JpdGVyIG5vdmVsaXN0IHBvZXQgcGxheXdyaWdodFxuICBqb3VybmFsaXN0IHJlcG9ydGVyIGNvcnJlc3BvbmRlbnQgY29sdW1uaXN0IGVkaXRvciBjb21tZW50YXRvciBjcml0aWMgcGhvdG9ncmFwaGVyIGJyb2FkY2FzdGVyIHByZXNlbnRlciBob3N0XG4gIHNwb2tlc21hbiBzcG9rZXN3b21hbiBzcG9rZXNwZXJzb24gYWR2aXNlciBhZHZpc29yIGFpZGUgbGF3eWVyIGF0dG9ybmV5IHNvbGljaXRvciBiYXJyaXN0ZXIganVkZ2UgcHJvc2VjdXRvclxuICBwb2xpdGljaWFuIGNhbmRpZGF0ZSBhY3RpdmlzdCBjYW1wYWlnbmVyIGRpc3NpZGVudCBnZW5lcmFsIGNvbG9uZWwgY29tbWFuZGVyIGNhcHRhaW4gc29sZGllciBvZmZpY2VyIGFkbWlyYWwga2luZ1xuICBxdWVlbiBwcmluY2UgcHJpbmNlc3MgZW1wZXJvciBwb3BlIGNhcmRpbmFsIGFyY2hiaXNob3AgYmlzaG9wIHByaWVzdCBwYXN0b3IgcmFiYmkgYWN0b3IgYWN0cmVzcyBzaW5nZXIgbXVzaWNpYW5cbiAgY29tcG9zZXIgY29uZHVjdG9yIHBpYW5pc3QgdmlvbGluaXN0IGFydGlzdCBwYWludGVyIHNjdWxwdG9yIGRpcmVjdG9yLWdlbmVyYWwgZmlsbW1ha2VyIHByb2R1Y2VyIGNvbWVkaWFuIGRhbmNlclxuICByYXBwZXIgZ3VpdGFyaXN0IGRydW1tZXIgY29hY2ggcGxheWVyIHN0cmlrZXIgbWlkZmllbGRlciBkZWZlbmRlciBnb2Fsa2VlcGVyIHdpbmdlciBxdWFydGVyYmFjayBwaXRjaGVyIGJhdHNtYW5cbiAgYm93bGVyIGNoYW1waW9uIGF0aGxldGUgc3dpbW1lciBydW5uZXIgYm94ZXIgZ29sZmVyIGN5Y2xpc3QgZHJpdmVyIGZvb3RiYWxsZXIgY291bnRlcnBhcnQgc3VjY2Vzc29yIHByZWRlY2Vzc29yIHJpdmFsXG4gIHdpZmUgaHVzYmFuZCBzb24gZGF1Z2h0ZXIgYnJvdGhlciBzaXN0ZXIgZmF0aGVyIG1vdGhlciB1bmNsZSBuZXBoZXcgZ3JhbmRzb24gd2lkb3cgY2hlZiBmYXJtZXIgcGlsb3QgYXN0cm9uYXV0XG4gIGV4cGxvcmVyIG9saWdhcmNoIGJpbGxpb25haXJlIHR5Y29vbiBtYWduYXRlIGRpY3RhdG9yIHN0cm9uZ21hbiBydWxlciBtb25hcmNoIHZldGVyYW4gbGlldXRlbmFudCBzZXJnZWFudCBkZXRlY3RpdmVcbiAgaW52ZW50b3IgdHJlYXN1cmVyIHRydXN0ZWUgbGlicmFyaWFuIGN1cmF0b3IgZ2VvbG9naXN0IGFzdHJvbm9tZXIgbWF0aGVtYXRpY2lhbiBib3RhbmlzdCB6b29sb2dpc3QgZWNvbG9naXN0IGdlbmV0aWNpc3RcbiAgZXBpZGVtaW9sb2dpc3Qgdmlyb2xvZ2lzdCBpbW11bm9sb2dpc3Qgb25jb2xvZ2lzdCBjYXJkaW9sb2dpc3QgbmV1cm9sb2dpc3QgcHN5Y2hpYXRyaXN0IG5ldXJvc2NpZW50aXN0IHN0YXRpc3RpY2lhblxuICBhbnRocm9wb2xvZ2lzdCBhcmNoYWVvbG9naXN0IGdlb2dyYXBoZXIgdm9sY2Fub2xvZ2lzdCBzZWlzbW9sb2dpc3QgbWV0ZW9yb2xvZ2lzdCBjbGltYXRvbG9naXN0IG9jZWFub2dyYXBoZXJcbiAgZW50b21vbG9naXN0IHBhbGFlb250b2xvZ2lzdCBwYWxlb250b2xvZ2lzdCBsaW5ndWlzdCB0aGVvbG9naWFuIGNyaW1pbm9sb2dpc3QgY29zbW9sb2dpc3QgdG94aWNvbG9naXN0IGh5ZHJvbG9naXN0XG4gIGNlbGxpc3QgdmlvbGlzdCBmbGF1dGlzdCBmbHV0aXN0IGhhcnBpc3Qgb3JnYW5pc3Qgc2F4b3Bob25pc3QgdHJ1bXBldGVyIHRyb21ib25pc3QgYmFzc2lzdCBwZXJjdXNzaW9uaXN0IHNvcHJhbm8gdGVub3JcbiAgYmFyaXRvbmUgY29udHJhbHRvIGNvdW50ZXJ0ZW5vciBjaG9yZW9ncmFwaGVyIGJhbGxlcmluYSBsaWJyZXR0aXN0IGx5cmljaXN0IHNvbmd3cml0ZXIgY2luZW1hdG9ncmFwaGVyIHNjcmVlbndyaXRlclxuICBkcmFtYXRpc3QgZXNzYXlpc3QgYmlvZ3JhcGhlciB0cmFuc2xhdG9yIGlsbHVzdHJhdG9yIGNhcnRvb25pc3QgYW5pbWF0b3IgY2VyYW1pY2lzdCBwcmludG1ha2VyIG11cmFsaXN0XG4gIHJlc3RhdXJhdGV1ciB3aW5lbWFrZXIgbWlsbGluZXIgY291dHVyaWVyIHNlYW1lciB3aWNrZXRrZWVwZXIgaW5maWVsZGVyIG91dGZpZWxkZXJcbiAgc2hvcnRzdG9wIGNhdGNoZXIgcmVsaWV2ZXIga2lja2VyIGxpbmViYWNrZXIgbGluZW1hbiBjb3JuZXJiYWNrIGZ1bGxiYWNrIGZseS1oYWxmIHNjcnVtLWhhbGYgZmxhbmtlciBcbiAgam9ja2V5IHNraWVyIHNrYXRlciByb3dlciBzYWlsb3Igc3ByaW50ZXIgaHVyZGxlciB2YXVsdGVyIGd5bW5hc3Qgd3Jlc3RsZXIgZmVuY2VyIGp1ZG9rYSBtYXJhdGhvbmVyXG4gIHRyaWF0aGxldGUgZGVjYXRobGV0ZSBzbm93Ym9hcmRlciBjbGltYmVyIG1vdW50YWluZWVyIGRlYnV0YW50IHRlYW1tYXRlIGdvYWxzY29yZXIgcnVubmVyLXVwIGZyb250bWFuXG4gIGZyb250d29tYW4gYmFuZGxlYWRlciBuZXdzcmVhZGVyIHBvZGNhc3RlciBibG9nZ2VyIHlvdXR1YmVyIHZsb2dnZXIgd2VibWFzdGVyXG5gKTtcblxuLyoqIE1heSBzdGFuZCBiZXR3ZWVuIGEgcGxhY2UgYW5kIGEgbG93ZXItY2FzZSByb2xlOiBcIkJlbGFydXMnIGF1dG9jcmF0aWMgbGVhZGVyXCIsIFwiZm9ybWVyIHByaW1lIG1pbmlzdGVyXCIuICovXG5leHBvcnQgY29uc3Qgcm9sZU1vZGlmaWVycyA9IHdvcmRzKGBcbiAgZm9ybWVyIGV4LXByZXNpZGVudCB0aGVuIGFjdGluZyBsYXRlIGN1cnJlbnQgaW5jb21pbmcgb3V0Z29pbmcgbG9uZ3RpbWUgbG9uZy10aW1lIHZldGVyYW4gc2VuaW9yIGNoaWVmIGRlcHV0eSB2aWNlXG4gIGFzc2lzdGFudCBhc3NvY2lhdGUgcHJpbWUgZm9yZWlnbiBmaW5hbmNlIGRlZmVuY2UgZGVmZW5zZSBpbnRlcmlvciB0cmFkZSBlY29ub215IGVuZXJneSBoZWFsdGgganVzdGljZSBvcHBvc2l0aW9uXG4gIHBhcnR5IG1ham9yaXR5IHJ1bGluZyBleGlsZWQgamFpbGVkIGltcHJpc29uZWQgYXV0b2NyYXRpYyBhdXRob3JpdGFyaWFuIGVtYmF0dGxlZCBuZXdseSBlbGVjdGVkIGludGVyaW0gbWlsaXRhcnkgYXJteVxuICBuYXZ5IHBvbGljZSBzdGF0ZSBnb3Zlcm5tZW50IHVuaW9uIHJlYmVsIHNlcGFyYXRpc3QgbmF0aW9uYWxpc3Qgc29jaWFsaXN0IGNvbW11bmlzdCBjb25zZXJ2YXRpdmUgbGliZXJhbCBkZW1vY3JhdGljXG4gIHJlcHVibGljYW4gcHJlc2lkZW50aWFsIHBhcmxpYW1lbnRhcnkgcG9saXRpY2FsIGh1bWFuIHJpZ2h0cyBjaXZpbCBsZWdhbCBtYXJrZXQgcmVzZWFyY2ggaW52ZXN0bWVudCBmaW5hbmNpYWxcbiAgZWNvbm9taWMgbmF0aW9uYWwgaW50ZXJuYXRpb25hbCB0ZWFtIGZpbG0gb3BlcmEgcG9wIHJvY2sgZm9vdGJhbGwgdGVubmlzIGJhc2tldGJhbGwgYmFzZWJhbGwgY3JpY2tldCBnZW5lcmFsIG1hbmFnaW5nXG4gIGV4ZWN1dGl2ZSBncm91cCBjb21wYW55IGJhbmsgcmV0dXJuaW5nIHJldGlyaW5nIGZvdW5kaW5nIHZpc2l0aW5nIGxlYWRpbmcgcmVpZ25pbmcgc2l0dGluZyBzZXJ2aW5nXG5gKTtcblxuLyoqIExvd2VyLWNhc2Ugbm91bnMgdGhhdCBzYXkgb2YgdGhlIG5hbWUgYmVzaWRlIHRoZW0gdGhhdCBpdCBpcyBhbiBvcmdhbmlzYXRpb24uICovXG5leHBvcnQgY29uc3Qgb3JnYW5pc2F0aW9uTm91bnMgPSB3b3JkcyhgXG4gIGFnZW5jeSBuZXdzcGFwZXIgZGFpbHkgdGFibG9pZCBtYWdhemluZSBicm9hZGNhc3RlciBjaGFubmVsIG5ldHdvcmsgb3V0bGV0IG1vdXRocGllY2Ugd2Vic2l0ZSBwb3J0YWwgcHVibGlzaGVyIGNvbXBhbnlcbiAgZmlybSBiYW5rIGxlbmRlciBpbnN1cmVyIGFpcmxpbmUgY2FycmllciBjYXJtYWtlciBhdXRvbWFrZXIgbWFudWZhY3R1cmVyIG1ha2VyIHJldGFpbGVyIHN1cGVybWFya2V0IGJyZXdlciBtaW5lclxuICBwcm9kdWNlciByZWZpbmVyIHV0aWxpdHkgb3BlcmF0b3IgY29uZ2xvbWVyYXRlIGdyb3VwIHN1YnNpZGlhcnkgdW5pdCBhZmZpbGlhdGUgc3RhcnR1cCBzdGFydC11cCBicm9rZXJhZ2UgZnVuZCBjaGFyaXR5XG4gIGZvdW5kYXRpb24gaW5zdGl0dXRlIHRoaW5rLXRhbmsgdW5pdmVyc2l0eSBjb2xsZWdlIHNjaG9vbCBob3NwaXRhbCBwYXJ0eSB1bmlvbiBmZWRlcmF0aW9uIGFzc29jaWF0aW9uIG9yZ2FuaXNhdGlvblxuICBvcmdhbml6YXRpb24gbWluaXN0cnkgcmVndWxhdG9yIHdhdGNoZG9nIGJvZHkgYmxvYyBhbGxpYW5jZSBjbHViIHRlYW0gYmFuZCBvcmNoZXN0cmEgbWlsaXRpYVxuYCk7XG5cbi8qKiBMb3dlci1jYXNlIG5vdW5zIHRoYXQgc2F5IG9mIHRoZSBuYW1lIGJlc2lkZSB0aGVtIHRoYXQgaXQgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBjb25zdCBwbGFjZU5vdW5zID0gd29yZHMoYFxuICBjaXR5IHRvd24gdmlsbGFnZSBwcm92aW5jZSByZWdpb24gZGlzdHJpY3QgY291bnR5IGNhcGl0YWwgcG9ydCByaXZlciBsYWtlIG1vdW50YWluIGlzbGFuZCBwZW5pbnN1bGEgc3VidXJiXG4gIG11bmljaXBhbGl0eSBjb3VudHJ5IHJlcHVibGljXG5gKTtcblxuLyoqIExhc3QgKG9yIGZpcnN0LCBiZWZvcmUgXCJvZlwiKSB3b3JkcyBvZiBvcmdhbmlzYXRpb25zJyBuYW1lcy4gKi9cbmV4cG9ydCBjb25zdCBvcmdhbmlzYXRpb25IZWFkcyA9IHdvcmRzKGBcbiAgbWluaXN0cnkgdW5pdmVyc2l0eSBjb2xsZWdlIHNjaG9vbCBhY2FkZW15IGluc3RpdHV0ZSBpbnN0aXR1dGlvbiBiYW5rIGFnZW5jeSBhdXRob3JpdHkgY29tbWlzc2lvbiBjb21taXR0ZWUgY291bmNpbFxuICBjb3VydCB0cmlidW5hbCBkZXBhcnRtZW50IGJ1cmVhdSBvZmZpY2UgYm9hcmQgY2hhbWJlciBjb3Jwb3JhdGlvbiBjb3JwIGluYyBpbmNvcnBvcmF0ZWQgY29tcGFueSBjbyBsdGQgbGltaXRlZCBsbGMgbGxwXG4gIHBsYyBnbWJoIGFnIHNhIG52IGJ2IHNwYSBhYiBveWogZ3JvdXAgaG9sZGluZ3MgaG9sZGluZyBiYW5jb3JwIGJhbmNzaGFyZXMgcGFydG5lcnMgdmVudHVyZXMgY2FwaXRhbCBpbmR1c3RyaWVzXG4gIGVudGVycHJpc2VzIHN5c3RlbXMgdGVjaG5vbG9naWVzIGxhYm9yYXRvcmllcyBsYWJzIG1vdG9ycyBhaXJsaW5lcyBhaXJ3YXlzIHJhaWx3YXlzIHJhaWx3YXkgcmFpbHJvYWQgYXNzb2NpYXRpb25cbiAgZmVkZXJhdGlvbiBjb25mZWRlcmF0aW9uIHVuaW9uIGxlYWd1ZSBjZW50ZXJzIGNlbnRyZXMgb3JnYW5pemF0aW9uIG9yZ2FuaXNhdGlvbiBzb2NpZXR5IGZvdW5kYXRpb24gZnVuZCB0cnVzdCBwYXJ0eSBmcm9udCBtb3ZlbWVudFxuICBhbGxpYW5jZSBwYXJsaWFtZW50IGNvbmdyZXNzIHNlbmF0ZSBhc3NlbWJseSBob3VzZSBhcm15IG5hdnkgZm9yY2UgZm9yY2VzIGd1YXJkIHBvbGljZSBzZXJ2aWNlIHNlcnZpY2VzIGFkbWluaXN0cmF0aW9uXG4gIGNlbnRyZSBjZW50ZXIgY2x1YiB0ZWFtIG9yY2hlc3RyYSBtdXNldW0gbGlicmFyeSBob3NwaXRhbCBjaHVyY2ggcHJlc3MgdGltZXMgcG9zdCBuZXdzIGpvdXJuYWwgZGFpbHkgaGVyYWxkIHRyaWJ1bmVcbiAgZ2F6ZXR0ZSB0ZWxlZ3JhcGggbmV3c3Jvb20gYnJvYWRjYXN0aW5nIG5ldHdvcmsgc3R1ZGlvcyBwaWN0dXJlcyByZWNvcmRzIHRlbGV2aXNpb24gcmFkaW8gZXhjaGFuZ2Ugc2VjdXJpdGllc1xuICBpbnN1cmFuY2UgYXNzdXJhbmNlIGJyb3RoZXJzIGJyb3Mgc29ucyBhc3NvY2lhdGVzIGNvYWxpdGlvbiBjb25zb3J0aXVtIGNvbW11bml0eSBjb29wZXJhdGl2ZSBzZWNyZXRhcmlhdCBtaXNzaW9uXG4gIGVtYmFzc3kgY29uc3VsYXRlIGRpdmlzaW9uIGJhbGxldCBvcGVyYSB0aGVhdHJlIHRoZWF0ZXIgZ2FsbGVyeSBwaGlsaGFybW9uaWMgc3ltcGhvbnkgaW5zdGl0dXRlcyBjaG9pclxuYCk7XG5cbi8qKiBMYXN0IChvciBmaXJzdCwgYmVmb3JlIFwib2ZcIikgd29yZHMgb2YgcGxhY2VzJyBuYW1lcy4gKi9cbmV4cG9ydCBjb25zdCBwbGFjZUhlYWRzID0gd29yZHMoYFxuICBjaXR5IGNvdW50eSBkaXN0cmljdCBwcm92aW5jZSByZWdpb24gaXNsYW5kIGlzbGFuZHMgaXNsZSBpc2xlcyBtb3VudGFpbiBtb3VudGFpbnMgbW91bnQgdmFsbGV5IHJpdmVyIGxha2Ugc2VhIG9jZWFuXG4gIGJheSBndWxmIHN0cmFpdCBzdHJhaXRzIGNoYW5uZWwgY29hc3QgY2FwZSBwZW5pbnN1bGEgZGVzZXJ0IGZvcmVzdCBiZWFjaCBwYXJrIHNxdWFyZSBzdHJlZXQgYXZlbnVlIHJvYWQgbGFuZSBib3VsZXZhcmRcbiAgYnJpZGdlIHRvd2VyIHBhbGFjZSBjYXN0bGUgYWlycG9ydCBzdGF0aW9uIHBvcnQgaGFyYm9yIGhhcmJvdXIgc3RhZGl1bSBhcmVuYSBob3RlbCByZXB1YmxpYyBraW5nZG9tIGVtaXJhdGVzXG4gIHRlcnJpdG9yeSB0ZXJyaXRvcmllcyBjb21tb253ZWFsdGggc3RhdGUgc3RhdGVzIHZpbGxhZ2UgdG93biBib3JvdWdoIGhpbGxzIGhlaWdodHMgcGxhdGVhdSBiYXNpbiBjYW5hbFxuYCk7XG5cbi8qKiBMYXN0IChvciBmaXJzdCwgYmVmb3JlIFwib2ZcIikgd29yZHMgb2YgYWdyZWVtZW50cywgcGxhbnMsIGV2ZW50cyBhbmQgbGF3cy4gKi9cbmV4cG9ydCBjb25zdCBldmVudEhlYWRzID0gd29yZHMoYFxuICBpbml0aWF0aXZlIGFncmVlbWVudCB0cmVhdHkgYWNjb3JkIGFjY29yZHMgcGFjdCBjb252ZW50aW9uIHByb3RvY29sIGRlY2xhcmF0aW9uIGNoYXJ0ZXIgY29uc3RpdHV0aW9uIGFjdCBiaWxsIGxhdyBwbGFuXG4gIHByb2dyYW1tZSBwcm9ncmFtIHByb2plY3Qgc3VtbWl0IGNvbmZlcmVuY2UgZm9ydW0gY29uZ3Jlc3Mgd2FyIHJldm9sdXRpb24gdXByaXNpbmcgY3Jpc2lzIGdhbWVzIGN1cCBjaGFtcGlvbnNoaXBcbiAgY2hhbXBpb25zaGlwcyBvbHltcGljcyBmZXN0aXZhbCBwcml6ZSBhd2FyZCBhd2FyZHMgZHJpbGxzIGV4ZXJjaXNlIGV4ZXJjaXNlcyBlbGVjdGlvbiByZWZlcmVuZHVtIGJhdHRsZSBzaWVnZVxuYCk7XG5cbi8qKiBUaG9zZSBvZiB0aGVtIHRoYXQgcHJvdmUgc29tZXRoaW5nIHRoYXQgaGFwcGVuZWQsIG9yIGhhcHBlbnM7IGFuIGluaXRpYXRpdmUsIGEgdHJlYXR5IG9yIGEgbGF3IGRvZXMgbm90LiAqL1xuZXhwb3J0IGNvbnN0IGhhcHBlbmluZ3MgPSB3b3JkcyhgXG4gIHN1bW1pdCBjb25mZXJlbmNlIGZvcnVtIHdhciByZXZvbHV0aW9uIHVwcmlzaW5nIGNyaXNpcyBjaGFtcGlvbnNoaXAgY2hhbXBpb25zaGlwcyBvbHltcGljcyBmZXN0aXZhbCByZWZlcmVuZHVtIGJhdHRsZVxuICBzaWVnZSBkcmlsbHMgZXhlcmNpc2UgZXhlcmNpc2VzIGVsZWN0aW9uXG5gKTtcblxuLyoqIFdoYXQgc2F5cyBvZiBhIGNvdXJ0IHRoYXQgaXQgaXMgb25lIG9mIGxhdzogXCJIYW1wdG9uIENvdXJ0XCIgaXMgbm9uZS4gKi9cbmV4cG9ydCBjb25zdCBjb3VydFdvcmRzID0gd29yZHMoYFxuICBzdXByZW1lIGhpZ2ggY291bnR5IGRpc3RyaWN0IGZlZGVyYWwgYXBwZWFsIGFwcGVhbHMgYXBwZWxsYXRlIGNpcmN1aXQgY3Jvd24gc3VwZXJpb3IgY29uc3RpdHV0aW9uYWwgY3JpbWluYWwgY2l2aWxcbiAgaW50ZXJuYXRpb25hbCBqdXN0aWNlIG1hZ2lzdHJhdGVzIGZhbWlseSBiYW5rcnVwdGN5IGFkbWluaXN0cmF0aXZlIG11bmljaXBhbCByZWdpb25hbCBjb21tZXJjaWFsIG1pbGl0YXJ5IGluZHVzdHJpYWxcbiAgZXVyb3BlYW4gc3RhdGUgdGF4IGNsYWltcyBsYWJvciBsYWJvdXIgbGFuZCBjaGFuY2VyeSBwZW9wbGUncyBjaXR5XG5gKTtcblxuLyoqIFdvcmRzIG9mIGZpcm1zJyBuYW1lcyB0aGF0IG5vIHBlcnNvbidzIGhhcy4gKi9cbmV4cG9ydCBjb25zdCBidXNpbmVzc1dvcmRzID0gd29yZHMoYFxuICBtb3RvciBtb3RvcnMgY3JlZGl0IGZvb2RzIGZvb2Qgc3RvcmVzIHN0b3JlIG9pbCBnYXMgc3RlZWwgY2hlbWljYWwgY2hlbWljYWxzIHBldHJvbGV1bSBmaW5hbmNlIGZpbmFuY2lhbCBpbnRlcm5hdGlvbmFsXG4gIG5hdGlvbmFsIHNhdmluZ3MgbG9hbiBsb2FucyBlbGVjdHJpYyBlbGVjdHJvbmljcyBwb3dlciBtaW5lcyBtaW5pbmcgcmVzb3VyY2VzIHByb2R1Y3RzIG1hcmtldHMgbWFya2V0IGludmVzdG1lbnRzXG4gIGJyb2FkY2FzdGluZyBjb21tdW5pY2F0aW9ucyBjb21wdXRlciBjb21wdXRlcnMgbWluZXJhbHMgbWV0YWxzIHNvZnR3YXJlIG1lZGlhIGVudGVydGFpbm1lbnQgcHJvcGVydGllcyBlbmVyZ3kgcGhhcm1hY2V1dGljYWxzXG4gIHRyYW5zcG9ydCBwdWJsaXNoaW5nIHJlYWx0eSBtb3J0Z2FnZSBhc3N1cmFuY2Ugc2VtaWNvbmR1Y3RvciBzZW1pY29uZHVjdG9yc1xuYCk7XG5cbi8qKiBBbG9uZSwgd2l0aCBhIGNhcGl0YWwsIHRoZXNlIG5hbWUgbm8gb25lOiBcInRoZSBHb3Zlcm5tZW50XCIsIFwiaGlzIFByZXNpZGVuY3lcIi4gKi9cbmV4cG9ydCBjb25zdCBnZW5lcmljV29yZHMgPSB3b3JkcyhgXG4gIHByZXNpZGVuY3kgZ292ZXJubWVudCBjYWJpbmV0IGFkbWluaXN0cmF0aW9uIHByZW1pZXJzaGlwIGNoYW5jZWxsZXJ5IGVtYmFzc3kgaW50ZXJuZXQgd2ViIGVhcnRoIGdvZCBub3J0aCBzb3V0aCBlYXN0XG4gIGNlbnRyYWwgbm9ydGhlcm4gc291dGhlcm4gZWFzdGVybiBlbmdsaXNoIGNoYXB0ZXIgc2VjdGlvbiBmaWd1cmUgdGFibGUgYXBwZW5kaXggYW5uZXggYXJ0aWNsZSBwYXJ0IHZvbHVtZSBwYWdlXG4gIHN0ZXAgcXVlc3Rpb24gYW5zd2VyIGV4YW1wbGUgbmV3IG9sZCByZWNlbnQgbGF0ZXN0IGN1cnJlbnQgZmlyc3Qgc2Vjb25kIHRoaXJkIGZvdXJ0aCBmaWZ0aCBvbmUgdHdvIHRocmVlIGZvdXIgZml2ZSBzaXhcbiAgc2V2ZW4gZWlnaHQgbmluZSB0ZW4gaHVuZHJlZHMgdGhvdXNhbmRzIG1pbGxpb25zIGRvemVucyBoYWxmIHRvdGFsIG1vdGhlciBuYXR1cmUgZXhjaGVxdWVyXG5gKTtcblxuLyoqIFRoZSBmaXJzdCB3b3JkJ3MgcGx1cmFsIHBvc3Nlc3NpdmUgYmVsb25ncyB0byB0aGUgbmFtZTogXCJQZW9wbGUncyBSZXB1YmxpY1wiLCBcIldvbWVuJ3MgSW5zdGl0dXRlXCIuICovXG5leHBvcnQgY29uc3QgY29sbGVjdGl2ZVBvc3Nlc3NpdmVzID0gd29yZHMoXG4gIFwicGVvcGxlJ3Mgd29tZW4ncyBtZW4ncyBjaGlsZHJlbidzIHdvcmtlcnMnIHBlb3BsZXMnIHZldGVyYW5zJyBraW5nJ3MgcXVlZW4nc1wiLFxuKTtcblxuLyoqIEEgcG9zc2Vzc2l2ZSBiZWZvcmUgb25lIG9mIHRoZXNlIGlzIHBhcnQgb2YgYSBmaXJtJ3MgbmFtZTogXCJNY0RvbmFsZCdzIENvcnBcIi4gKi9cbmV4cG9ydCBjb25zdCBmaXJtU3VmZml4ZXMgPSB3b3JkcyhcbiAgJ2luYyBjb3JwIGNvcnBvcmF0aW9uIGNvIGNvbXBhbnkgbHRkIGxpbWl0ZWQgbGxjIGxscCBwbGMgYWcgc2EgbnYgZ21iaCBob2xkaW5ncyBncm91cCBpbnZlc3RvcnMgYmFuY29ycCBiYW5jc2hhcmVzJyxcbik7XG5cbi8qKiBCb2RpZXMgbmFtZWQgYnkgdGhlaXIgYnVzaW5lc3MsIHdoaWNoIG1heSBiZSB0d286IFwiT3JnYW5pc2F0aW9uIGZvciBFY29ub21pYyBDb29wZXJhdGlvbiBhbmQgRGV2ZWxvcG1lbnRcIi4gKi9cbmV4cG9ydCBjb25zdCBidXNpbmVzc0hlYWRzID0gd29yZHMoYFxuICBvcmdhbmlzYXRpb24gb3JnYW5pemF0aW9uIG1pbmlzdHJ5IGRlcGFydG1lbnQgb2ZmaWNlIGNlbnRyZSBjZW50ZXIgY2VudHJlcyBjZW50ZXJzIGluc3RpdHV0ZSBjb21taXR0ZWUgY29tbWlzc2lvbiBjb3VuY2lsIGJvYXJkXG4gIGJ1cmVhdSBhZ2VuY3kgYWRtaW5pc3RyYXRpb24gY29uZmVyZW5jZSBzb2NpZXR5IGFzc29jaWF0aW9uIGZ1bmQgbXVzZXVtIHNjaG9vbCBmYWN1bHR5XG5gKTtcblxuLyoqIE5ld3NwYXBlcnM6IGhlYWRzIG9mIG5hbWVzLCBidXQgbm9uZSBnb2VzIG9uIHdpdGggXCJvZlwiLiAqL1xuZXhwb3J0IGNvbnN0IHByZXNzSGVhZHMgPSB3b3JkcygnZGFpbHkgdGltZXMgcG9zdCBuZXdzIGhlcmFsZCB0cmlidW5lIGdhemV0dGUgdGVsZWdyYXBoIHByZXNzJyk7XG5cbi8qKiBGaWVsZHMgdGhhdCBhIGJvZHkncyBuYW1lIGpvaW5zOiBcIlNlY3VyaXRpZXMgYW5kIEV4Y2hhbmdlIENvbW1pc3Npb25cIi4gKi9cbmV4cG9ydCBjb25zdCBmaWVsZFdvcmRzID0gd29yZHMoYFxuICBzZWN1cml0aWVzIGhlYWx0aCBob3VzaW5nIGZvb2QgdHJhZGUgbGFib3VyIGxhYm9yIGVkdWNhdGlvbiBhZ3JpY3VsdHVyZSBlbmVyZ3kgc2NpZW5jZSB0ZWNobm9sb2d5IGFydHMgY3VsdHVyZSBmaXNoXG4gIHdpbGRsaWZlIHBhcmtzIGN1c3RvbXMgaW1taWdyYXRpb24gbmF0aW9uYWwgY29tbWVyY2UgaW5kdXN0cnkgZmluYW5jZSB0cmVhc3VyeSByZXNlYXJjaCBzYWZldHkgc3RhbmRhcmRzIHdhdGVyXG4gIGZpc2hlcmllcyBmb3Jlc3RyeSBlbnZpcm9ubWVudCB0cmFuc3BvcnQgY29tbXVuaWNhdGlvbnMgaW5mb3JtYXRpb24ganVzdGljZSBwb2xpY2UgZGVmZW5jZSBkZWZlbnNlIHRvdXJpc20gc3BvcnRcbmApO1xuXG4vKiogU2luZ2xlIGhlYWRzIHRoYXQgYSBwb3NzZXNzb3IncyBuYW1lIGdvZXMgb24gd2l0aDogXCJIYWRyaWFuJ3MgV2FsbFwiLCBcIktpbmcncyBDb2xsZWdlXCIuICovXG5leHBvcnQgY29uc3Qgb3duZWRIZWFkcyA9IHdvcmRzKCd3YWxsIGNvbGxlZ2UgY2F0aGVkcmFsIGhvc3BpdGFsIHNjaG9vbCBjaHVyY2ggZGF5Jyk7XG5cbi8qKiBNYXJrcyBvZiBhIGZpcm0ncyBsZWdhbCBmb3JtOiB3aXRoIG9yIHdpdGhvdXQgdGhlbSBpdCBpcyB0aGUgc2FtZSBmaXJtLiAqL1xuZXhwb3J0IGNvbnN0IGxlZ2FsRm9ybXMgPSB3b3JkcyhcbiAgJ2luYyBpbmNvcnBvcmF0ZWQgY29ycCBjb3Jwb3JhdGlvbiBjbyBjb21wYW55IGx0ZCBsaW1pdGVkIGxsYyBsbHAgcGxjIGFnIHNhIG52IGJ2IGdtYmggc3BhIG95aicsXG4pO1xuXG4vKiogV3JpdHRlbiB3aXRoIGEgcG9pbnQgdGhhdCBlbmRzIG5vdGhpbmcuICovXG5leHBvcnQgY29uc3QgZG90dGVkV29yZHMgPSB3b3JkcyhcbiAgJ21yIG1ycyBtcyBkciBwcm9mIHNlbiByZXAgZ2VuIGx0IGNvbCBtYWogY2FwdCBjbWRyIGFkbSBzZ3QgZ292IHJldiBmciBob24gc3Qgc3RlIG10IGZ0IGluYyBjb3JwIGNvIGx0ZCBicm9zIGpyIHNyIGRlcHQgdW5pdicsXG4pO1xuXG4vKiogV2hldGhlciBhIHdvcmQsIGFzIGtleSwgaXMgcGFydCBvZiB3aGF0IHNvbWVib2R5J3Mgb2ZmaWNlIGlzIGNhbGxlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc09mZmljZVdvcmQod29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiB0aXRsZUhlYWRzLmhhcyh3b3JkKSB8fCB0aXRsZU1vZGlmaWVycy5oYXMod29yZCkgfHwgcm9sZU5vdW5zLmhhcyh3b3JkKSB8fCByb2xlTW9kaWZpZXJzLmhhcyh3b3JkKTtcbn1cblxuLyoqIFdoZXRoZXIgYSB3b3JkIHRoYXQgb3BlbnMgYSBzZW50ZW5jZSBpcyBubyBwYXJ0IG9mIHRoZSBuYW1lIGJlaGluZCBpdCwgYXMgZmFyIGFzIHRoZSB3b3JkIGl0c2VsZiB0ZWxscy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1BsYWluT3BlbmluZyh3b3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgaWYgKHJvbGVOb3Vucy5oYXMod29yZC5yZXBsYWNlKC9zJC8sICcnKSkpIHJldHVybiB0cnVlO1xuICByZXR1cm4gKFxuICAgIFtmdW5jdGlvbldvcmRzLCBvcGVuaW5nV29yZHMsIHBsYWluU3ViamVjdHMsIGdlbmVyaWNXb3JkcywgY2FsZW5kYXJXb3Jkcywgcm9sZU5vdW5zLCByb2xlTW9kaWZpZXJzXS5zb21lKHdvcmRzID0+XG4gICAgICB3b3Jkcy5oYXMod29yZCksXG4gICAgKSB8fCBsb29rc1BsYWluKHdvcmQpXG4gICk7XG59XG5cbi8qKiBXaGV0aGVyIGEgd29yZCBoYXMgYW4gZW5kaW5nIG9mIHBhcnRpY2lwbGVzLCBhZHZlcmJzIGFuZCBhYnN0cmFjdCBub3VuczsgZm9yIHdvcmRzIHRoYXQgdGhlIGNvcnB1cyBoYXMgbm93aGVyZSBlbHNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvb2tzUGxhaW4od29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiAvKD86aW5nfGVkfGx5fHRpb258c2lvbnxtZW50fG5lc3N8aXplfGlzZXxpdHl8aXNtfGFuY2V8c2hpcHxob29kfGxvZ3l8d2FyZSkkLy50ZXN0KHdvcmQpO1xufVxuXG4vKiogV2hldGhlciBhIG5hbWUncyBsYXN0IHdvcmQgKG9yIHRoZSBvbmUgYmVmb3JlIGl0cyBcIm9mXCIpIHNheXMgd2hhdCB0aGUgbmFtZSBpcyBvZi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0hlYWRXb3JkKHdvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gb3JnYW5pc2F0aW9uSGVhZHMuaGFzKHdvcmQpIHx8IHBsYWNlSGVhZHMuaGFzKHdvcmQpIHx8IGV2ZW50SGVhZHMuaGFzKHdvcmQpO1xufVxuIiwgImltcG9ydCB7IGZvbGQgfSBmcm9tICcuLi90ZXh0L2ZvbGQudHMnO1xuXG4vKipcbiAqIFdoYXQgdHdvIHdyaXR0ZW4gbmFtZXMgYXJlIGNvbXBhcmVkIGJ5OiBmb2xkZWQsIHdpdGhvdXQgYSBsZWFkaW5nIGFydGljbGUsIGEgdHJhaWxpbmcgcG9zc2Vzc2l2ZSBhbmQgdGhlIHBvaW50cyBvZlxuICogaW5pdGlhbHMgYW5kIGFiYnJldmlhdGlvbnMuIEFjY2VudHMgc3RheTogYFBlXHUwMEYxYWAgYW5kIGBQZW5hYCBtYXkgYmUgdHdvIHBlb3BsZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvTmFtZUtleShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICBpZiAoL15bQS1aYS16XSskLy50ZXN0KG5hbWUpKSByZXR1cm4gbmFtZS50b0xvd2VyQ2FzZSgpO1xuICByZXR1cm4gZm9sZChuYW1lKS50cmltKCkucmVwbGFjZSgvXnRoZSAvLCAnJykucmVwbGFjZSgvJ3M/JC8sICcnKS5yZXBsYWNlQWxsKCcuJywgJycpO1xufVxuXG4vKiogTGV0dGVycyBhbmQgZGlnaXRzIGpvaW5lZCBieSBoeXBoZW5zLCBhbnkgc2NyaXB0OyBuZXZlciBlbXB0eS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b1NsdWcobmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3Qgc2x1ZyA9IG5hbWVcbiAgICAubm9ybWFsaXplKCdORktEJylcbiAgICAucmVwbGFjZSgvXFxwe019L2d1LCAnJylcbiAgICAudG9Mb3dlckNhc2UoKVxuICAgIC5yZXBsYWNlKC9bJ1x1MjAxOS5dL2csICcnKVxuICAgIC5yZXBsYWNlKC9bXlxccHtMfVxccHtOfV0rL2d1LCAnLScpXG4gICAgLnJlcGxhY2UoL14tfC0kL2csICcnKTtcbiAgcmV0dXJuIHNsdWcgfHwgJ25hbWUnO1xufVxuIiwgIi8qIVxuICogTWFkZSBieSBzY3JpcHRzL2dlbmVyYXRlQ291bnRyaWVzLm1qczsgZG8gbm90IGVkaXQuXG4gKlxuICogQ29udGFpbnMgaW5mb3JtYXRpb24gZnJvbSB0aGUgXCJXb3JsZCBjb3VudHJpZXNcIiBkYXRhYmFzZSAoaHR0cHM6Ly9naXRodWIuY29tL21sZWRvemUvY291bnRyaWVzLCBucG0gcGFja2FnZVxuICogd29ybGQtY291bnRyaWVzIDUuMS4wKSwgd2hpY2ggaXMgbWFkZSBhdmFpbGFibGUgdW5kZXIgdGhlIE9wZW4gRGF0YWJhc2UgTGljZW5zZSAoT0RiTCkgMS4wLFxuICogaHR0cHM6Ly9vcGVuZGF0YWNvbW1vbnMub3JnL2xpY2Vuc2VzL29kYmwvMS0wLy4gVGhpcyB0YWJsZSBpcyBhIHBhcnQgb2YgdGhhdCBkYXRhYmFzZSAoY29tbW9uIGFuZCBvZmZpY2lhbCBFbmdsaXNoXG4gKiBuYW1lcywgY2FwaXRhbHMsIEVuZ2xpc2ggZGVtb255bXMsIHNob3J0IGZvcm1zKSBhbmQgc3RheXMgdW5kZXIgdGhlIHNhbWUgbGljZW5jZS5cbiAqL1xuXG4vKiogQ29kZSAoSVNPIDMxNjYtMSBhbHBoYS0yKSwgY29tbW9uIG5hbWUsIG9mZmljaWFsIG5hbWUgKCcnIHdoZXJlIHRoZSBzYW1lKSwgY2FwaXRhbHMsIGRlbW9ueW1zLCBzaG9ydCBmb3Jtcy4gKi9cbmV4cG9ydCB0eXBlIENvdW50cnlSb3cgPSByZWFkb25seSBbXG4gIGNvZGU6IHN0cmluZyxcbiAgbmFtZTogc3RyaW5nLFxuICBvZmZpY2lhbDogc3RyaW5nLFxuICBjYXBpdGFsczogcmVhZG9ubHkgc3RyaW5nW10sXG4gIGRlbW9ueW1zOiByZWFkb25seSBzdHJpbmdbXSxcbiAgc2hvcnRGb3JtczogcmVhZG9ubHkgc3RyaW5nW10sXG5dO1xuXG5leHBvcnQgY29uc3QgY291bnRyeVJvd3M6IHJlYWRvbmx5IENvdW50cnlSb3dbXSA9IFtcbiAgW1wiQURcIixcIkFuZG9ycmFcIixcIlByaW5jaXBhbGl0eSBvZiBBbmRvcnJhXCIsW1wiQW5kb3JyYSBsYSBWZWxsYVwiXSxbXCJBbmRvcnJhblwiXSxbXV0sXG4gIFtcIkFFXCIsXCJVbml0ZWQgQXJhYiBFbWlyYXRlc1wiLFwiXCIsW1wiQWJ1IERoYWJpXCJdLFtcIkVtaXJhdGlcIl0sW1wiVUFFXCJdXSxcbiAgW1wiQUZcIixcIkFmZ2hhbmlzdGFuXCIsXCJJc2xhbWljIFJlcHVibGljIG9mIEFmZ2hhbmlzdGFuXCIsW1wiS2FidWxcIl0sW1wiQWZnaGFuXCJdLFtdXSxcbiAgW1wiQUdcIixcIkFudGlndWEgYW5kIEJhcmJ1ZGFcIixcIlwiLFtcIlNhaW50IEpvaG4nc1wiXSxbXCJBbnRpZ3VhblwiLFwiQmFyYnVkYW5cIl0sW11dLFxuICBbXCJBSVwiLFwiQW5ndWlsbGFcIixcIlwiLFtdLFtcIkFuZ3VpbGxpYW5cIl0sW11dLFxuICBbXCJBTFwiLFwiQWxiYW5pYVwiLFwiUmVwdWJsaWMgb2YgQWxiYW5pYVwiLFtcIlRpcmFuYVwiXSxbXCJBbGJhbmlhblwiXSxbXV0sXG4gIFtcIkFNXCIsXCJBcm1lbmlhXCIsXCJSZXB1YmxpYyBvZiBBcm1lbmlhXCIsW1wiWWVyZXZhblwiXSxbXCJBcm1lbmlhblwiXSxbXV0sXG4gIFtcIkFPXCIsXCJBbmdvbGFcIixcIlJlcHVibGljIG9mIEFuZ29sYVwiLFtcIkx1YW5kYVwiXSxbXCJBbmdvbGFuXCJdLFtdXSxcbiAgW1wiQVFcIixcIkFudGFyY3RpY2FcIixcIlwiLFtdLFtcIkFudGFyY3RpY2FuXCJdLFtdXSxcbiAgW1wiQVJcIixcIkFyZ2VudGluYVwiLFwiQXJnZW50aW5lIFJlcHVibGljXCIsW1wiQnVlbm9zIEFpcmVzXCJdLFtcIkFyZ2VudGluZVwiXSxbXV0sXG4gIFtcIkFTXCIsXCJBbWVyaWNhbiBTYW1vYVwiLFwiXCIsW10sW1wiQW1lcmljYW4gU2Ftb2FuXCJdLFtdXSxcbiAgW1wiQVRcIixcIkF1c3RyaWFcIixcIlJlcHVibGljIG9mIEF1c3RyaWFcIixbXCJWaWVubmFcIl0sW1wiQXVzdHJpYW5cIl0sW11dLFxuICBbXCJBVVwiLFwiQXVzdHJhbGlhXCIsXCJDb21tb253ZWFsdGggb2YgQXVzdHJhbGlhXCIsW1wiQ2FuYmVycmFcIl0sW1wiQXVzdHJhbGlhblwiXSxbXV0sXG4gIFtcIkFXXCIsXCJBcnViYVwiLFwiXCIsW10sW1wiQXJ1YmFuXCJdLFtdXSxcbiAgW1wiQVhcIixcIlx1MDBDNWxhbmQgSXNsYW5kc1wiLFwiXCIsW10sW1wiXHUwMEM1bGFuZGlzaFwiXSxbXV0sXG4gIFtcIkFaXCIsXCJBemVyYmFpamFuXCIsXCJSZXB1YmxpYyBvZiBBemVyYmFpamFuXCIsW1wiQmFrdVwiXSxbXCJBemVyYmFpamFuaVwiXSxbXV0sXG4gIFtcIkJBXCIsXCJCb3NuaWEgYW5kIEhlcnplZ292aW5hXCIsXCJcIixbXCJTYXJhamV2b1wiXSxbXCJCb3NuaWFuXCIsXCJIZXJ6ZWdvdmluaWFuXCJdLFtdXSxcbiAgW1wiQkJcIixcIkJhcmJhZG9zXCIsXCJcIixbXCJCcmlkZ2V0b3duXCJdLFtcIkJhcmJhZGlhblwiXSxbXV0sXG4gIFtcIkJEXCIsXCJCYW5nbGFkZXNoXCIsXCJQZW9wbGUncyBSZXB1YmxpYyBvZiBCYW5nbGFkZXNoXCIsW1wiRGhha2FcIl0sW1wiQmFuZ2xhZGVzaGlcIl0sW11dLFxuICBbXCJCRVwiLFwiQmVsZ2l1bVwiLFwiS2luZ2RvbSBvZiBCZWxnaXVtXCIsW1wiQnJ1c3NlbHNcIl0sW1wiQmVsZ2lhblwiXSxbXV0sXG4gIFtcIkJGXCIsXCJCdXJraW5hIEZhc29cIixcIlwiLFtcIk91YWdhZG91Z291XCJdLFtcIkJ1cmtpbmFiZVwiXSxbXV0sXG4gIFtcIkJHXCIsXCJCdWxnYXJpYVwiLFwiUmVwdWJsaWMgb2YgQnVsZ2FyaWFcIixbXCJTb2ZpYVwiXSxbXCJCdWxnYXJpYW5cIl0sW11dLFxuICBbXCJCSFwiLFwiQmFocmFpblwiLFwiS2luZ2RvbSBvZiBCYWhyYWluXCIsW1wiTWFuYW1hXCJdLFtcIkJhaHJhaW5pXCJdLFtdXSxcbiAgW1wiQklcIixcIkJ1cnVuZGlcIixcIlJlcHVibGljIG9mIEJ1cnVuZGlcIixbXCJHaXRlZ2FcIl0sW1wiQnVydW5kaWFuXCJdLFtdXSxcbiAgW1wiQkpcIixcIkJlbmluXCIsXCJSZXB1YmxpYyBvZiBCZW5pblwiLFtcIlBvcnRvLU5vdm9cIl0sW1wiQmVuaW5lc2VcIl0sW11dLFxuICBbXCJCTFwiLFwiU2FpbnQgQmFydGhcdTAwRTlsZW15XCIsXCJDb2xsZWN0aXZpdHkgb2YgU2FpbnQgQmFydGhcdTAwRTlsZW15XCIsW10sW1wiU2FpbnQgQmFydGhcdTAwRTlsZW15IElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiQk1cIixcIkJlcm11ZGFcIixcIlwiLFtdLFtcIkJlcm11ZGlhblwiXSxbXV0sXG4gIFtcIkJOXCIsXCJCcnVuZWlcIixcIk5hdGlvbiBvZiBCcnVuZWksIEFib2RlIG9mIFBlYWNlXCIsW1wiQmFuZGFyIFNlcmkgQmVnYXdhblwiXSxbXCJCcnVuZWlhblwiXSxbXV0sXG4gIFtcIkJPXCIsXCJCb2xpdmlhXCIsXCJQbHVyaW5hdGlvbmFsIFN0YXRlIG9mIEJvbGl2aWFcIixbXCJTdWNyZVwiXSxbXCJCb2xpdmlhblwiXSxbXV0sXG4gIFtcIkJRXCIsXCJDYXJpYmJlYW4gTmV0aGVybGFuZHNcIixcIkJvbmFpcmUsIFNpbnQgRXVzdGF0aXVzIGFuZCBTYWJhXCIsW10sW10sW11dLFxuICBbXCJCUlwiLFwiQnJhemlsXCIsXCJGZWRlcmF0aXZlIFJlcHVibGljIG9mIEJyYXppbFwiLFtcIkJyYXNcdTAwRURsaWFcIl0sW1wiQnJhemlsaWFuXCJdLFtdXSxcbiAgW1wiQlNcIixcIkJhaGFtYXNcIixcIkNvbW1vbndlYWx0aCBvZiB0aGUgQmFoYW1hc1wiLFtcIk5hc3NhdVwiXSxbXCJCYWhhbWlhblwiXSxbXV0sXG4gIFtcIkJUXCIsXCJCaHV0YW5cIixcIktpbmdkb20gb2YgQmh1dGFuXCIsW1wiVGhpbXBodVwiXSxbXCJCaHV0YW5lc2VcIl0sW11dLFxuICBbXCJCVlwiLFwiQm91dmV0IElzbGFuZFwiLFwiXCIsW10sW10sW11dLFxuICBbXCJCV1wiLFwiQm90c3dhbmFcIixcIlJlcHVibGljIG9mIEJvdHN3YW5hXCIsW1wiR2Fib3JvbmVcIl0sW1wiTW90c3dhbmFcIl0sW11dLFxuICBbXCJCWVwiLFwiQmVsYXJ1c1wiLFwiUmVwdWJsaWMgb2YgQmVsYXJ1c1wiLFtcIk1pbnNrXCJdLFtcIkJlbGFydXNpYW5cIl0sW11dLFxuICBbXCJCWlwiLFwiQmVsaXplXCIsXCJcIixbXCJCZWxtb3BhblwiXSxbXCJCZWxpemVhblwiXSxbXV0sXG4gIFtcIkNBXCIsXCJDYW5hZGFcIixcIlwiLFtcIk90dGF3YVwiXSxbXCJDYW5hZGlhblwiXSxbXV0sXG4gIFtcIkNDXCIsXCJDb2NvcyAoS2VlbGluZykgSXNsYW5kc1wiLFwiVGVycml0b3J5IG9mIHRoZSBDb2NvcyAoS2VlbGluZykgSXNsYW5kc1wiLFtdLFtcIkNvY29zIElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiQ0RcIixcIkRSIENvbmdvXCIsXCJEZW1vY3JhdGljIFJlcHVibGljIG9mIHRoZSBDb25nb1wiLFtcIktpbnNoYXNhXCJdLFtdLFtcIkRSQ1wiXV0sXG4gIFtcIkNGXCIsXCJDZW50cmFsIEFmcmljYW4gUmVwdWJsaWNcIixcIlwiLFtcIkJhbmd1aVwiXSxbXCJDZW50cmFsIEFmcmljYW5cIl0sW11dLFxuICBbXCJDR1wiLFwiUmVwdWJsaWMgb2YgdGhlIENvbmdvXCIsXCJcIixbXCJCcmF6emF2aWxsZVwiXSxbXSxbXV0sXG4gIFtcIkNIXCIsXCJTd2l0emVybGFuZFwiLFwiU3dpc3MgQ29uZmVkZXJhdGlvblwiLFtcIkJlcm5cIl0sW1wiU3dpc3NcIl0sW11dLFxuICBbXCJDSVwiLFwiSXZvcnkgQ29hc3RcIixcIlJlcHVibGljIG9mIENcdTAwRjR0ZSBkJ0l2b2lyZVwiLFtcIllhbW91c3NvdWtyb1wiXSxbXCJJdm9yaWFuXCJdLFtdXSxcbiAgW1wiQ0tcIixcIkNvb2sgSXNsYW5kc1wiLFwiXCIsW10sW1wiQ29vayBJc2xhbmRlclwiXSxbXV0sXG4gIFtcIkNMXCIsXCJDaGlsZVwiLFwiUmVwdWJsaWMgb2YgQ2hpbGVcIixbXCJTYW50aWFnb1wiXSxbXCJDaGlsZWFuXCJdLFtdXSxcbiAgW1wiQ01cIixcIkNhbWVyb29uXCIsXCJSZXB1YmxpYyBvZiBDYW1lcm9vblwiLFtcIllhb3VuZFx1MDBFOVwiXSxbXCJDYW1lcm9vbmlhblwiXSxbXV0sXG4gIFtcIkNOXCIsXCJDaGluYVwiLFwiUGVvcGxlJ3MgUmVwdWJsaWMgb2YgQ2hpbmFcIixbXCJCZWlqaW5nXCJdLFtcIkNoaW5lc2VcIl0sW11dLFxuICBbXCJDT1wiLFwiQ29sb21iaWFcIixcIlJlcHVibGljIG9mIENvbG9tYmlhXCIsW1wiQm9nb3RcdTAwRTFcIl0sW1wiQ29sb21iaWFuXCJdLFtdXSxcbiAgW1wiQ1JcIixcIkNvc3RhIFJpY2FcIixcIlJlcHVibGljIG9mIENvc3RhIFJpY2FcIixbXCJTYW4gSm9zXHUwMEU5XCJdLFtcIkNvc3RhIFJpY2FuXCJdLFtdXSxcbiAgW1wiQ1VcIixcIkN1YmFcIixcIlJlcHVibGljIG9mIEN1YmFcIixbXCJIYXZhbmFcIl0sW1wiQ3ViYW5cIl0sW11dLFxuICBbXCJDVlwiLFwiQ2FwZSBWZXJkZVwiLFwiUmVwdWJsaWMgb2YgQ2FibyBWZXJkZVwiLFtcIlByYWlhXCJdLFtcIkNhcGUgVmVyZGlhblwiXSxbXV0sXG4gIFtcIkNXXCIsXCJDdXJhXHUwMEU3YW9cIixcIkNvdW50cnkgb2YgQ3VyYVx1MDBFN2FvXCIsW10sW1wiQ3VyYVx1MDBFN2FvYW5cIl0sW11dLFxuICBbXCJDWFwiLFwiQ2hyaXN0bWFzIElzbGFuZFwiLFwiVGVycml0b3J5IG9mIENocmlzdG1hcyBJc2xhbmRcIixbXSxbXCJDaHJpc3RtYXMgSXNsYW5kZXJcIl0sW11dLFxuICBbXCJDWVwiLFwiQ3lwcnVzXCIsXCJSZXB1YmxpYyBvZiBDeXBydXNcIixbXCJOaWNvc2lhXCJdLFtcIkN5cHJpb3RcIl0sW11dLFxuICBbXCJDWlwiLFwiQ3plY2hpYVwiLFwiQ3plY2ggUmVwdWJsaWNcIixbXCJQcmFndWVcIl0sW1wiQ3plY2hcIl0sW11dLFxuICBbXCJERVwiLFwiR2VybWFueVwiLFwiRmVkZXJhbCBSZXB1YmxpYyBvZiBHZXJtYW55XCIsW1wiQmVybGluXCJdLFtcIkdlcm1hblwiXSxbXV0sXG4gIFtcIkRKXCIsXCJEamlib3V0aVwiLFwiUmVwdWJsaWMgb2YgRGppYm91dGlcIixbXCJEamlib3V0aVwiXSxbXCJEamlib3V0aVwiXSxbXV0sXG4gIFtcIkRLXCIsXCJEZW5tYXJrXCIsXCJLaW5nZG9tIG9mIERlbm1hcmtcIixbXCJDb3BlbmhhZ2VuXCJdLFtcIkRhbmlzaFwiXSxbXV0sXG4gIFtcIkRNXCIsXCJEb21pbmljYVwiLFwiQ29tbW9ud2VhbHRoIG9mIERvbWluaWNhXCIsW1wiUm9zZWF1XCJdLFtdLFtdXSxcbiAgW1wiRE9cIixcIkRvbWluaWNhbiBSZXB1YmxpY1wiLFwiXCIsW1wiU2FudG8gRG9taW5nb1wiXSxbXSxbXV0sXG4gIFtcIkRaXCIsXCJBbGdlcmlhXCIsXCJQZW9wbGUncyBEZW1vY3JhdGljIFJlcHVibGljIG9mIEFsZ2VyaWFcIixbXCJBbGdpZXJzXCJdLFtcIkFsZ2VyaWFuXCJdLFtdXSxcbiAgW1wiRUNcIixcIkVjdWFkb3JcIixcIlJlcHVibGljIG9mIEVjdWFkb3JcIixbXCJRdWl0b1wiXSxbXCJFY3VhZG9yZWFuXCJdLFtdXSxcbiAgW1wiRUVcIixcIkVzdG9uaWFcIixcIlJlcHVibGljIG9mIEVzdG9uaWFcIixbXCJUYWxsaW5uXCJdLFtcIkVzdG9uaWFuXCJdLFtdXSxcbiAgW1wiRUdcIixcIkVneXB0XCIsXCJBcmFiIFJlcHVibGljIG9mIEVneXB0XCIsW1wiQ2Fpcm9cIl0sW1wiRWd5cHRpYW5cIl0sW11dLFxuICBbXCJFSFwiLFwiV2VzdGVybiBTYWhhcmFcIixcIlNhaHJhd2kgQXJhYiBEZW1vY3JhdGljIFJlcHVibGljXCIsW10sW1wiU2FocmF3aVwiXSxbXV0sXG4gIFtcIkVSXCIsXCJFcml0cmVhXCIsXCJTdGF0ZSBvZiBFcml0cmVhXCIsW1wiQXNtYXJhXCJdLFtcIkVyaXRyZWFuXCJdLFtdXSxcbiAgW1wiRVNcIixcIlNwYWluXCIsXCJLaW5nZG9tIG9mIFNwYWluXCIsW1wiTWFkcmlkXCJdLFtcIlNwYW5pc2hcIl0sW11dLFxuICBbXCJFVFwiLFwiRXRoaW9waWFcIixcIkZlZGVyYWwgRGVtb2NyYXRpYyBSZXB1YmxpYyBvZiBFdGhpb3BpYVwiLFtcIkFkZGlzIEFiYWJhXCJdLFtcIkV0aGlvcGlhblwiXSxbXV0sXG4gIFtcIkZJXCIsXCJGaW5sYW5kXCIsXCJSZXB1YmxpYyBvZiBGaW5sYW5kXCIsW1wiSGVsc2lua2lcIl0sW1wiRmlubmlzaFwiXSxbXV0sXG4gIFtcIkZKXCIsXCJGaWppXCIsXCJSZXB1YmxpYyBvZiBGaWppXCIsW1wiU3V2YVwiXSxbXCJGaWppYW5cIl0sW11dLFxuICBbXCJGS1wiLFwiRmFsa2xhbmQgSXNsYW5kc1wiLFwiXCIsW10sW1wiRmFsa2xhbmQgSXNsYW5kZXJcIl0sW11dLFxuICBbXCJGTVwiLFwiTWljcm9uZXNpYVwiLFwiRmVkZXJhdGVkIFN0YXRlcyBvZiBNaWNyb25lc2lhXCIsW1wiUGFsaWtpclwiXSxbXCJNaWNyb25lc2lhblwiXSxbXV0sXG4gIFtcIkZPXCIsXCJGYXJvZSBJc2xhbmRzXCIsXCJcIixbXSxbXCJGYXJvZXNlXCJdLFtdXSxcbiAgW1wiRlJcIixcIkZyYW5jZVwiLFwiRnJlbmNoIFJlcHVibGljXCIsW1wiUGFyaXNcIl0sW1wiRnJlbmNoXCJdLFtdXSxcbiAgW1wiR0FcIixcIkdhYm9uXCIsXCJHYWJvbmVzZSBSZXB1YmxpY1wiLFtcIkxpYnJldmlsbGVcIl0sW1wiR2Fib25lc2VcIl0sW11dLFxuICBbXCJHQlwiLFwiVW5pdGVkIEtpbmdkb21cIixcIlVuaXRlZCBLaW5nZG9tIG9mIEdyZWF0IEJyaXRhaW4gYW5kIE5vcnRoZXJuIElyZWxhbmRcIixbXCJMb25kb25cIl0sW1wiQnJpdGlzaFwiXSxbXV0sXG4gIFtcIkdEXCIsXCJHcmVuYWRhXCIsXCJcIixbXCJTdC4gR2VvcmdlJ3NcIl0sW1wiR3JlbmFkaWFuXCJdLFtdXSxcbiAgW1wiR0VcIixcIkdlb3JnaWFcIixcIlwiLFtcIlRiaWxpc2lcIl0sW1wiR2VvcmdpYW5cIl0sW11dLFxuICBbXCJHRlwiLFwiRnJlbmNoIEd1aWFuYVwiLFwiR3VpYW5hXCIsW10sW1wiR3VpYW5hblwiXSxbXV0sXG4gIFtcIkdHXCIsXCJHdWVybnNleVwiLFwiQmFpbGl3aWNrIG9mIEd1ZXJuc2V5XCIsW10sW10sW11dLFxuICBbXCJHSFwiLFwiR2hhbmFcIixcIlJlcHVibGljIG9mIEdoYW5hXCIsW1wiQWNjcmFcIl0sW1wiR2hhbmFpYW5cIl0sW11dLFxuICBbXCJHSVwiLFwiR2licmFsdGFyXCIsXCJcIixbXSxbXCJHaWJyYWx0YXJcIl0sW11dLFxuICBbXCJHTFwiLFwiR3JlZW5sYW5kXCIsXCJcIixbXSxbXCJHcmVlbmxhbmRpY1wiXSxbXV0sXG4gIFtcIkdNXCIsXCJHYW1iaWFcIixcIlJlcHVibGljIG9mIHRoZSBHYW1iaWFcIixbXCJCYW5qdWxcIl0sW1wiR2FtYmlhblwiXSxbXV0sXG4gIFtcIkdOXCIsXCJHdWluZWFcIixcIlJlcHVibGljIG9mIEd1aW5lYVwiLFtcIkNvbmFrcnlcIl0sW1wiR3VpbmVhblwiXSxbXV0sXG4gIFtcIkdQXCIsXCJHdWFkZWxvdXBlXCIsXCJcIixbXSxbXCJHdWFkZWxvdXBpYW5cIl0sW11dLFxuICBbXCJHUVwiLFwiRXF1YXRvcmlhbCBHdWluZWFcIixcIlJlcHVibGljIG9mIEVxdWF0b3JpYWwgR3VpbmVhXCIsW1wiTWFsYWJvXCJdLFtcIkVxdWF0b3JpYWwgR3VpbmVhblwiXSxbXV0sXG4gIFtcIkdSXCIsXCJHcmVlY2VcIixcIkhlbGxlbmljIFJlcHVibGljXCIsW1wiQXRoZW5zXCJdLFtcIkdyZWVrXCJdLFtdXSxcbiAgW1wiR1NcIixcIlNvdXRoIEdlb3JnaWFcIixcIlNvdXRoIEdlb3JnaWEgYW5kIHRoZSBTb3V0aCBTYW5kd2ljaCBJc2xhbmRzXCIsW10sW1wiU291dGggR2VvcmdpYW4gU291dGggU2FuZHdpY2ggSXNsYW5kZXJcIl0sW11dLFxuICBbXCJHVFwiLFwiR3VhdGVtYWxhXCIsXCJSZXB1YmxpYyBvZiBHdWF0ZW1hbGFcIixbXCJHdWF0ZW1hbGEgQ2l0eVwiXSxbXCJHdWF0ZW1hbGFuXCJdLFtdXSxcbiAgW1wiR1VcIixcIkd1YW1cIixcIlwiLFtdLFtcIkd1YW1hbmlhblwiXSxbXV0sXG4gIFtcIkdXXCIsXCJHdWluZWEtQmlzc2F1XCIsXCJSZXB1YmxpYyBvZiBHdWluZWEtQmlzc2F1XCIsW1wiQmlzc2F1XCJdLFtcIkd1aW5lYS1CaXNzYXVhblwiXSxbXV0sXG4gIFtcIkdZXCIsXCJHdXlhbmFcIixcIkNvLW9wZXJhdGl2ZSBSZXB1YmxpYyBvZiBHdXlhbmFcIixbXCJHZW9yZ2V0b3duXCJdLFtcIkd1eWFuZXNlXCJdLFtdXSxcbiAgW1wiSEtcIixcIkhvbmcgS29uZ1wiLFwiSG9uZyBLb25nIFNwZWNpYWwgQWRtaW5pc3RyYXRpdmUgUmVnaW9uIG9mIHRoZSBQZW9wbGUncyBSZXB1YmxpYyBvZiBDaGluYVwiLFtdLFtcIkhvbmcgS29uZ2VyXCJdLFtdXSxcbiAgW1wiSE1cIixcIkhlYXJkIElzbGFuZCBhbmQgTWNEb25hbGQgSXNsYW5kc1wiLFwiXCIsW10sW1wiSGVhcmQgYW5kIE1jRG9uYWxkIElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiSE5cIixcIkhvbmR1cmFzXCIsXCJSZXB1YmxpYyBvZiBIb25kdXJhc1wiLFtcIlRlZ3VjaWdhbHBhXCJdLFtcIkhvbmR1cmFuXCJdLFtdXSxcbiAgW1wiSFJcIixcIkNyb2F0aWFcIixcIlJlcHVibGljIG9mIENyb2F0aWFcIixbXCJaYWdyZWJcIl0sW1wiQ3JvYXRpYW5cIl0sW11dLFxuICBbXCJIVFwiLFwiSGFpdGlcIixcIlJlcHVibGljIG9mIEhhaXRpXCIsW1wiUG9ydC1hdS1QcmluY2VcIl0sW1wiSGFpdGlhblwiXSxbXV0sXG4gIFtcIkhVXCIsXCJIdW5nYXJ5XCIsXCJcIixbXCJCdWRhcGVzdFwiXSxbXCJIdW5nYXJpYW5cIl0sW11dLFxuICBbXCJJRFwiLFwiSW5kb25lc2lhXCIsXCJSZXB1YmxpYyBvZiBJbmRvbmVzaWFcIixbXCJKYWthcnRhXCJdLFtcIkluZG9uZXNpYW5cIl0sW11dLFxuICBbXCJJRVwiLFwiSXJlbGFuZFwiLFwiUmVwdWJsaWMgb2YgSXJlbGFuZFwiLFtcIkR1YmxpblwiXSxbXCJJcmlzaFwiXSxbXV0sXG4gIFtcIklMXCIsXCJJc3JhZWxcIixcIlN0YXRlIG9mIElzcmFlbFwiLFtcIkplcnVzYWxlbVwiXSxbXCJJc3JhZWxpXCJdLFtdXSxcbiAgW1wiSU1cIixcIklzbGUgb2YgTWFuXCIsXCJcIixbXSxbXCJNYW54XCJdLFtdXSxcbiAgW1wiSU5cIixcIkluZGlhXCIsXCJSZXB1YmxpYyBvZiBJbmRpYVwiLFtcIk5ldyBEZWxoaVwiXSxbXCJJbmRpYW5cIl0sW11dLFxuICBbXCJJT1wiLFwiQnJpdGlzaCBJbmRpYW4gT2NlYW4gVGVycml0b3J5XCIsXCJcIixbXSxbXSxbXV0sXG4gIFtcIklRXCIsXCJJcmFxXCIsXCJSZXB1YmxpYyBvZiBJcmFxXCIsW1wiQmFnaGRhZFwiXSxbXCJJcmFxaVwiXSxbXV0sXG4gIFtcIklSXCIsXCJJcmFuXCIsXCJJc2xhbWljIFJlcHVibGljIG9mIElyYW5cIixbXCJUZWhyYW5cIl0sW1wiSXJhbmlhblwiXSxbXV0sXG4gIFtcIklTXCIsXCJJY2VsYW5kXCIsXCJcIixbXCJSZXlramF2aWtcIl0sW1wiSWNlbGFuZGVyXCJdLFtdXSxcbiAgW1wiSVRcIixcIkl0YWx5XCIsXCJJdGFsaWFuIFJlcHVibGljXCIsW1wiUm9tZVwiXSxbXCJJdGFsaWFuXCJdLFtdXSxcbiAgW1wiSkVcIixcIkplcnNleVwiLFwiQmFpbGl3aWNrIG9mIEplcnNleVwiLFtdLFtdLFtdXSxcbiAgW1wiSk1cIixcIkphbWFpY2FcIixcIlwiLFtcIktpbmdzdG9uXCJdLFtcIkphbWFpY2FuXCJdLFtdXSxcbiAgW1wiSk9cIixcIkpvcmRhblwiLFwiSGFzaGVtaXRlIEtpbmdkb20gb2YgSm9yZGFuXCIsW1wiQW1tYW5cIl0sW1wiSm9yZGFuaWFuXCJdLFtdXSxcbiAgW1wiSlBcIixcIkphcGFuXCIsXCJcIixbXCJUb2t5b1wiXSxbXCJKYXBhbmVzZVwiXSxbXV0sXG4gIFtcIktFXCIsXCJLZW55YVwiLFwiUmVwdWJsaWMgb2YgS2VueWFcIixbXCJOYWlyb2JpXCJdLFtcIktlbnlhblwiXSxbXV0sXG4gIFtcIktHXCIsXCJLeXJneXpzdGFuXCIsXCJLeXJneXogUmVwdWJsaWNcIixbXCJCaXNoa2VrXCJdLFtcIktpcmdoaXpcIl0sW11dLFxuICBbXCJLSFwiLFwiQ2FtYm9kaWFcIixcIktpbmdkb20gb2YgQ2FtYm9kaWFcIixbXCJQaG5vbSBQZW5oXCJdLFtcIkNhbWJvZGlhblwiXSxbXV0sXG4gIFtcIktJXCIsXCJLaXJpYmF0aVwiLFwiSW5kZXBlbmRlbnQgYW5kIFNvdmVyZWlnbiBSZXB1YmxpYyBvZiBLaXJpYmF0aVwiLFtcIlNvdXRoIFRhcmF3YVwiXSxbXCJJLUtpcmliYXRpXCJdLFtdXSxcbiAgW1wiS01cIixcIkNvbW9yb3NcIixcIlVuaW9uIG9mIHRoZSBDb21vcm9zXCIsW1wiTW9yb25pXCJdLFtcIkNvbW9yYW5cIl0sW11dLFxuICBbXCJLTlwiLFwiU2FpbnQgS2l0dHMgYW5kIE5ldmlzXCIsXCJGZWRlcmF0aW9uIG9mIFNhaW50IENocmlzdG9waGVyIGFuZCBOZXZpc1wiLFtcIkJhc3NldGVycmVcIl0sW1wiS2l0dGl0aWFuIG9yIE5ldmlzaWFuXCJdLFtdXSxcbiAgW1wiS1BcIixcIk5vcnRoIEtvcmVhXCIsXCJEZW1vY3JhdGljIFBlb3BsZSdzIFJlcHVibGljIG9mIEtvcmVhXCIsW1wiUHlvbmd5YW5nXCJdLFtcIk5vcnRoIEtvcmVhblwiXSxbXCJEUFJLXCJdXSxcbiAgW1wiS1JcIixcIlNvdXRoIEtvcmVhXCIsXCJSZXB1YmxpYyBvZiBLb3JlYVwiLFtcIlNlb3VsXCJdLFtcIlNvdXRoIEtvcmVhblwiXSxbXV0sXG4gIFtcIktXXCIsXCJLdXdhaXRcIixcIlN0YXRlIG9mIEt1d2FpdFwiLFtcIkt1d2FpdCBDaXR5XCJdLFtcIkt1d2FpdGlcIl0sW11dLFxuICBbXCJLWVwiLFwiQ2F5bWFuIElzbGFuZHNcIixcIlwiLFtdLFtcIkNheW1hbmlhblwiXSxbXV0sXG4gIFtcIktaXCIsXCJLYXpha2hzdGFuXCIsXCJSZXB1YmxpYyBvZiBLYXpha2hzdGFuXCIsW1wiQXN0YW5hXCJdLFtcIkthemFraHN0YW5pXCJdLFtdXSxcbiAgW1wiTEFcIixcIkxhb3NcIixcIkxhbyBQZW9wbGUncyBEZW1vY3JhdGljIFJlcHVibGljXCIsW1wiVmllbnRpYW5lXCJdLFtcIkxhb3RpYW5cIl0sW11dLFxuICBbXCJMQlwiLFwiTGViYW5vblwiLFwiTGViYW5lc2UgUmVwdWJsaWNcIixbXCJCZWlydXRcIl0sW1wiTGViYW5lc2VcIl0sW11dLFxuICBbXCJMQ1wiLFwiU2FpbnQgTHVjaWFcIixcIlwiLFtcIkNhc3RyaWVzXCJdLFtcIlNhaW50IEx1Y2lhblwiXSxbXV0sXG4gIFtcIkxJXCIsXCJMaWVjaHRlbnN0ZWluXCIsXCJQcmluY2lwYWxpdHkgb2YgTGllY2h0ZW5zdGVpblwiLFtcIlZhZHV6XCJdLFtcIkxpZWNodGVuc3RlaW5lclwiXSxbXV0sXG4gIFtcIkxLXCIsXCJTcmkgTGFua2FcIixcIkRlbW9jcmF0aWMgU29jaWFsaXN0IFJlcHVibGljIG9mIFNyaSBMYW5rYVwiLFtcIkNvbG9tYm9cIl0sW1wiU3JpIExhbmthblwiXSxbXV0sXG4gIFtcIkxSXCIsXCJMaWJlcmlhXCIsXCJSZXB1YmxpYyBvZiBMaWJlcmlhXCIsW1wiTW9ucm92aWFcIl0sW1wiTGliZXJpYW5cIl0sW11dLFxuICBbXCJMU1wiLFwiTGVzb3Rob1wiLFwiS2luZ2RvbSBvZiBMZXNvdGhvXCIsW1wiTWFzZXJ1XCJdLFtcIk1vc290aG9cIl0sW11dLFxuICBbXCJMVFwiLFwiTGl0aHVhbmlhXCIsXCJSZXB1YmxpYyBvZiBMaXRodWFuaWFcIixbXCJWaWxuaXVzXCJdLFtcIkxpdGh1YW5pYW5cIl0sW11dLFxuICBbXCJMVVwiLFwiTHV4ZW1ib3VyZ1wiLFwiR3JhbmQgRHVjaHkgb2YgTHV4ZW1ib3VyZ1wiLFtcIkx1eGVtYm91cmdcIl0sW1wiTHV4ZW1ib3VyZ2VyXCJdLFtdXSxcbiAgW1wiTFZcIixcIkxhdHZpYVwiLFwiUmVwdWJsaWMgb2YgTGF0dmlhXCIsW1wiUmlnYVwiXSxbXCJMYXR2aWFuXCJdLFtdXSxcbiAgW1wiTFlcIixcIkxpYnlhXCIsXCJTdGF0ZSBvZiBMaWJ5YVwiLFtcIlRyaXBvbGlcIl0sW1wiTGlieWFuXCJdLFtdXSxcbiAgW1wiTUFcIixcIk1vcm9jY29cIixcIktpbmdkb20gb2YgTW9yb2Njb1wiLFtcIlJhYmF0XCJdLFtcIk1vcm9jY2FuXCJdLFtdXSxcbiAgW1wiTUNcIixcIk1vbmFjb1wiLFwiUHJpbmNpcGFsaXR5IG9mIE1vbmFjb1wiLFtcIk1vbmFjb1wiXSxbXCJNb25lZ2FzcXVlXCJdLFtdXSxcbiAgW1wiTURcIixcIk1vbGRvdmFcIixcIlJlcHVibGljIG9mIE1vbGRvdmFcIixbXCJDaGlcdTAyMTlpblx1MDEwM3VcIl0sW1wiTW9sZG92YW5cIl0sW11dLFxuICBbXCJNRVwiLFwiTW9udGVuZWdyb1wiLFwiXCIsW1wiUG9kZ29yaWNhXCJdLFtcIk1vbnRlbmVncmluXCJdLFtdXSxcbiAgW1wiTUZcIixcIlNhaW50IE1hcnRpblwiLFwiXCIsW10sW1wiU2FpbnQgTWFydGluIElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiTUdcIixcIk1hZGFnYXNjYXJcIixcIlJlcHVibGljIG9mIE1hZGFnYXNjYXJcIixbXCJBbnRhbmFuYXJpdm9cIl0sW1wiTWFsYWdhc3lcIl0sW11dLFxuICBbXCJNSFwiLFwiTWFyc2hhbGwgSXNsYW5kc1wiLFwiUmVwdWJsaWMgb2YgdGhlIE1hcnNoYWxsIElzbGFuZHNcIixbXCJNYWp1cm9cIl0sW1wiTWFyc2hhbGxlc2VcIl0sW11dLFxuICBbXCJNS1wiLFwiTm9ydGggTWFjZWRvbmlhXCIsXCJSZXB1YmxpYyBvZiBOb3J0aCBNYWNlZG9uaWFcIixbXCJTa29wamVcIl0sW1wiTWFjZWRvbmlhblwiXSxbXV0sXG4gIFtcIk1MXCIsXCJNYWxpXCIsXCJSZXB1YmxpYyBvZiBNYWxpXCIsW1wiQmFtYWtvXCJdLFtcIk1hbGlhblwiXSxbXV0sXG4gIFtcIk1NXCIsXCJNeWFubWFyXCIsXCJSZXB1YmxpYyBvZiB0aGUgVW5pb24gb2YgTXlhbm1hclwiLFtcIk5heXB5aWRhd1wiXSxbXCJCdXJtZXNlXCJdLFtdXSxcbiAgW1wiTU5cIixcIk1vbmdvbGlhXCIsXCJcIixbXCJVbGFuIEJhdG9yXCJdLFtcIk1vbmdvbGlhblwiXSxbXV0sXG4gIFtcIk1PXCIsXCJNYWNhdVwiLFwiTWFjYW8gU3BlY2lhbCBBZG1pbmlzdHJhdGl2ZSBSZWdpb24gb2YgdGhlIFBlb3BsZSdzIFJlcHVibGljIG9mIENoaW5hXCIsW10sW1wiTWFjYW5lc2VcIl0sW11dLFxuICBbXCJNUFwiLFwiTm9ydGhlcm4gTWFyaWFuYSBJc2xhbmRzXCIsXCJDb21tb253ZWFsdGggb2YgdGhlIE5vcnRoZXJuIE1hcmlhbmEgSXNsYW5kc1wiLFtdLFtdLFtdXSxcbiAgW1wiTVFcIixcIk1hcnRpbmlxdWVcIixcIlwiLFtdLFtcIk1hcnRpbmljYW5cIl0sW11dLFxuICBbXCJNUlwiLFwiTWF1cml0YW5pYVwiLFwiSXNsYW1pYyBSZXB1YmxpYyBvZiBNYXVyaXRhbmlhXCIsW1wiTm91YWtjaG90dFwiXSxbXCJNYXVyaXRhbmlhblwiXSxbXV0sXG4gIFtcIk1TXCIsXCJNb250c2VycmF0XCIsXCJcIixbXSxbXCJNb250c2VycmF0aWFuXCJdLFtdXSxcbiAgW1wiTVRcIixcIk1hbHRhXCIsXCJSZXB1YmxpYyBvZiBNYWx0YVwiLFtcIlZhbGxldHRhXCJdLFtcIk1hbHRlc2VcIl0sW11dLFxuICBbXCJNVVwiLFwiTWF1cml0aXVzXCIsXCJSZXB1YmxpYyBvZiBNYXVyaXRpdXNcIixbXCJQb3J0IExvdWlzXCJdLFtcIk1hdXJpdGlhblwiXSxbXV0sXG4gIFtcIk1WXCIsXCJNYWxkaXZlc1wiLFwiUmVwdWJsaWMgb2YgdGhlIE1hbGRpdmVzXCIsW1wiTWFsXHUwMEU5XCJdLFtcIk1hbGRpdmFuXCJdLFtdXSxcbiAgW1wiTVdcIixcIk1hbGF3aVwiLFwiUmVwdWJsaWMgb2YgTWFsYXdpXCIsW1wiTGlsb25nd2VcIl0sW1wiTWFsYXdpYW5cIl0sW11dLFxuICBbXCJNWFwiLFwiTWV4aWNvXCIsXCJVbml0ZWQgTWV4aWNhbiBTdGF0ZXNcIixbXCJNZXhpY28gQ2l0eVwiXSxbXCJNZXhpY2FuXCJdLFtdXSxcbiAgW1wiTVlcIixcIk1hbGF5c2lhXCIsXCJcIixbXCJLdWFsYSBMdW1wdXJcIl0sW1wiTWFsYXlzaWFuXCJdLFtdXSxcbiAgW1wiTVpcIixcIk1vemFtYmlxdWVcIixcIlJlcHVibGljIG9mIE1vemFtYmlxdWVcIixbXCJNYXB1dG9cIl0sW1wiTW96YW1iaWNhblwiXSxbXV0sXG4gIFtcIk5BXCIsXCJOYW1pYmlhXCIsXCJSZXB1YmxpYyBvZiBOYW1pYmlhXCIsW1wiV2luZGhvZWtcIl0sW1wiTmFtaWJpYW5cIl0sW11dLFxuICBbXCJOQ1wiLFwiTmV3IENhbGVkb25pYVwiLFwiXCIsW10sW1wiTmV3IENhbGVkb25pYW5cIl0sW11dLFxuICBbXCJORVwiLFwiTmlnZXJcIixcIlJlcHVibGljIG9mIE5pZ2VyXCIsW1wiTmlhbWV5XCJdLFtcIk5pZ2VyaWVuXCJdLFtdXSxcbiAgW1wiTkZcIixcIk5vcmZvbGsgSXNsYW5kXCIsXCJUZXJyaXRvcnkgb2YgTm9yZm9sayBJc2xhbmRcIixbXSxbXCJOb3Jmb2xrIElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiTkdcIixcIk5pZ2VyaWFcIixcIkZlZGVyYWwgUmVwdWJsaWMgb2YgTmlnZXJpYVwiLFtcIkFidWphXCJdLFtcIk5pZ2VyaWFuXCJdLFtdXSxcbiAgW1wiTklcIixcIk5pY2FyYWd1YVwiLFwiUmVwdWJsaWMgb2YgTmljYXJhZ3VhXCIsW1wiTWFuYWd1YVwiXSxbXCJOaWNhcmFndWFuXCJdLFtdXSxcbiAgW1wiTkxcIixcIk5ldGhlcmxhbmRzXCIsXCJLaW5nZG9tIG9mIHRoZSBOZXRoZXJsYW5kc1wiLFtcIkFtc3RlcmRhbVwiXSxbXCJEdXRjaFwiXSxbXV0sXG4gIFtcIk5PXCIsXCJOb3J3YXlcIixcIktpbmdkb20gb2YgTm9yd2F5XCIsW1wiT3Nsb1wiXSxbXCJOb3J3ZWdpYW5cIl0sW11dLFxuICBbXCJOUFwiLFwiTmVwYWxcIixcIkZlZGVyYWwgRGVtb2NyYXRpYyBSZXB1YmxpYyBvZiBOZXBhbFwiLFtcIkthdGhtYW5kdVwiXSxbXCJOZXBhbGVzZVwiXSxbXV0sXG4gIFtcIk5SXCIsXCJOYXVydVwiLFwiUmVwdWJsaWMgb2YgTmF1cnVcIixbXCJZYXJlblwiXSxbXCJOYXVydWFuXCJdLFtdXSxcbiAgW1wiTlVcIixcIk5pdWVcIixcIlwiLFtdLFtcIk5pdWVhblwiXSxbXV0sXG4gIFtcIk5aXCIsXCJOZXcgWmVhbGFuZFwiLFwiXCIsW1wiV2VsbGluZ3RvblwiXSxbXCJOZXcgWmVhbGFuZGVyXCJdLFtdXSxcbiAgW1wiT01cIixcIk9tYW5cIixcIlN1bHRhbmF0ZSBvZiBPbWFuXCIsW1wiTXVzY2F0XCJdLFtcIk9tYW5pXCJdLFtdXSxcbiAgW1wiUEFcIixcIlBhbmFtYVwiLFwiUmVwdWJsaWMgb2YgUGFuYW1hXCIsW1wiUGFuYW1hIENpdHlcIl0sW1wiUGFuYW1hbmlhblwiXSxbXV0sXG4gIFtcIlBFXCIsXCJQZXJ1XCIsXCJSZXB1YmxpYyBvZiBQZXJ1XCIsW1wiTGltYVwiXSxbXCJQZXJ1dmlhblwiXSxbXV0sXG4gIFtcIlBGXCIsXCJGcmVuY2ggUG9seW5lc2lhXCIsXCJcIixbXSxbXCJGcmVuY2ggUG9seW5lc2lhblwiXSxbXV0sXG4gIFtcIlBHXCIsXCJQYXB1YSBOZXcgR3VpbmVhXCIsXCJJbmRlcGVuZGVudCBTdGF0ZSBvZiBQYXB1YSBOZXcgR3VpbmVhXCIsW1wiUG9ydCBNb3Jlc2J5XCJdLFtcIlBhcHVhIE5ldyBHdWluZWFuXCJdLFtdXSxcbiAgW1wiUEhcIixcIlBoaWxpcHBpbmVzXCIsXCJSZXB1YmxpYyBvZiB0aGUgUGhpbGlwcGluZXNcIixbXCJNYW5pbGFcIl0sW1wiRmlsaXBpbm9cIl0sW11dLFxuICBbXCJQS1wiLFwiUGFraXN0YW5cIixcIklzbGFtaWMgUmVwdWJsaWMgb2YgUGFraXN0YW5cIixbXCJJc2xhbWFiYWRcIl0sW1wiUGFraXN0YW5pXCJdLFtdXSxcbiAgW1wiUExcIixcIlBvbGFuZFwiLFwiUmVwdWJsaWMgb2YgUG9sYW5kXCIsW1wiV2Fyc2F3XCJdLFtcIlBvbGlzaFwiXSxbXV0sXG4gIFtcIlBNXCIsXCJTYWludCBQaWVycmUgYW5kIE1pcXVlbG9uXCIsXCJcIixbXSxbXCJTYWludC1QaWVycmFpc1wiLFwiTWlxdWVsb25uYWlzXCJdLFtdXSxcbiAgW1wiUE5cIixcIlBpdGNhaXJuIElzbGFuZHNcIixcIlBpdGNhaXJuIEdyb3VwIG9mIElzbGFuZHNcIixbXSxbXCJQaXRjYWlybiBJc2xhbmRlclwiXSxbXV0sXG4gIFtcIlBSXCIsXCJQdWVydG8gUmljb1wiLFwiQ29tbW9ud2VhbHRoIG9mIFB1ZXJ0byBSaWNvXCIsW10sW1wiUHVlcnRvIFJpY2FuXCJdLFtdXSxcbiAgW1wiUFNcIixcIlBhbGVzdGluZVwiLFwiU3RhdGUgb2YgUGFsZXN0aW5lXCIsW10sW1wiUGFsZXN0aW5pYW5cIl0sW11dLFxuICBbXCJQVFwiLFwiUG9ydHVnYWxcIixcIlBvcnR1Z3Vlc2UgUmVwdWJsaWNcIixbXCJMaXNib25cIl0sW1wiUG9ydHVndWVzZVwiXSxbXV0sXG4gIFtcIlBXXCIsXCJQYWxhdVwiLFwiUmVwdWJsaWMgb2YgUGFsYXVcIixbXCJOZ2VydWxtdWRcIl0sW1wiUGFsYXVhblwiXSxbXV0sXG4gIFtcIlBZXCIsXCJQYXJhZ3VheVwiLFwiUmVwdWJsaWMgb2YgUGFyYWd1YXlcIixbXCJBc3VuY2lcdTAwRjNuXCJdLFtcIlBhcmFndWF5YW5cIl0sW11dLFxuICBbXCJRQVwiLFwiUWF0YXJcIixcIlN0YXRlIG9mIFFhdGFyXCIsW1wiRG9oYVwiXSxbXCJRYXRhcmlcIl0sW11dLFxuICBbXCJSRVwiLFwiUlx1MDBFOXVuaW9uXCIsXCJSXHUwMEU5dW5pb24gSXNsYW5kXCIsW10sW1wiUlx1MDBFOXVuaW9uZXNlXCJdLFtdXSxcbiAgW1wiUk9cIixcIlJvbWFuaWFcIixcIlwiLFtcIkJ1Y2hhcmVzdFwiXSxbXCJSb21hbmlhblwiXSxbXV0sXG4gIFtcIlJTXCIsXCJTZXJiaWFcIixcIlJlcHVibGljIG9mIFNlcmJpYVwiLFtcIkJlbGdyYWRlXCJdLFtcIlNlcmJpYW5cIl0sW11dLFxuICBbXCJSVVwiLFwiUnVzc2lhXCIsXCJSdXNzaWFuIEZlZGVyYXRpb25cIixbXCJNb3Njb3dcIl0sW1wiUnVzc2lhblwiXSxbXV0sXG4gIFtcIlJXXCIsXCJSd2FuZGFcIixcIlJlcHVibGljIG9mIFJ3YW5kYVwiLFtcIktpZ2FsaVwiXSxbXCJSd2FuZGFuXCJdLFtdXSxcbiAgW1wiU0FcIixcIlNhdWRpIEFyYWJpYVwiLFwiS2luZ2RvbSBvZiBTYXVkaSBBcmFiaWFcIixbXCJSaXlhZGhcIl0sW1wiU2F1ZGkgQXJhYmlhblwiXSxbXV0sXG4gIFtcIlNCXCIsXCJTb2xvbW9uIElzbGFuZHNcIixcIlwiLFtcIkhvbmlhcmFcIl0sW1wiU29sb21vbiBJc2xhbmRlclwiXSxbXV0sXG4gIFtcIlNDXCIsXCJTZXljaGVsbGVzXCIsXCJSZXB1YmxpYyBvZiBTZXljaGVsbGVzXCIsW1wiVmljdG9yaWFcIl0sW1wiU2V5Y2hlbGxvaXNcIl0sW11dLFxuICBbXCJTRFwiLFwiU3VkYW5cIixcIlJlcHVibGljIG9mIHRoZSBTdWRhblwiLFtcIktoYXJ0b3VtXCJdLFtcIlN1ZGFuZXNlXCJdLFtdXSxcbiAgW1wiU0VcIixcIlN3ZWRlblwiLFwiS2luZ2RvbSBvZiBTd2VkZW5cIixbXCJTdG9ja2hvbG1cIl0sW1wiU3dlZGlzaFwiXSxbXV0sXG4gIFtcIlNHXCIsXCJTaW5nYXBvcmVcIixcIlJlcHVibGljIG9mIFNpbmdhcG9yZVwiLFtcIlNpbmdhcG9yZVwiXSxbXCJTaW5nYXBvcmVhblwiXSxbXV0sXG4gIFtcIlNIXCIsXCJTYWludCBIZWxlbmEsIEFzY2Vuc2lvbiBhbmQgVHJpc3RhbiBkYSBDdW5oYVwiLFwiXCIsW10sW1wiU2FpbnQgSGVsZW5pYW5cIl0sW11dLFxuICBbXCJTSVwiLFwiU2xvdmVuaWFcIixcIlJlcHVibGljIG9mIFNsb3ZlbmlhXCIsW1wiTGp1YmxqYW5hXCJdLFtcIlNsb3ZlbmVcIl0sW11dLFxuICBbXCJTSlwiLFwiU3ZhbGJhcmQgYW5kIEphbiBNYXllblwiLFwiU3ZhbGJhcmQgb2cgSmFuIE1heWVuXCIsW10sW10sW11dLFxuICBbXCJTS1wiLFwiU2xvdmFraWFcIixcIlNsb3ZhayBSZXB1YmxpY1wiLFtcIkJyYXRpc2xhdmFcIl0sW1wiU2xvdmFrXCJdLFtdXSxcbiAgW1wiU0xcIixcIlNpZXJyYSBMZW9uZVwiLFwiUmVwdWJsaWMgb2YgU2llcnJhIExlb25lXCIsW1wiRnJlZXRvd25cIl0sW1wiU2llcnJhIExlb25lYW5cIl0sW11dLFxuICBbXCJTTVwiLFwiU2FuIE1hcmlub1wiLFwiTW9zdCBTZXJlbmUgUmVwdWJsaWMgb2YgU2FuIE1hcmlub1wiLFtcIkNpdHkgb2YgU2FuIE1hcmlub1wiXSxbXCJTYW1tYXJpbmVzZVwiXSxbXV0sXG4gIFtcIlNOXCIsXCJTZW5lZ2FsXCIsXCJSZXB1YmxpYyBvZiBTZW5lZ2FsXCIsW1wiRGFrYXJcIl0sW1wiU2VuZWdhbGVzZVwiXSxbXV0sXG4gIFtcIlNPXCIsXCJTb21hbGlhXCIsXCJGZWRlcmFsIFJlcHVibGljIG9mIFNvbWFsaWFcIixbXCJNb2dhZGlzaHVcIl0sW1wiU29tYWxpXCJdLFtdXSxcbiAgW1wiU1JcIixcIlN1cmluYW1lXCIsXCJSZXB1YmxpYyBvZiBTdXJpbmFtZVwiLFtcIlBhcmFtYXJpYm9cIl0sW1wiU3VyaW5hbWVyXCJdLFtdXSxcbiAgW1wiU1NcIixcIlNvdXRoIFN1ZGFuXCIsXCJSZXB1YmxpYyBvZiBTb3V0aCBTdWRhblwiLFtcIkp1YmFcIl0sW1wiU291dGggU3VkYW5lc2VcIl0sW11dLFxuICBbXCJTVFwiLFwiU1x1MDBFM28gVG9tXHUwMEU5IGFuZCBQclx1MDBFRG5jaXBlXCIsXCJEZW1vY3JhdGljIFJlcHVibGljIG9mIFNcdTAwRTNvIFRvbVx1MDBFOSBhbmQgUHJcdTAwRURuY2lwZVwiLFtcIlNcdTAwRTNvIFRvbVx1MDBFOVwiXSxbXCJTYW8gVG9tZWFuXCJdLFtdXSxcbiAgW1wiU1ZcIixcIkVsIFNhbHZhZG9yXCIsXCJSZXB1YmxpYyBvZiBFbCBTYWx2YWRvclwiLFtcIlNhbiBTYWx2YWRvclwiXSxbXCJTYWx2YWRvcmFuXCJdLFtdXSxcbiAgW1wiU1hcIixcIlNpbnQgTWFhcnRlblwiLFwiXCIsW10sW1wiU3QuIE1hYXJ0ZW5lclwiXSxbXV0sXG4gIFtcIlNZXCIsXCJTeXJpYVwiLFwiU3lyaWFuIEFyYWIgUmVwdWJsaWNcIixbXCJEYW1hc2N1c1wiXSxbXCJTeXJpYW5cIl0sW11dLFxuICBbXCJTWlwiLFwiRXN3YXRpbmlcIixcIktpbmdkb20gb2YgRXN3YXRpbmlcIixbXCJMb2JhbWJhXCJdLFtcIlN3YXppXCJdLFtdXSxcbiAgW1wiVENcIixcIlR1cmtzIGFuZCBDYWljb3MgSXNsYW5kc1wiLFwiXCIsW10sW1wiVHVya3MgYW5kIENhaWNvcyBJc2xhbmRlclwiXSxbXV0sXG4gIFtcIlREXCIsXCJDaGFkXCIsXCJSZXB1YmxpYyBvZiBDaGFkXCIsW1wiTidEamFtZW5hXCJdLFtcIkNoYWRpYW5cIl0sW11dLFxuICBbXCJURlwiLFwiRnJlbmNoIFNvdXRoZXJuIGFuZCBBbnRhcmN0aWMgTGFuZHNcIixcIlRlcnJpdG9yeSBvZiB0aGUgRnJlbmNoIFNvdXRoZXJuIGFuZCBBbnRhcmN0aWMgTGFuZHNcIixbXSxbXSxbXV0sXG4gIFtcIlRHXCIsXCJUb2dvXCIsXCJUb2dvbGVzZSBSZXB1YmxpY1wiLFtcIkxvbVx1MDBFOVwiXSxbXCJUb2dvbGVzZVwiXSxbXV0sXG4gIFtcIlRIXCIsXCJUaGFpbGFuZFwiLFwiS2luZ2RvbSBvZiBUaGFpbGFuZFwiLFtcIkJhbmdrb2tcIl0sW1wiVGhhaVwiXSxbXV0sXG4gIFtcIlRKXCIsXCJUYWppa2lzdGFuXCIsXCJSZXB1YmxpYyBvZiBUYWppa2lzdGFuXCIsW1wiRHVzaGFuYmVcIl0sW1wiVGFkemhpa1wiXSxbXV0sXG4gIFtcIlRLXCIsXCJUb2tlbGF1XCIsXCJcIixbXSxbXCJUb2tlbGF1YW5cIl0sW11dLFxuICBbXCJUTFwiLFwiVGltb3ItTGVzdGVcIixcIkRlbW9jcmF0aWMgUmVwdWJsaWMgb2YgVGltb3ItTGVzdGVcIixbXCJEaWxpXCJdLFtcIkVhc3QgVGltb3Jlc2VcIl0sW11dLFxuICBbXCJUTVwiLFwiVHVya21lbmlzdGFuXCIsXCJcIixbXCJBc2hnYWJhdFwiXSxbXCJUdXJrbWVuXCJdLFtdXSxcbiAgW1wiVE5cIixcIlR1bmlzaWFcIixcIlR1bmlzaWFuIFJlcHVibGljXCIsW1wiVHVuaXNcIl0sW1wiVHVuaXNpYW5cIl0sW11dLFxuICBbXCJUT1wiLFwiVG9uZ2FcIixcIktpbmdkb20gb2YgVG9uZ2FcIixbXCJOdWt1J2Fsb2ZhXCJdLFtcIlRvbmdhblwiXSxbXV0sXG4gIFtcIlRSXCIsXCJUXHUwMEZDcmtpeWVcIixcIlJlcHVibGljIG9mIFRcdTAwRkNya2l5ZVwiLFtcIkFua2FyYVwiXSxbXCJUdXJraXNoXCJdLFtdXSxcbiAgW1wiVFRcIixcIlRyaW5pZGFkIGFuZCBUb2JhZ29cIixcIlJlcHVibGljIG9mIFRyaW5pZGFkIGFuZCBUb2JhZ29cIixbXCJQb3J0IG9mIFNwYWluXCJdLFtcIlRyaW5pZGFkaWFuXCJdLFtdXSxcbiAgW1wiVFZcIixcIlR1dmFsdVwiLFwiXCIsW1wiRnVuYWZ1dGlcIl0sW1wiVHV2YWx1YW5cIl0sW11dLFxuICBbXCJUV1wiLFwiVGFpd2FuXCIsXCJSZXB1YmxpYyBvZiBDaGluYSAoVGFpd2FuKVwiLFtdLFtcIlRhaXdhbmVzZVwiXSxbXV0sXG4gIFtcIlRaXCIsXCJUYW56YW5pYVwiLFwiVW5pdGVkIFJlcHVibGljIG9mIFRhbnphbmlhXCIsW1wiRG9kb21hXCJdLFtcIlRhbnphbmlhblwiXSxbXV0sXG4gIFtcIlVBXCIsXCJVa3JhaW5lXCIsXCJcIixbXCJLeWl2XCJdLFtcIlVrcmFpbmlhblwiXSxbXV0sXG4gIFtcIlVHXCIsXCJVZ2FuZGFcIixcIlJlcHVibGljIG9mIFVnYW5kYVwiLFtcIkthbXBhbGFcIl0sW1wiVWdhbmRhblwiXSxbXV0sXG4gIFtcIlVNXCIsXCJVbml0ZWQgU3RhdGVzIE1pbm9yIE91dGx5aW5nIElzbGFuZHNcIixcIlwiLFtdLFtcIkFtZXJpY2FuIElzbGFuZGVyXCJdLFtdXSxcbiAgW1wiVVNcIixcIlVuaXRlZCBTdGF0ZXNcIixcIlVuaXRlZCBTdGF0ZXMgb2YgQW1lcmljYVwiLFtcIldhc2hpbmd0b24gRC5DLlwiXSxbXCJBbWVyaWNhblwiXSxbXCJVU0FcIl1dLFxuICBbXCJVWVwiLFwiVXJ1Z3VheVwiLFwiT3JpZW50YWwgUmVwdWJsaWMgb2YgVXJ1Z3VheVwiLFtcIk1vbnRldmlkZW9cIl0sW1wiVXJ1Z3VheWFuXCJdLFtdXSxcbiAgW1wiVVpcIixcIlV6YmVraXN0YW5cIixcIlJlcHVibGljIG9mIFV6YmVraXN0YW5cIixbXCJUYXNoa2VudFwiXSxbXCJVemJla2lzdGFuaVwiXSxbXV0sXG4gIFtcIlZBXCIsXCJWYXRpY2FuIENpdHlcIixcIlZhdGljYW4gQ2l0eSBTdGF0ZVwiLFtcIlZhdGljYW4gQ2l0eVwiXSxbXCJWYXRpY2FuXCJdLFtdXSxcbiAgW1wiVkNcIixcIlNhaW50IFZpbmNlbnQgYW5kIHRoZSBHcmVuYWRpbmVzXCIsXCJcIixbXCJLaW5nc3Rvd25cIl0sW1wiU2FpbnQgVmluY2VudGlhblwiXSxbXV0sXG4gIFtcIlZFXCIsXCJWZW5lenVlbGFcIixcIkJvbGl2YXJpYW4gUmVwdWJsaWMgb2YgVmVuZXp1ZWxhXCIsW1wiQ2FyYWNhc1wiXSxbXCJWZW5lenVlbGFuXCJdLFtdXSxcbiAgW1wiVkdcIixcIkJyaXRpc2ggVmlyZ2luIElzbGFuZHNcIixcIlZpcmdpbiBJc2xhbmRzXCIsW10sW10sW11dLFxuICBbXCJWSVwiLFwiVW5pdGVkIFN0YXRlcyBWaXJnaW4gSXNsYW5kc1wiLFwiVmlyZ2luIElzbGFuZHMgb2YgdGhlIFVuaXRlZCBTdGF0ZXNcIixbXSxbXSxbXV0sXG4gIFtcIlZOXCIsXCJWaWV0bmFtXCIsXCJTb2NpYWxpc3QgUmVwdWJsaWMgb2YgVmlldG5hbVwiLFtcIkhhbm9pXCJdLFtcIlZpZXRuYW1lc2VcIl0sW11dLFxuICBbXCJWVVwiLFwiVmFudWF0dVwiLFwiUmVwdWJsaWMgb2YgVmFudWF0dVwiLFtcIlBvcnQgVmlsYVwiXSxbXCJOaS1WYW51YXR1XCJdLFtdXSxcbiAgW1wiV0ZcIixcIldhbGxpcyBhbmQgRnV0dW5hXCIsXCJUZXJyaXRvcnkgb2YgdGhlIFdhbGxpcyBhbmQgRnV0dW5hIElzbGFuZHNcIixbXSxbXCJXYWxsaXMgYW5kIEZ1dHVuYSBJc2xhbmRlclwiXSxbXV0sXG4gIFtcIldTXCIsXCJTYW1vYVwiLFwiSW5kZXBlbmRlbnQgU3RhdGUgb2YgU2Ftb2FcIixbXCJBcGlhXCJdLFtcIlNhbW9hblwiXSxbXV0sXG4gIFtcIlhLXCIsXCJLb3Nvdm9cIixcIlJlcHVibGljIG9mIEtvc292b1wiLFtdLFtcIktvc292YXJcIl0sW11dLFxuICBbXCJZRVwiLFwiWWVtZW5cIixcIlJlcHVibGljIG9mIFllbWVuXCIsW1wiU2FuYSdhXCJdLFtcIlllbWVuaVwiXSxbXV0sXG4gIFtcIllUXCIsXCJNYXlvdHRlXCIsXCJEZXBhcnRtZW50IG9mIE1heW90dGVcIixbXSxbXCJNYWhvcmFuXCJdLFtdXSxcbiAgW1wiWkFcIixcIlNvdXRoIEFmcmljYVwiLFwiUmVwdWJsaWMgb2YgU291dGggQWZyaWNhXCIsW1wiUHJldG9yaWFcIixcIkJsb2VtZm9udGVpblwiLFwiQ2FwZSBUb3duXCJdLFtcIlNvdXRoIEFmcmljYW5cIl0sW1wiUlNBXCJdXSxcbiAgW1wiWk1cIixcIlphbWJpYVwiLFwiUmVwdWJsaWMgb2YgWmFtYmlhXCIsW1wiTHVzYWthXCJdLFtcIlphbWJpYW5cIl0sW11dLFxuICBbXCJaV1wiLFwiWmltYmFid2VcIixcIlJlcHVibGljIG9mIFppbWJhYndlXCIsW1wiSGFyYXJlXCJdLFtcIlppbWJhYndlYW5cIl0sW11dLFxuXTtcbiIsICJpbXBvcnQgeyBjb3VudHJ5Um93cyB9IGZyb20gJy4vY291bnRyaWVzLmdlbmVyYXRlZC50cyc7XG5pbXBvcnQgeyB0b05hbWVLZXksIHRvU2x1ZyB9IGZyb20gJy4vbmFtZUtleS50cyc7XG5cbi8qKiBXaGF0IHRoZSB0YWJsZSBvZiBjb3VudHJpZXMsIGNhcGl0YWxzIGFuZCByZWdpb25zIGtub3dzIG9mIGEgd3JpdHRlbiBuYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZSB7XG4gIC8qKiBTbHVnIG9mIHRoZSBlbnRpdHkncyBuYW1lLiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBBIGRlbW9ueW0gKFwiQmVsYXJ1c2lhblwiKSBpcyBhIGZvcm0gb2YgdGhlIGNvdW50cnkncyBuYW1lOyBhIGNhcGl0YWwgaXMgYSBwbGFjZSBvZiBpdHMgb3duLiAqL1xuICByZWFkb25seSBmb3JtOiAnY291bnRyeScgfCAnZGVtb255bScgfCAnY2FwaXRhbCcgfCAncmVnaW9uJztcbn1cblxuLy8gSW4gdXNlIGJlc2lkZSB3aGF0IHRoZSBkYXRhYmFzZSBoYXMsIGZvciBpdHMgb3duIGNvdW50cmllcyAoYnkgY29kZSkuXG5jb25zdCBvdGhlck5hbWVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSBzdHJpbmdbXT4+ID0ge1xuICBCQTogWydCb3NuaWEnLCAnQm9zbmlhLUhlcnplZ292aW5hJ10sXG4gIENEOiBbJ0RlbW9jcmF0aWMgUmVwdWJsaWMgb2YgQ29uZ28nLCAnWmFpcmUnXSxcbiAgQ0k6IFtcIkNcdTAwRjR0ZSBkJ0l2b2lyZVwiLCBcIkNvdGUgZCdJdm9pcmVcIl0sXG4gIENOOiBbJ1BSQycsICdNYWlubGFuZCBDaGluYScsIFwiUGVvcGxlJ3MgUmVwdWJsaWMgb2YgQ2hpbmFcIl0sXG4gIENWOiBbJ0NhYm8gVmVyZGUnXSxcbiAgR0I6IFsnVUsnLCAnVS5LLicsICdCcml0YWluJywgJ0dyZWF0IEJyaXRhaW4nXSxcbiAgSEs6IFsnSC5LLiddLFxuICBJUjogWydJc2xhbWljIFJlcHVibGljIG9mIElyYW4nXSxcbiAgS1A6IFtcIkRlbW9jcmF0aWMgUGVvcGxlJ3MgUmVwdWJsaWMgb2YgS29yZWFcIl0sXG4gIExBOiBbJ0xhbyBQRFInXSxcbiAgTUs6IFsnTWFjZWRvbmlhJ10sXG4gIE1NOiBbJ0J1cm1hJ10sXG4gIE5MOiBbJ0hvbGxhbmQnLCAnVGhlIE5ldGhlcmxhbmRzJ10sXG4gIE5aOiBbJ04uWi4nXSxcbiAgUlU6IFsnUnVzc2lhbiBGZWRlcmF0aW9uJ10sXG4gIFNaOiBbJ1N3YXppbGFuZCddLFxuICBUTDogWydFYXN0IFRpbW9yJ10sXG4gIFRSOiBbJ1R1cmtleScsICdSZXB1YmxpYyBvZiBUdXJrZXknLCAnVHVya2l5ZSddLFxuICBUVzogWydSZXB1YmxpYyBvZiBDaGluYSddLFxuICBVUzogWydVUycsICdVLlMuJywgJ1UuUy5BLicsICdBbWVyaWNhJywgJ1VuaXRlZCBTdGF0ZXMgb2YgQW1lcmljYSddLFxuICBWQTogWydWYXRpY2FuJywgJ0hvbHkgU2VlJ10sXG59O1xuY29uc3Qgb3RoZXJEZW1vbnltczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgc3RyaW5nW10+PiA9IHtcbiAgQVI6IFsnQXJnZW50aW5pYW4nXSxcbiAgQUU6IFsnRW1pcmF0aSddLFxuICBBRjogWydBZmdoYW5pJ10sXG4gIENJOiBbJ0l2b2lyaWFuJ10sXG4gIENOOiBbJ1Npbm8nXSxcbiAgREU6IFsnR2VybWFubyddLFxuICBESzogWydEYW5lJywgJ0RhbmVzJ10sXG4gIEVTOiBbJ1NwYW5pYXJkJywgJ1NwYW5pYXJkcyddLFxuICBGSTogWydGaW5uJywgJ0Zpbm5zJ10sXG4gIEZSOiBbJ0ZyYW5jbycsICdGcmVuY2htYW4nLCAnRnJlbmNobWVuJywgJ0ZyZW5jaHdvbWFuJ10sXG4gIEdCOiBbJ0FuZ2xvJywgJ0JyaXRvbicsICdCcml0b25zJ10sXG4gIElFOiBbJ0lyaXNobWFuJywgJ0lyaXNod29tYW4nXSxcbiAgSU46IFsnSW5kbyddLFxuICBLWjogWydLYXpha2gnXSxcbiAgTkw6IFsnRHV0Y2htYW4nLCAnRHV0Y2h3b21hbiddLFxuICBOWjogWydOZXcgWmVhbGFuZGVyJ10sXG4gIFBIOiBbJ1BoaWxpcHBpbmUnXSxcbiAgUEw6IFsnUG9sZScsICdQb2xlcyddLFxuICBSVTogWydSdXNzbyddLFxuICBTQTogWydTYXVkaSddLFxuICBTRTogWydTd2VkZScsICdTd2VkZXMnXSxcbiAgU0k6IFsnU2xvdmVuaWFuJ10sXG4gIFRKOiBbJ1RhamlrJ10sXG4gIFRSOiBbJ1R1cmsnLCAnVHVya3MnXSxcbiAgVVo6IFsnVXpiZWsnXSxcbn07XG5cbi8vIFBhcnRzIG9mIHRoZSB3b3JsZCBhbmQgc3RhdGVzIG9mIHRoZSBwYXN0LCB3aXRoIHRoZWlyIGFkamVjdGl2ZXM7IG5vIGNvdW50cnkgdGFibGUgaGFzIHRoZW0uXG5jb25zdCByZWdpb25zOiByZWFkb25seSAocmVhZG9ubHkgW25hbWU6IHN0cmluZywgbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdLCBhZGplY3RpdmVzOiByZWFkb25seSBzdHJpbmdbXV0pW10gPSBbXG4gIFsnQWZyaWNhJywgW10sIFsnQWZyaWNhbiddXSxcbiAgWydBc2lhJywgW10sIFsnQXNpYW4nXV0sXG4gIFsnQXVzdHJhbGFzaWEnLCBbXSwgW11dLFxuICBbJ0JhbGthbnMnLCBbXSwgW11dLFxuICBbJ0JhbHRpY3MnLCBbXSwgW11dLFxuICBbJ0NhcmliYmVhbicsIFtdLCBbXV0sXG4gIFsnQ2F1Y2FzdXMnLCBbXSwgW11dLFxuICBbJ0NlbnRyYWwgQW1lcmljYScsIFtdLCBbJ0NlbnRyYWwgQW1lcmljYW4nXV0sXG4gIFsnQ2VudHJhbCBBc2lhJywgW10sIFsnQ2VudHJhbCBBc2lhbiddXSxcbiAgWydDZW50cmFsIEV1cm9wZScsIFtdLCBbJ0NlbnRyYWwgRXVyb3BlYW4nXV0sXG4gIFsnRWFzdCBBc2lhJywgW10sIFsnRWFzdCBBc2lhbiddXSxcbiAgWydFYXN0ZXJuIEV1cm9wZScsIFtdLCBbJ0Vhc3Rlcm4gRXVyb3BlYW4nLCAnRWFzdCBFdXJvcGVhbiddXSxcbiAgWydFYXN0IEdlcm1hbnknLCBbJ0dlcm1hbiBEZW1vY3JhdGljIFJlcHVibGljJ10sIFsnRWFzdCBHZXJtYW4nXV0sXG4gIFsnRW5nbGFuZCcsIFtdLCBbXV0sXG4gIFsnRXVyYXNpYScsIFtdLCBbJ0V1cmFzaWFuJ11dLFxuICBbJ0V1cm9wZScsIFtdLCBbJ0V1cm9wZWFuJ11dLFxuICBbJ0ZhciBFYXN0JywgW10sIFtdXSxcbiAgWydMYXRpbiBBbWVyaWNhJywgW10sIFsnTGF0aW4gQW1lcmljYW4nXV0sXG4gIFsnTWlkZGxlIEVhc3QnLCBbXSwgWydNaWRkbGUgRWFzdGVybicsICdNaWRlYXN0J11dLFxuICBbJ05vcnRoIEFmcmljYScsIFtdLCBbJ05vcnRoIEFmcmljYW4nXV0sXG4gIFsnTm9ydGggQW1lcmljYScsIFtdLCBbJ05vcnRoIEFtZXJpY2FuJ11dLFxuICBbJ05vcnRoZXJuIElyZWxhbmQnLCBbXSwgW11dLFxuICBbJ09jZWFuaWEnLCBbXSwgW11dLFxuICBbJ1NjYW5kaW5hdmlhJywgW10sIFsnU2NhbmRpbmF2aWFuJ11dLFxuICBbJ1Njb3RsYW5kJywgW10sIFsnU2NvdHRpc2gnLCAnU2NvdHMnXV0sXG4gIFsnU291dGggQW1lcmljYScsIFtdLCBbJ1NvdXRoIEFtZXJpY2FuJ11dLFxuICBbJ1NvdXRoIEFzaWEnLCBbXSwgWydTb3V0aCBBc2lhbiddXSxcbiAgWydTb3V0aGVhc3QgQXNpYScsIFsnU291dGgtRWFzdCBBc2lhJ10sIFsnU291dGhlYXN0IEFzaWFuJ11dLFxuICBbJ1NvdXRoZXJuIEV1cm9wZScsIFtdLCBbXV0sXG4gIFsnU292aWV0IFVuaW9uJywgWydVU1NSJywgJ1UuUy5TLlIuJ10sIFsnU292aWV0JywgJ1NvdmlldHMnXV0sXG4gIFsnU3ViLVNhaGFyYW4gQWZyaWNhJywgW10sIFtdXSxcbiAgWydXYWxlcycsIFtdLCBbJ1dlbHNoJ11dLFxuICBbJ1dlc3QnLCBbXSwgWydXZXN0ZXJuJ11dLFxuICBbJ1dlc3Rlcm4gRXVyb3BlJywgW10sIFsnV2VzdGVybiBFdXJvcGVhbicsICdXZXN0IEV1cm9wZWFuJ11dLFxuICBbJ1dlc3QgR2VybWFueScsIFtdLCBbJ1dlc3QgR2VybWFuJ11dLFxuICBbJ1l1Z29zbGF2aWEnLCBbXSwgWydZdWdvc2xhdicsICdZdWdvc2xhdmlhbiddXSxcbl07XG5cbi8vIFBhcnRzIG9mIGZlZGVyYXRpb25zIHRoYXQgdGhlaXIgbmV3c3BhcGVycyBuYW1lIHdpdGhvdXQgc2F5aW5nIHdoZXJlIHRoZXkgYXJlLiBOb3QgdGhvc2UgdGhhdCBhcmUgYSBjaXR5J3Mgb3Jcbi8vIGEgY291bnRyeSdzIG5hbWUgdG9vOiBXYXNoaW5ndG9uLCBOZXcgWW9yaywgR2VvcmdpYSwgUXVlYmVjLCBWaWN0b3JpYS4gV2l0aCB0aGUgc2hvcnQgZm9ybSB0aGF0IG5ld3NwYXBlcnMgcHV0IGJlaGluZFxuLy8gYSB0b3duLCB3aGVyZSBpdCBpcyBubyBvdGhlciB3b3JkLlxuY29uc3Qgc3RhdGVzID0gYFxuICBBbGFiYW1hLEFsYXNrYSxBcml6b25hPUFyaXosQXJrYW5zYXMsQ2FsaWZvcm5pYT1DYWxpZixDb2xvcmFkbz1Db2xvLENvbm5lY3RpY3V0PUNvbm4sRGVsYXdhcmUsRmxvcmlkYT1GbGEsSGF3YWlpLElkYWhvLElsbGlub2lzLEluZGlhbmEsSW93YSxcbiAgS2Fuc2FzLEtlbnR1Y2t5LExvdWlzaWFuYSxNYWluZSxNYXJ5bGFuZCxNYXNzYWNodXNldHRzLE1pY2hpZ2FuPU1pY2gsTWlubmVzb3RhPU1pbm4sTWlzc2lzc2lwcGksTWlzc291cmksTW9udGFuYSxOZWJyYXNrYT1OZWIsTmV2YWRhLFxuICBOZXcgSGFtcHNoaXJlPU4uSC4sTmV3IEplcnNleT1OLkouLE5ldyBNZXhpY289Ti5NLixOb3J0aCBDYXJvbGluYSxOb3J0aCBEYWtvdGEsT2hpbyxPa2xhaG9tYT1Pa2xhLE9yZWdvbixQZW5uc3lsdmFuaWEsUmhvZGUgSXNsYW5kPVIuSS4sXG4gIFNvdXRoIENhcm9saW5hLFNvdXRoIERha290YSxUZW5uZXNzZWU9VGVubixUZXhhcyxVdGFoLFZlcm1vbnQsVmlyZ2luaWEsV2VzdCBWaXJnaW5pYSxXaXNjb25zaW49V2lzLFd5b21pbmc9V3lvLEFsYmVydGEsXG4gIEJyaXRpc2ggQ29sdW1iaWEsTWFuaXRvYmEsTmV3IEJydW5zd2ljayxOZXdmb3VuZGxhbmQsTm92YSBTY290aWEsT250YXJpbyxTYXNrYXRjaGV3YW4sTmV3IFNvdXRoIFdhbGVzLFF1ZWVuc2xhbmQsXG4gIFNvdXRoIEF1c3RyYWxpYSxUYXNtYW5pYSxXZXN0ZXJuIEF1c3RyYWxpYVxuYFxuICAuc3BsaXQoJywnKVxuICAubWFwKG5hbWUgPT4gbmFtZS50cmltKCkuc3BsaXQoJz0nKSk7XG5cbmNvbnN0IHBsYWNlcyA9IGNyZWF0ZVRhYmxlKCk7XG5jb25zdCBwbGFjZVdvcmRzID0gbmV3IFNldChbLi4ucGxhY2VzLmtleXMoKV0uZmxhdE1hcChrZXkgPT4ga2V5LnNwbGl0KCcgJykpKTtcblxuLyoqIExvb2tzIGEgd3JpdHRlbiBuYW1lIHVwIGluIHRoZSB0YWJsZTsgYHVuZGVmaW5lZGAgd2hlcmUgaXQgaGFzIG5vbmUgb3IgdGhlIG5hbWUgaXMgYW1iaWd1b3VzIHRoZXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRQbGFjZShrZXk6IHN0cmluZyk6IFBsYWNlIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIHBsYWNlcy5nZXQoa2V5KTtcbn1cblxuLyoqIFdoZXRoZXIgYSB3b3JkIG9mIGEgbmFtZSdzIGtleSBzdGFuZHMgaW4gYSBuYW1lIG9mIHRoZSB0YWJsZSwgd2l0aCBvdGhlcnMgb3IgYWxvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gaXNQbGFjZVdvcmQod29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBwbGFjZVdvcmRzLmhhcyh3b3JkKTtcbn1cblxuLyoqIFdoZXRoZXIgdGhlIGtleSBpcyB0aGF0IG9mIGEgbmF0aW9uYWxpdHkgKFwiYmVsYXJ1c2lhblwiLCBcInNpbm9cIikuICovXG5leHBvcnQgZnVuY3Rpb24gaXNEZW1vbnltKGtleTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBwbGFjZXMuZ2V0KGtleSk/LmZvcm0gPT09ICdkZW1vbnltJztcbn1cblxuZnVuY3Rpb24gY3JlYXRlVGFibGUoKTogUmVhZG9ubHlNYXA8c3RyaW5nLCBQbGFjZT4ge1xuICBjb25zdCB0YWJsZSA9IG5ldyBNYXA8c3RyaW5nLCBQbGFjZT4oKTtcbiAgY29uc3QgYWRkID0gKHdyaXR0ZW46IHN0cmluZywgcGxhY2U6IFBsYWNlKSA9PiB7XG4gICAgY29uc3Qga2V5ID0gdG9OYW1lS2V5KHdyaXR0ZW4pO1xuICAgIGlmICghdGFibGUuaGFzKGtleSkpIHRhYmxlLnNldChrZXksIHBsYWNlKTtcbiAgfTtcbiAgZm9yIChjb25zdCBbY29kZSwgbmFtZSwgb2ZmaWNpYWwsICwgLCBzaG9ydEZvcm1zXSBvZiBjb3VudHJ5Um93cykge1xuICAgIGNvbnN0IHBsYWNlOiBQbGFjZSA9IHsgaWQ6IHRvU2x1ZyhuYW1lKSwgbmFtZSwgZm9ybTogJ2NvdW50cnknIH07XG4gICAgZm9yIChjb25zdCB3cml0dGVuIG9mIFtuYW1lLCBvZmZpY2lhbCwgLi4uc2hvcnRGb3JtcywgLi4uKG90aGVyTmFtZXNbY29kZV0gPz8gW10pXSlcbiAgICAgIGlmICh3cml0dGVuKSBhZGQod3JpdHRlbiwgcGxhY2UpO1xuICB9XG4gIGZvciAoY29uc3QgW25hbWUsIG5hbWVzLCBhZGplY3RpdmVzXSBvZiByZWdpb25zKSB7XG4gICAgY29uc3QgaWQgPSB0b1NsdWcobmFtZSk7XG4gICAgZm9yIChjb25zdCB3cml0dGVuIG9mIFtuYW1lLCAuLi5uYW1lc10pIGFkZCh3cml0dGVuLCB7IGlkLCBuYW1lLCBmb3JtOiAncmVnaW9uJyB9KTtcbiAgICBmb3IgKGNvbnN0IHdyaXR0ZW4gb2YgYWRqZWN0aXZlcykgYWRkKHdyaXR0ZW4sIHsgaWQsIG5hbWUsIGZvcm06ICdkZW1vbnltJyB9KTtcbiAgfVxuICBmb3IgKGNvbnN0IFtuYW1lID0gJycsIC4uLnNob3J0XSBvZiBzdGF0ZXMpXG4gICAgZm9yIChjb25zdCB3cml0dGVuIG9mIFtuYW1lLCAuLi5zaG9ydF0pIGFkZCh3cml0dGVuLCB7IGlkOiB0b1NsdWcobmFtZSksIG5hbWUsIGZvcm06ICdyZWdpb24nIH0pO1xuICBmb3IgKGNvbnN0IFtjb2RlLCBuYW1lLCAsICwgZGVtb255bXNdIG9mIGNvdW50cnlSb3dzKSB7XG4gICAgY29uc3QgcGxhY2U6IFBsYWNlID0geyBpZDogdG9TbHVnKG5hbWUpLCBuYW1lLCBmb3JtOiAnZGVtb255bScgfTtcbiAgICBmb3IgKGNvbnN0IHdyaXR0ZW4gb2YgWy4uLmRlbW9ueW1zLCAuLi4ob3RoZXJEZW1vbnltc1tjb2RlXSA/PyBbXSldKSB7XG4gICAgICBhZGQod3JpdHRlbiwgcGxhY2UpO1xuICAgICAgLy8gVGhlIHBsdXJhbCBvZiB0aGUgcGVvcGxlOiBcIkJlbGFydXNpYW5zXCIsIG5vdCBcIkNoaW5lc2VzXCIuXG4gICAgICBpZiAoLyg/OmFufGl8aWFufGVyfGVrfGFrfG5pfG90fGFsaXxpdGV8ZWNoKSQvLnRlc3Qod3JpdHRlbikpIGFkZChgJHt3cml0dGVufXNgLCBwbGFjZSk7XG4gICAgfVxuICB9XG4gIGZvciAoY29uc3QgWywgLCAsIGNhcGl0YWxzXSBvZiBjb3VudHJ5Um93cylcbiAgICBmb3IgKGNvbnN0IGNhcGl0YWwgb2YgY2FwaXRhbHMpIHtcbiAgICAgIGNvbnN0IG5hbWUgPSBjYXBpdGFsLnJlcGxhY2UoLyBEXFwuQ1xcLiQvLCAnJyk7XG4gICAgICBhZGQobmFtZSwgeyBpZDogdG9TbHVnKG5hbWUpLCBuYW1lLCBmb3JtOiAnY2FwaXRhbCcgfSk7XG4gICAgfVxuICB0YWJsZS5kZWxldGUoJycpO1xuICByZXR1cm4gdGFibGU7XG59XG4iLCAiaW1wb3J0IHsgdG9OYW1lS2V5IH0gZnJvbSAnLi9uYW1lS2V5LnRzJztcbmltcG9ydCB7XG4gIGJ1c2luZXNzSGVhZHMsXG4gIGJ1c2luZXNzV29yZHMsXG4gIGNhbGVuZGFyV29yZHMsXG4gIGNvbGxlY3RpdmVQb3NzZXNzaXZlcyxcbiAgZXZlbnRIZWFkcyxcbiAgZmllbGRXb3JkcyxcbiAgZmlybVN1ZmZpeGVzLFxuICBmdW5jdGlvbldvcmRzLFxuICBsZWdhbEZvcm1zLFxuICBvcmdhbmlzYXRpb25IZWFkcyxcbiAgb3duZWRIZWFkcyxcbiAgcGFydGljbGVzLFxuICBwbGFjZUhlYWRzLFxuICBwbGFpbkFjcm9ueW1zLFxuICBwcmVzc0hlYWRzLFxufSBmcm9tICcuL25hbWVXb3Jkcy50cyc7XG5pbXBvcnQgeyBmaW5kUGxhY2UsIGlzRGVtb255bSB9IGZyb20gJy4vcGxhY2VzLnRzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy50cyc7XG5cbi8vIFJ1bnMgbG9uZ2VyIHRoYW4gdGhpcyBhcmUgbGlzdHMgYW5kIGhlYWRpbmdzOyB0aGUgYm91bmQga2VlcHMgbG9va2luZyBhaGVhZCBsaW5lYXIuXG5jb25zdCBsb25nZXN0ID0gMTY7XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0NhcGl0YWwodG9rZW46IFRva2VuKTogYm9vbGVhbiB7XG4gIHJldHVybiB0b2tlbi5zaGFwZSA9PT0gJ2NhcGl0YWwnIHx8IHRva2VuLnNoYXBlID09PSAnY2FwaXRhbHMnIHx8IHRva2VuLnNoYXBlID09PSAnbWl4ZWQnO1xufVxuXG4vKiogV2hlcmUgdGhlIHJ1biBvZiBjYXBpdGFsaXNlZCB3b3JkcyB0aGF0IHN0YXJ0cyBhdCBgc3RhcnRgIGVuZHMgKGV4Y2x1c2l2ZSkuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZFJ1bkVuZCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgZW5kID0gc3RhcnQgKyAxO1xuICB3aGlsZSAoZW5kIDwgdG9rZW5zLmxlbmd0aCAmJiBlbmQgLSBzdGFydCA8IGxvbmdlc3QpIHtcbiAgICBjb25zdCBuZXh0ID0gZXh0ZW5kKHRva2Vucywgc3RhcnQsIGVuZCk7XG4gICAgaWYgKG5leHQgPT09IGVuZCkgYnJlYWs7XG4gICAgZW5kID0gbmV4dDtcbiAgfVxuICByZXR1cm4gZW5kO1xufVxuXG4vKiogVGhlIGVuZCBvZiB0aGUgcnVuIHdpdGggb25lIG1vcmUgY2FwaXRhbGlzZWQgd29yZCwgb3IgYGVuZGAgd2hlcmUgaXQgZ29lcyBubyBmdXJ0aGVyLiAqL1xuZnVuY3Rpb24gZXh0ZW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2VuZCAtIDFdO1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2VuZF07XG4gIGlmICghbGFzdCB8fCAhbmV4dCkgcmV0dXJuIGVuZDtcbiAgaWYgKGxhc3QucG9zc2Vzc2l2ZSAmJiAhb3duc09uKGxhc3QsIG5leHQpICYmICFpc1NhaW50KHRva2Vuc1tlbmQgLSAyXSkgJiYgIW93bnNIZWFkKHRva2VucywgZW5kKSkgcmV0dXJuIGVuZDtcbiAgaWYgKG5leHQuYmVmb3JlID09PSAnYW1wJykgcmV0dXJuIGlzQ2FwaXRhbChuZXh0KSA/IGVuZCArIDEgOiBlbmQ7XG4gIC8vIFwiR29sZG1hbiwgU2FjaHMgYW5kIENvXCJcbiAgaWYgKG5leHQuYmVmb3JlID09PSAnYnJlYWsnICYmIGlzQ2FwaXRhbChuZXh0KSAmJiBpc0FuZENvKHRva2VucywgZW5kICsgMSkpIHJldHVybiBlbmQgKyAzO1xuICBpZiAobmV4dC5iZWZvcmUgIT09ICdzcGFjZScpIHJldHVybiBlbmQ7XG4gIGlmIChpc0NhcGl0YWwobmV4dCkpIHJldHVybiBjb250aW51ZXModG9rZW5zLCBzdGFydCwgZW5kKSA/IGVuZCArIDEgOiBlbmQ7XG4gIC8vIFwiVmVycmFsbCBHcm91cCBwbGNcIlxuICBpZiAoL14oPzpwbGN8bHRkfGxsY3xpbmN8Z21iaCkkLy50ZXN0KG5leHQubG93KSkgcmV0dXJuIGVuZCArIDE7XG4gIC8vIFwiQ2VudHJlIGZvciBFdXJvcGVhbiBzdHVkaWVzXCI6IHRoZSBub3VuIHRoYXQgdGhlIGFkamVjdGl2ZXMgaGFuZyBvbi5cbiAgaWYgKHN1YmplY3ROb3Vucy5oYXMobmV4dC5sb3cpICYmIGlzRGVtb255bShsYXN0LmxvdykgJiYgaGFzQ29tcGxlbWVudCh0b2tlbnMsIHN0YXJ0LCBlbmQpKSByZXR1cm4gZW5kICsgMTtcbiAgY29uc3QgYWZ0ZXIgPSB0b2tlbnNbZW5kICsgMV07XG4gIGlmIChhZnRlcj8uYmVmb3JlICE9PSAnc3BhY2UnKSByZXR1cm4gZW5kO1xuICBpZiAobmV4dC5sb3cgPT09ICdhbmQnKSByZXR1cm4gam9pbnNCeUFuZCh0b2tlbnMsIHN0YXJ0LCBlbmQpID8gZW5kICsgMiA6IGVuZDtcbiAgaWYgKG5leHQubG93ID09PSAnb2YnIHx8IG5leHQubG93ID09PSAnZm9yJykge1xuICAgIGlmICghdGFrZXNDb21wbGVtZW50KGxhc3QpKSByZXR1cm4gZW5kO1xuICAgIGlmIChpc0NhcGl0YWwoYWZ0ZXIpICYmICFjYWxlbmRhcldvcmRzLmhhcyhhZnRlci5sb3cpKSByZXR1cm4gZW5kICsgMjtcbiAgICBjb25zdCBiZWhpbmQgPSB0b2tlbnNbZW5kICsgMl07XG4gICAgcmV0dXJuIGFmdGVyLmxvdyA9PT0gJ3RoZScgJiYgYmVoaW5kPy5iZWZvcmUgPT09ICdzcGFjZScgJiYgaXNDYXBpdGFsKGJlaGluZCkgPyBlbmQgKyAzIDogZW5kO1xuICB9XG4gIC8vIFwiR2VuZXJhbCBBZ3JlZW1lbnQgb24gVGFyaWZmcyBhbmQgVHJhZGVcIiwgXCJDb252ZW50aW9uIG9uIFJlZnVnZWVzXCJcbiAgaWYgKG5leHQubG93ID09PSAnb24nICYmIHRyZWF0aWVzLmhhcyhsYXN0LmxvdykgJiYgZW5kIC0gc3RhcnQgPiAxICYmIGlzQ2FwaXRhbChhZnRlcikpIHJldHVybiBlbmQgKyAyO1xuICBpZiAocGFydGljbGVzLmhhcyhuZXh0LmxvdykpIHtcbiAgICBpZiAoaXNDYXBpdGFsKGFmdGVyKSkgcmV0dXJuIGVuZCArIDI7XG4gICAgY29uc3QgYmVoaW5kID0gdG9rZW5zW2VuZCArIDJdO1xuICAgIHJldHVybiBwYXJ0aWNsZXMuaGFzKGFmdGVyLmxvdykgJiYgYmVoaW5kPy5iZWZvcmUgPT09ICdzcGFjZScgJiYgaXNDYXBpdGFsKGJlaGluZCkgPyBlbmQgKyAzIDogZW5kO1xuICB9XG4gIHJldHVybiBlbmQ7XG59XG5cbmZ1bmN0aW9uIGlzQW5kQ28odG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFthbmQsIGNvXSA9IFt0b2tlbnNbYXRdLCB0b2tlbnNbYXQgKyAxXV07XG4gIHJldHVybiBhbmQ/LmxvdyA9PT0gJ2FuZCcgJiYgYW5kLmJlZm9yZSA9PT0gJ3NwYWNlJyAmJiBjbz8ubG93ID09PSAnY28nICYmIGNvLmJlZm9yZSA9PT0gJ3NwYWNlJztcbn1cblxuY29uc3QgdHJlYXRpZXMgPSBuZXcgU2V0KFsnYWdyZWVtZW50JywgJ2NvbnZlbnRpb24nLCAndHJlYXR5JywgJ3Byb3RvY29sJywgJ2RlY2xhcmF0aW9uJywgJ2NvbmZlcmVuY2UnLCAnY291bmNpbCddKTtcblxuY29uc3Qgc3ViamVjdE5vdW5zID0gbmV3IFNldChbJ3N0dWRpZXMnLCAnYWZmYWlycycsICdyZWxhdGlvbnMnLCAncmVzZWFyY2gnLCAnbGFuZ3VhZ2VzJywgJ2hpc3RvcnknXSk7XG5cbmZ1bmN0aW9uIGhhc0NvbXBsZW1lbnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBmb3IgKGxldCBhdCA9IHN0YXJ0ICsgMTsgYXQgPCBlbmQ7IGF0KyspIGlmICh0b2tlbnNbYXRdPy5sb3cgPT09ICdvZicgfHwgdG9rZW5zW2F0XT8ubG93ID09PSAnZm9yJykgcmV0dXJuIHRydWU7XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqIFwiU3QgQWlkYW4ncyBIb3NwaXRhbFwiICovXG5mdW5jdGlvbiBpc1NhaW50KHRva2VuOiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gdG9rZW4/LmxvdyA9PT0gJ3N0JyB8fCB0b2tlbj8ubG93ID09PSAnc3QuJyB8fCB0b2tlbj8ubG93ID09PSAnc2FpbnQnO1xufVxuXG4vKiogXCJQZW9wbGUncyBSZXB1YmxpY1wiLCBcIk1jRG9uYWxkJ3MgQ29ycFwiOiBhIHBvc3Nlc3NpdmUgaW5zaWRlIGEgbmFtZS4gKi9cbmZ1bmN0aW9uIG93bnNPbihvd25lcjogVG9rZW4sIG5leHQ6IFRva2VuKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgZmlybVN1ZmZpeGVzLmhhcyhuZXh0LmxvdykgfHxcbiAgICBjb2xsZWN0aXZlUG9zc2Vzc2l2ZXMuaGFzKGAke293bmVyLmxvd30nc2ApIHx8XG4gICAgY29sbGVjdGl2ZVBvc3Nlc3NpdmVzLmhhcyhgJHtvd25lci5sb3d9J2ApXG4gICk7XG59XG5cbi8qKiBcIkhhZHJpYW4ncyBXYWxsXCI6IGEgc2luZ2xlIGhlYWQgYmVoaW5kIGEgbmFtZSB0aGF0IGlzIG5vIGNvdW50cnkncy4gKi9cbmZ1bmN0aW9uIG93bnNIZWFkKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZW5kOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgW293bmVyLCBoZWFkLCBhZnRlcl0gPSBbdG9rZW5zW2VuZCAtIDFdLCB0b2tlbnNbZW5kXSwgdG9rZW5zW2VuZCArIDFdXTtcbiAgaWYgKCFvd25lciB8fCAhaGVhZCB8fCBoZWFkLnNoYXBlICE9PSAnY2FwaXRhbCcgfHwgIW93bmVkSGVhZHMuaGFzKGhlYWQubG93KSB8fCBmaW5kUGxhY2Uob3duZXIubG93KSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gIShhZnRlcj8uYmVmb3JlID09PSAnc3BhY2UnICYmIGlzQ2FwaXRhbChhZnRlcikpO1xufVxuXG5mdW5jdGlvbiBjb250aW51ZXModG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW2VuZF07XG4gIGlmICghbmV4dCkgcmV0dXJuIGZhbHNlO1xuICBpZiAobmV4dC5zaGFwZSA9PT0gJ2NhcGl0YWxzJykgcmV0dXJuICFwbGFpbkFjcm9ueW1zLmhhcyhuZXh0LmxvdykgfHwgL15baXZ4XSskLy50ZXN0KG5leHQubG93KTtcbiAgaWYgKGZ1bmN0aW9uV29yZHMuaGFzKG5leHQubG93KSAmJiBuZXh0LnRleHQubGVuZ3RoID4gMSkgcmV0dXJuIGZhbHNlO1xuICBpZiAoIWNhbGVuZGFyV29yZHMuaGFzKG5leHQubG93KSkgcmV0dXJuICEoY2FsZW5kYXJXb3Jkcy5oYXModG9rZW5zW2VuZCAtIDFdPy5sb3cgPz8gJycpICYmIGVuZCAtIHN0YXJ0ID09PSAxKTtcbiAgLy8gXCJUaGVyZXNhIE1heVwiLCBidXQgbm90IFwiTW9uZGF5XCIsIG5vciBcIk1heSAzXCIuXG4gIGNvbnN0IGFmdGVyID0gdG9rZW5zW2VuZCArIDFdO1xuICByZXR1cm4gL14oPzptYXl8anVuZXxhcHJpbHxhdWd1c3R8amFuKSQvLnRlc3QobmV4dC5sb3cpICYmICEoYWZ0ZXI/LmJlZm9yZSA9PT0gJ3NwYWNlJyAmJiBhZnRlci5zaGFwZSA9PT0gJ251bWJlcicpO1xufVxuXG4vKiogXCJCYW5rIG9mIEVuZ2xhbmRcIiwgXCJSZXB1YmxpYyBvZiBDaGluYVwiLCBcIkNlbnRyZSBmb3IgRXVyb3BlYW4gU3R1ZGllc1wiLiAqL1xuZnVuY3Rpb24gdGFrZXNDb21wbGVtZW50KGxhc3Q6IFRva2VuKTogYm9vbGVhbiB7XG4gIGlmIChsZWdhbEZvcm1zLmhhcyhsYXN0LmxvdykgfHwgcHJlc3NIZWFkcy5oYXMobGFzdC5sb3cpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBvcmdhbmlzYXRpb25IZWFkcy5oYXMobGFzdC5sb3cpIHx8IHBsYWNlSGVhZHMuaGFzKGxhc3QubG93KSB8fCBldmVudEhlYWRzLmhhcyhsYXN0Lmxvdyk7XG59XG5cbi8qKlxuICogXCJCZWx0IGFuZCBSb2FkIEluaXRpYXRpdmVcIiwgXCJGb29kIGFuZCBEcnVnIEFkbWluaXN0cmF0aW9uXCI6IG9uZSBuYW1lIHdoZXJlIHRoZSB3b3JkcyBvbiBib3RoIHNpZGVzIGhhbmcgb24gb25lIGhlYWRcbiAqIGF0IHRoZSBlbmQsIGFuZCBub3RoaW5nIHNob3dzIHRoYXQgdGhlIGZpcnN0IHNpZGUgaXMgYSBuYW1lIG9mIGl0cyBvd24gKFwidGhlIEVVIGFuZCBXb3JsZCBCYW5rXCIpLlxuICovXG5mdW5jdGlvbiBqb2luc0J5QW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgbGFzdCA9IHRva2Vuc1tlbmQgLSAxXTtcbiAgY29uc3QgYWZ0ZXIgPSB0b2tlbnNbZW5kICsgMV07XG4gIC8vIFwiT2ZmaWNlIG9mIFBvbGljeSBhbmQgR1NBXCJcbiAgaWYgKCFsYXN0IHx8ICFhZnRlciB8fCAhaXNDYXBpdGFsKGFmdGVyKSB8fCBsYXN0LnNoYXBlICE9PSAnY2FwaXRhbCcgfHwgYWZ0ZXIuc2hhcGUgPT09ICdjYXBpdGFscycpIHJldHVybiBmYWxzZTtcbiAgLy8gXCJBcnRodXIgQW5kZXJzZW4gYW5kIENvXCIuXG4gIGlmICgvXig/OmNvfHNvbnN8YnJvc3xicm90aGVycykkLy50ZXN0KGFmdGVyLmxvdykpIHJldHVybiB0cnVlO1xuICAvLyBcIkpvaG5zb24gYW5kIEpvaG5zb25cIlxuICBpZiAoYWZ0ZXIubG93ID09PSBsYXN0LmxvdyAmJiBlbmQgLSBzdGFydCA9PT0gMSkgcmV0dXJuIHRydWU7XG4gIGlmIChqb2luc0Zpcm1zKHRva2Vucywgc3RhcnQsIGVuZCkpIHJldHVybiB0cnVlO1xuICBjb25zdCBpc0ZpZWxkID0gZW5kIC0gc3RhcnQgPCAzICYmIGZpZWxkV29yZHMuaGFzKGxhc3QubG93KSAmJiBpc0JvZHlPZkZpZWxkKHRva2Vucywgc3RhcnQsIGVuZCk7XG4gIGlmIChpc0ZpZWxkICYmIGlzSGVhZGVkKHRva2VucywgZW5kICsgMSkpIHJldHVybiB0cnVlO1xuICAvLyBcIk5hdGlvbmFsIE9jZWFuaWMgYW5kIEF0bW9zcGhlcmljIEFkbWluaXN0cmF0aW9uXCI6IGFkamVjdGl2ZXMgb2Ygb25lIGhlYWQuXG4gIGlmIChpc0FkamVjdGl2ZShsYXN0LmxvdykgJiYgaXNBZGplY3RpdmUoYWZ0ZXIubG93KSAmJiBpc0hlYWRlZCh0b2tlbnMsIGVuZCArIDEpKSByZXR1cm4gdHJ1ZTtcbiAgLy8gXCJJbnRlcm5hdGlvbmFsIE1pbmVyYWxzIGFuZCBDaGVtaWNhbCBDb3JwXCI6IG9mIG9uZSBmaXJtLlxuICBpZiAoYnVzaW5lc3NXb3Jkcy5oYXMobGFzdC5sb3cpICYmIGJ1c2luZXNzV29yZHMuaGFzKGFmdGVyLmxvdykgJiYgZmlybVN1ZmZpeGVzLmhhcyh0b2tlbnNbZW5kICsgMl0/LmxvdyA/PyAnJykpXG4gICAgcmV0dXJuIHRydWU7XG4gIGNvbnN0IG9mID0gdG9rZW5zLnNsaWNlKHN0YXJ0LCBlbmQpLmZpbmRJbmRleCgoeyBsb3cgfSkgPT4gbG93ID09PSAnb2YnIHx8IGxvdyA9PT0gJ2ZvcicgfHwgbG93ID09PSAnb24nKTtcbiAgY29uc3QgY29tcGxlbWVudCA9IG9mID4gMDtcbiAgaWYgKGNvbXBsZW1lbnQgJiYgdG9rZW5zW3N0YXJ0ICsgb2ZdPy5sb3cgPT09ICdvbicpIHJldHVybiAhZmluZFBsYWNlKGxhc3QubG93KSAmJiAhZmluZFBsYWNlKGFmdGVyLmxvdyk7XG4gIGlmIChjb21wbGVtZW50ICYmIGJ1c2luZXNzSGVhZHMuaGFzKHRva2Vuc1tzdGFydCArIG9mIC0gMV0/LmxvdyA/PyAnJykgJiYgIWZpbmRQbGFjZShsYXN0LmxvdykpXG4gICAgcmV0dXJuICFmaW5kUGxhY2UoYWZ0ZXIubG93KTtcbiAgLy8gXCJDZW50cmUgZm9yIFJ1c3NpYW4gYW5kIENlbnRyYWwgQXNpYW4gXHUyMDI2XCI6IGFkamVjdGl2ZXMgam9pbmVkLlxuICBpZiAoY29tcGxlbWVudCAmJiBpc0RlbW9ueW0obGFzdC5sb3cpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKGZpbmRQbGFjZShsYXN0LmxvdykgfHwgKHRha2VzQ29tcGxlbWVudChsYXN0KSAmJiBlbmQgLSBzdGFydCA+IDEpKVxuICAgIHJldHVybiBjb21wbGVtZW50ICYmICFmaW5kUGxhY2UobGFzdC5sb3cpICYmIGlzSGVhZGVkKHRva2VucywgZW5kICsgMSk7XG4gIGNvbnN0IGxlZnQgPSB0b2tlbnNbc3RhcnQgLSAxXTtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbnNbc3RhcnRdO1xuICBjb25zdCBkZXRlcm1pbmVkID1cbiAgICAobGVmdCAmJiBmaXJzdD8uYmVmb3JlID09PSAnc3BhY2UnICYmIChsZWZ0LmxvdyA9PT0gJ3RoZScgfHwgbGVmdC5wb3NzZXNzaXZlIHx8IGxlZnQubG93ID09PSAnaXRzJykpIHx8XG4gICAgKGZpcnN0ICYmIGVuZCAtIHN0YXJ0ID4gMSAmJiBpc0RlbW9ueW0oZmlyc3QubG93KSk7XG4gIHJldHVybiBCb29sZWFuKGRldGVybWluZWQpICYmIGlzSGVhZGVkKHRva2VucywgZW5kICsgMSk7XG59XG5cbmNvbnN0IGxvbmdlc3RGaXJtID0gNDtcblxuLyoqXG4gKiBcIkNhYmxlIGFuZCBXaXJlbGVzcyBQbGNcIiwgXCJIYXJwZXIgYW5kIFJvdyBQdWJsaXNoZXJzIEluY1wiOiB3aGF0IHRoZSBzdWZmaXggY2xvc2VzIG1heSBiZSBvbmUgZmlybSBvciB0aGUgc2Vjb25kIG9mXG4gKiB0d28sIHdoaWNoIGBzZXR0bGVgIHRlbGxzIGJ5IHdoZXRoZXIgdGhhdCBpcyBuYW1lZCBhbG9uZS5cbiAqL1xuZnVuY3Rpb24gam9pbnNGaXJtcyh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGF0ID0gc3RhcnQ7IGF0IDwgZW5kOyBhdCsrKSB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbYXRdO1xuICAgIGlmICh0b2tlbj8uc2hhcGUgIT09ICdjYXBpdGFsJyB8fCBmaXJtU3VmZml4ZXMuaGFzKHRva2VuLmxvdykgfHwgZmluZFBsYWNlKHRva2VuLmxvdykpIHJldHVybiBmYWxzZTtcbiAgfVxuICBpZiAoZW5kIC0gc3RhcnQgPiAyKSByZXR1cm4gZmFsc2U7XG4gIGZvciAobGV0IGF0ID0gZW5kICsgMTsgYXQgPCB0b2tlbnMubGVuZ3RoICYmIGF0IDw9IGVuZCArIGxvbmdlc3RGaXJtOyBhdCsrKSB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbYXRdO1xuICAgIGlmICghdG9rZW4gfHwgIWlzQ2FwaXRhbCh0b2tlbikgfHwgdG9rZW4uYmVmb3JlICE9PSAnc3BhY2UnKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKGZpcm1TdWZmaXhlcy5oYXModG9rZW4ubG93KSkgcmV0dXJuIGF0ID4gZW5kICsgMTtcbiAgICBpZiAoYXQgPT09IGVuZCArIDEgJiYgKHRva2VuLnNoYXBlICE9PSAnY2FwaXRhbCcgfHwgZmluZFBsYWNlKHRva2VuLmxvdykpKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG5mdW5jdGlvbiBpc0FkamVjdGl2ZSh3b3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC8oPzppY3xhbHxpdmV8YXJ5fG91cykkLy50ZXN0KHdvcmQpICYmICFmaW5kUGxhY2Uod29yZCk7XG59XG5cbi8qKiBcIlNlY3VyaXRpZXMgYW5kIFx1MjAyNlwiLCBcIlUuUy4gU2VjdXJpdGllcyBhbmQgXHUyMDI2XCI6IG5vdGhpbmcgYmVmb3JlIHRoZSBmaWVsZCBidXQgd2hvc2UgYm9keSBpdCBpcy4gKi9cbmZ1bmN0aW9uIGlzQm9keU9mRmllbGQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICByZXR1cm4gZW5kIC0gc3RhcnQgPT09IDEgfHwgZmluZFBsYWNlKHRvTmFtZUtleSh0b2tlbnNbc3RhcnRdPy50ZXh0ID8/ICcnKSkgIT09IHVuZGVmaW5lZDtcbn1cblxuLyoqIFdoZXRoZXIgdHdvIG9yIG1vcmUgY2FwaXRhbGlzZWQgd29yZHMgZnJvbSBgZnJvbWAgZW5kIGluIHRoZSBoZWFkIG9mIGFuIG9yZ2FuaXNhdGlvbiBvciBhbiBhZ3JlZW1lbnQuICovXG5mdW5jdGlvbiBpc0hlYWRlZCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlcik6IGJvb2xlYW4ge1xuICBsZXQgYXQgPSBmcm9tO1xuICB3aGlsZSAoYXQgKyAxIDwgdG9rZW5zLmxlbmd0aCAmJiBhdCAtIGZyb20gPCA2KSB7XG4gICAgY29uc3QgbmV4dCA9IHRva2Vuc1thdCArIDFdO1xuICAgIGlmIChuZXh0Py5iZWZvcmUgIT09ICdzcGFjZScgfHwgIWlzQ2FwaXRhbChuZXh0KSkgYnJlYWs7XG4gICAgYXQrKztcbiAgfVxuICBjb25zdCBoZWFkID0gdG9rZW5zW2F0XT8ubG93ID8/ICcnO1xuICByZXR1cm4gYXQgPiBmcm9tICYmIChvcmdhbmlzYXRpb25IZWFkcy5oYXMoaGVhZCkgfHwgZXZlbnRIZWFkcy5oYXMoaGVhZCkpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgTmFtZUNhbmRpZGF0ZSB9IGZyb20gJy4vbmFtZS50cyc7XG5pbXBvcnQge1xuICBmdW5jdGlvbldvcmRzLFxuICBsb29rc1BsYWluLFxuICBvcGVuaW5nV29yZHMsXG4gIG9yZ2FuaXNhdGlvbk5vdW5zLFxuICBwbGFpblN1YmplY3RzLFxuICByb2xlTW9kaWZpZXJzLFxuICByb2xlTm91bnMsXG4gIHdvcmROYW1lcyxcbn0gZnJvbSAnLi9uYW1lV29yZHMudHMnO1xuaW1wb3J0IHsgaXNDYXBpdGFsIH0gZnJvbSAnLi9ydW5zLnRzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy50cyc7XG5cbmZ1bmN0aW9uIHdvcmRzKGxpc3Q6IHN0cmluZyk6IFJlYWRvbmx5U2V0PHN0cmluZz4ge1xuICByZXR1cm4gbmV3IFNldChsaXN0LnNwbGl0KC9cXHMrLykuZmlsdGVyKEJvb2xlYW4pKTtcbn1cblxuLy8gV2hhdCBpcyBzYWlkLCB0aG91Z2h0IG9yIGRvbmUgYnkgc29tZWJvZHkgb25seS5cbmNvbnN0IGRlZWRzID0gd29yZHMoYFxuICBzYWlkIHNheXMgdG9sZCBhZGRlZCBhZGRzIGFza2VkIHJlcGxpZWQgaW5zaXN0ZWQgd2FybmVkIGFyZ3VlZCB3cm90ZSBqb2tlZCBiZWxpZXZlcyBiZWxpZXZlZCB0aGlua3MgdGhvdWdodCB3YW50c1xuICB3YW50ZWQgaG9wZXMgaG9wZWQga25ldyBrbm93cyBkZWNpZGVkIHJlZnVzZWQgYXBvbG9naXNlZCBhcG9sb2dpemVkIHJlc2lnbmVkIGRlbmllZCBkZW5pZXMgYWRtaXR0ZWQgYWRtaXRzIGpvaW5lZFxuICBuYW1lZCBhcHBvaW50ZWQgaGlyZWQgZmlyZWQgc3VlZCBhY3F1aXJlZCB1bnZlaWxlZCBzaWduZWQgcGxlZGdlZCB2b3dlZCBzY29yZWQgZGVmZWF0ZWQgZm91bmRlZCBwdXJjaGFzZWRcbmApO1xuY29uc3QgYXV4aWxpYXJpZXMgPSB3b3JkcygnaXMgd2FzIGhhcyBoYWQgd2lsbCB3b3VsZCBjYW4gY291bGQgbWF5IG1pZ2h0IGRvZXMgZGlkJyk7XG5jb25zdCBwYXN0Rm9ybXMgPSB3b3JkcyhgXG4gIGN1dCBsb3N0IHdvbiBzb2xkIGJvdWdodCB0b29rIG1hZGUgZ2F2ZSBsZWQgYmVhdCBtZXQgaGVsZCBrZXB0IGxlZnQgc2VudCBzcGVudCBidWlsdCBmZWxsIHJvc2UgZ3JldyBiZWdhbiBiZWNhbWUgY2FtZVxuICB3ZW50IGdvdCBoaXQgcHV0IHNldCByYW4gZHJldyBicm9rZSBjaG9zZSBkcm92ZSBmbGV3IHNhdyBmb3VuZCB3cm90ZSBzcG9rZSBzYW5nIHNob3Qgc3RydWNrIHBhaWQgc3Rvb2Qgb3ZlcnRvb2sgdGhyZXdcbmApO1xuLyoqIFdoYXQgc3RhbmRzIGJlaGluZCBhIHZlcmIsIGFuZCBub3QgYmVoaW5kIGFuIGFkamVjdGl2ZTogXCJuYW1lZCBhIFx1MjAyNlwiLCBidXQgXCJBZGQgY2hvcHBlZCBvbmlvbnNcIi4gKi9cbmNvbnN0IGFmdGVyVmVyYiA9IHdvcmRzKGBcbiAgYSBhbiB0aGUgaXRzIGhpcyBoZXIgdGhlaXIgdGhpcyB0aGF0IHRoZXNlIHRob3NlIGl0IGhpbSB0aGVtIHRvIGluIG9uIGF0IGJ5IGZvciBmcm9tIHdpdGggb3V0IHVwIGRvd24gb2ZmIG92ZXIgaW50b1xuICBhcyBtb3JlIG1vc3QgbGVzcyBhYm91dCBuZWFybHkgYWxtb3N0IGJvdGggYWxsIG5vIHR3byB0aHJlZSBmb3VyIGZpdmUgc2l4IHNldmVuIGVpZ2h0IG5pbmUgdGVuXG5gKTtcblxuLyoqXG4gKiBXaGF0IHRlbGxzIHRoYXQgYSBzaW5nbGUgd29yZCB3aGljaCBvcGVucyBhIHNlbnRlbmNlIGlzIGEgbmFtZS4gQSBub3VuIHRoYXQgY2FuIGJlIGNvdW50ZWQgaGFzIGFuIGFydGljbGUgdGhlcmUsIGFuZFxuICogc28gaGFzIG5vIHZlcmIgcmlnaHQgYmVoaW5kIGl0OyBhIG5hbWUgaGFzLCBhbmQgc28gaGF2ZSB0aGUgd29yZHMgb2YgYHBsYWluU3ViamVjdHNgLCB3aGljaCBhcmUgbm9uZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRPcGVuaW5nKHRleHQ6IHN0cmluZywgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyKTogUGljazxOYW1lQ2FuZGlkYXRlLCAnb3BlbnNBcyc+IHtcbiAgY29uc3QgW3Rva2VuLCBuZXh0XSA9IFt0b2tlbnNbYXRdLCB0b2tlbnNbYXQgKyAxXV07XG4gIGlmICghdG9rZW4gfHwgb3BlbmluZ1dvcmRzLmhhcyh0b2tlbi5sb3cpIHx8IHBsYWluU3ViamVjdHMuaGFzKHRva2VuLmxvdykgfHwgaXNDb250cmFjdGVkKHRva2VuKSkgcmV0dXJuIHt9O1xuICBjb25zdCBpc1BsdXJhbCA9IHRva2VuLmxvdy5lbmRzV2l0aCgncycpO1xuICBpZiAobmV4dD8uYmVmb3JlID09PSAnc3BhY2UnICYmICF0b2tlbi5wb3NzZXNzaXZlKSB7XG4gICAgaWYgKGlzUGx1cmFsKSByZXR1cm4gaXNTaW5ndWxhclZlcmIobmV4dCkgPyB7IG9wZW5zQXM6ICduYW1lJyB9IDoge307XG4gICAgaWYgKGRlZWRzLmhhcyhuZXh0LmxvdykgfHwgaXNSb2xlT2YodG9rZW4sIHRva2VucywgYXQgKyAxKSkgcmV0dXJuIHsgb3BlbnNBczogJ25hbWUnIH07XG4gICAgaWYgKGxvb2tzUGxhaW4odG9rZW4ubG93KSkgcmV0dXJuIHt9O1xuICAgIGNvbnN0IGlzU3VyZSA9XG4gICAgICBuZXh0LmxvdyA9PT0gJ2hhdmUnIHx8IGF1eGlsaWFyaWVzLmhhcyhuZXh0LmxvdykgPyBpc1ZlcmJCZWhpbmQodG9rZW5zLCBhdCArIDIpIDogaXNWZXJiKHRva2VucywgYXQgKyAxKTtcbiAgICByZXR1cm4gaXNTdXJlID8geyBvcGVuc0FzOiAnbmFtZScgfSA6IGF1eGlsaWFyaWVzLmhhcyhuZXh0LmxvdykgfHwgaXNQYXN0KG5leHQpID8geyBvcGVuc0FzOiAnc3ViamVjdCcgfSA6IHt9O1xuICB9XG4gIGlmIChpc1BsdXJhbCB8fCBsb29rc1BsYWluKHRva2VuLmxvdykpIHJldHVybiB7fTtcbiAgaWYgKHRva2VuLnBvc3Nlc3NpdmUpIHJldHVybiB7IG9wZW5zQXM6ICduYW1lJyB9O1xuICBjb25zdCBpc0V4cGxhaW5lZCA9IG5leHQ/LmJlZm9yZSA9PT0gJ2JyZWFrJyAmJiAobmV4dC5sb3cgPT09ICdhJyB8fCBuZXh0LmxvdyA9PT0gJ2FuJyB8fCBuZXh0LmxvdyA9PT0gJ3RoZScpO1xuICByZXR1cm4gaXNFeHBsYWluZWQgJiYgL14sXFxzLy50ZXN0KHRleHQuc2xpY2UodG9rZW4uZW5kLCBuZXh0LnN0YXJ0KSkgPyB7IG9wZW5zQXM6ICduYW1lJyB9IDoge307XG59XG5cbi8qKiBcIllvdSdsbFwiICovXG5mdW5jdGlvbiBpc0NvbnRyYWN0ZWQoeyBsb3cgfTogVG9rZW4pOiBib29sZWFuIHtcbiAgcmV0dXJuIC8nKD86bGx8dmV8cmV8ZHxtfHQpJC8udGVzdChsb3cpO1xufVxuXG4vKiogXCJTaWVtZW5zIHNheXNcIiwgd2hpY2ggbm8gcGx1cmFsIGRvZXMuICovXG5mdW5jdGlvbiBpc1Npbmd1bGFyVmVyYih7IGxvdywgc2hhcGUgfTogVG9rZW4pOiBib29sZWFuIHtcbiAgcmV0dXJuIHNoYXBlID09PSAnc21hbGwnICYmIChsb3cgPT09ICdoYXMnIHx8IGxvdyA9PT0gJ3NheXMnIHx8IGxvdyA9PT0gJ3dhbnRzJyB8fCBsb3cgPT09ICdwbGFucycpO1xufVxuXG4vKiogV2hldGhlciBhIHdvcmQgbWF5IGJlIGEgdmVyYiB0aGF0IHRlbGxzIHdoYXQgd2FzIGRvbmUuICovXG5leHBvcnQgZnVuY3Rpb24gaXNQYXN0KHsgbG93LCBzaGFwZSB9OiBUb2tlbik6IGJvb2xlYW4ge1xuICByZXR1cm4gc2hhcGUgPT09ICdzbWFsbCcgJiYgKGxvdy5lbmRzV2l0aCgnZWQnKSB8fCBwYXN0Rm9ybXMuaGFzKGxvdykpO1xufVxuXG4vKiogXCJLeW90byBoYXMgfCBiYW5uZWRcIiwgXCJGZXJyYXJpIGhhdmUgfCBjb25maXJtZWRcIiwgXCJJa2VhIHdpbGwgfCBvcGVuXCIsIGJ1dCBub3QgXCJDb2ZmZWUgaXMgfCBjaGVhcFwiLiAqL1xuZnVuY3Rpb24gaXNWZXJiQmVoaW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbaGVscGVyLCB2ZXJiXSA9IFt0b2tlbnNbYXQgLSAxXSwgdG9rZW5zW2F0XV07XG4gIGlmICghaGVscGVyIHx8IHZlcmI/LmJlZm9yZSAhPT0gJ3NwYWNlJyB8fCB2ZXJiLnNoYXBlICE9PSAnc21hbGwnKSByZXR1cm4gZmFsc2U7XG4gIGlmICgvXig/Omhhc3xoYWR8aGF2ZSkkLy50ZXN0KGhlbHBlci5sb3cpKSByZXR1cm4gaXNQYXN0KHZlcmIpO1xuICByZXR1cm4gL14oPzp3aWxsfHdvdWxkKSQvLnRlc3QoaGVscGVyLmxvdykgJiYgIWZ1bmN0aW9uV29yZHMuaGFzKHZlcmIubG93KTtcbn1cblxuLyoqIFwiTmFtZWQgfCBhIG5ldyBjaGllZlwiLCBidXQgbm90IFwiY2hvcHBlZCB8IG9uaW9uc1wiLiAqL1xuZnVuY3Rpb24gaXNWZXJiKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbdmVyYiwgYWZ0ZXJdID0gW3Rva2Vuc1thdF0sIHRva2Vuc1thdCArIDFdXTtcbiAgaWYgKCF2ZXJiIHx8ICFpc1Bhc3QodmVyYikgfHwgYWZ0ZXI/LmJlZm9yZSAhPT0gJ3NwYWNlJykgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gYWZ0ZXJWZXJiLmhhcyhhZnRlci5sb3cpIHx8IGFmdGVyLnNoYXBlICE9PSAnc21hbGwnIHx8IGFmdGVyLmxvdy5lbmRzV2l0aCgnbHknKTtcbn1cblxuLyoqIFwiUnlhbmFpciBwaWxvdCBNYXJrIER1ZmZ5XCIsIFwiV3JleGhhbSBvd25lcnMgUnlhbiBSZXlub2xkcyBhbmQgXHUyMDI2XCI6IHdob3NlIHJvbGUgaXQgaXMuICovXG5mdW5jdGlvbiBpc1JvbGVPZih7IGxvdyB9OiBUb2tlbiwgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtyb2xlLCBuYW1lXSA9IFt0b2tlbnNbYXRdLCB0b2tlbnNbYXQgKyAxXV07XG4gIGlmIChyb2xlTW9kaWZpZXJzLmhhcyhsb3cpIHx8IG9yZ2FuaXNhdGlvbk5vdW5zLmhhcyhsb3cpIHx8IHJvbGVOb3Vucy5oYXMobG93KSB8fCB3b3JkTmFtZXMuaGFzKGxvdykpIHJldHVybiBmYWxzZTtcbiAgaWYgKCFyb2xlIHx8ICFuYW1lKSByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IGlzUm9sZSA9IHJvbGVOb3Vucy5oYXMocm9sZS5sb3cpIHx8IHJvbGVOb3Vucy5oYXMocm9sZS5sb3cucmVwbGFjZSgvcyQvLCAnJykpO1xuICByZXR1cm4gaXNSb2xlICYmICFyb2xlLnBvc3Nlc3NpdmUgJiYgbmFtZS5iZWZvcmUgPT09ICdzcGFjZScgJiYgaXNDYXBpdGFsKG5hbWUpO1xufVxuIiwgImltcG9ydCB0eXBlIHsgRGVzY3JpcHRpb24gfSBmcm9tICcuL25hbWUudHMnO1xuaW1wb3J0IHsgZnVuY3Rpb25Xb3JkcywgZ2VuZXJpY1dvcmRzLCBsb29rc1BsYWluIH0gZnJvbSAnLi9uYW1lV29yZHMudHMnO1xuaW1wb3J0IHsgaXNQYXN0IH0gZnJvbSAnLi9vcGVuaW5ncy50cyc7XG5pbXBvcnQgeyBmaW5kUGxhY2UgfSBmcm9tICcuL3BsYWNlcy50cyc7XG5pbXBvcnQgeyBpc0NhcGl0YWwgfSBmcm9tICcuL3J1bnMudHMnO1xuaW1wb3J0IHR5cGUgeyBUb2tlbiB9IGZyb20gJy4vdG9rZW5zLnRzJztcblxuZnVuY3Rpb24gd29yZHMobGlzdDogc3RyaW5nKTogUmVhZG9ubHlTZXQ8c3RyaW5nPiB7XG4gIHJldHVybiBuZXcgU2V0KGxpc3Quc3BsaXQoL1xccysvKS5maWx0ZXIoQm9vbGVhbikpO1xufVxuXG5jb25zdCBkZXRlcm1pbmVycyA9IHdvcmRzKCd0aGUgYSBhbiBoaXMgaGVyIGl0cyB0aGVpciBvdXIgbXkgZm9ybWVyJyk7XG5jb25zdCBsaW5rcyA9IHdvcmRzKCdvZiBmb3IgYXQgaW4gd2l0aCBmcm9tIHRvIG9uIGJlaGluZCBiZXR3ZWVuJyk7XG4vKiogV2hhdCBhIG1haW4gY2xhdXNlIGdvZXMgb24gd2l0aCBiZWhpbmQgYSBwaHJhc2UgaW4gY29tbWFzOiBubyBsaXN0IGRvZXMuICovXG5jb25zdCBnb2VzT24gPSB3b3JkcyhgXG4gIGlzIHdhcyBoYXMgaGFkIGhhdmUgd2lsbCB3b3VsZCBjYW4gY291bGQgbWF5IG1pZ2h0IG11c3QgZGlkIGRvZXMgc2FpZCBzYXlzIHRvbGQgYWRkcyBhZGRlZFxuICB3aG8gd2hpY2ggd2hvc2Ugd2hlcmUgd2hlbiB3aGlsZSBiZWNhdXNlIHNpbmNlIGFzIGFmdGVyIGJlZm9yZSBkdXJpbmcgdW50aWwgaW4gYXQgb24gdG8gZm9yIGJ5IHdpdGggZnJvbSBpZlxuYCk7XG4vKiogV2hhdCBvcGVucyBhIHBhcnQgb2YgYSBzZW50ZW5jZSBpbiB3aGljaCBubyBuYW1lIGlzIHRoZSBzdWJqZWN0OiBcIkFjY29yZGluZyB0byBMZWUsIHRoZSBwbGFuIFx1MjAyNlwiLiAqL1xuY29uc3QgZnJvbnRpbmcgPSB3b3JkcyhgXG4gIGluIGF0IG9uIGJ5IHRvIGZyb20gb2Ygb2ZmIGZvciB3aXRoIHdpdGhvdXQgd2l0aGluIGludG8gdXBvbiBvdmVyIHVuZGVyIGFib3ZlIGJlbG93IGJldHdlZW4gYW1vbmcgYW1pZCBhZ2FpbnN0IGFib3V0XG4gIGFjcm9zcyBhZnRlciBiZWZvcmUgYmVoaW5kIGJlc2lkZSBiZXlvbmQgZHVyaW5nIHNpbmNlIHVudGlsIHRocm91Z2ggdGhyb3VnaG91dCB0b3dhcmQgdG93YXJkcyB2aWEgcGVyIGRlc3BpdGUgZXhjZXB0XG4gIHVubGlrZSBsaWtlIG5lYXIgYXJvdW5kIGFsb25nIGluc2lkZSBvdXRzaWRlIGNvbmNlcm5pbmcgaW5jbHVkaW5nIGFjY29yZGluZyBmb2xsb3dpbmcgZ2l2ZW4gdGhhbiBhcyBpZiBiZWNhdXNlIGFsdGhvdWdoXG4gIHRob3VnaCB3aGlsZSB3aGVyZWFzIHVubGVzcyBvbmNlIHdoZW4gd2hlcmUgd2hldGhlclxuYCk7XG4vKiogSGVhZHMgdGhhdCBzYXkgbm90aGluZyBvZiB3aGF0IHNvbWV0aGluZyBpczogdGltZXMsIGFuZCB3aGF0IGFueXRoaW5nIG1heSBiZSBjYWxsZWQuICovXG5jb25zdCBlbXB0eUhlYWRzID0gd29yZHMoYFxuICBkYXkgd2VlayBtb250aCB5ZWFyIHF1YXJ0ZXIgbW9ybmluZyBldmVuaW5nIG5pZ2h0IGFmdGVybm9vbiB0aW1lIG1vbWVudCBkZWNhZGUgY2VudHVyeSBzZWFzb24gaG91ciBtaW51dGUgc2Vjb25kXG4gIHdheSB0aGluZyBmYWN0IHJlc3VsdCBjYXNlIGlzc3VlIG1hdHRlciBpZGVhIHF1ZXN0aW9uIGFuc3dlciByZWFzb24gcG9pbnQga2luZCBzb3J0IHR5cGUgcGFydCByZXN0IG51bWJlciB0b3RhbFxuICBhdmVyYWdlIG1ham9yaXR5IG1pbm9yaXR5IGxvdCBwYWlyIGNvdXBsZSBvbmUgb3RoZXIgbGF0dGVyIHNhbWUgbWFuIHdvbWFuIHBlcnNvbiBib2R5IGNvbXBhbnkgZmlybSBncm91cCBjb3VudHJ5XG4gIG1ham9yaXR5IHBlcmNlbnRhZ2Ugc2hhcmUgc3VtIGFtb3VudCBmb2xsb3dpbmcgbW9yZSBsZXNzIGJldHRlciB3b3JzZSBiZXN0IHdvcnN0XG5gKTtcblxuLy8gQSBub3VuIHBocmFzZSBiZWZvcmUgaXRzIGNvbXBsZW1lbnQsIGFuZCB3aXRoIGl0LCBpbiB3b3Jkcy5cbmNvbnN0IGxvbmdlc3RQaHJhc2UgPSA2O1xuY29uc3QgbG9uZ2VzdCA9IDE0O1xuXG4vKipcbiAqIFwiQW5uIExlZSwgfCB0aGUgaGFyYm91ciBtYXN0ZXIsIHwgc2FpZFwiOiB3aGF0IHN0YW5kcyBpbiBjb21tYXMgYmVoaW5kIGEgbmFtZSBhbmQgc2F5cyBieSBpdHMgZm9ybSB0aGF0IGl0IGlzIHRoZSBzYW1lXG4gKiB0aGluZzogYW4gYXJ0aWNsZSBvciBhbiBvd25lciwgYSBub3VuIHBocmFzZSB3aXRob3V0IGEgdmVyYiwgYW5kIGJlaGluZCB0aGUgY29tbWEgd2hhdCBubyBsaXN0IGdvZXMgb24gd2l0aC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRBcHBvc2l0aW9uKFxuICB0ZXh0OiBzdHJpbmcsXG4gIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4pOiB7IHJlYWRvbmx5IGVuZDogbnVtYmVyOyByZWFkb25seSBvZjogRGVzY3JpcHRpb25bJ29mJ10gfSB8IG51bGwge1xuICBjb25zdCBbbGFzdCwgZmlyc3RdID0gW3Rva2Vuc1tlbmQgLSAxXSwgdG9rZW5zW2VuZF1dO1xuICBpZiAoIWxhc3QgfHwgIWZpcnN0IHx8IGxhc3QucG9zc2Vzc2l2ZSB8fCAhaXNDb21tYSh0ZXh0LCBsYXN0LCBmaXJzdCkgfHwgaXNGcm9udGVkKHRleHQsIHRva2Vucywgc3RhcnQpKSByZXR1cm4gbnVsbDtcbiAgaWYgKGZpbmRQbGFjZShsYXN0LmxvdykgfHwgaXNMb2NhdGlvbih0b2tlbnMsIHN0YXJ0KSkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGhlYWQgPSBmaW5kSGVhZCh0b2tlbnMsIGVuZCk7XG4gIGlmIChoZWFkIDwgMCkgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHRvID0gZmluZFBocmFzZUVuZCh0b2tlbnMsIGhlYWQgKyAxLCBlbmQpO1xuICBjb25zdCBuZXh0ID0gdG9rZW5zW3RvXTtcbiAgaWYgKHRvIDwgMCB8fCAhY2xvc2VzKHRleHQsIHRva2VucywgdG8pKSByZXR1cm4gbnVsbDtcbiAgcmV0dXJuIHsgZW5kOiB0bywgb2Y6IG5leHQ/LmxvdyA9PT0gJ3dobycgPyAncGVyc29uJyA6IG51bGwgfTtcbn1cblxuLyoqIFwiVGhlIGhhcmJvdXIgbWFzdGVyLCB8IEFubiBMZWUsIHwgc2FpZFwiOiB3aGVyZSBzdWNoIGEgcGhyYXNlIGJlZ2lucyBiZWZvcmUgYSBuYW1lLCBhbmQgd2hlcmUgaXRzIG5vdW4gc3RhbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbmRBcHBvc2l0aW9uQmVmb3JlKFxuICB0ZXh0OiBzdHJpbmcsXG4gIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4pOiB7IHJlYWRvbmx5IHN0YXJ0OiBudW1iZXI7IHJlYWRvbmx5IGhlYWQ6IG51bWJlciB9IHwgbnVsbCB7XG4gIGNvbnN0IFtub3VuLCBuYW1lLCBsYXN0XSA9IFt0b2tlbnNbc3RhcnQgLSAxXSwgdG9rZW5zW3N0YXJ0XSwgdG9rZW5zW2VuZCAtIDFdXTtcbiAgaWYgKCFub3VuIHx8ICFuYW1lIHx8ICFsYXN0IHx8IGxhc3QucG9zc2Vzc2l2ZSB8fCAhaXNDb21tYSh0ZXh0LCBub3VuLCBuYW1lKSB8fCAhaXNIZWFkKG5vdW4pKSByZXR1cm4gbnVsbDtcbiAgaWYgKGVuZCA8IHRva2Vucy5sZW5ndGggJiYgIWlzQ29tbWEodGV4dCwgbGFzdCwgdG9rZW5zW2VuZF0pKSByZXR1cm4gbnVsbDtcbiAgaWYgKCFjbG9zZXModGV4dCwgdG9rZW5zLCBlbmQpKSByZXR1cm4gbnVsbDtcbiAgbGV0IGZyb20gPSBmaW5kUGhyYXNlU3RhcnQodG9rZW5zLCBzdGFydCAtIDEpO1xuICBsZXQgaGVhZCA9IHN0YXJ0IC0gMTtcbiAgY29uc3QgbGluayA9IHRva2Vuc1tmcm9tIC0gMV07XG4gIGlmIChmcm9tID4gMCAmJiBsaW5rICYmIHRva2Vuc1tmcm9tXT8uYmVmb3JlID09PSAnc3BhY2UnKSB7XG4gICAgaWYgKC9eKD86b3V0fHVwfG9mZnxkb3dufG92ZXJ8aW50b3xhYm91dHxhZ2FpbnN0fHZlcnN1cykkLy50ZXN0KGxpbmsubG93KSkgcmV0dXJuIG51bGw7XG4gICAgaWYgKGxpbmtzLmhhcyhsaW5rLmxvdykpIHtcbiAgICAgIC8vIFwiVGhlIGhlYWQgb2YgdGhlIGhhcmJvdXIgYm9hcmQsIEFubiBMZWVcIjogdGhlIGhlYWQ7IFwiaW4gdGhlIGhhcmJvdXIsIEFubiBMZWVcIiBzYXlzIG5vdGhpbmcgb2YgaGVyLlxuICAgICAgaGVhZCA9IGZyb20gLSAyO1xuICAgICAgaWYgKGxpbmsubG93ICE9PSAnb2YnIHx8ICFpc0hlYWQodG9rZW5zW2hlYWRdKSkgcmV0dXJuIG51bGw7XG4gICAgICBmcm9tID0gZmluZFBocmFzZVN0YXJ0KHRva2VucywgaGVhZCk7XG4gICAgfVxuICB9XG4gIHJldHVybiBmcm9tIDwgMCB8fCBpc0Zyb250ZWQodGV4dCwgdG9rZW5zLCBmcm9tKSA/IG51bGwgOiB7IHN0YXJ0OiBmcm9tLCBoZWFkIH07XG59XG5cbi8qKiBcIkEgcHJpY2UgaW4gTmV3IFlvcmssIFx1MjAyNlwiLCBcIkFjbWUgTGlmZSBvZiBEYWxsYXMsIFx1MjAyNlwiOiB3aGF0IGNvbWVzIGlzIG5vdCBzYWlkIG9mIHRoZSBwbGFjZS4gKi9cbmZ1bmN0aW9uIGlzTG9jYXRpb24odG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtvd25lciwgbGlua10gPSBbdG9rZW5zW3N0YXJ0IC0gMl0sIHRva2Vuc1tzdGFydCAtIDFdXTtcbiAgaWYgKCFsaW5rIHx8IHRva2Vuc1tzdGFydF0/LmJlZm9yZSAhPT0gJ3NwYWNlJykgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gL14oPzppbnxhdHxmcm9tfG5lYXIpJC8udGVzdChsaW5rLmxvdykgfHwgKGxpbmsubG93ID09PSAnb2YnICYmIG93bmVyICE9PSB1bmRlZmluZWQgJiYgaXNDYXBpdGFsKG93bmVyKSk7XG59XG5cbi8qKiBUaGUgaW5kZXggb2YgdGhlIHBocmFzZSdzIG5vdW4sIG9yIC0xLiAqL1xuZnVuY3Rpb24gZmluZEhlYWQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbnNbc3RhcnRdO1xuICBpZiAoIWZpcnN0KSByZXR1cm4gLTE7XG4gIGNvbnN0IGlzSW5kZWZpbml0ZSA9IGZpcnN0LmxvdyA9PT0gJ2EnIHx8IGZpcnN0LmxvdyA9PT0gJ2FuJztcbiAgbGV0IGF0ID0gc3RhcnQ7XG4gIGlmIChkZXRlcm1pbmVycy5oYXMoZmlyc3QubG93KSkgYXQrKztcbiAgZWxzZSB7XG4gICAgLy8gXCJOb3J3YXkncyBoYXJib3VyIG1hc3RlclwiXG4gICAgd2hpbGUgKGF0IDwgc3RhcnQgKyA0ICYmIHRva2Vuc1thdF0gJiYgaXNDYXBpdGFsKGZpcnN0KSAmJiAhdG9rZW5zW2F0XT8ucG9zc2Vzc2l2ZSkgYXQrKztcbiAgICBpZiAoIXRva2Vuc1thdF0/LnBvc3Nlc3NpdmUgfHwgIWlzQ2FwaXRhbChmaXJzdCkpIHJldHVybiAtMTtcbiAgICBhdCsrO1xuICB9XG4gIGxldCBoZWFkID0gLTE7XG4gIGZvciAoOyBhdCA8IHRva2Vucy5sZW5ndGggJiYgYXQgLSBzdGFydCA8PSBsb25nZXN0UGhyYXNlOyBhdCsrKSB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbYXRdO1xuICAgIGlmICghdG9rZW4gfHwgKHRva2VuLmJlZm9yZSAhPT0gJ3NwYWNlJyAmJiB0b2tlbi5iZWZvcmUgIT09ICdoeXBoZW4nKSB8fCBsaW5rcy5oYXModG9rZW4ubG93KSkgYnJlYWs7XG4gICAgaWYgKGZ1bmN0aW9uV29yZHMuaGFzKHRva2VuLmxvdykgfHwgdG9rZW4uc2hhcGUgPT09ICdudW1iZXInIHx8IGlzVmVyYih0b2tlbikpIHJldHVybiAtMTtcbiAgICBoZWFkID0gYXQ7XG4gIH1cbiAgY29uc3Qgbm91biA9IHRva2Vuc1toZWFkXTtcbiAgaWYgKCFub3VuIHx8IGF0IC0gc3RhcnQgPiBsb25nZXN0UGhyYXNlKSByZXR1cm4gLTE7XG4gIHJldHVybiBpc0hlYWQobm91bikgfHwgKGlzSW5kZWZpbml0ZSAmJiBub3VuLnNoYXBlID09PSAnY2FwaXRhbCcpID8gaGVhZCA6IC0xO1xufVxuXG5mdW5jdGlvbiBpc0hlYWQodG9rZW46IFRva2VuIHwgdW5kZWZpbmVkKTogYm9vbGVhbiB7XG4gIGlmICh0b2tlbj8uc2hhcGUgIT09ICdzbWFsbCcgfHwgdG9rZW4ucG9zc2Vzc2l2ZSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCB7IGxvdyB9ID0gdG9rZW47XG4gIGNvbnN0IGlzUGx1cmFsID0gbG93LmVuZHNXaXRoKCdzJykgJiYgIS8oPzpzc3x1c3xpcykkLy50ZXN0KGxvdyk7XG4gIHJldHVybiAhaXNQbHVyYWwgJiYgIWlzUGFzdCh0b2tlbikgJiYgIWlzRW1wdHkobG93KSAmJiAhZnVuY3Rpb25Xb3Jkcy5oYXMobG93KTtcbn1cblxuZnVuY3Rpb24gaXNFbXB0eShsb3c6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gZW1wdHlIZWFkcy5oYXMobG93KSB8fCBnZW5lcmljV29yZHMuaGFzKGxvdykgfHwgbG9va3NQbGFpbihsb3cpIHx8IGxvdy5sZW5ndGggPCAzO1xufVxuXG5jb25zdCB2ZXJicyA9IHdvcmRzKCdzYWlkIHNheXMgc2F5IHRvbGQgdGVsbHMgYWRkZWQgYWRkcyBub3RlZCBzdGF0ZWQgcmVwb3J0ZWQgYW5ub3VuY2VkIHdhcm5lZCB3aGljaCB3aG8gdGhhdCcpO1xuXG5mdW5jdGlvbiBpc1ZlcmIoeyBsb3cgfTogVG9rZW4pOiBib29sZWFuIHtcbiAgcmV0dXJuIHZlcmJzLmhhcyhsb3cpO1xufVxuXG4vKiogV2hlcmUgdGhlIGNvbXBsZW1lbnQgZW5kczogXCJvZiBaXCIsIFwiYXQgdGhlIHBvcnQgb2YgWlwiLiAtMSB3aGVyZSBpdCBpcyBubyBwaHJhc2UuICovXG5mdW5jdGlvbiBmaW5kUGhyYXNlRW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyLCBzdGFydDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IHRvID0gZnJvbTtcbiAgZm9yICg7IHRvIDwgdG9rZW5zLmxlbmd0aDsgdG8rKykge1xuICAgIGNvbnN0IHRva2VuID0gdG9rZW5zW3RvXTtcbiAgICBpZiAoIXRva2VuIHx8ICh0b2tlbi5iZWZvcmUgIT09ICdzcGFjZScgJiYgdG9rZW4uYmVmb3JlICE9PSAnaHlwaGVuJykpIHJldHVybiB0bztcbiAgICBpZiAoaXNWZXJiKHRva2VuKSkgcmV0dXJuIHRva2VuLmxvdyA9PT0gJ3dobycgfHwgdG9rZW4ubG93ID09PSAnd2hpY2gnID8gdG8gOiAtMTtcbiAgICBpZiAodG8gLSBzdGFydCA+PSBsb25nZXN0IHx8IChmdW5jdGlvbldvcmRzLmhhcyh0b2tlbi5sb3cpICYmICFsaW5rcy5oYXModG9rZW4ubG93KSAmJiAhZGV0ZXJtaW5lcnMuaGFzKHRva2VuLmxvdykpKVxuICAgICAgcmV0dXJuIC0xO1xuICB9XG4gIHJldHVybiB0bztcbn1cblxuLyoqIFRoZSBkZXRlcm1pbmVyIGJlZm9yZSBhIG5vdW4sIG9yIC0xLiAqL1xuZnVuY3Rpb24gZmluZFBocmFzZVN0YXJ0KHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgaGVhZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgZm9yIChsZXQgYXQgPSBoZWFkIC0gMTsgYXQgPj0gMCAmJiBoZWFkIC0gYXQgPD0gbG9uZ2VzdFBocmFzZTsgYXQtLSkge1xuICAgIGNvbnN0IFt0b2tlbiwgbmV4dF0gPSBbdG9rZW5zW2F0XSwgdG9rZW5zW2F0ICsgMV1dO1xuICAgIGlmICghdG9rZW4gfHwgKG5leHQ/LmJlZm9yZSAhPT0gJ3NwYWNlJyAmJiBuZXh0Py5iZWZvcmUgIT09ICdoeXBoZW4nKSkgcmV0dXJuIC0xO1xuICAgIGlmIChkZXRlcm1pbmVycy5oYXModG9rZW4ubG93KSAmJiB0b2tlbi5zaGFwZSAhPT0gJ2NhcGl0YWxzJykgcmV0dXJuIHRva2VuLmxvdyA9PT0gJ2Zvcm1lcicgJiYgYXQgPiAwID8gYXQgLSAxIDogYXQ7XG4gICAgaWYgKHRva2VuLnBvc3Nlc3NpdmUgJiYgaXNDYXBpdGFsKHRva2VuKSkgcmV0dXJuIGZpbmROYW1lU3RhcnQodG9rZW5zLCBhdCk7XG4gICAgaWYgKGZ1bmN0aW9uV29yZHMuaGFzKHRva2VuLmxvdykgfHwgdG9rZW4uc2hhcGUgPT09ICdudW1iZXInIHx8IGlzVmVyYih0b2tlbikgfHwgaXNDYXBpdGFsKHRva2VuKSkgcmV0dXJuIC0xO1xuICB9XG4gIHJldHVybiAtMTtcbn1cblxuLyoqIFwiTWVkaWEgR2VuZXJhbCBJbmMnc1wiOiB3aGVyZSB0aGUgb3duZXIncyBuYW1lIGJlZ2lucy4gKi9cbmZ1bmN0aW9uIGZpbmROYW1lU3RhcnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBsYXN0OiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgYXQgPSBsYXN0O1xuICBmb3IgKDsgYXQgPiAwICYmIGxhc3QgLSBhdCA8IGxvbmdlc3RQaHJhc2UgJiYgdG9rZW5zW2F0XT8uYmVmb3JlID09PSAnc3BhY2UnOyBhdC0tKSB7XG4gICAgY29uc3QgbmFtZSA9IHRva2Vuc1thdCAtIDFdO1xuICAgIGlmICghbmFtZSB8fCAhaXNDYXBpdGFsKG5hbWUpIHx8IG5hbWUucG9zc2Vzc2l2ZSB8fCBmdW5jdGlvbldvcmRzLmhhcyhuYW1lLmxvdykpIGJyZWFrO1xuICB9XG4gIHJldHVybiBhdDtcbn1cblxuLyoqIFdoZXRoZXIgd2hhdCBiZWdpbnMgaGVyZSBzaG93cyB0aGF0IHRoZSBwaHJhc2UgYmVmb3JlIGl0IHdhcyBpbiBjb21tYXM6IGEgdmVyYiwgXCJ3aG9cIiwgdGhlIHNlbnRlbmNlJ3MgZW5kLiAqL1xuZnVuY3Rpb24gY2xvc2VzKHRleHQ6IHN0cmluZywgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtsYXN0LCBuZXh0XSA9IFt0b2tlbnNbYXQgLSAxXSwgdG9rZW5zW2F0XV07XG4gIGlmICghbGFzdCkgcmV0dXJuIGZhbHNlO1xuICBpZiAoIW5leHQpIHJldHVybiAvXltcXHMpXHUyMDFEXCJcdTIwMTknXSpbLiE/XS8udGVzdCh0ZXh0LnNsaWNlKGxhc3QuZW5kLCBsYXN0LmVuZCArIDQpKTtcbiAgaWYgKG5leHQubG93ID09PSAnd2hvJyB8fCBuZXh0LmxvdyA9PT0gJ3doaWNoJykgcmV0dXJuIHRydWU7XG4gIHJldHVybiAoXG4gICAgaXNDb21tYSh0ZXh0LCBsYXN0LCBuZXh0KSAmJlxuICAgIG5leHQuc2hhcGUgPT09ICdzbWFsbCcgJiZcbiAgICAoZ29lc09uLmhhcyhuZXh0LmxvdykgfHwgKGlzUGFzdChuZXh0KSAmJiAhbmV4dC5sb3cuaW5jbHVkZXMoJy0nKSkpXG4gICk7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBwYXJ0IG9mIHRoZSBzZW50ZW5jZSB0aGF0IGEgbmFtZSBzdGFuZHMgaW4gYmVnaW5zIHdpdGggd2hhdCBsZWFkcyB0byBhbm90aGVyIHN1YmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gaXNGcm9udGVkKHRleHQ6IHN0cmluZywgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGxldCBhdCA9IHN0YXJ0O1xuICB3aGlsZSAoYXQgPiAwICYmIHRva2Vuc1thdF0/LmJlZm9yZSAhPT0gJ29wZW4nICYmICFpc0JyZWFrKHRleHQsIHRva2VucywgYXQpKSBhdC0tO1xuICBjb25zdCBmaXJzdCA9IHRva2Vuc1thdF07XG4gIGlmICghZmlyc3QgfHwgYXQgPT09IHN0YXJ0KSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBmcm9udGluZy5oYXMoZmlyc3QubG93KSB8fCAvKD86aW5nfGVkKSQvLnRlc3QoZmlyc3QubG93KTtcbn1cblxuZnVuY3Rpb24gaXNCcmVhayh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbbGFzdCwgbmV4dF0gPSBbdG9rZW5zW2F0IC0gMV0sIHRva2Vuc1thdF1dO1xuICByZXR1cm4gbmV4dD8uYmVmb3JlID09PSAnYnJlYWsnICYmIGxhc3QgIT09IHVuZGVmaW5lZCAmJiAvWyxcdTIwMTNcdTIwMTRdLy50ZXN0KHRleHQuc2xpY2UobGFzdC5lbmQsIG5leHQuc3RhcnQpKTtcbn1cblxuZnVuY3Rpb24gaXNDb21tYSh0ZXh0OiBzdHJpbmcsIGxhc3Q6IFRva2VuLCBuZXh0OiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gbmV4dD8uYmVmb3JlID09PSAnYnJlYWsnICYmIC9eXFxzPyxcXHMrJC8udGVzdCh0ZXh0LnNsaWNlKGxhc3QuZW5kLCBuZXh0LnN0YXJ0KSk7XG59XG4iLCAiaW1wb3J0IHsgZmluZEFwcG9zaXRpb24sIGZpbmRBcHBvc2l0aW9uQmVmb3JlLCBpc0Zyb250ZWQgfSBmcm9tICcuL2FwcG9zaXRpb25zLnRzJztcbmltcG9ydCB0eXBlIHsgRGVzY3JpcHRpb24gfSBmcm9tICcuL25hbWUudHMnO1xuaW1wb3J0IHtcbiAgY2FsZW5kYXJXb3JkcyxcbiAgZnVuY3Rpb25Xb3JkcyxcbiAgb3JnYW5pc2F0aW9uTm91bnMsXG4gIHBsYWNlTm91bnMsXG4gIHJvbGVNb2RpZmllcnMsXG4gIHJvbGVOb3VucyxcbiAgdGl0bGVIZWFkcyxcbiAgdGl0bGVNb2RpZmllcnMsXG59IGZyb20gJy4vbmFtZVdvcmRzLnRzJztcbmltcG9ydCB7IGlzUGFzdCB9IGZyb20gJy4vb3BlbmluZ3MudHMnO1xuaW1wb3J0IHsgZmluZFBsYWNlIH0gZnJvbSAnLi9wbGFjZXMudHMnO1xuaW1wb3J0IHsgaXNDYXBpdGFsIH0gZnJvbSAnLi9ydW5zLnRzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy50cyc7XG5cbi8vIEFuIGFwcG9zaXRpb24gZ29lcyBvbiBmb3IgYXQgbW9zdCBzbyBtYW55IHdvcmRzOyB3aGF0IGlzIGxvbmdlciBpcyBhIGNsYXVzZS5cbmNvbnN0IGxvbmdlc3RBcHBvc2l0aW9uID0gMTQ7XG4vLyBUaGUgbm91biB0aGF0IHNheXMgd2hhdCBpdCBpcyBzdGFuZHMgd2l0aGluIHNvIG1hbnkgd29yZHM6IFwiQ2hpbmEncyBzdGF0ZSBhZmZpbGlhdGVkIG5ld3MgYWdlbmN5XCIuXG5jb25zdCBsb25nZXN0TGVhZCA9IDY7XG5cbmNvbnN0IHNwZWVjaFZlcmJzID0gbmV3IFNldCgnc2FpZCBzYXlzIHNheSB0b2xkIGFkZGVkIG5vdGVkIHN0YXRlZCByZXBvcnRlZCcuc3BsaXQoJyAnKSk7XG5cbi8qKiBUaGUgd29yZHMgaW4gbG93ZXIgY2FzZSBiZWZvcmUgYSBuYW1lIHRoYXQgc2F5IHdoYXQgaXQgaXM6IFwiQmVsYXJ1cycgYXV0b2NyYXRpYyBsZWFkZXIgfCBcdTIwMjZcIiwgXCJuZXdzIGFnZW5jeSB8IFx1MjAyNlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlQmVmb3JlKFxuICB0ZXh0OiBzdHJpbmcsXG4gIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgb2Y6ICdwZXJzb24nIHwgJ29yZ2FuaXNhdGlvbicsXG4pOiBEZXNjcmlwdGlvbiB8IG51bGwge1xuICBjb25zdCBmaXJzdCA9IHRva2Vuc1tzdGFydF07XG4gIGNvbnN0IG5vdW4gPSB0b2tlbnNbc3RhcnQgLSAxXTtcbiAgaWYgKCFmaXJzdCB8fCAhbm91biB8fCBmaXJzdC5iZWZvcmUgIT09ICdzcGFjZScgfHwgbm91bi5zaGFwZSAhPT0gJ3NtYWxsJyB8fCBub3VuLnBvc3Nlc3NpdmUpIHJldHVybiBudWxsO1xuICBpZiAoIShvZiA9PT0gJ3BlcnNvbicgPyByb2xlTm91bnMgOiBvcmdhbmlzYXRpb25Ob3VucykuaGFzKG5vdW4ubG93KSkgcmV0dXJuIG51bGw7XG4gIC8vIFwiVGhlIGRhaWx5IFNEUiBwcmljZVwiLCBcImF2ZXJhZ2UgZGFpbHkgVHJlYXN1cmllc1wiOiBubyBuZXdzcGFwZXIuXG4gIGlmIChub3VuLmxvdyA9PT0gJ2RhaWx5JyAmJiAhaXNXaG9zZSh0b2tlbnNbc3RhcnQgLSAyXSkpIHJldHVybiBudWxsO1xuICAvLyBcIkEgZmVkZXJhbCBhZ2VuY3kgRmFjZWJvb2sgcGFnZVwiXG4gIGlmIChvZiA9PT0gJ29yZ2FuaXNhdGlvbicgJiYgaGFzSW5kZWZpbml0ZSh0b2tlbnMsIHN0YXJ0IC0gMSkpIHJldHVybiBudWxsO1xuICAvLyBcIkJhbmsgRlJOc1wiLCBcInVuaW9uIE1Qc1wiOiBzZXZlcmFsIG9mIHRoZW0uXG4gIGlmICgvXlxccHtMdX17Mix9cyQvdS50ZXN0KGZpcnN0LnRleHQpKSByZXR1cm4gbnVsbDtcbiAgLy8gXCJsZWFkIG1hbmFnZXIgQ3JlZGl0IEx5b25uYWlzXCI6IG9mIGEgbG9hbiwgYW5kIGEgYmFuay5cbiAgaWYgKG5vdW4ubG93ID09PSAnbWFuYWdlcicgJiYgL14oPzpsZWFkfHNvbGV8am9pbnR8Y298Y28tbGVhZCkkLy50ZXN0KHRva2Vuc1tzdGFydCAtIDJdPy5sb3cgPz8gJycpKSByZXR1cm4gbnVsbDtcbiAgbGV0IGZyb20gPSBzdGFydCAtIDE7XG4gIHdoaWxlIChmcm9tID4gMCAmJiBzdGFydCAtIGZyb20gPCBsb25nZXN0TGVhZCAmJiB0b2tlbnNbZnJvbV0/LmJlZm9yZSA9PT0gJ3NwYWNlJykge1xuICAgIGNvbnN0IHdvcmQgPSB0b2tlbnNbZnJvbSAtIDFdO1xuICAgIGlmICghd29yZCkgYnJlYWs7XG4gICAgaWYgKGlzQ2FwaXRhbCh3b3JkKSAmJiBmaW5kUGxhY2Uod29yZC5sb3cpKSB7XG4gICAgICBmcm9tLS07XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgaWYgKCFyb2xlTW9kaWZpZXJzLmhhcyh3b3JkLmxvdykgJiYgIShvZiA9PT0gJ29yZ2FuaXNhdGlvbicgJiYgd29yZC5sb3cgPT09ICduZXdzJykpIGJyZWFrO1xuICAgIGZyb20tLTtcbiAgfVxuICBpZiAoaXNDb21wb3VuZCh0b2tlbnMsIGZyb20pKSBmcm9tLS07XG4gIHJldHVybiB0b0Rlc2NyaXB0aW9uKHRleHQsIHRva2VucywgZmluZE93bmVyU3RhcnQodG9rZW5zLCBmcm9tKSwgc3RhcnQsIG9mKTtcbn1cblxuLyoqIFdoZXRoZXIgXCJhXCIgb3IgXCJhblwiIG9wZW5zIHRoZSBwaHJhc2UgdGhhdCBlbmRzIGhlcmUuICovXG5mdW5jdGlvbiBoYXNJbmRlZmluaXRlKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgbGFzdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGF0ID0gbGFzdDsgYXQgPj0gMCAmJiBsYXN0IC0gYXQgPCBsb25nZXN0TGVhZDsgYXQtLSkge1xuICAgIGlmICgvXmFuPyQvLnRlc3QodG9rZW5zW2F0IC0gMV0/LmxvdyA/PyAnJykpIHJldHVybiB0b2tlbnNbYXRdPy5iZWZvcmUgPT09ICdzcGFjZSc7XG4gICAgaWYgKHRva2Vuc1thdF0/LmJlZm9yZSAhPT0gJ3NwYWNlJyB8fCBmdW5jdGlvbldvcmRzLmhhcyh0b2tlbnNbYXRdPy5sb3cgPz8gJycpKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogXCJUaGUgRnJlbmNoIHwgZGFpbHlcIiwgXCJ0aGUgYnVzaW5lc3MgfCBkYWlseVwiICovXG5mdW5jdGlvbiBpc1dob3NlKHRva2VuOiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIHRva2VuICE9PSB1bmRlZmluZWQgJiZcbiAgICAoaXNDYXBpdGFsKHRva2VuKSB8fFxuICAgICAgL14oPzpidXNpbmVzc3xmaW5hbmNpYWx8c3BvcnRzfGV2ZW5pbmd8bW9ybmluZ3xnb3Zlcm5tZW50fHBhcnR5fGluZGVwZW5kZW50fG5ld3NwYXBlcikkLy50ZXN0KHRva2VuLmxvdykpXG4gICk7XG59XG5cbi8qKiBcIlRoZSB8IG9pbCBhbmFseXN0XCIsIFwiRUMgfCBmYXJtIGNvbW1pc3Npb25lclwiOiBhIG5vdW4gYmVmb3JlIHRoZSByb2xlLCBiZWhpbmQgd2hhdCBvcGVucyB0aGUgcGhyYXNlLiAqL1xuZnVuY3Rpb24gaXNDb21wb3VuZCh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGZyb206IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbb3BlbmVyLCB3b3JkLCByb2xlXSA9IFt0b2tlbnNbZnJvbSAtIDJdLCB0b2tlbnNbZnJvbSAtIDFdLCB0b2tlbnNbZnJvbV1dO1xuICBpZiAoIW9wZW5lciB8fCB3b3JkPy5iZWZvcmUgIT09ICdzcGFjZScgfHwgd29yZC5zaGFwZSAhPT0gJ3NtYWxsJyB8fCByb2xlPy5iZWZvcmUgIT09ICdzcGFjZScpIHJldHVybiBmYWxzZTtcbiAgaWYgKGZ1bmN0aW9uV29yZHMuaGFzKHdvcmQubG93KSB8fCBpc1Bhc3Qod29yZCkgfHwgd29yZC5wb3NzZXNzaXZlIHx8IC9bXnNdcyR8bHkkLy50ZXN0KHdvcmQubG93KSkgcmV0dXJuIGZhbHNlO1xuICByZXR1cm4gaXNDYXBpdGFsKG9wZW5lcikgfHwgL14oPzp0aGV8YW4/fGl0c3xoaXN8aGVyfHRoZWlyKSQvLnRlc3Qob3BlbmVyLmxvdyk7XG59XG5cbi8qKiBBIGJvZHkgaXMgbmFtZWQgaW4gc28gbWFueSB3b3JkcyBiZWZvcmUgdGhlIG9mZmljZSB0aGF0IHNvbWVib2R5IGhhcyB0aGVyZS4gKi9cbmNvbnN0IGxvbmdlc3RPd25lciA9IDU7XG5cbi8qKiBXaGVyZSB0aGUgbmFtZSBiZWdpbnMgb2Ygd2hvbSBvciB3aGF0IGEgcm9sZSBpczogXCJNb25pZXIgfCBjaGFpcm1hblwiLCBcIldoaXRlIEhvdXNlIHwgc3Bva2VzbWFuXCIuICovXG5leHBvcnQgZnVuY3Rpb24gZmluZE93bmVyU3RhcnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBmcm9tOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgYXQgPSBmcm9tO1xuICB3aGlsZSAoYXQgPiAwICYmIGZyb20gLSBhdCA8IGxvbmdlc3RPd25lciAmJiBpc0pvaW5lZCh0b2tlbnMsIGF0KSkgYXQtLTtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbnNbYXRdO1xuICAvLyBcIlZldGVyYW4gYW5hbHlzdFwiLCBcIlRoZW4gY2hhaXJtYW5cIiwgXCJVc2luZyBQcmVzaWRlbnRcIjogYXQgdGhlIHN0YXJ0IG9mIGEgc2VudGVuY2UgYW55IHdvcmQgaXMgd3JpdHRlbiBiaWcuXG4gIGNvbnN0IGlzV29yZCA9XG4gICAgZmlyc3Q/LmJlZm9yZSA9PT0gJ29wZW4nICYmIChpc01vZGlmaWVyKGZpcnN0KSB8fCBmdW5jdGlvbldvcmRzLmhhcyhmaXJzdC5sb3cpIHx8IC8oPzppbmd8ZWR8bHkpJC8udGVzdChmaXJzdC5sb3cpKTtcbiAgcmV0dXJuIGF0ID09PSBmcm9tIC0gMSAmJiBpc1dvcmQgPyBmcm9tIDogYXQ7XG59XG5cbmZ1bmN0aW9uIGlzSm9pbmVkKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbbmFtZSwgbmV4dF0gPSBbdG9rZW5zW2F0IC0gMV0sIHRva2Vuc1thdF1dO1xuICBpZiAoIW5hbWUgfHwgIWlzQ2FwaXRhbChuYW1lKSB8fCAobmV4dD8uYmVmb3JlICE9PSAnc3BhY2UnICYmIG5leHQ/LmJlZm9yZSAhPT0gJ2FtcCcpKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiAhY2FsZW5kYXJXb3Jkcy5oYXMobmFtZS5sb3cpICYmICFmdW5jdGlvbldvcmRzLmhhcyhuYW1lLmxvdykgJiYgIXRpdGxlSGVhZHMuaGFzKG5hbWUubG93KTtcbn1cblxuLy8gVGhlIHBsYWNlIG9yIGJvZHkgb2YgYW4gb2ZmaWNlIGlzIG5hbWVkIGluIHNvIG1hbnkgd29yZHMuXG5jb25zdCBsb25nZXN0T2ZmaWNlID0gNTtcblxuLyoqIEFuIG9mZmljZSBhbmQgYSBjb21tYSBiZWZvcmUgYSBuYW1lOiBcIkFtYmFzc2Fkb3IgdG8gQ2hpbmEsIHwgWXVyaSBTZW5rb1wiLCBcIm1pbmlzdGVyIGZvciBUcmFkZSwgfCBcdTIwMjZcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXNjcmliZU9mZmljZUJlZm9yZSh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlcik6IERlc2NyaXB0aW9uIHwgbnVsbCB7XG4gIGNvbnN0IFtmaXJzdCwgbGFzdF0gPSBbdG9rZW5zW3N0YXJ0XSwgdG9rZW5zW3N0YXJ0IC0gMV1dO1xuICBpZiAoIWZpcnN0IHx8ICFsYXN0IHx8IGZpcnN0LmJlZm9yZSAhPT0gJ2JyZWFrJyB8fCBsYXN0LnBvc3Nlc3NpdmUgfHwgIWlzQ2FwaXRhbChsYXN0KSkgcmV0dXJuIG51bGw7XG4gIGlmIChmaW5kUGxhY2UoZmlyc3QubG93KSB8fCAhL14sXFxzKyQvLnRlc3QodGV4dC5zbGljZShsYXN0LmVuZCwgZmlyc3Quc3RhcnQpKSkgcmV0dXJuIG51bGw7XG4gIGxldCBhdCA9IHN0YXJ0IC0gMTtcbiAgd2hpbGUgKGF0ID4gMCAmJiBzdGFydCAtIGF0IDwgbG9uZ2VzdE9mZmljZSAmJiB0b2tlbnNbYXRdPy5iZWZvcmUgPT09ICdzcGFjZScgJiYgIWlzTGluayh0b2tlbnNbYXRdKSkgYXQtLTtcbiAgaWYgKCFpc0xpbmsodG9rZW5zW2F0XSkgfHwgdG9rZW5zW2F0XT8uYmVmb3JlICE9PSAnc3BhY2UnKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgaGVhZCA9IHRva2Vuc1thdCAtIDFdO1xuICBpZiAoIWhlYWQgfHwgaGVhZC5wb3NzZXNzaXZlIHx8ICEodGl0bGVIZWFkcy5oYXMoaGVhZC5sb3cpIHx8IHJvbGVOb3Vucy5oYXMoaGVhZC5sb3cpKSkgcmV0dXJuIG51bGw7XG4gIGxldCBmcm9tID0gYXQgLSAxO1xuICB3aGlsZSAoZnJvbSA+IDAgJiYgdG9rZW5zW2Zyb21dPy5iZWZvcmUgPT09ICdzcGFjZScgJiYgaXNNb2RpZmllcih0b2tlbnNbZnJvbSAtIDFdKSkgZnJvbS0tO1xuICByZXR1cm4gdG9EZXNjcmlwdGlvbih0ZXh0LCB0b2tlbnMsIGZyb20sIHN0YXJ0LCAncGVyc29uJyk7XG59XG5cbmZ1bmN0aW9uIGlzTGluayh0b2tlbjogVG9rZW4gfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgcmV0dXJuIHRva2VuPy5sb3cgPT09ICd0bycgfHwgdG9rZW4/LmxvdyA9PT0gJ29mJyB8fCB0b2tlbj8ubG93ID09PSAnZm9yJyB8fCB0b2tlbj8ubG93ID09PSAnaW4nO1xufVxuXG5mdW5jdGlvbiBpc01vZGlmaWVyKHRva2VuOiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gdG9rZW4gIT09IHVuZGVmaW5lZCAmJiAodGl0bGVNb2RpZmllcnMuaGFzKHRva2VuLmxvdykgfHwgcm9sZU1vZGlmaWVycy5oYXModG9rZW4ubG93KSk7XG59XG5cbi8qKiBXaGF0IHN0YW5kcyBpbiBjb21tYXMgYmVzaWRlIGEgbmFtZSBhbmQgc2F5cyBieSBpdHMgZm9ybSBhbG9uZSB3aGF0IGl0IGlzOiBcInRoZSBoYXJib3VyIG1hc3RlciwgQW5uIExlZSwgc2FpZFwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlQXBwb3NlZChcbiAgdGV4dDogc3RyaW5nLFxuICB0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sXG4gIHN0YXJ0OiBudW1iZXIsXG4gIGVuZDogbnVtYmVyLFxuKTogRGVzY3JpcHRpb24gfCBudWxsIHtcbiAgY29uc3QgYmVmb3JlID0gZmluZEFwcG9zaXRpb25CZWZvcmUodGV4dCwgdG9rZW5zLCBzdGFydCwgZW5kKTtcbiAgaWYgKCFiZWZvcmUpIHJldHVybiBudWxsO1xuICBjb25zdCBvZiA9IGtpbmRPZk5vdW4odG9rZW5zLCBiZWZvcmUuaGVhZCkgPz8gbnVsbDtcbiAgY29uc3QgaXNQbGFjZSA9IGZpbmRQbGFjZSh0b2tlbnNbZW5kIC0gMV0/LmxvdyA/PyAnJykgIT09IHVuZGVmaW5lZDtcbiAgcmV0dXJuIGlzUGxhY2UgJiYgb2YgIT09ICdwbGFjZScgPyBudWxsIDogdG9EZXNjcmlwdGlvbih0ZXh0LCB0b2tlbnMsIGJlZm9yZS5zdGFydCwgc3RhcnQsIG9mKTtcbn1cblxuLyoqIFdoYXQgZm9sbG93cyBhIG5hbWUgYW5kIHNheXMgd2hhdCBpdCBpczogXCJcdTIwMjYgbmV3cyBhZ2VuY3lcIiwgXCJcdTIwMjYsIGRpcmVjdG9yIG9mIHRoZSBDZW50cmUgZm9yIFx1MjAyNlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlQWZ0ZXIodGV4dDogc3RyaW5nLCB0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogRGVzY3JpcHRpb24gfCBudWxsIHtcbiAgY29uc3QgbGlzdGVkID0gZGVzY3JpYmVCeU5vdW4odGV4dCwgdG9rZW5zLCBzdGFydCwgZW5kKTtcbiAgaWYgKGxpc3RlZCkgcmV0dXJuIGxpc3RlZDtcbiAgY29uc3QgZm91bmQgPSBmaW5kQXBwb3NpdGlvbih0ZXh0LCB0b2tlbnMsIHN0YXJ0LCBlbmQpO1xuICByZXR1cm4gZm91bmQgJiYgdG9EZXNjcmlwdGlvbih0ZXh0LCB0b2tlbnMsIGVuZCwgZm91bmQuZW5kLCBmb3VuZC5vZik7XG59XG5cbmZ1bmN0aW9uIGRlc2NyaWJlQnlOb3VuKHRleHQ6IHN0cmluZywgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IERlc2NyaXB0aW9uIHwgbnVsbCB7XG4gIGNvbnN0IGxhc3QgPSB0b2tlbnNbZW5kIC0gMV07XG4gIGNvbnN0IG5leHQgPSB0b2tlbnNbZW5kXTtcbiAgaWYgKCFsYXN0IHx8ICFuZXh0IHx8IGxhc3QucG9zc2Vzc2l2ZSkgcmV0dXJuIG51bGw7XG4gIGlmIChuZXh0LmJlZm9yZSA9PT0gJ3NwYWNlJykge1xuICAgIC8vIFwidGhlIElyYXFpIG5ld3MgYWdlbmN5XCI6IG5vdCBJcmFxLlxuICAgIGlmIChmaW5kUGxhY2UobGFzdC5sb3cpKSByZXR1cm4gbnVsbDtcbiAgICBpZiAobmV4dC5sb3cgPT09ICduZXdzJyAmJiB0b2tlbnNbZW5kICsgMV0/LmxvdyA9PT0gJ2FnZW5jeScpXG4gICAgICByZXR1cm4gdG9EZXNjcmlwdGlvbih0ZXh0LCB0b2tlbnMsIGVuZCwgZW5kICsgMiwgJ29yZ2FuaXNhdGlvbicpO1xuICAgIGlmIChuZXh0LmxvdyA9PT0gJ25ld3NwYXBlcicgfHwgbmV4dC5sb3cgPT09ICdtYWdhemluZScpXG4gICAgICByZXR1cm4gdG9EZXNjcmlwdGlvbih0ZXh0LCB0b2tlbnMsIGVuZCwgZW5kICsgMSwgJ29yZ2FuaXNhdGlvbicpO1xuICAgIHJldHVybiBudWxsO1xuICB9XG4gIGlmIChuZXh0LmJlZm9yZSAhPT0gJ2JyZWFrJyB8fCAhL14sXFxzKyQvLnRlc3QodGV4dC5zbGljZShsYXN0LmVuZCwgbmV4dC5zdGFydCkpKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgbm91biA9IGZpbmROb3VuKHRva2VucywgZW5kKTtcbiAgaWYgKG5vdW4gPCAwKSByZXR1cm4gbnVsbDtcbiAgLy8gXCJBIFBvcnRsYW5kLCBPcmVnb24tYmFzZWQgY29tcGFueVwiOyBcImluIGxpbmUgd2l0aCB0aGUgU3RyYXRlZ3ksIHRoZSB3ZWJzaXRlIFx1MjAyNlwiLlxuICBpZiAodG9rZW5zW2VuZCArIDFdPy5sb3cgPT09ICdiYXNlZCcgfHwgaXNGcm9udGVkKHRleHQsIHRva2Vucywgc3RhcnQpKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgb2YgPSBraW5kT2ZOb3VuKHRva2Vucywgbm91bikgPz8gJ3BlcnNvbic7XG4gIC8vIFwiXHUyMDI2LCB0aGUgY29tcGFueVwiOiBub3RoaW5nIHNhaWQuXG4gIGlmIChvZiAhPT0gJ3BlcnNvbicgJiYgbm91biAtIGVuZCA8IDIgJiYgIS9eKD86b2Z8aW58b258YXR8Zm9yfG5lYXIpJC8udGVzdCh0b2tlbnNbbm91biArIDFdPy5sb3cgPz8gJycpKSByZXR1cm4gbnVsbDtcbiAgY29uc3QgdG8gPSBmaW5kQXBwb3NpdGlvbkVuZCh0b2tlbnMsIG5vdW4gKyAxLCBlbmQpO1xuICAvLyBcIlx1MjAyNiwgYSBjb21wYW55IHNwb2tlc21hbiBzYWlkXCI6IHRoZSBuZXh0IGNsYXVzZSdzIHN1YmplY3QuXG4gIGNvbnN0IGFmdGVyID0gdG9rZW5zW3RvXTtcbiAgaWYgKGFmdGVyPy5iZWZvcmUgPT09ICdzcGFjZScgJiYgc3BlZWNoVmVyYnMuaGFzKGFmdGVyLmxvdykpIHJldHVybiBudWxsO1xuICBjb25zdCBwbGFjZSA9IGZpbmRQbGFjZShsYXN0Lmxvdyk/LmZvcm07XG4gIGlmIChwbGFjZSAmJiAob2YgIT09ICdwbGFjZScgfHwgdG9rZW5zW2VuZF0/LnBvc3Nlc3NpdmUgfHwgaXNDYXBpdGFsKG5leHQpKSkgcmV0dXJuIG51bGw7XG4gIHJldHVybiB0b0Rlc2NyaXB0aW9uKHRleHQsIHRva2VucywgZW5kLCB0bywgb2YpO1xufVxuXG5mdW5jdGlvbiBmaW5kTm91bih0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIpOiBudW1iZXIge1xuICBmb3IgKGxldCBhdCA9IHN0YXJ0OyBhdCA8IHRva2Vucy5sZW5ndGggJiYgYXQgLSBzdGFydCA8IGxvbmdlc3RMZWFkOyBhdCsrKSB7XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbYXRdO1xuICAgIGlmICghdG9rZW4gfHwgKGF0ID4gc3RhcnQgJiYgdG9rZW4uYmVmb3JlICE9PSAnc3BhY2UnICYmIHRva2VuLmJlZm9yZSAhPT0gJ2h5cGhlbicpKSByZXR1cm4gLTE7XG4gICAgY29uc3QgYWZ0ZXIgPSB0b2tlbnNbYXQgKyAxXTtcbiAgICBjb25zdCBtb3JlID0gYWZ0ZXI/LmJlZm9yZSA9PT0gJ3NwYWNlJyAmJiAoYWZ0ZXIuc2hhcGUgPT09ICdzbWFsbCcgfHwgaXNDYXBpdGFsKGFmdGVyKSkgPyBhZnRlciA6IHVuZGVmaW5lZDtcbiAgICBpZiAoa2luZE9mTm91bih0b2tlbnMsIGF0KSkge1xuICAgICAgLy8gXCJsZWFkZXIgU2VyZ2VpIFx1MjAyNlwiIGlzIHRoZSBuZXh0IG5hbWUncyByb2xlLCBcImFnZW5jeSBkaXJlY3RvclwiIGdvZXMgb24uXG4gICAgICBpZiAoIW1vcmUgfHwgZnVuY3Rpb25Xb3Jkcy5oYXMobW9yZS5sb3cpKSByZXR1cm4gYXQ7XG4gICAgICBpZiAoaXNDYXBpdGFsKG1vcmUpKSByZXR1cm4gLTE7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgLy8gXCJKb2luIHRoZSB0ZWFtXCI6IHdoYXQgY29tZXMgYmVmb3JlIGFuIGFydGljbGUgaXMgYSB2ZXJiLlxuICAgIGlmIChhdCA+IHN0YXJ0ICYmIC9eKD86dGhlfGFuPykkLy50ZXN0KHRva2VuLmxvdykpIHJldHVybiAtMTtcbiAgICBpZiAodG9rZW4ubG93ID09PSAndGhlJyB8fCB0b2tlbi5sb3cgPT09ICdhJyB8fCB0b2tlbi5sb3cgPT09ICdhbicgfHwgdG9rZW4ubG93ID09PSAnZm9ybWVyJykgY29udGludWU7XG4gICAgaWYgKC9eKD86aXRzfGhpc3xoZXJ8dGhlaXJ8b3VyKSQvLnRlc3QodG9rZW4ubG93KSkgY29udGludWU7XG4gICAgaWYgKGZ1bmN0aW9uV29yZHMuaGFzKHRva2VuLmxvdykgJiYgIWlzQ2FwaXRhbCh0b2tlbikpIHJldHVybiAtMTtcbiAgICBpZiAodG9rZW4uc2hhcGUgPT09ICdzbWFsbCcgJiYgLyg/OmluZ3xlZCkkLy50ZXN0KHRva2VuLmxvdykgJiYgYXQgPT09IHN0YXJ0KSByZXR1cm4gLTE7XG4gIH1cbiAgcmV0dXJuIC0xO1xufVxuXG5mdW5jdGlvbiBraW5kT2ZOb3VuKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6ICdwZXJzb24nIHwgJ29yZ2FuaXNhdGlvbicgfCAncGxhY2UnIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgdG9rZW4gPSB0b2tlbnNbYXRdO1xuICBpZiAoIXRva2VuIHx8IHRva2VuLnBvc3Nlc3NpdmUgfHwgdG9rZW4uc2hhcGUgPT09ICdudW1iZXInKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAodG9rZW4uc2hhcGUgPT09ICdjYXBpdGFsJylcbiAgICByZXR1cm4gdGl0bGVIZWFkcy5oYXModG9rZW4ubG93KSAmJiAhdGl0bGVNb2RpZmllcnMuaGFzKHRva2VuLmxvdykgPyAncGVyc29uJyA6IHVuZGVmaW5lZDtcbiAgaWYgKHJvbGVOb3Vucy5oYXModG9rZW4ubG93KSkgcmV0dXJuICdwZXJzb24nO1xuICBpZiAob3JnYW5pc2F0aW9uTm91bnMuaGFzKHRva2VuLmxvdykpIHJldHVybiAnb3JnYW5pc2F0aW9uJztcbiAgcmV0dXJuIHBsYWNlTm91bnMuaGFzKHRva2VuLmxvdykgJiYgdG9rZW5zW2F0ICsgMV0/LmxvdyAhPT0gJ21lZGlhJyA/ICdwbGFjZScgOiB1bmRlZmluZWQ7XG59XG5cbmZ1bmN0aW9uIGZpbmRBcHBvc2l0aW9uRW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZnJvbTogbnVtYmVyLCBzdGFydDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IHRvID0gZnJvbTtcbiAgd2hpbGUgKHRvIDwgdG9rZW5zLmxlbmd0aCAmJiB0byAtIHN0YXJ0IDwgbG9uZ2VzdEFwcG9zaXRpb24pIHtcbiAgICBjb25zdCB0b2tlbiA9IHRva2Vuc1t0b107XG4gICAgaWYgKCF0b2tlbiB8fCAodG9rZW4uYmVmb3JlICE9PSAnc3BhY2UnICYmIHRva2VuLmJlZm9yZSAhPT0gJ2h5cGhlbicpKSBicmVhaztcbiAgICBpZiAoXG4gICAgICAvXig/Ondob3x3aGljaHx0aGF0fHdob3NlfHdoZXJlfHdoZW58d2hpbGV8c2FpZHxzYXlzfHNheXx0b2xkfGFkZGVkfG5vdGVkfHN0YXRlZHxyZXBvcnRlZHxoYXN8aGF2ZXxoYWR8aXN8d2FzfHdpbGx8d291bGQpJC8udGVzdChcbiAgICAgICAgdG9rZW4ubG93LFxuICAgICAgKVxuICAgIClcbiAgICAgIGJyZWFrO1xuICAgIHRvKys7XG4gIH1cbiAgcmV0dXJuIHRvO1xufVxuXG5mdW5jdGlvbiB0b0Rlc2NyaXB0aW9uKFxuICB0ZXh0OiBzdHJpbmcsXG4gIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4gIG9mOiBEZXNjcmlwdGlvblsnb2YnXSxcbik6IERlc2NyaXB0aW9uIHwgbnVsbCB7XG4gIC8vIFwiSXRzIGNoYWlybWFuXCI6IHdob3NlLCB0aGUgd29yZHMgZG8gbm90IHNheS5cbiAgY29uc3QgaXNPd25lZCA9IC9eKD86aXRzfGhpc3xoZXJ8dGhlaXJ8b3VyfG15KSQvLnRlc3QodG9rZW5zW3N0YXJ0XT8ubG93ID8/ICcnKSAmJiBlbmQgLSBzdGFydCA+IDE7XG4gIGNvbnN0IGZpcnN0ID0gdG9rZW5zW2lzT3duZWQgPyBzdGFydCArIDEgOiBzdGFydF07XG4gIC8vIFwiQSBzdWJzaWRpYXJ5IG9mIDxcdTIwMjY+XCJcbiAgY29uc3QgaXNDdXQgPSAvXig/Om9mfGZvcnxhdHxpbnx3aXRofGJ5KSQvLnRlc3QodG9rZW5zW2VuZCAtIDFdPy5sb3cgPz8gJycpICYmIGVuZCAtIHN0YXJ0ID4gMTtcbiAgY29uc3QgbGFzdCA9IHRva2Vuc1tpc0N1dCA/IGVuZCAtIDIgOiBlbmQgLSAxXTtcbiAgLy8gXCJBIHJlY29yZCBvZiAzLTEvMiB5ZWFyc1wiOiB3aGF0IGlzIGN1dCBvZmYgd291bGQgc2F5IHNvbWV0aGluZyBlbHNlLlxuICBpZiAoIWZpcnN0IHx8ICFsYXN0IHx8IHRleHQuY2hhckF0KGxhc3QuZW5kKSA9PT0gJy8nIHx8IGxhc3Quc2hhcGUgPT09ICdudW1iZXInKSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgc3BhbiA9IHsgc3RhcnQ6IGZpcnN0LnN0YXJ0LCBlbmQ6IGxhc3QuZW5kIH07XG4gIHJldHVybiB7IHNwYW4sIHRleHQ6IHRleHQuc2xpY2Uoc3Bhbi5zdGFydCwgc3Bhbi5lbmQpLnJlcGxhY2UoL1xccysvZywgJyAnKSwgb2YgfTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IERlc2NyaXB0aW9uLCBOYW1lQ2FuZGlkYXRlIH0gZnJvbSAnLi9uYW1lLnRzJztcbmltcG9ydCB0eXBlIHsgVG9rZW4gfSBmcm9tICcuL3Rva2Vucy50cyc7XG5cbi8vIFdvcmRzIGJldHdlZW4gdGhvc2UgdGhhdCBnaXZlIHRoZSBsZXR0ZXJzOiBcImFwcGxpY2F0aW9uIHByb2dyYW1taW5nIGludGVyZmFjZSBvZiB0aGUgYmFuayAoQVBJQilcIi5cbmNvbnN0IGxpbmtpbmcgPSBuZXcgU2V0KFsnb2YnLCAnYW5kJywgJ2ZvcicsICd0aGUnLCAnaW4nLCAnb24nLCAndG8nLCAnYScsICdhbiddKTtcbmNvbnN0IGxvbmdlc3RBY3JvbnltID0gODtcblxuLyoqXG4gKiBcIkEgY29udGVudCBtYW5hZ2VtZW50IHN5c3RlbSAofCBDTVMpXCI6IHRoZSB3b3JkcyBpbiBzbWFsbCBsZXR0ZXJzIHdob3NlIGluaXRpYWxzIHRoZSBicmFja2V0ZWQgY2FwaXRhbHMgYXJlLiBUaGV5IHNheVxuICogd2hhdCBpcyBtZWFudCwgYW5kIHRoYXQgaXQgaXMgbm8gYm9keSBvZiB0aGUgc2FtZSBsZXR0ZXJzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZGVzY3JpYmVHbG9zcyh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlcik6IERlc2NyaXB0aW9uIHwgbnVsbCB7XG4gIGNvbnN0IGFjcm9ueW0gPSB0b2tlbnNbYXRdO1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2F0IC0gMV07XG4gIGlmICghYWNyb255bSB8fCAhbGFzdCB8fCBhY3JvbnltLnNoYXBlICE9PSAnY2FwaXRhbHMnIHx8IGFjcm9ueW0udGV4dC5sZW5ndGggPiBsb25nZXN0QWNyb255bSkgcmV0dXJuIG51bGw7XG4gIGlmICghL15cXHM/XFwoJC8udGVzdCh0ZXh0LnNsaWNlKGxhc3QuZW5kLCBhY3JvbnltLnN0YXJ0KSkgfHwgIS9ecz9cXCkvLnRlc3QodGV4dC5zbGljZShhY3JvbnltLmVuZCwgYWNyb255bS5lbmQgKyAyKSkpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IGZpcnN0ID0gZmluZEdsb3NzU3RhcnQodG9rZW5zLCBhdCwgWy4uLmFjcm9ueW0ubG93XSk7XG4gIGlmICghZmlyc3QpIHJldHVybiBudWxsO1xuICBjb25zdCBzcGFuID0geyBzdGFydDogZmlyc3Quc3RhcnQsIGVuZDogbGFzdC5lbmQgfTtcbiAgcmV0dXJuIHsgc3BhbiwgdGV4dDogdGV4dC5zbGljZShzcGFuLnN0YXJ0LCBzcGFuLmVuZCkucmVwbGFjZSgvXFxzKy9nLCAnICcpLCBvZjogbnVsbCB9O1xufVxuXG4vKiogVGhlIGZpcnN0IG9mIHRoZSB3b3JkcyB0aGF0IGdpdmUgdGhlIGxldHRlcnMsIGxhc3QgbGV0dGVyIGZpcnN0OyBtb3N0IG9mIHRoZW0gbXVzdCBiZSB3cml0dGVuIHNtYWxsLiAqL1xuZnVuY3Rpb24gZmluZEdsb3NzU3RhcnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyLCBsZXR0ZXJzOiByZWFkb25seSBzdHJpbmdbXSk6IFRva2VuIHwgbnVsbCB7XG4gIGxldCB3b3JkID0gYXQgLSAxO1xuICBsZXQgc21hbGwgPSAwO1xuICBmb3IgKGxldCBsZXR0ZXIgPSBsZXR0ZXJzLmxlbmd0aCAtIDE7IGxldHRlciA+PSAwOyBsZXR0ZXItLSwgd29yZC0tKSB7XG4gICAgd2hpbGUgKGxpbmtpbmcuaGFzKHRva2Vuc1t3b3JkXT8ubG93ID8/ICcnKSAmJiB0b2tlbnNbd29yZF0/Lmxvd1swXSAhPT0gbGV0dGVyc1tsZXR0ZXJdKSB3b3JkLS07XG4gICAgY29uc3QgdG9rZW4gPSB0b2tlbnNbd29yZF07XG4gICAgaWYgKCF0b2tlbiB8fCB0b2tlbi5sb3dbMF0gIT09IGxldHRlcnNbbGV0dGVyXSkgcmV0dXJuIG51bGw7XG4gICAgaWYgKHRva2VuLnNoYXBlID09PSAnc21hbGwnKSBzbWFsbCsrO1xuICB9XG4gIGNvbnN0IGZpcnN0ID0gdG9rZW5zW3dvcmQgKyAxXTtcbiAgcmV0dXJuIGxldHRlcnMubGVuZ3RoID4gMSAmJiBzbWFsbCA+PSBsZXR0ZXJzLmxlbmd0aCAtIDEgJiYgZmlyc3QgPyBmaXJzdCA6IG51bGw7XG59XG5cbi8qKiBXaGV0aGVyIGEgbmFtZSdzIGFwcG9zaXRpb24gdGVsbHMgd2hhdCBpdHMgbGV0dGVycyBzdGFuZCBmb3I7IHNlZSB7QGxpbmsgZGVzY3JpYmVHbG9zc30uICovXG5leHBvcnQgZnVuY3Rpb24gaGFzR2xvc3MoeyBhcHBvc2l0aW9uLCB0ZXh0LCBzcGFuIH06IE5hbWVDYW5kaWRhdGUpOiBib29sZWFuIHtcbiAgaWYgKCFhcHBvc2l0aW9uIHx8IGFwcG9zaXRpb24ub2YgIT09IG51bGwgfHwgYXBwb3NpdGlvbi5zcGFuLmVuZCA+IHNwYW4uc3RhcnQpIHJldHVybiBmYWxzZTtcbiAgY29uc3Qgd29yZHMgPSBhcHBvc2l0aW9uLnRleHQudG9Mb3dlckNhc2UoKS5zcGxpdCgvW1xccy1dKy8pO1xuICBjb25zdCB0b0luaXRpYWxzID0gKHNvbWU6IHJlYWRvbmx5IHN0cmluZ1tdKSA9PiBzb21lLm1hcCh3b3JkID0+IHdvcmRbMF0pLmpvaW4oJycpO1xuICBjb25zdCBsZXR0ZXJzID0gdGV4dC50b0xvd2VyQ2FzZSgpO1xuICByZXR1cm4gdG9Jbml0aWFscyh3b3JkcykgPT09IGxldHRlcnMgfHwgdG9Jbml0aWFscyh3b3Jkcy5maWx0ZXIod29yZCA9PiAhbGlua2luZy5oYXMod29yZCkpKSA9PT0gbGV0dGVycztcbn1cbiIsICJpbXBvcnQgdHlwZSB7IFRva2VuIH0gZnJvbSAnLi90b2tlbnMudHMnO1xuXG5mdW5jdGlvbiB3b3JkcyhsaXN0OiBzdHJpbmcpOiBSZWFkb25seVNldDxzdHJpbmc+IHtcbiAgcmV0dXJuIG5ldyBTZXQobGlzdC5zcGxpdCgvXFxzKy8pLmZpbHRlcihCb29sZWFuKSk7XG59XG5cbi8vIFdoYXQgZ292ZXJubWVudHMgZG8gYW5kIGNpdGllcyBkbyBub3QsIGFzIG5ld3NwYXBlcnMgc2F5IGl0OyB3aXRoIGl0cyB1c3VhbCBlbmRpbmdzLlxuY29uc3QgYWN0cyA9IHdvcmRzKGBcbiAgc2F5IHdhbnQgc2VlayBiYWNrIGZlYXIgaW5zaXN0IGRlbnkgcmVqZWN0IHdhcm4gYWltIGNsYWltIGFncmVlIHJlZnVzZSBzdXBwb3J0IG9wcG9zZSBpbnRlbmQgY29uc2lkZXIgYmVsaWV2ZSBhcmd1ZVxuICBhY2N1c2UgYmxhbWUgY29uZGVtbiBkZW1hbmQgZXhwZWN0IHJlZ2FyZCB2b3cgcGxlZGdlIHRocmVhdGVuIHByb3Rlc3QgcmVjb2duaXNlIHJlY29nbml6ZSBpbXBvc2UgbGlmdCBzaWduIHJhdGlmeVxuICBuZWdvdGlhdGUgcmV0YWxpYXRlIHJlc3BvbmQgdXJnZSB3ZWxjb21lIGRlcGxvcmUgY3JpdGljaXNlIGNyaXRpY2l6ZSBhY2NlcHQgb2ZmZXIgcHJvcG9zZSBzaWduYWwgYW5ub3VuY2UgbWFpbnRhaW5cbiAgZGVwbG95IGV4cGVsIHN1bW1vbiBhbGxvdyBiYW4gb2JqZWN0IGRlbm91bmNlIGZ1bmQgYXJtIHByZXNzdXJlIHNhbmN0aW9uIGFubmV4IHdpdGhkcmF3IGFiYW5kb25cbmApO1xuY29uc3QgaXJyZWd1bGFyID0gd29yZHMoJ3NhaWQgc291Z2h0IHRvbGQgd2l0aGRyZXcgd2l0aGRyYXduIGZvcmJhZGUgZm9yYmlkZGVuIGRlbmllcyBkZW5pZWQnKTtcbmNvbnN0IG1vZGFscyA9IHdvcmRzKCd3aWxsIHdvdWxkIG1heSBtaWdodCBjb3VsZCBzaG91bGQgbXVzdCBjYW5ub3QnKTtcbmNvbnN0IGhlbHBlcnMgPSB3b3JkcygnaGFzIGhhdmUgaGFkIGlzIHdhcycpO1xuY29uc3QgYWR2ZXJicyA9IHdvcmRzKCdhbHNvIG5vdyBzdGlsbCBhbHJlYWR5IHJlY2VudGx5IHJlcGVhdGVkbHkgbG9uZyBub3QgbmV2ZXIgYWdhaW4gc2luY2UnKTtcbi8vIFdoYXQgb25lIGRlYWxzIHdpdGggYSBnb3Zlcm5tZW50IGluLCBhbmQgaG93LlxuY29uc3QgZGVhbGluZ3MgPSB3b3JkcyhgXG4gIHJlbGF0aW9ucyB0aWVzIHN1cHBvcnQgYmFja2luZyBwcmVzc3VyZSBzYW5jdGlvbnMgdGFsa3MgYWxsaWFuY2UgY29vcGVyYXRpb24gZGVhbCBkZWFscyBhZ3JlZW1lbnQgYWdyZWVtZW50cyBwYWN0IHN0YW5jZVxuICB0ZW5zaW9ucyBkaXNwdXRlIHBhcnRuZXJzaGlwIGZyaWVuZHNoaXAgbmVnb3RpYXRpb25zIHdhciBpbmZsdWVuY2UgY3JpdGljaXNtIGFwcHJvdmFsIGhlbHAgYWlkIGFzc2lzdGFuY2UgcGVybWlzc2lvblxuICBjb25jZXNzaW9ucyByaWZ0IHN0YW5kb2ZmIGNvbmZsaWN0IHRhcmlmZnMgcG9saWN5IGxveWFsdHkgc292ZXJlaWdudHkgcmFwcHJvY2hlbWVudCBjb250YWN0cyBkaWFsb2d1ZSBjbG9zZXIgbmV1dHJhbFxuYCk7XG5jb25zdCBsaW5rcyA9IHdvcmRzKCd3aXRoIGZyb20gdG93YXJkcyB0b3dhcmQgYWdhaW5zdCBvbiBiZXR3ZWVuIGJ5IHRvIGZvcicpO1xuY29uc3QgYWRkcmVzc2VkID0gd29yZHMoYFxuICB1cmdlIHVyZ2VkIHVyZ2VzIHVyZ2luZyBhY2N1c2UgYWNjdXNlZCBhY2N1c2VzIGFjY3VzaW5nIHdhcm4gd2FybmVkIHdhcm5zIHdhcm5pbmcgdXBzZXQgdXBzZXR0aW5nIGFuZ2VyIGFuZ2VyZWQgYW5nZXJpbmdcbiAgY29uZGVtbiBjb25kZW1uZWQgY29uZGVtbmluZyBjcml0aWNpc2UgY3JpdGljaXNlZCBjcml0aWNpemUgY3JpdGljaXplZCBwcmVzcyBwcmVzc2VkIHByZXNzaW5nIHByZXNzdXJlIHByZXNzdXJlZCBvcHBvc2VcbiAgb3Bwb3NlZCBvcHBvc2luZyBqb2luIGpvaW5lZCBqb2luaW5nIHN1cHBvcnQgc3VwcG9ydGVkIHN1cHBvcnRpbmcgYmFjayBiYWNrZWQgYmFja2luZyBibGFtZSBibGFtZWQgYmxhbWluZyBhc2sgYXNrZWRcbiAgYXNraW5nIHRlbGwgdGVsbGluZyBwcm92b2tlIHByb3Zva2VkIHByb3Zva2luZyBhcHBlYXNlIGFwcGVhc2VkIGlzb2xhdGUgaXNvbGF0ZWQgaXNvbGF0aW5nIGhlbHAgaGVscGVkIHNhbmN0aW9uXG4gIHNhbmN0aW9uZWQgcGVyc3VhZGUgcGVyc3VhZGVkIGNvbnZpbmNlIGNvbnZpbmNlZFxuYCk7XG5jb25zdCBkZXBlbmRlbmNlID0gd29yZHMoXG4gICdyZWx5IHJlbGllcyByZWxpZWQgcmVseWluZyBkZXBlbmQgZGVwZW5kcyBkZXBlbmRlZCBsb29rIGxvb2tzIGxvb2tlZCB0dXJuIHR1cm5zIHR1cm5lZCBzbGFwIHNsYXBwZWQnLFxuKTtcbmNvbnN0IGFmZmFpcnMgPSB3b3JkcyhgXG4gIG92ZXJ0dXJlcyBpbnZvbHZlbWVudCBpbml0aWF0aXZlIGNsYWltIGNsYWltcyBpbmZsdWVuY2UgcG9saWN5IHBvbGljaWVzIHBhcnRuZXIgcGFydG5lcnMgcGFydG5lcnNoaXAgZGVtYW5kIGRlbWFuZHNcbiAgZGVjaXNpb24gcmVmdXNhbCBwb3NpdGlvbiBzdGFuY2UgaW50ZW50aW9uIGludGVudGlvbnMgYWxseSBhbGxpZXMgYW1iaXRpb25zIGludmFzaW9uIHJlc3BvbnNlIGJhY2tpbmcgZW52b3kgZGlwbG9tYXRzXG4gIHBsYW5zIHByb3Bvc2FsIHByb3Bvc2FscyBzYW5jdGlvbnMgc292ZXJlaWdudHlcbmApO1xuXG4vKipcbiAqIFdoZXRoZXIgYSBjYXBpdGFsIGlzIG5hbWVkIGZvciB0aGUgZ292ZXJubWVudCB0aGF0IHNpdHMgdGhlcmU6IGl0IGFjdHMgKFwiTWluc2sgaGFzIHJlamVjdGVkXCIpLCBpcyBkZWFsdCB3aXRoXG4gKiAoXCJyZWxhdGlvbnMgd2l0aCBNaW5za1wiLCBcInVyZ2VkIE1pbnNrXCIpLCBvciBvd25zIHdoYXQgYSBnb3Zlcm5tZW50IGhhcyAoXCJNaW5zaydzIG92ZXJ0dXJlc1wiKS4gT25seSB3aGVyZSB0aGUgd29yZHNcbiAqIGJlc2lkZSBpdCBwcm92ZSBpdC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YW5kc0ZvckdvdmVybm1lbnQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2VuZCAtIDFdO1xuICBpZiAobGFzdD8ucG9zc2Vzc2l2ZSkgcmV0dXJuIG93bnNBZmZhaXJzKHRva2VucywgZW5kKTtcbiAgcmV0dXJuIGlzQWN0aW5nKHRva2VucywgZW5kKSB8fCBpc0RlYWx0V2l0aCh0b2tlbnMsIHN0YXJ0KTtcbn1cblxuLy8gXCJNaW5zaydzIHNlY29uZC1sYXJnZXN0IHRyYWRpbmcgcGFydG5lclwiXG5jb25zdCBsb29rQWhlYWQgPSA0O1xuXG5mdW5jdGlvbiBvd25zQWZmYWlycyh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGZvciAobGV0IGF0ID0gZW5kOyBhdCA8IGVuZCArIGxvb2tBaGVhZCAmJiB0b2tlbnNbYXRdPy5iZWZvcmUgPT09ICdzcGFjZSc7IGF0KyspXG4gICAgaWYgKGFmZmFpcnMuaGFzKHRva2Vuc1thdF0/LmxvdyA/PyAnJykpIHJldHVybiB0cnVlO1xuICByZXR1cm4gZmFsc2U7XG59XG5cbmZ1bmN0aW9uIGlzQWN0aW5nKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZW5kOiBudW1iZXIpOiBib29sZWFuIHtcbiAgbGV0IGF0ID0gZW5kO1xuICB3aGlsZSAoYXQgLSBlbmQgPCAzICYmIGlzQmVzaWRlVmVyYih0b2tlbnNbYXRdPy5sb3cgPz8gJycpKSBhdCsrO1xuICBjb25zdCB2ZXJiID0gdG9rZW5zW2F0XTtcbiAgcmV0dXJuIHZlcmI/LmJlZm9yZSA9PT0gJ3NwYWNlJyAmJiB2ZXJiLnNoYXBlID09PSAnc21hbGwnICYmIGlzQWN0KHZlcmIubG93KTtcbn1cblxuZnVuY3Rpb24gaXNCZXNpZGVWZXJiKGxvdzogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBhZHZlcmJzLmhhcyhsb3cpIHx8IGhlbHBlcnMuaGFzKGxvdykgfHwgbW9kYWxzLmhhcyhsb3cpO1xufVxuXG5mdW5jdGlvbiBpc0FjdChsb3c6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBpZiAoaXJyZWd1bGFyLmhhcyhsb3cpIHx8IGFjdHMuaGFzKGxvdykpIHJldHVybiB0cnVlO1xuICBjb25zdCBzdGVtID0gbG93LnJlcGxhY2UoLyg/OnN8ZHxpbmcpJC8sICcnKTtcbiAgcmV0dXJuIGFjdHMuaGFzKHN0ZW0pIHx8IGFjdHMuaGFzKGAke3N0ZW19ZWApIHx8IGFjdHMuaGFzKHN0ZW0ucmVwbGFjZSgvZSQvLCAnJykpO1xufVxuXG4vLyBcInNhbmN0aW9ucyBpbXBvc2VkIG9uIE1pbnNrXCI6IHNvIGZhciBmcm9tIGl0IHN0YW5kcyB3aGF0IGlzIGRlYWx0IGluLlxuY29uc3QgbG9va0JlaGluZCA9IDQ7XG5cbmZ1bmN0aW9uIGlzRGVhbHRXaXRoKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlcik6IGJvb2xlYW4ge1xuICBjb25zdCBbZmlyc3QsIGJlZm9yZV0gPSBbdG9rZW5zW3N0YXJ0XSwgdG9rZW5zW3N0YXJ0IC0gMV1dO1xuICBpZiAoZmlyc3Q/LmJlZm9yZSAhPT0gJ3NwYWNlJyB8fCAhYmVmb3JlKSByZXR1cm4gZmFsc2U7XG4gIGlmIChhZGRyZXNzZWQuaGFzKGJlZm9yZS5sb3cpKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKCFsaW5rcy5oYXMoYmVmb3JlLmxvdykpIHJldHVybiBmYWxzZTtcbiAgZm9yIChsZXQgYXQgPSBzdGFydCAtIDI7IGF0ID49IDAgJiYgc3RhcnQgLSBhdCA8PSBsb29rQmVoaW5kOyBhdC0tKSB7XG4gICAgY29uc3QgbG93ID0gdG9rZW5zW2F0XT8ubG93ID8/ICcnO1xuICAgIGlmIChkZWFsaW5ncy5oYXMobG93KSB8fCBkZXBlbmRlbmNlLmhhcyhsb3cpKSByZXR1cm4gdHJ1ZTtcbiAgICBpZiAodG9rZW5zW2F0ICsgMV0/LmJlZm9yZSAhPT0gJ3NwYWNlJykgcmV0dXJuIGZhbHNlO1xuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IERlc2NyaXB0aW9uIH0gZnJvbSAnLi9uYW1lLnRzJztcbmltcG9ydCB7IGlzSGVhZFdvcmQsIG9yZ2FuaXNhdGlvbkhlYWRzLCByb2xlTm91bnMsIHRpdGxlSGVhZHMsIHRpdGxlTW9kaWZpZXJzIH0gZnJvbSAnLi9uYW1lV29yZHMudHMnO1xuaW1wb3J0IHsgZmluZFBsYWNlIH0gZnJvbSAnLi9wbGFjZXMudHMnO1xuaW1wb3J0IHR5cGUgeyBUb2tlbiB9IGZyb20gJy4vdG9rZW5zLnRzJztcblxuZXhwb3J0IGZ1bmN0aW9uIGlzVGl0bGVXb3JkKHRva2VuOiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICByZXR1cm4gdG9rZW4gIT09IHVuZGVmaW5lZCAmJiAodGl0bGVNb2RpZmllcnMuaGFzKHRva2VuLmxvdykgfHwgKHRpdGxlSGVhZHMuaGFzKHRva2VuLmxvdykgJiYgIXRva2VuLnBvc3Nlc3NpdmUpKTtcbn1cblxuLy8gVGl0bGVzIHRoYXQgbmFtZSB0aGVpciBvZmZpY2UgYmVoaW5kIFwib2ZcIi5cbmNvbnN0IG9mZmljZUhlYWRzID0gbmV3IFNldChbJ2NoaWVmJywgJ3NlY3JldGFyeScsICdtaW5pc3RlcicsICdjaGFuY2VsbG9yJywgJ3VuZGVyc2VjcmV0YXJ5JywgJ2NvbW1pc3Npb25lciddKTtcblxuLy8gQW4gb2ZmaWNlIGFuZCBpdHMgZmllbGRzIHRha2Ugc28gbWFueSB3b3Jkcy5cbmNvbnN0IGxvbmdlc3RPZmZpY2UgPSA4O1xuXG4vKiogV2hlcmUgXCJTdGF0ZVwiIGVuZHMgaW4gXCJTZWNyZXRhcnkgb2YgU3RhdGUgfCBHZW9yZ2UgU2h1bHR6XCI7IGBzdGFydGAgd2hlcmUgbm8gdGl0bGUgc3RhbmRzIGJlZm9yZSBhbiBcIm9mXCIgb3IgXCJmb3JcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kT2ZmaWNlRW5kKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBudW1iZXIge1xuICBpZiAoIWlzT2ZmaWNlQmVmb3JlKHRva2Vucywgc3RhcnQpKSByZXR1cm4gc3RhcnQ7XG4gIGxldCBhdCA9IHN0YXJ0O1xuICB3aGlsZSAoYXQgPCBlbmQgJiYgaXNPZmZpY2VXb3JkKHRva2Vuc1thdF0pKSBhdCsrO1xuICAvLyBcIlNlY3JldGFyeSBvZiBTdGF0ZSBmb3IgfCBUcmFkZVwiLlxuICBpZiAodG9rZW5zW2F0XT8ubG93ID09PSAnZm9yJyAmJiBpc09mZmljZVdvcmQodG9rZW5zW2F0ICsgMV0pKSB7XG4gICAgYXQrKztcbiAgICB3aGlsZSAoYXQgPCBlbmQgJiYgaXNPZmZpY2VXb3JkKHRva2Vuc1thdF0pKSBhdCsrO1xuICB9XG4gIHJldHVybiBhdDtcbn1cblxuLyoqIFwiU2VjcmV0YXJ5IG9mIHwgU3RhdGVcIiwgXCJTZWNyZXRhcnkgb2YgU3RhdGUgZm9yIFRyYWRlIGFuZCB8IEluZHVzdHJ5XCIuICovXG5mdW5jdGlvbiBpc09mZmljZUJlZm9yZSh0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgbGV0IGlzSm9pbmVkID0gZmFsc2U7XG4gIGZvciAobGV0IGF0ID0gc3RhcnQgLSAxOyBhdCA+PSAwICYmIHN0YXJ0IC0gYXQgPCBsb25nZXN0T2ZmaWNlOyBhdC0tKSB7XG4gICAgY29uc3QgbG93ID0gdG9rZW5zW2F0XT8ubG93ID8/ICcnO1xuICAgIGlmIChvZmZpY2VIZWFkcy5oYXMobG93KSkgcmV0dXJuIGlzSm9pbmVkO1xuICAgIGlmIChsb3cgPT09ICdvZicgfHwgbG93ID09PSAnZm9yJykgaXNKb2luZWQgPSB0cnVlO1xuICAgIGVsc2UgaWYgKGF0ID09PSBzdGFydCAtIDEgPyBsb3cgIT09ICd0aGUnICYmIGxvdyAhPT0gJ2FuZCcgOiAhaXNPZmZpY2VXb3JkKHRva2Vuc1thdF0pKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgcmV0dXJuIGZhbHNlO1xufVxuXG5mdW5jdGlvbiBpc09mZmljZVdvcmQodG9rZW46IFRva2VuIHwgdW5kZWZpbmVkKTogYm9vbGVhbiB7XG4gIHJldHVybiB0b2tlbiAhPT0gdW5kZWZpbmVkICYmICh0aXRsZU1vZGlmaWVycy5oYXModG9rZW4ubG93KSB8fCB0b2tlbi5sb3cgPT09ICdleGNoZXF1ZXInIHx8IHRva2VuLmxvdyA9PT0gJ3N0YWZmJyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBkZXNjcmliZU9mZmljZSh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBEZXNjcmlwdGlvbiB8IG51bGwge1xuICBsZXQgZnJvbSA9IHN0YXJ0IC0gMTtcbiAgd2hpbGUgKGZyb20gPiAwICYmICFvZmZpY2VIZWFkcy5oYXModG9rZW5zW2Zyb21dPy5sb3cgPz8gJycpKSBmcm9tLS07XG4gIHJldHVybiBkZXNjcmliZVRpdGxlKHRleHQsIHRva2VucywgZnJvbSwgZW5kKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGRlc2NyaWJlVGl0bGUodGV4dDogc3RyaW5nLCB0b2tlbnM6IHJlYWRvbmx5IFRva2VuW10sIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogRGVzY3JpcHRpb24gfCBudWxsIHtcbiAgY29uc3QgZmlyc3QgPSB0b2tlbnNbc3RhcnRdO1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2VuZCAtIDFdO1xuICBpZiAoIWZpcnN0IHx8ICFsYXN0KSByZXR1cm4gbnVsbDtcbiAgY29uc3Qgc3BhbiA9IHsgc3RhcnQ6IGZpcnN0LnN0YXJ0LCBlbmQ6IGxhc3QuZW5kIH07XG4gIHJldHVybiB7IHNwYW4sIHRleHQ6IHRleHQuc2xpY2Uoc3Bhbi5zdGFydCwgc3Bhbi5lbmQpLnJlcGxhY2UoL1xccysvZywgJyAnKSwgb2Y6ICdwZXJzb24nIH07XG59XG5cbmNvbnN0IGNvdXJ0cyA9IG5ldyBTZXQoWydjaGllZicsICdhc3NvY2lhdGUnLCAnbG9yZCcsICdsYWR5JywgJ21yJywgJ2NvdXJ0J10pO1xuXG4vKiogVGhlIGxhc3Qgd29yZCBvZiB0aGUgcnVuJ3MgdGl0bGUsIG9yIC0xOiBcIkZvcmVpZ24gTWluaXN0ZXIgfCBXYW5nIFlpXCIsIGJ1dCBub3QgXCJQcmVzaWRlbnQgSG90ZWxcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kVGl0bGVIZWFkKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgaGVhZCA9IC0xO1xuICBmb3IgKGxldCBhdCA9IHN0YXJ0OyBhdCA8IGVuZDsgYXQrKykge1xuICAgIGNvbnN0IHRva2VuID0gdG9rZW5zW2F0XTtcbiAgICBpZiAodG9rZW4gJiYgdGl0bGVIZWFkcy5oYXModG9rZW4ubG93KSAmJiAhdG9rZW4ucG9zc2Vzc2l2ZSkge1xuICAgICAgLy8gXCJNaWNoaWdhbiBHZW5lcmFsIHNhaWRcIjogbm8gb2ZmaWNlciwgYnV0IFwiQXR0b3JuZXkgR2VuZXJhbFwiLlxuICAgICAgaWYgKHRva2VuLmxvdyA9PT0gJ2dlbmVyYWwnICYmIChhdCA9PT0gc3RhcnQgfHwgKGF0ICsgMSA9PT0gZW5kICYmICFpc1RpdGxlV29yZCh0b2tlbnNbYXQgLSAxXSkpKSkgY29udGludWU7XG4gICAgICAvLyBcIkNvdW50eSBKdXN0aWNlIEluZm9ybWF0aW9uIFN5c3RlbVwiOiBvZiBubyBqdWRnZS5cbiAgICAgIGlmICh0b2tlbi5sb3cgPT09ICdqdXN0aWNlJyAmJiBhdCA+IHN0YXJ0ICYmICFjb3VydHMuaGFzKHRva2Vuc1thdCAtIDFdPy5sb3cgPz8gJycpKSBjb250aW51ZTtcbiAgICAgIC8vIFwiQ29sIGR1IEdhbGliaWVyXCI6IGEgcGFzcy5cbiAgICAgIGlmICh0b2tlbi50ZXh0ID09PSAnQ29sJyAmJiAvXig/OmR1fGRlfGRlc3xkZWxsYSkkLy50ZXN0KHRva2Vuc1thdCArIDFdPy5sb3cgPz8gJycpKSBjb250aW51ZTtcbiAgICAgIGhlYWQgPSBhdDtcbiAgICB9IGVsc2UgaWYgKHRva2VuPy5sb3cgPT09ICdjaGllZicgJiYgaGVhZCA9PT0gYXQgLSAxICYmIGF0ID4gc3RhcnQpIGhlYWQgPSBhdDtcbiAgfVxuICBjb25zdCBmaXJzdCA9IHRva2Vuc1tzdGFydF07XG4gIC8vIFwiU3RyaWtlciBUb21hc3ogV29sbnlcIjogYSByb2xlIHRoYXQgb3BlbnMgdGhlIHNlbnRlbmNlLlxuICBpZiAoXG4gICAgaGVhZCA8IDAgJiZcbiAgICBmaXJzdD8uYmVmb3JlID09PSAnb3BlbicgJiZcbiAgICBlbmQgLSBzdGFydCA+IDEgJiZcbiAgICByb2xlTm91bnMuaGFzKGZpcnN0LmxvdykgJiZcbiAgICBmaXJzdC5sb3cgIT09ICdnZW5lcmFsJyAmJlxuICAgICFmaXJzdC5wb3NzZXNzaXZlXG4gIClcbiAgICBoZWFkID0gc3RhcnQ7XG4gIGlmIChoZWFkIDwgMCkgcmV0dXJuIC0xO1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2VuZCAtIDFdPy5sb3cgPz8gJyc7XG4gIGlmIChoZWFkICsgMSA8IGVuZCAmJiBpc0hlYWRXb3JkKGxhc3QpICYmICFmaW5kUGxhY2UobGFzdCkpIHJldHVybiAtMTtcbiAgLy8gXCJRdWVlbiBNYXJ5IFVuaXZlcnNpdHkgb2YgTG9uZG9uXCIuXG4gIGZvciAobGV0IGF0ID0gaGVhZCArIDI7IGF0ICsgMSA8IGVuZDsgYXQrKylcbiAgICBpZiAob3JnYW5pc2F0aW9uSGVhZHMuaGFzKHRva2Vuc1thdF0/LmxvdyA/PyAnJykgJiYgdG9rZW5zW2F0ICsgMV0/LmxvdyA9PT0gJ29mJykgcmV0dXJuIC0xO1xuICByZXR1cm4gaGVhZDtcbn1cbiIsICJpbXBvcnQgeyBkaWdpdCwgaXNXb3JkS2luZCwga2luZE9mLCBsZXR0ZXIsIGxvd2VyLCBtYXJrLCBzcGFjZSwgdXBwZXIgfSBmcm9tICcuLi90ZXh0L2NoYXJhY3RlcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vdGV4dC9zcGFuLnRzJztcbmltcG9ydCB7IGNyZWF0ZVdvcmRUYWJsZSB9IGZyb20gJy4uL3RleHQvd29yZFRhYmxlLnRzJztcbmltcG9ydCB7IGRvdHRlZFdvcmRzLCBoeXBoZW5QYXJ0aWNsZXMsIGh5cGhlblN1ZmZpeGVzIH0gZnJvbSAnLi9uYW1lV29yZHMudHMnO1xuaW1wb3J0IHsgaXNEZW1vbnltIH0gZnJvbSAnLi9wbGFjZXMudHMnO1xuXG4vKiogQSB3b3JkIGFzIHRoZSBmaW5kaW5nIG9mIG5hbWVzIHNlZXMgaXQuICovXG5leHBvcnQgaW50ZXJmYWNlIFRva2VuIGV4dGVuZHMgU3BhbiB7XG4gIC8qKiBBcyB3cml0dGVuLCB3aXRob3V0IGEgcG9zc2Vzc2l2ZS4gKi9cbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xuICAvKiogYHRleHRgIGluIGxvd2VyIGNhc2UsIHdpdGggc3RyYWlnaHQgYXBvc3Ryb3BoZXMuICovXG4gIHJlYWRvbmx5IGxvdzogc3RyaW5nO1xuICAvKiogYGNhcGl0YWxzYDogdHdvIG9yIG1vcmUgbGV0dGVycywgbm9uZSBzbWFsbCAoXCJFVVwiLCBcIlUuUy5cIik7IGBtaXhlZGA6IHNtYWxsIGFuZCBjYXBpdGFsIGFmdGVyIHRoZSBmaXJzdCAoXCJCZWxUQVwiKS4gKi9cbiAgcmVhZG9ubHkgc2hhcGU6ICdzbWFsbCcgfCAnY2FwaXRhbCcgfCAnY2FwaXRhbHMnIHwgJ21peGVkJyB8ICdudW1iZXInO1xuICAvKipcbiAgICogV2hhdCBzdGFuZHMgYmVmb3JlIGl0LiBgb3BlbmA6IGEgc2VudGVuY2UsIHF1b3RhdGlvbiwgYnJhY2tldCBvciBjb2xvbiBoYXMganVzdCBvcGVuZWQsIHNvIHRoYXQgYSBjYXBpdGFsIG1heSBtZWFuXG4gICAqIG5vdGhpbmc7IGBoeXBoZW5gOiB0aGUgb3RoZXIgaGFsZiBvZiBhIHNwbGl0IHdvcmQ7IGBhbXBgOiBcIiAmIFwiLlxuICAgKi9cbiAgcmVhZG9ubHkgYmVmb3JlOiAnc3BhY2UnIHwgJ29wZW4nIHwgJ2JyZWFrJyB8ICdoeXBoZW4nIHwgJ2FtcCc7XG4gIHJlYWRvbmx5IHBvc3Nlc3NpdmU6IGJvb2xlYW47XG59XG5cbi8qKiBUaGUgd29yZHMgb2Ygb25lIHNlbnRlbmNlLiBBIGh5cGhlbmVkIHdvcmQgdGhhdCBob2xkcyBhIG5hbWUgYW5kIHNvbWV0aGluZyBlbHNlIGlzIGN1dDogXCJVUy1sZWRcIiwgXCJTaW5vLUJlbGFydXNpYW5cIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kVG9rZW5zKHRleHQ6IHN0cmluZywgc2VudGVuY2U6IFNwYW4pOiBUb2tlbltdIHtcbiAgY29uc3QgdG9rZW5zOiBUb2tlbltdID0gW107XG4gIGNvbnN0IGVuZCA9IE1hdGgubWluKHNlbnRlbmNlLmVuZCwgdGV4dC5sZW5ndGgpO1xuICBsZXQgcHJldmlvdXNFbmQgPSBzZW50ZW5jZS5zdGFydDtcbiAgbGV0IGF0ID0gc2VudGVuY2Uuc3RhcnQ7XG4gIHdoaWxlIChhdCA8IGVuZCkge1xuICAgIGlmICghaXNXb3JkS2luZChraW5kT2YodGV4dC5jaGFyQ29kZUF0KGF0KSkpKSB7XG4gICAgICBhdCsrO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IHN0YXJ0ID0gYXQ7XG4gICAgYXQgPSBmaW5kV29yZEVuZCh0ZXh0LCBhdCwgZW5kKTtcbiAgICBjb25zdCBiZWZvcmUgPSB0b2tlbnMubGVuZ3RoID09PSAwID8gJ29wZW4nIDogZGVzY3JpYmVHYXAodGV4dCwgcHJldmlvdXNFbmQsIHN0YXJ0LCB0b2tlbnNbdG9rZW5zLmxlbmd0aCAtIDFdPy5sb3cpO1xuICAgIHB1c2hUb2tlbih0b2tlbnMsIHRleHQsIHN0YXJ0LCBhdCwgYmVmb3JlKTtcbiAgICBwcmV2aW91c0VuZCA9IGF0O1xuICB9XG4gIHJldHVybiB0b2tlbnM7XG59XG5cbmZ1bmN0aW9uIGZpbmRXb3JkRW5kKHRleHQ6IHN0cmluZywgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBudW1iZXIge1xuICBsZXQgYXQgPSBzdGFydCArIDE7XG4gIC8vIFdoZXJlIHRoZSBsYXN0IHJ1biBvZiBsZXR0ZXJzIHdpdGhpbiB0aGUgd29yZCBiZWdhbjsgdGVsbHMgXCJVLlMuXCIgZnJvbSBcImVuZC5OZXh0XCIuXG4gIGxldCBwYXJ0ID0gc3RhcnQ7XG4gIGZvciAoOyBhdCA8IGVuZDsgYXQrKykge1xuICAgIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoYXQpO1xuICAgIGlmIChpc1dvcmRLaW5kKGtpbmRPZihjb2RlKSkpIGNvbnRpbnVlO1xuICAgIGNvbnN0IG5leHQgPSBhdCArIDEgPCBlbmQgPyBraW5kT2YodGV4dC5jaGFyQ29kZUF0KGF0ICsgMSkpIDogc3BhY2U7XG4gICAgaWYgKGNvZGUgPT09IDB4MjcgfHwgY29kZSA9PT0gMHgyMDE5KSB7XG4gICAgICBpZiAobmV4dCAhPT0gbG93ZXIgJiYgbmV4dCAhPT0gdXBwZXIgJiYgbmV4dCAhPT0gbGV0dGVyKSBicmVhaztcbiAgICB9IGVsc2UgaWYgKGNvZGUgPT09IDB4MmQgfHwgY29kZSA9PT0gMHgyMDEwIHx8IGNvZGUgPT09IDB4MjAxMSkge1xuICAgICAgaWYgKCFpc1dvcmRLaW5kKG5leHQpKSBicmVhaztcbiAgICB9IGVsc2UgaWYgKGNvZGUgPT09IDB4MmUpIHtcbiAgICAgIGNvbnN0IGluaXRpYWwgPSBhdCAtIHBhcnQgPT09IDEgJiYga2luZE9mKHRleHQuY2hhckNvZGVBdChwYXJ0KSkgPT09IHVwcGVyO1xuICAgICAgaWYgKCFpbml0aWFsICYmICFpc0RvbWFpbih0ZXh0LCBhdCArIDEpKSBicmVhaztcbiAgICAgIGlmIChpbml0aWFsICYmIG5leHQgIT09IHVwcGVyKSB7XG4gICAgICAgIGlmIChuZXh0ID09PSBsb3dlciB8fCBuZXh0ID09PSBkaWdpdCkgYnJlYWs7XG4gICAgICAgIC8vIFRoZSBsYXN0IHBvaW50IGJlbG9uZ3MgdG8gXCJVLlMuXCIgYW5kIHRvIGFuIGluaXRpYWwuXG4gICAgICAgIHJldHVybiBhdCArIDE7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmIChjb2RlID09PSAweDI2KSB7XG4gICAgICBpZiAobmV4dCAhPT0gdXBwZXIgfHwga2luZE9mKHRleHQuY2hhckNvZGVBdChhdCAtIDEpKSAhPT0gdXBwZXIpIGJyZWFrO1xuICAgIH0gZWxzZSBicmVhaztcbiAgICBwYXJ0ID0gYXQgKyAxO1xuICB9XG4gIHJldHVybiBhdDtcbn1cblxuY29uc3QgZG9tYWlucyA9IG5ldyBTZXQoWydjb20nLCAnZ292JywgJ29yZycsICduZXQnLCAnZWR1JywgJ21pbCddKTtcblxuLyoqIFwiRGF0YS5nb3ZcIjogd2hhdCBiZWdpbnMgaGVyZSBpcyB0aGUgZW5kIG9mIGEgc2l0ZSdzIG5hbWUuICovXG5mdW5jdGlvbiBpc0RvbWFpbih0ZXh0OiBzdHJpbmcsIGF0OiBudW1iZXIpOiBib29sZWFuIHtcbiAgcmV0dXJuIGRvbWFpbnMuaGFzKHRleHQuc2xpY2UoYXQsIGF0ICsgMykpICYmICFpc1dvcmRLaW5kKGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQoYXQgKyAzKSkpO1xufVxuXG5mdW5jdGlvbiBkZXNjcmliZUdhcCh0ZXh0OiBzdHJpbmcsIGZyb206IG51bWJlciwgdG86IG51bWJlciwgcHJldmlvdXM6IHN0cmluZyB8IHVuZGVmaW5lZCk6IFRva2VuWydiZWZvcmUnXSB7XG4gIGlmICh0byA9PT0gZnJvbSArIDEgJiYgdGV4dC5jaGFyQ29kZUF0KGZyb20pID09PSAweDIwKSByZXR1cm4gJ3NwYWNlJztcbiAgbGV0IGJlZm9yZTogVG9rZW5bJ2JlZm9yZSddID0gJ3NwYWNlJztcbiAgbGV0IGxpbmVzID0gMDtcbiAgZm9yIChsZXQgYXQgPSBmcm9tOyBhdCA8IHRvOyBhdCsrKSB7XG4gICAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdChhdCk7XG4gICAgaWYgKGNvZGUgPT09IDEwICYmICsrbGluZXMgPiAxKSByZXR1cm4gJ29wZW4nO1xuICAgIGlmIChraW5kT2YoY29kZSkgPT09IHNwYWNlIHx8IGtpbmRPZihjb2RlKSA9PT0gbWFyaykgY29udGludWU7XG4gICAgLy8gVGhlIGFwb3N0cm9waGUgb2YgYSBwbHVyYWwncyBwb3NzZXNzaXZlOiBcIkJlbGFydXNcdTIwMTkgbGVhZGVyXCIuXG4gICAgaWYgKGF0ID09PSBmcm9tICYmIChjb2RlID09PSAweDI3IHx8IGNvZGUgPT09IDB4MjAxOSkgJiYgcHJldmlvdXM/LmVuZHNXaXRoKCdzJykpIGNvbnRpbnVlO1xuICAgIHN3aXRjaCAoY29kZSkge1xuICAgICAgY2FzZSAweDJlOiAvLyAuXG4gICAgICAgIGlmICghKGF0ID09PSBmcm9tICYmIHByZXZpb3VzICYmIGRvdHRlZFdvcmRzLmhhcyhwcmV2aW91cykpKSBiZWZvcmUgPSAnb3Blbic7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSAweDI2OiAvLyAmXG4gICAgICAgIGJlZm9yZSA9IGJlZm9yZSA9PT0gJ3NwYWNlJyA/ICdhbXAnIDogJ2JyZWFrJztcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIDB4MjI6IC8vIFwiXG4gICAgICBjYXNlIDB4Mjc6IC8vICdcbiAgICAgIGNhc2UgMHgyODogLy8gKFxuICAgICAgY2FzZSAweDNhOiAvLyA6XG4gICAgICBjYXNlIDB4M2I6IC8vIDtcbiAgICAgIGNhc2UgMHg1YjogLy8gW1xuICAgICAgY2FzZSAweDdjOiAvLyB8XG4gICAgICBjYXNlIDB4YWI6IC8vIFx1MDBBQlxuICAgICAgY2FzZSAweDIwMWM6XG4gICAgICBjYXNlIDB4MjAxZTpcbiAgICAgIGNhc2UgMHgyMDE4OlxuICAgICAgY2FzZSAweDIwMjI6XG4gICAgICBjYXNlIDB4MjE6XG4gICAgICBjYXNlIDB4M2Y6XG4gICAgICBjYXNlIDB4MjAyNjpcbiAgICAgICAgYmVmb3JlID0gJ29wZW4nO1xuICAgICAgICBicmVhaztcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIGlmIChiZWZvcmUgIT09ICdvcGVuJykgYmVmb3JlID0gJ2JyZWFrJztcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGJlZm9yZTtcbn1cblxuZnVuY3Rpb24gcHVzaFRva2VuKHRva2VuczogVG9rZW5bXSwgdGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlciwgYmVmb3JlOiBUb2tlblsnYmVmb3JlJ10pOiB2b2lkIHtcbiAgbGV0IHBvc3Nlc3NpdmUgPSBmYWxzZTtcbiAgbGV0IHRvID0gZW5kO1xuICBjb25zdCBsYXN0ID0gdGV4dC5jaGFyQ29kZUF0KGVuZCAtIDEpIHwgMHgyMDtcbiAgaWYgKGxhc3QgPT09IDB4NzMgJiYgZW5kIC0gc3RhcnQgPiAyKSB7XG4gICAgY29uc3QgbWFyayA9IHRleHQuY2hhckNvZGVBdChlbmQgLSAyKTtcbiAgICBpZiAobWFyayA9PT0gMHgyNyB8fCBtYXJrID09PSAweDIwMTkpIHtcbiAgICAgIHBvc3Nlc3NpdmUgPSB0cnVlO1xuICAgICAgdG8gPSBlbmQgLSAyO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb25zdCBuZXh0ID0gdGV4dC5jaGFyQ29kZUF0KGVuZCk7XG4gICAgICBwb3NzZXNzaXZlID0gbmV4dCA9PT0gMHgyNyB8fCBuZXh0ID09PSAweDIwMTk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHsgdGV4dDogd3JpdHRlbiwgbG93LCBzaGFwZSwgaXNIeXBoZW5lZCB9ID0gZm9ybU9mKHRleHQsIHN0YXJ0LCB0byk7XG4gIGlmIChpc0h5cGhlbmVkKSBwdXNoSHlwaGVuZWQodG9rZW5zLCB3cml0dGVuLCBzdGFydCwgYmVmb3JlLCBwb3NzZXNzaXZlKTtcbiAgZWxzZSB0b2tlbnMucHVzaCh7IHN0YXJ0LCBlbmQ6IHRvLCB0ZXh0OiB3cml0dGVuLCBsb3csIHNoYXBlLCBiZWZvcmUsIHBvc3Nlc3NpdmUgfSk7XG59XG5cbnR5cGUgRm9ybSA9IFBpY2s8VG9rZW4sICd0ZXh0JyB8ICdsb3cnIHwgJ3NoYXBlJz4gJiB7IHJlYWRvbmx5IGlzSHlwaGVuZWQ6IGJvb2xlYW4gfTtcblxuY29uc3QgZm9ybU9mID0gY3JlYXRlV29yZFRhYmxlKCh0ZXh0KTogRm9ybSA9PiB7XG4gIGNvbnN0IHNoYXBlID0gc2hhcGVPZih0ZXh0LCAwLCB0ZXh0Lmxlbmd0aCk7XG4gIGNvbnN0IGlzSHlwaGVuZWQgPSBzaGFwZSAhPT0gJ251bWJlcicgJiYgdGV4dC5sZW5ndGggPiAyICYmIC9bLVxcdTIwMTBcXHUyMDExXS8udGVzdCh0ZXh0KTtcbiAgcmV0dXJuIHsgdGV4dCwgbG93OiB0b0xvdyh0ZXh0KSwgc2hhcGUsIGlzSHlwaGVuZWQgfTtcbn0pO1xuXG4vKiogQ3V0cyBhIGh5cGhlbmVkIHdvcmQgaW50byB0aGUgcGFydHMgdGhhdCBuYW1lcyBhcmUgbWFkZSBvZiwgb3IgbGVhdmVzIGl0IHdob2xlIChcIkplYW4tQ2xhdWRlXCIsIFwibG9uZy10ZXJtXCIpLiAqL1xuZnVuY3Rpb24gcHVzaEh5cGhlbmVkKFxuICB0b2tlbnM6IFRva2VuW10sXG4gIHdyaXR0ZW46IHN0cmluZyxcbiAgc3RhcnQ6IG51bWJlcixcbiAgYmVmb3JlOiBUb2tlblsnYmVmb3JlJ10sXG4gIHBvc3Nlc3NpdmU6IGJvb2xlYW4sXG4pOiB2b2lkIHtcbiAgY29uc3QgYWRkID0gKGZyb206IG51bWJlciwgdG86IG51bWJlciwgZ2FwOiBUb2tlblsnYmVmb3JlJ10sIG93bnM6IGJvb2xlYW4pID0+IHtcbiAgICBjb25zdCB0ZXh0ID0gd3JpdHRlbi5zbGljZShmcm9tLCB0byk7XG4gICAgY29uc3Qgc2hhcGUgPSBzaGFwZU9mKHRleHQsIDAsIHRleHQubGVuZ3RoKTtcbiAgICB0b2tlbnMucHVzaCh7XG4gICAgICBzdGFydDogc3RhcnQgKyBmcm9tLFxuICAgICAgZW5kOiBzdGFydCArIHRvLFxuICAgICAgdGV4dCxcbiAgICAgIGxvdzogdG9Mb3codGV4dCksXG4gICAgICBzaGFwZSxcbiAgICAgIGJlZm9yZTogZ2FwLFxuICAgICAgcG9zc2Vzc2l2ZTogb3ducyxcbiAgICB9KTtcbiAgfTtcbiAgY29uc3QgY3V0ID0gd3JpdHRlbi5zZWFyY2goL1stXFx1MjAxMFxcdTIwMTFdLyk7XG4gIGNvbnN0IGxhc3RDdXQgPSBNYXRoLm1heCh3cml0dGVuLmxhc3RJbmRleE9mKCctJyksIHdyaXR0ZW4ubGFzdEluZGV4T2YoJ1xcdTIwMTAnKSwgd3JpdHRlbi5sYXN0SW5kZXhPZignXFx1MjAxMScpKTtcbiAgY29uc3QgZmlyc3QgPSB3cml0dGVuLnNsaWNlKDAsIGN1dCkudG9Mb3dlckNhc2UoKTtcbiAgY29uc3QgbGFzdCA9IHdyaXR0ZW4uc2xpY2UobGFzdEN1dCArIDEpLnRvTG93ZXJDYXNlKCk7XG4gIGNvbnN0IHN0YXJ0c1VwcGVyID0ga2luZE9mKHdyaXR0ZW4uY2hhckNvZGVBdCgwKSkgPT09IHVwcGVyO1xuICBjb25zdCBlbmRzVXBwZXIgPSBraW5kT2Yod3JpdHRlbi5jaGFyQ29kZUF0KGxhc3RDdXQgKyAxKSkgPT09IHVwcGVyO1xuICBpZiAoc3RhcnRzVXBwZXIgJiYgIWVuZHNVcHBlciAmJiAoaHlwaGVuU3VmZml4ZXMuaGFzKGxhc3QpIHx8IC8oPzplZHxpbmd8ZXN0fGVyKSQvLnRlc3QobGFzdCkpKSB7XG4gICAgLy8gXCJVUy1sZWRcIiwgXCJDaGluYS1iYWNrZWRcIjogdGhlIG5hbWUsIHRoZW4gYSB3b3JkIG9mIGl0cyBvd24uXG4gICAgYWRkKDAsIGxhc3RDdXQsIGJlZm9yZSwgZmFsc2UpO1xuICAgIGFkZChsYXN0Q3V0ICsgMSwgd3JpdHRlbi5sZW5ndGgsICdoeXBoZW4nLCBwb3NzZXNzaXZlKTtcbiAgfSBlbHNlIGlmICghc3RhcnRzVXBwZXIgJiYgZW5kc1VwcGVyICYmICFoeXBoZW5QYXJ0aWNsZXMuaGFzKGZpcnN0KSkge1xuICAgIC8vIFwicHJvLVJ1c3NpYW5cIiwgXCJtaWQtSmFudWFyeVwiLlxuICAgIGFkZCgwLCBjdXQsIGJlZm9yZSwgZmFsc2UpO1xuICAgIGFkZChjdXQgKyAxLCB3cml0dGVuLmxlbmd0aCwgJ2h5cGhlbicsIHBvc3Nlc3NpdmUpO1xuICB9IGVsc2UgaWYgKHN0YXJ0c1VwcGVyICYmIGVuZHNVcHBlciAmJiBpc0RlbW9ueW0obGFzdCkgJiYgaXNEZW1vbnltKGZpcnN0KSkge1xuICAgIC8vIFwiU2luby1CZWxhcnVzaWFuXCIsIFwiUnVzc2lhbi1Va3JhaW5pYW5cIi5cbiAgICBhZGQoMCwgY3V0LCBiZWZvcmUsIGZhbHNlKTtcbiAgICBhZGQoY3V0ICsgMSwgd3JpdHRlbi5sZW5ndGgsICdoeXBoZW4nLCBwb3NzZXNzaXZlKTtcbiAgfSBlbHNlIGFkZCgwLCB3cml0dGVuLmxlbmd0aCwgYmVmb3JlLCBwb3NzZXNzaXZlKTtcbn1cblxuZnVuY3Rpb24gdG9Mb3cod29yZDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgbG93ID0gd29yZC50b0xvd2VyQ2FzZSgpO1xuICByZXR1cm4gbG93LmluY2x1ZGVzKCdcdTIwMTknKSA/IGxvdy5yZXBsYWNlQWxsKCdcdTIwMTknLCBcIidcIikgOiBsb3c7XG59XG5cbmZ1bmN0aW9uIHNoYXBlT2YodGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IFRva2VuWydzaGFwZSddIHtcbiAgY29uc3QgZmlyc3QgPSBraW5kT2YodGV4dC5jaGFyQ29kZUF0KHN0YXJ0KSk7XG4gIGlmIChmaXJzdCA9PT0gZGlnaXQpIHJldHVybiAnbnVtYmVyJztcbiAgbGV0IGNhcGl0YWxzID0gMDtcbiAgbGV0IHNtYWxsID0gMDtcbiAgbGV0IGNhcGl0YWxzSW5zaWRlID0gZmFsc2U7XG4gIGxldCBoeXBoZW5lZCA9IGZhbHNlO1xuICBmb3IgKGxldCBhdCA9IHN0YXJ0OyBhdCA8IGVuZDsgYXQrKykge1xuICAgIGNvbnN0IGtpbmQgPSBraW5kT2YodGV4dC5jaGFyQ29kZUF0KGF0KSk7XG4gICAgaWYgKGtpbmQgPT09IHVwcGVyKSB7XG4gICAgICBjYXBpdGFscysrO1xuICAgICAgaWYgKHNtYWxsID4gMCAmJiAhaHlwaGVuZWQpIGNhcGl0YWxzSW5zaWRlID0gdHJ1ZTtcbiAgICAgIGh5cGhlbmVkID0gZmFsc2U7XG4gICAgfSBlbHNlIGlmIChraW5kID09PSBsb3dlcikge1xuICAgICAgc21hbGwrKztcbiAgICAgIGh5cGhlbmVkID0gZmFsc2U7XG4gICAgfSBlbHNlIGlmIChraW5kIDwgMykgaHlwaGVuZWQgPSB0cnVlO1xuICB9XG4gIGlmIChmaXJzdCAhPT0gdXBwZXIgJiYgaHlwaGVuZWROYW1lKHRleHQsIHN0YXJ0LCBlbmQpKSByZXR1cm4gJ2NhcGl0YWwnO1xuICBpZiAoZmlyc3QgIT09IHVwcGVyKSByZXR1cm4gY2FwaXRhbHMgPiAwICYmIHNtYWxsID4gMCAmJiBlbmQgLSBzdGFydCA+IDIgPyAnbWl4ZWQnIDogJ3NtYWxsJztcbiAgaWYgKHNtYWxsID09PSAwKSByZXR1cm4gY2FwaXRhbHMgPiAxID8gJ2NhcGl0YWxzJyA6ICdjYXBpdGFsJztcbiAgcmV0dXJuIGNhcGl0YWxzSW5zaWRlICYmIGNhcGl0YWxzID4gMSA/ICdtaXhlZCcgOiAnY2FwaXRhbCc7XG59XG5cbi8qKiBcImFsLUFzc2FkXCIsIFwiZWwtU2lzaVwiOiBzbWFsbCBiZWZvcmUgdGhlIGh5cGhlbiwgYSBjYXBpdGFsIGJlaGluZCBpdC4gKi9cbmZ1bmN0aW9uIGh5cGhlbmVkTmFtZSh0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IGN1dCA9IHRleHQuaW5kZXhPZignLScsIHN0YXJ0KTtcbiAgcmV0dXJuIChcbiAgICBjdXQgPiBzdGFydCAmJlxuICAgIGN1dCAtIHN0YXJ0IDwgNCAmJlxuICAgIGN1dCArIDEgPCBlbmQgJiZcbiAgICBraW5kT2YodGV4dC5jaGFyQ29kZUF0KGN1dCArIDEpKSA9PT0gdXBwZXIgJiZcbiAgICBoeXBoZW5QYXJ0aWNsZXMuaGFzKHRleHQuc2xpY2Uoc3RhcnQsIGN1dCkudG9Mb3dlckNhc2UoKSlcbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBraW5kT2YsIHNwYWNlIH0gZnJvbSAnLi4vdGV4dC9jaGFyYWN0ZXJzLnRzJztcbmltcG9ydCB7IGlzUmVwb3J0aW5nVmVyYiB9IGZyb20gJy4uL3RleHQvcmVwb3J0aW5nVmVyYnMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi4vdGV4dC9zcGFuLnRzJztcbmltcG9ydCB7XG4gIGRlc2NyaWJlQWZ0ZXIsXG4gIGRlc2NyaWJlQXBwb3NlZCxcbiAgZGVzY3JpYmVCZWZvcmUsXG4gIGRlc2NyaWJlT2ZmaWNlQmVmb3JlLFxuICBmaW5kT3duZXJTdGFydCxcbn0gZnJvbSAnLi9kZXNjcmlwdGlvbnMudHMnO1xuaW1wb3J0IHsgZGVzY3JpYmVHbG9zcyB9IGZyb20gJy4vZ2xvc3Nlcy50cyc7XG5pbXBvcnQgdHlwZSB7IERlc2NyaXB0aW9uLCBOYW1lQ2FuZGlkYXRlLCBOYW1lU2NhbiB9IGZyb20gJy4vbmFtZS50cyc7XG5pbXBvcnQgeyB0b05hbWVLZXkgfSBmcm9tICcuL25hbWVLZXkudHMnO1xuaW1wb3J0IHtcbiAgY2FsZW5kYXJXb3JkcyxcbiAgY3VycmVuY3lMZXR0ZXJzLFxuICBmdW5jdGlvbldvcmRzLFxuICBnZW5lcmljV29yZHMsXG4gIGlzSGVhZFdvcmQsXG4gIG1lYXN1cmVXb3JkcyxcbiAgcGxhaW5BY3JvbnltcyxcbiAgc3RhdGVBYmJyZXZpYXRpb25zLFxuICB0aXRsZUhlYWRzLFxufSBmcm9tICcuL25hbWVXb3Jkcy50cyc7XG5pbXBvcnQgeyBmaW5kT3BlbmluZyB9IGZyb20gJy4vb3BlbmluZ3MudHMnO1xuaW1wb3J0IHsgZmluZFBsYWNlIH0gZnJvbSAnLi9wbGFjZXMudHMnO1xuaW1wb3J0IHsgZmluZFJ1bkVuZCwgaXNDYXBpdGFsIH0gZnJvbSAnLi9ydW5zLnRzJztcbmltcG9ydCB7IHN0YW5kc0ZvckdvdmVybm1lbnQgfSBmcm9tICcuL3N0YW5kc0ZvckdvdmVybm1lbnQudHMnO1xuaW1wb3J0IHsgZGVzY3JpYmVPZmZpY2UsIGRlc2NyaWJlVGl0bGUsIGZpbmRPZmZpY2VFbmQsIGZpbmRUaXRsZUhlYWQsIGlzVGl0bGVXb3JkIH0gZnJvbSAnLi90aXRsZXMudHMnO1xuaW1wb3J0IHsgZmluZFRva2VucywgdHlwZSBUb2tlbiB9IGZyb20gJy4vdG9rZW5zLnRzJztcblxuLyoqXG4gKiBGaW5kcyB3aGF0IGxvb2tzIGxpa2UgYSBuYW1lIGluIG9uZSB0ZXh0OiBydW5zIG9mIGNhcGl0YWxpc2VkIHdvcmRzIHdpdGggdGhlaXIgcGFydGljbGVzLCB3aXRob3V0IHRpdGxlcywgYXJ0aWNsZXNcbiAqIGFuZCBwb3NzZXNzaXZlcy4gS25vd3Mgbm90aGluZyBvZiBvdGhlciB0ZXh0czsge0BsaW5rIHJlc29sdmVFbnRpdGllc30gZGVjaWRlcyB3aGVyZSB0aGVyZSBpcyBkb3VidC4gTGluZWFyLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2Nhbk5hbWVzKHRleHQ6IHN0cmluZywgc2VudGVuY2VzOiByZWFkb25seSBTcGFuW10pOiBOYW1lU2NhbiB7XG4gIGNvbnN0IGNhbmRpZGF0ZXM6IE5hbWVDYW5kaWRhdGVbXSA9IFtdO1xuICBjb25zdCBsb3dlcmNhc2VXb3JkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IHNlbnRlbmNlIG9mIHNlbnRlbmNlcykgc2NhblNlbnRlbmNlKHRleHQsIGZpbmRUb2tlbnModGV4dCwgc2VudGVuY2UpLCBjYW5kaWRhdGVzLCBsb3dlcmNhc2VXb3Jkcyk7XG4gIHJldHVybiB7IGNhbmRpZGF0ZXMsIGxvd2VyY2FzZVdvcmRzOiBbLi4ubG93ZXJjYXNlV29yZHNdIH07XG59XG5cbmZ1bmN0aW9uIHNjYW5TZW50ZW5jZSh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgY2FuZGlkYXRlczogTmFtZUNhbmRpZGF0ZVtdLCBsb3dlcmNhc2U6IFNldDxzdHJpbmc+KSB7XG4gIGNvbnN0IHN0eWxlID0gc3R5bGVPZih0b2tlbnMpO1xuICBpZiAoc3R5bGUgPT09ICdzZW50ZW5jZScpIGZvciAoY29uc3QgdG9rZW4gb2YgdG9rZW5zKSBpZiAodG9rZW4uc2hhcGUgPT09ICdzbWFsbCcpIGxvd2VyY2FzZS5hZGQodG9rZW4udGV4dCk7XG4gIGxldCBhdCA9IDA7XG4gIHdoaWxlIChhdCA8IHRva2Vucy5sZW5ndGgpIHtcbiAgICBjb25zdCB0b2tlbiA9IHRva2Vuc1thdF07XG4gICAgaWYgKCF0b2tlbiB8fCAhaXNDYXBpdGFsKHRva2VuKSB8fCBpc05vaXNlKHRleHQsIHRva2VuLCB0b2tlbnNbYXQgLSAxXSwgdG9rZW5zW2F0ICsgMV0sIHN0eWxlKSkge1xuICAgICAgYXQrKztcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBlbmQgPSBmaW5kUnVuRW5kKHRva2VucywgYXQpO1xuICAgIHNwbGl0UnVuKHRleHQsIHRva2VucywgYXQsIGVuZCwgc3R5bGUsIGNhbmRpZGF0ZXMpO1xuICAgIGF0ID0gZW5kO1xuICB9XG59XG5cbnR5cGUgU3R5bGUgPSAnc2VudGVuY2UnIHwgJ3RpdGxlJyB8ICdjYXBpdGFscyc7XG5cbi8vIFdoYXQgaGVhZGxpbmVzIGluIHRpdGxlIGNhc2UgbGVhdmUgc21hbGwuXG5jb25zdCB0aXRsZUNhc2VTbWFsbCA9IG5ldyBTZXQoXG4gICdhIGFuIHRoZSBvZiBpbiBvbiBhdCBieSB0byBmb3IgZnJvbSB3aXRoIGFuZCBvciBidXQgbm9yIGFzIHZzIHZpYSBvdmVyIGludG8nLnNwbGl0KCcgJyksXG4pO1xuXG4vLyBBIHdvcmQgaW4gY2FwaXRhbHMgdGhhdCBpcyBsb25nZXIgaXMgbm8gYWNyb255bSwgYW5kIHdoZXJlIGl0IHN0YW5kcyBhbG9uZSBhIGhlYWRsaW5lLlxuY29uc3QgbG9uZ2VzdEFjcm9ueW0gPSA2O1xuY29uc3Qgcm93TnVtYmVycyA9IDM7XG5cbi8qKiBXaGV0aGVyIGEgY2FwaXRhbCB0ZWxscyBhIG5hbWUgYXQgYWxsOiBub3Qgd2hlcmUgdGhlIGxpbmUgaXMgaW4gY2FwaXRhbHMgb3IgaW4gdGl0bGUgY2FzZS4gKi9cbmZ1bmN0aW9uIHN0eWxlT2YodG9rZW5zOiByZWFkb25seSBUb2tlbltdKTogU3R5bGUge1xuICBsZXQgY2FwaXRhbHMgPSAwO1xuICBsZXQgY2FwaXRhbCA9IDA7XG4gIGxldCBzbWFsbCA9IDA7XG4gIGxldCBudW1iZXJzID0gMDtcbiAgbGV0IGxvbmdlc3QgPSAwO1xuICBmb3IgKGNvbnN0IHsgc2hhcGUsIGxvdywgdGV4dCB9IG9mIHRva2Vucykge1xuICAgIGlmIChzaGFwZSA9PT0gJ2NhcGl0YWxzJykgbG9uZ2VzdCA9IE1hdGgubWF4KGxvbmdlc3QsIHRleHQubGVuZ3RoKTtcbiAgICBpZiAoc2hhcGUgPT09ICdjYXBpdGFscycpIGNhcGl0YWxzKys7XG4gICAgZWxzZSBpZiAoc2hhcGUgPT09ICdudW1iZXInKSBudW1iZXJzKys7XG4gICAgZWxzZSBpZiAoc2hhcGUgPT09ICdjYXBpdGFsJyB8fCBzaGFwZSA9PT0gJ21peGVkJykgY2FwaXRhbCsrO1xuICAgIGVsc2UgaWYgKHNoYXBlID09PSAnc21hbGwnICYmICF0aXRsZUNhc2VTbWFsbC5oYXMobG93KSkgc21hbGwrKztcbiAgfVxuICBjb25zdCBpc1Nob3J0ID0gY2FwaXRhbCArIHNtYWxsID09PSAwICYmIChjYXBpdGFscyA+IDEgfHwgbG9uZ2VzdCA+IGxvbmdlc3RBY3JvbnltKTtcbiAgaWYgKGlzU2hvcnQgfHwgKGNhcGl0YWxzID4gMiAmJiBjYXBpdGFscyA+IDMgKiAoY2FwaXRhbCArIHNtYWxsKSkpIHJldHVybiAnY2FwaXRhbHMnO1xuICAvLyBBIHJvdyBvZiBhIHRhYmxlOiBpdHMgd29yZHMgYXJlIGxhYmVscy5cbiAgaWYgKG51bWJlcnMgPj0gcm93TnVtYmVycyAmJiBudW1iZXJzID49IGNhcGl0YWxzICsgY2FwaXRhbCArIHNtYWxsKSByZXR1cm4gJ3RpdGxlJztcbiAgcmV0dXJuIGNhcGl0YWwgPiAxICYmIHNtYWxsID09PSAwID8gJ3RpdGxlJyA6ICdzZW50ZW5jZSc7XG59XG5cbi8qKiBBIGNhcGl0YWxpc2VkIHdvcmQgdGhhdCBvcGVucyBubyBuYW1lLiAqL1xuZnVuY3Rpb24gaXNOb2lzZShcbiAgdGV4dDogc3RyaW5nLFxuICB0b2tlbjogVG9rZW4sXG4gIHByZXZpb3VzOiBUb2tlbiB8IHVuZGVmaW5lZCxcbiAgbmV4dDogVG9rZW4gfCB1bmRlZmluZWQsXG4gIHN0eWxlOiBTdHlsZSxcbik6IGJvb2xlYW4ge1xuICBpZiAocHJldmlvdXMgJiYgaXNBbW91bnQocHJldmlvdXMpICYmIG1lYXN1cmVXb3Jkcy5oYXModG9rZW4ubG93KSkgcmV0dXJuIHRydWU7XG4gIGlmIChwcmV2aW91cyAmJiBpc1N0YXRlQmVoaW5kKHRleHQsIHByZXZpb3VzLCB0b2tlbikpIHJldHVybiB0cnVlO1xuICBpZiAoY3VycmVuY3lMZXR0ZXJzLmhhcyh0b2tlbi5sb3cpIHx8IC9eXFxwe0x1fS1cXHB7TGx9KyQvdS50ZXN0KHRva2VuLnRleHQpIHx8IGlzVGlja2VyKHRleHQsIHRva2VuKSkgcmV0dXJuIHRydWU7XG4gIGlmICh0b2tlbi5sb3cgPT09ICd3ZXN0ZXJuJyAmJiAhaXNBZGplY3RpdmUodG9rZW4sIG5leHQpKSByZXR1cm4gdHJ1ZTtcbiAgLy8gXCJBUElzXCIsIFwiRkFRc1wiXG4gIGlmICgvXlxccHtMdX17Mix9cyQvdS50ZXN0KHRva2VuLnRleHQpICYmIHBsYWluQWNyb255bXMuaGFzKHRva2VuLmxvdy5zbGljZSgwLCAtMSkpKSByZXR1cm4gdHJ1ZTtcbiAgLy8gXCJBcHJpbC1TZXB0ZW1iZXJcIlxuICBpZiAodG9rZW4ubG93LmluY2x1ZGVzKCctJykgJiYgdG9rZW4ubG93LnNwbGl0KCctJykuZXZlcnkocGFydCA9PiBjYWxlbmRhcldvcmRzLmhhcyhwYXJ0KSkpIHJldHVybiB0cnVlO1xuICBpZiAoY2FsZW5kYXJXb3Jkcy5oYXModG9rZW4ubG93KSkgcmV0dXJuICFpc0dpdmVuTmFtZSh0b2tlbiwgbmV4dCk7XG4gIGlmICh0b2tlbi5zaGFwZSA9PT0gJ2NhcGl0YWxzJyAmJiBzdHlsZSAhPT0gJ2NhcGl0YWxzJykge1xuICAgIC8vIFwiVVMkNC4yIGJpbGxpb25cIjogYSBwYXJ0IG9mIHRoZSBjdXJyZW5jeSBzaWduLlxuICAgIHJldHVybiBwbGFpbkFjcm9ueW1zLmhhcyh0b2tlbi5sb3cpIHx8IC9bJFx1MjBBQ1x1MDBBM1x1MDBBNV0vLnRlc3QodGV4dC5jaGFyQXQodG9rZW4uZW5kKSk7XG4gIH1cbiAgcmV0dXJuIGZ1bmN0aW9uV29yZHMuaGFzKHRva2VuLmxvdyk7XG59XG5cbi8qKiBcIldlc3Rlcm4gbGVhZGVyc1wiLCBidXQgbm8gZmlybSB0aGF0IGlzIGNhbGxlZCBzbzogXCJXZXN0ZXJuIHNhaWRcIiwgXCJXZXN0ZXJuJ3NcIi4gKi9cbmZ1bmN0aW9uIGlzQWRqZWN0aXZlKHsgcG9zc2Vzc2l2ZSB9OiBUb2tlbiwgbmV4dDogVG9rZW4gfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgaWYgKHBvc3Nlc3NpdmUgfHwgbmV4dD8uYmVmb3JlICE9PSAnc3BhY2UnKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiBpc0NhcGl0YWwobmV4dCkgfHwgIShmdW5jdGlvbldvcmRzLmhhcyhuZXh0LmxvdykgfHwgKC8oPzplZHxzKSQvLnRlc3QobmV4dC5sb3cpICYmIGlzUmVwb3J0aW5nVmVyYihuZXh0LmxvdykpKTtcbn1cblxuLyoqIFwiUmljaG1vbmQsIHwgVmEuLFwiOiBhIHN0YXRlLCBpbiB0aGUgc2hvcnQgZm9ybSB0aGF0IG5ld3NwYXBlcnMgcHV0IGJlaGluZCBhIHRvd24uICovXG5mdW5jdGlvbiBpc1N0YXRlQmVoaW5kKHRleHQ6IHN0cmluZywgdG93bjogVG9rZW4sIHsgc3RhcnQsIGVuZCwgbG93LCBzaGFwZSwgYmVmb3JlIH06IFRva2VuKTogYm9vbGVhbiB7XG4gIHJldHVybiAoXG4gICAgYmVmb3JlID09PSAnYnJlYWsnICYmXG4gICAgc3RhdGVBYmJyZXZpYXRpb25zLmhhcyhsb3cpICYmXG4gICAgc2hhcGUgPT09ICdjYXBpdGFsJyAmJlxuICAgIGlzQ2FwaXRhbCh0b3duKSAmJlxuICAgIHRleHQuc2xpY2UodG93bi5lbmQsIHN0YXJ0KS50cmltKCkgPT09ICcsJyAmJlxuICAgIC9bLixdLy50ZXN0KHRleHQuY2hhckF0KGVuZCkpXG4gICk7XG59XG5cbi8qKiBcIkphbiB2YW4gRXlja1wiLCBcIkF1Z3VzdCB2b24gSGF5ZWtcIjogbm8gbW9udGguICovXG5mdW5jdGlvbiBpc0dpdmVuTmFtZSh7IGxvdyB9OiBUb2tlbiwgbmV4dDogVG9rZW4gfCB1bmRlZmluZWQpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eKD86amFufGF1Z3VzdHxhcHJpbHxqdW5lfG1heSkkLy50ZXN0KGxvdykgJiYgbmV4dD8uYmVmb3JlID09PSAnc3BhY2UnICYmIGZhbWlseVBhcnRpY2xlcy5oYXMobmV4dC5sb3cpO1xufVxuXG5jb25zdCBmYW1pbHlQYXJ0aWNsZXMgPSBuZXcgU2V0KFsndmFuJywgJ3ZvbicsICdkZXInLCAnZGUnLCAndGVyJywgJ2RlbiddKTtcblxuLyoqIFwiPFZPV0cuRj5cIjogdGhlIHNpZ24gb2YgYSBzaGFyZS4gKi9cbmZ1bmN0aW9uIGlzVGlja2VyKHRleHQ6IHN0cmluZywgeyBzdGFydCwgZW5kLCBzaGFwZSB9OiBUb2tlbik6IGJvb2xlYW4ge1xuICBpZiAoc2hhcGUgIT09ICdjYXBpdGFscycpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgYmVmb3JlID0gdGV4dC5jaGFyQXQoc3RhcnQgLSAxKTtcbiAgY29uc3QgaXNDbG9zZWQgPSB0ZXh0LmNoYXJBdChlbmQpID09PSAnPic7XG4gIGlmIChiZWZvcmUgPT09ICcuJykgcmV0dXJuIGlzQ2xvc2VkO1xuICByZXR1cm4gYmVmb3JlID09PSAnPCcgJiYgKGlzQ2xvc2VkIHx8IC9eXFwuXFxwe0x1fXsxLDJ9Pi91LnRlc3QodGV4dC5zbGljZShlbmQsIGVuZCArIDQpKSk7XG59XG5cbmZ1bmN0aW9uIGlzQW1vdW50KHsgc2hhcGUsIGxvdyB9OiBUb2tlbik6IGJvb2xlYW4ge1xuICByZXR1cm4gc2hhcGUgPT09ICdudW1iZXInIHx8IC9eKD86dGhvdXNhbmR8bWlsbGlvbnxiaWxsaW9ufG1sbnxibG58Ym4pJC8udGVzdChsb3cpO1xufVxuXG4vKiogQ3V0cyBhIHJ1biBhdCBpdHMgdGl0bGUgYW5kIGhhbmRzIG91dCB3aGF0IGlzIGxlZnQgb24gYm90aCBzaWRlcy4gKi9cbmZ1bmN0aW9uIHNwbGl0UnVuKFxuICB0ZXh0OiBzdHJpbmcsXG4gIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSxcbiAgc3RhcnQ6IG51bWJlcixcbiAgZW5kOiBudW1iZXIsXG4gIHN0eWxlOiBTdHlsZSxcbiAgY2FuZGlkYXRlczogTmFtZUNhbmRpZGF0ZVtdLFxuKTogdm9pZCB7XG4gIGNvbnN0IGhlYWQgPSBzdHlsZSA9PT0gJ2NhcGl0YWxzJyA/IC0xIDogZmluZFRpdGxlSGVhZCh0b2tlbnMsIHN0YXJ0LCBlbmQpO1xuICBpZiAoaGVhZCA8IDApIHtcbiAgICBjb25zdCBvZmZpY2UgPSBzdHlsZSA9PT0gJ2NhcGl0YWxzJyA/IHN0YXJ0IDogZmluZE9mZmljZUVuZCh0b2tlbnMsIHN0YXJ0LCBlbmQpO1xuICAgIGlmIChvZmZpY2UgPCBlbmQpXG4gICAgICBlbWl0KFxuICAgICAgICB0ZXh0LFxuICAgICAgICB0b2tlbnMsXG4gICAgICAgIG9mZmljZSxcbiAgICAgICAgZW5kLFxuICAgICAgICBzdHlsZSxcbiAgICAgICAgb2ZmaWNlID4gc3RhcnQgPyBkZXNjcmliZU9mZmljZSh0ZXh0LCB0b2tlbnMsIHN0YXJ0LCBvZmZpY2UpIDogbnVsbCxcbiAgICAgICAgY2FuZGlkYXRlcyxcbiAgICAgICk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGxldCBmcm9tID0gaGVhZDtcbiAgd2hpbGUgKGZyb20gPiBzdGFydCAmJiBpc1RpdGxlV29yZCh0b2tlbnNbZnJvbSAtIDFdKSkgZnJvbS0tO1xuICAvLyBcIlRoZSBUcmFpbmluZyBEaXJlY3RvclwiOiBhbiBvZmZpY2UsIGFuZCBub2JvZHkncyBuYW1lLlxuICBjb25zdCBpc09mZmljZSA9IGhlYWQgKyAxID49IGVuZCAmJiBmcm9tID09PSBzdGFydCArIDEgJiYgaXNEZXRlcm1pbmVkKHRva2Vucywgc3RhcnQpO1xuICBpZiAoZnJvbSA+IHN0YXJ0ICYmICFpc09mZmljZSkgZW1pdCh0ZXh0LCB0b2tlbnMsIHN0YXJ0LCBmcm9tLCBzdHlsZSwgbnVsbCwgY2FuZGlkYXRlcyk7XG4gIGlmIChoZWFkICsgMSA+PSBlbmQpIHJldHVybjtcbiAgLy8gXCJCZWxhcnVzaWFuIEZvcmVpZ24gTWluaXN0ZXJcIiwgXCJDaGluYSdzIEZvcmVpZ24gTWluaXN0ZXJcIjogd2hvc2UgaXQgaXMgYmVsb25ncyB0byB0aGUgdGl0bGUuXG4gIGxldCB0aXRsZVN0YXJ0ID0gZnJvbTtcbiAgY29uc3Qgb3duZXIgPSB0b2tlbnNbZnJvbSAtIDFdO1xuICBpZiAob3duZXIgJiYgdG9rZW5zW2Zyb21dPy5iZWZvcmUgPT09ICdzcGFjZScpIHRpdGxlU3RhcnQgPSBmaW5kT3duZXJTdGFydCh0b2tlbnMsIGZyb20pO1xuICBlbWl0KHRleHQsIHRva2VucywgaGVhZCArIDEsIGVuZCwgc3R5bGUsIGRlc2NyaWJlVGl0bGUodGV4dCwgdG9rZW5zLCB0aXRsZVN0YXJ0LCBoZWFkICsgMSksIGNhbmRpZGF0ZXMpO1xufVxuXG4vKiogV2hldGhlciB0aGUgd29yZCBiZWhpbmQgXCJ0aGVcIiwgXCJhXCIgb3IgXCJpdHNcIiBpcyBubyBuYW1lIG9mIHdob20gYW4gb2ZmaWNlIGJlbG9uZ3MgdG8uICovXG5mdW5jdGlvbiBpc0RldGVybWluZWQodG9rZW5zOiByZWFkb25seSBUb2tlbltdLCBhdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGNvbnN0IFtkZXRlcm1pbmVyLCB3b3JkXSA9IFt0b2tlbnNbYXQgLSAxXSwgdG9rZW5zW2F0XV07XG4gIGlmICghZGV0ZXJtaW5lciB8fCB3b3JkPy5iZWZvcmUgIT09ICdzcGFjZScgfHwgd29yZC5zaGFwZSAhPT0gJ2NhcGl0YWwnIHx8IGZpbmRQbGFjZSh3b3JkLmxvdykpIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIC9eKD86dGhlfGFuP3xpdHN8aGlzfGhlcnx0aGVpcnxvdXJ8YXMpJC8udGVzdChkZXRlcm1pbmVyLmxvdyk7XG59XG5cbmZ1bmN0aW9uIGVtaXQoXG4gIHRleHQ6IHN0cmluZyxcbiAgdG9rZW5zOiByZWFkb25seSBUb2tlbltdLFxuICBmcm9tOiBudW1iZXIsXG4gIHRvOiBudW1iZXIsXG4gIHN0eWxlOiBTdHlsZSxcbiAgdGl0bGU6IERlc2NyaXB0aW9uIHwgbnVsbCxcbiAgY2FuZGlkYXRlczogTmFtZUNhbmRpZGF0ZVtdLFxuKTogdm9pZCB7XG4gIGxldCBzdGFydCA9IGZyb207XG4gIGxldCBlbmQgPSB0bztcbiAgLy8gRnVuY3Rpb24gd29yZHMsIG1vbnRocyBhbmQgbnVtYmVycyBhdCB0aGUgZWRnZXMgYXJlIG5vdCBwYXJ0IG9mIHRoZSBuYW1lOiBcIlRoZSBOZXcgWW9yayBUaW1lc1wiLCBcIkxhc3QgTWF5XCIuXG4gIHdoaWxlIChzdGFydCA8IGVuZCAmJiBpc0VkZ2UodG9rZW5zW3N0YXJ0XSkpIHN0YXJ0Kys7XG4gIHdoaWxlIChzdGFydCA8IGVuZCAmJiBpc0VkZ2UodG9rZW5zW2VuZCAtIDFdKSAmJiAhKHRva2Vuc1tlbmQgLSAxXT8udGV4dCA9PT0gJ0knICYmIGVuZCAtIHN0YXJ0ID4gMikpIGVuZC0tO1xuICBjb25zdCBmaXJzdCA9IHRva2Vuc1tzdGFydF07XG4gIGNvbnN0IGxhc3QgPSB0b2tlbnNbZW5kIC0gMV07XG4gIGlmIChzdGFydCA+PSBlbmQgfHwgIWZpcnN0IHx8ICFsYXN0KSByZXR1cm47XG4gIGlmIChlbmQgLSBzdGFydCA9PT0gMSkge1xuICAgIGlmIChlbWl0UGFpcih0b2tlbnMsIHN0YXJ0LCBjYW5kaWRhdGVzKSkgcmV0dXJuO1xuICAgIGlmIChpc0dlbmVyaWMoZmlyc3QpICYmICF0aXRsZSkgcmV0dXJuO1xuICAgIGlmIChmaXJzdC50ZXh0Lmxlbmd0aCA9PT0gMSkgcmV0dXJuO1xuICB9XG4gIGNvbnN0IG9wZW5zID0gZmlyc3QuYmVmb3JlID09PSAnb3BlbicgJiYgZmlyc3Quc2hhcGUgPT09ICdjYXBpdGFsJyAmJiAhdGl0bGUgJiYgIWlzQnJhY2tldGVkKHRleHQsIGZpcnN0KTtcbiAgY29uc3QgZG91YnQgPSBzdHlsZSAhPT0gJ3NlbnRlbmNlJyA/ICdhbGwtd29yZHMnIDogb3BlbnMgPyAnZmlyc3Qtd29yZCcgOiAnbm9uZSc7XG4gIGNvbnN0IHNwYW4gPSB7IHN0YXJ0OiBmaXJzdC5zdGFydCwgZW5kOiBsYXN0LmVuZCB9O1xuICBjb25zdCBuYW1lID0gdGV4dC5zbGljZShzcGFuLnN0YXJ0LCBzcGFuLmVuZCk7XG4gIGNvbnN0IGFmdGVyID0gZGVzY3JpYmVBZnRlcih0ZXh0LCB0b2tlbnMsIHN0YXJ0LCBlbmQpO1xuICAvLyBBIHJvbGUgaW4gc21hbGwgbGV0dGVycyBiZWZvcmUgYSBjb3VudHJ5IGlzIHRoZSBuZXh0IG5hbWUnczogXCJjaGllZiBVLlMuIGVjb25vbWlzdFwiLlxuICBjb25zdCBpc0JhcmUgPSBzdHlsZSA9PT0gJ3NlbnRlbmNlJyAmJiAhdGl0bGUgJiYgIShlbmQgLSBzdGFydCA9PT0gMSAmJiBmaW5kUGxhY2UoZmlyc3QubG93KSk7XG4gIGNhbmRpZGF0ZXMucHVzaCh7XG4gICAgc3BhbixcbiAgICB0ZXh0OiBuYW1lLnJlcGxhY2UoL1xccysvZywgJyAnKSxcbiAgICB0aXRsZTpcbiAgICAgIHRpdGxlID8/XG4gICAgICAoaXNCYXJlID8gZGVzY3JpYmVCZWZvcmUodGV4dCwgdG9rZW5zLCBzdGFydCwgJ3BlcnNvbicpIDogbnVsbCkgPz9cbiAgICAgIChpc0JhcmUgJiYgZW5kIC0gc3RhcnQgPiAxID8gZGVzY3JpYmVPZmZpY2VCZWZvcmUodGV4dCwgdG9rZW5zLCBzdGFydCkgOiBudWxsKSxcbiAgICBhcHBvc2l0aW9uOlxuICAgICAgKGVuZCAtIHN0YXJ0ID09PSAxID8gZGVzY3JpYmVHbG9zcyh0ZXh0LCB0b2tlbnMsIHN0YXJ0KSA6IG51bGwpID8/XG4gICAgICBhZnRlciA/P1xuICAgICAgKGlzQmFyZSA/IGRlc2NyaWJlQmVmb3JlKHRleHQsIHRva2Vucywgc3RhcnQsICdvcmdhbmlzYXRpb24nKSA6IG51bGwpID8/XG4gICAgICAoc3R5bGUgPT09ICdzZW50ZW5jZScgPyBkZXNjcmliZUFwcG9zZWQodGV4dCwgdG9rZW5zLCBzdGFydCwgZW5kKSA6IG51bGwpLFxuICAgIGFjcm9ueW06IGZpbmRBY3JvbnltKHRleHQsIHRva2VucywgZW5kKSxcbiAgICBkb3VidCxcbiAgICB3b3JkczogZG91YnQgPT09ICdub25lJyA/IG51bGwgOiBmaW5kUGFydHMobmFtZSwgZmlyc3Quc3RhcnQpLFxuICAgIC4uLihkb3VidCA9PT0gJ2ZpcnN0LXdvcmQnICYmIGVuZCAtIHN0YXJ0ID09PSAxICYmIGZpbmRPcGVuaW5nKHRleHQsIHRva2Vucywgc3RhcnQpKSxcbiAgICAuLi4oaXNDYXBpdGFsQ2l0eShuYW1lKSAmJiBzdGFuZHNGb3JHb3Zlcm5tZW50KHRva2Vucywgc3RhcnQsIGVuZCkgJiYgeyBzdGFuZHNGb3I6ICdnb3Zlcm5tZW50JyBhcyBjb25zdCB9KSxcbiAgfSk7XG59XG5cbmZ1bmN0aW9uIGlzQ2FwaXRhbENpdHkobmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiBmaW5kUGxhY2UodG9OYW1lS2V5KG5hbWUpKT8uZm9ybSA9PT0gJ2NhcGl0YWwnO1xufVxuXG4vKiogQSBjYXBpdGFsIGJlaGluZCBhIGJyYWNrZXQgd2l0aGluIGEgc2VudGVuY2UsIHdpdGggYSBudW1iZXIgaW4gdGhlIGJyYWNrZXQ6IFwiKFNtaXRoIGFuZCBPZHV5YSwgMjAxNilcIi4gKi9cbmZ1bmN0aW9uIGlzQnJhY2tldGVkKHRleHQ6IHN0cmluZywgeyBzdGFydCB9OiBUb2tlbik6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIHRleHQuY2hhckF0KHN0YXJ0IC0gMSkgPT09ICcoJyAmJlxuICAgIC9bXi4hP1x1MjAyNlxcc11cXHMkLy50ZXN0KHRleHQuc2xpY2UoTWF0aC5tYXgoMCwgc3RhcnQgLSAzKSwgc3RhcnQgLSAxKSkgJiZcbiAgICAvXlteKCldKlxcZC8udGVzdCh0ZXh0LnNsaWNlKHN0YXJ0LCBzdGFydCArIDYwKSlcbiAgKTtcbn1cblxuLyoqIFwiQ2hpbmEtQmVsYXJ1c1wiIHN0YW5kaW5nIGFsb25lIGlzIHR3byBuYW1lcy4gKi9cbmZ1bmN0aW9uIGVtaXRQYWlyKHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgYXQ6IG51bWJlciwgY2FuZGlkYXRlczogTmFtZUNhbmRpZGF0ZVtdKTogYm9vbGVhbiB7XG4gIGNvbnN0IHRva2VuID0gdG9rZW5zW2F0XTtcbiAgY29uc3QgY3V0ID0gdG9rZW4/LnRleHQuaW5kZXhPZignLScpID8/IC0xO1xuICBpZiAoIXRva2VuIHx8IGN1dCA8IDEpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgbGVmdCA9IHRva2VuLnRleHQuc2xpY2UoMCwgY3V0KTtcbiAgY29uc3QgcmlnaHQgPSB0b2tlbi50ZXh0LnNsaWNlKGN1dCArIDEpO1xuICBpZiAoIWZpbmRQbGFjZShsZWZ0LnRvTG93ZXJDYXNlKCkpIHx8ICFmaW5kUGxhY2UocmlnaHQudG9Mb3dlckNhc2UoKSkgfHwgZmluZFBsYWNlKHRva2VuLmxvdykpIHJldHVybiBmYWxzZTtcbiAgY29uc3QgcGxhaW4gPSB7IHRpdGxlOiBudWxsLCBhcHBvc2l0aW9uOiBudWxsLCBhY3JvbnltOiBudWxsLCBkb3VidDogJ25vbmUnLCB3b3JkczogbnVsbCB9IGFzIGNvbnN0O1xuICBjYW5kaWRhdGVzLnB1c2goeyBzcGFuOiB7IHN0YXJ0OiB0b2tlbi5zdGFydCwgZW5kOiB0b2tlbi5zdGFydCArIGN1dCB9LCB0ZXh0OiBsZWZ0LCAuLi5wbGFpbiB9KTtcbiAgY2FuZGlkYXRlcy5wdXNoKHsgc3BhbjogeyBzdGFydDogdG9rZW4uc3RhcnQgKyBjdXQgKyAxLCBlbmQ6IHRva2VuLmVuZCB9LCB0ZXh0OiByaWdodCwgLi4ucGxhaW4gfSk7XG4gIHJldHVybiB0cnVlO1xufVxuXG4vKiogVGhlIHNwYW5zIG9mIHdoYXQgd2hpdGUgc3BhY2Ugc2VwYXJhdGVzLiAqL1xuZnVuY3Rpb24gZmluZFBhcnRzKG5hbWU6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBTcGFuW10ge1xuICBjb25zdCBwYXJ0czogU3BhbltdID0gW107XG4gIGxldCBzdGFydCA9IC0xO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDw9IG5hbWUubGVuZ3RoOyBhdCsrKSB7XG4gICAgY29uc3QgaXNHYXAgPSBhdCA9PT0gbmFtZS5sZW5ndGggfHwga2luZE9mKG5hbWUuY2hhckNvZGVBdChhdCkpID09PSBzcGFjZTtcbiAgICBpZiAoIWlzR2FwICYmIHN0YXJ0IDwgMCkgc3RhcnQgPSBhdDtcbiAgICBpZiAoIWlzR2FwIHx8IHN0YXJ0IDwgMCkgY29udGludWU7XG4gICAgcGFydHMucHVzaCh7IHN0YXJ0OiBvZmZzZXQgKyBzdGFydCwgZW5kOiBvZmZzZXQgKyBhdCB9KTtcbiAgICBzdGFydCA9IC0xO1xuICB9XG4gIHJldHVybiBwYXJ0cztcbn1cblxuZnVuY3Rpb24gaXNFZGdlKHRva2VuOiBUb2tlbiB8IHVuZGVmaW5lZCk6IGJvb2xlYW4ge1xuICBpZiAoIXRva2VuKSByZXR1cm4gZmFsc2U7XG4gIGlmICh0b2tlbi5zaGFwZSA9PT0gJ2NhcGl0YWxzJykgcmV0dXJuIGZhbHNlO1xuICBpZiAoL14oPzpkbHJzP3xzdGd8bWxufGJsbnxwY3R8Y3RzKSQvLnRlc3QodG9rZW4ubG93KSkgcmV0dXJuIHRydWU7XG4gIHJldHVybiBmdW5jdGlvbldvcmRzLmhhcyh0b2tlbi5sb3cpO1xufVxuXG4vKiogT2YgdGhlIGhlYWRzIG9mIG5hbWVzIHRob3NlIHRoYXQgYXJlIG9uZSBieSB0aGVtc2VsdmVzLiAqL1xuY29uc3QgbmFtZWRIZWFkcyA9IG5ldyBTZXQoWydjb25ncmVzcycsICdzZW5hdGUnLCAnb2x5bXBpY3MnXSk7XG5cbi8qKiBBIHdvcmQgdGhhdCBhbG9uZSBuYW1lcyBubyBvbmUsIHRob3VnaCB3cml0dGVuIHdpdGggYSBjYXBpdGFsLiAqL1xuZnVuY3Rpb24gaXNHZW5lcmljKHRva2VuOiBUb2tlbik6IGJvb2xlYW4ge1xuICByZXR1cm4gKFxuICAgIGdlbmVyaWNXb3Jkcy5oYXModG9rZW4ubG93KSB8fFxuICAgIC8vIFwiTk9URTpcIlxuICAgICh0b2tlbi50ZXh0Lmxlbmd0aCA+IDMgJiYgZnVuY3Rpb25Xb3Jkcy5oYXModG9rZW4ubG93KSkgfHxcbiAgICB0aXRsZUhlYWRzLmhhcyh0b2tlbi5sb3cpIHx8XG4gICAgKGlzSGVhZFdvcmQodG9rZW4ubG93KSAmJiB0b2tlbi5zaGFwZSA9PT0gJ2NhcGl0YWwnICYmICFuYW1lZEhlYWRzLmhhcyh0b2tlbi5sb3cpKVxuICApO1xufVxuXG4vKiogVGhlIGJyYWNrZXRlZCBjYXBpdGFscyBiZWhpbmQgdGhlIG5hbWU6IFwiW0VVXVwiLCBcIihCUkkpXCIuICovXG5mdW5jdGlvbiBmaW5kQWNyb255bSh0ZXh0OiBzdHJpbmcsIHRva2VuczogcmVhZG9ubHkgVG9rZW5bXSwgZW5kOiBudW1iZXIpOiBzdHJpbmcgfCBudWxsIHtcbiAgY29uc3QgbmV4dCA9IHRva2Vuc1tlbmRdO1xuICBjb25zdCBsYXN0ID0gdG9rZW5zW2VuZCAtIDFdO1xuICBpZiAoIW5leHQgfHwgIWxhc3QgfHwgKG5leHQuc2hhcGUgIT09ICdjYXBpdGFscycgJiYgbmV4dC5zaGFwZSAhPT0gJ21peGVkJykpIHJldHVybiBudWxsO1xuICBjb25zdCBjbG9zZSA9IHRleHQuY2hhckF0KG5leHQuZW5kKTtcbiAgaWYgKGNsb3NlICE9PSAnKScgJiYgY2xvc2UgIT09ICddJykgcmV0dXJuIG51bGw7XG4gIHJldHVybiAvXig/OlsnXHUyMDE5XXMpP1xccypbWyhdW1wiXHUyMDFDJ1x1MjAxOF0/JC8udGVzdCh0ZXh0LnNsaWNlKGxhc3QuZW5kLCBuZXh0LnN0YXJ0KSkgPyBuZXh0LnRleHQgOiBudWxsO1xufVxuIiwgImltcG9ydCB7IGRpZ2l0LCBpc1dvcmRLaW5kLCBraW5kT2YsIGxvd2VyLCBzcGFjZSwgdXBwZXIgfSBmcm9tICcuL2NoYXJhY3RlcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBTcGFuIH0gZnJvbSAnLi9zcGFuLnRzJztcblxuY29uc3Qgd29yZHMgPSAobGlzdDogc3RyaW5nKSA9PiBuZXcgU2V0KGxpc3Quc3BsaXQoL1xccysvKSk7XG4vLyBBIGZ1bGwgc3RvcCBhZnRlciB0aGVzZSBlbmRzIG5vIHNlbnRlbmNlOiB3aGF0IGZvbGxvd3MgYmVsb25ncyB0byB0aGVtLlxuY29uc3Qgb3BlbnNBbnkgPSB3b3JkcyhgbXIgbXJzIG1zIG1lc3NycyBtbWUgZHIgcHJvZiByZXYgZnIgaG9uIGdlbiBsdCBjb2wgbWFqIGNhcHQgY21kciBhZG0gc2d0IGdvdiBzZW4gcmVwIHByZXMgYW1iXG4gIHN0ZSBtdCB2cyB2IGNmIGUuZyBpLmUgYXBwcm94IGNhIHZnbCBiencgei5iYCk7XG4vLyBcdTIwMjYgbm9yIGFmdGVyIHRoZXNlIGJlZm9yZSBhIGZpZ3VyZTogXCJOby4gMlwiLCBcInAuIDRcIiwgXCJEZWMuIDNcIi5cbmNvbnN0IG9wZW5zTnVtYmVyID0gd29yZHMoYG5vIG5vcyBmaWcgZmlncyBwIHBwIGNoIHZvbCBzZWMgYXJ0IHBhcmEgb3AgZWQgZXN0IGMgamFuIGZlYiBtYXIgYXByIGp1biBqdWwgYXVnIHNlcCBzZXB0IG9jdFxuICBub3YgZGVjYCk7XG4vLyBBZnRlciB0aGVzZSBhIHNlbnRlbmNlIG1heSBlbmQ7IGJlZm9yZSBhIHdvcmQgdGhhdCBvZnRlbiBvcGVucyBvbmUsIGl0IGRvZXMuXG5jb25zdCBvcGVuc05hbWUgPSB3b3Jkcygnc3QgZnQgYXZlIGJsdmQnKTtcbmNvbnN0IGNsb2NrID0gd29yZHMoJ2EubSBwLm0nKTtcbmNvbnN0IGFmdGVyQ2xvY2sgPSAvXig/Oig/Ok1vbnxUdWVzfFdlZG5lc3xUaHVyc3xGcml8U2F0dXJ8U3VuKWRheXxbRUNNUF1bU0RdP1R8R01UfFVUQ3xCU1R8Q0VUKVxcYi87XG5jb25zdCBjbG9zZXNCZWZvcmVOdW1iZXIgPSB3b3JkcygnaW5jIGNvcnAgY28gbHRkIHBsYyBsbGMgYnJvcyBqciBzciBldGMgYWwnKTtcbi8qKiBXb3JkcyB0aGF0IG9wZW4gYSBzZW50ZW5jZSBmYXIgbW9yZSBvZnRlbiB0aGFuIHRoZXkgZ28gb24gd2l0aCBhIG5hbWUuICovXG5jb25zdCBvcGVuZXJzID0gd29yZHMoYHRoZSBhIGFuIHRoaXMgdGhhdCB0aGVzZSB0aG9zZSB0aGVyZSBpdCBpdHMgaGUgaGlzIGhpbSBzaGUgaGVyIHRoZXkgdGhlaXIgd2Ugb3VyIHlvdSB5b3VyIGkgbXkgaW5cbiAgb24gYXQgYnkgZm9yIGZyb20gdG8gd2l0aCBhcyBidXQgYW5kIG9yIHNvIGlmIHdoZW4gd2hpbGUgYWZ0ZXIgYmVmb3JlIHNpbmNlIHRob3VnaCBhbHRob3VnaCBob3dldmVyIHRoZW4gbm93IG5vdCBub1xuICB3aGF0IHdobyB3aHkgaG93IHdoZXJlIHdoaWNoIHNvbWUgbWFueSBtb3N0IGFsbCBib3RoIGVhY2ggb25lIHR3byBtZWFud2hpbGUgdW5kZXIgbGFzdCBuZXh0IGVhcmxpZXIgbGF0ZXJgKTtcbi8qKiBTbWFsbCB3b3JkcyB0aGF0IG5vIGxpbmUgb2YgaXRzIG93biBlbmRzIHdpdGg6IHRoZSBsaW5lIHdhcyBicm9rZW4gd2l0aGluIGl0cyBzZW50ZW5jZS4gKi9cbmNvbnN0IGRhbmdsZXJzID1cbiAgd29yZHMoYGEgYW4gdGhlIG9mIGluIG9uIGF0IGJ5IHRvIGZvciBmcm9tIHdpdGggYW5kIG9yIGJ1dCBub3IgYXMgdGhhbiB0aGF0IHdoaWNoIHdobyBpcyBhcmUgd2FzIHdlcmUgYmVcbiAgYmVlbiBoYXMgaGF2ZSBoYWQgd2lsbCB3b3VsZCBpdHMgaGlzIGhlciB0aGVpciB0aGlzIHRoZXNlIHRob3NlIGludG8gb3ZlciB1bmRlciBhYm91dCBiZXR3ZWVuYCk7XG5cbi8vIEhhcmQtd3JhcHBlZCB0ZXh0IGhhcyBsaW5lcyBvZiBzdWNoIHdpZHRocyAoVVRGLTE2IHVuaXRzKTsgbG9uZ2VyIGxpbmVzIGFyZSBwYXJhZ3JhcGhzLlxuY29uc3QgbmFycm93ZXN0ID0gNDA7XG5jb25zdCB3aWRlc3QgPSAxMjA7XG4vLyBBIGJyYWNrZXRlZCBjaXRhdGlvbiBiZWhpbmQgdGhlIGZ1bGwgc3RvcCBpcyBhdCBtb3N0IHNvIGxvbmcuXG5jb25zdCBsb25nZXN0Q2l0YXRpb24gPSAyMDA7XG5cbi8qKlxuICogVGhlIHNlbnRlbmNlcyBvZiBhIHRleHQsIHdpdGhvdXQgdGhlIHdoaXRlIHNwYWNlIGFyb3VuZCB0aGVtLiBBbiBlbXB0eSBsaW5lIGVuZHMgYSBzZW50ZW5jZTsgc28gZG9lcyBhIGxpbmUgZW5kLFxuICogdW5sZXNzIHRoZSBsaW5lIHdhcyB3cmFwcGVkIHRoZXJlLiBBYmJyZXZpYXRpb25zLCBpbml0aWFscyBhbmQgXCJcdTIwMUNXaHk/XHUyMDFEIGhlIGFza2VkXCIgZW5kIG5vbmUuIE93biBydWxlcywgYWZ0ZXIgdGhvc2Ugb2ZcbiAqIFVBWCAyOTogYEludGwuU2VnbWVudGVyYCB0YWtlcyBxdWFkcmF0aWMgdGltZSBvbiBvbmUgbG9uZyBsaW5lLiBMaW5lYXIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaW5kU2VudGVuY2VzKHRleHQ6IHN0cmluZywgd2l0aGluOiBTcGFuID0geyBzdGFydDogMCwgZW5kOiB0ZXh0Lmxlbmd0aCB9KTogU3BhbltdIHtcbiAgY29uc3QgZW5kID0gTWF0aC5taW4od2l0aGluLmVuZCwgdGV4dC5sZW5ndGgpO1xuICBjb25zdCBzZW50ZW5jZXM6IFNwYW5bXSA9IFtdO1xuICBjb25zdCB3cmFwcyA9IGNyZWF0ZVdyYXBzKHRleHQsIHdpdGhpbi5zdGFydCwgZW5kKTtcbiAgbGV0IHN0YXJ0ID0gLTE7XG4gIGxldCBsYXN0ID0gLTE7XG4gIGNvbnN0IGNsb3NlID0gKCkgPT4ge1xuICAgIGlmIChzdGFydCA+PSAwKSBzZW50ZW5jZXMucHVzaCh7IHN0YXJ0LCBlbmQ6IGxhc3QgfSk7XG4gICAgc3RhcnQgPSAtMTtcbiAgfTtcbiAgZm9yIChsZXQgYXQgPSBNYXRoLm1heCh3aXRoaW4uc3RhcnQsIDApOyBhdCA8IGVuZDsgYXQrKykge1xuICAgIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoYXQpO1xuICAgIGlmIChjb2RlID09PSAxMCB8fCBjb2RlID09PSAxMyB8fCBjb2RlID09PSAweDIwMjkpIHtcbiAgICAgIGlmIChzdGFydCA+PSAwICYmICF3cmFwcyhzdGFydCwgYXQpKSBjbG9zZSgpO1xuICAgICAgaWYgKGNvZGUgPT09IDEzICYmIHRleHQuY2hhckNvZGVBdChhdCArIDEpID09PSAxMCkgYXQrKztcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoa2luZE9mKGNvZGUpID09PSBzcGFjZSkgY29udGludWU7XG4gICAgaWYgKHN0YXJ0IDwgMCkgc3RhcnQgPSBhdDtcbiAgICBsYXN0ID0gYXQgKyAxO1xuICAgIGlmICghaXNGaW5hbChjb2RlKSkgY29udGludWU7XG4gICAgY29uc3Qgc3RvcCA9IGZpbmRTdG9wKHRleHQsIGF0LCBlbmQpO1xuICAgIGNvbnN0IGNpdGVkID0gZmluZENpdGF0aW9uRW5kKHRleHQsIHN0b3AsIGVuZCk7XG4gICAgaWYgKGVuZHNBdCh0ZXh0LCBzdGFydCwgYXQsIHN0b3AsIGNpdGVkLCBlbmQpKSB7XG4gICAgICBsYXN0ID0gY2l0ZWQ7XG4gICAgICBjbG9zZSgpO1xuICAgIH0gZWxzZSBsYXN0ID0gc3RvcDtcbiAgICBhdCA9IGxhc3QgLSAxO1xuICB9XG4gIGNsb3NlKCk7XG4gIHJldHVybiBzZW50ZW5jZXM7XG59XG5cbmZ1bmN0aW9uIGlzRmluYWwoY29kZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gIC8vIC4gISA/IFx1MjAyNiBcdTMwMDIgXHVGRjAxIFx1RkYxRlxuICByZXR1cm4gKFxuICAgIGNvZGUgPT09IDB4MmUgfHxcbiAgICBjb2RlID09PSAweDIxIHx8XG4gICAgY29kZSA9PT0gMHgzZiB8fFxuICAgIGNvZGUgPT09IDB4MjAyNiB8fFxuICAgIGNvZGUgPT09IDB4MzAwMiB8fFxuICAgIGNvZGUgPT09IDB4ZmYwMSB8fFxuICAgIGNvZGUgPT09IDB4ZmYxZlxuICApO1xufVxuXG4vKiogQmVoaW5kIHRoZSBmaW5hbCBtYXJrcyBhdCBgYXRgIGFuZCB0aGUgY2xvc2luZyBxdW90YXRpb24gbWFya3MgYW5kIGJyYWNrZXRzLiAqL1xuZnVuY3Rpb24gZmluZFN0b3AodGV4dDogc3RyaW5nLCBhdDogbnVtYmVyLCBlbmQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCBzdG9wID0gYXQgKyAxO1xuICB3aGlsZSAoc3RvcCA8IGVuZCAmJiAoaXNGaW5hbCh0ZXh0LmNoYXJDb2RlQXQoc3RvcCkpIHx8ICdcIlxcJ1x1MjAxRFx1MjAxOSldXHUwMEJCKl8nLmluY2x1ZGVzKHRleHQuY2hhckF0KHN0b3ApKSkpIHN0b3ArKztcbiAgcmV0dXJuIHN0b3A7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBmaW5hbCBtYXJrIGF0IGBhdGAsIHdpdGggd2hhdCBjbG9zZXMgdXAgdG8gYHN0b3BgIGFuZCBpcyBjaXRlZCB1cCB0byBgY2l0ZWRgLCBlbmRzIHRoZSBzZW50ZW5jZS4gKi9cbmZ1bmN0aW9uIGVuZHNBdCh0ZXh0OiBzdHJpbmcsIHN0YXJ0OiBudW1iZXIsIGF0OiBudW1iZXIsIHN0b3A6IG51bWJlciwgY2l0ZWQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBib29sZWFuIHtcbiAgaWYgKGNpdGVkID49IGVuZCkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQoYXQpO1xuICBpZiAoY29kZSA+PSAweDMwMDApIHJldHVybiB0cnVlO1xuICBpZiAoa2luZE9mKHRleHQuY2hhckNvZGVBdChjaXRlZCkpICE9PSBzcGFjZSkgcmV0dXJuIGZhbHNlO1xuICBsZXQgbmV4dCA9IGNpdGVkO1xuICB3aGlsZSAobmV4dCA8IGVuZCAmJiBraW5kT2YodGV4dC5jaGFyQ29kZUF0KG5leHQpKSA9PT0gc3BhY2UpIG5leHQrKztcbiAgLy8gVGhlIG9wZW5pbmcgbWFya3Mgb2Ygd2hhdCBmb2xsb3dzLlxuICB3aGlsZSAobmV4dCA8IGVuZCAmJiAnXCJcXCdcdTIwMUNcdTIwMThcdTAwQUIoWypfXHUyMDEzXHUyMDE0LScuaW5jbHVkZXModGV4dC5jaGFyQXQobmV4dCkpKSBuZXh0Kys7XG4gIGlmIChuZXh0ID49IGVuZCkgcmV0dXJuIHRydWU7XG4gIGNvbnN0IGZvbGxvd2luZyA9IGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQobmV4dCkpO1xuICBpZiAoZm9sbG93aW5nID09PSBsb3dlcikge1xuICAgIGNvbnN0IHNlY29uZCA9IG5leHQgKyAxIDwgZW5kID8ga2luZE9mKHRleHQuY2hhckNvZGVBdChuZXh0ICsgMSkpIDogc3BhY2U7XG4gICAgcmV0dXJuIHNlY29uZCA9PT0gdXBwZXI7XG4gIH1cbiAgaWYgKGNvZGUgIT09IDB4MmUgfHwgc3RvcCAhPT0gYXQgKyAxKSByZXR1cm4gdHJ1ZTtcbiAgcmV0dXJuICFpc0FiYnJldmlhdGlvbih0ZXh0LCBzdGFydCwgYXQsIG5leHQsIGVuZCk7XG59XG5cbi8qKiBXaGV0aGVyIHRoZSBmdWxsIHN0b3AgYXQgYGF0YCBiZWxvbmdzIHRvIGl0cyB3b3JkLCBiZWZvcmUgd2hhdCBiZWdpbnMgYXQgYG5leHRgLiAqL1xuZnVuY3Rpb24gaXNBYmJyZXZpYXRpb24odGV4dDogc3RyaW5nLCBzdGFydDogbnVtYmVyLCBhdDogbnVtYmVyLCBuZXh0OiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gIGxldCBmcm9tID0gYXQ7XG4gIHdoaWxlIChmcm9tID4gc3RhcnQgJiYgYXQgLSBmcm9tIDwgMTIpIHtcbiAgICBjb25zdCBjb2RlID0gdGV4dC5jaGFyQ29kZUF0KGZyb20gLSAxKTtcbiAgICBpZiAoIWlzV29yZEtpbmQoa2luZE9mKGNvZGUpKSAmJiBjb2RlICE9PSAweDJlKSBicmVhaztcbiAgICBmcm9tLS07XG4gIH1cbiAgY29uc3Qgd3JpdHRlbiA9IHRleHQuc2xpY2UoZnJvbSwgYXQpO1xuICBpZiAod3JpdHRlbiA9PT0gJycpIHJldHVybiBmYWxzZTtcbiAgY29uc3Qgd29yZCA9IHdyaXR0ZW4udG9Mb3dlckNhc2UoKTtcbiAgY29uc3QgaXNOdW1iZXIgPSBraW5kT2YodGV4dC5jaGFyQ29kZUF0KG5leHQpKSA9PT0gZGlnaXQgfHwgJyRcdTIwQUNcdTAwQTNcdTAwQTUjJy5pbmNsdWRlcyh0ZXh0LmNoYXJBdChuZXh0KSk7XG4gIC8vIFwiMS4gSW50cm9kdWN0aW9uXCI6IHRoZSBudW1iZXIgb2YgYSBsaXN0IG9yIGEgaGVhZGluZy5cbiAgaWYgKGZyb20gPT09IHN0YXJ0ICYmIC9eXFxkezEsM30kLy50ZXN0KHdyaXR0ZW4pKSByZXR1cm4gdHJ1ZTtcbiAgaWYgKG9wZW5zQW55Lmhhcyh3b3JkKSkgcmV0dXJuIHRydWU7XG4gIGlmIChpc051bWJlcikgcmV0dXJuIG9wZW5zTnVtYmVyLmhhcyh3b3JkKSB8fCBjbG9zZXNCZWZvcmVOdW1iZXIuaGFzKHdvcmQpIHx8IGNsb2NrLmhhcyh3b3JkKTtcbiAgY29uc3Qgb3BlbmVyID0gb3BlbmVycy5oYXMocmVhZFdvcmQodGV4dCwgbmV4dCwgZW5kKSk7XG4gIGlmIChvcGVuc05hbWUuaGFzKHdvcmQpKSByZXR1cm4gIW9wZW5lcjtcbiAgaWYgKGNsb2NrLmhhcyh3b3JkKSkgcmV0dXJuIGFmdGVyQ2xvY2sudGVzdCh0ZXh0LnNsaWNlKG5leHQsIG5leHQgKyAxMikpO1xuICBjb25zdCBpc0luaXRpYWwgPSB3cml0dGVuLmxlbmd0aCA9PT0gMSAmJiBraW5kT2Yod3JpdHRlbi5jaGFyQ29kZUF0KDApKSA9PT0gdXBwZXI7XG4gIGNvbnN0IGlzRG90dGVkID0gL14oPzpcXHB7TH1cXC4pK1xccHtMfSQvdS50ZXN0KHdyaXR0ZW4pO1xuICByZXR1cm4gKGlzSW5pdGlhbCB8fCBpc0RvdHRlZCkgJiYgIW9wZW5lcjtcbn1cblxuLyoqIFRoZSB3b3JkIGF0IGFuIG9mZnNldCwgaW4gbG93ZXIgY2FzZS4gKi9cbmZ1bmN0aW9uIHJlYWRXb3JkKHRleHQ6IHN0cmluZywgc3RhcnQ6IG51bWJlciwgZW5kOiBudW1iZXIpOiBzdHJpbmcge1xuICBsZXQgdG8gPSBzdGFydDtcbiAgd2hpbGUgKHRvIDwgZW5kICYmIHRvIC0gc3RhcnQgPCAxMiAmJiBpc1dvcmRLaW5kKGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQodG8pKSkpIHRvKys7XG4gIHJldHVybiB0ZXh0LnNsaWNlKHN0YXJ0LCB0bykudG9Mb3dlckNhc2UoKTtcbn1cblxuLyoqIEEgY2l0YXRpb24gb3Igbm90ZSBiZWhpbmQgdGhlIGZ1bGwgc3RvcCBiZWxvbmdzIHRvIHRoZSBzZW50ZW5jZSBiZWZvcmUgaXQ6IFwiVHJhZGUgZ3Jldy4gW0BzMDAyXSBUaGUgXHUyMDI2XCIuICovXG5mdW5jdGlvbiBmaW5kQ2l0YXRpb25FbmQodGV4dDogc3RyaW5nLCBzdG9wOiBudW1iZXIsIGVuZDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IGxhc3QgPSBzdG9wO1xuICBmb3IgKDs7KSB7XG4gICAgbGV0IGF0ID0gbGFzdDtcbiAgICB3aGlsZSAoYXQgPCBlbmQgJiYgdGV4dC5jaGFyQXQoYXQpID09PSAnICcpIGF0Kys7XG4gICAgaWYgKGF0ID49IGVuZCB8fCB0ZXh0LmNoYXJBdChhdCkgIT09ICdbJykgcmV0dXJuIGxhc3Q7XG4gICAgY29uc3QgY2xvc2UgPSB0ZXh0LnNsaWNlKGF0LCBNYXRoLm1pbihlbmQsIGF0ICsgbG9uZ2VzdENpdGF0aW9uKSkuaW5kZXhPZignXScpO1xuICAgIGlmIChjbG9zZSA8IDApIHJldHVybiBsYXN0O1xuICAgIGNvbnN0IGluc2lkZSA9IHRleHQuc2xpY2UoYXQgKyAxLCBhdCArIGNsb3NlKTtcbiAgICBpZiAoIS9eKD86XFxeP1tcXGQsIFx1MjAxMy1dK3xcXF5bXlxcc10rfC0/QC4qfFteQFtdKiAtP0AuKikkL3MudGVzdChpbnNpZGUpKSByZXR1cm4gbGFzdDtcbiAgICBsYXN0ID0gYXQgKyBjbG9zZSArIDE7XG4gIH1cbn1cblxuLyoqXG4gKiBXaGV0aGVyIHRoZSBsaW5lIGVuZCBhdCBhbiBvZmZzZXQgb25seSB3cmFwcyBhIHNlbnRlbmNlOiB0aGUgbmV4dCBsaW5lIHN0YXJ0cyBzbWFsbCwgdGhlIGxpbmUgZW5kcyBpbiBhIHdvcmQgdGhhdFxuICogbm9uZSBlbmRzIHdpdGgsIG9yIGl0IGlzIGZpbGxlZCB0byB0aGUgd2lkdGggb2YgaXRzIGJsb2NrLCBzbyB0aGF0IHRoZSBuZXh0IGxpbmUncyBmaXJzdCB3b3JkIGhhZCBubyByb29tLlxuICovXG5mdW5jdGlvbiBjcmVhdGVXcmFwcyh0ZXh0OiBzdHJpbmcsIGZyb206IG51bWJlciwgZW5kOiBudW1iZXIpOiAoc3RhcnQ6IG51bWJlciwgbGluZUVuZDogbnVtYmVyKSA9PiBib29sZWFuIHtcbiAgbGV0IGJsb2NrRW5kID0gZnJvbTtcbiAgbGV0IHdpZHRoID0gMDtcbiAgY29uc3QgbWVhc3VyZSA9IChhdDogbnVtYmVyKSA9PiB7XG4gICAgd2lkdGggPSAwO1xuICAgIGxldCBsaW5lID0gMDtcbiAgICBsZXQgYmxhbmsgPSB0cnVlO1xuICAgIGxldCB0byA9IGF0O1xuICAgIGZvciAoOyB0byA8IGVuZDsgdG8rKykge1xuICAgICAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdCh0byk7XG4gICAgICBpZiAoY29kZSA9PT0gMTAgfHwgKGNvZGUgPT09IDEzICYmIHRleHQuY2hhckNvZGVBdCh0byArIDEpICE9PSAxMCkpIHtcbiAgICAgICAgaWYgKGJsYW5rKSBicmVhaztcbiAgICAgICAgd2lkdGggPSBNYXRoLm1heCh3aWR0aCwgbGluZSk7XG4gICAgICAgIGxpbmUgPSAwO1xuICAgICAgICBibGFuayA9IHRydWU7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBsaW5lKys7XG4gICAgICAgIGlmIChraW5kT2YoY29kZSkgIT09IHNwYWNlKSBibGFuayA9IGZhbHNlO1xuICAgICAgfVxuICAgIH1cbiAgICB3aWR0aCA9IE1hdGgubWF4KHdpZHRoLCBsaW5lKTtcbiAgICBibG9ja0VuZCA9IE1hdGgubWF4KHRvLCBhdCArIDEpO1xuICB9O1xuICByZXR1cm4gKHN0YXJ0LCBsaW5lRW5kKSA9PiB7XG4gICAgbGV0IG5leHQgPSBsaW5lRW5kICsgKHRleHQuY2hhckNvZGVBdChsaW5lRW5kKSA9PT0gMTMgJiYgdGV4dC5jaGFyQ29kZUF0KGxpbmVFbmQgKyAxKSA9PT0gMTAgPyAyIDogMSk7XG4gICAgY29uc3QgbGluZVN0YXJ0ID0gTWF0aC5tYXgoc3RhcnQsIGxhc3RCcmVhayh0ZXh0LCBsaW5lRW5kLCBNYXRoLm1heChmcm9tLCBsaW5lRW5kIC0gd2lkZXN0IC0gMSkpKTtcbiAgICB3aGlsZSAobmV4dCA8IGVuZCAmJiBraW5kT2YodGV4dC5jaGFyQ29kZUF0KG5leHQpKSA9PT0gc3BhY2UpIHtcbiAgICAgIGNvbnN0IGNvZGUgPSB0ZXh0LmNoYXJDb2RlQXQobmV4dCk7XG4gICAgICBpZiAoY29kZSA9PT0gMTAgfHwgY29kZSA9PT0gMTMgfHwgY29kZSA9PT0gMHgyMDI5KSByZXR1cm4gZmFsc2U7XG4gICAgICBuZXh0Kys7XG4gICAgfVxuICAgIGlmIChuZXh0ID49IGVuZCkgcmV0dXJuIHRydWU7XG4gICAgY29uc3QgY29kZSA9IHRleHQuY2hhckNvZGVBdChuZXh0KTtcbiAgICBpZiAoa2luZE9mKGNvZGUpID09PSBsb3dlcikgcmV0dXJuIHRydWU7XG4gICAgaWYgKCFpc1dvcmRLaW5kKGtpbmRPZihjb2RlKSkgJiYgISdcIlx1MjAxQ1x1MjAxOChcXCckXHUyMEFDXHUwMEEzJy5pbmNsdWRlcyh0ZXh0LmNoYXJBdChuZXh0KSkpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCB0YWlsID0gdGV4dC5zbGljZShNYXRoLm1heChzdGFydCwgbGluZUVuZCAtIDI0KSwgbGluZUVuZCkudHJpbUVuZCgpO1xuICAgIGlmICh0YWlsLmVuZHNXaXRoKCcsJykgfHwgZGFuZ2xlcnMuaGFzKC9cXHB7TH0rJC91LmV4ZWModGFpbCk/LlswXSA/PyAnJykpIHJldHVybiB0cnVlO1xuICAgIGlmIChsaW5lRW5kID49IGJsb2NrRW5kKSBtZWFzdXJlKGxpbmVTdGFydCk7XG4gICAgaWYgKHdpZHRoIDwgbmFycm93ZXN0IHx8IHdpZHRoID4gd2lkZXN0KSByZXR1cm4gZmFsc2U7XG4gICAgbGV0IHdvcmQgPSBuZXh0O1xuICAgIHdoaWxlICh3b3JkIDwgZW5kICYmIHdvcmQgLSBuZXh0IDwgd2lkZXN0ICYmIGtpbmRPZih0ZXh0LmNoYXJDb2RlQXQod29yZCkpICE9PSBzcGFjZSkgd29yZCsrO1xuICAgIHJldHVybiBsaW5lRW5kIC0gbGluZVN0YXJ0ICsgMSArICh3b3JkIC0gbmV4dCkgPiB3aWR0aDtcbiAgfTtcbn1cblxuZnVuY3Rpb24gbGFzdEJyZWFrKHRleHQ6IHN0cmluZywgYXQ6IG51bWJlciwgZnJvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IHN0YXJ0ID0gYXQ7XG4gIHdoaWxlIChzdGFydCA+IGZyb20gJiYgdGV4dC5jaGFyQ29kZUF0KHN0YXJ0IC0gMSkgIT09IDEwICYmIHRleHQuY2hhckNvZGVBdChzdGFydCAtIDEpICE9PSAxMykgc3RhcnQtLTtcbiAgcmV0dXJuIHN0YXJ0O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7O0FBQUEsT0FBTyxRQUFROzs7QUNVUixJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFDZCxJQUFNLFFBQVE7QUFFZCxJQUFNLFNBQVM7QUFDZixJQUFNLFFBQVE7QUFFZCxJQUFNLE9BQU87QUFHcEIsSUFBTSxRQUFRLElBQUksV0FBVyxLQUFNO0FBRTVCLFNBQVMsT0FBTyxNQUE2QjtBQUNsRCxRQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ3hCLE1BQUksTUFBTyxRQUFPO0FBQ2xCLFFBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUIsUUFBTSxJQUFJLElBQUk7QUFDZCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFdBQVcsTUFBOEI7QUFDdkQsU0FBTyxPQUFPO0FBQ2hCO0FBRUEsU0FBUyxTQUFTLE1BQTZCO0FBQzdDLE1BQUksUUFBUSxTQUFVLFFBQVEsTUFBUSxRQUFPO0FBQzdDLE1BQUksU0FBUyxJQUFNLFFBQU87QUFDMUIsUUFBTSxZQUFZLE9BQU8sYUFBYSxJQUFJO0FBQzFDLE1BQUksTUFBTSxLQUFLLFNBQVMsRUFBRyxRQUFPO0FBQ2xDLE1BQUksV0FBQyxtQkFBYyxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUM3QyxNQUFJLFdBQUMsV0FBTyxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUN0QyxNQUFJLFdBQUMsVUFBTSxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNyQyxNQUFJLFdBQUMsVUFBTSxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNyQyxNQUFJLFdBQUMsVUFBTSxHQUFDLEVBQUMsS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNyQyxTQUFPO0FBQ1Q7OztBQzNDTyxTQUFTLEtBQUssTUFBc0I7QUFFekMsTUFBSSw2QkFBNkIsS0FBSyxJQUFJLEVBQUcsUUFBTyxLQUFLLFlBQVk7QUFDckUsU0FBTyxLQUNKLFVBQVUsTUFBTSxFQUNoQixZQUFZLEVBQ1osUUFBUSxrREFBa0QsR0FBRyxFQUM3RCxRQUFRLGlEQUFpRCxHQUFHLEVBQzVELFFBQVEsc0NBQXNDLEdBQUcsRUFDakQsUUFBUSxXQUFXLEVBQUUsRUFDckIsUUFBUSxRQUFRLEdBQUc7QUFDeEI7OztBQ2RBLElBQU0sY0FBYztBQUNwQixJQUFNLFlBQVksS0FBSztBQUV2QixJQUFNLGFBQWE7QUFRWixTQUFTLGdCQUNkLE1BQ3FEO0FBQ3JELFFBQU1BLFNBQWtCLENBQUM7QUFDekIsUUFBTSxVQUFtQixDQUFDO0FBRTFCLE1BQUksUUFBUSxJQUFJLFdBQVcsS0FBSyxFQUFFO0FBQ2xDLFFBQU0sU0FBbUIsQ0FBQztBQUUxQixTQUFPLENBQUMsTUFBTSxPQUFPLFFBQVE7QUFDM0IsUUFBSSxNQUFNLFFBQVEsWUFBYSxRQUFPLEtBQUssS0FBSyxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQ2pFLFVBQU0sT0FBTyxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3BDLFVBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsYUFBUyxRQUFRLEdBQUcsUUFBUSxZQUFZLFNBQVM7QUFDL0MsWUFBTSxRQUFRLE1BQU8sT0FBTyxRQUFTLElBQUksS0FBSztBQUM5QyxVQUFJLFVBQVUsRUFBRyxRQUFPLElBQUksS0FBSyxNQUFNLE9BQU8sR0FBRyxHQUFHLE1BQU8sT0FBTyxRQUFTLElBQUk7QUFDL0UsVUFBSSxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVEsS0FBS0EsT0FBTSxRQUFRLENBQUMsS0FBSyxJQUFJLE1BQU0sT0FBTyxHQUFHO0FBQzdFLGVBQU8sUUFBUSxRQUFRLENBQUM7QUFBQSxJQUM1QjtBQUNBLFdBQU8sS0FBSyxLQUFLLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUNwQztBQUVBLFdBQVMsSUFBSSxPQUFlLE1BQWMsTUFBcUI7QUFDN0QsUUFBSUEsT0FBTSxVQUFVLFVBQVcsUUFBTyxLQUFLLEtBQUs7QUFDaEQsVUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixVQUFNLFFBQVEsS0FBSyxJQUFJO0FBQ3ZCLElBQUFBLE9BQU0sS0FBSyxJQUFJO0FBQ2YsWUFBUSxLQUFLLEtBQUs7QUFDbEIsV0FBTyxLQUFLLElBQUk7QUFDaEIsVUFBTSxJQUFJLElBQUlBLE9BQU07QUFDcEIsUUFBSUEsT0FBTSxTQUFTLElBQUksTUFBTSxPQUFRLE1BQUs7QUFDMUMsV0FBTztBQUFBLEVBQ1Q7QUFFQSxXQUFTLE9BQWE7QUFDcEIsWUFBUSxJQUFJLFdBQVcsTUFBTSxTQUFTLENBQUM7QUFDdkMsVUFBTSxPQUFPLE1BQU0sU0FBUztBQUM1QixlQUFXLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxRQUFRLEdBQUc7QUFDeEMsVUFBSSxRQUFRO0FBQ1osYUFBTyxRQUFRLGNBQWMsTUFBTyxPQUFPLFFBQVMsSUFBSSxNQUFNLEVBQUc7QUFDakUsVUFBSSxRQUFRLFdBQVksT0FBTyxPQUFPLFFBQVMsSUFBSSxJQUFJLElBQUk7QUFBQSxJQUM3RDtBQUFBLEVBQ0Y7QUFDRjtBQUdBLFNBQVMsS0FBSyxPQUF1QjtBQUNuQyxNQUFJLE9BQU87QUFDWCxXQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxLQUFNLFNBQVEsT0FBTyxhQUFhLE1BQU0sV0FBVyxFQUFFLENBQUM7QUFDMUYsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE1BQWMsT0FBZSxLQUFxQjtBQUNoRSxNQUFJLE9BQU87QUFDWCxXQUFTLEtBQUssT0FBTyxLQUFLLEtBQUssS0FBTSxRQUFPLEtBQUssS0FBSyxPQUFPLEtBQUssV0FBVyxFQUFFLEdBQUcsUUFBVTtBQUM1RixVQUFRLE9BQVEsU0FBUyxNQUFPO0FBQ2xDO0FBRUEsU0FBUyxLQUFLLE1BQWMsTUFBYyxPQUFlLEtBQXNCO0FBQzdFLE1BQUksS0FBSyxXQUFXLE1BQU0sTUFBTyxRQUFPO0FBQ3hDLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLEtBQU0sS0FBSSxLQUFLLFdBQVcsRUFBRSxNQUFNLEtBQUssV0FBVyxRQUFRLEVBQUUsRUFBRyxRQUFPO0FBQ3pHLFNBQU87QUFDVDs7O0FDckRPLFNBQVMsVUFBVSxNQUFjLFFBQXdCO0FBQzlELFFBQU0sUUFBa0IsQ0FBQztBQUN6QixXQUFTLE1BQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDM0UsU0FBTztBQUNUO0FBRUEsU0FBUyxTQUFTLE1BQWMsUUFBYyxPQUFtRDtBQUMvRixRQUFNLE1BQU0sS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDNUMsTUFBSSxLQUFLLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQztBQUNqQyxTQUFPLEtBQUssS0FBSztBQUNmLFFBQUksQ0FBQyxXQUFXLE9BQU8sS0FBSyxXQUFXLEVBQUUsQ0FBQyxDQUFDLEdBQUc7QUFDNUM7QUFDQTtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVE7QUFDZCxXQUFPLEtBQUssS0FBSztBQUNmLFlBQU0sT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUMvQixVQUFJLFdBQVcsT0FBTyxJQUFJLENBQUMsRUFBRztBQUFBLGVBQ3JCLFVBQVUsSUFBSSxLQUFLLEtBQUssSUFBSSxPQUFPLFdBQVcsT0FBTyxLQUFLLFdBQVcsS0FBSyxDQUFDLENBQUMsQ0FBQyxFQUFHLE9BQU07QUFBQSxVQUMxRjtBQUFBLElBQ1A7QUFDQSxVQUFNLE9BQU8sRUFBRTtBQUFBLEVBQ2pCO0FBQ0Y7QUFFQSxJQUFNLFNBQVMsZ0JBQWdCLE1BQU07QUFHckMsU0FBUyxVQUFVLE1BQXVCO0FBQ3hDLFNBQU8sU0FBUyxNQUFRLFNBQVMsUUFBVSxTQUFTLE1BQVEsU0FBUztBQUN2RTtBQU1PLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxNQUFJLFNBQVMsUUFBUSxJQUFJLElBQUksS0FBSyxZQUFZLElBQUksS0FBSyxJQUFJO0FBQzNELE1BQUksT0FBTyxXQUFXLE9BQU8sU0FBUyxDQUFDLE1BQU0sR0FBTSxVQUFTLE9BQU8sTUFBTSxHQUFHLEVBQUU7QUFBQSxXQUNyRSxPQUFPLFNBQVMsSUFBSSxFQUFHLFVBQVMsT0FBTyxNQUFNLEdBQUcsRUFBRTtBQUMzRCxRQUFNLEVBQUUsT0FBTyxJQUFJO0FBQ25CLE1BQUksU0FBUyxLQUFLLENBQUMsT0FBTyxTQUFTLEdBQUcsRUFBRyxRQUFPO0FBQ2hELE1BQUksU0FBUyxLQUFLLE9BQU8sU0FBUyxLQUFLLEtBQUssQ0FBQyxLQUFLLFNBQVMsT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDO0FBQ2xGLFdBQU8sR0FBRyxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFDL0IsU0FBTyxlQUFlLFNBQVMsT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDLElBQUksU0FBUyxPQUFPLE1BQU0sR0FBRyxFQUFFO0FBQ3pGO0FBR0EsU0FBUyxRQUFRLE1BQXVCO0FBQ3RDLFdBQVMsS0FBSyxHQUFHLEtBQUssS0FBSyxRQUFRLEtBQU0sS0FBSSxLQUFLLFdBQVcsRUFBRSxJQUFJLE9BQVEsS0FBSyxXQUFXLEVBQUUsTUFBTSxHQUFNLFFBQU87QUFDaEgsU0FBTztBQUNUOzs7QUN4RUEsSUFBTSxVQUNKO0FBTUYsSUFBTSxZQUNKO0FBR0YsSUFBTSxRQUFRLG9CQUFJLElBQUksQ0FBQyxHQUFHLFVBQVUsTUFBTSxHQUFHLEdBQUcsR0FBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsT0FBTyxDQUFDLENBQUM7QUFHaEYsU0FBUyxnQkFBZ0IsTUFBdUI7QUFDckQsU0FBTyxNQUFNLElBQUksSUFBSTtBQUN2QjtBQUVBLFNBQVMsUUFBUSxNQUF3QjtBQUN2QyxNQUFJLEtBQUssU0FBUyxHQUFHLEtBQUssQ0FBQyxVQUFVLEtBQUssSUFBSSxFQUFHLFFBQU8sQ0FBQyxNQUFNLEdBQUcsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLE9BQU8sR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FBSztBQUNuSCxNQUFJLEtBQUssU0FBUyxHQUFHLEVBQUcsUUFBTyxDQUFDLE1BQU0sR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFJLEdBQUc7QUFFNUQsTUFBSSxTQUFTLFFBQVMsUUFBTyxDQUFDLE1BQU0sVUFBVSxVQUFVO0FBQ3hELFNBQU8sQ0FBQyxNQUFNLGVBQWUsS0FBSyxJQUFJLElBQUksR0FBRyxJQUFJLE9BQU8sR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDakY7OztBQ3ZCQSxTQUFTLE1BQU0sTUFBbUM7QUFDaEQsU0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNsRDtBQUdPLElBQU0sZ0JBQWdCLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBaUJsQztBQUdNLElBQU0sZUFBZSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJakM7QUFNTSxJQUFNLGdCQUFnQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBcUJsQztBQUdNLElBQU0sWUFBWSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUs5QjtBQUdNLElBQU0sZUFBZSxNQUFNLDhDQUE4QztBQUd6RSxJQUFNLGVBQWUsTUFBTTtBQUFBO0FBQUE7QUFBQSxDQUdqQztBQUdNLElBQU0sa0JBQWtCLE1BQU0sYUFBYTtBQUczQyxJQUFNLGdCQUFnQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJbEM7QUFHTSxJQUFNLGdCQUFnQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJbEM7QUFHTSxJQUFNLHFCQUFxQixNQUFNLDRFQUE0RTtBQUc3RyxJQUFNLFlBQVksTUFBTTtBQUFBO0FBQUE7QUFBQSxDQUc5QjtBQUdNLElBQU0sa0JBQWtCLE1BQU0saURBQWlEO0FBRy9FLElBQU0saUJBQWlCLE1BQU07QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUluQztBQUdNLElBQU0sYUFBYSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FVL0I7QUFHTSxJQUFNLGlCQUFpQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQVFuQztBQUdNLElBQU0sWUFBWSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0E0QjlCO0FBR00sSUFBTSxnQkFBZ0IsTUFBTTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FRbEM7QUFHTSxJQUFNLG9CQUFvQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBTXRDO0FBR00sSUFBTSxhQUFhLE1BQU07QUFBQTtBQUFBO0FBQUEsQ0FHL0I7QUFHTSxJQUFNLG9CQUFvQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQVd0QztBQUdNLElBQU0sYUFBYSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUsvQjtBQUdNLElBQU0sYUFBYSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJL0I7QUFHTSxJQUFNLGFBQWEsTUFBTTtBQUFBO0FBQUE7QUFBQSxDQUcvQjtBQUdNLElBQU0sYUFBYSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJL0I7QUFHTSxJQUFNLGdCQUFnQixNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUtsQztBQUdNLElBQU0sZUFBZSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUtqQztBQUdNLElBQU0sd0JBQXdCO0FBQUEsRUFDbkM7QUFDRjtBQUdPLElBQU0sZUFBZTtBQUFBLEVBQzFCO0FBQ0Y7QUFHTyxJQUFNLGdCQUFnQixNQUFNO0FBQUE7QUFBQTtBQUFBLENBR2xDO0FBR00sSUFBTSxhQUFhLE1BQU0sOERBQThEO0FBR3ZGLElBQU0sYUFBYSxNQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJL0I7QUFHTSxJQUFNLGFBQWEsTUFBTSxtREFBbUQ7QUFHNUUsSUFBTSxhQUFhO0FBQUEsRUFDeEI7QUFDRjtBQUdPLElBQU0sY0FBYztBQUFBLEVBQ3pCO0FBQ0Y7QUFrQk8sU0FBUyxXQUFXLE1BQXVCO0FBQ2hELFNBQU8sOEVBQThFLEtBQUssSUFBSTtBQUNoRztBQUdPLFNBQVMsV0FBVyxNQUF1QjtBQUNoRCxTQUFPLGtCQUFrQixJQUFJLElBQUksS0FBSyxXQUFXLElBQUksSUFBSSxLQUFLLFdBQVcsSUFBSSxJQUFJO0FBQ25GOzs7QUNwVE8sU0FBUyxVQUFVLE1BQXNCO0FBQzlDLE1BQUksY0FBYyxLQUFLLElBQUksRUFBRyxRQUFPLEtBQUssWUFBWTtBQUN0RCxTQUFPLEtBQUssSUFBSSxFQUFFLEtBQUssRUFBRSxRQUFRLFNBQVMsRUFBRSxFQUFFLFFBQVEsUUFBUSxFQUFFLEVBQUUsV0FBVyxLQUFLLEVBQUU7QUFDdEY7QUFHTyxTQUFTLE9BQU8sTUFBc0I7QUFDM0MsUUFBTSxPQUFPLEtBQ1YsVUFBVSxNQUFNLEVBQ2hCLFFBQVEsV0FBQyxVQUFNLElBQUUsR0FBRSxFQUFFLEVBQ3JCLFlBQVksRUFDWixRQUFRLFVBQVUsRUFBRSxFQUNwQixRQUFRLG9CQUFvQixHQUFHLEVBQy9CLFFBQVEsVUFBVSxFQUFFO0FBQ3ZCLFNBQU8sUUFBUTtBQUNqQjs7O0FDRk8sSUFBTSxjQUFxQztBQUFBLEVBQ2hELENBQUMsTUFBSyxXQUFVLDJCQUEwQixDQUFDLGtCQUFrQixHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzlFLENBQUMsTUFBSyx3QkFBdUIsSUFBRyxDQUFDLFdBQVcsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxlQUFjLG1DQUFrQyxDQUFDLE9BQU8sR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RSxDQUFDLE1BQUssdUJBQXNCLElBQUcsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxZQUFXLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMxRSxDQUFDLE1BQUssWUFBVyxJQUFHLENBQUMsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN4QyxDQUFDLE1BQUssV0FBVSx1QkFBc0IsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEUsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsU0FBUyxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxVQUFTLHNCQUFxQixDQUFDLFFBQVEsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssY0FBYSxJQUFHLENBQUMsR0FBRSxDQUFDLGFBQWEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMzQyxDQUFDLE1BQUssYUFBWSxzQkFBcUIsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDeEUsQ0FBQyxNQUFLLGtCQUFpQixJQUFHLENBQUMsR0FBRSxDQUFDLGlCQUFpQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ25ELENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFFBQVEsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNoRSxDQUFDLE1BQUssYUFBWSw2QkFBNEIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUUsQ0FBQyxNQUFLLFNBQVEsSUFBRyxDQUFDLEdBQUUsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakMsQ0FBQyxNQUFLLG9CQUFnQixJQUFHLENBQUMsR0FBRSxDQUFDLGFBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMzQyxDQUFDLE1BQUssY0FBYSwwQkFBeUIsQ0FBQyxNQUFNLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQyxNQUFLLDBCQUF5QixJQUFHLENBQUMsVUFBVSxHQUFFLENBQUMsV0FBVSxlQUFlLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0UsQ0FBQyxNQUFLLFlBQVcsSUFBRyxDQUFDLFlBQVksR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRCxDQUFDLE1BQUssY0FBYSxtQ0FBa0MsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakYsQ0FBQyxNQUFLLFdBQVUsc0JBQXFCLENBQUMsVUFBVSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2hFLENBQUMsTUFBSyxnQkFBZSxJQUFHLENBQUMsYUFBYSxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hELENBQUMsTUFBSyxZQUFXLHdCQUF1QixDQUFDLE9BQU8sR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRSxDQUFDLE1BQUssV0FBVSxzQkFBcUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0QsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsUUFBUSxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxTQUFRLHFCQUFvQixDQUFDLFlBQVksR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNoRSxDQUFDLE1BQUssdUJBQW1CLHVDQUFtQyxDQUFDLEdBQUUsQ0FBQyw4QkFBMkIsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRixDQUFDLE1BQUssV0FBVSxJQUFHLENBQUMsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN0QyxDQUFDLE1BQUssVUFBUyxvQ0FBbUMsQ0FBQyxxQkFBcUIsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN6RixDQUFDLE1BQUssV0FBVSxrQ0FBaUMsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUUsQ0FBQyxNQUFLLHlCQUF3QixvQ0FBbUMsQ0FBQyxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN6RSxDQUFDLE1BQUssVUFBUyxpQ0FBZ0MsQ0FBQyxhQUFVLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUUsQ0FBQyxNQUFLLFdBQVUsK0JBQThCLENBQUMsUUFBUSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hFLENBQUMsTUFBSyxVQUFTLHFCQUFvQixDQUFDLFNBQVMsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssaUJBQWdCLElBQUcsQ0FBQyxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqQyxDQUFDLE1BQUssWUFBVyx3QkFBdUIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDcEUsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsT0FBTyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxVQUFTLElBQUcsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUMsQ0FBQyxNQUFLLFVBQVMsSUFBRyxDQUFDLFFBQVEsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM1QyxDQUFDLE1BQUssMkJBQTBCLDRDQUEyQyxDQUFDLEdBQUUsQ0FBQyxnQkFBZ0IsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRyxDQUFDLE1BQUssWUFBVyxvQ0FBbUMsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxHQUFFLENBQUMsS0FBSyxDQUFDO0FBQUEsRUFDM0UsQ0FBQyxNQUFLLDRCQUEyQixJQUFHLENBQUMsUUFBUSxHQUFFLENBQUMsaUJBQWlCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDckUsQ0FBQyxNQUFLLHlCQUF3QixJQUFHLENBQUMsYUFBYSxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN0RCxDQUFDLE1BQUssZUFBYyx1QkFBc0IsQ0FBQyxNQUFNLEdBQUUsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0QsQ0FBQyxNQUFLLGVBQWMsZ0NBQTRCLENBQUMsY0FBYyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9FLENBQUMsTUFBSyxnQkFBZSxJQUFHLENBQUMsR0FBRSxDQUFDLGVBQWUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvQyxDQUFDLE1BQUssU0FBUSxxQkFBb0IsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxNQUFLLFlBQVcsd0JBQXVCLENBQUMsWUFBUyxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3RFLENBQUMsTUFBSyxTQUFRLDhCQUE2QixDQUFDLFNBQVMsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRSxDQUFDLE1BQUssWUFBVyx3QkFBdUIsQ0FBQyxXQUFRLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbkUsQ0FBQyxNQUFLLGNBQWEsMEJBQXlCLENBQUMsYUFBVSxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNFLENBQUMsTUFBSyxRQUFPLG9CQUFtQixDQUFDLFFBQVEsR0FBRSxDQUFDLE9BQU8sR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN2RCxDQUFDLE1BQUssY0FBYSwwQkFBeUIsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDekUsQ0FBQyxNQUFLLGNBQVUseUJBQXFCLENBQUMsR0FBRSxDQUFDLGNBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN4RCxDQUFDLE1BQUssb0JBQW1CLGlDQUFnQyxDQUFDLEdBQUUsQ0FBQyxvQkFBb0IsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRixDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQyxNQUFLLFdBQVUsa0JBQWlCLENBQUMsUUFBUSxHQUFFLENBQUMsT0FBTyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hELENBQUMsTUFBSyxXQUFVLCtCQUE4QixDQUFDLFFBQVEsR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN0RSxDQUFDLE1BQUssWUFBVyx3QkFBdUIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDcEUsQ0FBQyxNQUFLLFdBQVUsc0JBQXFCLENBQUMsWUFBWSxHQUFFLENBQUMsUUFBUSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxZQUFXLDRCQUEyQixDQUFDLFFBQVEsR0FBRSxDQUFDLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUQsQ0FBQyxNQUFLLHNCQUFxQixJQUFHLENBQUMsZUFBZSxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRCxDQUFDLE1BQUssV0FBVSwyQ0FBMEMsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDckYsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsT0FBTyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFNBQVMsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqRSxDQUFDLE1BQUssU0FBUSwwQkFBeUIsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEUsQ0FBQyxNQUFLLGtCQUFpQixvQ0FBbUMsQ0FBQyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNFLENBQUMsTUFBSyxXQUFVLG9CQUFtQixDQUFDLFFBQVEsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssU0FBUSxvQkFBbUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUQsQ0FBQyxNQUFLLFlBQVcsMkNBQTBDLENBQUMsYUFBYSxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNGLENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFVBQVUsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqRSxDQUFDLE1BQUssUUFBTyxvQkFBbUIsQ0FBQyxNQUFNLEdBQUUsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdEQsQ0FBQyxNQUFLLG9CQUFtQixJQUFHLENBQUMsR0FBRSxDQUFDLG1CQUFtQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUMsTUFBSyxjQUFhLGtDQUFpQyxDQUFDLFNBQVMsR0FBRSxDQUFDLGFBQWEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRixDQUFDLE1BQUssaUJBQWdCLElBQUcsQ0FBQyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzFDLENBQUMsTUFBSyxVQUFTLG1CQUFrQixDQUFDLE9BQU8sR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN4RCxDQUFDLE1BQUssU0FBUSxxQkFBb0IsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEUsQ0FBQyxNQUFLLGtCQUFpQix3REFBdUQsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkcsQ0FBQyxNQUFLLFdBQVUsSUFBRyxDQUFDLGNBQWMsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNwRCxDQUFDLE1BQUssV0FBVSxJQUFHLENBQUMsU0FBUyxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzlDLENBQUMsTUFBSyxpQkFBZ0IsVUFBUyxDQUFDLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxNQUFLLFlBQVcseUJBQXdCLENBQUMsR0FBRSxDQUFDLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakQsQ0FBQyxNQUFLLFNBQVEscUJBQW9CLENBQUMsT0FBTyxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNELENBQUMsTUFBSyxhQUFZLElBQUcsQ0FBQyxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hDLENBQUMsTUFBSyxhQUFZLElBQUcsQ0FBQyxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzFDLENBQUMsTUFBSyxVQUFTLDBCQUF5QixDQUFDLFFBQVEsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqRSxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQyxNQUFLLGNBQWEsSUFBRyxDQUFDLEdBQUUsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUMsQ0FBQyxNQUFLLHFCQUFvQixpQ0FBZ0MsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxvQkFBb0IsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RixDQUFDLE1BQUssVUFBUyxxQkFBb0IsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUQsQ0FBQyxNQUFLLGlCQUFnQixnREFBK0MsQ0FBQyxHQUFFLENBQUMsd0NBQXdDLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDckgsQ0FBQyxNQUFLLGFBQVkseUJBQXdCLENBQUMsZ0JBQWdCLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUUsQ0FBQyxNQUFLLFFBQU8sSUFBRyxDQUFDLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbkMsQ0FBQyxNQUFLLGlCQUFnQiw2QkFBNEIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxpQkFBaUIsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRixDQUFDLE1BQUssVUFBUyxtQ0FBa0MsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0UsQ0FBQyxNQUFLLGFBQVksNkVBQTRFLENBQUMsR0FBRSxDQUFDLGFBQWEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuSCxDQUFDLE1BQUsscUNBQW9DLElBQUcsQ0FBQyxHQUFFLENBQUMsNkJBQTZCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEYsQ0FBQyxNQUFLLFlBQVcsd0JBQXVCLENBQUMsYUFBYSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZFLENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFFBQVEsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNoRSxDQUFDLE1BQUssU0FBUSxxQkFBb0IsQ0FBQyxnQkFBZ0IsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRSxDQUFDLE1BQUssV0FBVSxJQUFHLENBQUMsVUFBVSxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2hELENBQUMsTUFBSyxhQUFZLHlCQUF3QixDQUFDLFNBQVMsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN2RSxDQUFDLE1BQUssV0FBVSx1QkFBc0IsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxNQUFLLFVBQVMsbUJBQWtCLENBQUMsV0FBVyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdELENBQUMsTUFBSyxlQUFjLElBQUcsQ0FBQyxHQUFFLENBQUMsTUFBTSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JDLENBQUMsTUFBSyxTQUFRLHFCQUFvQixDQUFDLFdBQVcsR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssa0NBQWlDLElBQUcsQ0FBQyxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRCxDQUFDLE1BQUssUUFBTyxvQkFBbUIsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDeEQsQ0FBQyxNQUFLLFFBQU8sNEJBQTJCLENBQUMsUUFBUSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxXQUFVLElBQUcsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakQsQ0FBQyxNQUFLLFNBQVEsb0JBQW1CLENBQUMsTUFBTSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hELENBQUMsTUFBSyxVQUFTLHVCQUFzQixDQUFDLEdBQUUsQ0FBQyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzdDLENBQUMsTUFBSyxXQUFVLElBQUcsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0MsQ0FBQyxNQUFLLFVBQVMsK0JBQThCLENBQUMsT0FBTyxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZFLENBQUMsTUFBSyxTQUFRLElBQUcsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUMsQ0FBQyxNQUFLLFNBQVEscUJBQW9CLENBQUMsU0FBUyxHQUFFLENBQUMsUUFBUSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNELENBQUMsTUFBSyxjQUFhLG1CQUFrQixDQUFDLFNBQVMsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssWUFBVyx1QkFBc0IsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdEUsQ0FBQyxNQUFLLFlBQVcsa0RBQWlELENBQUMsY0FBYyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3BHLENBQUMsTUFBSyxXQUFVLHdCQUF1QixDQUFDLFFBQVEsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNoRSxDQUFDLE1BQUsseUJBQXdCLDZDQUE0QyxDQUFDLFlBQVksR0FBRSxDQUFDLHVCQUF1QixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JILENBQUMsTUFBSyxlQUFjLHlDQUF3QyxDQUFDLFdBQVcsR0FBRSxDQUFDLGNBQWMsR0FBRSxDQUFDLE1BQU0sQ0FBQztBQUFBLEVBQ25HLENBQUMsTUFBSyxlQUFjLHFCQUFvQixDQUFDLE9BQU8sR0FBRSxDQUFDLGNBQWMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRSxDQUFDLE1BQUssVUFBUyxtQkFBa0IsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0QsQ0FBQyxNQUFLLGtCQUFpQixJQUFHLENBQUMsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3QyxDQUFDLE1BQUssY0FBYSwwQkFBeUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDekUsQ0FBQyxNQUFLLFFBQU8sb0NBQW1DLENBQUMsV0FBVyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVFLENBQUMsTUFBSyxXQUFVLHFCQUFvQixDQUFDLFFBQVEsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDLE1BQUssZUFBYyxJQUFHLENBQUMsVUFBVSxHQUFFLENBQUMsY0FBYyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUMsTUFBSyxpQkFBZ0IsaUNBQWdDLENBQUMsT0FBTyxHQUFFLENBQUMsaUJBQWlCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdEYsQ0FBQyxNQUFLLGFBQVksOENBQTZDLENBQUMsU0FBUyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVGLENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFVBQVUsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRSxDQUFDLE1BQUssV0FBVSxzQkFBcUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQyxNQUFLLGFBQVkseUJBQXdCLENBQUMsU0FBUyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZFLENBQUMsTUFBSyxjQUFhLDZCQUE0QixDQUFDLFlBQVksR0FBRSxDQUFDLGNBQWMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqRixDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxNQUFNLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0QsQ0FBQyxNQUFLLFNBQVEsa0JBQWlCLENBQUMsU0FBUyxHQUFFLENBQUMsUUFBUSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hELENBQUMsTUFBSyxXQUFVLHNCQUFxQixDQUFDLE9BQU8sR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDLE1BQUssVUFBUywwQkFBeUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDcEUsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsb0JBQVUsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRSxDQUFDLE1BQUssY0FBYSxJQUFHLENBQUMsV0FBVyxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3RELENBQUMsTUFBSyxnQkFBZSxJQUFHLENBQUMsR0FBRSxDQUFDLHVCQUF1QixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUMsTUFBSyxjQUFhLDBCQUF5QixDQUFDLGNBQWMsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM1RSxDQUFDLE1BQUssb0JBQW1CLG9DQUFtQyxDQUFDLFFBQVEsR0FBRSxDQUFDLGFBQWEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN6RixDQUFDLE1BQUssbUJBQWtCLCtCQUE4QixDQUFDLFFBQVEsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRixDQUFDLE1BQUssUUFBTyxvQkFBbUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDeEQsQ0FBQyxNQUFLLFdBQVUsb0NBQW1DLENBQUMsV0FBVyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9FLENBQUMsTUFBSyxZQUFXLElBQUcsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbkQsQ0FBQyxNQUFLLFNBQVEseUVBQXdFLENBQUMsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN4RyxDQUFDLE1BQUssNEJBQTJCLGdEQUErQyxDQUFDLEdBQUUsQ0FBQyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hGLENBQUMsTUFBSyxjQUFhLElBQUcsQ0FBQyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzFDLENBQUMsTUFBSyxjQUFhLGtDQUFpQyxDQUFDLFlBQVksR0FBRSxDQUFDLGFBQWEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRixDQUFDLE1BQUssY0FBYSxJQUFHLENBQUMsR0FBRSxDQUFDLGVBQWUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3QyxDQUFDLE1BQUssU0FBUSxxQkFBb0IsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxNQUFLLGFBQVkseUJBQXdCLENBQUMsWUFBWSxHQUFFLENBQUMsV0FBVyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3pFLENBQUMsTUFBSyxZQUFXLDRCQUEyQixDQUFDLFNBQU0sR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNwRSxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEUsQ0FBQyxNQUFLLFVBQVMseUJBQXdCLENBQUMsYUFBYSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JFLENBQUMsTUFBSyxZQUFXLElBQUcsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDckQsQ0FBQyxNQUFLLGNBQWEsMEJBQXlCLENBQUMsUUFBUSxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hFLENBQUMsTUFBSyxXQUFVLHVCQUFzQixDQUFDLFVBQVUsR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNsRSxDQUFDLE1BQUssaUJBQWdCLElBQUcsQ0FBQyxHQUFFLENBQUMsZ0JBQWdCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakQsQ0FBQyxNQUFLLFNBQVEscUJBQW9CLENBQUMsUUFBUSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVELENBQUMsTUFBSyxrQkFBaUIsK0JBQThCLENBQUMsR0FBRSxDQUFDLGtCQUFrQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9FLENBQUMsTUFBSyxXQUFVLCtCQUE4QixDQUFDLE9BQU8sR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN2RSxDQUFDLE1BQUssYUFBWSx5QkFBd0IsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQyxNQUFLLGVBQWMsOEJBQTZCLENBQUMsV0FBVyxHQUFFLENBQUMsT0FBTyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNFLENBQUMsTUFBSyxVQUFTLHFCQUFvQixDQUFDLE1BQU0sR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM1RCxDQUFDLE1BQUssU0FBUSx3Q0FBdUMsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEYsQ0FBQyxNQUFLLFNBQVEscUJBQW9CLENBQUMsT0FBTyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzFELENBQUMsTUFBSyxRQUFPLElBQUcsQ0FBQyxHQUFFLENBQUMsUUFBUSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2hDLENBQUMsTUFBSyxlQUFjLElBQUcsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxlQUFlLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUQsQ0FBQyxNQUFLLFFBQU8scUJBQW9CLENBQUMsUUFBUSxHQUFFLENBQUMsT0FBTyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3hELENBQUMsTUFBSyxVQUFTLHNCQUFxQixDQUFDLGFBQWEsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRSxDQUFDLE1BQUssUUFBTyxvQkFBbUIsQ0FBQyxNQUFNLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDeEQsQ0FBQyxNQUFLLG9CQUFtQixJQUFHLENBQUMsR0FBRSxDQUFDLG1CQUFtQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3ZELENBQUMsTUFBSyxvQkFBbUIseUNBQXdDLENBQUMsY0FBYyxHQUFFLENBQUMsbUJBQW1CLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUcsQ0FBQyxNQUFLLGVBQWMsK0JBQThCLENBQUMsUUFBUSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVFLENBQUMsTUFBSyxZQUFXLGdDQUErQixDQUFDLFdBQVcsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RSxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUQsQ0FBQyxNQUFLLDZCQUE0QixJQUFHLENBQUMsR0FBRSxDQUFDLGtCQUFpQixjQUFjLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUUsQ0FBQyxNQUFLLG9CQUFtQiw2QkFBNEIsQ0FBQyxHQUFFLENBQUMsbUJBQW1CLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEYsQ0FBQyxNQUFLLGVBQWMsK0JBQThCLENBQUMsR0FBRSxDQUFDLGNBQWMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN4RSxDQUFDLE1BQUssYUFBWSxzQkFBcUIsQ0FBQyxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVELENBQUMsTUFBSyxZQUFXLHVCQUFzQixDQUFDLFFBQVEsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRSxDQUFDLE1BQUssU0FBUSxxQkFBb0IsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQyxNQUFLLFlBQVcsd0JBQXVCLENBQUMsYUFBVSxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3RFLENBQUMsTUFBSyxTQUFRLGtCQUFpQixDQUFDLE1BQU0sR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNyRCxDQUFDLE1BQUssY0FBVSxxQkFBaUIsQ0FBQyxHQUFFLENBQUMsZUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JELENBQUMsTUFBSyxXQUFVLElBQUcsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDaEQsQ0FBQyxNQUFLLFVBQVMsc0JBQXFCLENBQUMsVUFBVSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9ELENBQUMsTUFBSyxVQUFTLHNCQUFxQixDQUFDLFFBQVEsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxNQUFLLGdCQUFlLDJCQUEwQixDQUFDLFFBQVEsR0FBRSxDQUFDLGVBQWUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RSxDQUFDLE1BQUssbUJBQWtCLElBQUcsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxrQkFBa0IsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDLE1BQUssY0FBYSwwQkFBeUIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0UsQ0FBQyxNQUFLLFNBQVEseUJBQXdCLENBQUMsVUFBVSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2xFLENBQUMsTUFBSyxVQUFTLHFCQUFvQixDQUFDLFdBQVcsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssYUFBWSx5QkFBd0IsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUUsQ0FBQyxNQUFLLGdEQUErQyxJQUFHLENBQUMsR0FBRSxDQUFDLGdCQUFnQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2hGLENBQUMsTUFBSyxZQUFXLHdCQUF1QixDQUFDLFdBQVcsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNwRSxDQUFDLE1BQUssMEJBQXlCLHlCQUF3QixDQUFDLEdBQUUsQ0FBQyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9ELENBQUMsTUFBSyxZQUFXLG1CQUFrQixDQUFDLFlBQVksR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssZ0JBQWUsNEJBQTJCLENBQUMsVUFBVSxHQUFFLENBQUMsZ0JBQWdCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDbEYsQ0FBQyxNQUFLLGNBQWEsc0NBQXFDLENBQUMsb0JBQW9CLEdBQUUsQ0FBQyxhQUFhLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakcsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsT0FBTyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2pFLENBQUMsTUFBSyxXQUFVLCtCQUE4QixDQUFDLFdBQVcsR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUN6RSxDQUFDLE1BQUssWUFBVyx3QkFBdUIsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQyxNQUFLLGVBQWMsMkJBQTBCLENBQUMsTUFBTSxHQUFFLENBQUMsZ0JBQWdCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUUsQ0FBQyxNQUFLLGtDQUF3Qix5REFBK0MsQ0FBQyxnQkFBVSxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNHLENBQUMsTUFBSyxlQUFjLDJCQUEwQixDQUFDLGNBQWMsR0FBRSxDQUFDLFlBQVksR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNoRixDQUFDLE1BQUssZ0JBQWUsSUFBRyxDQUFDLEdBQUUsQ0FBQyxlQUFlLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDL0MsQ0FBQyxNQUFLLFNBQVEsd0JBQXVCLENBQUMsVUFBVSxHQUFFLENBQUMsUUFBUSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9ELENBQUMsTUFBSyxZQUFXLHVCQUFzQixDQUFDLFNBQVMsR0FBRSxDQUFDLE9BQU8sR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssNEJBQTJCLElBQUcsQ0FBQyxHQUFFLENBQUMsMkJBQTJCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQyxNQUFLLFFBQU8sb0JBQW1CLENBQUMsV0FBVyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzVELENBQUMsTUFBSyx1Q0FBc0Msd0RBQXVELENBQUMsR0FBRSxDQUFDLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0csQ0FBQyxNQUFLLFFBQU8scUJBQW9CLENBQUMsU0FBTSxHQUFFLENBQUMsVUFBVSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3pELENBQUMsTUFBSyxZQUFXLHVCQUFzQixDQUFDLFNBQVMsR0FBRSxDQUFDLE1BQU0sR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM5RCxDQUFDLE1BQUssY0FBYSwwQkFBeUIsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdkUsQ0FBQyxNQUFLLFdBQVUsSUFBRyxDQUFDLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDdEMsQ0FBQyxNQUFLLGVBQWMsc0NBQXFDLENBQUMsTUFBTSxHQUFFLENBQUMsZUFBZSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3RGLENBQUMsTUFBSyxnQkFBZSxJQUFHLENBQUMsVUFBVSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ25ELENBQUMsTUFBSyxXQUFVLHFCQUFvQixDQUFDLE9BQU8sR0FBRSxDQUFDLFVBQVUsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssU0FBUSxvQkFBbUIsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDN0QsQ0FBQyxNQUFLLGNBQVUsMEJBQXNCLENBQUMsUUFBUSxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQy9ELENBQUMsTUFBSyx1QkFBc0IsbUNBQWtDLENBQUMsZUFBZSxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2xHLENBQUMsTUFBSyxVQUFTLElBQUcsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUMsQ0FBQyxNQUFLLFVBQVMsOEJBQTZCLENBQUMsR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMvRCxDQUFDLE1BQUssWUFBVywrQkFBOEIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDMUUsQ0FBQyxNQUFLLFdBQVUsSUFBRyxDQUFDLE1BQU0sR0FBRSxDQUFDLFdBQVcsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM1QyxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUQsQ0FBQyxNQUFLLHdDQUF1QyxJQUFHLENBQUMsR0FBRSxDQUFDLG1CQUFtQixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNFLENBQUMsTUFBSyxpQkFBZ0IsNEJBQTJCLENBQUMsaUJBQWlCLEdBQUUsQ0FBQyxVQUFVLEdBQUUsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUN6RixDQUFDLE1BQUssV0FBVSxnQ0FBK0IsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxXQUFXLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDOUUsQ0FBQyxNQUFLLGNBQWEsMEJBQXlCLENBQUMsVUFBVSxHQUFFLENBQUMsYUFBYSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNFLENBQUMsTUFBSyxnQkFBZSxzQkFBcUIsQ0FBQyxjQUFjLEdBQUUsQ0FBQyxTQUFTLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDekUsQ0FBQyxNQUFLLG9DQUFtQyxJQUFHLENBQUMsV0FBVyxHQUFFLENBQUMsa0JBQWtCLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDakYsQ0FBQyxNQUFLLGFBQVksb0NBQW1DLENBQUMsU0FBUyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ2xGLENBQUMsTUFBSywwQkFBeUIsa0JBQWlCLENBQUMsR0FBRSxDQUFDLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDeEQsQ0FBQyxNQUFLLGdDQUErQix1Q0FBc0MsQ0FBQyxHQUFFLENBQUMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNuRixDQUFDLE1BQUssV0FBVSxpQ0FBZ0MsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDM0UsQ0FBQyxNQUFLLFdBQVUsdUJBQXNCLENBQUMsV0FBVyxHQUFFLENBQUMsWUFBWSxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JFLENBQUMsTUFBSyxxQkFBb0IsOENBQTZDLENBQUMsR0FBRSxDQUFDLDRCQUE0QixHQUFFLENBQUMsQ0FBQztBQUFBLEVBQzNHLENBQUMsTUFBSyxTQUFRLDhCQUE2QixDQUFDLE1BQU0sR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUNqRSxDQUFDLE1BQUssVUFBUyxzQkFBcUIsQ0FBQyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JELENBQUMsTUFBSyxTQUFRLHFCQUFvQixDQUFDLFFBQVEsR0FBRSxDQUFDLFFBQVEsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUMxRCxDQUFDLE1BQUssV0FBVSx5QkFBd0IsQ0FBQyxHQUFFLENBQUMsU0FBUyxHQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3pELENBQUMsTUFBSyxnQkFBZSw0QkFBMkIsQ0FBQyxZQUFXLGdCQUFlLFdBQVcsR0FBRSxDQUFDLGVBQWUsR0FBRSxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ2pILENBQUMsTUFBSyxVQUFTLHNCQUFxQixDQUFDLFFBQVEsR0FBRSxDQUFDLFNBQVMsR0FBRSxDQUFDLENBQUM7QUFBQSxFQUM3RCxDQUFDLE1BQUssWUFBVyx3QkFBdUIsQ0FBQyxRQUFRLEdBQUUsQ0FBQyxZQUFZLEdBQUUsQ0FBQyxDQUFDO0FBQ3RFOzs7QUNqUUEsSUFBTSxhQUEwRDtBQUFBLEVBQzlELElBQUksQ0FBQyxVQUFVLG9CQUFvQjtBQUFBLEVBQ25DLElBQUksQ0FBQyxnQ0FBZ0MsT0FBTztBQUFBLEVBQzVDLElBQUksQ0FBQyxvQkFBaUIsZUFBZTtBQUFBLEVBQ3JDLElBQUksQ0FBQyxPQUFPLGtCQUFrQiw0QkFBNEI7QUFBQSxFQUMxRCxJQUFJLENBQUMsWUFBWTtBQUFBLEVBQ2pCLElBQUksQ0FBQyxNQUFNLFFBQVEsV0FBVyxlQUFlO0FBQUEsRUFDN0MsSUFBSSxDQUFDLE1BQU07QUFBQSxFQUNYLElBQUksQ0FBQywwQkFBMEI7QUFBQSxFQUMvQixJQUFJLENBQUMsdUNBQXVDO0FBQUEsRUFDNUMsSUFBSSxDQUFDLFNBQVM7QUFBQSxFQUNkLElBQUksQ0FBQyxXQUFXO0FBQUEsRUFDaEIsSUFBSSxDQUFDLE9BQU87QUFBQSxFQUNaLElBQUksQ0FBQyxXQUFXLGlCQUFpQjtBQUFBLEVBQ2pDLElBQUksQ0FBQyxNQUFNO0FBQUEsRUFDWCxJQUFJLENBQUMsb0JBQW9CO0FBQUEsRUFDekIsSUFBSSxDQUFDLFdBQVc7QUFBQSxFQUNoQixJQUFJLENBQUMsWUFBWTtBQUFBLEVBQ2pCLElBQUksQ0FBQyxVQUFVLHNCQUFzQixTQUFTO0FBQUEsRUFDOUMsSUFBSSxDQUFDLG1CQUFtQjtBQUFBLEVBQ3hCLElBQUksQ0FBQyxNQUFNLFFBQVEsVUFBVSxXQUFXLDBCQUEwQjtBQUFBLEVBQ2xFLElBQUksQ0FBQyxXQUFXLFVBQVU7QUFDNUI7QUFDQSxJQUFNLGdCQUE2RDtBQUFBLEVBQ2pFLElBQUksQ0FBQyxhQUFhO0FBQUEsRUFDbEIsSUFBSSxDQUFDLFNBQVM7QUFBQSxFQUNkLElBQUksQ0FBQyxTQUFTO0FBQUEsRUFDZCxJQUFJLENBQUMsVUFBVTtBQUFBLEVBQ2YsSUFBSSxDQUFDLE1BQU07QUFBQSxFQUNYLElBQUksQ0FBQyxTQUFTO0FBQUEsRUFDZCxJQUFJLENBQUMsUUFBUSxPQUFPO0FBQUEsRUFDcEIsSUFBSSxDQUFDLFlBQVksV0FBVztBQUFBLEVBQzVCLElBQUksQ0FBQyxRQUFRLE9BQU87QUFBQSxFQUNwQixJQUFJLENBQUMsVUFBVSxhQUFhLGFBQWEsYUFBYTtBQUFBLEVBQ3RELElBQUksQ0FBQyxTQUFTLFVBQVUsU0FBUztBQUFBLEVBQ2pDLElBQUksQ0FBQyxZQUFZLFlBQVk7QUFBQSxFQUM3QixJQUFJLENBQUMsTUFBTTtBQUFBLEVBQ1gsSUFBSSxDQUFDLFFBQVE7QUFBQSxFQUNiLElBQUksQ0FBQyxZQUFZLFlBQVk7QUFBQSxFQUM3QixJQUFJLENBQUMsZUFBZTtBQUFBLEVBQ3BCLElBQUksQ0FBQyxZQUFZO0FBQUEsRUFDakIsSUFBSSxDQUFDLFFBQVEsT0FBTztBQUFBLEVBQ3BCLElBQUksQ0FBQyxPQUFPO0FBQUEsRUFDWixJQUFJLENBQUMsT0FBTztBQUFBLEVBQ1osSUFBSSxDQUFDLFNBQVMsUUFBUTtBQUFBLEVBQ3RCLElBQUksQ0FBQyxXQUFXO0FBQUEsRUFDaEIsSUFBSSxDQUFDLE9BQU87QUFBQSxFQUNaLElBQUksQ0FBQyxRQUFRLE9BQU87QUFBQSxFQUNwQixJQUFJLENBQUMsT0FBTztBQUNkO0FBR0EsSUFBTSxVQUF5RztBQUFBLEVBQzdHLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxTQUFTLENBQUM7QUFBQSxFQUMxQixDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDO0FBQUEsRUFDdEIsQ0FBQyxlQUFlLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN0QixDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2xCLENBQUMsV0FBVyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDbEIsQ0FBQyxhQUFhLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNwQixDQUFDLFlBQVksQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ25CLENBQUMsbUJBQW1CLENBQUMsR0FBRyxDQUFDLGtCQUFrQixDQUFDO0FBQUEsRUFDNUMsQ0FBQyxnQkFBZ0IsQ0FBQyxHQUFHLENBQUMsZUFBZSxDQUFDO0FBQUEsRUFDdEMsQ0FBQyxrQkFBa0IsQ0FBQyxHQUFHLENBQUMsa0JBQWtCLENBQUM7QUFBQSxFQUMzQyxDQUFDLGFBQWEsQ0FBQyxHQUFHLENBQUMsWUFBWSxDQUFDO0FBQUEsRUFDaEMsQ0FBQyxrQkFBa0IsQ0FBQyxHQUFHLENBQUMsb0JBQW9CLGVBQWUsQ0FBQztBQUFBLEVBQzVELENBQUMsZ0JBQWdCLENBQUMsNEJBQTRCLEdBQUcsQ0FBQyxhQUFhLENBQUM7QUFBQSxFQUNoRSxDQUFDLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ2xCLENBQUMsV0FBVyxDQUFDLEdBQUcsQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUM1QixDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsVUFBVSxDQUFDO0FBQUEsRUFDM0IsQ0FBQyxZQUFZLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNuQixDQUFDLGlCQUFpQixDQUFDLEdBQUcsQ0FBQyxnQkFBZ0IsQ0FBQztBQUFBLEVBQ3hDLENBQUMsZUFBZSxDQUFDLEdBQUcsQ0FBQyxrQkFBa0IsU0FBUyxDQUFDO0FBQUEsRUFDakQsQ0FBQyxnQkFBZ0IsQ0FBQyxHQUFHLENBQUMsZUFBZSxDQUFDO0FBQUEsRUFDdEMsQ0FBQyxpQkFBaUIsQ0FBQyxHQUFHLENBQUMsZ0JBQWdCLENBQUM7QUFBQSxFQUN4QyxDQUFDLG9CQUFvQixDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDM0IsQ0FBQyxXQUFXLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUNsQixDQUFDLGVBQWUsQ0FBQyxHQUFHLENBQUMsY0FBYyxDQUFDO0FBQUEsRUFDcEMsQ0FBQyxZQUFZLENBQUMsR0FBRyxDQUFDLFlBQVksT0FBTyxDQUFDO0FBQUEsRUFDdEMsQ0FBQyxpQkFBaUIsQ0FBQyxHQUFHLENBQUMsZ0JBQWdCLENBQUM7QUFBQSxFQUN4QyxDQUFDLGNBQWMsQ0FBQyxHQUFHLENBQUMsYUFBYSxDQUFDO0FBQUEsRUFDbEMsQ0FBQyxrQkFBa0IsQ0FBQyxpQkFBaUIsR0FBRyxDQUFDLGlCQUFpQixDQUFDO0FBQUEsRUFDM0QsQ0FBQyxtQkFBbUIsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQzFCLENBQUMsZ0JBQWdCLENBQUMsUUFBUSxVQUFVLEdBQUcsQ0FBQyxVQUFVLFNBQVMsQ0FBQztBQUFBLEVBQzVELENBQUMsc0JBQXNCLENBQUMsR0FBRyxDQUFDLENBQUM7QUFBQSxFQUM3QixDQUFDLFNBQVMsQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDO0FBQUEsRUFDdkIsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLFNBQVMsQ0FBQztBQUFBLEVBQ3hCLENBQUMsa0JBQWtCLENBQUMsR0FBRyxDQUFDLG9CQUFvQixlQUFlLENBQUM7QUFBQSxFQUM1RCxDQUFDLGdCQUFnQixDQUFDLEdBQUcsQ0FBQyxhQUFhLENBQUM7QUFBQSxFQUNwQyxDQUFDLGNBQWMsQ0FBQyxHQUFHLENBQUMsWUFBWSxhQUFhLENBQUM7QUFDaEQ7QUFLQSxJQUFNLFNBQVM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVFaLE1BQU0sR0FBRyxFQUNULElBQUksVUFBUSxLQUFLLEtBQUssRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUVyQyxJQUFNLFNBQVMsWUFBWTtBQUMzQixJQUFNLGFBQWEsSUFBSSxJQUFJLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxFQUFFLFFBQVEsU0FBTyxJQUFJLE1BQU0sR0FBRyxDQUFDLENBQUM7QUFHckUsU0FBUyxVQUFVLEtBQWdDO0FBQ3hELFNBQU8sT0FBTyxJQUFJLEdBQUc7QUFDdkI7QUFRTyxTQUFTLFVBQVUsS0FBc0I7QUFDOUMsU0FBTyxPQUFPLElBQUksR0FBRyxHQUFHLFNBQVM7QUFDbkM7QUFFQSxTQUFTLGNBQTBDO0FBQ2pELFFBQU0sUUFBUSxvQkFBSSxJQUFtQjtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxTQUFpQixVQUFpQjtBQUM3QyxVQUFNLE1BQU0sVUFBVSxPQUFPO0FBQzdCLFFBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxFQUFHLE9BQU0sSUFBSSxLQUFLLEtBQUs7QUFBQSxFQUMzQztBQUNBLGFBQVcsQ0FBQyxNQUFNLE1BQU0sVUFBVSxFQUFFLEVBQUUsVUFBVSxLQUFLLGFBQWE7QUFDaEUsVUFBTSxRQUFlLEVBQUUsSUFBSSxPQUFPLElBQUksR0FBRyxNQUFNLE1BQU0sVUFBVTtBQUMvRCxlQUFXLFdBQVcsQ0FBQyxNQUFNLFVBQVUsR0FBRyxZQUFZLEdBQUksV0FBVyxJQUFJLEtBQUssQ0FBQyxDQUFFO0FBQy9FLFVBQUksUUFBUyxLQUFJLFNBQVMsS0FBSztBQUFBLEVBQ25DO0FBQ0EsYUFBVyxDQUFDLE1BQU0sT0FBTyxVQUFVLEtBQUssU0FBUztBQUMvQyxVQUFNLEtBQUssT0FBTyxJQUFJO0FBQ3RCLGVBQVcsV0FBVyxDQUFDLE1BQU0sR0FBRyxLQUFLLEVBQUcsS0FBSSxTQUFTLEVBQUUsSUFBSSxNQUFNLE1BQU0sU0FBUyxDQUFDO0FBQ2pGLGVBQVcsV0FBVyxXQUFZLEtBQUksU0FBUyxFQUFFLElBQUksTUFBTSxNQUFNLFVBQVUsQ0FBQztBQUFBLEVBQzlFO0FBQ0EsYUFBVyxDQUFDLE9BQU8sSUFBSSxHQUFHLEtBQUssS0FBSztBQUNsQyxlQUFXLFdBQVcsQ0FBQyxNQUFNLEdBQUcsS0FBSyxFQUFHLEtBQUksU0FBUyxFQUFFLElBQUksT0FBTyxJQUFJLEdBQUcsTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUNqRyxhQUFXLENBQUMsTUFBTSxNQUFNLEVBQUUsRUFBRSxRQUFRLEtBQUssYUFBYTtBQUNwRCxVQUFNLFFBQWUsRUFBRSxJQUFJLE9BQU8sSUFBSSxHQUFHLE1BQU0sTUFBTSxVQUFVO0FBQy9ELGVBQVcsV0FBVyxDQUFDLEdBQUcsVUFBVSxHQUFJLGNBQWMsSUFBSSxLQUFLLENBQUMsQ0FBRSxHQUFHO0FBQ25FLFVBQUksU0FBUyxLQUFLO0FBRWxCLFVBQUksMkNBQTJDLEtBQUssT0FBTyxFQUFHLEtBQUksR0FBRyxPQUFPLEtBQUssS0FBSztBQUFBLElBQ3hGO0FBQUEsRUFDRjtBQUNBLGFBQVcsQ0FBQyxFQUFFLEVBQUUsRUFBRSxRQUFRLEtBQUs7QUFDN0IsZUFBVyxXQUFXLFVBQVU7QUFDOUIsWUFBTSxPQUFPLFFBQVEsUUFBUSxZQUFZLEVBQUU7QUFDM0MsVUFBSSxNQUFNLEVBQUUsSUFBSSxPQUFPLElBQUksR0FBRyxNQUFNLE1BQU0sVUFBVSxDQUFDO0FBQUEsSUFDdkQ7QUFDRixRQUFNLE9BQU8sRUFBRTtBQUNmLFNBQU87QUFDVDs7O0FDbkpBLElBQU0sVUFBVTtBQUVULFNBQVMsVUFBVSxPQUF1QjtBQUMvQyxTQUFPLE1BQU0sVUFBVSxhQUFhLE1BQU0sVUFBVSxjQUFjLE1BQU0sVUFBVTtBQUNwRjtBQUdPLFNBQVMsV0FBVyxRQUEwQixPQUF1QjtBQUMxRSxNQUFJLE1BQU0sUUFBUTtBQUNsQixTQUFPLE1BQU0sT0FBTyxVQUFVLE1BQU0sUUFBUSxTQUFTO0FBQ25ELFVBQU0sT0FBTyxPQUFPLFFBQVEsT0FBTyxHQUFHO0FBQ3RDLFFBQUksU0FBUyxJQUFLO0FBQ2xCLFVBQU07QUFBQSxFQUNSO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLFFBQTBCLE9BQWUsS0FBcUI7QUFDNUUsUUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzNCLFFBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsTUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFNLFFBQU87QUFDM0IsTUFBSSxLQUFLLGNBQWMsQ0FBQyxPQUFPLE1BQU0sSUFBSSxLQUFLLENBQUMsUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDLEtBQUssQ0FBQyxTQUFTLFFBQVEsR0FBRyxFQUFHLFFBQU87QUFDMUcsTUFBSSxLQUFLLFdBQVcsTUFBTyxRQUFPLFVBQVUsSUFBSSxJQUFJLE1BQU0sSUFBSTtBQUU5RCxNQUFJLEtBQUssV0FBVyxXQUFXLFVBQVUsSUFBSSxLQUFLLFFBQVEsUUFBUSxNQUFNLENBQUMsRUFBRyxRQUFPLE1BQU07QUFDekYsTUFBSSxLQUFLLFdBQVcsUUFBUyxRQUFPO0FBQ3BDLE1BQUksVUFBVSxJQUFJLEVBQUcsUUFBTyxVQUFVLFFBQVEsT0FBTyxHQUFHLElBQUksTUFBTSxJQUFJO0FBRXRFLE1BQUksNkJBQTZCLEtBQUssS0FBSyxHQUFHLEVBQUcsUUFBTyxNQUFNO0FBRTlELE1BQUksYUFBYSxJQUFJLEtBQUssR0FBRyxLQUFLLFVBQVUsS0FBSyxHQUFHLEtBQUssY0FBYyxRQUFRLE9BQU8sR0FBRyxFQUFHLFFBQU8sTUFBTTtBQUN6RyxRQUFNLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDNUIsTUFBSSxPQUFPLFdBQVcsUUFBUyxRQUFPO0FBQ3RDLE1BQUksS0FBSyxRQUFRLE1BQU8sUUFBTyxXQUFXLFFBQVEsT0FBTyxHQUFHLElBQUksTUFBTSxJQUFJO0FBQzFFLE1BQUksS0FBSyxRQUFRLFFBQVEsS0FBSyxRQUFRLE9BQU87QUFDM0MsUUFBSSxDQUFDLGdCQUFnQixJQUFJLEVBQUcsUUFBTztBQUNuQyxRQUFJLFVBQVUsS0FBSyxLQUFLLENBQUMsY0FBYyxJQUFJLE1BQU0sR0FBRyxFQUFHLFFBQU8sTUFBTTtBQUNwRSxVQUFNLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDN0IsV0FBTyxNQUFNLFFBQVEsU0FBUyxRQUFRLFdBQVcsV0FBVyxVQUFVLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFBQSxFQUM1RjtBQUVBLE1BQUksS0FBSyxRQUFRLFFBQVEsU0FBUyxJQUFJLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFHLFFBQU8sTUFBTTtBQUNyRyxNQUFJLFVBQVUsSUFBSSxLQUFLLEdBQUcsR0FBRztBQUMzQixRQUFJLFVBQVUsS0FBSyxFQUFHLFFBQU8sTUFBTTtBQUNuQyxVQUFNLFNBQVMsT0FBTyxNQUFNLENBQUM7QUFDN0IsV0FBTyxVQUFVLElBQUksTUFBTSxHQUFHLEtBQUssUUFBUSxXQUFXLFdBQVcsVUFBVSxNQUFNLElBQUksTUFBTSxJQUFJO0FBQUEsRUFDakc7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsUUFBMEIsSUFBcUI7QUFDOUQsUUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUM3QyxTQUFPLEtBQUssUUFBUSxTQUFTLElBQUksV0FBVyxXQUFXLElBQUksUUFBUSxRQUFRLEdBQUcsV0FBVztBQUMzRjtBQUVBLElBQU0sV0FBVyxvQkFBSSxJQUFJLENBQUMsYUFBYSxjQUFjLFVBQVUsWUFBWSxlQUFlLGNBQWMsU0FBUyxDQUFDO0FBRWxILElBQU0sZUFBZSxvQkFBSSxJQUFJLENBQUMsV0FBVyxXQUFXLGFBQWEsWUFBWSxhQUFhLFNBQVMsQ0FBQztBQUVwRyxTQUFTLGNBQWMsUUFBMEIsT0FBZSxLQUFzQjtBQUNwRixXQUFTLEtBQUssUUFBUSxHQUFHLEtBQUssS0FBSyxLQUFNLEtBQUksT0FBTyxFQUFFLEdBQUcsUUFBUSxRQUFRLE9BQU8sRUFBRSxHQUFHLFFBQVEsTUFBTyxRQUFPO0FBQzNHLFNBQU87QUFDVDtBQUdBLFNBQVMsUUFBUSxPQUFtQztBQUNsRCxTQUFPLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxTQUFTLE9BQU8sUUFBUTtBQUN2RTtBQUdBLFNBQVMsT0FBTyxPQUFjLE1BQXNCO0FBQ2xELFNBQ0UsYUFBYSxJQUFJLEtBQUssR0FBRyxLQUN6QixzQkFBc0IsSUFBSSxHQUFHLE1BQU0sR0FBRyxJQUFJLEtBQzFDLHNCQUFzQixJQUFJLEdBQUcsTUFBTSxHQUFHLEdBQUc7QUFFN0M7QUFHQSxTQUFTLFNBQVMsUUFBMEIsS0FBc0I7QUFDaEUsUUFBTSxDQUFDLE9BQU8sTUFBTSxLQUFLLElBQUksQ0FBQyxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sR0FBRyxHQUFHLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDM0UsTUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLEtBQUssVUFBVSxhQUFhLENBQUMsV0FBVyxJQUFJLEtBQUssR0FBRyxLQUFLLFVBQVUsTUFBTSxHQUFHLEVBQUcsUUFBTztBQUM3RyxTQUFPLEVBQUUsT0FBTyxXQUFXLFdBQVcsVUFBVSxLQUFLO0FBQ3ZEO0FBRUEsU0FBUyxVQUFVLFFBQTBCLE9BQWUsS0FBc0I7QUFDaEYsUUFBTSxPQUFPLE9BQU8sR0FBRztBQUN2QixNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLE1BQUksS0FBSyxVQUFVLFdBQVksUUFBTyxDQUFDLGNBQWMsSUFBSSxLQUFLLEdBQUcsS0FBSyxXQUFXLEtBQUssS0FBSyxHQUFHO0FBQzlGLE1BQUksY0FBYyxJQUFJLEtBQUssR0FBRyxLQUFLLEtBQUssS0FBSyxTQUFTLEVBQUcsUUFBTztBQUNoRSxNQUFJLENBQUMsY0FBYyxJQUFJLEtBQUssR0FBRyxFQUFHLFFBQU8sRUFBRSxjQUFjLElBQUksT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLEVBQUUsS0FBSyxNQUFNLFVBQVU7QUFFNUcsUUFBTSxRQUFRLE9BQU8sTUFBTSxDQUFDO0FBQzVCLFNBQU8sa0NBQWtDLEtBQUssS0FBSyxHQUFHLEtBQUssRUFBRSxPQUFPLFdBQVcsV0FBVyxNQUFNLFVBQVU7QUFDNUc7QUFHQSxTQUFTLGdCQUFnQixNQUFzQjtBQUM3QyxNQUFJLFdBQVcsSUFBSSxLQUFLLEdBQUcsS0FBSyxXQUFXLElBQUksS0FBSyxHQUFHLEVBQUcsUUFBTztBQUNqRSxTQUFPLGtCQUFrQixJQUFJLEtBQUssR0FBRyxLQUFLLFdBQVcsSUFBSSxLQUFLLEdBQUcsS0FBSyxXQUFXLElBQUksS0FBSyxHQUFHO0FBQy9GO0FBTUEsU0FBUyxXQUFXLFFBQTBCLE9BQWUsS0FBc0I7QUFDakYsUUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzNCLFFBQU0sUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUU1QixNQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLLFVBQVUsYUFBYSxNQUFNLFVBQVUsV0FBWSxRQUFPO0FBRTNHLE1BQUksOEJBQThCLEtBQUssTUFBTSxHQUFHLEVBQUcsUUFBTztBQUUxRCxNQUFJLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxVQUFVLEVBQUcsUUFBTztBQUN4RCxNQUFJLFdBQVcsUUFBUSxPQUFPLEdBQUcsRUFBRyxRQUFPO0FBQzNDLFFBQU0sVUFBVSxNQUFNLFFBQVEsS0FBSyxXQUFXLElBQUksS0FBSyxHQUFHLEtBQUssY0FBYyxRQUFRLE9BQU8sR0FBRztBQUMvRixNQUFJLFdBQVcsU0FBUyxRQUFRLE1BQU0sQ0FBQyxFQUFHLFFBQU87QUFFakQsTUFBSSxZQUFZLEtBQUssR0FBRyxLQUFLLFlBQVksTUFBTSxHQUFHLEtBQUssU0FBUyxRQUFRLE1BQU0sQ0FBQyxFQUFHLFFBQU87QUFFekYsTUFBSSxjQUFjLElBQUksS0FBSyxHQUFHLEtBQUssY0FBYyxJQUFJLE1BQU0sR0FBRyxLQUFLLGFBQWEsSUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRTtBQUM1RyxXQUFPO0FBQ1QsUUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLEdBQUcsRUFBRSxVQUFVLENBQUMsRUFBRSxJQUFJLE1BQU0sUUFBUSxRQUFRLFFBQVEsU0FBUyxRQUFRLElBQUk7QUFDeEcsUUFBTSxhQUFhLEtBQUs7QUFDeEIsTUFBSSxjQUFjLE9BQU8sUUFBUSxFQUFFLEdBQUcsUUFBUSxLQUFNLFFBQU8sQ0FBQyxVQUFVLEtBQUssR0FBRyxLQUFLLENBQUMsVUFBVSxNQUFNLEdBQUc7QUFDdkcsTUFBSSxjQUFjLGNBQWMsSUFBSSxPQUFPLFFBQVEsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssQ0FBQyxVQUFVLEtBQUssR0FBRztBQUMzRixXQUFPLENBQUMsVUFBVSxNQUFNLEdBQUc7QUFFN0IsTUFBSSxjQUFjLFVBQVUsS0FBSyxHQUFHLEVBQUcsUUFBTztBQUM5QyxNQUFJLFVBQVUsS0FBSyxHQUFHLEtBQU0sZ0JBQWdCLElBQUksS0FBSyxNQUFNLFFBQVE7QUFDakUsV0FBTyxjQUFjLENBQUMsVUFBVSxLQUFLLEdBQUcsS0FBSyxTQUFTLFFBQVEsTUFBTSxDQUFDO0FBQ3ZFLFFBQU0sT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUM3QixRQUFNLFFBQVEsT0FBTyxLQUFLO0FBQzFCLFFBQU0sYUFDSCxRQUFRLE9BQU8sV0FBVyxZQUFZLEtBQUssUUFBUSxTQUFTLEtBQUssY0FBYyxLQUFLLFFBQVEsVUFDNUYsU0FBUyxNQUFNLFFBQVEsS0FBSyxVQUFVLE1BQU0sR0FBRztBQUNsRCxTQUFPLFFBQVEsVUFBVSxLQUFLLFNBQVMsUUFBUSxNQUFNLENBQUM7QUFDeEQ7QUFFQSxJQUFNLGNBQWM7QUFNcEIsU0FBUyxXQUFXLFFBQTBCLE9BQWUsS0FBc0I7QUFDakYsV0FBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDbkMsVUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFJLE9BQU8sVUFBVSxhQUFhLGFBQWEsSUFBSSxNQUFNLEdBQUcsS0FBSyxVQUFVLE1BQU0sR0FBRyxFQUFHLFFBQU87QUFBQSxFQUNoRztBQUNBLE1BQUksTUFBTSxRQUFRLEVBQUcsUUFBTztBQUM1QixXQUFTLEtBQUssTUFBTSxHQUFHLEtBQUssT0FBTyxVQUFVLE1BQU0sTUFBTSxhQUFhLE1BQU07QUFDMUUsVUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFJLENBQUMsU0FBUyxDQUFDLFVBQVUsS0FBSyxLQUFLLE1BQU0sV0FBVyxRQUFTLFFBQU87QUFDcEUsUUFBSSxhQUFhLElBQUksTUFBTSxHQUFHLEVBQUcsUUFBTyxLQUFLLE1BQU07QUFDbkQsUUFBSSxPQUFPLE1BQU0sTUFBTSxNQUFNLFVBQVUsYUFBYSxVQUFVLE1BQU0sR0FBRyxHQUFJLFFBQU87QUFBQSxFQUNwRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxNQUF1QjtBQUMxQyxTQUFPLHlCQUF5QixLQUFLLElBQUksS0FBSyxDQUFDLFVBQVUsSUFBSTtBQUMvRDtBQUdBLFNBQVMsY0FBYyxRQUEwQixPQUFlLEtBQXNCO0FBQ3BGLFNBQU8sTUFBTSxVQUFVLEtBQUssVUFBVSxVQUFVLE9BQU8sS0FBSyxHQUFHLFFBQVEsRUFBRSxDQUFDLE1BQU07QUFDbEY7QUFHQSxTQUFTLFNBQVMsUUFBMEIsTUFBdUI7QUFDakUsTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLElBQUksT0FBTyxVQUFVLEtBQUssT0FBTyxHQUFHO0FBQzlDLFVBQU0sT0FBTyxPQUFPLEtBQUssQ0FBQztBQUMxQixRQUFJLE1BQU0sV0FBVyxXQUFXLENBQUMsVUFBVSxJQUFJLEVBQUc7QUFDbEQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLE9BQU8sRUFBRSxHQUFHLE9BQU87QUFDaEMsU0FBTyxLQUFLLFNBQVMsa0JBQWtCLElBQUksSUFBSSxLQUFLLFdBQVcsSUFBSSxJQUFJO0FBQ3pFOzs7QUM3TEEsU0FBU0MsT0FBTSxNQUFtQztBQUNoRCxTQUFPLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxFQUFFLE9BQU8sT0FBTyxDQUFDO0FBQ2xEO0FBR0EsSUFBTSxRQUFRQSxPQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJbkI7QUFDRCxJQUFNLGNBQWNBLE9BQU0sd0RBQXdEO0FBQ2xGLElBQU0sWUFBWUEsT0FBTTtBQUFBO0FBQUE7QUFBQSxDQUd2QjtBQUVELElBQU0sWUFBWUEsT0FBTTtBQUFBO0FBQUE7QUFBQSxDQUd2QjtBQU1NLFNBQVMsWUFBWSxNQUFjLFFBQTBCLElBQTRDO0FBQzlHLFFBQU0sQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDakQsTUFBSSxDQUFDLFNBQVMsYUFBYSxJQUFJLE1BQU0sR0FBRyxLQUFLLGNBQWMsSUFBSSxNQUFNLEdBQUcsS0FBSyxhQUFhLEtBQUssRUFBRyxRQUFPLENBQUM7QUFDMUcsUUFBTSxXQUFXLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFDdkMsTUFBSSxNQUFNLFdBQVcsV0FBVyxDQUFDLE1BQU0sWUFBWTtBQUNqRCxRQUFJLFNBQVUsUUFBTyxlQUFlLElBQUksSUFBSSxFQUFFLFNBQVMsT0FBTyxJQUFJLENBQUM7QUFDbkUsUUFBSSxNQUFNLElBQUksS0FBSyxHQUFHLEtBQUssU0FBUyxPQUFPLFFBQVEsS0FBSyxDQUFDLEVBQUcsUUFBTyxFQUFFLFNBQVMsT0FBTztBQUNyRixRQUFJLFdBQVcsTUFBTSxHQUFHLEVBQUcsUUFBTyxDQUFDO0FBQ25DLFVBQU0sU0FDSixLQUFLLFFBQVEsVUFBVSxZQUFZLElBQUksS0FBSyxHQUFHLElBQUksYUFBYSxRQUFRLEtBQUssQ0FBQyxJQUFJLE9BQU8sUUFBUSxLQUFLLENBQUM7QUFDekcsV0FBTyxTQUFTLEVBQUUsU0FBUyxPQUFPLElBQUksWUFBWSxJQUFJLEtBQUssR0FBRyxLQUFLLE9BQU8sSUFBSSxJQUFJLEVBQUUsU0FBUyxVQUFVLElBQUksQ0FBQztBQUFBLEVBQzlHO0FBQ0EsTUFBSSxZQUFZLFdBQVcsTUFBTSxHQUFHLEVBQUcsUUFBTyxDQUFDO0FBQy9DLE1BQUksTUFBTSxXQUFZLFFBQU8sRUFBRSxTQUFTLE9BQU87QUFDL0MsUUFBTSxjQUFjLE1BQU0sV0FBVyxZQUFZLEtBQUssUUFBUSxPQUFPLEtBQUssUUFBUSxRQUFRLEtBQUssUUFBUTtBQUN2RyxTQUFPLGVBQWUsT0FBTyxLQUFLLEtBQUssTUFBTSxNQUFNLEtBQUssS0FBSyxLQUFLLENBQUMsSUFBSSxFQUFFLFNBQVMsT0FBTyxJQUFJLENBQUM7QUFDaEc7QUFHQSxTQUFTLGFBQWEsRUFBRSxJQUFJLEdBQW1CO0FBQzdDLFNBQU8sdUJBQXVCLEtBQUssR0FBRztBQUN4QztBQUdBLFNBQVMsZUFBZSxFQUFFLEtBQUssTUFBTSxHQUFtQjtBQUN0RCxTQUFPLFVBQVUsWUFBWSxRQUFRLFNBQVMsUUFBUSxVQUFVLFFBQVEsV0FBVyxRQUFRO0FBQzdGO0FBR08sU0FBUyxPQUFPLEVBQUUsS0FBSyxNQUFNLEdBQW1CO0FBQ3JELFNBQU8sVUFBVSxZQUFZLElBQUksU0FBUyxJQUFJLEtBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEU7QUFHQSxTQUFTLGFBQWEsUUFBMEIsSUFBcUI7QUFDbkUsUUFBTSxDQUFDLFFBQVEsSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUNsRCxNQUFJLENBQUMsVUFBVSxNQUFNLFdBQVcsV0FBVyxLQUFLLFVBQVUsUUFBUyxRQUFPO0FBQzFFLE1BQUkscUJBQXFCLEtBQUssT0FBTyxHQUFHLEVBQUcsUUFBTyxPQUFPLElBQUk7QUFDN0QsU0FBTyxtQkFBbUIsS0FBSyxPQUFPLEdBQUcsS0FBSyxDQUFDLGNBQWMsSUFBSSxLQUFLLEdBQUc7QUFDM0U7QUFHQSxTQUFTLE9BQU8sUUFBMEIsSUFBcUI7QUFDN0QsUUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQztBQUNqRCxNQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sSUFBSSxLQUFLLE9BQU8sV0FBVyxRQUFTLFFBQU87QUFDaEUsU0FBTyxVQUFVLElBQUksTUFBTSxHQUFHLEtBQUssTUFBTSxVQUFVLFdBQVcsTUFBTSxJQUFJLFNBQVMsSUFBSTtBQUN2RjtBQUdBLFNBQVMsU0FBUyxFQUFFLElBQUksR0FBVSxRQUEwQixJQUFxQjtBQUMvRSxRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUUsR0FBRyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ2hELE1BQUksY0FBYyxJQUFJLEdBQUcsS0FBSyxrQkFBa0IsSUFBSSxHQUFHLEtBQUssVUFBVSxJQUFJLEdBQUcsS0FBSyxVQUFVLElBQUksR0FBRyxFQUFHLFFBQU87QUFDN0csTUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFNLFFBQU87QUFDM0IsUUFBTSxTQUFTLFVBQVUsSUFBSSxLQUFLLEdBQUcsS0FBSyxVQUFVLElBQUksS0FBSyxJQUFJLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDbEYsU0FBTyxVQUFVLENBQUMsS0FBSyxjQUFjLEtBQUssV0FBVyxXQUFXLFVBQVUsSUFBSTtBQUNoRjs7O0FDdkZBLFNBQVNDLE9BQU0sTUFBbUM7QUFDaEQsU0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNsRDtBQUVBLElBQU0sY0FBY0EsT0FBTSwwQ0FBMEM7QUFDcEUsSUFBTSxRQUFRQSxPQUFNLDZDQUE2QztBQUVqRSxJQUFNLFNBQVNBLE9BQU07QUFBQTtBQUFBO0FBQUEsQ0FHcEI7QUFFRCxJQUFNLFdBQVdBLE9BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBS3RCO0FBRUQsSUFBTSxhQUFhQSxPQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxDQUt4QjtBQUdELElBQU0sZ0JBQWdCO0FBQ3RCLElBQU1DLFdBQVU7QUFNVCxTQUFTLGVBQ2QsTUFDQSxRQUNBLE9BQ0EsS0FDaUU7QUFDakUsUUFBTSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPLEdBQUcsQ0FBQztBQUNuRCxNQUFJLENBQUMsUUFBUSxDQUFDLFNBQVMsS0FBSyxjQUFjLENBQUMsUUFBUSxNQUFNLE1BQU0sS0FBSyxLQUFLLFVBQVUsTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPO0FBQ2hILE1BQUksVUFBVSxLQUFLLEdBQUcsS0FBSyxXQUFXLFFBQVEsS0FBSyxFQUFHLFFBQU87QUFDN0QsUUFBTSxPQUFPLFNBQVMsUUFBUSxHQUFHO0FBQ2pDLE1BQUksT0FBTyxFQUFHLFFBQU87QUFDckIsUUFBTSxLQUFLLGNBQWMsUUFBUSxPQUFPLEdBQUcsR0FBRztBQUM5QyxRQUFNLE9BQU8sT0FBTyxFQUFFO0FBQ3RCLE1BQUksS0FBSyxLQUFLLENBQUMsT0FBTyxNQUFNLFFBQVEsRUFBRSxFQUFHLFFBQU87QUFDaEQsU0FBTyxFQUFFLEtBQUssSUFBSSxJQUFJLE1BQU0sUUFBUSxRQUFRLFdBQVcsS0FBSztBQUM5RDtBQUdPLFNBQVMscUJBQ2QsTUFDQSxRQUNBLE9BQ0EsS0FDMEQ7QUFDMUQsUUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxHQUFHLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDN0UsTUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLENBQUMsUUFBUSxLQUFLLGNBQWMsQ0FBQyxRQUFRLE1BQU0sTUFBTSxJQUFJLEtBQUssQ0FBQyxPQUFPLElBQUksRUFBRyxRQUFPO0FBQ3RHLE1BQUksTUFBTSxPQUFPLFVBQVUsQ0FBQyxRQUFRLE1BQU0sTUFBTSxPQUFPLEdBQUcsQ0FBQyxFQUFHLFFBQU87QUFDckUsTUFBSSxDQUFDLE9BQU8sTUFBTSxRQUFRLEdBQUcsRUFBRyxRQUFPO0FBQ3ZDLE1BQUksT0FBTyxnQkFBZ0IsUUFBUSxRQUFRLENBQUM7QUFDNUMsTUFBSSxPQUFPLFFBQVE7QUFDbkIsUUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQzVCLE1BQUksT0FBTyxLQUFLLFFBQVEsT0FBTyxJQUFJLEdBQUcsV0FBVyxTQUFTO0FBQ3hELFFBQUksdURBQXVELEtBQUssS0FBSyxHQUFHLEVBQUcsUUFBTztBQUNsRixRQUFJLE1BQU0sSUFBSSxLQUFLLEdBQUcsR0FBRztBQUV2QixhQUFPLE9BQU87QUFDZCxVQUFJLEtBQUssUUFBUSxRQUFRLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxFQUFHLFFBQU87QUFDdkQsYUFBTyxnQkFBZ0IsUUFBUSxJQUFJO0FBQUEsSUFDckM7QUFBQSxFQUNGO0FBQ0EsU0FBTyxPQUFPLEtBQUssVUFBVSxNQUFNLFFBQVEsSUFBSSxJQUFJLE9BQU8sRUFBRSxPQUFPLE1BQU0sS0FBSztBQUNoRjtBQUdBLFNBQVMsV0FBVyxRQUEwQixPQUF3QjtBQUNwRSxRQUFNLENBQUMsT0FBTyxJQUFJLElBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFDM0QsTUFBSSxDQUFDLFFBQVEsT0FBTyxLQUFLLEdBQUcsV0FBVyxRQUFTLFFBQU87QUFDdkQsU0FBTyx3QkFBd0IsS0FBSyxLQUFLLEdBQUcsS0FBTSxLQUFLLFFBQVEsUUFBUSxVQUFVLFVBQWEsVUFBVSxLQUFLO0FBQy9HO0FBR0EsU0FBUyxTQUFTLFFBQTBCLE9BQXVCO0FBQ2pFLFFBQU0sUUFBUSxPQUFPLEtBQUs7QUFDMUIsTUFBSSxDQUFDLE1BQU8sUUFBTztBQUNuQixRQUFNLGVBQWUsTUFBTSxRQUFRLE9BQU8sTUFBTSxRQUFRO0FBQ3hELE1BQUksS0FBSztBQUNULE1BQUksWUFBWSxJQUFJLE1BQU0sR0FBRyxFQUFHO0FBQUEsT0FDM0I7QUFFSCxXQUFPLEtBQUssUUFBUSxLQUFLLE9BQU8sRUFBRSxLQUFLLFVBQVUsS0FBSyxLQUFLLENBQUMsT0FBTyxFQUFFLEdBQUcsV0FBWTtBQUNwRixRQUFJLENBQUMsT0FBTyxFQUFFLEdBQUcsY0FBYyxDQUFDLFVBQVUsS0FBSyxFQUFHLFFBQU87QUFDekQ7QUFBQSxFQUNGO0FBQ0EsTUFBSSxPQUFPO0FBQ1gsU0FBTyxLQUFLLE9BQU8sVUFBVSxLQUFLLFNBQVMsZUFBZSxNQUFNO0FBQzlELFVBQU0sUUFBUSxPQUFPLEVBQUU7QUFDdkIsUUFBSSxDQUFDLFNBQVUsTUFBTSxXQUFXLFdBQVcsTUFBTSxXQUFXLFlBQWEsTUFBTSxJQUFJLE1BQU0sR0FBRyxFQUFHO0FBQy9GLFFBQUksY0FBYyxJQUFJLE1BQU0sR0FBRyxLQUFLLE1BQU0sVUFBVSxZQUFZQyxRQUFPLEtBQUssRUFBRyxRQUFPO0FBQ3RGLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxPQUFPLE9BQU8sSUFBSTtBQUN4QixNQUFJLENBQUMsUUFBUSxLQUFLLFFBQVEsY0FBZSxRQUFPO0FBQ2hELFNBQU8sT0FBTyxJQUFJLEtBQU0sZ0JBQWdCLEtBQUssVUFBVSxZQUFhLE9BQU87QUFDN0U7QUFFQSxTQUFTLE9BQU8sT0FBbUM7QUFDakQsTUFBSSxPQUFPLFVBQVUsV0FBVyxNQUFNLFdBQVksUUFBTztBQUN6RCxRQUFNLEVBQUUsSUFBSSxJQUFJO0FBQ2hCLFFBQU0sV0FBVyxJQUFJLFNBQVMsR0FBRyxLQUFLLENBQUMsZ0JBQWdCLEtBQUssR0FBRztBQUMvRCxTQUFPLENBQUMsWUFBWSxDQUFDLE9BQU8sS0FBSyxLQUFLLENBQUMsUUFBUSxHQUFHLEtBQUssQ0FBQyxjQUFjLElBQUksR0FBRztBQUMvRTtBQUVBLFNBQVMsUUFBUSxLQUFzQjtBQUNyQyxTQUFPLFdBQVcsSUFBSSxHQUFHLEtBQUssYUFBYSxJQUFJLEdBQUcsS0FBSyxXQUFXLEdBQUcsS0FBSyxJQUFJLFNBQVM7QUFDekY7QUFFQSxJQUFNQyxTQUFRSCxPQUFNLDJGQUEyRjtBQUUvRyxTQUFTRSxRQUFPLEVBQUUsSUFBSSxHQUFtQjtBQUN2QyxTQUFPQyxPQUFNLElBQUksR0FBRztBQUN0QjtBQUdBLFNBQVMsY0FBYyxRQUEwQixNQUFjLE9BQXVCO0FBQ3BGLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxPQUFPLFFBQVEsTUFBTTtBQUMvQixVQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ3ZCLFFBQUksQ0FBQyxTQUFVLE1BQU0sV0FBVyxXQUFXLE1BQU0sV0FBVyxTQUFXLFFBQU87QUFDOUUsUUFBSUQsUUFBTyxLQUFLLEVBQUcsUUFBTyxNQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsVUFBVSxLQUFLO0FBQzlFLFFBQUksS0FBSyxTQUFTRCxZQUFZLGNBQWMsSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDLE1BQU0sSUFBSSxNQUFNLEdBQUcsS0FBSyxDQUFDLFlBQVksSUFBSSxNQUFNLEdBQUc7QUFDL0csYUFBTztBQUFBLEVBQ1g7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGdCQUFnQixRQUEwQixNQUFzQjtBQUN2RSxXQUFTLEtBQUssT0FBTyxHQUFHLE1BQU0sS0FBSyxPQUFPLE1BQU0sZUFBZSxNQUFNO0FBQ25FLFVBQU0sQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDakQsUUFBSSxDQUFDLFNBQVUsTUFBTSxXQUFXLFdBQVcsTUFBTSxXQUFXLFNBQVcsUUFBTztBQUM5RSxRQUFJLFlBQVksSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNLFVBQVUsV0FBWSxRQUFPLE1BQU0sUUFBUSxZQUFZLEtBQUssSUFBSSxLQUFLLElBQUk7QUFDakgsUUFBSSxNQUFNLGNBQWMsVUFBVSxLQUFLLEVBQUcsUUFBTyxjQUFjLFFBQVEsRUFBRTtBQUN6RSxRQUFJLGNBQWMsSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNLFVBQVUsWUFBWUMsUUFBTyxLQUFLLEtBQUssVUFBVSxLQUFLLEVBQUcsUUFBTztBQUFBLEVBQzVHO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxjQUFjLFFBQTBCLE1BQXNCO0FBQ3JFLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxpQkFBaUIsT0FBTyxFQUFFLEdBQUcsV0FBVyxTQUFTLE1BQU07QUFDbEYsVUFBTSxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQzFCLFFBQUksQ0FBQyxRQUFRLENBQUMsVUFBVSxJQUFJLEtBQUssS0FBSyxjQUFjLGNBQWMsSUFBSSxLQUFLLEdBQUcsRUFBRztBQUFBLEVBQ25GO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE1BQWMsUUFBMEIsSUFBcUI7QUFDM0UsUUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUNoRCxNQUFJLENBQUMsS0FBTSxRQUFPO0FBQ2xCLE1BQUksQ0FBQyxLQUFNLFFBQU8sbUJBQW1CLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQzVFLE1BQUksS0FBSyxRQUFRLFNBQVMsS0FBSyxRQUFRLFFBQVMsUUFBTztBQUN2RCxTQUNFLFFBQVEsTUFBTSxNQUFNLElBQUksS0FDeEIsS0FBSyxVQUFVLFlBQ2QsT0FBTyxJQUFJLEtBQUssR0FBRyxLQUFNLE9BQU8sSUFBSSxLQUFLLENBQUMsS0FBSyxJQUFJLFNBQVMsR0FBRztBQUVwRTtBQUdPLFNBQVMsVUFBVSxNQUFjLFFBQTBCLE9BQXdCO0FBQ3hGLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxLQUFLLE9BQU8sRUFBRSxHQUFHLFdBQVcsVUFBVSxDQUFDLFFBQVEsTUFBTSxRQUFRLEVBQUUsRUFBRztBQUM5RSxRQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ3ZCLE1BQUksQ0FBQyxTQUFTLE9BQU8sTUFBTyxRQUFPO0FBQ25DLFNBQU8sU0FBUyxJQUFJLE1BQU0sR0FBRyxLQUFLLGNBQWMsS0FBSyxNQUFNLEdBQUc7QUFDaEU7QUFFQSxTQUFTLFFBQVEsTUFBYyxRQUEwQixJQUFxQjtBQUM1RSxRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxPQUFPLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxDQUFDO0FBQ2hELFNBQU8sTUFBTSxXQUFXLFdBQVcsU0FBUyxVQUFhLFFBQVEsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ3hHO0FBRUEsU0FBUyxRQUFRLE1BQWMsTUFBYSxNQUFrQztBQUM1RSxTQUFPLE1BQU0sV0FBVyxXQUFXLFlBQVksS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQ3RGOzs7QUNuTEEsSUFBTSxvQkFBb0I7QUFFMUIsSUFBTSxjQUFjO0FBRXBCLElBQU0sY0FBYyxJQUFJLElBQUksaURBQWlELE1BQU0sR0FBRyxDQUFDO0FBR2hGLFNBQVMsZUFDZCxNQUNBLFFBQ0EsT0FDQSxJQUNvQjtBQUNwQixRQUFNLFFBQVEsT0FBTyxLQUFLO0FBQzFCLFFBQU0sT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUM3QixNQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsTUFBTSxXQUFXLFdBQVcsS0FBSyxVQUFVLFdBQVcsS0FBSyxXQUFZLFFBQU87QUFDckcsTUFBSSxFQUFFLE9BQU8sV0FBVyxZQUFZLG1CQUFtQixJQUFJLEtBQUssR0FBRyxFQUFHLFFBQU87QUFFN0UsTUFBSSxLQUFLLFFBQVEsV0FBVyxDQUFDLFFBQVEsT0FBTyxRQUFRLENBQUMsQ0FBQyxFQUFHLFFBQU87QUFFaEUsTUFBSSxPQUFPLGtCQUFrQixjQUFjLFFBQVEsUUFBUSxDQUFDLEVBQUcsUUFBTztBQUV0RSxNQUFJLFdBQUMsa0JBQWMsR0FBQyxFQUFDLEtBQUssTUFBTSxJQUFJLEVBQUcsUUFBTztBQUU5QyxNQUFJLEtBQUssUUFBUSxhQUFhLG1DQUFtQyxLQUFLLE9BQU8sUUFBUSxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUcsUUFBTztBQUM1RyxNQUFJLE9BQU8sUUFBUTtBQUNuQixTQUFPLE9BQU8sS0FBSyxRQUFRLE9BQU8sZUFBZSxPQUFPLElBQUksR0FBRyxXQUFXLFNBQVM7QUFDakYsVUFBTSxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQzVCLFFBQUksQ0FBQyxLQUFNO0FBQ1gsUUFBSSxVQUFVLElBQUksS0FBSyxVQUFVLEtBQUssR0FBRyxHQUFHO0FBQzFDO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsUUFBSSxDQUFDLGNBQWMsSUFBSSxLQUFLLEdBQUcsS0FBSyxFQUFFLE9BQU8sa0JBQWtCLEtBQUssUUFBUSxRQUFTO0FBQ3JGO0FBQUEsRUFDRjtBQUNBLE1BQUksV0FBVyxRQUFRLElBQUksRUFBRztBQUM5QixTQUFPLGNBQWMsTUFBTSxRQUFRLGVBQWUsUUFBUSxJQUFJLEdBQUcsT0FBTyxFQUFFO0FBQzVFO0FBR0EsU0FBUyxjQUFjLFFBQTBCLE1BQXVCO0FBQ3RFLFdBQVMsS0FBSyxNQUFNLE1BQU0sS0FBSyxPQUFPLEtBQUssYUFBYSxNQUFNO0FBQzVELFFBQUksUUFBUSxLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUcsUUFBTyxPQUFPLEVBQUUsR0FBRyxXQUFXO0FBQzNFLFFBQUksT0FBTyxFQUFFLEdBQUcsV0FBVyxXQUFXLGNBQWMsSUFBSSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsRUFBRyxRQUFPO0FBQUEsRUFDekY7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVEsT0FBbUM7QUFDbEQsU0FDRSxVQUFVLFdBQ1QsVUFBVSxLQUFLLEtBQ2QseUZBQXlGLEtBQUssTUFBTSxHQUFHO0FBRTdHO0FBR0EsU0FBUyxXQUFXLFFBQTBCLE1BQXVCO0FBQ25FLFFBQU0sQ0FBQyxRQUFRLE1BQU0sSUFBSSxJQUFJLENBQUMsT0FBTyxPQUFPLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQzlFLE1BQUksQ0FBQyxVQUFVLE1BQU0sV0FBVyxXQUFXLEtBQUssVUFBVSxXQUFXLE1BQU0sV0FBVyxRQUFTLFFBQU87QUFDdEcsTUFBSSxjQUFjLElBQUksS0FBSyxHQUFHLEtBQUssT0FBTyxJQUFJLEtBQUssS0FBSyxjQUFjLGFBQWEsS0FBSyxLQUFLLEdBQUcsRUFBRyxRQUFPO0FBQzFHLFNBQU8sVUFBVSxNQUFNLEtBQUssa0NBQWtDLEtBQUssT0FBTyxHQUFHO0FBQy9FO0FBR0EsSUFBTSxlQUFlO0FBR2QsU0FBUyxlQUFlLFFBQTBCLE1BQXNCO0FBQzdFLE1BQUksS0FBSztBQUNULFNBQU8sS0FBSyxLQUFLLE9BQU8sS0FBSyxnQkFBZ0IsU0FBUyxRQUFRLEVBQUUsRUFBRztBQUNuRSxRQUFNLFFBQVEsT0FBTyxFQUFFO0FBRXZCLFFBQU0sU0FDSixPQUFPLFdBQVcsV0FBVyxXQUFXLEtBQUssS0FBSyxjQUFjLElBQUksTUFBTSxHQUFHLEtBQUssaUJBQWlCLEtBQUssTUFBTSxHQUFHO0FBQ25ILFNBQU8sT0FBTyxPQUFPLEtBQUssU0FBUyxPQUFPO0FBQzVDO0FBRUEsU0FBUyxTQUFTLFFBQTBCLElBQXFCO0FBQy9ELFFBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLENBQUM7QUFDaEQsTUFBSSxDQUFDLFFBQVEsQ0FBQyxVQUFVLElBQUksS0FBTSxNQUFNLFdBQVcsV0FBVyxNQUFNLFdBQVcsTUFBUSxRQUFPO0FBQzlGLFNBQU8sQ0FBQyxjQUFjLElBQUksS0FBSyxHQUFHLEtBQUssQ0FBQyxjQUFjLElBQUksS0FBSyxHQUFHLEtBQUssQ0FBQyxXQUFXLElBQUksS0FBSyxHQUFHO0FBQ2pHO0FBR0EsSUFBTSxnQkFBZ0I7QUFHZixTQUFTLHFCQUFxQixNQUFjLFFBQTBCLE9BQW1DO0FBQzlHLFFBQU0sQ0FBQyxPQUFPLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFDdkQsTUFBSSxDQUFDLFNBQVMsQ0FBQyxRQUFRLE1BQU0sV0FBVyxXQUFXLEtBQUssY0FBYyxDQUFDLFVBQVUsSUFBSSxFQUFHLFFBQU87QUFDL0YsTUFBSSxVQUFVLE1BQU0sR0FBRyxLQUFLLENBQUMsU0FBUyxLQUFLLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRyxRQUFPO0FBQ3RGLE1BQUksS0FBSyxRQUFRO0FBQ2pCLFNBQU8sS0FBSyxLQUFLLFFBQVEsS0FBSyxpQkFBaUIsT0FBTyxFQUFFLEdBQUcsV0FBVyxXQUFXLENBQUMsT0FBTyxPQUFPLEVBQUUsQ0FBQyxFQUFHO0FBQ3RHLE1BQUksQ0FBQyxPQUFPLE9BQU8sRUFBRSxDQUFDLEtBQUssT0FBTyxFQUFFLEdBQUcsV0FBVyxRQUFTLFFBQU87QUFDbEUsUUFBTSxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQzFCLE1BQUksQ0FBQyxRQUFRLEtBQUssY0FBYyxFQUFFLFdBQVcsSUFBSSxLQUFLLEdBQUcsS0FBSyxVQUFVLElBQUksS0FBSyxHQUFHLEdBQUksUUFBTztBQUMvRixNQUFJLE9BQU8sS0FBSztBQUNoQixTQUFPLE9BQU8sS0FBSyxPQUFPLElBQUksR0FBRyxXQUFXLFdBQVcsV0FBVyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEVBQUc7QUFDckYsU0FBTyxjQUFjLE1BQU0sUUFBUSxNQUFNLE9BQU8sUUFBUTtBQUMxRDtBQUVBLFNBQVMsT0FBTyxPQUFtQztBQUNqRCxTQUFPLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxRQUFRLE9BQU8sUUFBUSxTQUFTLE9BQU8sUUFBUTtBQUM5RjtBQUVBLFNBQVMsV0FBVyxPQUFtQztBQUNyRCxTQUFPLFVBQVUsV0FBYyxlQUFlLElBQUksTUFBTSxHQUFHLEtBQUssY0FBYyxJQUFJLE1BQU0sR0FBRztBQUM3RjtBQUdPLFNBQVMsZ0JBQ2QsTUFDQSxRQUNBLE9BQ0EsS0FDb0I7QUFDcEIsUUFBTSxTQUFTLHFCQUFxQixNQUFNLFFBQVEsT0FBTyxHQUFHO0FBQzVELE1BQUksQ0FBQyxPQUFRLFFBQU87QUFDcEIsUUFBTSxLQUFLLFdBQVcsUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QyxRQUFNLFVBQVUsVUFBVSxPQUFPLE1BQU0sQ0FBQyxHQUFHLE9BQU8sRUFBRSxNQUFNO0FBQzFELFNBQU8sV0FBVyxPQUFPLFVBQVUsT0FBTyxjQUFjLE1BQU0sUUFBUSxPQUFPLE9BQU8sT0FBTyxFQUFFO0FBQy9GO0FBR08sU0FBUyxjQUFjLE1BQWMsUUFBMEIsT0FBZSxLQUFpQztBQUNwSCxRQUFNLFNBQVMsZUFBZSxNQUFNLFFBQVEsT0FBTyxHQUFHO0FBQ3RELE1BQUksT0FBUSxRQUFPO0FBQ25CLFFBQU0sUUFBUSxlQUFlLE1BQU0sUUFBUSxPQUFPLEdBQUc7QUFDckQsU0FBTyxTQUFTLGNBQWMsTUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLE1BQU0sRUFBRTtBQUN0RTtBQUVBLFNBQVMsZUFBZSxNQUFjLFFBQTBCLE9BQWUsS0FBaUM7QUFDOUcsUUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzNCLFFBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsTUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssV0FBWSxRQUFPO0FBQzlDLE1BQUksS0FBSyxXQUFXLFNBQVM7QUFFM0IsUUFBSSxVQUFVLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDaEMsUUFBSSxLQUFLLFFBQVEsVUFBVSxPQUFPLE1BQU0sQ0FBQyxHQUFHLFFBQVE7QUFDbEQsYUFBTyxjQUFjLE1BQU0sUUFBUSxLQUFLLE1BQU0sR0FBRyxjQUFjO0FBQ2pFLFFBQUksS0FBSyxRQUFRLGVBQWUsS0FBSyxRQUFRO0FBQzNDLGFBQU8sY0FBYyxNQUFNLFFBQVEsS0FBSyxNQUFNLEdBQUcsY0FBYztBQUNqRSxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksS0FBSyxXQUFXLFdBQVcsQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxLQUFLLEtBQUssQ0FBQyxFQUFHLFFBQU87QUFDeEYsUUFBTSxPQUFPLFNBQVMsUUFBUSxHQUFHO0FBQ2pDLE1BQUksT0FBTyxFQUFHLFFBQU87QUFFckIsTUFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHLFFBQVEsV0FBVyxVQUFVLE1BQU0sUUFBUSxLQUFLLEVBQUcsUUFBTztBQUMvRSxRQUFNLEtBQUssV0FBVyxRQUFRLElBQUksS0FBSztBQUV2QyxNQUFJLE9BQU8sWUFBWSxPQUFPLE1BQU0sS0FBSyxDQUFDLDZCQUE2QixLQUFLLE9BQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUcsUUFBTztBQUNqSCxRQUFNLEtBQUssa0JBQWtCLFFBQVEsT0FBTyxHQUFHLEdBQUc7QUFFbEQsUUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixNQUFJLE9BQU8sV0FBVyxXQUFXLFlBQVksSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQ3BFLFFBQU0sUUFBUSxVQUFVLEtBQUssR0FBRyxHQUFHO0FBQ25DLE1BQUksVUFBVSxPQUFPLFdBQVcsT0FBTyxHQUFHLEdBQUcsY0FBYyxVQUFVLElBQUksR0FBSSxRQUFPO0FBQ3BGLFNBQU8sY0FBYyxNQUFNLFFBQVEsS0FBSyxJQUFJLEVBQUU7QUFDaEQ7QUFFQSxTQUFTLFNBQVMsUUFBMEIsT0FBdUI7QUFDakUsV0FBUyxLQUFLLE9BQU8sS0FBSyxPQUFPLFVBQVUsS0FBSyxRQUFRLGFBQWEsTUFBTTtBQUN6RSxVQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ3ZCLFFBQUksQ0FBQyxTQUFVLEtBQUssU0FBUyxNQUFNLFdBQVcsV0FBVyxNQUFNLFdBQVcsU0FBVyxRQUFPO0FBQzVGLFVBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQztBQUMzQixVQUFNLE9BQU8sT0FBTyxXQUFXLFlBQVksTUFBTSxVQUFVLFdBQVcsVUFBVSxLQUFLLEtBQUssUUFBUTtBQUNsRyxRQUFJLFdBQVcsUUFBUSxFQUFFLEdBQUc7QUFFMUIsVUFBSSxDQUFDLFFBQVEsY0FBYyxJQUFJLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDakQsVUFBSSxVQUFVLElBQUksRUFBRyxRQUFPO0FBQzVCO0FBQUEsSUFDRjtBQUVBLFFBQUksS0FBSyxTQUFTLGdCQUFnQixLQUFLLE1BQU0sR0FBRyxFQUFHLFFBQU87QUFDMUQsUUFBSSxNQUFNLFFBQVEsU0FBUyxNQUFNLFFBQVEsT0FBTyxNQUFNLFFBQVEsUUFBUSxNQUFNLFFBQVEsU0FBVTtBQUM5RixRQUFJLDhCQUE4QixLQUFLLE1BQU0sR0FBRyxFQUFHO0FBQ25ELFFBQUksY0FBYyxJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUMsVUFBVSxLQUFLLEVBQUcsUUFBTztBQUM5RCxRQUFJLE1BQU0sVUFBVSxXQUFXLGNBQWMsS0FBSyxNQUFNLEdBQUcsS0FBSyxPQUFPLE1BQU8sUUFBTztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLFFBQTBCLElBQTZEO0FBQ3pHLFFBQU0sUUFBUSxPQUFPLEVBQUU7QUFDdkIsTUFBSSxDQUFDLFNBQVMsTUFBTSxjQUFjLE1BQU0sVUFBVSxTQUFVLFFBQU87QUFDbkUsTUFBSSxNQUFNLFVBQVU7QUFDbEIsV0FBTyxXQUFXLElBQUksTUFBTSxHQUFHLEtBQUssQ0FBQyxlQUFlLElBQUksTUFBTSxHQUFHLElBQUksV0FBVztBQUNsRixNQUFJLFVBQVUsSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQ3JDLE1BQUksa0JBQWtCLElBQUksTUFBTSxHQUFHLEVBQUcsUUFBTztBQUM3QyxTQUFPLFdBQVcsSUFBSSxNQUFNLEdBQUcsS0FBSyxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsVUFBVSxVQUFVO0FBQ2xGO0FBRUEsU0FBUyxrQkFBa0IsUUFBMEIsTUFBYyxPQUF1QjtBQUN4RixNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssT0FBTyxVQUFVLEtBQUssUUFBUSxtQkFBbUI7QUFDM0QsVUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFJLENBQUMsU0FBVSxNQUFNLFdBQVcsV0FBVyxNQUFNLFdBQVcsU0FBVztBQUN2RSxRQUNFLDRIQUE0SDtBQUFBLE1BQzFILE1BQU07QUFBQSxJQUNSO0FBRUE7QUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGNBQ1AsTUFDQSxRQUNBLE9BQ0EsS0FDQSxJQUNvQjtBQUVwQixRQUFNLFVBQVUsaUNBQWlDLEtBQUssT0FBTyxLQUFLLEdBQUcsT0FBTyxFQUFFLEtBQUssTUFBTSxRQUFRO0FBQ2pHLFFBQU0sUUFBUSxPQUFPLFVBQVUsUUFBUSxJQUFJLEtBQUs7QUFFaEQsUUFBTSxRQUFRLDZCQUE2QixLQUFLLE9BQU8sTUFBTSxDQUFDLEdBQUcsT0FBTyxFQUFFLEtBQUssTUFBTSxRQUFRO0FBQzdGLFFBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTSxJQUFJLE1BQU0sQ0FBQztBQUU3QyxNQUFJLENBQUMsU0FBUyxDQUFDLFFBQVEsS0FBSyxPQUFPLEtBQUssR0FBRyxNQUFNLE9BQU8sS0FBSyxVQUFVLFNBQVUsUUFBTztBQUN4RixRQUFNLE9BQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLEtBQUssSUFBSTtBQUNqRCxTQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsUUFBUSxRQUFRLEdBQUcsR0FBRyxHQUFHO0FBQ2pGOzs7QUNuUEEsSUFBTSxVQUFVLG9CQUFJLElBQUksQ0FBQyxNQUFNLE9BQU8sT0FBTyxPQUFPLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ2hGLElBQU0saUJBQWlCO0FBTWhCLFNBQVMsY0FBYyxNQUFjLFFBQTBCLElBQWdDO0FBQ3BHLFFBQU0sVUFBVSxPQUFPLEVBQUU7QUFDekIsUUFBTSxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQzFCLE1BQUksQ0FBQyxXQUFXLENBQUMsUUFBUSxRQUFRLFVBQVUsY0FBYyxRQUFRLEtBQUssU0FBUyxlQUFnQixRQUFPO0FBQ3RHLE1BQUksQ0FBQyxVQUFVLEtBQUssS0FBSyxNQUFNLEtBQUssS0FBSyxRQUFRLEtBQUssQ0FBQyxLQUFLLENBQUMsUUFBUSxLQUFLLEtBQUssTUFBTSxRQUFRLEtBQUssUUFBUSxNQUFNLENBQUMsQ0FBQztBQUNoSCxXQUFPO0FBQ1QsUUFBTSxRQUFRLGVBQWUsUUFBUSxJQUFJLENBQUMsR0FBRyxRQUFRLEdBQUcsQ0FBQztBQUN6RCxNQUFJLENBQUMsTUFBTyxRQUFPO0FBQ25CLFFBQU0sT0FBTyxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ2pELFNBQU8sRUFBRSxNQUFNLE1BQU0sS0FBSyxNQUFNLEtBQUssT0FBTyxLQUFLLEdBQUcsRUFBRSxRQUFRLFFBQVEsR0FBRyxHQUFHLElBQUksS0FBSztBQUN2RjtBQUdBLFNBQVMsZUFBZSxRQUEwQixJQUFZLFNBQTBDO0FBQ3RHLE1BQUksT0FBTyxLQUFLO0FBQ2hCLE1BQUksUUFBUTtBQUNaLFdBQVNFLFVBQVMsUUFBUSxTQUFTLEdBQUdBLFdBQVUsR0FBR0EsV0FBVSxRQUFRO0FBQ25FLFdBQU8sUUFBUSxJQUFJLE9BQU8sSUFBSSxHQUFHLE9BQU8sRUFBRSxLQUFLLE9BQU8sSUFBSSxHQUFHLElBQUksQ0FBQyxNQUFNLFFBQVFBLE9BQU0sRUFBRztBQUN6RixVQUFNLFFBQVEsT0FBTyxJQUFJO0FBQ3pCLFFBQUksQ0FBQyxTQUFTLE1BQU0sSUFBSSxDQUFDLE1BQU0sUUFBUUEsT0FBTSxFQUFHLFFBQU87QUFDdkQsUUFBSSxNQUFNLFVBQVUsUUFBUztBQUFBLEVBQy9CO0FBQ0EsUUFBTSxRQUFRLE9BQU8sT0FBTyxDQUFDO0FBQzdCLFNBQU8sUUFBUSxTQUFTLEtBQUssU0FBUyxRQUFRLFNBQVMsS0FBSyxRQUFRLFFBQVE7QUFDOUU7OztBQ2pDQSxTQUFTQyxPQUFNLE1BQW1DO0FBQ2hELFNBQU8sSUFBSSxJQUFJLEtBQUssTUFBTSxLQUFLLEVBQUUsT0FBTyxPQUFPLENBQUM7QUFDbEQ7QUFHQSxJQUFNLE9BQU9BLE9BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBS2xCO0FBQ0QsSUFBTUMsYUFBWUQsT0FBTSxxRUFBcUU7QUFDN0YsSUFBTSxTQUFTQSxPQUFNLCtDQUErQztBQUNwRSxJQUFNLFVBQVVBLE9BQU0scUJBQXFCO0FBQzNDLElBQU0sVUFBVUEsT0FBTSx1RUFBdUU7QUFFN0YsSUFBTSxXQUFXQSxPQUFNO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FJdEI7QUFDRCxJQUFNRSxTQUFRRixPQUFNLHVEQUF1RDtBQUMzRSxJQUFNLFlBQVlBLE9BQU07QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsQ0FNdkI7QUFDRCxJQUFNLGFBQWFBO0FBQUEsRUFDakI7QUFDRjtBQUNBLElBQU0sVUFBVUEsT0FBTTtBQUFBO0FBQUE7QUFBQTtBQUFBLENBSXJCO0FBT00sU0FBUyxvQkFBb0IsUUFBMEIsT0FBZSxLQUFzQjtBQUNqRyxRQUFNLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDM0IsTUFBSSxNQUFNLFdBQVksUUFBTyxZQUFZLFFBQVEsR0FBRztBQUNwRCxTQUFPLFNBQVMsUUFBUSxHQUFHLEtBQUssWUFBWSxRQUFRLEtBQUs7QUFDM0Q7QUFHQSxJQUFNLFlBQVk7QUFFbEIsU0FBUyxZQUFZLFFBQTBCLEtBQXNCO0FBQ25FLFdBQVMsS0FBSyxLQUFLLEtBQUssTUFBTSxhQUFhLE9BQU8sRUFBRSxHQUFHLFdBQVcsU0FBUztBQUN6RSxRQUFJLFFBQVEsSUFBSSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsRUFBRyxRQUFPO0FBQ2pELFNBQU87QUFDVDtBQUVBLFNBQVMsU0FBUyxRQUEwQixLQUFzQjtBQUNoRSxNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssTUFBTSxLQUFLLGFBQWEsT0FBTyxFQUFFLEdBQUcsT0FBTyxFQUFFLEVBQUc7QUFDNUQsUUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixTQUFPLE1BQU0sV0FBVyxXQUFXLEtBQUssVUFBVSxXQUFXLE1BQU0sS0FBSyxHQUFHO0FBQzdFO0FBRUEsU0FBUyxhQUFhLEtBQXNCO0FBQzFDLFNBQU8sUUFBUSxJQUFJLEdBQUcsS0FBSyxRQUFRLElBQUksR0FBRyxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQy9EO0FBRUEsU0FBUyxNQUFNLEtBQXNCO0FBQ25DLE1BQUlDLFdBQVUsSUFBSSxHQUFHLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ2hELFFBQU0sT0FBTyxJQUFJLFFBQVEsZ0JBQWdCLEVBQUU7QUFDM0MsU0FBTyxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLLEtBQUssSUFBSSxLQUFLLFFBQVEsTUFBTSxFQUFFLENBQUM7QUFDbEY7QUFHQSxJQUFNLGFBQWE7QUFFbkIsU0FBUyxZQUFZLFFBQTBCLE9BQXdCO0FBQ3JFLFFBQU0sQ0FBQyxPQUFPLE1BQU0sSUFBSSxDQUFDLE9BQU8sS0FBSyxHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFDekQsTUFBSSxPQUFPLFdBQVcsV0FBVyxDQUFDLE9BQVEsUUFBTztBQUNqRCxNQUFJLFVBQVUsSUFBSSxPQUFPLEdBQUcsRUFBRyxRQUFPO0FBQ3RDLE1BQUksQ0FBQ0MsT0FBTSxJQUFJLE9BQU8sR0FBRyxFQUFHLFFBQU87QUFDbkMsV0FBUyxLQUFLLFFBQVEsR0FBRyxNQUFNLEtBQUssUUFBUSxNQUFNLFlBQVksTUFBTTtBQUNsRSxVQUFNLE1BQU0sT0FBTyxFQUFFLEdBQUcsT0FBTztBQUMvQixRQUFJLFNBQVMsSUFBSSxHQUFHLEtBQUssV0FBVyxJQUFJLEdBQUcsRUFBRyxRQUFPO0FBQ3JELFFBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxXQUFXLFFBQVMsUUFBTztBQUFBLEVBQ2pEO0FBQ0EsU0FBTztBQUNUOzs7QUN0Rk8sU0FBUyxZQUFZLE9BQW1DO0FBQzdELFNBQU8sVUFBVSxXQUFjLGVBQWUsSUFBSSxNQUFNLEdBQUcsS0FBTSxXQUFXLElBQUksTUFBTSxHQUFHLEtBQUssQ0FBQyxNQUFNO0FBQ3ZHO0FBR0EsSUFBTSxjQUFjLG9CQUFJLElBQUksQ0FBQyxTQUFTLGFBQWEsWUFBWSxjQUFjLGtCQUFrQixjQUFjLENBQUM7QUFHOUcsSUFBTUMsaUJBQWdCO0FBR2YsU0FBUyxjQUFjLFFBQTBCLE9BQWUsS0FBcUI7QUFDMUYsTUFBSSxDQUFDLGVBQWUsUUFBUSxLQUFLLEVBQUcsUUFBTztBQUMzQyxNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssT0FBTyxhQUFhLE9BQU8sRUFBRSxDQUFDLEVBQUc7QUFFN0MsTUFBSSxPQUFPLEVBQUUsR0FBRyxRQUFRLFNBQVMsYUFBYSxPQUFPLEtBQUssQ0FBQyxDQUFDLEdBQUc7QUFDN0Q7QUFDQSxXQUFPLEtBQUssT0FBTyxhQUFhLE9BQU8sRUFBRSxDQUFDLEVBQUc7QUFBQSxFQUMvQztBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsZUFBZSxRQUEwQixPQUF3QjtBQUN4RSxNQUFJQyxZQUFXO0FBQ2YsV0FBUyxLQUFLLFFBQVEsR0FBRyxNQUFNLEtBQUssUUFBUSxLQUFLRCxnQkFBZSxNQUFNO0FBQ3BFLFVBQU0sTUFBTSxPQUFPLEVBQUUsR0FBRyxPQUFPO0FBQy9CLFFBQUksWUFBWSxJQUFJLEdBQUcsRUFBRyxRQUFPQztBQUNqQyxRQUFJLFFBQVEsUUFBUSxRQUFRLE1BQU8sQ0FBQUEsWUFBVztBQUFBLGFBQ3JDLE9BQU8sUUFBUSxJQUFJLFFBQVEsU0FBUyxRQUFRLFFBQVEsQ0FBQyxhQUFhLE9BQU8sRUFBRSxDQUFDLEVBQUcsUUFBTztBQUFBLEVBQ2pHO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxhQUFhLE9BQW1DO0FBQ3ZELFNBQU8sVUFBVSxXQUFjLGVBQWUsSUFBSSxNQUFNLEdBQUcsS0FBSyxNQUFNLFFBQVEsZUFBZSxNQUFNLFFBQVE7QUFDN0c7QUFFTyxTQUFTLGVBQWUsTUFBYyxRQUEwQixPQUFlLEtBQWlDO0FBQ3JILE1BQUksT0FBTyxRQUFRO0FBQ25CLFNBQU8sT0FBTyxLQUFLLENBQUMsWUFBWSxJQUFJLE9BQU8sSUFBSSxHQUFHLE9BQU8sRUFBRSxFQUFHO0FBQzlELFNBQU8sY0FBYyxNQUFNLFFBQVEsTUFBTSxHQUFHO0FBQzlDO0FBRU8sU0FBUyxjQUFjLE1BQWMsUUFBMEIsT0FBZSxLQUFpQztBQUNwSCxRQUFNLFFBQVEsT0FBTyxLQUFLO0FBQzFCLFFBQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUMzQixNQUFJLENBQUMsU0FBUyxDQUFDLEtBQU0sUUFBTztBQUM1QixRQUFNLE9BQU8sRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLEtBQUssSUFBSTtBQUNqRCxTQUFPLEVBQUUsTUFBTSxNQUFNLEtBQUssTUFBTSxLQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsUUFBUSxRQUFRLEdBQUcsR0FBRyxJQUFJLFNBQVM7QUFDM0Y7QUFFQSxJQUFNLFNBQVMsb0JBQUksSUFBSSxDQUFDLFNBQVMsYUFBYSxRQUFRLFFBQVEsTUFBTSxPQUFPLENBQUM7QUFHckUsU0FBUyxjQUFjLFFBQTBCLE9BQWUsS0FBcUI7QUFDMUYsTUFBSSxPQUFPO0FBQ1gsV0FBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDbkMsVUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFJLFNBQVMsV0FBVyxJQUFJLE1BQU0sR0FBRyxLQUFLLENBQUMsTUFBTSxZQUFZO0FBRTNELFVBQUksTUFBTSxRQUFRLGNBQWMsT0FBTyxTQUFVLEtBQUssTUFBTSxPQUFPLENBQUMsWUFBWSxPQUFPLEtBQUssQ0FBQyxDQUFDLEdBQUs7QUFFbkcsVUFBSSxNQUFNLFFBQVEsYUFBYSxLQUFLLFNBQVMsQ0FBQyxPQUFPLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsRUFBRztBQUVyRixVQUFJLE1BQU0sU0FBUyxTQUFTLHdCQUF3QixLQUFLLE9BQU8sS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLEVBQUc7QUFDckYsYUFBTztBQUFBLElBQ1QsV0FBVyxPQUFPLFFBQVEsV0FBVyxTQUFTLEtBQUssS0FBSyxLQUFLLE1BQU8sUUFBTztBQUFBLEVBQzdFO0FBQ0EsUUFBTSxRQUFRLE9BQU8sS0FBSztBQUUxQixNQUNFLE9BQU8sS0FDUCxPQUFPLFdBQVcsVUFDbEIsTUFBTSxRQUFRLEtBQ2QsVUFBVSxJQUFJLE1BQU0sR0FBRyxLQUN2QixNQUFNLFFBQVEsYUFDZCxDQUFDLE1BQU07QUFFUCxXQUFPO0FBQ1QsTUFBSSxPQUFPLEVBQUcsUUFBTztBQUNyQixRQUFNLE9BQU8sT0FBTyxNQUFNLENBQUMsR0FBRyxPQUFPO0FBQ3JDLE1BQUksT0FBTyxJQUFJLE9BQU8sV0FBVyxJQUFJLEtBQUssQ0FBQyxVQUFVLElBQUksRUFBRyxRQUFPO0FBRW5FLFdBQVMsS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLEtBQUs7QUFDcEMsUUFBSSxrQkFBa0IsSUFBSSxPQUFPLEVBQUUsR0FBRyxPQUFPLEVBQUUsS0FBSyxPQUFPLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBTSxRQUFPO0FBQzNGLFNBQU87QUFDVDs7O0FDdEVPLFNBQVMsV0FBVyxNQUFjLFVBQXlCO0FBQ2hFLFFBQU0sU0FBa0IsQ0FBQztBQUN6QixRQUFNLE1BQU0sS0FBSyxJQUFJLFNBQVMsS0FBSyxLQUFLLE1BQU07QUFDOUMsTUFBSSxjQUFjLFNBQVM7QUFDM0IsTUFBSSxLQUFLLFNBQVM7QUFDbEIsU0FBTyxLQUFLLEtBQUs7QUFDZixRQUFJLENBQUMsV0FBVyxPQUFPLEtBQUssV0FBVyxFQUFFLENBQUMsQ0FBQyxHQUFHO0FBQzVDO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRO0FBQ2QsU0FBSyxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQzlCLFVBQU0sU0FBUyxPQUFPLFdBQVcsSUFBSSxTQUFTLFlBQVksTUFBTSxhQUFhLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQyxHQUFHLEdBQUc7QUFDbEgsY0FBVSxRQUFRLE1BQU0sT0FBTyxJQUFJLE1BQU07QUFDekMsa0JBQWM7QUFBQSxFQUNoQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxNQUFjLE9BQWUsS0FBcUI7QUFDckUsTUFBSSxLQUFLLFFBQVE7QUFFakIsTUFBSSxPQUFPO0FBQ1gsU0FBTyxLQUFLLEtBQUssTUFBTTtBQUNyQixVQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDL0IsUUFBSSxXQUFXLE9BQU8sSUFBSSxDQUFDLEVBQUc7QUFDOUIsVUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sS0FBSyxXQUFXLEtBQUssQ0FBQyxDQUFDLElBQUk7QUFDOUQsUUFBSSxTQUFTLE1BQVEsU0FBUyxNQUFRO0FBQ3BDLFVBQUksU0FBUyxTQUFTLFNBQVMsU0FBUyxTQUFTLE9BQVE7QUFBQSxJQUMzRCxXQUFXLFNBQVMsTUFBUSxTQUFTLFFBQVUsU0FBUyxNQUFRO0FBQzlELFVBQUksQ0FBQyxXQUFXLElBQUksRUFBRztBQUFBLElBQ3pCLFdBQVcsU0FBUyxJQUFNO0FBQ3hCLFlBQU0sVUFBVSxLQUFLLFNBQVMsS0FBSyxPQUFPLEtBQUssV0FBVyxJQUFJLENBQUMsTUFBTTtBQUNyRSxVQUFJLENBQUMsV0FBVyxDQUFDLFNBQVMsTUFBTSxLQUFLLENBQUMsRUFBRztBQUN6QyxVQUFJLFdBQVcsU0FBUyxPQUFPO0FBQzdCLFlBQUksU0FBUyxTQUFTLFNBQVMsTUFBTztBQUV0QyxlQUFPLEtBQUs7QUFBQSxNQUNkO0FBQUEsSUFDRixXQUFXLFNBQVMsSUFBTTtBQUN4QixVQUFJLFNBQVMsU0FBUyxPQUFPLEtBQUssV0FBVyxLQUFLLENBQUMsQ0FBQyxNQUFNLE1BQU87QUFBQSxJQUNuRSxNQUFPO0FBQ1AsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sVUFBVSxvQkFBSSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUssQ0FBQztBQUdsRSxTQUFTLFNBQVMsTUFBYyxJQUFxQjtBQUNuRCxTQUFPLFFBQVEsSUFBSSxLQUFLLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsV0FBVyxPQUFPLEtBQUssV0FBVyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQzNGO0FBRUEsU0FBUyxZQUFZLE1BQWMsTUFBYyxJQUFZLFVBQStDO0FBQzFHLE1BQUksT0FBTyxPQUFPLEtBQUssS0FBSyxXQUFXLElBQUksTUFBTSxHQUFNLFFBQU87QUFDOUQsTUFBSSxTQUEwQjtBQUM5QixNQUFJLFFBQVE7QUFDWixXQUFTLEtBQUssTUFBTSxLQUFLLElBQUksTUFBTTtBQUNqQyxVQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDL0IsUUFBSSxTQUFTLE1BQU0sRUFBRSxRQUFRLEVBQUcsUUFBTztBQUN2QyxRQUFJLE9BQU8sSUFBSSxNQUFNLFNBQVMsT0FBTyxJQUFJLE1BQU0sS0FBTTtBQUVyRCxRQUFJLE9BQU8sU0FBUyxTQUFTLE1BQVEsU0FBUyxTQUFXLFVBQVUsU0FBUyxHQUFHLEVBQUc7QUFDbEYsWUFBUSxNQUFNO0FBQUEsTUFDWixLQUFLO0FBQ0gsWUFBSSxFQUFFLE9BQU8sUUFBUSxZQUFZLFlBQVksSUFBSSxRQUFRLEdBQUksVUFBUztBQUN0RTtBQUFBLE1BQ0YsS0FBSztBQUNILGlCQUFTLFdBQVcsVUFBVSxRQUFRO0FBQ3RDO0FBQUEsTUFDRixLQUFLO0FBQUE7QUFBQSxNQUNMLEtBQUs7QUFBQTtBQUFBLE1BQ0wsS0FBSztBQUFBO0FBQUEsTUFDTCxLQUFLO0FBQUE7QUFBQSxNQUNMLEtBQUs7QUFBQTtBQUFBLE1BQ0wsS0FBSztBQUFBO0FBQUEsTUFDTCxLQUFLO0FBQUE7QUFBQSxNQUNMLEtBQUs7QUFBQTtBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGlCQUFTO0FBQ1Q7QUFBQSxNQUNGO0FBQ0UsWUFBSSxXQUFXLE9BQVEsVUFBUztBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsVUFBVSxRQUFpQixNQUFjLE9BQWUsS0FBYSxRQUErQjtBQUMzRyxNQUFJLGFBQWE7QUFDakIsTUFBSSxLQUFLO0FBQ1QsUUFBTSxPQUFPLEtBQUssV0FBVyxNQUFNLENBQUMsSUFBSTtBQUN4QyxNQUFJLFNBQVMsT0FBUSxNQUFNLFFBQVEsR0FBRztBQUNwQyxVQUFNQyxRQUFPLEtBQUssV0FBVyxNQUFNLENBQUM7QUFDcEMsUUFBSUEsVUFBUyxNQUFRQSxVQUFTLE1BQVE7QUFDcEMsbUJBQWE7QUFDYixXQUFLLE1BQU07QUFBQSxJQUNiLE9BQU87QUFDTCxZQUFNLE9BQU8sS0FBSyxXQUFXLEdBQUc7QUFDaEMsbUJBQWEsU0FBUyxNQUFRLFNBQVM7QUFBQSxJQUN6QztBQUFBLEVBQ0Y7QUFDQSxRQUFNLEVBQUUsTUFBTSxTQUFTLEtBQUssT0FBTyxXQUFXLElBQUksT0FBTyxNQUFNLE9BQU8sRUFBRTtBQUN4RSxNQUFJLFdBQVksY0FBYSxRQUFRLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUNsRSxRQUFPLEtBQUssRUFBRSxPQUFPLEtBQUssSUFBSSxNQUFNLFNBQVMsS0FBSyxPQUFPLFFBQVEsV0FBVyxDQUFDO0FBQ3BGO0FBSUEsSUFBTSxTQUFTLGdCQUFnQixDQUFDLFNBQWU7QUFDN0MsUUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLEtBQUssTUFBTTtBQUMxQyxRQUFNLGFBQWEsVUFBVSxZQUFZLEtBQUssU0FBUyxLQUFLLGtCQUFrQixLQUFLLElBQUk7QUFDdkYsU0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLElBQUksR0FBRyxPQUFPLFdBQVc7QUFDckQsQ0FBQztBQUdELFNBQVMsYUFDUCxRQUNBLFNBQ0EsT0FDQSxRQUNBLFlBQ007QUFDTixRQUFNLE1BQU0sQ0FBQyxNQUFjLElBQVksS0FBc0IsU0FBa0I7QUFDN0UsVUFBTSxPQUFPLFFBQVEsTUFBTSxNQUFNLEVBQUU7QUFDbkMsVUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLEtBQUssTUFBTTtBQUMxQyxXQUFPLEtBQUs7QUFBQSxNQUNWLE9BQU8sUUFBUTtBQUFBLE1BQ2YsS0FBSyxRQUFRO0FBQUEsTUFDYjtBQUFBLE1BQ0EsS0FBSyxNQUFNLElBQUk7QUFBQSxNQUNmO0FBQUEsTUFDQSxRQUFRO0FBQUEsTUFDUixZQUFZO0FBQUEsSUFDZCxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sTUFBTSxRQUFRLE9BQU8saUJBQWlCO0FBQzVDLFFBQU0sVUFBVSxLQUFLLElBQUksUUFBUSxZQUFZLEdBQUcsR0FBRyxRQUFRLFlBQVksUUFBUSxHQUFHLFFBQVEsWUFBWSxRQUFRLENBQUM7QUFDL0csUUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHLEdBQUcsRUFBRSxZQUFZO0FBQ2hELFFBQU0sT0FBTyxRQUFRLE1BQU0sVUFBVSxDQUFDLEVBQUUsWUFBWTtBQUNwRCxRQUFNLGNBQWMsT0FBTyxRQUFRLFdBQVcsQ0FBQyxDQUFDLE1BQU07QUFDdEQsUUFBTSxZQUFZLE9BQU8sUUFBUSxXQUFXLFVBQVUsQ0FBQyxDQUFDLE1BQU07QUFDOUQsTUFBSSxlQUFlLENBQUMsY0FBYyxlQUFlLElBQUksSUFBSSxLQUFLLHFCQUFxQixLQUFLLElBQUksSUFBSTtBQUU5RixRQUFJLEdBQUcsU0FBUyxRQUFRLEtBQUs7QUFDN0IsUUFBSSxVQUFVLEdBQUcsUUFBUSxRQUFRLFVBQVUsVUFBVTtBQUFBLEVBQ3ZELFdBQVcsQ0FBQyxlQUFlLGFBQWEsQ0FBQyxnQkFBZ0IsSUFBSSxLQUFLLEdBQUc7QUFFbkUsUUFBSSxHQUFHLEtBQUssUUFBUSxLQUFLO0FBQ3pCLFFBQUksTUFBTSxHQUFHLFFBQVEsUUFBUSxVQUFVLFVBQVU7QUFBQSxFQUNuRCxXQUFXLGVBQWUsYUFBYSxVQUFVLElBQUksS0FBSyxVQUFVLEtBQUssR0FBRztBQUUxRSxRQUFJLEdBQUcsS0FBSyxRQUFRLEtBQUs7QUFDekIsUUFBSSxNQUFNLEdBQUcsUUFBUSxRQUFRLFVBQVUsVUFBVTtBQUFBLEVBQ25ELE1BQU8sS0FBSSxHQUFHLFFBQVEsUUFBUSxRQUFRLFVBQVU7QUFDbEQ7QUFFQSxTQUFTLE1BQU0sTUFBc0I7QUFDbkMsUUFBTSxNQUFNLEtBQUssWUFBWTtBQUM3QixTQUFPLElBQUksU0FBUyxRQUFHLElBQUksSUFBSSxXQUFXLFVBQUssR0FBRyxJQUFJO0FBQ3hEO0FBRUEsU0FBUyxRQUFRLE1BQWMsT0FBZSxLQUE2QjtBQUN6RSxRQUFNLFFBQVEsT0FBTyxLQUFLLFdBQVcsS0FBSyxDQUFDO0FBQzNDLE1BQUksVUFBVSxNQUFPLFFBQU87QUFDNUIsTUFBSSxXQUFXO0FBQ2YsTUFBSSxRQUFRO0FBQ1osTUFBSSxpQkFBaUI7QUFDckIsTUFBSSxXQUFXO0FBQ2YsV0FBUyxLQUFLLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDbkMsVUFBTSxPQUFPLE9BQU8sS0FBSyxXQUFXLEVBQUUsQ0FBQztBQUN2QyxRQUFJLFNBQVMsT0FBTztBQUNsQjtBQUNBLFVBQUksUUFBUSxLQUFLLENBQUMsU0FBVSxrQkFBaUI7QUFDN0MsaUJBQVc7QUFBQSxJQUNiLFdBQVcsU0FBUyxPQUFPO0FBQ3pCO0FBQ0EsaUJBQVc7QUFBQSxJQUNiLFdBQVcsT0FBTyxFQUFHLFlBQVc7QUFBQSxFQUNsQztBQUNBLE1BQUksVUFBVSxTQUFTLGFBQWEsTUFBTSxPQUFPLEdBQUcsRUFBRyxRQUFPO0FBQzlELE1BQUksVUFBVSxNQUFPLFFBQU8sV0FBVyxLQUFLLFFBQVEsS0FBSyxNQUFNLFFBQVEsSUFBSSxVQUFVO0FBQ3JGLE1BQUksVUFBVSxFQUFHLFFBQU8sV0FBVyxJQUFJLGFBQWE7QUFDcEQsU0FBTyxrQkFBa0IsV0FBVyxJQUFJLFVBQVU7QUFDcEQ7QUFHQSxTQUFTLGFBQWEsTUFBYyxPQUFlLEtBQXNCO0FBQ3ZFLFFBQU0sTUFBTSxLQUFLLFFBQVEsS0FBSyxLQUFLO0FBQ25DLFNBQ0UsTUFBTSxTQUNOLE1BQU0sUUFBUSxLQUNkLE1BQU0sSUFBSSxPQUNWLE9BQU8sS0FBSyxXQUFXLE1BQU0sQ0FBQyxDQUFDLE1BQU0sU0FDckMsZ0JBQWdCLElBQUksS0FBSyxNQUFNLE9BQU8sR0FBRyxFQUFFLFlBQVksQ0FBQztBQUU1RDs7O0FDL0xPLFNBQVMsVUFBVSxNQUFjLFdBQXNDO0FBQzVFLFFBQU0sYUFBOEIsQ0FBQztBQUNyQyxRQUFNLGlCQUFpQixvQkFBSSxJQUFZO0FBQ3ZDLGFBQVcsWUFBWSxVQUFXLGNBQWEsTUFBTSxXQUFXLE1BQU0sUUFBUSxHQUFHLFlBQVksY0FBYztBQUMzRyxTQUFPLEVBQUUsWUFBWSxnQkFBZ0IsQ0FBQyxHQUFHLGNBQWMsRUFBRTtBQUMzRDtBQUVBLFNBQVMsYUFBYSxNQUFjLFFBQTBCLFlBQTZCLFdBQXdCO0FBQ2pILFFBQU0sUUFBUSxRQUFRLE1BQU07QUFDNUIsTUFBSSxVQUFVO0FBQVksZUFBVyxTQUFTLE9BQVEsS0FBSSxNQUFNLFVBQVUsUUFBUyxXQUFVLElBQUksTUFBTSxJQUFJO0FBQUE7QUFDM0csTUFBSSxLQUFLO0FBQ1QsU0FBTyxLQUFLLE9BQU8sUUFBUTtBQUN6QixVQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ3ZCLFFBQUksQ0FBQyxTQUFTLENBQUMsVUFBVSxLQUFLLEtBQUssUUFBUSxNQUFNLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRztBQUM5RjtBQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sTUFBTSxXQUFXLFFBQVEsRUFBRTtBQUNqQyxhQUFTLE1BQU0sUUFBUSxJQUFJLEtBQUssT0FBTyxVQUFVO0FBQ2pELFNBQUs7QUFBQSxFQUNQO0FBQ0Y7QUFLQSxJQUFNLGlCQUFpQixJQUFJO0FBQUEsRUFDekIsOEVBQThFLE1BQU0sR0FBRztBQUN6RjtBQUdBLElBQU1DLGtCQUFpQjtBQUN2QixJQUFNLGFBQWE7QUFHbkIsU0FBUyxRQUFRLFFBQWlDO0FBQ2hELE1BQUksV0FBVztBQUNmLE1BQUksVUFBVTtBQUNkLE1BQUksUUFBUTtBQUNaLE1BQUksVUFBVTtBQUNkLE1BQUlDLFdBQVU7QUFDZCxhQUFXLEVBQUUsT0FBTyxLQUFLLEtBQUssS0FBSyxRQUFRO0FBQ3pDLFFBQUksVUFBVSxXQUFZLENBQUFBLFdBQVUsS0FBSyxJQUFJQSxVQUFTLEtBQUssTUFBTTtBQUNqRSxRQUFJLFVBQVUsV0FBWTtBQUFBLGFBQ2pCLFVBQVUsU0FBVTtBQUFBLGFBQ3BCLFVBQVUsYUFBYSxVQUFVLFFBQVM7QUFBQSxhQUMxQyxVQUFVLFdBQVcsQ0FBQyxlQUFlLElBQUksR0FBRyxFQUFHO0FBQUEsRUFDMUQ7QUFDQSxRQUFNLFVBQVUsVUFBVSxVQUFVLE1BQU0sV0FBVyxLQUFLQSxXQUFVRDtBQUNwRSxNQUFJLFdBQVksV0FBVyxLQUFLLFdBQVcsS0FBSyxVQUFVLE9BQVMsUUFBTztBQUUxRSxNQUFJLFdBQVcsY0FBYyxXQUFXLFdBQVcsVUFBVSxNQUFPLFFBQU87QUFDM0UsU0FBTyxVQUFVLEtBQUssVUFBVSxJQUFJLFVBQVU7QUFDaEQ7QUFHQSxTQUFTLFFBQ1AsTUFDQSxPQUNBLFVBQ0EsTUFDQSxPQUNTO0FBQ1QsTUFBSSxZQUFZLFNBQVMsUUFBUSxLQUFLLGFBQWEsSUFBSSxNQUFNLEdBQUcsRUFBRyxRQUFPO0FBQzFFLE1BQUksWUFBWSxjQUFjLE1BQU0sVUFBVSxLQUFLLEVBQUcsUUFBTztBQUM3RCxNQUFJLGdCQUFnQixJQUFJLE1BQU0sR0FBRyxLQUFLLFdBQUMsc0JBQWlCLEdBQUMsRUFBQyxLQUFLLE1BQU0sSUFBSSxLQUFLLFNBQVMsTUFBTSxLQUFLLEVBQUcsUUFBTztBQUM1RyxNQUFJLE1BQU0sUUFBUSxhQUFhLENBQUNFLGFBQVksT0FBTyxJQUFJLEVBQUcsUUFBTztBQUVqRSxNQUFJLFdBQUMsa0JBQWMsR0FBQyxFQUFDLEtBQUssTUFBTSxJQUFJLEtBQUssY0FBYyxJQUFJLE1BQU0sSUFBSSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBTztBQUUzRixNQUFJLE1BQU0sSUFBSSxTQUFTLEdBQUcsS0FBSyxNQUFNLElBQUksTUFBTSxHQUFHLEVBQUUsTUFBTSxVQUFRLGNBQWMsSUFBSSxJQUFJLENBQUMsRUFBRyxRQUFPO0FBQ25HLE1BQUksY0FBYyxJQUFJLE1BQU0sR0FBRyxFQUFHLFFBQU8sQ0FBQyxZQUFZLE9BQU8sSUFBSTtBQUNqRSxNQUFJLE1BQU0sVUFBVSxjQUFjLFVBQVUsWUFBWTtBQUV0RCxXQUFPLGNBQWMsSUFBSSxNQUFNLEdBQUcsS0FBSyxTQUFTLEtBQUssS0FBSyxPQUFPLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDN0U7QUFDQSxTQUFPLGNBQWMsSUFBSSxNQUFNLEdBQUc7QUFDcEM7QUFHQSxTQUFTQSxhQUFZLEVBQUUsV0FBVyxHQUFVLE1BQWtDO0FBQzVFLE1BQUksY0FBYyxNQUFNLFdBQVcsUUFBUyxRQUFPO0FBQ25ELFNBQU8sVUFBVSxJQUFJLEtBQUssRUFBRSxjQUFjLElBQUksS0FBSyxHQUFHLEtBQU0sWUFBWSxLQUFLLEtBQUssR0FBRyxLQUFLLGdCQUFnQixLQUFLLEdBQUc7QUFDcEg7QUFHQSxTQUFTLGNBQWMsTUFBYyxNQUFhLEVBQUUsT0FBTyxLQUFLLEtBQUssT0FBTyxPQUFPLEdBQW1CO0FBQ3BHLFNBQ0UsV0FBVyxXQUNYLG1CQUFtQixJQUFJLEdBQUcsS0FDMUIsVUFBVSxhQUNWLFVBQVUsSUFBSSxLQUNkLEtBQUssTUFBTSxLQUFLLEtBQUssS0FBSyxFQUFFLEtBQUssTUFBTSxPQUN2QyxPQUFPLEtBQUssS0FBSyxPQUFPLEdBQUcsQ0FBQztBQUVoQztBQUdBLFNBQVMsWUFBWSxFQUFFLElBQUksR0FBVSxNQUFrQztBQUNyRSxTQUFPLGtDQUFrQyxLQUFLLEdBQUcsS0FBSyxNQUFNLFdBQVcsV0FBVyxnQkFBZ0IsSUFBSSxLQUFLLEdBQUc7QUFDaEg7QUFFQSxJQUFNLGtCQUFrQixvQkFBSSxJQUFJLENBQUMsT0FBTyxPQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUssQ0FBQztBQUd6RSxTQUFTLFNBQVMsTUFBYyxFQUFFLE9BQU8sS0FBSyxNQUFNLEdBQW1CO0FBQ3JFLE1BQUksVUFBVSxXQUFZLFFBQU87QUFDakMsUUFBTSxTQUFTLEtBQUssT0FBTyxRQUFRLENBQUM7QUFDcEMsUUFBTSxXQUFXLEtBQUssT0FBTyxHQUFHLE1BQU07QUFDdEMsTUFBSSxXQUFXLElBQUssUUFBTztBQUMzQixTQUFPLFdBQVcsUUFBUSxZQUFZLFdBQUMscUJBQWdCLEdBQUMsRUFBQyxLQUFLLEtBQUssTUFBTSxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3hGO0FBRUEsU0FBUyxTQUFTLEVBQUUsT0FBTyxJQUFJLEdBQW1CO0FBQ2hELFNBQU8sVUFBVSxZQUFZLDRDQUE0QyxLQUFLLEdBQUc7QUFDbkY7QUFHQSxTQUFTLFNBQ1AsTUFDQSxRQUNBLE9BQ0EsS0FDQSxPQUNBLFlBQ007QUFDTixRQUFNLE9BQU8sVUFBVSxhQUFhLEtBQUssY0FBYyxRQUFRLE9BQU8sR0FBRztBQUN6RSxNQUFJLE9BQU8sR0FBRztBQUNaLFVBQU0sU0FBUyxVQUFVLGFBQWEsUUFBUSxjQUFjLFFBQVEsT0FBTyxHQUFHO0FBQzlFLFFBQUksU0FBUztBQUNYO0FBQUEsUUFDRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLFNBQVMsUUFBUSxlQUFlLE1BQU0sUUFBUSxPQUFPLE1BQU0sSUFBSTtBQUFBLFFBQy9EO0FBQUEsTUFDRjtBQUNGO0FBQUEsRUFDRjtBQUNBLE1BQUksT0FBTztBQUNYLFNBQU8sT0FBTyxTQUFTLFlBQVksT0FBTyxPQUFPLENBQUMsQ0FBQyxFQUFHO0FBRXRELFFBQU0sV0FBVyxPQUFPLEtBQUssT0FBTyxTQUFTLFFBQVEsS0FBSyxhQUFhLFFBQVEsS0FBSztBQUNwRixNQUFJLE9BQU8sU0FBUyxDQUFDLFNBQVUsTUFBSyxNQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU8sTUFBTSxVQUFVO0FBQ3RGLE1BQUksT0FBTyxLQUFLLElBQUs7QUFFckIsTUFBSSxhQUFhO0FBQ2pCLFFBQU0sUUFBUSxPQUFPLE9BQU8sQ0FBQztBQUM3QixNQUFJLFNBQVMsT0FBTyxJQUFJLEdBQUcsV0FBVyxRQUFTLGNBQWEsZUFBZSxRQUFRLElBQUk7QUFDdkYsT0FBSyxNQUFNLFFBQVEsT0FBTyxHQUFHLEtBQUssT0FBTyxjQUFjLE1BQU0sUUFBUSxZQUFZLE9BQU8sQ0FBQyxHQUFHLFVBQVU7QUFDeEc7QUFHQSxTQUFTLGFBQWEsUUFBMEIsSUFBcUI7QUFDbkUsUUFBTSxDQUFDLFlBQVksSUFBSSxJQUFJLENBQUMsT0FBTyxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsQ0FBQztBQUN0RCxNQUFJLENBQUMsY0FBYyxNQUFNLFdBQVcsV0FBVyxLQUFLLFVBQVUsYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFHLFFBQU87QUFDdkcsU0FBTyx5Q0FBeUMsS0FBSyxXQUFXLEdBQUc7QUFDckU7QUFFQSxTQUFTLEtBQ1AsTUFDQSxRQUNBLE1BQ0EsSUFDQSxPQUNBLE9BQ0EsWUFDTTtBQUNOLE1BQUksUUFBUTtBQUNaLE1BQUksTUFBTTtBQUVWLFNBQU8sUUFBUSxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsRUFBRztBQUM3QyxTQUFPLFFBQVEsT0FBTyxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUMsS0FBSyxFQUFFLE9BQU8sTUFBTSxDQUFDLEdBQUcsU0FBUyxPQUFPLE1BQU0sUUFBUSxHQUFJO0FBQ3RHLFFBQU0sUUFBUSxPQUFPLEtBQUs7QUFDMUIsUUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQzNCLE1BQUksU0FBUyxPQUFPLENBQUMsU0FBUyxDQUFDLEtBQU07QUFDckMsTUFBSSxNQUFNLFVBQVUsR0FBRztBQUNyQixRQUFJLFNBQVMsUUFBUSxPQUFPLFVBQVUsRUFBRztBQUN6QyxRQUFJLFVBQVUsS0FBSyxLQUFLLENBQUMsTUFBTztBQUNoQyxRQUFJLE1BQU0sS0FBSyxXQUFXLEVBQUc7QUFBQSxFQUMvQjtBQUNBLFFBQU0sUUFBUSxNQUFNLFdBQVcsVUFBVSxNQUFNLFVBQVUsYUFBYSxDQUFDLFNBQVMsQ0FBQyxZQUFZLE1BQU0sS0FBSztBQUN4RyxRQUFNLFFBQVEsVUFBVSxhQUFhLGNBQWMsUUFBUSxlQUFlO0FBQzFFLFFBQU0sT0FBTyxFQUFFLE9BQU8sTUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQ2pELFFBQU0sT0FBTyxLQUFLLE1BQU0sS0FBSyxPQUFPLEtBQUssR0FBRztBQUM1QyxRQUFNLFFBQVEsY0FBYyxNQUFNLFFBQVEsT0FBTyxHQUFHO0FBRXBELFFBQU0sU0FBUyxVQUFVLGNBQWMsQ0FBQyxTQUFTLEVBQUUsTUFBTSxVQUFVLEtBQUssVUFBVSxNQUFNLEdBQUc7QUFDM0YsYUFBVyxLQUFLO0FBQUEsSUFDZDtBQUFBLElBQ0EsTUFBTSxLQUFLLFFBQVEsUUFBUSxHQUFHO0FBQUEsSUFDOUIsT0FDRSxVQUNDLFNBQVMsZUFBZSxNQUFNLFFBQVEsT0FBTyxRQUFRLElBQUksVUFDekQsVUFBVSxNQUFNLFFBQVEsSUFBSSxxQkFBcUIsTUFBTSxRQUFRLEtBQUssSUFBSTtBQUFBLElBQzNFLGFBQ0csTUFBTSxVQUFVLElBQUksY0FBYyxNQUFNLFFBQVEsS0FBSyxJQUFJLFNBQzFELFVBQ0MsU0FBUyxlQUFlLE1BQU0sUUFBUSxPQUFPLGNBQWMsSUFBSSxVQUMvRCxVQUFVLGFBQWEsZ0JBQWdCLE1BQU0sUUFBUSxPQUFPLEdBQUcsSUFBSTtBQUFBLElBQ3RFLFNBQVMsWUFBWSxNQUFNLFFBQVEsR0FBRztBQUFBLElBQ3RDO0FBQUEsSUFDQSxPQUFPLFVBQVUsU0FBUyxPQUFPLFVBQVUsTUFBTSxNQUFNLEtBQUs7QUFBQSxJQUM1RCxHQUFJLFVBQVUsZ0JBQWdCLE1BQU0sVUFBVSxLQUFLLFlBQVksTUFBTSxRQUFRLEtBQUs7QUFBQSxJQUNsRixHQUFJLGNBQWMsSUFBSSxLQUFLLG9CQUFvQixRQUFRLE9BQU8sR0FBRyxLQUFLLEVBQUUsV0FBVyxhQUFzQjtBQUFBLEVBQzNHLENBQUM7QUFDSDtBQUVBLFNBQVMsY0FBYyxNQUF1QjtBQUM1QyxTQUFPLFVBQVUsVUFBVSxJQUFJLENBQUMsR0FBRyxTQUFTO0FBQzlDO0FBR0EsU0FBUyxZQUFZLE1BQWMsRUFBRSxNQUFNLEdBQW1CO0FBQzVELFNBQ0UsS0FBSyxPQUFPLFFBQVEsQ0FBQyxNQUFNLE9BQzNCLGVBQWUsS0FBSyxLQUFLLE1BQU0sS0FBSyxJQUFJLEdBQUcsUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDLENBQUMsS0FDakUsWUFBWSxLQUFLLEtBQUssTUFBTSxPQUFPLFFBQVEsRUFBRSxDQUFDO0FBRWxEO0FBR0EsU0FBUyxTQUFTLFFBQTBCLElBQVksWUFBc0M7QUFDNUYsUUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QixRQUFNLE1BQU0sT0FBTyxLQUFLLFFBQVEsR0FBRyxLQUFLO0FBQ3hDLE1BQUksQ0FBQyxTQUFTLE1BQU0sRUFBRyxRQUFPO0FBQzlCLFFBQU0sT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDcEMsUUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE1BQU0sQ0FBQztBQUN0QyxNQUFJLENBQUMsVUFBVSxLQUFLLFlBQVksQ0FBQyxLQUFLLENBQUMsVUFBVSxNQUFNLFlBQVksQ0FBQyxLQUFLLFVBQVUsTUFBTSxHQUFHLEVBQUcsUUFBTztBQUN0RyxRQUFNLFFBQVEsRUFBRSxPQUFPLE1BQU0sWUFBWSxNQUFNLFNBQVMsTUFBTSxPQUFPLFFBQVEsT0FBTyxLQUFLO0FBQ3pGLGFBQVcsS0FBSyxFQUFFLE1BQU0sRUFBRSxPQUFPLE1BQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxJQUFJLEdBQUcsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDO0FBQzlGLGFBQVcsS0FBSyxFQUFFLE1BQU0sRUFBRSxPQUFPLE1BQU0sUUFBUSxNQUFNLEdBQUcsS0FBSyxNQUFNLElBQUksR0FBRyxNQUFNLE9BQU8sR0FBRyxNQUFNLENBQUM7QUFDakcsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLE1BQWMsUUFBd0I7QUFDdkQsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLE1BQUksUUFBUTtBQUNaLFdBQVMsS0FBSyxHQUFHLE1BQU0sS0FBSyxRQUFRLE1BQU07QUFDeEMsVUFBTSxRQUFRLE9BQU8sS0FBSyxVQUFVLE9BQU8sS0FBSyxXQUFXLEVBQUUsQ0FBQyxNQUFNO0FBQ3BFLFFBQUksQ0FBQyxTQUFTLFFBQVEsRUFBRyxTQUFRO0FBQ2pDLFFBQUksQ0FBQyxTQUFTLFFBQVEsRUFBRztBQUN6QixVQUFNLEtBQUssRUFBRSxPQUFPLFNBQVMsT0FBTyxLQUFLLFNBQVMsR0FBRyxDQUFDO0FBQ3RELFlBQVE7QUFBQSxFQUNWO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxPQUFPLE9BQW1DO0FBQ2pELE1BQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsTUFBSSxNQUFNLFVBQVUsV0FBWSxRQUFPO0FBQ3ZDLE1BQUksa0NBQWtDLEtBQUssTUFBTSxHQUFHLEVBQUcsUUFBTztBQUM5RCxTQUFPLGNBQWMsSUFBSSxNQUFNLEdBQUc7QUFDcEM7QUFHQSxJQUFNLGFBQWEsb0JBQUksSUFBSSxDQUFDLFlBQVksVUFBVSxVQUFVLENBQUM7QUFHN0QsU0FBUyxVQUFVLE9BQXVCO0FBQ3hDLFNBQ0UsYUFBYSxJQUFJLE1BQU0sR0FBRztBQUFBLEVBRXpCLE1BQU0sS0FBSyxTQUFTLEtBQUssY0FBYyxJQUFJLE1BQU0sR0FBRyxLQUNyRCxXQUFXLElBQUksTUFBTSxHQUFHLEtBQ3ZCLFdBQVcsTUFBTSxHQUFHLEtBQUssTUFBTSxVQUFVLGFBQWEsQ0FBQyxXQUFXLElBQUksTUFBTSxHQUFHO0FBRXBGO0FBR0EsU0FBUyxZQUFZLE1BQWMsUUFBMEIsS0FBNEI7QUFDdkYsUUFBTSxPQUFPLE9BQU8sR0FBRztBQUN2QixRQUFNLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDM0IsTUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFTLEtBQUssVUFBVSxjQUFjLEtBQUssVUFBVSxRQUFVLFFBQU87QUFDcEYsUUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLEdBQUc7QUFDbEMsTUFBSSxVQUFVLE9BQU8sVUFBVSxJQUFLLFFBQU87QUFDM0MsU0FBTyw2QkFBNkIsS0FBSyxLQUFLLE1BQU0sS0FBSyxLQUFLLEtBQUssS0FBSyxDQUFDLElBQUksS0FBSyxPQUFPO0FBQzNGOzs7QUN4VEEsSUFBTUMsU0FBUSxDQUFDLFNBQWlCLElBQUksSUFBSSxLQUFLLE1BQU0sS0FBSyxDQUFDO0FBRXpELElBQU0sV0FBV0EsT0FBTTtBQUFBLCtDQUN3QjtBQUUvQyxJQUFNLGNBQWNBLE9BQU07QUFBQSxVQUNoQjtBQUVWLElBQU0sWUFBWUEsT0FBTSxnQkFBZ0I7QUFDeEMsSUFBTSxRQUFRQSxPQUFNLFNBQVM7QUFDN0IsSUFBTSxhQUFhO0FBQ25CLElBQU0scUJBQXFCQSxPQUFNLDJDQUEyQztBQUU1RSxJQUFNLFVBQVVBLE9BQU07QUFBQTtBQUFBLDRHQUVzRjtBQUU1RyxJQUFNLFdBQ0pBLE9BQU07QUFBQSxnR0FDd0Y7QUFHaEcsSUFBTSxZQUFZO0FBQ2xCLElBQU0sU0FBUztBQUVmLElBQU0sa0JBQWtCO0FBT2pCLFNBQVMsY0FBYyxNQUFjLFNBQWUsRUFBRSxPQUFPLEdBQUcsS0FBSyxLQUFLLE9BQU8sR0FBVztBQUNqRyxRQUFNLE1BQU0sS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLLE1BQU07QUFDNUMsUUFBTSxZQUFvQixDQUFDO0FBQzNCLFFBQU0sUUFBUSxZQUFZLE1BQU0sT0FBTyxPQUFPLEdBQUc7QUFDakQsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPO0FBQ1gsUUFBTSxRQUFRLE1BQU07QUFDbEIsUUFBSSxTQUFTLEVBQUcsV0FBVSxLQUFLLEVBQUUsT0FBTyxLQUFLLEtBQUssQ0FBQztBQUNuRCxZQUFRO0FBQUEsRUFDVjtBQUNBLFdBQVMsS0FBSyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsR0FBRyxLQUFLLEtBQUssTUFBTTtBQUN2RCxVQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDL0IsUUFBSSxTQUFTLE1BQU0sU0FBUyxNQUFNLFNBQVMsTUFBUTtBQUNqRCxVQUFJLFNBQVMsS0FBSyxDQUFDLE1BQU0sT0FBTyxFQUFFLEVBQUcsT0FBTTtBQUMzQyxVQUFJLFNBQVMsTUFBTSxLQUFLLFdBQVcsS0FBSyxDQUFDLE1BQU0sR0FBSTtBQUNuRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU87QUFDNUIsUUFBSSxRQUFRLEVBQUcsU0FBUTtBQUN2QixXQUFPLEtBQUs7QUFDWixRQUFJLENBQUMsUUFBUSxJQUFJLEVBQUc7QUFDcEIsVUFBTSxPQUFPLFNBQVMsTUFBTSxJQUFJLEdBQUc7QUFDbkMsVUFBTSxRQUFRLGdCQUFnQixNQUFNLE1BQU0sR0FBRztBQUM3QyxRQUFJLE9BQU8sTUFBTSxPQUFPLElBQUksTUFBTSxPQUFPLEdBQUcsR0FBRztBQUM3QyxhQUFPO0FBQ1AsWUFBTTtBQUFBLElBQ1IsTUFBTyxRQUFPO0FBQ2QsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUNBLFFBQU07QUFDTixTQUFPO0FBQ1Q7QUFFQSxTQUFTLFFBQVEsTUFBdUI7QUFFdEMsU0FDRSxTQUFTLE1BQ1QsU0FBUyxNQUNULFNBQVMsTUFDVCxTQUFTLFFBQ1QsU0FBUyxTQUNULFNBQVMsU0FDVCxTQUFTO0FBRWI7QUFHQSxTQUFTLFNBQVMsTUFBYyxJQUFZLEtBQXFCO0FBQy9ELE1BQUksT0FBTyxLQUFLO0FBQ2hCLFNBQU8sT0FBTyxRQUFRLFFBQVEsS0FBSyxXQUFXLElBQUksQ0FBQyxLQUFLLHlCQUFhLFNBQVMsS0FBSyxPQUFPLElBQUksQ0FBQyxHQUFJO0FBQ25HLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxNQUFjLE9BQWUsSUFBWSxNQUFjLE9BQWUsS0FBc0I7QUFDMUcsTUFBSSxTQUFTLElBQUssUUFBTztBQUN6QixRQUFNLE9BQU8sS0FBSyxXQUFXLEVBQUU7QUFDL0IsTUFBSSxRQUFRLE1BQVEsUUFBTztBQUMzQixNQUFJLE9BQU8sS0FBSyxXQUFXLEtBQUssQ0FBQyxNQUFNLE1BQU8sUUFBTztBQUNyRCxNQUFJLE9BQU87QUFDWCxTQUFPLE9BQU8sT0FBTyxPQUFPLEtBQUssV0FBVyxJQUFJLENBQUMsTUFBTSxNQUFPO0FBRTlELFNBQU8sT0FBTyxPQUFPLHNDQUFnQixTQUFTLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRztBQUNsRSxNQUFJLFFBQVEsSUFBSyxRQUFPO0FBQ3hCLFFBQU0sWUFBWSxPQUFPLEtBQUssV0FBVyxJQUFJLENBQUM7QUFDOUMsTUFBSSxjQUFjLE9BQU87QUFDdkIsVUFBTSxTQUFTLE9BQU8sSUFBSSxNQUFNLE9BQU8sS0FBSyxXQUFXLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDcEUsV0FBTyxXQUFXO0FBQUEsRUFDcEI7QUFDQSxNQUFJLFNBQVMsTUFBUSxTQUFTLEtBQUssRUFBRyxRQUFPO0FBQzdDLFNBQU8sQ0FBQyxlQUFlLE1BQU0sT0FBTyxJQUFJLE1BQU0sR0FBRztBQUNuRDtBQUdBLFNBQVMsZUFBZSxNQUFjLE9BQWUsSUFBWSxNQUFjLEtBQXNCO0FBQ25HLE1BQUksT0FBTztBQUNYLFNBQU8sT0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJO0FBQ3JDLFVBQU0sT0FBTyxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3JDLFFBQUksQ0FBQyxXQUFXLE9BQU8sSUFBSSxDQUFDLEtBQUssU0FBUyxHQUFNO0FBQ2hEO0FBQUEsRUFDRjtBQUNBLFFBQU0sVUFBVSxLQUFLLE1BQU0sTUFBTSxFQUFFO0FBQ25DLE1BQUksWUFBWSxHQUFJLFFBQU87QUFDM0IsUUFBTSxPQUFPLFFBQVEsWUFBWTtBQUNqQyxRQUFNLFdBQVcsT0FBTyxLQUFLLFdBQVcsSUFBSSxDQUFDLE1BQU0sU0FBUyxtQkFBUSxTQUFTLEtBQUssT0FBTyxJQUFJLENBQUM7QUFFOUYsTUFBSSxTQUFTLFNBQVMsWUFBWSxLQUFLLE9BQU8sRUFBRyxRQUFPO0FBQ3hELE1BQUksU0FBUyxJQUFJLElBQUksRUFBRyxRQUFPO0FBQy9CLE1BQUksU0FBVSxRQUFPLFlBQVksSUFBSSxJQUFJLEtBQUssbUJBQW1CLElBQUksSUFBSSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQzVGLFFBQU0sU0FBUyxRQUFRLElBQUksU0FBUyxNQUFNLE1BQU0sR0FBRyxDQUFDO0FBQ3BELE1BQUksVUFBVSxJQUFJLElBQUksRUFBRyxRQUFPLENBQUM7QUFDakMsTUFBSSxNQUFNLElBQUksSUFBSSxFQUFHLFFBQU8sV0FBVyxLQUFLLEtBQUssTUFBTSxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQ3ZFLFFBQU0sWUFBWSxRQUFRLFdBQVcsS0FBSyxPQUFPLFFBQVEsV0FBVyxDQUFDLENBQUMsTUFBTTtBQUM1RSxRQUFNLFdBQVcsV0FBQywwQkFBb0IsR0FBQyxFQUFDLEtBQUssT0FBTztBQUNwRCxVQUFRLGFBQWEsYUFBYSxDQUFDO0FBQ3JDO0FBR0EsU0FBUyxTQUFTLE1BQWMsT0FBZSxLQUFxQjtBQUNsRSxNQUFJLEtBQUs7QUFDVCxTQUFPLEtBQUssT0FBTyxLQUFLLFFBQVEsTUFBTSxXQUFXLE9BQU8sS0FBSyxXQUFXLEVBQUUsQ0FBQyxDQUFDLEVBQUc7QUFDL0UsU0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFFLEVBQUUsWUFBWTtBQUMzQztBQUdBLFNBQVMsZ0JBQWdCLE1BQWMsTUFBYyxLQUFxQjtBQUN4RSxNQUFJLE9BQU87QUFDWCxhQUFTO0FBQ1AsUUFBSSxLQUFLO0FBQ1QsV0FBTyxLQUFLLE9BQU8sS0FBSyxPQUFPLEVBQUUsTUFBTSxJQUFLO0FBQzVDLFFBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxFQUFFLE1BQU0sSUFBSyxRQUFPO0FBQ2pELFVBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxLQUFLLElBQUksS0FBSyxLQUFLLGVBQWUsQ0FBQyxFQUFFLFFBQVEsR0FBRztBQUM3RSxRQUFJLFFBQVEsRUFBRyxRQUFPO0FBQ3RCLFVBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxHQUFHLEtBQUssS0FBSztBQUM1QyxRQUFJLENBQUMsa0RBQWtELEtBQUssTUFBTSxFQUFHLFFBQU87QUFDNUUsV0FBTyxLQUFLLFFBQVE7QUFBQSxFQUN0QjtBQUNGO0FBTUEsU0FBUyxZQUFZLE1BQWMsTUFBYyxLQUEwRDtBQUN6RyxNQUFJLFdBQVc7QUFDZixNQUFJLFFBQVE7QUFDWixRQUFNLFVBQVUsQ0FBQyxPQUFlO0FBQzlCLFlBQVE7QUFDUixRQUFJLE9BQU87QUFDWCxRQUFJLFFBQVE7QUFDWixRQUFJLEtBQUs7QUFDVCxXQUFPLEtBQUssS0FBSyxNQUFNO0FBQ3JCLFlBQU0sT0FBTyxLQUFLLFdBQVcsRUFBRTtBQUMvQixVQUFJLFNBQVMsTUFBTyxTQUFTLE1BQU0sS0FBSyxXQUFXLEtBQUssQ0FBQyxNQUFNLElBQUs7QUFDbEUsWUFBSSxNQUFPO0FBQ1gsZ0JBQVEsS0FBSyxJQUFJLE9BQU8sSUFBSTtBQUM1QixlQUFPO0FBQ1AsZ0JBQVE7QUFBQSxNQUNWLE9BQU87QUFDTDtBQUNBLFlBQUksT0FBTyxJQUFJLE1BQU0sTUFBTyxTQUFRO0FBQUEsTUFDdEM7QUFBQSxJQUNGO0FBQ0EsWUFBUSxLQUFLLElBQUksT0FBTyxJQUFJO0FBQzVCLGVBQVcsS0FBSyxJQUFJLElBQUksS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFDQSxTQUFPLENBQUMsT0FBTyxZQUFZO0FBQ3pCLFFBQUksT0FBTyxXQUFXLEtBQUssV0FBVyxPQUFPLE1BQU0sTUFBTSxLQUFLLFdBQVcsVUFBVSxDQUFDLE1BQU0sS0FBSyxJQUFJO0FBQ25HLFVBQU0sWUFBWSxLQUFLLElBQUksT0FBTyxVQUFVLE1BQU0sU0FBUyxLQUFLLElBQUksTUFBTSxVQUFVLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFDaEcsV0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLFdBQVcsSUFBSSxDQUFDLE1BQU0sT0FBTztBQUM1RCxZQUFNQyxRQUFPLEtBQUssV0FBVyxJQUFJO0FBQ2pDLFVBQUlBLFVBQVMsTUFBTUEsVUFBUyxNQUFNQSxVQUFTLEtBQVEsUUFBTztBQUMxRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLFFBQVEsSUFBSyxRQUFPO0FBQ3hCLFVBQU0sT0FBTyxLQUFLLFdBQVcsSUFBSTtBQUNqQyxRQUFJLE9BQU8sSUFBSSxNQUFNLE1BQU8sUUFBTztBQUNuQyxRQUFJLENBQUMsV0FBVyxPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsNkJBQVksU0FBUyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUcsUUFBTztBQUNsRixVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPLFVBQVUsRUFBRSxHQUFHLE9BQU8sRUFBRSxRQUFRO0FBQ3hFLFFBQUksS0FBSyxTQUFTLEdBQUcsS0FBSyxTQUFTLElBQUksV0FBQyxZQUFRLEdBQUMsRUFBQyxLQUFLLElBQUksSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFHLFFBQU87QUFDakYsUUFBSSxXQUFXLFNBQVUsU0FBUSxTQUFTO0FBQzFDLFFBQUksUUFBUSxhQUFhLFFBQVEsT0FBUSxRQUFPO0FBQ2hELFFBQUksT0FBTztBQUNYLFdBQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxVQUFVLE9BQU8sS0FBSyxXQUFXLElBQUksQ0FBQyxNQUFNLE1BQU87QUFDdEYsV0FBTyxVQUFVLFlBQVksS0FBSyxPQUFPLFFBQVE7QUFBQSxFQUNuRDtBQUNGO0FBRUEsU0FBUyxVQUFVLE1BQWMsSUFBWSxNQUFzQjtBQUNqRSxNQUFJLFFBQVE7QUFDWixTQUFPLFFBQVEsUUFBUSxLQUFLLFdBQVcsUUFBUSxDQUFDLE1BQU0sTUFBTSxLQUFLLFdBQVcsUUFBUSxDQUFDLE1BQU0sR0FBSTtBQUMvRixTQUFPO0FBQ1Q7OztBbkIzTUEsSUFBTSxJQUFjLENBQUM7QUFBRyxXQUFXLEtBQUssR0FBRyxZQUFZLGdCQUFnQixFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFHLFlBQVcsS0FBSyxHQUFHLFlBQVksb0JBQW9CLENBQUMsRUFBRyxHQUFFLEtBQUssR0FBRyxhQUFhLGtCQUFrQixDQUFDLElBQUksQ0FBQyxJQUFJLE1BQU0sQ0FBQztBQUNuTixJQUFNLE1BQU0sb0JBQUksSUFBWTtBQUFHLFdBQVdDLE1BQUssRUFBRyxZQUFXLEtBQUtBLEdBQUUsTUFBTSwwQ0FBMEMsS0FBSyxDQUFDLEVBQUcsS0FBSSxJQUFJLENBQUM7QUFBRyxRQUFRLElBQUksWUFBWSxJQUFJLE1BQU0sQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLE9BQUssTUFBTSxLQUFLLENBQUMsQ0FBQyxFQUFFLE1BQU07QUFDck4sSUFBTSxJQUFJLENBQUMsR0FBVyxNQUFrQjtBQUFFLFFBQU0sSUFBSSxRQUFRLFNBQVM7QUFBRyxJQUFFO0FBQUcsUUFBTSxJQUFJLFFBQVEsU0FBUyxDQUFDO0FBQUcsVUFBUSxJQUFJLEtBQUssRUFBRSxPQUFPLEVBQUUsVUFBVSxLQUFNLFFBQVEsQ0FBQyxDQUFDO0FBQUc7QUFDckssSUFBTSxJQUFJLEVBQUUsU0FBUztBQUNyQixTQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsSUFBSyxHQUFFLFdBQVcsR0FBRyxNQUFNO0FBQUUsYUFBVyxLQUFLLEVBQUUsTUFBTSxJQUFJLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRyxXQUFVLEdBQUcsRUFBRSxPQUFPLEdBQUcsS0FBSyxFQUFFLE9BQU8sQ0FBQztBQUFHLENBQUM7QUFDN0ksSUFBTSxJQUFJLEVBQUUsSUFBSSxPQUFLLGNBQWMsQ0FBQyxDQUFDO0FBQ3JDLFNBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxJQUFLLEdBQUUsV0FBVyxHQUFHLE1BQU07QUFBRSxXQUFTLElBQUksS0FBSyxNQUFNLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSyxXQUFVLEVBQUUsQ0FBQyxHQUFJLEVBQUUsQ0FBQyxDQUFFO0FBQUcsQ0FBQztBQUNwSSxFQUFFLGVBQWUsTUFBTTtBQUFFLGFBQVcsS0FBSyxFQUFFLE1BQU0sSUFBSSxDQUFDLEVBQUcsV0FBVSxHQUFHLEVBQUUsT0FBTyxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUM7QUFBRyxDQUFDO0FBQ3JHLEVBQUUsZUFBZSxNQUFNO0FBQUUsV0FBUyxJQUFJLEtBQUssTUFBTSxJQUFJLENBQUMsR0FBRyxJQUFJLElBQUksR0FBRyxJQUFLLFdBQVUsRUFBRSxDQUFDLEdBQUksRUFBRSxDQUFDLENBQUU7QUFBRyxDQUFDOyIsCiAgIm5hbWVzIjogWyJ3b3JkcyIsICJ3b3JkcyIsICJ3b3JkcyIsICJsb25nZXN0IiwgImlzVmVyYiIsICJ2ZXJicyIsICJsZXR0ZXIiLCAid29yZHMiLCAiaXJyZWd1bGFyIiwgImxpbmtzIiwgImxvbmdlc3RPZmZpY2UiLCAiaXNKb2luZWQiLCAibWFyayIsICJsb25nZXN0QWNyb255bSIsICJsb25nZXN0IiwgImlzQWRqZWN0aXZlIiwgIndvcmRzIiwgImNvZGUiLCAidCJdCn0K
