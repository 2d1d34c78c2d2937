import { CodeColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { Channel, FactSource } from '#contracts';
import { Entity } from 'typeorm';

/** What one source has said of one order so far: enough to tell news from repeats and late arrivals. */
@Entity('channel_orders')
export class ChannelOrderRow {
  /** Source and natural key in one text: SOURCE/CHANNEL/shop/order number. */
  @TextColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  @CodeColumn({ name: 'channel' }) channel!: Channel;
  @TextColumn({ name: 'external_id', length: 100 }) externalId!: string;
  @CodeColumn({ name: 'source' }) source!: FactSource;
  @MinorColumn({ name: 'version', nullable: true }) version!: number | null;
  /** Digests met at this version, separated by blanks; `?` marks one that was settled by reading the detail again. Empty: nothing seen yet. */
  @TextColumn({ name: 'digests', length: 2000 }) digests!: string;
  /** How many inputs told of the order, repeats included. */
  @IntColumn({ name: 'inputs' }) inputs!: number;
  @InstantColumn({ name: 'first_at' }) firstAt!: Date;
  @InstantColumn({ name: 'last_at' }) lastAt!: Date;
}
