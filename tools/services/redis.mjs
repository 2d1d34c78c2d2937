import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createClient } from '@redis/client';
import { programPath } from './programs.mjs';

/** Redis with a log of its changes, so that a restart finds what was there; it holds caches and counters, never the truth. */
export const redis = {
  name: 'redis',
  title: 'Redis',
  address: 'redis',
  variable: 'ORDERMESH_REDIS_URL',
  packages: ['redis-server'],
  programs: ['redis-server'],
  port: 6379,
  image: 'redis:7.2',
  imageEnvironment: () => ({}),
  imageArguments: password => ['--requirepass', password, '--save', '', '--appendonly', 'yes'],
  url: (port, password) => `redis://default:${password}@127.0.0.1:${port}`,
  prepare,
  answers,
};

/** Makes an empty data folder and gives the command that serves it; the password is in a file, not on the command line. */
function prepare(folder, port, password) {
  const data = resolve(folder, 'data');
  const file = resolve(folder, 'redis.conf');
  mkdirSync(data, { recursive: true });
  writeFileSync(file, configuration(port, password, data), { mode: 0o600 });
  return [{ command: programPath('redis-server'), args: [file] }];
}

const configuration = (port, password, data) =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    `dir "${data}"`,
    'save ""',
    'appendonly yes',
    'appendfsync everysec',
    'daemonize no',
    '',
  ].join('\n');

/** True once the server answers a ping. */
async function answers(url) {
  const socket = { connectTimeout: 2_000, socketTimeout: 2_000, reconnectStrategy: false };
  const client = createClient({ url, socket });
  client.on('error', () => {}); // told by the rejected call as well
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.destroy();
  }
}
