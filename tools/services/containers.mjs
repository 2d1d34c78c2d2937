import { randomBytes } from 'node:crypto';
import { comesTrue, freePort } from './processes.mjs';
import { docker } from './programs.mjs';

const patienceMs = 120_000;

/** Starts a server in Docker; `note` is told of it as soon as there is something to remove again. */
export async function startContainer(service, note) {
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  console.log(`Starting ${service.title} in Docker (${service.image}) ...`);
  const { ok, out, problem } = docker(['run', '-d', ...runArguments(service, port, password)]);
  if (!ok) throw new Error(`Docker could not start ${service.image}: ${problem}`);
  const server = { kind: 'container', url: service.url(port, password), container: out.split('\n').at(-1) };
  note(server);
  if ((await comesTrue(() => service.answers(server.url), patienceMs, 250)) && finish(service, server, password))
    return;
  removeContainer(server);
  throw new Error(`${service.title} in Docker did not answer within two minutes.`);
}

/** A port chosen by Docker would be another one after a restart, so we choose it. */
function runArguments(service, port, password) {
  const environment = Object.entries(service.imageEnvironment(password));
  return [
    ...['-p', `127.0.0.1:${port}:${service.port}`],
    ...environment.flatMap(([name, value]) => ['-e', `${name}=${value}`]),
    service.image,
    ...service.imageArguments(password),
  ];
}

const finish = (service, server, password) =>
  !service.afterImageStart || docker(['exec', server.container, ...service.afterImageStart(password)]).ok;

/** Kills a container as a crash would, if it still runs, and starts it again with its data. */
export async function restartContainer(service, server) {
  docker(['kill', server.container]);
  const { ok, problem } = docker(['start', server.container]);
  if (!ok) throw new Error(`Docker could not start ${service.title} again: ${problem}`);
  if (await comesTrue(() => service.answers(server.url), patienceMs, 250)) return;
  throw new Error(`${service.title} in Docker did not answer within two minutes of its restart.`);
}

/** Removes a container and its data. */
export const removeContainer = server => docker(['rm', '-f', '-v', server.container]);
