import { aPaidOrder, ask, aWebhookReceiver, GenericShop, HubProcess, until, type HubDoor } from '#testing';

const ORDERS = 10;
const KILLS = 2;
const CREATE = `mutation($input: CreateWebhookInput!) { createWebhook(input: $input) {
  __typename ... on NewWebhook { webhook { id } } ... on Problem { message } } }`;
const DELIVERIES = `query($id: ID!) { webhookDeliveries(first: 100, filter: { webhookId: $id }) { nodes { id state attempts } } }`;

it(`a sender that is killed ${KILLS} times with deliveries on the wire sends each of them, under the id it had`, async () => {
  await using hub = new HubProcess({
    ...{ webhooksHttp: true, webhooksPrivateAddresses: true, webhooksRetrySeconds: 1, webhooksTimeoutSeconds: 2 },
  });
  await using receiver = await aWebhookReceiver();
  // Nobody hears an answer: the sender is killed while it waits for one.
  receiver.answer(() => {});
  let door = await hub.start();
  const shop = await new GenericShop(door).connect();
  await shop.stock('SKU-1', 1_000);
  const input = { topics: ['order.paid'], url: receiver.url, shops: ['shp_web'] };
  const { data } = await ask(door.url, door.staffToken, CREATE, { input });
  const webhookId = data.createWebhook.webhook?.id as string;
  for (let n = 0; n < ORDERS; n += 1) await shop.push(aPaidOrder(`W-${n}`));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const heard = receiver.received.length;
    await until(() => receiver.received.length > heard, Boolean, 60_000);
    await hub.kill();
    if (kill === KILLS - 1) receiver.answer(204);
    door = await hub.start();
  }
  const deliveries = await until(
    () => deliveriesOf(door, webhookId),
    found => found.length === ORDERS && found.every(({ state }) => state === 'DELIVERED'),
    120_000,
  );
  expect(new Set(receiver.received.map(({ id }) => id))).toEqual(new Set(deliveries.map(({ id }) => id)));
}, 300_000);

async function deliveriesOf(door: HubDoor, id: string) {
  const { data } = await ask(door.url, door.staffToken, DELIVERIES, { id });
  return data.webhookDeliveries.nodes as { readonly id: string; readonly state: string }[];
}
