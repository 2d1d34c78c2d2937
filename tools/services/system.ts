import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A listening TCP socket: whose it is and at which address, as the kernel writes it. */
export interface Listening {
  readonly pid: number;
  readonly address: string;
  readonly port: number;
}

/** What is asked of a process that may have ended: nothing then. */
function ask(question: (path: string) => string, path: string): string {
  try {
    return question(path);
  } catch {
    return '';
  }
}
const read = (file: string): string => ask(path => readFileSync(path, 'utf8'), file);
const linkOf = (file: string): string => ask(path => readlinkSync(path), file);

/** True while a process runs; one that only waits to be taken note of does not. */
export function isAlive(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`);
  return stat !== '' && !stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
}

/** Every living process that has to do with a folder: it is named in its arguments or its environment, or it works there. */
export function processesOf(folder: string): number[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return pids.map(Number).filter(pid => pid !== process.pid && isAlive(pid) && belongsTo(pid, folder));
}

const belongsTo = (pid: number, folder: string): boolean =>
  [read(`/proc/${pid}/cmdline`), read(`/proc/${pid}/environ`), linkOf(`/proc/${pid}/cwd`)].some(text =>
    text.includes(folder),
  );

/** The listening sockets of these processes. */
export function listeningOf(pids: readonly number[]): Listening[] {
  const sockets = listeningSockets();
  return pids.flatMap(pid =>
    socketsOf(pid)
      .flatMap(inode => sockets.get(inode) ?? [])
      .map(one => ({ pid, ...one })),
  );
}

const loopback = ['127.0.0.1', '::1'];

/** Those that more than this machine itself can reach. */
export const reachable = (sockets: readonly Listening[]): Listening[] =>
  sockets.filter(({ address }) => !loopback.includes(address));

function listeningSockets(): Map<string, { address: string; port: number }> {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(file => read(file).split('\n').slice(1));
  const fields = lines.map(line => line.trim().split(/\s+/)).filter(([, , , state]) => state === '0A');
  return new Map(fields.map(([, local = '', ...rest]) => [rest[7] ?? '', addressOf(local)]));
}

/** The kernel writes addresses as hexadecimal words of the machine's own byte order, here little-endian. */
function addressOf(text: string): { address: string; port: number } {
  const [hex = '', port = ''] = text.split(':');
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap(word => [...Buffer.from(word, 'hex').reverse()]);
  const isSixLoopback = bytes.length === 16 && bytes.every((byte, at) => byte === (at === 15 ? 1 : 0));
  const address = isSixLoopback ? '::1' : bytes.join('.');
  return { address, port: parseInt(port, 16) };
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  const open = ask(path => readdirSync(path).join(' '), folder).split(' ');
  return open.flatMap(fd => /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${fd}`))?.[1] ?? []);
}
