/** A currency word: its ISO 4217 code (`¤` where the word alone does not say), and the power of ten of its part. */
export interface CurrencyWord {
  readonly code: string;
  /** 0 for a whole unit, -2 for a hundredth (cent, penny). */
  readonly exponent: number;
  /** The family of the name, by which a country's adjective chooses the code: "Canadian" and `dollar`. */
  readonly family: string;
}

/** By sign. `¥` is read as yen; a prefix ("CN¥") says otherwise. */
export const currencySigns: ReadonlyMap<number, string> = new Map(
  [...'$USD €EUR £GBP ¥JPY ￥JPY ₹INR ₽RUB ₩KRW ₺TRY ₴UAH ₦NGN ₱PHP ₪ILS ฿THB ₫VND ₸KZT ₵GHS ₡CRC'.split(' ')].map(
    row => [row.charCodeAt(0), row.slice(1)],
  ),
);

/** Letters written before a sign: `US$`, `HK$`, `CN¥`. */
export const signPrefixes: ReadonlyMap<string, string> = new Map(
  'US USD,U USD,USD USD,A AUD,AU AUD,Aus AUD,C CAD,CA CAD,Can CAD,CDN CAD,NZ NZD,HK HKD,S SGD,SG SGD,R BRL,NT TWD,MX MXN,Mex MXN,J JMD,TT TTD,B BND,N NAD,Z ZWL,E EGP,CN CNY,RMB CNY,IR IEP'
    .split(',')
    .map(row => row.split(' ') as [string, string]),
);

/** Codes and letter signs that may stand before or behind an amount, in capitals as written here. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY INR CHF CAD AUD NZD HKD SGD SEK NOK DKK RUB BRL ZAR KRW MXN PLN ILS THB IDR MYR PHP TWD CZK HUF RON BGN UAH BYN KZT AED SAR QAR KWD EGP NGN KES GHS PKR BDT LKR VND ARS CLP COP ISK DEM FRF ITL NLG ESP BEF XBT BTC'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ...Object.entries({
    RMB: 'CNY',
    Rs: 'INR',
    Rp: 'IDR',
    RM: 'MYR',
    SFr: 'CHF',
    Fr: '¤',
    DM: 'DEM',
    DKr: 'DKK',
    NKr: 'NOK',
    SKr: 'SEK',
    Kr: '¤',
    kr: '¤',
    STG: 'GBP',
    stg: 'GBP',
    ECU: 'XEU',
    zł: 'PLN',
    Kč: 'CZK',
    NIS: 'ILS',
    TL: 'TRY',
  }),
]);

// family: singular and plural forms : code of the bare word
const families = `dollar dollars dlr dlrs buck bucks USD; euro euros EUR; pound pounds quid GBP; sterling stg GBP; yen JPY;
  yuan renminbi CNY; rupee rupees INR; won KRW; rouble roubles ruble rubles RUB; rand rands ZAR; real reais BRL; peso pesos ¤;
  franc francs ¤; crown crowns krona kronor krone kroner ¤; lira liras lire ¤; mark marks deutschmark deutschmarks deutsche-mark DEM;
  peseta pesetas ESP; guilder guilders NLG; ringgit MYR; baht THB; rupiah IDR; dong VND; riyal riyals SAR; rial rials IRR; dirham dirhams ¤;
  dinar dinars ¤; shekel shekels ILS; zloty zlotys PLN; forint forints HUF; koruna CZK; hryvnia hryvnias UAH; naira NGN; cedi cedis GHS;
  shilling shillings ¤; schilling schillings ATS; taka BDT; tenge KZT; escudo escudos PTE; markka markkaa FIM; drachma drachmas GRD; bolivar bolivars VES;
  austral australs ARA; ecu ecus XEU; cruzado cruzados BRC; punt punts IEP; bitcoin bitcoins XBT`;

const parts =
  'cent cents ct cts USD; øre öre ¤; penny pence GBP; kopeck kopecks RUB; centime centimes ¤; pfennig pfennigs DEM; paise INR';

/** By word in lower case. */
export const currencyWords = new Map<string, CurrencyWord>();
for (const [rows, exponent] of [
  [families, 0],
  [parts, -2],
] as const) {
  for (const row of rows.split(';')) {
    const words = row.trim().split(/\s+/);
    const code = words.pop() ?? '¤';
    for (const word of words) currencyWords.set(word, { code, exponent, family: words[0] ?? '' });
  }
}

