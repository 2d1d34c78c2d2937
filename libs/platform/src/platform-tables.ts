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
] as const;

/** What makes them, oldest first. */
export const PLATFORM_MIGRATIONS = [CreatePlatform1700000000000, CreateIdempotencyKeys1700000000001] as const;
