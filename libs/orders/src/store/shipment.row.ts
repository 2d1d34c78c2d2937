import { Entity, Index, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '#platform';
import type { ParcelLine } from '../domain/parcels.js';

/** A parcel that left by an outbound voucher of the warehouse. */
export interface Shipment {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  /** The warehouse's own number: the same voucher is the same parcel, however often it is sent. */
  readonly voucher: string;
  readonly carrier: string;
  readonly trackingNo: string;
  readonly lines: readonly ParcelLine[];
  /** Nothing was left to ship after it. */
  readonly last: boolean;
  readonly by: string;
  readonly at: Date;
}

@Entity('shipments')
@Unique('uq_shipments_voucher', ['shopId', 'voucher'])
@Index('ix_shipments_order', ['orderId', 'id'])
export class ShipmentRow implements Shipment {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @TextColumn({ name: 'voucher', length: 100 }) voucher!: string;
  @TextColumn({ name: 'carrier', length: 100 }) carrier!: string;
  @TextColumn({ name: 'tracking_no', length: 100 }) trackingNo!: string;
  @JsonColumn({ name: 'lines' }) lines!: readonly ParcelLine[];
  @FlagColumn({ name: 'last' }) last!: boolean;
  @TextColumn({ name: 'shipped_by', length: 100 }) by!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
}
