import {
  columnSweep,
  Database,
  InboxParkedRow,
  InboxQuarantineRow,
  Leases,
  withoutPeople,
  type Config,
  type Lease,
} from '#platform';
import { FakeClock, removeTraces, testConfig } from '#testing';
import { eraseAgain, rememberedErasures } from '../src/backup/erased-again.js';
import { Erasures } from '../src/personal/erasures.js';
import { EVENT_SWEEPS } from '../src/personal/event-sweeps.js';
import { Retention } from '../src/personal/retention.js';
import { ErasurePartRow } from '../src/personal/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';
import { aThing, migratedThings, ThingRow } from './thing.row.js';

const DAY_MS = 86_400_000;
const GOING_ON = new AbortController().signal;
const SWEEP = columnSweep({
  ...{ table: 'things', key: 'id', after: 'at', only: "note <> ''", set: "note = ''" },
  setting: 'retentionRawDays',
});

async function openThings(count: number) {
  const config = testConfig();
  const clock = new FakeClock();
  const db = await migratedThings(config, 'things');
  const old = new Date(clock.now().getTime() - 31 * DAY_MS);
  const idOf = (i: number) => `thg_${String(i).padStart(5, '0')}`;
  const rows = Array.from({ length: count }, (_, i) => aThing({ id: idOf(i), note: 'personal', at: old }));
  await db.write(tx => db.insertRows(tx, ThingRow, rows));
  const left = async () => (await db.read(tx => tx.find(ThingRow))).filter(row => row.note !== '').length;
  const retention = new Retention(db, [SWEEP], clock, config);
  const lease = (guard: Lease['guard'] = () => Promise.resolve()): Lease => ({
    name: 'job:retention',
    fence: 1,
    guard,
  });
  return {
    ...{ db, clock, config, left, retention, lease },
    [Symbol.asyncDispose]: async () => {
      await db.close();
      await removeTraces(config);
    },
  };
}

it('a pass that is cut off goes on where it was, and a holder that lost its lease blanks nothing', async () => {
  await using things = await openThings(1_200);
  let writes = 0;
  const cutOff = things.lease(() => {
    writes += 1;
    return writes > 1 ? Promise.reject(new Error('the lease went to another holder')) : Promise.resolve();
  });
  await expect(things.retention.run(cutOff, GOING_ON)).rejects.toThrow('another holder');
  expect(await things.left()).toBe(700);
  const places: unknown[] = await things.db.read(tx => tx.query('SELECT place FROM retention_passes'));
  expect(places).toEqual([{ place: 'thg_00499' }]);
  await things.retention.run(things.lease(), GOING_ON);
  expect(await things.left()).toBe(0);
});

it('a pass heeds a stop after the piece it is at, and goes on there', async () => {
  await using things = await openThings(1_200);
  const stop = new AbortController();
  const reason = new Error('the process stops');
  const stopped = things.lease(() => {
    stop.abort(reason);
    return Promise.resolve();
  });
  await expect(things.retention.run(stopped, stop.signal)).rejects.toBe(reason);
  expect(await things.left()).toBe(700);
  await things.retention.run(things.lease(), GOING_ON);
  expect(await things.left()).toBe(0);
});

it('what is younger than its time stays to the day', async () => {
  await using things = await openThings(2);
  const young = aThing({ id: 'thg_young', note: 'personal', at: new Date(things.clock.now().getTime() - 29 * DAY_MS) });
  await things.db.write(tx => things.db.insertRows(tx, ThingRow, [young]));
  const leases = new Leases(things.db, 'me');
  const lease = await leases.acquire('job:retention', 30_000);
  if (!lease) throw new Error('nobody else asks for it');
  await things.retention.run(lease, GOING_ON);
  expect(await things.left()).toBe(1);
  things.clock.advance(2 * DAY_MS);
  await things.retention.run(lease, GOING_ON);
  expect(await things.left()).toBe(0);
});

it('an event without its people keeps everything else', () => {
  const event = {
    id: 'evt_1',
    payload: { orderId: 'o', sealed: 'k1.AAAA', phoneHash: 'h', newAddress: 'h', phones: ['h'] },
  };
  expect(JSON.parse(withoutPeople(JSON.stringify(event)) ?? '')).toEqual({
    id: 'evt_1',
    payload: { orderId: 'o', sealed: null, phoneHash: null, newAddress: '', phones: [] },
  });
  expect(withoutPeople(JSON.stringify({ payload: { sealed: null, newAddress: '', phones: [] } }))).toBeNull();
  expect(withoutPeople(JSON.stringify({ payload: { sealed: null } }))).toBeNull();
});