/** Country adjective (the last word of it) and currency family to code. */
const nations = `us dollar USD; american dollar USD; canadian dollar CAD; australian dollar AUD; zealand dollar NZD; kong dollar HKD; hk dollar HKD; nz dollar NZD;
  singapore dollar SGD; singaporean dollar SGD; taiwan dollar TWD; taiwanese dollar TWD; jamaican dollar JMD; liberian dollar LRD; namibian dollar NAD;
  british pound GBP; irish pound IEP; irish punt IEP; egyptian pound EGP; lebanese pound LBP; syrian pound SYP; sudanese pound SDG; cyprus pound CYP;
  turkish lira TRY; italian lira ITL; swiss franc CHF; french franc FRF; belgian franc BEF; luxembourg franc LUF; cfa franc XOF; rwandan franc RWF;
  danish crown DKK; swedish crown SEK; norwegian crown NOK; icelandic crown ISK; czech crown CZK; mexican peso MXN; philippine peso PHP; argentine peso ARS;
  chilean peso CLP; colombian peso COP; cuban peso CUP; uruguayan peso UYU; dominican peso DOP; indian rupee INR; pakistani rupee PKR; pakistan rupee PKR;
  lankan rupee LKR; lanka rupee LKR; nepali rupee NPR; nepalese rupee NPR; mauritian rupee MUR; kuwaiti dinar KWD; iraqi dinar IQD; jordanian dinar JOD; bahraini dinar BHD;
  tunisian dinar TND; algerian dinar DZD; libyan dinar LYD; serbian dinar RSD; yugoslav dinar YUM; qatari riyal QAR; saudi riyal SAR; yemeni riyal YER; omani riyal OMR; omani rial OMR;
  iranian rial IRR; moroccan dirham MAD; emirati dirham AED; uae dirham AED; kenyan shilling KES; ugandan shilling UGX; tanzanian shilling TZS; austrian schilling ATS;
  german mark DEM; finnish mark FIM; finnish markka FIM; dutch guilder NLG; brazilian real BRL; belarusian rouble BYN; belarusian ruble BYN; russian rouble RUB; african rand ZAR; korean won KRW;
  japanese yen JPY; chinese yuan CNY; israeli shekel ILS; eurozone euro EUR; australian cent AUD; canadian cent CAD; euro cent EUR; us cent USD; american cent USD; singapore cent SGD; kong cent HKD; zealand cent NZD`;

const codesByNation = new Map(
  nations.split(';').map(row => {
    const [nation = '', family = '', code = ''] = row.trim().split(' ');
    return [`${nation} ${family}`, code];
  }),
);

/** Words that may stand between an amount and its currency word. */
export const nationWords: ReadonlySet<string> = new Set([...codesByNation.keys()].map(key => key.split(' ')[0] ?? ''));

/** `CAD` for "canadian" and the family of "dollars"; undefined where the two do not go together. */
export function findNationalCurrency(nation: string, currency: CurrencyWord): string | undefined {
  return codesByNation.get(`${nation} ${currency.family}`);
}

const familiesByCode = new Map<string, string>();
for (const [nation, code] of codesByNation) {
  const family = nation.slice(nation.indexOf(' ') + 1);
  if (currencyWords.get(family)?.exponent === 0) familiesByCode.set(code, family);
}
for (const { code, family, exponent } of currencyWords.values()) {
  if (exponent === 0 && code !== '¤') familiesByCode.set(code, family);
}

/**
 * The word that a currency shares with others, in the singular: `dollar` for `USD` and `AUD`; undefined where there is
 * none known.
 */
export function findCurrencyFamily(code: string): string | undefined {
  return familiesByCode.get(code);
}

/** Whether an amount as written leaves open whose dollars, pounds or marks they are: "$5", "5 mln dlrs", not "US$5". */
export function isBareCurrency(text: string): boolean {
  // "H.K." is a word.
  const words = text.replace(/\b([A-Z])\.(?=[A-Z]\b)/g, '$1').match(/\p{L}+/gu) ?? [];
  return !words.some(word => nationWords.has(word.toLowerCase()) || currencyCodes.has(word) || signPrefixes.has(word));
}
