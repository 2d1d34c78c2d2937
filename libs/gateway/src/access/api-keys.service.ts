import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { HubError, type Problem, type Scope, type Viewer } from '#contracts';
import {
  idAfter,
  Clock,
  Database,
  DOOR_KEYS,
  Ids,
  page,
  pageSize,
  PubSub,
  Refused,
  type Connection,
  type DoorKeys,
  type PageArgs,
  type Tx,
  type Worker,
} from '#platform';
import { UNLIMITED } from '../caller.js';
import { AuditLog } from './audit-log.js';
import { assertKeyOrder, isLive, MOST_LIVE_KEYS, PREFIX_LENGTH, type KeyOrder } from './domain/api-key.js';
import { KeyRing, KEYS_CHANGED } from './key-ring.js';
import { needHouse } from './need-house.js';
import type { ApiKeyRow } from './store/api-key.row.js';
import { ApiKeyStore } from './store/api-key.store.js';

/** A key as the graph tells unions apart. */
export type ApiKeyView = ApiKeyRow & { readonly kind: 'ApiKey'; readonly isLive: boolean };

/** A key that was just made: the only time its text is told. */
export interface NewApiKey {
  readonly kind: 'NewApiKey';
  readonly apiKey: ApiKeyView;
  readonly secret: string;
}

const BY_SETTINGS = 'settings';

/** Makes and revokes keys of partners; those of the settings are taken over at the start. */
@Injectable()
export class ApiKeys implements Worker {
  constructor(
    private readonly db: Database,
    private readonly store: ApiKeyStore,
    private readonly ring: KeyRing,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly pubsub: PubSub,
    @Inject(DOOR_KEYS) private readonly settings: DoorKeys,
  ) {}

  /** Keys named in the settings open the door to what they say now, and those that are no longer named do not. */
  async start(): Promise<void> {
    const wanted = this.settings.partnerKeys.map(({ key, name, shops, scopes }) =>
      this.rowOf(key, { partner: name, shops, scopes, limits: UNLIMITED, expiresAt: null }, BY_SETTINGS),
    );
    const hashes = new Set(wanted.map(row => row.hash));
    const dropped = await this.db.write(async tx => {
      await this.store.add(tx, wanted);
      await this.store.adopt(tx, wanted, BY_SETTINGS);
      const gone = (await this.store.madeBy(tx, BY_SETTINGS)).filter(row => !hashes.has(row.hash));
      for (const { id } of gone) await this.takeBack(tx, id, BY_SETTINGS, 'no longer in the settings');
      return gone;
    });
    for (const { id } of dropped) this.pubsub.publish(KEYS_CHANGED, id);
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  async create(viewer: Viewer, order: KeyOrder): Promise<NewApiKey> {
    needHouse(viewer, 'access:write');
    assertKeyOrder(order, this.clock.now());
    const secret = `omk_${randomBytes(32).toString('base64url')}`;
    const row = this.rowOf(secret, order, viewer.name);
    await this.db.write(async tx => {
      const live = (await this.store.ofPartner(tx, order.partner)).filter(key => isLive(key, this.clock.now()));
      if (live.length >= MOST_LIVE_KEYS) throw new Refused(tooManyKeys(order.partner));
      await this.store.add(tx, [row]);
      const facts = { partner: row.partner, prefix: row.prefix, scopes: row.scopes.join(' ') };
      await this.audit.note(tx, viewer.name, { action: 'API_KEY_CREATED', subject: row.id, facts });
    });
    return { kind: 'NewApiKey', apiKey: this.viewOf(row), secret };
  }

  /** Ends a key at once, with everything it has open. */
  async revoke(viewer: Viewer, id: string, reason: string): Promise<ApiKeyView> {
    needHouse(viewer, 'access:write');
    if (reason.trim() === '' || reason.length > 500)
      throw new HubError('BAD_INPUT', 'reason must have 1 to 500 characters');
    const row = await this.db.write(async tx => {
      await this.takeBack(tx, id, viewer.name, reason);
      return (await this.store.byIds(tx, [id]))[0];
    });
    if (!row) throw new Refused(unknownKey(id));
    this.pubsub.publish(KEYS_CHANGED, id);
    return this.viewOf(row);
  }

  async list(viewer: Viewer, partner: string | null, args: PageArgs): Promise<Connection<ApiKeyView>> {
    needHouse(viewer, 'access:read');
    const first = pageSize(args.first);
    const rows = await this.db.read(tx => this.store.page(tx, partner, idAfter(args.after), first + 1));
    return page(
      rows.map(row => this.viewOf(row)),
      first,
      row => [row.id],
    );
  }

  private async takeBack(tx: Tx, id: string, by: string, reason: string): Promise<void> {
    // The same wish twice is one deed.
    if (await this.store.revoke(tx, id, by, this.clock.now()))
      await this.audit.note(tx, by, { action: 'API_KEY_REVOKED', subject: id, facts: { reason } });
  }

  private rowOf(secret: string, { partner, shops, scopes, limits, expiresAt }: KeyOrder, by: string): ApiKeyRow {
    return {
      id: this.ids.next('key'),
      hash: this.ring.hashOf(secret),
      prefix: secret.slice(0, PREFIX_LENGTH),
      ...{ partner, expiresAt, ...limits },
      shops: [...new Set(shops)],
      scopes: [...new Set<Scope>(scopes)],
      createdAt: this.clock.now(),
      createdBy: by,
      lastUsedAt: null,
      revokedAt: null,
      revokedBy: null,
    };
  }

  private viewOf(row: ApiKeyRow): ApiKeyView {
    return { ...row, kind: 'ApiKey', isLive: isLive(row, this.clock.now()) };
  }
}

const tooManyKeys = (partner: string): Problem => ({
  kind: 'TooManyLiveKeys',
  code: 'TOO_MANY_LIVE_KEYS',
  message: `${partner} has ${MOST_LIVE_KEYS} live keys already: revoke the one that is no longer used, then make the new one.`,
});

const unknownKey = (id: string): Problem & { readonly id: string } => ({
  kind: 'UnknownApiKey',
  code: 'UNKNOWN_API_KEY',
  message: 'There is no key of this id.',
  id,
});
