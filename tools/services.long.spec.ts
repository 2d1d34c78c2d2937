import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import amqplib from 'amqplib';
import { createConnection } from 'mysql2/promise';
import { isAlive, listeningOf, processesOf, reachable } from './services/system.js';

type Name = 'mariadb' | 'rabbitmq' | 'redis';
interface Addresses {
  readonly mysql: string;
  readonly rabbitmq: string;
  readonly redis: string;
}
interface Server {
  readonly pid: number;
  readonly url: string;
  readonly helpers: readonly { readonly pid: number }[];
}
interface State {
  restartServer(dir: string, name: Name): Promise<Server>;
  signalServer(dir: string, name: Name, signal: 'SIGKILL' | 'SIGSTOP'): boolean;
}
interface Processes {
  comesTrue(question: () => boolean, patienceMs: number): Promise<boolean>;
}

const tool = join(import.meta.dirname, 'services.mjs');
// Tools are plain JavaScript without types.
const load = (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { restartServer, signalServer } = (await load('./services/state.mjs')) as State;
const { comesTrue } = (await load('./services/processes.mjs')) as Processes;

const folders = ['/usr/bin', '/usr/sbin', '/usr/local/sbin', '/usr/local/bin'];
const isInstalled = (program: string) => folders.some(folder => existsSync(join(folder, program)));
const hasServers = ['mariadbd', 'rabbitmq-server', 'epmd', 'redis-server'].every(isInstalled);
const names: readonly Name[] = ['mariadb', 'rabbitmq', 'redis'];
const variables = ['ORDERMESH_MYSQL_URL', 'ORDERMESH_RABBITMQ_URL', 'ORDERMESH_REDIS_URL'];
const given = Object.fromEntries(variables.map(name => [name, '']));
const clean = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', ...given };

const services = (command: string, dir: string, env: NodeJS.ProcessEnv = clean) =>
  spawnSync(process.execPath, [tool, command, '--dir', dir], { encoding: 'utf8', env });
const lastLine = (text: string): Addresses => JSON.parse(text.trim().split('\n').at(-1) ?? '') as Addresses;
const stateOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as Record<Name, Server>;
const pidsOf = (dir: string) => names.map(name => stateOf(dir)[name].pid);

/** A folder of its own for each test; whatever was started there is stopped. */
function aFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'ordermesh-services-'));
  const dir = join(parent, 'services');
  const dispose = () => {
    services('down', dir);
    rmSync(parent, { recursive: true, force: true });
  };
  return { dir, [Symbol.dispose]: dispose };
}

function started(dir: string): Addresses {
  const answer = services('up', dir);
  expect(answer).toMatchObject({ status: 0 });
  return lastLine(answer.stdout);
}

async function askMariadb<T>(url: string, sql: string): Promise<T> {
  const connection = await createConnection(url);
  try {
    return (await connection.query(sql))[0] as T;
  } finally {
    await connection.end();
  }
}

async function withChannel<T>(url: string, use: (channel: amqplib.ConfirmChannel) => Promise<T>): Promise<T> {
  const connection = await amqplib.connect(url, { noDelay: true });
  // An answer that a closed connection will never bring would be waited for in vain.
  const broken = new Promise<never>((_, reject) => connection.once('error', reject));
  try {
    return await Promise.race([broken, connection.createConfirmChannel().then(use)]);
  } finally {
    await connection.close().catch(() => undefined);
  }
}

async function askRedis(url: string, words: string[]): Promise<unknown> {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on('error', () => undefined); // told by the rejected call as well
  try {
    await client.connect();
    return await client.sendCommand(words);
  } finally {
    client.destroy();
  }
}

/** A message in a queue as the bus declares its own, confirmed. */
async function leaveMessage(url: string, queue: string): Promise<void> {
  await withChannel(url, async channel => {
    await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
    channel.sendToQueue(queue, Buffer.from('yes'), { persistent: true });
    await channel.waitForConfirms();
  });
}

