import { Injectable } from '@nestjs/common';
import { plainAddress, recordOf, type PersonalFields } from '#contracts';
import { Clock, Database, Vault, type Tx } from '#platform';
import { AddressFixes } from './address-fixes.service.js';
import {
  isTailOf,
  MOST_TRIES,
  phoneOf,
  shutOf,
  typedAddress,
  type AddressFault,
  type AddressFix,
  type Shut,
} from './domain/address-fix.js';
import type { Dossier } from './domain/dossier.js';
import { holdOf } from './domain/hold.js';
import { maskedReceiver } from './domain/mask.js';
import type { Cause, Order } from './domain/order.js';
import { LinkTokens } from './link-tokens.js';
import { PoolService } from './pool.service.js';
import { AddressFixStore } from './store/address-fix.store.js';
import { DetailStore } from './store/detail.store.js';
import { PoolStore } from './store/pool.store.js';

/** Who acts by a link: nobody the hub knows by name. */
export const BUYER = 'buyer:link';

/** Why an address was not taken. */
export type LinkRefusal = Shut | AddressFault | 'LINK_UNKNOWN' | 'WRONG_PHONE' | 'TOO_LATE';

/** What the page shows of an order: nothing that tells who bought it. */
export interface LinkView {
  readonly shut: LinkRefusal | null;
  readonly shopId: string;
  readonly goods: readonly string[];
  readonly place: string;
  readonly triesLeft: number;
}

/** What became of an address that was sent in. */
export type LinkAnswer =
  { readonly orderId: string; readonly shopId: string } | { readonly refused: LinkRefusal; readonly triesLeft: number };

/** Answers that count as wrong. */
const WRONG: readonly LinkRefusal[] = ['WRONG_PHONE', 'ADDRESS_LENGTH', 'ADDRESS_PROVINCE'];
const UNKNOWN = { refused: 'LINK_UNKNOWN', triesLeft: 0 } as const;
const MOST_GOODS = 20;

interface Held {
  readonly fix: AddressFix;
  readonly dossier: Dossier;
  readonly order: Order;
  readonly personal: PersonalFields;
}

