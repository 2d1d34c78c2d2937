import { aWebhookReceiver, until } from '#testing';
import { aSecondSender, aWebhookHouse, paid } from './a-webhook-house.js';

it('of an embedded hub goes on at once with what its life before had in hand, under the same webhook-id', async () => {
  await using house = await aWebhookHouse();
  await using receiver = await aWebhookReceiver();
  // Nobody hears an answer, as when the process is killed.
  receiver.answer(() => {});
  await house.register({ url: receiver.url });
  await house.bench.deliver([paid()]);
  await until(() => receiver.received.length === 1);
  receiver.answer(204);
  await using _ = aSecondSender(house);
  await house.over(1);
  expect(receiver.received.map(({ id }) => id)).toEqual([receiver.received[0]?.id, receiver.received[0]?.id]);
  expect(await house.deliveries()).toMatchObject([{ state: 'DELIVERED', attempts: 2, statusCode: 204 }]);
});
