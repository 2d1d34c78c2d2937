import { Entity } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, MinorColumn, TextColumn } from '#platform';
import type { GateRule } from '../domain/gate.js';

/** From which amount orders wait for finance approval; empty shop or channel: every one. */
@Entity('finance_gates')
export class GateRow implements GateRule {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'channel', primary: true }) channel!: string;
  @CodeColumn({ name: 'currency', primary: true }) currency!: string;
  /** Null: never. */
  @MinorColumn({ name: 'from_minor', nullable: true }) fromMinor!: number | null;
  @TextColumn({ name: 'set_by', length: 100 }) setBy!: string;
  @InstantColumn({ name: 'set_at' }) setAt!: Date;
}
