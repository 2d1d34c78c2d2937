import { cityName, divisions, provinceName } from './divisions.js';
import { simplified } from './letters.js';

/** What a remark says of the address, or the phone number, beside the order's own. */
export const MENTIONS = ['NONE', 'SAME', 'OTHER', 'UNCLEAR'] as const;
/** NONE: nothing of the kind. SAME: what the order says. OTHER: something else. UNCLEAR: the order's own is masked. */
export type Mention = (typeof MENTIONS)[number];

/** A part of an address: what it is, and its name or number. */
interface Part {
  readonly kind: 'ROAD' | 'PLACE' | 'DIVISION' | 'NUMBER' | 'BUILDING' | 'UNIT' | 'ROOM';
  readonly value: string;
}

const LONGEST = 500;
const HAN_FIGURES = '〇零一二三四五六七八九';
const FIGURE = `(?:\\d{1,5}|[${HAN_FIGURES}十百]{1,5})`;
/** Words that send a parcel elsewhere, or say that an address follows. */
const SENDS =
  /(?:寄|发|送|投递|配送|快递)(?:货)?(?:到|往|至|去|給|给)|(?:改|换)(?:寄|发|送|成|到|为|地址)|(?:收货|送货|收件|实际|真实|新|正确|另外?)(?:的)?地址|地址(?:改|换|写错|错了|是|为|:)|转(?:寄|送|发)/u;
// What stands before the name of a road and is no part of it.
const NOT_NAME = '(?:寄|发|送|到|往|至|去|给|在|是|为|改|成|的|请|从|和|与|或|[省市区县镇乡村])';
const ROAD = new RegExp(
  `(?<name>(?:(?!${NOT_NAME})\\p{Script=Han}){1,7}(?:路(?![牌过上费径])|街|大道|巷|弄(?=\\d)|胡同))(?<number>\\d{1,5}|${FIGURE}(?=号|弄))?`,
  'gu',
);
const PLACE =
  /(?<name>(?:(?!(?:寄|发|送|到|往|至|去|给|在|是|为|改|成|的|请|放|省|市|区|县|镇|路|街|号))\p{Script=Han}){2,10}(?:小区|花园|公寓|大厦|家园|新村|苑|公馆|工业园|产业园|科技园|写字楼))/gu;
const DIVISION =
  /(?<name>(?:(?!(?:寄|发|送|到|往|至|去|给|在|是|为|改|成|的|请|省|市|区|县|镇|路|街|号))\p{Script=Han}){2,6}(?:省|(?<!城)市(?!场)|县|(?<![小社园校厂景])区))/gu;
/** What people call places that have no name: "our estate", "the one next door". */
const NAMELESS =
  /(?:我们?|咱们?|你们?|本|同一?|隔壁|旁边|附近|对面|老式?|新|这个?|那个?|哪个?|别的|其[他它]|一个|整个|封闭|高档|住宅|自家|家里)(?:小区|花园|公寓|大厦|家园|新村|苑|公馆|工业园|产业园|科技园|写字楼)$/u;
const NUMBERED: readonly { readonly kind: Part['kind']; readonly words: RegExp }[] = [
  { kind: 'BUILDING', words: new RegExp(`(?<name>${FIGURE}|[A-Za-z])(?:号楼|栋|幢|座)`, 'gu') },
  { kind: 'UNIT', words: new RegExp(`(?<name>${FIGURE})单元`, 'gu') },
  { kind: 'ROOM', words: new RegExp(`(?<name>\\d{2,5})(?:室|房(?!间价))`, 'gu') },
];

/** Without one of these there is no address: most remarks are not looked at further. */
const ANY_PLACE = /[路街巷弄省市县区栋幢座楼苑寓厦园村址室]|大道|胡同/u;

/** Whether a remark names an address, and whether it is the order's. Blanks and width do not matter. */
export function addressIn(remark: string, address: string): Mention {
  const text = plain(remark);
  if (!ANY_PLACE.test(text)) return 'NONE';
  const said = partsOf(text);
  const names = said.filter(({ kind }) => kind === 'ROAD' || kind === 'PLACE');
  const isSent = SENDS.test(text);
  if (!isAddress(said, names.length, isSent)) return 'NONE';
  if (/[*＊]/.test(address) || address.trim() === '') return 'UNCLEAR';
  const own = plain(address);
  return contradicts(said, own) ? 'OTHER' : 'SAME';
}

