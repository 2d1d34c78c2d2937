// npm run bench -- <name> [--shape embedded|distributed] [--seconds N] [--clients N] [--assert]: one benchmark; the last line is JSON.
import { parseArgs } from 'node:util';
import { root } from './workspace.mjs';

process.chdir(root);
const benchmarks = {
  pipeline: () => import('./bench/pipeline.mjs'),
  startup: () => import('./bench/startup.mjs'),
  push: () => import('./bench/push.mjs'),
  fanout: () => import('./bench/fanout.mjs'),
  scaleout: () => import('./bench/scaleout.mjs'),
  gateway: () => import('./bench/gateway.mjs'),
  risk: () => import('./bench/risk.mjs'),
};
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    shape: { type: 'string', default: 'embedded' },
    seconds: { type: 'string', default: '15' },
    assert: { type: 'boolean', default: false },
    clients: { type: 'string', default: '10000' },
  },
});

const load = benchmarks[positionals[0]];
if (!load) refuse(`Benchmarks there are: ${Object.keys(benchmarks).join(', ')}`);
const shapes = ['embedded', 'distributed'];
if (!shapes.includes(values.shape)) refuse(`Shapes there are: ${shapes.join(', ')}`);
const seconds = Number(values.seconds);
if (!(seconds > 0)) refuse(`--seconds ${values.seconds} is not a number above 0`);

const clients = Number(values.clients);
if (!(Number.isInteger(clients) && clients > 0)) refuse(`--clients ${values.clients} is not a whole number above 0`);

const { measure, targets } = await load();
const figures = await measure({ shape: values.shape, seconds, assert: values.assert, clients }).catch(fail);
const missed = targets(figures).filter(target => !target.met);
for (const { says } of missed) console.log(`${values.assert ? 'MISSED' : 'Below target'}: ${says}`);
console.log(JSON.stringify(figures));
process.exit(values.assert && missed.length > 0 ? 1 : 0);

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
