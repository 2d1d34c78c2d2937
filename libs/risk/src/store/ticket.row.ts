import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { CloseCode } from '../domain/close-code.js';
import type { Ticket } from '../domain/ticket.js';
import type { TicketAct, TicketActKind } from '../domain/ticket-act.js';

/** Work for a person; opened once for each kind and subject. */
@Entity('tickets')
@Unique('uq_tickets_about', ['ticketKind', 'subject'])
@Index('ix_tickets_about', ['subject'])
@Index('ix_tickets_root', ['rootId'])
@Index('ix_tickets_due', ['closedAt', 'dueAt', 'id'])
@Index('ix_tickets_alarm', ['alarmAt'])
@Index('ix_tickets_assignee', ['assignee', 'closedAt'])
@Index('ix_tickets_closed_on', ['closedOn'])
export class TicketRow implements Ticket {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @TextColumn({ name: 'kind', length: 100 }) ticketKind!: string;
  @TextColumn({ name: 'subject' }) subject!: string;
  @IdColumn({ name: 'root_id' }) rootId!: string;
  @CodeColumn({ name: 'class_key' }) classKey!: string;
  @CodeColumn({ name: 'skill' }) skill!: string;
  @CodeColumn({ name: 'severity' }) severity!: Ticket['severity'];
  @TextColumn({ name: 'message', length: 1000 }) message!: string;
  @TextColumn({ name: 'opened_by', length: 100 }) openedBy!: string;
  @InstantColumn({ name: 'opened_at' }) openedAt!: Date;
  @InstantColumn({ name: 'respond_by' }) respondBy!: Date;
  @InstantColumn({ name: 'resolve_by' }) resolveBy!: Date;
  @InstantColumn({ name: 'due_at' }) dueAt!: Date;
  @InstantColumn({ name: 'alarm_at', nullable: true }) alarmAt!: Date | null;
  @InstantColumn({ name: 'responded_at', nullable: true }) respondedAt!: Date | null;
  @MinorColumn({ name: 'response_ms', nullable: true }) responseMs!: number | null;
  @TextColumn({ name: 'assignee', nullable: true, length: 100 }) assignee!: string | null;
  @TextColumn({ name: 'handed_back_by', nullable: true, length: 100 }) handedBackBy!: string | null;
  @InstantColumn({ name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @InstantColumn({ name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @TextColumn({ name: 'closed_by', nullable: true, length: 100 }) closedBy!: string | null;
  @CodeColumn({ name: 'close_code', nullable: true }) closeCode!: CloseCode | null;
  @TextColumn({ name: 'close_reason', nullable: true, length: 500 }) closeReason!: string | null;
  @CodeColumn({ name: 'closed_on', nullable: true, length: 10 }) closedOn!: string | null;
  @MinorColumn({ name: 'handling_ms', nullable: true }) handlingMs!: number | null;
  @IntColumn({ name: 'reopened' }) reopened!: number;
}

/** One entry of a ticket's history; rows are added and never changed. */
@Entity('ticket_acts')
@Index('ix_ticket_acts_ticket', ['ticketId', 'id'])
export class TicketActRow implements TicketAct {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'ticket_id' }) ticketId!: string;
  @CodeColumn({ name: 'act' }) act!: TicketActKind;
  @TextColumn({ name: 'by_whom', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  @TextColumn({ name: 'detail', length: 500 }) detail!: string;
}
