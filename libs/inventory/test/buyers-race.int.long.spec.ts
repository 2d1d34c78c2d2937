import type { Channel, DomainEvent } from '#contracts';
import { Clock, Inbox, type Listener } from '#platform';
import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { inventory } from '#inventory';
import { InventoryListener } from '../src/inventory.listener.js';
import { aFact, entered, lines, setStock } from './builders.js';

const REPEATS = { full: 200, tenth: 20 }[process.env['LONG_PROOFS'] ?? ''] ?? 5;
const BUYERS = 200;
const PIECES = 50;
const COPIES = 8;
const CHANNELS: readonly Channel[] = ['TAOBAO', 'DOUYIN', 'PINDUODUO', 'GENERIC'];

/** One buyer an order, over four channels, in no particular order; some orders want a second SKU before or after the hot one. */
function rush(bench: SubgraphBench, round: number): DomainEvent[] {
  const hot = `HOT-${round}`;
  const other = `OTHER-${round}`;
  const events = Array.from({ length: BUYERS }, (_, n) => {
    const channel = CHANNELS[n % CHANNELS.length] ?? 'GENERIC';
    const wanted: [string, number][] =
      n % 3 === 0
        ? [[hot, 1]]
        : [
            [other, 1],
            [hot, 1],
          ];
    if (n % 3 === 2) wanted.reverse();
    return entered(
      bench,
      'PAID',
      aFact(`ord_${round}-${n}`, { channel, shopId: `shp_${channel.toLowerCase()}`, lines: lines(...wanted) }),
    );
  });
  return events.sort(() => Math.random() - 0.5);
}

it(
  `${BUYERS} buyers on four channels at once get ${PIECES} pieces, ${REPEATS} times over, and no deadlock reaches anybody`,
  async () => {
    await using bench = await bootSubgraphForTest(inventory);
    const listener = bench.get<Listener>(InventoryListener);
    const copies = Array.from(
      { length: COPIES },
      () => new Inbox(bench.service.db, 'inventory', listener, bench.get(Clock), bench.around.log),
    );
    for (let round = 0; round < REPEATS; round += 1) {
      await setStock(bench, `HOT-${round}`, PIECES);
      await setStock(bench, `OTHER-${round}`, BUYERS);
      // Each push is its own transaction; a rejection would be a failure that a caller sees.
      await Promise.all(rush(bench, round).map((event, n) => copies[n % COPIES]?.receive([event])));
      expect(await outcomeOf(bench, round)).toEqual({
        hot: { onHand: PIECES, reserved: PIECES },
        winners: PIECES,
        short: BUYERS - PIECES,
        differing: 0,
        quarantined: 0,
      });
    }
  },
  10 * 60_000,
);

async function outcomeOf(bench: SubgraphBench, round: number) {
  const { db } = bench.service;
  return db.read(async tx => {
    const ask = async (sql: string, ...parameters: unknown[]) =>
      ((await tx.query(sql, parameters)) as Record<string, unknown>[])[0] ?? {};
    const hot = `HOT-${round}`;
    const stock = await ask('SELECT on_hand AS o, reserved AS r FROM stock WHERE sku_code = ?', hot);
    const states = async (state: string) =>
      Number(
        (await ask(`SELECT COUNT(*) AS n FROM reservations WHERE state = ? AND order_id LIKE 'ord_${round}-%'`, state))[
          'n'
        ],
      );
    const ledger = await ask('SELECT SUM(reserved_delta) AS r FROM stock_ledger WHERE sku_code = ?', hot);
    return {
      hot: { onHand: Number(stock['o']), reserved: Number(stock['r']) },
      winners: await states('RESERVED'),
      short: await states('SHORT'),
      differing: Number(stock['r']) - Number(ledger['r']),
      quarantined: Number((await ask('SELECT COUNT(*) AS n FROM inbox_quarantine'))['n']),
    };
  });
}
