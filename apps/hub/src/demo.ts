import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SmsSender } from '#orders';
import { emulatorSettings, type Running } from '#platform';
import { askHub } from './ask-hub.js';

/** The demo world beside the hub: platforms acted out in a process of their own, their shops connected here. */
export interface Demo {
  readonly shops: readonly string[];
  /** Address of the emulators' control interface. */
  readonly control: string;
  stop(): Promise<void>;
}

interface Entry {
  readonly shopId: string;
  readonly channel: string;
  readonly name: string;
  readonly credentials: Readonly<Record<string, string>>;
}

interface Connected {
  readonly connectShop: { readonly message?: string };
}

const SKUS = Array.from({ length: 40 }, (_, i) => `DEMO-${String(i + 1).padStart(3, '0')}`);
const START_STOCK = 5_000;
/** Between this process and the one it starts; sent to nobody else. */
const SMS_SECRET = randomUUID();

const CONNECT = `mutation Connect($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }`;
const STOCK = `mutation Stock($input: SetStockInput!) { setStock(input: $input) { __typename ... on Problem { message } } }`;
const KNOWN = `query Known($id: ID!) { sku(id: $id) { onHand } }`;

/** Starts the emulators, connects their shops and fills the demo stock on the first start. */
export async function startDemo(hub: Running): Promise<Demo> {
  await fillStock(hub);
  const { child, control, platforms } = await startEmulators(hub);
  // Where a real provider is set up, it stays the one that is used.
  hub
    .get('orders', SmsSender)
    .use({ url: `${platforms}/sms/messages`, secret: SMS_SECRET, sign: 'OrderMesh', publicUrl: hub.url });
  const entries = (await (await fetch(`${control}/control/credentials`)).json()) as Entry[];
  for (const { shopId, channel, name, credentials } of entries) {
    const { connectShop } = await askHub<Connected>(hub, CONNECT, {
      input: { id: shopId, channel, name, ...credentials },
    });
    if (connectShop.message) throw new Error(`${shopId} could not be connected: ${connectShop.message}`);
  }
  return { shops: entries.map(entry => entry.name), control, stop: () => stopChild(child) };
}

async function fillStock(hub: Running): Promise<void> {
  for (const skuId of SKUS) {
    const known = await askHub<{ sku: object | null }>(hub, KNOWN, { id: skuId });
    if (!known.sku)
      await askHub(hub, STOCK, { input: { skuId, warehouse: 'MAIN', onHand: START_STOCK, reason: 'demo stock' } });
  }
}

async function startEmulators(hub: Running): Promise<{ child: ChildProcess; control: string; platforms: string }> {
  const program = join(import.meta.dirname, '../../emulators/src/main.js');
  const env = {
    EMULATORS_PORT: '0',
    EMULATORS_CONTROL_PORT: '0',
    // Each start plays a new day: the same seed would bring the orders of the last one again.
    EMULATORS_SEED: new Date().toISOString(),
    ...emulatorSettings(),
    EMULATORS_SMS_SECRET: SMS_SECRET,
    HUB_URL: hub.url,
    HUB_STAFF_TOKEN: hub.keys.staffToken,
  };
  const child = spawn(process.execPath, [program, '--with-parent'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const first = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', code => reject(new Error(`the emulators ended with code ${code} before they were ready`)));
  });
  const { control, platforms } = JSON.parse(first) as { readonly control: string; readonly platforms: string };
  return { child, control, platforms };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
