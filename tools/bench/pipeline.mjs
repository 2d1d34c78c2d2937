import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fsyncP50Us } from './disk.mjs';
import { prepareLoad, sendLoad } from './load.mjs';
import { scarcePieces, scarceSku, secret, shopId, skuCount, skuName } from './orders.mjs';
import { allSettled, countFaults } from './pool.mjs';
import { measureMysqlYardstick, noteMysqlRows } from './mysql-yardstick.mjs';
import { cpuSeconds } from './process-figures.mjs';
import { percentile, rounded } from './statistics.mjs';
import { measureYardstick, noteRows } from './yardstick.mjs';

/** Senders at once; the hub commits what waits together, so few senders would measure their own waiting. */
const connections = 512;
const wanted = {
  embedded: { ordersPerMinute: 230_000, ratio: 0.2 },
  distributed: { ordersPerMinute: 230_000, ratio: 0.15 },
};

/** What differs between the shapes. */
const shapes = {
  embedded: {
    start: async () => (await import('../worlds/embedded.mjs')).startEmbedded(),
    note: world => noteRows(world.dataDir),
    diskOf: world => world.dataDir,
    // The files are read and written once the hub has let go of them.
    yardstick: async (world, noted, orders) => {
      await world.stop();
      return measureYardstick(world.dataDir, noted, orders);
    },
  },
  distributed: {
    start: async () => (await import('../worlds/distributed.mjs')).startDistributed(),
    note: noteMysqlRows,
    diskOf: world => world.folder,
    yardstick: measureMysqlYardstick,
  },
};

/** A hub of that shape, started for a benchmark. */
export const worldOf = shape => shapes[shape].start();

/** The whole way of an order, from the signed push to the published event that it is ready or held. */
export async function measure({ shape, seconds, assert }) {
  const rounds = [];
  for (let round = 1; round <= (assert ? 3 : 1); round += 1) {
    rounds.push(await measureOnce(shape, seconds));
    if (assert) console.log(`round ${round}: ${JSON.stringify(rounds.at(-1))}`);
  }
  rounds.sort((a, b) => a.ordersPerMinute - b.ordersPerMinute);
  const middle = rounds[Math.floor(rounds.length / 2)];
  const worst = key => Math.max(...rounds.map(one => one[key]));
  return { ...middle, lost: worst('lost'), duplicated: worst('duplicated'), oversold: worst('oversold') };
}

async function measureOnce(shape, seconds) {
  const { note, diskOf, yardstick } = shapes[shape];
  const world = await worldOf(shape);
  try {
    await seed(world);
    const noted = await note(world);
    const run = await runLoad(world, seconds, diskOf(world));
    const faults = await countFaults(world, run.load.accepted);
    return report(run, faults, await yardstick(world, noted, run.load.accepted.size), shape);
  } finally {
    await world.close();
  }
}

/** A shop and its stock, through the same graph any user has. */
export async function seed(world) {
  await world.ask(
    `mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }`,
    { input: { id: shopId, name: 'Benchmark', channel: 'GENERIC', appSecret: secret } },
  );
  const skus = Array.from({ length: skuCount }, (_, i) => skuName(i));
  for (let i = 0; i < skus.length; i += 20) {
    const fields = skus.slice(i, i + 20).map((sku, n) => {
      const onHand = sku === scarceSku ? scarcePieces : 10_000_000;
      return `s${n}: setStock(input: { skuId: "${sku}", onHand: ${onHand}, reason: "benchmark" }) { __typename ... on Problem { message } }`;
    });
    await world.ask(`mutation { ${fields.join(' ')} }`);
  }
}

