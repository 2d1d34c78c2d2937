import {
  recordOf,
  STATUS_EVENTS,
  type DomainEvent,
  type OrderFact,
  type OrderStatus,
  type PersonalFields,
} from '#contracts';
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
  lines: [{ skuCode: 'A', quantity: 1, unitPriceMinor: 10_000 }],
  history: false,
  ...over,
});

const NOBODY: PersonalFields = {
  buyerName: '',
  receiverName: '',
  phone: '',
  district: '西湖区',
  address: '文三路 100 号 2 幢 301 室',
  buyerRemark: '',
  sellerMemo: '',
};

/** The fact with personal fields sealed the way channels does it. */
export const sealed = (bench: SubgraphBench, fact: OrderFact, personal: Partial<PersonalFields>): OrderFact => ({
  ...fact,
  sealed: bench.around.vault.seal({ ...NOBODY, ...personal }, fact.shopId, recordOf(fact)),
});

/** The event that says an order entered a status. */
export function entered(bench: SubgraphBench, status: OrderStatus, fact: OrderFact): DomainEvent {
  const scope = bench.around.config.databasePrefix;
  return anEvent(STATUS_EVENTS[status], fact.orderId, { ...fact, status }, { scope, shopId: fact.shopId });
}

/** What was answered on orders so far: `order type`. */
export const answers = async (bench: SubgraphBench): Promise<string[]> =>
  (await bench.emitted()).filter(e => e.type.startsWith('risk.')).map(e => `${e.aggregate} ${e.type}`);

/** Order.risk and Order.tickets as a gateway asks for them. */
export async function orderOf(bench: SubgraphBench, id: string, viewer?: Parameters<SubgraphBench['graphql']>[2]) {
  const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order {
    id risk { outcome level score ruleVersion decidedBy reasons { rule message } } tickets { id kind open severity closeReason order { id } shop { id } } } } }`;
  const { data, errors } = await bench.graphql(source, { r: [{ __typename: 'Order', id }] }, viewer);
  if (errors) throw new Error(errors.map(e => e.message).join());
  return (data as { _entities: { risk: Record<string, unknown> | null; tickets: { id: string }[] }[] })._entities[0];
}

/** A person's word on an order. */
export async function review(
  bench: SubgraphBench,
  orderId: string,
  verdict: 'RELEASE' | 'REJECT',
  viewer?: Parameters<SubgraphBench['graphql']>[2],
) {
  const source = `mutation($orderId: ID!, $verdict: ReviewVerdict!) { reviewOrder(orderId: $orderId, verdict: $verdict, reason: "called the buyer") {
    __typename ... on RiskDecision { outcome decidedBy } ... on Problem { code } } }`;
  const { data, errors } = await bench.graphql(source, { orderId, verdict }, viewer);
  return errors ? errors[0]?.originalError : (data as { reviewOrder: Record<string, unknown> }).reviewOrder;
}

export const OK = 'ord_01JD0000000000000000000001';
export const BAD = 'ord_01JD0000000000000000000002';
export const VAGUE = 'ord_01JD0000000000000000000003';

/** One harmless order, one suspected of fraud, one with an unclear address. */
export async function three(bench: SubgraphBench): Promise<void> {
  await bench.deliver([
    entered(bench, 'PAID', sealed(bench, aFact(OK), { buyerRemark: '请开发票,谢谢' })),
    entered(bench, 'PAID', sealed(bench, aFact(BAD), { buyerRemark: '帮 忙 刷 单,好评返现' })),
    entered(bench, 'PAID', sealed(bench, aFact(VAGUE), { address: '大润发超市旁边' })),
  ]);
}

/** What the rules found on an order, test by test. */
export async function findingsOf(bench: SubgraphBench, id: string): Promise<unknown> {
  const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { risk { findings {
    rule version shadow tests { id field op held seen word } } } } } }`;
  const { data, errors } = await bench.graphql(source, { r: [{ __typename: 'Order', id }] });
  if (errors) throw new Error(errors.map(e => e.message).join());
  return (data as { _entities: { risk: { findings: unknown } }[] })._entities[0]?.risk.findings;
}
