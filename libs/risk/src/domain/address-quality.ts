import { ADDRESS_WORDS } from './address-words.js';
import { cluesOf, type AddressClues } from './address.js';
import { cityName, divisions, provinceName } from './divisions.js';
import { simplified } from './letters.js';

/** What can be wrong with an address, the gravest first, and what each takes off a quality of 100. */
export const ADDRESS_FAULTS = {
  /** Nothing is left once empty words are taken out. */
  NO_PLACE: 100,
  /** Only what is near it is named. */
  RELATIVE: 60,
  /** Ends at a road. */
  ROAD_ONLY: 55,
  /** Ends at a town, district or city. */
  AREA_ONLY: 60,
  /** One or two letters beside the names of province, city and district. */
  TOO_SHORT: 60,
  /** A shop, school or the like that may have many entrances, and no street. */
  LANDMARK_ONLY: 25,
  /** The city is in another province. */
  CITY_ELSEWHERE: 40,
  /** The district is in another city. */
  DISTRICT_ELSEWHERE: 40,
  /** The text begins with another province or city. */
  OTHER_PLACE: 40,
  /** No house, building or room is named. */
  NO_NUMBER: 30,
  /** Province, city or district stands in the text twice. */
  REPEATED: 5,
} as const;
export type AddressFault = keyof typeof ADDRESS_FAULTS;

/** How well an address tells the place: 100 is without fault, and also where nothing can be said. */
export interface AddressQuality {
  readonly score: number;
  readonly faults: readonly AddressFault[];
}

/** An address in the parts a channel tells. */
export interface PlainParts {
  readonly country: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly address: string;
}

const BEST: AddressQuality = { score: 100, faults: [] };
const CHINA = ['', 'CN', 'CHN', '中国'];
const LEAST_LETTERS = 3;
const LANDMARK =
  /(?:超市|商场|商店|商城|便利店|菜场|市场|学校|小学|中学|大学|学院|幼儿园|医院|卫生院|诊所|银行|公园|车站|地铁站|火车站|汽车站|广场|加油站|派出所|政府|邮局|驿站|宾馆|酒店|饭店|网吧|药店|庙|教堂|工地|厂)$/u;
const ROAD = /(?:路|街|大道|巷|弄|胡同|国道|省道|公路)/u;
const NAMED_FIRST =
  /^(?:中国)?(\p{Script=Han}{2,7}?(?:自治区|特别行政区|省))?(\p{Script=Han}{2,10}?(?:自治州|地区|盟|市))?/u;

/** What speaks against an address of China. Of other countries, and of what is masked, nothing is said. */
export function qualityOf(parts: PlainParts): AddressQuality {
  if (!CHINA.includes(parts.country)) return BEST;
  const clues = cluesOf(parts.address, ADDRESS_WORDS);
  if (!clues.readable && parts.address.trim() !== '') return BEST;
  const text = simplified(parts.address.normalize('NFKC')).replace(/\s+/g, '');
  const faults = [...faultsOfPlace(text, parts, clues), ...faultsOfDivisions(text, parts)];
  if (faults.length === 0) return BEST;
  const taken = faults.reduce((sum, fault) => sum + ADDRESS_FAULTS[fault], 0);
  return { score: Math.max(0, 100 - taken), faults };
}

function faultsOfPlace(text: string, parts: PlainParts, clues: AddressClues): readonly AddressFault[] {
  if (clues.numbered) return [];
  if (text === '' || clues.empty) return ['NO_PLACE', 'NO_NUMBER'];
  if (clues.relative) return ['RELATIVE', 'NO_NUMBER'];
  if (clues.coarse) return [ROAD.test(text.slice(-5)) ? 'ROAD_ONLY' : 'AREA_ONLY', 'NO_NUMBER'];
  const place = withoutDivisions(text, parts);
  if (place.length < LEAST_LETTERS) return ['TOO_SHORT', 'NO_NUMBER'];
  return LANDMARK.test(place) && !ROAD.test(place) ? ['LANDMARK_ONLY', 'NO_NUMBER'] : ['NO_NUMBER'];
}

function withoutDivisions(text: string, { province, city, district }: PlainParts): string {
  const names = [province, city, district].filter(name => name.length > 1);
  return names.reduce((rest, name) => (rest.startsWith(name) ? rest.slice(name.length) : rest), text);
}

function faultsOfDivisions(text: string, { province, city, district }: PlainParts): readonly AddressFault[] {
  const { provinces, citiesIn, districtsIn } = divisions();
  const inProvince = provinceName(simplified(province));
  const inCity = cityName(simplified(city));
  const faults: AddressFault[] = [];
  if (provinces.has(inProvince)) {
    const provincesOfCity = citiesIn.get(inCity);
    if (provincesOfCity && !provincesOfCity.has(inProvince) && !provinces.has(inCity)) faults.push('CITY_ELSEWHERE');
    if (isElsewhere(districtsIn.get(simplified(district)), inProvince, inCity)) faults.push('DISTRICT_ELSEWHERE');
    if (namesOther(text, inProvince, inCity)) faults.push('OTHER_PLACE');
  }
  if ([province, city, district].some(name => name.length > 2 && text.split(name).length > 2)) faults.push('REPEATED');
  return faults;
}

/** A district nobody knows may be new or abolished: only one that is known somewhere else is wrong. */
function isElsewhere(known: ReadonlySet<string> | undefined, province: string, city: string): boolean {
  if (!known) return false;
  // Where the city is told by another word, or is a county itself, only the province can be compared.
  const isCity = divisions().prefectures.has(`${province} ${city}`);
  for (const place of known) {
    const [inProvince, inCity] = place.split(' ');
    if (inProvince === province && (!isCity || inCity === '' || inCity === city)) return false;
  }
  return true;
}

/** Only names written out, with what they are (省, 市), count: 南京路 is no Nanjing. */
function namesOther(text: string, province: string, city: string): boolean {
  const { provinces, citiesIn } = divisions();
  const [, named, namedCity] = NAMED_FIRST.exec(text) ?? [];
  const other = named === undefined ? '' : provinceName(named);
  if (provinces.has(other) && other !== province) return true;
  const otherCity = namedCity === undefined ? '' : cityName(namedCity);
  if (provinces.has(otherCity)) return otherCity !== province;
  const homes = citiesIn.get(otherCity);
  // A county that is a city (义乌市) lies within another city: its province tells.
  return homes !== undefined && otherCity !== city && !homes.has(province);
}
