import type { Config } from '../config/config.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { UNTRACED, type Tracing } from './tracing.js';

/** What tracing needs of its surroundings. */
export interface TracingParts {
  readonly config: Config;
  /** Name of this process in the traces, unless the settings say another. */
  readonly name: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Traces go to the receiver of the settings; without one nothing is traced, and nothing that could is loaded. */
export async function openTracing(parts: TracingParts): Promise<Tracing> {
  const url = tracesUrl(parts.config);
  if (!url || parts.config.otelDisabled) return UNTRACED;
  const { OtelTracing } = await import('./otel-tracing.js');
  return OtelTracing.open(url, parts);
}

/** The base address is meant for every kind of telemetry; the one for traces is taken as it is. */
function tracesUrl({ otlpTracesEndpoint, otlpEndpoint }: Config): string {
  if (otlpTracesEndpoint) return otlpTracesEndpoint;
  return otlpEndpoint && `${otlpEndpoint.replace(/\/$/, '')}/v1/traces`;
}
