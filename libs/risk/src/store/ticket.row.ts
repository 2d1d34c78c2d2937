import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, TextColumn } from '#platform';
import type { Ticket } from '../domain/ticket.js';

/** Work for a person; opened once for each kind and subject. */
@Entity('tickets')
@Unique('uq_tickets_kind_subject', ['ticketKind', 'subject'])
@Index('ix_tickets_subject', ['subject'])
export class TicketRow implements Ticket {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id' }) shopId!: string;
  @TextColumn({ name: 'kind', length: 100 }) ticketKind!: string;
  @TextColumn({ name: 'subject' }) subject!: string;
  @CodeColumn({ name: 'severity' }) severity!: Ticket['severity'];
  @TextColumn({ name: 'message', length: 1000 }) message!: string;
  @TextColumn({ name: 'opened_by', length: 100 }) openedBy!: string;
  @InstantColumn({ name: 'opened_at' }) openedAt!: Date;
  @InstantColumn({ name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @TextColumn({ name: 'closed_by', nullable: true, length: 100 }) closedBy!: string | null;
  @TextColumn({ name: 'close_reason', nullable: true, length: 500 }) closeReason!: string | null;
}
