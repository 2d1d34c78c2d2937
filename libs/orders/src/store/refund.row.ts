import { Entity, Index, Unique } from 'typeorm';
import type { AfterSaleState, AfterSaleType, Channel, FactSource } from '#contracts';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, MinorColumn, TextColumn } from '#platform';
import type { Refund } from '../domain/after-sale.js';

/** The newest word of one source on one refund; found by the order's natural key, so that it may come before its order. */
@Entity('refunds')
@Unique('uq_refunds_slot', ['channel', 'shopId', 'externalId', 'refundId', 'source', 'versioned'])
@Index('ix_refunds_parked', ['parked', 'receivedAt', 'id'])
export class RefundRow implements Refund {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @CodeColumn({ name: 'channel' }) channel!: Channel;
  @TextColumn({ name: 'external_id', length: 100 }) externalId!: string;
  @TextColumn({ name: 'refund_id', length: 100 }) refundId!: string;
  @CodeColumn({ name: 'source' }) source!: FactSource;
  @FlagColumn({ name: 'versioned' }) versioned!: boolean;
  @MinorColumn({ name: 'version' }) version!: number;
  @CodeColumn({ name: 'state' }) state!: AfterSaleState;
  @CodeColumn({ name: 'type' }) type!: AfterSaleType;
  @MinorColumn({ name: 'amount_minor' }) amountMinor!: number;
  @CodeColumn({ name: 'currency' }) currency!: string;
  @TextColumn({ name: 'line_external_id', nullable: true, length: 100 }) lineExternalId!: string | null;
  @InstantColumn({ name: 'occurred_at' }) occurredAt!: Date;
  @FlagColumn({ name: 'parked' }) parked!: boolean;
  @InstantColumn({ name: 'received_at' }) receivedAt!: Date;
}
