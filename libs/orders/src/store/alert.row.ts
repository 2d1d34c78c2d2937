import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, TextColumn } from '#platform';
import type { Alarm } from '../domain/alarms.js';

/** An alarm that was raised, until somebody has seen it. */
export interface Alert extends Alarm {
  readonly id: string;
  readonly open: boolean;
  readonly raisedAt: Date;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Date | null;
}

@Entity('alerts')
@Unique('uq_alerts_kind_subject', ['kind', 'subject'])
@Index('ix_alerts_open', ['open', 'id'])
@Index('ix_alerts_shop', ['shopId', 'open', 'id'])
export class AlertRow implements Alert {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'kind', length: 64 }) kind!: string;
  @TextColumn({ name: 'subject', length: 200 }) subject!: string;
  @IdColumn({ name: 'shop_id' }) shopId!: string;
  @CodeColumn({ name: 'severity' }) severity!: Alarm['severity'];
  @TextColumn({ name: 'message', length: 1000 }) message!: string;
  @FlagColumn({ name: 'open' }) open!: boolean;
  @InstantColumn({ name: 'raised_at' }) raisedAt!: Date;
  @TextColumn({ name: 'acknowledged_by', nullable: true, length: 100 }) acknowledgedBy!: string | null;
  @InstantColumn({ name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
}
