import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { idAfter, Clock, Database, Ids, page, pageSize, type Connection, type PageArgs, type Tx } from '#platform';
import { needHouse } from './need-house.js';
import type { AuditRow } from './store/audit.row.js';
import { AuditStore, type AuditFilter } from './store/audit.store.js';

/** What somebody did. */
export interface Deed {
  /** Word for programs: API_KEY_REVOKED. */
  readonly action: string;
  /** Id of what it was done to. */
  readonly subject: string;
  readonly facts?: Readonly<Record<string, string>>;
}

/** The audit log: written in the transaction of the deed, read by staff, never changed. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly db: Database,
    private readonly store: AuditStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Notes who did something, in the transaction of doing it. */
  async note(tx: Tx, actor: string, { action, subject, facts = {} }: Deed): Promise<void> {
    await this.store.add(tx, [{ id: this.ids.next('aud'), at: this.clock.now(), actor, action, subject, facts }]);
  }

  async list(viewer: Viewer, filter: AuditFilter, args: PageArgs): Promise<Connection<AuditRow>> {
    needHouse(viewer, 'access:read');
    const first = pageSize(args.first);
    const rows = await this.db.read(tx => this.store.page(tx, filter, idAfter(args.after), first + 1));
    return page(rows, first, row => [row.id]);
  }
}
