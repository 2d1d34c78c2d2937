import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, answers, entered, orderOf } from './builders.js';

describe('amounts', () => {
  const order = (n: number, buyerHash: string | null, payableMinor: number, day: string, over = {}) =>
    aFact(`ord_${n}`, { buyerHash, payableMinor, paidAt: `${day}T10:00:00.000Z`, ...over });
  const reasonsOf = async (bench: SubgraphBench, n: number) =>
    ((await orderOf(bench, `ord_${n}`))?.risk?.['reasons'] as { message: string }[]).map(r => r.message);

  it("are compared with the buyer's own mean from three orders on, before that with the shop's", async () => {
    await using bench = await bootSubgraphForTest(risk);
    const facts = [
      order(1, 'b1', 10_000, '2026-11-01'),
      order(2, 'b1', 12_000, '2026-11-02'),
      order(3, 'b1', 8_000, '2026-11-03'),
    ];
    for (const fact of facts) await bench.deliver([entered(bench, 'PAID', fact)]);
    await bench.deliver([
      entered(bench, 'PAID', order(4, 'b1', 30_000, '2026-11-20')),
      entered(bench, 'PAID', order(5, 'b1', 45_001, '2026-11-20')),
    ]);
    expect(await reasonsOf(bench, 4)).toEqual([]);
    // Mean of 100, 120, 80 and 300 yuan: 150; three times that is 450.
    expect(await reasonsOf(bench, 5)).toEqual([expect.stringContaining("3.0 times the buyer's own mean of 4 orders")]);
    await bench.deliver([
      entered(bench, 'PAID', order(6, 'b2', 90_000, '2026-11-21')),
      entered(bench, 'PAID', order(7, 'b2', 30_000, '2026-11-21')),
    ]);
    expect(await reasonsOf(bench, 6)).toEqual([expect.stringContaining("the shop's mean of 5 orders")]);
    expect(await reasonsOf(bench, 7)).toEqual([]);
  });

  it('are remembered over a restart', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([1, 2, 3].map(n => entered(bench, 'PAID', order(n, 'b1', 10_000, '2026-11-20'))));
    const { dataDir, databasePrefix, databaseUrl } = bench.around.config;
    await using again = await bootSubgraphForTest(risk, { config: { dataDir, databasePrefix, databaseUrl } });
    await again.deliver([entered(again, 'PAID', order(4, 'b1', 30_001, '2026-11-21'))]);
    expect(await reasonsOf(again, 4)).toEqual([expect.stringContaining('mean of 3 orders')]);
  });

  it('count within one batch as they do one by one', async () => {
    await using together = await bootSubgraphForTest(risk);
    await using apart = await bootSubgraphForTest(risk);
    const facts = Array.from({ length: 40 }, (_, n) =>
      order(n, `b${n % 3}`, ((n * 7_919) % 500) * 100 + 100, `2026-11-${String((n % 20) + 1).padStart(2, '0')}`),
    );
    await together.deliver(facts.map(fact => entered(together, 'PAID', fact)));
    for (const fact of facts) await apart.deliver([entered(apart, 'PAID', fact)]);
    const sums = (bench: SubgraphBench) =>
      bench.service.db.read(tx => tx.query('SELECT * FROM spend_days ORDER BY subject, shop_id, currency, day'));
    expect(await sums(together)).toEqual(await sums(apart));
    for (const fact of facts) expect(await orderOf(together, fact.orderId)).toEqual(await orderOf(apart, fact.orderId));
  });

  it('forget what is more than thirty days old, other shops and other currencies', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const old = [1, 2, 3].map(n => order(n, 'b1', 1_000, '2026-10-20'));
    const elsewhere = [4, 5, 6].map(n => order(n, 'b1', 1_000, '2026-11-20', { shopId: 'shp_b' }));
    const dollars = [7, 8, 9].map(n => order(n, 'b1', 1_000, '2026-11-20', { currency: 'USD' }));
    await bench.deliver([...old, ...elsewhere, ...dollars].map(fact => entered(bench, 'PAID', fact)));
    await bench.deliver([
      entered(bench, 'PAID', order(10, 'b1', 99_000, '2026-11-22')),
      entered(bench, 'PAID', order(11, 'b1', 99_000, '2026-11-18')),
    ]);
    expect(await reasonsOf(bench, 10)).toEqual([]);
    expect(await reasonsOf(bench, 11)).toEqual([expect.stringContaining("buyer's own")]);
  });

  it('survive an absurd amount and gifts', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const facts = [
      order(1, 'b1', Number.MAX_SAFE_INTEGER, '2026-11-20'),
      order(2, 'b1', Number.MAX_SAFE_INTEGER, '2026-11-20'),
      order(3, 'b1', 0, '2026-11-20'),
      order(4, 'b1', -5, '2026-11-20'),
    ];
    await bench.deliver(facts.map(fact => entered(bench, 'PAID', fact)));
    expect(await answers(bench)).toHaveLength(4);
    await bench.deliver([5, 6, 7].map(n => entered(bench, 'PAID', order(n, 'b1', 1_000, '2026-11-20'))));
    await bench.deliver([entered(bench, 'PAID', order(8, 'b1', 3_001, '2026-11-20'))]);
    expect(await reasonsOf(bench, 8)).toHaveLength(1);
  });
});
