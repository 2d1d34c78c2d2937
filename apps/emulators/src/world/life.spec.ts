import { Life } from './life.js';
import { PLATFORMS, type WorldOrder } from './order.js';
import { Random } from './random.js';
import { World } from './world.js';

/** What of an order depends on the seed: everything but its numbers and times. */
const essence = ({ buyerNick, receiver, buyerRemark, payableFen, lines, barred }: WorldOrder) => ({
  buyerNick,
  receiver,
  buyerRemark,
  payableFen,
  barred,
  lines: lines.map(({ skuCode, quantity, paidFen }) => ({ skuCode, quantity, paidFen })),
});

function livedThrough(seed: string, births: number, riskPercent = 8) {
  const world = new World(10_000);
  const life = new Life(world, new Random(seed), { buyers: 20, riskPercent });
  for (let i = 0; i < births; i += 1) life.birth();
  life.stop();
  return PLATFORMS.flatMap(platform => world.all(platform));
}

describe('the life of the orders', () => {
  it('is the same for the same seed, order by order', () => {
    expect(livedThrough('a', 60).map(essence)).toEqual(livedThrough('a', 60).map(essence));
    expect(livedThrough('a', 60).map(essence)).not.toEqual(livedThrough('b', 60).map(essence));
  });

  it('reaches every platform', () => {
    expect(new Set(livedThrough('a', 60).map(order => order.platform)).size).toBe(3);
  });

  it('gives a risk officer something to do: no house number, brushing, amounts far above the habit', () => {
    const orders = livedThrough('risk', 300, 100);
    const vague = orders.filter(order => !/\d/.test(order.receiver.detail));
    const brushing = orders.filter(order => /刷|补单|放单/.test(order.buyerRemark));
    const huge = orders.filter(order => order.lines.some(line => line.quantity >= 25));
    for (const some of [vague, brushing, huge]) expect(some.length).toBeGreaterThan(50);
    expect(vague.length + brushing.length + huge.length).toBe(300);
  });

  it('is ordinary otherwise: full addresses, phones of 11 digits, no large quantities', () => {
    for (const { receiver, lines } of livedThrough('plain', 200, 0)) {
      expect(receiver.detail).toMatch(/\d+号.*室/);
      expect(receiver.phone).toMatch(/^1\d{10}$/);
      expect(Math.max(...lines.map(line => line.quantity))).toBeLessThanOrEqual(2);
    }
  });
});
