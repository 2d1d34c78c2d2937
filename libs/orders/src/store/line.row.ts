import { Entity, Index } from 'typeorm';
import type { AfterSaleState, OrderStatus } from '#contracts';
import { CodeColumn, IdColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { OrderLine } from '../domain/order.js';

/** One line of an order. */
@Entity('order_lines')
@Index('ix_order_lines_order', ['orderId', 'position'])
export class LineRow implements OrderLine {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @IntColumn({ name: 'position' }) position!: number;
  @TextColumn({ name: 'external_id', length: 100 }) externalId!: string;
  @TextColumn({ name: 'sku_code' }) skuCode!: string;
  @TextColumn({ name: 'title', length: 500 }) title!: string;
  @MinorColumn({ name: 'quantity' }) quantity!: number;
  @MinorColumn({ name: 'unit_price_minor' }) unitPriceMinor!: number;
  @MinorColumn({ name: 'paid_minor', nullable: true }) paidMinor!: number | null;
  @CodeColumn({ name: 'status' }) status!: OrderStatus;
  @CodeColumn({ name: 'told_after_sale' }) toldAfterSale!: AfterSaleState;
  @CodeColumn({ name: 'after_sale' }) afterSale!: AfterSaleState;
}
