import type { Problem } from '#contracts';
import { Refused } from '#platform';
import type { Ticket } from './domain/ticket.js';

/** Refuses to work on a ticket that is done with. */
export function refuseClosed({ closedAt, closedBy }: Ticket): void {
  if (closedAt === null) return;
  const message = `${closedBy ?? 'Somebody'} has closed this ticket before.`;
  throw refused('TicketAlreadyClosed', 'TICKET_ALREADY_CLOSED', message, { closedAt, closedBy });
}

/** Refuses to take a ticket out of somebody's hands. */
export function refuseTaken(assignee: string | null): never {
  const message = assignee
    ? `${assignee} has this ticket: let it be given back or assigned.`
    : 'Nobody has this ticket: only who has one can give it back.';
  throw refused('TicketNotYours', 'TICKET_NOT_YOURS', message, { assignee });
}

export function refuseUnknownAgent(name: string): never {
  throw refused('UnknownTicketAgent', 'UNKNOWN_TICKET_AGENT', `${name} is no agent: save the agent first.`);
}

export function refuseOpen(): never {
  throw refused('TicketStillOpen', 'TICKET_STILL_OPEN', 'This ticket is open.');
}

/** Refuses to work on a ticket that another one goes on with. */
export function refuseMerged(rootId: string): never {
  refuseMerge(`one was merged into ${rootId}: work on that one`);
}

export function refuseMerge(because: string): never {
  throw refused('TicketsNotMergeable', 'TICKETS_NOT_MERGEABLE', `This cannot be done: ${because}.`);
}

const refused = (kind: string, code: string, message: string, facts: object = {}): Refused =>
  new Refused({ kind, code, message, ...facts } as Problem);
