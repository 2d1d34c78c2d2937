import { FakeClock, until } from '#testing';
import { RawInbox } from '../src/intake/raw-inbox.js';
import { MapperWorker } from '../src/intake/mapper.worker.js';
import {
  aDouyinShop,
  anOrderForm,
  aShop,
  bootChannels,
  douyinPush,
  genericPush,
  paidMessage,
  type ChannelsBench,
} from './builders.js';

const storedStates = async ({ bench }: ChannelsBench): Promise<Record<string, number>> => {
  const rows = (await bench.service.db.read(tx =>
    tx.query('SELECT state, COUNT(*) AS n FROM raw_pushes GROUP BY state'),
  )) as { state: string; n: unknown }[];
  return Object.fromEntries(rows.map(row => [row.state, Number(row.n)]));
};
/** Leaves inputs to be mapped, as a process that died before it came to that. */
const store = ({ bench }: ChannelsBench, ...forms: object[]): Promise<void> => {
  const raws = forms.map(form => ({ shopId: 'shp_web', origin: 'PUSH' as const, text: JSON.stringify(form) }));
  return bench.service.db.write(tx => bench.get(RawInbox).insert(tx, raws));
};
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map(one => ({ one, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

describe('a push', () => {
  it('is answered only after it is stored together with what it says', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const pushes = Array.from({ length: 300 }, (_, i) =>
      channels.http.inject(genericPush(anOrderForm({ orderId: `W-${i}` }), clock.now())),
    );
    const answers = await Promise.all(pushes);
    expect(new Set(answers.map(answer => answer.statusCode))).toEqual(new Set([200]));
    expect(await storedStates(channels)).toEqual({ DONE: 300 });
    expect(await channels.emitted('order.observed')).toHaveLength(300);
  });

  it('is not acknowledged when it could not be stored', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await channels.bench.service.db.write(tx => tx.query('ALTER TABLE raw_pushes RENAME TO raw_pushes_gone'));
    const answer = await channels.http.inject(genericPush(anOrderForm(), clock.now()));
    expect(answer.statusCode).toBe(503);
    await channels.bench.service.db.write(tx => tx.query('ALTER TABLE raw_pushes_gone RENAME TO raw_pushes'));
    expect((await channels.http.inject(genericPush(anOrderForm(), clock.now()))).statusCode).toBe(200);
    expect(await storedStates(channels)).toEqual({ DONE: 1 });
  });

  it.each([
    ['香港特别行政区', 'HK'],
    ['台湾省', 'TW'],
    ['浙江省', 'CN'],
  ])('of an order into %s that names no country tells of one into %s', async (province, country) => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const receiver = { name: 'Wang', phone: '13800000001', province, city: '', address: 'Wensan Road 1' };
    await channels.http.inject(genericPush(anOrderForm({ receiver }), clock.now()));
    await channels.map();
    const [observed] = await channels.emitted('order.observed');
    expect(observed?.payload).toMatchObject({ country });
  });

  it('of an order leaves nothing personal in clear in any table', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await channels.http.inject(genericPush(anOrderForm(), clock.now()));
    await channels.http.inject(genericPush(anOrderForm({ status: 'LOST' }), clock.now()));
    await channels.map();
    const { db } = channels.bench.service;
    const dump = await db.read(async tx => {
      const tables = ['shops', 'raw_pushes', 'channel_orders', 'channel_refunds', 'detail_wants', 'outbox'];
      return JSON.stringify(await Promise.all(tables.map(table => tx.query(`SELECT * FROM ${table}`))));
    });
    for (const secret of ['Wang', '13800000001', 'Wensan', 'ring twice', 'a-long-test-secret'])
      expect(dump).not.toContain(secret);
    const [event] = await channels.emitted('order.observed');
    const personal = channels.bench.around.vault.open<{ phone: string }>(
      event?.payload.sealed ?? '',
      'shp_web',
      'GENERIC/shp_web/W-1',
    );
    expect(personal.phone).toBe('13800000001');
  });

  it('sent five times in any order, newer and older versions mixed, makes one history', async () => {
    const clock = new FakeClock();
    for (let round = 0; round < 10; round += 1) {
      await using channels = await bootChannels({ clock });
      const versions = [
        anOrderForm({ version: 1, status: 'PENDING_PAYMENT', paidAt: null }),
        anOrderForm({ version: 2 }),
        anOrderForm({ version: 3, status: 'SHIPPED', shippedAt: '2026-11-22T08:00:00.000Z' }),
      ];
      const mix = shuffled(versions.flatMap(version => Array.from({ length: 5 }, () => version)));
      for (const [i, form] of mix.entries()) {
        await channels.http.inject(genericPush(form, clock.now()));
        if (i % 4 === 0) await channels.map();
      }
      await channels.map();
      const observed = await channels.emitted('order.observed');
      const told = observed.map(event => event.payload.version ?? 0);
      expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
      expect(observed.at(-1)?.payload).toMatchObject({
        version: 3,
        status: 'SHIPPED',
        externalId: 'W-1',
        payableMinor: 30400,
      });
      expect(observed.map(event => event.seq)).toEqual(observed.map((_, i) => i + 1));
    }
  });

  it('that was stored before a crash is mapped once by the next life', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    await store(channels, anOrderForm());
    const mapper = channels.bench.get(MapperWorker);
    mapper.start();
    await until(
      () => channels.emitted('order.observed'),
      events => events.length > 0,
    );
    await mapper.stop();
    await channels.map();
    expect(await channels.emitted('order.observed')).toHaveLength(1);
  });

  it('waits for those that were stored before it and not mapped yet, however many', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const unversioned = (payable: number) => anOrderForm({ version: null, payable });
    await store(channels, ...Array.from({ length: 1_100 }, (_, i) => unversioned(100 + i)));
    await channels.http.inject(genericPush(unversioned(7), clock.now()));
    // Too many to wait for: it was stored to be mapped in its turn.
    expect((await storedStates(channels))['NEW']).toBe(101);
    await channels.map();
    await store(channels, unversioned(8));
    await channels.http.inject(genericPush(unversioned(9), clock.now()));
    expect(await storedStates(channels)).toEqual({ DONE: 1_103 });
    const told = (await channels.emitted('order.observed')).map(event => event.payload.payableMinor);
    expect(told.slice(-3)).toEqual([7, 8, 9]);
  });

  it('whose stored text was damaged goes aside and holds up nobody', async () => {
    await using channels = await bootChannels();
    await store(channels, anOrderForm(), anOrderForm({ orderId: 'W-2' }));
    await channels.bench.service.db.write(tx =>
      tx.query(
        `UPDATE raw_pushes SET body = 'k1.AAAA' WHERE id = (SELECT id FROM (SELECT MIN(id) AS id FROM raw_pushes) AS first)`,
      ),
    );
    await channels.map();
    expect(await storedStates(channels)).toEqual({ DONE: 1, QUARANTINED: 1 });
    expect(await channels.emitted('order.observed')).toHaveLength(1);
  });

  it('that cannot be stored goes aside alone, and its batch goes on', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const { db } = channels.bench.service;
    const trap =
      db.engine === 'sqlite'
        ? `CREATE TRIGGER trap BEFORE INSERT ON channel_orders WHEN NEW.external_id = 'W-2' BEGIN SELECT RAISE(ABORT, 'no'); END`
        : `CREATE TRIGGER trap BEFORE INSERT ON channel_orders FOR EACH ROW IF NEW.external_id = 'W-2' THEN SIGNAL SQLSTATE '45000'; END IF`;
    await db.write(tx => tx.query(trap));
    for (const orderId of ['W-1', 'W-2', 'W-3']) {
      await channels.http.inject(genericPush(anOrderForm({ orderId }), clock.now()));
    }
    await channels.map();
    const observed = await channels.emitted('order.observed');
    expect(observed.map(event => event.payload.externalId)).toEqual(['W-1', 'W-3']);
    expect(await storedStates(channels)).toEqual({ DONE: 2, QUARANTINED: 1 });
  });

  it('mapped by two copies of the mapper at once is published once', async () => {
    await using channels = await bootChannels();
    await store(channels, ...Array.from({ length: 20 }, (_, i) => anOrderForm({ orderId: `W-${i}` })));
    await Promise.all([channels.map(), channels.map(), channels.map()]);
    expect(await channels.emitted('order.observed')).toHaveLength(20);
  });
});

