import { Database, type Tx } from '#platform';
import { FACT_SOURCES, mayShop, recordOf, type FactSource, type NaturalKey, type Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import { ChannelOrderRow } from './channel-order.row.js';
import { ChannelRefundRow } from './channel-refund.row.js';

/** Every statement on what is known of orders and refunds. */
@Injectable()
export class ChannelOrderStore {
  constructor(private readonly db: Database) {}

  /** What is known under these ids, locked. */
  orders(tx: Tx, ids: readonly string[]): Promise<ChannelOrderRow[]> {
    return this.hold(tx, ChannelOrderRow, ids);
  }

  /** What is known under these ids, as it stands. */
  peek(tx: Tx, ids: readonly string[]): Promise<ChannelOrderRow[]> {
    return this.db.findIn(tx, ChannelOrderRow, 'id', ids);
  }

  refunds(tx: Tx, ids: readonly string[]): Promise<ChannelRefundRow[]> {
    return this.hold(tx, ChannelRefundRow, ids);
  }

  /** Writes what was learned. A new row that another writer has just made violates its key: the work is then to be done again. */
  async saveOrders(tx: Tx, added: readonly ChannelOrderRow[], changed: readonly ChannelOrderRow[]): Promise<void> {
    await this.db.insertRows(tx, ChannelOrderRow, added);
    await this.db.updateRows(tx, ChannelOrderRow, ['id'], ['version', 'digests', 'inputs', 'lastAt'], changed);
  }

  async saveRefunds(tx: Tx, added: readonly ChannelRefundRow[], changed: readonly ChannelRefundRow[]): Promise<void> {
    await this.db.insertRows(tx, ChannelRefundRow, added);
    await this.db.updateRows(tx, ChannelRefundRow, ['id'], ['version', 'digests', 'fact', 'lastAt'], changed);
  }

  /** Every refund known of these orders, locked. */
  async refundsOf(tx: Tx, orderIds: readonly string[]): Promise<ChannelRefundRow[]> {
    const found = await this.db.findIn(tx, ChannelRefundRow, 'orderId', orderIds);
    return found.length === 0
      ? []
      : this.refunds(
          tx,
          found.map(row => row.id),
        );
  }

  /** What every source said of these orders; orders of shops that are not the viewer's are left out. */
  async ofOrders(tx: Tx, viewer: Viewer, keys: readonly NaturalKey[]): Promise<ChannelOrderRow[]> {
    const own = keys.filter(key => mayShop(viewer, key.shopId));
    const ids = own.flatMap(key => FACT_SOURCES.map(source => orderRowId(source, key)));
    return this.db.findIn(tx, ChannelOrderRow, 'id', ids);
  }

  private async hold<R extends ChannelOrderRow | ChannelRefundRow>(
    tx: Tx,
    row: new () => R,
    ids: readonly string[],
  ): Promise<R[]> {
    await this.db.lockRows(tx, row, 'id', ids);
    return this.db.findIn<R>(tx, row, 'id' as keyof R & string, ids);
  }
}

/** Key of what one source says of an order. */
export const orderRowId = (source: FactSource, key: NaturalKey): string => `${source}/${recordOf(key)}`;
