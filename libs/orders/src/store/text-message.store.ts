import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { TextMessageAttemptRow, TextMessageRow } from './address-fix.row.js';

/** Statements on messages to buyers. */
@Injectable()
export class TextMessageStore {
  constructor(private readonly db: Database) {}

  /** Lets a message wait to be sent; one about the same subject is sent once. */
  queue(
    tx: Tx,
    {
      id,
      shopId,
      orderId,
      subject,
      at,
    }: Readonly<Record<'id' | 'shopId' | 'orderId' | 'subject', string>> & { readonly at: Date },
  ): Promise<void> {
    const row: TextMessageRow = {
      ...{ id, shopId, orderId, fixId: subject, state: 'WAITING', attempts: 0, nextAt: at },
      ...{ claim: null, createdAt: at, finishedAt: null },
    };
    return this.db.insertMissing(tx, TextMessageRow, [row]);
  }

  /** Takes one due message in hand; nobody else gets it before `until`. Null when none is due. */
  async claim(tx: Tx, claim: string, now: Date, until: Date): Promise<TextMessageRow | null> {
    const due = await tx
      .getRepository(TextMessageRow)
      .createQueryBuilder('m')
      .where("m.state = 'WAITING' AND m.nextAt <= :now", { now })
      .orderBy('m.nextAt')
      .limit(10)
      .getMany();
    for (const row of due) {
      const done = await tx
        .getRepository(TextMessageRow)
        .createQueryBuilder()
        .update()
        .set({ claim, nextAt: until, attempts: () => 'attempts + 1' })
        .where("id = :id AND state = 'WAITING' AND next_at <= :now", { id: row.id, now })
        .execute();
      if (done.affected === 1) return { ...row, claim, nextAt: until, attempts: row.attempts + 1 };
    }
    return null;
  }

  /** Records what came of a message in hand; false when another sender has taken it over. */
  async note(
    tx: Tx,
    { id, claim }: TextMessageRow,
    after: Pick<TextMessageRow, 'state' | 'nextAt' | 'finishedAt'>,
  ): Promise<boolean> {
    const done = await tx
      .getRepository(TextMessageRow)
      .createQueryBuilder()
      .update()
      .set({ ...after, claim: null })
      .where('id = :id AND claim = :claim', { id, claim })
      .execute();
    return done.affected === 1;
  }

  async log(tx: Tx, attempt: TextMessageAttemptRow): Promise<void> {
    await this.db.insertRows(tx, TextMessageAttemptRow, [attempt]);
  }
}
