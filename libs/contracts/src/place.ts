import { PROVINCE_NAMES } from './province-names.js';

/** A part of the world that something applies to: a country, or one province of it. */
export interface Place {
  /** Name or code of the country in any usual writing: CN, China, 中国. */
  readonly country: string;
  /** Name of the province in any usual writing: 浙江, 浙江省, Zhejiang; empty: the whole country. */
  readonly province: string;
}

/** A place in the one writing that two places are compared by. */
export interface PlaceKey {
  /** ISO 3166 alpha-2, or the folded name of a country nobody has a code for; empty: unknown. */
  readonly country: string;
  /** Its usual short name in China (浙江), its postal code in the United States (CA), elsewhere the folded name; empty: none. */
  readonly province: string;
}

const HAN = /\p{Script=Han}/u;
/** What stands behind the name of a province and adds nothing to it. */
const HAN_KIND = /(?:壮族自治区|回族自治区|维吾尔自治区|维吾尔族自治区|自治区|特别行政区|省|市)$/;
const LATIN_KIND =
  /(?:autonomousregion|specialadministrativeregion|municipality|province|prefecture|state|region|oblast|county)$/;
const PINYIN_KIND = /(?:sheng|shi)$/;

/**
 * The key of a place. Hong Kong, Macao and Taiwan stand under their own codes, also where a platform names them as provinces: goods that
 * go there pass a border. A province that only China has tells the country where a channel names none.
 */
export function placeKey({ country, province }: Place): PlaceKey {
  const code = countryKey(country);
  const name = provinceOf(code === '' ? 'CN' : code, province);
  if (code !== '' && code !== 'CN') return { country: code, province: name };
  const own = OWN_CODES.get(name);
  if (own !== undefined) return { country: own, province: '' };
  // A code of two letters names a province of several countries: only a name tells one.
  return { country: code === 'CN' || isNameInChina(province, name) ? 'CN' : '', province: name };
}

/** Whether a place lies in a region, both as keys: a region without a province is its whole country. */
export const liesIn = (place: PlaceKey, region: PlaceKey): boolean =>
  place.country !== '' &&
  place.country === region.country &&
  (region.province === '' || region.province === place.province);

/** Whether orders can lie in a region: its country has a code and its province, where all of the country's are known, is one of them. */
export const isRegion = ({ country, province }: PlaceKey): boolean =>
  /^[A-Z]{2}$/.test(country) && (province === '' || (KEYS.get(country)?.has(province) ?? true));

/** ISO 3166 alpha-2 code of a country by code or by its English or Chinese name; its folded name when it has none. */
function countryKey(text: string): string {
  const name = folded(text);
  return countries().get(name) ?? name;
}

function provinceOf(country: string, text: string): string {
  const name = folded(text);
  const known = PROVINCES.get(country);
  if (!known) return bare(name);
  return known.get(name) ?? known.get(bare(name)) ?? known.get(name.replace(PINYIN_KIND, '')) ?? bare(name);
}

const isNameInChina = (text: string, name: string): boolean =>
  (KEYS.get('CN')?.has(name) ?? false) && folded(text).length > 2 - Number(HAN.test(text));

/** A name without its kind; one of a single letter is none and stays whole. */
function bare(name: string): string {
  const short = name.replace(HAN_KIND, '').replace(LATIN_KIND, '');
  return short.length > 1 ? short : name;
}

/** Width, case, accents, blanks and signs are no part of a name. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s\p{P}\p{S}]+/gu, '');

const OWN_CODES: ReadonlyMap<string, string> = new Map([
  ['香港', 'HK'],
  ['澳门', 'MO'],
  ['台湾', 'TW'],
]);

const PROVINCES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(PROVINCE_NAMES).map(([country, names]) => [
    country,
    new Map(names.flatMap(([key, ...others]) => [key, ...others].map(name => [folded(name), key] as const))),
  ]),
);
const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PROVINCE_NAMES).map(([country, names]) => [country, new Set(names.map(([key]) => key))]),
);

/** Names people and platforms use beside those of the standard. */
const ALSO: readonly (readonly [code: string, ...names: string[]])[] = [
  ['CN', 'CHN', '中国大陆', '中华人民共和国', 'Mainland China', 'PRC', "People's Republic of China"],
  ['US', 'USA', 'America', 'United States of America'],
  ['GB', 'UK', 'GBR', 'Great Britain', 'England'],
  ['HK', 'HKG', '香港', 'Hong Kong'],
  ['MO', 'MAC', '澳门', 'Macau', 'Macao'],
  ['TW', 'TWN', '台湾', 'Taiwan'],
  ['KR', 'KOR', 'South Korea', 'Korea', 'Republic of Korea'],
  ['RU', 'RUS', 'Russian Federation'],
  ['VN', 'VNM', 'Viet Nam'],
  ['TR', 'TUR', 'Turkey'],
  ['CZ', 'CZE', 'Czech Republic'],
  ['JP', 'JPN'],
  ['DE', 'DEU'],
  ['FR', 'FRA'],
  ['IT', 'ITA'],
  ['ES', 'ESP'],
  ['NL', 'NLD', 'Holland'],
  ['BE', 'BEL'],
  ['PL', 'POL'],
  ['SE', 'SWE'],
  ['CH', 'CHE'],
  ['AT', 'AUT'],
  ['CA', 'CAN'],
  ['MX', 'MEX'],
  ['BR', 'BRA'],
  ['AU', 'AUS'],
  ['NZ', 'NZL'],
  ['SG', 'SGP'],
  ['MY', 'MYS'],
  ['TH', 'THA'],
  ['ID', 'IDN'],
  ['PH', 'PHL'],
  ['IN', 'IND'],
  ['SA', 'SAU'],
  ['AE', 'ARE', 'UAE'],
];

let read: ReadonlyMap<string, string> | undefined;
/** The names in every country's own table of the runtime; read when the first place asks. */
const countries = (): ReadonlyMap<string, string> => (read ??= namesOfCountries());

function namesOfCountries(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const spoken = ['en', 'zh'].map(language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  for (const code of pairsOfLetters()) {
    // Codes that were withdrawn (FX for a part of France) have names too.
    const said = spoken.flatMap(one => one.of(code) ?? []);
    if (said.length === 0 || new Intl.Locale(`und-${code}`).region !== code) continue;
    for (const name of [...said, code]) names.set(folded(name), code);
  }
  for (const [code, ...others] of ALSO) for (const name of others) names.set(folded(name), code);
  return names;
}

function pairsOfLetters(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap(a => letters.map(b => a + b));
}
