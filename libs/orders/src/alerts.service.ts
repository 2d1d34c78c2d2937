import { Injectable } from '@nestjs/common';
import type { Problem, Viewer } from '#contracts';
import { idAfter, asResult, Clock, Database, page, pageSize, Refused, type Connection, type PageArgs } from '#platform';
import { refusal } from './domain/act.js';
import type { Alert } from './store/alert.row.js';
import { AlertsStore } from './store/alerts.store.js';

/** A page of alerts that can say how many there are in all. */
export type AlertPage = Connection<Alert> & { readonly totalCount: () => Promise<number> };

/** Alerts of the viewer's shops. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly db: Database,
    private readonly store: AlertsStore,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, openOnly: boolean, args: PageArgs): Promise<AlertPage> {
    const size = pageSize(args.first);
    const query = { openOnly, afterId: idAfter(args.after), limit: size + 1 };
    const rows = await this.db.read(tx => this.store.list(tx, viewer, query));
    return {
      ...page(rows, size, alert => [alert.id]),
      totalCount: () => this.db.read(tx => this.store.count(tx, viewer, openOnly)),
    };
  }

  /** Seen is seen: a second acknowledgement changes nothing. */
  acknowledge(viewer: Viewer, id: string): Promise<Alert | Problem> {
    return asResult(() =>
      this.db.write(async tx => {
        if (!(await this.store.find(tx, viewer, id))) throw new Refused(unknownAlert());
        await this.store.acknowledge(tx, id, viewer.name, this.clock.now());
        const alert = await this.store.find(tx, viewer, id);
        if (!alert) throw new Refused(unknownAlert());
        return alert;
      }),
    );
  }
}

const unknownAlert = (): Problem => refusal('UnknownAlert', 'UNKNOWN_ALERT', 'No alert of yours has this id.');
