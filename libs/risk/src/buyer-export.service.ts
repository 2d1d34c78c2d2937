import { Injectable } from '@nestjs/common';
import { mayScope, type Viewer } from '#contracts';
import { Database, Vault, type Tx } from '#platform';
import type { ComplaintText } from './domain/complaint.js';
import type { NoteText } from './domain/ticket-note.js';
import { Opinions } from './opinions.service.js';
import type { ComplaintRow } from './store/complaint.row.js';
import type { DecisionRow } from './store/decision.row.js';
import type { LabelRow } from './store/label.row.js';
import { LabelStore } from './store/label.store.js';
import { PeopleStore } from './store/people.store.js';
import type { TicketNoteRow } from './store/ticket-note.row.js';

/** An order as its record names it. */
export interface RecordReference {
  readonly id: string;
  readonly shopId?: string;
  readonly externalId?: string;
}

/** Tells what risk holds of the buyer of an order. */
@Injectable()
export class RiskExport {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleStore,
    private readonly labels: LabelStore,
    private readonly opinions: Opinions,
    private readonly vault: Vault,
  ) {}

  /** JSON in clear, which exportBuyer has put on record; null for who may not see it. */
  textOf(viewer: Viewer, { id, shopId = '', externalId = '' }: RecordReference): Promise<string | null> {
    if (!mayScope(viewer, 'pii:export') || viewer.shops !== 'ALL') return Promise.resolve(null);
    return this.db.read(tx => this.tell(tx, { orderId: id, shopId, externalId }));
  }

  private async tell(
    tx: Tx,
    order: { readonly orderId: string; readonly shopId: string; readonly externalId: string },
  ): Promise<string> {
    const decisions = await this.people.decisionsOn(tx, [order.orderId]);
    const complaints = await this.people.complaintsAbout(tx, [order]);
    const tickets = await this.people.ticketsAbout(tx, [order.orderId, ...complaints]);
    const { notes, rows } = await this.people.wordsOf(tx, tickets, complaints);
    const labels = await this.labels.ofSubjects(tx, [order.orderId, ...complaints]);
    return JSON.stringify({
      decisions: decisions.map(row => this.decisionOf(row)),
      notes: notes.map(row => this.noteOf(row)),
      complaints: rows.map(row => this.complaintOf(row)),
      labels: labels.map(row => this.labelOf(row)),
    });
  }

  private decisionOf({ id, shopId, outcome, level, decidedAt, decidedBy, reasons, grounds }: DecisionRow): object {
    return { id, outcome, level, decidedAt, decidedBy, reasons, grounds: this.opinions.open(grounds, shopId, id) };
  }

  private noteOf({ id, shopId, ticketId, author, at, sealed }: TicketNoteRow): object {
    const said = sealed === '' ? null : this.vault.open<NoteText>(sealed, shopId, id);
    return { id, ticketId, author, at, ...said };
  }

  private labelOf({ id, shopId, label, source, by, at, sealed }: LabelRow): object {
    return { id, label, source, by, at, ...this.vault.open<{ text: string }>(sealed, shopId, id) };
  }

  private complaintOf({ id, shopId, source, externalId, occurredAt, importedAt, sealed }: ComplaintRow): object {
    const said = sealed === '' ? null : this.vault.open<ComplaintText>(sealed, shopId, id);
    return { id, source, externalId, occurredAt, importedAt, ...said };
  }
}
