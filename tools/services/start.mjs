import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeContainer, restartContainer, startContainer } from './containers.mjs';
import {
  comesTrue,
  endProcess,
  freePort,
  isFree,
  isListenedTo,
  isRunning,
  killProcess,
  startDetached,
} from './processes.mjs';
import { canInstall, hasDocker, installPackages, programPath } from './programs.mjs';

const patienceMs = 120_000;

/** The address given in the environment, once it answers; null when none is given. */
export async function givenAddress(service) {
  const url = process.env[service.variable];
  if (!url || (await comesTrue(() => service.answers(url), 10_000))) return url || null;
  throw new Error(`${service.title} does not answer at the address in ${service.variable}.`);
}

/** Says how the servers can be started here: by Docker, else as private processes, whose packages are installed if need be. */
export function findWay(wanted) {
  if (wanted.length === 0) return null;
  if (hasDocker()) return 'container';
  const missing = wanted.filter(service => !service.programs.every(programPath));
  if (missing.length > 0 && !canInstall()) throw new Error(missing.map(impossible).join('\n'));
  // All at once: two apt-get at the same time refuse one another.
  if (missing.length > 0) installPackages(missing.flatMap(service => service.packages));
  return 'process';
}

const impossible = service =>
  [
    `${service.title} cannot be started here. One of these is needed:`,
    `  - its address in ${service.variable} (a user who may create what tests need),`,
    '  - a running Docker daemon this user may use,',
    `  - ${service.programs.join(' and ')} installed (Debian package ${service.packages.join(', ')}), or root to install it.`,
  ].join('\n');

/** Makes one server answer; `note` is told of all that was started, before it answers. */
export const startService = (way, service, folder, note) =>
  way === 'container' ? startContainer(service, note) : startProcesses(service, folder, note);

async function startProcesses(service, folder, note, attempts = 3) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const commands = await service.prepare(folder, port, password);
  const url = service.url(port, password);
  const server = { kind: 'process', url, ...(await launch(commands, folder)) };
  note(server);
  if (await comesToAnswer(service, server)) return;
  await stopProcesses(server);
  if (attempts > 1) return startProcesses(service, folder, note, attempts - 1); // somebody may have taken a port meanwhile
  throw new Error(`${service.title} did not start:\n${lastWords(folder)}`);
}

/** The last command is the server; what is kept of each is enough to start it once more. */
async function launch(commands, folder) {
  const running = [];
  for (const command of commands) running.push(await launchOne(command, folder));
  return { ...running.at(-1), helpers: running.slice(0, -1) };
}

/** A helper is there before the next command looks for it. */
async function launchOne(command, folder) {
  const started = startDetached(command, folder, join(folder, 'server.log'));
  if (command.awaitedPort) await comesTrue(() => isListenedTo(command.awaitedPort), patienceMs);
  return { ...command, ...started };
}

async function comesToAnswer(service, server) {
  let answered = false;
  await comesTrue(async () => (answered = await service.answers(server.url)) || !isRunning(server), patienceMs);
  return answered;
}

const lastWords = folder => readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n').slice(-8).join('\n');

/** Kills one server as a crash would, if it still runs, and starts it again on its port with its data. */
export async function restartService(service, server, folder, note, attempts = 3) {
  if (server.kind === 'container') return restartContainer(service, server);
  await killProcess(server);
  // The kernel may take a moment to give back what the dead one held.
  await comesTrue(() => isFree(Number(new URL(server.url).port)), patienceMs);
  const helpers = [];
  for (const one of server.helpers) helpers.push(isRunning(one) ? one : await launchOne(one, folder));
  const again = { ...(await launchOne(server, folder)), helpers };
  note(again);
  if (await comesToAnswer(service, again)) return;
  if (attempts > 1) return restartService(service, again, folder, note, attempts - 1);
  throw new Error(`${service.title} did not come back:\n${lastWords(folder)}`);
}

/** Stops one server that `startService` started, and removes its data. */
export async function stopService(server, folder) {
  if (server.kind === 'process') await stopProcesses(server);
  if (server.kind === 'container') removeContainer(server);
  rmSync(folder, { recursive: true, force: true });
}

async function stopProcesses(server) {
  for (const one of [server, ...(server.helpers ?? [])]) await endProcess(one);
}
