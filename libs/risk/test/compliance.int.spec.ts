import { partnerOf, viewerWith } from '#testing';
import { ComplianceWorld, DOLLAR, lin, US_800, wang } from './compliance-world.js';

const QUOTE = `query($country: ID!, $minor: Minor!, $currency: Currency!, $at: DateTime) {
  dutyQuote(input: { country: $country, goods: { minor: $minor, currency: $currency }, at: $at }) {
    __typename ... on DutyQuote { isOver owed { minor currency } rule { revision } rate { revision } } ... on DutyUnknown { why } } }`;
const NO_LONGER = '2026-12-01T05:00:00.000Z';
const US_200 = { ...US_800, thresholdMinor: 20_000, effectiveAt: NO_LONGER, reason: 'the exemption shrinks' };

const quote = async (world: ComplianceWorld, over: object) => {
  const asked = { country: 'US', minor: 50_000, currency: 'USD', ...over };
  return (await world.ask<{ dutyQuote: Record<string, unknown> }>(QUOTE, asked)).dutyQuote;
};

describe('what is owed', () => {
  it('changes at the instant an announced rule begins, for the past as for the future', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', US_800);
    await world.agree('rule', US_200);
    const at = async (instant: string) => (await quote(world, { at: instant }))['owed'];
    expect(await at('2026-12-01T04:59:59.999Z')).toEqual({ minor: 0, currency: 'USD' });
    expect(await at(NO_LONGER)).toEqual({ minor: 5_000, currency: 'USD' });
    expect(await quote(world, { at: '2025-01-01T00:00:00.000Z' })).toEqual({
      __typename: 'DutyUnknown',
      why: 'NO_DUTY_RULE',
    });
    const inForce =
      'query($asOf: DateTime) { dutyRules(country: "US", asOf: $asOf) { threshold { minor } author approver } }';
    const signed = { author: 'staff:lin', approver: 'staff:wang' };
    expect(await world.ask(inForce)).toEqual({ dutyRules: [{ threshold: { minor: 80_000 }, ...signed }] });
    expect(await world.ask(inForce, { asOf: NO_LONGER })).toEqual({
      dutyRules: [{ threshold: { minor: 20_000 }, ...signed }],
    });
  });

  it('is reckoned by a rate that is young enough, or not at all', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', US_800);
    const yuan = { minor: 580_001, currency: 'CNY' };
    expect(await quote(world, yuan)).toEqual({ __typename: 'DutyUnknown', why: 'NO_RATE' });
    await world.agree('rate', DOLLAR);
    expect(await quote(world, yuan)).toMatchObject({ isOver: false, owed: { minor: 0 }, rate: { revision: 1 } });
    expect(await quote(world, { ...yuan, minor: 580_004 })).toMatchObject({ isOver: true, owed: { minor: 8_000 } });
    expect(await quote(world, { ...yuan, at: '2026-12-04T08:00:00.000Z' })).toMatchObject({ isOver: false });
    expect(await quote(world, { ...yuan, at: '2026-12-05T08:00:00.000Z' })).toMatchObject({ why: 'NO_RATE' });
    expect(await quote(world, { ...yuan, at: '2026-11-27T08:00:00.000Z' })).toMatchObject({ why: 'NO_RATE' });
  });
});

