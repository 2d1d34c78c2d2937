import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { SessionDoor } from '../src/access/session.door.js';
import { StaffTokens } from '../src/access/staff-tokens.js';
import { staff, until } from '#testing';
import { anAccess, type AnAccess } from './an-access.js';

const PASSWORD = 'correct horse battery';
const CREATE_USER = `mutation($input: CreateUserInput!) { createUser(input: $input) {
  __typename ... on User { name roles } ... on Problem { code } } }`;
const CHANGE_USER = `mutation($input: ChangeUserInput!) { changeUser(input: $input) {
  __typename ... on User { roles disabledAt } ... on Problem { code } } }`;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function withUser(access: AnAccess, roles: readonly string[] = ['SUPPORT']): Promise<void> {
  const input = { name: 'lin', password: PASSWORD, roles };
  const { data, errors } = await access.bench.graphql(CREATE_USER, { input });
  expect([errors, data?.['createUser']]).toEqual([undefined, { __typename: 'User', name: 'lin', roles: [...roles] }]);
}

async function doorOf(access: AnAccess): Promise<FastifyInstance> {
  const http = Fastify();
  access.bench.get(SessionDoor).mount(http);
  await http.ready();
  return http;
}

const signIn = (http: FastifyInstance, name: string, password: string) =>
  http.inject({ method: 'POST', url: '/session', payload: { name, password } });

describe('people who sign in at the hub', () => {
  it('get a token for one shift, with the scopes of their roles, under their own name', async () => {
    await using access = await anAccess();
    await withUser(access);
    const http = await doorOf(access);
    const answer = await signIn(http, 'lin', PASSWORD);
    expect(answer.statusCode).toBe(200);
    const { token } = answer.json<{ token: string }>();
    const caller = await access.door.callerOf(bearer(token));
    expect(caller?.viewer).toMatchObject({ kind: 'STAFF', name: 'staff:lin', shops: 'ALL' });
    expect(caller?.viewer.scopes).toContain('pii:read');
    expect(caller?.viewer.scopes).not.toContain('access:read');
    access.clock.advance(12 * 3_600_000 + 1_000);
    expect(await access.nameOf(bearer(token))).toBeNull();
  });

  it('are turned away with the same words for a wrong name and a wrong password, and slowed down after five', async () => {
    await using access = await anAccess();
    await withUser(access);
    const http = await doorOf(access);
    const wrong = await signIn(http, 'lin', 'not the password');
    const nobody = await signIn(http, 'nobody', 'not the password');
    expect([wrong.statusCode, wrong.body]).toEqual([nobody.statusCode, nobody.body]);
    for (let i = 0; i < 3; i += 1) await signIn(http, 'lin', 'not the password');
    const slowed = await signIn(http, 'lin', PASSWORD);
    expect(slowed.statusCode).toBe(429);
    access.clock.advance(Number(slowed.headers['retry-after']) * 1_000);
    expect((await signIn(http, 'lin', PASSWORD)).statusCode).toBe(200);
  });

  it('lose what they may at once when roles change or they are disabled, and what they have open ends', async () => {
    await using access = await anAccess();
    await withUser(access);
    const { token } = await access.bench.get(StaffTokens).issue('lin');
    const caller = await access.door.callerOf(bearer(token));
    let ended = 0;
    if (caller) access.door.watch(caller, () => (ended += 1));
    await access.bench.graphql(CHANGE_USER, { input: { name: 'lin', disabled: true } });
    await until(() => ended > 0);
    expect(await access.nameOf(bearer(token))).toBeNull();
  });

  it('are not told from strangers while the database does not answer: nobody comes in, and nobody who is in is put out', async () => {
    await using access = await anAccess();
    await withUser(access);
    const tokens = access.bench.get(StaffTokens);
    const { token } = await tokens.issue('lin');
    await access.bench.service.db.write(tx => tx.query('DROP TABLE users'));
    expect(await tokens.read(token)).toBeNull();
    await expect(tokens.verify(token)).rejects.toThrow();
  });

  it('cannot use a token of another hub', async () => {
    await using access = await anAccess();
    await using other = await anAccess();
    await withUser(access);
    const { token } = await other.bench.get(StaffTokens).issue('lin');
    expect(await access.nameOf(bearer(token))).toBeNull();
  });

  it('stand in the audit log, without their password', async () => {
    await using access = await anAccess();
    await withUser(access);
    await access.bench.graphql(CHANGE_USER, { input: { name: 'lin', password: 'another password' } });
    const { data } = await access.bench.graphql('{ auditLog { nodes { actor action facts { name value } } } }');
    const text = JSON.stringify(data);
    expect(text).toMatch(/USER_CHANGED.*USER_CREATED/);
    expect(text).toContain(staff.name);
    expect(text).not.toMatch(/another password|scrypt/);
  });

  it.each([
    ['a short password', { password: 'short' }, 'BAD_INPUT'],
    ['a name with blanks', { name: 'Mr Lin' }, 'BAD_INPUT'],
    ['no role', { roles: [] }, 'BAD_INPUT'],
  ])('are not entered with %s', async (_case, over, code) => {
    await using access = await anAccess();
    const input = { name: 'lin', password: PASSWORD, roles: ['SUPPORT'], ...over };
    const { errors } = await access.bench.graphql(CREATE_USER, { input });
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });
});

