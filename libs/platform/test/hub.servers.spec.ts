import 'reflect-metadata';
import { aPaidOrder, ChaosProxy, GenericShop, startHub, testConfig, until, type TestHub } from '#testing';
import { rabbitmqUrl, redisUrl } from './servers.js';

const withServers = rabbitmqUrl && redisUrl ? describe : describe.skip;

const STATUS =
  'query($id: String!) { orderByExternalId(channel: GENERIC, shopId: "shp_web", externalId: $id) { status } }';
const statusOf = async (hub: TestHub, id: string): Promise<string | undefined> =>
  (await hub.query(STATUS, { id })).data?.orderByExternalId?.status;

async function shopOn(hub: TestHub): Promise<GenericShop> {
  const shop = await new GenericShop(hub.door).connect();
  await shop.stock('SKU-1', 100);
  return shop;
}

const why = rabbitmqUrl && redisUrl ? '' : ' (skipped: no ORDERMESH_RABBITMQ_URL or no ORDERMESH_REDIS_URL)';
withServers(`the hub with its bus over RabbitMQ and its live messages over Redis${why}`, () => {
  it('takes an order all the way and pushes it live', async () => {
    await using hub = await startHub({ config: { rabbitmqUrl, redisUrl } });
    await until(async () => (await fetch(`${hub.url}/ready`)).ok);
    const shop = await shopOn(hub);
    const seen: string[] = [];
    hub.socket().subscribe(
      { query: 'subscription { orderStatusChanged { status } }' },
      {
        next: ({ data }) =>
          void seen.push((data as { orderStatusChanged: { status: string } }).orderStatusChanged.status),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    // A subscription takes a moment to reach Redis: orders are sent until one is seen.
    let sent = 0;
    await until(async () => {
      sent += 1;
      await shop.push(aPaidOrder(`W-${sent}`));
      await until(
        () => statusOf(hub, `W-${sent}`),
        status => status === 'READY_TO_SHIP',
      );
      return seen.includes('READY_TO_SHIP');
    });
    await hub.settled();
    const metrics = await (await fetch(`${hub.url}/metrics`)).text();
    expect(metrics).toMatch(/ordermesh_bus_backlog\{service="orders"\} 0/);
    expect(metrics).toMatch(/ordermesh_bus_connected\{link="publish"\} 1/);
  });

  it('tells a subscriber what happened while Redis was away', async () => {
    await using live = await ChaosProxy.before(redisUrl, 6379);
    await using hub = await startHub({ config: { rabbitmqUrl, redisUrl: live.url } });
    await until(async () => (await fetch(`${hub.url}/ready`)).ok);
    const shop = await shopOn(hub);
    const seen: string[] = [];
    hub.socket().subscribe<{ orderStatusChanged: { status: string; order: { externalId: string } } }>(
      { query: 'subscription { orderStatusChanged { status order { externalId } } }' },
      {
        next: ({ data }) =>
          void seen.push(`${data?.orderStatusChanged.order.externalId} ${data?.orderStatusChanged.status}`),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    await until(async () => (await (await fetch(`${hub.url}/metrics`)).text()).includes('ordermesh_live_upstreams 1'));
    live.down();
    await shop.push(aPaidOrder('R-1'));
    await until(() => seen.includes('R-1 READY_TO_SHIP'));
    live.up();
    await shop.push(aPaidOrder('R-2'));
    await until(() => seen.includes('R-2 READY_TO_SHIP'));
    expect(seen).toEqual(['R-1 PAID', 'R-1 READY_TO_SHIP', 'R-2 PAID', 'R-2 READY_TO_SHIP']);
  });

  it('is not ready until the broker answers, takes orders without it, and finishes them when it is there', async () => {
    await using broker = await ChaosProxy.before(rabbitmqUrl, 5672);
    await using live = await ChaosProxy.before(redisUrl, 6379);
    broker.down();
    await using hub = await startHub({ config: { rabbitmqUrl: broker.url, redisUrl: live.url } });
    expect((await fetch(`${hub.url}/ready`)).status).toBe(503);
    const shop = await shopOn(hub);
    expect(await shop.push(aPaidOrder('W-1'))).toBe(true);
    broker.up();
    await until(async () => (await fetch(`${hub.url}/ready`)).ok);
    live.down();
    await until(
      () => statusOf(hub, 'W-1'),
      status => status === 'READY_TO_SHIP',
    );
    live.up();
  });
});

const { databaseUrl } = testConfig();
(databaseUrl ? describe : describe.skip)(`the hub on a server${databaseUrl ? '' : ' (skipped: SQLite files)'}`, () => {
  it('waits for its database when it starts before it', async () => {
    await using database = await ChaosProxy.before(databaseUrl, 3306);
    database.down();
    const back = setTimeout(() => database.up(), 1_000);
    await using hub = await startHub({ config: { databaseUrl: database.url } });
    clearTimeout(back);
    expect((await fetch(`${hub.url}/ready`)).ok).toBe(true);
  });

  it('says at once that its login is refused', async () => {
    const url = new URL(databaseUrl);
    url.password = 'wrong';
    await expect(startHub({ config: { databaseUrl: url.href } })).rejects.toThrow(/access denied/i);
  });
});
