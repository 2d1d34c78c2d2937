import { recordOf, SUBGRAPHS, type CanonicalOrder, type DomainEvent, type EventPayload } from '#contracts';
import { Jobs } from '#platform';
import { anEvent, bootSubgraphForTest, FakeClock, partnerOf, staff } from '#testing';
import { orders } from '../src/index.js';
import { PersonalRow } from '../src/store/order.row.js';
import { PeopleStore } from '../src/store/people.store.js';
import { aReport } from './builders.js';
import { feedOf } from './feed.js';

const ERASE = `mutation($input: EraseBuyerInput!) { eraseBuyer(input: $input) { __typename
  ... on Erasure { id state orders parts } ... on OrdersStillOpen { count orderIds } ... on Problem { code } } }`;
const ERASURES = '{ erasures(first: 5) { nodes { id state orders parts services { service partsDone done } } } }';
const DAY_MS = 86_400_000;

type Answer = Record<string, any>;

async function openPool() {
  const clock = new FakeClock();
  const bench = await bootSubgraphForTest(orders, { clock });
  const feed = feedOf(bench);
  const { vault } = bench.around;
  const phone = vault.hash('phone', '13912345678');
  /** A finished order with everything in it. */
  const report = (externalId: string, over: Partial<CanonicalOrder> = {}) => {
    const fact = aReport({ externalId, status: 'COMPLETED', phoneHash: phone, ...over });
    const sealed = vault.seal({ receiverName: '欧阳静婉', buyerRemark: '' }, fact.shopId, recordOf(fact));
    return { ...fact, sealed: over.sealed === undefined ? sealed : over.sealed };
  };
  const ask = async (input: object, viewer = staff): Promise<Answer> => {
    const { data, errors } = await bench.graphql(ERASE, { input: { reason: 'asked in writing', ...input } }, viewer);
    if (errors) throw errors[0];
    return (data as Answer)['eraseBuyer'];
  };
  const erasures = async (): Promise<Answer[]> => ((await bench.graphql(ERASURES)).data as Answer)['erasures'].nodes;
  const step = () => bench.get(Jobs).run('erasures', true);
  const requests = async () =>
    (await bench.emitted()).filter(event => event.type === 'erasure.requested') as (DomainEvent & {
      payload: EventPayload<'erasure.requested'>;
    })[];
  /** Plays all services to the end. */
  const answered = async (id: string, part: number) => {
    const answers = SUBGRAPHS.map(service =>
      anEvent('erasure.answered', id, { erasureId: id, part, service }, { scope: feed.scope, producer: service }),
    );
    await bench.deliver(answers);
    await step();
  };
  const people = () => bench.service.db.read(tx => tx.count(PersonalRow));
  return {
    bench,
    clock,
    feed,
    phone,
    report,
    ask,
    erasures,
    step,
    requests,
    answered,
    people,
    [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
  };
}

it('the orders of one buyer go out in parts of 200, named without anything personal', async () => {
  await using pool = await openPool();
  const reports = Array.from({ length: 401 }, (_, i) => pool.report(`O${i}`));
  for (let i = 0; i < reports.length; i += 100) await pool.feed.observe(...reports.slice(i, i + 100));
  const erasure = await pool.ask({ buyerId: 'buyer' });
  expect(erasure).toMatchObject({ __typename: 'Erasure', state: 'RUNNING' });
  await pool.step();
  const requests = await pool.requests();
  expect(requests.map(event => event.payload.orders.length)).toEqual([200, 200, 1]);
  const named = requests.flatMap(event => event.payload.orders.map(order => order.externalId));
  expect(named.sort()).toEqual(reports.map(one => one.externalId).sort());
  expect(requests[0]?.payload.phones).toEqual([pool.phone]);
  await pool.step();
  expect(await pool.requests()).toHaveLength(3);
  for (const part of [1, 2]) await pool.answered(erasure['id'], part);
  expect(await pool.erasures()).toMatchObject([{ state: 'RUNNING', orders: 401, parts: 3 }]);
  await pool.answered(erasure['id'], 3);
  expect(await pool.erasures()).toMatchObject([{ state: 'DONE' }]);
  // Not even hashes of phones stay in what asked for it.
  expect((await pool.requests()).flatMap(event => event.payload.phones)).toEqual([]);
});

it('an erasure waits for a service that does not answer, and says for which', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('O1'));
  const { id } = await pool.ask({ buyerId: 'buyer' });
  await pool.step();
  const answers = SUBGRAPHS.filter(service => service !== 'risk').map(service =>
    anEvent('erasure.answered', id, { erasureId: id, part: 1, service }, { scope: pool.feed.scope, producer: service }),
  );
  await pool.bench.deliver(answers);
  await pool.bench.deliver(answers);
  await pool.step();
  const [erasure] = await pool.erasures();
  expect(erasure?.['state']).toBe('RUNNING');
  expect(erasure?.['services'].filter((one: Answer) => !one['done'])).toEqual([
    { service: 'risk', partsDone: 0, done: false },
  ]);
});

it('a phone means its buyer whole, but of several buyers only the parcels to it', async () => {
  await using pool = await openPool();
  const elsewhere = pool.bench.around.vault.hash('phone', '13000000000');
  await pool.feed.observe(pool.report('TO-HER'), pool.report('TO-OFFICE', { phoneHash: elsewhere }));
  await pool.ask({ phone: '139-1234-5678' });
  await pool.step();
  expect((await pool.requests()).flatMap(e => e.payload.orders.map(o => o.externalId)).sort()).toEqual([
    'TO-HER',
    'TO-OFFICE',
  ]);

  await using family = await openPool();
  await family.feed.observe(
    family.report('TO-HER'),
    family.report('PRESENT', { buyerHash: 'friend' }),
    family.report('OF-FRIEND', { buyerHash: 'friend', phoneHash: elsewhere }),
  );
  await family.ask({ phone: '13912345678' });
  await family.step();
  expect((await family.requests()).flatMap(e => e.payload.orders.map(o => o.externalId)).sort()).toEqual([
    'PRESENT',
    'TO-HER',
  ]);
});

