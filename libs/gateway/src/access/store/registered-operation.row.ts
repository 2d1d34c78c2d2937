import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '#platform';

/** An operation that a partner may ask for by its hash. */
@Entity('registered_operations')
export class RegisteredOperationRow {
  /** Name of the viewer: partner:acme. All keys of a partner share its operations. */
  @TextColumn({ name: 'owner', primary: true, length: 100 }) owner!: string;
  /** SHA-256 of the text, in hex. */
  @IdColumn({ name: 'hash', primary: true }) hash!: string;
  @LongTextColumn({ name: 'source' }) source!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @TextColumn({ name: 'created_by', length: 100 }) createdBy!: string;
}
