import { partnerOf, viewerWith } from '#testing';
import { ComplianceWorld, DOLLAR, lin, US_800, wang } from './compliance-world.js';

const rules = async (world: ComplianceWorld) =>
  (await world.ask<{ dutyRuleHistory: { nodes: unknown[] } }>('{ dutyRuleHistory { nodes { revision } } }'))
    .dutyRuleHistory.nodes;

describe('a change that takes two people', () => {
  it('is made when another person approves it, and not before', async () => {
    await using world = await ComplianceWorld.open();
    const proposal = await world.propose('rule', US_800);
    expect(proposal).toMatchObject({ state: 'OPEN', maker: 'staff:lin', subject: 'US *', baseRevision: 0 });
    expect(await rules(world)).toEqual([]);
    expect(await world.decide(proposal)).toMatchObject({ state: 'APPLIED', decidedBy: 'staff:wang' });
    expect(await rules(world)).toEqual([{ revision: 1 }]);
    const done = (await world.bench.emitted()).flatMap(event =>
      event.type === 'audit.recorded' ? [`${event.payload.actor} ${event.payload.action}`] : [],
    );
    expect(done).toEqual(['staff:lin PROPOSAL_PROPOSED', 'staff:wang PROPOSAL_APPLIED']);
  });

  it('is approved by nobody who proposed it, by whatever login, and by no token without a name', async () => {
    await using world = await ComplianceWorld.open();
    const proposal = await world.propose('rule', US_800);
    for (const name of ['staff:lin', 'staff:Lin', ' staff:LIN '])
      expect(await world.decide(proposal, 'APPROVE', { ...lin, name })).toMatchObject({ code: 'NEEDS_SECOND_PERSON' });
    for (const nobody of [
      { ...wang, name: 'staff:local' },
      partnerOf('shp_a'),
      { ...partnerOf(), name: 'partner:lin' },
    ])
      await expect(world.decide(proposal, 'APPROVE', nobody)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(world.propose('rule', US_800, { ...lin, name: 'staff:local' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(world.decide(proposal, 'APPROVE', viewerWith(wang, 'compliance:read'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await rules(world)).toEqual([]);
  });

  it('is made once, however many approve it at the same moment', async () => {
    await using world = await ComplianceWorld.open();
    const proposal = await world.propose('rule', US_800);
    const people = ['wang', 'zhao', 'chen', 'zhou'].map(name => ({ ...wang, name: `staff:${name}` }));
    const said = await Promise.all(people.map(person => world.decide(proposal, 'APPROVE', person)));
    expect(said.map(answer => answer.__typename).sort()).toEqual([
      'Proposal',
      'ProposalOver',
      'ProposalOver',
      'ProposalOver',
    ]);
    expect(await rules(world)).toHaveLength(1);
  });

  it('is not made on what somebody changed since', async () => {
    await using world = await ComplianceWorld.open();
    const [first, second] = [
      await world.propose('rule', US_800),
      await world.propose('rule', { ...US_800, dutyBp: 0 }),
    ];
    await world.decide(first);
    expect(await world.decide(second)).toMatchObject({
      code: 'STALE_PROPOSAL',
      message: expect.stringContaining('propose it anew'),
    });
    expect(await world.agree('rule', { ...US_800, country: 'DE' })).toMatchObject({ state: 'APPLIED' });
    const [rate, other] = [
      await world.propose('rate', DOLLAR),
      await world.propose('rate', { ...DOLLAR, numerator: 7 }),
    ];
    await world.decide(rate);
    expect(await world.decide(other)).toMatchObject({ code: 'STALE_PROPOSAL' });
  });

  it('is rejected by another, withdrawn by its proposer, and ends by itself', async () => {
    await using world = await ComplianceWorld.open();
    const made = async () => world.propose('rule', US_800);
    const [rejected, withdrawn, forgotten] = [await made(), await made(), await made()];
    expect(await world.decide(rejected, 'REJECT')).toMatchObject({ state: 'REJECTED' });
    expect(await world.decide(withdrawn, 'WITHDRAW')).toMatchObject({ code: 'NOT_THE_PROPOSER' });
    expect(await world.decide(withdrawn, 'WITHDRAW', lin)).toMatchObject({ state: 'WITHDRAWN' });
    world.clock.advance(7 * 86_400_000);
    for (const over of [rejected, withdrawn, forgotten])
      expect(await world.decide(over)).toMatchObject({ code: 'PROPOSAL_OVER' });
    const states = 'query($state: ProposalState) { proposals(state: $state) { nodes { id } } }';
    expect(await world.ask(states, { state: 'EXPIRED' })).toEqual({ proposals: { nodes: [{ id: forgotten.id }] } });
    expect(await world.ask(states, { state: 'OPEN' })).toEqual({ proposals: { nodes: [] } });
    expect(await rules(world)).toEqual([]);
  });

  it('tells what it would do to the orders that are open', async () => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1', {}, 10_000);
    await world.crossing('ord_2', {}, 90_000);
    await world.crossing('ord_3', { country: 'DE' }, 90_000);
    const first = await world.propose('rule', US_800);
    expect(first.impact).toEqual({
      looked: 2,
      complete: true,
      affected: 2,
      counts: [
        { name: 'CLEARED', count: 1 },
        { name: 'HELD', count: 0 },
        { name: 'OWED_OTHERWISE', count: 2 },
      ],
      orderIds: ['ord_1', 'ord_2'],
    });
    await world.decide(first);
    await world.recheck();
    const lower = await world.propose('rule', {
      ...US_800,
      thresholdMinor: 5_000,
      effectiveAt: '2027-01-01T00:00:00.000Z',
    });
    expect(lower.impact).toMatchObject({ looked: 2, affected: 1, orderIds: ['ord_1'] });
    expect(lower.impact.counts).toContainEqual({ name: 'HELD', count: 1 });
    await world.crossing('ord_4', { currency: 'CNY' }, 10_000);
    expect((await world.propose('rate', DOLLAR)).impact).toMatchObject({ affected: 1, orderIds: ['ord_4'] });
  });

  it('is refused with everything that is wrong with it', async () => {
    await using world = await ComplianceWorld.open();
    expect(await world.propose('rule', { ...US_800, country: 'USA', source: '' })).toMatchObject({
      code: 'INVALID_PROPOSAL',
      message: expect.stringMatching(/country.*source/),
    });
    expect(await world.propose('rate', { ...DOLLAR, numerator: 0 })).toMatchObject({ code: 'INVALID_PROPOSAL' });
    expect(await world.release('ord_unknown')).toMatchObject({ code: 'INVALID_PROPOSAL' });
    expect(await world.decide({ id: 'prp_unknown' })).toMatchObject({ code: 'UNKNOWN_PROPOSAL' });
  });

  it('is not shown to a viewer of some shops', async () => {
    await using world = await ComplianceWorld.open();
    const { id } = await world.propose('rule', US_800);
    const source = 'query($id: ID!) { proposal(id: $id) { id change } proposals { nodes { id } } }';
    expect(await world.ask(source, { id }, partnerOf('shp_a'))).toEqual({ proposal: null, proposals: { nodes: [] } });
    const { proposal } = await world.ask<{ proposal: { change: string } }>(source, { id });
    expect(JSON.parse(proposal.change)).toMatchObject({ country: 'US', category: '*', thresholdMinor: 80_000 });
  });
});

describe('the release of a held order', () => {
  it('takes two people, and clears what they looked at', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', US_800);
    await world.crossing('ord_1', {}, 90_000);
    const proposal = await world.release('ord_1');
    expect(await world.decide(proposal, 'APPROVE', lin)).toMatchObject({ code: 'NEEDS_SECOND_PERSON' });
    expect(await world.decide(proposal)).toMatchObject({ state: 'APPLIED' });
    expect(await world.answers()).toEqual(['ord_1 held OVER_THRESHOLD', 'ord_1 cleared OVER_THRESHOLD']);
    expect(await world.checkOf('ord_1')).toMatchObject({ outcome: 'RELEASED', decidedBy: 'staff:wang' });
    await world.recheck();
    expect(await world.answers()).toHaveLength(2);
  });
});