/** What buyers do by the links they were sent. A change uses its link up in the transaction of the change. */
@Injectable()
export class AddressLinks {
  constructor(
    private readonly db: Database,
    private readonly fixes: AddressFixStore,
    private readonly asking: AddressFixes,
    private readonly pool: PoolService,
    private readonly store: PoolStore,
    private readonly details: DetailStore,
    private readonly tokens: LinkTokens,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that is none of ours. */
  async view(token: string): Promise<LinkView | null> {
    const hash = this.tokens.hashOf(token);
    if (hash === null) return null;
    const found = await this.db.read(tx => this.look(tx, hash));
    if (found && found.view.shut === null && found.fix.openedAt === null) {
      await this.db.write(async tx => {
        if (await this.fixes.noteOpened(tx, found.fix, this.clock.now()))
          await this.asking.audit(tx, found.fix, BUYER, 'ADDRESS_LINK_OPENED');
      });
    }
    return found?.view ?? null;
  }

  /** Takes a new address, or counts a wrong answer. */
  async mend(token: string, phoneTail: string, text: string): Promise<LinkAnswer> {
    const hash = this.tokens.hashOf(token);
    if (hash === null) return UNKNOWN;
    return this.db.write(async tx => {
      const first = await this.fixes.byToken(tx, hash);
      if (!first) return UNKNOWN;
      // The order before its link, as everybody locks them; then the link is read again.
      const opened = await this.pool.open(tx, { whole: [first.orderId] });
      const fix = (await this.fixes.byToken(tx, hash)) ?? first;
      const held = this.held(fix, opened.byId.get(first.orderId));
      if (!held) return UNKNOWN;
      const refused = shutFor(fix, held.order, this.clock.now()) ?? (await this.take(tx, held, phoneTail, text));
      if (refused !== null) return this.refuse(tx, fix, refused);
      await this.pool.close(tx, opened);
      await this.asking.audit(tx, fix, BUYER, 'ADDRESS_MENDED');
      return { orderId: fix.orderId, shopId: fix.shopId };
    });
  }

  /** How the address of an order stands: whether it was found clear. */
  async verdict(orderId: string): Promise<'CHECKING' | 'CLEAR' | 'UNCLEAR'> {
    const [order] = await this.db.read(tx => this.details.byIds(tx, EVERYBODY, [orderId]));
    const hold = order && holdOf(order.holds, 'ADDRESS');
    if (hold?.state === 'PENDING') return 'CHECKING';
    return hold?.state === 'BLOCKED' ? 'UNCLEAR' : 'CLEAR';
  }

  private async look(tx: Tx, hash: string): Promise<{ fix: AddressFix; view: LinkView } | null> {
    const fix = await this.fixes.byToken(tx, hash);
    const [order] = fix ? await this.details.byIds(tx, EVERYBODY, [fix.orderId]) : [];
    if (!fix || !order || order.phoneHash !== fix.phoneHash) return null;
    const shut = shutFor(fix, order, this.clock.now());
    const view = { shut, shopId: order.shopId, triesLeft: MOST_TRIES - fix.tries };
    if (shut !== null) return { fix, view: { ...view, goods: [], place: '' } };
    const lines = (await this.store.linesOf(tx, [order.id])).get(order.id) ?? [];
    const sealed = (await this.store.personalOf(tx, [order.id])).get(order.id);
    if (sealed === undefined) return null;
    const goods = lines.slice(0, MOST_GOODS).map(line => line.title);
    return { fix, view: { ...view, goods, place: maskedReceiver(this.open(order, sealed), order).address } };
  }

  private held(fix: AddressFix, dossier: Dossier | undefined): Held | null {
    const sealed = dossier?.sealedNow;
    if (!dossier?.order || !sealed || dossier.order.phoneHash !== fix.phoneHash) return null;
    return { fix, dossier, order: dossier.order, personal: this.open(dossier.order, sealed) };
  }

  /** Null when the address is the order's now. */
  private async take(
    tx: Tx,
    { fix, dossier, order, personal }: Held,
    phoneTail: string,
    text: string,
  ): Promise<LinkRefusal | null> {
    if (!isTailOf(phoneTail, phoneOf(personal.phone) ?? '')) return 'WRONG_PHONE';
    const typed = typedAddress(text, order.province);
    if ('fault' in typed) return typed.fault;
    const now = this.clock.now();
    const mended = { ...personal, address: typed.address };
    const { province, city, shopId } = order;
    const plain = plainAddress({ province, city, ...mended });
    const to = { hash: plain === '' ? null : this.vault.hash('address', plain), province, city };
    const cause: Cause = {
      because: `the buyer mended the address by link ${fix.id}`,
      source: 'HUB',
      by: BUYER,
      at: now,
    };
    if (dossier.changeAddress(to, this.vault.seal(mended, shopId, recordOf(order)), cause)) return 'TOO_LATE';
    return (await this.fixes.end(tx, fix, 'USED', now)) ? null : 'LINK_USED';
  }

  private async refuse(tx: Tx, fix: AddressFix, refused: LinkRefusal): Promise<LinkAnswer> {
    if (!WRONG.includes(refused)) return { refused, triesLeft: 0 };
    await this.fixes.countTry(tx, fix);
    await this.asking.audit(tx, fix, BUYER, 'ADDRESS_LINK_WRONG', [['why', refused]]);
    const triesLeft = MOST_TRIES - fix.tries - 1;
    if (triesLeft > 0) return { refused, triesLeft };
    await this.fixes.end(tx, fix, 'LOCKED');
    await this.asking.audit(tx, fix, BUYER, 'ADDRESS_LINK_LOCKED');
    await this.asking.hand(tx, { id: fix.orderId, shopId: fix.shopId }, LOCKED_WORDS);
    return { refused: 'LINK_LOCKED', triesLeft: 0 };
  }

  private open(order: Order, sealed: string): PersonalFields {
    return this.vault.open<PersonalFields>(sealed, order.shopId, recordOf(order));
  }
}

const LOCKED_WORDS = `A link to mend the address was closed after ${MOST_TRIES} wrong answers: ask the buyer for the address.`;
/** The token stands for the right to see; what is shown is chosen above. */
const EVERYBODY = { kind: 'SYSTEM', name: BUYER, shops: 'ALL', scopes: ['orders:read'] } as const;

/** Whatever closes a link: its own end, or that its order needs no other address, or cannot have one. */
function shutFor(fix: AddressFix, order: Order, now: Date): LinkRefusal | null {
  const shut = shutOf(fix, now);
  if (shut !== null) return shut;
  return holdOf(order.holds, 'ADDRESS')?.state === 'BLOCKED' && order.held !== 0 ? null : 'LINK_OVER';
}
