import { gzipSync } from 'node:zlib';
import { Jobs } from '#platform';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, until, type SubgraphBench } from '#testing';
import { risk } from '#risk';
import { ModelBook } from '../src/model-book.service.js';
import { ModelPartRow, TrainingRow } from '../src/store/model.row.js';
import { csvOf, remarks } from './made-up.js';

const LABELS = ['COMPLAINT', 'INVOICE_FRAUD', 'HARMLESS', 'HARMLESS'];
const FILE = gzipSync(csvOf(remarks(600, 1, LABELS)));

/** The value of one root field; throws what the graph refused. */
async function ask(bench: SubgraphBench, source: string, variables = {}, viewer = staff): Promise<any> {
  const { data, errors } = await bench.graphql(source, variables, viewer);
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return Object.values(data ?? {})[0];
}

const part = (bench: SubgraphBench, input: object, viewer = staff) =>
  ask(
    bench,
    'mutation($input: UploadTrainingPartInput!) { uploadTrainingPart(input: $input) { __typename ... on TrainingSet { id parts bytes } ... on InvalidTraining { faults } } }',
    { input },
    viewer,
  );

/** Uploads in two slices. */
async function upload(bench: SubgraphBench, file: Buffer = FILE): Promise<string> {
  const cut = Math.floor(file.length / 2);
  const first = await part(bench, { part: 0, content: file.subarray(0, cut).toString('base64') });
  await part(bench, { setId: first.id, part: 1, content: file.subarray(cut).toString('base64') });
  return first.id as string;
}

const begin = (bench: SubgraphBench, setId: string, over: object = {}, key: string | null = null, viewer = staff) =>
  ask(
    bench,
    'mutation($input: TrainModelInput!, $key: String) { trainModel(input: $input, idempotencyKey: $key) { __typename ... on RiskTraining { id status } ... on InvalidTraining { faults } } }',
    { input: { setId, name: 'Remarks', kind: 'TEXT', harmless: 'HARMLESS', reason: 'a test', ...over }, key },
    viewer,
  );

const TRAINING = `query($id: ID!) { riskTraining(id: $id) { status progress faults kind finishedAt author
  model { id state kind bytes author reason moves { state } card { seed data { rows used sha256 labels { label rows } } falseAlarms { high }
    classes { name threshold metrics { auc { low } recall { value } } } } } } }`;

const ended = (bench: SubgraphBench, id: string) =>
  until(
    () => ask(bench, TRAINING, { id }),
    training => ['DONE', 'FAILED'].includes(training.status),
    60_000,
  );

/** Uploads, trains, and gives the id of the model. */
async function trained(bench: SubgraphBench, over: object = {}): Promise<string> {
  const { id } = await begin(bench, await upload(bench), over);
  return (await ended(bench, id)).model.id as string;
}

const move = (bench: SubgraphBench, verb: string, id: string, viewer = staff) =>
  ask(
    bench,
    `mutation($id: ID!) { ${verb}(id: $id, reason: "a test") { __typename ... on RiskModel { id state } ... on ModelCannotMove { code standing message } } }`,
    { id },
    viewer,
  );
const rollBack = (bench: SubgraphBench) =>
  ask(
    bench,
    'mutation { rollBackModel(kind: TEXT, reason: "worse") { __typename ... on RiskModel { id state } ... on ModelCannotMove { message } } }',
  );
const inForce = (bench: SubgraphBench) => bench.service.db.read(tx => bench.get(ModelBook).inForce(tx));

