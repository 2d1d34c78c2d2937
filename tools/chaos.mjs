// npm run chaos -- [--shape embedded|distributed] [--seconds N] [--seed N]: load with faults; the last line is JSON.
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from './bench/statistics.mjs';
import { Load } from './chaos/load.mjs';
import { scheduleOf } from './chaos/schedule.mjs';
import { comesToRest, isAtRest, verdictOf } from './chaos/verdict.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const worlds = {
  embedded: async () => (await import('./chaos/embedded.mjs')).openEmbedded(),
  distributed: async () => (await import('./chaos/distributed.mjs')).openDistributed(),
};
const { values } = parseArgs({
  options: {
    shape: { type: 'string', default: 'embedded' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!worlds[values.shape]) refuse(`Shapes there are: ${Object.keys(worlds).join(', ')}`);
if (!(seconds >= 10)) refuse(`--seconds ${values.seconds} is not a number of at least 10`);
if (!Number.isSafeInteger(seed)) refuse(`--seed ${values.seed} is not a whole number`);

const recoveryMs = 120_000;
const world = await worlds[values.shape]();
const figures = await run().catch(async error => {
  // Said before the closing, which may fail because of the same.
  console.error(error);
  await world.close().catch(() => undefined);
  process.exit(1);
});
await world.close();
console.log(JSON.stringify(figures));
process.exit(figures.lost + figures.duplicated + figures.oversold + figures.stuck > 0 ? 1 : 0);

async function run() {
  const load = new Load(world, seed);
  await load.seed();
  const targets = Object.entries(world.faults).map(([name, kinds]) => ({ name, kinds: Object.keys(kinds) }));
  const plan = scheduleOf(seed, seconds, targets);
  for (const what of world.left) console.log(`Left out: ${what}`);
  console.log(`${plan.length} faults in ${seconds} s, seed ${seed}:`);
  const started = performance.now();
  load.start();
  const recovered = await strikeAll(plan, load, started);
  await pause(Math.max(0, seconds * 1_000 - (performance.now() - started)));
  await load.finish();
  const rest = await comesToRest(world, load.accepted);
  if (!rest) console.log('Some things did not come to rest.');
  return {
    faults: plan.length,
    accepted: load.accepted.size,
    ...(await verdictOf(world, load.accepted)),
    recoveredP99Ms: Math.round(percentile(recovered, 0.99)),
  };
}

/** Faults of one target follow one another; those of different targets may overlap. */
async function strikeAll(plan, load, started) {
  const chains = new Map();
  const strikes = [];
  for (const fault of plan) {
    await pause(Math.max(0, fault.atMs - (performance.now() - started)));
    const before = chains.get(fault.target) ?? Promise.resolve();
    const strike = before.then(() => strikeOne(fault));
    chains.set(
      fault.target,
      strike.catch(() => undefined),
    );
    const healed = strike.then(over => recovery(fault, over, load));
    healed.catch(() => undefined); // told below, when the others are over as well
    strikes.push(healed);
  }
  return Promise.all(strikes);
}

function strikeOne({ target, kind, forMs, atMs }) {
  console.log(
    `${(atMs / 1_000).toFixed(1).padStart(7)} s  ${target} ${kind}${forMs ? ` for ${(forMs / 1_000).toFixed(1)} s` : ''}`,
  );
  return world.faults[target][kind](forMs);
}

/** From the end of the fault to the final state of an order that was sent after it; other faults may strike meanwhile. */
async function recovery({ target, kind }, overAt, load) {
  const id = await load.probe();
  for (const until = performance.now() + recoveryMs; performance.now() < until; await pause(50)) {
    if (await isAtRest(world, id).catch(() => false)) return Math.round(performance.now() - overAt);
  }
  console.log(`No recovery within ${recoveryMs / 1_000} s after ${target} ${kind}.`);
  return recoveryMs;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
