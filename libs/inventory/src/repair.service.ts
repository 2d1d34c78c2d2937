import { Injectable } from '@nestjs/common';
import { Database, Log, type Tx } from '#platform';
import { differencesOf, type RepairReport, type StockDifference } from './domain/repair.js';
import { LedgerStore } from './store/ledger.store.js';
import { StockStore } from './store/stock.store.js';

const SKUS_AT_ONCE = 100;
const MOST_SHOWN = 100;

/** Rebuilds the counters from the ledger, which is the truth. */
@Injectable()
export class RepairService {
  constructor(
    private readonly db: Database,
    private readonly stock: StockStore,
    private readonly ledger: LedgerStore,
    private readonly log: Log,
  ) {}

  /** Goes through all SKUs, a few in each transaction, so that orders are served in between. */
  async repair(by: string): Promise<RepairReport> {
    let after = '';
    let skusChecked = 0;
    const found: StockDifference[] = [];
    for (;;) {
      const skuCodes = await this.db.read(tx => this.codesAfter(tx, after));
      if (skuCodes.length === 0) break;
      found.push(...(await this.db.write(tx => this.repairSome(tx, skuCodes))));
      skusChecked += skuCodes.length;
      after = skuCodes.at(-1) ?? after;
    }
    const report = {
      skusChecked,
      differing: found.length,
      repaired: found.filter(d => d.repaired).length,
      differences: found.slice(0, MOST_SHOWN),
    };
    this.log.info(
      { by, skusChecked, differing: report.differing, repaired: report.repaired },
      'stock counters compared with the ledger',
    );
    return report;
  }

  private async codesAfter(tx: Tx, after: string): Promise<string[]> {
    const counted = await this.stock.codesAfter(tx, after, SKUS_AT_ONCE);
    const moved = await this.ledger.codesAfter(tx, after, SKUS_AT_ONCE);
    // Bytes, as the databases compare: sorting by UTF-16 units would step over codes beyond the basic plane.
    const inOrder = [...new Set([...counted, ...moved])].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return inOrder.slice(0, SKUS_AT_ONCE);
  }

  private async repairSome(tx: Tx, skuCodes: readonly string[]): Promise<readonly StockDifference[]> {
    await this.stock.lock(tx, skuCodes);
    const differences = differencesOf(await this.stock.levels(tx, skuCodes), await this.ledger.sums(tx, skuCodes));
    const levels = differences
      .filter(d => d.repaired)
      .map(d => ({
        skuCode: d.skuCode,
        warehouse: d.warehouse,
        onHand: d.onHandByLedger,
        reserved: d.reservedByLedger,
      }));
    await this.stock.overwrite(tx, levels);
    return differences;
  }
}
