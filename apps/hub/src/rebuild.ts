import 'reflect-metadata';
import { BoardRebuildService } from '#analytics';
import { RepairService } from '#inventory';
import { PoolRebuildService } from '#orders';
import { loadConfig, mendDelivery, run, whileStopped, type Config, type Subgraph } from '#platform';
import { ROLES } from './roles.js';

const SUBGRAPHS = ROLES.filter((role): role is Subgraph => role.kind === 'subgraph');

/** What was wrong and is right now, and what is left for a person. */
interface RebuildReport {
  readonly again: number;
  readonly missing: number;
  readonly orders: number;
  readonly orderCounters: number;
  readonly boardRows: number;
  readonly boardCounters: number;
  readonly skus: number;
  readonly stockCounters: number;
  readonly left: number;
}

/** `npm run rebuild`: everything that is derived is derived once more; 1 when a difference is left for a person. */
export async function rebuildFromShell(): Promise<number> {
  try {
    const report = await rebuild(loadConfig());
    console.log(JSON.stringify(report));
    return report.left === 0 ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

/** Exact only at rest, so everything else has to be stopped, and nothing comes in meanwhile: no door, no poller. */
async function rebuild(config: Config): Promise<RebuildReport> {
  const { again, missing, ahead } = await whileStopped(config, () => mendDelivery(config, SUBGRAPHS));
  const hub = await run(
    SUBGRAPHS.map(role => ({ ...role, workers: [] })),
    { config, listen: false },
  );
  try {
    await hub.settled();
    const stock = await hub.get('inventory', RepairService).repair('system:rebuild');
    const board = hub.get('analytics', BoardRebuildService).begin();
    const pool = await hub.get('orders', PoolRebuildService).rebuild(facts => board.take(facts));
    const { rows, counters } = await board.finish();
    for (const id of pool.againstLog) console.error(`${id} is not what its log says: look at it.`);
    return {
      again,
      missing,
      orders: pool.orders,
      orderCounters: pool.counters,
      boardRows: rows,
      boardCounters: counters,
      skus: stock.skusChecked,
      stockCounters: stock.repaired,
      left: missing + ahead + pool.againstLog.length + stock.differing - stock.repaired,
    };
  } finally {
    await hub.stop();
  }
}
