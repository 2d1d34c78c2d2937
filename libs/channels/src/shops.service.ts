import {
  idAfter,
  Clock,
  Database,
  need,
  page,
  pageSize,
  Refused,
  Vault,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import { HubError, isShopId, mayShop, type Channel, type Problem, type Viewer } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Credentials, PlatformName } from './adapters/channel-adapter.js';
import { faultIn } from './domain/shop-input.js';
import { Wake } from './intake/wake.js';
import { adapterNamed, credentialsRecord, ShopBook } from './shop-book.js';
import { ShopNews } from './shop-news.worker.js';
import { DetailWantStore } from './store/detail-want.store.js';
import { PollMarkStore } from './store/poll-mark.store.js';
import { RawPushStore } from './store/raw-push.store.js';
import { ShopRow } from './store/shop.row.js';
import { ShopStore } from './store/shop.store.js';

/** What is needed to connect a shop. */
export interface ShopInput {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly platformShopId?: string | null;
  readonly appKey?: string | null;
  readonly appSecret: string;
  readonly accessToken?: string | null;
  readonly apiUrl?: string | null;
  readonly socketUrl?: string | null;
  readonly currency?: string | null;
}

/** A shop as the graph shows it. */
export interface ShopView {
  readonly kind: 'Shop';
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly platformShopId: string;
  readonly connected: boolean;
}

/** How the intake of a shop goes. */
export interface ShopFigures {
  readonly lastPushAt: Date | null;
  readonly lastPollAt: Date | null;
  readonly pollIntervalSeconds: number | null;
  readonly backlog: number;
}

interface ShopTaken extends Problem {
  readonly kind: 'ShopTaken';
  readonly takenBy: string;
}

/** Shops: connecting them and showing how their intake goes. */
@Injectable()
export class ShopsService {
  constructor(
    private readonly db: Database,
    private readonly store: ShopStore,
    private readonly raws: RawPushStore,
    private readonly marks: PollMarkStore,
    private readonly wants: DetailWantStore,
    private readonly book: ShopBook,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly wake: Wake,
    private readonly news: ShopNews,
  ) {}

  async shop(viewer: Viewer, id: string): Promise<ShopView | null> {
    need(viewer, 'channels:read');
    return (await this.shopsById(viewer, [id])).get(id) ?? null;
  }

  async shops(viewer: Viewer, args: PageArgs): Promise<Connection<ShopView>> {
    need(viewer, 'channels:read');
    const size = pageSize(args.first);
    const rows = await this.db.read(tx => this.store.page(tx, viewer, idAfter(args.after), size + 1));
    return page(rows.map(viewOf), size, shop => [shop.id]);
  }

  /** Shops by id; those that are not the viewer's are left out. */
  async shopsById(viewer: Viewer, ids: readonly string[]): Promise<Map<string, ShopView>> {
    const own = ids.filter(id => mayShop(viewer, id));
    const rows = await this.db.read(tx => this.store.byIds(tx, own));
    return new Map(rows.map(row => [row.id, viewOf(row)]));
  }

  /** Figures of shops; those that are not the viewer's are left out. */
  async figures(viewer: Viewer, ids: readonly string[]): Promise<Map<string, ShopFigures>> {
    const own = ids.filter(id => mayShop(viewer, id));
    return this.db.read(async tx => {
      const backlogs = await this.raws.backlogs(tx);
      const shops = await this.store.byIds(tx, own);
      const waiting = await this.wants.waiting(tx, own);
      const marks = new Map((await this.marks.byShops(tx, own)).map(mark => [mark.shopId, mark]));
      return new Map(
        shops.map(({ id, lastPushAt }) => {
          const { polledAt = null, intervalMs = null } = marks.get(id) ?? {};
          const backlog = (backlogs.get(id) ?? 0) + (waiting.get(id) ?? 0);
          const pollIntervalSeconds = intervalMs === null ? null : intervalMs / 1000;
          return [id, { lastPushAt, lastPollAt: polledAt, pollIntervalSeconds, backlog }];
        }),
      );
    });
  }

  /** Connects a shop; house staff only. */
  async connect(viewer: Viewer, input: ShopInput): Promise<ShopView> {
    need(viewer, 'channels:write');
    // A partner is limited to shops that exist; connecting one is the house's business.
    if (viewer.shops !== 'ALL') throw new HubError('FORBIDDEN', 'Only the house connects shops.');
    return this.connectChecked(input);
  }

