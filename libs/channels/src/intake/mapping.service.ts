import { Clock, Database, isOutage, Log, Metrics, Outbox, Tracing, type NewEvent, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { RawPushRow } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';
import { ShopStore } from '../store/shop.store.js';
import { ErasedOrderStore, erasedId } from '../store/erased-order.store.js';
import { DetailWantStore } from '../store/detail-want.store.js';
import { Observations } from './observations.js';
import { nameOf, Reader, type Doubted, type InputText, type Reading, type Understood } from './reading.js';
import { writeUnlessRaced } from './race.js';
import { Wake } from './wake.js';

const BATCH = 250;
/** Batches that what has just come waits for; behind a longer queue it is stored and mapped later. */
const MOST_TO_CATCH_UP = 4;
const MAPPING = { name: 'map inputs', facts: { 'ordermesh.service': 'channels' } };

/** What a batch says, to be written with it. */
interface Conclusion {
  readonly understood: readonly Understood[];
  readonly doubted: readonly Doubted[];
  readonly looks: readonly Look[];
  /** Ids of the inputs that tell of somebody who was erased: their texts are not kept. */
  readonly forgotten: ReadonlySet<string>;
}

/** An order whose detail has to be read. */
interface Look {
  readonly shopId: string;
  readonly externalId: string;
}

/** Maps inputs to canonical facts, a batch in one transaction: together with storing them, or later. */
@Injectable()
export class MappingService {
  private readonly mapped;
  private turn: Promise<unknown> = Promise.resolve();
  /** How far the inputs that were left to be mapped are known to be mapped; see Wake.stirred. */
  private clearedAt = -1;

  constructor(
    private readonly db: Database,
    private readonly raws: RawPushStore,
    private readonly shops: ShopStore,
    private readonly wants: DetailWantStore,
    private readonly reader: Reader,
    private readonly observations: Observations,
    private readonly erased: ErasedOrderStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly wake: Wake,
    private readonly log: Log,
    private readonly tracing: Tracing,
    metrics: Metrics,
  ) {
    this.mapped = metrics.counter('channels_inputs_total', 'Inputs mapped, by what became of them', ['result']);
  }

  /**
   * Stores inputs that have just come together with what they mean. False, and nothing is stored, when earlier ones have to be
   * mapped first or these cannot be stored so: then they are to be kept as they are.
   */
  async take(rows: readonly RawPushRow[], texts: ReadonlyMap<string, InputText>): Promise<boolean> {
    if (!(await this.catchUp())) return false;
    const readings = await this.reader.read(rows, texts);
    try {
      await this.commit(tx => this.applyFresh(tx, readings, rows));
      return true;
    } catch (error) {
      if (isOutage(error)) throw error;
      this.log.warn({ inputs: rows.length, error: nameOf(error) }, 'new inputs are stored without being mapped');
      return false;
    }
  }

  /** Maps one batch of what is waiting, oldest first; says how many inputs it took. One batch at a time in this process. */
  mapNext(): Promise<number> {
    const turn = this.turn.then(() => this.mapBatch());
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async mapBatch(): Promise<number> {
    const { stirred } = this.wake;
    const rows = await this.db.read(tx => this.raws.waiting(tx, BATCH));
    if (rows.length > 0) await this.mapStored(await this.reader.readStored(rows));
    if (rows.length < BATCH) this.clearedAt = stirred;
    return rows.length;
  }

  private async mapStored(readings: readonly Reading[]): Promise<void> {
    try {
      await this.store(readings);
    } catch (error) {
      if (isOutage(error)) throw error;
      await this.storeApart(readings, error);
    }
  }

  /** True when nothing that came earlier waits to be mapped. */
  private async catchUp(): Promise<boolean> {
    for (let batches = 0; this.clearedAt !== this.wake.stirred; batches += 1) {
      if (batches === MOST_TO_CATCH_UP) return false;
      await this.mapNext();
    }
    return true;
  }

  /** Maps until nothing is waiting. */
  async mapAll(): Promise<void> {
    while ((await this.mapNext()) > 0);
  }

  private store(readings: readonly Reading[]): Promise<void> {
    const write = () => this.commit(tx => this.apply(tx, readings));
    return this.tracing.together(MAPPING, readings, reading => reading.trace, write);
  }

  private async commit(work: (tx: Tx) => Promise<Conclusion>): Promise<void> {
    const { understood, doubted, looks } = await writeUnlessRaced(this.db, work);
    this.count(understood.length, doubted.length);
    for (const shop of new Set(looks.map(look => look.shopId))) this.wake.reader(shop);
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

  private async apply(tx: Tx, readings: readonly Reading[]): Promise<Conclusion> {
    // Another copy of the mapper may have been faster: what it finished is left alone.
    const open = await this.raws.claim(
      tx,
      readings.map(reading => reading.row.id),
      'NEW',
    );
    const live = readings.filter(reading => open.has(reading.row.id));
    const conclusion = await this.conclude(tx, live);
    const { understood, doubted, forgotten } = conclusion;
    if (forgotten.size > 0) await this.raws.forget(tx, [...forgotten], this.clock.now());
    await this.raws.finish(
      tx,
      understood.map(reading => reading.row.id),
      'DONE',
      this.clock.now(),
    );
    await this.raws.quarantine(
      tx,
      doubted.map(({ row, code, reason }) => ({ id: row.id, code, reason })),
    );
    return conclusion;
  }

  private async applyFresh(tx: Tx, readings: readonly Reading[], rows: readonly RawPushRow[]): Promise<Conclusion> {
    const conclusion = await this.conclude(tx, readings);
    const doneAt = this.clock.now();
    const ends = new Map(readings.map(reading => [reading.row.id, endOf(reading, doneAt)]));
    await this.raws.insert(
      tx,
      rows.map(row => ({ ...row, ...ends.get(row.id), ...(conclusion.forgotten.has(row.id) ? { body: '' } : {}) })),
    );
    return conclusion;
  }

  /** Writes what a batch says, but for the state of the inputs themselves. */
  private async conclude(tx: Tx, readings: readonly Reading[]): Promise<Conclusion> {
    const understood = readings.filter(reading => reading.kind === 'understood');
    const doubted = readings.filter(reading => reading.kind === 'doubted');
    const { events, looks, forgotten } = await this.observe(tx, understood);
    const alerts = await this.doubt(tx, doubted);
    await this.shops.noteHeard(tx, heardIn(readings));
    await this.wants.ask(tx, looks, this.clock.now());
    await this.outbox.append(tx, [...events, ...alerts]);
    return { understood, doubted, looks, forgotten };
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
    const forgotten = await this.forgotten(tx, understood, orders.erased);
    return { events: [...orders.events, ...refunds, ...concluded], looks: [...doubtful, ...thin], forgotten };
  }

  /** Inputs about orders whose people were erased; messages may name the buyer as well. */
  private async forgotten(
    tx: Tx,
    understood: readonly Understood[],
    erased: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const others = await this.erased.among(tx, understood.flatMap(messagesOf));
    const isErased = (id: string): boolean => erased.has(id) || others.has(id);
    const told = understood.filter(
      one => one.orders.some(({ order }) => isErased(erasedId(order))) || messagesOf(one).some(isErased),
    );
    return new Set(told.map(one => one.row.id));
  }

  /** One alert for each shop and cause of what is put aside, until that heap has been cleared. */
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
    return [...alerts.values()];
  }

  private count(understood: number, doubted: number): void {
    if (understood > 0) this.mapped.inc({ result: 'mapped' }, understood);
    if (doubted > 0) this.mapped.inc({ result: 'quarantined' }, doubted);
  }
}

/** The state in which a fresh input is stored. */
function endOf(reading: Reading, doneAt: Date): Partial<RawPushRow> {
  if (reading.kind === 'understood') return { state: 'DONE', doneAt };
  const { code, reason } = reading;
  return { state: 'QUARANTINED', code, reason };
}

/** Orders that an input tells of by refunds, or names to be looked at. */
const messagesOf = ({ row: { shopId }, refunds, looks }: Understood): readonly string[] => [
  ...refunds.map(erasedId),
  ...looks.map(externalId => erasedId({ shopId, externalId })),
];

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
