import { Entity, Index } from 'typeorm';
import type { ServiceName } from '#contracts';
import { CodeColumn, FlagColumn, IdColumn, InstantColumn, IntColumn, MinorColumn, TextColumn } from '#platform';
import type { Erasure, ErasureState, ErasureSubject } from '../domain/erasure.js';

/** A buyer who is to be erased, or was. */
@Entity('erasures')
@Index('ix_erasures_state', ['state', 'id'])
export class ErasureRow implements Erasure, ErasureSubject {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @CodeColumn({ name: 'state' }) state!: ErasureState;
  /** Whose orders they are; all three null once it is done. */
  @IdColumn({ name: 'buyer_hash', nullable: true }) buyerHash!: string | null;
  @IdColumn({ name: 'phone_hash', nullable: true }) phoneHash!: string | null;
  @IdColumn({ name: 'order_id', nullable: true }) orderId!: string | null;
  @TextColumn({ name: 'reason', length: 500 }) reason!: string;
  @TextColumn({ name: 'requested_by', length: 100 }) requestedBy!: string;
  @InstantColumn({ name: 'requested_at' }) requestedAt!: Date;
  /** Orders handed out to the services so far, in how many parts, and up to which order. */
  @MinorColumn({ name: 'orders' }) orders!: number;
  @IntColumn({ name: 'parts' }) parts!: number;
  @IdColumn({ name: 'after_order_id' }) afterOrderId!: string;
  /** Every order has been handed out. */
  @FlagColumn({ name: 'handed_out' }) handedOut!: boolean;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}

/** How many parts a service has done. */
@Entity('erasure_answers')
export class ErasureAnswerRow {
  @IdColumn({ name: 'erasure_id', primary: true }) erasureId!: string;
  @CodeColumn({ name: 'service', primary: true }) service!: ServiceName;
  @IntColumn({ name: 'parts' }) parts!: number;
}
