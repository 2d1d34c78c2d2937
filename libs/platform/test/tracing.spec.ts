import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { loadConfig, Log, Metrics, openTracing, UNTRACED, type Tracing } from '#platform';
import { OtlpReceiver, until } from '#testing';
import { WatchedExporter } from '../src/tracing/watched-exporter.js';

const TRACE_A = 'a'.repeat(32);
const TRACE_B = 'b'.repeat(32);
const SPAN = '1234567890abcdef';
const CHOSEN_A = `00-${TRACE_A}-${SPAN}-01`;
const CHOSEN_B = `00-${TRACE_B}-${SPAN}-01`;
const PASSED_OVER_A = `00-${TRACE_A}-${SPAN}-00`;
const PASSED_OVER_B = `00-${TRACE_B}-${SPAN}-00`;

const openAt = (url: string, env: Record<string, string> = {}): Promise<Tracing> =>
  openTracing({
    config: loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: '10', ...env }),
    name: 'ordermesh-orders',
    log: Log.open('silent'),
    metrics: new Metrics(),
  });

describe('tracing with a receiver', () => {
  let receiver: OtlpReceiver;
  let tracing: Tracing;
  beforeAll(async () => {
    receiver = await OtlpReceiver.open();
    tracing = await openAt(receiver.url);
  });
  afterAll(async () => {
    await tracing.close();
    await receiver[Symbol.asyncDispose]();
  });
  const arrived = async (name: string) =>
    (await until(() => receiver.spans.find(span => span.name === name))) as OtlpReceiver['spans'][number];

  it('makes what is called part of what calls, over any wait, and lets what is set apart go', async () => {
    await tracing.span({ name: 'outer' }, async () => {
      await new Promise(resolve => setImmediate(resolve));
      tracing.span({ name: 'inner', isPart: true, facts: { n: 1, words: ['a', 'b'] } }, () => 1);
      tracing.apart(() => tracing.span({ name: 'nobody asked', isPart: true }, () => 1));
      tracing.apart(() => tracing.span({ name: 'apart' }, () => 1));
    });
    const outer = await arrived('outer');
    expect(await arrived('inner')).toMatchObject({
      traceId: outer.traceId,
      parentSpanId: outer.spanId,
      facts: { n: 1, words: ['a', 'b'] },
      process: 'ordermesh-orders',
    });
    expect((await arrived('apart')).traceId).not.toBe(outer.traceId);
    expect(receiver.spans.some(({ name }) => name === 'nobody asked')).toBe(false);
    expect(tracing.here()).toBeUndefined();
  });

  it('goes on with the trace of its causes when they have one in common, and else begins one that links to all', async () => {
    tracing.together(
      { name: 'one' },
      [CHOSEN_A, CHOSEN_A],
      cause => cause,
      () => 1,
    );
    expect(await arrived('one')).toMatchObject({ traceId: TRACE_A, parentSpanId: SPAN, links: [] });
    tracing.together(
      { name: 'two' },
      [CHOSEN_A, CHOSEN_B, 'rubbish', null, `00-${'0'.repeat(32)}-${SPAN}-01`],
      c => c,
      () => 1,
    );
    const two = await arrived('two');
    expect(two.parentSpanId ?? '').toBe('');
    expect(two.links.map(link => link.traceId)).toEqual([TRACE_A, TRACE_B]);
  });

  it('records a batch when one of its causes is recorded, and not when none is', async () => {
    tracing.together(
      { name: 'none' },
      [PASSED_OVER_A, PASSED_OVER_B],
      cause => cause,
      () => {
        expect(tracing.here()).toMatch(/-00$/);
      },
    );
    tracing.together(
      { name: 'some' },
      [PASSED_OVER_A, CHOSEN_B],
      cause => cause,
      () => 1,
    );
    await arrived('some');
    expect(receiver.spans.some(({ name }) => name === 'none')).toBe(false);
  });

  it('tells of a failure by its kind and never by its message', async () => {
    const failing = tracing.span({ name: 'failing' }, () => Promise.reject(new TypeError('王小明 is no number')));
    await expect(failing).rejects.toThrow('王小明');
    expect(() =>
      tracing.span({ name: 'failing at once' }, () => {
        throw Object.assign(new Error('王小明'), { code: 'ER_DUP_ENTRY' });
      }),
    ).toThrow();
    expect(await arrived('failing')).toMatchObject({ status: { code: 2 }, facts: { 'error.type': 'TypeError' } });
    expect((await arrived('failing at once')).facts).toEqual({ 'error.type': 'ER_DUP_ENTRY' });
    expect(receiver.text).not.toContain('王小明');
  });
});

it.each([
  ['always_off', '1', 0],
  ['parentbased_traceidratio', '0', 0],
  ['traceidratio', '1', 1],
])('samples by %s with %s as the standard says', async (sampler, share, expected) => {
  await using receiver = await OtlpReceiver.open();
  const settings = { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: share, OTEL_SERVICE_NAME: 'my-hub' };
  const tracing = await openAt(`${receiver.url}/`, settings);
  tracing.span({ name: 'any' }, () => 1);
  await tracing.close();
  expect(receiver.spans.map(span => span.process)).toEqual(expected === 0 ? [] : ['my-hub']);
});

it('is off without a receiver, or when it is told to be', async () => {
  expect(await openAt('')).toBe(UNTRACED);
  expect(await openAt('http://127.0.0.1:1', { OTEL_SDK_DISABLED: 'true' })).toBe(UNTRACED);
});

it('refuses settings that it would have to guess about', () => {
  expect(() => loadConfig({ OTEL_TRACES_SAMPLER: 'sometimes' })).toThrow('OTEL_TRACES_SAMPLER');
  expect(() => loadConfig({ OTEL_TRACES_SAMPLER_ARG: '7' })).toThrow('OTEL_TRACES_SAMPLER_ARG');
  expect(() => loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT');
  expect(() => loadConfig({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toThrow('OTEL_EXPORTER_OTLP_PROTOCOL');
});

describe('a receiver that is not there', () => {
  let server: Server;
  beforeAll(async () => {
    // It takes connections and never answers.
    server = createServer(() => undefined);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('holds nobody up who stops', async () => {
    const tracing = await openAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    tracing.span({ name: 'any' }, () => 1);
    const begunAt = performance.now();
    await tracing.close();
    expect(performance.now() - begunAt).toBeLessThan(5_000);
  });

  it('is told of once, and so is its return', () => {
    const lines: string[] = [];
    const log = { warn: () => lines.push('warn'), info: () => lines.push('info') } as unknown as Log;
    let code = 1;
    const inner = { export: (_spans, done) => done({ code }), shutdown: () => Promise.resolve() } as SpanExporter;
    const exporter = new WatchedExporter(inner, 'collector:4318', log, new Metrics());
    const send = () => exporter.export([{} as ReadableSpan], () => undefined);
    send();
    send();
    code = 0;
    send();
    send();
    expect(lines).toEqual(['warn', 'info']);
  });
});
