import { Injectable } from '@nestjs/common';
import { Database, type Eraser, type ErasurePart, type ErasureWrite } from '#platform';
import { WebhookDeliveryStore } from './store/webhook-delivery.store.js';

const PIECE = 500;

/** Forgets what receivers answered to deliveries about orders: they may have repeated what they were told. */
@Injectable()
export class AccessEraser implements Eraser {
  constructor(
    private readonly db: Database,
    private readonly deliveries: WebhookDeliveryStore,
  ) {}

  async erase({ orders }: ErasurePart, write: ErasureWrite): Promise<readonly string[]> {
    const ids = new Set(orders.map(order => order.orderId));
    for (let after: string | undefined = ''; after !== undefined;) {
      const place: string = after;
      const rows = await this.db.read(tx => this.deliveries.answeredAfter(tx, place, PIECE));
      const about = rows.filter(row => row.told.ids.some(id => ids.has(id))).map(row => row.id);
      if (about.length > 0) await write(tx => this.deliveries.forgetAnswers(tx, about));
      after = rows.length < PIECE ? undefined : rows.at(-1)?.id;
    }
    return [];
  }
}
