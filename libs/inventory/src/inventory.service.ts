import { Injectable } from '@nestjs/common';
import { HubError, mayScope, type Problem, type Viewer } from '#contracts';
import { idAfter, Database, need, page, pageSize, Refused, type Connection, type PageArgs, type Tx } from '#platform';
import { skusOf, type Sku } from './domain/sku.js';
import { MAIN_WAREHOUSE, MOST_ON_HAND, type Shortfall } from './domain/stock.js';
import { RepairService } from './repair.service.js';
import { StockBooks } from './stock-books.service.js';
import type { LedgerRow } from './store/ledger.row.js';
import { LedgerStore } from './store/ledger.store.js';
import type { ReservationLineRow, ReservationRow } from './store/reservation.row.js';
import { ReservationStore } from './store/reservation.store.js';
import { StockStore } from './store/stock.store.js';

/** A reservation with its lines, as the graph shows it. */
export type ReservationView = ReservationRow & { readonly lines: readonly ReservationLineRow[] };

/** What a person counted. */
export interface CountedStock {
  readonly skuId: string;
  readonly warehouse?: string | null;
  readonly onHand: number;
  readonly reason: string;
}

const LONGEST_TEXT = 255;
const ownsStock = (viewer: Viewer): boolean => viewer.shops === 'ALL';
const maySee = (viewer: Viewer): boolean => ownsStock(viewer) && mayScope(viewer, 'stock:read');

/** What people and programs ask of the stock. Stock is the house's, not a shop's: viewers of some shops see none of it. */
@Injectable()
export class InventoryService {
  constructor(
    private readonly db: Database,
    private readonly stock: StockStore,
    private readonly ledger: LedgerStore,
    private readonly reservations: ReservationStore,
    private readonly books: StockBooks,
    private readonly repairs: RepairService,
  ) {}

  async skusByCode(viewer: Viewer, codes: readonly string[]): Promise<ReadonlyMap<string, Sku>> {
    if (!maySee(viewer)) return new Map();
    return this.db.read(async tx => skusOf(await this.stock.levels(tx, codes)));
  }

  async sku(viewer: Viewer, code: string): Promise<Sku | null> {
    need(viewer, 'stock:read');
    return (await this.skusByCode(viewer, [code])).get(code) ?? null;
  }

  async skus(viewer: Viewer, args: PageArgs): Promise<Connection<Sku>> {
    need(viewer, 'stock:read');
    const first = pageSize(args.first);
    const after = idAfter(args.after);
    const codes = ownsStock(viewer) ? await this.db.read(tx => this.stock.codesAfter(tx, after ?? '', first + 1)) : [];
    const skus = await this.skusByCode(viewer, codes);
    const rows = codes.map(code => skus.get(code)).filter(sku => sku !== undefined);
    return page(rows, first, sku => [sku.id]);
  }

  async countSkus(viewer: Viewer): Promise<number> {
    return maySee(viewer) ? this.db.read(tx => this.stock.countCodes(tx)) : 0;
  }

  async movements(viewer: Viewer, skuCode: string, args: PageArgs): Promise<Connection<LedgerRow>> {
    need(viewer, 'stock:read');
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = ownsStock(viewer) ? await this.db.read(tx => this.ledger.pageOf(tx, skuCode, before, first + 1)) : [];
    return page(rows, first, row => [row.id]);
  }

  /** Reservations of orders the viewer may see, by order id. */
  async reservationsOf(viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, ReservationView>> {
    if (!mayScope(viewer, 'stock:read')) return new Map();
    return this.db.read(async tx => {
      const rows = (await this.reservations.rowsOf(tx, viewer, orderIds)).filter(row => row.state !== 'SHORT');
      const lines = Map.groupBy(
        await this.reservations.linesOf(
          tx,
          viewer,
          rows.map(row => row.id),
        ),
        line => line.reservationId,
      );
      return new Map(rows.map(row => [row.orderId, { ...row, lines: lines.get(row.id) ?? [] }]));
    });
  }

  /** What orders lack, by order id. */
  async shortfallsOf(viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly Shortfall[]>> {
    if (!mayScope(viewer, 'stock:read')) return new Map();
    const rows = await this.db.read(tx => this.reservations.shortfallsOf(tx, viewer, orderIds));
    return Map.groupBy(rows, row => row.orderId);
  }

  /** Records a count and serves the orders that waited for it. */
  async setStock(viewer: Viewer, counted: CountedStock): Promise<Sku> {
    needWholeStock(viewer);
    const { skuId, onHand, reason } = counted;
    const warehouse = counted.warehouse ?? MAIN_WAREHOUSE;
    const fault = faultOf(counted, warehouse);
    if (fault) throw new HubError('BAD_INPUT', fault);
    await this.openLevel(skuId, warehouse);
    return this.db.write(async tx => {
      await this.books.keep(
        tx,
        needsOf(skuId),
        { by: viewer.name, reasonOf: m => (m.orderId === null ? reason : 'waited for stock') },
        book => {
          if (!book.count(skuId, warehouse, onHand))
            throw new Refused(belowReserved(book.level(skuId, warehouse)?.reserved ?? 0));
        },
      );
      return this.skuAfter(tx, skuId);
    });
  }

  repair(viewer: Viewer) {
    needWholeStock(viewer);
    return this.repairs.repair(viewer.name);
  }

  /** In a transaction of its own: inserting locks the row at once, which inside the count would break the order of locks. */
  private async openLevel(skuId: string, warehouse: string): Promise<void> {
    const levels = await this.db.read(tx => this.stock.levels(tx, [skuId]));
    if (!levels.some(level => level.warehouse === warehouse))
      await this.db.write(tx => this.stock.open(tx, skuId, warehouse));
  }

  private async skuAfter(tx: Tx, skuId: string): Promise<Sku> {
    const sku = skusOf(await this.stock.levels(tx, [skuId])).get(skuId);
    if (!sku) throw new Error(`stock of ${skuId} vanished inside its own transaction`);
    return sku;
  }
}

const needsOf = (skuCode: string) => ({
  orderIds: [],
  skuCodes: [skuCode],
  freeingOrderIds: [],
  freeingSkuCodes: [skuCode],
});

function needWholeStock(viewer: Viewer): void {
  need(viewer, 'stock:write');
  if (!ownsStock(viewer))
    throw new HubError('FORBIDDEN', 'Stock belongs to the house: only staff of all shops may change it.');
}

function faultOf({ skuId, onHand, reason }: CountedStock, warehouse: string): string | null {
  if (skuId.trim() === '' || skuId.length > LONGEST_TEXT) return `skuId must have 1 to ${LONGEST_TEXT} characters`;
  if (!/^[0-9A-Za-z_.-]{1,64}$/.test(warehouse)) return 'warehouse must be 1 to 64 letters, digits, "_", "." or "-"';
  if (onHand < 0 || onHand > MOST_ON_HAND) return `onHand must be from 0 to ${MOST_ON_HAND}`;
  if (reason.trim() === '' || reason.length > LONGEST_TEXT) return `reason must have 1 to ${LONGEST_TEXT} characters`;
  return null;
}

const belowReserved = (promised: number): Problem & { readonly promised: number } => ({
  kind: 'StockBelowReserved',
  code: 'STOCK_BELOW_RESERVED',
  message: `${promised} pieces are promised to orders: cancel or ship some of them first.`,
  promised,
});
