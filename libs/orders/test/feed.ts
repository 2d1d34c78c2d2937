import { recordOf, type CanonicalOrder, type DomainEvent, type EventPayload, type RefundFact } from '#contracts';
import type { SubgraphBench } from '#testing';
import { anEvent } from '#testing';
import type { Order, OrderLine } from '../src/domain/order.js';
import { LineRow } from '../src/store/line.row.js';
import { LogRow } from '../src/store/log.row.js';
import { OrderRow } from '../src/store/order.row.js';
import { aReport } from './builders.js';

const FIRST = aReport().externalId;
let feeds = 0;

/** Plays the other services to a bench of orders, and looks into its tables. */
export type Feed = ReturnType<typeof feedOf>;

export function feedOf(bench: SubgraphBench) {
  feeds += 1;
  const scope = `feed${feeds}`;
  const { db } = bench.service;

  const order = async (externalId = FIRST): Promise<Order | null> =>
    db.read(tx => tx.findOne(OrderRow, { where: { externalId } }));
  const idOf = async (externalId?: string): Promise<string> => (await order(externalId))?.id ?? 'ord_none';
  const deliver = (...events: DomainEvent[]) => bench.deliver(events);
  const decision = async (
    type: 'risk.cleared' | 'risk.flagged' | 'risk.released' | 'risk.rejected',
    externalId?: string,
  ): Promise<void> => {
    const orderId = await idOf(externalId);
    const payload: EventPayload<'risk.cleared'> = {
      orderId,
      shopId: 'shp_demo_taobao',
      decisionId: `dec_${type}`,
      level: 1,
      reasons: [],
      by: 'rules',
    };
    await deliver(anEvent(type, orderId, payload, { scope, producer: 'risk' }));
  };
  const observe = (...reports: CanonicalOrder[]) =>
    deliver(...reports.map(report => anEvent('order.observed', recordOf(report), report, { scope })));
  const reserved = async (externalId?: string): Promise<void> => {
    const orderId = await idOf(externalId);
    await deliver(
      anEvent(
        'stock.reserved',
        orderId,
        { orderId, shopId: 'shp_demo_taobao', reservationId: 'res_1' },
        { scope, producer: 'inventory' },
      ),
    );
  };
  const cleared = (externalId?: string) => decision('risk.cleared', externalId);

  return {
    scope,
    order,
    idOf,
    observe,
    reserved,
    cleared,
    refund: (...facts: RefundFact[]) =>
      deliver(...facts.map(fact => anEvent('refund.observed', recordOf(fact), fact, { scope }))),
    short: async (externalId?: string) => {
      const orderId = await idOf(externalId);
      await deliver(
        anEvent(
          'stock.short',
          orderId,
          { orderId, shopId: 'shp_demo_taobao', shortfall: [{ skuCode: 'DEMO-001', wanted: 1, available: 0 }] },
          { scope, producer: 'inventory' },
        ),
      );
    },
    flagged: (externalId?: string) => decision('risk.flagged', externalId),
    released: (externalId?: string) => decision('risk.released', externalId),
    rejected: (externalId?: string) => decision('risk.rejected', externalId),
    /** An order that has come as far as READY_TO_SHIP, unless something more holds it. */
    ready: async (over: Partial<CanonicalOrder> = {}) => {
      await observe(aReport(over));
      await reserved(over.externalId);
      await cleared(over.externalId);
      return idOf(over.externalId);
    },
    told: async () => (await bench.emitted()).map(event => event.type),
    lines: (): Promise<OrderLine[]> => db.read(tx => tx.find(LineRow, { order: { orderId: 'ASC', position: 'ASC' } })),
    log: async () => {
      const rows = await db.read(tx => tx.find(LogRow, { order: { orderId: 'ASC', seq: 'ASC' } }));
      return rows.map(row => [row.axis, row.hold, row.to].filter(Boolean).join(' '));
    },
    count: async (table: string, where = '1 = 1') => {
      const raw = (await db.read(tx => tx.query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`))) as {
        n: string | number;
      }[];
      return Number(raw[0]?.n);
    },
    /** Counters that are not what the orders themselves say. */
    countsDiffer: async () => {
      const real = await db.read(tx =>
        tx.query(
          'SELECT shop_id, channel, status, held, COUNT(*) AS n FROM orders GROUP BY shop_id, channel, status, held',
        ),
      );
      const kept = await db.read(tx =>
        tx.query('SELECT shop_id, channel, status, held, orders AS n FROM order_counts WHERE orders <> 0'),
      );
      const texts = (rows: unknown) =>
        (rows as Record<string, unknown>[]).map(row => Object.values(row).map(String).join('/')).sort();
      const [a, b] = [texts(real), texts(kept)];
      return [...a.filter(text => !b.includes(text)), ...b.filter(text => !a.includes(text))];
    },
  };
}
