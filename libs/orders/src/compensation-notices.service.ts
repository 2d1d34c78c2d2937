import { Injectable } from '@nestjs/common';
import { recordOf, type PersonalFields } from '#contracts';
import { Vault, type Tx } from '#platform';
import { CompensationBook } from './compensation-book.service.js';
import { phoneOf } from './domain/address-fix.js';
import { noticeWords } from './domain/compensation.js';
import type { MessageState } from './domain/text-message.js';
import type { SmsProvider, TextMessage } from './sms-sender.js';
import type { TextMessageRow } from './store/address-fix.row.js';
import { CompensationStore } from './store/compensation.store.js';
import { DetailStore } from './store/detail.store.js';
import { PoolStore } from './store/pool.store.js';

const EVERYBODY = { kind: 'SYSTEM', name: 'system:orders', shops: 'ALL', scopes: ['orders:read'] } as const;
const UNTOLD: Readonly<Partial<Record<MessageState, string>>> = {
  FAILED: 'The provider did not take the message about a compensation: tell the buyer on the platform.',
  DROPPED: 'A buyer has a compensation and no phone number a message could go to: tell the buyer on the platform.',
};

/** Messages that tell buyers of compensations. */
@Injectable()
export class CompensationNotices {
  constructor(
    private readonly store: CompensationStore,
    private readonly book: CompensationBook,
    private readonly details: DetailStore,
    private readonly pool: PoolStore,
    private readonly vault: Vault,
  ) {}

  /** Null when there is nothing to say any more, or nobody can be written to. */
  async messageOf(tx: Tx, row: TextMessageRow, provider: SmsProvider): Promise<TextMessage | null> {
    const compensation = await this.store.byId(tx, row.fixId);
    const [order] = await this.details.byIds(tx, EVERYBODY, [row.orderId]);
    const sealed = (await this.pool.personalOf(tx, [row.orderId])).get(row.orderId);
    // An order whose buyer is another one now is not whom this was granted to.
    if (compensation?.state !== 'GRANTED' || order?.buyerHash !== compensation.buyerHash || sealed === undefined)
      return null;
    const to = phoneOf(this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order)).phone);
    if (to === null) return null;
    const { amountMinor: minor, currency, compensationKind } = compensation;
    return { id: row.id, to, text: noticeWords(provider.sign, compensationKind, { minor, currency }) };
  }

  /** Writes down what became of a message; where the buyer was not told, a person is asked to do it. */
  async settle(tx: Tx, row: TextMessageRow, state: MessageState): Promise<void> {
    const compensation = await this.store.locked(tx, row.fixId);
    if (compensation?.state !== 'GRANTED') return;
    if (state === 'SENT') await this.book.move(tx, compensation, 'NOTIFIED', 'text message sent', 'system:orders');
    const words = UNTOLD[state];
    if (words !== undefined) await this.book.hand(tx, compensation, words);
  }
}
