import { columnSweep, type PersonalData } from '#platform';

/** Entries about looks at personal data. */
const LOOKS = "action IN ('PERSONAL_DATA_REVEALED', 'PERSONAL_DATA_EXPORTED')";

/** What access keeps of buyers, and of the people of the house who looked at them. */
export const PERSONAL_DATA: PersonalData = {
  columns: [
    {
      table: 'webhook_deliveries',
      column: 'answer',
      form: 'EVENT',
      what: 'the beginning of what a receiver answered, whatever it put there',
      basis: 'to find out why a delivery failed',
      keep: { setting: 'webhooksKeepDays', after: 'the delivery was noted' },
      erasure: 'BLANKED',
    },
    {
      table: 'audit_log',
      column: 'facts',
      form: 'EVENT',
      what: 'that somebody of the house looked at which field of which order; nothing of what was seen',
      basis: 'to answer for every look at personal data',
      keep: { setting: 'retentionRevealDays', after: 'the look; other entries stay' },
      erasure: { kept: 'it names an order by id and nothing of the buyer; the duty to answer for the look goes on' },
    },
  ],
  impersonal: [
    { table: 'api_keys', columns: ['hash', 'shops', 'scopes'], because: 'keys of partners' },
    { table: 'users', columns: ['password', 'roles'], because: 'people of the house: a salted hash, and what they do' },
    { table: 'registered_operations', columns: ['hash', 'source'], because: 'texts of operations' },
    {
      table: 'webhooks',
      columns: ['topics', 'shops', 'scopes', 'query', 'secrets'],
      because: 'settings and sealed secrets of an endpoint',
    },
    {
      table: 'webhook_deliveries',
      columns: ['told'],
      because: 'ids, status and amounts; what a query adds is asked for when it is sent, and not kept',
    },
  ],
  sweeps: [
    columnSweep({
      ...{ table: 'audit_log', key: 'id', after: 'at', only: LOOKS, set: null },
      setting: 'retentionRevealDays',
    }),
  ],
};
