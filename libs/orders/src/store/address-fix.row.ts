import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, TextColumn } from '#platform';
import type { AddressFix, FixState } from '../domain/address-fix.js';
import type { MessageState } from '../domain/text-message.js';

/** A link by which a buyer mends an address. */
@Entity('address_fixes')
@Unique('uq_address_fixes_attempt', ['orderId', 'attempt', 'shopId'])
@Unique('uq_address_fixes_token', ['tokenHash', 'shopId'])
@Index('ix_address_fixes_expiry', ['state', 'expiresAt'])
export class AddressFixRow implements AddressFix {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  @IntColumn({ name: 'attempt' }) attempt!: number;
  @CodeColumn({ name: 'state' }) state!: FixState;
  @IdColumn({ name: 'seed' }) seed!: string;
  @IdColumn({ name: 'token_hash' }) tokenHash!: string;
  @IdColumn({ name: 'phone_hash', nullable: true }) phoneHash!: string | null;
  @IntColumn({ name: 'tries' }) tries!: number;
  @TextColumn({ name: 'asked_by', length: 100 }) askedBy!: string;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'expires_at' }) expiresAt!: Date;
  @InstantColumn({ name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @InstantColumn({ name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** A message that waits to be sent, or was: to whom and with what words is looked up when it goes. */
@Entity('text_messages')
@Unique('uq_text_messages_fix', ['fixId', 'shopId'])
@Index('ix_text_messages_due', ['state', 'nextAt'])
export class TextMessageRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'order_id' }) orderId!: string;
  /** What it is about: a link (fix_…) or a compensation (cmp_…). */
  @IdColumn({ name: 'fix_id' }) fixId!: string;
  @CodeColumn({ name: 'state' }) state!: MessageState;
  @IntColumn({ name: 'attempts' }) attempts!: number;
  /** When it is due; of one in hand: when its sender is taken for dead. */
  @InstantColumn({ name: 'next_at' }) nextAt!: Date;
  /** Of the sender that has it in hand. */
  @IdColumn({ name: 'claim', nullable: true }) claim!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}

/** What came of one attempt to send a message. */
@Entity('text_message_attempts')
@Index('ix_text_message_attempts_message', ['messageId'])
export class TextMessageAttemptRow {
  @IdColumn({ name: 'id', primary: true }) id!: string;
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'message_id' }) messageId!: string;
  @InstantColumn({ name: 'at' }) at!: Date;
  /** SENT, or why not. */
  @CodeColumn({ name: 'outcome' }) outcome!: string;
  /** Of the provider's answer; 0 when there was none. */
  @IntColumn({ name: 'status_code' }) statusCode!: number;
}
