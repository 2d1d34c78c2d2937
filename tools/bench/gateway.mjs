import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { installPeers } from './gateway/peers.mjs';
import { freePort, startProgram } from './gateway/program.mjs';
import { PAGES, QUERY, SUBGRAPHS, supergraphAt } from './gateway/world.mjs';
import { cpuSeconds } from './process-figures.mjs';
import { median, rounded } from './statistics.mjs';

const ROUNDS = 5;
const CONNECTIONS = 16;
const WARM_UP_MS = 3_000;

/**
 * Processor time a request takes at the gateway: 20 orders of 3 items from 3 subgraphs that know their answers by heart. All sides
 * are asked the same, in turn, and have to answer the same to the byte.
 */
export async function measure({ seconds }) {
  if (cpuSeconds(process.pid) === 0) throw new Error('This benchmark reads processor time from /proc: it needs Linux.');
  const peers = await installPeers();
  const folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'ordermesh-gateway-'));
  const programs = [];
  try {
    const sides = await startSides(peers, folder, programs);
    await compareAnswers(sides);
    for (const side of sides) await load(side, WARM_UP_MS);
    const found = new Map(sides.map(({ name }) => [name, []]));
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const side of sides) found.get(side.name).push(await cpuMsOf(side, (seconds * 1_000) / ROUNDS));
      const line = sides.map(({ name }) => `${name} ${rounded(found.get(name).at(-1), 3)}`);
      console.log(`round ${round}, CPU ms a request: ${line.join(', ')}`);
    }
    return figuresOf(name => median(found.get(name)));
  } finally {
    await Promise.all(programs.map(program => program.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

export const targets = ({ oursVsStock, oursVsHive, fullVsBare }) => [
  { met: oursVsStock <= 0.4, says: `oursVsStock ${oursVsStock}, wanted at most 0.40` },
  { met: oursVsHive <= 1.05, says: `oursVsHive ${oursVsHive}, wanted at most 1.05` },
  { met: fullVsBare <= 1.35, says: `fullVsBare ${fullVsBare}, wanted at most 1.35` },
];

function figuresOf(cpuMs) {
  const [ours, full, stock, hive, monolith] = ['ours', 'full', 'stock', 'hive', 'monolith'].map(cpuMs);
  return {
    oursCpuMs: rounded(ours, 3),
    oursFullCpuMs: rounded(full, 3),
    stockCpuMs: rounded(stock, 3),
    hiveRustCpuMs: rounded(hive, 3),
    monolithCpuMs: rounded(monolith, 3),
    oursVsStock: rounded(ours / stock, 2),
    oursVsHive: rounded(ours / hive, 2),
    fullVsBare: rounded(full / ours, 2),
  };
}

async function startSides(peers, folder, programs) {
  const start = async (name, args, options) => {
    const program = await startProgram(args, options);
    programs.push(program);
    return { name, ...program };
  };
  const script = name => join(import.meta.dirname, 'gateway', `run-${name}.mjs`);
  const addresses = {};
  for (const name of Object.keys(SUBGRAPHS)) addresses[name] = (await start(name, [script('subgraph'), name])).url;
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphAt(addresses));
  const at = JSON.stringify(addresses);
  const key = `omk_${randomBytes(24).toString('hex')}`;
  const full = await start('full', [script('ours'), 'full', supergraph, at], { environment: { BENCH_KEY: key } });
  return [
    await start('ours', [script('ours'), 'bare', supergraph, at]),
    { ...full, headers: { 'x-api-key': key } },
    await start('stock', [script('stock'), peers, supergraph]),
    await startHive(start, peers, supergraph, folder),
    await start('monolith', [script('monolith')]),
  ];
}

/** Hive Gateway by its own command, with the planner in Rust and nothing else switched on. */
async function startHive(start, peers, supergraph, folder) {
  const port = await freePort();
  const config = join(folder, 'gateway.config.mjs');
  writeFileSync(config, 'export const gatewayConfig = { logging: false };\n');
  const bin = join(peers, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const options = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1', '--hive-router-runtime'];
  return start('hive', [bin, 'supergraph', supergraph, '--config-path', config, ...options], { port });
}

/** A gateway that answers something else does something else: its figure would say nothing. */
async function compareAnswers(sides) {
  for (const page of [0, 1, PAGES - 1]) {
    const answers = await Promise.all(sides.map(async side => ({ name: side.name, text: await answerOf(side, page) })));
    const marks = new Set(answers.map(({ text }) => createHash('md5').update(text).digest('hex')));
    if (marks.size === 1) continue;
    const shown = answers.map(({ name, text }) => `${name}: ${text.slice(0, 200)}`);
    throw new Error(`The sides answer differently to page ${page}:\n${shown.join('\n')}`);
  }
  console.log(`${sides.length} sides give the same answers`);
}

async function answerOf({ url, headers }, page) {
  const answer = await fetch(url, requestOf(page, headers));
  const text = (await answer.text()).trim();
  if (answer.status !== 200 || text.includes('"errors"'))
    throw new Error(`${url} answers ${answer.status}: ${text.slice(0, 500)}`);
  return text;
}

async function cpuMsOf(side, forMs) {
  const before = cpuSeconds(side.pid);
  const requests = await load(side, forMs);
  return ((cpuSeconds(side.pid) - before) * 1_000) / requests;
}

/** Asks page after page over some connections for so long; gives how often it was answered. */
async function load({ url, headers }, forMs) {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const requests = Array.from({ length: PAGES }, (_, page) => ({ path, ...requestOf(page, headers) }));
  const end = performance.now() + forMs;
  let answered = 0;
  const lane = async first => {
    for (let page = first; performance.now() < end; page = (page + 1) % PAGES) {
      const { statusCode, body } = await pool.request(requests[page]);
      await body.dump();
      if (statusCode !== 200) throw new Error(`${url} answers ${statusCode} under load`);
      answered += 1;
    }
  };
  // Each begins elsewhere, so that what is on its way at one time differs.
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, one) => lane((one * PAGES) / CONNECTIONS)));
  await pool.close();
  return answered;
}

const requestOf = (page, headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
  body: JSON.stringify({ query: QUERY, variables: { page } }),
});
