import { CUSTOMS_TERRITORIES, PROVINCE_NAMES } from '#contracts';
/** OPEN: the link works. LOCKED: too many wrong answers. REPLACED: a newer link was sent. SETTLED: nothing to mend any more. UNSENT: nobody could be written to. */
export const FIX_STATES = ['OPEN', 'USED', 'EXPIRED', 'LOCKED', 'REPLACED', 'SETTLED', 'UNSENT'] as const;
export type FixState = (typeof FIX_STATES)[number];

/** A buyer who is asked to mend an address. The token itself is nowhere: only its keyed hash, and what it is made again of. */
export interface AddressFix {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly attempt: number;
  readonly state: FixState;
  /** Random; the key of the hub makes the token of it, so that a message can be sent again after a crash. */
  readonly seed: string;
  readonly tokenHash: string;
  /** Of the phone the link went to: for an order with another phone it opens nothing. */
  readonly phoneHash: string | null;
  /** Wrong answers so far. */
  readonly tries: number;
  readonly askedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly openedAt: Date | null;
  readonly usedAt: Date | null;
}

const HOUR_MS = 3_600_000;
/** How long a link works. */
export const LINK_MS = 24 * HOUR_MS;
/** Links an order is sent within a day, whoever asks for them. */
export const MOST_A_DAY = 3;
/** Wrong answers that lock a link. */
export const MOST_TRIES = 5;
const LONGEST = 200;
const SHORTEST = 4;

/** Why a link opens nothing. */
export type Shut = 'LINK_EXPIRED' | 'LINK_USED' | 'LINK_LOCKED' | 'LINK_OVER';

/** Whether a link still works; null when it does. */
export function shutOf({ state, expiresAt }: Pick<AddressFix, 'state' | 'expiresAt'>, now: Date): Shut | null {
  if (state === 'USED') return 'LINK_USED';
  if (state === 'LOCKED') return 'LINK_LOCKED';
  if (state === 'EXPIRED' || (state === 'OPEN' && expiresAt <= now)) return 'LINK_EXPIRED';
  return state === 'OPEN' ? null : 'LINK_OVER';
}

/** Links sent within the last day. */
export const sentLately = (fixes: readonly AddressFix[], now: Date): number =>
  fixes.filter(fix => fix.state !== 'UNSENT' && now.getTime() - fix.createdAt.getTime() < LINK_MS).length;

/** The digits of a phone that a message can go to; null for one that is masked, enciphered or too short. */
export function phoneOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const digits = plain.replace(/\D/g, '');
  return /^[+\d\s().-]+$/.test(plain) && digits.length >= 7 && digits.length <= 15 ? digits : null;
}

/** Whether these are the last four digits of a phone. */
export const isTailOf = (tail: string, phone: string): boolean => {
  const digits = tail.normalize('NFKC').trim();
  return /^\d{4}$/.test(digits) && phone.endsWith(digits);
};

/** 香港中路 is a street in Qingdao. */
const NO_STREET = '(?![东南西北中]?[路街巷道])';
/** How an address names a province. Of a territory with a border of its own the bare name is enough: a parcel there needs another check. */
const PROVINCES = (PROVINCE_NAMES['CN'] ?? []).map(([name]) => {
  const kind = CUSTOMS_TERRITORIES.has(name) ? NO_STREET : '(?:省|市|.{0,5}自治区)';
  return { name, words: new RegExp(`^(?:中国)?${name}${kind}`, 'u') };
});
const simplified = (text: string): string => text.replace(/澳門/gu, '澳门').replace(/[臺台][灣湾]/gu, '台湾');

/** What is wrong with an address as a buyer typed it: by itself, or because it names another province. */
export type AddressFault = 'ADDRESS_LENGTH' | 'ADDRESS_PROVINCE';

/** An address as it is kept, or what is wrong with it. */
export function typedAddress(
  text: string,
  province: string,
): { readonly address: string } | { readonly fault: AddressFault } {
  const address = text
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const { length } = [...address];
  if (length < SHORTEST || length > LONGEST || address.includes('*')) return { fault: 'ADDRESS_LENGTH' };
  const named = PROVINCES.find(({ words }) => words.test(simplified(address)))?.name;
  return named && !province.startsWith(named) ? { fault: 'ADDRESS_PROVINCE' } : { address };
}
