import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { UserRow } from './user.row.js';

/** Statements on people. */
@Injectable()
export class UserStore {
  constructor(private readonly db: Database) {}

  async byName(tx: Tx, name: string): Promise<UserRow | null> {
    const [row] = await this.db.findIn(tx, UserRow, 'name', [name]);
    return row ?? null;
  }

  /** False when the name is taken. */
  async add(tx: Tx, row: UserRow): Promise<boolean> {
    await this.db.insertMissing(tx, UserRow, [row]);
    return (await this.byName(tx, row.name))?.id === row.id;
  }

  async change(tx: Tx, row: UserRow): Promise<void> {
    await this.db.updateRows(tx, UserRow, ['id'], ['password', 'roles', 'disabledAt'], [row]);
  }

  /** Everybody, by name. */
  all(tx: Tx): Promise<UserRow[]> {
    return tx.find(UserRow, { order: { name: 'ASC' } });
  }
}
