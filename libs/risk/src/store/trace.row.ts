import { Entity, Index } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn } from '#platform';
import type { Grain, ShopCount } from '../domain/shop-pace.js';
import type { Trace } from '../domain/velocity.js';

/** A paid order as velocity is counted from it: when it was paid and keyed hashes of who, nothing else. */
@Entity('order_traces')
@Index('ix_order_traces_buyer', ['buyerHash', 'paidAt'])
@Index('ix_order_traces_phone', ['phoneHash', 'paidAt'])
@Index('ix_order_traces_address', ['addressHash', 'paidAt'])
export class TraceRow implements Trace {
  @IdColumn({ name: 'order_id', primary: true }) orderId!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @InstantColumn({ name: 'paid_at' }) paidAt!: Date;
  @IdColumn({ name: 'buyer_hash', nullable: true }) buyerHash!: string | null;
  @IdColumn({ name: 'phone_hash', nullable: true }) phoneHash!: string | null;
  @IdColumn({ name: 'address_hash', nullable: true }) addressHash!: string | null;
  /** When the hub heard that money of it went back; null: it did not. */
  @InstantColumn({ name: 'refunded_at', nullable: true }) refundedAt!: Date | null;
}

/** Orders of a shop that were paid in one minute, hour or day. */
@Entity('shop_counts')
@Index('ix_shop_counts_piece', ['grain', 'piece'])
export class ShopCountRow implements ShopCount {
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'grain', primary: true }) grain!: Grain;
  /** Minutes, hours or days since 1970, UTC. */
  @IntColumn({ name: 'piece', primary: true }) piece!: number;
  @IntColumn({ name: 'orders' }) orders!: number;
}
