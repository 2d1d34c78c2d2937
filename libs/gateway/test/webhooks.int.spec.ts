import { staff, viewerWith } from '#testing';
import { WebhookRow } from '../src/access/store/webhook.row.js';
import { WebhookGraph } from '../src/access/webhooks/webhook-graph.js';
import { acme, aWebhookHouse, CREATE_WEBHOOK, partner, WEBHOOK, type Made } from './a-webhook-house.js';

const URL = 'http://127.0.0.1:9/hook';
const LIST = `{ webhooks { nodes { ${WEBHOOK} } } }`;
const change = (name: string, more = '') => `mutation($id: ID!) { ${name}(id: $id${more}) {
  __typename ... on PartnerWebhook { ${WEBHOOK} } ... on Problem { code } } }`;
const ROTATE = `mutation($id: ID!) { rotateWebhookSecret(id: $id) {
  __typename ... on NewWebhook { secret } ... on Problem { code } } }`;
const CHANGE = `mutation($input: ChangeWebhookInput!) { changeWebhook(input: $input) {
  __typename ... on PartnerWebhook { ${WEBHOOK} } ... on Problem { code message } } }`;
const idsOf = (answer: unknown): string[] =>
  (answer as { webhooks: { nodes: { id: string }[] } }).webhooks.nodes.map(node => node.id);

it('registers an endpoint of all shops of the key, tells its secret once, and keeps it sealed', async () => {
  await using house = await aWebhookHouse();
  const { webhook, secret } = await house.register({ url: URL });
  expect(webhook).toMatchObject({ owner: 'partner:acme', shops: ['shp_1', 'shp_2'], state: 'ENABLED', failures: 0 });
  expect(secret).toMatch(/^whsec_/);
  const { data } = await house.run(LIST);
  expect(idsOf(data)).toEqual([webhook.id]);
  expect(JSON.stringify(data)).not.toContain(secret);
  const rows = await house.bench.service.db.read(tx => tx.find(WebhookRow));
  expect(JSON.stringify(rows)).not.toContain(secret.slice('whsec_'.length));
});

it('makes one endpoint of a wish that is sent twice, and tells the same secret', async () => {
  await using house = await aWebhookHouse();
  const wish = { input: { url: URL, topics: ['order.paid'] }, key: 'wish-1' };
  const [first, second] = [await house.run(CREATE_WEBHOOK, wish), await house.run(CREATE_WEBHOOK, wish)];
  expect((first.data?.['createWebhook'] as Made).secret).toBe((second.data?.['createWebhook'] as Made).secret);
  expect(idsOf((await house.run(LIST)).data)).toHaveLength(1);
});

it('shows endpoints to keys of their partner that cover their shops, and to the house', async () => {
  await using house = await aWebhookHouse();
  const { webhook } = await house.register({ url: URL, shops: ['shp_1', 'shp_2'] });
  for (const [viewer, sees] of [
    [acme, true],
    [staff, true],
    [partner('acme', 'shp_1'), false],
    [partner('other', 'shp_1', 'shp_2'), false],
  ] as const) {
    expect(idsOf((await house.run(LIST, {}, viewer)).data)).toEqual(sees ? [webhook.id] : []);
    if (sees) continue;
    for (const name of ['enableWebhook', 'disableWebhook', 'deleteWebhook']) {
      const { data } = await house.run(change(name), { id: webhook.id }, viewer);
      expect(data?.[name]).toEqual({ __typename: 'UnknownWebhook', code: 'UNKNOWN_WEBHOOK' });
    }
    const { data } = await house.run(ROTATE, { id: webhook.id }, viewer);
    expect(data?.['rotateWebhookSecret']).toMatchObject({ __typename: 'UnknownWebhook' });
  }
});

it('does not register a shop of somebody else', async () => {
  await using house = await aWebhookHouse();
  await expect(house.register({ url: URL, shops: ['shp_1', 'shp_9'] })).rejects.toThrow('shp_9');
});

it('needs the scope to read what a topic is about', async () => {
  await using house = await aWebhookHouse();
  const viewer = viewerWith(acme, 'webhooks:write', 'orders:read');
  await expect(house.register({ url: URL, topics: ['risk.flagged'] }, viewer)).rejects.toThrow('risk:read');
  await expect(house.register({ url: URL, topics: [] })).rejects.toThrow('order.paid');
  await expect(house.register({ url: URL, topics: ['order.observed'] })).rejects.toThrow('order.paid');
});

