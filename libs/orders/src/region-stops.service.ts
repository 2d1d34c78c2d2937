import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HubError, mayScope, needShopIds, typedPlace, type Problem, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  Ids,
  idAfter,
  Jobs,
  Outbox,
  page,
  pageSize,
  Refused,
  type Connection,
  type Lease,
  type PageArgs,
  type Tx,
} from '#platform';
import { covers, stopsHolding, type RegionStopState } from './domain/region-stop.js';
import { PoolService } from './pool.service.js';
import { shortReason } from './short-reason.js';
import type { NamedRegion, RegionStopRow, WalkPlace } from './store/region-stop.row.js';
import { RegionStopStore, type Stretch } from './store/region-stop.store.js';

/** A stop as a person asks for it. */
export interface RegionStopInput {
  readonly regions: readonly { readonly country: string; readonly province?: string | null }[];
  readonly shopIds?: readonly string[] | null;
  readonly reason: string;
  readonly incidentId?: string | null;
}

export type RegionStopView = RegionStopRow & { readonly kind: 'RegionStop' };

/** Name of the job, for tests and for those who run it by hand. */
export const REGION_STOP_JOB = 'orders.region-stops';
const EVERY_MS = 5_000;
/** Orders looked at, and orders changed, in one transaction: some tens of milliseconds. */
const LOOK = 500;
const CHANGE = 100;
const MOST_REGIONS = 100;
const MOST_SHOPS = 100;

/**
 * Stops of shipping into regions. One is in force from the moment it is committed: whatever is done to an order afterwards finds it held.
 * A job goes through the orders that nobody touches, a small transaction at a time, and goes on where it was when it is cut off.
 */
