import type { Ticket } from './ticket.js';
import type { TicketClassDraft } from './ticket-class.js';

/** The members of a ticket that its clocks are made of. */
export type Clocks = Pick<Ticket, 'respondBy' | 'resolveBy' | 'dueAt' | 'alarmAt'>;
type Promised = Pick<TicketClassDraft, 'respondWithinMinutes' | 'resolveWithinMinutes'>;
/** What was not done in time. */
export type Breach = 'RESPONSE' | 'RESOLUTION';

const MINUTE_MS = 60_000;
const after = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** Clocks of a ticket that is opened now, for the first time or again; who was answered before needs no first answer. */
export function startClocks(promised: Promised, now: Date, wasAnswered: boolean): Clocks {
  const respondBy = after(now, promised.respondWithinMinutes);
  const resolveBy = after(now, promised.resolveWithinMinutes);
  const dueAt = wasAnswered ? resolveBy : respondBy;
  return { respondBy, resolveBy, dueAt, alarmAt: dueAt };
}

/** The ticket after the first act of a person; later acts change nothing. */
export function answered<T extends Ticket>(ticket: T, now: Date): T {
  if (ticket.respondedAt !== null) return ticket;
  const { openedAt, respondBy, resolveBy, alarmAt } = ticket;
  // Once the alert of the solution was raised there is no other to come.
  const next = alarmAt === null || alarmAt > respondBy ? alarmAt : resolveBy;
  return {
    ...ticket,
    respondedAt: now,
    responseMs: Math.max(0, now.getTime() - openedAt.getTime()),
    dueAt: resolveBy,
    alarmAt: next,
  };
}

/** Which promise the alarm of a ticket is about, and when the next alarm is due. */
export function ring({ alarmAt, resolveBy }: Ticket): { readonly breach: Breach; readonly alarmAt: Date | null } {
  return alarmAt !== null && alarmAt < resolveBy
    ? { breach: 'RESPONSE', alarmAt: resolveBy }
    : { breach: 'RESOLUTION', alarmAt: null };
}

/** Whether an open ticket waits longer than was promised. */
export const isOverdue = ({ closedAt, dueAt }: Ticket, now: Date): boolean => closedAt === null && dueAt <= now;

/** Promises that were broken, told afterwards: an answer or a solution that came late counts as well as one that did not come. */
export function breachesOf(ticket: Ticket, now: Date): readonly Breach[] {
  const { respondBy, resolveBy, respondedAt, closedAt } = ticket;
  const isLate = (done: Date | null, by: Date) => (done ?? closedAt ?? now) > by;
  return [
    ...(isLate(respondedAt, respondBy) ? (['RESPONSE'] as const) : []),
    ...(isLate(closedAt, resolveBy) ? (['RESOLUTION'] as const) : []),
  ];
}
