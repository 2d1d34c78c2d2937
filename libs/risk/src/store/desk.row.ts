import { Entity, Unique } from 'typeorm';
import {
  CodeColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  MinorColumn,
  TextColumn,
} from '#platform';
import type { Agent } from '../domain/agent.js';
import type { Severity } from '../domain/ticket.js';
import type { TicketClass } from '../domain/ticket-class.js';

/** One version of a class of tickets; rows are added and never changed. */
@Entity('ticket_classes')
export class TicketClassRow implements TicketClass {
  /** Counts up over all classes. */
  @MinorColumn({ name: 'revision', primary: true }) revision!: number;
  @CodeColumn({ name: 'class_key' }) key!: string;
  @TextColumn({ name: 'title', length: 100 }) title!: string;
  @JsonColumn({ name: 'kinds' }) kinds!: readonly string[];
  @CodeColumn({ name: 'severity' }) severity!: Severity;
  @IntColumn({ name: 'respond_within_minutes' }) respondWithinMinutes!: number;
  @IntColumn({ name: 'resolve_within_minutes' }) resolveWithinMinutes!: number;
  @CodeColumn({ name: 'skill' }) skill!: string;
  @InstantColumn({ name: 'effective_from' }) effectiveFrom!: Date;
  @TextColumn({ name: 'author', length: 100 }) author!: string;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
}

/** A person who works on tickets; a setting of the house. */
@Entity('ticket_agents')
@Unique('uq_ticket_agents_name', ['name'])
export class AgentRow implements Agent {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'name', length: 100 }) name!: string;
  @JsonColumn({ name: 'skills' }) skills!: readonly string[];
  @JsonColumn({ name: 'shops' }) shops!: readonly string[];
  @FlagColumn({ name: 'on_duty' }) onDuty!: boolean;
  @IntColumn({ name: 'capacity' }) capacity!: number;
  @MinorColumn({ name: 'turn' }) turn!: number;
  @TextColumn({ name: 'set_by', length: 100 }) setBy!: string;
  @InstantColumn({ name: 'set_at' }) setAt!: Date;
}
