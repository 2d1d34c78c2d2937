/** An address as a channel gives it: the parts it names apart, and a text that may repeat them. */
export interface AddressParts {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly address: string;
}

/** What the kind of a place adds to its name; some platforms leave it out. */
const PROVINCE_KIND = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/;
const CITY_KIND = /(?:地区|市)$/;
/** Stands for the city of places that have none between province and district. */
const NO_CITY = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];
/** Subdistricts are told by some platforms only, and no two streets of one district share a name. */
const SUBDISTRICT = /^\p{Script=Han}{1,8}?(?<!大)街道(?=.)(?![口路])/u;

/**
 * One text for one address, whatever platform told it: without what people write differently (width of letters, case,
 * blanks, punctuation, the kind behind a place's name), without a repeated province, city and district, and without the
 * subdistrict. Empty when any part of it is masked: equal masks are no sign of an equal address.
 */
export function plainAddress({ province, city, district, address }: AddressParts): string {
  const parts = [province, city, district, address].map(part => part.normalize('NFKC'));
  if (parts[3] === '' || parts.some(part => part.includes('*'))) return '';
  const [p = '', c = '', d = '', text = ''] = parts.map(plain);
  const provinceName = nameOf(p, PROVINCE_KIND);
  const cityName = NO_CITY.includes(c) ? '' : nameOf(c, CITY_KIND);
  let rest = text.startsWith('中国') ? text.slice(2) : text;
  rest = without(rest, provinceName, ['壮族自治区', '回族自治区', '维吾尔自治区', '自治区', '特别行政区', '省', '市']);
  rest = without(rest, cityName, ['地区', '市']);
  rest = without(without(rest, NO_CITY.includes(c) ? c : '', ['']), d, ['']);
  const place = [provinceName, cityName === provinceName ? '' : cityName, d];
  return [...place, rest.replace(SUBDISTRICT, '')].join('');
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');

/** A name of one letter is none: it is kept whole then. */
const nameOf = (text: string, kind: RegExp): string => {
  const name = text.replace(kind, '');
  return name.length > 1 ? name : text;
};

/** The text without the place's name at its beginning, with or without its kind; unchanged where it is not repeated. */
function without(text: string, name: string, kinds: readonly string[]): string {
  if (name === '' || !text.startsWith(name)) return text;
  const rest = text.slice(name.length);
  const kind = kinds.find(one => one !== '' && rest.startsWith(one));
  // A street named after the place (南京路) is no repetition of it; a longer name would be followed by its kind.
  if (kind === undefined && /^(?:东|西|南|北|中|一|二|三)?(?:路|街|大道|大街|巷)/.test(rest)) return text;
  return rest.slice(kind?.length ?? 0);
}
