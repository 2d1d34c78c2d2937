import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import { isStillNeeded } from '../domain/erasure.js';
import { withoutPeople } from '../domain/personal.js';
import { CompensationRow } from './compensation.row.js';
import { OrderRow } from './order.row.js';

const PEOPLE = ['told', 'holds', 'buyerHash', 'phoneHash', 'addressHash', 'erasedAt'] as const;

/** Statements that take people out of orders. */
@Injectable()
export class PeopleStore {
  constructor(private readonly db: Database) {}

  /**
   * Leaves of these orders what books must keep: what was bought, for how much, and what became of it. Whoever named them looked
   * before the lock: one that is to be sent after all keeps its address.
   */
  async forget(tx: Tx, named: readonly string[], at: Date): Promise<void> {
    // The orders first, as everywhere: a report that is being taken in waits, or is waited for.
    await this.db.lockRows(tx, OrderRow, 'id', named);
    const orders = (await this.db.findIn(tx, OrderRow, 'id', named)).filter(order => !isStillNeeded(order));
    if (orders.length === 0) return;
    const orderIds = orders.map(order => order.id);
    const rows = orders.map(order => withoutPeople(order, at));
    await this.db.updateRows(tx, OrderRow, ['id', 'shopId'], PEOPLE, rows);
    const { marks, values } = inList(orderIds);
    await tx.query(`DELETE FROM order_personal WHERE order_id IN (${marks})`, [...values]);
    await this.forgetLinks(tx, orderIds);
    await this.forgetCompensated(tx, orders);
  }

  /**
   * The books of compensations stay, with their own id in place of the buyer: the pair of incident and buyer remains unique. While
   * another order of the buyer is here, the buyer is known anyway, and must not be compensated a second time.
   */
  private async forgetCompensated(tx: Tx, forgotten: readonly OrderRow[]): Promise<void> {
    const orderIds = forgotten.map(order => order.id);
    const ofOrders = await this.db.findIn(tx, CompensationRow, 'orderId', orderIds);
    const buyers = new Set([...forgotten, ...ofOrders].flatMap(({ buyerHash }) => buyerHash ?? []));
    // Of two that forget the last two orders of a buyer at once, the later one waits here, and then sees that none is left.
    await this.db.lockRows(tx, CompensationRow, 'buyer_hash', [...buyers]);
    for (const hash of await this.stillHere(tx, [...buyers])) buyers.delete(hash);
    if (buyers.size === 0) return;
    const { marks, values } = inList([...buyers]);
    await tx.query(`UPDATE compensations SET buyer_hash = id WHERE buyer_hash IN (${marks})`, [...values]);
  }

  /** Those of the buyers that an order in the pool names. */
  private async stillHere(tx: Tx, buyers: readonly string[]): Promise<string[]> {
    if (buyers.length === 0) return [];
    const { marks, values } = inList(buyers);
    const sql = `SELECT DISTINCT buyer_hash AS hash FROM orders WHERE buyer_hash IN (${marks})`;
    return ((await tx.query(sql, [...values])) as { hash: string }[]).map(row => row.hash);
  }

  private async forgetLinks(tx: Tx, orderIds: readonly string[]): Promise<void> {
    const orders = inList(orderIds);
    const fixes = await idsIn(tx, `SELECT id FROM address_fixes WHERE order_id IN (${orders.marks})`, orders.values);
    if (fixes.length === 0) return;
    const { marks, values } = inList(fixes);
    const messages = await idsIn(tx, `SELECT id FROM text_messages WHERE fix_id IN (${marks})`, values);
    for (const id of messages) await tx.query('DELETE FROM text_message_attempts WHERE message_id = ?', [id]);
    await tx.query(`DELETE FROM text_messages WHERE fix_id IN (${marks})`, [...values]);
    await tx.query(`DELETE FROM address_fixes WHERE id IN (${marks})`, [...values]);
  }
}

async function idsIn(tx: Tx, sql: string, values: readonly string[]): Promise<string[]> {
  return ((await tx.query(sql, [...values])) as { id: string }[]).map(row => row.id);
}
