import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import { isStillNeeded } from '../domain/erasure.js';
import { withoutPeople } from '../domain/personal.js';
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
    // The books of compensations stay. The id in place of the buyer keeps the pair of incident and buyer unique.
    await tx.query(`UPDATE compensations SET buyer_hash = id WHERE order_id IN (${marks})`, [...values]);
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
