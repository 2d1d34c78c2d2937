import { Entity } from 'typeorm';
import type { Channel, HoldKind, OrderStatus } from '#contracts';
import { CodeColumn, IdColumn, InstantColumn, MinorColumn } from '#platform';
import type { Intake } from '../domain/flow-batch.js';
import type { HoldCounter, StatusCounter } from '../domain/tally.js';

/** How many orders of a shop and channel are in a status. */
@Entity('status_counters')
export class StatusCounterRow implements StatusCounter {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'channel', primary: true }) channel!: Channel;
  @CodeColumn({ name: 'status', primary: true }) status!: OrderStatus;
  @MinorColumn({ name: 'orders' }) orders!: number;
  @MinorColumn({ name: 'history' }) history!: number;
  @MinorColumn({ name: 'held' }) held!: number;
}

/** How many open orders of a shop a kind of hold bars. */
@Entity('hold_counters')
export class HoldCounterRow implements HoldCounter {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'kind', primary: true }) kind!: HoldKind;
  @MinorColumn({ name: 'blocked' }) blocked!: number;
  @MinorColumn({ name: 'pending' }) pending!: number;
}

/** First sights of orders by second and shop; kept for an hour. */
@Entity('intake_seconds')
export class IntakeRow implements Intake {
  @InstantColumn({ name: 'at', primary: true }) at!: Date;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @MinorColumn({ name: 'orders' }) orders!: number;
}
