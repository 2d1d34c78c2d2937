import 'reflect-metadata';
import { RepairService, type RepairReport } from '#inventory';
import { loadConfig, loadDoorKeys, ownerOf, run, type Config } from '#platform';
import { askHub } from './ask-hub.js';
import { ROLES } from './roles.js';

const MUTATION = `mutation { repairStock { skusChecked differing repaired differences {
  skuCode warehouse onHandBefore onHandByLedger reservedBefore reservedByLedger repaired } } }`;

/** `npm run repair`: rebuilds the stock counters from the ledger; 1 when a difference is left for a person. */
export async function repairFromShell(): Promise<number> {
  try {
    const report = await repair(loadConfig());
    console.log(JSON.stringify(report));
    return report.repaired === report.differing ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** One process owns DATA_DIR: a hub that runs is asked, else this program is the owner for a while. */
async function repair(config: Config): Promise<RepairReport> {
  const owner = ownerOf(config.dataDir);
  if (!owner?.url) return repairAlone(config);
  const hub = { url: owner.url, keys: loadDoorKeys(config) };
  return (await askHub<{ repairStock: RepairReport }>(hub, MUTATION, {})).repairStock;
}

/** Every role runs, so that events on their way still find their consumers. */
async function repairAlone(config: Config): Promise<RepairReport> {
  const hub = await run(
    ROLES.filter(role => role.kind === 'subgraph'),
    { config, listen: false },
  );
  try {
    await hub.settled();
    return await hub.get('inventory', RepairService).repair('system:repair');
  } finally {
    await hub.stop();
  }
}
