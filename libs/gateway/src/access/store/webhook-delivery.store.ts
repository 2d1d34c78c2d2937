import { Injectable } from '@nestjs/common';
import { Database, inList, type Tx } from '#platform';
import type { DeliveryState } from '../domain/webhook-verdict.js';
import { WebhookDeliveryRow } from './webhook-delivery.row.js';

/** What a list of deliveries is narrowed to. */
export interface DeliveryFilter {
  readonly webhookId?: string | null;
  readonly shopId?: string | null;
  readonly type?: string | null;
  readonly state?: DeliveryState | null;
}

/** What an attempt leaves behind. */
export type AttemptNote = Pick<
  WebhookDeliveryRow,
  'state' | 'nextAt' | 'attemptedAt' | 'finishedAt' | 'fault' | 'statusCode' | 'answer'
>;

/** Who takes deliveries in hand, and until when it counts as alive. */
export interface Claim {
  readonly claim: string;
  readonly now: Date;
  readonly until: Date;
}

/** Deliveries removed with one statement: a long one would hold everybody else up. */
const REMOVED_AT_ONCE = 500;

/** Statements on deliveries. */
@Injectable()
export class WebhookDeliveryStore {
  constructor(private readonly db: Database) {}

  /** Adds those that are not there yet: an event is told to an endpoint once. */
  async add(tx: Tx, rows: readonly WebhookDeliveryRow[]): Promise<void> {
    await this.db.insertMissing(tx, WebhookDeliveryRow, rows);
  }

  /** Takes up to so many due deliveries of each endpoint in hand, the oldest first; nobody else gets them before `until`. */
  async claim(tx: Tx, shares: ReadonlyMap<string, number>, claim: Claim): Promise<WebhookDeliveryRow[]> {
    const taken: WebhookDeliveryRow[] = [];
    for (const [webhookId, share] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const due = await this.due(tx, webhookId, share, claim.now);
      for (const row of due) if (await this.takeInHand(tx, row, claim)) taken.push(this.inHand(row, claim));
    }
    return taken;
  }

  /** Records an attempt; false when another sender has taken the delivery over. */
  async note(tx: Tx, { id, claim }: Pick<WebhookDeliveryRow, 'id' | 'claim'>, note: AttemptNote): Promise<boolean> {
    const done = await tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder()
      .update()
      .set({ ...note, claim: null })
      .where('id = :id AND claim = :claim', { id, claim })
      .execute();
    return done.affected === 1;
  }

  /** Gives back what was not attempted. */
  async giveBack(tx: Tx, { id, claim }: Pick<WebhookDeliveryRow, 'id' | 'claim'>, now: Date): Promise<void> {
    await tx.query(
      'UPDATE webhook_deliveries SET claim = NULL, attempts = attempts - 1, next_at = ? WHERE id = ? AND claim = ?',
      [now, id, claim],
    );
  }

  /** Makes due whatever is in anybody's hand; the attempts stay counted, since nobody knows how far they came. */
  async freeAll(tx: Tx, now: Date): Promise<void> {
    await tx.query('UPDATE webhook_deliveries SET claim = NULL, next_at = ? WHERE claim IS NOT NULL', [now]);
  }

  async find(tx: Tx, id: string): Promise<WebhookDeliveryRow | null> {
    const [row] = await this.db.findIn(tx, WebhookDeliveryRow, 'id', [id]);
    return row ?? null;
  }

  /** Makes a delivery due again, however it ended; one in hand stays there. */
  async sendAgain(tx: Tx, id: string, now: Date, retryUntil: Date): Promise<void> {
    await tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder()
      .update()
      .set({ state: 'PENDING', nextAt: now, retryUntil, finishedAt: null })
      .where('id = :id AND claim IS NULL', { id })
      .execute();
  }

  /** Deliveries of these endpoints (null: of all), newest first. */
  async page(
    tx: Tx,
    webhookIds: readonly string[] | null,
    { webhookId, shopId, type, state }: DeliveryFilter,
    after: { readonly before: string | null; readonly limit: number },
  ): Promise<WebhookDeliveryRow[]> {
    if (webhookIds?.length === 0) return [];
    const query = tx.getRepository(WebhookDeliveryRow).createQueryBuilder('d').where('1 = 1');
    if (webhookIds) query.andWhere('d.webhookId IN (:...webhookIds)', { webhookIds });
    if (webhookId) query.andWhere('d.webhookId = :webhookId', { webhookId });
    if (shopId) query.andWhere('d.shopId = :shopId', { shopId });
    if (type) query.andWhere('d.type = :type', { type });
    if (state) query.andWhere('d.state = :state', { state });
    if (after.before !== null) query.andWhere('d.id < :before', { before: after.before });
    return query.orderBy('d.id', 'DESC').limit(after.limit).getMany();
  }

  /** Deliveries that wait, and since when the oldest of them; those of disabled endpoints too. */
  async backlog(tx: Tx): Promise<{ readonly count: number; readonly oldest: Date | null }> {
    const pending = () => tx.getRepository(WebhookDeliveryRow).createQueryBuilder('d').where("d.state = 'PENDING'");
    const oldest = await pending().orderBy('d.createdAt').limit(1).getOne();
    return { count: await pending().getCount(), oldest: oldest?.createdAt ?? null };
  }

  /** Removes deliveries from before a time, whatever became of them; how many. */
  async trim(tx: Tx, before: Date): Promise<number> {
    const old = await tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder('d')
      .where('d.createdAt < :before', { before })
      .orderBy('d.createdAt')
      .limit(REMOVED_AT_ONCE)
      .getMany();
    const ids = old.map(row => row.id);
    if (ids.length > 0)
      await tx
        .getRepository(WebhookDeliveryRow)
        .createQueryBuilder()
        .delete()
        .where('id IN (:...ids)', { ids })
        .execute();
    return ids.length;
  }

  /** Deliveries whose receiver answered something, by id. */
  answeredAfter(tx: Tx, id: string, limit: number): Promise<Pick<WebhookDeliveryRow, 'id' | 'told'>[]> {
    return tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder('d')
      .select(['d.id', 'd.shopId', 'd.told'])
      .where('d.id > :id AND d.answer IS NOT NULL', { id })
      .orderBy('d.id')
      .limit(limit)
      .getMany();
  }

  async forgetAnswers(tx: Tx, ids: readonly string[]): Promise<void> {
    const { marks, values } = inList(ids);
    await tx.query(`UPDATE webhook_deliveries SET answer = NULL WHERE id IN (${marks})`, [...values]);
  }

  private due(tx: Tx, webhookId: string, limit: number, now: Date): Promise<WebhookDeliveryRow[]> {
    return tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder('d')
      .where("d.webhookId = :webhookId AND d.state = 'PENDING' AND d.nextAt <= :now", { webhookId, now })
      .orderBy('d.nextAt')
      .addOrderBy('d.id')
      .limit(limit)
      .getMany();
  }

  private async takeInHand(tx: Tx, { id }: WebhookDeliveryRow, { claim, now, until }: Claim): Promise<boolean> {
    const done = await tx
      .getRepository(WebhookDeliveryRow)
      .createQueryBuilder()
      .update()
      .set({ claim, nextAt: until, attempts: () => 'attempts + 1' })
      .where("id = :id AND state = 'PENDING' AND next_at <= :now", { id, now })
      .execute();
    return done.affected === 1;
  }

  private inHand = (row: WebhookDeliveryRow, { claim, until }: Claim): WebhookDeliveryRow => ({
    ...row,
    claim,
    nextAt: until,
    attempts: row.attempts + 1,
  });
}
