import { simplified } from './letters.js';

/** What an address says about the place it means. Counted and named, never quoted: clues may be stored, addresses may not. */
export interface AddressClues {
  /** False when nothing can be said: empty, masked, enciphered, or not in a writing the rule reads. */
  readonly readable: boolean;
  /** A house, building, room, group or the like is named by number or letter. */
  readonly numbered: boolean;
  /** Words that place it relative to something else (beside, opposite ...). */
  readonly relative: boolean;
  /** Ends at a road, town, district or city: whoever delivers would have to search. */
  readonly coarse: boolean;
  /** Nothing is left once empty words ("the usual place") are taken out. */
  readonly empty: boolean;
}

/** Words of a rule, longest first, so that "斜对面" is not read as "对面". */
export interface AddressWords {
  readonly relative: RegExp;
  readonly empty: RegExp;
}

const UNREADABLE: AddressClues = { readable: false, numbered: false, relative: false, coarse: false, empty: false };
/** A number settles it: the other clues are not looked for. */
const FOUND: AddressClues = { readable: true, numbered: true, relative: false, coarse: false, empty: false };
const LONGEST = 500;

const HAN = /\p{Script=Han}/u;
const MASKED = /[*＊×xX•●#]{3,}|[*＊]/u;
const ENGLISH_RELATIVE = /\b(?:near(?:by)?|next to|beside|opposite|behind|in front of|across from|close to)\b/i;

const FIGURE = '0-9〇零一二三四五六七八九十百两';
// A phone number or a parcel number says nothing about the place.
const LONG_FIGURES =
  /(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8}|[48]00[- ]?\d{3}[- ]?\d{4}|\d{7,}/g;
// 300米, 2公里: how far, not where.
const DISTANCE = new RegExp(`[${FIGURE}]+多?(?:米|公里|千米|里路|分钟|秒)`, 'g');
const UNIT =
  '号|弄|栋|幢|座|楼|室|单元|層|层|组|队|社|巷|户|房|门|铺|档|摊|期|区|排|院|舍|库|村|里|屯|柜|箱|格|车间|[#fF]';
// 320国道, 104省道, G15高速, 三环路, 第二人民医院, 八一路: figures that are a name.
const NAMED_BY_FIGURES = new RegExp(
  `[A-Za-z]?[${FIGURE}]+(?:国道|省道|县道|乡道|高速|环路?|路(?:公交|车)?|街|大道|线|马路|经路|纬路|期工程|世纪)|[${FIGURE}]+号(?:大街|路(?!口)|街(?!口)|桥|线|公路)|第[${FIGURE}]+(?!(?:${UNIT}))|[${FIGURE}]+(?:中学?|小学?|院|厂|局|店)(?![0-9])|(?:纬|经)[${FIGURE}]+(?:路|街)?`,
  'g',
);
const NUMBERED = new RegExp(`[${FIGURE}]+(?:${UNIT})|[A-Za-z]\\d*(?:${UNIT})|[甲乙丙丁](?:${UNIT})|\\d`);

const TRAILING = /[\s,.，。、;；:：()（）\-—_/\\]+$/u;
const ROAD_END =
  /(?:路|街|大道|国道|省道|县道|公路|巷|弄|胡同|[^天热专在下上前后]线)(?:[东西南北中]+)?(?:[一二三四]?段)?(?:[东西南北]+)?$/u;
const TOWN_END =
  /(?:街道|[^小古]镇|[^水家老]乡|(?:开发|高新|经济|保税|示范|新)区|自治[州县旗]|地区|[^小社园校厂景库活舍属院业墅营片牧东西南北一二三四五A-Za-z\d]区|县|旗|[^超菜夜花门集城都早股上]市|省)(?:内|里|中心)?$/u;

/** Reads the clues of an address as it was typed. */
export function cluesOf(address: string, words: AddressWords): AddressClues {
  const typed = simplified(address.slice(0, LONGEST).normalize('NFKC')).trim();
  if (typed === '' || MASKED.test(address)) return UNREADABLE;
  if (!HAN.test(typed)) return latinClues(typed);
  const named = typed.replace(LONG_FIGURES, ' ');
  if (NUMBERED.test(named.replace(NAMED_BY_FIGURES, '').replace(DISTANCE, ''))) return FOUND;
  const place = withoutEmptyWords(named, words.empty);
  return {
    readable: true,
    numbered: false,
    relative: words.relative.test(place),
    coarse: ROAD_END.test(place) || TOWN_END.test(place),
    empty: !/\p{L}.*\p{L}/u.test(place),
  };
}

/** Too unclear to deliver to: nothing numbered, and only relative words, a road or a district to go by. */
export const isVague = (clues: AddressClues): boolean =>
  clues.readable && !clues.numbered && (clues.relative || clues.coarse || clues.empty);

/** An expression that finds any of the words; words are literals, whatever signs they contain. */
export function wordsOf(relative: readonly string[], empty: readonly string[]): AddressWords {
  return { relative: anyOf(relative), empty: anyOf(empty, 'gu') };
}

function anyOf(words: readonly string[], flags = 'u'): RegExp {
  const literals = [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.normalize('NFKC').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return literals.length === 0 ? /(?!)/ : new RegExp(literals.join('|'), flags);
}

function withoutEmptyWords(text: string, empty: RegExp): string {
  return text.replace(empty, ' ').trim().replace(TRAILING, '').replace(/\s+/g, '');
}

function latinClues(text: string): AddressClues {
  // Without spaces it is a cipher text of the platform, not an address.
  if (!/\p{L}\p{L}+[ ,]+\p{L}/u.test(text)) return UNREADABLE;
  return {
    readable: true,
    numbered: /\d/.test(text),
    relative: ENGLISH_RELATIVE.test(text),
    coarse: false,
    empty: false,
  };
}
