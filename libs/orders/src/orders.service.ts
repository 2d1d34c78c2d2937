import { Injectable } from '@nestjs/common';
import {
  HubError,
  mayScope,
  mayShop,
  ORDER_STATUSES,
  recordOf,
  type Channel,
  type HoldKind,
  type OrderStatus,
  type PersonalFields,
  type Viewer,
} from '#contracts';
import { afterCursor, Database, page, pageSize, Vault, type Connection, type PageArgs } from '#platform';
import type { LogEntry } from './domain/log.js';
import { maskedReceiver, maskedRemark, receiverOf, type Receiver } from './domain/mask.js';
import type { Order, OrderLine } from './domain/order.js';
import { DetailStore } from './store/detail.store.js';
import { ListStore, type OrderPlace, type OrderQuery } from './store/list.store.js';
import { PoolStore } from './store/pool.store.js';
import type { Shipment } from './store/shipment.row.js';

/** Filter as it comes from the graph. */
export interface OrderFilter {
  readonly shopId?: string | null;
  readonly channel?: Channel | null;
  readonly status?: OrderStatus | null;
  readonly statusIn?: readonly OrderStatus[] | null;
  readonly heldBy?: HoldKind | null;
  readonly createdFrom?: Date | null;
  readonly createdTo?: Date | null;
}

/** A page of orders that can say how many there are in all. */
export type OrderPage = Connection<Order> & { readonly totalCount: () => Promise<number> };

/** Reads of the pool. Everything is filtered by the viewer's shops; what is not theirs is as if it were not there. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly db: Database,
    private readonly details: DetailStore,
    private readonly lists: ListStore,
    private readonly pool: PoolStore,
    private readonly vault: Vault,
  ) {}

  /** Orders by id, for the query and for references of other subgraphs. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, Order>> {
    if (!mayScope(viewer, 'orders:read')) return new Map();
    const rows = await this.db.read(tx => this.details.byIds(tx, viewer, ids));
    return new Map(rows.map(row => [row.id, row]));
  }

  byExternalId(viewer: Viewer, key: { channel: Channel; shopId: string; externalId: string }): Promise<Order | null> {
    return this.db.read(tx => this.details.byKey(tx, viewer, key));
  }

  async list(viewer: Viewer, filter: OrderFilter, args: PageArgs): Promise<OrderPage> {
    const query = queryOf(filter);
    const size = pageSize(args.first);
    const after = placeOf(args.after);
    const rows = await this.db.read(tx => this.lists.list(tx, viewer, query, after, size + 1));
    return {
      ...page(rows, size, row => [row.createdAt.toISOString(), row.id]),
      totalCount: () => this.db.read(tx => this.lists.total(tx, viewer, query)),
    };
  }

  /** Null for a shop that is not the viewer's. */
  async byStatus(viewer: Viewer, shopId: string): Promise<{ status: OrderStatus; orders: number }[] | null> {
    if (!mayShop(viewer, shopId) || !mayScope(viewer, 'orders:read')) return null;
    const counts = await this.db.read(tx => this.lists.counts(tx, viewer, queryOf({ shopId })));
    const sum = (status: OrderStatus): number =>
      counts.filter(row => row.status === status).reduce((n, row) => n + row.orders, 0);
    return ORDER_STATUSES.map(status => ({ status, orders: sum(status) })).filter(({ orders }) => orders > 0);
  }

  linesOf(orderIds: readonly string[]): Promise<ReadonlyMap<string, OrderLine[]>> {
    return this.db.read(tx => this.pool.linesOf(tx, orderIds));
  }

  async shipmentsOf(orderIds: readonly string[]): Promise<ReadonlyMap<string, Shipment[]>> {
    const shipments = await this.db.read(tx => this.details.shipments(tx, orderIds));
    return new Map(orderIds.map(id => [id, shipments.filter(shipment => shipment.orderId === id)]));
  }

  async log(order: Order, args: PageArgs): Promise<Connection<LogEntry>> {
    const size = pageSize(args.first);
    const [afterSeq = 0] = afterCursor(args.after, 1) ?? [];
    const rows = await this.db.read(tx => this.details.log(tx, order.id, order.shopId, Number(afterSeq), size + 1));
    return page(rows, size, entry => [entry.seq]);
  }

  /** Sealed personal fields of orders the viewer was let to see. */
  sealedOf(orderIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.db.read(tx => this.pool.personalOf(tx, orderIds));
  }

  receiver(viewer: Viewer, order: Order, sealed: string | null): Receiver | null {
    const fields = this.personal(order, sealed);
    if (!fields) return null;
    return mayScope(viewer, 'pii:read') ? receiverOf(fields, order) : maskedReceiver(fields, order);
  }

  buyerRemark(viewer: Viewer, order: Order, sealed: string | null): string | null {
    const remark = this.personal(order, sealed)?.buyerRemark ?? '';
    return mayScope(viewer, 'pii:read') ? remark || null : maskedRemark(remark);
  }

  private personal(order: Order, sealed: string | null): PersonalFields | null {
    return sealed === null ? null : this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order));
  }
}

function queryOf(filter: OrderFilter): OrderQuery {
  return {
    shopId: filter.shopId ?? null,
    channel: filter.channel ?? null,
    statuses: statusesOf(filter),
    heldBy: filter.heldBy ?? null,
    createdFrom: filter.createdFrom ?? null,
    createdTo: filter.createdTo ?? null,
  };
}

function statusesOf({ status, statusIn }: OrderFilter): readonly OrderStatus[] | null {
  if (!status) return statusIn ?? null;
  return !statusIn || statusIn.includes(status) ? [status] : [];
}

function placeOf(after: string | null | undefined): OrderPlace | null {
  const key = afterCursor(after, 2);
  if (!key) return null;
  const createdAt = new Date(String(key[0]));
  if (Number.isNaN(createdAt.getTime()))
    throw new HubError('BAD_INPUT', 'after is not a cursor of this list: pass an endCursor it returned');
  return { createdAt, id: String(key[1]) };
}
