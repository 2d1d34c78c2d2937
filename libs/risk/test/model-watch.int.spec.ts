import { Metrics } from '#platform';
import { partnerOf, until } from '#testing';
import { randomFrom } from '../src/domain/classifier/random.js';
import { aFact, entered, review, sealed } from './builders.js';
import { Desk } from './desk.js';
import { csvOf, remarks } from './made-up.js';

const DRIFT = `query($id: ID!, $days: Int! = 30) { modelDrift(modelId: $id, days: $days) { modelId classes { class drifted windows {
  fromOn toOn judged state stabilityIndex classShare found { value } expectedFound precision { value low high } seen } } } }`;
const driftOf = (desk: Desk, days = 30, viewer?: any) => desk.run(DRIFT, { id: 'mdl_shipped', days }, viewer);
const classOf = async (desk: Desk, name: string) =>
  (await driftOf(desk)).classes.find((one: any) => one.class === name);
const DAY = 86_400_000;

const LABELS = ['COMPLAINT', 'HARMLESS', 'HARMLESS', 'HARMLESS'];

/** Trains a model on made-up remarks and lets it run in shadow. */
async function shadowed(desk: Desk): Promise<string> {
  const content = Buffer.from(csvOf(remarks(4_000, 1, LABELS))).toString('base64');
  const upload = `mutation($input: UploadTrainingPartInput!) { uploadTrainingPart(input: $input) { ... on TrainingSet { id } } }`;
  const { id: setId } = await desk.run(upload, { input: { part: 0, content } });
  const train = `mutation($input: TrainModelInput!) { trainModel(input: $input) { ... on RiskTraining { id } } }`;
  const input = { setId, name: 'Remarks', kind: 'TEXT', harmless: 'HARMLESS', reason: 'a test' };
  const { id } = await desk.run(train, { input });
  const { model } = await until(
    () => desk.run('query($id: ID!) { riskTraining(id: $id) { model { id } } }', { id }),
    training => training.model !== null,
    50_000,
  );
  await desk.run('mutation($id: ID!) { shadowModel(id: $id, reason: "a test") { __typename } }', { id: model.id });
  return model.id as string;
}

const plain = (random: () => number): string => {
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  return `${one(['麻烦', '请', '辛苦', '老板', ''])}${one(['周末', '下午', '六点后', '尽快', '晚几天'])}${one(['送', '发货', '寄出'])}${one(['放门口', '放驿站', '打电话', '包好一点', '要红色', '送同事的'])}${one(['谢谢', '', '哦', '!'])}`;
};
const strange = (random: () => number): string =>
  Array.from({ length: 30 }, () => '投诉刷单返现开票退款不退货差评举报'[Math.floor(random() * 17)]).join('');

/** A day of so many paid orders. */
async function aDay(desk: Desk, name: string, count: number, remark: (i: number) => string): Promise<void> {
  const events = Array.from({ length: count }, (_, i) =>
    entered(desk.bench, 'PAID', sealed(desk.bench, aFact(`ord_${name}_${i}`), { buyerRemark: remark(i) })),
  );
  for (let at = 0; at < events.length; at += 100) await desk.bench.deliver(events.slice(at, at + 100));
  desk.clock.advance(DAY);
}

it('counts each order once, and tells nothing of a day that is not over', async () => {
  await using desk = await Desk.open();
  const paid = [0, 1].map(i =>
    entered(desk.bench, 'PAID', sealed(desk.bench, aFact(`ord_${i}`), { buyerRemark: '谢谢' })),
  );
  await desk.bench.deliver(paid);
  await desk.bench.deliver(paid);
  await desk.bench.deliver([entered(desk.bench, 'PAID', sealed(desk.bench, aFact('ord_2'), { buyerRemark: '' }))]);
  expect((await classOf(desk, 'COMPLAINT')).windows).toEqual([]);
  desk.clock.advance(DAY);
  expect((await classOf(desk, 'COMPLAINT')).windows).toMatchObject([{ judged: 2, state: 'TOO_FEW', precision: null }]);
});

