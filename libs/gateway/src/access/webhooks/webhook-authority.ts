import { Injectable } from '@nestjs/common';
import type { Scope, Viewer } from '#contracts';
import { Clock, Database } from '#platform';
import { UNLIMITED, type Caller } from '../../caller.js';
import { isLive } from '../domain/api-key.js';
import { scopesOf } from '../domain/roles.js';
import { scopeOf } from '../domain/webhook-topics.js';
import { ApiKeyStore } from '../store/api-key.store.js';
import { UserStore } from '../store/user.store.js';
import type { WebhookRow } from '../store/webhook.row.js';

const PARTNER = 'partner:';
const STAFF = 'staff:';
/** Nobody reveals personal data without being there: deliveries show it masked. */
const NEVER: Scope = 'pii:read';

/** What an endpoint may be told now: what its owner was allowed when it was saved, and still is. */
@Injectable()
export class WebhookAuthority {
  constructor(
    private readonly db: Database,
    private readonly keys: ApiKeyStore,
    private readonly users: UserStore,
    private readonly clock: Clock,
  ) {}

  /** Who a delivery about one shop (empty: the house) is made for; null when the owner may no longer be told such events. */
  async callerFor(webhook: WebhookRow, shopId: string, type: string): Promise<Caller | null> {
    const needed = scopeOf(type);
    const caller = webhook.owner.startsWith(PARTNER)
      ? await this.partnerFor(webhook, shopId, needed === null)
      : await this.houseFor(webhook, shopId);
    if (!caller) return null;
    return needed === null || caller.viewer.scopes.includes(needed) ? caller : null;
  }

  /** Seen from one shop, so that the query can show nothing of another, and two keys together open no more than each alone. */
  private async partnerFor(webhook: WebhookRow, shopId: string, isPing: boolean): Promise<Caller | null> {
    const { owner, shops = [] } = webhook;
    const now = this.clock.now();
    const made = await this.db.read(tx => this.keys.madeFor(tx, owner.slice(PARTNER.length)));
    const live = made.filter(key => isLive(key, now) && (isPing || key.shops.includes(shopId)));
    if (live.length === 0 || !(isPing || shops?.includes(shopId))) return null;
    const held = new Set(live.flatMap(key => key.scopes));
    const scopes = webhook.scopes.filter(scope => held.has(scope));
    const viewer: Viewer = { kind: 'PARTNER', name: owner, shops: isPing ? [] : [shopId], scopes };
    // Not counted against the quota of a key: what the hub sends is not what the partner asks.
    return { viewer, keyId: null, limits: { ...UNLIMITED, registeredOnly: live.every(key => key.registeredOnly) } };
  }

  private async houseFor({ owner, scopes, shops }: WebhookRow, shopId: string): Promise<Caller | null> {
    const person = await this.db.read(tx => this.users.byName(tx, owner.slice(STAFF.length)));
    if (person?.disabledAt) return null;
    const held = person ? scopesOf(person.roles) : scopes;
    const seen = shopId === '' && shops === null ? 'ALL' : [shopId];
    const viewer: Viewer = {
      kind: 'STAFF',
      name: owner,
      shops: seen,
      scopes: scopes.filter(scope => held.includes(scope)),
    };
    return { viewer, keyId: null, limits: UNLIMITED };
  }
}

/** What of a viewer's scopes an endpoint of its takes along. */
export const lastingScopes = ({ scopes }: Viewer): readonly Scope[] =>
  scopes.filter((scope): scope is Scope => scope !== NEVER);
