import type { DomainEvent, OrderFact, OrderStatus } from '#contracts';
import { STATUS_EVENTS } from '#contracts';
import { anEvent, type SubgraphBench } from '#testing';

/** An order fact with every member filled in. */
export const aFact = (orderId: string, over: Partial<OrderFact> = {}): OrderFact => ({
  orderId,
  channel: 'GENERIC',
  shopId: 'shp_a',
  externalId: `ext-${orderId}`,
  from: 'PENDING_PAYMENT',
  status: 'PAID',
  because: 'channel',
  holds: [],
  afterSale: 'NONE',
  currency: 'CNY',
  payableMinor: 10_000,
  refundedMinor: 0,
  createdAt: '2026-11-22T07:00:00.000Z',
  paidAt: '2026-11-22T07:30:00.000Z',
  shipBy: null,
  statusAt: '2026-11-22T07:30:00.000Z',
  country: 'CN',
  province: '浙江省',
  city: '杭州市',
  buyerHash: null,
  phoneHash: null,
  addressHash: null,
  sealed: null,
  lines: [],
  history: false,
  ...over,
});

/** Lines in short: `lines(['A', 2], ['B', 1])`. */
export const lines = (...pairs: [string, number][]): OrderFact['lines'] =>
  pairs.map(([skuCode, quantity]) => ({ skuCode, quantity, unitPriceMinor: 1_000 }));

/** The event that says an order entered a status. */
export function entered(bench: SubgraphBench, status: OrderStatus, fact: OrderFact, seq?: number): DomainEvent {
  const scope = bench.around.config.databasePrefix;
  return anEvent(
    STATUS_EVENTS[status],
    fact.orderId,
    { ...fact, status },
    { scope, shopId: fact.shopId, ...(seq === undefined ? {} : { seq }) },
  );
}

/** Counts stock through the graph. */
export async function setStock(
  bench: SubgraphBench,
  skuId: string,
  onHand: number,
  warehouse = 'MAIN',
): Promise<Record<string, unknown>> {
  const answer = await bench.graphql(
    'mutation($input: SetStockInput!) { setStock(input: $input) { __typename ... on Sku { id onHand reserved available } ... on Problem { code } ... on StockBelowReserved { promised } } }',
    { input: { skuId, onHand, warehouse, reason: 'delivery' } },
  );
  if (answer.errors) throw new Error(answer.errors.map(e => e.message).join());
  return (answer.data as { setStock: Record<string, unknown> }).setStock;
}

/** Answers emitted so far: `order type`. */
export const answers = async (bench: SubgraphBench): Promise<string[]> =>
  (await bench.emitted()).filter(e => e.type !== 'stock.changed').map(e => `${e.aggregate} ${e.type}`);
