import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Config } from '../config/config.js';
import { mysqlLogin } from '../database/mysql-login.js';

const MISSING =
  'The client programs of MariaDB are not installed here: install the Debian package mariadb-client, or run this where they are.';
const SHARED = ['--default-character-set=utf8mb4', '--max-allowed-packet=1G'];

/**
 * Dumps schemas into one compressed file. One transaction sees all of them as they are at its beginning, so no consumer is ahead
 * of its producer; it locks nothing. A migration that runs meanwhile would spoil it.
 */
export async function dump(config: Config, schemas: readonly string[], file: string): Promise<void> {
  const words = ['--single-transaction', '--quick', '--hex-blob', '--databases', ...schemas];
  await withClient(config, ['mariadb-dump', 'mysqldump'], words, async child => {
    if (!child.stdout) return;
    await pipeline(child.stdout, createGzip({ level: 1 }), createWriteStream(file, { mode: 0o600 }));
  });
}

/** Runs the statements of a dump. */
export async function load(config: Config, file: string): Promise<void> {
  await withClient(config, ['mariadb', 'mysql'], [], async child => {
    if (!child.stdin) return;
    await pipeline(createReadStream(file), createGunzip(), child.stdin);
  });
}

type Use = (child: ChildProcess) => Promise<void>;

/** The password goes by a file that only we can read: words of a command are seen by everybody on the machine. */
async function withClient(config: Config, programs: readonly string[], words: readonly string[], use: Use) {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-login-'));
  try {
    const file = join(folder, 'client.cnf');
    writeFileSync(file, optionsOf(config), { mode: 0o600 });
    await runFirst(programs, [`--defaults-extra-file=${file}`, ...SHARED, ...words], use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function optionsOf(config: Config): string {
  const { host, port, user, password, ssl } = mysqlLogin(config);
  const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const lines = [
    `host=${host}`,
    'protocol=tcp',
    `port=${port}`,
    `user=${quoted(user)}`,
    `password=${quoted(password)}`,
  ];
  if (ssl) lines.push('ssl', 'ssl-verify-server-cert');
  if (ssl && config.databaseTls !== 'on') lines.push(`ssl-ca=${quoted(config.databaseTls)}`);
  return `[client]\n${lines.join('\n')}\n`;
}

async function runFirst(programs: readonly string[], words: readonly string[], use: Use): Promise<void> {
  for (const program of programs) if (await ran(program, words, use)) return;
  throw new Error(MISSING);
}

/** False when there is no such program. */
async function ran(program: string, words: readonly string[], use: Use): Promise<boolean> {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A program that ends early closes its pipe; what it says of the reason counts, not the pipe.
  const used = use(child).catch((error: unknown) => error as Error);
  try {
    const code = await ended;
    const trouble = await used;
    if (code !== 0) throw new Error(`${program} ended with code ${code}: ${said.trim().slice(-500)}`);
    if (trouble) throw trouble;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
