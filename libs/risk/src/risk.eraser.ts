import { promisify } from 'node:util';
import { constants, gunzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { recordOf, type PersonalFields } from '#contracts';
import {
  Clock,
  Database,
  Vault,
  type ErasedOrder,
  type Eraser,
  type ErasurePart,
  type ErasureWrite,
  type Tx,
} from '#platform';
import { Labels } from './labels.service.js';
import type { TrainingPartRow } from './store/model.row.js';
import { PeopleStore } from './store/people.store.js';
import { TrainingStore } from './store/training.store.js';
import { openedFrom } from './training/sealed-part.js';
import { openTold } from './training/told-rows.js';

const unzip = promisify(gunzip);
/** Shorter remarks ("thanks") are those of many. */
const TELLING = 8;
const MOST_UNZIPPED = 512 * 1_048_576;

/** Forgets buyers in decisions, daily sums, ticket notes, complaints and uploaded training rows. */
@Injectable()
export class RiskEraser implements Eraser {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleStore,
    private readonly trainings: TrainingStore,
    private readonly labels: Labels,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async erase(part: ErasurePart, write: ErasureWrite, stopping: AbortSignal): Promise<readonly string[]> {
    const ids = part.orders.map(order => order.orderId);
    // First: what the buyer wrote is known only as long as the decisions are.
    const remarks = await this.remarksOn(part.orders);
    await this.forgetTraining(part, remarks, write, stopping);
    await write(async tx => {
      const decisions = await this.people.decisionsOn(tx, ids);
      const buyers = new Set(decisions.flatMap(({ buyerHash }) => (buyerHash === null ? [] : [buyerHash])));
      await this.labels.forget(tx, ids);
      await this.people.forgetDecisions(tx, ids);
      await this.people.forgetTraces(tx, ids);
      await this.people.forgetSpend(tx, [...buyers], this.clock.now());
    });
    return write(tx => this.forgetWords(tx, part.orders));
  }

  private async forgetWords(tx: Tx, orders: readonly ErasedOrder[]): Promise<readonly string[]> {
    const complaints = await this.people.complaintsAbout(tx, orders);
    const subjects = [...orders.map(order => order.orderId), ...complaints];
    const tickets = await this.people.ticketsAbout(tx, subjects);
    await this.labels.forget(tx, complaints);
    await this.people.forgetWords(tx, tickets, complaints);
    return [...tickets, ...complaints];
  }

  /** A set with a row of one of these orders is given up whole: it is there for a day at most, and can be sent again. */
  private async forgetTraining(
    { orders }: ErasurePart,
    remarks: readonly string[],
    write: ErasureWrite,
    stopping: AbortSignal,
  ): Promise<void> {
    const [sets, told] = await this.db.read(tx => Promise.all([this.people.trainingSets(tx), this.trainings.told(tx)]));
    const telling = remarks.filter(remark => remark.length >= TELLING);
    const signs = [...orders.flatMap(order => [order.orderId, order.externalId]), ...telling];
    for (const id of sets) {
      stopping.throwIfAborted();
      if (await holdsOneOf(await this.contentOf(id, told.has(id)), signs, stopping))
        await write(tx => this.trainings.removeSet(tx, id));
    }
  }

  private async remarksOn(orders: readonly ErasedOrder[]): Promise<readonly string[]> {
    const records = new Map(orders.map(order => [order.orderId, recordOf(order)]));
    const decisions = await this.db.read(tx => this.people.decisionsOn(tx, [...records.keys()]));
    return decisions.flatMap(({ sealed, shopId, orderId }) => {
      if (sealed === null) return [];
      // A remark that nobody can open is blanked with its decision, and cannot be looked for elsewhere.
      const fields = this.vault.openIfAble<PersonalFields>(sealed, shopId, records.get(orderId) ?? '');
      return fields?.buyerRemark ? [fields.buyerRemark] : [];
    });
  }

  /** What a set says, as far as anybody can still read it. */
  private async contentOf(setId: string, isTold: boolean): Promise<Buffer> {
    const parts = await this.db.read(tx => this.trainings.partsOf(tx, setId));
    const opened = parts.map(part => this.partOf(part, isTold));
    if (isTold) return Buffer.from(opened.join('\n'));
    const bytes = Buffer.concat(opened);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isZipped ? unzipped(bytes) : bytes;
  }

  private partOf({ setId, part, sealed }: TrainingPartRow, isTold: boolean): Buffer {
    try {
      if (!isTold) return openedFrom(this.vault, setId, part, sealed);
      return Buffer.from(
        openTold(this.vault, setId, part, sealed)
          .map(({ text }) => text)
          .join('\n'),
      );
    } catch {
      return Buffer.alloc(0);
    }
  }
}

/** A set may still be on its way, and end in the middle of the file; one that is damaged can be learnt from by nobody. */
const unzipped = (bytes: Buffer): Promise<Buffer> =>
  unzip(bytes, { maxOutputLength: MOST_UNZIPPED, finishFlush: constants.Z_SYNC_FLUSH }).catch(() => Buffer.alloc(0));

/** Looks for one sign at a time, and lets others have their turn in between: a set may be large. */
async function holdsOneOf(bytes: Buffer, signs: readonly string[], stopping: AbortSignal): Promise<boolean> {
  for (const sign of signs) {
    stopping.throwIfAborted();
    if (bytes.includes(sign)) return true;
    await new Promise<void>(resolve => void setImmediate(resolve));
  }
  return false;
}
