import type { RefundFact } from '#contracts';
import { bootSubgraphForTest, FakeClock, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { aRefund, aReport } from './builders.js';
import { feedOf, type Feed } from './feed.js';

let bench: SubgraphBench;
let feed: Feed;

beforeEach(async () => {
  bench = await bootSubgraphForTest(orders, { clock: new FakeClock() });
  feed = feedOf(bench);
});
afterEach(() => bench[Symbol.asyncDispose]());

/** Words to the desk for tickets since the beginning: + asked for, - settled. */
const words = async (): Promise<readonly string[]> => {
  const orderId = await feed.idOf();
  const events = (await bench.emitted()).filter(({ type }) => type === 'ticket.requested' || type === 'ticket.settled');
  for (const { aggregate, payload } of events)
    expect([aggregate, (payload as Ticket).subject]).toEqual([orderId, orderId]);
  return events.map(({ type, payload }) => `${type === 'ticket.requested' ? '+' : '-'}${(payload as Ticket).kind}`);
};
type Ticket = { readonly kind: string; readonly subject: string };
const asks = (over: Partial<RefundFact> = {}) => feed.refund(aRefund({ state: 'REQUESTED', ...over }));

it.each<[string, Partial<Parameters<typeof aReport>[0]>, Partial<RefundFact>, string]>([
  ['money back before anything left', { status: 'PAID' }, {}, 'after_sale.before_shipping'],
  ['money back and the goods kept', { status: 'SHIPPED' }, {}, 'after_sale.refund_only'],
  ['a return', { status: 'SIGNED' }, { type: 'RETURN_AND_REFUND' }, 'after_sale.return'],
  ['an exchange', { status: 'SIGNED' }, { type: 'EXCHANGE' }, 'after_sale.exchange'],
])('asks for a ticket once for %s', async (_case, report, refund, kind) => {
  await feed.observe(aReport(report));
  await asks(refund);
  await asks(refund);
  expect(await words()).toEqual([`+${kind}`]);
});

it('asks for a complaint when Pinduoduo tells of money back without a return, shipped or not', async () => {
  await feed.observe(aReport({ channel: 'PINDUODUO', status: 'PAID' }));
  await asks({ channel: 'PINDUODUO' });
  expect(await words()).toEqual(['+after_sale.refund_only']);
});

it.each(['AGREED', 'REFUSED', 'REFUNDED', 'CLOSED'] as const)(
  'settles the ticket when the request is %s',
  async state => {
    await feed.observe(aReport({ status: 'SHIPPED' }));
    await asks();
    await feed.refund(aRefund({ state, version: 2 }));
    expect((await words()).filter(word => word.endsWith('refund_only'))).toEqual([
      '+after_sale.refund_only',
      '-after_sale.refund_only',
    ]);
  },
);

it('keeps the ticket while another request of the kind waits, and asks again for a later one', async () => {
  await feed.observe(aReport({ status: 'SIGNED' }));
  await asks({ refundId: 'A', type: 'RETURN_AND_REFUND' });
  await asks({ refundId: 'B', type: 'RETURN_AND_REFUND' });
  await feed.refund(aRefund({ refundId: 'A', type: 'RETURN_AND_REFUND', state: 'REFUNDED', version: 2 }));
  expect(await words()).toEqual(['+after_sale.return', '+after_sale.return']);
  await feed.refund(aRefund({ refundId: 'B', type: 'RETURN_AND_REFUND', state: 'CLOSED', version: 2 }));
  await asks({ refundId: 'C', type: 'RETURN_AND_REFUND' });
  expect((await words()).slice(2)).toEqual(['-after_sale.return', '+after_sale.return']);
});

it('settles under either name a request made before the parcel left and answered after it', async () => {
  await feed.observe(aReport({ status: 'PAID' }));
  await asks();
  await feed.observe(aReport({ status: 'SHIPPED', version: 2 }));
  await feed.refund(aRefund({ state: 'REFUSED', version: 2 }));
  const open = new Set<string>();
  for (const word of await words()) {
    if (word.startsWith('+')) open.add(word.slice(1));
    else open.delete(word.slice(1));
  }
  expect([...open]).toEqual([]);
});

it('asks when the order comes for a request that was there before it, and for nothing when it came as history', async () => {
  await asks({ type: 'REPAIR' });
  await feed.observe(aReport({ status: 'SIGNED' }));
  expect(await words()).toEqual(['+after_sale.repair']);
  await feed.observe(aReport({ externalId: 'OLD', status: 'SIGNED', history: true }));
  await asks({ externalId: 'OLD', type: 'REPAIR' });
  expect(await words()).toEqual(['+after_sale.repair']);
});

it('asks when an order that came as history is told of as a live one', async () => {
  await feed.observe(aReport({ status: 'SIGNED', history: true }));
  await asks({ type: 'REPAIR' });
  expect(await words()).toEqual([]);
  await feed.observe(aReport({ status: 'SIGNED', version: 2 }));
  expect(await words()).toEqual(['+after_sale.repair']);
});
