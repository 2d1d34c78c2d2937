import { InstantColumn, MinorColumn, TextColumn } from '#platform';
import { Entity } from 'typeorm';

/** The newest that a channel has said of one refund. */
@Entity('channel_refunds')
export class ChannelRefundRow {
  /** Shop, order number and refund number in one text. */
  @TextColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  @MinorColumn({ name: 'version', nullable: true }) version!: number | null;
  /** Digests met at this version, separated by blanks. Empty: nothing seen yet. */
  @TextColumn({ name: 'digests', length: 2000 }) digests!: string;
  @InstantColumn({ name: 'last_at' }) lastAt!: Date;
}
