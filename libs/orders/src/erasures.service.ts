import { Injectable } from '@nestjs/common';
import { HubError, SUBGRAPHS, type ServiceName, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  idAfter,
  Ids,
  Jobs,
  need,
  Outbox,
  page,
  pageSize,
  Refused,
  Vault,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { refusal } from './domain/act.js';
import {
  isStillNeeded,
  phoneDigits,
  subjectOf,
  subjectOfPhone,
  type BuyerOrder,
  type Erasure,
  type ErasureSubject,
} from './domain/erasure.js';
import { ERASING } from './erasure-progress.service.js';
import type { ErasureRow } from './store/erasure.row.js';
import { ErasureStore } from './store/erasure.store.js';

/** Whom a request about personal data is about: one of the three. */
export interface BuyerReference {
  readonly buyerId?: string | null;
  readonly phone?: string | null;
  readonly orderId?: string | null;
}

/** A request to forget a buyer. */
export interface EraseRequest extends BuyerReference {
  readonly reason: string;
  readonly waitForOpenOrders?: boolean | null;
}

/** An erasure as the graph tells unions apart; without the hashes it is done by. */
export type ErasureView = Erasure & {
  readonly kind: 'Erasure';
  readonly services: readonly { readonly service: ServiceName; readonly partsDone: number; readonly done: boolean }[];
};

const LONGEST_REASON = 500;
const NAMED = 20;
const PIECE = 500;

/** Requests to forget buyers. */
@Injectable()
export class Erasures {
  constructor(
    private readonly db: Database,
    private readonly store: ErasureStore,
    private readonly outbox: Outbox,
    private readonly vault: Vault,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Opens an erasure, which the services then carry out; refused while an order is open, unless the request waits for it. */
  async request(viewer: Viewer, asked: EraseRequest): Promise<ErasureView> {
    needOfficer(viewer, 'pii:erase');
    const reason = soundReason(asked.reason);
    const row = await this.db.write(async tx => {
      const subject = await this.resolve(tx, asked);
      if (!subject) throw new Refused(UNKNOWN);
      const { open, count } = await this.openOrders(tx, subject);
      if (count > 0 && asked.waitForOpenOrders !== true) throw new Refused(stillOpen(open, count));
      const made = this.rowOf(viewer, reason, subject, count > 0);
      await this.store.add(tx, made);
      const facts = [
        { name: 'reason', value: reason },
        { name: 'state', value: made.state },
      ];
      const payload = { actor: viewer.name, action: 'BUYER_ERASURE_REQUESTED', subject: made.id, facts };
      await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: made.id, shopId: '', payload }]);
      this.db.afterCommit(() => this.jobs.soon(ERASING));
      return made;
    });
    return viewOf(row, new Map());
  }

  async list(viewer: Viewer, args: PageArgs): Promise<Connection<ErasureView>> {
    needOfficer(viewer, 'pii:erase');
    const size = pageSize(args.first);
    const [rows, answers] = await this.db.read(async tx => {
      const found = await this.store.page(tx, idAfter(args.after), size + 1);
      const ids = found.map(row => row.id);
      return [found, await this.store.answersTo(tx, ids)] as const;
    });
    const views = rows.map(row => viewOf(row, answers.get(row.id) ?? new Map()));
    return page(views, size, view => [view.id]);
  }

  /** Whose orders are meant; null where there are none. */
  async resolve(tx: Tx, { buyerId, phone, orderId }: BuyerReference): Promise<ErasureSubject | null> {
    if ([buyerId, phone, orderId].filter(Boolean).length !== 1)
      throw new HubError('BAD_INPUT', 'Name the buyer in one way: give buyerId, phone or orderId.');
    const subject = phone ? await this.ofPhone(tx, phone) : await this.ofIds(tx, buyerId ?? null, orderId ?? '');
    const [first] = subject ? await this.store.ordersOf(tx, subject, '', 1) : [];
    return first ? subject : null;
  }

  private async ofPhone(tx: Tx, phone: string): Promise<ErasureSubject> {
    const digits = phoneDigits(phone);
    if (digits === null) throw new HubError('BAD_INPUT', 'phone must be a number written out, without asterisks');
    const hash = this.vault.hash('phone', digits);
    return subjectOfPhone(hash, await this.store.buyersOf(tx, hash));
  }

  private async ofIds(tx: Tx, buyerHash: string | null, orderId: string): Promise<ErasureSubject | null> {
    if (buyerHash) return { buyerHash, phoneHash: null, orderId: null };
    const [order] = await this.store.ordersOf(tx, { buyerHash: null, phoneHash: null, orderId }, '', 1);
    return order ? subjectOf(order) : null;
  }

  private async openOrders(tx: Tx, subject: ErasureSubject): Promise<{ open: string[]; count: number }> {
    const open: string[] = [];
    let count = 0;
    for (let after: string | undefined = ''; after !== undefined;) {
      const orders: BuyerOrder[] = await this.store.ordersOf(tx, subject, after, PIECE);
      const needed = orders.filter(isStillNeeded);
      open.push(...needed.slice(0, NAMED - open.length).map(order => order.id));
      count += needed.length;
      after = orders.length < PIECE ? undefined : orders.at(-1)?.id;
    }
    return { open, count };
  }

  private rowOf(viewer: Viewer, reason: string, subject: ErasureSubject, waits: boolean): ErasureRow {
    return {
      ...{ id: this.ids.next('ers'), state: waits ? 'WAITING' : 'RUNNING', ...subject },
      ...{ reason, requestedBy: viewer.name, requestedAt: this.clock.now() },
      ...{ orders: 0, parts: 0, afterOrderId: '', handedOut: false, finishedAt: null },
    };
  }
}

/** Throws FORBIDDEN unless a person of the house asks who may deal with the data of buyers. */
export function needOfficer(viewer: Viewer, scope: 'pii:erase' | 'pii:export'): void {
  need(viewer, scope);
  if (viewer.kind === 'PARTNER' || viewer.shops !== 'ALL')
    throw new HubError('FORBIDDEN', 'This is for people of the house: a buyer may have bought in every shop.');
}

/** The reason of a request, for the audit log. */
export function soundReason(text: string): string {
  const reason = text.trim();
  if (reason === '' || reason.length > LONGEST_REASON)
    throw new HubError('BAD_INPUT', `reason must have 1 to ${LONGEST_REASON} characters and name nobody`);
  return reason;
}

function viewOf(row: ErasureRow, answers: ReadonlyMap<ServiceName, number>): ErasureView {
  const { id, state, reason, requestedBy, requestedAt, orders, parts, handedOut, finishedAt } = row;
  const services = SUBGRAPHS.map(service => {
    const partsDone = answers.get(service) ?? 0;
    return { service, partsDone, done: handedOut && partsDone >= parts };
  });
  return {
    ...{ kind: 'Erasure', id, state, reason, requestedBy, requestedAt, orders, parts, handedOut, finishedAt },
    services,
  };
}

const UNKNOWN = refusal('UnknownBuyer', 'UNKNOWN_BUYER', 'No order names this buyer, or the buyer was erased before.');

const stillOpen = (orderIds: readonly string[], count: number) =>
  refusal(
    'OrdersStillOpen',
    'ORDERS_STILL_OPEN',
    `${count} orders of this buyer are not shipped yet, and need the address: ship or cancel them first, or ask again with waitForOpenOrders.`,
    { orderIds, count },
  );
