import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, SignJWT, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Viewer } from '#contracts';
import { Clock, CONFIG, Database, Log, Vault, type Config } from '#platform';
import { isRole, scopesOf } from './domain/roles.js';
import { RecentReads } from './recent-reads.js';
import type { UserRow } from './store/user.row.js';
import { UserStore } from './store/user.store.js';

const FRESH_MS = 2_000;
const MOST_REMEMBERED = 1_000;
/** Issuer of the tokens that the hub itself gives to people who sign in with a password. */
const LOCAL = 'ordermesh';
const SHIFT_SECONDS = 12 * 3_600;
/** Clocks of issuer and hub may differ by so much. */
const TOLERANCE_SECONDS = 30;
// Of what an issuer may sign with; none and the symmetric ones are not among them, because its keys are public.
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/**
 * Tokens of people: JWTs of an OpenID Connect issuer, checked by the keys it publishes (OpenID Connect Discovery 1.0), or of
 * the hub itself, signed with a key that every copy derives from the vault's.
 */
@Injectable()
export class StaffTokens {
  private readonly ownKey;
  private readonly users = new RecentReads<UserRow | null>(FRESH_MS, MOST_REMEMBERED);
  private issuerKeys: Promise<JWTVerifyGetKey> | null = null;

  constructor(
    vault: Vault,
    private readonly db: Database,
    private readonly store: UserStore,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ownKey = vault.keyFor('staff token');
  }

  /** A token for somebody who proved who they are; good for one shift. */
  async issue(user: string): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(LOCAL)
      .setAudience(LOCAL)
      .setSubject(user)
      .setIssuedAt(now)
      .setExpirationTime(now + SHIFT_SECONDS)
      .sign(this.ownKey);
    return { token, expiresAt: new Date((now + SHIFT_SECONDS) * 1000) };
  }

  /** Who holds a token, if that can be told now; while it cannot, nobody comes in by it. */
  async read(token: string): Promise<Viewer | null> {
    try {
      return await this.verify(token);
    } catch (error) {
      const facts = { error: error instanceof Error ? error.message : String(error) };
      this.log.warn(facts, 'a staff token cannot be checked: its issuer or the database does not answer');
      return null;
    }
  }

  /**
   * Who holds a token; null for one that is forged, expired, of somebody else, or without a role known here. Rejects when that
   * cannot be told, because the issuer or the database does not answer.
   */
  async verify(token: string): Promise<Viewer | null> {
    try {
      const own = await this.readOwn(token);
      return own ?? (this.config.oidcIssuer === '' ? null : await this.readIssuers(token));
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }

  private async readOwn(token: string): Promise<Viewer | null> {
    if (issuerIn(token) !== LOCAL) return null;
    const { payload } = await jwtVerify(token, this.ownKey, {
      issuer: LOCAL,
      audience: LOCAL,
      algorithms: ['HS256'],
      currentDate: this.clock.now(),
      requiredClaims: ['sub', 'exp'],
    });
    // Not what the roles were when it was made: whoever is disabled or gets other roles feels it at once.
    const name = payload.sub ?? '';
    const user = await this.users.of(name, () => this.db.read(tx => this.store.byName(tx, name)));
    return user && user.disabledAt === null ? staffBy(user.roles, user.name) : null;
  }

  private async readIssuers(token: string): Promise<Viewer | null> {
    const { oidcIssuer, oidcAudience, oidcRolesClaim } = this.config;
    if (issuerIn(token) !== oidcIssuer) return null;
    const { payload } = await jwtVerify(token, await this.keysOfIssuer(), {
      issuer: oidcIssuer,
      audience: oidcAudience,
      algorithms: ALGORITHMS,
      currentDate: this.clock.now(),
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp'],
    });
    const name = payload['preferred_username'] ?? payload['email'] ?? payload.sub;
    return staffBy(claimIn(payload, oidcRolesClaim), String(name));
  }

  private keysOfIssuer(): Promise<JWTVerifyGetKey> {
    this.issuerKeys ??= discover(this.config.oidcIssuer).catch((error: unknown) => {
      this.issuerKeys = null;
      throw error;
    });
    return this.issuerKeys;
  }
}

/** What is wrong with the token itself; a set of keys that cannot be fetched says nothing about it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== errors.JOSEError.code;

function staffBy(roles: unknown, name: string): Viewer | null {
  const known = (Array.isArray(roles) ? roles : [roles]).filter(isRole);
  if (known.length === 0 || name === '') return null;
  return { kind: 'STAFF', name: `staff:${name.slice(0, 80)}`, shops: 'ALL', scopes: scopesOf(known) };
}

/** A claim by its path: `realm_access.roles`. */
function claimIn(payload: JWTPayload, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      payload,
    );
}

/** Whom a token says it is of, before anything of it is believed; null for what is no token. */
function issuerIn(token: string): string | null {
  try {
    const [, body = ''] = token.split('.');
    const { iss } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { readonly iss?: unknown };
    return typeof iss === 'string' ? iss : null;
  } catch {
    return null;
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const page = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(page, { signal: AbortSignal.timeout(5_000) });
  const found = (await answer.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (found.issuer !== issuer || typeof found.jwks_uri !== 'string')
    throw new Error(`${page} does not describe the issuer ${issuer}`);
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: 5_000, cooldownDuration: 10_000 });
}
