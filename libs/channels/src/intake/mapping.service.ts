import { Clock, Database, isOutage, Log, Metrics, Outbox, Tracing, type NewEvent, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { RawPushStore } from '../store/raw-push.store.js';
import { ShopStore } from '../store/shop.store.js';
import { DetailWantStore } from '../store/detail-want.store.js';
import { Observations } from './observations.js';
import { nameOf, Reader, type Doubted, type Reading, type Understood } from './reading.js';
import { writeUnlessRaced } from './race.js';
import { Wake } from './wake.js';

const BATCH = 250;
const MAPPING = { name: 'map inputs', facts: { 'ordermesh.service': 'channels' } };

/** Maps stored inputs to canonical facts, a batch in one transaction. */
@Injectable()
export class MappingService {
  private readonly mapped;

  constructor(
    private readonly db: Database,
    private readonly raws: RawPushStore,
    private readonly shops: ShopStore,
    private readonly wants: DetailWantStore,
    private readonly reader: Reader,
    private readonly observations: Observations,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly wake: Wake,
    private readonly log: Log,
    private readonly tracing: Tracing,
    metrics: Metrics,
  ) {
    this.mapped = metrics.counter('channels_inputs_total', 'Inputs mapped, by what became of them', ['result']);
  }

  /** Maps one batch of what is waiting, oldest first; says how many inputs it took. */
  async mapNext(): Promise<number> {
    const rows = await this.db.read(tx => this.raws.waiting(tx, BATCH));
    if (rows.length === 0) return 0;
    const readings = await this.reader.readAll(rows);
    try {
      await this.store(readings);
    } catch (error) {
      if (isOutage(error) || readings.length === 0) throw error;
      await this.storeApart(readings, error);
    }
    return rows.length;
  }

  /** Maps until nothing is waiting. */
  async mapAll(): Promise<void> {
    while ((await this.mapNext()) > 0);
  }

  private async store(readings: readonly Reading[]): Promise<void> {
    const write = () => writeUnlessRaced(this.db, tx => this.apply(tx, readings));
    const shops = await this.tracing.together(MAPPING, readings, reading => reading.trace, write);
    for (const shop of shops) this.wake.reader(shop);
  }

  /** One input that cannot be stored must not hold up the others: each gets a transaction of its own. */
  private async storeApart(readings: readonly Reading[], cause: unknown): Promise<void> {
    this.log.warn({ inputs: readings.length, error: nameOf(cause) }, 'a batch could not be stored: one by one');
    for (const reading of readings) {
      try {
        await this.store([reading]);
      } catch (error) {
        if (isOutage(error)) throw error;
        await this.store([
          {
            kind: 'doubted',
            row: reading.row,
            code: 'NOT_STORABLE',
            reason: `storing it failed with ${nameOf(error)}`,
          },
        ]);
      }
    }
  }

  /** Writes a batch; returns the shops for which details are now wanted. */
  private async apply(tx: Tx, readings: readonly Reading[]): Promise<Set<string>> {
    // Another copy of the mapper may have been faster: what it finished is left alone.
    const open = await this.raws.claim(
      tx,
      readings.map(reading => reading.row.id),
      'NEW',
    );
    const live = readings.filter(reading => open.has(reading.row.id));
    const understood = live.filter(reading => reading.kind === 'understood');
    const doubted = live.filter(reading => reading.kind === 'doubted');
    const { events, looks } = await this.observe(tx, understood);
    const alerts = await this.doubt(tx, doubted);
    await this.shops.noteHeard(tx, heardIn(live));
    await this.raws.finish(
      tx,
      understood.map(reading => reading.row.id),
      'DONE',
      this.clock.now(),
    );
    await this.wants.ask(tx, looks, this.clock.now());
    await this.outbox.append(tx, [...events, ...alerts]);
    this.db.afterCommit(() => this.count(understood.length, doubted.length));
    return new Set(looks.map(look => look.shopId));
  }

  private async observe(tx: Tx, understood: readonly Understood[]) {
    const sightings = understood.flatMap(reading => reading.orders);
    const orders = await this.observations.orders(tx, sightings);
    const refunds = await this.observations.refunds(
      tx,
      understood.flatMap(reading => reading.refunds),
    );
    // After the refunds of the same batch: an order may end one that was agreed to a moment before.
    const concluded = await this.observations.conclude(
      tx,
      sightings.filter((_, i) => orders.verdicts[i] === 'TAKE' || orders.verdicts[i] === 'REPEAT'),
    );
    const doubtful = sightings
      .filter((_, i) => orders.verdicts[i] === 'LOOK')
      .map(({ order }) => ({ shopId: order.shopId, externalId: order.externalId }));
    const thin = understood.flatMap(reading =>
      reading.looks.map(externalId => ({ shopId: reading.row.shopId, externalId })),
    );
    return { events: [...orders.events, ...refunds, ...concluded], looks: [...doubtful, ...thin] };
  }

  /** Puts inputs aside; one alert for each shop and cause, until that heap has been cleared. */
  private async doubt(tx: Tx, doubted: readonly Doubted[]): Promise<NewEvent[]> {
    const alerts = new Map<string, NewEvent>();
    for (const { row, code, reason } of doubted) {
      const subject = `${row.shopId}/${code}`;
      if (alerts.has(subject) || (await this.raws.isDoubted(tx, row.shopId, code))) continue;
      alerts.set(subject, {
        type: 'alert.raised',
        aggregate: `alert/QUARANTINE/${subject}`,
        shopId: row.shopId,
        payload: {
          kind: 'QUARANTINE',
          subject,
          shopId: row.shopId,
          severity: 'WARNING',
          message: `Inputs of the shop are in quarantine (${code}): ${reason}`,
        },
      });
    }
    await this.raws.quarantine(
      tx,
      doubted.map(({ row, code, reason }) => ({ id: row.id, code, reason })),
    );
    return [...alerts.values()];
  }

  private count(understood: number, doubted: number): void {
    if (understood > 0) this.mapped.inc({ result: 'mapped' }, understood);
    if (doubted > 0) this.mapped.inc({ result: 'quarantined' }, doubted);
  }
}

/** When each shop's platform last pushed, in a batch. */
function heardIn(readings: readonly Reading[]): Map<string, Date> {
  const heard = new Map<string, Date>();
  for (const { row } of readings) {
    if (row.origin !== 'PUSH' && row.origin !== 'MESSAGE') continue;
    const known = heard.get(row.shopId);
    if (!known || known < row.receivedAt) heard.set(row.shopId, row.receivedAt);
  }
  return heard;
}
