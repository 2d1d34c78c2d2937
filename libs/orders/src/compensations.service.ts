import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HubError, mayScope, mayShop, type Money, type Problem, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  Ids,
  idAfter,
  Jobs,
  page,
  pageSize,
  Refused,
  type Connection,
  type Lease,
  type PageArgs,
  type Tx,
} from '#platform';
import { CompensationBook, type Gift } from './compensation-book.service.js';
import { refusal, unknownOrder } from './domain/act.js';
import { mayMove, type CompensationKind, type CompensationState } from './domain/compensation.js';
import { shortReason } from './short-reason.js';
import type { CompensationEntryRow, CompensationRow, CompensationRunRow } from './store/compensation.row.js';
import { CompensationStore, type CompensationTotal } from './store/compensation.store.js';
import { PoolStore } from './store/pool.store.js';
import { RegionStopStore } from './store/region-stop.store.js';

/** What is to be given. */
export interface CompensationInput {
  readonly incidentId: string;
  readonly kind: CompensationKind;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reason: string;
}

export type CompensationView = CompensationRow & { readonly kind: 'Compensation'; readonly amount: Money };
export type CompensationRunView = CompensationRunRow & { readonly amount: Money };

/** Name of the job, for tests and for those who run it by hand. */
export const COMPENSATION_JOB = 'orders.compensations';
const EVERY_MS = 5_000;
/** Orders in one transaction: some tens of milliseconds. */
const CHUNK = 50;

