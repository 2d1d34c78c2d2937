import { Injectable } from '@nestjs/common';
import type { Channel, HoldKind, OrderStatus, Viewer } from '#contracts';
import { afterCursor, Clock, Database, page, pageSize, type Connection, type PageArgs, type Tx } from '#platform';
import { ageClassAt, amberSpanMs, isFinished, type AgeClass, type AgeLimits } from './domain/age.js';
import type { OpenOrder } from './domain/open-order.js';
import type { StatusCounter } from './domain/tally.js';
import { AgeLimitsStore } from './store/age-limits.store.js';
import { CountersStore } from './store/counters.store.js';
import { OpenOrdersStore, type LateQuery, type Place } from './store/open-orders.store.js';
import { shopsOf, type Shops } from './store/shops.js';

/** The order pool at one instant. */
export interface Board {
  readonly at: Date;
  readonly openOrders: number;
  readonly heldOrders: number;
  readonly amberOrders: number;
  readonly redOrders: number;
  readonly readyRate: number | null;
  readonly ordersLastMinute: number;
  readonly counts: readonly StatusCount[];
  readonly held: readonly { kind: HoldKind; orders: number; blocked: number; pending: number }[];
}

/** Counters of a shop, channel and status with their colours. */
interface Coloured extends StatusCounter {
  readonly amber: number;
  readonly red: number;
}

/** Orders of one channel in one status. */
export interface StatusCount {
  readonly channel: Channel;
  readonly status: OrderStatus;
  orders: number;
  history: number;
  amber: number;
  red: number;
}

/** What `lateOrders` is asked for. */
export interface LateArgs extends PageArgs {
  readonly shopId?: string | null;
  readonly class?: AgeClass | null;
}

/** An order that is AMBER or RED. */
export interface LateOrder extends OpenOrder {
  readonly order: { readonly id: string };
  readonly class: AgeClass;
}

/** How an open order stands against the clock. */
export interface OrderAge {
  readonly class: AgeClass;
  readonly since: Date;
  readonly limitSeconds: number | null;
}

const MINUTE_MS = 60_000;

/** Answers what the board shows. */
@Injectable()
export class BoardService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly orders: OpenOrdersStore,
    private readonly counters: CountersStore,
    private readonly limits: AgeLimitsStore,
  ) {}

  board(viewer: Viewer, shopId?: string | null): Promise<Board> {
    const at = this.clock.now();
    const shops = shopsOf(viewer, shopId);
    return this.db.read(async tx => {
      const places = await this.coloured(tx, at, shops);
      const holds = await this.counters.holds(tx, shops);
      const ordersLastMinute = await this.counters.intakeSince(tx, new Date(at.getTime() - MINUTE_MS), shops);
      const held = holds
        .map(hold => ({ ...hold, orders: hold.blocked + hold.pending }))
        .filter(hold => hold.orders > 0);
      return { at, ...totalsOf(places), ordersLastMinute, counts: countsOf(places), held };
    });
  }

  late(viewer: Viewer, args: LateArgs): Promise<Connection<LateOrder>> {
    const now = this.clock.now();
    const first = pageSize(args.first);
    const key = afterCursor(args.after, 2);
    const after = key && { redAt: new Date(Number(key[0])), orderId: String(key[1]) };
    const query = { now, class: args.class ?? null, after, limit: first + 1 };
    return this.db.read(async tx => {
      const orders = await this.lateOf(tx, shopsOf(viewer, args.shopId), query);
      const late = orders.map((order): LateOrder => ({
        ...order,
        order: { id: order.orderId },
        class: ageClassAt(now, order),
      }));
      return page(late, first, order => [order.redAt?.getTime() ?? 0, order.orderId]);
    });
  }

  /** Ages of those orders that are open, live and the viewer's. */
  ages(viewer: Viewer, orderIds: readonly string[]): Promise<Map<string, OrderAge>> {
    const now = this.clock.now();
    return this.db.read(async tx => {
      const limits = await this.limits.inForce(tx);
      const orders = await this.orders.visible(tx, orderIds, viewer.shops);
      const live = orders.filter(order => !order.history);
      return new Map(
        live.map(order => [
          order.orderId,
          {
            class: ageClassAt(now, order),
            since: order.since,
            limitSeconds: limits.of(order.status, order.channel)?.redSeconds ?? null,
          },
        ]),
      );
    });
  }

  private async lateOf(tx: Tx, shops: Shops, query: LateQuery): Promise<OpenOrder[]> {
    const limits = await this.limits.inForce(tx);
    if (shops === 'ALL') {
      const longest = Math.max(...limits.all().map(amberSpanMs));
      return this.orders.lateAnywhere(tx, new Date(query.now.getTime() + longest), query);
    }
    const counters = await this.counters.statuses(tx, shops);
    return this.orders.lateIn(tx, placesOf(counters, limits, query.now), query);
  }

  private async coloured(tx: Tx, now: Date, shops: Shops): Promise<Coloured[]> {
    const counters = await this.counters.statuses(tx, shops);
    const open = counters.filter(counter => !isFinished(counter.status));
    const late = await this.counters.late(tx, open, now);
    const colours = new Map(open.map((counter, i) => [counter, late[i]]));
    return counters.map(counter => ({ ...counter, ...(colours.get(counter) ?? { amber: 0, red: 0 }) }));
  }
}

const placesOf = (counters: readonly StatusCounter[], limits: AgeLimits, now: Date): Place[] =>
  counters
    .filter(({ status }) => !isFinished(status))
    .map(({ shopId, channel, status }) => ({
      shopId,
      channel,
      status,
      horizon: new Date(now.getTime() + amberSpanMs(limits.of(status, channel))),
    }));

function totalsOf(
  places: readonly Coloured[],
): Pick<Board, 'openOrders' | 'heldOrders' | 'amberOrders' | 'redOrders' | 'readyRate'> {
  const open = places.filter(place => !isFinished(place.status));
  const live = (status: OrderStatus) =>
    sum(
      open.filter(p => p.status === status),
      p => p.orders - p.history,
    );
  const ready = live('READY_TO_SHIP');
  const paid = live('PAID');
  return {
    openOrders: sum(open, place => place.orders - place.history),
    heldOrders: sum(open, place => place.held),
    amberOrders: sum(open, place => place.amber),
    redOrders: sum(open, place => place.red),
    readyRate: ready + paid === 0 ? null : ready / (ready + paid),
  };
}

/** Places of several shops of one channel are one count. */
function countsOf(places: readonly Coloured[]): StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const { channel, status, orders, history, amber, red } of places) {
    const key = `${channel}/${status}`;
    const count = counts.get(key) ?? { channel, status, orders: 0, history: 0, amber: 0, red: 0 };
    counts.set(key, count);
    count.orders += orders;
    count.history += history;
    count.amber += amber;
    count.red += red;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
