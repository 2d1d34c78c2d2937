import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { Database, type Tx } from '#platform';
import type { Alarm } from '../domain/alarms.js';
import { AlertRow, type Alert } from './alert.row.js';
import { marks } from './natural-key.js';

/** What an alarm needs to become a row. */
export interface Raising {
  readonly newId: () => string;
  readonly at: Date;
}

/** Which alerts are asked for. */
export interface AlertQuery {
  readonly openOnly: boolean;
  readonly afterId: string | null;
  readonly limit: number;
}

@Injectable()
export class AlertsStore {
  constructor(private readonly db: Database) {}

  /** Stores what was not raised before, once a kind and subject; those come back. */
  async raise(tx: Tx, alarms: readonly Alarm[], { newId, at }: Raising): Promise<readonly Alarm[]> {
    if (!alarms.length) return [];
    const known = await this.db.findIn(
      tx,
      AlertRow,
      'subject',
      alarms.map(alarm => alarm.subject),
    );
    const seen = new Set(known.map(nameOf));
    const fresh = alarms.filter(alarm => !seen.has(nameOf(alarm)) && seen.add(nameOf(alarm)));
    const rows = fresh.map(({ kind, subject, shopId, severity, message }): AlertRow => ({
      id: newId(),
      kind,
      subject,
      shopId,
      severity,
      message: message.slice(0, 1000),
      open: true,
      raisedAt: at,
      acknowledgedBy: null,
      acknowledgedAt: null,
    }));
    await this.db.insertMissing(tx, AlertRow, rows);
    return fresh;
  }

  /** Alerts of the viewer's shops, newest first. */
  async list(tx: Tx, viewer: Viewer, { openOnly, afterId, limit }: AlertQuery): Promise<Alert[]> {
    const states = openOnly ? [1] : [0, 1];
    const shops = viewer.shops === 'ALL' ? [null] : [...viewer.shops];
    // Each part reads one stretch of an index, newest first, and no more than a page of it.
    const parts = shops.flatMap(shop => states.map(state => partOf(shop, state, afterId, limit)));
    const found: Alert[] = [];
    for (const { sql, parameters } of parts)
      found.push(...this.db.bulk.hydrate(AlertRow, (await tx.query(sql, parameters)) as Record<string, unknown>[]));
    return found.sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
  }

  /** One alert, if the viewer may see it. */
  async find(tx: Tx, viewer: Viewer, id: string): Promise<Alert | null> {
    const [alert] = await this.db.findIn(tx, AlertRow, 'id', [id]);
    return alert && (viewer.shops === 'ALL' || viewer.shops.includes(alert.shopId)) ? alert : null;
  }

  /** Marks an alert as seen; who was first stays on record. */
  async acknowledge(tx: Tx, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE alerts SET \`open\` = 0, acknowledged_by = ?, acknowledged_at = ? WHERE id = ? AND \`open\` = 1`,
      [by, at, id],
    );
  }

  /** How many alerts the viewer has. */
  async count(tx: Tx, viewer: Viewer, openOnly: boolean): Promise<number> {
    const shops = viewer.shops === 'ALL' ? null : viewer.shops;
    if (shops?.length === 0) return 0;
    const open = openOnly ? '`open` = 1' : '`open` IN (0, 1)';
    const shop = shops ? ` AND shop_id IN (${marks(shops.length)})` : '';
    const raw = (await tx.query(`SELECT COUNT(*) AS n FROM alerts WHERE ${open}${shop}`, [...(shops ?? [])])) as {
      n: string | number;
    }[];
    return Number(raw[0]?.n ?? 0);
  }
}

const nameOf = ({ kind, subject }: Pick<Alarm, 'kind' | 'subject'>): string => `${kind} ${subject}`;

function partOf(
  shop: string | null,
  state: number,
  afterId: string | null,
  limit: number,
): { sql: string; parameters: unknown[] } {
  const conditions = [...(shop === null ? [] : ['shop_id = ?']), '`open` = ?', ...(afterId === null ? [] : ['id < ?'])];
  const parameters = [...(shop === null ? [] : [shop]), state, ...(afterId === null ? [] : [afterId]), limit];
  return { sql: `SELECT * FROM alerts WHERE ${conditions.join(' AND ')} ORDER BY id DESC LIMIT ?`, parameters };
}
