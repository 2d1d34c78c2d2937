import type { PersonalData } from './personal-data.js';
import { EVENT_SWEEPS } from './event-sweeps.js';

const QUARANTINE = 'retentionQuarantineDays';

/** The tables that every database has. */
export const PLATFORM_PERSONAL: PersonalData = {
  columns: [
    {
      table: 'outbox',
      column: 'body',
      form: 'EVENT',
      what: 'people of an order, sealed, and their hashes, as its event told them',
      basis: 'to bring the event to its consumers and to the live feed',
      keep: { setting: 'feedHours', after: 'its publication' },
      erasure: 'BLANKED',
    },
    {
      table: 'inbox_parked',
      column: 'body',
      form: 'EVENT',
      what: 'the same, in an event that waits for its predecessor',
      basis: 'to apply events in order',
      keep: { setting: QUARANTINE, after: 'its arrival' },
      erasure: 'BLANKED',
    },
    {
      table: 'inbox_quarantine',
      column: 'body',
      form: 'EVENT',
      what: 'the same, in an event that could not be applied',
      basis: 'to apply it once the cause is mended',
      keep: { setting: QUARANTINE, after: 'its arrival' },
      erasure: 'BLANKED',
    },
    {
      table: 'idempotency_keys',
      column: 'answer',
      form: 'SEALED',
      what: 'the answer of a mutation, with whatever it tells of an order',
      basis: 'to give the same answer to the same wish',
      keep: { fixed: '7 days after the wish' },
      erasure: 'BLANKED',
    },
    {
      table: 'idempotency_keys',
      column: 'input_hash',
      form: 'KEYED_HASH',
      what: 'that two wishes were the same; of what was wished for nothing can be read',
      basis: 'to refuse the same key for another wish',
      keep: { fixed: '7 days after the wish' },
      erasure: { kept: 'it is about a request, equal to no hash of a person' },
    },
    {
      table: 'erasure_parts',
      column: 'phones',
      form: 'KEYED_HASH',
      what: 'phones of a buyer who is being erased',
      basis: 'to find inputs in quarantine that name no order',
      keep: { fixed: 'until the service has done its part' },
      erasure: 'REMOVED',
    },
  ],
  impersonal: [
    { table: 'erasure_parts', columns: ['orders'], because: 'names of orders: id, shop and number on its channel' },
  ],
  sweeps: EVENT_SWEEPS,
};
