import { Injectable } from '@nestjs/common';
import { HubError, isShopId, mayScope, mayShop, type Viewer } from '#contracts';
import { Clock, Database, Ids, Vault } from '#platform';
import { complaintRows } from './complaint-rows.js';
import {
  columnsOf,
  readComplaint,
  type ComplaintColumns,
  type ComplaintDraft,
  type ComplaintText,
} from './domain/complaint.js';
import { CRM_COMPLAINT } from './domain/ticket.js';
import { needHouse } from './house.js';
import { COMPLAINT, Labels, type LabelDraft } from './labels.service.js';
import { Reveals } from './reveals.service.js';
import type { ComplaintRow } from './store/complaint.row.js';
import { ComplaintStore } from './store/complaint.store.js';
import { TicketDesk, type TicketRequest } from './ticket-desk.service.js';
import { TicketService } from './ticket.service.js';

/** A file of complaints. */
export interface ComplaintFile {
  readonly shopId: string;
  readonly source: string;
  readonly csv: string;
  readonly columns: ComplaintColumns;
}

/** What became of the rows of a file. */
export interface ComplaintImport {
  readonly read: number;
  readonly opened: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly rows: readonly { readonly line: number; readonly reason: string }[];
}

/** A complaint as one viewer may read it. */
export interface ComplaintView extends Omit<ComplaintRow, 'sealed'> {
  readonly contact: string | null;
  readonly text: string | null;
}

/** Complaints that a CRM knows of. */
@Injectable()
export class Complaints {
  constructor(
    private readonly db: Database,
    private readonly complaints: ComplaintStore,
    private readonly tickets: TicketService,
    private readonly desk: TicketDesk,
    private readonly reveals: Reveals,
    private readonly labels: Labels,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Opens a ticket for every complaint that was not taken before, all in one transaction. */
  async import(viewer: Viewer, { shopId, source, csv, columns }: ComplaintFile): Promise<ComplaintImport> {
    needHouse(viewer, 'risk:write');
    if (!isShopId(shopId) || !mayShop(viewer, shopId)) throw new HubError('NOT_FOUND', 'No shop of yours has this id.');
    if (!/^[a-z][a-z0-9_-]{0,31}$/.test(source))
      throw new HubError('BAD_INPUT', 'source must be 1 to 32 lower-case letters, digits, "_" or "-": crm');
    const drafts = new Map<string, ComplaintDraft>();
    const rows: { line: number; reason: string }[] = [];
    const read = complaintRows(csv, columnsOf(columns));
    for (const row of read) {
      const told =
        row.kind === 'row' ? readComplaint(columns, row.cells) : { kind: 'fault' as const, reason: row.reason };
      if (told.kind === 'fault') rows.push({ line: row.line, reason: told.reason });
      else if (!drafts.has(told.externalId)) drafts.set(told.externalId, told);
    }
    const made = [...drafts.values()].map(draft => this.rowOf(shopId, source, draft));
    const opened = await this.open(viewer, made);
    const quarantined = rows.length;
    return { read: read.length, opened, duplicate: read.length - opened - quarantined, quarantined, rows };
  }

  /** Complaints that tickets and what was merged into them are about. */
  async of(viewer: Viewer, ticketIds: readonly string[]): Promise<ReadonlyMap<string, readonly ComplaintView[]>> {
    const subjects = await this.tickets.subjectsOf(viewer, ticketIds);
    const ticketOf = new Map(
      [...subjects].flatMap(([id, about]) =>
        about.filter(one => one.kind === CRM_COMPLAINT).map(one => [one.subject, id]),
      ),
    );
    if (ticketOf.size === 0) return new Map();
    const rows = await this.db.read(tx => this.complaints.byIds(tx, viewer, [...ticketOf.keys()]));
    const isReadable = mayScope(viewer, 'pii:read');
    const looks = rows.map(row => ({
      subject: ticketOf.get(row.id) ?? '',
      shopId: row.shopId,
      what: `complaint ${row.id}`,
    }));
    if (isReadable) await this.reveals.record(viewer, looks);
    return Map.groupBy(
      rows.map(row => this.viewOf(row, isReadable)),
      view => ticketOf.get(view.id) ?? '',
    );
  }

  private open(viewer: Viewer, rows: readonly ComplaintRow[]): Promise<number> {
    return this.db.write(async tx => {
      const added = await this.complaints.add(tx, rows);
      const requests = rows.filter(row => added.has(row.id)).map(row => requestOf(row, viewer));
      await this.labels.keep(
        tx,
        rows.filter(row => added.has(row.id)).map(row => this.labelOf(row, viewer)),
      );
      return (await this.desk.open(tx, requests)).length;
    });
  }

  private labelOf({ id, shopId, sealed }: ComplaintRow, { name: by }: Viewer): LabelDraft {
    const { text } = this.vault.open<ComplaintText>(sealed, shopId, id);
    return { shopId, subject: id, text, by, label: COMPLAINT, source: 'COMPLAINT', buyerHash: null };
  }

  private rowOf(shopId: string, source: string, draft: ComplaintDraft): ComplaintRow {
    const { externalId, orderNumber, occurredAt, contact, text } = draft;
    const id = this.ids.next('cmp');
    const sealed = this.vault.seal({ contact, text } satisfies ComplaintText, shopId, id);
    return { id, shopId, source, externalId, orderNumber, occurredAt, importedAt: this.clock.now(), sealed };
  }

  private viewOf({ sealed, ...row }: ComplaintRow, isReadable: boolean): ComplaintView {
    const hidden = { contact: null, text: null };
    return {
      ...row,
      ...(isReadable && sealed !== '' ? this.vault.open<ComplaintText>(sealed, row.shopId, row.id) : hidden),
    };
  }
}

const requestOf = ({ id, shopId, source, externalId }: ComplaintRow, viewer: Viewer): TicketRequest => ({
  ...{ kind: CRM_COMPLAINT, subject: id, shopId, severity: 'WARNING', by: viewer.name },
  message: `Complaint ${externalId} of ${source}`,
});
