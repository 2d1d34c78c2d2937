import { risk } from '#risk';
import { bootSubgraphForTest, FakeClock, partnerOf, staff, viewerWith, type SubgraphBench } from '#testing';

const FIELDS = `__typename ... on Problem { code message } ... on Incident {
  id kind title severity regions { country province } shopIds state reason openedBy openedAt stateAt
  tasks { id text assignee dueAt doneBy doneAt } documents { name reference addedBy } timeline { nodes { act by at detail } } }`;
const INPUT = { kind: 'CUSTOMS', title: 'Parcels stopped at the border', severity: 'CRITICAL', reason: 'a new rule' };

const clock = () => new FakeClock(new Date('2026-11-22T08:00:00.000Z'));
const askOf =
  (bench: SubgraphBench) =>
  async (source: string, variables: Record<string, unknown> = {}, viewer = staff): Promise<any> => {
    const { data, errors } = await bench.graphql(source, variables, viewer);
    if (errors) throw new Error(errors.map(e => e.message).join('; '));
    return Object.values(data as object)[0];
  };
const OPEN = `mutation($input: OpenIncidentInput!) { openIncident(input: $input) { ${FIELDS.slice(FIELDS.indexOf('... on Incident'))} } }`;
const openOne = async (bench: SubgraphBench, over: object = {}): Promise<any> =>
  askOf(bench)(OPEN, { input: { ...INPUT, ...over } });
const MOVE = `mutation($id: ID!, $to: IncidentState!) { moveIncident(id: $id, to: $to, reason: "checked") { ${FIELDS} } }`;
const TASK = `mutation($input: IncidentTaskInput!) { addIncidentTask(input: $input) { ${FIELDS} } }`;
const DONE = `mutation($id: ID!) { finishIncidentTask(taskId: $id) { ${FIELDS} } }`;
const DOCUMENT = `mutation($input: IncidentDocumentInput!) { addIncidentDocument(input: $input) { ${FIELDS} } }`;

describe('an incident', () => {
  it('has regions, shops, a state with its reason, and a timeline that tells who did what when', async () => {
    const time = clock();
    await using bench = await bootSubgraphForTest(risk, { clock: time });
    const incident = await openOne(bench, { regions: [{ country: '中国', province: 'Zhejiang' }], shopIds: ['shp_a'] });
    expect(incident).toMatchObject({
      ...INPUT,
      regions: [{ country: '中国', province: 'Zhejiang' }],
      shopIds: ['shp_a'],
      state: 'OPEN',
      openedBy: staff.name,
      tasks: [],
      documents: [],
    });
    time.advance(60_000);
    const moved = await askOf(bench)(MOVE, { id: incident.id, to: 'MITIGATED' });
    expect(moved).toMatchObject({ state: 'MITIGATED', reason: 'checked', stateAt: '2026-11-22T08:01:00.000Z' });
    expect(moved.timeline.nodes).toEqual([
      { act: 'OPENED', by: staff.name, at: '2026-11-22T08:00:00.000Z', detail: 'a new rule' },
      { act: 'MITIGATED', by: staff.name, at: '2026-11-22T08:01:00.000Z', detail: 'checked' },
    ]);
    const audited = (await bench.emitted()).filter(event => event.type === 'audit.recorded');
    expect(audited.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ actor: staff.name, action: 'INCIDENT_OPENED', subject: incident.id }),
      expect.objectContaining({ actor: staff.name, action: 'INCIDENT_MITIGATED', subject: incident.id }),
    ]);
  });

  it('takes no new task once it is closed, does not become mitigated then, and can be opened again', async () => {
    await using bench = await bootSubgraphForTest(risk, { clock: clock() });
    const { id } = await openOne(bench);
    await askOf(bench)(MOVE, { id, to: 'CLOSED' });
    expect(await askOf(bench)(TASK, { input: { incidentId: id, text: 'Call the carrier' } })).toMatchObject({
      code: 'INCIDENT_CLOSED',
    });
    expect(await askOf(bench)(MOVE, { id, to: 'MITIGATED' })).toMatchObject({ code: 'INCIDENT_NOT_MOVABLE' });
    expect(await askOf(bench)(MOVE, { id, to: 'OPEN' })).toMatchObject({ state: 'OPEN' });
  });

  it('keeps who did a task first, however often it is reported as done', async () => {
    const time = clock();
    await using bench = await bootSubgraphForTest(risk, { clock: time });
    const { id } = await openOne(bench);
    const input = { incidentId: id, text: 'Call the carrier', assignee: 'zhao', dueAt: '2026-11-23T00:00:00.000Z' };
    const [task] = (await askOf(bench)(TASK, { input })).tasks;
    expect(task).toMatchObject({ text: input.text, assignee: 'zhao', dueAt: input.dueAt, doneBy: null });
    const other = { ...staff, name: 'staff:late' };
    const both = await Promise.all([askOf(bench)(DONE, { id: task.id }), askOf(bench)(DONE, { id: task.id }, other)]);
    const [done] = both[1].tasks;
    expect([staff.name, other.name]).toContain(done.doneBy);
    time.advance(1_000);
    const again = await askOf(bench)(DONE, { id: task.id }, other);
    expect(again.tasks).toEqual([done]);
    expect(again.timeline.nodes.filter((entry: { act: string }) => entry.act === 'TASK_DONE')).toHaveLength(1);
  });

  it('points to documents by https address or id, and keeps nothing else', async () => {
    await using bench = await bootSubgraphForTest(risk, { clock: clock() });
    const { id: incidentId } = await openOne(bench);
    const input = { incidentId, name: 'Notice', reference: 'https://customs.example.org/notice/4' };
    expect((await askOf(bench)(DOCUMENT, { input })).documents).toEqual([
      { name: 'Notice', reference: input.reference, addedBy: staff.name },
    ]);
    const bad = { ...input, reference: 'http://customs.example.org/' };
    await expect(askOf(bench)(DOCUMENT, { input: bad })).rejects.toThrow('https');
  });

  it('names regions and shops that exist', async () => {
    await using bench = await bootSubgraphForTest(risk);
    await expect(openOne(bench, { regions: [{ country: 'CN', province: 'Zhejang' }] })).rejects.toThrow('No region');
    await expect(openOne(bench, { shopIds: ['a shop'] })).rejects.toThrow('shp_');
    await expect(openOne(bench, { title: ' ' })).rejects.toThrow('title');
  });
});

