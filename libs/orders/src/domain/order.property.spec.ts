import fc from 'fast-check';
import { AFTER_SALE_STATES, ORDER_STATUSES } from '#contracts';
import { aRefund, aReport } from '../../test/builders.js';
import { AT, cause, Life, policy, type Input, type World } from '../../test/life.js';
import { approve, cancel, canShip, force, placeHold, releaseHold, ship } from './act.js';
import { needsApproval } from './gate.js';
import { holdOf, isHeld } from './hold.js';
import { rebuild } from './log.js';
import { openOrder } from './observe.js';
import type { Order } from './order.js';
import { settle } from './settle.js';
import { HUB_ACTIONS, isToShip, mayAct, type HubActionName } from './status-machine.js';

const statuses = fc.constantFrom(...ORDER_STATUSES);
const version = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });
const report = fc
  .record({
    source: fc.constantFrom('CHANNEL' as const, 'IMPORT' as const, 'WAREHOUSE' as const),
    version,
    status: statuses,
    afterSale: fc.constantFrom(...AFTER_SALE_STATES),
    payableMinor: fc.constantFrom(2_500, 100_000),
    refundedMinor: fc.constantFrom(0, 2_500),
    platformHolds: fc.constantFrom<readonly string[]>([], ['group'], ['platform', 'group']),
    history: fc.boolean(),
  })
  .map((over): Input => ({ order: aReport(over) }));
const refund = fc
  .record({
    refundId: fc.constantFrom('R1', 'R2'),
    version,
    state: fc.constantFrom(...AFTER_SALE_STATES),
    amountMinor: fc.constantFrom(1_000, 2_500),
    lineExternalId: fc.constantFrom(null, '1'),
  })
  .map((over): Input => ({ refund: aRefund(over) }));
const inputs = fc.array(fc.oneof({ weight: 3, arbitrary: report }, { weight: 1, arbitrary: refund }), {
  minLength: 1,
  maxLength: 8,
});
const world = fc.record({
  stock: fc.constantFrom('RELEASED' as const, 'BLOCKED' as const),
  risk: fc.constantFrom('RELEASED' as const, 'BLOCKED' as const),
});

/** The end state as everybody sees it. Holds count only while they bar something. */
const endOf = ({ order, refunds }: Life) =>
  order && {
    status: order.status,
    afterSale: order.afterSale,
    refundedMinor: order.refundedMinor,
    payableMinor: order.payableMinor,
    history: order.history,
    held: order.held,
    told: order.told,
    canShip: canShip(order),
    refunds: refunds.map(r => [r.refundId, r.versioned, r.version, r.state, r.amountMinor, r.lineExternalId]).sort(),
  };

function live(steps: readonly Input[], answers: World, answerEarly: readonly boolean[]): Life {
  const life = new Life();
  steps.forEach((step, i) => {
    life.take(step);
    if (answerEarly[i]) life.answerAll(answers);
  });
  life.answerAll(answers);
  return life;
}

describe('an order whose reports come in any order and number', () => {
  it('ends in the same state', () => {
    const shuffled = inputs.chain(list =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray([...list, ...list, ...list], { minLength: 3 * list.length }),
        early: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
        world,
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ list, other, early, world: answers }) => {
        expect(endOf(live(other, answers, early))).toEqual(endOf(live(list, answers, [])));
      }),
    );
  });

  it('stays what it is when it is settled again', () => {
    fc.assert(
      fc.property(inputs, world, (list, answers) => {
        const { order } = live(list, answers, []);
        if (order) expect(settle(order, policy, AT)).toEqual(order);
      }),
    );
  });
});

type Step = Input | { readonly act: HubActionName | 'place' | 'lift' | 'stock' | 'risk'; readonly to: Order['status'] };
const step: fc.Arbitrary<Step> = fc.oneof(
  report,
  refund,
  fc.record({
    act: fc.constantFrom(
      'approve',
      'ship',
      'shipPart',
      'cancel',
      'force',
      'place',
      'lift',
      'stock',
      'risk',
      'stock',
      'risk',
    ) as fc.Arbitrary<'ship'>,
    to: statuses,
  }),
);

