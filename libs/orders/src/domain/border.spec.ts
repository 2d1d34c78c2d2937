import { aReport } from '../../test/builders.js';
import { AT, cause, Life, policy } from '../../test/life.js';
import { force, placeHold, releaseHold, ship } from './act.js';
import { answer } from './answer.js';
import { crossesBorder, questionOf } from './border.js';
import { holdOf } from './hold.js';
import { newsOf } from './news.js';
import type { Order } from './order.js';
import { isUnasked, settle } from './settle.js';

const abroad = (over: Parameters<typeof aReport>[0] = {}) => aReport({ country: 'US', ...over });

function paid(report = abroad()): Life {
  const life = new Life();
  life.take({ order: report });
  life.answerAll({ stock: 'RELEASED', risk: 'RELEASED' });
  return life;
}
function orderOf({ order }: Life): Order {
  if (!order) throw new Error('no order');
  return order;
}
const stateOf = (order: Order) => holdOf(order.holds, 'COMPLIANCE')?.state;
const clear = (order: Order, about = questionOf(order), state: 'RELEASED' | 'BLOCKED' = 'RELEASED') =>
  answer(order, { kind: 'COMPLIANCE', state, cause: cause('checked'), about }, policy);

describe('an order that crosses a border', () => {
  it('is asked about when it is paid, and ready once it is cleared', () => {
    const order = orderOf(paid());
    expect([order.status, stateOf(order)]).toEqual(['PAID', 'PENDING']);
    expect(clear(order).status).toBe('READY_TO_SHIP');
  });

  it('asks in the very change that made it paid', () => {
    const life = new Life();
    life.take({ order: abroad({ status: 'PENDING_PAYMENT', paidAt: null }) });
    const before = orderOf(life);
    expect(stateOf(before)).toBeUndefined();
    life.take({ order: abroad({ version: 2 }) });
    expect(newsOf(before, orderOf(life)).map(news => news.type)).toEqual(['order.paid', 'order.compliance_requested']);
  });

  it('stays held after an answer to an older question', () => {
    const life = paid();
    const old = questionOf(orderOf(life));
    life.take({ order: abroad({ version: 2, country: 'DE' }) });
    const moved = orderOf(life);
    expect(clear(moved, old)).toBe(moved);
    expect(clear(moved).status).toBe('READY_TO_SHIP');
  });

  it.each([
    ['goes to another country', { country: 'DE' }],
    ['gets another address', { addressHash: 'elsewhere' }],
    ['is worth more', { goodsMinor: 90_000 }],
    ['costs more freight', { postageMinor: 900 }],
  ])('is asked about again when it %s', (_, over) => {
    const life = paid();
    const before = clear(orderOf(life));
    life.order = before;
    life.take({ order: abroad({ version: 2, ...over }) });
    const after = orderOf(life);
    expect([after.status, stateOf(after)]).toEqual(['PAID', 'PENDING']);
    expect(newsOf(before, after).map(news => news.type)).toContain('order.compliance_requested');
  });

  it('is asked about again when it comes back after it was undone', () => {
    const life = paid();
    life.order = clear(orderOf(life));
    life.take({ order: abroad({ version: 2, status: 'CANCELLED' }) });
    expect(stateOf(orderOf(life))).toBe('RELEASED');
    expect(force(orderOf(life), 'SHIPPED', cause('hurry'), policy)).toMatchObject({ refused: { kind: 'OrderHeld' } });
    life.take({ order: abroad({ version: 3 }) });
    expect(stateOf(orderOf(life))).toBe('PENDING');
  });

  it('is asked about anew when goods that left before they were cleared come back', () => {
    const life = paid();
    life.order = clear(orderOf(life), undefined, 'BLOCKED');
    life.take({ order: abroad({ version: 2, status: 'SHIPPED' }) });
    const left = orderOf(life);
    expect(clear(left)).toBe(left);
    life.take({ order: abroad({ version: 3 }) });
    expect([orderOf(life).status, stateOf(orderOf(life))]).toEqual(['PAID', 'PENDING']);
    expect(newsOf(left, orderOf(life)).map(news => news.type)).toContain('order.compliance_requested');
    expect(clear(orderOf(life)).status).toBe('READY_TO_SHIP');
  });

  it('is found unasked when it was ready before its shop had another home', () => {
    const life = paid(aReport());
    const ready = orderOf(life);
    const homes = { country: 'DE', shops: {} };
    expect([ready.status, isUnasked(ready, policy), isUnasked(ready, { ...policy, homes })]).toEqual([
      ...['READY_TO_SHIP', false, true],
    ]);
    const asked = settle(ready, { ...policy, homes }, AT);
    expect(ship(asked, 'SHIPPED', cause('voucher'), policy)).toMatchObject({ refused: { kind: 'OrderHeld' } });
  });

  it('needs no check any more when it stays at home after all', () => {
    const life = paid();
    life.take({ order: abroad({ version: 2, country: 'CN' }) });
    expect([orderOf(life).status, stateOf(orderOf(life))]).toEqual(['READY_TO_SHIP', 'RELEASED']);
  });

  it.each(['READY_TO_SHIP', 'PARTIALLY_SHIPPED', 'SHIPPED', 'SIGNED', 'COMPLETED'] as const)(
    'is forced to %s by nobody before it is cleared, paid or not',
    status => {
      const unpaid = new Life();
      unpaid.take({ order: abroad({ status: 'PENDING_PAYMENT', paidAt: null }) });
      for (const order of [orderOf(unpaid), orderOf(paid()), clear(orderOf(paid()), undefined, 'BLOCKED')])
        expect(force(order, status, cause('hurry'), policy)).toMatchObject({ refused: { kind: 'OrderHeld' } });
    },
  );

  it('is forced like any other once it is cleared, and to its end before', () => {
    expect(force(clear(orderOf(paid())), 'SHIPPED', cause('left'), policy)).toMatchObject({
      order: { status: 'SHIPPED' },
    });
    expect(force(orderOf(paid()), 'CANCELLED', cause('over'), policy)).toMatchObject({
      order: { status: 'CANCELLED' },
    });
  });

  it('is forced on from where its channel says that it is: those goods have left', () => {
    const life = new Life();
    life.take({ order: abroad({ status: 'SHIPPED' }) });
    expect(force(orderOf(life), 'SIGNED', cause('seen'), policy)).toMatchObject({ order: { status: 'SIGNED' } });
  });

  it('is ready no more when its address changes after it was forced', () => {
    const life = paid(aReport());
    const held = placeHold(orderOf(life), cause('stop'), policy);
    life.act(held);
    life.act(force(orderOf(life), 'READY_TO_SHIP', cause('hurry'), policy));
    expect(orderOf(life).status).toBe('READY_TO_SHIP');
    life.take({ order: abroad({ version: 2 }) });
    expect([orderOf(life).status, stateOf(orderOf(life))]).toEqual(['PAID', 'PENDING']);
  });

  it('is neither released by hand nor shipped', () => {
    const order = orderOf(paid());
    expect(releaseHold(order, 'COMPLIANCE', cause('hurry'), policy)).toMatchObject({
      refused: { kind: 'HoldNotReleasable', message: expect.stringContaining('the compliance check') },
    });
    expect(ship(order, 'SHIPPED', cause('voucher'), policy)).toMatchObject({ refused: { kind: 'OrderHeld' } });
  });
});

describe('an order at home', () => {
  it('is not asked about', () => {
    const life = new Life();
    life.take({ order: aReport() });
    expect(stateOf(orderOf(life))).toBeUndefined();
    expect(newsOf(null, orderOf(life)).map(news => news.type)).toEqual(['order.paid']);
  });

  it('is at home where its shop is', () => {
    const homes = { country: 'CN', shops: { shp_us: 'US' } };
    const crosses = (shopId: string, country: string) => crossesBorder(homes, { shopId, country });
    expect(crosses('shp_us', 'US')).toBe(false);
    expect(crosses('shp_us', 'CN')).toBe(true);
    expect(crosses('shp_cn', 'US')).toBe(true);
    expect(crosses('shp_cn', '')).toBe(false);
    expect(crosses('constructor', 'CN')).toBe(false);
  });
});

it('holds no order of the past', () => {
  const life = new Life();
  life.take({ order: abroad({ history: true }) });
  expect([orderOf(life).holds, orderOf(life).status]).toEqual([[], 'PAID']);
});

it('keeps the instant of the question', () => {
  expect(holdOf(orderOf(paid()).holds, 'COMPLIANCE')?.at).toBe(AT.toISOString());
});
