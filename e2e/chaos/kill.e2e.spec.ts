import { aPaidOrder, ask, GenericShop, HubProcess, isFleet, until, type HubDoor } from '#testing';

const inFull = process.env['LONG_PROOFS'] === 'full';
// Six processes take six times as long to come back.
const KILLS = (inFull ? 200 : 20) / (isFleet ? 5 : 1);
const SKUS = ['SKU-1', 'SKU-2', 'SKU-3'];
const PIECES = 100_000;

/** Pushes orders one after the other, several at a time, until told to stop; what was acknowledged is written down. */
class Intake {
  readonly acknowledged = new Set<string>();
  private next = 0;
  private readonly unanswered: string[] = [];

  constructor(private readonly shop: GenericShop) {}

  async runUntil(stop: AbortSignal): Promise<void> {
    await Promise.all(Array.from({ length: 8 }, () => this.one(stop)));
  }

  /** Sends what was cut off, as any platform does that got no answer. */
  async sendAgain(): Promise<void> {
    for (const id of this.unanswered.splice(0)) await this.send(id);
  }

  private async one(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const repeat = Math.random() < 0.05 && this.next > 0;
      const number = repeat ? Math.floor(Math.random() * this.next) : (this.next += 1);
      await this.send(`K-${number}`);
    }
  }

  private async send(id: string): Promise<void> {
    const number = Number(id.slice(2));
    const sku = SKUS[number % SKUS.length] ?? 'SKU-1';
    const lines = [{ id: '1', sku, quantity: 1 + (number % 3), unitPrice: 1_000 }];
    const taken = await this.shop.push(aPaidOrder(id, { payable: 1_000, lines })).catch(() => null);
    if (taken) this.acknowledged.add(id);
    else if (taken === null && !this.acknowledged.has(id)) this.unanswered.push(id);
  }
}

it(
  `killed ${KILLS} times during intake: nothing acknowledged is lost, nothing is doubled, stock equals its ledger`,
  async () => {
    await using hub = new HubProcess();
    let door = await hub.start();
    const shop = await new GenericShop(door).connect();
    for (const sku of SKUS) await shop.stock(sku, PIECES);
    const intake = new Intake(shop);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const stop = new AbortController();
      const running = intake.runUntil(stop.signal);
      await new Promise(resolve => setTimeout(resolve, 20 + Math.random() * 400));
      await hub.kill();
      stop.abort();
      await running;
      door = await hub.start();
      shop.at(door);
      await intake.sendAgain();
    }
    const total = intake.acknowledged.size;
    expect(total).toBeGreaterThan(KILLS);
    await until(
      () => countOf(door, 'status: READY_TO_SHIP'),
      n => n >= total,
      60_000,
    );
    expect(await countOf(door, 'shopId: "shp_web"')).toBe(await distinctOf(door, intake.acknowledged));
    await stockIsTrue(door);
    expect(await hub.stop()).toBe(0);
  },
  (inFull ? 50 : 5) * 60_000,
);

async function countOf(door: HubDoor, filter: string): Promise<number> {
  const { data } = await ask(door.url, door.staffToken, `{ orders(filter: { ${filter} }) { totalCount } }`);
  return data.orders.totalCount as number;
}

/** How many orders the pool has, after checking that every acknowledged one is there and none twice. */
async function distinctOf(door: HubDoor, acknowledged: ReadonlySet<string>): Promise<number> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await ask(
      door.url,
      door.staffToken,
      'query($after: String) { orders(first: 100, after: $after) { nodes { externalId } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    ids.push(...data.orders.nodes.map((n: { externalId: string }) => n.externalId));
    if (!data.orders.pageInfo.hasNextPage) break;
    after = data.orders.pageInfo.endCursor as string;
  }
  expect(ids.filter(id => acknowledged.has(id)).length).toBe(acknowledged.size);
  expect(new Set(ids).size).toBe(ids.length);
  return ids.length;
}

async function stockIsTrue(door: HubDoor): Promise<void> {
  const { data } = await ask(
    door.url,
    door.staffToken,
    'mutation { repairStock { __typename ... on RepairReport { skusChecked differing repaired } } }',
  );
  expect(data.repairStock).toMatchObject({ differing: 0 });
  for (const id of SKUS) {
    const { data: stock } = await ask(
      door.url,
      door.staffToken,
      'query($id: ID!) { sku(id: $id) { onHand reserved } }',
      { id },
    );
    expect(stock.sku.onHand).toBe(PIECES);
    expect(stock.sku.reserved).toBeLessThanOrEqual(PIECES);
  }
}
