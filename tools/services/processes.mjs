import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// Below the range a kernel takes the ports of outgoing connections from: a client that keeps trying to reach a server that
// is down could else be given the server's own port, be connected to itself, and keep the server from coming back.
const portRange = [15_000, 32_000];
const handedOut = new Set();

/** A port of the loopback interface that is free right now and that this process has not been given before. */
export async function freePort(attempts = 100) {
  const port = randomInt(...portRange);
  if (!handedOut.has(port) && (await isFree(port))) {
    handedOut.add(port);
    return port;
  }
  if (attempts > 1) return freePort(attempts - 1);
  throw new Error(`No free port from ${portRange[0]} to ${portRange[1]} was found on 127.0.0.1.`);
}

/** True when nothing holds a port of the loopback interface. */
export const isFree = port =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** True when a connection to a port of the loopback interface is taken. */
export const isListenedTo = port =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    const tell = answer => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => tell(true));
    socket.once('error', () => tell(false));
  });

/** Starts a server that outlives us; its output goes to a file. */
export function startDetached({ command, args, env = {} }, folder, logFile) {
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.on('error', () => {}); // seen as a server that never answers, its log says why
  child.unref();
  closeSync(log);
  return { pid: child.pid, born: bornAt(child.pid) };
}

/** True while the very process that was started runs: a number taken over by another program does not count. */
export const isRunning = ({ pid, born }) => born !== null && bornAt(pid) === born;

/** Ends a process politely, and by force when it has not ended in time. */
export async function endProcess(process_, patienceMs = 20_000) {
  if (!signalProcess(process_, 'SIGTERM')) return;
  signalProcess(process_, 'SIGCONT'); // a frozen one hears the other signal only then
  if (!(await comesTrue(() => !isRunning(process_), patienceMs))) await killProcess(process_);
}

/** Ends a process by force, as a crash would. */
export async function killProcess(process_) {
  signalProcess(process_, 'SIGKILL');
  await comesTrue(() => !isRunning(process_), 5_000);
}

/** Sends a signal to the very process that was started; false when it is gone. */
export function signalProcess(process_, signal) {
  if (!isRunning(process_)) return false;
  try {
    return process.kill(process_.pid, signal);
  } catch (error) {
    if (error.code === 'ESRCH') return false; // ended since we looked
    throw error;
  }
}

/** Asks a question again and again until it is answered yes; false when time runs out. */
export async function comesTrue(question, patienceMs, everyMs = 50) {
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(everyMs)) {
    if (await question()) return true;
  }
  return false;
}

/** What tells a process from a later one with the same number: its start time. Null when it is gone or only a zombie. */
function bornAt(pid) {
  if (!pid) return null;
  if (existsSync('/proc/self/stat')) return bornByProc(pid);
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...start] = (stdout ?? '').trim().split(/\s+/);
  return state && !state.startsWith('Z') ? start.join(' ') : null;
}

function bornByProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
