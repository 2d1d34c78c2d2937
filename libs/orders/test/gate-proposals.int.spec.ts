import { bootSubgraphForTest, partnerOf, staff, type SubgraphBench } from '#testing';
import { orders } from '../src/index.js';
import { GatesStore } from '../src/store/gates.store.js';
import { aReport } from './builders.js';
import { askOf } from './ask.js';
import { feedOf } from './feed.js';

const PROPOSE = `mutation($fromMinor: Minor) { it: proposeFinanceGate(input: { currency: "CNY", fromMinor: $fromMinor }, reason: "too much work") {
  __typename ... on Problem { code } ... on Proposal { id subject impact { looked affected counts { name count } orderIds } } } }`;
const DECIDE = `mutation($id: ID!) { it: decideFinanceGate(id: $id, verdict: APPROVE, reason: "ok") {
  __typename ... on Proposal { state } ... on Problem { code } } }`;
const GATES = '{ it: financeGates { fromMinor } }';
const LIN = { ...staff, name: 'staff:lin' };
const WANG = { ...staff, name: 'staff:wang' };

async function open() {
  const bench: SubgraphBench = await bootSubgraphForTest(orders, { config: { fourEyes: 'critical' } });
  return { bench, ask: askOf(() => bench), feed: feedOf(bench) };
}

it('changes the finance gate by two people alone, who see which orders it is about', async () => {
  const { bench, ask, feed } = await open();
  await using _ = bench;
  await feed.observe(aReport({ payableMinor: 60_000 }), aReport({ externalId: '2', payableMinor: 10 }));
  const save = 'mutation { saveFinanceGate(input: { currency: "CNY", fromMinor: 50000 }) { fromMinor } }';
  await expect(ask(save, {}, LIN)).rejects.toThrow('proposeFinanceGate');
  const { it: proposal } = await ask(PROPOSE, { fromMinor: 50_000 }, LIN);
  expect(proposal).toMatchObject({
    subject: 'every shop, every channel, CNY',
    impact: {
      ...{ looked: 2, affected: 1, orderIds: [await feed.idOf()] },
      counts: [
        { name: 'NEEDS_APPROVAL', count: 1 },
        { name: 'NEEDS_NONE', count: 0 },
      ],
    },
  });
  const { id } = proposal;
  expect((await ask(DECIDE, { id }, LIN)).it).toEqual({ __typename: 'NeedsSecondPerson', code: 'NEEDS_SECOND_PERSON' });
  expect((await ask(GATES)).it).toEqual([{ fromMinor: 100_000 }]);
  expect((await ask(DECIDE, { id }, WANG)).it).toEqual({ __typename: 'Proposal', state: 'APPLIED' });
  expect((await ask(DECIDE, { id }, WANG)).it).toMatchObject({ code: 'PROPOSAL_OVER' });
  expect((await ask(GATES)).it).toEqual([{ fromMinor: 50_000 }]);
});

it('applies no gate that somebody set since it was proposed', async () => {
  const { bench, ask } = await open();
  await using _ = bench;
  const [first, second] = [await ask(PROPOSE, { fromMinor: 1 }, LIN), await ask(PROPOSE, { fromMinor: 2 }, LIN)];
  await ask(DECIDE, { id: first.it.id }, WANG);
  expect((await ask(DECIDE, { id: second.it.id }, WANG)).it).toMatchObject({ code: 'STALE_PROPOSAL' });
  expect((await ask(PROPOSE, { fromMinor: -1 }, LIN)).it).toMatchObject({ code: 'INVALID_PROPOSAL' });
});

it('applies one of two gates that are approved in the same moment', async () => {
  const { bench, ask } = await open();
  await using _ = bench;
  const [first, second] = [await ask(PROPOSE, { fromMinor: 1 }, LIN), await ask(PROPOSE, { fromMinor: 2 }, LIN)];
  const { db } = bench.service;
  const rival = { shopId: '', channel: '', currency: 'CNY', fromMinor: 1, setBy: 'staff:wang', setAt: new Date() };
  // As if the first had been approved by another writer while this one waited for its lock.
  const lock = jest.spyOn(db, 'lockRows').mockImplementationOnce(tx => new GatesStore(db).save(tx, rival));
  expect((await ask(DECIDE, { id: second.it.id }, WANG)).it).toMatchObject({ code: 'STALE_PROPOSAL' });
  expect(lock).toHaveBeenCalled();
  const both = await Promise.all([first, second].map(({ it: { id } }) => ask(DECIDE, { id }, WANG)));
  expect(both.map(({ it }) => it.state ?? it.code).sort()).toEqual(['APPLIED', 'STALE_PROPOSAL']);
});

it('shows proposals to the house alone', async () => {
  const { bench, ask } = await open();
  await using _ = bench;
  await ask(PROPOSE, { fromMinor: 1 }, LIN);
  const list = '{ it: financeGateProposals { nodes { maker change } } }';
  expect((await ask(list)).it.nodes).toEqual([
    { maker: 'staff:lin', change: expect.stringContaining('"fromMinor":1') },
  ]);
  expect((await ask(list, {}, partnerOf('shp_demo_taobao'))).it.nodes).toEqual([]);
});
