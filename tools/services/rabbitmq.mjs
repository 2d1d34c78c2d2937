import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import amqplib from 'amqplib';
import { freePort } from './processes.mjs';
import { programPath } from './programs.mjs';

const user = 'ordermesh';

/** RabbitMQ as one node; who uses it declares quorum queues, which are on disk before a publish is confirmed. */
export const rabbitmq = {
  name: 'rabbitmq',
  title: 'RabbitMQ',
  address: 'rabbitmq',
  variable: 'ORDERMESH_RABBITMQ_URL',
  packages: ['rabbitmq-server'],
  programs: ['rabbitmq-server', 'epmd'],
  port: 5672,
  image: 'rabbitmq:3.13',
  imageEnvironment: password => ({ RABBITMQ_DEFAULT_USER: user, RABBITMQ_DEFAULT_PASS: password }),
  imageArguments: () => [],
  url: (port, password) => `amqp://${user}:${password}@127.0.0.1:${port}`,
  prepare,
  answers,
};

/**
 * Makes an empty folder and gives the commands that serve it: epmd, by which Erlang nodes find each other, then the broker. A
 * broker that finds no epmd would start one that nobody stops.
 */
async function prepare(folder, port, password) {
  const epmdPort = await freePort();
  const env = { ...erlangEnvironment(folder, epmdPort), ...brokerEnvironment(folder, await freePort()) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(env.RABBITMQ_CONFIG_FILE, configuration(port, password), { mode: 0o600 });
  writeFileSync(env.RABBITMQ_ENABLED_PLUGINS_FILE, '[].\n');
  // Known before the broker starts, so that nothing ever falls back to a cookie of the user's own.
  writeFileSync(join(env.HOME, '.erlang.cookie'), randomBytes(20).toString('hex'), { mode: 0o400 });
  return [
    { command: programPath('epmd'), args: ['-address', '127.0.0.1', '-port', String(epmdPort)], awaitedPort: epmdPort },
    { command: serverScript(), args: [], env },
  ];
}

/** The user is made with the first start in place of `guest`, which then does not exist. */
const configuration = (port, password) =>
  [`listeners.tcp.default = 127.0.0.1:${port}`, `default_user = ${user}`, `default_pass = ${password}`, ''].join('\n');

/**
 * Erlang left alone starts an epmd on every address at port 4369 and leaves it running. With these variables, which every
 * program of RabbitMQ must be given, it finds ours.
 */
const erlangEnvironment = (folder, port) => ({
  HOME: resolve(folder),
  ERL_EPMD_ADDRESS: '127.0.0.1',
  ERL_EPMD_PORT: String(port),
});

const brokerEnvironment = (folder, distributionPort) => ({
  RABBITMQ_NODENAME: 'ordermesh@localhost',
  RABBITMQ_DIST_PORT: String(distributionPort),
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
  RABBITMQ_MNESIA_BASE: resolve(folder, 'data'),
  RABBITMQ_LOG_BASE: resolve(folder, 'log'),
  RABBITMQ_LOGS: '-',
  RABBITMQ_CONFIG_FILE: resolve(folder, 'rabbitmq.conf'),
  RABBITMQ_ENABLED_PLUGINS_FILE: resolve(folder, 'enabled_plugins'),
  RABBITMQ_PID_FILE: resolve(folder, 'rabbitmq.pid'),
  // What the machine's own broker is told in /etc/rabbitmq is not meant for ours.
  RABBITMQ_CONF_ENV_FILE: resolve(folder, 'rabbitmq-env.conf'),
  RABBITMQ_CONFIG_FILES: resolve(folder, 'conf.d'),
  RABBITMQ_ADVANCED_CONFIG_FILE: resolve(folder, 'advanced.config'),
  // Makes the script become the broker instead of watching over it, so that the pid is the broker's.
  RUNNING_UNDER_SYSTEMD: 'true',
});

/** What Debian has in PATH is a wrapper that changes the user; the script itself lies beside what the wrapper links to. */
const serverScript = () => join(dirname(realpathSync(programPath('rabbitmq-server'))), 'rabbitmq-server');

/** True once the broker lets us in and opens a channel. */
async function answers(url) {
  const connection = await amqplib.connect(url, { timeout: 2_000, noDelay: true }).catch(() => null);
  if (!connection) return false;
  connection.on('error', () => {}); // a broker that goes down while it is asked
  try {
    await connection.createChannel();
    return true;
  } catch {
    return false;
  } finally {
    await connection.close().catch(() => {});
  }
}
