import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ask, HubProcess, until } from '#testing';

it('stops at once when it is told to, and says goodbye to those who listen', async () => {
  await using hub = new HubProcess();
  const { url, staffToken } = await hub.start();
  let goodbye = 0;
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${staffToken}` },
    retryAttempts: 0,
    on: { closed: event => (goodbye = (event as { code: number }).code) },
  });
  client.subscribe(
    { query: 'subscription { orderStatusChanged { position order { id } } }' },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  const metrics = async () => (await fetch(`${url}/metrics`)).text();
  await until(metrics, text => /^ordermesh_live_upstreams 1$/m.test(text));
  expect((await ask(url, staffToken, '{ viewer { kind } }')).data).toEqual({ viewer: { kind: 'STAFF' } });
  const from = performance.now();
  expect(await hub.stop()).toBe(0);
  expect(performance.now() - from).toBeLessThan(8_000);
  await until(() => goodbye === 1001);
});
