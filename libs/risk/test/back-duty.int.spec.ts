import { risk } from '#risk';
import { bootSubgraphForTest, staff, viewerWith } from '#testing';
import { BackDuty, type DutiableGoods, type DutyFor } from '../src/back-duty.service.js';

const ASK = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { backDuty { minor currency } } } }';
const ORDER = {
  ...{ __typename: 'Order', id: 'ord_1', country: 'US', shippedAt: '2026-11-22T00:00:00.000Z' },
  payable: { minor: 10_000, currency: 'USD' },
};

it('estimates nothing while there is no rule, and asks the rules with what left, where to and when', async () => {
  await using bench = await bootSubgraphForTest(risk);
  const of = async (order: object, viewer = staff) =>
    ((await bench.graphql(ASK, { r: [order] }, viewer)).data as any)?._entities[0].backDuty;
  expect(await of(ORDER)).toBeNull();
  const asked: DutiableGoods[] = [];
  const rule: DutyFor = (_, goods) => {
    asked.push(goods);
    return Promise.resolve({ minor: goods.valueMinor / 10, currency: goods.currency });
  };
  Object.assign(bench.get(BackDuty), { dutyFor: rule });
  expect({ ...(await of(ORDER)) }).toEqual({ minor: 1_000, currency: 'USD' });
  expect(asked).toEqual([{ country: 'US', valueMinor: 10_000, currency: 'USD', at: new Date(ORDER.shippedAt) }]);
  expect(await of({ ...ORDER, shippedAt: null })).toBeNull();
  expect(await of(ORDER, viewerWith(staff, 'orders:read'))).toBeNull();
});
