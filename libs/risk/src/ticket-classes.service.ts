import { Injectable } from '@nestjs/common';
import type { Problem, Viewer } from '#contracts';
import { Clock, Database, need, Refused, type Tx } from '#platform';
import { needHouse } from './house.js';
import { classesAt, faultsOfClass, OTHER, type TicketClass, type TicketClassDraft } from './domain/ticket-class.js';
import { DeskStore } from './store/desk.store.js';

/** A class as a caller hands it in; unless said it counts from now on. */
export type TicketClassInput = Omit<TicketClassDraft, 'effectiveFrom'> & { readonly effectiveFrom?: Date | null };

/** Classes of tickets as data: what is in force at a moment, and new versions by people. */
@Injectable()
export class TicketClasses {
  private read: { readonly revision: number; readonly versions: readonly TicketClass[] } | null = null;

  constructor(
    private readonly db: Database,
    private readonly store: DeskStore,
    private readonly clock: Clock,
  ) {}

  /** The classes in force at a moment; asked for every time, so a new version counts at once in every process. */
  async inForce(tx: Tx, at: Date): Promise<readonly TicketClass[]> {
    const revision = await this.store.revision(tx);
    if (this.read?.revision !== revision) this.read = { revision, versions: await this.store.classes(tx) };
    return classesAt(this.read.versions, at);
  }

  async at(viewer: Viewer, at: Date | null): Promise<readonly TicketClass[]> {
    need(viewer, 'risk:read');
    return this.db.read(tx => this.inForce(tx, at ?? this.clock.now()));
  }

  /** All versions of a class, the newest first. */
  async versionsOf(viewer: Viewer, key: string): Promise<readonly TicketClass[]> {
    need(viewer, 'risk:read');
    const all = await this.db.read(tx => this.store.classes(tx));
    return all.filter(version => version.key === key).reverse();
  }

  /** Adds a version. It may begin later, and not earlier than now: tickets keep the promise they were opened under. */
  async save(viewer: Viewer, input: TicketClassInput): Promise<TicketClass> {
    needHouse(viewer, 'risk:write');
    const now = this.clock.now();
    const draft: TicketClassDraft = { ...input, effectiveFrom: input.effectiveFrom ?? now };
    const faults = [
      ...faultsOfClass(draft),
      ...(draft.effectiveFrom < now ? ['effectiveFrom must not lie in the past'] : []),
    ];
    if (faults.length > 0) throw new Refused(invalid(faults));
    return this.db.write(async tx => {
      const revision = (await this.store.revision(tx)) + 1;
      const { key, title, kinds, severity, respondWithinMinutes, resolveWithinMinutes, skill } = draft;
      const { effectiveFrom, reason } = draft;
      const promised = { severity, respondWithinMinutes, resolveWithinMinutes, skill, effectiveFrom, reason };
      const row = { key, title, kinds: key === OTHER ? [] : kinds, ...promised };
      const saved: TicketClass = { ...row, revision, author: viewer.name, createdAt: now };
      if (!(await this.store.addClass(tx, saved)))
        throw new Refused(invalid(['somebody saved a class at the same moment: look at it and save again']));
      return saved;
    });
  }
}

const invalid = (faults: readonly string[]): Problem & { readonly faults: readonly string[] } => ({
  kind: 'InvalidTicketClass',
  code: 'INVALID_TICKET_CLASS',
  message: `The class was not saved: ${faults.join('; ')}.`,
  faults,
});
