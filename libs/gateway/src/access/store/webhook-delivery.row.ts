import { Entity, Index, Unique } from 'typeorm';
import { CodeColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, LongTextColumn } from '#platform';
import type { ToldEvent } from '../domain/webhook-topics.js';
import type { DeliveryState, WebhookFault } from '../domain/webhook-verdict.js';

/** One event for one endpoint. */
@Entity('webhook_deliveries')
@Unique('uq_webhook_deliveries_event', ['webhookId', 'eventId', 'shopId'])
@Index('ix_webhook_deliveries_due', ['webhookId', 'state', 'nextAt'])
@Index('ix_webhook_deliveries_state', ['state', 'createdAt'])
@Index('ix_webhook_deliveries_created', ['createdAt'])
export class WebhookDeliveryRow {
  /** The webhook-id of every attempt. */
  @IdColumn({ name: 'id', primary: true }) id!: string;
  /** Shop of the event; empty for what belongs to the house. */
  @IdColumn({ name: 'shop_id', primary: true }) shopId!: string;
  @IdColumn({ name: 'webhook_id' }) webhookId!: string;
  @IdColumn({ name: 'event_id' }) eventId!: string;
  @IdColumn({ name: 'type' }) type!: string;
  @JsonColumn({ name: 'told' }) told!: ToldEvent;
  @CodeColumn({ name: 'state' }) state!: DeliveryState;
  @IntColumn({ name: 'attempts' }) attempts!: number;
  /** When it is due; of one that is under way: when its sender is taken for dead. Null: never again. */
  @InstantColumn({ name: 'next_at', nullable: true }) nextAt!: Date | null;
  @InstantColumn({ name: 'retry_until' }) retryUntil!: Date;
  /** Of the sender that has it in hand: what another has taken over since is not its to record. */
  @IdColumn({ name: 'claim', nullable: true }) claim!: string | null;
  @InstantColumn({ name: 'created_at' }) createdAt!: Date;
  @InstantColumn({ name: 'attempted_at', nullable: true }) attemptedAt!: Date | null;
  @InstantColumn({ name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @CodeColumn({ name: 'fault', nullable: true }) fault!: WebhookFault | null;
  @IntColumn({ name: 'status_code', nullable: true }) statusCode!: number | null;
  /** Beginning of what the receiver answered last. */
  @LongTextColumn({ name: 'answer', nullable: true }) answer!: string | null;
}
