import { Injectable } from '@nestjs/common';
import { HubError, mayScope, mayShop, type Problem, type Viewer } from '#contracts';
import { asResult, Database, Refused } from '#platform';
import { AddressFixes, type Asked } from './address-fixes.service.js';
import { refusal, unknownOrder } from './domain/act.js';
import type { AddressFix } from './domain/address-fix.js';
import { holdOf } from './domain/hold.js';
import { AddressFixStore } from './store/address-fix.store.js';
import { PoolStore } from './store/pool.store.js';

/** A link as the house sees it: without what opens it. */
export type AddressFixView = AddressFix & {
  readonly kind: 'AddressFix';
  readonly message: string | null;
  readonly sends: number;
};

const UNSENT: Readonly<Record<Extract<Asked, { unsent: string }>['unsent'], string>> = {
  NO_PHONE: 'The order has no phone number a message could go to. A ticket asks a person to look after it.',
  NO_PROVIDER: 'No SMS provider is set up: set SMS_URL and PUBLIC_URL. A ticket asks a person to look after it.',
  TOO_MANY_LINKS: 'The order was sent as many links as a day allows. A ticket asks a person to look after it.',
};

/** Links as the house asks for them and looks at them. */
@Injectable()
export class AddressRequests {
  constructor(
    private readonly db: Database,
    private readonly fixes: AddressFixStore,
    private readonly asking: AddressFixes,
    private readonly pool: PoolStore,
  ) {}

  /** Links of orders the viewer was let to see. */
  ofOrders(viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly AddressFixView[]>> {
    if (!mayScope(viewer, 'orders:read')) return Promise.resolve(new Map());
    return this.db.read(async tx => {
      const known = await this.fixes.ofOrders(tx, orderIds);
      const all = [...known.values()].flat().filter(fix => mayShop(viewer, fix.shopId));
      const messages = await this.fixes.messagesOf(
        tx,
        all.map(fix => fix.id),
      );
      const views = all.map((fix): AddressFixView => {
        const message = messages.get(fix.id);
        return { ...fix, kind: 'AddressFix', message: message?.state ?? null, sends: message?.attempts ?? 0 };
      });
      return Map.groupBy(views, view => view.orderId);
    });
  }

  /** Sends another link; the one before opens nothing any more. */
  send(viewer: Viewer, orderId: string): Promise<AddressFixView | Problem> {
    if (viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only staff may do this.');
    return asResult(async () => {
      const asked = await this.db.write(async tx => {
        const [order] = await this.pool.lockOrders(tx, [orderId]);
        if (!order || !mayShop(viewer, order.shopId)) throw new Refused(unknownOrder(orderId));
        if (holdOf(order.holds, 'ADDRESS')?.state !== 'BLOCKED' || order.held === 0) throw new Refused(notHeld());
        // A ticket may have been asked for: that is kept, so a link that could not be sent is no reason to roll back.
        return (await this.asking.ask(tx, [order], viewer.name)).get(orderId);
      });
      if (!asked) throw new Refused(unknownOrder(orderId));
      if ('unsent' in asked) throw new Refused(refusal('AddressLinkNotSent', asked.unsent, UNSENT[asked.unsent]));
      return { ...asked.fix, kind: 'AddressFix', message: 'WAITING', sends: 0 };
    });
  }
}

const notHeld = (): Problem =>
  refusal(
    'AddressNotHeld',
    'ADDRESS_NOT_HELD',
    'The order does not wait for a better address: there is nothing to ask the buyer for.',
  );