/** What buyers are given for incidents: once each, on record, and told by a message. */
@Injectable()
export class Compensations implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: CompensationStore,
    private readonly book: CompensationBook,
    private readonly pool: PoolStore,
    private readonly stops: RegionStopStore,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(COMPENSATION_JOB, EVERY_MS, lease => this.goOn(lease));
  }

  propose(viewer: Viewer, orderId: string, input: CompensationInput): Promise<CompensationView> {
    const gift = giftOf(viewer, input);
    return this.db.write(async tx => {
      // Locked: an order whose people are being forgotten must not leave its buyer here.
      const [order] = await this.pool.lockOrders(tx, [orderId]);
      if (!order || !mayShop(viewer, order.shopId)) throw new Refused(unknownOrder(orderId));
      if (order.buyerHash === null) throw new Refused(NO_BUYER);
      const row = await this.book.open(tx, order, gift, 'PROPOSED');
      if (row) return viewOf(row);
      const known = await this.store.ofBuyer(tx, gift.incidentId, order.buyerHash);
      throw new Refused(already(known && mayShop(viewer, known.shopId) ? known.id : null));
    });
  }

  grant(viewer: Viewer, id: string, reason: string): Promise<CompensationView> {
    return this.move(viewer, id, 'GRANTED', reason);
  }

  revoke(viewer: Viewer, id: string, reason: string): Promise<CompensationView> {
    return this.move(viewer, id, 'REVOKED', reason);
  }

  /** Begins to grant one to every buyer of the orders that stops of the incident held. */
  grantAll(viewer: Viewer, input: CompensationInput): Promise<CompensationRunView> {
    const { incidentId, kind, amountMinor, currency, reason, by } = giftOf(viewer, input);
    if (viewer.shops !== 'ALL') throw new HubError('FORBIDDEN', 'Only staff of all shops may compensate everybody.');
    const row: CompensationRunRow = {
      ...{ id: this.ids.next('cmr'), incidentId, compensationKind: kind, amountMinor, currency, reason, startedBy: by },
      ...{ startedAt: this.clock.now(), finishedAt: null, afterOrderId: '', granted: 0, skipped: 0 },
    };
    return this.db.write(async tx => {
      await this.store.addRun(tx, row);
      return runViewOf(row);
    });
  }

  async list(viewer: Viewer, incidentId: string, args: PageArgs): Promise<Connection<CompensationView> | null> {
    if (!mayLook(viewer)) return null;
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = await this.db.read(tx => this.store.page(tx, viewer, incidentId, before, first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  async totals(viewer: Viewer, incidentId: string): Promise<readonly CompensationTotal[] | null> {
    return mayLook(viewer) ? this.db.read(tx => this.store.totals(tx, viewer, incidentId)) : null;
  }

  async runs(viewer: Viewer, incidentId: string): Promise<readonly CompensationRunView[] | null> {
    if (!mayLook(viewer) || viewer.shops !== 'ALL') return null;
    return (await this.db.read(tx => this.store.runsOf(tx, incidentId))).map(runViewOf);
  }

  /** Entries of the ledger about compensations the viewer was let to see. */
  entriesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly CompensationEntryRow[]>> {
    return this.db.read(tx => this.store.entriesOf(tx, ids));
  }

  private async move(viewer: Viewer, id: string, to: CompensationState, reason: string): Promise<CompensationView> {
    needPeople(viewer);
    const why = shortReason(reason);
    return this.db.write(async tx => {
      const row = await this.store.locked(tx, id);
      if (!row || !mayShop(viewer, row.shopId)) throw new Refused(UNKNOWN);
      if (!mayMove(row.state, to)) throw new Refused(noMove(row.state, to));
      return viewOf(await this.book.move(tx, row, to, why, viewer.name));
    });
  }

  private async goOn(lease: Lease): Promise<void> {
    for (const run of await this.db.read(tx => this.store.openRuns(tx))) {
      for (let next = run; next.finishedAt === null;) next = await this.db.write(tx => this.step(tx, lease, next));
    }
  }

  private async step(tx: Tx, lease: Lease, run: CompensationRunRow): Promise<CompensationRunRow> {
    await lease.guard(tx);
    const stops = await this.stops.ofIncidents(tx, [run.incidentId]);
    const stopIds = stops.map(stop => stop.id);
    const orderIds = await this.stops.heldEver(tx, stopIds, run.afterOrderId, CHUNK);
    const orders = await this.pool.lockOrders(tx, orderIds);
    let granted = 0;
    for (const order of orders) if (await this.book.open(tx, order, giftOfRun(run), 'GRANTED')) granted += 1;
    const isOver = orderIds.length < CHUNK;
    const next = {
      ...run,
      afterOrderId: orderIds.at(-1) ?? run.afterOrderId,
      granted: run.granted + granted,
      skipped: run.skipped + orderIds.length - granted,
      finishedAt: isOver ? this.clock.now() : null,
    };
    await this.store.noteRun(tx, next);
    return next;
  }
}

const amountOf = ({ amountMinor, currency }: { readonly amountMinor: number; readonly currency: string }): Money => ({
  minor: amountMinor,
  currency,
});
const viewOf = (row: CompensationRow): CompensationView => ({ ...row, kind: 'Compensation', amount: amountOf(row) });
const runViewOf = (row: CompensationRunRow): CompensationRunView => ({ ...row, amount: amountOf(row) });
const giftOfRun = ({
  incidentId,
  compensationKind: kind,
  amountMinor,
  currency,
  reason,
  startedBy: by,
}: CompensationRunRow): Gift => ({
  ...{ incidentId, kind, amountMinor, currency, reason, by },
});

/** People of the house alone: what others were given is no business of a partner. */
const mayLook = (viewer: Viewer): boolean => viewer.kind !== 'PARTNER' && mayScope(viewer, 'orders:read');

function needPeople(viewer: Viewer): void {
  if (viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only staff may do this.');
}

function giftOf(viewer: Viewer, { incidentId, kind, amountMinor, currency, reason }: CompensationInput): Gift {
  needPeople(viewer);
  if (!/^inc_[0-9A-Z]{26}$/.test(incidentId))
    throw new HubError('BAD_INPUT', 'incidentId is no id of an incident: they begin with inc_');
  if (amountMinor < 1) throw new HubError('BAD_INPUT', 'amountMinor must be at least 1');
  return { incidentId, kind, amountMinor, currency, reason: shortReason(reason), by: viewer.name };
}

const UNKNOWN: Problem = refusal(
  'UnknownCompensation',
  'UNKNOWN_COMPENSATION',
  'No compensation of yours has this id: take one from the list of an incident.',
);
const NO_BUYER: Problem = refusal(
  'BuyerUnknown',
  'BUYER_UNKNOWN',
  'The channel does not say who bought this order: compensate the buyer on the platform.',
);
const already = (compensationId: string | null): Problem =>
  refusal('AlreadyCompensated', 'ALREADY_COMPENSATED', 'This buyer has a compensation for this incident already.', {
    compensationId,
  });
const noMove = (from: CompensationState, to: CompensationState): Problem =>
  refusal(
    'CompensationNotMovable',
    'COMPENSATION_NOT_MOVABLE',
    `A compensation that is ${from} does not become ${to}.`,
    {
      state: from,
    },
  );
