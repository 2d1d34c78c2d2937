import { CodeColumn, FlagColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from '#platform';
import type { Channel } from '#contracts';
import { Entity, Index, Unique } from 'typeorm';

/** A shop whose orders come in here: which platform, which shop there, and its sealed credentials. */
@Entity('shops')
@Unique('uq_shops_platform', ['platform', 'platformShopId'])
@Index('ix_shops_created', ['createdAt'])
export class ShopRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'name', length: 100 }) name!: string;
  @CodeColumn({ name: 'channel' }) channel!: Channel;
  /** Name in addresses: /hooks/:platform/:shopId. */
  @CodeColumn({ name: 'platform' }) platform!: string;
  /** The platform's own id of the shop (shop_id, mall_id, seller nick). */
  @TextColumn({ name: 'platform_shop_id', length: 100 }) platformShopId!: string;
  /** Credentials as JSON, sealed; null for shops that only live from imported files. */
  @LongTextColumn({ name: 'credentials', nullable: true }) credentials!: string | null;
  @FlagColumn({ name: 'connected' }) connected!: boolean;
  /** When its platform last pushed something that was mapped. */
  @InstantColumn({ name: 'last_push_at', nullable: true }) lastPushAt!: Date | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'updated_at' }) updatedAt!: Date;
}
