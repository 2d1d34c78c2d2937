import type { Severity } from './ticket.js';

/** What kind of trouble an incident is. */
export const INCIDENT_KINDS = ['CUSTOMS', 'REGULATION', 'LOGISTICS', 'QUALITY', 'SYSTEM', 'OTHER'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** OPEN: it does harm. MITIGATED: it does none for now. CLOSED: it is over. */
export const INCIDENT_STATES = ['OPEN', 'MITIGATED', 'CLOSED'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What can happen to an incident: the words of its timeline. */
export const INCIDENT_ACTS = [
  'OPENED',
  'MITIGATED',
  'CLOSED',
  'REOPENED',
  'NOTED',
  'TASK_ADDED',
  'TASK_DONE',
  'DOCUMENT_ADDED',
] as const;
export type IncidentActKind = (typeof INCIDENT_ACTS)[number];

/** Trouble that concerns many orders at once. */
export interface Incident {
  readonly id: string;
  readonly incidentKind: IncidentKind;
  readonly title: string;
  readonly severity: Severity;
  /** Where it does harm, as people wrote it. */
  readonly regions: readonly Region[];
  /** Shops it does harm to; empty: all. */
  readonly shopIds: readonly string[];
  readonly state: IncidentState;
  /** Why it has this state. */
  readonly reason: string;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly stateAt: Date;
}

/** A country, or one of its provinces. */
export interface Region {
  readonly country: string;
  /** Empty: the whole country. */
  readonly province: string;
}

const MOVES: Readonly<Record<IncidentState, Readonly<Partial<Record<IncidentState, IncidentActKind>>>>> = {
  OPEN: { MITIGATED: 'MITIGATED', CLOSED: 'CLOSED' },
  MITIGATED: { OPEN: 'REOPENED', CLOSED: 'CLOSED' },
  CLOSED: { OPEN: 'REOPENED' },
};

/** What a move from one state to another is called in the timeline; null when there is no such move. */
export const incidentMove = (from: IncidentState, to: IncidentState): IncidentActKind | null => MOVES[from][to] ?? null;

/** What keeps a reference to a document from being kept, for people; null when nothing does. */
export function documentFault({
  name,
  reference,
}: {
  readonly name: string;
  readonly reference: string;
}): string | null {
  if (name.trim() === '' || name.length > 200) return 'name must have 1 to 200 characters';
  if (/^https?:/i.test(reference)) return urlFault(reference);
  return /^[\w./:#-]{1,200}$/.test(reference)
    ? null
    : 'reference must be an https address, or an id of up to 200 letters, digits and - _ . / : #';
}

function urlFault(text: string): string | null {
  if (text.length > 1_000 || !URL.canParse(text)) return 'reference is no address: copy it from the browser';
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'https:') return 'reference must be an https address';
  return username || password ? 'reference must not hold a user or a password' : null;
}
