import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { aPaidOrder, ask, GenericShop, HubProcess, until, type HubDoor } from '#testing';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const ALL = `{ orders(first: 50) { nodes { id externalId status holds { kind state } reservation { state } risk { outcome } } }
  board { openOrders heldOrders counts { status orders } held { kind orders } } sku(id: "SKU-1") { onHand reserved } }`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ordermesh-backup-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the checkout on the data of a hub; its last line. */
async function command(hub: HubProcess, name: string, ...words: string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', ...hub.environment() };
  const { stdout } = await run(process.execPath, [join(root, `tools/${name}.mjs`), ...words], { cwd: root, env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

async function stateOf({ url, staffToken }: HubDoor) {
  const { data, errors } = await ask(url, staffToken, ALL);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Six orders are ready, one lacks stock, and the board has heard of all of it. */
const isAtRest = ({ orders, board }: any): boolean =>
  orders.nodes.length === 7 &&
  orders.nodes.filter((one: any) => one.status === 'READY_TO_SHIP').length === 6 &&
  board.counts.find((one: any) => one.status === 'READY_TO_SHIP')?.orders === 6 &&
  board.held.map((one: any) => `${one.kind} ${one.orders}`).join() === 'STOCK 1';

it('comes back as it was from a backup taken while it ran, when everything is lost', async () => {
  await using hub = new HubProcess();
  const door = await hub.start();
  const shop = await new GenericShop(door).connect();
  await shop.stock('SKU-1', 100);
  for (let i = 1; i <= 6; i += 1) await shop.push(aPaidOrder(`B-${i}`));
  await shop.push(aPaidOrder('B-held', { lines: [{ id: '1', sku: 'SKU-NONE', quantity: 1, unitPrice: 9_900 }] }));
  const before = await until(() => stateOf(door), isAtRest, 60_000);
  await command(hub, 'backup', join(folder, 'one'));
  await expect(command(hub, 'restore', join(folder, 'one'), '--replace')).rejects.toThrow(/stop/);
  await shop.push(aPaidOrder('B-later'));
  await hub.kill();
  await hub.wipe();

  expect(await command(hub, 'restore', join(folder, 'one'))).toMatchObject({ databases: 6, missing: 0, ahead: 0 });
  expect(await command(hub, 'rebuild')).toMatchObject({ orders: 7, boardRows: 0, boardCounters: 0, left: 0 });
  const restored = await hub.start();
  expect(await stateOf(restored)).toEqual(before);
  await shop.at(restored).push(aPaidOrder('B-later'));
  await until(
    () => stateOf(restored),
    state => state.orders.nodes.filter((one: any) => one.status === 'READY_TO_SHIP').length === 7,
    60_000,
  );
});
