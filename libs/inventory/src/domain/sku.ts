import { availableOf, type StockLevel } from './stock.js';

/** A SKU over all its warehouses. */
export interface Sku {
  readonly kind: 'Sku';
  readonly id: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly levels: readonly (StockLevel & { readonly available: number })[];
}

/** Levels of several SKUs, summed up by SKU. */
export function skusOf(levels: readonly StockLevel[]): ReadonlyMap<string, Sku> {
  const bySku = new Map<string, StockLevel[]>();
  for (const level of levels) bySku.set(level.skuCode, [...(bySku.get(level.skuCode) ?? []), level]);
  return new Map(Array.from(bySku, ([id, own]) => [id, skuOf(id, own)]));
}

function skuOf(id: string, levels: readonly StockLevel[]): Sku {
  const onHand = levels.reduce((sum, level) => sum + level.onHand, 0);
  const reserved = levels.reduce((sum, level) => sum + level.reserved, 0);
  const sorted = levels
    .map(level => ({ ...level, available: availableOf(level) }))
    .sort((a, b) => (a.warehouse < b.warehouse ? -1 : 1));
  return { kind: 'Sku', id, onHand, reserved, available: onHand - reserved, levels: sorted };
}
