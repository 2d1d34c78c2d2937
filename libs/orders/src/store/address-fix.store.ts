import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { AddressFix, FixState } from '../domain/address-fix.js';
import { AddressFixRow, TextMessageRow } from './address-fix.row.js';

/** Statements on links for buyers. */
@Injectable()
export class AddressFixStore {
  constructor(private readonly db: Database) {}

  /** Links of orders, by order, the oldest first. */
  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<ReadonlyMap<string, AddressFix[]>> {
    const rows = await this.db.findIn(tx, AddressFixRow, 'orderId', orderIds);
    return Map.groupBy(
      rows.sort((a, b) => a.attempt - b.attempt),
      row => row.orderId,
    );
  }

  async byToken(tx: Tx, tokenHash: string): Promise<AddressFix | null> {
    const [row] = await this.db.findIn(tx, AddressFixRow, 'tokenHash', [tokenHash]);
    return row ?? null;
  }

  async byId(tx: Tx, id: string): Promise<AddressFix | null> {
    const [row] = await this.db.findIn(tx, AddressFixRow, 'id', [id]);
    return row ?? null;
  }

  /** Adds a link, and the message that carries it where there is one. */
  async add(tx: Tx, fix: AddressFix, message: TextMessageRow | null): Promise<void> {
    await this.db.insertRows(tx, AddressFixRow, [fix]);
    if (message) await this.db.insertRows(tx, TextMessageRow, [message]);
  }

  /** Ends an open link; false when it was not open any more. */
  async end(tx: Tx, { id, shopId }: AddressFix, state: FixState, usedAt: Date | null = null): Promise<boolean> {
    const done = await tx
      .getRepository(AddressFixRow)
      .createQueryBuilder()
      .update()
      .set({ state, usedAt })
      .where("id = :id AND shop_id = :shopId AND state = 'OPEN'", { id, shopId })
      .execute();
    return done.affected === 1;
  }

  /** Counts a wrong answer. */
  async countTry(tx: Tx, { id, shopId }: AddressFix): Promise<void> {
    await tx.query('UPDATE address_fixes SET tries = tries + 1 WHERE id = ? AND shop_id = ?', [id, shopId]);
  }

  /** Notes that the page was opened; true the first time. */
  async noteOpened(tx: Tx, { id }: AddressFix, at: Date): Promise<boolean> {
    const done = await tx
      .getRepository(AddressFixRow)
      .createQueryBuilder()
      .update()
      .set({ openedAt: at })
      .where('id = :id AND opened_at IS NULL', { id })
      .execute();
    return done.affected === 1;
  }

  /** Open links whose time is over. */
  expired(tx: Tx, now: Date, limit: number): Promise<AddressFix[]> {
    return tx
      .getRepository(AddressFixRow)
      .createQueryBuilder('f')
      .where("f.state = 'OPEN' AND f.expiresAt <= :now", { now })
      .orderBy('f.expiresAt')
      .limit(limit)
      .getMany();
  }

  /** How the messages of links stand, by link. */
  async messagesOf(tx: Tx, fixIds: readonly string[]): Promise<ReadonlyMap<string, TextMessageRow>> {
    const rows = await this.db.findIn(tx, TextMessageRow, 'fixId', fixIds);
    return new Map(rows.map(row => [row.fixId, row]));
  }
}
