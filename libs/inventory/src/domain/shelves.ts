import { availableOf, type Pick, type Shortfall, type StockLevel, type Wanted } from './stock.js';

/** One SKU in one warehouse while a batch is worked on; `onHand` and `reserved` change in place. */
export interface Shelf {
  readonly skuCode: string;
  readonly warehouse: string;
  onHand: number;
  reserved: number;
  /** The level the batch began with. */
  readonly before: StockLevel;
}

const NONE: readonly Shelf[] = [];

/** The stock levels a batch may touch, warehouses of a SKU in the order they are asked. */
export class Shelves {
  private readonly bySku = new Map<string, Shelf[]>();

  constructor(levels: Iterable<StockLevel>) {
    for (const level of levels) this.put(level);
    for (const shelves of this.bySku.values()) shelves.sort((a, b) => (a.warehouse < b.warehouse ? -1 : 1));
  }

  of(skuCode: string): readonly Shelf[] {
    return this.bySku.get(skuCode) ?? NONE;
  }

  find(skuCode: string, warehouse: string): Shelf | undefined {
    return this.of(skuCode).find(shelf => shelf.warehouse === warehouse);
  }

  available(skuCode: string): number {
    return this.of(skuCode).reduce((sum, shelf) => sum + availableOf(shelf), 0);
  }

  /** The shelf, made empty when the warehouse never held the SKU. */
  open(skuCode: string, warehouse: string): Shelf {
    const known = this.find(skuCode, warehouse);
    if (known) return known;
    const shelf = this.put({ skuCode, warehouse, onHand: 0, reserved: 0 });
    this.bySku.get(skuCode)?.sort((a, b) => (a.warehouse < b.warehouse ? -1 : 1));
    return shelf;
  }

  *[Symbol.iterator](): Generator<Shelf> {
    for (const shelves of this.bySku.values()) yield* shelves;
  }

  private put(level: StockLevel): Shelf {
    const { skuCode, warehouse, onHand, reserved } = level;
    const shelf: Shelf = { skuCode, warehouse, onHand, reserved, before: { skuCode, warehouse, onHand, reserved } };
    const shelves = this.bySku.get(skuCode);
    if (shelves) shelves.push(shelf);
    else this.bySku.set(skuCode, [shelf]);
    return shelf;
  }
}

/**
 * Where the wanted quantities would come from: all of them or null. One warehouse that has everything is preferred (one
 * parcel); otherwise each SKU is taken from the warehouses in turn.
 */
export function allocate(wanted: readonly Wanted[], shelves: Shelves): readonly Pick[] | null {
  return fromOneWarehouse(wanted, shelves) ?? fromSeveral(wanted, shelves);
}

/** Which of the wanted SKUs cannot be promised in full. */
export const lacking = (wanted: readonly Wanted[], shelves: Shelves): readonly Shortfall[] =>
  wanted
    .map(({ skuCode, quantity }) => ({ skuCode, wanted: quantity, available: shelves.available(skuCode) }))
    .filter(line => line.available < line.wanted);

function fromOneWarehouse(wanted: readonly Wanted[], shelves: Shelves): readonly Pick[] | null {
  const [first, ...others] = wanted;
  if (!first) return [];
  for (const shelf of shelves.of(first.skuCode)) {
    if (availableOf(shelf) < first.quantity) continue;
    const { warehouse } = shelf;
    if (others.every(line => holds(shelves.find(line.skuCode, warehouse), line.quantity))) {
      return wanted.map(({ skuCode, quantity }) => ({ skuCode, warehouse, quantity }));
    }
  }
  return null;
}

const holds = (shelf: Shelf | undefined, quantity: number): boolean =>
  shelf !== undefined && availableOf(shelf) >= quantity;

function fromSeveral(wanted: readonly Wanted[], shelves: Shelves): readonly Pick[] | null {
  const picks: Pick[] = [];
  for (const line of wanted) {
    const { picked, missing } = takeFree(line, shelves);
    if (missing > 0) return null;
    picks.push(...picked);
  }
  return picks;
}

/** As much of a SKU as is free, warehouse after warehouse, and what is missing after that. */
export function takeFree(
  line: Wanted,
  shelves: Shelves,
): { readonly picked: readonly Pick[]; readonly missing: number } {
  const picked: Pick[] = [];
  let missing = line.quantity;
  for (const shelf of shelves.of(line.skuCode)) {
    const quantity = Math.min(missing, availableOf(shelf));
    if (quantity <= 0) continue;
    picked.push({ skuCode: line.skuCode, warehouse: shelf.warehouse, quantity });
    missing -= quantity;
  }
  return { picked, missing };
}