it('tells how often people agreed with what a model found', async () => {
  await using desk = await Desk.open();
  const remark = (i: number) => `单子走个流程,里面随便放包纸巾就行,钱晚上照旧转给我 ${i}`;
  await aDay(desk, 'a', 3, remark);
  await review(desk.bench, 'ord_a_0', 'REJECT');
  await review(desk.bench, 'ord_a_1', 'RELEASE');
  const [window] = (await classOf(desk, 'BRUSHING')).windows;
  expect(window).toMatchObject({ judged: 3, found: { value: 1 }, precision: { value: 0.5 } });
  expect(window.precision.low).toBeGreaterThan(0);
});

it('calls people once when three days on end are not what the shipped model saw at first', async () => {
  await using desk = await Desk.open();
  const random = randomFrom(4);
  await aDay(desk, 'first', 1_000, () => plain(random));
  for (const name of ['a', 'b', 'c']) {
    await desk.job('watch-models');
    expect((await desk.tickets()).filter(one => one['kind'] === 'model.drift')).toEqual([]);
    await aDay(desk, name, 500, () => strange(random));
  }
  await desk.job('watch-models');
  const [ticket] = (await desk.tickets('(first: 100)')).filter(one => one['kind'] === 'model.drift');
  expect(ticket).toMatchObject({
    subject: expect.stringMatching(/^mdl_shipped@[0-9a-f]{8}$/),
    class: 'MODEL',
    open: true,
  });
  await desk.act('closeTicket', `id: "${String(ticket?.['id'])}", code: SOLVED, reason: "known"`);
  await desk.job('watch-models');
  expect(await desk.about(String(ticket?.['subject']))).toMatchObject({ open: false, reopened: 0 });
  const alerts = (await desk.emitted('alert.raised')).filter(one => JSON.stringify(one).includes('RISK_MODEL_DRIFTED'));
  expect(alerts).toHaveLength(1);
  const { body } = await desk.bench.get(Metrics).text();
  const shown = /stability_index\{model="mdl_shipped",class="BRUSHING"\} ([\d.]+)/.exec(body);
  expect(Number(shown?.[1])).toBeGreaterThan(0.25);
});

it('compares the shipped model with nothing before this house has had orders enough, and calls nobody while they stay as they are', async () => {
  await using desk = await Desk.open();
  const random = randomFrom(5);
  await aDay(desk, 'first', 600, () => plain(random));
  expect((await classOf(desk, 'BRUSHING')).windows).toMatchObject([{ judged: 600, state: 'UNKNOWN' }]);
  for (const name of ['a', 'b', 'c']) await aDay(desk, name, 500, () => plain(random));
  await desk.job('watch-models');
  for (const { drifted, windows } of (await driftOf(desk)).classes) {
    expect(drifted).toBe(false);
    expect(windows.map((one: any) => one.state)).toEqual(['STEADY', 'STEADY', 'STEADY', 'STEADY']);
  }
  expect((await desk.tickets('(first: 100)')).filter(one => one['kind'] === 'model.drift')).toEqual([]);
});

it('calls nobody while orders are what the model was trained on, with less trouble than there was in training', async () => {
  await using desk = await Desk.open();
  const model = await shadowed(desk);
  const rare = ['COMPLAINT', ...Array<string>(19).fill('HARMLESS')];
  for (const [seed, name] of ['a', 'b', 'c'].entries()) {
    const unseen = remarks(500, 100 + seed, rare);
    await aDay(desk, name, 500, i => unseen[i]?.text ?? '');
  }
  await desk.job('watch-models');
  const { classes } = await desk.run(DRIFT, { id: model });
  expect(classes).toMatchObject([{ class: 'COMPLAINT', drifted: false, windows: { length: 3 } }]);
  for (const window of classes[0].windows) {
    expect(window).toMatchObject({ judged: 500, state: 'STEADY' });
    expect(window.classShare).toBeLessThan(0.1);
    expect(Math.abs(window.found.value - window.expectedFound)).toBeLessThan(0.03);
  }
  const told = (await desk.tickets('(first: 100)')).filter(one => one['kind'] === 'model.drift');
  expect(told.map(one => one['subject'])).not.toContain(model);
});

it('is for the house, and for spans people can look over', async () => {
  await using desk = await Desk.open();
  expect(await driftOf(desk, 30, partnerOf('shp_a', 'risk:read'))).toBeNull();
  expect(await desk.run(DRIFT, { id: 'mdl_none' })).toBeNull();
  await expect(driftOf(desk, 91)).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