describe('a refund', () => {
  it('that only its order tells to be done is told as done, with the amount it was agreed for', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const refund = { type: 'refund', shopId: 'shp_web', orderId: 'W-1', refundId: 'R-1', version: 2, state: 'AGREED' };
    const order = (version: number, afterSale: string) => anOrderForm({ version, afterSale, status: 'SHIPPED' });
    const agreed = { ...refund, amount: 500, at: clock.iso() };
    for (const form of [order(1, 'REQUESTED'), agreed, order(3, 'REFUNDED'), order(3, 'REFUNDED'), agreed]) {
      await channels.http.inject(genericPush(form, clock.now()));
      await channels.map();
    }
    const told = (await channels.emitted('refund.observed')).map(({ payload }) => [payload.state, payload.amountMinor]);
    expect(told).toEqual([
      ['AGREED', 500],
      ['REFUNDED', 500],
    ]);
  });

  it('is told once for each version and state, old versions never', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    const refund = (version: number, state: string) => ({
      type: 'refund',
      shopId: 'shp_web',
      orderId: 'W-1',
      refundId: 'R-1',
      version,
      state,
      refundType: 'REFUND_ONLY',
      amount: 1000,
      at: '2026-11-22T08:00:00.000Z',
    });
    for (const form of [refund(2, 'AGREED'), refund(1, 'REQUESTED'), refund(2, 'AGREED'), refund(3, 'REFUNDED')]) {
      expect((await channels.http.inject(genericPush(form, clock.now()))).statusCode).toBe(200);
    }
    await channels.map();
    const told = await channels.emitted('refund.observed');
    expect(told.map(event => event.payload.state)).toEqual(['AGREED', 'REFUNDED']);
    expect(told[0]).toMatchObject({ aggregate: 'GENERIC/shp_web/W-1', shopId: 'shp_web' });
  });
});