describe('models', () => {
  it('come out of an upload as drafts with a card, and leave no row of it behind', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const setId = await upload(bench);
    const sealed = await bench.service.db.read(tx => tx.query('SELECT sealed FROM training_set_parts'));
    expect(JSON.stringify(sealed)).not.toContain(FILE.subarray(0, 60).toString('base64').slice(8, 40));
    const { id } = await begin(bench, setId);
    const training = await ended(bench, id);
    expect(training).toMatchObject({ status: 'DONE', progress: 1, faults: [], kind: 'TEXT', author: 'staff:test' });
    expect(training.model).toMatchObject({
      state: 'DRAFT',
      kind: 'TEXT',
      moves: [{ state: 'DRAFT' }],
      reason: 'a test',
    });
    expect(training.model.card.data).toMatchObject({ rows: 600, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(training.model.card.classes.map((one: any) => one.name)).toEqual(['COMPLAINT', 'INVOICE_FRAUD']);
    const left = await bench.service.db.read(tx => tx.query('SELECT COUNT(*) AS n FROM training_set_parts'));
    expect(Number(left[0].n)).toBe(0);
  });

  it('judge in shadow, then in force, and step back one at a time', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const [first, second] = [await trained(bench), await trained(bench, { seed: 2 })];
    expect((await inForce(bench)).texts?.id).not.toBe(first);
    expect(await move(bench, 'promoteModel', first)).toMatchObject({ code: 'MODEL_CANNOT_MOVE', standing: 'DRAFT' });
    await move(bench, 'shadowModel', first);
    expect((await inForce(bench)).shadowTexts.map(one => one.id)).toEqual([first]);
    expect(await move(bench, 'promoteModel', first)).toEqual({ __typename: 'RiskModel', id: first, state: 'LIVE' });
    const { texts } = await inForce(bench);
    expect(texts?.id).toBe(first);
    expect(texts?.model.classify(['不发货就投诉你,举报你'])[0]?.flagged).toEqual(['COMPLAINT']);
    await move(bench, 'shadowModel', second);
    await move(bench, 'promoteModel', second);
    expect((await inForce(bench)).texts?.id).toBe(second);
    expect(await ask(bench, '{ riskModels { id state } }')).toEqual([
      { id: second, state: 'LIVE' },
      { id: first, state: 'RETIRED' },
    ]);
    expect(await rollBack(bench)).toEqual({ __typename: 'RiskModel', id: second, state: 'RETIRED' });
    expect((await inForce(bench)).texts?.id).toBe(first);
    await rollBack(bench);
    expect((await inForce(bench)).texts?.id).not.toBe(first);
    expect(await rollBack(bench)).toMatchObject({ __typename: 'ModelCannotMove' });
  });

  it('that cannot be read do not stop the orders: what ships judges instead', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const id = await trained(bench);
    await move(bench, 'shadowModel', id);
    await move(bench, 'promoteModel', id);
    await bench.service.db.write(tx => tx.update(ModelPartRow, { modelId: id }, { content: 'AAAA' }));
    expect((await inForce(bench)).texts?.id).not.toBe(id);
  });

  it('are trained once for one idempotency key', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const setId = await upload(bench);
    const one = await begin(bench, setId, {}, 'key-1');
    expect(await begin(bench, setId, {}, 'key-1')).toEqual(one);
    await ended(bench, one.id);
    expect(await ask(bench, '{ riskTrainings { id } }')).toHaveLength(1);
  });

  it('do not come out of a set that is too small, and the training says what to do', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const { id } = await begin(bench, await upload(bench, Buffer.from(csvOf(remarks(120, 1, LABELS)))));
    const { status, faults, model } = await ended(bench, id);
    expect([status, model]).toEqual(['FAILED', null]);
    expect(faults.join()).toMatch(/at least 50 are needed: add \d+ more/);
  });

  it('come out in the end though the process that trained them was cut off', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(risk, { clock });
    const { id } = await begin(bench, await upload(bench));
    const { model } = await ended(bench, id);
    // As a killed process leaves it: at work, silent since.
    const setId = await upload(bench);
    await bench.service.db.write(async tx => {
      const row = await tx.findOneByOrFail(TrainingRow, { id });
      await tx.insert(TrainingRow, {
        ...row,
        id: 'trn_cut',
        setId,
        status: 'RUNNING',
        modelId: null,
        finishedAt: null,
      } as any);
    });
    await bench.get(Jobs).run('train-models', true);
    expect((await ask(bench, TRAINING, { id: 'trn_cut' })).status).toBe('RUNNING');
    clock.advance(121_000);
    await bench.get(Jobs).run('train-models', true);
    const again = await ended(bench, 'trn_cut');
    expect(again).toMatchObject({ status: 'DONE', model: { card: { data: { rows: 600 } } } });
    expect(again.model.id).not.toBe(model.id);
  });

  it('belong to the house: a partner neither sees nor moves nor trains them', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const setId = await upload(bench);
    const { id } = await begin(bench, setId);
    const { model } = await ended(bench, id);
    const partner = partnerOf('shp_a');
    expect(await ask(bench, '{ riskModels { id } }', {}, partner)).toEqual([]);
    expect(await ask(bench, '{ riskTrainings { id } }', {}, partner)).toEqual([]);
    expect(await ask(bench, TRAINING, { id }, partner)).toBeNull();
    expect(await ask(bench, 'query($id: ID!) { riskModel(id: $id) { id } }', { id: model.id }, partner)).toBeNull();
    for (const verb of ['shadowModel', 'promoteModel', 'retireModel'])
      await expect(move(bench, verb, model.id, partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(move(bench, 'shadowModel', 'mdl_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(begin(bench, setId, {}, null, partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(part(bench, { part: 0, content: 'YQ==' }, partner)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('an upload', () => {
  it('takes a slice that is sent again as the same, and none out of order', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const first = await part(bench, { part: 0, content: 'YWJj' });
    expect(first).toMatchObject({ __typename: 'TrainingSet', parts: 1, bytes: 3 });
    expect(await part(bench, { setId: first.id, part: 0, content: 'YWJj' })).toEqual(first);
    for (const wrong of [
      { setId: first.id, part: 0, content: 'YWJk' },
      { setId: first.id, part: 2, content: 'YWJk' },
      { setId: 'set_none', part: 0, content: 'YWJk' },
      { setId: first.id, part: 1, content: 'no base64!' },
      { setId: first.id, part: 1, content: '' },
    ])
      expect(await part(bench, wrong)).toMatchObject({ __typename: 'InvalidTraining' });
    expect(await part(bench, { setId: first.id, part: 1, content: 'ZGVm' })).toMatchObject({ parts: 2, bytes: 6 });
  });

  it('that nobody trains on is removed after a day', async () => {
    const clock = new FakeClock();
    await using bench = await bootSubgraphForTest(risk, { clock });
    const { id: setId } = await part(bench, { part: 0, content: 'YWJj' });
    clock.advance(90_000_000);
    await bench.get(Jobs).run('train-models', true);
    expect(await begin(bench, setId)).toMatchObject({ __typename: 'InvalidTraining' });
  });

  it.each([
    ['a promise nobody can keep', { askedFalsePositiveRate: 0 }],
    ['no name', { name: ' ' }],
    ['figures without columns', { kind: 'FEATURES' }],
    ['a set that is not there', { setId: 'set_none' }],
  ])('is not trained on with %s', async (_, over) => {
    await using bench = await bootSubgraphForTest(risk);
    expect(await begin(bench, await upload(bench), over)).toMatchObject({ __typename: 'InvalidTraining' });
  });
});
