import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import { WebhookDeliveryRow } from './webhook-delivery.row.js';
import { WebhookRow, type DisabledBecause } from './webhook.row.js';

/** Whether an endpoint is the viewer's: of its name, and of no shop that is not its own. The house has them all. */
export const isOf = (viewer: Viewer, { owner, shops }: Pick<WebhookRow, 'owner' | 'shops'>): boolean =>
  viewer.shops === 'ALL' ||
  (owner === viewer.name && shops !== null && shops.every(shop => viewer.shops.includes(shop)));

/** Statements on endpoints. */
@Injectable()
export class WebhookStore {
  constructor(private readonly db: Database) {}

  async add(tx: Tx, row: WebhookRow): Promise<void> {
    await this.db.insertRows(tx, WebhookRow, [row]);
  }

  /** The viewer's endpoint, locked and then read; null when it has none of this id. */
  async take(tx: Tx, viewer: Viewer, id: string): Promise<WebhookRow | null> {
    await this.db.lockRows(tx, WebhookRow, 'id', [id]);
    return this.find(tx, viewer, id);
  }

  async find(tx: Tx, viewer: Viewer, id: string): Promise<WebhookRow | null> {
    const [row] = await this.db.findIn(tx, WebhookRow, 'id', [id]);
    return row && isOf(viewer, row) ? row : null;
  }

  /** Endpoints of one owner, whichever of its keys made them. */
  ownedBy(tx: Tx, owner: string): Promise<WebhookRow[]> {
    return this.db.findIn(tx, WebhookRow, 'owner', [owner]);
  }

  enabled(tx: Tx): Promise<WebhookRow[]> {
    return this.db.findIn(tx, WebhookRow, 'state', ['ENABLED']);
  }

  /** The viewer's endpoints, newest first. */
  async page(tx: Tx, viewer: Viewer, before: string | null, limit: number): Promise<WebhookRow[]> {
    const query = tx.getRepository(WebhookRow).createQueryBuilder('w').where('1 = 1');
    if (before !== null) query.andWhere('w.id < :before', { before });
    query.orderBy('w.id', 'DESC');
    if (viewer.shops === 'ALL') return query.limit(limit).getMany();
    // Their number is limited for each owner, and the list of shops is no column to ask by.
    const rows = await query.andWhere('w.owner = :owner', { owner: viewer.name }).getMany();
    return rows.filter(row => isOf(viewer, row)).slice(0, limit);
  }

  async save(tx: Tx, row: WebhookRow): Promise<void> {
    const set = [
      'url',
      'topics',
      'shops',
      'scopes',
      'query',
      'secrets',
      'state',
      'disabledBecause',
      'disabledAt',
    ] as const;
    const health = ['failures', 'failingSince', 'restsUntil'] as const;
    await this.db.updateRows(tx, WebhookRow, ['id'], [...set, ...health], [row]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(WebhookDeliveryRow, { webhookId: id });
    await tx.delete(WebhookRow, { id });
  }

  /** Enabled endpoints that do not rest and have something due. */
  withDue(tx: Tx, now: Date): Promise<WebhookRow[]> {
    return tx
      .getRepository(WebhookRow)
      .createQueryBuilder('w')
      .where("w.state = 'ENABLED' AND (w.restsUntil IS NULL OR w.restsUntil <= :now)", { now })
      .andWhere(
        `EXISTS (SELECT 1 FROM webhook_deliveries d
          WHERE d.webhook_id = w.id AND d.state = 'PENDING' AND d.next_at <= :now)`,
      )
      .orderBy('w.id')
      .getMany();
  }

  /** An attempt went well: nothing counts against the endpoint any more. */
  async noteGood(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'UPDATE webhooks SET failures = 0, failing_since = NULL, rests_until = NULL WHERE id = ? AND failures > 0',
      [id],
    );
  }

  /** An attempt failed; the endpoint as it is now. */
  async noteBad(tx: Tx, id: string, now: Date, restUntil: Date | null): Promise<WebhookRow | null> {
    await tx.query(
      'UPDATE webhooks SET failures = failures + 1, failing_since = COALESCE(failing_since, ?), rests_until = COALESCE(?, rests_until) WHERE id = ?',
      [now, restUntil, id],
    );
    const [row] = await this.db.findIn(tx, WebhookRow, 'id', [id]);
    return row ?? null;
  }

  /** False when it was disabled before. */
  async disable(tx: Tx, id: string, because: DisabledBecause, at: Date): Promise<boolean> {
    const done = await tx
      .getRepository(WebhookRow)
      .createQueryBuilder()
      .update()
      .set({ state: 'DISABLED', disabledBecause: because, disabledAt: at })
      .where("id = :id AND state = 'ENABLED'", { id })
      .execute();
    return done.affected === 1;
  }
}
