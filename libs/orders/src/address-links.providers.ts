import { unionResolvers } from '#platform';
import { AddressFixes } from './address-fixes.service.js';
import { AddressLinkExpiry } from './address-link-expiry.service.js';
import { AddressLinkShopResolver, AddressLinksResolver, OrderAddressLinksResolver } from './address-links.resolver.js';
import { AddressLinks } from './address-links.service.js';
import { AddressMending } from './address-mending.service.js';
import { AddressRequests } from './address-requests.service.js';
import { AddressWatch } from './address-watch.service.js';
import { LinkTokens } from './link-tokens.js';
import { SmsSender } from './sms-sender.js';
import { AddressFixStore } from './store/address-fix.store.js';
import { TextMessageStore } from './store/text-message.store.js';
import { TextMessenger } from './text-messenger.worker.js';

/** Everything about links by which buyers mend addresses. */
export const ADDRESS_LINK_PROVIDERS = [
  ...[AddressFixStore, TextMessageStore, LinkTokens, SmsSender, AddressFixes, AddressWatch],
  ...[AddressLinks, AddressMending, AddressRequests, AddressLinkExpiry, TextMessenger],
  ...[AddressLinksResolver, AddressLinkShopResolver, OrderAddressLinksResolver],
  ...unionResolvers('MendAddressResult', 'SendAddressLinkResult'),
];
