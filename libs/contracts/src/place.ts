import { CUSTOMS_TERRITORIES, foldedName as folded, knownCountry } from './country.js';
import { HubError } from './problems.js';
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
  const own = CUSTOMS_TERRITORIES.get(name);
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

/** A place as somebody typed it, and its key. Throws BAD_INPUT unless orders can lie there. */
export function typedPlace({ country, province }: { readonly country: string; readonly province?: string | null }): {
  readonly named: Place;
  readonly key: PlaceKey;
} {
  const named = { country, province: province ?? '' };
  const key = placeKey(named);
  if (isRegion(key)) return { named, key };
  throw new HubError(
    'BAD_INPUT',
    `No region is called ${country} ${named.province}: write a country and a province of it`,
  );
}

/** The code of a country; its folded name when it has none. */
const countryKey = (text: string): string => knownCountry(text) ?? folded(text);

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

const PROVINCES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(PROVINCE_NAMES).map(([country, names]) => [
    country,
    new Map(names.flatMap(([key, ...others]) => [key, ...others].map(name => [folded(name), key] as const))),
  ]),
);
const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PROVINCE_NAMES).map(([country, names]) => [country, new Set(names.map(([key]) => key))]),
);