it('an event in quarantine loses its people in time, a request to erase keeps the phones it is to be done by', async () => {
  await using things = await openThings(0);
  const old = new Date(things.clock.now().getTime() - 1_000 * DAY_MS);
  const phones = (type: string) => JSON.stringify({ type, payload: { phones: ['h'] } });
  // More than one look takes in, in streams whose places differ in every column.
  const rows = Array.from({ length: 450 }, (_, i) => {
    const type = i % 150 === 7 ? 'erasure.requested' : 'order.paid';
    return { stream: `s_${String(i % 3)}`, seq: i, body: phones(type), parkedAt: old };
  });
  await things.db.write(tx => things.db.insertRows(tx, InboxParkedRow, rows));
  const inQuarantine = (eventId: string, type: string) =>
    ({
      eventId,
      type,
      stream: 's',
      seq: 1,
      shopId: '',
      body: phones(type),
      reason: 'r',
      attempts: 3,
      at: old,
    }) as never;
  const quarantined = [inQuarantine('evt_1', 'erasure.requested'), inQuarantine('evt_2', 'order.paid')];
  await things.db.write(tx => things.db.insertRows(tx, InboxQuarantineRow, quarantined));
  await new Retention(things.db, EVENT_SWEEPS, things.clock, things.config).run(things.lease(), GOING_ON);
  const kept = await things.db.read(async tx => [
    ...(await tx.find(InboxParkedRow)),
    ...(await tx.find(InboxQuarantineRow)),
  ]);
  expect(kept).toHaveLength(452);
  for (const { body } of kept) expect(body.includes('"h"')).toBe(body.includes('erasure.requested'));
});

it('erasures that a restored backup does not know are work for every service again, each once', async () => {
  const config: Config = testConfig();
  const subgraph = (name: string) =>
    ({ name, rows: [], personal: { columns: [], impersonal: [], sweeps: [] } }) as never;
  const open = (name: string) => Database.open(config, name, PLATFORM_ROWS, PLATFORM_MIGRATIONS);
  try {
    expect(await rememberedErasures(config)).toEqual([]);
    for (const name of ['access', 'orders']) {
      const db = await open(name);
      await db.migrate();
      const at = new Date('2026-11-22T08:00:00.000Z');
      const order = { orderId: 'ord_1', channel: 'GENERIC' as const, shopId: 'shp_a', externalId: 'W-1' };
      const part = { erasureId: 'ers_1', part: 1, orders: [order], phones: [], receivedAt: at, doneAt: at };
      // Orders stands for what comes from the backup: it was taken before.
      if (name === 'access') await db.write(tx => db.insertRows(tx, ErasurePartRow, [part]));
      await db.close();
    }
    const remembered = await rememberedErasures(config);
    expect(remembered).toMatchObject([{ erasureId: 'ers_1', orders: [{ externalId: 'W-1' }] }]);
    const both = [subgraph('access'), subgraph('orders')];
    expect(await eraseAgain(config, both, remembered ?? [])).toBe(1);
    expect(await eraseAgain(config, both, remembered ?? [])).toBe(0);
    const db = await open('orders');
    // The backup may hold the erasure itself unfinished: it goes on under its own id, beside what is remembered.
    const event = { type: 'erasure.requested', payload: { erasureId: 'ers_1', part: 1, orders: [], phones: ['h'] } };
    const ground = { service: 'orders', db, clock: new FakeClock(), wake: () => undefined };
    await db.write(tx => new Erasures(ground as never).take(tx, [event as never]));
    expect(await db.read(tx => tx.find(ErasurePartRow, { order: { erasureId: 'ASC' } }))).toMatchObject([
      { erasureId: 'ers_1', part: 1, orders: [], phones: ['h'], doneAt: null },
      { erasureId: 'ers_1~again', part: 1, orders: [{ externalId: 'W-1' }], doneAt: null },
    ]);
    await db.close();
  } finally {
    await removeTraces(config);
  }
});
