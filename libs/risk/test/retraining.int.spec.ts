import { partnerOf, until } from '#testing';
import { FEWEST_LABELS } from '../src/domain/label-set.js';
import { LabelStore } from '../src/store/label.store.js';
import { Labels } from '../src/labels.service.js';
import { aFact, entered, orderOf, review, sealed } from './builders.js';
import { Desk } from './desk.js';
import { csvOf, remarks } from './made-up.js';

const BRUSHING = '单子走个流程,里面随便放包纸巾就行,钱晚上照旧转给我';
const THREAT = '今天再不发货我就去12315投诉你们,等着';
const pay = (desk: Desk, id: string, buyerRemark: string, over: object = {}) =>
  desk.bench.deliver([entered(desk.bench, 'PAID', sealed(desk.bench, aFact(id, over), { buyerRemark }))]);
const counts = (desk: Desk, viewer?: any) => desk.run('{ riskLabelCounts { label source rows } }', {}, viewer);
const retrain = (desk: Desk, input: object = {}, viewer?: any) =>
  desk.run(
    `mutation($input: RetrainFromLabelsInput!) { retrainFromLabels(input: $input) { __typename
      ... on RiskTraining { id status } ... on InvalidTraining { faults } } }`,
    { input: { reason: 'a test', ...input } },
    viewer,
  );
const INTERVAL = '{ value low high }';
const TRAINING = `query($id: ID!) { riskTraining(id: $id) { status faults model { id name state moves { state author }
  card { warnings data { used } compared { parent rows falseAlarms ${INTERVAL} parentFalseAlarms ${INTERVAL}
    classes { name own { f1 recall { value } } parent { recall { value } } } } } } } }`;
const ended = (desk: Desk, id: string) =>
  until(
    () => desk.run(TRAINING, { id }),
    training => ['DONE', 'FAILED'].includes(training.status),
    55_000,
  );
/** As people at work leave them. */
const told = (desk: Desk, rows: readonly { text: string; label: string }[], by = 'staff:a') =>
  desk.bench.service.db.write(tx =>
    desk.bench.get(Labels).keep(
      tx,
      rows.map((row, i) => ({
        ...row,
        by,
        shopId: 'shp_a',
        subject: `ord_told_${i}`,
        source: 'REVIEW' as const,
        buyerHash: null,
      })),
    ),
  );

describe('a word of people becomes a label', () => {
  it('when an order is released or rejected for its remark, and its words rest sealed', async () => {
    await using desk = await Desk.open();
    await pay(desk, 'ord_1', BRUSHING);
    await pay(desk, 'ord_2', `${BRUSHING}啊`);
    await review(desk.bench, 'ord_1', 'REJECT');
    await review(desk.bench, 'ord_2', 'RELEASE');
    expect(await counts(desk)).toEqual([
      { label: 'BRUSHING', source: 'REVIEW', rows: 1 },
      { label: 'HARMLESS', source: 'REVIEW', rows: 1 },
    ]);
    expect(await counts(desk, partnerOf('shp_a', 'risk:read'))).toEqual([]);
    const stored = await desk.bench.service.db.read(tx => tx.query('SELECT * FROM risk_labels'));
    expect(JSON.stringify(stored)).not.toContain('纸巾');
  });

  it('of the class a person names', async () => {
    await using desk = await Desk.open();
    await pay(desk, 'ord_1', BRUSHING);
    const source = `mutation { reviewOrder(orderId: "ord_1", verdict: REJECT, reason: "x", class: "INVOICE_FRAUD") { __typename } }`;
    expect(await desk.run(source)).toEqual({ __typename: 'RiskDecision' });
    expect(await counts(desk)).toEqual([{ label: 'INVOICE_FRAUD', source: 'REVIEW', rows: 1 }]);
  });

  it('when the ticket of a threat is closed with a code that says something of it', async () => {
    await using desk = await Desk.open();
    for (const [id, code] of [
      ['ord_1', 'SOLVED'],
      ['ord_2', 'UNFOUNDED'],
      ['ord_3', 'UNREACHABLE'],
    ] as const) {
      await pay(desk, id, THREAT);
      const [ticket] = (await orderOf(desk.bench, id))?.tickets ?? [];
      await desk.act('closeTicket', `id: "${String(ticket?.id)}", code: ${code}, reason: "x"`);
    }
    expect(await counts(desk)).toEqual([
      { label: 'COMPLAINT', source: 'TICKET', rows: 1 },
      { label: 'HARMLESS', source: 'TICKET', rows: 1 },
    ]);
  });

  it('when a complaint is imported, once', async () => {
    await using desk = await Desk.open();
    const input = {
      shopId: 'shp_a',
      source: 'crm',
      csv: 'no,text\n1,骗子\n2,破了',
      columns: { externalId: 'no', text: 'text' },
    };
    const source = 'mutation($input: ImportComplaintsInput!) { importComplaints(input: $input) { opened } }';
    for (const opened of [2, 0]) expect(await desk.run(source, { input })).toEqual({ opened });
    expect(await counts(desk)).toEqual([{ label: 'COMPLAINT', source: 'COMPLAINT', rows: 2 }]);
  });

  it('and is forgotten after two years', async () => {
    await using desk = await Desk.open();
    await told(desk, [{ text: BRUSHING, label: 'BRUSHING' }]);
    desk.clock.advance(731 * 86_400_000);
    await desk.job('learn-from-labels');
    expect(await desk.bench.service.db.read(tx => desk.bench.get(LabelStore).counts(tx))).toEqual([]);
  });
});

