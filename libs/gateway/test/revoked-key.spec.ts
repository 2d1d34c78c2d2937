import { PARTNER_A, PARTNER_A2, STAFF, startFixture, until } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const MOVED = 'subscription($after: Minor) { orderMoved(after: $after) { position } }';

it('ends everything a revoked key has open, and nothing of another key', async () => {
  await using gateway = await startFixture();
  const { feed } = gateway.graph;
  const opened = await Promise.all(
    [PARTNER_A, PARTNER_A, PARTNER_A2, STAFF].map(token => ProtocolClient.ready(gateway.wsUrl, token)),
  );
  for (const client of opened) {
    client.subscribe('1', MOVED);
    await client.roundTrip();
  }
  await until(() => feed.live.readers === 2, 'in place');
  const [one, two, ofAnother, ofStaff] = opened;
  expect(gateway.endKey('a')).toBe(2);
  feed.tell('o1', 'shp_a', 'PAID');
  for (const revoked of [one, two]) {
    expect(await revoked?.closed).toEqual({ code: 4403, reason: 'The key was revoked' });
    expect(revoked?.received).toEqual([]);
  }
  for (const client of [ofAnother, ofStaff])
    expect((await client?.about('1'))?.payload.data.orderMoved.position).toBe(1);
  expect(gateway.endKey('a')).toBe(0);
  expect(gateway.endKey('never seen')).toBe(0);
});

it('ends also what is still catching up', async () => {
  await using gateway = await startFixture();
  const { feed } = gateway.graph;
  for (let i = 0; i < 5_000; i += 1) feed.tell('o1', 'shp_a', 'x'.repeat(1_000));
  const client = await ProtocolClient.ready(gateway.wsUrl, PARTNER_A);
  client.subscribe('1', MOVED, { after: 0 });
  await client.about('1');
  expect(gateway.endKey('a')).toBe(1);
  expect((await client.closed).code).toBe(4403);
  await until(() => feed.live.readers === 0, 'its streams are closed');
  expect(client.received.length).toBeLessThan(4_999);
});
