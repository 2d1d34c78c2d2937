import { InstantColumn, IntColumn, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/** An order whose detail has to be read from its platform; many reasons to read one order are one row. */
@Entity('detail_wants')
@Index('ix_detail_wants_due', ['shopId', 'dueAt'])
export class DetailWantRow {
  /** Shop and order number in one text. */
  @TextColumn({ name: 'id', primary: true }) id!: string;
  @TextColumn({ name: 'shop_id', length: 64 }) shopId!: string;
  @TextColumn({ name: 'external_id', length: 100 }) externalId!: string;
  /** Grows with every reason; a reading that began before the last reason does not settle it. */
  @IntColumn({ name: 'asked' }) asked!: number;
  @IntColumn({ name: 'attempts' }) attempts!: number;
  /** Not to be tried before; moved ahead while somebody is at it. */
  @InstantColumn({ name: 'due_at' }) dueAt!: Date;
  @InstantColumn({ name: 'asked_at' }) askedAt!: Date;
}
