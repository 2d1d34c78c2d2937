import { OTHER, type TicketClassDraft } from './ticket-class.js';

type First = Omit<TicketClassDraft, 'effectiveFrom' | 'reason'>;

/** The classes a new hub begins with. They are rows like any other: people add versions, this list is only the first one. */
export const FIRST_CLASSES: readonly First[] = [
  {
    key: 'COMPLAINT_A',
    title: 'Complaint that threatens the shop: to a platform or an authority, or a refund without return (A 类投诉)',
    kinds: ['complaint.a', 'complaint.threat', 'after_sale.refund_only'],
    severity: 'CRITICAL',
    respondWithinMinutes: 15,
    resolveWithinMinutes: 240,
    skill: 'SENIOR',
  },
  {
    key: 'COMPLAINT_B',
    title: 'Complaint (B 类投诉)',
    kinds: ['complaint'],
    severity: 'WARNING',
    respondWithinMinutes: 60,
    resolveWithinMinutes: 480,
    skill: 'SERVICE',
  },
  {
    key: 'AFTER_SALE',
    title: 'After-sale (售后)',
    kinds: ['after_sale'],
    severity: 'WARNING',
    respondWithinMinutes: 120,
    resolveWithinMinutes: 1_440,
    skill: 'SERVICE',
  },
  {
    key: 'RISK',
    title: 'Order held by risk (风控审核)',
    kinds: ['risk'],
    severity: 'CRITICAL',
    respondWithinMinutes: 30,
    resolveWithinMinutes: 240,
    skill: 'RISK',
  },
  {
    key: 'RECONCILIATION',
    title: 'Bill and receipts differ (对账差异)',
    kinds: ['reconciliation', 'settlement'],
    severity: 'WARNING',
    respondWithinMinutes: 480,
    resolveWithinMinutes: 2_880,
    skill: 'FINANCE',
  },
  {
    key: 'DRIFT',
    title: 'Channel, hub and warehouse disagree (状态漂移)',
    kinds: ['drift'],
    severity: 'WARNING',
    respondWithinMinutes: 60,
    resolveWithinMinutes: 480,
    skill: 'OPERATIONS',
  },
  {
    key: 'COMPLIANCE',
    title: 'Customs and rules of countries (合规)',
    kinds: ['compliance'],
    severity: 'WARNING',
    respondWithinMinutes: 120,
    resolveWithinMinutes: 1_440,
    skill: 'COMPLIANCE',
  },
  {
    key: OTHER,
    title: 'Whatever belongs to no other class (其他)',
    kinds: [],
    severity: 'INFO',
    respondWithinMinutes: 480,
    resolveWithinMinutes: 2_880,
    skill: 'OPERATIONS',
  },
];
