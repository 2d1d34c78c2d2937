import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sdlOf } from '#platform';
import { digestHeader } from '../src/sdl-digest.js';
import { startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import { FixtureGraph, supergraphOf } from './fixture-graph.js';
import { ProtocolClient } from './protocol-client.js';

const access = { name: 'access', sdl: sdlOf('access') };
const { subgraphs } = new FixtureGraph();
const composed = (change: (sdl: string) => string, accessSdl = access.sdl) =>
  digestHeader([{ ...access, sdl: accessSdl }]) +
  supergraphOf([...subgraphs.map(({ name, sdl }) => ({ name, sdl: change(sdl) })), access]);
const WITH_NOTES = composed(sdl => sdl);
const WITHOUT_NOTES = composed(sdl => sdl.replace(' note: String', ''));
const NOTE = '{ order(id: "o1") { note } }';

describe('a supergraph that changes while the gateway runs', () => {
  let folder: string;
  let file: string;
  let gateway: FixtureGateway;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ordermesh-supergraph-'));
    file = join(folder, 'supergraph.graphql');
  });
  afterEach(async () => {
    await gateway[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  const start = async (supergraph: string) => {
    await writeFile(file, supergraph);
    const config = { supergraphFile: file, supergraphSeconds: 1 };
    gateway = await startFixture({ elsewhere: true, supergraph, config });
  };
  const found = (result: string) => gateway.figure(`ordermesh_supergraph_reloads_total\\{result="${result}"\\}`);
  const change = async (supergraph: string, result: 'taken' | 'refused', times = 1) => {
    await writeFile(file, supergraph);
    await until(async () => (await found(result)) === times, `${result} ${times} times`);
  };
  const note = async () => (await gateway.ask(NOTE)).body;

  it('is put in force', async () => {
    await start(WITHOUT_NOTES);
    expect((await note()).errors[0].extensions.code).toBe('BAD_INPUT');
    await change(WITH_NOTES, 'taken');
    expect(await note()).toEqual({ data: { order: { note: 'is PAID' } } });
  });

  it.each([
    ['no supergraph', 'half a sup'],
    ['one without subgraphs', 'type Query { a: Int }'],
    ['one composed of another SDL than runs here', composed(sdl => sdl, `${access.sdl}\ntype More { a: Int }`)],
  ])('is refused when it is %s; the last good one goes on until there is a better one', async (_case, bad) => {
    await start(WITH_NOTES);
    await change(bad, 'refused');
    expect(await note()).toEqual({ data: { order: { note: 'is PAID' } } });
    await change(WITHOUT_NOTES, 'taken');
    expect((await note()).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it('is refused when its file is gone', async () => {
    await start(WITH_NOTES);
    await rm(file);
    await until(async () => (await found('refused')) === 1, 'refused');
    expect(await note()).toEqual({ data: { order: { note: 'is PAID' } } });
  });

  it('lets what runs end as it began', async () => {
    await start(WITH_NOTES);
    const { promise, resolve } = Promise.withResolvers<void>();
    gateway.graph.gate = promise;
    const running = gateway.ask('{ order(id: "o1") { note reservation { state } } }');
    await until(() => gateway.graph.asked.inventoryKeys === 1, 'the operation is under way');
    await change(WITHOUT_NOTES, 'taken');
    expect((await note()).errors[0].extensions.code).toBe('BAD_INPUT');
    resolve();
    const { body } = await running;
    expect(body).toEqual({ data: { order: { note: 'is PAID', reservation: { state: 'RESERVED' } } } });
  });

  it('ends the subscriptions it does not serve any more, and goes on with the others', async () => {
    await start(WITH_NOTES);
    const client = await ProtocolClient.ready(gateway.wsUrl);
    client.subscribe('ends', 'subscription { orderStatusChanged { order { note } } }');
    client.subscribe('stays', 'subscription { orderStatusChanged { order { id reservation { state } } } }');
    await until(() => gateway.graph.pubsub.countOf('orders') === 2, 'both are in place');
    await change(WITHOUT_NOTES, 'taken');
    const end = await client.about('ends');
    expect([end.type, end.payload[0].extensions.code]).toEqual(['error', 'UNAVAILABLE']);
    gateway.graph.move('o1', 'SHIPPED');
    const { type, payload } = await client.about('stays');
    expect(type).toBe('next');
    expect(payload.data.orderStatusChanged.order).toEqual({ id: 'o1', reservation: { state: 'RESERVED' } });
    await until(() => gateway.graph.pubsub.countOf('orders') === 1, 'the upstream of the other is gone');
    client.subscribe('new', 'subscription { orderStatusChanged { order { note } } }');
    expect((await client.about('new')).payload[0].extensions.code).toBe('BAD_INPUT');
    await client.leave();
  });
});
