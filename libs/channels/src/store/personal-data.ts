import { columnSweep, type PersonalData } from '#platform';

/** What channels keeps of buyers. */
export const PERSONAL_DATA: PersonalData = {
  columns: [
    {
      table: 'raw_pushes',
      column: 'body',
      form: 'SEALED',
      what: 'an input as the platform sent it, with all it tells of people; one in quarantine longer: RETENTION_QUARANTINE_DAYS',
      basis: 'to map it again when a mapping was wrong, and to settle disputes with the platform',
      keep: { setting: 'retentionRawDays', after: 'its receipt' },
      erasure: 'BLANKED',
    },
    {
      table: 'channel_orders',
      column: 'digests',
      form: 'KEYED_HASH',
      what: 'that two reports of an order are the same in every word',
      basis: 'to tell news from repeats, after an erasure too',
      keep: { fixed: 'as long as the order' },
      erasure: { kept: 'a hash over a whole report, equal to no hash of a person; without it a repeat would be news' },
    },
  ],
  impersonal: [
    { table: 'channel_refunds', columns: ['digests', 'fact'], because: 'state and amount of a refund' },
    { table: 'shops', columns: ['credentials'], because: 'sealed secrets of a shop' },
  ],
  sweeps: [
    columnSweep({
      table: 'raw_pushes',
      key: 'id',
      after: 'received_at',
      only: "state IN ('QUARANTINED', 'DISCARDED') AND body <> ''",
      set: "body = '', state = 'DISCARDED', done_at = COALESCE(done_at, received_at), reason = 'its time in quarantine was over'",
      setting: 'retentionQuarantineDays',
    }),
  ],
};
