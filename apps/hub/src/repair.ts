import { analytics } from '#analytics';
import { channels } from '#channels';
import { inventory, RepairService, type RepairReport } from '#inventory';
import { orders } from '#orders';
import { loadConfig, loadDoorKeys, ownerOf, run, type Config } from '#platform';
import { risk } from '#risk';

const MUTATION = `mutation { repairStock { skusChecked differing repaired differences {
  skuCode warehouse onHandBefore onHandByLedger reservedBefore reservedByLedger repaired } } }`;

try {
  const report = await repair(loadConfig());
  console.log(JSON.stringify(report));
  if (report.repaired < report.differing) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Through the door of the running hub; with no hub running the databases are opened here, without a door. */
async function repair(config: Config): Promise<RepairReport> {
  const owner = ownerOf(config.dataDir);
  if (owner?.url) return askHub(owner.url, loadDoorKeys(config.dataDir).staffToken);
  return repairAlone(config);
}

async function askHub(url: string, token: string): Promise<RepairReport> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: MUTATION }),
  });
  const answer = (await response.json()) as {
    data?: { repairStock: RepairReport | null };
    errors?: { message: string }[];
  };
  const report = answer.data?.repairStock;
  if (!report)
    throw new Error(`The hub at ${url} refused: ${answer.errors?.map(e => e.message).join('; ') ?? response.status}`);
  return report;
}

/** All roles, so that events on their way still find their consumers. */
async function repairAlone(config: Config): Promise<RepairReport> {
  const hub = await run([orders, inventory, channels, risk, analytics], { config, listen: false });
  try {
    return await hub.get('inventory', RepairService).repair('system:repair');
  } finally {
    await hub.stop();
  }
}
