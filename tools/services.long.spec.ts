import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const tool = join(import.meta.dirname, 'services.mjs');
const folders = ['/usr/bin', '/usr/sbin', '/usr/local/sbin', '/usr/local/bin'];
const hasServer = folders.some(folder => existsSync(join(folder, 'mariadbd')));
const clean = { ...process.env, NODE_OPTIONS: '', ORDERMESH_MYSQL_URL: '', DATABASE_URL: '' };

const services = (command: string, dir: string, env: NodeJS.ProcessEnv = clean) =>
  spawnSync(process.execPath, [tool, command, '--dir', dir], { encoding: 'utf8', env });
const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1) ?? '');
const stateOf = (dir: string) =>
  JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as { mariadb: { pid: number; url: string } };

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

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

(hasServer ? describe : describe.skip)('services up and down, with MariaDB as a private process', () => {
  it('starts a server that keeps what it committed, once, and says where it is', async () => {
    using folder = aFolder();
    const first = services('up', folder.dir);
    expect(first).toMatchObject({ status: 0 });
    const { mysql } = lastLine(first.stdout) as { mysql: string };
    expect(JSON.parse(readFileSync(join(folder.dir, 'addresses.json'), 'utf8'))).toEqual({ mysql });
    const { pid } = stateOf(folder.dir).mariadb;
    const again = services('up', folder.dir);
    expect(lastLine(again.stdout)).toEqual({ mysql });
    expect(stateOf(folder.dir).mariadb.pid).toBe(pid);
    const connection = await createConnection(mysql);
    const [rows] = await connection.query(
      'SELECT @@innodb_flush_log_at_trx_commit AS flush, @@bind_address AS address',
    );
    expect(rows).toEqual([{ flush: 1, address: '127.0.0.1' }]);
    await connection.end();
  }, 60_000);

  it('stops exactly what it started and leaves nothing', () => {
    using folder = aFolder();
    services('up', folder.dir);
    const { pid } = stateOf(folder.dir).mariadb;
    expect(services('down', folder.dir)).toMatchObject({ status: 0, stdout: 'Stopped MariaDB.\n{}\n' });
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(folder.dir)).toBe(false);
  }, 60_000);

  it('starts a new server where the old one was killed', () => {
    using folder = aFolder();
    const before = lastLine(services('up', folder.dir).stdout);
    process.kill(stateOf(folder.dir).mariadb.pid, 'SIGKILL');
    const after = services('up', folder.dir);
    expect(after).toMatchObject({ status: 0 });
    expect(lastLine(after.stdout)).not.toEqual(before);
  }, 60_000);

  it('makes two callers at once share one server', async () => {
    using folder = aFolder();
    const one = () =>
      new Promise<string>(resolve => {
        const child = spawn(process.execPath, [tool, 'up', '--dir', folder.dir], { env: clean });
        let out = '';
        child.stdout.on('data', (text: Buffer) => (out += text.toString()));
        child.once('close', () => resolve(out));
      });
    const [a, b] = await Promise.all([one(), one()]);
    expect(lastLine(a)).toEqual(lastLine(b));
  }, 60_000);
});

describe('services up', () => {
  it('says what is missing where nothing is possible', () => {
    using folder = aFolder();
    const bare = { ...clean, PATH: '/nowhere', ORDERMESH_SYSTEM_PATH: '/nowhere' };
    const answer = services('up', folder.dir, bare);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(/MariaDB cannot be started here.*ORDERMESH_MYSQL_URL.*Docker.*mariadbd/s);
    expect(existsSync(folder.dir)).toBe(false);
  });

  it('says so when the server of the environment does not answer', () => {
    using folder = aFolder();
    const answer = services('up', folder.dir, { ...clean, ORDERMESH_MYSQL_URL: 'mysql://nobody@127.0.0.1:1' });
    expect(answer).toMatchObject({ status: 1, stderr: expect.stringContaining('ORDERMESH_MYSQL_URL') as string });
  }, 30_000);
});