async function runLoad(world, seconds, disk) {
  console.log('Preparing the pushes ...');
  const pushes = prepareLoad(seconds);
  const fsyncUs = fsyncP50Us(disk);
  console.log(`Pushing for ${seconds} s over ${connections} connections ...`);
  const used = () => ({ hub: world.hubCpuSeconds(), servers: world.serverCpuSeconds(), load: cpuSeconds(process.pid) });
  const before = used();
  const load = await sendLoad(world.hooksUrl(), pushes, { seconds, connections });
  const loadCpu = cpuSeconds(process.pid) - before.load;
  const settled = await allSettled(world, load.accepted.size);
  const elapsed = (performance.now() - load.startedAt) / 1000;
  const after = used();
  if (!settled) console.log('Some orders never got their final event.');
  const cpu = { hub: after.hub - before.hub, servers: after.servers - before.servers, load: loadCpu };
  return { load, elapsed, fsyncUs, cpu, rssMiB: world.rssMiB() };
}

function report({ load, elapsed, fsyncUs, cpu, rssMiB }, faults, { limitOrdersPerMinute, rowsPerOrder }, shape) {
  const orders = load.accepted.size;
  const { ready, held, lost, duplicated, oversold } = faults;
  const ordersPerMinute = (orders / elapsed) * 60;
  const us = seconds => rounded((seconds / orders) * 1e6);
  console.log(
    `${orders} orders of ${load.sent} pushes (${load.refused} refused), acknowledged in ${load.seconds.toFixed(1)} s, ` +
      `all done after ${elapsed.toFixed(1)} s: ${ready} ready, ${held} held`,
  );
  console.log(
    `hub: ${us(cpu.hub)} us of processor an order, ${rounded(rssMiB)} MiB` +
      `${cpu.servers > 0 ? `; servers: ${us(cpu.servers)} us an order` : ''}; ` +
      `${rowsPerOrder.toFixed(1)} rows an order; load generator: ${rounded((cpu.load / load.seconds) * 100)} % of a core`,
  );
  return {
    shape,
    ordersPerMinute: rounded(ordersPerMinute),
    limitOrdersPerMinute: rounded(limitOrdersPerMinute),
    ratio: rounded(ordersPerMinute / limitOrdersPerMinute, 3),
    ackP99Ms: rounded(percentile(load.ackMs, 0.99), 1),
    lost,
    duplicated,
    oversold,
    limitedBy: limitOf((cpu.hub + cpu.servers) / elapsed, cpu.load / load.seconds),
    fsyncP50Us: rounded(fsyncUs),
  };
}

/** Who was busy all the time. */
function limitOf(hubCores, loadCores) {
  if (hubCores > 0.85 * availableParallelism() - loadCores) return 'processor time of the hub';
  return loadCores > 0.85 ? 'the load generator' : 'waiting for the disk';
}

export function targets(figures) {
  const want = wanted[figures.shape];
  const recorded = recordedYardstick(figures.shape);
  const slowMachine = recorded > 0 && figures.limitOrdersPerMinute < 0.7 * recorded;
  const { ordersPerMinute, ratio, lost, duplicated, oversold } = figures;
  return [
    {
      met: slowMachine || ordersPerMinute >= want.ordersPerMinute,
      says: `ordersPerMinute ${ordersPerMinute}, wanted ${want.ordersPerMinute}`,
    },
    { met: ratio >= want.ratio, says: `ratio ${ratio}, wanted ${want.ratio}` },
    { met: lost + duplicated + oversold === 0, says: `lost ${lost}, duplicated ${duplicated}, oversold ${oversold}` },
  ];
}

/** docs/performance.md holds the yardstick of the machine the figures there were taken on. */
function recordedYardstick(shape) {
  const page = 'docs/performance.md';
  if (!existsSync(page)) return 0;
  const row = new RegExp(`\\|\\s*pipeline\\s*\\|\\s*${shape}\\s*\\|\\s*limitOrdersPerMinute\\s*\\|\\s*([\\d,]+)`);
  return Number((row.exec(readFileSync(page, 'utf8'))?.[1] ?? '0').replaceAll(',', ''));
}
