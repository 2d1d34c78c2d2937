import { aWebhookReceiver, until } from '#testing';
import { WebhookDeliveryStore } from '../src/access/store/webhook-delivery.store.js';
import { GuardedPost } from '../src/access/webhooks/guarded-post.js';
import { aSecondSender, aWebhookHouse, paid, partner } from './a-webhook-house.js';

const DAY = 86_400_000;

it('sends to others while one receiver hangs', async () => {
  await using house = await aWebhookHouse({ webhooksConcurrency: 8, webhooksPerEndpoint: 2 });
  await using hanging = await aWebhookReceiver();
  await using healthy = await aWebhookReceiver();
  hanging.answer(() => undefined);
  await house.aKey({ partner: 'other', shops: ['shp_2'], scopes: ['orders:read'] });
  await house.register({ url: hanging.url, shops: ['shp_1'] });
  await house.register({ url: healthy.url }, partner('other', 'shp_2'));
  await house.bench.deliver(Array.from({ length: 50 }, () => paid('shp_1')));
  await until(() => hanging.received.length === 2);
  await house.bench.deliver(Array.from({ length: 50 }, () => paid('shp_2')));
  await until(() => healthy.received.length === 50);
  expect(hanging.received).toHaveLength(2);
});

it('takes no answer in time for a failure', async () => {
  await using house = await aWebhookHouse({ webhooksTimeoutSeconds: 1 });
  await using receiver = await aWebhookReceiver();
  receiver.answer(() => undefined);
  await house.register({ url: receiver.url });
  await house.bench.deliver([paid()]);
  const [delivery] = await until(
    () => house.deliveries(),
    ([one]) => one?.fault === 'TIMEOUT',
  );
  expect(delivery).toMatchObject({ state: 'PENDING', statusCode: null });
});

it('connects to no private address, even one that was saved when it was allowed', async () => {
  await using receiver = await aWebhookReceiver();
  await using house = await aWebhookHouse();
  const named = receiver.url.replace('127.0.0.1', 'localhost');
  for (const url of [receiver.url, named]) await house.register({ url });
  await house.sender.stop();
  const guarded = new GuardedPost(house.clock, { ...house.bench.around.config, webhooksPrivateAddresses: false });
  for (const url of [receiver.url, named, 'http://[::ffff:127.0.0.1]:9/']) {
    const outcome = await guarded.post({ url, headers: {}, body: '{}' }, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'UNREACHED', fault: 'ADDRESS_REFUSED' });
  }
  await guarded.close();
  expect(receiver.received).toHaveLength(0);
});

it('lets two senders share the table: each delivery goes out once', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await using second = aSecondSender(house);
  await house.register({ url: receiver.url });
  for (let i = 0; i < 10; i += 1) {
    await house.bench.deliver(Array.from({ length: 10 }, () => paid()));
    second.sender.wake();
  }
  await house.over(100);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(100);
  expect(receiver.received).toHaveLength(100);
});

it('takes over what a sender that died had in hand, under the same webhook-id', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  const hanging: (() => void)[] = [];
  receiver.answer(response => void hanging.push(() => response.writeHead(500).end()));
  // At work before the first one takes anything: an embedded hub that starts takes what is left over.
  await using second = aSecondSender(house);
  await house.register({ url: receiver.url });
  await house.bench.deliver([paid()]);
  await until(() => receiver.received.length === 1);
  receiver.answer(200);
  // Its claim still holds: nobody takes it yet.
  second.sender.wake();
  house.clock.advance(15_000 + 60_000 + 1);
  second.sender.wake();
  await house.over(1);
  expect(receiver.received.map(({ id }) => id)).toEqual([receiver.received[0]?.id, receiver.received[0]?.id]);
  // The first one wakes up after all: what it has to say is too late.
  hanging.forEach(answer => answer());
  await until(async () => (await house.webhook((await house.deliveries())[0]?.webhookId ?? ''))?.['failures'] === 1);
  expect(await house.deliveries()).toMatchObject([{ state: 'DELIVERED', attempts: 2, statusCode: 200 }]);
});

it('forgets deliveries after the days that are set', async () => {
  await using house = await aWebhookHouse({ webhooksKeepDays: 14 });
  await using receiver = await aWebhookReceiver();
  await house.register({ url: receiver.url });
  await house.bench.deliver([paid()]);
  await house.over(1);
  house.clock.advance(14 * DAY + 1);
  await house.bench.deliver([paid()]);
  await house.over(2);
  await house.bench.service.jobs.run('trim-webhook-deliveries', true);
  expect(await house.deliveries()).toHaveLength(1);
  const store = house.bench.get(WebhookDeliveryStore);
  expect(await house.bench.service.db.read(tx => store.backlog(tx))).toEqual({ count: 0, oldest: null });
});

it('counts attempts and what waits in the figures', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  await house.register({ url: receiver.url });
  await house.bench.deliver([paid()]);
  // Counted once it is on record, so that what was never recorded is never counted: a little after others can read it.
  const { body } = await until(
    () => house.bench.around.metrics.text(),
    text => text.body.includes('ordermesh_webhook_attempts_total{outcome="DELIVERED"}'),
  );
  expect(body).toContain('ordermesh_webhook_attempts_total{outcome="DELIVERED"} 1');
  expect(body).toContain('ordermesh_webhook_backlog 0');
  expect(body).toContain('ordermesh_webhook_oldest_seconds 0');
});