/** True once the broker has written down that a quorum queue exists, which it does up to a second after it said so. */
const isOnDisk = (dir: string, queue: string) => {
  const node = 'ordermesh@localhost';
  const file = join(dir, 'rabbitmq/data', node, 'quorum', node, 'names.dets');
  return existsSync(file) && readFileSync(file, 'latin1').includes(queue);
};

(hasServers ? describe : describe.skip)('services up and down, with the servers as private processes', () => {
  let folder: ReturnType<typeof aFolder>;
  let addresses: Addresses;
  beforeAll(() => {
    folder = aFolder();
    addresses = started(folder.dir);
  });
  afterAll(() => folder[Symbol.dispose]());

  it('starts each server once, and says where it is', () => {
    expect(addresses).toEqual({
      mysql: expect.stringMatching(/^mysql:\/\/ordermesh:\w{24}@127\.0\.0\.1:\d+$/) as string,
      rabbitmq: expect.stringMatching(/^amqp:\/\/ordermesh:\w{24}@127\.0\.0\.1:\d+$/) as string,
      redis: expect.stringMatching(/^redis:\/\/default:\w{24}@127\.0\.0\.1:\d+$/) as string,
    });
    expect(JSON.parse(readFileSync(join(folder.dir, 'addresses.json'), 'utf8'))).toEqual(addresses);
    const pids = pidsOf(folder.dir);
    expect(started(folder.dir)).toEqual(addresses);
    expect(pidsOf(folder.dir)).toEqual(pids);
  });

  it('has a MariaDB that keeps what it committed', async () => {
    const question = 'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@bind_address AS address';
    expect(await askMariadb(addresses.mysql, question)).toEqual([{ flush: 1, address: '127.0.0.1' }]);
  });

  it('lets nobody in without the password, and knows no guest', async () => {
    const as = (user: string, url: string) => Object.assign(new URL(url), { username: user, password: user }).href;
    const { mysql, rabbitmq, redis } = addresses;
    await expect(askMariadb(as('root', mysql), 'SELECT 1')).rejects.toThrow(/Access denied/);
    await expect(withChannel(as('guest', rabbitmq), () => Promise.resolve())).rejects.toThrow(/ACCESS.REFUSED/);
    await expect(askRedis(as('default', redis), ['PING'])).rejects.toThrow(/WRONGPASS/);
    await expect(askRedis(`redis://${new URL(redis).host}`, ['PING'])).rejects.toThrow(/NOAUTH/);
  });

  it('listens to this machine only, epmd of RabbitMQ included', () => {
    const servers = Object.values(stateOf(folder.dir));
    const known = servers.flatMap(server => [server.pid, ...server.helpers.map(one => one.pid)]);
    const listening = listeningOf(processesOf(folder.dir));
    const ports = servers.map(server => Number(new URL(server.url).port));
    expect(listening.map(one => one.port)).toEqual(expect.arrayContaining(ports));
    expect(new Set(listening.map(one => one.pid))).toEqual(new Set(known));
    expect(reachable(listening)).toEqual([]);
  });

  it('brings a killed server back alone, on its port and with its data', async () => {
    const { mysql, rabbitmq, redis } = addresses;
    await leaveMessage(rabbitmq, 'kept');
    await askMariadb(mysql, 'CREATE DATABASE kept');
    await askRedis(redis, ['SET', 'kept', 'yes']);
    await comesTrue(() => isOnDisk(folder.dir, 'kept'), 20_000);
    const before = stateOf(folder.dir);
    for (const name of names) {
      expect(signalServer(folder.dir, name, 'SIGKILL')).toBe(true);
      const server = await restartServer(folder.dir, name);
      expect(server).toMatchObject({ url: before[name].url });
      expect(server.pid).not.toBe(before[name].pid);
    }
    expect(await askMariadb(mysql, "SHOW DATABASES LIKE 'kept'")).toHaveLength(1);
    expect(await askRedis(redis, ['GET', 'kept'])).toBe('yes');
    const message = await withChannel(rabbitmq, channel => channel.get('kept', { noAck: true }));
    expect(message && message.content.toString()).toBe('yes');
    expect(reachable(listeningOf(processesOf(folder.dir)))).toEqual([]);
    expect(started(folder.dir)).toEqual(addresses);
  });

  it('brings a frozen RabbitMQ back, even where its epmd has died too', async () => {
    const { rabbitmq } = stateOf(folder.dir);
    signalServer(folder.dir, 'rabbitmq', 'SIGSTOP');
    for (const epmd of rabbitmq.helpers) process.kill(epmd.pid, 'SIGKILL');
    const again = await restartServer(folder.dir, 'rabbitmq');
    expect(again.url).toBe(rabbitmq.url);
    expect(again.helpers.map(one => one.pid)).not.toEqual(rabbitmq.helpers.map(one => one.pid));
  });

  it('starts a new server where one was killed, and leaves the others', () => {
    signalServer(folder.dir, 'mariadb', 'SIGKILL');
    const after = started(folder.dir);
    expect(after).toEqual({ ...addresses, mysql: expect.not.stringContaining(addresses.mysql) as string });
  });

  it('ends all it started and leaves nothing, one that hangs included', () => {
    const pids = processesOf(folder.dir);
    signalServer(folder.dir, 'redis', 'SIGSTOP');
    const said = 'Stopped MariaDB.\nStopped RabbitMQ.\nStopped Redis.\n{}\n';
    expect(services('down', folder.dir)).toMatchObject({ status: 0, stdout: said });
    expect(pids.filter(isAlive)).toEqual([]);
    expect(processesOf(folder.dir)).toEqual([]);
    expect(existsSync(folder.dir)).toBe(false);
  });

  it('refuses to bring back a server it did not start, with the reason', async () => {
    await expect(restartServer(folder.dir, 'redis')).rejects.toThrow(/redis was not started in .*services -- up/s);
  });

  it('makes two callers at once share the servers', async () => {
    const one = () =>
      new Promise<string>(resolve => {
        const child = spawn(process.execPath, [tool, 'up', '--dir', folder.dir], { env: clean });
        let out = '';
        child.stdout.on('data', (text: Buffer) => (out += text.toString()));
        child.once('close', () => resolve(out));
      });
    const [a, b] = await Promise.all([one(), one()]);
    expect(lastLine(a)).toEqual(lastLine(b));
  });
});

