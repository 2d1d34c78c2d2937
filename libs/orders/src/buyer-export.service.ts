import { Injectable } from '@nestjs/common';
import { mayScope, recordOf, type PersonalFields, type Viewer } from '#contracts';
import {
  Database,
  idAfter,
  Outbox,
  page,
  pageSize,
  Vault,
  type Connection,
  type NewEvent,
  type PageArgs,
} from '#platform';
import type { BuyerOrder } from './domain/erasure.js';
import type { Order } from './domain/order.js';
import { Erasures, needOfficer, soundReason, type BuyerReference } from './erasures.service.js';
import { AddressFixRow } from './store/address-fix.row.js';
import { CompensationRow } from './store/compensation.row.js';
import { ErasureStore } from './store/erasure.store.js';
import { PoolStore } from './store/pool.store.js';

/** Whose data is asked for, and why. */
export interface ExportRequest extends BuyerReference {
  readonly reason: string;
}

/** Tells what is held of a buyer, an order at a time. */
@Injectable()
export class BuyerExport {
  constructor(
    private readonly db: Database,
    private readonly erasures: Erasures,
    private readonly store: ErasureStore,
    private readonly pool: PoolStore,
    private readonly outbox: Outbox,
    private readonly vault: Vault,
  ) {}

  /** A page of the buyer's orders, on record before it is shown; null when no order names the buyer. */
  async list(viewer: Viewer, asked: ExportRequest, args: PageArgs): Promise<Connection<BuyerOrder> | null> {
    needOfficer(viewer, 'pii:export');
    const reason = soundReason(asked.reason);
    const size = pageSize(args.first);
    const after = idAfter(args.after) ?? '';
    const orders = await this.db.write(async tx => {
      const subject = await this.erasures.resolve(tx, asked);
      if (!subject) return null;
      const found = await this.store.ordersOf(tx, subject, after, size + 1);
      await this.outbox.append(
        tx,
        found.slice(0, size).map(order => exported(viewer, order, reason)),
      );
      return found;
    });
    return orders && page(orders, size, order => [order.id]);
  }

  /** What orders holds because of these orders, as JSON, by id. */
  async textsOf(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!mayScope(viewer, 'pii:export') || viewer.shops !== 'ALL') return new Map();
    const [orders, sealed, fixes, given] = await this.db.read(tx =>
      Promise.all([
        this.store.whole(tx, ids),
        this.pool.personalOf(tx, ids),
        this.db.findIn(tx, AddressFixRow, 'orderId', ids),
        this.db.findIn(tx, CompensationRow, 'orderId', ids),
      ]),
    );
    const links = Map.groupBy(fixes, fix => fix.orderId);
    return new Map(
      orders.map(order => [
        order.id,
        JSON.stringify({
          ...placeOf(order),
          people: this.peopleOf(order, sealed.get(order.id)),
          addressLinks: (links.get(order.id) ?? []).map(linkOf),
          compensations: given.filter(one => isFor(one, order)).map(givenOf),
        }),
      ]),
    );
  }

  private peopleOf(order: Order, sealed: string | undefined): PersonalFields | null {
    return sealed === undefined ? null : this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order));
  }
}

const exported = ({ name }: Viewer, { id, shopId }: BuyerOrder, reason: string): NewEvent => ({
  type: 'audit.recorded',
  aggregate: id,
  shopId,
  payload: {
    actor: name,
    action: 'PERSONAL_DATA_EXPORTED',
    subject: id,
    facts: [{ name: 'reason', value: reason }],
  },
});

function placeOf(order: Order): object {
  const { id, channel, shopId, externalId, status, createdAt, paidAt, country, province, city } = order;
  return { id, channel, shopId, externalId, status, createdAt, paidAt, country, province, city };
}

const linkOf = ({ createdAt, state, openedAt, usedAt }: AddressFixRow): object => ({
  createdAt,
  state,
  openedAt,
  usedAt,
});

/** An order whose buyer is another one now tells nothing of what the former was given. */
const isFor = ({ orderId, buyerHash }: CompensationRow, order: Order): boolean =>
  orderId === order.id && buyerHash === order.buyerHash;

const givenOf = (given: CompensationRow): object => {
  const {
    incidentId,
    compensationKind: kind,
    amountMinor: minor,
    currency,
    state,
    reason,
    proposedAt,
    stateAt,
  } = given;
  return { incidentId, kind, amount: { minor, currency }, state, reason, proposedAt, stateAt };
};
