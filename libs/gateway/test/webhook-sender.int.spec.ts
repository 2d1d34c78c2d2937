import { anEvent, aWebhookReceiver, staff, until, viewerWith } from '#testing';
import { WebhookGraph } from '../src/access/webhooks/webhook-graph.js';
import { acme, aWebhookHouse, paid, partner } from './a-webhook-house.js';
import { REVOKE } from './an-access.js';

const DAY = 86_400_000;

it('tells of an order once, signed, without personal data, however often the event comes', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { secret } = await house.register({ url: receiver.url });
  const event = paid('shp_1', { orderId: 'ord_told' });
  await house.bench.deliver([event]);
  await house.bench.deliver([event]);
  const [delivery] = await house.over(1);
  const { id, payload } = await receiver.verified(0, secret, house.clock.now());
  expect(id).toBe(delivery?.id);
  expect(payload).toEqual({
    eventId: event.id,
    type: 'order.paid',
    shop: 'shp_1',
    occurredAt: event.at,
    sequence: 1,
    data: expect.objectContaining({ orderId: 'ord_told', status: 'PAID', channel: 'GENERIC' }) as object,
  });
  expect(receiver.received[0]?.body).not.toMatch(/hash|sealed|浙江|杭州/);
  expect(receiver.received).toHaveLength(1);
  expect(delivery).toMatchObject({ state: 'DELIVERED', attempts: 1, statusCode: 204, fault: null });
});

it('sends what an endpoint asked for and nothing else', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await house.register({ url: `${receiver.url}/one`, shops: ['shp_1'] });
  await house.register({ url: `${receiver.url}/risk`, topics: ['risk.flagged'] });
  await house.register({ url: `${receiver.url}/house`, topics: ['stock.changed'] }, staff);
  await house.bench.deliver([
    paid('shp_1'),
    paid('shp_2'),
    paid('shp_3'),
    paid('shp_1', { history: true }),
    anEvent('stock.changed', 'SKU-1', { skuCodes: ['SKU-1'] }, { shopId: '' }),
  ]);
  const all = await house.over(2);
  expect(all.map(({ type }) => type).sort()).toEqual(['order.paid', 'stock.changed']);
  expect(receiver.received.map(({ path }) => path).sort()).toEqual(['/hook/house', '/hook/one']);
  expect(receiver.received.find(({ path }) => path === '/hook/one')?.body).toContain('"shp_1"');
});

it('tries again after a failure under the same webhook-id with a new timestamp, and shows what was answered', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { secret, webhook } = await house.register({ url: receiver.url });
  receiver.answer(response => void response.writeHead(500).end('broken '.repeat(400)));
  await house.bench.deliver([paid()]);
  const [failed] = await until(
    () => house.deliveries(),
    ([one]) => one?.fault === 'STATUS',
  );
  expect(failed).toMatchObject({ state: 'PENDING', attempts: 1, statusCode: 500 });
  expect(failed?.answer).toHaveLength(1_024);
  expect(await house.webhook(webhook.id)).toMatchObject({ failures: 1 });
  receiver.answer(200);
  house.later(5_000);
  await house.over(1);
  const [first, second] = receiver.received;
  expect(second?.id).toBe(first?.id);
  expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
  expect((await receiver.verified(1, secret, house.clock.now())).id).toBe(failed?.id);
  expect(await house.webhook(webhook.id)).toMatchObject({ failures: 0 });
});

it('does not follow a redirect', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await using elsewhere = await aWebhookReceiver();
  await house.register({ url: receiver.url });
  receiver.answer(response => void response.writeHead(307, { location: elsewhere.url }).end());
  await house.bench.deliver([paid()]);
  await until(
    () => house.deliveries(),
    ([one]) => one?.statusCode === 307,
  );
  expect(elsewhere.received).toHaveLength(0);
});

