import { isIP } from 'node:net';
import { isShopId } from '#contracts';

/** One setting: how its text in the environment is read. */
export interface Setting<T> {
  readonly variable: string;
  readonly fallback: T;
  readonly meaning: string;
  readonly secret: boolean;
  parse(text: string | undefined): T;
}

function setting<T>(
  variable: string,
  fallback: T,
  meaning: string,
  read: (text: string) => T,
  secret = false,
): Setting<T> {
  const parse = (text: string | undefined) => (text === undefined || text === '' ? fallback : read(text));
  return { variable, fallback, meaning, secret, parse };
}

function wholeNumber(text: string, min: number, max: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw new Error(`"${text}" is not a whole number from ${min} to ${max}`);
  return value;
}

function share(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new Error(`"${text}" is not a number from 0 to 1`);
  return value;
}

function word(text: string): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(text)) throw new Error(`"${text}" must be lower-case letters, digits and _`);
  return text;
}

/** The text is never repeated in the error: it may hold a password. */
function address(text: string, protocols: readonly string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && protocols.includes(url.protocol) && url.hostname) return text;
  throw new Error(`must look like ${protocols.map(protocol => `${protocol}//host:port`).join(' or ')}`);
}

/** Ranges that take in everybody are refused: who trusts them would believe any caller. */
function addressRange(text: string): string {
  const [ip = '', bits, ...more] = text.split('/');
  const widest = { 0: 0, 4: 32, 6: 128 }[isIP(ip)] ?? 0;
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= widest);
  if (widest > 0 && isRange && more.length === 0) return text;
  throw new Error(`"${text}" is neither an IP address nor a range such as 10.0.0.0/8`);
}

function flagOf(text: string): boolean {
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(text.toLowerCase())) return false;
  throw new Error(`"${text}" is neither true nor false`);
}

function country(text: string): string {
  if (!/^[A-Z]{2}$/.test(text)) throw new Error(`"${text}" is no country code of two capital letters (ISO 3166-1)`);
  return text;
}

function shopCountry(text: string): string {
  const [shop = '', code = '', ...more] = text.split('=');
  if (!isShopId(shop) || more.length > 0) throw new Error(`"${text}" does not look like shp_berlin=DE`);
  return `${shop}=${country(code)}`;
}

/** The kinds of setting there are. */
export const z = {
  text: (variable: string, fallback: string, meaning: string) => setting(variable, fallback, meaning, text => text),
  secret: (variable: string, fallback: string, meaning: string) =>
    setting(variable, fallback, meaning, text => text, true),
  url: (variable: string, protocols: readonly string[], meaning: string) =>
    setting(variable, '', meaning, text => address(text, protocols)),
  secretUrl: (variable: string, protocols: readonly string[], meaning: string) =>
    setting(variable, '', meaning, text => address(text, protocols), true),
  secretUrls: (variable: string, protocols: readonly string[], meaning: string) =>
    setting(
      variable,
      '',
      meaning,
      text =>
        text
          .split(',')
          .map(one => address(one.trim(), protocols))
          .join(','),
      true,
    ),
  country: (variable: string, fallback: string, meaning: string) => setting(variable, fallback, meaning, country),
  shopCountries: (variable: string, meaning: string) =>
    setting(variable, '', meaning, text =>
      text
        .split(',')
        .map(one => shopCountry(one.trim()))
        .join(','),
    ),
  addressRanges: (variable: string, meaning: string) =>
    setting(variable, '', meaning, text =>
      text
        .split(',')
        .map(one => addressRange(one.trim()))
        .join(','),
    ),
  word: (variable: string, fallback: string, meaning: string) => setting(variable, fallback, meaning, word),
  whole: (variable: string, fallback: number, min: number, max: number, meaning: string) =>
    setting(variable, fallback, meaning, text => wholeNumber(text, min, max)),
  share: (variable: string, fallback: number, meaning: string) => setting(variable, fallback, meaning, share),
  port: (variable: string, fallback: number, meaning: string) =>
    setting(variable, fallback, meaning, text => wholeNumber(text, 0, 65_535)),
  flag: (variable: string, fallback: boolean, meaning: string) => setting(variable, fallback, meaning, flagOf),
  choice: <const L extends readonly string[]>(variable: string, fallback: L[number], words: L, meaning: string) =>
    setting<L[number]>(variable, fallback, meaning, text => {
      if (!words.includes(text)) throw new Error(`"${text}" is none of ${words.join(', ')}`);
      return text;
    }),
};
