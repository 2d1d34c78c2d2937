import type { EventPayload } from '#contracts';
import type { Tx } from '../database/database.js';

/** An order whose buyer is erased, by the names it is known by. */
export type ErasedOrder = EventPayload<'erasure.requested'>['orders'][number];

/** A bounded number of orders to be erased, and keyed hashes of the buyer's phones. */
export interface ErasurePart {
  readonly erasureId: string;
  readonly orders: readonly ErasedOrder[];
  readonly phones: readonly string[];
}

/** Runs one transaction of an erasure; throws when another holder has taken it over. */
export type ErasureWrite = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What one service knows of buyers in its own tables. Erasing again changes nothing: after a crash the part is begun anew. */
export interface Eraser {
  /**
   * Blanks its own columns about these orders, in short transactions. Answers the ids of its own records that tell of them
   * (tickets, complaints): answers that name these are forgotten too. Who looks
   * through much throws when the process is `stopping`; a write does so by itself.
   */
  erase(part: ErasurePart, write: ErasureWrite, stopping: AbortSignal): Promise<readonly string[]>;
  /**
   * Keeps what is told of these orders from now on from bringing anybody back, in one short transaction. Also done before a process
   * takes anything in: parts that a restored backup lacks wait then, while polls begin to tell of their orders again.
   */
  mark?(tx: Tx, part: ErasurePart): Promise<void>;
}
