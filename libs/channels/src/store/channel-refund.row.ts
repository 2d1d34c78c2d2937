import { InstantColumn, JsonColumn, MinorColumn, TextColumn } from '#platform';
import type { RefundFact } from '#contracts';
import { Entity, Index } from 'typeorm';

/** The newest that a channel has said of one refund. */
@Entity('channel_refunds')
@Index('ix_channel_refunds_order', ['orderId'])
export class ChannelRefundRow {
  /** Shop, order number and refund number in one text. */
  @TextColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  /** Shop and order number in one text. */
  @TextColumn({ name: 'order_id', length: 150 }) orderId!: string;
  @MinorColumn({ name: 'version', nullable: true }) version!: number | null;
  /** Digests met at this version, separated by blanks. Empty: nothing seen yet. */
  @TextColumn({ name: 'digests', length: 2000 }) digests!: string;
  /** The newest fact as it was told; null: nothing seen yet. */
  @JsonColumn({ name: 'fact', nullable: true }) fact!: RefundFact | null;
  @InstantColumn({ name: 'last_at' }) lastAt!: Date;
}
