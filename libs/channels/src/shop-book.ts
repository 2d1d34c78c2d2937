import { Clock, Database, Log, Vault } from '#platform';
import type { Channel } from '#contracts';
import { Injectable } from '@nestjs/common';
import { ADAPTERS } from './adapters/index.js';
import type { ChannelAdapter, Credentials, PlatformName } from './adapters/channel-adapter.js';
import type { ShopRow } from './store/shop.row.js';
import { ShopStore } from './store/shop.store.js';

/** A shop ready for work: its adapter and opened credentials, kept in memory only. */
export interface Shop {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly platform: PlatformName;
  readonly platformShopId: string;
  readonly adapter: ChannelAdapter;
  /** Null for shops that only live from imported files. */
  readonly credentials: Credentials | null;
  readonly createdAt: Date;
}

/** A shop that talks to its platform. */
export type ConnectedShop = Shop & { readonly credentials: Credentials };

// Another copy of the service may have connected a shop or changed its keys.
const STALE_MS = 30_000;
const MISS_PAUSE_MS = 1_000;

/** Every shop in memory, so that a push costs no query; read again when one is changed here, and now and then for the others. */
@Injectable()
export class ShopBook {
  private shops = new Map<string, Shop>();
  private readAt: number | null = null;
  private reading: Promise<void> | null = null;

  constructor(
    private readonly db: Database,
    private readonly store: ShopStore,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * The shop with that id. An unknown id is answered from memory like a known one (its time tells nothing) and makes the
   * book read again behind the answer, at most once a second however many come.
   */
  async find(id: string): Promise<Shop | null> {
    const shop = this.shops.get(id) ?? null;
    const age = this.age();
    if (age === Number.POSITIVE_INFINITY) await this.reread();
    else if (age > STALE_MS || (!shop && age > MISS_PAUSE_MS)) this.rereadBehind();
    return this.shops.get(id) ?? null;
  }

  async findPlatformShop(platform: PlatformName, platformShopId: string): Promise<Shop | null> {
    for (const shop of await this.all())
      if (shop.platform === platform && shop.platformShopId === platformShopId) return shop;
    return null;
  }

  async all(): Promise<Shop[]> {
    if (this.age() > STALE_MS) await this.reread();
    return [...this.shops.values()];
  }

  /** Shops that can be asked at their platform. */
  async connected(): Promise<ConnectedShop[]> {
    return (await this.all()).filter(isConnected);
  }

  /** Reads the shops again after a change: a reading that is under way may have begun before it. */
  async refresh(): Promise<void> {
    await this.reading?.catch(() => undefined);
    await this.reread();
  }

  private age(): number {
    return this.readAt === null ? Number.POSITIVE_INFINITY : this.clock.now().getTime() - this.readAt;
  }

  private rereadBehind(): void {
    this.reread().catch((error: unknown) =>
      this.log.warn({ error: (error as Error).name }, 'shops could not be read again'),
    );
  }

  private reread(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    return this.reading;
  }

  private async read(): Promise<void> {
    const rows = await this.db.read(tx => this.store.all(tx));
    this.shops = new Map(rows.flatMap(row => this.shopOf(row)).map(shop => [shop.id, shop]));
    this.readAt = this.clock.now().getTime();
  }

  private shopOf(row: ShopRow): Shop[] {
    const adapter = adapterNamed(row.platform);
    if (!adapter) return [];
    const credentials =
      row.credentials === null
        ? null
        : this.vault.open<Credentials>(row.credentials, row.id, credentialsRecord(row.id));
    return [
      {
        id: row.id,
        name: row.name,
        channel: row.channel,
        platform: adapter.platform,
        platformShopId: row.platformShopId,
        adapter,
        credentials: row.connected ? credentials : null,
        createdAt: row.createdAt,
      },
    ];
  }
}

/** Associated data of the sealed credentials of a shop. */
export const credentialsRecord = (shopId: string): string => `shop/${shopId}/credentials`;

const isConnected = (shop: Shop): shop is ConnectedShop => shop.credentials !== null;

const BY_NAME: ReadonlyMap<string, ChannelAdapter> = new Map(ADAPTERS.map(adapter => [adapter.platform, adapter]));

/** The adapter behind an address like /hooks/douyin/..., null for a name no platform has. */
export const adapterNamed = (name: string): ChannelAdapter | null => BY_NAME.get(name) ?? null;
