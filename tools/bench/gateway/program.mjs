import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { hubFlags } from '../../workspace.mjs';

const running = new Set();
// Whatever way this process ends, what it started ends with it.
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));

/** Starts a program of the benchmark with what the hub is run with; gives it and its address once it says `{"port":…}`. */
export async function startProgram(args, { environment = {}, port } = {}) {
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: hubFlags.join(' '), ...environment };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(String(chunk)));
  const found = await Promise.race([portOf(child, port), once(child, 'exit').then(() => null)]);
  if (found === null) throw new Error(`${args[0]} ended before it listened:\n${said.join('')}`);
  return { pid: child.pid, url: `http://127.0.0.1:${found}/graphql`, stop: () => end(child) };
}

/** A port nobody listens on at the moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Said by a program: where it listens. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
}

/** From its own words, or, for a program that is told its port, when it answers there. */
async function portOf(child, port) {
  if (port) return answering(child, port);
  let said = '';
  return new Promise(resolve =>
    child.stdout.on('data', chunk => {
      said += chunk;
      const found = /\{"port":(\d+)\}/.exec(said);
      if (found) resolve(Number(found[1]));
    }),
  );
}

async function answering(child, port) {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`).catch(() => null);
    await answer?.text();
    if (answer) return port;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return null;
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await once(child, 'exit');
  clearTimeout(impatience);
}
