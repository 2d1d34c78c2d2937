import type { PersonalFields } from '#contracts';
import { bootSubgraphForTest, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, entered, findingsOf, orderOf, sealed } from './builders.js';

const idOf = (n: number): string => `ord_${String(n).padStart(4, '0')}`;
const paidAt = (n: number): string => new Date(Date.parse('2026-11-22T08:00:00.000Z') + n * 60_000).toISOString();
const anOrder = (bench: SubgraphBench, n: number, personal: Partial<PersonalFields> = {}, over = {}) =>
  sealed(bench, aFact(idOf(n), { paidAt: paidAt(n), ...over }), { phone: '13800138000', ...personal });
const pay = (bench: SubgraphBench, orders: readonly ReturnType<typeof aFact>[]) =>
  bench.deliver(orders.map(order => entered(bench, 'PAID', order)));
async function verdictOn(bench: SubgraphBench, n: number) {
  const found = (await orderOf(bench, idOf(n)))?.risk as {
    outcome: string;
    level: number;
    reasons: { rule: string }[];
  };
  return [found.outcome, found.level, ...found.reasons.map(reason => reason.rule)];
}
const shadowsOn = async (bench: SubgraphBench, n: number): Promise<readonly string[]> =>
  ((await findingsOf(bench, idOf(n))) as { rule: string; shadow: boolean }[])
    .filter(({ shadow }) => shadow)
    .map(({ rule }) => rule);

describe('an order', () => {
  it('whose remark names another address asks the buyer, and one that repeats its own or is a gift does not', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await pay(bench, [
      anOrder(bench, 1, { buyerRemark: '请寄到江南大道 88 号' }),
      anOrder(bench, 2, { buyerRemark: '请寄到文三路100号2幢' }),
      anOrder(bench, 3, { buyerRemark: '送给妈妈的，请写贺卡，放门口3号柜' }),
      anOrder(bench, 4, { buyerRemark: '请打 13900139000' }),
      anOrder(bench, 5, { buyerRemark: '请打 138 0013 8000' }),
    ]);
    expect(await Promise.all([1, 2, 3, 4, 5].map(n => verdictOn(bench, n)))).toEqual([
      ['FLAGGED', 2, 'remark.other_address'],
      ['CLEARED', 3],
      ['CLEARED', 3],
      ['CLEARED', 3, 'remark.other_phone'],
      ['CLEARED', 3],
    ]);
    const answers = (await bench.emitted()).filter(event => event.type === 'risk.flagged');
    expect(answers.map(({ payload }) => payload)).toEqual([expect.objectContaining({ addressUnclear: true })]);
  });

  it('of a buyer who sends to five addresses in a day is held, and the four before are not', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await pay(
      bench,
      [1, 2, 3, 4, 5].map(n => anOrder(bench, n, {}, { buyerHash: 'anna', addressHash: `a${n}` })),
    );
    expect(await verdictOn(bench, 4)).toEqual(['CLEARED', 3]);
    expect(await verdictOn(bench, 5)).toEqual(['FLAGGED', 1, 'velocity.many_addresses']);
  });

  it('to an address ten others bought to is told of, and the fifth of a buyer in an hour in shadow', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const strangers = Array.from({ length: 11 }, (_, n) =>
      anOrder(bench, n, {}, { buyerHash: `b${n}`, phoneHash: `p${n % 6}`, addressHash: 'home' }),
    );
    await pay(bench, strangers);
    expect(await verdictOn(bench, 9)).toEqual(['CLEARED', 3]);
    expect(await verdictOn(bench, 10)).toEqual(['CLEARED', 3, 'velocity.shared_address']);
    await pay(
      bench,
      [20, 21, 22, 23, 24, 25].map(n => anOrder(bench, n, {}, { buyerHash: 'bert' })),
    );
    expect(await shadowsOn(bench, 24)).toEqual([]);
    expect(await shadowsOn(bench, 25)).toEqual(['velocity.orders']);
  });

  it('of a buyer who had half of the orders refunded is told of', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const ofAnna = (n: number) => anOrder(bench, n, {}, { buyerHash: 'anna' });
    await pay(bench, [1, 2, 3, 4, 5, 6].map(ofAnna));
    const refunded = [1, 2, 3].map(n => {
      const told = entered(bench, 'SIGNED', { ...ofAnna(n), afterSale: 'REFUNDED', refundedMinor: 10_000 });
      return { ...told, at: paidAt(600) } as typeof told;
    });
    await bench.deliver(refunded);
    await pay(bench, [ofAnna(599), ofAnna(700)]);
    expect(await verdictOn(bench, 599)).toEqual(['CLEARED', 3]);
    // Three of seven are less than half.
    expect(await verdictOn(bench, 700)).toEqual(['CLEARED', 3]);
    await bench.deliver([
      { ...entered(bench, 'SIGNED', { ...ofAnna(4), refundedMinor: 1 }), at: paidAt(701) },
    ] as typeof refunded);
    await pay(bench, [ofAnna(702)]);
    expect(await verdictOn(bench, 702)).toEqual(['CLEARED', 3, 'refunds.serial']);
  });

  it('of a district that is in another city is seen in shadow, with what is wrong', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await pay(bench, [
      anOrder(bench, 1, { district: '朝阳区' }),
      anOrder(bench, 2),
      anOrder(bench, 3, { address: '翠苑小区' }),
      anOrder(bench, 4, { district: 'Camden', address: 'near the church' }, { country: 'GB', province: '', city: '' }),
    ]);
    expect(await Promise.all([1, 2, 3].map(n => shadowsOn(bench, n)))).toEqual([
      ['address.elsewhere', 'address.uncertain'],
      [],
      ['address.uncertain'],
    ]);
    const [finding] = (await findingsOf(bench, idOf(1))) as { tests: unknown }[];
    expect(finding?.tests).toEqual([
      { id: 'faults', field: 'addressFaults', op: 'in', held: true, seen: 'DISTRICT_ELSEWHERE', word: null },
    ]);
    expect(await shadowsOn(bench, 4)).toEqual([]);
  });
});
