import { Injectable } from '@nestjs/common';
import { HubError, mayScope, type Viewer } from '#contracts';
import { Clock, Database, Ids, Vault } from '#platform';
import { answered } from './domain/ticket-clock.js';
import { faultsOfNote, looksPersonal, type Attachment, type NoteText } from './domain/ticket-note.js';
import { needHouse } from './house.js';
import { Reveals } from './reveals.service.js';
import type { TicketNoteRow } from './store/ticket-note.row.js';
import { TicketNoteStore } from './store/ticket-note.store.js';
import { TicketStore } from './store/ticket.store.js';
import { TicketDesk } from './ticket-desk.service.js';
import { TicketWork } from './ticket-work.service.js';

/** A note as a person hands it in. */
export interface NoteInput {
  readonly ticketId: string;
  readonly text: string;
  readonly personal?: boolean | null;
  readonly attachments?: readonly Attachment[] | null;
}

/** A note as one viewer may read it. */
export interface NoteView extends Omit<TicketNoteRow, 'sealed'> {
  readonly text: string | null;
  readonly attachments: readonly Attachment[] | null;
}

/** Notes on tickets. They rest sealed; what may be personal is shown to who may see people, on record, and to its author. */
@Injectable()
export class TicketNotes {
  constructor(
    private readonly db: Database,
    private readonly notes: TicketNoteStore,
    private readonly tickets: TicketStore,
    private readonly work: TicketWork,
    private readonly desk: TicketDesk,
    private readonly reveals: Reveals,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, input: NoteInput): Promise<NoteView> {
    needHouse(viewer, 'risk:write');
    const { text } = input;
    const attachments = (input.attachments ?? []).map(({ url, name, sha256 }) => ({ url, name, sha256 }));
    const faults = faultsOfNote({ text, attachments });
    if (faults.length > 0) throw new HubError('BAD_INPUT', `The note was not kept: ${faults.join('; ')}.`);
    const personal =
      (input.personal ?? true) || [text, ...attachments.flatMap(a => [a.name, a.url])].some(looksPersonal);
    const written = { id: this.ids.next('tkn'), author: viewer.name, at: this.clock.now(), personal };
    const ticket = await this.work.change(viewer, input.ticketId, async (tx, found) => {
      const sealed = this.vault.seal({ text, attachments }, found.shopId, written.id);
      await this.notes.add(tx, [{ ...written, shopId: found.shopId, ticketId: found.id, sealed }]);
      await this.tickets.note(tx, [this.desk.act(found, 'NOTED', viewer.name, written.id)]);
      return found.closedAt === null ? answered(found, written.at) : found;
    });
    return { ...written, shopId: ticket.shopId, ticketId: ticket.id, text, attachments };
  }

  /** Notes on tickets and on what was merged into them, the oldest first. They are words of the house: a partner sees none. */
  async of(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NoteView[]>> {
    if (viewer.kind === 'PARTNER') return new Map();
    const [notes, roots] = await this.db.read(async tx => {
      const seen = await this.tickets.byIds(tx, viewer, ids);
      const family = await this.tickets.families(tx, [...seen.keys()]);
      // A ticket that was merged is asked for by its own id: it shows what was written on itself.
      const members = new Map([
        ...[...seen.keys()].map(id => [id, id] as const),
        ...family.map(one => [one.id, one.rootId] as const),
      ]);
      return [await this.notes.on(tx, viewer, [...members.keys()]), members] as const;
    });
    const readable = new Set(notes.filter(note => mayRead(viewer, note)).map(note => note.id));
    const revealed = notes.filter(note => note.personal && note.author !== viewer.name && readable.has(note.id));
    await this.reveals.record(
      viewer,
      revealed.map(note => ({ subject: note.ticketId, shopId: note.shopId, what: `note ${note.id}` })),
    );
    return Map.groupBy(
      notes.map(note => this.viewOf(note, readable.has(note.id))),
      note => roots.get(note.ticketId) ?? note.ticketId,
    );
  }

  private viewOf({ sealed, ...note }: TicketNoteRow, isReadable: boolean): NoteView {
    if (!isReadable || sealed === '') return { ...note, text: null, attachments: null };
    return { ...note, ...this.vault.open<NoteText>(sealed, note.shopId, note.id) };
  }
}

const mayRead = (viewer: Viewer, { personal, author }: TicketNoteRow): boolean =>
  !personal || author === viewer.name || mayScope(viewer, 'pii:read');
