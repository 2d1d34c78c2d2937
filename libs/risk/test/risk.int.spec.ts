import { bootSubgraphForTest, FakeClock, partnerOf, staff, viewerWith, anEvent, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, answers, entered, orderOf, review, sealed } from './builders.js';

const OK = 'ord_01JD0000000000000000000001';
const BAD = 'ord_01JD0000000000000000000002';
const VAGUE = 'ord_01JD0000000000000000000003';

/** One harmless order, one suspected of fraud, one with an unclear address. */
async function three(bench: SubgraphBench): Promise<void> {
  await bench.deliver([
    entered(bench, 'PAID', sealed(bench, aFact(OK), { buyerRemark: '请开发票,谢谢' })),
    entered(bench, 'PAID', sealed(bench, aFact(BAD), { buyerRemark: '帮 忙 刷 单,好评返现' })),
    entered(bench, 'PAID', sealed(bench, aFact(VAGUE), { address: '大润发超市旁边' })),
  ]);
}

describe('screening of paid orders', () => {
  it('clears the harmless, flags the suspect for an officer and the unclear for the buyer', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    expect(await answers(bench)).toEqual([`${OK} risk.cleared`, `${BAD} risk.flagged`, `${VAGUE} risk.flagged`]);
    expect(await orderOf(bench, OK)).toMatchObject({
      risk: { outcome: 'CLEARED', level: 3, score: null, reasons: [] },
      tickets: [],
    });
    expect(await orderOf(bench, BAD)).toMatchObject({
      risk: { outcome: 'FLAGGED', level: 1, reasons: [{ rule: 'remark.brushing' }, { rule: 'remark.cash_back' }] },
      tickets: [{ kind: 'risk.review', open: true, severity: 'CRITICAL', order: { id: BAD }, shop: { id: 'shp_a' } }],
    });
    expect(await orderOf(bench, VAGUE)).toMatchObject({
      risk: { outcome: 'FLAGGED', level: 2, reasons: [{ rule: 'address.vague' }] },
      tickets: [],
    });
  });

  it('keeps the reasons of a level 3 rule as tags and holds nothing up', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(OK), { buyerRemark: '再不发货我就投诉' }))]);
    expect(await orderOf(bench, OK)).toMatchObject({
      risk: { outcome: 'CLEARED', level: 3, reasons: [{ rule: 'remark.complaint_tendency' }] },
    });
  });

  it('answers once, whatever comes twice, and not at all for the past', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const paid = entered(bench, 'PAID', aFact(OK));
    await bench.deliver([paid, paid]);
    await bench.deliver([paid]);
    await bench.deliver([entered(bench, 'PAID', aFact(OK)), entered(bench, 'PAID', aFact(BAD, { history: true }))]);
    expect(await answers(bench)).toEqual([`${OK} risk.cleared`]);
  });

  it('judges an order anew that was cancelled and paid again, even within one batch', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const fact = sealed(bench, aFact(BAD), { buyerRemark: '刷单' });
    await bench.deliver([
      entered(bench, 'PAID', fact),
      entered(bench, 'CANCELLED', { ...fact, from: 'PAID' }),
      entered(bench, 'PAID', { ...fact, from: 'CANCELLED' }),
    ]);
    expect(await answers(bench)).toEqual([`${BAD} risk.flagged`, `${BAD} risk.flagged`]);
    expect(await review(bench, BAD, 'RELEASE')).toMatchObject({ outcome: 'RELEASED' });
  });

  it('stores no word of the buyer in clear', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const secret = {
      buyerName: '张无忌',
      receiverName: '赵敏敏',
      phone: '13912345678',
      address: '光明顶路旁边密室',
      buyerRemark: '秘密暗号 刷单 天王盖地虎',
      sellerMemo: '宝塔镇河妖',
    };
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(BAD), secret))]);
    for (const table of ['risk_decisions', 'review_queue', 'tickets', 'spend_days', 'outbox']) {
      const rows = JSON.stringify(await bench.service.db.read(tx => tx.query(`SELECT * FROM ${table}`)));
      for (const word of ['张无忌', '赵敏敏', '13912345678', '光明顶', '天王盖地虎', '宝塔镇河妖'])
        expect([table, rows.includes(word)]).toEqual([table, false]);
    }
  });
});

