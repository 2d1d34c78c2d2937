import { unionResolvers } from '#platform';
import { Agents } from './agents.service.js';
import { ComplaintOrderResolver, TicketComplaintsResolver } from './complaints.resolver.js';
import { Complaints } from './complaints.service.js';
import { LiveTicketResolver } from './live-tickets.resolver.js';
import { Reveals } from './reveals.service.js';
import { ComplaintRow } from './store/complaint.row.js';
import { ComplaintStore } from './store/complaint.store.js';
import { DeskStore } from './store/desk.store.js';
import { AgentRow, TicketClassRow } from './store/desk.row.js';
import { TicketNoteRow } from './store/ticket-note.row.js';
import { TicketNoteStore } from './store/ticket-note.store.js';
import { TicketStatisticsStore } from './store/ticket-statistics.store.js';
import { TicketActRow, TicketRow } from './store/ticket.row.js';
import { TicketStore } from './store/ticket.store.js';
import { TicketClasses } from './ticket-classes.service.js';
import { TicketClocks } from './ticket-clocks.service.js';
import { TicketDeskResolver } from './ticket-desk.resolver.js';
import { TicketDesk } from './ticket-desk.service.js';
import { TicketInbox } from './ticket-inbox.js';
import { TicketNotes } from './ticket-notes.service.js';
import { TicketStatisticsService } from './ticket-statistics.service.js';
import { TicketWorkResolver } from './ticket-work.resolver.js';
import { TicketWork } from './ticket-work.service.js';
import { TicketResolver } from './ticket.resolver.js';
import { TicketService } from './ticket.service.js';

/** Everything about tickets, for the module of risk. */
export const TICKET_PROVIDERS = [
  ...[TicketStore, TicketNoteStore, TicketStatisticsStore, DeskStore, ComplaintStore],
  ...[TicketService, TicketWork, TicketNotes, TicketStatisticsService],
  ...[TicketDesk, TicketInbox, TicketClocks, TicketClasses, Agents, Complaints, Reveals],
  ...[TicketResolver, TicketWorkResolver, TicketDeskResolver, LiveTicketResolver],
  ...[TicketComplaintsResolver, ComplaintOrderResolver],
  ...unionResolvers(
    'TakeTicketResult',
    'HandBackTicketResult',
    'AssignTicketResult',
    'CloseTicketResult',
    'ReopenTicketResult',
    'MergeTicketsResult',
    'SaveTicketClassResult',
    'SaveTicketAgentResult',
  ),
];

/** Tables of tickets. */
export const TICKET_ROWS = [TicketRow, TicketActRow, TicketNoteRow, TicketClassRow, AgentRow, ComplaintRow];
