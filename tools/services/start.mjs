import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { comesTrue, endProcess, freePort, isRunning, startDetached } from './processes.mjs';
import { canInstall, docker, hasDocker, installPackages, programPath } from './programs.mjs';

/** The address given in the environment, once it answers; null when none is given. */
export async function givenAddress(service) {
  const url = process.env[service.variable];
  if (!url || (await comesTrue(() => service.answers(url), 10_000))) return url || null;
  throw new Error(`${service.title} does not answer at the address in ${service.variable}.`);
}

/** Makes one server answer: by Docker, else as a private process, installed if need be. */
export async function startService(service, folder) {
  if (hasDocker()) return startContainer(service);
  if (programPath(service.program)) return startProcess(service, folder);
  if (!canInstall()) throw new Error(impossible(service));
  installPackages(service.packages);
  return startProcess(service, folder);
}

const impossible = service =>
  [
    `${service.title} cannot be started here. One of these is needed:`,
    `  - its address in ${service.variable} (a user who may create databases),`,
    '  - a running Docker daemon this user may use,',
    `  - ${service.program} installed (Debian package ${service.packages.join(', ')}), or root to install it.`,
  ].join('\n');

async function startProcess(service, folder, attempts = 3) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const log = join(folder, 'server.log');
  const server = startDetached(service.prepare(folder, port, password), folder, log);
  const url = service.url(port, password);
  let answered = false;
  await comesTrue(async () => (answered = await service.answers(url)) || !isRunning(server), 60_000);
  if (answered) return { kind: 'process', url, ...server };
  await endProcess(server);
  if (attempts > 1) return startProcess(service, folder, attempts - 1); // somebody may have taken the port meanwhile
  throw new Error(
    `${service.title} did not start:\n${readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')}`,
  );
}

async function startContainer(service) {
  const password = randomBytes(12).toString('hex');
  const environment = Object.entries(service.imageEnvironment(password)).flatMap(([name, value]) => [
    '-e',
    `${name}=${value}`,
  ]);
  console.log(`Starting ${service.title} in Docker (${service.image}) ...`);
  const publish = ['-p', `127.0.0.1:0:${service.port}`];
  const { ok, out, problem } = docker([
    'run',
    '-d',
    ...publish,
    ...environment,
    service.image,
    ...service.imageArguments,
  ]);
  if (!ok) throw new Error(`Docker could not start ${service.image}: ${problem}`);
  const container = out.split('\n').at(-1);
  const published = docker(['port', container, String(service.port)]).out.split('\n')[0] ?? '';
  const url = service.url(Number(published.split(':').at(-1)), password);
  const ready =
    (await comesTrue(() => service.answers(url), 120_000, 250)) && finishContainer(service, container, password);
  if (ready) return { kind: 'container', url, container };
  docker(['rm', '-f', '-v', container]);
  throw new Error(`${service.title} in Docker did not answer within two minutes.`);
}

const finishContainer = (service, container, password) =>
  !service.afterImageStart || docker(['exec', container, ...service.afterImageStart(password)]).ok;

/** Stops one server that `startService` started, and removes its data. */
export async function stopService(server, folder) {
  if (server.kind === 'process') await endProcess(server);
  if (server.kind === 'container') docker(['rm', '-f', '-v', server.container]);
  rmSync(folder, { recursive: true, force: true });
}
