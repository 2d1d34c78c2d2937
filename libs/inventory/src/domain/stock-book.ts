import { allocate, lacking, Shelves, takeFree, type Shelf } from './shelves.js';
import {
  wantedOf,
  type Movement,
  type MovementKind,
  type Pick,
  type ReservationState,
  type Shortfall,
  type StockLevel,
  type Wanted,
} from './stock.js';

/** What is kept for one order. An order has one for life, so a request that comes twice finds the answer already given. */
export interface Reservation {
  readonly id: string;
  readonly orderId: string;
  readonly shopId: string;
  readonly state: ReservationState;
  /** Since when the order asks for stock: the oldest is served first. */
  readonly requestedAt: Date;
  readonly reservedAt: Date | null;
  /** What it waits for while SHORT. */
  readonly wanted: readonly Wanted[];
  /** Where its goods lie, or lay. */
  readonly picks: readonly Pick[];
}

/** An order that asks for stock, or was shipped. */
export interface StockRequest {
  readonly reservationId: string;
  readonly orderId: string;
  readonly shopId: string;
  readonly lines: readonly Wanted[];
  readonly at: Date;
}

/** What the owner of the order is told. */
export type Answer =
  | { readonly kind: 'RESERVED'; readonly reservation: Reservation }
  | { readonly kind: 'SHORT'; readonly reservation: Reservation; readonly shortfall: readonly Shortfall[] }
  | { readonly kind: 'SHIPPED_SHORT'; readonly reservation: Reservation; readonly shortfall: readonly Shortfall[] };

/** A reservation that is new or changed, with what it was before the batch (null: new). */
export interface ReservationChange {
  readonly before: Reservation | null;
  readonly after: Reservation;
  /** What the order lacks now; empty when nothing. */
  readonly shortfall: readonly Shortfall[];
}

/**
 * The books of one batch, in memory: levels and reservations as they were read under lock, every movement made to them,
 * and the answers to give. All of it is written at once afterwards, so a batch of orders costs a few statements.
 */
export class StockBook {
  readonly movements: Movement[] = [];
  readonly answers: Answer[] = [];
  private readonly shelves: Shelves;
  private readonly before = new Map<string, Reservation>();
  private readonly now = new Map<string, Reservation>();
  private readonly shortfalls = new Map<string, readonly Shortfall[]>();

  constructor(levels: Iterable<StockLevel>, reservations: Iterable<Reservation>) {
    this.shelves = new Shelves(levels);
    for (const reservation of reservations) {
      this.before.set(reservation.orderId, reservation);
      this.now.set(reservation.orderId, reservation);
    }
  }

  /** Keeps all lines or none. A second request of the same order changes nothing, unless a cancelled order was reopened. */
  reserve(request: StockRequest, reopened = false): void {
    const known = this.now.get(request.orderId);
    if (known && !(known.state === 'RELEASED' && reopened)) return;
    this.place(known ?? opened(request), request);
  }

  /** The lines of an order that still waits have changed: what it waits for changes with them. */
  revise(request: StockRequest): void {
    const known = this.now.get(request.orderId);
    if (known?.state === 'SHORT' && !sameWanted(known.wanted, wantedOf(request.lines))) this.place(known, request);
  }

  /** Gives back what a cancelled or closed order held. */
  release(orderId: string): void {
    const known = this.now.get(orderId);
    if (known?.state !== 'RESERVED' && known?.state !== 'SHORT') return;
    if (known.state === 'RESERVED')
      for (const pick of known.picks) this.move('RELEASE', pick, 0, -pick.quantity, known);
    this.turn({ ...known, state: 'RELEASED', wanted: [] }, []);
  }

  /**
   * The goods have left the house, reserved or not: what was kept is used up first, the rest comes from free stock. What
   * is still missing cannot be taken (it is promised to others or was never counted) and is reported. `firm` is false
   * for later news (signed, completed) that only count when the order was still believed to be in the house.
   */
  consume(request: StockRequest, firm = true): void {
    const known = this.now.get(request.orderId);
    if (known?.state === 'CONSUMED') return;
    if (!firm && known?.state !== 'RESERVED' && known?.state !== 'SHORT') return;
    const base = known ?? opened(request);
    const kept = base.state === 'RESERVED' ? base.picks : [];
    const wanted = request.lines.length > 0 ? wantedOf(request.lines) : wantedOf([...kept, ...base.wanted]);
    const open = new Map(wanted.map(line => [line.skuCode, line.quantity]));
    const used = this.useKept(kept, open, base);
    const shortfall: Shortfall[] = [];
    for (const [skuCode, quantity] of open) {
      if (quantity > 0) used.push(...this.useFree({ skuCode, quantity }, base, shortfall));
    }
    const reservation = this.turn({ ...base, state: 'CONSUMED', wanted: [], picks: used }, shortfall);
    if (shortfall.length > 0) this.answers.push({ kind: 'SHIPPED_SHORT', reservation, shortfall });
  }

  /** Sets a counted quantity; false when less is on hand than orders were promised. */
  count(skuCode: string, warehouse: string, onHand: number): boolean {
    const shelf = this.shelves.open(skuCode, warehouse);
    const delta = onHand - shelf.onHand;
    if (onHand < shelf.reserved) return false;
    const kind = delta > 0 ? 'RECEIVE' : 'ADJUST';
    if (delta !== 0) this.move(kind, shelf, delta, 0, { orderId: null, shopId: '' });
    return true;
  }

