import type { CanonicalOrder } from '#contracts';
import { Jobs } from '#platform';
import { partnerOf, staff } from '#testing';
import { COMPENSATION_JOB } from '../src/compensations.service.js';
import { REGION_STOP_JOB } from '../src/region-stops.service.js';
import { PeopleStore } from '../src/store/people.store.js';
import { TextMessenger } from '../src/text-messenger.worker.js';
import { askOf } from './ask.js';
import { linkWorld, PHONE } from './link-world.js';

const INCIDENT = 'inc_01J00000000000000000000000';
const GIFT = { incidentId: INCIDENT, kind: 'COUPON', amountMinor: 1_500, currency: 'USD', reason: 'late parcel' };
const FIELDS = `__typename ... on Problem { code } ... on Compensation {
  id kind state reason proposedBy amount { minor currency } order { id } buyer { id } entries { state owedMinor by reason } }`;
const PROPOSE = `mutation($orderId: ID!, $input: CompensationInput!) { proposeCompensation(orderId: $orderId, input: $input) { ${FIELDS} ... on AlreadyCompensated { compensationId } } }`;
const GRANT = `mutation($id: ID!) { grantCompensation(id: $id, reason: "agreed") { ${FIELDS} } }`;
const REVOKE = `mutation($id: ID!) { revokeCompensation(id: $id, reason: "by mistake") { ${FIELDS} } }`;
const ALL = 'mutation($input: CompensationInput!) { compensateIncident(input: $input) { id granted finishedAt } }';
const EXPORT = 'query($input: ExportBuyerInput!) { exportBuyer(input: $input) { nodes { order } } }';
const INCIDENTS = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Incident {
  compensations { nodes { id state order { id } buyer { id } } } compensationTotals { buyers owed { minor currency } }
  compensationRuns { granted skipped finishedAt } } } }`;

async function world(over: { withoutProvider?: boolean } = {}) {
  const made = await linkWorld(over);
  const ask = askOf(() => made.bench);
  const first = async (source: string, variables: object, viewer = staff): Promise<any> =>
    Object.values(await ask(source, { ...variables }, viewer))[0];
  return {
    ...made,
    first,
    dispose: () => made[Symbol.asyncDispose](),
    order: async (externalId: string, more: Partial<CanonicalOrder> = {}, phone = PHONE) => {
      await made.feed.observe(made.report({ externalId, buyerHash: `buyer ${externalId}`, ...more }, { phone }));
      return made.feed.idOf(externalId);
    },
    send: () => made.bench.get(TextMessenger).sendDue(),
    /** Forgets the people of orders, as the end of their time does. */
    forget: (...ids: string[]) => {
      const { db } = made.bench.service;
      return db.write(tx => new PeopleStore(db).forget(tx, ids, made.clock.now()));
    },
    ofIncident: async (viewer = staff) =>
      (await first(INCIDENTS, { r: [{ __typename: 'Incident', id: INCIDENT }] }, viewer))[0],
  };
}
type World = Awaited<ReturnType<typeof world>>;
let w: World;
afterEach(() => w.dispose());
const propose = (orderId: string, viewer = staff, over = {}) =>
  w.first(PROPOSE, { orderId, input: { ...GIFT, ...over } }, viewer);

describe('a compensation', () => {
  it('is proposed, granted and told to the buyer; every step is in the ledger', async () => {
    w = await world();
    const orderId = await w.order('A');
    const proposed = await propose(orderId);
    expect(proposed).toMatchObject({
      ...{ state: 'PROPOSED', kind: 'COUPON', amount: { minor: 1_500, currency: 'USD' }, proposedBy: staff.name },
      ...{ order: { id: orderId }, buyer: { id: 'buyer A' } },
    });
    await w.send();
    expect(w.phones.received).toEqual([]);
    expect(await w.first(GRANT, { id: proposed.id })).toMatchObject({ state: 'GRANTED', reason: 'agreed' });
    await w.send();
    const [message] = w.phones.received;
    expect(JSON.parse(message?.body ?? '{}')).toMatchObject({ to: PHONE, text: expect.stringContaining('15.00 USD') });
    const revoked = await w.first(REVOKE, { id: proposed.id });
    expect(revoked.entries).toEqual([
      { state: 'PROPOSED', owedMinor: 0, by: staff.name, reason: 'late parcel' },
      { state: 'GRANTED', owedMinor: 1_500, by: staff.name, reason: 'agreed' },
      { state: 'NOTIFIED', owedMinor: 0, by: 'system:orders', reason: 'text message sent' },
      { state: 'REVOKED', owedMinor: -1_500, by: staff.name, reason: 'by mistake' },
    ]);
    expect(await w.ofIncident()).toMatchObject({ compensationTotals: [{ buyers: 0, owed: { minor: 0 } }] });
    expect(await w.first(GRANT, { id: proposed.id })).toMatchObject({ code: 'COMPENSATION_NOT_MOVABLE' });
    const audited = (await w.bench.emitted()).flatMap(e => (e.type === 'audit.recorded' ? [e.payload.action] : []));
    expect(audited).toEqual(['PROPOSED', 'GRANTED', 'NOTIFIED', 'REVOKED'].map(state => `COMPENSATION_${state}`));
  });

  it('is one a buyer and incident, however many ask at once and for whichever of the orders', async () => {
    w = await world();
    const ids = [await w.order('A', { buyerHash: 'same' }), await w.order('B', { buyerHash: 'same' })];
    const answers = await Promise.all([...ids, ...ids, ...ids].map(id => propose(id)));
    const [made, ...more] = answers.filter(answer => answer.__typename === 'Compensation');
    expect(more).toEqual([]);
    const refused = answers.filter(answer => answer.code === 'ALREADY_COMPENSATED');
    expect(refused.map(answer => answer.compensationId)).toEqual(Array(5).fill(made.id));
    const other = await propose(ids[0] ?? '', staff, { incidentId: 'inc_01J00000000000000000000001' });
    expect(other).toMatchObject({ state: 'PROPOSED' });
  });

  it('of another shop is named to nobody who does not see that shop', async () => {
    w = await world();
    const mine = await w.order('A', { buyerHash: 'same' });
    const other = await w.order('B', { buyerHash: 'same', shopId: 'shp_other' });
    const { id } = await propose(mine);
    expect(await propose(other, { ...staff, shops: ['shp_other'] })).toMatchObject({
      ...{ code: 'ALREADY_COMPENSATED', compensationId: null },
    });
    expect(await propose(other)).toMatchObject({ code: 'ALREADY_COMPENSATED', compensationId: id });
  });

  it('is told to its buyer with all else that is held of the order', async () => {
    w = await world();
    await w.first(GRANT, { id: (await propose(await w.order('A'))).id });
    await w.order('B');
    const officer = { ...staff, scopes: [...staff.scopes, 'pii:export' as const] };
    const held = async (buyerId: string) => {
      const { nodes } = await w.first(EXPORT, { input: { buyerId, reason: 'asked in writing' } }, officer);
      return nodes.map((node: { readonly order: string }) => JSON.parse(node.order).compensations);
    };
    expect(await held('buyer A')).toEqual([
      [
        {
          ...{ incidentId: INCIDENT, kind: 'COUPON', amount: { minor: 1_500, currency: 'USD' }, state: 'GRANTED' },
          ...{ reason: 'agreed', proposedAt: w.clock.now().toISOString(), stateAt: w.clock.now().toISOString() },
        },
      ],
    ]);
    expect(await held('buyer B')).toEqual([[]]);
  });

  it('is not told of once it was revoked, and a buyer without a phone is told by a person', async () => {
    w = await world();
    const [revoked, mute] = [await propose(await w.order('A')), await propose(await w.order('B', {}, ''))];
    await w.first(GRANT, { id: revoked.id });
    await w.first(REVOKE, { id: revoked.id });
    await w.first(GRANT, { id: mute.id });
    await w.send();
    expect(w.phones.received).toEqual([]);
    const asked = (await w.bench.emitted()).filter(e => e.type === 'ticket.requested');
    expect(asked.map(e => e.payload)).toEqual([
      expect.objectContaining({ kind: 'compensation.unnotified', subject: mute.order.id }),
    ]);
  });

  it('needs an order of the caller, a buyer, a sum and a person of the house', async () => {
    w = await world();
    const orderId = await w.order('A');
    const nobody = await w.order('B', { buyerHash: null });
    const elsewhere = { ...staff, shops: ['shp_other'] };
    expect(await propose(orderId, elsewhere)).toMatchObject({ code: 'UNKNOWN_ORDER' });
    expect(await propose(nobody)).toMatchObject({ code: 'BUYER_UNKNOWN' });
    const { id } = await propose(orderId);
    expect(await w.first(GRANT, { id }, elsewhere)).toMatchObject({ code: 'UNKNOWN_COMPENSATION' });
    await expect(propose(orderId, staff, { amountMinor: 0 })).rejects.toThrow('at least 1');
    const partner = partnerOf('shp_demo_taobao');
    await expect(propose(orderId, partner)).rejects.toThrow('Only staff');
    expect(await w.ofIncident(partner)).toEqual({
      compensations: null,
      compensationTotals: null,
      compensationRuns: null,
    });
    expect(await w.ofIncident(elsewhere)).toMatchObject({ compensations: { nodes: [] }, compensationTotals: [] });
    expect((await w.ofIncident()).compensations.nodes).toHaveLength(1);
  });
});

describe('a buyer whose orders are forgotten', () => {
  const done = { buyerHash: 'same', status: 'COMPLETED' } as const;

  it('gets no second compensation while another order is here, and is unknown once none is', async () => {
    w = await world();
    const ids = [await w.order('A', done), await w.order('B', done)] as const;
    const { id } = await propose(ids[0]);
    await w.forget(ids[0]);
    expect(await propose(ids[1])).toMatchObject({ code: 'ALREADY_COMPENSATED', compensationId: id });
    expect((await w.ofIncident()).compensations.nodes).toMatchObject([{ id, buyer: { id: 'same' } }]);
    await w.forget(ids[1]);
    expect((await w.ofIncident()).compensations.nodes).toMatchObject([{ id, order: { id: ids[0] }, buyer: null }]);
    expect(await propose(await w.order('C', { ...done, buyerHash: 'other' }))).toMatchObject({ state: 'PROPOSED' });
  });

  it('does not come back by a compensation that is proposed in the same moment', async () => {
    w = await world();
    const id = await w.order('A', done);
    const { db } = w.bench.service;
    // As if another writer had held the lock, and forgotten the order, while this one waited for it.
    const lock = jest
      .spyOn(db, 'lockRows')
      .mockImplementationOnce(tx => new PeopleStore(db).forget(tx, [id], w.clock.now()));
    expect(await propose(id)).toMatchObject({ code: 'BUYER_UNKNOWN' });
    expect(lock).toHaveBeenCalled();
  });
});

describe('a grant to everybody', () => {
  it('gives each buyer held by a stop of the incident one, once, however often it is begun', async () => {
    w = await world({ withoutProvider: true });
    const jobs = w.bench.get(Jobs);
    for (let n = 0; n < 60; n += 1) await w.order(`N${n}`, n < 2 ? { buyerHash: 'twice' } : {});
    await w.order('elsewhere', { province: '江苏省' });
    await w.first('mutation($input: StopRegionInput!) { stopRegion(input: $input) { id } }', {
      input: { regions: [{ country: 'CN', province: '浙江' }], reason: 'flood', incidentId: INCIDENT },
    });
    await jobs.run(REGION_STOP_JOB, true);
    expect(await w.first(ALL, { input: GIFT })).toMatchObject({ granted: 0, finishedAt: null });
    await jobs.run(COMPENSATION_JOB, true);
    await w.first(ALL, { input: GIFT });
    await jobs.run(COMPENSATION_JOB, true);
    const { compensations, compensationTotals, compensationRuns } = await w.ofIncident();
    expect(compensations.nodes[0]).toMatchObject({ state: 'GRANTED' });
    expect(compensationTotals).toEqual([{ buyers: 59, owed: { minor: 59 * 1_500, currency: 'USD' } }]);
    expect(compensationRuns).toEqual([
      { granted: 59, skipped: 1, finishedAt: expect.any(String) },
      { granted: 0, skipped: 60, finishedAt: expect.any(String) },
    ]);
    expect(await w.feed.count('text_messages')).toBe(59);
    await expect(w.first(ALL, { input: GIFT }, { ...staff, shops: ['shp_a'] })).rejects.toThrow('all shops');
  });
});
