import { bootSubgraphForTest } from '#testing';
import { risk } from '#risk';
import { aFact, answers, BAD, entered, OK, orderOf, review, sealed, three, VAGUE } from './builders.js';

describe('screening of paid orders', () => {
  it('clears the harmless, flags the suspect for an officer and the unclear for the buyer', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await three(bench);
    expect(await answers(bench)).toEqual([`${OK} risk.cleared`, `${BAD} risk.flagged`, `${VAGUE} risk.flagged`]);
    expect(await orderOf(bench, OK)).toMatchObject({
      risk: { outcome: 'CLEARED', level: 3, score: expect.any(Number), reasons: [] },
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

describe('tables', () => {
  it('are what the row classes describe', async () => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await bench.service.db.drift()).toEqual([]);
  });
});
