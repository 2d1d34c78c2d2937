import { staff, viewerWith } from '#testing';
import { ComplianceWorld, US_800 } from './compliance-world.js';

const ASK = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { backDuty { minor currency } } } }';
const order = (minor: number, over: object = {}) => ({
  ...{ __typename: 'Order', id: `ord_${minor}`, country: 'US', shippedAt: '2026-11-22T00:00:00.000Z' },
  payable: { minor, currency: 'USD' },
  ...over,
});

it('is estimated by the rule of the day goods left, and where none says not at all', async () => {
  await using world = await ComplianceWorld.open();
  const of = async (orders: readonly object[], viewer = staff) => {
    const { _entities } = await world.ask<{ _entities: { backDuty: object | null }[] }>(ASK, { r: orders }, viewer);
    return _entities.map(({ backDuty }) => backDuty);
  };
  expect(await of([order(90_000)])).toEqual([null]);
  await world.agree('rule', US_800);
  const orders = [
    ...[order(90_000), order(80_000), order(90_001, { country: 'DE' })],
    ...[order(90_002, { shippedAt: null }), order(90_003, { shippedAt: '2025-12-31T00:00:00.000Z' })],
  ];
  const none = { minor: 0, currency: 'USD' };
  expect(await of(orders)).toEqual([{ minor: 9_000, currency: 'USD' }, none, null, null, null]);
  expect(await of(orders.slice(0, 1), viewerWith(staff, 'orders:read'))).toEqual([null]);
});