describe('incidents', () => {
  const LIST =
    'query($state: IncidentState, $after: String) { incidents(state: $state, first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }';

  it('are listed page by page, the newest first, by state', async () => {
    await using bench = await bootSubgraphForTest(risk);
    for (const title of ['one', 'two', 'three']) await openOne(bench, { title });
    const first = await askOf(bench)(LIST);
    expect(first.nodes).toEqual([{ title: 'three' }, { title: 'two' }]);
    const rest = await askOf(bench)(LIST, { after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [{ title: 'one' }], pageInfo: { hasNextPage: false } });
    expect((await askOf(bench)(LIST, { state: 'CLOSED' })).nodes).toEqual([]);
  });

  it('are shown to and changed by staff of all shops alone', async () => {
    await using bench = await bootSubgraphForTest(risk);
    const { id } = await openOne(bench);
    const partner = partnerOf('shp_a');
    const ONE = 'query($id: ID!) { incident(id: $id) { id } }';
    const REF = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Incident { id } } }';
    const r = [{ __typename: 'Incident', id }];
    expect(await askOf(bench)(ONE, { id }, partner)).toBeNull();
    expect(await askOf(bench)(REF, { r }, partner)).toEqual([null]);
    expect(await askOf(bench)(REF, { r }, viewerWith(staff, 'orders:read'))).toEqual([null]);
    expect(await askOf(bench)(REF, { r })).toEqual([{ id }]);
    expect((await askOf(bench)(LIST, {}, partner)).nodes).toEqual([]);
    await expect(askOf(bench)(OPEN, { input: INPUT }, partner)).rejects.toThrow('people of the house');
    await expect(askOf(bench)(MOVE, { id, to: 'CLOSED' }, { ...staff, shops: ['shp_a'] })).rejects.toThrow('all shops');
    await expect(askOf(bench)(MOVE, { id, to: 'CLOSED' }, viewerWith(staff, 'risk:read'))).rejects.toThrow(
      'risk:write',
    );
    expect(await askOf(bench)(MOVE, { id: 'inc_none', to: 'CLOSED' })).toMatchObject({ code: 'UNKNOWN_INCIDENT' });
  });
});