describe('services up', () => {
  it('says what is missing where nothing is possible', () => {
    using folder = aFolder();
    const bare = { ...clean, PATH: '/nowhere', ORDERMESH_SYSTEM_PATH: '/nowhere' };
    const answer = services('up', folder.dir, bare);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/MariaDB cannot be started here.*ORDERMESH_MYSQL_URL.*Docker.*mariadbd/s);
    expect(answer.stderr).toMatch(/RabbitMQ cannot be started here.*ORDERMESH_RABBITMQ_URL.*rabbitmq-server and epmd/s);
    expect(answer.stderr).toMatch(/Redis cannot be started here.*ORDERMESH_REDIS_URL.*redis-server/s);
    expect(existsSync(folder.dir)).toBe(false);
  });

  it('says which servers of the environment do not answer, and starts nothing', () => {
    using folder = aFolder();
    const env = { ...clean, ORDERMESH_MYSQL_URL: 'mysql://nobody@127.0.0.1:1' };
    const nowhere = { ORDERMESH_RABBITMQ_URL: 'amqp://nobody@127.0.0.1:1', ORDERMESH_REDIS_URL: 'redis://127.0.0.1:1' };
    const answer = services('up', folder.dir, { ...env, ...nowhere });
    expect(answer.status).toBe(1);
    for (const variable of variables) expect(answer.stderr).toContain(`does not answer at the address in ${variable}`);
    expect(existsSync(folder.dir)).toBe(false);
  });
});
