/** What can happen to a ticket. */
export const TICKET_ACTS = [
  'OPENED',
  'ASSIGNED',
  'TAKEN',
  'REASSIGNED',
  'HANDED_BACK',
  'NOTED',
  'MERGED',
  'ABSORBED',
  'RESPONSE_OVERDUE',
  'RESOLUTION_OVERDUE',
  'SETTLED',
  'CLOSED',
  'REOPENED',
] as const;
export type TicketActKind = (typeof TICKET_ACTS)[number];

/** One entry of a ticket's history; entries are added, never changed. Words of buyers are never among the facts. */
export interface TicketAct {
  readonly id: string;
  readonly shopId: string;
  readonly ticketId: string;
  readonly act: TicketActKind;
  readonly by: string;
  readonly at: Date;
  /** Why, or to whom, in a few words. */
  readonly detail: string;
}
