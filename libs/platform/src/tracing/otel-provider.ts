import { randomUUID } from 'node:crypto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Config } from '../config/config.js';
import type { TracingParts } from './open-tracing.js';
import { samplerOf } from './sampler.js';
import { WatchedExporter } from './watched-exporter.js';

export type Provider = TracerProvider;

/** What makes spans and sends them, in batches from a bounded queue, to a receiver that may be down. */
export function openProvider(url: string, parts: TracingParts): Provider {
  const { config, log, metrics } = parts;
  const exporter = new OTLPTraceExporter({
    url,
    headers: pairsOf(config.otlpHeaders),
    timeoutMillis: config.otlpTimeoutMs,
  });
  const processor = new BatchSpanProcessor({
    exporter: new WatchedExporter(exporter, new URL(url).host, log, metrics),
    maxQueueSize: config.spanQueue,
    maxExportBatchSize: Math.min(512, config.spanQueue),
    scheduledDelayMillis: config.spanDelayMs,
  });
  return new TracerProvider({ resource: resourceOf(parts), sampler: samplerOf(config), spanProcessors: [processor] });
}

/** Copies of a service share its name and are told apart by the instance. */
function resourceOf({ config, name }: Pick<TracingParts, 'config' | 'name'>): Resource {
  return defaultResource().merge(
    resourceFromAttributes({
      'service.name': name,
      'service.instance.id': randomUUID(),
      ...pairsOf(config.otelResource),
      ...serviceNameIn(config),
    }),
  );
}

const serviceNameIn = ({ otelServiceName }: Config) => (otelServiceName ? { 'service.name': otelServiceName } : {});

/** `name=value,name=value`, the values percent-encoded, as OpenTelemetry writes headers and attributes in one setting. */
function pairsOf(text: string): Record<string, string> {
  const pairs = text.split(',').map(pair => pair.split(/=(.*)/s));
  return Object.fromEntries(
    pairs.flatMap(([name = '', value]) =>
      value === undefined ? [] : [[name.trim(), decodeURIComponent(value.trim())] as const],
    ),
  );
}