  /** Connects a shop on behalf of the hub itself: the demo shops, tests. */
  async seed(inputs: readonly ShopInput[]): Promise<void> {
    for (const input of inputs) await this.connectChecked(input);
  }

  /** The shop files are imported for; an unknown one becomes a shop without keys. */
  async openForImport(id: string, name: string, channel: Channel): Promise<void> {
    if (!isShopId(id)) throw new Refused(refused('id', 'The id must be shp_ and up to 28 letters, digits, - or _.'));
    const now = this.clock.now();
    const row: ShopRow = {
      id,
      name: name.slice(0, 100),
      channel,
      platform: platformOf(channel),
      platformShopId: id,
      credentials: null,
      connected: false,
      lastPushAt: null,
      createdAt: now,
      updatedAt: now,
    };
    const isNew = await this.db.write(async tx => {
      const [known] = await this.store.byIds(tx, [id]);
      return known ? false : this.store.insert(tx, row);
    });
    if (isNew) await this.tell(id);
  }

  private async connectChecked(input: ShopInput): Promise<ShopView> {
    const fault = faultIn(input);
    if (fault) throw new Refused(refused(fault.field, fault.message));
    if (!adapterNamed(platformOf(input.channel)))
      throw new Refused(refused('channel', 'Shops of this channel cannot be connected yet.'));
    const row = this.rowOf(input);
    const saved = await this.db.write(tx => this.save(tx, row));
    await this.tell(saved.id);
    this.wake.shops();
    this.wake.reader(saved.id);
    return viewOf(saved);
  }

  /** Here at once, in other copies a moment later. */
  private async tell(shopId: string): Promise<void> {
    await this.book.refresh();
    this.news.tell(shopId);
  }

  private async save(tx: Tx, row: ShopRow): Promise<ShopRow> {
    const [known] = await this.store.byIds(tx, [row.id]);
    const holder = await this.store.byPlatformShop(tx, row.platform, row.platformShopId);
    if (holder && holder.id !== row.id)
      throw new Refused(taken(holder.id, `The platform's shop is connected already, as ${holder.id}.`));
    if (!known) {
      await this.db.insertRows(tx, ShopRow, [row]);
      return row;
    }
    // An order's natural key holds channel and shop: neither may change under its orders.
    if (known.channel !== row.channel || (known.connected && known.platformShopId !== row.platformShopId)) {
      throw new Refused(taken(known.id, `${known.id} is another shop already: choose another id.`));
    }
    const renewed = { ...row, lastPushAt: known.lastPushAt, createdAt: known.createdAt };
    await this.store.update(tx, renewed);
    return renewed;
  }

  private rowOf(input: ShopInput): ShopRow {
    const now = this.clock.now();
    const platformShopId = input.platformShopId?.trim() || input.id;
    const credentials: Credentials = {
      appKey: input.appKey?.trim() ?? '',
      appSecret: input.appSecret.trim(),
      accessToken: input.accessToken?.trim() ?? '',
      apiUrl: input.apiUrl?.trim() ?? '',
      socketUrl: input.socketUrl?.trim() ?? '',
      platformShopId,
      currency: input.currency ?? 'CNY',
    };
    return {
      id: input.id,
      name: input.name.trim(),
      channel: input.channel,
      platform: platformOf(input.channel),
      platformShopId,
      credentials: this.vault.seal(credentials, input.id, credentialsRecord(input.id)),
      connected: true,
      lastPushAt: null,
      createdAt: now,
      updatedAt: now,
    };
  }
}

const platformOf = (channel: Channel): PlatformName => channel.toLowerCase() as PlatformName;

const viewOf = (row: ShopRow): ShopView => ({
  kind: 'Shop',
  id: row.id,
  name: row.name,
  channel: row.channel,
  platformShopId: row.platformShopId,
  connected: row.connected,
});

const taken = (takenBy: string, message: string): ShopTaken => ({
  kind: 'ShopTaken',
  code: 'SHOP_TAKEN',
  message,
  takenBy,
});
const refused = (field: string, message: string) => ({ kind: 'ShopRefused', code: 'SHOP_REFUSED', message, field });