describe('the check before release', () => {
  it('holds an order until two people agreed on a rule for its country, and clears it then', async () => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1');
    expect(await world.answers()).toEqual(['ord_1 held NO_DUTY_RULE']);
    expect(await world.tickets('ord_1')).toEqual([{ kind: 'compliance.release', open: true }]);
    await world.propose('rule', US_800);
    await world.recheck();
    expect(await world.answers()).toHaveLength(1);
    await world.agree('rule', US_800);
    await world.recheck();
    await world.recheck();
    expect(await world.answers()).toEqual(['ord_1 held NO_DUTY_RULE', 'ord_1 cleared']);
    expect(await world.checkOf('ord_1')).toMatchObject({ outcome: 'CLEARED', ruleRevision: 1, order: { id: 'ord_1' } });
    expect(await world.tickets('ord_1')).toEqual([{ kind: 'compliance.release', open: false }]);
  });

  it('answers by the rule of the moment: free today, owed tomorrow', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', US_800);
    await world.agree('rule', US_200);
    await world.crossing('ord_1', {}, 50_000);
    world.clock.set(new Date(NO_LONGER));
    await world.crossing('ord_2', {}, 50_000);
    await world.crossing('ord_3', {}, 20_000);
    expect(await world.answers()).toEqual(['ord_1 cleared', 'ord_2 held OVER_THRESHOLD', 'ord_3 cleared']);
    expect(await world.checkOf('ord_2')).toMatchObject({ outcome: 'HELD', duty: { minor: 5_000, currency: 'USD' } });
  });

  it('clears by itself once an announced rule has begun', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', { ...US_800, effectiveAt: NO_LONGER });
    await world.crossing('ord_1');
    await world.recheck();
    expect(await world.answers()).toEqual(['ord_1 held NO_DUTY_RULE']);
    world.clock.set(new Date(NO_LONGER));
    await world.recheck();
    expect((await world.answers()).at(-1)).toBe('ord_1 cleared');
  });

  it('guesses no rate, sends nothing to a blocked country, and records what is owed where the rule says so', async () => {
    await using world = await ComplianceWorld.open();
    await world.agree('rule', { ...US_800, owed: 'RECORD' });
    await world.agree('rule', { ...US_800, country: 'KP', effect: 'BLOCK' });
    await world.crossing('ord_1', { currency: 'CNY' });
    await world.crossing('ord_2', { country: 'KP' });
    await world.crossing('ord_3', {}, 90_000);
    expect(await world.answers()).toEqual([
      'ord_1 held NO_RATE',
      'ord_2 held BLOCKED_COUNTRY',
      'ord_3 cleared OVER_THRESHOLD',
    ]);
    expect(await world.checkOf('ord_3')).toMatchObject({ outcome: 'CLEARED', duty: { minor: 9_000, currency: 'USD' } });
    expect(await world.release('ord_2')).toMatchObject({ __typename: 'InvalidProposal' });
  });

  it('names the question it answers, and forgets the one before', async () => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1', {}, 10_000, 'to one address');
    const old = await world.release('ord_1');
    await world.crossing('ord_1', {}, 10_000, 'to another');
    expect(await world.decide(old)).toMatchObject({ __typename: 'InvalidProposal' });
    const last = (await world.bench.emitted()).findLast(event => event.type === 'compliance.held');
    expect(last?.payload).toMatchObject({ question: 'to another' });
    const { complianceChecks } = await world.ask<{ complianceChecks: { nodes: unknown[] } }>(
      '{ complianceChecks { nodes { outcome } } }',
    );
    expect(complianceChecks.nodes).toEqual([{ outcome: 'HELD' }, { outcome: 'LAPSED' }]);
  });

  it.each(['order.cancelled', 'order.shipped'] as const)('waits for nobody after %s', async type => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1');
    await world.tell(type, 'ord_1', {});
    await world.agree('rule', US_800);
    await world.recheck();
    expect(await world.answers()).toEqual(['ord_1 held NO_DUTY_RULE']);
    expect(await world.checkOf('ord_1')).toMatchObject({ outcome: 'LAPSED' });
    expect(await world.release('ord_1')).toMatchObject({ __typename: 'InvalidProposal' });
  });

  it('waits for nobody after an order that came home was shipped', async () => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1');
    await world.tell('order.shipped', 'ord_1', { country: 'CN' });
    expect(await world.checkOf('ord_1')).toMatchObject({ outcome: 'LAPSED' });
    expect(await world.tickets('ord_1')).toEqual([{ kind: 'compliance.release', open: false }]);
  });

  it('shows an order to its own shop alone', async () => {
    await using world = await ComplianceWorld.open();
    await world.crossing('ord_1');
    expect(await world.checkOf('ord_1', partnerOf('shp_a'))).toMatchObject({ outcome: 'HELD' });
    expect(await world.checkOf('ord_1', partnerOf('shp_b'))).toBeNull();
    expect(await world.checkOf('ord_1', viewerWith(lin, 'orders:read'))).toBeNull();
    const list = '{ complianceChecks { nodes { outcome } } }';
    expect(await world.ask(list, {}, partnerOf('shp_b'))).toEqual({ complianceChecks: { nodes: [] } });
    await expect(world.ask(list, {}, viewerWith(wang, 'orders:read'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
