import { DIVISIONS } from './divisions-table.js';

/** Provinces and cities by name and short name, and where districts of a name are. */
export interface Divisions {
  /** Short names of provinces. */
  readonly provinces: ReadonlySet<string>;
  /** Short names of the provinces that have a city of this short name; counties that are cities are among them. */
  readonly citiesIn: ReadonlyMap<string, ReadonlySet<string>>;
  /** `province city` of the cities that have districts. */
  readonly prefectures: ReadonlySet<string>;
  /** `province city` for every district or county of this name; the city is empty where the province has it itself. */
  readonly districtsIn: ReadonlyMap<string, ReadonlySet<string>>;
}

const PEOPLES =
  /(?:土家族|苗族|彝族|藏族|羌族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|朝鲜族|蒙古族?|哈萨克族?|柯尔克孜族?)+(?=自治州$)/u;
const PROVINCE_KIND = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/u;
/** Stands in for the city of counties that belong to their province at once. */
const NO_CITY = /直辖县级/;
const CITY_KIND = /(?:自治州|地区|盟|市|州)$/u;

/** 浙江省 is 浙江, 内蒙古自治区 is 内蒙古. */
export const provinceName = (name: string): string => shortened(name, PROVINCE_KIND);
/** 杭州市 is 杭州, 恩施土家族苗族自治州 is 恩施. */
export const cityName = (name: string): string => shortened(name.replace(PEOPLES, ''), CITY_KIND);

/** A name of one letter is none: it is kept whole then. */
function shortened(name: string, kind: RegExp): string {
  const short = name.replace(kind, '');
  return short.length > 1 ? short : name;
}

let read: Divisions | undefined;

/** The divisions of China; read when the first address asks, and kept. */
export function divisions(): Divisions {
  return (read ??= readTable(DIVISIONS));
}

function readTable(table: string): Divisions {
  const read = {
    provinces: new Set<string>(),
    citiesIn: new Map<string, Set<string>>(),
    prefectures: new Set<string>(),
    districtsIn: new Map<string, Set<string>>(),
  };
  for (const line of table.trim().split('\n')) {
    const [named = '', cities = ''] = line.split(':');
    const province = provinceName(named);
    read.provinces.add(province);
    for (const city of cities.split(';')) readCity(read, province, city);
  }
  return read;
}

interface Reading {
  readonly citiesIn: Map<string, Set<string>>;
  readonly prefectures: Set<string>;
  readonly districtsIn: Map<string, Set<string>>;
}

/** `city=district,district`; the city is empty where the province has the districts itself. */
function readCity({ citiesIn, prefectures, districtsIn }: Reading, province: string, line: string): void {
  const [named = '', districts = ''] = line.split('=');
  const city = NO_CITY.test(named) ? '' : cityName(named);
  if (city !== '') {
    put(citiesIn, city, province);
    prefectures.add(`${province} ${city}`);
  }
  for (const district of districts === '' ? [] : districts.split(',')) {
    put(districtsIn, district, `${province} ${city}`);
    // A county without a city, and one that is a city itself, are told as cities by some platforms.
    if (city === '' || district.endsWith('市')) put(citiesIn, cityName(district), province);
  }
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  map.set(key, values.add(value));
}
