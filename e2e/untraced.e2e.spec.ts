import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OtlpReceiver } from '#testing';

/** The hub as it is built, in a process of its own: what it has loaded, what its databases are and what its events carry. */
const PROGRAM = `
  import { createRequire } from 'node:module';
  import { analytics } from '#analytics';
  import { channels } from '#channels';
  import { access, gateway } from '#gateway';
  import { inventory } from '#inventory';
  import { orders } from '#orders';
  import { risk } from '#risk';
  import { loadConfig, run } from '#platform';
  const running = await run([orders, inventory, channels, risk, analytics, access, gateway], { config: loadConfig() });
  const { db, outbox } = running.service('inventory');
  const payload = { kind: 'TEST', subject: 's', shopId: 'shp_1', severity: 'INFO', message: 'm' };
  const event = { type: 'alert.raised', aggregate: 'alert/s', shopId: 'shp_1', payload };
  await db.write(tx => outbox.append(tx, [event]));
  await running.settled();
  const rows = await db.read(tx => tx.query('SELECT body FROM outbox'));
  const loaded = Object.keys(createRequire(import.meta.url).cache).filter(file => /opentelemetry.(sdk|exporter|otlp|resources)/.test(file));
  const replaced = ['read', 'write'].filter(name => Object.hasOwn(db, name));
  const carried = rows.map(row => JSON.parse(row.body).traceparent ?? null);
  await running.stop();
  console.log(JSON.stringify({ loaded, replaced, carried }));
  process.exit(0);
`;

interface Seen {
  readonly loaded: readonly string[];
  readonly replaced: readonly string[];
  readonly carried: readonly (string | null)[];
}

async function hubWith(settings: Readonly<Record<string, string>>): Promise<Seen> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ordermesh-'));
  const alone = { DATABASE_URL: '', RABBITMQ_URL: '', REDIS_URL: '', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: dataDir };
  const env = { ...process.env, NODE_OPTIONS: '', ...alone, ...settings };
  const words = ['--input-type=module', '-e', PROGRAM];
  const options = { env, cwd: join(import.meta.dirname, '..') };
  const { stdout } = await promisify(execFile)(process.execPath, words, options);
  rmSync(dataDir, { recursive: true, force: true });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Seen;
}

it('loads nothing of a tracing SDK, touches no database and marks no event without a receiver', async () => {
  expect(await hubWith({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual({ loaded: [], replaced: [], carried: [null] });
}, 240_000);

it('does all of that with one, so the test above would see it', async () => {
  await using receiver = await OtlpReceiver.open();
  const { loaded, replaced, carried } = await hubWith({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  expect(loaded.length).toBeGreaterThan(10);
  expect(replaced).toEqual(['read', 'write']);
  expect(carried).toEqual([expect.stringMatching(/^00-[\da-f]{32}-[\da-f]{16}-01$/)]);
  expect(receiver.spans.map(({ name }) => name)).toContain('process ordermesh_orders');
}, 240_000);
