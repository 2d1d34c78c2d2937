import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// jest has a module cache of its own; what this is about is that of Node.
async function inNode(program: string): Promise<unknown> {
  const file = new URL('./lean-apollo.ts', import.meta.url).href;
  const whole = `await import(${JSON.stringify(file)}); const { createRequire } = await import('node:module'); const require = createRequire(${JSON.stringify(file)}); ${program}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', whole], {
    env: { ...process.env, NODE_OPTIONS: '', APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  return JSON.parse(stdout);
}

it('gives the gateway plain properties for what it asks at every value', async () => {
  const program = `
    const internals = require('@apollo/federation-internals');
    const own = Object.getOwnPropertyDescriptors(internals);
    console.log(JSON.stringify([Object.keys(own).length > 100, Object.values(own).every(one => 'value' in one)]));`;
  expect(await inNode(program)).toEqual([true, true]);
});

it('leaves out what would report to the maker, and hides it from nobody else', async () => {
  const program = `
    const { executeQueryPlan } = require('@apollo/gateway');
    const loaded = Object.keys(require.cache).filter(file => /opentelemetry.(sdk-metrics|exporter|resource)/.test(file));
    const { MeterProvider } = createRequire(require.resolve('@apollo/gateway'))('@opentelemetry/sdk-metrics');
    console.log(JSON.stringify([typeof executeQueryPlan, loaded, typeof MeterProvider]));`;
  expect(await inNode(program)).toEqual(['function', [], 'function']);
});
