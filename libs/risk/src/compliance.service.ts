import { Injectable } from '@nestjs/common';
import type { EventPayload, OrderFact } from '#contracts';
import { Clock, Ids, Outbox, type NewEvent, type Tx } from '#platform';
import { complianceVerdict } from './domain/compliance-check.js';
import { ALL_GOODS } from './domain/duty-rule.js';
import type { DutyAsk } from './domain/duty.js';
import { DutyBook, type DutyPages } from './duty-book.service.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore } from './store/compliance-check.store.js';
import { TicketDesk } from './ticket-desk.service.js';

/** Kind of the tickets of held orders. */
export const COMPLIANCE_RELEASE = 'compliance.release';

type Asked = Pick<ComplianceCheckRow, 'country' | 'currency' | 'goodsMinor' | 'freightMinor'>;
type Found = Pick<
  ComplianceCheckRow,
  'outcome' | 'grounds' | 'ruleRevision' | 'rateRevision' | 'dutyMinor' | 'taxMinor' | 'owedCurrency'
>;
const BY_CHECK = 'system:compliance';

/** The check that every order has to pass that crosses a border. It answers each question once; nothing is guessed. */
@Injectable()
export class ComplianceChecks {
  constructor(
    private readonly checks: ComplianceCheckStore,
    private readonly book: DutyBook,
    private readonly desk: TicketDesk,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Answers the questions of orders; what was found on an earlier question of theirs no longer counts. */
  async ask(tx: Tx, orders: readonly OrderFact[]): Promise<void> {
    const rows = orders.flatMap(order => this.rowOf(order) ?? []);
    if (rows.length === 0) return;
    const pages = await this.book.open(
      tx,
      rows.map(row => askOf(row, row.askedAt)),
    );
    const found = rows.map(row => ({ ...row, ...this.judge(pages, row, row.askedAt) }));
    await this.close(
      tx,
      rows.map(row => row.orderId),
    );
    await this.checks.add(tx, found);
    await this.tell(tx, found);
  }

  /** Orders that left or ended: nobody waits for them, wherever they were bound for in the end. */
  async end(tx: Tx, orders: readonly Pick<OrderFact, 'orderId'>[]): Promise<void> {
    await this.close(
      tx,
      orders.map(order => order.orderId),
    );
  }

  private async close(tx: Tx, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length === 0) return;
    const rows = [...(await this.checks.newestOf(tx, orderIds)).values()].filter(row => row.isOpen);
    if (rows.length === 0) return;
    await this.checks.close(
      tx,
      rows.map(row => ({ ...row, outcome: row.outcome === 'HELD' ? 'LAPSED' : row.outcome })),
    );
    await this.settle(tx, rows, 'SETTLED', 'the order left, ended, or is asked about anew');
  }

  /** What is found on an order by the rules and rates of some pages. */
  judge(pages: DutyPages, asked: Asked, at: Date): Found {
    const quote = this.book.quote(pages, askOf(asked, at));
    const verdict = complianceVerdict(asked, quote);
    if (typeof quote === 'string')
      return {
        ...verdict,
        ruleRevision: null,
        rateRevision: null,
        dutyMinor: null,
        taxMinor: null,
        owedCurrency: null,
      };
    const { rule, rate, dutyMinor, taxMinor } = quote;
    return {
      ...verdict,
      ruleRevision: rule.revision,
      rateRevision: rate?.revision ?? null,
      ...{ dutyMinor, taxMinor, owedCurrency: rule.currency },
    };
  }

  /** Writes a new word on a held order and tells of it; false when it is held no longer. */
  async answer(tx: Tx, row: ComplianceCheckRow): Promise<boolean> {
    if (!(await this.checks.answer(tx, row))) return false;
    await this.tell(tx, [row]);
    return true;
  }

  private async tell(tx: Tx, rows: readonly ComplianceCheckRow[]): Promise<void> {
    await this.outbox.append(tx, rows.map(eventOf));
    const held = rows.filter(row => row.outcome === 'HELD');
    await this.desk.open(tx, held.map(ticketOf));
    const free = rows.filter(row => row.outcome !== 'HELD');
    await this.settle(tx, free, 'DECIDED', 'the order is cleared');
  }

  private async settle(
    tx: Tx,
    rows: readonly ComplianceCheckRow[],
    code: 'DECIDED' | 'SETTLED',
    reason: string,
  ): Promise<void> {
    const subjects = rows.map(row => row.orderId);
    if (subjects.length > 0)
      await this.desk.settle(tx, { kind: COMPLIANCE_RELEASE, subjects, by: BY_CHECK, reason, code });
  }

  private rowOf(order: OrderFact): ComplianceCheckRow | null {
    const { crossing, orderId, shopId, country, currency } = order;
    if (!crossing) return null;
    const { question, goodsMinor, freightMinor } = crossing;
    const now = this.clock.now();
    return {
      ...{ id: this.ids.next('chk'), shopId, orderId, question, country, currency, goodsMinor, freightMinor },
      ...{ outcome: 'HELD', grounds: [], ruleRevision: null, rateRevision: null },
      ...{ dutyMinor: null, taxMinor: null, owedCurrency: null },
      ...{ isOpen: true, askedAt: now, decidedAt: now, decidedBy: BY_CHECK },
    };
  }
}

/** What is asked about an order. The hub knows no HS codes of goods, so the rule for all goods of the country counts. */
export const askOf = ({ country, currency, goodsMinor, freightMinor }: Asked, at: Date): DutyAsk => ({
  ...{ country, category: ALL_GOODS, currency, goodsMinor, freightMinor, at },
});

function eventOf(row: ComplianceCheckRow): NewEvent {
  const { orderId, shopId, id: checkId, question, grounds, decidedBy: by } = row;
  const payload: EventPayload<'compliance.held'> = { orderId, shopId, checkId, question, grounds, by };
  const type = row.outcome === 'HELD' ? 'compliance.held' : 'compliance.cleared';
  return { type, aggregate: orderId, shopId, payload };
}

const ticketOf = ({ orderId, shopId, grounds }: ComplianceCheckRow) => ({
  kind: COMPLIANCE_RELEASE,
  subject: orderId,
  shopId,
  severity: 'WARNING' as const,
  message: grounds.map(ground => ground.message).join('; '),
  by: BY_CHECK,
  always: true,
});
