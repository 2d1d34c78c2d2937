import type { DomainEvent, OrderFact } from '#contracts';
import { Clock, Inbox, type Listener } from '#platform';
import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { inventory } from '#inventory';
import { InventoryListener } from '../src/inventory.listener.js';
import { differencesOf } from '../src/domain/repair.js';
import { LedgerStore } from '../src/store/ledger.store.js';
import { StockRow } from '../src/store/stock.row.js';
import { StockStore } from '../src/store/stock.store.js';
import { WaitingOrders } from '../src/waiting-orders.service.js';
import { aFact, answers, entered, lines, setStock } from './builders.js';

/** Counters, sums of the ledger, and pieces of reservations that are still kept. */
async function balanceOf(bench: SubgraphBench) {
  const { db } = bench.service;
  return db.read(async tx => {
    const codes = await bench.get(StockStore).codesAfter(tx, '', 1_000);
    const levels = await bench.get(StockStore).levels(tx, codes);
    const differences = differencesOf(levels, await bench.get(LedgerStore).sums(tx, codes));
    const [kept] = (await tx.query(
      "SELECT SUM(l.quantity) AS n FROM reservation_lines l JOIN reservations r ON r.id = l.reservation_id AND r.shop_id = l.shop_id WHERE r.state = 'RESERVED'",
    )) as { n: number | string | null }[];
    return { levels, differences, kept: Number(kept?.n ?? 0) };
  });
}

async function expectBalance(bench: SubgraphBench): Promise<void> {
  const { levels, differences, kept } = await balanceOf(bench);
  expect(differences).toEqual([]);
  for (const level of levels)
    expect([level, 0 <= level.reserved && level.reserved <= level.onHand]).toEqual([level, true]);
  expect(levels.reduce((sum, level) => sum + level.reserved, 0)).toBe(kept);
}

/** Copies of the service that compete for the same database, as separate processes do on MySQL. */
function copiesOf(bench: SubgraphBench, count: number): Inbox[] {
  const listener = bench.get<Listener>(InventoryListener);
  return Array.from(
    { length: count },
    () => new Inbox(bench.service.db, 'inventory', listener, bench.get(Clock), bench.around.log),
  );
}

const orders = (bench: SubgraphBench, count: number, lineOf: (n: number) => OrderFact['lines']): DomainEvent[] =>
  Array.from({ length: count }, (_, n) => entered(bench, 'PAID', aFact(`ord_${n}`, { lines: lineOf(n) })));

/** The same throws for the same seed: a history that fails can be repeated. */
function diceOf(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

describe('stock under pressure', () => {
  it('sells 50 pieces to 50 of 200 orders that come at once, by any number of copies', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'HOT', 50);
    const events = orders(bench, 200, () => lines(['HOT', 1]));
    const copies = copiesOf(bench, 8);
    await Promise.all(events.map((event, n) => copies[n % copies.length]?.receive([event])));
    const said = await answers(bench);
    expect(said.filter(a => a.endsWith('stock.reserved'))).toHaveLength(50);
    expect(said.filter(a => a.endsWith('stock.short'))).toHaveLength(150);
    expect((await balanceOf(bench)).levels).toMatchObject([{ onHand: 50, reserved: 50 }]);
    await expectBalance(bench);
  });

  it('never waits in a circle when batches name the same SKUs in opposite order', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    for (const code of codes) await setStock(bench, code, 30);
    const events = orders(bench, 120, n =>
      lines(...(n % 2 ? codes : [...codes].reverse()).map((code): [string, number] => [code, 1])),
    );
    const copies = copiesOf(bench, 6);
    const batches = Array.from({ length: 24 }, (_, b) => events.slice(b * 5, b * 5 + 5));
    await Promise.all(batches.map((batch, b) => copies[b % copies.length]?.receive(batch)));
    expect((await answers(bench)).filter(a => a.endsWith('stock.reserved'))).toHaveLength(30);
    expect(await bench.service.db.read(tx => tx.query('SELECT event_id FROM inbox_quarantine'))).toEqual([]);
    await expectBalance(bench);
  });

  it.each([1, 2, 3])(
    'keeps counters, ledger and reservations in step while orders are paid, cancelled and shipped and goods come in (%i)',
    async seed => {
      await using bench = await bootSubgraphForTest(inventory);
      const codes = ['A', 'B', 'C'];
      for (const code of codes) await setStock(bench, code, 5);
      const copies = copiesOf(bench, 4);
      const next = diceOf(seed);
      const ends = ['CANCELLED', 'SHIPPED', 'CLOSED', 'READY_TO_SHIP'] as const;
      const work = Array.from({ length: 60 }, (_, n) => async () => {
        const fact = aFact(`ord_${n}`, { lines: lines([codes[next(3)] ?? 'A', next(3)], [codes[next(3)] ?? 'A', 1]) });
        const events = [
          entered(bench, 'PAID', fact),
          entered(bench, ends[next(4)] ?? 'SHIPPED', { ...fact, from: 'PAID' }),
        ];
        for (const event of events) await copies[n % copies.length]?.receive([event]);
      });
      const goods = Array.from({ length: 6 }, (_, n) => () => raise(bench, codes[n % 3] ?? 'A', 30 + n));
      await Promise.all([...work, ...goods].map(run => run()));
      await expectBalance(bench);
      await bench.get(WaitingOrders).serve(null);
      await expectBalance(bench);
      const { levels } = await balanceOf(bench);
      const waiting = (await bench.service.db.read(tx =>
        tx.query('SELECT order_id, sku_code, wanted FROM shortfalls WHERE waiting = 1'),
      )) as Record<string, unknown>[];
      const free = (code: unknown) =>
        levels.filter(l => l.skuCode === code).reduce((s, l) => s + l.onHand - l.reserved, 0);
      for (const [, wants] of Map.groupBy(waiting, w => w['order_id'])) {
        expect(wants.every(w => free(w['sku_code']) >= Number(w['wanted']))).toBe(false);
      }
    },
  );

  it('fails a batch as a whole when somebody changed a counter without its lock', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 5);
    const { db } = bench.service;
    const store = bench.get(StockStore);
    const stale = {
      skuCode: 'A',
      warehouse: 'MAIN',
      onHand: 9,
      reserved: 9,
      before: { skuCode: 'A', warehouse: 'MAIN', onHand: 9, reserved: 0 },
    };
    await expect(db.write(tx => store.apply(tx, [stale]))).rejects.toThrow('without its lock');
    await expectBalance(bench);
  });
});