@Injectable()
export class RegionStops implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: RegionStopStore,
    private readonly pool: PoolService,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(REGION_STOP_JOB, EVERY_MS, lease => this.goOn(lease));
  }

  async list(viewer: Viewer, state: RegionStopState | null, args: PageArgs): Promise<Connection<RegionStopView>> {
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = await this.db.read(tx => this.store.page(tx, viewer, state, before, first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  /** Stops of incidents, for who sees all shops. */
  async ofIncidents(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, readonly RegionStopView[]>> {
    if (viewer.shops !== 'ALL' || !mayScope(viewer, 'orders:read')) return new Map();
    const rows = await this.db.read(tx => this.store.ofIncidents(tx, ids));
    return Map.groupBy(rows.map(viewOf), row => row.incidentId ?? '');
  }

  counts(ids: readonly string[]): Promise<ReadonlyMap<string, { now: number; ever: number }>> {
    return this.db.read(tx => this.store.counts(tx, ids));
  }

  open(viewer: Viewer, input: RegionStopInput): Promise<RegionStopView> {
    needPeopleOfAllShops(viewer);
    const row: RegionStopRow = {
      ...{ id: this.ids.next('rst'), state: 'PLACING', regions: soundRegions(input.regions) },
      ...{
        shopIds: soundShops(input.shopIds ?? []),
        reason: shortReason(input.reason),
        incidentId: soundIncident(input),
      },
      ...{ openedBy: viewer.name, openedAt: this.clock.now(), liftedBy: null, liftedAt: null, liftReason: null },
      ...{ checked: 0, place: null },
    };
    return this.db.write(async tx => {
      await this.store.countChange(tx);
      await this.store.add(tx, row);
      await this.audit(tx, row.id, viewer.name, 'REGION_STOP_OPENED', row.reason);
      return viewOf(row);
    });
  }

  /** A stop that was lifted before stays as it is. */
  lift(viewer: Viewer, id: string, reason: string): Promise<RegionStopView> {
    needPeopleOfAllShops(viewer);
    const liftReason = shortReason(reason);
    return this.db.write(async tx => {
      // The guard before the stop, as everybody locks them.
      await this.store.countChange(tx);
      const stop = await this.store.locked(tx, id);
      if (!stop) throw new Refused(UNKNOWN_STOP);
      if (stop.state === 'LIFTING' || stop.state === 'LIFTED') return viewOf(stop);
      const lifted: RegionStopRow = {
        ...{ ...stop, state: 'LIFTING', liftedBy: viewer.name, liftedAt: this.clock.now(), liftReason },
        ...{ checked: 0, place: null },
      };
      await this.store.lift(tx, lifted);
      await this.audit(tx, id, viewer.name, 'REGION_STOP_LIFTED', liftReason);
      return viewOf(lifted);
    });
  }

  private async goOn(lease: Lease): Promise<void> {
    for (const { id } of await this.db.read(tx => this.store.walking(tx))) {
      for (let more = true; more;) more = await this.db.write(tx => this.step(tx, lease, id));
    }
  }

  /** One step of a stop's walk; false when it is done. */
  private async step(tx: Tx, lease: Lease, id: string): Promise<boolean> {
    await lease.guard(tx);
    // Lifted meanwhile, or not: the orders are locked before the stop is, so the state is looked at and not held.
    const stop = (await this.store.walking(tx)).find(one => one.id === id);
    if (!stop) return false;
    return stop.state === 'PLACING' ? this.place(tx, stop) : this.free(tx, stop);
  }

  private async place(tx: Tx, stop: RegionStopRow): Promise<boolean> {
    const stretch = await this.stretchAt(tx, stop.place);
    if (!stretch) return this.end(tx, stop, 'ACTIVE');
    const after = stop.place?.stretch === stretch.key && stop.place.id !== '' ? stop.place : null;
    const looked = await this.store.walk(tx, stretch, after, LOOK);
    // Orders it holds already have moved to a later stretch, or came after it was opened.
    const fresh = looked.filter(order => !stopsHolding(order.holds).includes(stop.id));
    const covered = fresh.filter(order => covers(stop, order));
    // What is beyond one change waits for the next step, which begins behind the last order that was changed.
    const cut = covered.length > CHANGE ? covered[CHANGE - 1] : looked.at(-1);
    const seen = cut ? looked.slice(0, looked.indexOf(cut) + 1) : [];
    await this.touch(
      tx,
      covered.slice(0, CHANGE).map(order => order.id),
    );
    const isOver = seen.length === looked.length && looked.length < LOOK;
    const place =
      isOver || !cut ? behind(stretch) : { stretch: stretch.key, createdAt: cut.createdAt.toISOString(), id: cut.id };
    return this.progress(tx, stop, place, seen.filter(order => fresh.includes(order)).length);
  }

  private async free(tx: Tx, stop: RegionStopRow): Promise<boolean> {
    const ids = await this.store.stillHeld(tx, stop.id, stop.place?.id ?? '', CHANGE);
    const last = ids.at(-1);
    if (last === undefined) return this.end(tx, stop, 'LIFTED');
    await this.touch(tx, ids);
    return this.progress(tx, stop, { stretch: '', createdAt: '', id: last }, ids.length);
  }

  /** Opening an order lets it follow the stops in force; closing writes what that changed. */
  private async touch(tx: Tx, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length > 0) await this.pool.close(tx, await this.pool.open(tx, { whole: orderIds }));
  }

  private async stretchAt(tx: Tx, place: WalkPlace | null): Promise<Stretch | undefined> {
    const stretches = await this.store.stretches(tx);
    if (place === null) return stretches[0];
    return stretches.find(({ key }) => (place.id === '' ? key > place.stretch : key >= place.stretch));
  }

  private async progress(tx: Tx, stop: RegionStopRow, place: WalkPlace | null, looked: number): Promise<true> {
    await this.store.note(tx, stop, { state: stop.state, checked: stop.checked + looked, place });
    return true;
  }

  /** True when it was lifted meanwhile: there is more to do. */
  private async end(tx: Tx, stop: RegionStopRow, state: 'ACTIVE' | 'LIFTED'): Promise<boolean> {
    const { id, checked } = stop;
    if (!(await this.store.note(tx, stop, { state, checked, place: null }))) return true;
    const action = state === 'ACTIVE' ? 'REGION_STOP_PLACED' : 'REGION_STOP_FREED';
    await this.audit(tx, id, 'system:orders', action, String(checked));
    return false;
  }

  private async audit(tx: Tx, subject: string, actor: string, action: string, detail: string): Promise<void> {
    const payload = { actor, action, subject, facts: [{ name: 'detail', value: detail }] };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: subject, shopId: '', payload }]);
  }
}

const viewOf = (row: RegionStopRow): RegionStopView => ({ ...row, kind: 'RegionStop' });
/** Behind the last order of a stretch. */
const behind = ({ key }: Stretch): WalkPlace => ({ stretch: key, createdAt: '', id: '' });

function needPeopleOfAllShops(viewer: Viewer): void {
  if (viewer.shops !== 'ALL' || viewer.kind === 'PARTNER')
    throw new HubError('FORBIDDEN', 'Only staff of all shops may stop a region.');
}

function soundRegions(given: RegionStopInput['regions']): readonly NamedRegion[] {
  if (given.length < 1 || given.length > MOST_REGIONS)
    throw new HubError('BAD_INPUT', `regions must have 1 to ${MOST_REGIONS} entries`);
  return given.map(place => {
    const { named, key } = typedPlace(place);
    return { ...key, named };
  });
}

function soundShops(shopIds: readonly string[]): readonly string[] {
  if (shopIds.length > MOST_SHOPS) throw new HubError('BAD_INPUT', `shopIds must have up to ${MOST_SHOPS} entries`);
  needShopIds(shopIds);
  return shopIds;
}

function soundIncident({ incidentId = null }: RegionStopInput): string | null {
  if (incidentId !== null && !/^inc_[0-9A-Z]{26}$/.test(incidentId))
    throw new HubError('BAD_INPUT', 'incidentId is no id of an incident: they begin with inc_');
  return incidentId;
}

const UNKNOWN_STOP: Problem = {
  kind: 'UnknownRegionStop',
  code: 'UNKNOWN_REGION_STOP',
  message: 'There is no such stop: take an id from the list of stops.',
};
