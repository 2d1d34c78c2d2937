import { risk } from '#risk';
import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import type { Trace } from '../src/domain/velocity.js';
import { MOST_OF_A_PARTY, TraceStore } from '../src/store/trace.store.js';

const START = Date.parse('2026-11-22T08:00:00.000Z');
const SPAN = { first: new Date(START), last: new Date(START) };

const trace = (n: number, over: Partial<Trace> = {}): Trace => ({
  orderId: `ord_${String(n).padStart(6, '0')}`,
  shopId: 'shp_a',
  paidAt: new Date(START - n * 1_000),
  buyerHash: null,
  phoneHash: null,
  addressHash: null,
  refundedAt: null,
  ...over,
});

async function kept(bench: SubgraphBench, traces: readonly Trace[]): Promise<TraceStore> {
  const { db } = bench.service;
  const store = new TraceStore(db);
  for (let i = 0; i < traces.length; i += 500) await db.write(tx => store.add(tx, traces.slice(i, i + 500)));
  return store;
}
const idsOf = (traces: readonly Trace[]) => traces.map(one => one.orderId).sort();

it('reads each trace once, whichever of its parties an order shares, and none that no order shares', async () => {
  await using bench = await bootSubgraphForTest(risk);
  const values = ['x', 'y', 'z', null];
  // Every way three parties can be somebody sought, somebody else, or nobody.
  const traces = Array.from({ length: 64 }, (_, n) =>
    trace(n, {
      buyerHash: values[n % 4] ?? null,
      phoneHash: values[Math.floor(n / 4) % 4] ?? null,
      addressHash: values[Math.floor(n / 16)] ?? null,
    }),
  );
  const store = await kept(bench, traces);
  for (const sought of [
    [trace(99, { buyerHash: 'x', phoneHash: 'x', addressHash: 'x' })],
    [trace(99, { buyerHash: 'x', addressHash: 'y' }), trace(98, { phoneHash: 'z' })],
    [trace(99, { addressHash: 'y' })],
    [trace(99)],
  ]) {
    const wanted = (party: 'buyerHash' | 'phoneHash' | 'addressHash', one: Trace) =>
      one[party] !== null && sought.some(order => order[party] === one[party]);
    const found = await bench.service.db.read(tx => store.read(tx, sought, SPAN));
    expect(idsOf(found)).toEqual(
      idsOf(traces.filter(one => (['buyerHash', 'phoneHash', 'addressHash'] as const).some(p => wanted(p, one)))),
    );
  }
});

it('reads the newest of a party that buys without end, and all of the others', async () => {
  await using bench = await bootSubgraphForTest(risk);
  const endless = Array.from({ length: 10_100 }, (_, n) =>
    trace(n, { buyerHash: 'endless', phoneHash: `p${n % 300}` }),
  );
  const usual = Array.from({ length: 30 }, (_, n) => trace(20_000 + n, { buyerHash: 'usual' }));
  const store = await kept(bench, [...endless, ...usual]);
  const sought = [trace(99_999, { buyerHash: 'endless', phoneHash: 'p7' }), trace(99_998, { buyerHash: 'usual' })];
  const found = await bench.service.db.read(tx => store.read(tx, sought, SPAN));
  const byPhone = endless.filter(one => one.phoneHash === 'p7');
  expect(new Set(idsOf(found))).toEqual(new Set(idsOf([...endless.slice(0, MOST_OF_A_PARTY), ...byPhone, ...usual])));
});
