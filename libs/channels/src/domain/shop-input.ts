import { isShopId, type Channel } from '#contracts';

/** What a shop's owner enters; addresses and keys are checked before they are kept. */
export interface EnteredShop {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly platformShopId?: string | null;
  readonly appKey?: string | null;
  readonly appSecret: string;
  readonly accessToken?: string | null;
  readonly apiUrl?: string | null;
  readonly socketUrl?: string | null;
  readonly currency?: string | null;
}

/** The first field that cannot be right. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

const CALLED: readonly Channel[] = ['TAOBAO', 'DOUYIN', 'PINDUODUO', 'JD', 'YOUZAN'];
const MAX_KEY = 500;

/** What is wrong with an entered shop; null when nothing is. */
export function faultIn(shop: EnteredShop): Fault | null {
  return faultInNames(shop) ?? faultInKeys(shop) ?? faultInAddresses(shop);
}

function faultInNames({ id, name, channel, platformShopId, currency }: EnteredShop): Fault | null {
  if (!isShopId(id)) return { field: 'id', message: 'The id must be shp_ and up to 28 letters, digits, - or _.' };
  if (!isBetween(name.trim(), 1, 100)) return { field: 'name', message: 'The name must have 1 to 100 characters.' };
  const own = platformShopId?.trim() ?? '';
  if (channel !== 'GENERIC' && own === '')
    return { field: 'platformShopId', message: "The platform's own id of the shop is needed: pushes name it." };
  if (own.length > 100)
    return { field: 'platformShopId', message: "The platform's own id of the shop has more than 100 characters." };
  if (currency && !/^[A-Z]{3}$/.test(currency))
    return { field: 'currency', message: 'The currency must be three capital letters.' };
  return null;
}

function faultInKeys({ channel, appKey, appSecret, accessToken }: EnteredShop): Fault | null {
  if (channel !== 'GENERIC' && !isBetween(appKey?.trim() ?? '', 1, MAX_KEY))
    return { field: 'appKey', message: 'The app key is missing or too long.' };
  // A guessable secret is no secret: whoever knows it may push orders.
  if (!isBetween(appSecret.trim(), 8, MAX_KEY))
    return { field: 'appSecret', message: `The app secret must have 8 to ${MAX_KEY} characters.` };
  if ((accessToken ?? '').length > MAX_KEY * 4)
    return { field: 'accessToken', message: 'The access token is too long.' };
  return null;
}

function faultInAddresses({ channel, apiUrl, socketUrl }: EnteredShop): Fault | null {
  const api = apiUrl?.trim() ?? '';
  const socket = socketUrl?.trim() ?? '';
  if (api === '' && CALLED.includes(channel))
    return { field: 'apiUrl', message: "The base address of the platform's calls is missing." };
  if (api !== '' && !isAddress(api, ['https', 'http']))
    return { field: 'apiUrl', message: 'The address must be https://host, without user, query or fragment.' };
  if (socket !== '' && !isAddress(socket, ['wss', 'ws']))
    return { field: 'socketUrl', message: 'The address must be wss://host, without user, query or fragment.' };
  return null;
}

/** Plain schemes are for loopback only: keys and personal data travel here. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const ADDRESS = /^([a-z]+):\/\/([^/?#@\s\\]+)((?:\/[^?#@\s\\]*)?)$/i;

function isAddress(text: string, [secure, plain]: readonly [string, string]): boolean {
  const [, scheme = '', host = ''] = ADDRESS.exec(text) ?? [];
  if (scheme.toLowerCase() === secure) return host !== '';
  return scheme.toLowerCase() === plain && LOOPBACK.test(host.toLowerCase());
}

const isBetween = (text: string, min: number, max: number): boolean => text.length >= min && text.length <= max;
