import { Injectable } from '@nestjs/common';
import type { FormattedExecutionResult } from 'graphql';
import type { Variables } from '#platform';
import type { Caller } from '../../caller.js';
import type { WebhookDeliveryRow } from '../store/webhook-delivery.row.js';
import { WebhookGraph } from './webhook-graph.js';

type Told = Pick<WebhookDeliveryRow, 'shopId' | 'eventId' | 'type' | 'told'>;
type Shaped = Pick<FormattedExecutionResult, 'data' | 'errors'>;

/** Answers that would be better in a moment: to send them would put holes into what the partner keeps. */
const PASSING = new Set(['UNAVAILABLE', 'INTERNAL', 'RATE_LIMITED']);

/** The variables that a stored query may use, by an event. */
export const variablesOf = ({ shopId, eventId, type, told }: Told): Variables => ({
  id: told.ids[0] ?? null,
  ids: told.ids,
  shopId: shopId === '' ? null : shopId,
  eventId,
  type,
  occurredAt: told.occurredAt,
});

/** Writes what a delivery says. */
@Injectable()
export class WebhookPayload {
  constructor(private readonly graph: WebhookGraph) {}

  /** The body of an attempt; null while it cannot be made because a service is away. */
  async bodyOf(query: string | null, delivery: Told, caller: Caller): Promise<string | null> {
    const shaped = query === null ? { data: delivery.told.data } : await this.shape(query, delivery, caller);
    if (!shaped) return null;
    const { eventId, type, shopId, told } = delivery;
    const { occurredAt, sequence } = told;
    return JSON.stringify({ eventId, type, shop: shopId === '' ? null : shopId, occurredAt, sequence, ...shaped });
  }

  private async shape(query: string, delivery: Told, caller: Caller): Promise<Shaped | null> {
    if (!this.graph.isOpen) return null;
    const { data = null, errors } = await this.graph.run(query, variablesOf(delivery), caller);
    if (errors?.some(({ extensions }) => PASSING.has(String(extensions?.['code'])))) return null;
    return errors ? { data, errors } : { data };
  }
}
