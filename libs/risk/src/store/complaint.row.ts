import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '#platform';

/** A complaint from a CRM. Contact and words of the buyer are sealed, for this shop and this complaint. */
@Entity('complaints')
@Unique('uq_complaints_external', ['externalId', 'source', 'shopId'])
export class ComplaintRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @TextColumn({ name: 'source', length: 32 }) source!: string;
  @TextColumn({ name: 'external_id', length: 128 }) externalId!: string;
  @TextColumn({ name: 'order_number', nullable: true, length: 64 }) orderNumber!: string | null;
  @InstantColumn({ name: 'occurred_at', nullable: true }) occurredAt!: Date | null;
  @InstantColumn({ name: 'imported_at' }) importedAt!: Date;
  @LongTextColumn({ name: 'sealed' }) sealed!: string;
}