it.each([
  ['http://example.com/', 'not https'],
  ['ftp://example.com/', 'not https'],
  ['https://user:secret@example.com/', 'credentials'],
  ['nothing', 'no address'],
  ['https://127.0.0.1/', 'not public'],
  ['https://2130706433/', 'not public'],
  ['https://[::1]/', 'not public'],
  ['https://[::ffff:10.0.0.1]/', 'not public'],
  ['https://169.254.169.254/latest/meta-data', 'not public'],
  ['https://100.100.100.200/', 'not public'],
  ['https://localhost/', 'not public'],
])('refuses the address %s: %s', async (url, why) => {
  await using house = await aWebhookHouse({ webhooksHttp: false, webhooksPrivateAddresses: false });
  const made = await house.register({ url });
  expect(made).toMatchObject({ __typename: 'WebhookAddressRefused', message: expect.stringContaining(why) as string });
  expect(JSON.stringify(made)).not.toContain('secret');
});

it('keeps a query that the gateway would run, and refuses another with its reason', async () => {
  await using house = await aWebhookHouse();
  house.bench.get(WebhookGraph).open({
    faultOf: query => Promise.resolve(query.includes('nothing') ? 'Cannot query field "nothing".' : null),
    run: () => Promise.reject(new Error('not in this test')),
  });
  const query = 'query($id: ID!) { order(id: $id) { status } }';
  const { webhook } = await house.register({ url: URL, query });
  expect(await house.register({ url: URL, query: '{ nothing }' })).toMatchObject({
    __typename: 'WebhookQueryRefused',
    message: 'Cannot query field "nothing".',
  });
  const without = await house.run(CHANGE, { input: { id: webhook.id, withoutQuery: true, topics: ['order.shipped'] } });
  expect(without.data?.['changeWebhook']).toMatchObject({ query: null, topics: ['order.shipped'], url: URL });
});

it('lets the house disable and delete an endpoint of a partner, and not lend it what the house may see', async () => {
  await using house = await aWebhookHouse();
  const { webhook } = await house.register({ url: URL });
  const changed = await house.run(CHANGE, { input: { id: webhook.id, topics: ['order.shipped'] } }, staff);
  expect(changed.errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  const off = await house.run(change('disableWebhook'), { id: webhook.id }, staff);
  expect(off.data?.['disableWebhook']).toMatchObject({ state: 'DISABLED', disabledBecause: 'ASKED' });
  const on = await house.run(change('enableWebhook'), { id: webhook.id });
  expect(on.data?.['enableWebhook']).toMatchObject({ state: 'ENABLED', disabledBecause: null });
  await house.run(change('deleteWebhook'), { id: webhook.id }, staff);
  expect(idsOf((await house.run(LIST)).data)).toEqual([]);
});

it('gives a partner twenty endpoints at most', async () => {
  await using house = await aWebhookHouse();
  for (let i = 0; i < 20; i += 1) await house.register({ url: URL });
  expect(await house.register({ url: URL })).toMatchObject({ __typename: 'TooManyWebhooks' });
});

it('writes into the audit log who made and changed an endpoint, without its secret and path', async () => {
  await using house = await aWebhookHouse();
  const { webhook, secret } = await house.register({ url: `${URL}/token-of-the-receiver` });
  await house.run(ROTATE, { id: webhook.id });
  const { data } = await house.run(
    'query($id: ID!) { auditLog(filter: { subject: $id }) { nodes { actor action facts { name value } } } }',
    { id: webhook.id },
    staff,
  );
  const text = JSON.stringify(data);
  expect(text).toContain('WEBHOOK_CREATED');
  expect(text).toContain('WEBHOOK_SECRET_ROTATED');
  expect(text).toContain('partner:acme');
  for (const hidden of [secret, 'token-of-the-receiver']) expect(text).not.toContain(hidden);
});

it('opens nothing without the scopes of webhooks', async () => {
  await using house = await aWebhookHouse();
  const viewer = viewerWith(acme, 'orders:read');
  const asked = [
    LIST,
    '{ webhookDeliveries { nodes { id } } }',
    'mutation { deleteWebhook(id: "whk_1") { __typename } }',
  ];
  for (const source of [...asked, 'mutation { pingWebhook(id: "whk_1") { __typename } }']) {
    const { errors } = await house.run(source, {}, viewer);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  }
});
