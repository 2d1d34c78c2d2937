import { Injectable } from '@nestjs/common';
import { recordOf, type PersonalFields } from '#contracts';
import { Clock, Database, Ids, Log, Vault, type Tx, type Worker } from '#platform';
import { AddressFixes } from './address-fixes.service.js';
import { CompensationNotices } from './compensation-notices.service.js';
import { phoneOf, type AddressFix } from './domain/address-fix.js';
import { afterAttempt, wordsOf, type MessageState } from './domain/text-message.js';
import { LinkTokens } from './link-tokens.js';
import { SmsSender, type SendAnswer, type SmsProvider, type TextMessage } from './sms-sender.js';
import type { TextMessageRow } from './store/address-fix.row.js';
import { AddressFixStore } from './store/address-fix.store.js';
import { DetailStore } from './store/detail.store.js';
import { PoolStore } from './store/pool.store.js';
import { TextMessageStore } from './store/text-message.store.js';

const LOOK_MS = 1_000;
/** Longer than an attempt may take: after it the sender is taken for dead. */
const CLAIM_MS = 60_000;
const UNSENT_WORDS = 'The provider did not take the message with the link to mend the address: ask the buyer for it.';
const EVERYBODY = { kind: 'SYSTEM', name: 'system:orders', shops: 'ALL', scopes: ['orders:read'] } as const;

/** Sends the messages that wait, one at a time, taken by a claim, so that copies share the table and a dead one is replaced. */
@Injectable()
export class TextMessenger implements Worker {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly messages: TextMessageStore,
    private readonly fixes: AddressFixStore,
    private readonly asking: AddressFixes,
    private readonly compensations: CompensationNotices,
    private readonly details: DetailStore,
    private readonly pool: PoolStore,
    private readonly sms: SmsSender,
    private readonly tokens: LinkTokens,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), LOOK_MS).unref();
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.looking;
  }

  private wake(): void {
    this.looking ??= this.sendDue()
      .catch((error: unknown) => this.log.warn({ error: (error as Error).message }, 'messages could not be looked for'))
      .finally(() => (this.looking = null));
  }

  /** Sends until nothing is due; without a provider what waits stays. */
  async sendDue(): Promise<void> {
    for (let more = true; more && this.sms.provider !== null;) more = await this.sendOne(this.sms.provider);
  }

  private async sendOne(provider: SmsProvider): Promise<boolean> {
    const now = this.clock.now();
    const claim = this.ids.next('clm');
    const until = new Date(now.getTime() + CLAIM_MS);
    const row = await this.db.write(tx => this.messages.claim(tx, claim, now, until));
    if (!row) return false;
    const message = await this.db.read(tx => this.messageOf(tx, row, provider));
    if (!message) await this.db.write(tx => this.drop(tx, row));
    else await this.record(row, await this.sms.send(provider, message));
    return !this.stopping;
  }

  /** Null when there is nothing to say any more: the link is over, or whose it is can not be written to. */
  private async messageOf(tx: Tx, row: TextMessageRow, provider: SmsProvider): Promise<TextMessage | null> {
    if (isAboutCompensation(row)) return this.compensations.messageOf(tx, row, provider);
    const fix = await this.fixes.byId(tx, row.fixId);
    const [order] = await this.details.byIds(tx, EVERYBODY, [row.orderId]);
    const sealed = (await this.pool.personalOf(tx, [row.orderId])).get(row.orderId);
    if (fix?.state !== 'OPEN' || !order || order.phoneHash !== fix.phoneHash || sealed === undefined) return null;
    const to = phoneOf(this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order)).phone);
    if (to === null) return null;
    const link = new URL(`/address/${this.tokens.tokenOf(fix.seed)}`, provider.publicUrl).href;
    return { id: row.id, to, text: wordsOf(provider.sign, link) };
  }

  private async record(row: TextMessageRow, { outcome, statusCode }: SendAnswer): Promise<void> {
    const now = this.clock.now();
    const { state, nextAt } = afterAttempt(outcome, row.attempts, now);
    await this.db.write(async tx => {
      const { id: messageId, shopId } = row;
      await this.messages.log(tx, { id: this.ids.next('sma'), shopId, messageId, at: now, outcome, statusCode });
      if (!(await this.finish(tx, row, state, nextAt))) return;
      if (isAboutCompensation(row)) return this.compensations.settle(tx, row, state);
      const fix = await this.fixes.byId(tx, row.fixId);
      if (!fix) return;
      if (state === 'SENT') await this.asking.audit(tx, fix, 'system:orders', 'ADDRESS_LINK_SENT');
      if (state === 'FAILED') await this.giveUp(tx, fix);
    });
    this.log.info({ messageId: row.id, orderId: row.orderId, outcome, statusCode, state }, 'message attempted');
  }

  private finish(tx: Tx, row: TextMessageRow, state: MessageState, nextAt = row.nextAt): Promise<boolean> {
    return this.messages.note(tx, row, { state, nextAt, finishedAt: state === 'WAITING' ? null : this.clock.now() });
  }

  private async drop(tx: Tx, row: TextMessageRow): Promise<void> {
    const isMine = await this.finish(tx, row, 'DROPPED');
    if (isMine && isAboutCompensation(row)) await this.compensations.settle(tx, row, 'DROPPED');
  }

  private async giveUp(tx: Tx, fix: AddressFix): Promise<void> {
    await this.asking.audit(tx, fix, 'system:orders', 'ADDRESS_LINK_UNDELIVERED');
    await this.asking.hand(tx, { id: fix.orderId, shopId: fix.shopId }, UNSENT_WORDS);
  }
}

const isAboutCompensation = ({ fixId }: TextMessageRow): boolean => fixId.startsWith('cmp_');
