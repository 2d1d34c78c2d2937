import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host has an address that nothing is asked of for people outside: webhooks and news feeds. */
export class AddressRefused extends Error {
  constructor(readonly host: string) {
    super(`${host} has an address that is not public`);
    this.name = 'AddressRefused';
  }
}

// Public by its range, but answered inside the network of Azure's machines: platform services and metadata.
const AZURE_PLATFORM = '168.63.129.16';
/** Global unicast as assigned; what is written over IPv4 (6to4, NAT64, Teredo) has ranges of its own and is refused by them. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an address is one that anybody in the internet may be reached at. */
export function isPublicAddress(text: string): boolean {
  // Only the plain forms: 0177.1 and 2130706433 mean 127.0.0.1 to some and nothing to others.
  const isPlain = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  if (!isPlain) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  if (address instanceof ipaddr.IPv6) return address.match(GLOBAL_V6);
  return address.toString() !== AZURE_PLATFORM;
}

/** The name or address a connection goes to, as sockets take it: `[::1]` without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** Looks names up as sockets do, and fails with AddressRefused when one of the addresses is not public. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const refused = addresses.some(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (refused || !first) return callback(new AddressRefused(hostname), []);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