it('lets a receiver rest that asks for it', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { webhook } = await house.register({ url: receiver.url });
  receiver.answer(response => void response.writeHead(503, { 'retry-after': '600' }).end());
  await house.bench.deliver([paid()]);
  await until(async () => (await house.webhook(webhook.id))?.['restsUntil'] !== null);
  receiver.answer(200);
  await house.bench.deliver([paid()]);
  house.later(599_000);
  // What is sent to another endpoint meanwhile proves that the sender looked.
  const { webhook: other } = await house.register({ url: receiver.url });
  await house.run('mutation($id: ID!) { pingWebhook(id: $id) { __typename } }', { id: other.id });
  await house.over(1);
  expect(receiver.received).toHaveLength(2);
  house.later(1_000);
  await house.over(3);
});

it('gives a delivery up after a day', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await house.register({ url: receiver.url });
  receiver.answer(500);
  await house.bench.deliver([paid()]);
  await until(() => receiver.received.length === 1);
  await until(
    () => house.deliveries(),
    ([one]) => one?.fault === 'STATUS',
  );
  house.later(DAY + 1);
  const [delivery] = await house.over(1);
  expect(delivery).toMatchObject({ state: 'FAILED', attempts: 2, fault: 'STATUS' });
});

it('disables an endpoint that answers 410 Gone, says so once, and sends again when it is enabled', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { webhook } = await house.register({ url: receiver.url });
  receiver.answer(410);
  await house.bench.deliver([paid('shp_1'), paid('shp_1')]);
  await until(async () => (await house.webhook(webhook.id))?.['state'] === 'DISABLED');
  expect(await house.webhook(webhook.id)).toMatchObject({ disabledBecause: 'GONE' });
  const alerts = (await house.bench.emitted()).filter(({ type }) => type === 'alert.raised');
  expect(alerts).toMatchObject([{ shopId: 'shp_1', payload: { kind: 'WEBHOOK_DISABLED', subject: webhook.id } }]);
  const known = receiver.received.length;
  await house.bench.deliver([paid()]);
  expect(receiver.received).toHaveLength(known);
  receiver.answer(200);
  await house.run('mutation($id: ID!) { enableWebhook(id: $id) { __typename } }', { id: webhook.id });
  await house.bench.deliver([paid('shp_1', { orderId: 'ord_after' })]);
  await until(() => receiver.received.some(({ body }) => body.includes('ord_after')));
});

it('disables an endpoint that failed often and for long', async () => {
  await using house = await aWebhookHouse({ webhooksDisableFailures: 3, webhooksDisableHours: 1 });
  await using receiver = await aWebhookReceiver();
  const { webhook } = await house.register({ url: receiver.url });
  receiver.answer(500);
  await house.bench.deliver([paid()]);
  for (const failures of [1, 2, 3]) {
    await until(async () => (await house.webhook(webhook.id))?.['failures'] === failures);
    expect(await house.webhook(webhook.id)).toMatchObject({ state: failures < 3 ? 'ENABLED' : 'DISABLED' });
    if (failures < 3) house.later(3_600_000);
  }
  expect(await house.webhook(webhook.id)).toMatchObject({ disabledBecause: 'FAILING' });
});

it('signs with both secrets while one is being replaced, and with the new one afterwards', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { secret: old, webhook } = await house.register({ url: receiver.url });
  const { data } = await house.run(
    'mutation($id: ID!) { rotateWebhookSecret(id: $id, overlapHours: 24) { ... on NewWebhook { secret } } }',
    { id: webhook.id },
  );
  const { secret } = data?.['rotateWebhookSecret'] as { secret: string };
  await house.bench.deliver([paid()]);
  await house.over(1);
  for (const one of [old, secret]) await receiver.verified(0, one, house.clock.now());
  house.later(DAY + 1);
  await house.bench.deliver([paid()]);
  await house.over(2);
  await receiver.verified(1, secret, house.clock.now());
  await expect(receiver.verified(1, old, house.clock.now())).rejects.toMatchObject({ fault: 'SIGNATURE_WRONG' });
});