async function raise(bench: SubgraphBench, code: string, onHand: number): Promise<void> {
  // A count below what is promised is refused, which is right and of no matter here.
  await setStock(bench, code, onHand);
}

describe('repair', () => {
  const source =
    'mutation { repairStock { skusChecked differing repaired differences { skuCode onHandBefore onHandByLedger reservedBefore reservedByLedger repaired } } }';

  it('corrects counters somebody tampered with, and finds nothing the second time', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    for (const code of ['A', 'B', 'C']) await setStock(bench, code, 5);
    await bench.deliver(orders(bench, 2, () => lines(['A', 1], ['B', 2])));
    await bench.service.db.write(tx => tx.query("UPDATE stock SET on_hand = 7, reserved = 0 WHERE sku_code = 'A'"));
    await bench.service.db.write(tx => tx.query("DELETE FROM stock WHERE sku_code = 'C'"));
    const { data } = await bench.graphql(source);
    expect(data).toEqual({
      repairStock: {
        skusChecked: 3,
        differing: 2,
        repaired: 2,
        differences: [
          { skuCode: 'A', onHandBefore: 7, onHandByLedger: 5, reservedBefore: 0, reservedByLedger: 2, repaired: true },
          { skuCode: 'C', onHandBefore: 0, onHandByLedger: 5, reservedBefore: 0, reservedByLedger: 0, repaired: true },
        ],
      },
    });
    await expectBalance(bench);
    expect((await bench.graphql(source)).data).toMatchObject({
      repairStock: { skusChecked: 3, differing: 0, repaired: 0 },
    });
  });

  it('leaves a counter alone when the ledger itself is impossible, and says so', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    await setStock(bench, 'A', 5);
    await bench.service.db.write(tx => tx.query("UPDATE stock_ledger SET on_hand_delta = -5 WHERE sku_code = 'A'"));
    expect((await bench.graphql(source)).data).toMatchObject({
      repairStock: { differing: 1, repaired: 0, differences: [{ repaired: false }] },
    });
  });

  it('goes through more SKUs than fit one transaction, odd codes included', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    const codes = [...Array.from({ length: 230 }, (_, n) => `SKU-${n}`), '红色/大码', '😀', '\uffee', 'a', 'A '];
    const rows = codes.map((skuCode): StockRow => ({
      skuCode,
      warehouse: 'MAIN',
      onHand: 1,
      reserved: 1,
      updatedAt: new Date(),
    }));
    await bench.service.db.write(tx => bench.service.db.insertRows(tx, StockRow, rows));
    expect((await bench.graphql(source)).data).toMatchObject({
      repairStock: { skusChecked: codes.length, differing: codes.length, repaired: codes.length },
    });
    await expectBalance(bench);
  });
});

describe('tables', () => {
  it('are what the row classes describe', async () => {
    await using bench = await bootSubgraphForTest(inventory);
    expect(await bench.service.db.drift()).toEqual([]);
  });
});
