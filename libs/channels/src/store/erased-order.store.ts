import { Database, type Tx } from '#platform';
import { FACT_SOURCES, type NaturalKey } from '#contracts';
import { Injectable } from '@nestjs/common';
import { ChannelOrderStore, orderRowId } from './channel-order.store.js';
import { ErasedOrderRow } from './erased-order.row.js';

/** Key of an erased order. */
export const erasedId = ({ shopId, externalId }: Pick<NaturalKey, 'shopId' | 'externalId'>): string =>
  `${shopId}/${externalId}`;

/** Statements on orders whose people were erased. */
@Injectable()
export class ErasedOrderStore {
  constructor(
    private readonly db: Database,
    private readonly orders: ChannelOrderStore,
  ) {}

  /** Which of these orders are erased. Whoever takes in a report asks after locking what is known of its order. */
  async among(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.findIn(tx, ErasedOrderRow, 'id', [...new Set(ids)]);
    return new Set(rows.map(row => row.id));
  }

  /** Remembers orders as erased; waits for reports of them that are being taken in. */
  async add(tx: Tx, keys: readonly NaturalKey[], erasedAt: Date): Promise<void> {
    await this.orders.orders(
      tx,
      keys.flatMap(key => FACT_SOURCES.map(source => orderRowId(source, key))),
    );
    await this.db.insertMissing(
      tx,
      ErasedOrderRow,
      keys.map(key => ({ id: erasedId(key), erasedAt })),
    );
  }
}
