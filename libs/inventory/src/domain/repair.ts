import type { StockLevel } from './stock.js';

/** A counter that is not the sum of the ledger. */
export interface StockDifference {
  readonly skuCode: string;
  readonly warehouse: string;
  readonly onHandBefore: number;
  readonly onHandByLedger: number;
  readonly reservedBefore: number;
  readonly reservedByLedger: number;
  readonly repaired: boolean;
}

/** What a repair of all counters found. */
export interface RepairReport {
  readonly skusChecked: number;
  readonly differing: number;
  readonly repaired: number;
  readonly differences: readonly StockDifference[];
}

const keyOf = (level: StockLevel): string => `${level.warehouse}\0${level.skuCode}`;

/** Counters and ledger sums that disagree; a counter or a sum that is missing counts as zero. */
export function differencesOf(
  counters: readonly StockLevel[],
  sums: readonly StockLevel[],
): readonly StockDifference[] {
  const counted = new Map(counters.map(level => [keyOf(level), level]));
  const summed = new Map(sums.map(level => [keyOf(level), level]));
  const differences: StockDifference[] = [];
  for (const [key, any] of new Map([...summed, ...counted])) {
    const before = counted.get(key) ?? { onHand: 0, reserved: 0 };
    const ledger = summed.get(key) ?? { onHand: 0, reserved: 0 };
    if (before.onHand === ledger.onHand && before.reserved === ledger.reserved) continue;
    differences.push({
      skuCode: any.skuCode,
      warehouse: any.warehouse,
      onHandBefore: before.onHand,
      onHandByLedger: ledger.onHand,
      reservedBefore: before.reserved,
      reservedByLedger: ledger.reserved,
      repaired: ledger.reserved >= 0 && ledger.reserved <= ledger.onHand,
    });
  }
  return differences;
}
