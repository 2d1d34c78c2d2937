import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { orderMaker } from './orders.mjs';
import { PlainPool } from './plain-http.mjs';
import { seed, worldOf } from './pipeline.mjs';
import { cpuSeconds } from './process-figures.mjs';
import { percentile, rounded } from './statistics.mjs';

/** Messages a second that are asked for, whatever the number of clients. */
const messagesPerSecond = 20_000;
/** An order is told of as paid and as ready. */
const eventsPerOrder = 2;
/** Sockets that are being opened at the same time. */
const openingAtOnce = 100;
const patienceMs = 60_000;
const query = `subscription { orderStatusChanged { status position
  order { id externalId reservation { state } risk { outcome } } } }`;

/** One change of status to many clients, each with a socket and a subscription of its own. */
export async function measure({ shape, seconds, clients: count }) {
  const world = await worldOf(shape);
  const heard = new Heard();
  const clients = [];
  try {
    await seed(world);
    console.log(`Opening ${count} sockets ...`);
    await openAll(world, count, heard, clients);
    return { shape, ...(await run(world, clients, seconds, heard)) };
  } finally {
    for (const socket of clients) socket.terminate();
    await world.close();
  }
}

async function run(world, clients, seconds, heard) {
  const doorCpu = () => (world.fleet ? cpuSeconds(world.fleet.gateway.pid) : world.hubCpuSeconds());
  const usedBefore = doorCpu();
  const started = performance.now();
  const orders = await pushSteadily(world, clients.length, seconds, heard);
  const expected = orders * eventsPerOrder * clients.length;
  const upstreams = await figure(world, 'ordermesh_live_upstreams');
  for (const until = Date.now() + patienceMs; heard.count < expected && Date.now() < until;) await pause(20);
  const elapsed = (heard.lastAt - started) / 1_000;
  const used = doorCpu() - usedBefore;
  console.log(
    `${orders} orders, ${heard.count} of ${expected} messages; the process with the door used ${rounded(used, 1)} s of processor`,
  );
  return {
    clients: clients.length,
    upstreams,
    deliveredPerSecond: rounded(heard.count / elapsed),
    p99Ms: rounded(percentile(heard.waits(), 0.99), 1),
    cpuUsPerMessage: rounded((used / heard.count) * 1e6, 1),
    undelivered: expected - heard.count,
  };
}

/** What all clients hear. The text of an event is the same for all: it is read once. */
class Heard {
  count = 0;
  lastAt = 0;
  acknowledged = new Map();
  frames = [];
  #orders = new Map();

  take(text) {
    const at = performance.now();
    this.count += 1;
    this.lastAt = at;
    if (!this.#orders.has(text))
      this.#orders.set(text, JSON.parse(text).payload.data.orderStatusChanged.order.externalId);
    this.frames.push([this.#orders.get(text), at]);
  }

  /** From the acknowledgement of the push to each frame, the hub's own work on the order included. */
  waits() {
    return this.frames.map(([id, at]) => Math.max(0, at - (this.acknowledged.get(id) ?? at)));
  }
}

async function openAll(world, count, heard, clients) {
  const token = world.token();
  const next = async () => {
    while (clients.length < count) await open(world, token, heard, clients);
  };
  await Promise.all(Array.from({ length: Math.min(openingAtOnce, count) }, next));
}

/** A pong comes after the subscription was taken. */
async function open(world, token, heard, clients) {
  const socket = new WebSocket(`${world.url().replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
  });
  clients.push(socket);
  const say = message => socket.send(JSON.stringify(message));
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
    socket.on('message', data => {
      const text = String(data);
      if (text.includes('"type":"next"')) return heard.take(text);
      const { type, payload } = JSON.parse(text);
      if (type === 'error') reject(new Error(`The subscription was refused: ${JSON.stringify(payload)}`));
      if (type === 'pong') resolve();
      if (type === 'connection_ack') {
        say({ id: '1', type: 'subscribe', payload: { query } });
        say({ type: 'ping' });
      }
    });
  }).catch(error => {
    throw new Error(
      `Client ${clients.length} could not subscribe (${error.message}); is \`ulimit -n\` above the clients?`,
    );
  });
}

/** As many orders as make the messages a second that are asked for. */
async function pushSteadily(world, clients, seconds, heard) {
  const pool = new PlainPool(world.hooksUrl(), 8);
  const make = orderMaker(9, 'F');
  const everyMs = (1_000 * eventsPerOrder * clients) / messagesPerSecond;
  const started = performance.now();
  const pending = [];
  for (let sent = 0; sent * everyMs < seconds * 1_000; sent += 1) {
    await pause(Math.max(0, started + sent * everyMs - performance.now()));
    const push = make(String(Math.floor(Date.now() / 1_000)));
    pending.push(
      pool.send(push.bytes).then(status => {
        if (status < 200 || status > 299) throw new Error(`A push was answered with ${status}.`);
        heard.acknowledged.set(push.externalId, performance.now());
      }),
    );
  }
  await Promise.all(pending);
  pool.close();
  return pending.length;
}

async function figure(world, name) {
  const text = await (await fetch(`${world.url()}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

export const targets = ({ clients, upstreams, undelivered, cpuUsPerMessage }) => [
  { met: upstreams === 1, says: `${upstreams} upstreams for ${clients} clients, wanted 1` },
  { met: undelivered === 0, says: `${undelivered} messages were not delivered` },
  { met: cpuUsPerMessage <= 15, says: `cpuUsPerMessage ${cpuUsPerMessage}, wanted 15 at most` },
];
