import { bootSubgraphForTest, FakeClock, partnerOf, staff, viewerWith } from '#testing';
import { risk } from '#risk';
import { aFact, answers, BAD, entered, OK, orderOf, review, sealed, three, VAGUE } from './builders.js';

describe('review', () => {
  it('releases or rejects a flagged order once, closes its ticket and tells orders', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    expect(await review(bench, BAD, 'REJECT')).toEqual({
      __typename: 'RiskDecision',
      outcome: 'REJECTED',
      decidedBy: 'staff:test',
    });
    expect(await review(bench, BAD, 'RELEASE')).toEqual({ __typename: 'AlreadyReviewed', code: 'ALREADY_REVIEWED' });
    expect(await review(bench, VAGUE, 'RELEASE')).toMatchObject({ outcome: 'RELEASED' });
    expect(await review(bench, OK, 'RELEASE')).toEqual({ __typename: 'NothingToReview', code: 'NOTHING_TO_REVIEW' });
    expect(await review(bench, 'ord_unknown', 'RELEASE')).toMatchObject({ code: 'NOTHING_TO_REVIEW' });
    expect((await answers(bench)).slice(3)).toEqual([`${BAD} risk.rejected`, `${VAGUE} risk.released`]);
    expect((await bench.emitted()).at(-1)?.payload).toMatchObject({ level: 2, by: 'staff:test' });
    expect(await orderOf(bench, BAD)).toMatchObject({
      risk: { outcome: 'REJECTED', decidedBy: 'staff:test' },
      tickets: [{ open: false, closeReason: 'called the buyer' }],
    });
  });

  it('lists what waits, the oldest first, page by page, and drops orders that ended', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(risk, { clock });
    const facts = [1, 2, 3].map(n => sealed(bench, aFact(`ord_${n}`), { buyerRemark: '刷单' }));
    for (const fact of facts) {
      await bench.deliver([entered(bench, 'PAID', fact)]);
      clock.advance(1_000);
    }
    const source =
      'query($after: String) { reviewQueue(first: 2, after: $after) { nodes { order { id } level } pageInfo { hasNextPage endCursor } } }';
    const page = async (after?: string) =>
      (await bench.graphql(source, { after })).data as {
        reviewQueue: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
    const first = await page();
    expect(first.reviewQueue.nodes).toEqual([
      { order: { id: 'ord_1' }, level: 1 },
      { order: { id: 'ord_2' }, level: 1 },
    ]);
    expect((await page(first.reviewQueue.pageInfo.endCursor)).reviewQueue).toMatchObject({
      nodes: [{ order: { id: 'ord_3' } }],
      pageInfo: { hasNextPage: false },
    });
    const gone = facts[0] ?? aFact('');
    await bench.deliver([entered(bench, 'CANCELLED', { ...gone, from: 'PAID' })]);
    expect((await page()).reviewQueue.nodes).toHaveLength(2);
    expect(await review(bench, 'ord_1', 'RELEASE')).toMatchObject({ code: 'NOTHING_TO_REVIEW' });
    expect(await orderOf(bench, 'ord_1')).toMatchObject({ tickets: [{ open: false }] });
  });

  it('lets one of two officers win who decide at the same moment', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    const said = await Promise.all(
      ['RELEASE', 'REJECT', 'RELEASE', 'REJECT'].map(verdict => review(bench, BAD, verdict as 'RELEASE')),
    );
    expect(said.map(s => (s as { __typename: string }).__typename).sort()).toEqual([
      'AlreadyReviewed',
      'AlreadyReviewed',
      'AlreadyReviewed',
      'RiskDecision',
    ]);
    expect((await answers(bench)).filter(a => a.startsWith(BAD))).toHaveLength(2);
  });
});

describe('who may see risk', () => {
  it('shows a partner the decisions of its own shop only, and lets it review no foreign order', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    const [own, foreign, none] = [partnerOf('shp_a'), partnerOf('shp_b'), partnerOf()];
    expect(await orderOf(bench, BAD, own)).toMatchObject({ risk: { outcome: 'FLAGGED' } });
    for (const viewer of [foreign, none]) {
      expect(await orderOf(bench, BAD, viewer)).toMatchObject({ risk: null, tickets: [] });
      expect(await review(bench, BAD, 'RELEASE', viewer)).toMatchObject({ code: 'NOTHING_TO_REVIEW' });
      expect((await bench.graphql('{ reviewQueue { nodes { id } } }', {}, viewer)).data).toEqual({
        reviewQueue: { nodes: [] },
      });
    }
    expect((await bench.graphql('{ reviewQueue(shopId: "shp_a") { nodes { id } } }', {}, foreign)).data).toEqual({
      reviewQueue: { nodes: [] },
    });
    expect(await orderOf(bench, BAD)).toMatchObject({ risk: { outcome: 'FLAGGED' } });
  });

  it('asks for the scope', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    expect(await review(bench, BAD, 'RELEASE', viewerWith(staff, 'risk:read'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await orderOf(bench, BAD, viewerWith(staff, 'orders:read'))).toMatchObject({ risk: null, tickets: [] });
    expect(
      (await bench.graphql('{ riskRules { key } }', {}, viewerWith(staff, 'orders:read'))).errors?.[0]?.originalError,
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
