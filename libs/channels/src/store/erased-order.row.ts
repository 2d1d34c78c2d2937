import { InstantColumn, TextColumn } from '#platform';
import { Entity } from 'typeorm';

/** An order whose people were erased: whatever is still told of it, nothing personal of that is kept. */
@Entity('erased_orders')
export class ErasedOrderRow {
  /** Shop and order number in one text. */
  @TextColumn({ name: 'id', primary: true }) id!: string;
  @InstantColumn({ name: 'erased_at' }) erasedAt!: Date;
}
