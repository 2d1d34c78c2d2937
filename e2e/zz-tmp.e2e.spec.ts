import { jest } from '@jest/globals';
import { startHub } from '#testing';
import { startEmulators } from '../apps/emulators/src/emulators.js';
import { readSettings } from '../apps/emulators/src/settings.js';
jest.setTimeout(120_000);
const CONNECT = `mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }`;
const Q = `query($channel: Channel!, $shopId: ID!, $externalId: String!) { orderByExternalId(channel: $channel, shopId: $shopId, externalId: $externalId) { id status } }`;
it('throttled', async () => {
  const emulators = await startEmulators(readSettings({ EMULATORS_PORT: '0', EMULATORS_CONTROL_PORT: '0', HUB_URL: '', EMULATORS_RATE: '0', EMULATORS_DUPLICATE_PERCENT: '0', EMULATORS_LOSS_PERCENT: '0', EMULATORS_REORDER_MS: '0', EMULATORS_REDELIVER_MS: '2000' }));
  const hub = await startHub({ config: { pollSeconds: 1 } });
  const control = async (path: string, body?: object) => {
    const r = await fetch(`${emulators.control}/control/${path}`, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {});
    return (await r.json()) as any;
  };
  try {
    if (process.env['FAULTS']) await control('faults', JSON.parse(process.env['FAULTS']));
    const t0 = Date.now();
    for (const { shopId: id, channel, name, credentials } of await control('credentials')) await hub.query(CONNECT, { input: { id, channel, name, ...credentials } });
    await control('hub', { url: hub.url });
    const ids: string[] = [];
    for (let i = 0; i < 12; i++) {
      const at = (s: number) => new Date(Date.now() - 12000 + s * 1000).toISOString();
      const o = await control('orders', { platform: 'taobao', patch: { lines: [{ sku: 'DEMO-001', quantity: 1 }] }, at: at(0) });
      await control(`orders/taobao/${o.id}/advance`, { to: 'PAID', at: at(1) });
      ids.push(o.id);
    }
    for (const externalId of ids) {
      await hub.until(async () => (await hub.query(Q, { channel: 'TAOBAO', shopId: 'shp_demo_taobao', externalId })).data.orderByExternalId, (o: any) => o !== null && o !== undefined && o.status !== 'PENDING_PAYMENT', 100_000);
      process.stderr.write(`T ${externalId} ${Date.now() - t0}\n`);
    }
  } finally { await hub[Symbol.asyncDispose](); await emulators.stop(); }
});
