import { faultOf } from '#platform';

const flagged = (over: object): unknown => {
  const payload = {
    orderId: 'ord_1',
    shopId: 'shp_a',
    decisionId: 'dec_1',
    level: 1,
    reasons: [],
    by: 'rules',
    ...over,
  };
  return {
    id: 'evt_1',
    type: 'risk.flagged',
    version: 1,
    producer: 'risk',
    aggregate: 'ord_1',
    seq: 1,
    shopId: 'shp_a',
    at: '2026-11-22T08:00:00.000Z',
    payload,
  };
};

it('an event of an older producer is understood without the members added since, but not with wrong ones', () => {
  expect(faultOf(flagged({}))).toBeNull();
  expect(faultOf(flagged({ channel: 'JD' }))).toBeNull();
  expect(faultOf(flagged({ channel: 'MARS' }))).toContain('channel');
  expect(faultOf(flagged({ level: undefined }))).toContain('level');
});
