import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, LongTextColumn, TextColumn } from '../database/columns.js';
import type { Vault } from '../security/vault.js';

/** A mutation that was done under a key of its caller; kept for a week. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_at', ['at'])
export class IdempotencyRow {
  @TextColumn({ name: 'caller', primary: true, length: 100 }) caller!: string;
  @IdColumn({ name: 'mutation', primary: true }) mutation!: string;
  @TextColumn({ name: 'idempotency_key', primary: true, length: 100 }) key!: string;
  /** Of what was asked: the same key for something else is a mistake. */
  @IdColumn({ name: 'input_hash' }) inputHash!: string;
  /** Sealed; null until it is known, and again when somebody it tells of was erased. */
  @LongTextColumn({ name: 'answer', nullable: true }) answer!: string | null;
  @InstantColumn({ name: 'at' }) at!: Date;
}

/** An answer as it was serialized (v8). */
export const answerBytes = (
  vault: Vault,
  { caller, mutation, key }: Pick<IdempotencyRow, 'caller' | 'mutation' | 'key'>,
  answer: string,
): Buffer => Buffer.from(vault.open<{ v8: string }>(answer, caller, `${mutation}/${key}`).v8, 'base64');