describe('the door of pushes turns away', () => {
  it('unknown shops, bad signatures and foreign shops with one and the same answer', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock, shops: [aShop(), aShop({ id: 'shp_other', name: 'Other' })] });
    const answers = await Promise.all([
      channels.http.inject(genericPush(anOrderForm(), clock.now(), { shop: 'shp_nobody' })),
      channels.http.inject(genericPush(anOrderForm(), clock.now(), { secret: 'another-secret' })),
      // Same secret, right signature, but the signed body names shp_web.
      channels.http.inject(genericPush(anOrderForm(), clock.now(), { shop: 'shp_other' })),
      channels.http.inject({ method: 'POST', url: '/hooks/generic/shp_web', payload: '{}' }),
      channels.http.inject(genericPush(anOrderForm(), new Date(clock.now().getTime() - 301_000))),
      channels.http.inject(genericPush(anOrderForm(), new Date(clock.now().getTime() + 301_000))),
      channels.http.inject(genericPush(null, clock.now(), { body: 'no json at all' })),
      channels.http.inject(genericPush(null, clock.now(), { body: '' })),
    ]);
    expect(new Set(answers.map(answer => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(401);
    expect(() => JSON.parse(answers[0]?.body ?? '') as unknown).not.toThrow();
    expect(await storedStates(channels)).toEqual({});
  });

  it('platforms that do not push here, bodies that are too large, and other methods', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock });
    expect((await channels.http.inject({ method: 'POST', url: '/hooks/ebay/shp_web', payload: '{}' })).statusCode).toBe(
      404,
    );
    expect(
      (await channels.http.inject({ method: 'POST', url: '/hooks/taobao/shp_web', payload: '{}' })).statusCode,
    ).toBe(404);
    const large = await channels.http.inject({
      method: 'POST',
      url: '/hooks/generic/shp_web',
      payload: 'x'.repeat(1_048_577),
    });
    expect(large.statusCode).toBe(413);
    expect(large.json()).toEqual({ error: { code: 'TOO_LARGE', message: expect.any(String) } });
    expect((await channels.http.inject({ method: 'GET', url: '/hooks/generic/shp_web' })).statusCode).toBe(404);
  });

  it('a Douyin push signed for another shop of the same app', async () => {
    await using channels = await bootChannels({
      shops: [
        aDouyinShop('http://127.0.0.1:9'),
        aDouyinShop('http://127.0.0.1:9', { id: 'shp_second', platformShopId: '77002' }),
      ],
    });
    const own = await channels.http.inject(douyinPush([paidMessage('4800000000000000001', 'm1')]));
    expect([own.statusCode, own.body]).toEqual([200, '{"code":0,"msg":"success"}']);
    const foreign = await channels.http.inject(
      douyinPush([paidMessage('4800000000000000001', 'm1')], { shop: 'shp_second' }),
    );
    expect(foreign.statusCode).toBe(401);
    const mixed = await channels.http.inject(
      douyinPush([paidMessage('4800000000000000001', 'm1'), paidMessage('4800000000000000002', 'm2', 77002)]),
    );
    expect(mixed.statusCode).toBe(401);
    const check = await channels.http.inject(douyinPush([{ tag: '0', msg_id: '0', data: '' }]));
    expect([check.statusCode, check.body]).toEqual([200, '{"code":0,"msg":"success"}']);
  });
});
