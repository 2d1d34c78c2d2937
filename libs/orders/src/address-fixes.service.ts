import { Injectable } from '@nestjs/common';
import { recordOf, type NaturalKey, type PersonalFields } from '#contracts';
import { Clock, Ids, Outbox, Vault, type NewEvent, type Tx } from '#platform';
import { LINK_MS, MOST_A_DAY, phoneOf, sentLately, type AddressFix } from './domain/address-fix.js';
import type { Order } from './domain/order.js';
import { LinkTokens } from './link-tokens.js';
import { SmsSender } from './sms-sender.js';
import type { TextMessageRow } from './store/address-fix.row.js';
import { AddressFixStore } from './store/address-fix.store.js';
import { PoolStore } from './store/pool.store.js';

/** Kind of the tickets about addresses that no buyer mends by a link. */
export const UNCLEAR_ADDRESS = 'address.unclear';

/** Why nobody was written to. */
export type Unsent = 'NO_PHONE' | 'NO_PROVIDER' | 'TOO_MANY_LINKS';

/** A link that was made, or why there is none. */
export type Asked = { readonly fix: AddressFix } | { readonly unsent: Unsent };

const WORDS: Readonly<Record<Unsent, string>> = {
  NO_PHONE:
    'The address is unclear, and the order has no phone number a message could go to: ask the buyer on the platform.',
  NO_PROVIDER: 'The address is unclear, and no SMS provider is set up (SMS_URL, PUBLIC_URL): ask the buyer for it.',
  TOO_MANY_LINKS: `The address is still unclear after ${MOST_A_DAY} links within a day: ask the buyer for it.`,
};

/** Asks buyers for better addresses, in the transaction of what gives cause to it. */
@Injectable()
export class AddressFixes {
  constructor(
    private readonly fixes: AddressFixStore,
    private readonly pool: PoolStore,
    private readonly sms: SmsSender,
    private readonly tokens: LinkTokens,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Sends the buyers of orders a link each; where that cannot be, a person gets a ticket. */
  async ask(tx: Tx, orders: readonly Order[], by: string): Promise<ReadonlyMap<string, Asked>> {
    const ids = orders.map(order => order.id);
    const [known, personal] = await Promise.all([this.fixes.ofOrders(tx, ids), this.pool.personalOf(tx, ids)]);
    const asked = new Map<string, Asked>();
    for (const order of orders) {
      const before = known.get(order.id) ?? [];
      asked.set(order.id, await this.askOne(tx, order, personal.get(order.id) ?? null, before, by));
    }
    return asked;
  }

  /** Ends what is open about orders that need no better address any more. */
  async settle(tx: Tx, orders: readonly Order[]): Promise<void> {
    const known = await this.fixes.ofOrders(
      tx,
      orders.map(order => order.id),
    );
    for (const order of orders) {
      const fixes = known.get(order.id) ?? [];
      for (const fix of fixes.filter(one => one.state === 'OPEN')) await this.fixes.end(tx, fix, 'SETTLED');
      if (fixes.length > 0) await this.outbox.append(tx, [settled(order)]);
    }
  }

  /** Asks a person to look after an address. */
  async hand(tx: Tx, order: { readonly id: string; readonly shopId: string }, message: string): Promise<void> {
    const { id: subject, shopId } = order;
    const payload = { kind: UNCLEAR_ADDRESS, subject, shopId, severity: 'WARNING' as const, message };
    await this.outbox.append(tx, [{ type: 'ticket.requested', aggregate: subject, shopId, payload }]);
  }

  /** Puts what was done about a link on record. */
  async audit(
    tx: Tx,
    fix: AddressFix,
    actor: string,
    action: string,
    facts: readonly [string, string][] = [],
  ): Promise<void> {
    const { orderId, shopId, id } = fix;
    const told = [['link', id] as const, ...facts].map(([name, value]) => ({ name, value }));
    const payload = { actor, action, subject: orderId, facts: told };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: orderId, shopId, payload }]);
  }

  private async askOne(
    tx: Tx,
    order: Order,
    sealed: string | null,
    before: readonly AddressFix[],
    by: string,
  ): Promise<Asked> {
    const now = this.clock.now();
    const unsent = this.whyUnsent(order, sealed, before, now);
    for (const open of before.filter(one => one.state === 'OPEN')) await this.fixes.end(tx, open, 'REPLACED');
    const fix = this.made(order, (before.at(-1)?.attempt ?? 0) + 1, { by, now, isUnsent: unsent !== null });
    await this.fixes.add(tx, fix, unsent ? null : this.message(fix));
    await this.audit(
      tx,
      fix,
      by,
      unsent ? 'ADDRESS_LINK_NOT_SENT' : 'ADDRESS_LINK_ASKED',
      unsent ? [['why', unsent]] : [],
    );
    if (!unsent) return { fix };
    await this.hand(tx, order, WORDS[unsent]);
    return { unsent };
  }

  private whyUnsent(order: Order, sealed: string | null, before: readonly AddressFix[], now: Date): Unsent | null {
    if (this.sms.provider === null) return 'NO_PROVIDER';
    if (order.phoneHash === null || this.phoneIn(order, sealed) === null) return 'NO_PHONE';
    return sentLately(before, now) >= MOST_A_DAY ? 'TOO_MANY_LINKS' : null;
  }

  private phoneIn(order: NaturalKey, sealed: string | null): string | null {
    if (sealed === null) return null;
    return phoneOf(this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order)).phone);
  }

  private made(
    { id: orderId, shopId, phoneHash }: Order,
    attempt: number,
    { by: askedBy, now, isUnsent }: { readonly by: string; readonly now: Date; readonly isUnsent: boolean },
  ): AddressFix {
    const seed = this.tokens.newSeed();
    const tokenHash = this.tokens.hashOf(this.tokens.tokenOf(seed)) ?? '';
    return {
      ...{ id: this.ids.next('fix'), shopId, orderId, attempt, state: isUnsent ? 'UNSENT' : 'OPEN', seed, tokenHash },
      ...{ phoneHash, tries: 0, askedBy, createdAt: now, expiresAt: new Date(now.getTime() + LINK_MS) },
      ...{ openedAt: null, usedAt: null },
    };
  }

  private message({ id: fixId, shopId, orderId, createdAt }: AddressFix): TextMessageRow {
    return {
      ...{ id: this.ids.next('sms'), shopId, orderId, fixId, state: 'WAITING', attempts: 0, nextAt: createdAt },
      ...{ claim: null, createdAt, finishedAt: null },
    };
  }
}

function settled({ id: subject, shopId }: Order): NewEvent {
  const payload = { kind: UNCLEAR_ADDRESS, subject, shopId, reason: 'the address is clear' };
  return { type: 'ticket.settled', aggregate: subject, shopId, payload };
}
