import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port of the loopback interface that is free right now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a server that outlives us; its output goes to a file. */
export function startDetached({ command, args }, folder, logFile) {
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', log, log] });
  child.on('error', () => {}); // seen as a server that never answers, its log says why
  child.unref();
  closeSync(log);
  return { pid: child.pid, born: bornAt(child.pid) };
}

/** True while the very process that was started runs: a number taken over by another program does not count. */
export const isRunning = ({ pid, born }) => born !== null && bornAt(pid) === born;

/** Ends a process politely, and by force when it has not ended in time. */
export async function endProcess(process_, patienceMs = 20_000) {
  if (!isRunning(process_)) return;
  process.kill(process_.pid, 'SIGTERM');
  if (await comesTrue(() => !isRunning(process_), patienceMs)) return;
  process.kill(process_.pid, 'SIGKILL');
  await comesTrue(() => !isRunning(process_), 5_000);
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
