import { Database, Ids, Outbox, OutboxRow, Vault, type Eraser, type ErasedOrder, type Lease } from '#platform';
import { FakeClock, removeTraces, testConfig } from '#testing';
import { IdempotencyRow } from '../src/idempotency/idempotency.row.js';
import { Erasures } from '../src/personal/erasures.js';
import { ErasurePartRow } from '../src/personal/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';

const orderOf = (orderId: string): ErasedOrder => ({
  ...{ orderId, channel: 'GENERIC', shopId: 'shp_a', externalId: `ext-${orderId}` },
});
const GOING_ON = new AbortController().signal;
const HELD: Lease = { name: 'job:erase-personal-data', fence: 1, guard: () => Promise.resolve() };

async function openErasures(eraser: Eraser | null = null) {
  const config = testConfig();
  const clock = new FakeClock();
  const vault = Vault.open(config);
  const db = await Database.open(config, 'orders', PLATFORM_ROWS, PLATFORM_MIGRATIONS);
  await db.migrate();
  const outbox = new Outbox(db, 'orders', new Ids(clock), clock);
  const erasures = new Erasures({ service: 'orders', db, outbox, vault, clock, wake: () => undefined });
  erasures.eraser = eraser;
  const ask = (...orderIds: string[]) =>
    db.write(tx =>
      db.insertRows(
        tx,
        ErasurePartRow,
        orderIds.map((orderId, i) => ({
          ...{ erasureId: 'ers_1', part: i + 1, orders: [orderOf(orderId)], phones: [] },
          ...{ receivedAt: clock.now(), doneAt: null },
        })),
      ),
    );
  const done = async () => {
    const rows = await db.read(tx => tx.find(ErasurePartRow, { order: { part: 'ASC' } }));
    return rows.filter(row => row.doneAt !== null).map(row => row.orders[0]?.orderId);
  };
  const answer = (key: string, sealed: string) => {
    const row = { caller: 'crm', mutation: 'holdOrder', key, inputHash: 'h', answer: sealed, at: clock.now() };
    return db.write(tx => db.insertRows(tx, IdempotencyRow, [row]));
  };
  const answersLeft = async () =>
    (await db.read(tx => tx.find(IdempotencyRow))).filter(row => row.answer !== null).map(row => row.key);
  return {
    ...{ db, clock, vault, erasures, ask, done, answer, answersLeft },
    [Symbol.asyncDispose]: async () => {
      await db.close();
      await removeTraces(config);
    },
  };
}

it('a part that fails holds up no later one, stays to be done and is told of', async () => {
  const isDamaged = (orderId: string | undefined) => orderId === 'ord_2';
  await using house = await openErasures({
    erase: ({ orders }) =>
      isDamaged(orders[0]?.orderId) ? Promise.reject(new Error('the page is damaged')) : Promise.resolve([]),
  });
  await house.ask('ord_1', 'ord_2', 'ord_3');
  await expect(house.erasures.run(HELD, GOING_ON)).rejects.toThrow('the page is damaged');
  expect(await house.done()).toEqual(['ord_1', 'ord_3']);
  expect(await house.db.read(tx => tx.count(OutboxRow))).toBe(2);
});

it('who lost the lease leaves every part to the other', async () => {
  let begun = 0;
  await using house = await openErasures({
    erase: () => {
      begun += 1;
      return Promise.resolve([]);
    },
  });
  await house.ask('ord_1', 'ord_2');
  const lost: Lease = { ...HELD, guard: () => Promise.reject(new Error('the lease went to another holder')) };
  await expect(house.erasures.run(lost, GOING_ON)).rejects.toThrow('another holder');
  expect([begun, await house.done()]).toEqual([0, []]);
});

it('an answer that nobody can open any more stops no erasure, however many are kept', async () => {
  await using house = await openErasures();
  const seal = (key: string, text: string) =>
    house.vault.seal({ v8: Buffer.from(text).toString('base64') }, 'crm', `holdOrder/${key}`);
  const key = (i: number) => `k-${String(i).padStart(3, '0')}`;
  for (let i = 0; i < 230; i += 1)
    await house.answer(key(i), i === 5 ? 'gone.AAAA' : seal(key(i), i % 100 === 20 ? 'of ord_1' : 'of ord_9'));
  await house.ask('ord_1');
  await house.erasures.run(HELD, GOING_ON);
  expect(await house.done()).toEqual(['ord_1']);
  const left = await house.answersLeft();
  expect(left).toHaveLength(227);
  expect(left).not.toEqual(expect.arrayContaining([key(20)]));
  expect(left).toContain(key(5));
});

it('an erasure heeds a stop between two pieces, and begins the part anew after the next start', async () => {
  const stop = new AbortController();
  const reason = new Error('the process stops');
  let begun = 0;
  await using house = await openErasures({
    erase: async (_part, write) => {
      begun += 1;
      await write(() => Promise.resolve());
      if (begun === 2) stop.abort(reason);
      await write(() => Promise.resolve());
      return [];
    },
  });
  await house.ask('ord_1', 'ord_2', 'ord_3');
  await expect(house.erasures.run(HELD, stop.signal)).rejects.toBe(reason);
  expect([begun, await house.done()]).toEqual([2, ['ord_1']]);
  await house.erasures.run(HELD, GOING_ON);
  expect(await house.done()).toEqual(['ord_1', 'ord_2', 'ord_3']);
});
