/** How pressing a ticket is. */
export const SEVERITIES = ['INFO', 'WARNING', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Work for a person. Unique by kind and subject: the same trouble is reported once. */
export interface Ticket {
  readonly id: string;
  readonly shopId: string;
  readonly ticketKind: string;
  /** What it is about: an order id, a shop id, a settlement difference. */
  readonly subject: string;
  readonly severity: Severity;
  readonly message: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
}

/** Kind of the ticket that asks a risk officer to look at an order. */
export const RISK_REVIEW = 'risk.review';
