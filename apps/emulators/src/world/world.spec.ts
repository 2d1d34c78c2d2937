import fc from 'fast-check';
import { CATALOG } from './catalog.js';
import { bookOrder, makeDraft } from './make-order.js';
import { Numbers } from './ids.js';
import { PLATFORMS, STEPS, afterStep, canTake, type Platform } from './order.js';
import { makeBuyer } from './people.js';
import { Random } from './random.js';
import { World } from './world.js';

const buyersOf = (random: Random) => Array.from({ length: 8 }, (_, i) => makeBuyer(random.fork(i), CATALOG.length));
const draftOf = (seed: string, platform: Platform) =>
  makeDraft(platform, buyersOf(new Random(seed)), new Random(seed).fork('draft'), 30);
const platforms = fc.constantFrom(...PLATFORMS);

describe('the world of the emulators', () => {
  it('sells the 40 demo articles', () => {
    expect(CATALOG.map(sku => sku.code)).toEqual(
      Array.from({ length: 40 }, (_, i) => `DEMO-${String(i + 1).padStart(3, '0')}`),
    );
  });

  it('fills the same basket from the same seed and another one from another', () => {
    expect(draftOf('a', 'taobao')).toEqual(draftOf('a', 'taobao'));
    const baskets = new Set(Array.from({ length: 20 }, (_, i) => JSON.stringify(draftOf(`seed-${i}`, 'taobao'))));
    expect(baskets.size).toBe(20);
  });

  it('books orders whose amounts add up to the fen and whose numbers are never given twice', () => {
    const numbers = new Numbers(new Date('2026-11-11T00:00:00Z'));
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.string(), platforms, fc.nat(1_000_000), (seed, platform, discountFen) => {
        const order = bookOrder({ ...draftOf(seed, platform), discountFen }, numbers, new Date());
        const paid = order.lines.reduce((sum, line) => sum + line.paidFen, 0);
        expect(paid + order.postageFen).toBe(order.payableFen);
        expect(order.goodsFen - order.discountFen + order.postageFen).toBe(order.payableFen);
        expect(order.lines.every(line => line.paidFen >= 0)).toBe(true);
        expect(seen.has(order.id)).toBe(false);
        seen.add(order.id);
      }),
    );
  });

  it('lets no step happen out of turn: what ended stays ended, what was not paid is not shipped', () => {
    const numbers = new Numbers(new Date());
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 30 }), platforms, (steps, platform) => {
        let order = bookOrder(draftOf('walk', platform), numbers, new Date(0));
        for (const [i, step] of steps.entries()) {
          if (!canTake(order, step)) continue;
          expect(['CANCELLED', 'CLOSED'].includes(order.stage)).toBe(false);
          order = afterStep(order, step, new Date(i + 1));
          if (order.shippedAt) expect(order.paidAt).not.toBeNull();
          if (order.refundedFen > 0) expect(order.stage).toBe('CLOSED');
        }
      }),
    );
  });

  it('forgets the oldest orders beyond what it should keep', () => {
    const world = new World(3);
    const ids = Array.from({ length: 5 }, () => world.create(draftOf('x', 'douyin')).id);
    expect(world.all('douyin').map(order => order.id)).toEqual(ids.slice(2));
  });
});
