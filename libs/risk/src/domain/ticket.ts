import type { CloseCode } from './close-code.js';

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
  /** The ticket this one was merged into; its own id where it stands for itself. */
  readonly rootId: string;
  readonly classKey: string;
  /** What an agent must be able to do. */
  readonly skill: string;
  readonly severity: Severity;
  readonly message: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly respondBy: Date;
  readonly resolveBy: Date;
  /** The clock that runs: until the first answer that for it, then that for the solution. */
  readonly dueAt: Date;
  /** When an alert has to be raised next; null when none has to. */
  readonly alarmAt: Date | null;
  readonly respondedAt: Date | null;
  readonly responseMs: number | null;
  readonly assignee: string | null;
  /** Who gave it back last: it does not go to the same person by itself. */
  readonly handedBackBy: string | null;
  /** When its reason fell away; null while it stands. */
  readonly settledAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closeCode: CloseCode | null;
  readonly closeReason: string | null;
  /** Business day it was closed on. */
  readonly closedOn: string | null;
  readonly handlingMs: number | null;
  /** How often it was opened again. */
  readonly reopened: number;
}

/** Kind of the ticket that asks a risk officer to look at an order. */
export const RISK_REVIEW = 'risk.review';
/** Kind of the ticket of a buyer who threatens to complain. */
export const COMPLAINT_THREAT = 'complaint.threat';
/** Kind of the tickets of complaints that a CRM knows of. */
export const CRM_COMPLAINT = 'complaint.crm';

/** Rules that ask for a ticket when they fire, whatever the decision is, and its kind. */
export const TICKET_OF_RULE: Readonly<Record<string, string>> = {
  'remark.complaint_tendency': COMPLAINT_THREAT,
  'model.complaint': COMPLAINT_THREAT,
};

/** The graver of two. */
export const graver = (one: Severity, other: Severity): Severity =>
  SEVERITIES.indexOf(one) >= SEVERITIES.indexOf(other) ? one : other;