function perform(life: Life, { act, to }: Extract<Step, { act: unknown }>): void {
  const { order } = life;
  if (!order) return;
  const why = cause(act);
  const acts: Partial<Record<typeof act, () => void>> = {
    approve: () => life.act(approve(order, why, policy)),
    ship: () => life.act(ship(order, 'SHIPPED', why, policy)),
    shipPart: () => life.act(ship(order, 'PARTIALLY_SHIPPED', why, policy)),
    cancel: () => life.act(cancel(order, why, policy)),
    force: () => life.act(force(order, to, why, policy)),
    place: () => life.act(placeHold(order, why, policy)),
    lift: () => life.act(releaseHold(order, 'MANUAL', why, policy)),
    stock: () => life.answer('STOCK', to === 'PAID' ? 'BLOCKED' : 'RELEASED'),
    risk: () => life.answer('RISK', to === 'PAID' ? 'BLOCKED' : 'RELEASED'),
  };
  acts[act]?.();
}

describe('an order under reports, answers and people', () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 14 });

  it('gets READY_TO_SHIP or ships by the hub only with no hold open and no gate closed', () => {
    fc.assert(
      fc.property(steps, list => {
        const life = new Life();
        for (const one of list) {
          const before = life.order;
          if ('act' in one) perform(life, one);
          else life.take(one);
          const { order } = life;
          if (!order || before === order) continue;
          const byHub = !('act' in one) || one.act !== 'force';
          if (byHub && order.status === 'READY_TO_SHIP' && before?.status === 'PAID' && order.forced === null) {
            expect(isHeld(order.holds)).toBe(false);
            expect(holdOf(order.holds, 'STOCK')?.state).toBe('RELEASED');
            expect(holdOf(order.holds, 'RISK')?.state).toBe('RELEASED');
            if (needsApproval(policy, order))
              expect(holdOf(order.holds, 'FINANCE')).toMatchObject({ state: 'RELEASED', source: 'STAFF' });
          }
          const shipped = 'act' in one && (one.act === 'ship' || one.act === 'shipPart');
          if (shipped) expect(before && canShip(before) && !isHeld(before.holds)).toBe(true);
        }
      }),
    );
  });

  it('has asked stock and risk before the hub may ship it, forced or not', () => {
    fc.assert(
      fc.property(steps, list => {
        const life = new Life();
        for (const one of list) {
          if ('act' in one) perform(life, one);
          else life.take(one);
          const { order } = life;
          if (!order || order.history || !isToShip(order.status)) continue;
          expect(holdOf(order.holds, 'STOCK')?.about).not.toBe('undone');
          expect([holdOf(order.holds, 'STOCK'), holdOf(order.holds, 'RISK')]).not.toContain(undefined);
        }
      }),
    );
  });

  it('is rebuilt by its log at every step', () => {
    fc.assert(
      fc.property(steps, list => {
        const life = new Life();
        for (const one of list) {
          if ('act' in one) perform(life, one);
          else life.take(one);
          if (!life.order) continue;
          const rebuilt = rebuild([...life.log].reverse());
          const holds = life.order.holds.map(({ about: _, ...hold }) => hold);
          expect(rebuilt?.status).toBe(life.order.status);
          expect(rebuilt?.afterSale).toBe(life.order.afterSale);
          expect([...(rebuilt?.holds ?? [])].sort((a, b) => a.kind.localeCompare(b.kind))).toEqual(
            [...holds].sort((a, b) => a.kind.localeCompare(b.kind)),
          );
          expect(life.log.map(entry => entry.seq)).toEqual(life.log.map((_, i) => i + 1));
        }
      }),
    );
  });

  it('moves by the two tables and in no other way', () => {
    fc.assert(
      fc.property(steps, list => {
        const life = new Life();
        for (const one of list) {
          const before = life.order?.status;
          if ('act' in one) perform(life, one);
          else life.take(one);
          const after = life.order?.status;
          if (!before || !after || before === after) continue;
          // A report may be any table entry, or lead on over the hub's own automatic steps.
          if (!('act' in one)) continue;
          const name =
            one.act === 'place'
              ? 'holdBack'
              : one.act === 'lift' || one.act === 'stock' || one.act === 'risk'
                ? 'ready'
                : one.act;
          const back: HubActionName = after === 'PAID' ? 'holdBack' : 'ready';
          expect(mayAct(name, before) || mayAct(back, before)).toBe(true);
        }
      }),
    );
  });

  it('finds a way out of every status', () => {
    for (const status of ORDER_STATUSES) {
      const ways = Object.values(HUB_ACTIONS).filter(
        action => (action.from as readonly string[]).includes(status) && action.to !== status,
      );
      expect(ways.length).toBeGreaterThan(0);
      const { order } = openOrder('ord_1', aReport({ status }), { policy, refunds: [], at: AT });
      for (const to of ORDER_STATUSES.filter(s => s !== order.status)) {
        const outcome = force(order, to, cause('way out'), policy);
        expect('order' in outcome && outcome.order.status).toBe(to);
      }
    }
  });
});