describe('a model that goes on from another', () => {
  const LABELS = ['COMPLAINT', 'HARMLESS', 'HARMLESS'];

  it('learns what people said, runs in shadow, and is compared on rows neither has seen', async () => {
    await using desk = await Desk.open();
    // A trick nobody wrote of, which people meet at work.
    const tricks = remarks(150, 9, ['HARMLESS']).map(({ text }) => ({
      text: `${text}老规矩走七号通道`,
      label: 'BRUSHING',
    }));
    await told(desk, tricks);
    await told(desk, remarks(150, 11, ['HARMLESS']), 'staff:b');
    const { id, __typename } = await retrain(desk);
    expect(__typename).toBe('RiskTraining');
    const { status, faults, model } = await ended(desk, id);
    expect([status, faults]).toEqual(['DONE', []]);
    expect(model).toMatchObject({ name: 'Remarks + labels', state: 'SHADOW' });
    expect(model.moves.map((one: any) => one.state)).toEqual(['DRAFT', 'SHADOW']);
    const { compared, data } = model.card;
    expect(data.used).toBeGreaterThan(15_000);
    expect(compared).toMatchObject({ parent: 'mdl_shipped', rows: 60 });
    const brushing = compared.classes.find((one: any) => one.name === 'BRUSHING');
    expect(brushing.own.recall.value).toBeGreaterThan(0.9);
    expect(brushing.own.recall.value).toBeGreaterThan(brushing.parent.recall.value + 0.2);
    expect(await desk.run('{ riskModels { state } }')).toEqual([{ state: 'SHADOW' }]);
  });

  it('needs enough that is new, and says how much is missing', async () => {
    await using desk = await Desk.open();
    await told(desk, remarks(FEWEST_LABELS - 1, 3, ['COMPLAINT', 'HARMLESS']));
    const { faults } = await retrain(desk);
    expect(faults.join()).toMatch(/labelled 49 texts .* at least 50 are needed: review 1 more/);
    await desk.job('learn-from-labels');
    expect(await desk.run('{ riskTrainings { id } }')).toEqual([]);
  });

  it('of the house needs its file again, and learns from both', async () => {
    await using desk = await Desk.open();
    const content = Buffer.from(csvOf(remarks(600, 1, LABELS))).toString('base64');
    const part =
      'mutation($input: UploadTrainingPartInput!) { uploadTrainingPart(input: $input) { ... on TrainingSet { id } } }';
    const upload = async () => (await desk.run(part, { input: { part: 0, content } })).id as string;
    const train = 'mutation($input: TrainModelInput!) { trainModel(input: $input) { ... on RiskTraining { id } } }';
    const input = { setId: await upload(), name: 'Ours', kind: 'TEXT', harmless: 'HARMLESS', reason: 'x' };
    const { model: parent } = await ended(desk, (await desk.run(train, { input })).id);
    await told(desk, remarks(90, 5, LABELS));
    expect((await retrain(desk, { modelId: parent.id })).faults.join()).toMatch(/upload its file again/);
    const { id } = await retrain(desk, { modelId: parent.id, setId: await upload() });
    const { model } = await ended(desk, id);
    expect(model).toMatchObject({
      name: 'Ours + labels',
      card: { data: { used: 690 }, compared: { parent: parent.id } },
    });
    expect(model.card.warnings.join()).toContain('which of the two is better cannot be told');
    const left = await desk.bench.service.db.read(tx => tx.query('SELECT COUNT(*) AS n FROM training_set_parts'));
    expect(Number(left[0].n)).toBe(0);
  });

  it('is for people of all shops', async () => {
    await using desk = await Desk.open();
    await expect(retrain(desk, {}, partnerOf('shp_a'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