/** Whether a remark names a phone number, and whether it is the order's. */
export function phoneIn(remark: string, phone: string): Mention {
  const numbers = [...remark.normalize('NFKC').matchAll(MOBILE)].map(([number]) => digitsOf(number).slice(-11));
  if (numbers.length === 0) return 'NONE';
  const [given = '', ...more] = phone.normalize('NFKC').match(MOBILE) ?? [];
  const own = digitsOf(given).slice(-11);
  // A number with an extension is lent by the platform: the buyer's own is always another.
  if (own === '' || more.length > 0 || digitsOf(phone).length > 13 || phone.includes('*')) return 'UNCLEAR';
  return numbers.every(number => number === own) ? 'SAME' : 'OTHER';
}

const MOBILE = /(?<![\d-])(?:\+?86[- ]?)?1[3-9]\d(?:[- .]?\d){8}(?![\d])/g;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** A name of a place alone is none yet: people talk of roads. It takes a number with it, or a word that sends the parcel there. */
function isAddress(said: readonly Part[], names: number, isSent: boolean): boolean {
  const numbers = said.filter(({ kind }) => kind === 'NUMBER' || kind === 'BUILDING' || kind === 'ROOM').length;
  if (names > 0 && numbers > 0) return true;
  if (isSent && (names > 0 || said.some(({ kind }) => kind === 'BUILDING'))) return true;
  return isSent && said.filter(({ kind }) => kind === 'DIVISION').length > 0;
}

/** Something named that the order's address does not have, or a number of a kind it has with another value. More detail is no contradiction. */
function contradicts(said: readonly Part[], own: string): boolean {
  const ownParts = partsOf(own);
  return said.some(({ kind, value }) => {
    if (kind === 'DIVISION' || kind === 'ROAD' || kind === 'PLACE') return !own.includes(coreOf(value));
    const same = ownParts.filter(part => part.kind === kind);
    return same.length > 0 && !same.some(part => part.value === value);
  });
}

/** The name without what it is, so that 文三路 and 文三 are one; a single letter is no name. */
function coreOf(name: string): string {
  const core = name.replace(/(?:小区|花园|公寓|大厦|家园|新村|省|市|区|县)$/u, '');
  return core.length > 1 ? core : name;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const { groups } of text.matchAll(ROAD)) {
    // A road without a number is talk: across the road, a pedestrian street.
    if (groups?.['name'] === undefined || groups['number'] === undefined) continue;
    parts.push({ kind: 'ROAD', value: groups['name'] }, { kind: 'NUMBER', value: figure(groups['number']) });
  }
  for (const { groups } of text.matchAll(PLACE)) {
    const name = groups?.['name'] ?? '';
    if (!NAMELESS.test(name)) parts.push({ kind: 'PLACE', value: name });
  }
  for (const { groups } of text.matchAll(DIVISION)) {
    const name = divisionIn(groups?.['name'] ?? '');
    if (name !== null) parts.push({ kind: 'DIVISION', value: name });
  }
  for (const { kind, words } of NUMBERED)
    for (const { groups } of text.matchAll(words)) parts.push({ kind, value: figure(groups?.['name'] ?? '') });
  return parts;
}

/** The division that words end with, if there is one of this name: a supermarket (超市) is no city, and 偏远地区 no district. */
function divisionIn(words: string): string | null {
  for (let start = 0; start < words.length - 1; start += 1) {
    const name = words.slice(start);
    const { provinces, citiesIn, districtsIn } = divisions();
    const isKnown = name.endsWith('省')
      ? provinces.has(provinceName(name))
      : districtsIn.has(name) ||
        (name.endsWith('市') && (citiesIn.has(cityName(name)) || provinces.has(provinceName(name))));
    if (isKnown) return name;
  }
  return null;
}

const plain = (text: string): string =>
  simplified(text.slice(0, LONGEST).normalize('NFKC')).replace(/[\s\u200b-\u200f\ufe00-\ufe0f]+/g, '');

/** 十二 is 12, 三〇一 is 301, b is B. */
function figure(text: string): string {
  if (/^\d+$/.test(text)) return String(Number(text));
  if (/^[A-Za-z]$/.test(text)) return text.toUpperCase();
  const [tens, ones] = text.split('十');
  const digits = (part: string) => [...part].map(sign => Math.max(0, HAN_FIGURES.indexOf(sign) - 1)).join('');
  if (ones === undefined) return String(Number(digits(text)));
  return String((tens === '' ? 1 : Number(digits(tens ?? ''))) * 10 + Number(digits(ones) || 0));
}
