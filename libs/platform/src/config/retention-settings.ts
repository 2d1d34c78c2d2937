import { z } from './settings.js';

const DAYS = [1, 36_500] as const;

/** How long personal data is kept; every column and its setting are in docs/privacy.md. */
export const RETENTION_SETTINGS = {
  retentionRawDays: z.whole(
    'RETENTION_RAW_DAYS',
    30,
    ...DAYS,
    'Days that an input of a platform is kept as it came, from its receipt, once it was understood',
  ),
  retentionQuarantineDays: z.whole(
    'RETENTION_QUARANTINE_DAYS',
    90,
    ...DAYS,
    'Days that inputs and events in quarantine keep what is personal in them',
  ),
  retentionOrderDays: z.whole(
    'RETENTION_ORDER_DAYS',
    180,
    ...DAYS,
    'Days that name, phone, address and remarks of an order are kept after it left or ended',
  ),
  retentionLinkDays: z.whole(
    'RETENTION_LINK_DAYS',
    30,
    ...DAYS,
    'Days that address links and the record of their messages are kept after the link ran out',
  ),
  retentionDecisionDays: z.whole(
    'RETENTION_DECISION_DAYS',
    180,
    ...DAYS,
    'Days that a risk decision keeps the words and the hashes it was made on',
  ),
  retentionTicketDays: z.whole(
    'RETENTION_TICKET_DAYS',
    365,
    ...DAYS,
    'Days that notes on tickets and the words of complaints are kept',
  ),
  retentionExceptionDays: z.whole(
    'RETENTION_EXCEPTION_DAYS',
    365,
    ...DAYS,
    'Days that an ended exception of risk keeps the hash of whom it was for',
  ),
  retentionRevealDays: z.whole(
    'RETENTION_REVEAL_DAYS',
    1_095,
    ...DAYS,
    'Days that the audit log keeps who looked at personal data',
  ),
};
