import type { FastifyInstance } from 'fastify';
import { createListener, loadConfig, Metrics } from '#platform';
import { SessionDoor } from '../src/access/session.door.js';
import { anAccess, type AnAccess } from './an-access.js';

const PROXY = '10.1.2.3';
const STRANGER = '203.0.113.200';

async function doorOf(access: AnAccess, env: Readonly<Record<string, string>>): Promise<FastifyInstance> {
  const http = createListener(new Metrics(), { ready: true }, loadConfig(env));
  access.bench.get(SessionDoor).mount(http);
  await http.ready();
  return http;
}

/** Tries a password of nobody; a name of its own each time, so that only addresses are counted. */
function guesserAt(http: FastifyInstance) {
  let count = 0;
  return async (remoteAddress: string, forwardedFor: string): Promise<number> => {
    count += 1;
    const headers = { 'x-forwarded-for': forwardedFor };
    const payload = { name: `guess-${count}`, password: 'guess' };
    return (await http.inject({ method: 'POST', url: '/session', remoteAddress, headers, payload })).statusCode;
  };
}

async function times(count: number, work: (no: number) => Promise<number>): Promise<number[]> {
  const answers: number[] = [];
  for (let no = 0; no < count; no += 1) answers.push(await work(no));
  return answers;
}

const FREE = [401, 401, 401, 401, 401];

describe('who guesses passwords', () => {
  it('is slowed down alone when it comes through a proxy that is trusted', async () => {
    await using access = await anAccess();
    const guess = guesserAt(await doorOf(access, { TRUST_PROXY: '10.0.0.0/8, ::1' }));
    expect(await times(6, () => guess(PROXY, '203.0.113.5'))).toEqual([...FREE, 429]);
    expect(await guess(PROXY, '203.0.113.9')).toBe(401);
  });

  it('cannot hide behind addresses it writes before its own', async () => {
    await using access = await anAccess();
    const guess = guesserAt(await doorOf(access, { TRUST_PROXY: '10.0.0.0/8' }));
    expect(await times(6, no => guess(PROXY, `198.51.100.${no}, 203.0.113.5, 10.9.9.9`))).toEqual([...FREE, 429]);
  });

  it.each([
    ['comes past the proxies', { TRUST_PROXY: '10.0.0.0/8' }],
    ['comes where none is trusted', {}],
  ])('is believed no header when it %s', async (_, env) => {
    await using access = await anAccess();
    const guess = guesserAt(await doorOf(access, env));
    expect(await times(6, no => guess(STRANGER, `198.51.100.${no}`))).toEqual([...FREE, 429]);
  });

  it('makes all wait who come through a proxy that is not trusted', async () => {
    await using access = await anAccess();
    const guess = guesserAt(await doorOf(access, {}));
    expect(await times(6, no => guess(PROXY, `198.51.100.${no}`))).toEqual([...FREE, 429]);
  });
});

it.each([
  'proxy.example',
  '10.0.0.0/33',
  '10.0.0.0/0',
  '::/0',
  'true',
  '10.0.0.1/8/8',
  '10.0.0.1,',
  '10.0.0.0/255.0.0.0',
])('TRUST_PROXY takes addresses and ranges only, none that takes in everybody: not %s', text => {
  expect(() => loadConfig({ TRUST_PROXY: text })).toThrow(/TRUST_PROXY: ".*" is neither an IP address nor a range/);
});
