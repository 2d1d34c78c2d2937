import type { DomainEvent, EventPayload } from '#contracts';
import { anEvent, bootSubgraphForTest, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { aFact, BAD, entered, OK, orderOf, review, sealed, three, VAGUE } from './builders.js';

const CLEAR = { address: '文三路 100 号 2 幢 301 室' };
const UNCLEAR = { address: '大润发超市对面' };

/** The order is to go somewhere else. */
const moved = (bench: SubgraphBench, id: string, hash: string, personal: Parameters<typeof sealed>[2]): DomainEvent => {
  const fact = { ...sealed(bench, aFact(id), personal), addressHash: hash, from: 'PAID' as const };
  return anEvent('order.address_changed', id, fact, { scope: bench.around.config.databasePrefix, shopId: fact.shopId });
};

/** The last answer on an order. */
async function answer(bench: SubgraphBench, id: string): Promise<[string, EventPayload<'risk.flagged'>]> {
  const said = (await bench.emitted()).filter(event => event.type.startsWith('risk.') && event.aggregate === id).at(-1);
  return [said?.type ?? '', said?.payload as EventPayload<'risk.flagged'>];
}
const QUEUE = '{ reviewQueue { nodes { order { id } } } }';
/** Which of the two that are asked about here wait; what the model thinks of the third is no matter of addresses. */
const queue = async (bench: SubgraphBench): Promise<string[]> => {
  const { nodes } = ((await bench.graphql(QUEUE)).data as any).reviewQueue;
  return nodes
    .map((node: any) => node.order.id as string)
    .filter((id: string) => [BAD, VAGUE].includes(id))
    .sort();
};

it('says of a decision whether the address is unclear, whatever else was found', async () => {
  await using bench = await bootSubgraphForTest(risk);
  await three(bench);
  expect((await answer(bench, OK))[1].addressUnclear).toBeUndefined();
  expect((await answer(bench, BAD))[1].addressUnclear).toBeUndefined();
  expect((await answer(bench, VAGUE))[1]).toMatchObject({ level: 2, addressUnclear: true });
  await bench.deliver([
    entered(bench, 'PAID', sealed(bench, aFact(OK.replace(/1$/, '9')), { ...UNCLEAR, buyerRemark: '刷单' })),
  ]);
  expect((await answer(bench, OK.replace(/1$/, '9')))[1]).toMatchObject({ level: 1, addressUnclear: true });
});

it('clears a new address, and the order leaves the queue', async () => {
  await using bench = await bootSubgraphForTest(risk);
  await three(bench);
  await bench.deliver([moved(bench, VAGUE, 'new', CLEAR)]);
  expect(await answer(bench, VAGUE)).toMatchObject(['risk.cleared', { newAddress: 'new', level: 3 }]);
  expect(await queue(bench)).toEqual([BAD]);
  expect((await orderOf(bench, VAGUE))?.risk).toMatchObject({ outcome: 'CLEARED' });
});

it('keeps an order whose new address is unclear too', async () => {
  await using bench = await bootSubgraphForTest(risk);
  await three(bench);
  await bench.deliver([moved(bench, VAGUE, 'new', UNCLEAR)]);
  expect(await answer(bench, VAGUE)).toMatchObject(['risk.flagged', { newAddress: 'new', addressUnclear: true }]);
  expect(await queue(bench)).toEqual([BAD, VAGUE]);
});

it('takes no suspicion back because of a new address, even when the rule finds nothing in it any more', async () => {
  await using bench = await bootSubgraphForTest(risk);
  await three(bench);
  await bench.deliver([moved(bench, BAD, 'new', CLEAR)]);
  expect(await answer(bench, BAD)).toMatchObject(['risk.flagged', { level: 1, newAddress: 'new' }]);
  expect((await answer(bench, BAD))[1].addressUnclear).toBeUndefined();
  expect(await queue(bench)).toEqual([BAD, VAGUE]);
  expect((await orderOf(bench, BAD))?.tickets).toHaveLength(1);
  expect(await review(bench, BAD, 'RELEASE')).toMatchObject({ outcome: 'RELEASED' });
});

it("holds nobody again for what an officer let pass, and leaves an officer's no alone", async () => {
  await using bench = await bootSubgraphForTest(risk);
  await three(bench);
  await review(bench, BAD, 'RELEASE');
  await bench.deliver([moved(bench, BAD, 'new', { ...CLEAR, buyerRemark: '帮 忙 刷 单,好评返现' })]);
  expect(await answer(bench, BAD)).toMatchObject(['risk.cleared', { newAddress: 'new' }]);
  await review(bench, VAGUE, 'REJECT');
  await bench.deliver([moved(bench, VAGUE, 'new', CLEAR)]);
  expect(await answer(bench, VAGUE)).toMatchObject(['risk.cleared', { newAddress: 'new' }]);
  expect((await orderOf(bench, VAGUE))?.risk).toMatchObject({ outcome: 'REJECTED' });
});