it('sends nothing any more for a key that was revoked, and goes on with another key of the partner', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await house.register({ url: receiver.url });
  await house.aKey({ partner: 'acme', shops: ['shp_2'], scopes: ['orders:read'] });
  await house.run(REVOKE, { id: house.acmeKey.id }, staff);
  await house.bench.deliver([paid('shp_1'), paid('shp_2')]);
  const all = await house.over(2);
  expect(all.map(({ state, fault }) => ({ state, fault }))).toEqual(
    expect.arrayContaining([
      { state: 'WITHDRAWN', fault: 'NOT_ALLOWED' },
      { state: 'DELIVERED', fault: null },
    ]),
  );
  expect(receiver.received.map(({ body }) => body)).toEqual([expect.stringContaining('"shop":"shp_2"')]);
});

it('asks a stored query for one shop under what the key may still read, never for personal data', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const asked: unknown[] = [];
  let isAway = true;
  house.bench.get(WebhookGraph).open({
    faultOf: () => Promise.resolve(null),
    run: (query, variables, { viewer }) => {
      asked.push({ query, variables, viewer });
      const away = { data: { order: null }, errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] };
      return Promise.resolve(isAway ? away : { data: { order: { status: 'PAID' } } });
    },
  });
  const query = 'query($id: ID!) { order(id: $id) { status } }';
  const seesPeople = { ...acme, scopes: [...acme.scopes, 'pii:read', 'channels:read'] };
  const { webhook } = await house.register({ url: receiver.url, query }, seesPeople);
  await house.bench.deliver([paid('shp_1', { orderId: 'ord_shaped' })]);
  await until(
    () => house.deliveries(),
    ([one]) => one?.fault === 'GRAPH_AWAY',
  );
  expect(receiver.received).toHaveLength(0);
  expect(await house.webhook(webhook.id)).toMatchObject({ failures: 0 });
  isAway = false;
  house.later(5_000);
  await house.over(1);
  expect(receiver.received[0]?.body).toContain('"data":{"order":{"status":"PAID"}}');
  expect(asked.at(-1)).toMatchObject({
    query,
    variables: { id: 'ord_shaped', shopId: 'shp_1', type: 'order.paid' },
    viewer: { kind: 'PARTNER', name: 'partner:acme', shops: ['shp_1'], scopes: acme.scopes },
  });
});

it('delivers again what is asked for, under its webhook-id, and only to its owner', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await house.register({ url: receiver.url, shops: ['shp_1'] });
  await house.bench.deliver([paid()]);
  const [delivery] = await house.over(1);
  const again = 'mutation($id: ID!) { redeliverWebhook(deliveryId: $id) { __typename ... on Problem { code } } }';
  const foreign = await house.run(again, { id: delivery?.id }, partner('other', 'shp_1'));
  expect(foreign.data?.['redeliverWebhook']).toMatchObject({ __typename: 'UnknownDelivery' });
  expect(await house.deliveries(partner('other', 'shp_1'))).toEqual([]);
  await house.run(again, { id: delivery?.id });
  await until(() => receiver.received.length === 2);
  expect(receiver.received.map(({ id }) => id)).toEqual([delivery?.id, delivery?.id]);
});

it('pings with nothing but the id of the webhook', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const { webhook, secret } = await house.register({ url: receiver.url });
  const ping = 'mutation($id: ID!) { pingWebhook(id: $id) { __typename ... on Problem { code } } }';
  await house.run(ping, { id: webhook.id }, viewerWith(acme, 'webhooks:write'));
  await house.over(1);
  const { payload } = await receiver.verified(0, secret, house.clock.now());
  expect(payload).toMatchObject({ type: 'webhook.ping', shop: null, data: { webhookId: webhook.id } });
  await house.run('mutation($id: ID!) { disableWebhook(id: $id) { __typename } }', { id: webhook.id });
  const { data } = await house.run(ping, { id: webhook.id });
  expect(data?.['pingWebhook']).toMatchObject({ __typename: 'WebhookDisabled' });
});
