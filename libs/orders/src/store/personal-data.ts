import { columnSweep, type PersonalData } from '#platform';
import { PEOPLE_SWEEP } from './people.sweep.js';

const LINKS = { setting: 'retentionLinkDays', after: 'the link ran out' } as const;
const ORDER = { setting: 'retentionOrderDays', after: 'the order left or ended' } as const;
const hash = (column: string, what: string, basis: string) =>
  ({ table: 'orders', column, form: 'KEYED_HASH', what, basis, keep: ORDER, erasure: 'BLANKED' }) as const;

/** What orders keeps of buyers. */
export const PERSONAL_DATA: PersonalData = {
  columns: [
    {
      table: 'order_personal',
      column: 'sealed',
      form: 'SEALED',
      what: 'names of buyer and receiver, phone, street address, remarks of buyer and seller',
      basis: 'to fulfil the order and answer for it',
      keep: ORDER,
      erasure: 'REMOVED',
    },
    hash('buyer_hash', 'the buyer: the account on the channel', 'to find the orders of one buyer'),
    hash(
      'phone_hash',
      'the phone of the receiver',
      'to find the orders of one phone, to check who opens an address link',
    ),
    hash('address_hash', 'the address of the receiver', 'to tell whether an address has changed'),
    hash('told', 'the address that a mended one stands in for', 'to tell whether the channel repeats it'),
    hash('holds', 'the address that waits to be judged', 'to tell a new question from the old one'),
    {
      table: 'compensations',
      column: 'buyer_hash',
      form: 'KEYED_HASH',
      what: 'the buyer who was compensated',
      basis: 'to compensate each buyer of an incident once',
      keep: ORDER,
      erasure: 'BLANKED',
    },
    {
      table: 'address_fixes',
      column: 'phone_hash',
      form: 'KEYED_HASH',
      what: 'the phone a link was sent to',
      basis: 'to stop links when the phone has changed',
      keep: LINKS,
      erasure: 'REMOVED',
    },
    {
      table: 'erasures',
      column: 'buyer_hash',
      form: 'KEYED_HASH',
      what: 'the buyer who is to be erased',
      basis: 'to find the orders that are to be erased',
      keep: { fixed: 'until every service has answered' },
      erasure: 'BLANKED',
    },
    {
      table: 'erasures',
      column: 'phone_hash',
      form: 'KEYED_HASH',
      what: 'the phone whose orders are to be erased',
      basis: 'to find the orders that are to be erased',
      keep: { fixed: 'until every service has answered' },
      erasure: 'BLANKED',
    },
  ],
  impersonal: [
    { table: 'orders', columns: ['forced', 'basket', 'tags'], because: 'status, goods and campaigns' },
    { table: 'address_fixes', columns: ['seed', 'token_hash'], because: 'random numbers of the house' },
    { table: 'shipments', columns: ['lines'], because: 'goods in a parcel' },
    {
      table: 'region_stops',
      columns: ['regions', 'shop_ids', 'place'],
      because: 'countries, provinces and shops, and the order a walk has come to',
    },
    { table: 'proposals', columns: ['proposed', 'impact'], because: 'settings of the house and ids of orders' },
  ],
  sweeps: [
    PEOPLE_SWEEP,
    columnSweep({
      ...{ table: 'text_message_attempts', key: 'id', after: 'at', only: '1 = 1', set: null },
      setting: 'retentionLinkDays',
    }),
    columnSweep({
      ...{ table: 'text_messages', key: 'id', after: 'created_at', only: "state <> 'WAITING'", set: null },
      setting: 'retentionLinkDays',
    }),
    columnSweep({
      ...{ table: 'address_fixes', key: 'id', after: 'expires_at', only: "state <> 'OPEN'", set: null },
      setting: 'retentionLinkDays',
    }),
  ],
};