describe('amounts', () => {
  const order = (n: number, buyerHash: string | null, payableMinor: number, day: string, over = {}) =>
    aFact(`ord_${n}`, { buyerHash, payableMinor, paidAt: `${day}T10:00:00.000Z`, ...over });
  const reasonsOf = async (bench: SubgraphBench, n: number) =>
    ((await orderOf(bench, `ord_${n}`))?.risk?.['reasons'] as { message: string }[]).map(r => r.message);

  it("are compared with the buyer's own mean from three orders on, before that with the shop's", async () => {
    await using bench = await bootSubgraphForTest(risk);
    const facts = [
      order(1, 'b1', 10_000, '2026-11-01'),
      order(2, 'b1', 12_000, '2026-11-02'),
      order(3, 'b1', 8_000, '2026-11-03'),
    ];
    for (const fact of facts) await bench.deliver([entered(bench, 'PAID', fact)]);
    await bench.deliver([
      entered(bench, 'PAID', order(4, 'b1', 30_000, '2026-11-20')),
      entered(bench, 'PAID', order(5, 'b1', 45_001, '2026-11-20')),
    ]);
    expect(await reasonsOf(bench, 4)).toEqual([]);
    // Mean of 100, 120, 80 and 300 yuan: 150; three times that is 450.
    expect(await reasonsOf(bench, 5)).toEqual([expect.stringContaining("3.0 times the buyer's own mean of 4 orders")]);
    await bench.deliver([
      entered(bench, 'PAID', order(6, 'b2', 90_000, '2026-11-21')),
      entered(bench, 'PAID', order(7, 'b2', 30_000, '2026-11-21')),
    ]);
    expect(await reasonsOf(bench, 6)).toEqual([expect.stringContaining("the shop's mean of 5 orders")]);
    expect(await reasonsOf(bench, 7)).toEqual([]);
  });

  it('are remembered over a restart', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([1, 2, 3].map(n => entered(bench, 'PAID', order(n, 'b1', 10_000, '2026-11-20'))));
    const { dataDir, databasePrefix, databaseUrl } = bench.around.config;
    await using again = await bootSubgraphForTest(risk, { config: { dataDir, databasePrefix, databaseUrl } });
    await again.deliver([entered(again, 'PAID', order(4, 'b1', 30_001, '2026-11-21'))]);
    expect(await reasonsOf(again, 4)).toEqual([expect.stringContaining('mean of 3 orders')]);
  });

  it('count within one batch as they do one by one', async () => {
    await using together = await bootSubgraphForTest(risk);
    await using apart = await bootSubgraphForTest(risk);
    const facts = Array.from({ length: 40 }, (_, n) =>
      order(n, `b${n % 3}`, ((n * 7_919) % 500) * 100 + 100, `2026-11-${String((n % 20) + 1).padStart(2, '0')}`),
    );
    await together.deliver(facts.map(fact => entered(together, 'PAID', fact)));
    for (const fact of facts) await apart.deliver([entered(apart, 'PAID', fact)]);
    const sums = (bench: SubgraphBench) =>
      bench.service.db.read(tx => tx.query('SELECT * FROM spend_days ORDER BY subject, shop_id, currency, day'));
    expect(await sums(together)).toEqual(await sums(apart));
    for (const fact of facts) expect(await orderOf(together, fact.orderId)).toEqual(await orderOf(apart, fact.orderId));
  });

  it('forget what is more than thirty days old, other shops and other currencies', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const old = [1, 2, 3].map(n => order(n, 'b1', 1_000, '2026-10-20'));
    const elsewhere = [4, 5, 6].map(n => order(n, 'b1', 1_000, '2026-11-20', { shopId: 'shp_b' }));
    const dollars = [7, 8, 9].map(n => order(n, 'b1', 1_000, '2026-11-20', { currency: 'USD' }));
    await bench.deliver([...old, ...elsewhere, ...dollars].map(fact => entered(bench, 'PAID', fact)));
    await bench.deliver([
      entered(bench, 'PAID', order(10, 'b1', 99_000, '2026-11-22')),
      entered(bench, 'PAID', order(11, 'b1', 99_000, '2026-11-18')),
    ]);
    expect(await reasonsOf(bench, 10)).toEqual([]);
    expect(await reasonsOf(bench, 11)).toEqual([expect.stringContaining("buyer's own")]);
  });

  it('survive an absurd amount and gifts', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const facts = [
      order(1, 'b1', Number.MAX_SAFE_INTEGER, '2026-11-20'),
      order(2, 'b1', Number.MAX_SAFE_INTEGER, '2026-11-20'),
      order(3, 'b1', 0, '2026-11-20'),
      order(4, 'b1', -5, '2026-11-20'),
    ];
    await bench.deliver(facts.map(fact => entered(bench, 'PAID', fact)));
    expect(await answers(bench)).toHaveLength(4);
    await bench.deliver([5, 6, 7].map(n => entered(bench, 'PAID', order(n, 'b1', 1_000, '2026-11-20'))));
    await bench.deliver([entered(bench, 'PAID', order(8, 'b1', 3_001, '2026-11-20'))]);
    expect(await reasonsOf(bench, 8)).toHaveLength(1);
  });
});

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

