import { Injectable } from '@nestjs/common';
import { recordOf, type PersonalFields, type Viewer } from '#contracts';
import { Clock, Database, Ids, need, Vault, type Tx } from '#platform';
import type { CloseCode } from './domain/close-code.js';
import { fold } from './domain/fold.js';
import type { LabelSource } from './domain/label-set.js';
import { NOTHING_WRONG } from './domain/review-label.js';
import { COMPLAINT_THREAT } from './domain/ticket.js';
import { DecisionStore } from './store/decision.store.js';
import type { DecisionRow } from './store/decision.row.js';
import { LabelStore, type LabelCount } from './store/label.store.js';
import type { TicketRow } from './store/ticket.row.js';

/** A person's word on some words of a buyer. */
export interface LabelDraft {
  readonly shopId: string;
  /** The order or complaint the words belong to. */
  readonly subject: string;
  readonly text: string;
  readonly label: string;
  readonly source: LabelSource;
  readonly by: string;
  readonly buyerHash: string | null;
}

/** The class of buyers who threaten to complain, and of what a CRM calls a complaint. */
export const COMPLAINT = 'COMPLAINT';
/** What closing a ticket says of the words it was opened for; other codes say nothing of them. */
const LABEL_OF_CODE: Readonly<Partial<Record<CloseCode, string>>> = {
  SOLVED: COMPLAINT,
  COMPENSATED: COMPLAINT,
  UNFOUNDED: NOTHING_WRONG,
};

/** Keeps what people say of the words of buyers, so that models can learn from it. The words rest sealed. */
@Injectable()
export class Labels {
  constructor(
    private readonly db: Database,
    private readonly labels: LabelStore,
    private readonly decisions: DecisionStore,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** How many labels there are of each kind; they belong to the house, as models do. */
  async counts(viewer: Viewer): Promise<readonly LabelCount[]> {
    need(viewer, 'risk:read');
    return viewer.shops === 'ALL' ? this.db.read(tx => this.labels.counts(tx)) : [];
  }

  /** Keeps labels of texts that say something. */
  async keep(tx: Tx, drafts: readonly LabelDraft[]): Promise<void> {
    const at = this.clock.now();
    const rows = drafts.flatMap(({ text, ...draft }) => {
      const { letters } = fold(text);
      if (letters === '') return [];
      const id = this.ids.next('lbl');
      const sealed = this.vault.seal({ text }, draft.shopId, id);
      return [{ ...draft, id, at, sealed, textHash: this.vault.hash('label-text', letters) }];
    });
    await this.labels.add(tx, rows);
  }

  /** Keeps what was said of the remark of an order. */
  async ofOrder(tx: Tx, decision: DecisionRow, word: Pick<LabelDraft, 'label' | 'source' | 'by'>): Promise<void> {
    const { shopId, buyerHash, orderId: subject } = decision;
    await this.keep(tx, [{ ...word, shopId, subject, buyerHash, text: this.remarkOf(decision) }]);
  }

  /** Keeps what closing a ticket says of the remark it was opened for. */
  async ofTickets(tx: Tx, tickets: readonly TicketRow[], code: CloseCode, by: string): Promise<void> {
    const label = LABEL_OF_CODE[code];
    if (label === undefined) return;
    const orders = tickets.filter(({ ticketKind }) => ticketKind === COMPLAINT_THREAT).map(ticket => ticket.subject);
    for (const decision of (await this.decisions.newestOf(tx, orders)).values())
      await this.ofOrder(tx, decision, { label, source: 'TICKET', by });
  }

  /** Forgets the words of these orders and complaints. */
  forget(tx: Tx, subjects: readonly string[]): Promise<void> {
    return this.labels.remove(tx, subjects);
  }

  private remarkOf({ features, shopId, externalId, sealed }: DecisionRow): string {
    if (sealed === null || externalId === null) return '';
    const record = recordOf({ channel: features.channel, shopId, externalId });
    return this.vault.open<PersonalFields>(sealed, shopId, record).buyerRemark;
  }
}
