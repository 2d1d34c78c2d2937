import { CreatePlatform1700000000000 } from './bus/migration.js';
import {
  OutboxRow,
  OutboxSequenceRow,
  RelayMarkRow,
  InboxCursorRow,
  InboxParkedRow,
  InboxQuarantineRow,
  LeaseRow,
  JobRow,
} from './bus/rows.js';
import { IdempotencyRow } from './idempotency/idempotency.row.js';
import { CreateIdempotencyKeys1700000000001 } from './idempotency/migration.js';
import { CreatePersonal1700000000002 } from './personal/migration.js';
import { ErasurePartRow, RetentionPassRow } from './personal/rows.js';

/** Tables that every subgraph's database has beside its own. */
export const PLATFORM_ROWS = [
  OutboxRow,
  OutboxSequenceRow,
  RelayMarkRow,
  InboxCursorRow,
  InboxParkedRow,
  InboxQuarantineRow,
  LeaseRow,
  JobRow,
  IdempotencyRow,
  RetentionPassRow,
  ErasurePartRow,
] as const;

/** What makes them, oldest first. */
export const PLATFORM_MIGRATIONS = [
  CreatePlatform1700000000000,
  CreateIdempotencyKeys1700000000001,
  CreatePersonal1700000000002,
] as const;
