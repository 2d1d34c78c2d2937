// npm run drill -- [--shape embedded|distributed] [--seconds N]: backs a working hub up under load and at rest, wipes everything,
// restores, rebuilds what is derived, and compares. Last line: JSON; exit code 1 when anything differs, is lost or stuck.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Load } from './chaos/load.mjs';
import { comesToRest, verdictOf } from './chaos/verdict.mjs';
import { differencesOf, fingerprintOf } from './drill/fingerprint.mjs';
import { Fates } from './drill/fates.mjs';
import { places } from './drill/places.mjs';
import { root } from './workspace.mjs';

process.chdir(root);
const { values } = parseArgs({
  options: { shape: { type: 'string', default: 'embedded' }, seconds: { type: 'string', default: '6' } },
});
const seconds = Number(values.seconds);
if (!places[values.shape]) refuse(`Shapes there are: ${Object.keys(places).join(', ')}`);
if (!(seconds >= 2)) refuse(`--seconds ${values.seconds} is not a number of at least 2`);

/** So many orders are acknowledged before the backup begins, however slow the machine is. */
const leastBefore = 100;
const folder = mkdtempSync(join(tmpdir(), 'ordermesh-drill-'));
const place = await places[values.shape]();
let figures;
try {
  figures = await drill();
} finally {
  await place.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(figures));
process.exit(figures.different + figures.lost + figures.duplicated + figures.oversold + figures.stuck > 0 ? 1 : 0);

async function drill() {
  const load = new Load(place, 1);
  await load.seed();
  const underLoad = await backUpUnderLoad(load);
  const before = await fingerprintOf(place);
  const tables = [...before].filter(([name]) => !name.startsWith('graph.'));
  const rows = tables.reduce((sum, [, lines]) => sum + lines.length, 0);
  console.log(`${tables.length} tables with ${rows} rows, and what the graph says of them, are noted.`);
  const atRest = await place.command('backup', join(folder, 'rest'));
  console.log(`Backed up at rest: ${atRest.bytes} bytes in ${atRest.seconds} s.`);
  const different = (await restoreAndCompare(before)) + (await rebuildAndCompare(before));
  const after = await restoreOfLoad(underLoad);
  return { shape: values.shape, tables: tables.length, rows, different, ...underLoad.figures, ...after };
}

/** A backup amid pushes, and what had been acknowledged before it began. */
async function backUpUnderLoad(load) {
  load.start();
  const fates = new Fates(place);
  const lived = fates.live();
  await pause(seconds * 500);
  while (load.accepted.size < leastBefore) await pause(50);
  const accepted = new Map(load.accepted);
  const { takenAt, bytes, seconds: took } = await place.command('backup', join(folder, 'load'));
  const during = load.accepted.size - accepted.size;
  console.log(`Backed up under load at ${takenAt}: ${bytes} bytes in ${took} s, ${during} orders came in meanwhile.`);
  await pause(seconds * 500);
  await Promise.all([load.finish(), lived]);
  if (!(await comesToRest(place, load.accepted))) throw new Error('the hub did not come to rest before the backup');
  await fates.arrive();
  await place.settled();
  return { accepted, figures: { orders: load.accepted.size + fates.size, acceptedBeforeBackup: accepted.size } };
}

async function restoreAndCompare(before) {
  await place.stop();
  await place.wipe();
  const { again, seconds: took } = await place.command('restore', join(folder, 'rest'));
  console.log(`Wiped and restored in ${took} s; ${again} events are sent again.`);
  return tell('after the restore', differencesOf(before, await fingerprintOf(place, { graph: false })));
}

/** Spoils what is derived, so that equality afterwards is the work of the rebuild. */
async function rebuildAndCompare(before) {
  await place.spoil();
  const spoilt = differencesOf(before, await fingerprintOf(place, { graph: false }));
  const { orders, orderCounters, boardRows, boardCounters, stockCounters } = await place.command('rebuild');
  console.log(
    `Spoilt ${spoilt.length} tables on purpose; rebuilt from ${orders} orders: ${orderCounters} order counters, ` +
      `${boardRows} rows and ${boardCounters} counters of the board, ${stockCounters} stock counters.`,
  );
  if (spoilt.length < 5)
    return tell('though they should have been spoilt', ['too little was spoilt to prove anything']);
  await place.start();
  return tell('after the rebuild', differencesOf(before, await fingerprintOf(place)));
}

async function restoreOfLoad({ accepted }) {
  await place.stop();
  const { again, missing } = await place.command('restore', join(folder, 'load'), '--replace');
  const ids = async () => (await place.rows('orders', 'SELECT id FROM {orders}')).map(row => row.id);
  const restored = await ids();
  await place.start();
  const rest = await comesToRest(place, accepted);
  const verdict = await verdictOf(place, accepted);
  const kept = new Set(await ids());
  const gone = restored.filter(id => !kept.has(id)).length;
  console.log(
    `The backup taken under load holds ${restored.length} orders; ${again} events were sent again. ` +
      (rest ? `At rest with ${kept.size} orders.` : 'It did not come to rest.'),
  );
  const { lost, stuck, ...others } = verdict;
  return { againAfterLoad: again, lost: lost + gone, stuck: stuck + missing, ...others };
}

function tell(when, differences) {
  for (const difference of differences) console.log(`Different ${when}: ${difference}`);
  return differences.length;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
