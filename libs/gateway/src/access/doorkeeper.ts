import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isOfPeople, SCOPES, type Viewer } from '#contracts';
import { DOOR_KEYS, type DoorKeys } from '#platform';
import { UNLIMITED, type Caller } from '../caller.js';
import { credentialIn } from './credential.js';
import { KeyRing } from './key-ring.js';
import { StaffTokens } from './staff-tokens.js';

/** Headers of a request, or the connection parameters of a socket. */
export type Carrier = Readonly<Record<string, unknown>>;

/** Who stands at the door, and when they have to leave. */
export interface DoorWatch {
  /** Who holds the credential that headers or connection parameters carry; null for none and for one that is not good. */
  callerOf(carrier: Carrier | undefined): Promise<Caller | null>;
  /** Calls back once when the caller's credential is no longer good; gives the way to stop watching. */
  watch(caller: Caller, ended: () => void): () => void;
}

// A token that many share is nobody's: what a person reveals must stand in the audit log under a name.
const SHARED: Viewer = {
  kind: 'STAFF',
  name: 'staff:local',
  shops: 'ALL',
  scopes: SCOPES.filter(scope => !isOfPeople(scope)),
};
const FOR_EVER: Caller = { viewer: SHARED, keyId: null, limits: UNLIMITED };
/** How often the token of an open socket is looked at again. */
const LOOK_MS = 2_000;

/** Knows callers by the staff token, by tokens of people and by keys of partners. */
@Injectable()
export class Doorkeeper implements DoorWatch {
  private readonly staffToken: Buffer;
  /** How to look again whether the token of a person is still good. */
  private readonly looks = new WeakMap<Caller, () => Promise<Viewer | null>>();

  constructor(
    private readonly ring: KeyRing,
    private readonly tokens: StaffTokens,
    @Inject(DOOR_KEYS) keys: DoorKeys,
  ) {
    this.staffToken = digest(keys.staffToken);
  }

  async callerOf(carrier: Carrier | undefined): Promise<Caller | null> {
    const credential = credentialIn(carrier ?? {});
    if (credential === null) return null;
    if (timingSafeEqual(digest(credential), this.staffToken)) return FOR_EVER;
    if (credential.split('.').length !== 3) return this.ring.callerOf(credential);
    const viewer = await this.tokens.read(credential);
    if (!viewer) return null;
    const caller: Caller = { viewer, keyId: null, limits: UNLIMITED };
    this.looks.set(caller, () => this.tokens.verify(credential));
    return caller;
  }

  watch(caller: Caller, ended: () => void): () => void {
    if (caller.keyId !== null) return this.ring.watch(caller.keyId, ended);
    const look = this.looks.get(caller);
    if (!look) return () => {};
    const timer = setInterval(() => {
      look().then(
        viewer => viewer === null && ended(),
        // The issuer or the database is away: whoever is in stays until it says otherwise.
        () => undefined,
      );
    }, LOOK_MS).unref();
    return () => clearInterval(timer);
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