describe('tickets', () => {
  const ask = (bench: SubgraphBench, kind: string, subject: string, shopId = 'shp_a') =>
    anEvent(
      'ticket.requested',
      `ticket/${kind}/${subject}`,
      { kind, subject, shopId, severity: 'WARNING', message: 'look at it' },
      { producer: 'channels', scope: bench.around.config.databasePrefix },
    );
  const list = async (bench: SubgraphBench, filter = '', viewer = staff) =>
    (
      (await bench.graphql(`{ tickets${filter} { nodes { id kind subject open } } }`, {}, viewer)).data as {
        tickets: { nodes: { id: string; subject: string }[] };
      }
    ).tickets.nodes;

  it('are opened once for each kind and subject, within a batch and over batches', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([
      ask(bench, 'drift', 'x'),
      ask(bench, 'drift', 'x'),
      ask(bench, 'drift', 'y'),
      ask(bench, 'bill', 'x'),
    ]);
    await bench.deliver([ask(bench, 'drift', 'x')]);
    expect((await list(bench)).map(t => t.subject).sort()).toEqual(['x', 'x', 'y']);
  });

  it('are closed once, with a reason', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([ask(bench, 'drift', 'x'), ask(bench, 'drift', 'y')]);
    const [ticket] = await list(bench, '(filter: { kind: "drift" })');
    const source =
      'mutation($id: ID!, $reason: String!) { closeTicket(id: $id, reason: $reason) { __typename ... on Ticket { open closedBy closeReason } ... on Problem { code } } }';
    const close = (reason: string) => bench.graphql(source, { id: ticket?.id, reason });
    expect((await close(' ')).errors?.[0]?.originalError).toMatchObject({ code: 'BAD_INPUT' });
    expect((await close('mended')).data).toEqual({
      closeTicket: { __typename: 'Ticket', open: false, closedBy: 'staff:test', closeReason: 'mended' },
    });
    expect((await close('again')).data).toEqual({
      closeTicket: { __typename: 'TicketAlreadyClosed', code: 'TICKET_ALREADY_CLOSED' },
    });
    expect(await list(bench, '(filter: { open: true })')).toHaveLength(1);
    expect(await list(bench, '(filter: { open: false })')).toMatchObject([{ id: ticket?.id }]);
  });

  it('of another shop, or of the house, do not exist for a partner', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([
      ask(bench, 'drift', 'own', 'shp_a'),
      ask(bench, 'drift', 'foreign', 'shp_b'),
      ask(bench, 'drift', 'house', ''),
    ]);
    const partner = partnerOf('shp_a');
    expect((await list(bench, '', partner)).map(t => t.subject)).toEqual(['own']);
    expect(await list(bench, '(filter: { shopId: "shp_b" })', partner)).toEqual([]);
    const foreign = (await list(bench)).find(t => t.subject === 'foreign');
    const { data } = await bench.graphql(
      'query($id: ID!, $r: [_Any!]!) { ticket(id: $id) { id } _entities(representations: $r) { ... on Ticket { subject } } }',
      { id: foreign?.id, r: [{ __typename: 'Ticket', id: foreign?.id }] },
      partner,
    );
    expect(data).toEqual({ ticket: null, _entities: [null] });
    const closing = await bench.graphql(
      'mutation($id: ID!) { closeTicket(id: $id, reason: "x") { __typename } }',
      { id: foreign?.id },
      partner,
    );
    expect(closing.errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
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

describe('rules as data', () => {
  const save = (bench: SubgraphBench, input: Record<string, unknown>, viewer = staff) =>
    bench.graphql(
      'mutation($input: SaveRiskRuleInput!) { saveRiskRule(input: $input) { __typename ... on RiskRule { version revision author } ... on InvalidRiskRule { code faults } } }',
      { input },
      viewer,
    );
  const RULE = {
    key: 'remark.resale',
    detector: 'FORBIDDEN_REMARK',
    title: 'Resale',
    level: 1,
    fields: ['BUYER_REMARK'],
    phrases: ['代购转卖'],
    reason: 'asked by legal',
  };

  it('are in force for the next order, and an old decision still names the rules it was made by', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(OK), { buyerRemark: '代购转卖' }))]);
    expect((await save(bench, RULE)).data).toMatchObject({
      saveRiskRule: { __typename: 'RiskRule', version: 1, author: 'staff:test' },
    });
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(BAD), { buyerRemark: '代 购 转 卖' }))]);
    await save(bench, { ...RULE, enabled: false });
    await bench.deliver([entered(bench, 'PAID', sealed(bench, aFact(VAGUE), { buyerRemark: '代购转卖' }))]);
    const [before, between, after] = await Promise.all([OK, BAD, VAGUE].map(id => orderOf(bench, id)));
    expect([before?.risk?.['outcome'], between?.risk?.['outcome'], after?.risk?.['outcome']]).toEqual([
      'CLEARED',
      'FLAGGED',
      'CLEARED',
    ]);
    expect(Number(between?.risk?.['ruleVersion'])).toBe(Number(before?.risk?.['ruleVersion']) + 1);
    const { data } = await bench.graphql(
      '{ riskRuleVersions(key: "remark.resale") { version enabled phrases reason } }',
    );
    expect(data).toEqual({
      riskRuleVersions: [
        { version: 2, enabled: false, phrases: ['代购转卖'], reason: 'asked by legal' },
        { version: 1, enabled: true, phrases: ['代购转卖'], reason: 'asked by legal' },
      ],
    });
  });

  it.each([
    ['no phrase', { phrases: [] }],
    ['a phrase of one letter', { phrases: ['刷'] }],
    ['a phrase without letters', { phrases: ['***'] }],
    ['no field', { fields: [] }],
    ['an unknown level', { level: 4 }],
    ['no reason', { reason: ' ' }],
    ['a bad key', { key: 'Remark Resale' }],
    ['another detector under an old key', { key: 'address.vague' }],
    ['a phrase longer than any remark needs', { phrases: ['长'.repeat(61)] }],
  ])('are not saved with %s', async (_, over) => {
    await using bench = await bootSubgraphForTest(risk);
    expect((await save(bench, { ...RULE, ...over })).data).toMatchObject({
      saveRiskRule: { __typename: 'InvalidRiskRule', code: 'INVALID_RISK_RULE' },
    });
  });

  it('are neither shown to a partner nor changed by one', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(
      (
        await bench.graphql(
          '{ riskRules { key } riskRuleVersions(key: "remark.brushing") { key } }',
          {},
          partnerOf('shp_a'),
        )
      ).data,
    ).toEqual({ riskRules: [], riskRuleVersions: [] });
    expect((await save(bench, RULE, partnerOf('shp_a'))).errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(
      ((await bench.graphql('{ riskRules { key version } }')).data as { riskRules: unknown[] }).riskRules,
    ).toHaveLength(7);
  });
});

describe('tables', () => {
  it('are what the row classes describe', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await bench.service.db.drift()).toEqual([]);
  });
});
