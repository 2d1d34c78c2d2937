// What every tool needs to know of this checkout. Uses only calls that Node 20.19 has: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const onWindows = process.platform === 'win32';

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The project's own Node 24, installed as the package `node`. */
export const localNode = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

const children = new Set();
const leaders = new WeakSet();

/**
 * Starts a program whose output is ours; it is ended with us. With `ownGroup` all that it starts in turn can be ended
 * together with it.
 */
export function start(command, args, { env = {}, stdio = 'inherit', ownGroup = false } = {}) {
  const detached = ownGroup && !onWindows;
  const child = spawn(command, args, {
    cwd: root,
    stdio,
    detached,
    env: { ...process.env, ...env },
    shell: onWindows && command === 'npm',
  });
  children.add(child);
  if (detached) leaders.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Ends a started program, and with a group of its own whatever is left of that group. */
export function endWithAll(child, signal) {
  if (!leaders.has(child)) return child.kill(signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false; // nobody is left
  }
}

/** Runs a program to its end and gives its exit code (1 when it could not start or was ended by a signal). */
export const run = (command, args, options) => finished(start(command, args, options));

/** The exit code of a started program. */
export const finished = child =>
  new Promise(resolve => {
    child.once('error', error => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', code => resolve(code ?? 1));
  });

/** Forwards what ends us to the programs we started; gives a question that tells whether that happened. */
export function forwardSignals() {
  let asked = false;
  const stop = (who = children) => {
    asked = true;
    who.forEach(child => endWithAll(child, 'SIGTERM'));
  };
  process.on('SIGTERM', () => stop());
  process.on('SIGHUP', () => stop());
  // A terminal sends Ctrl-C to the programs of our group as well; another sender reaches only us.
  process.on('SIGINT', () => stop(process.stdin.isTTY ? [...children].filter(child => leaders.has(child)) : children));
  return () => asked;
}

/** Runs `npm ci` unless node_modules already holds exactly what package-lock.json asks for. False when it failed. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Installing packages: about a minute the first time ...');
  return (await run('npm', ['ci', '--loglevel=error'])) === 0 && isInstalled();
}

function isInstalled() {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept) || spawnSync(localNode, ['--version']).status !== 0) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(kept);
  // Packages of other platforms are optional and rightly absent.
  return Object.entries(wanted).every(([path, one]) => path === '' || one.optional || isSame(one, present[path]));
}

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages;
const isSame = (one, other) => other?.version === one.version && other?.integrity === one.integrity;

/** Stops with a clear sentence on a Node that is too old to install and start the project. */
export function needNode20() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`OrderMesh needs Node 20.19 or newer to install itself; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Flags the hub runs with. Events live as long as it takes to apply them, a little too long for V8's small young generation: with 16 MiB
 * orders take longer, with 64 the start takes 50 MiB more and nothing is faster (docs/performance.md). No source maps: they cost 7 % of the start and 25 MiB, and
 * what is built reads like its source; `npm run dev` has them.
 */
export const hubFlags = ['--max-semi-space-size=32'];
