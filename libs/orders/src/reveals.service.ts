import { Injectable } from '@nestjs/common';
import { mayScope, type Viewer } from '#contracts';
import { Database, loaderOf, Outbox, type GraphContext } from '#platform';
import type { Order } from './domain/order.js';

/** Field of an order that shows personal data in clear. */
export type Revealed = 'receiver' | 'buyerRemark';

/** Puts every look at personal data into the audit log, before anything is shown. */
@Injectable()
export class Reveals {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Resolves when it is on record that the viewer sees this field, if it does; what one operation reveals is written together. */
  async note(context: GraphContext, order: Order, field: Revealed): Promise<void> {
    if (!mayScope(context.viewer, 'pii:read')) return;
    const looks = loaderOf(context, 'orders.reveals', keys => this.record(context.viewer, keys));
    await looks.load(`${order.id} ${order.shopId} ${field}`);
  }

  private async record(viewer: Viewer, keys: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const looks = Map.groupBy(
      keys.map(key => key.split(' ')),
      ([orderId = '']) => orderId,
    );
    const events = [...looks].map(([orderId, looked]) => ({
      type: 'audit.recorded' as const,
      aggregate: orderId,
      shopId: looked[0]?.[1] ?? '',
      payload: {
        actor: viewer.name,
        action: 'PERSONAL_DATA_REVEALED',
        subject: orderId,
        facts: [{ name: 'fields', value: looked.map(([, , field]) => field).join(' ') }],
      },
    }));
    await this.db.write(tx => this.outbox.append(tx, events));
    return new Map(keys.map(key => [key, true]));
  }
}