it('open orders are named; a request that waits begins when the last one has ended, with what came meanwhile', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('OPEN', { status: 'PAID' }), pool.report('DONE'));
  const orderId = await pool.feed.idOf('OPEN');
  expect(await pool.ask({ orderId })).toEqual({
    ...{ __typename: 'OrdersStillOpen', code: 'ORDERS_STILL_OPEN', count: 1, orderIds: [orderId] },
  });
  expect(await pool.ask({ orderId, waitForOpenOrders: true })).toMatchObject({ state: 'WAITING' });
  await pool.step();
  expect(await pool.requests()).toEqual([]);
  await pool.feed.observe(pool.report('OPEN', { status: 'CANCELLED', version: 2 }), pool.report('LATER'));
  await pool.step();
  expect((await pool.requests()).flatMap(e => e.payload.orders.map(o => o.externalId)).sort()).toEqual([
    'DONE',
    'LATER',
    'OPEN',
  ]);
});

it('an erasure goes back to waiting for an order that was placed before it was handed out', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('OLD'));
  expect(await pool.ask({ buyerId: 'buyer' })).toMatchObject({ state: 'RUNNING' });
  await pool.feed.observe(pool.report('NEW', { status: 'PAID' }));
  await pool.step();
  expect(await pool.requests()).toEqual([]);
  expect(await pool.erasures()).toMatchObject([{ state: 'WAITING', orders: 0, parts: 0 }]);
  await pool.feed.observe(pool.report('NEW', { status: 'SHIPPED', version: 2 }));
  await pool.step();
  expect((await pool.requests()).flatMap(e => e.payload.orders.map(o => o.externalId)).sort()).toEqual(['NEW', 'OLD']);
  expect(await pool.erasures()).toMatchObject([{ state: 'RUNNING', orders: 2, parts: 1 }]);
});

it('an order that is to be sent after all keeps its address, though it was named to be forgotten', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('DONE'), pool.report('OPEN', { status: 'PAID' }));
  const ids = [await pool.feed.idOf('DONE'), await pool.feed.idOf('OPEN')];
  const { db } = pool.bench.service;
  await db.write(tx => new PeopleStore(db).forget(tx, ids, pool.clock.now()));
  expect(await pool.people()).toBe(1);
  expect(await pool.feed.order('OPEN')).toMatchObject({ buyerHash: 'buyer', phoneHash: pool.phone, erasedAt: null });
  expect(await pool.feed.order('DONE')).toMatchObject({ buyerHash: null, phoneHash: null });
});

it('what was erased stays erased whatever is reported later, and an imported past is not open', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('PAST', { status: 'PAID', history: true, source: 'IMPORT' }));
  const before = await pool.feed.order('PAST');
  const { id } = await pool.ask({ buyerId: 'buyer' });
  await pool.step();
  const [request] = await pool.requests();
  await pool.bench.deliver(request ? [request] : []);
  await pool.bench.get(Jobs).run('erase-personal-data', true);
  expect(await pool.people()).toBe(0);
  await pool.feed.observe(pool.report('PAST', { version: 9, status: 'COMPLETED' }));
  expect(await pool.people()).toBe(0);
  const after = await pool.feed.order('PAST');
  expect(after).toMatchObject({ buyerHash: null, phoneHash: null, addressHash: null, status: 'COMPLETED' });
  expect(after?.payableMinor).toBe(before?.payableMinor);
  const answers = (await pool.bench.emitted()).filter(event => event.type === 'erasure.answered');
  expect(answers.map(event => event.payload)).toEqual([{ erasureId: id, part: 1, service: 'orders' }]);
});

it('orders lose their people when their time is over: open ones later, each once, however often it is interrupted', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('DONE'), pool.report('OPEN', { status: 'PAID' }));
  const sweep = () => pool.bench.get(Jobs).run('retention', true);
  pool.clock.advance(179 * DAY_MS);
  await sweep();
  expect(await pool.people()).toBe(2);
  pool.clock.advance(2 * DAY_MS);
  await sweep();
  expect(await pool.people()).toBe(1);
  expect(await pool.feed.order('OPEN')).toMatchObject({ buyerHash: 'buyer', erasedAt: null });
  const first = (await pool.feed.order('DONE'))?.erasedAt;
  expect(first).not.toBeNull();
  await sweep();
  expect((await pool.feed.order('DONE'))?.erasedAt).toEqual(first);
});

it('only people of the house who may erase do, with one name for the buyer and a reason', async () => {
  await using pool = await openPool();
  await pool.feed.observe(pool.report('O1'));
  await expect(pool.ask({ buyerId: 'buyer' }, partnerOf('shp_demo_taobao'))).rejects.toThrow('people of the house');
  await expect(pool.ask({ buyerId: 'buyer', phone: '13912345678' })).rejects.toThrow('one way');
  await expect(pool.ask({ buyerId: 'buyer', reason: ' ' })).rejects.toThrow('reason');
  await expect(pool.ask({ phone: '139****5678' })).rejects.toThrow('without asterisks');
  expect(await pool.ask({ buyerId: 'nobody' })).toEqual({ __typename: 'UnknownBuyer', code: 'UNKNOWN_BUYER' });
});
