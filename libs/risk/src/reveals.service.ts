import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { Database, Outbox, type NewEvent } from '#platform';

/** A look at personal data. */
export interface Look {
  /** The ticket it belongs to. */
  readonly subject: string;
  readonly shopId: string;
  readonly what: string;
}

/** Puts every look at personal data into the audit log, before anything is shown. */
@Injectable()
export class Reveals {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Resolves when it is on record what the viewer is about to see. */
  async record(viewer: Viewer, looks: readonly Look[]): Promise<void> {
    if (looks.length === 0) return;
    const bySubject = Map.groupBy(looks, look => look.subject);
    const events = [...bySubject].map(([subject, seen]): NewEvent<'audit.recorded'> => ({
      type: 'audit.recorded',
      aggregate: subject,
      shopId: seen[0]?.shopId ?? '',
      payload: {
        actor: viewer.name,
        action: 'PERSONAL_DATA_REVEALED',
        subject,
        facts: [{ name: 'fields', value: seen.map(look => look.what).join(' ') }],
      },
    }));
    await this.db.write(tx => this.outbox.append(tx, events));
  }
}