/** An OpenID Connect issuer: its discovery page and its keys. */
class Issuer implements AsyncDisposable {
  private readonly http = Fastify();
  url = '';
  private key: CryptoKey | null = null;

  async start(): Promise<this> {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    this.key = privateKey;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' };
    this.http.get('/.well-known/openid-configuration', () => ({ issuer: this.url, jwks_uri: `${this.url}/keys` }));
    this.http.get('/keys', () => ({ keys: [jwk] }));
    await this.http.listen({ host: '127.0.0.1', port: 0 });
    this.url = `http://127.0.0.1:${(this.http.server.address() as AddressInfo).port}`;
    return this;
  }

  token(at: Date, over: Record<string, unknown> = {}): Promise<string> {
    const now = Math.floor(at.getTime() / 1000);
    const claims = { iss: this.url, aud: 'ordermesh', sub: 'u1', preferred_username: 'wang', exp: now + 600, ...over };
    if (!this.key) throw new Error('not started');
    return new SignJWT({ realm: { roles: ['OPERATOR', 'gardener'] }, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .sign(this.key);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.http.close();
  }
}

describe('people of an OpenID Connect issuer', () => {
  const settings = (issuer: Issuer) => ({ oidcIssuer: issuer.url, oidcRolesClaim: 'realm.roles' });

  it('come in by its token, with the roles it names that are known here', async () => {
    await using issuer = await new Issuer().start();
    await using access = await anAccess(settings(issuer));
    const caller = await access.door.callerOf(bearer(await issuer.token(access.clock.now())));
    expect(caller?.viewer).toMatchObject({ kind: 'STAFF', name: 'staff:wang', shops: 'ALL' });
    expect(caller?.viewer.scopes).toContain('orders:write');
    expect(caller?.viewer.scopes).not.toContain('access:write');
  });

  it.each([
    ['for somebody else', { aud: 'another-app' }],
    ['without a role known here', { realm: { roles: ['gardener'] } }],
    ['that names no person', { sub: undefined }],
    ['that never ends', { exp: undefined }],
    ['of another issuer', { iss: 'http://127.0.0.1:1' }],
    ['that says it is of the hub', { iss: 'ordermesh' }],
  ])('do not come in by a token %s', async (_case, over) => {
    await using issuer = await new Issuer().start();
    await using access = await anAccess(settings(issuer));
    expect(await access.nameOf(bearer(await issuer.token(access.clock.now(), over)))).toBeNull();
  });

  it('do not come in by an expired token, by one signed by somebody else, or by one that nobody signed', async () => {
    await using issuer = await new Issuer().start();
    await using stranger = await new Issuer().start();
    await using access = await anAccess(settings(issuer));
    const now = access.clock.now();
    const forged = await stranger.token(now, { iss: issuer.url });
    const [, body = ''] = (await issuer.token(now)).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const expired = await issuer.token(new Date(now.getTime() - 3_600_000));
    for (const token of [forged, none, expired]) expect(await access.nameOf(bearer(token))).toBeNull();
  });

  it('do not come in, and nothing breaks, while the issuer cannot be asked', async () => {
    await using issuer = await new Issuer().start();
    await using access = await anAccess(settings(issuer));
    const token = await issuer.token(access.clock.now());
    await issuer[Symbol.asyncDispose]();
    expect(await access.nameOf(bearer(token))).toBeNull();
  });
});