  /** True when something of the batch left stock free that was not free before. */
  get freed(): boolean {
    return this.movements.some(m => m.kind === 'RELEASE' || m.kind === 'RECEIVE');
  }

  /** Tries the waiting orders again, the oldest first. */
  retry(at: Date): void {
    const waiting = [...this.now.values()].filter(r => r.state === 'SHORT');
    waiting.sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime() || (a.id < b.id ? -1 : 1));
    for (const reservation of waiting) {
      const picks = reservation.wanted.length > 0 ? allocate(reservation.wanted, this.shelves) : null;
      if (picks) this.keep(reservation, picks, at);
    }
  }

  level(skuCode: string, warehouse: string): StockLevel | undefined {
    return this.shelves.find(skuCode, warehouse);
  }

  /** Levels that differ from what was read. */
  changedLevels(): readonly Shelf[] {
    return [...this.shelves].filter(s => s.onHand !== s.before.onHand || s.reserved !== s.before.reserved);
  }

  levels(): readonly StockLevel[] {
    return [...this.shelves];
  }

  changes(): readonly ReservationChange[] {
    const changes: ReservationChange[] = [];
    for (const [orderId, after] of this.now) {
      const before = this.before.get(orderId) ?? null;
      if (before !== after) changes.push({ before, after, shortfall: this.shortfalls.get(orderId) ?? [] });
    }
    return changes;
  }

  private place(reservation: Reservation, request: StockRequest): void {
    const wanted = wantedOf(request.lines);
    // Nobody knows what an order without lines needs, so it waits for its lines instead of passing as complete.
    const picks = request.lines.length > 0 ? allocate(wanted, this.shelves) : null;
    if (picks) return this.keep(reservation, picks, request.at);
    const shortfall = lacking(wanted, this.shelves);
    const waiting = this.turn({ ...reservation, state: 'SHORT', wanted, picks: [] }, shortfall);
    this.answers.push({ kind: 'SHORT', reservation: waiting, shortfall });
  }

  private keep(reservation: Reservation, picks: readonly Pick[], at: Date): void {
    for (const pick of picks) this.move('RESERVE', pick, 0, pick.quantity, reservation);
    const kept = this.turn({ ...reservation, state: 'RESERVED', reservedAt: at, wanted: [], picks }, []);
    this.answers.push({ kind: 'RESERVED', reservation: kept });
  }

  /** Uses up what was kept, as far as it was shipped, and gives back the rest. */
  private useKept(kept: readonly Pick[], open: Map<string, number>, owner: Reservation): Pick[] {
    const used: Pick[] = [];
    for (const pick of kept) {
      const wanted = open.get(pick.skuCode) ?? 0;
      const quantity = Math.min(wanted, pick.quantity);
      if (quantity > 0) {
        this.move('CONSUME', pick, -quantity, -quantity, owner);
        open.set(pick.skuCode, wanted - quantity);
        used.push({ ...pick, quantity });
      }
      if (quantity < pick.quantity) this.move('RELEASE', pick, 0, quantity - pick.quantity, owner);
    }
    return used;
  }

  private useFree(line: Wanted, owner: Reservation, shortfall: Shortfall[]): readonly Pick[] {
    const { picked, missing } = takeFree(line, this.shelves);
    for (const pick of picked) this.move('CONSUME', pick, -pick.quantity, 0, owner);
    if (missing > 0)
      shortfall.push({ skuCode: line.skuCode, wanted: line.quantity, available: line.quantity - missing });
    return picked;
  }

  private move(
    kind: MovementKind,
    at: { readonly skuCode: string; readonly warehouse: string },
    onHandDelta: number,
    reservedDelta: number,
    owner: { readonly orderId: string | null; readonly shopId: string },
  ): void {
    const { skuCode, warehouse } = at;
    const shelf = this.shelves.open(skuCode, warehouse);
    shelf.onHand += onHandDelta;
    shelf.reserved += reservedDelta;
    if (shelf.reserved < 0 || shelf.reserved > shelf.onHand) {
      throw new Error(`stock of ${skuCode} in ${warehouse} would be ${shelf.reserved} reserved of ${shelf.onHand}`);
    }
    this.movements.push({
      kind,
      skuCode,
      warehouse,
      onHandDelta,
      reservedDelta,
      orderId: owner.orderId,
      shopId: owner.shopId,
    });
  }

  private turn(after: Reservation, shortfall: readonly Shortfall[]): Reservation {
    this.now.set(after.orderId, after);
    this.shortfalls.set(after.orderId, shortfall);
    return after;
  }
}

const opened = ({ reservationId, orderId, shopId, at }: StockRequest): Reservation => ({
  id: reservationId,
  orderId,
  shopId,
  state: 'RELEASED',
  requestedAt: at,
  reservedAt: null,
  wanted: [],
  picks: [],
});

const sameWanted = (a: readonly Wanted[], b: readonly Wanted[]): boolean =>
  a.length === b.length && a.every((line, i) => line.skuCode === b[i]?.skuCode && line.quantity === b[i]?.quantity);
